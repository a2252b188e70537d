// SPDX-License-Identifier: BSL-1.0
/// @file
/// Lines by sex and age band, as the tables of basal metabolic rate print them.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::detail {

/// Where the bands after the first begin, in years; the beginning belongs to the band.
inline constexpr double band_begins[] = {3, 10, 18, 30, 60};

/// Number of the band of an age, from 0 for the youngest.
constexpr std::size_t band_of(years age) noexcept {
  std::size_t band = 0;
  for (const double begin : band_begins) band += age / year >= begin;
  return band;
}

/// Coefficients of one band of one sex.
struct rate_line {
  double per_kilogram;  ///< for each kg of weight
  double per_metre;     ///< for each m of height
  double constant;      ///< what no size explains
};
/// The lines of all bands, from young to old.
struct rate_lines {
  rate_line male[6];    ///< of men
  rate_line female[6];  ///< of women
};
/// The standard errors of all bands, from young to old.
struct band_errors {
  double male[6];    ///< of men
  double female[6];  ///< of women
};

/// The line for an age and a sex.
constexpr const rate_line& line_of(const rate_lines& lines, years age, sex_t sex) noexcept {
  // A pointer, for g++ 12 reads the wrong element of (condition ? array : array)[call()].
  const rate_line* bands = sex == sex_t::male ? lines.male : lines.female;
  return bands[band_of(age)];
}

/// The standard error for an age and a sex.
constexpr double error_of(const band_errors& errors, years age, sex_t sex) noexcept {
  // A pointer for the same reason as above.
  const double* bands = sex == sex_t::male ? errors.male : errors.female;
  return bands[band_of(age)];
}

/// What a line with a height gives.
constexpr double rate_of(const rate_line& line, mass weight, length height) noexcept {
  const double metres = height / centimetre / 100.0;
  return line.per_kilogram * (weight / kilogram) + line.per_metre * metres + line.constant;
}

}  // namespace tonus::detail
