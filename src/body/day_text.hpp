// SPDX-License-Identifier: BSL-1.0
/// @file
/// Dates as files of scales write them.
#pragma once

#include <optional>
#include <string_view>
#include <tonus/body/log.hpp>

namespace tonus::body {

/// Reads a moment: what `training::read_date` reads, and dates of three numbers. The year stands
/// first (2025/09/15, 2025.9.15) or last; then dots say day first (15.9.2025), and slashes or
/// dashes say nothing, so that they need an order.
/// @param text date with or without clock @param order of day and month where the text is silent
/// @return wall-clock seconds, or nothing if it is no date
[[nodiscard]] std::optional<wall_seconds> read_moment(std::string_view text,
                                                      std::optional<date_order> order);

}  // namespace tonus::body
