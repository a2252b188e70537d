// SPDX-License-Identifier: BSL-1.0
/// @file
/// The assessment as one HTML page: phone, desktop and paper; offline, no script.
#pragma once

#include <string>
#include <tonus/assess/assessment.hpp>
#include <vector>

namespace tonus::tool {

/// Writes the page. Throws `refused` where the file cannot be written.
/// @param path of the file @param all the assessment @param log the log it is of, or null
void write_report(const std::string& path, const assessment& all, const training::log* log);

/// Sets of the most trained muscles in each of the last weeks, direct and indirect, one chart each.
/// @param log a log @param with_band whether the range of a guideline may be shown
[[nodiscard]] std::vector<std::string> volume_charts(const training::log& log, bool with_band);
/// Estimated maxima of the most trained exercises with their trend, one chart each.
[[nodiscard]] std::vector<std::string> strength_charts(const training::log& log);
/// Tonnage and hard sets of every week.
[[nodiscard]] std::vector<std::string> load_charts(const training::log& log);

}  // namespace tonus::tool
