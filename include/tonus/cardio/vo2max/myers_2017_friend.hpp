// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal oxygen uptake without exercise, Myers (FRIEND).
#pragma once

#include <tonus/detail/cardio.hpp>
#include <tonus/formula.hpp>

namespace tonus::cardio::vo2max {

/// Maximal oxygen uptake of adults without exercise from age, weight and sex (Myers, FRIEND
/// registry).
///
/// @facts{cardio.vo2max.myers_2017_friend}
/// **Formula.** \f$ 79.9 - 0.39\,A - 13.7\,f - 0.127\,W \f$ with the age A in years, f = 1 for
/// women and 0 for men and the weight W in pounds; in mL/kg/min.
///
/// **Inputs.** Age, weight in pounds as in the paper, sex.
/// **Studied population.** Adults of the FRIEND registry; R2 0.62. **Standard error.** 7.20
/// mL/kg/min.
///
/// **When not to use it.** Where activity is known: it says nothing of training.
/// **Edges.** Under 18 years the result carries `status::outside_studied`. A result at or below 0
/// is refused (`status::outside_domain`); one under 10 or over 90 mL/kg/min carries
/// `status::extrapolated`.
///
/// **Example.** @snippet cardio_vo2max_rest.cpp myers_2017_friend
///
/// **Source.** sources::myers_2017, read in a table of a later paper.
struct myers_2017_friend {
  /// What the equation reads.
  struct input {
    years age;                     ///< age
    quantity<unit::pound> weight;  ///< body weight
    choice<sex_t> sex;             ///< sex
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.vo2max.myers_2017_friend",
                              .title = "Maximal oxygen uptake without exercise, Myers (FRIEND)",
                              .result = "vo2max",
                              .result_fact = "vo2max",
                              .population = "adults of the FRIEND registry",
                              .standard_error = 7.20,
                              .source = &sources::myers_2017,
                              .provenance = provenance_t::one_source,
                              .positive = true};

  /// A result far from everybody measured. @param in inputs inside their ranges @return the remark,
  /// or none
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::uptake_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return maximal oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    const double female = in.sex == sex_t::male ? 0.0 : 13.7;
    return result::from_value(79.9 - 0.39 * in.age.value() - female - 0.127 * in.weight.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("age", &input::age, studied(18, 130)),
             fact_field("weight", &input::weight, possible(44, 880)),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::cardio::vo2max
