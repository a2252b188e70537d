// SPDX-License-Identifier: BSL-1.0
/// @file
/// Girth of a limb less its fat, as Lee et al. 2000 use it.
#pragma once

#include <numbers>
#include <tonus/formula.hpp>

namespace tonus::body::girth_corrected {

/// Girth of the muscle and bone of a limb from its girth and skinfold (Lee).
///
/// @facts{body.girth_corrected.lee_2000}
/// **Formula.** \f$ G - \pi S \f$ with girth G and skinfold S in one unit of length; tonus takes
/// the skinfold in mm and the girth in cm, hence \f$ G - \pi S / 10 \f$ in cm. The limb is taken
/// as a circle under a ring of fat of half a fold.
///
/// **Inputs.** Girth of arm, thigh or calf and the skinfold at the same height.
/// **Studied population.** None: it is a definition.
/// **Standard error.** None: it is exact for a circle.
///
/// **When not to use it.** Where the fold can not be lifted, and on the trunk.
/// **Edges.** A fold that leaves no limb: `status::outside_domain`.
///
/// **Example.** @snippet body_muscle.cpp girth_corrected_lee_2000
///
/// **Source.** sources::lee_2000; the formula was compared with two independent sources.
struct lee_2000 {
  /// What the equation reads.
  struct input {
    length girth;        ///< girth of the limb
    thickness skinfold;  ///< skinfold on the same limb
  };
  using result = length;  ///< cm
  /// What is known of the equation.
  static constexpr about info{.id = "body.girth_corrected.lee_2000",
                              .title = "Girth of a limb less its fat",
                              .result = "girth",
                              .population = "definition, nobody was studied",
                              .source = &sources::lee_2000,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// Whether a limb is left. @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    if (evaluate(in).value() > 0.0) return {};
    const double limit = 10.0 * (in.girth / centimetre) / std::numbers::pi_v<double>;
    return {status::outside_domain, "skinfold", {0.0, limit}, "less than the limb"};
  }

  /// The definition. @param in checked inputs @return girth without fat
  static constexpr result evaluate(const input& in) noexcept {
    const double fold = in.skinfold / millimetre;
    return (in.girth / centimetre - std::numbers::pi_v<double> * fold / 10.0) * centimetre;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("girth", &input::girth, possible(3, 300)),
             field("skinfold", &input::skinfold, possible(0, 250)));
  }
};

}  // namespace tonus::body::girth_corrected
