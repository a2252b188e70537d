// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body adiposity index after Bergman et al. 2011.
#pragma once

#include <cmath>
#include <tonus/detail/body_size.hpp>
#include <tonus/detail/share.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::fat_fraction {

/// Share of fat in the body of adults from hip and height (body adiposity index).
///
/// @facts{body.fat_fraction.bai_2011}
/// **Formula.** \f$ P / H^{1.5} - 18 \f$ in % with the hip P in cm and the height H in m; tonus
/// takes the height in cm and converts it to metres.
///
/// **Inputs.** Hip where it is widest, height without shoes.
/// **Studied population.** Mexican-American adults of 18 to 67 years, checked in African Americans
/// (R 0.85); there is no age input to check.
/// **Standard error.** None published.
///
/// **When not to use it.** In children, in pregnancy, or in very lean or very fat people, where it
/// is poor.
/// **Edges.** A result outside 0 to 100 % is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_fat_fraction.cpp fat_fraction_bai_2011
///
/// **Source.** sources::bergman_2011; read in the abstract.
struct bai_2011 {
  /// What the equation reads.
  struct input {
    length hip;     ///< girth of the hip
    length height;  ///< standing height
  };
  using result = percentage;  ///< % of body weight
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_fraction.bai_2011",
                              .title = "Body adiposity index, Bergman",
                              .result = "body_fat",
                              .population = "Mexican-American adults, 18-67 y",
                              .source = &sources::bergman_2011,
                              .provenance = provenance_t::primary};

  /// Whether the result is no share. @param in inputs inside their ranges @return the caution
  static remark examine(const input& in) noexcept {
    return {.code = detail::share_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return share of body weight
  static result evaluate(const input& in) noexcept {
    const double h = detail::metres_of(in.height);
    return (in.hip / centimetre / (h * std::sqrt(h)) - 18.0) * percent;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("hip", &input::hip), fact_field("height", &input::height));
  }
};

}  // namespace tonus::body::fat_fraction
