// SPDX-License-Identifier: BSL-1.0
#include <vector>

#include "scenario.hpp"

namespace {

const tonus::finding& of(const std::vector<tonus::finding>& all, std::string_view id) {
  for (const tonus::finding& found : all) {
    if (found.id() == id) return found;
  }
  FAIL("no such rule");
  return all.front();
}

}  // namespace

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
