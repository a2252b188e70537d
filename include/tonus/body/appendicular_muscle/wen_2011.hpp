// SPDX-License-Identifier: BSL-1.0
/// @file
/// Muscle of the limbs after Wen et al. 2011.
#pragma once

#include <tonus/detail/part.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::appendicular_muscle {

/// Muscle of arms and legs of Chinese adults from weight, height, age and sex (Wen).
///
/// @facts{body.appendicular_muscle.wen_2011}
/// **Formula.** \f$ 0.193 W + 0.107 H - 4.157 s - 0.037 A - 2.631 \f$ in kg with W in kg, H in cm,
/// the age A in years and s = 1 for men, 2 for women.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number.
/// **Studied population.** Chinese adults; limits are not known.
/// **Standard error.** None confirmed.
///
/// **When not to use it.** In children, in pregnancy, or in other populations without a check.
/// **Edges.** Under 18 years the result carries `status::outside_studied`. A result below 0 or
/// above the weight is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_muscle.cpp appendicular_muscle_wen_2011
///
/// **Source.** sources::wen_2011; coefficients found in one program.
struct wen_2011 {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "body.appendicular_muscle.wen_2011",
                              .title = "Muscle of the limbs, Wen",
                              .result = "asm",
                              .population = "Chinese adults, limits not known",
                              .source = &sources::wen_2011,
                              .provenance = provenance_t::one_source};

  /// Cautions for people outside the studied group. @param in inputs inside their ranges
  /// @return the caution
  static constexpr remark examine(const input& in) noexcept {
    // The paper says adults; under 18 nobody is one.
    return {.code = detail::part_caution(evaluate(in), in.weight) |
                    (in.age / year >= 18.0 ? status::ok : status::outside_studied)};
  }

  /// The formula as printed. @param in checked inputs @return muscle of the limbs
  static constexpr result evaluate(const input& in) noexcept {
    const double s = in.sex == sex_t::male ? 1.0 : 2.0;
    return (0.193 * (in.weight / kilogram) + 0.107 * (in.height / centimetre) - 4.157 * s -
            0.037 * (in.age / year) - 2.631) *
           kilogram;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::appendicular_muscle
