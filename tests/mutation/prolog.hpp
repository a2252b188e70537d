// SPDX-License-Identifier: BSL-1.0
/// @file
/// What a program of mutants includes; compiled once. Its call of an equation does what
/// src/raw.hpp does with fewer templates, for thousands of copies are compiled; that unchanged
/// copies keep every table shows that it does the same.
#pragma once

#include <cmath>
#include <iterator>
#include <limits>
#include <numbers>

#include "entry_facts.hpp"
#include "raw.hpp"

namespace mutation {

using namespace tonus;

/// A changed copy of an equation.
struct subject {
  int mutant;            ///< number of the mutant
  equation_entry entry;  ///< the copy
};

/// The numbers of a call.
struct numbers {
  const double* const* lists;  ///< where each list begins
  std::size_t rows;            ///< elements of a list
  const double* scalars;       ///< the others
};

/// Checks every number from left to right. @return cautions, or the first refusal
status_code check_all(std::span<const parameter> items, const numbers& given,
                      problem& why) noexcept;

/// A refusal of the equation itself. @return its code
status_code tell(std::span<const parameter> items, const remark& found, problem& why) noexcept;

/// Puts the next list or number into a member.
template <class Member>
void put(Member& member, numbers& given) noexcept {
  if constexpr (requires { member.size(); })
    member = Member(*given.lists++, given.rows);
  else
    detail::fill(member, *given.scalars++);
}

/// One call, checked as the library checks it.
template <class F>
status_code evaluate(numbers given, raw_estimate& out, problem& why) noexcept {
  status_code cautions = check_all(detail::parameters<F>.items, given, why);
  if (cautions < 0) return cautions;
  auto in = detail::blank<typename F::input>::make();
  F::describe([&](const auto&... field) { (put(in.*field.member, given), ...); });
  if constexpr (requires { F::examine(in); }) {
    const remark found = F::examine(in);
    if (found.code < 0) return tell(detail::parameters<F>.items, found, why);
    cautions |= found.code;
  }
  out.value = detail::as_number(F::evaluate(in));
  if (!detail::finite(out.value) || (F::info.positive && !(out.value > 0.0)))
    return tell({}, {.code = status::outside_domain, .field = F::info.result}, why);
  out.standard_error = detail::standard_error<F>(in);
  return F::info.unverified ? cautions | status::unverified : cautions;
}

template <class F>
status_code row(const double* scalars, raw_estimate& out, problem& why) noexcept {
  return evaluate<F>({nullptr, 0, scalars}, out, why);
}
template <class F>
status_code series(const double* const* lists, std::size_t rows, std::size_t, const double* scalars,
                   raw_estimate& out, problem& why) noexcept {
  return evaluate<F>({lists, rows, scalars}, out, why);
}

/// The entry of a copy.
template <class F>
constexpr equation_entry entry() noexcept {
  equation_entry e = detail::entry_facts<F>();
  if constexpr (detail::list_count<F>() == 0)
    e.evaluate = &row<F>;
  else
    e.evaluate_series = &series<F>;
  return e;
}

}  // namespace mutation

extern const mutation::subject subjects[];
extern const std::size_t subject_count;
