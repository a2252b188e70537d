// SPDX-License-Identifier: BSL-1.0
/// @file
/// Cardio sessions: net energy, minutes that count for guidelines, zones, facts for the rules.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <tonus/choice.hpp>
#include <tonus/civil_time.hpp>
#include <tonus/outcome.hpp>
#include <tonus/training/log_facts.hpp>
#include <tonus/units.hpp>
#include <vector>

namespace tonus::cardio {

/// Intervals of a session. Rest follows every round, the last included.
struct intervals {
  double rounds = 0;    ///< 1 to 200, whole
  double work_s = 0;    ///< seconds of work in a round, above 0 to 3600
  double rest_s = 0;    ///< seconds of rest in a round, 0 to 3600
  double work_met = 0;  ///< cost of the work, 1 to 25 MET
  double rest_met = 0;  ///< cost of the rest, 1 to 25 MET
};

/// How fast one went on foot.
struct pace {
  double speed_m_per_min = 0;  ///< above 0 to 400
  double grade = 0;            ///< slope as a share, 0 to 0.5
  bool running = false;        ///< false: walking
};

/// One session. The energy comes from the first that is given of: intervals, MET, pace, heart rate.
struct session {
  wall_seconds time = 0;               ///< start
  double duration_min = 0;             ///< above 0 to 1440; of intervals: their rounds make it,
                                       ///< and this is not read
  std::optional<intervals> rounds{};   ///< an interval session
  std::optional<double> met{};         ///< cost, 1 to 25, such as of the compendium
  std::optional<pace> on_foot{};       ///< speed on foot
  std::optional<double> heart_rate{};  ///< mean heart rate, 20 to 250 beats a minute
};

/// What is known of the person. Weight is always needed, age and sex for heart rate.
struct athlete {
  double weight_kg = 0;             ///< body weight
  std::optional<double> age_y{};    ///< age
  std::optional<sex_t> sex{};       ///< sex
  std::optional<double> hr_rest{};  ///< resting heart rate, for zones
  std::optional<double> hr_max{};   ///< highest heart rate, for zones
};

/// Where the energy of a session comes from.
enum class energy_source : std::uint8_t {
  intervals = 1,  ///< cardio.hiit.session_energy without what follows
  met,            ///< cardio.energy.met_net_kcal_acsm
  pace,           ///< cardio.vo2.acsm_walking or acsm_running
  heart_rate,     ///< cardio.energy.keytel_2005_no_vo2max
};

/// What a session was.
struct session_energy_report {
  energy_source source = energy_source::met;  ///< where the energy comes from
  double duration_min = 0;                    ///< its duration
  double gross_kcal = 0;                      ///< with what rest would have taken
  double net_kcal = 0;                        ///< without: what may be added to a day's expenditure
  double epoc_low_kcal = 0;         ///< energy after it at 6 % of the net energy; not in `net_kcal`
  double epoc_high_kcal = 0;        ///< at 15 %: the bound (LaForgia 2006)
  double met = 0;                   ///< mean cost: gross oxygen over 3.5 mL/kg/min
  double moderate_min = 0;          ///< minutes from 3 to below 6 MET
  double vigorous_min = 0;          ///< minutes from 6 MET
  double interval_work_min = 0;     ///< minutes of work in intervals
  std::optional<double> reserve{};  ///< share of the heart-rate reserve, where it is known
  status_code cautions = status::ok;  ///< caution bits of the equations
};

/// Computes a session.
///
/// Gross and net differ by the rest of 1 MET, 3.5 mL of oxygen per kilogram and minute, 5 kcal to
/// the litre (the convention of cardio.energy.met_net_kcal_acsm), so that the resting energy of the
/// session is never counted twice. Minutes of intervals are those of the work, at its MET, and
/// those of the rest, at its own.
/// @param done the session @param who the person
/// @return the report; the field that is impossible; `missing_input` where the energy needs a fact;
///   `outside_domain` where the heart rate gives less energy than rest
[[nodiscard]] outcome<session_energy_report> session_energy_of(const session& done,
                                                               const athlete& who) noexcept;

/// Facts of the sessions of the last seven days up to a day.
///
/// `moderate`, `vigorous` (min/wk), `mvpa` (min/d), `hiit_sessions` (/wk), `hiit_minutes` (min/wk)
/// and `exercise` (net kcal/d, mean of the week). The caller vouches that the list is complete: a
/// week without a session is 0.
/// @param sessions in any order @param who the person @param until last day of the week
/// @return the facts; or what `session_energy_of` refuses of a session of that week
[[nodiscard]] outcome<std::vector<training::log_fact>> session_facts(
    std::span<const session> sessions, const athlete& who, civil_day until);

}  // namespace tonus::cardio
