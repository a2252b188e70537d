// SPDX-License-Identifier: BSL-1.0
// Quantities of different dimensions do not mix, nor do two units of one dimension by accident.
// must_fail 1: no match for .operator\+|invalid operands to binary
// must_fail 2: no match for .operator\+|invalid operands to binary
// must_fail 3: no match for .operator\+|invalid operands to binary
// must_fail 4: conversion from .double. to|no viable conversion from .double.
// must_fail 5: no match for .operator\+|invalid operands to binary
// must_fail 6: no match for .operator\+|invalid operands to binary
// must_fail 7: no match for .operator<|invalid operands to binary
// must_fail 8: conversion from|no viable conversion from
// must_fail 9: no match for .operator-|invalid operands to binary
// must_fail 10: cannot convert|conversion from|no viable conversion from
// must_fail 11: no match for .operator\+|invalid operands to binary
// must_fail -ffast-math: tonus refuses -ffast-math
#ifndef MUST_FAIL
#define MUST_FAIL 0
#endif
#include <tonus/literals.hpp>
#include <tonus/status.hpp>

using namespace tonus;
using namespace tonus::literals;

constexpr auto sum_of_kilograms = 80_kg + 2_kg;
constexpr mass weight = 176_lb;
constexpr quantity<unit::pound> pounds = quantity<unit::pound>::from_value(176.0);

#if MUST_FAIL == 1
constexpr auto mass_and_energy = 80_kg + 500_kcal;
#elif MUST_FAIL == 2
constexpr auto repetitions_and_sets = 5_rep + 3_set;
#elif MUST_FAIL == 3
constexpr auto mass_and_repetitions = 80_kg + 5_rep;
#elif MUST_FAIL == 4
constexpr mass bare_number = 80.0;
#elif MUST_FAIL == 5
constexpr auto kilograms_and_pounds = 80_kg + pounds;
#elif MUST_FAIL == 6
constexpr auto energy_and_rate = 500_kcal + 2000_kcal_per_day;
#elif MUST_FAIL == 7
constexpr bool mass_before_length = 80_kg < 178_cm;
#elif MUST_FAIL == 8
constexpr length height = 80_kg;
#elif MUST_FAIL == 9
constexpr auto mass_minus_number = 80_kg - 1.0;
#elif MUST_FAIL == 10
constexpr double number = 80_kg;
#elif MUST_FAIL == 11
constexpr auto beats_and_percent = 120_bpm + 5_pct;
#endif
