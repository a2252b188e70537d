// SPDX-License-Identifier: BSL-1.0
/// @file
/// Expenditure by a Kalman filter whose process is the adult energy-balance model.
#pragma once

#include <tonus/body/trend.hpp>
#include <tonus/energy/adult/person.hpp>
#include <tonus/energy/tracking/quality.hpp>

namespace tonus::energy::tracking {

/// What the filter takes for noise. The numbers are ours, to be set by the host.
struct filter_settings {
  double weighing_noise = 0.0075;   ///< standard deviation of a weighing, share of the weight
  double intake_noise = 0.10;       ///< of one day's logged intake, share of it
  double expenditure_doubt = 0.12;  ///< of the expected expenditure at the start, share of it: 10 %
                                    ///< between people of a resting rate, and the activity level
  double expenditure_wander = 10;   ///< of the expenditure in one day, kcal/d
  double fat_doubt = 0.04;          ///< of body fat at the start, share of the weight
  double fluid_noise_kg = 0.1;      ///< of extracellular fluid in one day, kg
  double outlier = 3.5;             ///< as in `body::trend_settings`
  std::int32_t outliers_in_a_row = 3;  ///< as in `body::trend_settings`
};

/// What the filter knows on the morning of a day, that day's weighing included.
struct tracked_day {
  double weight_kg = 0;          ///< body weight
  double weight_error_kg = 0;    ///< its standard deviation
  double fat_kg = 0;             ///< body fat
  double fat_error_kg = 0;       ///< its standard deviation
  double water_kg = 0;           ///< glycogen with its water and fluid, beyond the baseline
  double expenditure = 0;        ///< expenditure of the day, kcal/d
  double expenditure_error = 0;  ///< its standard deviation
  double offset = 0;             ///< what this person spends at baseline beyond the formula, kcal/d
  body::reading_use use = body::reading_use::missing;  ///< what was done with the weighing
};

/// Follows a person's expenditure through a log.
///
/// An extended Kalman filter over fat, lean tissue, glycogen, extracellular fluid, adaptive
/// thermogenesis and the offset of this person's baseline expenditure from activity level times
/// resting rate, a random walk. Each day the adult model (Hall 2011) moves the first five with the
/// logged intake; its exact derivatives (dual numbers) move their covariance. So the water that
/// leaves in the first week of a diet is forecast as water. A day without intake takes the recent
/// mean with the doubt that it brings; a day without a weighing forecasts.
///
/// The person is taken to be in balance with the habitual intake when the log begins. A bias of the
/// log and an offset of the expenditure cannot be told apart: the answer is in logged calories, and
/// so what a plan in logged calories needs.
/// @param who the person, 18 years or more; `weight` is replaced by the log's own first week
/// @param log the log @param settings what is noise
/// @param days receives one for each row; rows before the first weighing hold the forecast
/// @return the last day with intake or weighing; or what is wrong. Nothing else is asked of the log
///   here: see `follow_expenditure`
[[nodiscard]] outcome<tracked_day> track(const adult::person::input& who, const intake_log& log,
                                         const filter_settings& settings,
                                         std::span<tracked_day> days) noexcept;

/// The same as one answer, after the gates.
///
/// A gap in the intake is no reason to refuse here: it widens the interval.
/// @param who the person @param log the log @param gates what is asked of the log
/// @param settings what is noise
/// @return the expenditure on the last day of the log with its 90 % interval; `wrong_count` naming
///   the first gate that the log does not pass
///
/// @snippet follow_expenditure.cpp follow
[[nodiscard]] outcome<expenditure_estimate> follow_expenditure(
    const adult::person::input& who, const intake_log& log, const quality_gates& gates = {},
    const filter_settings& settings = {}) noexcept;

}  // namespace tonus::energy::tracking
