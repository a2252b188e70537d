// SPDX-License-Identifier: BSL-1.0
/// @file
/// Sweat rate of a session.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::nutrition {

/// Sweat lost for each hour of a session, from weighing before and after.
///
/// @facts{nutrition.sweat_rate}
///
/// **Formula.** \f[ (m_0 - m_1 + d - u) / t \f] with the weights before and after in kg, what was
/// drunk and passed in L, and the length in h; 1 kg counts as 1 L.
///
/// **Inputs and result.** Weights in the same dry clothes. Negative where more was drunk than lost.
///
/// **Studied population.** A definition. **Standard error.** That of the scale.
///
/// **When not to use it.** Over many hours, where breath and burnt fuel weigh too.
///
/// **Edges.** A length of 0 is `status::outside_domain`.
///
/// **Example.** @snippet nutrition_water.cpp sweat
///
/// **Source.** sources::definition.
struct sweat_rate {
  /// What the equation reads.
  struct input {
    mass pre_mass;        ///< weight before the session
    mass post_mass;       ///< weight after the session
    liquid_volume drunk;  ///< drunk in the session
    liquid_volume urine;  ///< passed in the session
    minutes duration;     ///< length of the session
  };
  using result = drinking_rate;  ///< L/h
  /// What is known of the equation.
  static constexpr about info{.id = "nutrition.sweat_rate",
                              .title = "Sweat rate of a session",
                              .result = "sweat_rate",
                              .result_fact = "sweat_rate",
                              .population = "definition, nobody was studied",
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// A rate takes time. @param in checked inputs @return outside_domain where there is none
  static constexpr remark examine(const input& in) noexcept {
    if (in.duration.value() > 0.0) return {};
    return {.code = status::outside_domain, .field = "duration", .why = "a session longer than 0"};
  }

  /// The definition. @param in checked inputs @return sweat lost per time
  static constexpr result evaluate(const input& in) noexcept {
    const double lost_kg = (in.pre_mass - in.post_mass).value();  // 1 kg of sweat is 1 L
    const double hours_long = in.duration.value() / 60.0;
    return (lost_kg + (in.drunk - in.urine).value()) / hours_long * litre_per_hour;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("pre_mass", &input::pre_mass), fact_field("post_mass", &input::post_mass),
             field("drunk", &input::drunk, possible(0, 100)),
             field("urine", &input::urine, possible(0, 100)),
             fact_field("duration", &input::duration));
  }
};

}  // namespace tonus::nutrition
