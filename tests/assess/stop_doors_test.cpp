// SPDX-License-Identifier: BSL-1.0
// What a stop withholds leaves through no door: every scenario at stop_and_refer, every door.
#include <set>
#include <tonus/assess/assessment.hpp>
#include <tonus/choose.hpp>

#include "people.hpp"
#include "vectors.hpp"

using namespace tonus;

namespace {

/// A person who asks for everything, with the scenario's facts in place of the usual ones.
facts person_with(const std::string& scenario) {
  facts known = screened_person(
      "sex=male;age=35;height=180;weight=90;body_fat=25;pal=1.6;goal=fat_loss;"
      "training_status=intermediate;goal_weight=80");
  const facts given = facts_from(scenario);
  for (std::size_t i = 0; i < fact_count; ++i) {
    const double value = given.given_at(i);
    if (value != value) continue;
    // A deficit and a surplus of one person are one number; the scenario's counts.
    const std::string_view name = fact_at(i).name;
    if (name == "deficit") static_cast<void>(known.erase("surplus"));
    if (name == "surplus") static_cast<void>(known.erase("deficit"));
    CHECK(known.set(name, value).code >= 0);
  }
  return known;
}

void check_facts(const facts& known, const withholding& held) {
  const auto withheld = [&](std::string_view name) {
    const auto told = get_fact(known, name);
    return !told && (told.status() == status::withheld || told.status() == status::missing_input);
  };
  if (held.numbers)
    for (const auto name : {"weight", "bmi", "body_fat", "rmr", "tee", "goal_weight", "ffm"})
      CHECK_MESSAGE(withheld(name), name);
  if (held.targets || held.deficit)
    for (const auto name : {"weight_to_lose", "intake"})
      if (!known.given(name)) CHECK_MESSAGE(withheld(name), name);
  if (held.targets || held.fluid) CHECK(withheld("adequate_water"));
  if (held.numbers)
    for (const auto family : {"body_fat", "rmr", "body.ffmi"})
      CHECK_MESSAGE(choose(known, family).status() == status::withheld, family);
  if (held.targets) CHECK(choose(known, "body.ideal_mass").status() == status::withheld);
}

void check_assessment(const facts& known, const withholding& held) {
  const assessment all = assess(known);
  const std::string text = assessment_json(all);
  if (held.numbers) {
    CHECK(all.body.empty());
    CHECK(all.energy.empty());
  }
  for (const finding& f : all.findings) {
    const bool stop = f.severity() == severity_t::stop_and_refer;
    if (held.numbers && !f.id().starts_with("posture.") && f.id() != "hormone.sleep.deficit")
      CHECK(f.numbers_withheld);
    if (!held.targets || stop) continue;
    for (const auto category : {"energy", "nutrition", "strength", "cardio", "hiit", "tracking",
                                "patience", "myth", "treatment"})
      if (f.rule->info->category() == category) CHECK_MESSAGE(f.withheld, std::string(f.id()));
  }
}

void check_plan(const facts& known, const withholding& held) {
  const auto made = make_plan(known, nullptr, {});
  REQUIRE(made.has_value());
  const plan& p = *made;
  if (held.targets) {
    CHECK_FALSE(p.made());
    CHECK(p.trajectory.empty());
    CHECK_FALSE(p.target.has_value());
    CHECK(p.sets_facts.empty());
    CHECK_FALSE(p.stops.empty());
    return;
  }
  if (held.training) CHECK_FALSE((p.training || p.cardio));
  if (held.deficit && p.food) CHECK(p.food->deficit_kcal <= 0.0);
  if (held.protein && p.food) CHECK_FALSE(p.food->protein_g.has_value());
  if (held.fluid && p.food) CHECK_FALSE(p.food->water_l.has_value());
  if (held.back_work && p.training) CHECK(p.training->back_sessions == 0.0);
  if (held.numbers) CHECK(plan_json(p).find("\"threshold\"") == std::string::npos);
}

}  // namespace

TEST_CASE("stops: every scenario that stops, at every door") {
  std::set<std::string> stopped;
  auto rows = read_table("rules.csv", 5);
  // Rules whose public scenarios show no stop, by their printed conditions.
  rows.push_back({"own", {"", "fasting_glucose=7", "hormone.glucose.refer", "stop_and_refer", ""}});
  rows.push_back({"own",
                  {"", "pre_mass=70;post_mass=71;duration=60;hyponatraemia_symptoms=yes",
                   "hydration.exercise.overdrinking", "stop_and_refer", ""}});
  rows.push_back({"own",
                  {"", "weight=90;goal_weight=80;deadline=4", "patience.deadline.unrealistic",
                   "stop_and_refer", ""}});
  rows.push_back({"own",
                  {"", "weeks_since_treatment=8;enlarging_firm_mass=yes;site_thickness_change=0",
                   "treatment.cryo.pah_watch", "stop_and_refer", ""}});
  for (const table_row& row : rows) {
    if (row.fields[3] != "stop_and_refer" || find_rule(row.fields[2]) == nullptr) continue;
    CAPTURE(row.where);
    const facts known = person_with(row.fields[1]);
    const auto found = evaluate_rule(row.fields[2], known);
    REQUIRE(found.has_value());
    if (found->severity() != severity_t::stop_and_refer) continue;  // the person adds an exemption
    stopped.insert(row.fields[2]);
    const withholding held = withheld_by(evaluate_rules(known));
    check_facts(known, held);
    check_assessment(known, held);
    check_plan(known, held);
  }
  for (const rule_entry& rule : rule_table())
    for (const severity_t severity : rule.info->severities)
      if (severity == severity_t::stop_and_refer)
        CHECK_MESSAGE(stopped.contains(std::string(rule.info->id)), std::string(rule.info->id));
}
