// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body fat from the body mass index after Gomez-Ambrosi et al. 2012 (CUN-BAE).
#pragma once

#include <tonus/detail/share.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::fat_fraction {

/// Share of fat in the body of adults from weight, height, age and sex (CUN-BAE).
///
/// @facts{body.fat_fraction.cun_bae_2012}
/// **Formula.** \f$ -44.988 + 0.503 A + 10.689 f + 3.172 B - 0.026 B^2 + 0.181 B f - 0.02 B A
/// - 0.005 B^2 f + 0.00021 B^2 A \f$ in %, with the age A in years, the body mass index B in kg/m2
/// and f = 1 for women, 0 for men. tonus forms B from weight and height.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number.
/// **Studied population.** 6510 white adults (67 % women) of 18 to 80 years, measured by air
/// displacement. **Standard error.** 4.66 % (r 0.89).
///
/// **When not to use it.** In children, in pregnancy, or in people with much muscle.
/// **Edges.** Outside the studied ages the result carries `status::outside_studied`. Far from the
/// studied people the parabola leaves 0 to 100 %: it is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_fat_fraction_cun_bae_2012.cpp example
///
/// **Source.** sources::cun_bae_2012; coefficients checked against two independent sources, the
/// error read in the abstract.
struct cun_bae_2012 {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = percentage;  ///< % of body weight
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_fraction.cun_bae_2012",
                              .title = "Body fat from the body mass index, CUN-BAE",
                              .result = "body_fat",
                              .result_fact = "body_fat",
                              .population = "6510 white adults, 18-80 y, 67 % women",
                              .standard_error = 4.66,
                              .source = &sources::cun_bae_2012,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return share of body weight
  static constexpr result evaluate(const input& in) noexcept {
    const quantity<unit::metre> h(in.height);
    const double b = in.weight / (h * h) / kilogram_per_square_metre;
    const double a = in.age / year;
    const double f = in.sex == sex_t::female ? 1.0 : 0.0;
    return (-44.988 + 0.503 * a + 10.689 * f + 3.172 * b - 0.026 * b * b + 0.181 * b * f -
            0.02 * b * a - 0.005 * b * b * f + 0.00021 * b * b * a) *
           percent;
  }

  /// Whether the result is no share. @param in inputs inside their ranges @return the caution
  static constexpr remark examine(const input& in) noexcept {
    return {.code = detail::share_caution(evaluate(in))};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age, studied(18, 80)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::fat_fraction
