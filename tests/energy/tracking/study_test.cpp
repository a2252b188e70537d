// SPDX-License-Identifier: BSL-1.0
// What the estimators must be able to do on simulated people; the whole study of 500 is the program
// tonus_expenditure_study. Bounds are those of 200 people: three standard errors of a share.
#include "energy/tracking/study.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace tonus::study;

namespace {

constexpr int people = 200;

const results& from_the_start() {
  static const results all = run(people, 0);
  return all;
}

// Whether a share is compatible with one between 85 and 95 %.
bool covers(const tally& t) {
  const double error = 3 * std::sqrt(0.9 * 0.1 / t.answers);
  return t.coverage() > 0.85 - error && t.coverage() < std::fmin(0.95 + error, 0.9999);
}

}  // namespace

TEST_CASE("study: intervals of 90 % hold about 90 % of the people") {
  for (const char* estimator : {"naive", "balance", "filter"})
    for (const int day : {14, 28, 56}) {
      CAPTURE(std::string(estimator));
      CAPTURE(day);
      const tally& t = from_the_start().at(estimator).at(day);
      CHECK(t.answers == people);
      CHECK(covers(t));
    }
}

TEST_CASE("study: in the first four weeks the filter errs at most half as much as 7700 kcal/kg") {
  const double filter = first_weeks_rmse(from_the_start(), "filter");
  CHECK(filter < 0.5 * first_weeks_rmse(from_the_start(), "naive"));
  CHECK(filter < 0.5 * first_weeks_rmse(from_the_start(), "naive, now"));
}

TEST_CASE("study: the filter does not read the first week's water as fat") {
  const tally& filter = from_the_start().at("filter").at(14);
  const double error = filter.rmse() / std::sqrt(people);
  CHECK(std::abs(filter.bias()) < 4 * error);
  CHECK(from_the_start().at("naive").at(14).bias() > 100);
}

TEST_CASE("study: each estimator gets better with time") {
  for (const char* estimator : {"naive", "balance", "filter"}) {
    const auto& days = from_the_start().at(estimator);
    CHECK(days.at(28).rmse() < days.at(14).rmse());
    CHECK(days.at(56).rmse() < days.at(28).rmse());
  }
}

TEST_CASE("study: a change of intake within the window misleads windows, not the filter") {
  const results all = run(people, 28);
  CHECK(covers(all.at("filter").at(28)));
  CHECK_FALSE(covers(all.at("naive").at(28)));
  CHECK(all.at("filter").at(28).rmse() < 0.5 * all.at("naive, now").at(28).rmse());
}
