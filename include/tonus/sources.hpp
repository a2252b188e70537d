// SPDX-License-Identifier: BSL-1.0
/// @file
/// Every publication once. A DOI stands here only if it was read in a stored source; an empty
/// field means that nobody has looked it up yet.
#pragma once

#include <string_view>

namespace tonus {

/// A publication.
struct citation {
  std::string_view key;      ///< short key, unique
  std::string_view authors;  ///< family names
  int year = 0;              ///< year of publication, 0 if unknown
  std::string_view title;    ///< title, or what the source is
  std::string_view journal;  ///< journal, volume, pages; publisher of a book or report
  std::string_view doi;      ///< DOI, empty if none was verified
};

/// The publications that equations, rules and tables cite.
namespace sources {

inline constexpr citation definition{
    "definition", "(definition)", 0, "Definition; no measurement is involved", "", ""};
inline constexpr citation mifflin_1990{
    "mifflin_1990", "Mifflin, St Jeor, Hill, Scott, Daugherty, Koh", 1990,
    "A new predictive equation for resting energy expenditure in healthy individuals",
    "Am J Clin Nutr 51:241-247", ""};

}  // namespace sources
}  // namespace tonus
