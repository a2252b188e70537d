// SPDX-License-Identifier: BSL-1.0
/// @file
/// A citation as JSON.
#pragma once

#include <tonus/sources.hpp>

#include "json_writer.hpp"

namespace tonus {

/// Writes an object with key, authors, year, title, journal and DOI; null where unknown.
/// @param json receives it @param source the publication
inline void write_source(json_writer& json, const citation& source) {
  json.object().member("key", source.key).member("authors", source.authors).key("year");
  if (source.year == 0)
    json.null();
  else
    json.value(source.year);
  json.member("title", source.title).member("journal", source.journal).key("doi");
  if (source.doi.empty())
    json.null();
  else
    json.value(source.doi);
  if (source.reading != reading_t::not_said) json.member("reading", reading_name(source.reading));
  json.end_object();
}

}  // namespace tonus
