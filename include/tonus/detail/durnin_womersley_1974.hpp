// SPDX-License-Identifier: BSL-1.0
/// @file
/// The equations of Durnin and Womersley 1974: density by the logarithm of four skinfolds.
#pragma once

#include <iterator>
#include <limits>
#include <tonus/detail/log10.hpp>
#include <tonus/detail/skinfold.hpp>

namespace tonus::detail {

/// A printed line: D = constant - slope log10 S.
struct durnin_line {
  double constant, slope;
  /// Density, g/cm3. @param sum mm
  [[nodiscard]] double at(double sum) const noexcept { return constant - slope * log10(sum); }
};
/// The lines of people younger than `below` years.
struct durnin_band {
  double below;
  durnin_line male, female;
};
// Table 5 of the paper. A row below 17 years in circulation is from another paper.
inline constexpr durnin_band durnin_bands[] = {
    {20, {1.1620, 0.0630}, {1.1549, 0.0678}},
    {30, {1.1631, 0.0632}, {1.1599, 0.0717}},
    {40, {1.1422, 0.0544}, {1.1423, 0.0632}},
    {50, {1.1620, 0.0700}, {1.1333, 0.0612}},
    {std::numeric_limits<double>::infinity(), {1.1715, 0.0779}, {1.1339, 0.0645}}};

/// The line of an age and a sex.
constexpr const durnin_line& durnin_line_of(double age, sex_t sex) noexcept {
  const durnin_band* band = durnin_bands;
  while (age >= band->below && band + 1 != std::end(durnin_bands)) ++band;
  return sex == sex_t::male ? band->male : band->female;
}

/// Sum of the four folds, mm.
template <class Input>
constexpr double durnin_sum(const Input& in) noexcept {
  return fold(in.biceps) + fold(in.triceps) + fold(in.subscapular) + fold(in.suprailiac);
}
/// Density, g/cm3.
template <class Input>
double durnin_density(const Input& in) noexcept {
  return durnin_line_of(in.age / year, in.sex).at(durnin_sum(in));
}

/// Refuses folds that are all 0: their sum has no logarithm.
template <class Input>
constexpr remark durnin_sum_remark(const Input& in) noexcept {
  if (durnin_sum(in) > 0.0) return {};
  return {status::outside_domain, "suprailiac", {above_zero, 250.0}, "folds that are not all 0"};
}
/// The same, and the caution outside 17 to 72 years of men and 16 to 68 of women.
template <class Input>
constexpr remark durnin_remark(const Input& in) noexcept {
  const double age = in.age / year;
  const bool studied_group =
      in.sex == sex_t::male ? age >= 17.0 && age <= 72.0 : age >= 16.0 && age <= 68.0;
  const remark found = durnin_sum_remark(in);
  if (found.code < 0) return found;
  return {.code = studied_group ? status::ok : status::outside_studied};
}

}  // namespace tonus::detail
