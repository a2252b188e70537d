// SPDX-License-Identifier: BSL-1.0
/// @file
/// How the tests of the energy equations call them with plain numbers.
#pragma once

#include <doctest/doctest.h>

#include <cmath>
#include <tonus/formula.hpp>

#include "../refusal.hpp"

using tonus::sex_t;

/// Evaluates F for a person; F takes what it needs of the four.
template <class F>
auto of_person(double kg, double cm, double age, sex_t sex) {
  auto in = tonus::detail::blank<typename F::input>::make();
  in.weight = tonus::mass::from_value(kg);
  if constexpr (requires { in.height; }) in.height = tonus::length::from_value(cm);
  if constexpr (requires { in.age; }) in.age = tonus::years::from_value(age);
  if constexpr (requires { in.sex; }) in.sex = sex;
  return tonus::evaluate<F>(in);
}

/// Evaluates F for a fat-free mass.
template <class F>
auto of_ffm(double kg) {
  return tonus::evaluate<F>({.ffm = tonus::mass::from_value(kg)});
}

/// Evaluates F for a person and a class of activity.
template <class F, class Category>
auto of_active(double kg, double cm, double age, sex_t sex, Category category) {
  return tonus::evaluate<F>({.weight = tonus::mass::from_value(kg),
                             .height = tonus::length::from_value(cm),
                             .age = tonus::years::from_value(age),
                             .sex = sex,
                             .pal_category = category});
}

/// What a kilogram more adds, as a plain number in the unit of the result.
template <class F>
double per_kilogram(double kg, double cm, double age, sex_t sex) {
  return of_person<F>(kg + 1, cm, age, sex)->value() - of_person<F>(kg, cm, age, sex)->value();
}

/// Checks that F refuses weights and, where it takes them, heights, ages and sexes out of range.
template <class F>
void check_person_refusals() {
  check_refused(of_person<F>(0.29, 180, 30, sex_t::male), tonus::status::impossible, "weight_kg",
                0.3, 700);
  check_refused(of_person<F>(not_a_number, 180, 30, sex_t::male), tonus::status::not_finite,
                "weight_kg", 0.3, 700);
  using input = typename F::input;
  if constexpr (requires(input in) { in.height; })
    check_refused(of_person<F>(80, 280.1, 30, sex_t::male), tonus::status::impossible, "height_cm",
                  20, 280);
  if constexpr (requires(input in) { in.age; })
    check_refused(of_person<F>(80, 180, -0.1, sex_t::male), tonus::status::impossible, "age_y", 0,
                  130);
  if constexpr (requires(input in) { in.sex; })
    check_refused(of_person<F>(80, 180, 30, static_cast<sex_t>(3)), tonus::status::unknown_name,
                  "sex", 1, 2);
}

/// Checks that F cautions below and above the studied ages and nowhere between.
template <class F>
void check_studied_ages(double least, double most) {
  const auto at = [](double age) { return of_person<F>(80, 180, age, sex_t::male).status(); };
  constexpr tonus::status_code inside =
      F::info.unverified ? tonus::status::unverified : tonus::status::ok;
  CHECK(at(least) == inside);
  CHECK(at(most) == inside);
  CHECK(at(least - 0.01) == (inside | tonus::status::outside_studied));
  if (most < 130) CHECK(at(most + 0.01) == (inside | tonus::status::outside_studied));
}
