// SPDX-License-Identifier: BSL-1.0
/// @file
/// Relative fat mass after Woolcott and Bergman 2018.
#pragma once

#include <tonus/detail/share.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::fat_fraction {

/// Share of fat in the body of adults from height, waist and sex (relative fat mass).
///
/// @facts{body.fat_fraction.rfm_2018}
/// **Formula.** \f$ 64 - 20 H / W + 12 f \f$ in % with height H and waist W in cm and f = 1 for
/// women, 0 for men.
///
/// **Inputs.** Height without shoes, waist at the top of the hip bone.
/// **Studied population.** 12581 adults from 20 years of NHANES 1999 to 2004, checked in 3456;
/// there is no age input to check.
/// **Standard error.** None in the abstract (R2 0.69 to 0.75).
///
/// **When not to use it.** Under 20 years or in pregnancy.
/// **Edges.** A result outside 0 to 100 % is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_fat_fraction.cpp fat_fraction_rfm_2018
///
/// **Source.** sources::woolcott_2018; read in the abstract.
struct rfm_2018 {
  /// What the equation reads.
  struct input {
    length height;      ///< standing height
    length waist;       ///< girth of the waist
    choice<sex_t> sex;  ///< sex
  };
  using result = percentage;  ///< % of body weight
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_fraction.rfm_2018",
                              .title = "Relative fat mass, Woolcott and Bergman",
                              .result = "body_fat",
                              .population = "12581 adults of NHANES 1999-2004, from 20 y",
                              .source = &sources::woolcott_2018,
                              .provenance = provenance_t::primary};

  /// Whether the result is no share. @param in inputs inside their ranges @return the caution
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::share_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return share of body weight
  static constexpr result evaluate(const input& in) noexcept {
    const double f = in.sex == sex_t::female ? 1.0 : 0.0;
    return (64.0 - 20.0 * (in.height / in.waist) + 12.0 * f) * percent;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("height", &input::height), fact_field("waist", &input::waist),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::fat_fraction
