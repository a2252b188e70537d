// SPDX-License-Identifier: BSL-1.0
/// @file
/// Water turnover, Yamada 2022.
#pragma once

#include <tonus/formula.hpp>

namespace tonus {

/// Human development index of a country, in classes.
enum class development_t : std::int32_t { high = 1, middle, low };
/// Names of development_t.
template <>
inline constexpr std::string_view choice_names<development_t> = "high|middle|low";

}  // namespace tonus

namespace tonus::nutrition::water_turnover {

/// Water that passes through the body in a day, predicted from body, activity and climate.
///
/// @facts{nutrition.water_turnover.yamada_2022}
///
/// **Formula.** \f[ W = 1076 P + 14.34 m + 374.9 s + 5.823 h + 1070 a + 104.6 d + 0.4726 z
/// - 0.3529 A^2 + 24.78 A + 1.865 T^2 - 19.66 T - 713.1 \f] in mL/d, with activity level P, weight
/// m in kg, s = 1 for men, relative humidity h in %, a = 1 for athletes, d = 0, 1, 2 for a high,
/// middle and low human development index, altitude z in m, age A in years and air temperature T in
/// degrees Celsius. tonus returns it in L/d.
///
/// **Inputs and result.** The development index enters as its class, not as the decimal index.
/// Turnover is not drinking: it holds the water of food, of breath and of metabolism.
///
/// **Studied population.** Labelled water in many countries; whom the equation covers was not read.
/// **Standard error.** Not known here.
///
/// **When not to use it.** For one day, or as a target to drink.
///
/// **Edges.** A result at or below zero is `status::outside_domain`.
///
/// **Example.** @snippet nutrition_water.cpp turnover
///
/// **Source.** sources::yamada; coefficients agree in three independent public programs.
struct yamada_2022 {
  /// What the equation reads.
  struct input {
    fraction pal;                             ///< total over basal energy expenditure
    mass weight;                              ///< body weight
    choice<sex_t> sex;                        ///< sex
    percentage humidity;                      ///< relative humidity of the air
    choice<answer_t> athlete;                 ///< whether an athlete
    choice<development_t> development_index;  ///< human development index of the country
    quantity<unit::metre> altitude;           ///< above the sea
    years age;                                ///< age
    quantity<unit::celsius> air_temperature;  ///< mean of the air
  };
  using result = fluid_rate;  ///< L/d
  /// What is known of the equation.
  static constexpr about info{
      .id = "nutrition.water_turnover.yamada_2022",
      .title = "Water turnover",
      .result = "predicted_turnover",
      .result_fact = "predicted_turnover",
      .population = "labelled water in many countries; whom the equation covers was not read",
      .source = &sources::yamada,
      .provenance = provenance_t::two_sources,
      .positive = true};

  /// The equation as printed, in mL/d. @param in checked inputs @return water turnover
  static constexpr result evaluate(const input& in) noexcept {
    const double age = in.age / year;
    const double air = in.air_temperature.value();
    const double man = in.sex == sex_t::male ? 1.0 : 0.0;
    const double athlete = in.athlete == answer_t::yes ? 1.0 : 0.0;
    const double index = static_cast<int>(static_cast<development_t>(in.development_index)) - 1;
    const double body = 1076.0 * in.pal.value() + 14.34 * in.weight.value() + 374.9 * man +
                        1070.0 * athlete - 0.3529 * age * age + 24.78 * age;
    const double place = 5.823 * in.humidity.value() + 104.6 * index +
                         0.4726 * in.altitude.value() + 1.865 * air * air - 19.66 * air;
    return (body + place - 713.1) / 1000.0 * litre_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(
        fact_field("pal", &input::pal), fact_field("weight", &input::weight),
        fact_field("sex", &input::sex), field("humidity", &input::humidity, possible(0, 100)),
        field("athlete", &input::athlete), field("development_index", &input::development_index),
        field("altitude", &input::altitude, possible(-500, 9000)), fact_field("age", &input::age),
        field("air_temperature", &input::air_temperature, possible(-60, 60)));
  }
};

}  // namespace tonus::nutrition::water_turnover
