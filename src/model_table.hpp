// SPDX-License-Identifier: BSL-1.0
/// @file
/// Models of the catalogue: state that moves through time, behind hand-written functions.
#pragma once

#include <string_view>
#include <tonus/sources.hpp>

namespace tonus {

/// A model as the catalogue lists it.
struct model_entry {
  std::string_view id;          ///< such as `energy.expenditure.model_filter`
  std::string_view title;       ///< one line
  std::string_view functions;   ///< of the C interface, joined by `|`
  std::string_view population;  ///< for whom
  const citation* source[2];    ///< publications; the second may be null
};

/// By id.
inline constexpr model_entry models[] = {
    {"body.weight_trend.exponential",
     "Weight trend: exponential mean with a correct start, gaps by their days",
     "tonus_trend_defaults|tonus_trend_exponential",
     "anybody who weighs",
     {&sources::walker_1991}},
    {"body.weight_trend.local_slope",
     "Weight trend: Kalman filter and smoother of level and slope",
     "tonus_trend_defaults|tonus_trend_kalman",
     "anybody who weighs",
     {&sources::rauch_1965}},
    {"body.weight_trend.regression",
     "Weight trend: least-squares slope with its error and a verdict",
     "tonus_trend_defaults|tonus_trend_slope",
     "anybody who weighs",
     {&sources::definition}},
    {"energy.expenditure.intake_balance",
     "Expenditure: mean intake less stored energy, with 7700 kcal/kg for comparison",
     "tonus_expenditure_default_gates|tonus_expenditure_quality|tonus_expenditure_balance",
     "adults with a log of weight and intake",
     {&sources::hall_chow_2011, &sources::forbes_1987}},
    {"energy.expenditure.model_filter",
     "Expenditure: Kalman filter on the adult energy-balance model",
     "tonus_expenditure_default_gates|tonus_expenditure_default_settings|tonus_expenditure_quality|"
     "tonus_expenditure_follow|tonus_expenditure_track",
     "adults of 18 years or more with a log of weight and intake",
     {&sources::hall_2011}},
    {"region.fat.allometric",
     "Regional fat: a region's share of a change of body fat, with one's own exponent",
     "tonus_region_of_site|tonus_region_prior|tonus_region_project|tonus_region_distribute|"
     "tonus_region_calibrate|tonus_region_fat_loss_for|tonus_region_detectable_change|"
     "tonus_region_contested_local_bonus",
     "adults; the back by trunk evidence and own measurements, the face by nothing",
     {&sources::hallgreen_2008, &sources::nindl_2000}},
};

}  // namespace tonus
