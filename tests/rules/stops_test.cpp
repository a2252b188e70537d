// SPDX-License-Identifier: BSL-1.0
#include <map>
#include <set>
#include <vector>

#include "cases.hpp"
#include "scenario.hpp"

namespace {

const tonus::finding& of(const std::vector<tonus::finding>& all, std::string_view id) {
  for (const tonus::finding& found : all) {
    if (found.id() == id) return found;
  }
  FAIL("no such rule");
  return all.front();
}

/// What is withheld, by name.
std::set<std::string> parts_of(const tonus::withholding& held) {
  std::set<std::string> parts;
  const auto add = [&](bool is_held, const char* name) {
    if (is_held) parts.insert(name);
  };
  add(held.targets, "targets");
  add(held.numbers, "numbers");
  add(held.session, "session");
  add(held.training, "training");
  add(held.back_work, "back_work");
  add(held.treatment, "treatment");
  add(held.energy_plan, "energy_plan");
  add(held.protein, "protein");
  add(held.fluid, "fluid");
  add(held.deficit, "deficit");
  add(held.increases, "increases");
  return parts;
}

/// What the specification says that a stop of a rule withholds.
std::set<std::string> specified(const std::string& rule) {
  const std::map<std::string, std::set<std::string>> single{
      {"safety.eating_disorder.history", {"targets", "numbers"}},
      {"safety.eating_disorder.scoff", {"targets", "numbers"}},
      {"safety.eating_disorder.pattern", {"targets", "numbers"}},
      {"safety.diabetes.exercise_glucose", {"session"}},
      {"safety.exertion.red_flags", {"session", "training"}},
      {"safety.back_pain.red_flags", {"back_work"}},
      {"nutrition.protein.kidney", {"protein"}},
      {"nutrition.alcohol.limit", {}},
      {"posture.kyphosis.angle", {"back_work"}},
      {"hormone.menstrual.loss", {"deficit"}},
      {"hormone.cushing.refer", {"deficit"}},
      {"hormone.glucose.refer", {}}};
  const std::map<std::string, std::set<std::string>> whole{{"safety", {"targets"}},
                                                           {"treatment", {"treatment"}},
                                                           {"energy", {"energy_plan"}},
                                                           {"hydration", {"fluid"}},
                                                           {"patience", {"energy_plan"}},
                                                           {"recovery", {"increases"}},
                                                           {"health", {}}};
  const auto found = single.find(rule);
  return found != single.end() ? found->second : whole.at(rule.substr(0, rule.find('.')));
}

/// Milder findings of every category, besides what stops.
constexpr const char* milder =
    "back_sessions=5;plan_expects_local_fat_loss=yes;local_protocol_minutes=10;upf_share=60;"
    "added_sugar_share=12;hei_total=40;claimed_rmr_per_kg=20;weight_change_4wk=5;fat_layer=7;"
    "compares_to_other=yes;cryo_cautions=1;hernia_at_site=no;moderate=10;vigorous=0";

}  // namespace

TEST_CASE("stops: each stop withholds exactly what the specification says") {
  std::set<std::string> stopping;
  for (const auto& one : boundaries()) {
    if (one.severity != "stop_and_refer" || tonus::find_rule(one.rule) == nullptr) continue;
    INFO(one.rule, ": ", one.inputs);
    const auto found = found_by(one.rule, one.inputs);
    const std::vector<tonus::finding> alone{found};
    CHECK(parts_of(tonus::withheld_by(alone)) == specified(one.rule));
    stopping.insert(one.rule);
  }
  CHECK(stopping.size() == 37);
}

