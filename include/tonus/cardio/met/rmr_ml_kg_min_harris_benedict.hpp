// SPDX-License-Identifier: BSL-1.0
/// @file
/// Oxygen uptake at rest from Harris and Benedict.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio::met {

/// Oxygen uptake at rest of adults from weight, height, age and sex (Harris and Benedict).
///
/// @facts{cardio.met.rmr_ml_kg_min_harris_benedict}
/// **Formula.** Harris and Benedict's kcal/d over 1440 min/d, over 5 kcal/L, times 1000 mL/L, over
/// the weight: men \f$ 66.4730 + 13.7516\,W + 5.0033\,H - 6.7550\,A \f$, women \f$ 655.0955 +
/// 9.5634\,W + 1.8496\,H - 4.6756\,A \f$ with W in kg, H in cm, A in years; in mL/kg/min.
///
/// **Inputs.** Weight, height, age, sex.
/// **Studied population.** Adults. **Standard error.** None published for this unit.
///
/// **When not to use it.** As resting energy: energy.rmr.mifflin_1990 is closer in our days.
/// **Edges.** A body so small that the line runs below 0 is refused (`status::outside_domain`).
/// Under 18 years the result carries `status::outside_studied`.
///
/// **Example.** @snippet cardio_met.cpp rmr_ml_kg_min_harris_benedict
///
/// **Source.** sources::harris_benedict_1919; a table that prints 6.775 for 6.755 has a misprint.
struct rmr_ml_kg_min_harris_benedict {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.met.rmr_ml_kg_min_harris_benedict",
                              .title = "Oxygen uptake at rest, Harris and Benedict",
                              .result = "rmr",
                              .population = "adults",
                              .source = &sources::harris_benedict_1919,
                              .provenance = provenance_t::two_sources,
                              .positive = true};

  /// The formula as printed. @param in checked inputs @return oxygen uptake at rest
  static constexpr result evaluate(const input& in) noexcept {
    const double w = in.weight.value();
    const double h = in.height.value();
    const double a = in.age.value();
    const double daily = in.sex == sex_t::male ? 66.4730 + 13.7516 * w + 5.0033 * h - 6.7550 * a
                                               : 655.0955 + 9.5634 * w + 1.8496 * h - 4.6756 * a;
    return result::from_value(daily / 1440.0 / 5.0 * 1000.0 / w);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age, studied(18, 130)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::cardio::met
