// SPDX-License-Identifier: BSL-1.0
// Holds every mutant of a program against the tables of tests/vectors and says what turned red.
//   harness [first]    begins with the mutant of that number
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <exception>

#include "expectations.hpp"
#include "prolog.hpp"

namespace mutation {
namespace {

problem refused(const parameter& p, status_code code, std::size_t index) {
  return {.code = code, .argument = static_cast<std::int32_t>(index), .name = p.name.view()};
}

/// Which table noticed a copy, or null. Values first, as they are what most mutants change.
const char* noticed_by(const equation_entry& e, const expectations& all) {
  try {
    if (!check_values(e, all.values).faults.empty()) return "values";
    if (!check_statuses(e, all.statuses).faults.empty()) return "statuses";
    if (!check_errors(e, all.errors).faults.empty()) return "statuses";
    if (!check_limits(e, all).faults.empty()) return "limits";
  } catch (const std::exception&) {
    return "values";
  }
  return nullptr;
}

}  // namespace

status_code check_all(std::span<const parameter> items, const numbers& given,
                      problem& why) noexcept {
  status_code cautions = status::ok;
  const double* scalar = given.scalars;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const parameter& p = items[i];
    if (p.list && (given.rows < p.least_count || given.rows > p.most_count)) {
      why = refused(p, status::wrong_count, i);
      return why.code;
    }
    const double* value = p.list ? given.lists[i] : scalar++;
    for (std::size_t row = 0; row < (p.list ? given.rows : 1); ++row) {
      const status_code code = detail::check(p, value[row]);
      if (code < 0) {
        why = refused(p, code, i);
        return code;
      }
      cautions |= code;
    }
  }
  return cautions;
}

status_code tell(std::span<const parameter> items, const remark& found, problem& why) noexcept {
  why = {.code = found.code, .name = found.field};
  if (found.allowed.bounded()) {
    why.minimum = found.allowed.least;
    why.maximum = found.allowed.most;
  }
  for (const parameter& p : items)
    if (p.stem == found.field) why.name = p.name.view();
  return found.code;
}

}  // namespace mutation

int main(int count, char** words) {
  const int first = count > 1 ? std::atoi(words[1]) : 0;
  const expectations all = read_expectations();
  for (std::size_t i = 0; i < subject_count;) {
    const int mutant = subjects[i].mutant;
    const char* noticed = nullptr;
    if (mutant >= first) {
      std::printf("%d ", mutant);
      std::fflush(stdout);
      alarm(20);  // a mutant may never end
    }
    for (; i < subject_count && subjects[i].mutant == mutant; ++i)
      if (mutant >= first && noticed == nullptr)
        noticed = mutation::noticed_by(subjects[i].entry, all);
    if (mutant >= first) std::printf("%s\n", noticed != nullptr ? noticed : "nothing");
  }
}
