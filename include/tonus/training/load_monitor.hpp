// SPDX-License-Identifier: BSL-1.0
/// @file
/// Load of days and what is computed of it: weekly load, monotony, strain, ratios, averages.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <tonus/civil_time.hpp>
#include <tonus/outcome.hpp>
#include <tonus/training/log_facts.hpp>
#include <tonus/training/morning.hpp>
#include <vector>

namespace tonus::training {

/// The load of one session, in the unit of the measure that the host chose: session RPE
/// (training.load.session_rpe_foster_2001), an impulse (training.load.trimp_...) or work of a log.
/// Measures must not be mixed.
struct load_entry {
  wall_seconds time = 0;  ///< start of the session
  double load_au = 0;     ///< its load, 0 to 10000
};

/// What work of a training log is taken for load.
enum class load_measure : std::uint8_t {
  tonnage_t = 1,  ///< tonnes: repetitions times load, less assistance, of working sets
  working_sets,   ///< working sets
};

/// Load of the workouts of a log. It is external load: it knows nothing of the effort.
/// @param source a log @param which measure @return one entry for each workout, by time
[[nodiscard]] std::vector<load_entry> loads_of(const log& source, load_measure which);

/// Loads of days without a gap. A day without a session is a rest day, load 0: the caller vouches
/// that the list of sessions is complete.
struct daily_loads {
  civil_day first{};            ///< day of the first load
  std::vector<double> load_au;  ///< one for each day
};

/// Joins sessions to days. @param sessions in any order
/// @param first first day @param last last day, not before; at most 20,000 days
/// @return the days; or the load that is impossible, or a session outside the days
[[nodiscard]] outcome<daily_loads> daily(std::span<const load_entry> sessions, civil_day first,
                                         civil_day last);

/// What the last days' loads say. Each number is that of the equation named after it
/// (training.load.*) or its refusal: `wrong_count` where the days are too few.
///
/// The ratios of acute to chronic load are definitions, no rule about injury: dividing by random
/// chronic loads predicts as well (Impellizzeri and colleagues 2020, 10.1007/s40279-020-01378-6).
struct load_report {
  outcome<double> weekly{problem{}};             ///< weekly_load, last 7 days
  outcome<double> monotony{problem{}};           ///< monotony_foster_1998_sample_sd, last 7 days
  outcome<double> strain{problem{}};             ///< strain_foster_1998_sample_sd, last 7 days
  outcome<double> acwr_coupled{problem{}};       ///< acwr_rolling_coupled
  outcome<double> acwr_uncoupled_21{problem{}};  ///< acwr_rolling_uncoupled_21
  outcome<double> acwr_uncoupled_28{problem{}};  ///< acwr_rolling_uncoupled_28
  outcome<double> acwr_ewma{problem{}};          ///< acwr_ewma_williams_2017
  outcome<double> ctl{problem{}};                ///< ctl_goldencheetah, 42 days, from a start at 0
  outcome<double> atl{problem{}};                ///< atl_goldencheetah, 7 days, from a start at 0
  outcome<double> tsb{problem{}};                ///< tsb_same_day
};

/// Reports on the days up to the last one. @param days from `daily` @return the numbers
[[nodiscard]] load_report load_of(const daily_loads& days);

/// A report as JSON; a number that is refused is null. @param of the report @return UTF-8 text
[[nodiscard]] std::string load_json(const load_report& of);

/// Facts that rules of recovery read from mornings, up to the last day.
///
/// - `lnrmssd_7d`: mean of ln(RMSSD) over the last 7 days, with `hrv_valid_days`;
/// - `lnrmssd_baseline`, `lnrmssd_baseline_sd`: mean and standard deviation over the 28 days before
///   them, from at least 14 values;
/// - `hr_rest_3d`: mean of the last 3 mornings, all three needed; `hr_rest_baseline`: mean of the
/// 28
///   days before them, from at least 14 values; `hr_rest_elevated_days`: days in a row, up to the
///   last, at 5 beats or more over the baseline;
/// - `sleep`: mean of the last 7 nights, from at least 4.
///
/// A fact that has too few values is left out. The least counts are ours.
/// @param mornings in any order, one for a day @return the facts; `impossible` names a value,
///   `wrong_count` a day given twice
[[nodiscard]] outcome<std::vector<log_fact>> readiness_facts(std::span<const morning> mornings);

}  // namespace tonus::training
