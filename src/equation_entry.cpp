// SPDX-License-Identifier: BSL-1.0
// What is the same of every equation in the catalogue: checks from left to right, and the words of
// a refusal.
#include <array>

#include "entry_facts.hpp"

namespace tonus {
namespace {

using detail::numbers;

std::int32_t position(const equation_entry& e, const parameter& p) noexcept {
  return static_cast<std::int32_t>(&p - e.parameters.data());
}

/// @return cautions, or the code of the first refusal
status_code check_all(const equation_entry& e, const numbers& given, problem& why) noexcept {
  status_code cautions = status::ok;
  const double* scalar = given.scalars;
  const double* const* list = given.lists;
  for (const parameter& p : e.parameters) {
    if (p.list && (given.rows < p.least_count || given.rows > p.most_count)) {
      why = detail::wrong_count(p, given.rows, position(e, p));
      return why.code;
    }
    const double* value = p.list ? *list++ : scalar++;
    for (std::size_t left = p.list ? given.rows : 1; left > 0; --left, value += given.stride) {
      const status_code code = detail::check(p, *value);
      if (code < 0) {
        why = detail::refusal(p, code, *value, position(e, p));
        return code;
      }
      cautions |= code;
    }
  }
  return cautions;
}

/// What `examine` found, with the offending value.
[[gnu::cold]] problem as_problem(const equation_entry& e, const remark& r,
                                 const numbers& given) noexcept {
  problem p{.code = r.code, .name = r.field, .why = r.why};
  if (r.allowed.bounded()) {
    p.minimum = r.allowed.least;
    p.maximum = r.allowed.most;
  }
  for (const parameter& input : e.parameters) {
    if (input.stem != r.field) continue;
    p.argument = position(e, input);
    p.name = input.name.view();
    if (!input.list) p.value = given.scalars[static_cast<std::size_t>(p.argument) - e.lists];
    if (input.optional && !input.choices.empty() && p.value == 0.0) p.value = unknown;
    break;
  }
  return p;
}

status_code evaluate_numbers(const equation_entry& e, const numbers& given, raw_estimate& result,
                             problem& why) noexcept {
  result = {};
  const status_code cautions = check_all(e, given, why);
  if (cautions < 0) return cautions;
  remark said;
  const status_code code = e.settle(given, cautions, result, said);
  if (code < 0) {
    why = said.code < 0 ? as_problem(e, said, given) : detail::no_result(*e.info, result.value);
    result = {};
  }
  return code;
}

}  // namespace

status_code equation_entry::evaluate(const double* arguments, raw_estimate& result,
                                     problem& why) const noexcept {
  return evaluate_numbers(*this, {.scalars = arguments}, result, why);
}

status_code equation_entry::evaluate_series(const double* const* series, std::size_t rows,
                                            std::size_t stride, const double* scalars,
                                            raw_estimate& result, problem& why) const noexcept {
  return evaluate_numbers(*this, {series, rows, stride, scalars}, result, why);
}

status_code equation_entry::evaluate_many(const double* const* columns, std::size_t rows,
                                          double* results,
                                          std::int32_t* row_status) const noexcept {
  if (settle_columns != nullptr) return settle_columns(columns, rows, results, row_status);
  std::array<double, detail::most_parameters> row{};
  status_code all = status::ok;
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t c = 0; c < parameters.size(); ++c) row[c] = columns[c][i];
    raw_estimate result;
    problem why;
    const status_code code = evaluate(row.data(), result, why);
    results[i] = code < 0 ? unknown : result.value;
    all |= code < 0 ? status::some_rows_failed : code;
    if (row_status != nullptr) row_status[i] = code;
  }
  return all;
}

}  // namespace tonus
