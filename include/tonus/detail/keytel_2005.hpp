// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the forms of Keytel et al. 2005 share; each equation holds its numbers.
#pragma once

#include <tonus/cardio/hr_max/tanaka_2001.hpp>
#include <tonus/formula.hpp>

namespace tonus::detail {

/// Whether a heart rate was studied: 57 to 90 % of the maximum predicted for the age.
constexpr remark keytel_remark(heart_rate hr, years age) noexcept {
  const double most = cardio::hr_max::tanaka_2001::evaluate({age}).value();
  const bool studied_rate = hr.value() >= 0.57 * most && hr.value() <= 0.90 * most;
  return {.code = studied_rate ? status::ok : status::outside_studied};
}

/// A line of the form with oxygen uptake, in kJ/min.
struct keytel_line {
  double constant, per_beat, per_kilogram, per_year, per_uptake;
};

/// Energy rate from heart rate and oxygen uptake.
/// @tparam Form the equation: its lines `male` and `female`
template <class Form>
struct keytel_with_uptake {
  /// What the equation reads.
  struct input {
    heart_rate hr;         ///< heart rate of the work
    mass weight;           ///< body weight
    years age;             ///< age
    oxygen_uptake vo2max;  ///< maximal oxygen uptake
    choice<sex_t> sex;     ///< sex
  };
  using result = exercise_power;  ///< kJ/min

  /// A heart rate that was not studied. @param in inputs inside their ranges @return the remark, or
  /// none
  static constexpr remark examine(const input& in) noexcept { return keytel_remark(in.hr, in.age); }

  /// The formula as printed. @param in checked inputs @return energy rate
  static constexpr result evaluate(const input& in) noexcept {
    const keytel_line& l = in.sex == sex_t::male ? Form::male : Form::female;
    return result::from_value(l.constant + l.per_beat * in.hr.value() +
                              l.per_kilogram * in.weight.value() + l.per_year * in.age.value() +
                              l.per_uptake * in.vo2max.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("hr", &input::hr, possible(20, 250)),
             fact_field("weight", &input::weight, studied(47, 120)),
             fact_field("age", &input::age, studied(18, 45)),
             fact_field("vo2max", &input::vo2max, studied(27, 81)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::detail
