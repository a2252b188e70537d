// SPDX-License-Identifier: BSL-1.0
/// @file
/// Dates as Strong and Hevy write them in English, German and French.
#pragma once

#include <optional>
#include <string_view>
#include <tonus/civil_time.hpp>

namespace tonus::training {

/// Reads a moment.
///
/// `2021-02-10 16:46:13`, `2021-02-10T16:46`, `2021-02-10`, `2021-02-10 4:46:13 PM`,
/// `15 Sep 2025, 07:48`, `15. März 2025, 07:48`, `15 sept. 2025 à 07:48`,
/// `Jul 28, 2026, 6:49 PM`; no-break blanks count as blanks. Numeric dates with slashes are
/// refused, since day and month cannot be told apart, and so are zones and years
/// outside `set_limits`.
/// @param text the field @return wall-clock seconds, or nothing if it is none of these
[[nodiscard]] std::optional<wall_seconds> read_date(std::string_view text);

}  // namespace tonus::training
