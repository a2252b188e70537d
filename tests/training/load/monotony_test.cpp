// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <tonus/training/load/monotony_foster_1998_sample_sd.hpp>

#include "refusal.hpp"

using namespace tonus;
using sample = training::load::monotony_foster_1998_sample_sd;

namespace {

template <std::size_t Days>
auto monotony(const std::array<double, Days>& loads) {
  return evaluate<sample>({.daily_loads = {loads.data(), loads.size()}});
}

using seven_days = std::array<double, 7>;

}  // namespace

TEST_CASE("training.load.monotony refuses a week without spread") {
  const auto rest = monotony(seven_days{0, 0, 0, 0, 0, 0, 0});
  CHECK(rest.status() == status::outside_domain);
  CHECK(std::string(rest.error().name) == "daily_loads_au");
  CHECK(std::isnan(rest.error().minimum));  // no range of one day says it
  CHECK(monotony(seven_days{400, 400, 400, 400, 400, 400, 400}).status() == status::outside_domain);
  // The mean of seven times 0.1 is not 0.1 in doubles: the spread must not come out above zero.
  CHECK(monotony(seven_days{0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}).status() == status::outside_domain);
  CHECK(monotony(seven_days{400, 400, 400, 400, 400, 400, 401}).status() == status::ok);
}

TEST_CASE("training.load.monotony asks for seven days") {
  check_refused(monotony(std::array<double, 6>{1, 2, 3, 4, 5, 6}), status::wrong_count,
                "daily_loads_au", 7, 7);
  check_refused(monotony(std::array<double, 8>{1, 2, 3, 4, 5, 6, 7, 8}), status::wrong_count,
                "daily_loads_au", 7, 7);
  CHECK(monotony(std::array<double, 8>{1, 2, 3, 4, 5, 6, 7, 8}).error().value == 8);
  check_refused(evaluate<sample>({.daily_loads = {}}), status::wrong_count, "daily_loads_au", 7, 7);
}

TEST_CASE("training.load.monotony refuses any day that is no load") {
  check_refused(monotony(seven_days{1, 2, 3, -1, 5, 6, 7}), status::impossible, "daily_loads_au", 0,
                10000);
  check_refused(monotony(seven_days{1, 2, 3, 4, 5, 6, 10001}), status::impossible, "daily_loads_au",
                0, 10000);
  check_refused(monotony(seven_days{1, not_a_number, 3, 4, 5, 6, 7}), status::not_finite,
                "daily_loads_au", 0, 10000);
  check_refused(monotony(seven_days{1, 2, 3, 4, 5, 6, infinite}), status::not_finite,
                "daily_loads_au", 0, 10000);
}

TEST_CASE("training.load.monotony of one training day is 1 over the root of 7, whatever the load") {
  for (const double load : {0.01, 1.0, 450.0, 10000.0})
    CHECK(monotony(seven_days{0, 0, load, 0, 0, 0, 0})->value() ==
          doctest::Approx(1 / std::sqrt(7.0)).epsilon(1e-14));
}

TEST_CASE("training.load.monotony knows neither the order of the days nor the unit of load") {
  seven_days loads{0, 120, 250, 300, 380, 450, 700};
  const double expected = monotony(loads)->value();
  while (std::next_permutation(loads.begin(), loads.begin() + 4)) {
    CHECK(monotony(loads)->value() == doctest::Approx(expected).epsilon(1e-14));
    seven_days scaled = loads;
    for (double& load : scaled) load *= 8;
    CHECK(monotony(scaled)->value() == monotony(loads)->value());
  }
}
