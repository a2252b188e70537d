// SPDX-License-Identifier: BSL-1.0
/// @file
/// What to do next in each exercise of a log, and why.
#pragma once

#include <string>
#include <string_view>
#include <tonus/literals.hpp>
#include <tonus/training/deload.hpp>
#include <tonus/training/progression/acsm_2009.hpp>
#include <tonus/training/progression/bodyweight.hpp>
#include <tonus/training/progression/double_progression.hpp>
#include <tonus/training/progression/linear.hpp>
#include <tonus/training/progression/loadable.hpp>
#include <tonus/training/progression/percent.hpp>
#include <tonus/training/progression/rir.hpp>
#include <variant>
#include <vector>

namespace tonus::training {

/// A plan in percentages, followed from a day on: each session of an exercise is a week of the
/// plan.
struct percent_scheme {
  progression::percent_plan::input rules;                     ///< steps and rounding
  std::vector<std::vector<progression::planned_set>> plan{};  ///< its weeks, none of them empty
  double tm_share = 0.9;  ///< training maximum over the best estimate before `start`, 0.5 to 1
  civil_day start{};      ///< first day of the plan
};

/// The model that an exercise with a load follows.
using scheme = std::variant<progression::double_progression::input, progression::linear::input,
                            progression::acsm_2009::input, progression::rir::input, percent_scheme>;

/// What stops withhold from the answer; `withheld_by` (finding.hpp) tells it, `next_sessions` of
/// assess/next.hpp joins both.
struct held_back {
  bool loads = false;      ///< every load (safety.*): nothing is answered
  bool increases = false;  ///< increases (recovery.*): the last session is repeated instead
  bool back_work = false;  ///< work of the back or on the spine: those exercises get no load
};

/// How the next session is chosen. The defaults are ours.
struct next_options {
  /// Model of exercises with a load.
  scheme how = progression::double_progression::input{
      3.0 * tonus::set, 8.0 * repetition, 12.0 * repetition, 2.5 * kilogram, 2.5 * kilogram};
  /// Model of exercises with body weight.
  progression::bodyweight::input body{3.0 * tonus::set, 5.0 * repetition, 12.0 * repetition,
                                      2.5 * kilogram, 80.0 * kilogram};
  bool sets_as_logged = true;  ///< each session is judged by as many sets as it had, and the next
                               ///< has as many as the last; false: as the model says
  progression::gym with = progression::gym::kilograms();  ///< what can be loaded
  deload_rules deload{};                                  ///< when an easy week is due
  bool take_deload = true;        ///< prescribe the easy week where it is due
  std::int32_t recent_days = 42;  ///< exercises not done for longer than this before the log's last
                                  ///< day are left out; 1 to 3650
  counting rules{};               ///< conventions of counting
};

/// What kind of answer an exercise gets.
enum class next_kind : std::uint8_t {
  load = 1,  ///< sets with a load
  body,      ///< sets with body weight, `load_kg` is added to it; negative: assistance
  withheld,  ///< a stop withholds it
  no_basis,  ///< the log has nothing to judge: no set with repetitions, or no start for the plan
};

/// Name of a kind. @param kind any @return static text such as `load`
[[nodiscard]] std::string_view next_kind_name(next_kind kind) noexcept;

/// A set as it was done.
struct done_set {
  double load_kg = 0;     ///< its load
  std::int32_t reps = 0;  ///< its repetitions
};

/// A session of one exercise as the models read it.
struct judged_session {
  wall_seconds time = 0;             ///< start of the workout
  double load_kg = 0;                ///< load of its most sets, of equals the heavier
  std::vector<std::int32_t> reps{};  ///< repetitions of the sets at that load, in order
  std::optional<double> rpe{};       ///< effort of the hardest of them, where one is known
  std::int32_t rated_reps = 0;       ///< repetitions of that one
  std::vector<done_set> sets{};      ///< all sets that count, in order; sides as logged
};

/// A set to do.
struct next_set {
  double load_kg = 0;         ///< load; of a body-weight exercise what is added
  std::int32_t reps_min = 0;  ///< fewest repetitions
  std::int32_t reps_max = 0;  ///< most repetitions
};

/// A number behind an answer.
struct next_figure {
  std::string_view name;  ///< such as `misses`
  double value;           ///< in `unit`
  std::string_view unit;  ///< `kg`, `1` or `wk`
};

/// What to do next in one exercise.
struct next_exercise {
  std::uint32_t exercise = 0;            ///< position in `log::exercises()`
  next_kind kind = next_kind::no_basis;  ///< what kind of answer it is
  progression::action what = progression::action::not_evaluated;  ///< why: what the model said
  std::vector<next_set> sets{};        ///< empty for `withheld` and `no_basis`
  std::optional<double> rpe{};         ///< effort to aim at, of the model by effort
  judged_session last{};               ///< the session it follows from
  std::int32_t sessions = 0;           ///< sessions that were judged
  std::vector<next_figure> figures{};  ///< numbers that decided
};

/// What to do next.
struct next_plan {
  deload_report deload;                  ///< whether an easy week is due
  std::vector<next_exercise> exercises;  ///< in the order of `log::exercises()`
  std::int32_t left_out = 0;             ///< exercises not done lately
};

/// Load, repetitions and sets of the next session of every exercise done lately.
///
/// A pure function of its arguments: the whole history of an exercise runs through the model. In a
/// workout the working sets at the load of most sets count (drop sets do not); left and right make
/// one set, the weaker side counts. A session at another load than prescribed starts the model anew
/// at that load and is then judged. A new load is fitted to what can be loaded: a raise takes the
/// nearest load above the old one, a cut the nearest below it.
///
/// An exercise is one of body weight where the table says `body only` or `assisted` (its logged
/// load is then taken for assistance), or the last workout has no load.
/// @param source a log @param with how it is chosen @param held what stops withhold
/// @return the plan; the field of `with` that is impossible; `withheld` where stops withhold loads
[[nodiscard]] outcome<next_plan> next_sessions(const log& source, const next_options& with,
                                               const held_back& held);

/// A plan as JSON. @param source the log it is of @param plan from `next_sessions`
/// @param unscreened rules of safety that could not be evaluated; see assess/next.hpp
/// @return UTF-8 text: `{"deload":{...},"unscreened":[...],"exercises":[...]}`
[[nodiscard]] std::string next_json(const log& source, const next_plan& plan,
                                    std::span<const std::string_view> unscreened = {});

}  // namespace tonus::training
