// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body fat from girths after Hodgdon and Beckett 1984.
#pragma once

#include <cmath>
#include <tonus/detail/share.hpp>
#include <tonus/formula.hpp>

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
    const bool male = in.sex == sex_t::male;
    const fact& hips = fact_named("hip");
    if (!male && !in.hip)
      return {status::missing_input, "hip", {hips.least, hips.most}, "needed for women"};
    if (girths(in) > 0.0) return {.code = detail::share_caution(evaluate(in))};
    const double neck = in.neck / centimetre;
    const double most = fact_named("waist").most;
    if (male) return {status::outside_domain, "waist", {neck, most}, "more than the neck"};
    return {status::outside_domain,
            "waist",
            {neck - *in.hip / centimetre, most},
            "waist and hip together more than the neck"};
  }

  /// The formula as printed. @param in checked inputs @return share of body weight
  static result evaluate(const input& in) noexcept {
    const double girth = std::log10(girths(in));
    const double height = std::log10(in.height / centimetre);
    const double density = in.sex == sex_t::male ? 1.0324 - 0.19077 * girth + 0.15456 * height
                                                 : 1.29579 - 0.35004 * girth + 0.22100 * height;
    return (495.0 / density - 450.0) * percent;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("waist", &input::waist), fact_field("neck", &input::neck),
             fact_field("hip", &input::hip), fact_field("height", &input::height),
             fact_field("sex", &input::sex));
  }

 private:
  /// The girths whose logarithm is taken, cm; NaN for a woman without a hip.
  static constexpr double girths(const input& in) noexcept {
    const double trunk = (in.waist - in.neck) / centimetre;
    if (in.sex == sex_t::male) return trunk;
    return in.hip ? trunk + *in.hip / centimetre : unknown;
  }
};

}  // namespace tonus::body::fat_fraction
