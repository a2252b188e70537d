// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body fat from girths in inches after Hodgdon and Friedl 1999.
#pragma once

#include <tonus/detail/log10.hpp>
#include <tonus/detail/navy_girths.hpp>
#include <tonus/detail/share.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::fat_fraction {

/// Share of fat in the body of adults from girths and height in inches (US Navy).
///
/// @facts{body.fat_fraction.navy_1984_inch}
/// **Formula.** Men \f$ 86.010 \log_{10}(W - N) - 70.041 \log_{10} H + 36.76 \f$, women \f$
/// 163.205 \log_{10}(W + P - N) - 97.684 \log_{10} H - 78.387 \f$ in % with waist W, neck N, hip P
/// and height H in inches.
///
/// **Inputs.** Waist of men at the navel, of women where it is narrowest; neck below the larynx;
/// hip where it is widest, for women only: for men it may be left out and is not used. Tables of
/// the Department of Defense round girths to half an inch; tonus does not.
/// **Studied population.** Personnel of the US Navy; limits of age and size are not known.
/// **Standard error.** 3.52 % for men (R 0.903), 3.61 % for women (R 0.856).
///
/// **When not to use it.** With centimetres: the numbers of this form need inches;
/// body.fat_fraction.navy_1984 takes centimetres. In children or in pregnancy.
/// **Edges.** A man's waist not above his neck, or a woman's waist and hip together not above her
/// neck: `status::outside_domain`. A woman without a hip: `status::missing_input`. A result
/// outside 0 to 100 % is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_fat_fraction.cpp fat_fraction_navy_1984_inch
///
/// **Source.** sources::hodgdon_friedl_1999; coefficients checked against two independent sources.
struct navy_1984_inch {
  /// What the equation reads.
  struct input {
    quantity<unit::inch> waist;               ///< girth of the waist in inches
    quantity<unit::inch> neck;                ///< girth of the neck in inches
    std::optional<quantity<unit::inch>> hip;  ///< girth of the hip in inches, needed for women
    quantity<unit::inch> height;              ///< standing height in inches
    choice<sex_t> sex;                        ///< sex
  };
  using result = percentage;  ///< % of body weight
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_fraction.navy_1984_inch",
                              .title = "Body fat from girths in inches, US Department of Defense",
                              .result = "body_fat",
                              .population = "personnel of the US Navy",
                              .standard_error = 3.61,
                              .source = &sources::hodgdon_friedl_1999,
                              .provenance = provenance_t::two_sources};

  /// The published error for the sex. @param in checked inputs @return % of body weight
  static constexpr double standard_error(const input& in) noexcept {
    return in.sex == sex_t::male ? 3.52 : 3.61;
  }

  /// What the ranges cannot say, and results that are no share. @param in inputs inside their
  /// ranges @return the remark, or none
  static remark examine(const input& in) noexcept {
    const remark found = detail::girth_remark(in, {4.0, 157.0}, {4.0, 157.0});
    return found.code < 0 ? found : remark{.code = detail::share_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return share of body weight
  static result evaluate(const input& in) noexcept {
    const double girth = detail::log10(detail::navy_girths(in));
    const double height = detail::log10(in.height.value());
    return (in.sex == sex_t::male ? 86.010 * girth - 70.041 * height + 36.76
                                  : 163.205 * girth - 97.684 * height - 78.387) *
           percent;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("waist", &input::waist, possible(4, 157)),
             fact_field("neck", &input::neck, possible(2, 59)),
             fact_field("hip", &input::hip, possible(4, 157)),
             fact_field("height", &input::height, possible(8, 110)),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::fat_fraction
