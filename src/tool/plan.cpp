// SPDX-License-Identifier: BSL-1.0
#include <chrono>
#include <cstdio>
#include <optional>
#include <tonus/assess/plan.hpp>

#include "commands.hpp"
#include "finding_text.hpp"
#include "log_file.hpp"
#include "profile.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

constexpr const char* weekdays[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                    "Friday", "Saturday", "Sunday"};

std::string text(std::string_view view) { return std::string(view); }

std::string gram(std::optional<double> amount) {
  return amount ? number(*amount, 4) + " g" : "ask a clinician or dietitian";
}

civil_day start_of_plan(const std::string& given) {
  if (given.empty()) return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  return read_day("plan: --start", given);
}

void print_food(const planned_food& food) {
  std::printf("\nFood, a day (estimates)\n");
  table rows({"what", "target", "note"});
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
  rows.print();
}

void print_training(const planned_training& week) {
  std::printf("\nStrength, a week: %s sets of pulling, %s of pressing\n",
              number(week.pull_sets, 3).c_str(), number(week.push_sets, 3).c_str());
  table rows({"day", "exercise", "sets x repetitions", "reserve", "tempo", "progression"});
  for (const planned_session& s : week.sessions)
    for (const planned_exercise& e : s.exercises)
      rows.add({weekdays[s.weekday], text(e.what->name),
                std::to_string(e.sets) + " x " + std::to_string(e.reps_low) + "-" +
                    std::to_string(e.reps_high),
                std::to_string(e.rir) + " left",
                number(e.eccentric_s, 2) + " s down, " + number(e.concentric_s, 2) + " s up",
                text(e.progression)});
  rows.print();
  std::string line;
  for (const planned_muscle& m : week.muscles)
    line += (line.empty() ? "" : ", ") + text(training::muscle_name(m.which)) + " " +
            number(m.fractional_sets, 3);
  std::printf("  fractional sets: %s\n", line.c_str());
}

void print_conduct(const plan& of) {
  if (of.cardio) {
    std::printf("\nEndurance, a week: %s min moderate", number(of.cardio->moderate_min, 3).c_str());
    if (of.cardio->hiit_sessions > 0)
      std::printf("; %d interval sessions of %d x %d s hard, %d s easy", of.cardio->hiit_sessions,
                  of.cardio->interval_rounds, of.cardio->interval_work_s,
                  of.cardio->interval_rest_s);
    std::printf("; %d to %d steps a day\n", of.cardio->steps_low, of.cardio->steps_high);
  }
  if (of.posture)
    std::printf("Posture: %d days of %d min; after %d min of sitting %d min of walking\n",
                of.posture->days, of.posture->minutes, of.posture->break_every,
                of.posture->break_for);
  if (of.check_in && of.check_in->weighins)
    std::printf("Check: weigh %d mornings a week; new plan after %d weeks\n",
                *of.check_in->weighins, of.check_in->review_weeks);
}

void print_trajectory(const plan& of) {
  if (of.trajectory.empty()) return;
  std::printf("\nProjected weight, with its 95 %% band\n");
  table rows({"day", "kg", "from", "to", "fat kg"});
  for (std::size_t i = 0; i < of.trajectory.size(); i += 4) {
    const planned_point& p = of.trajectory[i];
    rows.add({day_text(p.day), number(p.weight_kg, 4), number(p.low_kg, 4), number(p.high_kg, 4),
              number(p.fat_kg, 3)});
  }
  rows.print();
  if (!of.target) return;
  const auto date = [](const std::optional<civil_day>& d) {
    return d ? day_text(*d) : std::string("beyond two years");
  };
  std::printf("  %s kg expected on %s (%s to %s)", number(of.target->weight_kg, 4).c_str(),
              date(of.target->expected).c_str(), date(of.target->earliest).c_str(),
              date(of.target->latest).c_str());
  if (of.target->hold_kcal)
    std::printf("; %s kcal a day then hold it", number(*of.target->hold_kcal, 4).c_str());
  std::printf("\n");
}

void print_judgement(const plan& of) {
  if (!of.stops.empty()) std::printf("\nFirst: see a health professional about this\n");
  for (const finding& f : of.stops) print_finding(f);
  if (!of.needs.empty()) std::printf("\nStill needed; unscreened is not passed\n");
  for (const needed_fact& n : of.needs)
    std::printf("  %s%s\n", text(n.fact).c_str(),
                n.rule.empty() ? "" : (" (" + text(n.rule) + ")").c_str());
  if (!of.unmet.empty()) std::printf("\nWhat the plan does not clear\n");
  for (const unmet_finding& u : of.unmet) {
    print_finding(u.found);
    std::printf("                 stays: %s\n",
                text(choice_name(choice_names<unmet_t>, static_cast<int>(u.why))).c_str());
  }
}

}  // namespace

int plan_person(const plan_request& request, format as) {
  const plan_options options{.start = start_of_plan(request.start),
                             .weeks = request.weeks,
                             .strength_days = request.strength_days,
                             .meals = request.meals,
                             .vigorous = request.vigorous,
                             .equipment = request.equipment};
  const facts known = read_profile(request.profile);
  std::optional<training::log> log;
  if (!request.log.empty()) log = read_log({request.log, request.weight_unit, {}});
  const auto made = make_plan(known, log ? &*log : nullptr, options);
  if (!made) throw refused{"plan: " + describe(made.error())};
  if (as == format::json) {
    std::fputs(plan_json(*made).c_str(), stdout);
    return 0;
  }
  std::printf("Goal: %s%s\n", text(made->goal).c_str(),
              made->back_emphasis ? ", with emphasis on the back" : "");
  if (made->food) print_food(*made->food);
  if (made->training) print_training(*made->training);
  print_conduct(*made);
  print_trajectory(*made);
  print_judgement(*made);
  std::printf("\nThis screens and computes; it is no medical advice.\n");
  return 0;
}

}  // namespace tonus::tool
