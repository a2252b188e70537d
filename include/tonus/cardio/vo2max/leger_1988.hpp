// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal oxygen uptake from the shuttle run, Leger 1988.
#pragma once

#include <tonus/detail/cardio.hpp>
#include <tonus/formula.hpp>

namespace tonus::cardio::vo2max {

/// Maximal oxygen uptake of children from speed in the shuttle run of 20 m and age (Leger 1988).
///
/// @facts{cardio.vo2max.leger_1988}
/// **Formula.** \f$ 31.025 + 3.238\,X - 3.248\,A + 0.1536\,A\,X \f$ with the speed X of the last
/// stage in km/h and the age A in years, at most 18; in mL/kg/min.
///
/// **Inputs.** Speed of the last stage done, 8 km/h and half a km/h for each stage; age.
/// **Studied population.** Children of 8 to 19 years; r 0.71. **Standard error.** None read in the
/// publication.
///
/// **When not to use it.** In adults where another serves: it reads low in them.
/// cardio.vo2max.stickland_2003 was made with adults.
/// **Edges.** From 18 years on the age counts as 18: the rule of the authors for adults. Outside 8
/// to 19 years the result carries `status::outside_studied`. A result at or below 0 is refused
/// (`status::outside_domain`); one under 10 or over 90 mL/kg/min carries `status::extrapolated`.
///
/// **Example.** @snippet cardio_vo2max_shuttle.cpp leger_1988
///
/// **Source.** sources::leger_1988, read in the abstract.
struct leger_1988 {
  /// What the equation reads.
  struct input {
    quantity<unit::kilometre_per_hour> speed;  ///< speed of the last stage
    years age;                                 ///< age
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.vo2max.leger_1988",
                              .title = "Maximal oxygen uptake from the shuttle run, Leger 1988",
                              .result = "vo2max",
                              .population = "children of 8-19 y",
                              .source = &sources::leger_1988,
                              .provenance = provenance_t::primary,
                              .positive = true};

  /// A result far from everybody measured. @param in inputs inside their ranges @return the remark,
  /// or none
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::uptake_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return maximal oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    const double x = in.speed.value();
    const double a = in.age.value() < 18.0 ? in.age.value() : 18.0;
    return result::from_value(31.025 + 3.238 * x - 3.248 * a + 0.1536 * a * x);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("speed", &input::speed, possible(8, 20)),
             fact_field("age", &input::age, studied(8, 19)));
  }
};

}  // namespace tonus::cardio::vo2max
