// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body fat from girths after Hodgdon and Beckett 1984.
#pragma once

#include <tonus/body/density/navy_1984.hpp>
#include <tonus/detail/share.hpp>
#include <tonus/detail/siri.hpp>

namespace tonus::body::fat_fraction {

/// Share of fat in the body of adults from girths, height and sex (US Navy).
///
/// @facts{body.fat_fraction.navy_1984}
/// **Formula.** Men: \f$ D = 1.0324 - 0.19077 \log_{10}(W - N) + 0.15456 \log_{10} H \f$; women:
/// \f$ D = 1.29579 - 0.35004 \log_{10}(W + P - N) + 0.22100 \log_{10} H \f$ with waist W, neck N,
/// hip P and height H in cm and the density D in g/cm3; then \f$ 495 / D - 450 \f$ (Siri) in %.
///
/// **Inputs.** Waist of men at the navel, of women where it is narrowest; neck below the larynx;
/// hip where it is widest, for women only: for men it may be left out and is not used.
/// **Studied population.** Personnel of the US Navy; limits of age and size are not known.
/// **Standard error.** 3.52 % for men (R 0.90), 3.72 % for women (R 0.85).
///
/// **When not to use it.** In children, in pregnancy, or with the older inch form's numbers; the
/// coefficients of that form need inches and are another equation.
/// **Edges.** A man's waist not above his neck, or a woman's waist and hip together not above her
/// neck: `status::outside_domain`. A woman without a hip: `status::missing_input`. A result outside
/// 0 to 100 % is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_fat_fraction_navy_1984.cpp example
///
/// **Source.** sources::navy_1984 and sources::siri_1961; coefficients checked against two
/// independent programs.
struct navy_1984 {
  /// What the equation reads.
  struct input {
    length waist;               ///< girth of the waist
    length neck;                ///< girth of the neck
    std::optional<length> hip;  ///< girth of the hip, needed for women
    length height;              ///< standing height
    choice<sex_t> sex;          ///< sex
  };
  using result = percentage;  ///< % of body weight
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_fraction.navy_1984",
                              .title = "Body fat from girths, US Navy",
                              .result = "body_fat",
                              .result_fact = "body_fat",
                              .population = "personnel of the US Navy",
                              .standard_error = 3.72,
                              .source = &sources::navy_1984,
                              .provenance = provenance_t::two_sources};

  /// The published error for the sex. @param in checked inputs @return % of body weight
  static constexpr double standard_error(const input& in) noexcept {
    return in.sex == sex_t::male ? 3.52 : 3.72;
  }

  /// What the ranges cannot say: a missing hip, girths whose difference has no logarithm.
  /// @param in inputs inside their ranges @return the remark, or none
  static remark examine(const input& in) noexcept {
    const remark girths = density::navy_1984::examine(as_density(in));
    return girths.code < 0 ? girths : remark{.code = detail::share_caution(evaluate(in))};
  }

  /// The formula as printed, by way of the density. @param in checked inputs
  /// @return share of body weight
  static result evaluate(const input& in) noexcept {
    return detail::siri(density::navy_1984::evaluate(as_density(in)).value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("waist", &input::waist), fact_field("neck", &input::neck),
             fact_field("hip", &input::hip), fact_field("height", &input::height),
             fact_field("sex", &input::sex));
  }

 private:
  /// The same girths as the equation of the density takes them.
  static constexpr density::navy_1984::input as_density(const input& in) noexcept {
    return {in.waist, in.neck, in.hip, in.height, in.sex};
  }
};

}  // namespace tonus::body::fat_fraction
