// SPDX-License-Identifier: BSL-1.0
/// @file
/// Simulated logs of people in a new deficit, and how well each estimator finds what they spend.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tonus::study {

/// Error of one estimator over many people.
struct tally {
  std::int32_t answers = 0;  ///< people with an answer
  std::int32_t refused = 0;  ///< people without
  std::int32_t covered = 0;  ///< whose truth the 90 % interval holds
  double sum = 0;            ///< of errors, kcal/d
  double squares = 0;        ///< of their squares

  [[nodiscard]] double bias() const;      ///< mean error
  [[nodiscard]] double rmse() const;      ///< root of the mean square
  [[nodiscard]] double coverage() const;  ///< share of intervals that hold the truth
};

/// Tallies by estimator and day of the deficit: "naive" and "balance" against the mean of their
/// window, "naive, now", "balance, now" and "filter" against that day.
using results = std::map<std::string, std::map<int, tally>>;

/// The days on which the estimators are asked.
inline constexpr int asked_days[] = {7, 14, 21, 28, 56};

/// Runs the study.
/// @param people how many, seeds 1 to this @param run_in days of habitual eating before the deficit
[[nodiscard]] results run(int people, int run_in);

/// Root of the mean square error over the first four weeks of the deficit.
[[nodiscard]] double first_weeks_rmse(const results& all, const std::string& estimator);

}  // namespace tonus::study
