// SPDX-License-Identifier: BSL-1.0
/// @file
/// Maximal oxygen uptake from the shuttle run, Stickland.
#pragma once

#include <tonus/detail/cardio.hpp>
#include <tonus/formula.hpp>

namespace tonus::cardio::vo2max {

/// Maximal oxygen uptake of adults from the last half stage of the shuttle run (Stickland).
///
/// @facts{cardio.vo2max.stickland_2003}
/// **Formula.** \f$ 2.75\,Y + 28.8 \f$ for men, \f$ 2.85\,Y + 25.1 \f$ for women with the last half
/// stage Y; in mL/kg/min.
///
/// **Inputs.** Last half stage completed, 9.5 being the first half of stage 10; sex.
/// **Studied population.** Adults; limits of age are not known. **Standard error.** 4.07 mL/kg/min
/// for men, 3.64 for women.
///
/// **When not to use it.** In children: cardio.vo2max.leger_1988.
/// **Edges.** Anything but a half or whole stage is refused. A result at or below 0 is refused
/// (`status::outside_domain`); one under 10 or over 90 mL/kg/min carries `status::extrapolated`.
///
/// **Example.** @snippet cardio_vo2max_shuttle.cpp stickland_2003
///
/// **Source.** sources::stickland_2003.
struct stickland_2003 {
  /// What the equation reads.
  struct input {
    fraction last_half_stage;  ///< last half stage completed
    choice<sex_t> sex;         ///< sex
  };
  using result = oxygen_uptake;  ///< mL/kg/min
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.vo2max.stickland_2003",
                              .title = "Maximal oxygen uptake from the shuttle run, Stickland",
                              .result = "vo2max",
                              .population = "adults",
                              .standard_error = 4.07,
                              .source = &sources::stickland_2003,
                              .provenance = provenance_t::primary,
                              .positive = true};

  /// The published error for the sex. @param in checked inputs @return mL/kg/min
  static constexpr double standard_error(const input& in) noexcept {
    return in.sex == sex_t::male ? 4.07 : 3.64;
  }

  /// A result far from everybody measured. @param in inputs inside their ranges @return the remark,
  /// or none
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::uptake_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return maximal oxygen uptake
  static constexpr result evaluate(const input& in) noexcept {
    const double y = in.last_half_stage.value();
    return result::from_value(in.sex == sex_t::male ? 2.75 * y + 28.8 : 2.85 * y + 25.1);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("last_half_stage", &input::last_half_stage, possible(0.5, 21), step{0.5}),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::cardio::vo2max
