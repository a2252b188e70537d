// SPDX-License-Identifier: BSL-1.0
/// @file
/// What equations for sums of skinfolds share.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::detail {

/// A fold in mm.
constexpr double fold(thickness t) noexcept { return t / millimetre; }
/// A fold in mm, NaN where it is not given.
constexpr double fold(const std::optional<thickness>& t) noexcept {
  return t ? t->value() : unknown;
}

/// Refuses a missing fold. @param who for whom it is needed
constexpr remark fold_missing(std::string_view site, std::string_view who) noexcept {
  return {status::missing_input, site, {0.0, 250.0}, who};
}

/// Refuses folds beyond the sum at which a quadratic turns back.
/// @param site the last fold of the sum @param last that fold, mm @param sum all folds, mm
/// @param vertex where the quadratic turns, mm
constexpr remark fold_sum_remark(std::string_view site, double last, double sum,
                                 double vertex) noexcept {
  if (sum <= vertex) return {};
  const double room = vertex - (sum - last);
  return {status::outside_domain, site, room < 0.0 ? range{} : range{0.0, room},
          "folds whose sum is not beyond the vertex of the quadratic"};
}

}  // namespace tonus::detail
