// SPDX-License-Identifier: BSL-1.0
/// @file
/// What is known of a publication.
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

}  // namespace tonus
