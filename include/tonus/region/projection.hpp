// SPDX-License-Identifier: BSL-1.0
/// @file
/// What a change of body fat does to a region, with its band; one's own exponent; what can be told
/// from measuring error. No allocation.
///
/// Exercise of a place does not enter: see region.spot.exercise_claim.
#pragma once

#include <span>
#include <tonus/region/site.hpp>
#include <tonus/units.hpp>

namespace tonus::region {

/// Change of a region, each as a percentage of what it has now; negative = less.
struct projection {
  double change_percent = 0;  ///< at the exponent
  double low_percent = 0;     ///< end of the 95 % band with the larger loss (or smaller gain)
  double high_percent = 0;    ///< other end
  /// @return full width of the band in percentage points, the fact `region_interval`
  [[nodiscard]] constexpr double interval_percent() const noexcept {
    return high_percent - low_percent;
  }
};

/// Change of a region when body fat changes: \f$ R_1 = R_0 (F_1/F_0)^k \f$.
///
/// The band is that at \f$ k \pm 1.96\,sd \f$, with k not below 0. Show the band, not the point:
/// between people the exponent varies more than between regions.
/// The form is the law of visceral fat, dV/dF = k V/F (Hallgreen KC, Hall KD, Int J Obes 2008,
/// PMC2398723), extended to other regions; that step is ours.
/// @param k exponent of the region: `prior_of`, or `calibrate`
/// @param before body fat now @param after body fat then, above 0
/// @return the change; `extrapolated` beyond a halving or doubling of body fat
///
/// @snippet region_projection.cpp project
[[nodiscard]] outcome<projection> project(const exponent& k, mass before, mass after) noexcept;

/// Regions that make up all of the body fat, scaled so that their losses add up to its loss.
/// @param regions fat of each region now; their sum is `before` within 1 %
/// @param k exponent of each @param before body fat now @param after body fat then
/// @param then receives the fat of each region
/// @return status ok; or what is wrong, and nothing is written
[[nodiscard]] problem distribute(std::span<const mass> regions, std::span<const exponent> k,
                                 mass before, mass after, std::span<mass> then) noexcept;

/// Body fat that must go for a site to shrink to a share of itself: \f$ 1 - q^{1/k} \f$.
/// @param left share that is left, above 0 and below 1 @param k exponent, 0.05 to 20
/// @return share of the body fat, in percent
[[nodiscard]] outcome<double> fat_loss_for(double left, double k) noexcept;

/// Relative measuring error of a skinfold that a trained hand aims at.
inline constexpr double skinfold_error = 0.05;

/// Smallest change that measuring can tell: \f$ 1.96 \sqrt 2 \f$ of the error of one measurement.
/// @param measuring_error share, above 0 to 1 @return percent of the site
[[nodiscard]] outcome<double> detectable_change(double measuring_error = skinfold_error) noexcept;

/// One's own exponent.
struct calibration {
  double own_k = 0;       ///< slope of ln(site) over ln(body fat)
  double own_error = 0;   ///< its standard error; that of body fat is not in it, so it is too small
  exponent posterior{};   ///< prior and own slope, each weighted by its precision
  double own_weight = 0;  ///< share of the own slope in it
  double span_percent = 0;  ///< range of the body fat, of the largest
};

/// Fits an exponent to a person's own measurements.
///
/// The error of the slope comes from the measuring error, or from the scatter about the line where
/// that is larger. Skinfolds or thicknesses of fat only: a girth holds muscle too.
/// @param fat body fat at each measurement, kg, at least three
/// @param site the site at each, mm
/// @param prior exponent before @param measuring_error relative error of a measurement
/// @return the exponent; `wrong_count` below three pairs, `outside_domain` where body fat never
///   changed
[[nodiscard]] outcome<calibration> calibrate(std::span<const double> fat,
                                             std::span<const double> site, const exponent& prior,
                                             double measuring_error = skinfold_error) noexcept;

/// Fat that endurance work of the abdomen might take off the trunk beyond its share: contested, off
/// unless asked for.
///
/// One trial (16 men, 57 minutes four times a week for ten weeks, Brobakken 2023) found 697 g more
/// than in runners; the pooled evidence of more than a thousand people finds none. A number from
/// here always carries the caution `extrapolated`.
/// @param where refused but for the trunk @param kg_per_week 0 to 0.07
/// @param weeks 0 to 52 @param minutes_per_week of that work, at least 228
/// @return the fat, kg
[[nodiscard]] outcome<double> contested_local_bonus(region_t where, double kg_per_week,
                                                    double weeks, double minutes_per_week) noexcept;

}  // namespace tonus::region
