// SPDX-License-Identifier: BSL-1.0
/// @file
/// Energy cost of activities: the Adult Compendium of Physical Activities. No Boost.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <tonus/outcome.hpp>

namespace tonus::cardio {

/// One activity of the compendium.
///
/// A MET is the cost as a multiple of 1 kcal per kilogram of body weight and hour, rest included;
/// cardio.energy.met_kcal_compendium and cardio.energy.met_net_kcal_acsm make energy of it.
struct met_activity {
  std::int32_t edition = 0;      ///< year of the edition; codes changed their meaning between two
  std::string_view code;         ///< five digits, such as `01009`
  std::string_view heading;      ///< major heading, such as `Bicycling`
  std::string_view description;  ///< specific activity
  double met = 0;                ///< cost as printed
  bool estimated = false;        ///< the compendium estimated it from similar activities
};

/// The edition that the table holds.
inline constexpr std::int32_t met_edition = 2024;

/// All activities by code: 292 of the 1114 of the edition of 2024, those of which two independent
/// copies agree. Headings: bicycling, conditioning, inactivity, running, sports, walking, water.
///
/// **Source.** sources::compendium_2024 (Herrmann and colleagues 2024, 10.1016/j.jshs.2023.10.010);
/// values are neither changed nor merged with those of other editions. @return static storage
[[nodiscard]] std::span<const met_activity> met_activities() noexcept;

/// An activity by its key. @param edition year of the edition @param code five digits
/// @return the activity; `unknown_id` where the edition or the code is not in the table
[[nodiscard]] outcome<met_activity> find_met(std::int32_t edition, std::string_view code) noexcept;

/// Searches heading, description and code for the words of a text.
///
/// Each word must begin a word of the activity, in any order, letter case aside; words of other
/// scripts must agree in case. First come activities with more whole words among the matches, then
/// the shorter descriptions, then the smaller codes. A text without a word finds all.
/// @param text such as `running 6 mph` @param found receives the best, as many as it holds
/// @return how many activities match, which may be more than `found` holds
std::size_t search_met(std::string_view text, std::span<const met_activity*> found) noexcept;

}  // namespace tonus::cardio
