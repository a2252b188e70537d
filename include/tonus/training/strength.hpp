// SPDX-License-Identifier: BSL-1.0
/// @file
/// Strength of each exercise over time: estimated one-repetition maximum, trend, records. No Boost.
#pragma once

#include <optional>
#include <tonus/outcome.hpp>
#include <tonus/training/accounting.hpp>
#include <vector>

namespace tonus::training {

/// A one-repetition maximum estimated from one set by seven published curves.
struct strength_estimate {
  double one_rm_kg = 0;        ///< weighted mean of the curves
  double spread_kg = 0;        ///< weighted standard deviation between the curves
  double total_error_kg = 0;   ///< error found in a validation, see `one_rm_total_error`
  double reps_to_failure = 0;  ///< repetitions done, and those left in reserve
  bool effort_known = false;   ///< false: taken as a set to failure, so the value is a lower bound
  status_code cautions = 0;    ///< `outside_studied` beyond ten repetitions to failure
};

/// Total error of such curves as a share of the maximum: 10.6 to 13.5 % in bench press and curl of
/// Hutchins and Gearhart 2010; the larger is used. One repetition to failure has none.
inline constexpr double one_rm_total_error = 0.135;

/// Most repetitions to failure that the curves take; ten are studied.
inline constexpr double most_reps_to_failure = 20;

/// Estimates a one-repetition maximum from one set.
///
/// The curves are those of training.one_rm by Epley, Brzycki, Lander, Lombardi, Mayhew, O'Conner
/// and Wathen. To ten repetitions they weigh the same, since no publication orders them; beyond,
/// the four that are straight lines in repetitions or loads lose their weight until twenty
/// (Reynolds and colleagues 2006: linear equations to ten repetitions). One repetition to failure
/// is the load itself.
/// @param load_kg load, above 0 to 1000 @param reps repetitions done, 1 to 20
/// @param rir repetitions left in reserve, 0 to 10; none: taken as 0 and said so
/// @return the estimate, or the field that is impossible; `reps_to_failure` above 20 is refused
[[nodiscard]] outcome<strength_estimate> estimate_strength(double load_kg, double reps,
                                                           std::optional<double> rir) noexcept;

/// The best estimate of one exercise in one workout.
struct strength_point {
  wall_seconds time;           ///< start of the workout
  strength_estimate estimate;  ///< of its best set
  double load_kg;              ///< load of that set
  std::int32_t reps;           ///< its repetitions
  std::size_t set;             ///< its position in `log::sets()`
};

/// What a trend says.
enum class strength_verdict : std::uint8_t {
  too_few = 1,  ///< fewer workouts or days than `trend_rules` asks for
  rising,       ///< the interval of the slope lies above 0
  falling,      ///< it lies below 0
  stagnant,     ///< it holds 0, and ends below the gain that would matter
  unclear,      ///< it holds 0 and gains that would matter: more data are needed
};

/// Name of a verdict. @param verdict any @return static text such as `stagnant`
[[nodiscard]] std::string_view strength_verdict_name(strength_verdict verdict) noexcept;

/// How a trend is judged. The numbers are ours, to be set by the host.
struct trend_rules {
  std::int32_t window_days = 56;    ///< how far back from the exercise's last workout
  std::int32_t least_workouts = 4;  ///< fewest in the window
  std::int32_t least_days = 14;     ///< fewest days they span
  double gain_pct_per_week = 0.25;  ///< gain that would matter, percent of the mean
};

/// Straight line through the best estimates of a window.
struct strength_trend {
  strength_verdict verdict = strength_verdict::too_few;  ///< what it says
  std::int32_t workouts = 0;                             ///< in the window
  double slope_kg_per_week = 0;                          ///< least squares; 0 with too few
  double slope_error_kg_per_week = 0;                    ///< its standard error
  double low_kg_per_week = 0;   ///< lower end of the 90 % interval (Student's t, n - 2)
  double high_kg_per_week = 0;  ///< upper end
};

/// Strength of one exercise.
struct exercise_strength {
  std::uint32_t exercise;              ///< position in `log::exercises()`
  std::vector<strength_point> points;  ///< best of each workout, by time
  std::size_t best = 0;                ///< position of the highest estimate in `points`
  std::size_t heaviest_set = 0;        ///< position in `log::sets()` of the heaviest load lifted
  std::vector<std::size_t> records;    ///< positions in `points` that passed all before them
  strength_trend trend;                ///< of the last window
  std::int64_t skipped_sets = 0;  ///< working sets with load and repetitions that have no estimate:
                                  ///< drop sets, over 20 repetitions to failure, no load left,
                                  ///< an RPE below 5, which counts no repetitions in reserve
};

/// Strength of every exercise with an estimate, in the order of `log::exercises()`.
///
/// Taken are working sets and sets to failure with load and repetitions; drop sets follow fatigue
/// and are skipped, as are sets beyond the curves and sets rated below RPE 5, where the scale
/// counts no repetitions in reserve (training.rpe.rir_from_rpe_zourdos_2016). Loads are
/// `effective_load_kg` under the conventions. Of equal estimates the earlier counts.
/// @param source a log @param rules conventions of loads and days @param how trends are judged
/// @return the exercises; or the field of the rules that is impossible
[[nodiscard]] outcome<std::vector<exercise_strength>> strength_of(const log& source,
                                                                  const counting& rules = {},
                                                                  const trend_rules& how = {});

}  // namespace tonus::training
