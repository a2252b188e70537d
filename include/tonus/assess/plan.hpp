// SPDX-License-Identifier: BSL-1.0
/// @file
/// A plan for a person: what to eat, how to train, and where that leads, made so that it evaluates
/// clean under the rules.
///
/// A plan is a pure function of facts, log and options. It screens and computes; it is no medical
/// advice. Where a safety rule stops, it holds no targets and names whom to see; where a safety
/// rule could not be evaluated, the part that needs it is missing and the facts that are needed are
/// named: unscreened is not passed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tonus/finding.hpp>
#include <tonus/training/log.hpp>
#include <vector>

namespace tonus {

/// What a host chooses; the person is in the facts.
struct plan_options {
  civil_day start{};                     ///< first day of the plan
  std::int32_t weeks = 12;               ///< how far the trajectory is projected, 4 to 104
  std::int32_t strength_days = 3;        ///< strength sessions a week, 2 to 5
  std::int32_t meals = 4;                ///< main meals a day, 2 to 6
  bool vigorous = false;                 ///< interval training is wanted; needs its own screening
  std::vector<std::string> equipment{};  ///< what is at hand, as the exercise table writes it;
                                         ///< `body only` always is; empty: everything
};

/// Checks the options. @param options any @return the first field that is impossible, or ok
[[nodiscard]] problem check_options(const plan_options& options) noexcept;

/// What to eat in a day.
struct planned_food {
  double tee_kcal = 0;        ///< expenditure that the plan starts from
  std::string_view tee_from;  ///< `given` or the id of what it was derived by
  double intake_kcal = 0;     ///< energy to eat
  double deficit_kcal = 0;    ///< expenditure less intake; negative = surplus
  double activity_kcal = 0;   ///< net energy of the planned training and cardio, mean of a day
  std::optional<double> protein_g{};           ///< none where kidney disease is known
  std::optional<double> protein_per_meal_g{};  ///< protein shared among the meals
  double fat_g = 0;                            ///< fat
  double carbohydrate_g = 0;  ///< what energy is left; of protein too where that has no target
  double fibre_g = 0;         ///< 14 g for 1000 kcal
  std::optional<double> water_l{};  ///< total water of drinks and food; none where a
                                    ///< clinician limits fluid
};

/// One exercise of a session.
struct planned_exercise {
  const training::exercise* what = nullptr;  ///< row of the exercise table
  std::int32_t sets = 0;                     ///< working sets
  std::int32_t reps_low = 0;                 ///< fewest repetitions of a set
  std::int32_t reps_high = 0;                ///< most; then the load goes up
  std::int32_t rir = 0;                      ///< repetitions left in reserve
  double concentric_s = 0;                   ///< seconds of lifting
  double eccentric_s = 0;                    ///< seconds of lowering
  std::string_view progression{};            ///< how it goes on: name of a progression model
  std::string_view why{};                    ///< code of the reason, such as `pull_up_ready`
};

/// One strength session.
struct planned_session {
  std::int32_t weekday = 0;                   ///< from 0, Monday
  bool back = false;                          ///< holds back work
  std::vector<planned_exercise> exercises{};  ///< multi-joint work first
};

/// Weekly sets of one muscle in the plan.
struct planned_muscle {
  training::muscle which{};    ///< a muscle or `back`
  double direct_sets = 0;      ///< sets with it as primary muscle
  double fractional_sets = 0;  ///< the same and half of the sets it assists in
};

/// Strength work of a week.
struct planned_training {
  std::vector<planned_session> sessions;  ///< by day
  std::vector<planned_muscle> muscles;    ///< those with a set, in the order of the enumeration
  double back_sessions = 0;               ///< sessions with back work
  std::optional<double> min_gap_h{};      ///< shortest time between two of them, same hour of day
  double push_sets = 0;                   ///< multi-joint pressing sets
  double pull_sets = 0;                   ///< multi-joint pulling sets
};

/// Endurance work of a week.
///
/// Steps: in a pooled analysis of 15 cohorts the risk of death fell up to 6000 to 8000 steps a day
/// from 60 years on and up to 8000 to 10000 below (Paluch et al. 2022, Lancet Public Health,
/// 10.1016/S2468-2667(21)00302-9).
struct planned_cardio {
  double moderate_min = 0;           ///< moderate minutes
  double vigorous_min = 0;           ///< vigorous minutes; of intervals the work minutes
  std::int32_t hiit_sessions = 0;    ///< interval sessions
  double net_kcal = 0;               ///< net energy of all of it, a week
  std::int32_t steps_low = 0;        ///< steps a day, lower end
  std::int32_t steps_high = 0;       ///< upper end
  std::int32_t interval_rounds = 0;  ///< rounds of an interval session
  std::int32_t interval_work_s = 0;  ///< seconds of work in a round
  std::int32_t interval_rest_s = 0;  ///< seconds of rest in a round
};

/// Posture work.
struct planned_posture {
  std::int32_t days = 0;         ///< days a week
  std::int32_t minutes = 0;      ///< minutes of a session
  std::int32_t break_every = 0;  ///< minutes of sitting after which to stand up
  std::int32_t break_for = 0;    ///< minutes of walking
};

/// When to look again.
struct planned_check_in {
  std::optional<std::int32_t> weighins{};  ///< a week; none where weighing is not to be asked for
  std::int32_t review_weeks = 0;           ///< weeks until the plan is made again from new data
};

/// A day of the projected weight.
struct planned_point {
  civil_day day;         ///< the day
  double weight_kg = 0;  ///< expected weight
  double low_kg = 0;     ///< lower end of the 95 % band
  double high_kg = 0;    ///< upper end
  double fat_kg = 0;     ///< expected body fat
};

/// When a goal weight is expected; a missing date is beyond two years, or never.
struct planned_goal {
  double weight_kg = 0;                 ///< goal weight, given or from goal_body_fat
  std::optional<civil_day> earliest{};  ///< lower end of the 95 % range
  std::optional<civil_day> expected{};  ///< expected day
  std::optional<civil_day> latest{};    ///< upper end
  std::optional<double> hold_kcal{};    ///< intake that holds the body of that day
};

/// Why a finding at warn or worse stays under the plan.
enum class unmet_t : std::int32_t {
  about_the_person = 1,  ///< it reads nothing that the plan sets
  conflict               ///< no choice of the plan clears it
};
/// Names of unmet_t.
template <>
inline constexpr std::string_view choice_names<unmet_t> = "about_the_person|conflict";

/// A finding that the plan does not clear.
struct unmet_finding {
  finding found;  ///< the finding, under the facts of the plan
  unmet_t why{};  ///< the reason
};

/// A fact that a plan needs and does not have.
struct needed_fact {
  std::string_view fact;  ///< name in the vocabulary
  std::string_view rule;  ///< the safety rule that waits for it; empty: the arithmetic does
};

/// A fact that the plan sets, for the rules.
struct planned_fact {
  std::string_view name;  ///< in the vocabulary
  double value = 0;       ///< in its canonical unit; of a choice its number
};

/// Why a part of a plan changed against the plan before.
struct plan_change {
  std::string_view part;    ///< `intake`, `sets`, `cardio`
  double before = 0;        ///< in the part's unit
  double after = 0;         ///< in the part's unit
  std::string_view reason;  ///< code, such as `slower_than_expected`
  bool limited = false;     ///< the change was cut to the largest one at a time
};

/// A plan. A part that is empty is withheld or unscreened; `needs` and `stops` say why.
struct plan {
  std::string_view goal;                     ///< as the rules read it: `recomposition` for `tone`
  bool back_emphasis = false;                ///< the goal was `tone`, or a stronger back is an aim
  std::optional<planned_food> food;          ///< what to eat
  std::optional<planned_training> training;  ///< strength work
  std::optional<planned_cardio> cardio;      ///< endurance work
  std::optional<planned_posture> posture;    ///< posture work
  std::optional<planned_check_in> check_in;  ///< when to look again
  std::vector<planned_point> trajectory;     ///< a point a week
  std::optional<planned_goal> target;        ///< where a goal weight or body fat was given
  std::vector<planned_fact> sets_facts;      ///< what the plan sets, as the rules were given it
  std::vector<finding> stops;                ///< findings at stop_and_refer: whom to see first
  withholding withheld;                      ///< what they withhold
  std::vector<needed_fact> needs;            ///< facts without which parts are missing
  std::vector<unmet_finding> unmet;          ///< findings at warn or worse that stay
  std::vector<plan_change> changes;          ///< against the plan before; empty for a first plan

