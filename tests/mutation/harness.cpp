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
