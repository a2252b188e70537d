// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body roundness index after Thomas et al. 2013.
#pragma once

#include <cmath>
#include <numbers>
#include <tonus/formula.hpp>

namespace tonus::body::bri {

/// Body roundness index of adults from waist and height (BRI).
///
/// @facts{body.bri.thomas_2013}
/// **Formula.** \f$ 364.2 - 365.5 \sqrt{1 - ((W / 2 \pi) / (0.5 H))^2} \f$ with waist W and height
/// H in cm. The result is a plain number, about 1 to 16.
///
/// **Inputs.** Waist, height without shoes.
/// **Studied population.** Not known.
/// **Standard error.** None published.
///
/// **When not to use it.** In children or in pregnancy.
/// **Edges.** A waist of pi heights or more has no root: `status::outside_domain`.
///
/// **Example.** @snippet body_indices.cpp bri_thomas_2013
///
/// **Source.** sources::thomas_2013; coefficients checked against six programs. Both 0.5 H squared
/// as 0.5 H^2 and a missing half are in circulation.
struct thomas_2013 {
  /// What the equation reads.
  struct input {
    length waist;   ///< girth of the waist
    length height;  ///< standing height
  };
  using result = fraction;  ///< a plain number
  /// What is known of the equation.
  static constexpr about info{.id = "body.bri.thomas_2013",
                              .title = "Body roundness index, Thomas",
                              .result = "bri",
                              .population = "not known",
                              .source = &sources::thomas_2013,
                              .provenance = provenance_t::two_sources};

  /// Whether the ellipse closes. @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    const double limit = std::numbers::pi_v<double> * (in.height / centimetre);
    if (in.waist / centimetre < limit) return {};
    return {status::outside_domain,
            "waist",
            {fact_named("waist").least, limit},
            "less than pi times the height"};
  }

  /// The formula as printed. @param in checked inputs @return body roundness index
  static result evaluate(const input& in) noexcept {
    const double radius = in.waist / centimetre / (2.0 * std::numbers::pi_v<double>);
    const double share = radius / (0.5 * (in.height / centimetre));
    return (364.2 - 365.5 * std::sqrt(1.0 - share * share)) * one;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("waist", &input::waist), fact_field("height", &input::height));
  }
};

}  // namespace tonus::body::bri
