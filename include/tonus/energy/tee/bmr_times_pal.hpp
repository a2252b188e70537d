// SPDX-License-Identifier: BSL-1.0
/// @file
/// Total energy expenditure as basal rate times activity level.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::tee {

/// Total energy expenditure of adults from basal metabolic rate and physical activity level.
///
/// @facts{energy.tee.bmr_times_pal}
/// **Formula.** \f$ TEE = BMR \times PAL \f$, in MJ/d as in the report.
///
/// **Inputs.** Basal metabolic rate, measured or from an equation, in MJ/d (1 MJ = 1000 / 4.184
/// kcal); physical activity level as the mean over days.
/// **Studied population.** Adults; the report's levels of lasting ways of life.
/// **Standard error.** Not published; the errors of both inputs pass through.
///
/// **When not to use it.** On top of an expenditure that already holds activity, such as an
/// estimated energy requirement.
/// **Edges.** A level outside the report's ways of life carries `status::outside_studied`.
///
/// **Example.** @snippet energy_tee_bmr_times_pal.cpp example
///
/// **Source.** sources::fao_2004, section 5.4, whose worked example agrees.
struct bmr_times_pal {
  /// What the equation reads.
  struct input {
    energy_rate_si bmr;  ///< basal metabolic rate
    fraction pal;        ///< physical activity level
  };
  using result = energy_rate_si;  ///< MJ/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.tee.bmr_times_pal",
                              .title = "Total energy expenditure, basal rate times activity level",
                              .result = "tee",
                              .result_fact = "tee",
                              .population = "adults, lasting ways of life",
                              .source = &sources::fao_2004,
                              .provenance = provenance_t::one_source,
                              .exact = true};

  /// The formula as printed. @param in checked inputs @return total energy expenditure
  static constexpr result evaluate(const input& in) noexcept { return in.bmr * in.pal; }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("bmr", &input::bmr, possible(0.2, 60)),
             fact_field("pal", &input::pal, studied(1.40, 2.40)));
  }
};

}  // namespace tonus::energy::tee
