// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <tonus/rules/energy.hpp>

#include "scenario.hpp"

using doctest::Approx;
namespace status = tonus::status;

TEST_CASE("finding: inputs, threshold and numbers") {
  const auto found = found_by("energy.deficit.size", "tee=2000;intake=1300");
  CHECK(found.severity() == tonus::severity_t::advise);
  REQUIRE(found.input_count == 2);
  CHECK(found.inputs[0].what->fact == "deficit");
  CHECK(found.inputs[0].known.value == 700);
  CHECK(found.inputs[0].known.unit == "kcal/d");
  CHECK(found.inputs[0].known.id == "tee - intake");
  CHECK(found.inputs[1].known.id == "given");
  CHECK(found.says.input == "deficit");
  CHECK(found.says.threshold == Approx(600));  // 30 % of 2000
  CHECK(found.says.figures[0].name == "deficit_share");
  CHECK(found.says.figures[0].value == Approx(35));
  CHECK(found.rule->info->sources[0]->key == "aha");
  CHECK(found.rule->info->category() == "energy");
}

TEST_CASE("finding: the threshold that bounds more is the one reported") {
  CHECK(found_by("energy.deficit.size", "deficit=800;tee=4000").says.threshold == 750);
  CHECK(found_by("energy.deficit.size", "deficit=1300;tee=4000").says.threshold == 1000);
  CHECK(found_by("energy.deficit.size", "deficit=1300;tee=2000").says.threshold == 800);
  CHECK(std::isnan(found_by("energy.deficit.size", "deficit=500;tee=2000").says.threshold));
}

TEST_CASE("finding: numbers for the message") {
  const auto figure = [](const tonus::finding& found, std::string_view name) {
    for (const tonus::figure& number : found.says.figures) {
      if (number.name == name) return number.value;
    }
    return std::nan("");
  };
  CHECK(figure(found_by("energy.intake.floor", "sex=male;intake=1300"), "gap") == 200);
  CHECK(figure(found_by("energy.intake.floor", "sex=male;intake=1600"), "gap") == 0);
  CHECK(figure(found_by("cardio.minimum.weekly", "moderate=60;vigorous=20"), "gap") == 50);
  CHECK(figure(found_by("hydration.intake.adequate", "total_water=2.2;sex=male"), "gap") ==
        Approx(300));
  CHECK(figure(found_by("hydration.intake.adequate", "total_water=2.2;sex=male"),
               "adequate_drinks") == Approx(2));
  CHECK(figure(found_by("myth.pushups.back", "pushup_sets=8;pull_sets=2;goal_back=yes"),
               "matching_pull_sets") == 8);
  CHECK(figure(found_by("strength.volume.weekly_sets",
                        "fractional_sets=7;goal=tone;training_status=advanced"),
               "next_step") == 9);
}

TEST_CASE("finding: what was not evaluated names the input") {
  const auto missing = found_by("energy.deficit.size", "deficit=500");
  CHECK(missing.why.code == status::missing_input);
  CHECK(missing.why.name == "tee");
  CHECK(missing.why.argument == 1);
  CHECK(missing.says.code == status::missing_input);
  CHECK(std::isnan(missing.inputs[1].known.value));
  CHECK(missing.inputs[1].known.what->name == "tee");
  const auto meaningless = found_by("energy.deficit.size", "deficit=500;tee=0");
  CHECK(meaningless.why.code == status::outside_domain);
  CHECK(meaningless.why.name == "tee");
  CHECK(meaningless.why.value == 0);
  const auto minor = found_by("energy.deficit.size", "age=17;deficit=500;tee=2500");
  CHECK(minor.why.code == status::outside_domain);
  CHECK(minor.why.name == "age");
  CHECK(minor.why.minimum == 18);
  CHECK(tonus::evaluate_rule("energy.deficit", tonus::facts{}).status() == status::unknown_id);
  CHECK(tonus::evaluate_rule("", tonus::facts{}).status() == status::unknown_id);
}

TEST_CASE("finding: cautions of derived inputs are passed on") {
  // An activity level of 3 is beyond the ways of life that the report on it describes.
  const auto usual =
      found_by("energy.deficit.size", "weight=80;sex=male;age=30;pal=1.7;deficit=500");
  CHECK(usual.status == status::ok);
  CHECK(usual.inputs[1].known.id == "energy.tee.bmr_times_pal");
  CHECK(usual.inputs[1].known.steps == 2);
  const auto rare = found_by("energy.deficit.size", "weight=80;sex=male;age=30;pal=3;deficit=500");
  CHECK(rare.status == status::outside_studied);
  CHECK(rare.severity() == tonus::severity_t::none);
}

TEST_CASE("finding: all rules at once, in the order of the table") {
  const auto all = tonus::evaluate_rules(facts_from("age=30;sex=male;goal=tone"));
  REQUIRE(all.size() == tonus::rule_table().size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    CHECK(all[i].id() == tonus::rule_table()[i].info->id);
    CHECK_FALSE(all[i].withheld);
  }
}

TEST_CASE("rules: declarations are whole") {
  for (const tonus::rule_entry& rule : tonus::rule_table()) {
    const tonus::rule_about& info = *rule.info;
    INFO(std::string(info.id));
    CHECK_FALSE(info.title.empty());
    CHECK_FALSE(info.clears_when.empty());
    CHECK(info.sources[0] != nullptr);
    CHECK(info.severities[0] > tonus::severity_t::none);
    CHECK(static_cast<int>(info.grade) >= 1);
    CHECK(tonus::find_rule(info.id) == &rule);
    for (const tonus::parameter& p : rule.parameters) {
      const tonus::fact* what = tonus::find_fact(p.fact);
      REQUIRE(what != nullptr);
      CHECK(p.unit == what->unit);
      CHECK(p.choices == what->choices);
    }
  }
}

TEST_CASE("rules: the typed call checks its inputs") {
  using rule = tonus::rules::energy_deficit_size;
  using tonus::kilocalorie_per_day;
  constexpr auto good = tonus::judge<rule>(
      {.deficit = 800.0 * kilocalorie_per_day, .tee = 3000.0 * kilocalorie_per_day});
  static_assert(good.has_value() && good->severity == tonus::severity_t::advise);
  const auto refused = tonus::judge<rule>(
      {.deficit = 800.0 * kilocalorie_per_day, .tee = 60000.0 * kilocalorie_per_day});
  CHECK(refused.status() == status::impossible);
  CHECK(refused.error().argument == 1);
}

TEST_CASE("rules: comparisons hold at decimal boundaries") {
  using tonus::one;
  constexpr auto third = 0.1 * one + 0.2 * one;  // a little above 0.3 in binary
  static_assert(!tonus::rules::above(third, 0.3 * one));
  static_assert(tonus::rules::at_least(0.3 * one, third));
  static_assert(tonus::rules::above(0.3000000011 * one, 0.3 * one));
  static_assert(!tonus::rules::above(3e9 * one + 2.9 * one, 3e9 * one));
  static_assert(tonus::rules::above(3e9 * one + 3.1 * one, 3e9 * one));
  static_assert(tonus::rules::below(-3e9 * one - 3.1 * one, -3e9 * one));
  static_assert(tonus::rules::at_most(-3e9 * one + 2.9 * one, -3e9 * one));
  static_assert(!tonus::rules::at_most(0.3000000011 * one, 0.3 * one));
  CHECK(true);
}
