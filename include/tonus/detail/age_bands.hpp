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
  double per_kilogram;     ///< for each kg of weight
  double constant;         ///< what no size explains
  double per_metre = 0.0;  ///< for each m of height
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

/// Basal metabolic rate from weight alone, by sex and age band.
/// @tparam Form the equation: its `lines` @tparam Rate what the lines give
template <class Form, class Rate>
struct rate_from_weight {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = Rate;  ///< in the unit of the publication

  /// The formula as printed. @param in checked inputs @return basal metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const rate_line& l = line_of(Form::lines, in.age, in.sex);
    return result::from_value(l.per_kilogram * (in.weight / kilogram) + l.constant);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("age", &input::age),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::detail