  /// @return whether there is anything to follow
  [[nodiscard]] bool made() const noexcept { return food || training || cardio; }
};

/// Makes a plan.
/// @param known what is known of the person @param log a training log, or null
/// @param options what the host chooses
/// @return the plan, perhaps without targets; or the option that is impossible, `missing_input`
///   for a goal, a sex or an age that is not known
[[nodiscard]] outcome<plan> make_plan(const facts& known, const training::log* log,
                                      const plan_options& options);

/// Makes the next plan from new facts, changing the old one in limited steps.
///
/// Intake changes by at most 250 kcal/d at a time and weekly sets of a muscle by at most a fifth
/// (both are choices of this project); each change names its reason.
/// @param known what is known now; the weight trend and an adapted expenditure among it, if they
///   are known @param log the log now, or null @param options what the host chooses
/// @param before the plan that was followed
/// @return the plan with `changes`, or what `make_plan` refuses
[[nodiscard]] outcome<plan> replan(const facts& known, const training::log* log,
                                   const plan_options& options, const plan& before);

/// What is known of a person who follows a plan: the facts with what the plan sets in their place.
/// @param known the person @param of the plan @return the facts that the rules judge the plan by
[[nodiscard]] facts facts_under(const facts& known, const plan& of);

/// A plan as JSON. @param of the plan @return UTF-8 text
[[nodiscard]] std::string plan_json(const plan& of);

}  // namespace tonus
