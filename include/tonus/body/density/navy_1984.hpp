// SPDX-License-Identifier: BSL-1.0
/// @file
/// Density of the body from girths after Hodgdon and Beckett 1984.
#pragma once

#include <tonus/detail/log10.hpp>
#include <tonus/detail/navy_girths.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::density {

/// Density of the body of adults from girths, height and sex (US Navy).
///
/// @facts{body.density.navy_1984}
/// **Formula.** Men \f$ 1.0324 - 0.19077 \log_{10}(W - N) + 0.15456 \log_{10} H \f$, women \f$
/// 1.29579 - 0.35004 \log_{10}(W + P - N) + 0.22100 \log_{10} H \f$ in g/cm3 with waist W, neck N,
/// hip P and height H in cm.
///
/// **Inputs.** Waist of men at the navel, of women where it is narrowest; neck below the larynx;
/// hip where it is widest, for women only: for men it may be left out and is not used.
/// **Studied population.** Personnel of the US Navy; limits of age and size are not known.
/// **Standard error.** None: it was published for the share of fat, see
/// body.fat_fraction.navy_1984.
///
/// **When not to use it.** In children or in pregnancy, or with girths in inches.
/// **Edges.** A man's waist not above his neck, or a woman's waist and hip together not above her
/// neck: `status::outside_domain`. A woman without a hip: `status::missing_input`.
///
/// **Example.** @snippet body_density.cpp density_navy_1984
///
/// **Source.** sources::navy_1984; coefficients checked against two independent programs. Some
/// texts round them, and some add the neck for women.
struct navy_1984 {
  /// What the equation reads.
  struct input {
    length waist;               ///< girth of the waist
    length neck;                ///< girth of the neck
    std::optional<length> hip;  ///< girth of the hip, needed for women
    length height;              ///< standing height
    choice<sex_t> sex;          ///< sex
  };
  using result = mass_density;  ///< g/cm3
  /// What is known of the equation.
  static constexpr about info{.id = "body.density.navy_1984",
                              .title = "Density of the body from girths, US Navy",
                              .result = "density",
                              .population = "personnel of the US Navy",
                              .source = &sources::navy_1984,
                              .provenance = provenance_t::two_sources};

  /// What the ranges cannot say. @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    const fact& waist = fact_named("waist");
    const fact& hip = fact_named("hip");
    return detail::girth_remark(in, {waist.least, waist.most}, {hip.least, hip.most});
  }

  /// The formula as printed. @param in checked inputs @return density
  static result evaluate(const input& in) noexcept {
    const double girth = detail::log10(detail::navy_girths(in));
    const double height = detail::log10(in.height / centimetre);
    return mass_density::from_value(in.sex == sex_t::male
                                        ? 1.0324 - 0.19077 * girth + 0.15456 * height
                                        : 1.29579 - 0.35004 * girth + 0.22100 * height);
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("waist", &input::waist), fact_field("neck", &input::neck),
             fact_field("hip", &input::hip), fact_field("height", &input::height),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::density
