// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body fat from density after Siri 1961.
#pragma once

#include <tonus/detail/share.hpp>
#include <tonus/detail/siri.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::fat_fraction {

/// Share of fat in the body from its density (Siri).
///
/// @facts{body.fat_fraction.siri_1961}
/// **Formula.** \f$ 495 / D - 450 \f$ in % with the density D in g/cm3.
///
/// **Inputs.** Density of the body from underwater weighing, air displacement or an equation.
/// **Studied population.** None: it is a model of two parts, fat and the rest, with fixed
/// densities. Densities of 0.98 to 1.10 are useful.
/// **Standard error.** None: the spread of the density of the lean part was not published with it.
///
/// **When not to use it.** In children and in the old, whose lean part is lighter.
/// **Edges.** Outside 0.98 to 1.10 g/cm3 the result carries `status::outside_studied`. Below
/// 0.9000 and above 1.1000 g/cm3 it leaves 0 to 100 % and carries `status::extrapolated`.
///
/// **Example.** @snippet body_fat_fraction.cpp fat_fraction_siri_1961
///
/// **Source.** sources::siri_1961; coefficients checked against two independent programs.
struct siri_1961 {
  /// What the equation reads.
  struct input {
    mass_density density;  ///< density of the body
  };
  using result = percentage;  ///< % of body weight
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_fraction.siri_1961",
                              .title = "Body fat from density, Siri",
                              .result = "body_fat",
                              .population = "model of two parts, useful from 0.98 to 1.10 g/cm3",
                              .source = &sources::siri_1961,
                              .provenance = provenance_t::two_sources};

  /// Whether the result is no share. @param in inputs inside their ranges @return the caution
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::share_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return share of body weight
  static constexpr result evaluate(const input& in) noexcept {
    return detail::siri(in.density.value());
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("density", &input::density, possible(0.80, 1.20), studied(0.98, 1.10)));
  }
};

}  // namespace tonus::body::fat_fraction
