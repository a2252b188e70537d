// SPDX-License-Identifier: BSL-1.0
/// @file
/// What an equation is, and its checked calls.
///
/// An equation is a struct with
/// - `struct input`: typed inputs; `std::optional` where one may be left out;
/// - `using result`: a quantity or a scoped enumeration;
/// - `static constexpr about info`;
/// - `static result evaluate(const input&) noexcept`: arithmetic only, total;
/// - `template <class V> static constexpr auto describe(V&& v)`: `return v(field(...), ...)`, one
///   field for each member in order;
/// - optionally `static remark examine(const input&) noexcept`: what the ranges cannot say;
/// - optionally `static double standard_error(const input&) noexcept` where it depends on inputs.
#pragma once

#include <tonus/detail/check.hpp>
#include <tonus/estimate.hpp>
#include <tonus/outcome.hpp>
#include <tonus/sources.hpp>

namespace tonus {

/// How well the numbers of an equation are traced to their publication.
enum class provenance_t : std::int32_t {
  primary = 1,  ///< read in the publication or its abstract
  two_sources,  ///< found in two or more independent sources
  one_source    ///< found in one source
};
/// Names of provenance_t.
template <>
inline constexpr std::string_view choice_names<provenance_t> = "primary|two_sources|one_source";

/// What is known of an equation besides its inputs.
struct about {
  std::string_view id;                                 ///< `domain.quantity.author_year`
  std::string_view title;                              ///< one line
  std::string_view result;                             ///< name of the result without unit
  std::string_view result_fact{};                      ///< the fact that the result is, or empty
  std::string_view population;                         ///< who was studied
  double standard_error = unknown;                     ///< published, largest; unknown if none
  const citation* source = &sources::definition;       ///< where it was published
  provenance_t provenance = provenance_t::one_source;  ///< how well the numbers are traced
  bool unverified = false;                             ///< written with the caution `unverified`
  bool positive = false;  ///< a result at or below 0 has no meaning: refused
  bool exact = false;     ///< a definition: it adds no error to that of its inputs
  /// Whom or what it is for, where no fact tells: derivation leaves it, for only a caller can know
  /// that it fits; empty for all others
  std::string_view apart{};
};

/// What `evaluate` and `estimate_of` accept; the list at the top of this file says it in words.
/// @tparam F the type asked about
template <class F>
concept equation = requires(const typename F::input& in) {
  typename F::result;
  F::info.id;
  F::evaluate(in);
};

/// What `examine` of an equation finds that ranges of single inputs cannot say.
struct remark {
  status_code code = status::ok;  ///< negative: refused; positive: caution bits
  std::string_view field{};       ///< stem of the input to name
  range allowed{};                ///< what that input may be here, where it can be said
  std::string_view why{};         ///< in words
};

namespace detail {

/// Turns a remark of `examine` into a problem that carries the offending value.
template <class F>
[[gnu::cold, gnu::noinline]] constexpr problem as_problem(const remark& r,
                                                          const typename F::input& in) noexcept {
  problem p{.code = r.code, .name = r.field, .why = r.why};
  if (r.allowed.bounded()) {
    p.minimum = r.allowed.least;
    p.maximum = r.allowed.most;
  }
  each_index<F>([&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
    constexpr const parameter& about_input = parameters<F>.items[I];
    if (about_input.stem != r.field) return true;
    p.argument = static_cast<std::int32_t>(I);
    p.name = about_input.name.view();
    if constexpr (!about_input.list) p.value = as_number(in.*std::get<I>(members<F>));
    return false;
  });
  return p;
}

/// A result that is not one.
[[gnu::cold, gnu::noinline]] constexpr problem no_result(const about& info, double value) noexcept {
  return {.code = status::outside_domain,
          .value = value,
          .name = info.result,
          .why = info.positive ? "a result above 0" : "a finite result"};
}

/// Everything after the checks of single inputs, without words. @param cautions what those checks
/// remarked @param value receives the result @param said receives what `examine` found
/// @return the cautions, or a refusal
template <class F>
constexpr status_code settle(const typename F::input& in, status_code cautions,
                             typename F::result& value, remark& said) noexcept {
  if constexpr (requires { F::examine(in); }) {
    said = F::examine(in);
    if (said.code < 0) return said.code;
    cautions |= said.code;
  }
  value = F::evaluate(in);
  const double number = as_number(value);
  if (!finite(number) || (F::info.positive && !(number > 0.0))) return status::outside_domain;
  return F::info.unverified ? cautions | status::unverified : cautions;
}

/// As `settle`. @param why receives the problem, if there is one
template <class F>
constexpr status_code finish(const typename F::input& in, status_code cautions,
                             typename F::result& value, problem& why) noexcept {
  remark said;
  const status_code code = settle<F>(in, cautions, value, said);
  if (said.code < 0)
    why = as_problem<F>(said, in);
  else if (code < 0)
    why = no_result(F::info, as_number(value));
  return code;
}

/// The standard error that applies to these inputs.
template <class F>
constexpr double standard_error(const typename F::input& in) noexcept {
  if constexpr (requires { F::standard_error(in); })
    return F::standard_error(in);
  else
    return F::info.standard_error;
}

}  // namespace detail

/// Evaluates an equation after checking every input: from left to right not finite, then outside
/// the possible range; then what the equation itself examines.
/// @tparam F the equation @param in its inputs
/// @return the result with its cautions, or the first problem
template <equation F>
constexpr outcome<typename F::result> evaluate(const typename F::input& in) noexcept {
  status_code cautions = status::ok;
  problem why;
  if (!detail::inspect<F>(in, cautions, why)) return why;
  typename F::result value{};
  cautions = detail::finish<F>(in, cautions, value, why);
  if (cautions < 0) return why;
  return {value, cautions};
}

/// Evaluates an equation and adds its published error.
/// @tparam F the equation @param in its inputs
/// @return the estimate, or the first problem
template <equation F>
constexpr outcome<estimate<typename F::result>> estimate_of(const typename F::input& in) noexcept {
  const auto result = evaluate<F>(in);
  if (!result) return result.error();
  estimate<typename F::result> e{.value = *result, .status = result.status()};
  e.standard_error = detail::standard_error<F>(in);
  e.low = detail::as_number(*result) - normal_95 * e.standard_error;
  e.high = detail::as_number(*result) + normal_95 * e.standard_error;
  return {e, result.status()};
}

}  // namespace tonus
