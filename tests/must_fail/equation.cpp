// SPDX-License-Identifier: BSL-1.0
// An equation refuses at compile time what its input struct does not say.
// must_fail 1: is private|private default constructor
// must_fail 2: could not convert|conversion from|no viable conversion
// must_fail 3: could not convert|conversion from|no viable conversion
// must_fail 4: could not convert|cannot convert|no viable conversion
// must_fail 5: cannot convert|could not convert|no viable conversion
#ifndef MUST_FAIL
#define MUST_FAIL 0
#endif
#include <tonus/energy/rmr/mifflin_1990.hpp>
#include <tonus/literals.hpp>

using namespace tonus;
using namespace tonus::literals;
using tonus::energy::rmr::mifflin_1990;

constexpr mifflin_1990::input person{
    .weight = 80_kg, .height = 178_cm, .age = 30_y, .sex = sex_t::male};
constexpr energy_rate resting = mifflin_1990::evaluate(person);

#if MUST_FAIL == 1
constexpr mifflin_1990::input without_sex{.weight = 80_kg, .height = 178_cm, .age = 30_y};
#elif MUST_FAIL == 2
constexpr mifflin_1990::input height_for_weight{
    .weight = 178_cm, .height = 178_cm, .age = 30_y, .sex = sex_t::male};
#elif MUST_FAIL == 3
constexpr mifflin_1990::input bare_weight{
    .weight = 80.0, .height = 178_cm, .age = 30_y, .sex = sex_t::male};
#elif MUST_FAIL == 4
constexpr mifflin_1990::input number_for_sex{
    .weight = 80_kg, .height = 178_cm, .age = 30_y, .sex = 1};
#elif MUST_FAIL == 5
constexpr mass mass_of_result = mifflin_1990::evaluate(person);
#endif