TEST_CASE("stops: milder findings go with what is withheld, and only those") {
  const std::map<std::string, std::string> part_of_finding{
      {"energy.muscle.rmr_overclaim", "targets"}, {"nutrition.processed.share", "targets"},
      {"nutrition.sugar.added", "targets"},       {"nutrition.pattern.hei", "targets"},
      {"strength.back.frequency", "targets"},     {"treatment.layer.minimum", "targets"},
      {"treatment.weight.stable", "targets"},     {"treatment.cryo.caution", "targets"},
      {"cardio.minimum.weekly", "targets"},       {"region.spot.exercise_claim", "numbers"},
      {"region.genetics.comparison", "numbers"}};
  int seen = 0;
  for (const auto& one : boundaries()) {
    if (one.severity != "stop_and_refer") continue;
    INFO(one.inputs);
    tonus::facts known = facts_from(one.inputs);
    for (const auto& [name, text] : pairs_of({{}, milder, {}}))
      if (!known.given(name)) REQUIRE(known.parse(name, text).code >= 0);
    const auto all = tonus::evaluate_rules(known);
    const auto held = parts_of(tonus::withheld_by(all));
    for (const auto& [id, part] : part_of_finding) {
      const auto& found = of(all, id);
      const bool with_training =
          held.count("training") == 1 && (id.starts_with("strength.") || id.starts_with("cardio."));
      const bool with_back = held.count("back_work") == 1 && id.starts_with("strength.back.");
      const bool with_treatment = held.count("treatment") == 1 && id.starts_with("treatment.");
      const bool expected = held.count(part) == 1 || with_training || with_back || with_treatment;
      const bool stops = found.severity() == tonus::severity_t::stop_and_refer;
      CHECK_MESSAGE(found.withheld == (expected && !stops), id);
      ++seen;
    }
  }
  CHECK(seen > 500);
}

TEST_CASE("stops: no advice to drink, to cut energy or to eat protein leaves beside its stop") {
  const auto drinks = tonus::evaluate_rules(
      facts_from("pre_mass=70;post_mass=71;duration=200;hyponatraemia_symptoms=yes;total_water=1;"
                 "sex=male;pregnancy=none;mass_loss=1;fluid_after=0;next_session=3"));
  CHECK(of(drinks, "hydration.exercise.overdrinking").severity() ==
        tonus::severity_t::stop_and_refer);
  CHECK(of(drinks, "hydration.intake.adequate").withheld);
  CHECK(of(drinks, "hydration.exercise.rehydration").withheld);
  CHECK_FALSE(of(drinks, "hydration.exercise.overdrinking").withheld);
  const auto kidney = tonus::evaluate_rules(
      facts_from("protein_per_weight=1;kidney_disease=yes;goal=muscle_gain;age=30"));
  CHECK(of(kidney, "nutrition.protein.hypertrophy").withheld);
  CHECK_FALSE(of(kidney, "nutrition.protein.kidney").withheld);
  CHECK_FALSE(of(kidney, "nutrition.processed.share").withheld);
}

TEST_CASE("stops: a safety stop withholds targets and milder findings, not what keeps safe") {
  const auto all = tonus::evaluate_rules(
      facts_from("bmi=18;deficit=800;tee=2400;sex=female;intake=700;total_water=0.5;"
                 "pregnancy=none;back_sessions=7;plan_expects_local_fat_loss=yes;"
                 "local_protocol_minutes=10"));
  CHECK(tonus::targets_withheld(all));
  CHECK(of(all, "safety.bmi.underweight_deficit").severity() == tonus::severity_t::stop_and_refer);
  CHECK_FALSE(of(all, "safety.bmi.underweight_deficit").withheld);
  CHECK(of(all, "energy.deficit.size").withheld);
  CHECK(of(all, "strength.back.frequency").withheld);
  CHECK_FALSE(of(all, "energy.intake.floor").withheld);  // itself a stop
  CHECK_FALSE(of(all, "hydration.intake.adequate").withheld);
  CHECK_FALSE(of(all, "region.spot.exercise_claim").withheld);
  for (const tonus::finding& found : all) CHECK_FALSE(found.numbers_withheld);
}

TEST_CASE("stops: an energy stop withholds its plan only") {
  const auto all = tonus::evaluate_rules(facts_from("sex=male;intake=700;back_sessions=7"));
  const auto held = tonus::withheld_by(all);
  CHECK(held.energy_plan);
  CHECK_FALSE(held.targets);
  CHECK_FALSE(tonus::targets_withheld(all));
  CHECK_FALSE(of(all, "strength.back.frequency").withheld);
}

