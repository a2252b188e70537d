// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body fat from four skinfolds after Durnin and Womersley 1974.
#pragma once

#include <tonus/detail/durnin_womersley_1974.hpp>
#include <tonus/detail/share.hpp>
#include <tonus/detail/siri.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::fat_fraction {

/// Share of fat in the body from four skinfolds, age and sex (Durnin and Womersley).
///
/// @facts{body.fat_fraction.durnin_womersley_1974}
/// **Formula.** \f$ D = c - m \log_{10} S \f$ in g/cm3 with S the sum of biceps, triceps,
/// subscapular and suprailiac folds in mm and c, m by sex and age band; then \f$ 495 / D - 450 \f$
/// (Siri) in %. Bands begin at 20, 30, 40 and 50 years; the beginning belongs to the band.
///
/// **Inputs.** Folds on the right side in mm, each the mean of repeated readings; age as a real
/// number.
/// **Studied population.** 209 men of 17 to 72 years and 272 women of 16 to 68 years in Glasgow.
/// **Standard error.** None: the table of the paper that has it was not read.
///
/// **When not to use it.** In pregnancy, or where a fold can not be lifted.
/// **Edges.** Folds that are all 0: `status::outside_domain`. The first band also serves younger
/// people and the last older ones; outside the studied ages the result carries
/// `status::outside_studied`. A result outside 0 to 100 % is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_skinfold_fat.cpp fat_fraction_durnin_womersley_1974
///
/// **Source.** sources::durnin_womersley_1974 and sources::siri_1961; coefficients checked against
/// two independent sources. One program has rows of the table shifted.
struct durnin_womersley_1974 {
  /// What the equation reads.
  struct input {
    thickness biceps;       ///< biceps skinfold
    thickness triceps;      ///< triceps skinfold
    thickness subscapular;  ///< subscapular skinfold
    thickness suprailiac;   ///< suprailiac skinfold
    years age;              ///< age
    choice<sex_t> sex;      ///< sex
  };
  using result = percentage;  ///< % of body weight
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_fraction.durnin_womersley_1974",
                              .title = "Body fat from four skinfolds, Durnin and Womersley",
                              .result = "body_fat",
                              .population = "209 men, 17-72 y; 272 women, 16-68 y",
                              .source = &sources::durnin_womersley_1974,
                              .provenance = provenance_t::two_sources};

  /// What the ranges cannot say, and results that are no share. @param in inputs inside their
  /// ranges @return the remark, or none
  static remark examine(const input& in) noexcept {
    remark found = detail::durnin_remark(in);
    if (found.code >= 0) found.code |= detail::share_caution(evaluate(in));
    return found;
  }

  /// The formula as printed. @param in checked inputs @return share of body weight
  static result evaluate(const input& in) noexcept {
    return detail::siri(detail::durnin_density(in));
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("biceps", &input::biceps, possible(0, 250)),
             field("triceps", &input::triceps, possible(0, 250)),
             field("subscapular", &input::subscapular, possible(0, 250)),
             field("suprailiac", &input::suprailiac, possible(0, 250)),
             fact_field("age", &input::age), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::fat_fraction
