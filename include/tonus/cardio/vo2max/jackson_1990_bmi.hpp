// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal oxygen uptake without exercise from body mass index, Jackson.
#pragma once

#include <tonus/detail/cardio.hpp>
#include <tonus/formula.hpp>

namespace tonus::cardio::vo2max {

/// Maximal oxygen uptake of adults without exercise from activity, age, body mass index and sex
/// (Jackson).
///
/// @facts{cardio.vo2max.jackson_1990_bmi}
/// **Formula.** \f$ 56.363 + 1.921\,P - 0.381\,A - 0.754\,B + 10.987\,m \f$ with the rating P, age
/// A in years, body mass index B in kg/m2 and m = 1 for men and 0 for women; in mL/kg/min.
///
/// **Inputs.** Physical activity rating from 0 (avoids exertion) to 7 (heavy exercise, more than
/// three hours a week), age, body mass index, sex.
/// **Studied population.** Adults. **Standard error.** 5.70 mL/kg/min.
///
/// **When not to use it.** In highly trained people, where it reads low.
/// **Edges.** Under 18 years the result carries `status::outside_studied`. A result at or below 0
/// is refused (`status::outside_domain`); one under 10 or over 90 mL/kg/min carries
/// `status::extrapolated`.
///
/// **Example.** @snippet cardio_vo2max_rest.cpp jackson_1990_bmi
///
/// **Source.** sources::jackson_1990, read in a table of a later paper.
struct jackson_1990_bmi {
  /// What the equation reads.
  struct input {
    fraction par;         ///< activity rating, 0 to 7
    years age;            ///< age
    body_mass_index bmi;  ///< body mass index
    choice<sex_t> sex;    ///< sex
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{
      .id = "cardio.vo2max.jackson_1990_bmi",
      .title = "Maximal oxygen uptake without exercise from body mass index, Jackson",
      .result = "vo2max",
      .result_fact = "vo2max",
      .population = "adults",
      .standard_error = 5.70,
      .source = &sources::jackson_1990,
      .provenance = provenance_t::one_source,
      .positive = true};

  /// A result far from everybody measured. @param in inputs inside their ranges @return the remark,
  /// or none
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::uptake_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return maximal oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    const double male = in.sex == sex_t::male ? 10.987 : 0.0;
    return result::from_value(56.363 + 1.921 * in.par.value() - 0.381 * in.age.value() -
                              0.754 * in.bmi.value() + male);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("par", &input::par, possible(0, 7), whole),
             fact_field("age", &input::age, studied(18, 130)), fact_field("bmi", &input::bmi),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::cardio::vo2max
