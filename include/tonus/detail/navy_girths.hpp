// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the equations of the US Navy share: the girths whose logarithm is taken.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::detail {

/// Waist less neck for men, waist and hip less neck for women, in the unit of the inputs; NaN for
/// a woman without a hip.
template <class Input>
constexpr double navy_girths(const Input& in) noexcept {
  const double trunk = (in.waist - in.neck).value();
  if (in.sex == sex_t::male) return trunk;
  return in.hip ? trunk + in.hip->value() : unknown;
}

/// Refuses a woman without a hip and girths without a logarithm.
/// @param waist what a waist may be @param hip what a hip may be, both in the unit of the inputs
template <class Input>
constexpr remark girth_remark(const Input& in, range waist, range hip) noexcept {
  const bool male = in.sex == sex_t::male;
  if (!male && !in.hip) return {status::missing_input, "hip", hip, "needed for women"};
  if (navy_girths(in) > 0.0) return {};
  const double neck = in.neck.value();
  if (male) return {status::outside_domain, "waist", {neck, waist.most}, "more than the neck"};
  return {status::outside_domain,
          "waist",
          {neck - in.hip->value(), waist.most},
          "waist and hip together more than the neck"};
}

}  // namespace tonus::detail
