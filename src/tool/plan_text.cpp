// SPDX-License-Identifier: BSL-1.0
#include "plan_text.hpp"

#include "commands.hpp"

namespace tonus::tool {
namespace {

constexpr const char* weekdays[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                    "Friday", "Saturday", "Sunday"};

std::string text(std::string_view view) { return std::string(view); }

std::string gram(std::optional<double> amount) {
  return amount ? number(*amount, 4) + " g" : "ask a clinician or dietitian";
}

plan_part food_part(const planned_food& food) {
  plan_part part{"Food, a day (estimates)", table({"what", "target", "note"}), {}};
  table& rows = part.rows;
  rows.add({"energy", number(food.intake_kcal, 4) + " kcal",
            "expenditure " + number(food.tee_kcal, 4) + " kcal from " + text(food.tee_from)});
  rows.add({"deficit", number(food.deficit_kcal, 3) + " kcal", "negative is a surplus"});
  rows.add({"protein", gram(food.protein_g),
            food.protein_per_meal_g ? number(*food.protein_per_meal_g, 3) + " g a meal" : ""});
  rows.add({"fat", number(food.fat_g, 3) + " g", ""});
  rows.add({"carbohydrate", number(food.carbohydrate_g, 3) + " g", "what energy is left"});
  rows.add({"fibre", number(food.fibre_g, 3) + " g", ""});
  rows.add({"water", food.water_l ? number(*food.water_l, 3) + " L" : "as a clinician says",
            "drinks and food together"});
  return part;
}

plan_part strength_part(const planned_training& week) {
  plan_part part{
      "Strength, a week",
      table({"day", "exercise", "sets x repetitions", "reserve", "tempo", "progression"}),
      {}};
  for (const planned_session& s : week.sessions)
    for (const planned_exercise& e : s.exercises)
      part.rows.add({weekdays[s.weekday], text(e.what->name),
                     std::to_string(e.sets) + " x " + std::to_string(e.reps_low) + "-" +
                         std::to_string(e.reps_high),
                     std::to_string(e.rir) + " left",
                     number(e.eccentric_s, 2) + " s down, " + number(e.concentric_s, 2) + " s up",
                     text(e.progression)});
  std::string line;
  for (const planned_muscle& m : week.muscles)
    line += (line.empty() ? "" : ", ") + text(training::muscle_name(m.which)) + " " +
            number(m.fractional_sets, 3);
  part.notes = {"fractional sets: " + line, number(week.pull_sets, 3) + " sets of pulling, " +
                                                number(week.push_sets, 3) + " of pressing"};
  return part;
}

plan_part conduct_part(const plan& of) {
  plan_part part{"Endurance, posture and checks", table({"what", "how much"}), {}};
  if (of.cardio) {
    const planned_cardio& c = *of.cardio;
    part.rows.add({"moderate", number(c.moderate_min, 3) + " min a week"});
    if (c.hiit_sessions > 0)
      part.rows.add({"intervals", std::to_string(c.hiit_sessions) + " sessions a week of " +
                                      std::to_string(c.interval_rounds) + " x " +
                                      std::to_string(c.interval_work_s) + " s hard, " +
                                      std::to_string(c.interval_rest_s) + " s easy"});
    part.rows.add(
        {"steps", std::to_string(c.steps_low) + " to " + std::to_string(c.steps_high) + " a day"});
  }
  if (of.posture)
    part.rows.add({"posture", std::to_string(of.posture->days) + " days a week of " +
                                  std::to_string(of.posture->minutes) + " min; after " +
                                  std::to_string(of.posture->break_every) + " min of sitting " +
                                  std::to_string(of.posture->break_for) + " min of walking"});
  if (of.check_in && of.check_in->weighins)
    part.rows.add({"check", "weigh " + std::to_string(*of.check_in->weighins) +
                                " mornings a week; new plan after " +
                                std::to_string(of.check_in->review_weeks) + " weeks"});
  return part;
}

std::string target_text(const planned_goal& goal) {
  const auto date = [](const std::optional<civil_day>& d) {
    return d ? day_text(*d) : std::string("beyond two years");
  };
  std::string line = number(goal.weight_kg, 4) + " kg expected on " + date(goal.expected) + " (" +
                     date(goal.earliest) + " to " + date(goal.latest) + ")";
  if (goal.hold_kcal) line += "; " + number(*goal.hold_kcal, 4) + " kcal a day then hold it";
  return line;
}

plan_part trajectory_part(const plan& of) {
  plan_part part{
      "Projected weight, with its 95 % band", table({"day", "kg", "from", "to", "fat kg"}), {}};
  for (std::size_t i = 0; i < of.trajectory.size(); i += 4) {
    const planned_point& p = of.trajectory[i];
    part.rows.add({day_text(p.day), number(p.weight_kg, 4), number(p.low_kg, 4),
                   number(p.high_kg, 4), number(p.fat_kg, 3)});
  }
  if (of.target) part.notes = {target_text(*of.target)};
  return part;
}

}  // namespace

std::vector<plan_part> parts_of(const plan& of) {
  std::vector<plan_part> all;
  if (of.food) all.push_back(food_part(*of.food));
  if (of.training) all.push_back(strength_part(*of.training));
  if (plan_part conduct = conduct_part(of); !conduct.rows.empty()) all.push_back(conduct);
  if (!of.trajectory.empty()) all.push_back(trajectory_part(of));
  return all;
}

std::string needed_text(const needed_fact& f) {
  return text(f.fact) + (f.rule.empty() ? "" : " (" + text(f.rule) + ")");
}

std::string unmet_text(const unmet_finding& u) {
  return text(choice_name(choice_names<unmet_t>, static_cast<int>(u.why)));
}

}  // namespace tonus::tool