TEST_CASE("stops: without a stop nothing is withheld") {
  const auto all = tonus::evaluate_rules(facts_from("sex=male;intake=1400;age=17;goal=maintain"));
  CHECK_FALSE(tonus::targets_withheld(all));
  CHECK_FALSE(tonus::withheld_by(all).energy_plan);
  for (const tonus::finding& found : all) CHECK_FALSE(found.withheld);
}

TEST_CASE("stops: the scope of each rule") {
  // The lines of the table of scopes; the rules need not be declared yet.
  CHECK(tonus::withheld_by("safety.pregnancy_lactation.deficit").targets);
  CHECK_FALSE(tonus::withheld_by("safety.pregnancy_lactation.deficit").numbers);
  CHECK(tonus::withheld_by("safety.eating_disorder.history").targets);
  CHECK(tonus::withheld_by("safety.eating_disorder.history").numbers);
  CHECK(tonus::withheld_by("safety.diabetes.exercise_glucose").session);
  CHECK_FALSE(tonus::withheld_by("safety.diabetes.exercise_glucose").targets);
  CHECK_FALSE(tonus::withheld_by("safety.diabetes.exercise_glucose").training);
  CHECK(tonus::withheld_by("safety.exertion.red_flags").training);
  CHECK_FALSE(tonus::withheld_by("safety.exertion.red_flags").targets);
  CHECK(tonus::withheld_by("safety.back_pain.red_flags").back_work);
  CHECK(tonus::withheld_by("posture.kyphosis.angle").back_work);
  CHECK(tonus::withheld_by("treatment.cryo.contraindication").treatment);
  CHECK(tonus::withheld_by("patience.deadline.unrealistic").energy_plan);
  CHECK(tonus::withheld_by("nutrition.protein.kidney").protein);
  CHECK(tonus::withheld_by("hydration.intake.upper").fluid);
  CHECK(tonus::withheld_by("hormone.menstrual.loss").deficit);
  CHECK(tonus::withheld_by("hormone.cushing.refer").deficit);
  CHECK(tonus::withheld_by("recovery.overreaching.duration").increases);
  for (const char* id :
       {"nutrition.alcohol.limit", "hormone.glucose.refer", "health.bmi.risk", "nonsense", ""}) {
    const auto held = tonus::withheld_by(id);
    CHECK_FALSE((held.targets || held.numbers || held.session || held.training || held.back_work ||
                 held.treatment || held.energy_plan || held.protein || held.fluid || held.deficit ||
                 held.increases));
  }
}

TEST_CASE("stops: of hormones, health, recovery, posture and patience") {
  const auto held = [](std::string_view inputs) {
    const auto all = tonus::evaluate_rules(facts_from(inputs));
    return tonus::withheld_by(all);
  };
  const auto nothing = [](const tonus::withholding& w) {
    return !(w.targets || w.numbers || w.session || w.training || w.back_work || w.treatment ||
             w.energy_plan || w.protein || w.fluid || w.deficit || w.increases);
  };
  CHECK(nothing(held("fasting_glucose=8")));
  CHECK(nothing(held("bmi=45")));
  CHECK(nothing(held("findrisc=24")));
  CHECK(held("cushing_signs=3").deficit);
  CHECK(held("performance_drop=8;drop_weeks=10").increases);
  CHECK_FALSE(held("performance_drop=8;drop_weeks=10").targets);
  CHECK(held("height_loss_3cm=yes").back_work);
  CHECK(held("weight_to_lose=20;deadline=4;weight=80").energy_plan);

  const auto loss = facts_from(
      "sex=female;menopause_stage=pre;pregnancy=none;hormonal_contraception=no;"
      "days_since_last_period=100;tee=2200;intake=1700");
  CHECK(tonus::withheld_by(tonus::evaluate_rules(loss)).deficit);
  CHECK(tonus::get_fact(loss, "deficit").status() == tonus::status::withheld);
  const auto hurry = facts_from("goal_weight=60;weight=80;deadline=4");
  CHECK(tonus::get_fact(hurry, "weight_to_lose").status() == tonus::status::withheld);
  CHECK(tonus::get_fact(facts_from("goal_weight=60;weight=80;deadline=60"), "weight_to_lose")
            .has_value());
}
