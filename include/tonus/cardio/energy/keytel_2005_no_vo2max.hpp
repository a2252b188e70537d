// SPDX-License-Identifier: BSL-1.0
/// @file
/// Energy rate from heart rate, Keytel.
#pragma once

#include <tonus/detail/keytel_2005.hpp>

namespace tonus::cardio::energy {

/// Gross energy rate of exercise from heart rate, weight, age and sex (Keytel).
///
/// @facts{cardio.energy.keytel_2005_no_vo2max}
/// **Formula.** Men: \f$ -55.0969 + 0.6309\,H + 0.1988\,W + 0.2017\,A \f$; women: \f$ -20.4022 +
/// 0.4472\,H - 0.1263\,W + 0.074\,A \f$ with the heart rate H in bpm, weight W in kg, age A in
/// years; in kJ/min. Divided by 4.184 it is kcal/min.
///
/// **Inputs.** Heart rate in a steady state, weight, age, sex.
/// **Studied population.** 115 people of 18 to 45 years and 47 to 120 kg at heart rates of 57 to 90
/// % of the maximum; r 0.857. **Standard error.** None published.
///
/// **When not to use it.** At rest, in resistance training, or under drugs that slow the heart. As
/// net energy: rest is in it.
/// **Edges.** A result at or below 0, as at rest, is refused (`status::outside_domain`). Outside
/// the studied people the result carries `status::outside_studied`, also at a heart rate outside 57
/// to 90 % of the maximum that cardio.hr_max.tanaka_2001 gives for the age: which prediction stands
/// in for a measured maximum is our choice.
///
/// **Example.** @snippet cardio_keytel.cpp keytel_2005_no_vo2max
///
/// **Source.** sources::keytel_2005; coefficients seen in two independent sources. A plus before
/// the weight of women is a misprint that is in use.
struct keytel_2005_no_vo2max {
  /// What the equation reads.
  struct input {
    heart_rate hr;      ///< heart rate of the work
    mass weight;        ///< body weight
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = exercise_power;  ///< kJ/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.energy.keytel_2005_no_vo2max",
                              .title = "Energy rate from heart rate, Keytel",
                              .result = "energy_rate",
                              .population = "115 people, 18-45 y, 47-120 kg",
                              .source = &sources::keytel_2005,
                              .provenance = provenance_t::two_sources,
                              .positive = true};

  /// A heart rate that was not studied. @param in inputs inside their ranges @return the remark, or
  /// none
  static constexpr remark examine(const input& in) noexcept {
    return detail::keytel_remark(in.hr, in.age);
  }

  /// The formula as printed. @param in checked inputs @return energy rate
  static constexpr result evaluate(const input& in) noexcept {
    const double h = in.hr.value();
    const double w = in.weight.value();
    const double a = in.age.value();
    const double rate = in.sex == sex_t::male ? -55.0969 + 0.6309 * h + 0.1988 * w + 0.2017 * a
                                              : -20.4022 + 0.4472 * h - 0.1263 * w + 0.074 * a;
    return result::from_value(rate);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("hr", &input::hr, possible(20, 250)),
             fact_field("weight", &input::weight, studied(47, 120)),
             fact_field("age", &input::age, studied(18, 45)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::cardio::energy
