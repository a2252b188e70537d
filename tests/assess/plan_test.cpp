// SPDX-License-Identifier: BSL-1.0
#include <cmath>

#include "people.hpp"

using namespace tonus;

namespace {

const std::string man = "sex=male;age=35;height=180;weight=90;body_fat=25;pal=1.6;";
const std::string woman = "sex=female;age=30;height=165;weight=70;body_fat=33;pal=1.6;";

bool clean(const plan& p) {
  for (const unmet_finding& u : p.unmet)
    if (u.why == unmet_t::conflict) return false;
  return true;
}

std::string conflicts(const plan& p) {
  std::string all;
  for (const unmet_finding& u : p.unmet)
    if (u.why == unmet_t::conflict) all += std::string(u.found.id()) + " ";
  return all;
}

bool needs(const plan& p, std::string_view fact) {
  for (const needed_fact& n : p.needs)
    if (n.fact == fact) return true;
  return false;
}

bool has_stop(const plan& p, std::string_view rule) {
  for (const finding& f : p.stops)
    if (f.id() == rule) return true;
  return false;
}

}  // namespace

TEST_CASE("plan: every goal of a screened person gives a clean plan") {
  for (const std::string& who : {man, woman})
    for (const char* goal :
         {"fat_loss", "muscle_gain", "recomposition", "maintain", "maintain_loss", "tone"}) {
      CAPTURE(goal);
      const plan p = plan_of(screened_person(who + "training_status=intermediate;goal=" + goal));
      CHECK(p.food.has_value());
      CHECK(p.training.has_value());
      CHECK(p.cardio.has_value());
      CHECK(p.posture.has_value());
      CHECK(p.check_in.has_value());
      CHECK(p.trajectory.size() == 13);
      CHECK(p.needs.empty());
      CHECK_MESSAGE(clean(p), conflicts(p));
    }
}

TEST_CASE("plan: tone is recomposition with the back in view") {
  const plan p = plan_of(screened_person(man + "goal=tone"));
  CHECK(p.goal == "recomposition");
  CHECK(p.back_emphasis);
  CHECK_FALSE(plan_of(screened_person(man + "goal=fat_loss")).back_emphasis);
}

TEST_CASE("plan: fat loss starts from the guideline's deficit and keeps energy in balance") {
  const plan p = plan_of(screened_person(man + "goal=fat_loss"));
  REQUIRE(p.food);
  CHECK(p.food->deficit_kcal == 500.0);
  CHECK(p.food->intake_kcal == doctest::Approx(p.food->tee_kcal - 500.0));
  const double eaten =
      4.0 * *p.food->protein_g + 4.0 * p.food->carbohydrate_g + 9.0 * p.food->fat_g;
  CHECK(eaten == doctest::Approx(p.food->intake_kcal).epsilon(1e-9));
  CHECK(*p.food->protein_g == 144.0);  // 1.6 g/kg
  CHECK(*p.food->protein_per_meal_g == 36.0);
  CHECK(*p.food->water_l == 2.5);
  CHECK(p.food->fibre_g == doctest::Approx(14.0 * p.food->intake_kcal / 1000.0));
}

TEST_CASE("plan: muscle gain asks for a surplus, smaller for the advanced") {
  const plan novice = plan_of(screened_person(man + "goal=muscle_gain;training_status=novice"));
  const plan advanced = plan_of(screened_person(man + "goal=muscle_gain;training_status=advanced"));
  CHECK(novice.food->deficit_kcal == doctest::Approx(-0.10 * novice.food->tee_kcal));
  CHECK(advanced.food->deficit_kcal == doctest::Approx(-0.05 * advanced.food->tee_kcal));
  CHECK(novice.trajectory.back().weight_kg > novice.trajectory.front().weight_kg);
}

TEST_CASE("plan: back work twice or three times a week, rested, within its sets") {
  for (int sessions = 2; sessions <= 5; ++sessions)
    for (const char* level : {"novice", "intermediate", "advanced"}) {
      CAPTURE(sessions);
      CAPTURE(level);
      plan_options options;
      options.strength_days = sessions;
      const plan p =
          plan_of(screened_person(man + "goal=recomposition;training_status=" + std::string(level)),
                  options);
      REQUIRE(p.training);
      CHECK(p.training->sessions.size() == static_cast<std::size_t>(sessions));
      CHECK(p.training->back_sessions >= 2.0);
      CHECK(p.training->back_sessions < 4.0);
      CHECK(*p.training->min_gap_h >= 48.0);
      CHECK(p.training->pull_sets >= p.training->push_sets);
      for (const planned_muscle& m : p.training->muscles)
        if (m.which == training::muscle::back) {
          CHECK(m.fractional_sets >= 4.0);
          CHECK(m.fractional_sets <= 20.0);
        }
    }
}

TEST_CASE("plan: pull-ups once two are possible, a pulldown before, by what is at hand") {
  const auto pull = [](const std::string& more, std::vector<std::string> equipment) {
    plan_options options;
    options.equipment = std::move(equipment);
    const plan p = plan_of(screened_person(man + "goal=recomposition;" + more), options);
    for (const planned_session& s : p.training->sessions)
      for (const planned_exercise& e : s.exercises)
        if (e.what->primary == training::muscle::lats) return e;
    return planned_exercise{};
  };
  CHECK(pull("max_pullups=1", {}).what->id == "lat_pulldown_wide");
  CHECK(pull("max_pullups=2", {}).what->id == "pull_up");
  CHECK(pull("max_pullups=4", {}).reps_high == 5);
  CHECK(pull("", {"machine"}).what->id == "lat_pulldown_machine");
  CHECK(pull("max_pullups=1", {"other", "dumbbell"}).what->id == "pull_up_band_assisted");
}

