// SPDX-License-Identifier: BSL-1.0
/// @file
/// One set of a training log and the bounds its values must keep. No Boost.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <tonus/civil_time.hpp>
#include <tonus/status.hpp>

namespace tonus::training {

/// What kind of set; every kind but `warmup` is a working set.
enum class set_type : std::uint8_t {
  warmup = 1,  ///< preparation, never counted as work
  working,     ///< an ordinary set
  drop,        ///< continued with less load
  failure,     ///< taken to failure
  timed,       ///< held or done for a time, without repetitions
};

/// Name of a set type. @param type a set type @return static text such as `warmup`
[[nodiscard]] std::string_view set_type_name(set_type type) noexcept;

/// Which side of the body a set was done with.
enum class side : std::uint8_t {
  both = 1,  ///< both together, or one after the other logged as one set
  left,      ///< the left alone
  right,     ///< the right alone
};

/// Name of a side. @param which a side @return static text such as `left`
[[nodiscard]] std::string_view side_name(side which) noexcept;

/// Seconds of the four phases of a repetition, as tempo notation lists them (3-0-1-0).
struct tempo {
  double eccentric_s = 0;      ///< lengthening
  double stretch_pause_s = 0;  ///< pause at the stretch
  double concentric_s = 0;     ///< shortening
  double top_pause_s = 0;      ///< pause at the contraction
};

/// Reads a tempo such as `3-0-1-0`, `3010` or `30X0`.
/// @param text four numbers of seconds joined by `-`, or four digits; X is as fast as possible
/// @param fast_s the seconds that an X counts for, since the notation gives none
/// @return nothing if the text is no tempo
[[nodiscard]] std::optional<tempo> read_tempo(std::string_view text, double fast_s) noexcept;

/// Bounds of a set's values. They are ours and wide: they keep slips of the thumb and damaged files
/// out, not unusual people. The heaviest lifts on record are near 500 kg; leg presses near 1000.
namespace set_limits {
inline constexpr double load_kg = 1000;          ///< largest load in kilograms
inline constexpr double reps = 1000;             ///< most repetitions, whole
inline constexpr double rpe_least = 1;           ///< smallest rating of perceived exertion
inline constexpr double rpe_most = 10;           ///< largest rating of perceived exertion
inline constexpr double rir_reps = 10;           ///< most repetitions in reserve
inline constexpr double effort_step = 0.5;       ///< grid of both effort scales
inline constexpr double distance_m = 1'000'000;  ///< longest distance in metres
inline constexpr double duration_s = 86'400;     ///< longest time, a day
inline constexpr double assistance_kg = 400;     ///< most load taken off by band or machine
inline constexpr double phase_s = 60;            ///< longest phase of a repetition
inline constexpr double heart_rate_least = 20;   ///< lowest heart rate in beats a minute
inline constexpr double heart_rate_most = 250;   ///< highest heart rate in beats a minute
inline constexpr std::size_t name_bytes = 400;   ///< longest exercise or workout name, UTF-8
inline constexpr int first_year = 1970;          ///< earlier dates are slips of a clock
inline constexpr int last_year = 2100;           ///< later dates are slips of a clock
}  // namespace set_limits

/// A set as it goes into a log. What was not recorded stays empty and is never read as 0.
///
/// A set with 0 repetitions is a set: a failed attempt, or an entry of time alone.
struct set_record {
  wall_seconds time = 0;              ///< start of the workout, wall clock; sets share it
  std::string_view exercise{};        ///< name as the app writes it
  set_type type = set_type::working;  ///< kind of set
  std::optional<double> reps{};       ///< whole repetitions; one side for unilateral work as logged
  std::optional<double> load_kg{};    ///< load in kilograms as logged, without body weight
  std::optional<double> rpe{};        ///< rating of perceived exertion, 1 to 10 by 0.5
  std::optional<double> rir{};        ///< repetitions in reserve, 0 to 10 by 0.5
  std::optional<double> distance_m{};          ///< metres
  std::optional<double> duration_s{};          ///< seconds
  std::optional<double> assistance_kg{};       ///< kilograms taken off by a band or machine
  std::optional<double> heart_rate_bpm{};      ///< mean heart rate
  std::optional<training::tempo> tempo{};      ///< seconds of the phases
  training::side side = training::side::both;  ///< which side
  std::string_view workout{};                  ///< the workout's name, may be empty
  std::int64_t line = 0;                       ///< line of the source file, 0 if none
};

/// Checks a set against `set_limits`. @param set any set
/// @return the first field that is wrong with its value and bounds, or status ok
[[nodiscard]] problem check_set(const set_record& set) noexcept;

}  // namespace tonus::training
