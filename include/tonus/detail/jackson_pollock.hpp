// SPDX-License-Identifier: BSL-1.0
/// @file
/// The equations of Jackson and Pollock 1978 and Jackson, Pollock and Ward 1980: density as a
/// quadratic of a sum of skinfolds, less a share of the age.
#pragma once

#include <tonus/detail/skinfold.hpp>

namespace tonus::detail {

/// A printed line: D = constant - slope S + curve S2 - yearly A.
struct jackson_pollock_line {
  double constant, slope, curve, yearly;
  /// Density, g/cm3. @param sum mm @param age years
  [[nodiscard]] constexpr double at(double sum, double age) const noexcept {
    return constant - slope * sum + curve * (sum * sum) - yearly * age;
  }
  /// Sum at which the density would rise again, mm.
  [[nodiscard]] constexpr double vertex() const noexcept { return slope / (2.0 * curve); }
};

// Br J Nutr 40:497-504 (men) and Med Sci Sports Exerc 12:175-181 (women).
inline constexpr jackson_pollock_line jackson_pollock_3_men{1.10938, 0.0008267, 0.0000016,
                                                            0.0002574};
inline constexpr jackson_pollock_line jackson_pollock_3_women{1.0994921, 0.0009929, 0.0000023,
                                                              0.0001392};
inline constexpr jackson_pollock_line jackson_pollock_7_men{1.112, 0.00043499, 0.00000055,
                                                            0.00028826};
inline constexpr jackson_pollock_line jackson_pollock_7_women{1.097, 0.00046971, 0.00000056,
                                                              0.00012828};

/// Caution outside 18 to 61 years of men and 18 to 55 of women.
template <class Input>
constexpr status_code jackson_pollock_ages(const Input& in) noexcept {
  const double age = in.age / year;
  const double oldest = in.sex == sex_t::male ? 61.0 : 55.0;
  return age >= 18.0 && age <= oldest ? status::ok : status::outside_studied;
}

/// The line of three folds for a sex.
constexpr const jackson_pollock_line& jackson_pollock_3_line(sex_t sex) noexcept {
  return sex == sex_t::male ? jackson_pollock_3_men : jackson_pollock_3_women;
}
/// The line of seven folds for a sex.
constexpr const jackson_pollock_line& jackson_pollock_7_line(sex_t sex) noexcept {
  return sex == sex_t::male ? jackson_pollock_7_men : jackson_pollock_7_women;
}

/// Sum of the three folds of a sex, mm; NaN where one is not given.
template <class Input>
constexpr double jackson_pollock_3_sum(const Input& in) noexcept {
  const double others = in.sex == sex_t::male ? fold(in.chest) + fold(in.abdomen)
                                              : fold(in.triceps) + fold(in.suprailiac);
  return others + fold(in.thigh);
}
/// Sum of the seven folds, mm.
template <class Input>
constexpr double jackson_pollock_7_sum(const Input& in) noexcept {
  return fold(in.chest) + fold(in.axilla) + fold(in.triceps) + fold(in.subscapular) +
         fold(in.abdomen) + fold(in.suprailiac) + fold(in.thigh);
}

/// Density by three folds, g/cm3.
template <class Input>
constexpr double jackson_pollock_3_density(const Input& in) noexcept {
  return jackson_pollock_3_line(in.sex).at(jackson_pollock_3_sum(in), in.age / year);
}
/// Density by seven folds, g/cm3.
template <class Input>
constexpr double jackson_pollock_7_density(const Input& in) noexcept {
  return jackson_pollock_7_line(in.sex).at(jackson_pollock_7_sum(in), in.age / year);
}

/// Published error of the density by three folds; none could be confirmed for women.
constexpr double jackson_pollock_3_error(sex_t sex) noexcept {
  return sex == sex_t::male ? 0.0077 : unknown;
}
/// Published error of the density by seven folds.
constexpr double jackson_pollock_7_error(sex_t sex) noexcept {
  return sex == sex_t::male ? 0.0078 : 0.0083;
}

/// Missing folds of the sex, sums beyond the vertex, ages that were not studied.
template <class Input>
constexpr remark jackson_pollock_3_remark(const Input& in) noexcept {
  const bool male = in.sex == sex_t::male;
  if (male && !in.chest) return fold_missing("chest", "needed for men");
  if (male && !in.abdomen) return fold_missing("abdomen", "needed for men");
  if (!male && !in.triceps) return fold_missing("triceps", "needed for women");
  if (!male && !in.suprailiac) return fold_missing("suprailiac", "needed for women");
  const remark found = fold_sum_remark("thigh", fold(in.thigh), jackson_pollock_3_sum(in),
                                       jackson_pollock_3_line(in.sex).vertex());
  return found.code < 0 ? found : remark{.code = jackson_pollock_ages(in)};
}
/// Sums beyond the vertex, ages that were not studied.
template <class Input>
constexpr remark jackson_pollock_7_remark(const Input& in) noexcept {
  const remark found = fold_sum_remark("thigh", fold(in.thigh), jackson_pollock_7_sum(in),
                                       jackson_pollock_7_line(in.sex).vertex());
  return found.code < 0 ? found : remark{.code = jackson_pollock_ages(in)};
}

}  // namespace tonus::detail
