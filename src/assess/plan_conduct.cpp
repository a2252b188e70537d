// SPDX-License-Identifier: BSL-1.0
// Endurance work, posture work and check-ins of a plan.
#include <algorithm>
#include <tonus/cardio/energy/met_net_kcal_acsm.hpp>
#include <tonus/cardio/met_table.hpp>

#include "plan_parts.hpp"

namespace tonus::detail {
namespace {

constexpr double guideline_min = 150;  // moderate minutes a week, [who_2020]
constexpr double weight_min = 200;     // for losing weight and keeping it off, [aha]

// Activities of the 2024 compendium that stand for the planned work.
constexpr std::string_view brisk_walking = "17200";
constexpr std::string_view intervals = "02214";
constexpr std::string_view strength_work = "02054";
constexpr double strength_session_min = 60;

double net_kcal(std::string_view code, double weight, double minutes) {
  using equation = cardio::energy::met_net_kcal_acsm;
  if (!(minutes > 0.0)) return 0.0;
  const auto activity = cardio::find_met(2024, code);
  return equation::evaluate({activity->met * one, weight * kilogram, minutes * minute}).value();
}

/// Ten rounds of a minute of work and one of rest.
void add_intervals(planned_cardio& week, const planned_person& person) {
  const auto level = person.choice("training_status");
  const bool trained = level == "intermediate" || level == "advanced";
  week.hiit_sessions = trained ? 2 : 1;
  week.interval_rounds = 10;
  week.interval_work_s = 60;
  week.interval_rest_s = 60;
  week.vigorous_min = 10.0 * week.hiit_sessions;
  week.moderate_min -= 2.0 * week.vigorous_min;  // a vigorous minute counts for two
}

}  // namespace

void set_moderate(const planned_person& person, planned_cardio& week, double minutes,
                  planned_facts& set) {
  week.moderate_min = minutes;
  week.net_kcal = net_kcal(brisk_walking, person.weight, week.moderate_min) +
                  net_kcal(intervals, person.weight, week.vigorous_min);
  set.set("moderate", week.moderate_min);
}

planned_cardio plan_cardio(const planned_person& person, const plan_options& options,
                           const withholding& held, planned_facts& set) {
  const bool for_weight = person.goal == "fat_loss" || person.goal == "maintain_loss";
  planned_cardio week{.moderate_min = for_weight ? weight_min : guideline_min};
  const double moderate = person.number("moderate");
  if (held.increases && moderate == moderate)
    week.moderate_min = std::min(week.moderate_min, moderate);
  if (options.vigorous && !held.increases) add_intervals(week, person);
  const bool older = person.age >= 60.0;
  week.steps_low = older ? 6000 : 8000;
  week.steps_high = older ? 8000 : 10000;
  set_moderate(person, week, week.moderate_min, set);
  set.set("vigorous", week.vigorous_min);
  set.set("hiit_sessions", week.hiit_sessions);
  set.set("hiit_minutes", week.vigorous_min);
  set.choose("planned_intensity", options.vigorous ? "vigorous" : "moderate");
  return week;
}

double net_kcal_of_strength(const planned_person& person, const planned_training& week) {
  const double minutes = strength_session_min * static_cast<double>(week.sessions.size());
  return net_kcal(strength_work, person.weight, minutes);
}

// Trials used 2 to 4 days a week and 15 to 60 minutes, [bayat]; a walk of 3 to 5 minutes every half
// hour, [duran].
planned_posture plan_posture(planned_facts& set) {
  const planned_posture week{.days = 3, .minutes = 15, .break_every = 30, .break_for = 3};
  set.set("posture_days", week.days);
  set.set("posture_minutes", week.minutes);
  return week;
}

planned_check_in plan_check_in(const planned_person& person, planned_facts& set) {
  planned_check_in check{.review_weeks =
                             4};  // a plateau shows after three, tracking.plateau.detect
  const auto history = person.choice("ed_history");
  if (history == "past" || history == "current") return check;  // weighing is not asked for
  check.weighins = 7;
  set.set("weighins", *check.weighins);
  return check;
}

}  // namespace tonus::detail
