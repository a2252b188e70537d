// SPDX-License-Identifier: BSL-1.0
/// @file
/// What is known of a publication.
#pragma once

#include <cstdint>
#include <string_view>

namespace tonus {

/// How far this project has read a publication that rules cite.
enum class reading_t : std::int32_t {
  not_said = 0,  ///< told of the equation instead, as its provenance
  read,          ///< the text or its abstract
  second_hand,   ///< only what others write about it
  unverified     ///< not read: standard knowledge, or a choice of this project
};

/// @param reading how far a publication was read @return its name, "" for `not_said`
[[nodiscard]] constexpr std::string_view reading_name(reading_t reading) noexcept {
  constexpr std::string_view names[] = {"", "read", "second_hand", "unverified"};
  return names[static_cast<int>(reading)];
}

/// A publication.
struct citation {
  std::string_view key;      ///< short key, unique
  std::string_view authors;  ///< family names
  int year = 0;              ///< year of publication, 0 if unknown
  std::string_view title;    ///< title, or what the source is
  std::string_view journal;  ///< journal, volume, pages; publisher of a book or report
  std::string_view doi;      ///< DOI, empty if none was verified
  reading_t reading = reading_t::not_said;  ///< how far it was read
};

}  // namespace tonus
