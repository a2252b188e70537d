// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body fat of youths from triceps and calf folds after Slaughter et al. 1988.
#pragma once

#include <tonus/detail/share.hpp>
#include <tonus/detail/skinfold.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::fat_fraction {

/// Share of fat in the body of youths from triceps and calf folds and sex (Slaughter).
///
/// @facts{body.fat_fraction.slaughter_1988_triceps_calf}
/// **Formula.** Boys \f$ 0.735 S + 1.0 \f$, girls \f$ 0.610 S + 5.1 \f$ in % with S the sum of
/// triceps and calf folds in mm.
///
/// **Inputs.** Folds on the right side in mm, each the mean of repeated readings.
/// **Studied population.** Black and white youths of 8 to 18 years; there is no age input to
/// check.
/// **Standard error.** None of the paper confirmed.
///
/// **When not to use it.** In adults.
/// **Edges.** A result outside 0 to 100 % is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_skinfold_fat.cpp fat_fraction_slaughter_1988_triceps_calf
///
/// **Source.** sources::slaughter_1988; coefficients checked against two independent programs.
struct slaughter_1988_triceps_calf {
  /// What the equation reads.
  struct input {
    thickness triceps;  ///< triceps skinfold
    thickness calf;     ///< calf skinfold
    choice<sex_t> sex;  ///< sex
  };
  using result = percentage;  ///< % of body weight
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_fraction.slaughter_1988_triceps_calf",
                              .title = "Body fat of youths from triceps and calf folds, Slaughter",
                              .result = "body_fat",
                              .population = "black and white youths, 8-18 y",
                              .source = &sources::slaughter_1988,
                              .provenance = provenance_t::two_sources};

  /// Whether the result is no share. @param in inputs inside their ranges @return the caution
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::share_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return share of body weight
  static constexpr result evaluate(const input& in) noexcept {
    const double s = detail::fold(in.triceps) + detail::fold(in.calf);
    return (in.sex == sex_t::male ? 0.735 * s + 1.0 : 0.610 * s + 5.1) * percent;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("triceps", &input::triceps, possible(0, 250)),
             field("calf", &input::calf, possible(0, 250)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::fat_fraction
