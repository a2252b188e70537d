// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <tonus/assess/assessment.hpp>

using namespace tonus;

namespace {

facts person() {
  facts known;
  CHECK(known.set("weight", 80, "kg").code == 0);
  CHECK(known.set("height", 180, "cm").code == 0);
  CHECK(known.set("age", 30).code == 0);
  CHECK(known.choose("sex", "male").code == 0);
  return known;
}

const assessed_value* named(const std::vector<assessed_value>& values, std::string_view name) {
  const auto at = std::find_if(values.begin(), values.end(),
                               [&](const assessed_value& v) { return v.name == name; });
  return at == values.end() ? nullptr : &*at;
}

const finding* of_rule(const assessment& all, std::string_view id) {
  for (const finding& f : all.findings)
    if (f.id() == id) return &f;
  return nullptr;
}

training::log two_back_days() {
  training::log log;
  for (const std::int64_t day : {0, 2, 7, 9}) {
    const training::set_record set{.time = 1'750'000'000 + day * 86'400,
                                   .exercise = "Bent Over Row (Barbell)",
                                   .reps = 10,
                                   .load_kg = 60};
    CHECK(log.add(set).has_value());
  }
  return log;
}

}  // namespace

TEST_CASE("body and energy come from the equations, with their ids") {
  const assessment all = assess(person());
  REQUIRE(named(all.body, "bmi") != nullptr);
  CHECK(named(all.body, "bmi")->ways.front().value == doctest::Approx(24.691358024691358));
  REQUIRE(named(all.energy, "rmr") != nullptr);
  CHECK(named(all.energy, "rmr")->ways.front().id == "energy.rmr.mifflin_1990");
  CHECK(named(all.energy, "rmr")->ways.front().value == 1780.0);
  REQUIRE(named(all.body, "bmi_class.who_adult") != nullptr);
  CHECK(choice_name(named(all.body, "bmi_class.who_adult")->choices, 4) == "normal");
  CHECK(named(all.body, "bmi_class.who_adult")->ways.front().value == 4);
}

TEST_CASE("what cannot be known is left out") {
  const assessment all = assess(facts());
  CHECK(all.body.empty());
  CHECK(all.energy.empty());
  CHECK_FALSE(all.training.has_value());
}

TEST_CASE("the fact that would help most comes first") {
  const assessment all = assess(facts());
  REQUIRE(all.missing.size() > 1);
  CHECK(std::is_sorted(all.missing.begin(), all.missing.end(), [](const auto& a, const auto& b) {
    return a.unlocks != b.unlocks ? a.unlocks > b.unlocks : a.rules > b.rules;
  }));
}

TEST_CASE("a missing fact unlocks as many rules as it does when it is given") {
  const auto waiting = [](const facts& known) {
    const auto findings = evaluate_rules(known);
    return std::count_if(findings.begin(), findings.end(), [](const finding& f) {
      return f.severity() == severity_t::not_evaluated && f.why.code == status::missing_input;
    });
  };
  facts known = person();
  CHECK(known.erase("weight").code == 0);
  const assessment all = assess(known);
  const auto weight = std::find_if(all.missing.begin(), all.missing.end(),
                                   [](const missing_fact& m) { return m.name == "weight"; });
  REQUIRE(weight != all.missing.end());
  facts with = known;
  CHECK(with.set("weight", 80).code == 0);
  CHECK(waiting(known) - waiting(with) == weight->unlocks);
  CHECK(weight->rules >= weight->unlocks);
}

TEST_CASE("a log tells its facts to the rules") {
  const training::log log = two_back_days();
  const assessment all = assess(person(), &log);
  REQUIRE(all.training.has_value());
  CHECK(all.training->report.working_sets == 4);
  CHECK(all.training->report.tonnage_kg == 2400);
  const finding* gap = of_rule(all, "strength.back.rest_gap");
  REQUIRE(gap != nullptr);
  CHECK(gap->severity() == severity_t::none);  // 48 h apart
}

TEST_CASE("a given fact is not overwritten by the log") {
  const training::log log = two_back_days();
  facts known = person();
  REQUIRE(known.set("min_gap", 12, "h").code == 0);
  const assessment all = assess(known, &log);
  CHECK(of_rule(all, "strength.back.rest_gap")->severity() == severity_t::warn);
}

TEST_CASE("a stop withholds findings of other categories and all targets") {
  facts known = person();
  REQUIRE(known.set("age", 16).code == 0);
  REQUIRE(known.choose("goal", "fat_loss").code == 0);
  REQUIRE(known.set("moderate", 10, "min/wk").code == 0);
  REQUIRE(known.set("vigorous", 0, "min/wk").code == 0);
  const assessment all = assess(known);
  CHECK(of_rule(all, "safety.age.minor")->severity() == severity_t::stop_and_refer);
  CHECK(all.withheld.targets);
  CHECK(of_rule(all, "cardio.minimum.weekly")->withheld);
  const std::string json = assessment_json(all);
  const auto at = json.find("\"cardio.minimum.weekly\"");
  const auto end = json.find('\n', at);
  CHECK(json.substr(at, end - at).find("threshold") == std::string::npos);
}

TEST_CASE("a minor gets no derived target, an adult does, and what was given stays") {
  facts known = person();
  REQUIRE(known.set("tee", 2500).code == 0);
  REQUIRE(known.set("intake", 2000).code == 0);
  REQUIRE(get_fact(known, "deficit").has_value());
  CHECK(get_fact(known, "deficit")->value == 500);
  REQUIRE(known.set("age", 16).code == 0);
  REQUIRE(known.choose("goal", "fat_loss").code == 0);
  CHECK(get_fact(known, "deficit").status() == status::withheld);
  CHECK(get_fact(known, "intake").has_value());
  CHECK(get_fact(known, "bmi").has_value());
  CHECK(get_fact(known, "nothing").status() == status::unknown_name);
}
