// SPDX-License-Identifier: BSL-1.0
/// @file
/// Total body water after Watson et al. 1980.
#pragma once

#include <tonus/detail/part.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::total_body_water {

/// Total body water of adults from weight, height, age and sex (Watson).
///
/// @facts{body.total_body_water.watson_1980}
/// **Formula.** Men \f$ 2.447 - 0.09516 A + 0.1074 H + 0.3362 W \f$, women \f$ -2.097 + 0.1069 H +
/// 0.2466 W \f$ in L with the age A in years, H in cm and W in kg.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number, for men only:
/// for women it may be left out and does not enter.
/// **Studied population.** 458 men and 265 women, adults; limits are not known.
/// **Standard error.** 3.76 L for men (r2 0.704), 3.60 L for women (r2 0.736).
///
/// **When not to use it.** In children, in pregnancy, or in oedema.
/// **Edges.** A man without an age: `status::missing_input`. Under 18 years the result carries
/// `status::outside_studied`. A result below 0 or above one litre for each kg of weight is
/// returned with `status::extrapolated`.
///
/// **Example.** @snippet body_impedance.cpp total_body_water_watson_1980
///
/// **Source.** sources::watson_1980; read in the abstract. Many pages have 0.09156 for the age.
struct watson_1980 {
  /// What the equation reads.
  struct input {
    mass weight;               ///< body weight
    length height;             ///< standing height
    std::optional<years> age;  ///< age, needed for men
    choice<sex_t> sex;         ///< sex
  };
  using result = liquid_volume;  ///< L
  /// What is known of the equation.
  static constexpr about info{.id = "body.total_body_water.watson_1980",
                              .title = "Total body water, Watson",
                              .result = "total_body_water",
                              .population = "458 men and 265 women, adults",
                              .standard_error = 3.76,
                              .source = &sources::watson_1980,
                              .provenance = provenance_t::primary};

  /// The published error for the sex. @param in checked inputs @return L
  static constexpr double standard_error(const input& in) noexcept {
    return in.sex == sex_t::male ? 3.76 : 3.60;
  }

  /// Whether a man's age is missing; cautions. @param in inputs inside their ranges
  /// @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    const fact& age = fact_named("age");
    if (in.sex == sex_t::male && !in.age)
      return {status::missing_input, "age", {age.least, age.most}, "needed for men"};
    // The paper says adults; under 18 nobody is one.
    const bool young = in.age && *in.age / year < 18.0;
    return {.code = detail::part_caution(evaluate(in).value() * kilogram, in.weight) |
                    (young ? status::outside_studied : status::ok)};
  }

  /// The formula as printed. @param in checked inputs @return total body water
  static constexpr result evaluate(const input& in) noexcept {
    const double h = in.height / centimetre;
    const double w = in.weight / kilogram;
    if (in.sex == sex_t::female) return liquid_volume::from_value(-2.097 + 0.1069 * h + 0.2466 * w);
    const double a = in.age ? in.age->value() : unknown;
    return liquid_volume::from_value(2.447 - 0.09516 * a + 0.1074 * h + 0.3362 * w);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::total_body_water