TEST_CASE("plan: without the answers of the screening the parts are missing and named") {
  const plan p = plan_of(facts_from(man + "goal=fat_loss"));
  CHECK_FALSE(p.food.has_value());
  CHECK_FALSE(p.training.has_value());
  CHECK(p.trajectory.empty());
  CHECK(needs(p, "ed_history"));
  CHECK(needs(p, "diabetes_medication"));
  CHECK(needs(p, "exertional_chest_pain"));
  const plan no_back = plan_of(facts_from(std::string("exertional_chest_pain=no;syncope=no;"
                                                      "known_disease=no;currently_active=yes;") +
                                          man + "goal=maintain"));
  REQUIRE(no_back.training);
  CHECK(no_back.training->back_sessions == 0.0);
  CHECK(needs(no_back, "back_red_flags"));
}

TEST_CASE("plan: what a stop withholds is not there, and the stop is") {
  const auto stopped = [](const std::string& more, std::string_view rule) {
    const plan p = plan_of(screened_person(more));
    CHECK_MESSAGE(has_stop(p, rule), more);
    CHECK_FALSE(p.made());
    CHECK(p.trajectory.empty());
    CHECK_FALSE(p.target.has_value());
    CHECK(p.sets_facts.empty());
  };
  stopped("sex=female;age=30;height=165;weight=49;pal=1.6;goal=fat_loss",
          "safety.bmi.underweight_deficit");
  stopped("sex=male;age=16;height=175;weight=80;pal=1.6;goal=fat_loss", "safety.age.minor");
  stopped(woman + "goal=fat_loss;pregnancy=pregnant", "safety.pregnancy_lactation.deficit");
  stopped(woman + "goal=maintain;ed_history=current", "safety.eating_disorder.history");
}

TEST_CASE("plan: a minor gets no energy plan whatever the goal") {
  const plan p =
      plan_of(screened_person("sex=male;age=16;height=175;weight=60;pal=1.6;"
                              "goal=maintain"));
  CHECK_FALSE(p.food.has_value());
  CHECK(p.trajectory.empty());
}

TEST_CASE("plan: narrower stops take only their part") {
  const plan back = plan_of(screened_person(man + "goal=maintain;back_red_flags=1"));
  REQUIRE(back.training);
  CHECK(back.training->back_sessions == 0.0);
  for (const planned_session& s : back.training->sessions) CHECK_FALSE(s.back);
  const plan alarm = plan_of(screened_person(man + "goal=maintain;exertion_red_flags=1"));
  CHECK_FALSE(alarm.training.has_value());
  CHECK_FALSE(alarm.cardio.has_value());
  CHECK(alarm.food.has_value());
  const plan kidney = plan_of(screened_person(man + "goal=maintain;kidney_disease=yes;"
                                                    "medical_clearance=yes"));
  REQUIRE(kidney.food);
  CHECK_FALSE(kidney.food->protein_g.has_value());
  const plan fluid = plan_of(screened_person(man + "goal=maintain;fluid_restricted=yes"));
  CHECK_FALSE(fluid.food->water_l.has_value());
}

TEST_CASE("plan: a goal weight gets a date with a range and what holds it") {
  const plan p = plan_of(screened_person(man + "goal=fat_loss;goal_weight=82"));
  REQUIRE(p.target);
  REQUIRE(p.target->expected);
  CHECK(p.target->weight_kg == 82.0);
  if (p.target->earliest) CHECK(*p.target->earliest <= *p.target->expected);
  if (p.target->latest) CHECK(*p.target->latest >= *p.target->expected);
  CHECK(*p.target->hold_kcal > p.food->intake_kcal);
  CHECK(*p.target->hold_kcal < p.food->tee_kcal);
}

TEST_CASE("plan: options that cannot be are refused by name") {
  const facts known = screened_person(man + "goal=maintain");
  const auto refused = [&](plan_options options) {
    const auto made = make_plan(known, nullptr, options);
    CHECK_FALSE(made.has_value());
    return std::string(made.error().name);
  };
  CHECK(refused({.weeks = 3}) == "weeks");
  CHECK(refused({.strength_days = 6}) == "strength_days");
  CHECK(refused({.meals = 1}) == "meals");
  CHECK(refused({.equipment = {"spaceship"}}) == "equipment");
  const auto nobody = make_plan(facts(), nullptr, {});
  CHECK(nobody.status() == status::missing_input);
  CHECK(nobody.error().name == "goal");
}

TEST_CASE("plan: the same facts give the same plan, and JSON of it") {
  const facts known = screened_person(woman + "goal=fat_loss;goal_body_fat=26");
  const std::string text = plan_json(plan_of(known));
  CHECK(text == plan_json(plan_of(known)));
  CHECK(text.find(":nan") == std::string::npos);
  CHECK(text.find("\"intake_kcal_per_day\"") != std::string::npos);
}
