// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <string>
#include <tonus/unit_code.hpp>
#include <tonus/vocabulary.hpp>

static_assert(tonus::fact_named("weight").unit == "kg");
static_assert(tonus::fact_named("age").most == 130);
static_assert(tonus::find_fact("wheight") == nullptr);
static_assert(tonus::find_fact("") == nullptr);
static_assert(tonus::find_fact("zzz") == nullptr);
static_assert(tonus::choice_number("yes|no", "no") == 2);
static_assert(tonus::choice_number("yes|no", "") == 0);
static_assert(tonus::choice_number("yes|no", "yes|no") == 0);
static_assert(tonus::choice_name("male|female", 2) == "female");
static_assert(tonus::choice_name("male|female", 3).empty());
static_assert(tonus::choice_name("male|female", 0).empty());
static_assert(tonus::choice_count("") == 0);

TEST_CASE("vocabulary: every fact is found under its own name") {
  for (std::size_t index = 0; index < tonus::fact_count; ++index) {
    const tonus::fact& one = tonus::fact_at(index);
    CHECK(tonus::find_fact(one.name) == &one);
    CHECK(tonus::fact_index(one.name) == index);
    CHECK_FALSE(one.meaning.empty());
  }
  CHECK(tonus::fact_index("no such fact") == tonus::fact_count);
}

TEST_CASE("vocabulary: every fact is a number or a choice, with an order in its range") {
  for (std::size_t index = 0; index < tonus::fact_count; ++index) {
    const tonus::fact& one = tonus::fact_at(index);
    INFO(std::string(one.name));
    CHECK(one.unit.empty() == one.is_choice());
    CHECK(one.least < one.most);
    if (one.is_choice()) {
      CHECK(one.least == 1.0);
      CHECK(one.most == tonus::choice_count(one.choices));
      for (int number = 1; number <= tonus::choice_count(one.choices); ++number) {
        const auto name = tonus::choice_name(one.choices, number);
        CHECK_FALSE(name.empty());
        CHECK(tonus::choice_number(one.choices, name) == number);
      }
    } else {
      CHECK(tonus::parse_unit(one.unit).has_value());
    }
  }
}

TEST_CASE("vocabulary: ranges and choices that other parts rely on") {
  // The hard limits of the equations; the choices in the order that numbers them.
  const auto limits = [](std::string_view name, double least, double most) {
    CHECK(tonus::find_fact(name)->least == least);
    CHECK(tonus::find_fact(name)->most == most);
  };
  limits("weight", 0.3, 700);
  limits("height", 20, 280);
  limits("waist", 10, 400);
  limits("neck", 5, 150);
  limits("body_fat", 0, 100);
  limits("ffm", 0.2, 400);
  limits("rmr", 50, 15000);
  limits("intake", 0, 50000);
  CHECK(tonus::find_fact("sex")->choices == "male|female");
  CHECK(tonus::find_fact("pregnancy")->choices == "none|pregnant|lactating");
  CHECK(tonus::find_fact("goal")->choices ==
        "fat_loss|muscle_gain|recomposition|maintain|maintain_loss|tone");
}
