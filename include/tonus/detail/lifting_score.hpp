// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the scores of powerlifting and weightlifting share; each equation holds its numbers.
#pragma once

#include <cmath>
#include <tonus/detail/log10.hpp>
#include <tonus/formula.hpp>

namespace tonus::detail {

/// A body weight in kg brought into the limits between which a score is defined.
constexpr double inside(const range& limits, double weight) noexcept {
  return weight < limits.least ? limits.least : weight > limits.most ? limits.most : weight;
}

/// A polynomial. @param x where @param c coefficients, the constant first
template <std::size_t N>
constexpr double polynomial(double x, const double (&c)[N]) noexcept {
  double sum = 0.0;
  for (std::size_t i = N; i-- > 0;) sum = sum * x + c[i];
  return sum;
}

/// What every score of a total reads.
struct lifted_total {
  choice<sex_t> sex;  ///< sex
  mass weight;        ///< body weight
  mass total;         ///< competition total
};

/// Points for a competition total at a body weight.
/// @tparam Score the equation: `coefficient(sex, weight)` in points for each kg of the total, and
/// `limits(sex)`, between which the body weight is kept
template <class Score>
struct lifting_score {
  using input = lifted_total;  ///< what the equation reads
  using result = fraction;     ///< points

  /// Marks a body weight at which the score stands still. @param in inputs inside their ranges
  /// @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    const bool kept = Score::limits(in.sex).holds(in.weight / kilogram);
    return {.code = kept ? status::ok : status::extrapolated};
  }

  /// The score as printed. @param in checked inputs @return points
  static constexpr result evaluate(const input& in) noexcept {
    return Score::coefficient(in.sex, in.weight / kilogram) * (in.total / kilogram) * one;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sex", &input::sex), fact_field("weight", &input::weight),
             field("total", &input::total, possible(above_zero, 2000)));
  }
};

/// The two numbers of a Sinclair cycle.
struct sinclair_pair {
  double slope;     ///< A
  double heaviest;  ///< B, body weight in kg from which the total counts as it is
};

/// Total that a weightlifter would lift in the heaviest class.
/// @tparam Cycle the equation: `pairs` for men and women
template <class Cycle>
struct sinclair_score {
  using input = lifted_total;  ///< what the equation reads
  using result = mass;         ///< kg

  /// The formula as printed. @param in checked inputs @return total in kg
  static result evaluate(const input& in) noexcept {
    const sinclair_pair& p = Cycle::pairs[in.sex == sex_t::male ? 0 : 1];
    const double weight = in.weight / kilogram;
    if (weight >= p.heaviest) return in.total;
    const double distance = log10(weight / p.heaviest);
    return in.total * std::pow(10.0, p.slope * distance * distance);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sex", &input::sex), fact_field("weight", &input::weight),
             field("total", &input::total, possible(above_zero, 2000)));
  }
};

}  // namespace tonus::detail
