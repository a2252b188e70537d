// SPDX-License-Identifier: BSL-1.0
// A declaration with a fault in it does not compile, and the words say what is wrong.
// must_fail 1: no_such_fact_in_vocabulary
// must_fail 2: unit_differs_from_the_facts_so_give_possible
// must_fail 3: choices_differ_from_vocabulary
// must_fail 4: a number needs possible\(least, most\)
// must_fail 5: make_field|no matching function|member
#ifndef MUST_FAIL
#define MUST_FAIL 0
#endif
#include <tonus/formula.hpp>

using namespace tonus;

struct input {
  mass weight;
  length height;
  choice<sex_t> sex;
};

constexpr auto weight = fact_field("weight", &input::weight);
constexpr auto load = field("load", &input::weight, possible(0, 1000));
constexpr auto sex = fact_field("sex", &input::sex);

#if MUST_FAIL == 1
constexpr auto unknown_fact = fact_field("wieght", &input::weight);
#elif MUST_FAIL == 2
constexpr auto length_for_weight = fact_field("weight", &input::height);
#elif MUST_FAIL == 3
constexpr auto sex_for_goal = fact_field("goal", &input::sex);
#elif MUST_FAIL == 4
constexpr auto no_limits = field("load", &input::weight);
#elif MUST_FAIL == 5
constexpr auto not_a_member = field("load", 80.0, possible(0, 1000));
#endif
