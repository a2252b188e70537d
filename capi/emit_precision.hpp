// SPDX-License-Identifier: BSL-1.0
/// @file
/// Draws the error of the adult energy-balance model against its cost.
#pragma once

#include <string>

namespace tonus {

/// A chart and the table of its numbers.
struct work_precision {
  std::string svg;    ///< error over steps a day, both on logarithmic scales
  std::string table;  ///< Markdown
};

/// Simulates a year of three plans with more and more steps a day. Cost is counted in steps, which
/// are alike; the error is that of body weight against 96 steps a day, the worst day of the year.
[[nodiscard]] work_precision precision_of_steps();

}  // namespace tonus
