// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the curves of load against repetitions to failure share; each equation holds its numbers.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::detail {

/// One-repetition maximum from a set to failure.
/// @tparam Curve the equation: `factor(r)` is the maximum over the load of r repetitions
template <class Curve>
struct maximum_from_reps {
  /// What the equation reads.
  struct input {
    mass load;         ///< load on the bar
    repetitions reps;  ///< repetitions to failure
  };
  using result = mass;  ///< kg

  /// The curve; one repetition is the load itself. @param in checked inputs
  /// @return one-repetition maximum
  static constexpr result evaluate(const input& in) noexcept {
    const double r = in.reps / repetition;
    return r == 1.0 ? in.load : in.load * Curve::factor(r);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("load", &input::load, possible(above_zero, 1000)),
             field("reps", &input::reps, possible(1, 20), studied(1, 10), whole));
  }
};

/// Load that can be lifted a number of times, from the one-repetition maximum.
/// @tparam Curve the equation: `factor(r)` is the maximum over the load of r repetitions
template <class Curve>
struct load_from_maximum {
  /// What the equation reads.
  struct input {
    mass one_rm;       ///< one-repetition maximum
    repetitions reps;  ///< repetitions wished
  };
  using result = mass;  ///< kg

  /// The curve solved for the load; one repetition needs the maximum. @param in checked inputs
  /// @return load
  static constexpr result evaluate(const input& in) noexcept {
    const double r = in.reps / repetition;
    return r == 1.0 ? in.one_rm : in.one_rm / Curve::factor(r);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("one_rm", &input::one_rm, possible(above_zero, 1000)),
             field("reps", &input::reps, possible(1, 20), studied(1, 10), whole));
  }
};

/// Repetitions that a load allows, as a real number.
/// @tparam Curve the equation: `reps(share)` with the share of the maximum that the load is
template <class Curve>
struct reps_from_load {
  /// What the equation reads.
  struct input {
    mass one_rm;  ///< one-repetition maximum
    mass load;    ///< load on the bar
  };
  using result = repetitions;  ///< repetitions, not rounded

  /// Refuses a load above the maximum and marks results that the curve was not made for.
  /// @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    if (in.load > in.one_rm)
      return {status::outside_domain,
              "load",
              {above_zero, in.one_rm / kilogram},
              "at most the one-repetition maximum"};
    const double r = evaluate(in) / repetition;
    status_code cautions = status::ok;
    if (r < 1.0 || r > 10.0) cautions |= status::outside_studied;
    if (r < 1.0 || r > 20.0) cautions |= status::extrapolated;
    return {.code = cautions};
  }

  /// The curve solved for the repetitions; the maximum itself allows one. @param in checked inputs
  /// @return repetitions
  static constexpr result evaluate(const input& in) noexcept {
    return (in.load == in.one_rm ? 1.0 : Curve::reps(in.load / in.one_rm)) * repetition;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("one_rm", &input::one_rm, possible(above_zero, 1000)),
             field("load", &input::load, possible(above_zero, 1000)));
  }
};

}  // namespace tonus::detail
