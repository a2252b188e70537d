// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <tonus/cardio/guideline/moderate_equivalent_minutes.hpp>

#include "refusal.hpp"

using namespace tonus;
using cardio::guideline::moderate_equivalent_minutes;

namespace {

auto equivalent(double moderate, double vigorous) {
  return evaluate<moderate_equivalent_minutes>({.moderate = weekly_minutes::from_value(moderate),
                                                .vigorous = weekly_minutes::from_value(vigorous)});
}

}  // namespace

TEST_CASE("cardio.guideline.moderate_equivalent_minutes refuses more than a week has") {
  check_refused(equivalent(-1, 0), status::impossible, "moderate_min", 0, 10080);
  check_refused(equivalent(10081, 0), status::impossible, "moderate_min", 0, 10080);
  check_refused(equivalent(0, 10080.5), status::impossible, "vigorous_min", 0, 10080);
  check_refused(equivalent(0, not_a_number), status::not_finite, "vigorous_min", 0, 10080);
  check_refused(equivalent(infinite, -1), status::not_finite, "moderate_min", 0, 10080);
}

TEST_CASE("cardio.guideline.moderate_equivalent_minutes: a vigorous minute counts two") {
  for (double minutes = 0; minutes <= 5000; minutes += 250) {
    CHECK(equivalent(0, minutes)->value() == equivalent(2 * minutes, 0)->value());
    CHECK(equivalent(minutes, 30)->value() ==
          equivalent(minutes, 0)->value() + equivalent(0, 30)->value());
  }
}
