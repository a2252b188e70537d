// SPDX-License-Identifier: BSL-1.0
/// @file
/// Fat-free mass index brought to a height of 1.80 m after Kouri et al. 1995.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::body::ffmi_normalized {

/// Fat-free mass index of men as it would be at a height of 1.80 m (Kouri).
///
/// @facts{body.ffmi_normalized.kouri_1995}
/// **Formula.** \f$ W (1 - F / 100) / H^2 + 6.3 (1.80 - H) \f$ with W in kg, the share of fat F in
/// % and H in m; tonus takes the height in cm and converts it to metres. The result is in kg/m2.
///
/// **Inputs.** Weight in light clothing, height without shoes, share of fat from any method.
/// **Studied population.** 157 male athletes, 74 of whom never used steroids; limits of age and
/// size are not known.
/// **Standard error.** None published.
///
/// **When not to use it.** As evidence of drug use: 25 was the highest value among the 74 who used
/// none, not a law of nature. In women: none were studied.
/// **Edges.** Far from the studied heights it can fall below 0: the result then carries
/// `status::extrapolated`.
///
/// **Example.** @snippet body_indices.cpp ffmi_normalized_kouri_1995
///
/// **Source.** sources::kouri_1995; the abstract of the paper has 6.3; many programs have 6.1,
/// which is body.ffmi_normalized.k61_variant.
struct kouri_1995 {
  /// What the equation reads.
  struct input {
    mass weight;          ///< body weight
    length height;        ///< standing height
    percentage body_fat;  ///< share of body weight that is fat
  };
  using result = body_mass_index;  ///< kg/m2
  /// What is known of the equation.
  static constexpr about info{.id = "body.ffmi_normalized.kouri_1995",
                              .title = "Fat-free mass index at 1.80 m, Kouri",
                              .result = "ffmi",
                              .population = "157 male athletes",
                              .source = &sources::kouri_1995,
                              .provenance = provenance_t::primary};

  /// Whether the result is no index. @param in inputs inside their ranges @return the caution
  static constexpr remark examine(const input& in) noexcept {
    return {.code = evaluate(in).value() < 0.0 ? status::extrapolated : status::ok};
  }

  /// The formula as printed. @param in checked inputs @return fat-free mass index at 1.80 m
  static constexpr result evaluate(const input& in) noexcept {
    const quantity<unit::metre> h(in.height);
    const mass fat_free = in.weight * (1.0 - in.body_fat / percent / 100.0);
    return fat_free / (h * h) + 6.3 * (1.80 - h / metre) * kilogram_per_square_metre;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("body_fat", &input::body_fat));
  }
};

}  // namespace tonus::body::ffmi_normalized
