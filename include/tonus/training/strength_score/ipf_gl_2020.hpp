// SPDX-License-Identifier: BSL-1.0
/// @file
/// IPF GL points of 2020.
#pragma once

#include <cmath>
#include <tonus/detail/lifting_score.hpp>

namespace tonus::training::strength_score {

/// What was lifted.
enum class event_t : std::int32_t {
  full = 1,  ///< squat, bench press and deadlift
  bench      ///< bench press alone
};
/// What was worn.
enum class equipment_t : std::int32_t {
  classic = 1,  ///< without supportive suits
  equipped      ///< with supportive suits
};

}  // namespace tonus::training::strength_score

namespace tonus {
/// Names of training::strength_score::event_t.
template <>
inline constexpr std::string_view choice_names<training::strength_score::event_t> = "full|bench";
/// Names of training::strength_score::equipment_t.
template <>
inline constexpr std::string_view choice_names<training::strength_score::equipment_t> =
    "classic|equipped";
}  // namespace tonus

namespace tonus::training::strength_score {

/// IPF GL points of 2020 from sex, body weight and total.
///
/// @facts{training.strength_score.ipf_gl_2020}
/// **Formula.** \f$ 100\,T / (A - B e^{-C b}) \f$ with the total T and body weight b in kg and A,
/// B, C by sex, event and equipment.
///
/// **Inputs.** Sex of the class; three lifts (`full`) or bench press alone; `classic` or
/// `equipped`; body weight at the weigh-in; competition total, of bench press alone its result.
/// **Studied population.** Adult lifters in competition. **Standard error.** None: it is exact.
///
/// **When not to use it.** For adolescents, or as a measure of health.
/// **Edges.** Body weights below 35 kg are refused.
///
/// **Example.** @snippet training_strength_score.cpp ipf_gl_2020
///
/// **Source.** sources::ipf_gl_2020; coefficients seen in two independent programs.
struct ipf_gl_2020 {
  /// What the equation reads.
  struct input {
    choice<sex_t> sex;              ///< sex
    choice<event_t> event;          ///< three lifts or bench press alone
    choice<equipment_t> equipment;  ///< classic or equipped
    mass weight;                    ///< body weight
    mass total;                     ///< competition total
  };
  using result = fraction;  ///< points
  /// What is known of the equation.
  static constexpr about info{.id = "training.strength_score.ipf_gl_2020",
                              .title = "IPF GL points of 2020",
                              .result = "points",
                              .population = "adult lifters",
                              .source = &sources::ipf_gl_2020,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The score as printed. @param in checked inputs @return points
  static result evaluate(const input& in) noexcept {
    const std::size_t place = (in.sex == sex_t::male ? 0u : 4u) +
                              (in.event == event_t::full ? 0u : 2u) +
                              (in.equipment == equipment_t::classic ? 0u : 1u);
    const row& r = rows[place];
    const double expected = r.a - r.b * std::exp(-r.c * (in.weight / kilogram));
    return 100.0 * (in.total / kilogram) / expected * one;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sex", &input::sex), field("event", &input::event),
             field("equipment", &input::equipment),
             fact_field("weight", &input::weight, possible(35, 700)),
             field("total", &input::total, possible(above_zero, 2000)));
  }

 private:
  struct row {
    double a, b, c;
  };
  /// Men then women; of each full then bench; of each classic then equipped.
  static constexpr row rows[] = {
      {1199.72839, 1025.18162, 0.009210}, {1236.25115, 1449.21864, 0.01644},
      {320.98041, 281.40258, 0.01008},    {381.22073, 733.79378, 0.02398},
      {610.32796, 1045.59282, 0.03048},   {758.63878, 949.31382, 0.02435},
      {142.40398, 442.52671, 0.04724},    {221.82209, 357.00377, 0.02937}};
};

}  // namespace tonus::training::strength_score
