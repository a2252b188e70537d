// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal oxygen uptake without exercise from body fat, Jackson.
#pragma once

#include <tonus/detail/cardio.hpp>
#include <tonus/formula.hpp>

namespace tonus::cardio::vo2max {

/// Maximal oxygen uptake of adults without exercise from activity, age, body fat and sex (Jackson).
///
/// @facts{cardio.vo2max.jackson_1990_percent_fat}
/// **Formula.** \f$ 50.513 + 1.589\,P - 0.289\,A - 0.552\,F + 5.863\,m \f$ with the rating P, age A
/// in years, body fat F in % and m = 1 for men and 0 for women; in mL/kg/min.
///
/// **Inputs.** Physical activity rating from 0 (avoids exertion) to 7 (heavy exercise, more than
/// three hours a week), age, body fat, sex.
/// **Studied population.** Adults. **Standard error.** 5.35 mL/kg/min.
///
/// **When not to use it.** In highly trained people, where it reads low.
/// **Edges.** Under 18 years the result carries `status::outside_studied`. A result at or below 0
/// is refused (`status::outside_domain`); one under 10 or over 90 mL/kg/min carries
/// `status::extrapolated`.
///
/// **Example.** @snippet cardio_vo2max_rest.cpp jackson_1990_percent_fat
///
/// **Source.** sources::jackson_1990, read in a table of a later paper.
struct jackson_1990_percent_fat {
  /// What the equation reads.
  struct input {
    fraction par;         ///< activity rating, 0 to 7
    years age;            ///< age
    percentage body_fat;  ///< share of fat in the body
    choice<sex_t> sex;    ///< sex
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{
      .id = "cardio.vo2max.jackson_1990_percent_fat",
      .title = "Maximal oxygen uptake without exercise from body fat, Jackson",
      .result = "vo2max",
      .result_fact = "vo2max",
      .population = "adults",
      .standard_error = 5.35,
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
    const double male = in.sex == sex_t::male ? 5.863 : 0.0;
    return result::from_value(50.513 + 1.589 * in.par.value() - 0.289 * in.age.value() -
                              0.552 * in.body_fat.value() + male);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("par", &input::par, possible(0, 7), whole),
             fact_field("age", &input::age, studied(18, 130)),
             fact_field("body_fat", &input::body_fat), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::cardio::vo2max
