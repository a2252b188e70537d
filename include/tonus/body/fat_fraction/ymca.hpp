// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body fat from waist and weight after the YMCA manual.
#pragma once

#include <tonus/detail/share.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::fat_fraction {

/// Share of fat in the body of adults from weight, waist and sex (YMCA).
///
/// @facts{body.fat_fraction.ymca}
/// **Formula.** \f$ (4.15 C - 0.082 W - k) / W \cdot 100 \f$ in % with the waist C in inches, the
/// weight W in lb and k 98.42 for men, 76.76 for women.
///
/// **Inputs.** Waist at the navel, weight in light clothing.
/// **Studied population.** Not known.
/// **Standard error.** None found.
///
/// **When not to use it.** In children or in pregnancy, or with centimetres and kilograms.
/// **Edges.** A result outside 0 to 100 % is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_fat_fraction.cpp fat_fraction_ymca
///
/// **Source.** sources::ymca_manual; coefficients checked against five public pages. Some programs
/// give the equation of the Navy under this name.
struct ymca {
  /// What the equation reads.
  struct input {
    quantity<unit::pound> weight;  ///< body weight in pounds
    quantity<unit::inch> waist;    ///< girth of the waist in inches
    choice<sex_t> sex;             ///< sex
  };
  using result = percentage;  ///< % of body weight
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_fraction.ymca",
                              .title = "Body fat from waist and weight, YMCA",
                              .result = "body_fat",
                              .population = "not known",
                              .source = &sources::ymca_manual,
                              .provenance = provenance_t::two_sources};

  /// Whether the result is no share. @param in inputs inside their ranges @return the caution
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::share_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return share of body weight
  static constexpr result evaluate(const input& in) noexcept {
    const double pounds = in.weight.value();
    const double k = in.sex == sex_t::male ? 98.42 : 76.76;
    return (4.15 * in.waist.value() - 0.082 * pounds - k) / pounds * 100.0 * percent;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight, possible(0.7, 1540)),
             fact_field("waist", &input::waist, possible(4, 157)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::fat_fraction
