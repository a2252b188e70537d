// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal oxygen uptake of men without exercise, Nes.
#pragma once

#include <tonus/detail/cardio.hpp>
#include <tonus/formula.hpp>

namespace tonus::cardio::vo2max {

/// Maximal oxygen uptake of men without exercise from age, waist, resting heart rate and activity
/// (Nes).
///
/// @facts{cardio.vo2max.nes_2011_men}
/// **Formula.** \f$ 100.27 - 0.296\,A - 0.369\,W - 0.155\,R + 0.226\,P \f$ with the age A in years,
/// waist W in cm, resting heart rate R in bpm and activity index P; in mL/kg/min.
///
/// **Inputs.** Age, waist, resting heart rate, index of activity of the HUNT study.
/// **Studied population.** Adult men of the HUNT study. There is no sex input to check. **Standard
/// error.** None read in the source.
///
/// **When not to use it.** For women. Its lines were criticised: with age and size uptake falls
/// along curves.
/// **Edges.** Under 18 years the result carries `status::outside_studied`. A result at or below 0
/// is refused (`status::outside_domain`); one under 10 or over 90 mL/kg/min carries
/// `status::extrapolated`.
///
/// **Example.** @snippet cardio_vo2max_rest.cpp nes_2011_men
///
/// **Source.** sources::nes_2011, as quoted by Nevill and Cooke 2017.
struct nes_2011_men {
  /// What the equation reads.
  struct input {
    years age;           ///< age
    length waist;        ///< girth of the waist
    heart_rate hr_rest;  ///< resting heart rate
    fraction pa_index;   ///< index of activity
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.vo2max.nes_2011_men",
                              .title = "Maximal oxygen uptake of men without exercise, Nes",
                              .result = "vo2max",
                              .population = "adult men of the HUNT study",
                              .source = &sources::nes_2011,
                              .provenance = provenance_t::one_source,
                              .positive = true};

  /// A result far from everybody measured. @param in inputs inside their ranges @return the remark,
  /// or none
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::uptake_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return maximal oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    return result::from_value(100.27 - 0.296 * in.age.value() - 0.369 * in.waist.value() -
                              0.155 * in.hr_rest.value() + 0.226 * in.pa_index.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("age", &input::age, studied(18, 130)), fact_field("waist", &input::waist),
             fact_field("hr_rest", &input::hr_rest, possible(20, 250)),
             field("pa_index", &input::pa_index, possible(0, 45)));
  }
};

}  // namespace tonus::cardio::vo2max
