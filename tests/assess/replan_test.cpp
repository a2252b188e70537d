// SPDX-License-Identifier: BSL-1.0
#include "people.hpp"

using namespace tonus;

namespace {

const std::string man = "sex=male;age=35;height=180;weight=90;body_fat=25;goal=fat_loss;";

plan next(const std::string& facts_now, const plan& before) {
  const auto made = replan(screened_person(facts_now), nullptr, {}, before);
  REQUIRE(made.has_value());
  return *made;
}

const plan_change* change_of(const plan& p, std::string_view part) {
  for (const plan_change& c : p.changes)
    if (c.part == part) return &c;
  return nullptr;
}

}  // namespace

TEST_CASE("replan: nothing new, nothing changed") {
  const plan first = plan_of(screened_person(man + "tee=3400"));
  const plan later = next(man + "tee=3400", first);
  CHECK(change_of(later, "intake") == nullptr);
  CHECK(later.food->intake_kcal == first.food->intake_kcal);
}

TEST_CASE("replan: a smaller expenditure lowers intake, by 250 kcal at most, and says so") {
  const plan first = plan_of(screened_person(man + "tee=3400"));
  const plan later = next(man + "tee=3300;weight_trend=-0.2;weight_trend_se=0.05", first);
  const plan_change* change = change_of(later, "intake");
  REQUIRE(change != nullptr);
  CHECK(change->after - change->before == doctest::Approx(-100.0));
  CHECK(change->reason == "slower_than_expected");
  CHECK_FALSE(change->limited);
  const plan third = next(man + "tee=2900", first);
  REQUIRE(change_of(third, "intake") != nullptr);
  CHECK(change_of(third, "intake")->limited);
  CHECK(third.food->intake_kcal == doctest::Approx(first.food->intake_kcal - 250.0));
}

TEST_CASE("replan: faster than expected raises intake") {
  const plan first = plan_of(screened_person(man + "tee=3400"));
  const plan later = next(man + "tee=3550;weight_trend=-1.2;weight_trend_se=0.1", first);
  REQUIRE(change_of(later, "intake") != nullptr);
  CHECK(change_of(later, "intake")->after > change_of(later, "intake")->before);
  CHECK(change_of(later, "intake")->reason == "faster_than_expected");
}

TEST_CASE("replan: weekly sets of the back grow by a fifth at most") {
  const plan novice = plan_of(screened_person(man + "tee=3400;training_status=novice"));
  const plan advanced = next(man + "tee=3400;training_status=advanced", novice);
  const auto back = [](const plan& p) {
    for (const planned_muscle& m : p.training->muscles)
      if (m.which == training::muscle::back) return m.fractional_sets;
    return 0.0;
  };
  CHECK(back(advanced) <= 1.2 * back(novice) + 1e-9);
}
