// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body fat from the body mass index after Deurenberg et al. 1991.
#pragma once

#include <tonus/detail/body_size.hpp>
#include <tonus/detail/share.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::fat_fraction {

/// Share of fat in the body from weight, height, age and sex (Deurenberg).
///
/// @facts{body.fat_fraction.deurenberg_1991}
/// **Formula.** Above 15 years \f$ 1.20 B + 0.23 A - 10.8 m - 5.4 \f$, up to 15 years \f$ 1.51 B -
/// 0.70 A - 3.6 m + 1.4 \f$ in %, with the age A in years, the body mass index B in kg/m2 and m =
/// 1 for men, 0 for women. tonus forms B from weight and height.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number.
/// **Studied population.** 1229 people (521 men, 708 women) of 7 to 83 years with 13.9 to 40.9
/// kg/m2.
/// **Standard error.** 4.1 % above 15 years (R2 0.79), 4.4 % up to 15 years (R2 0.38).
///
/// **When not to use it.** In pregnancy or in people with much muscle.
/// **Edges.** 15 years itself belongs to the young. Outside the studied ages or indices the result
/// carries `status::outside_studied`. A result outside 0 to 100 % is returned with
/// `status::extrapolated`.
///
/// **Example.** @snippet body_fat_fraction.cpp fat_fraction_deurenberg_1991
///
/// **Source.** sources::deurenberg_1991; read in the abstract. A form with 1.294 B is in
/// circulation; it belongs to a later paper.
struct deurenberg_1991 {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = percentage;  ///< % of body weight
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_fraction.deurenberg_1991",
                              .title = "Body fat from the body mass index, Deurenberg",
                              .result = "body_fat",
                              .result_fact = "body_fat",
                              .population = "1229 people, 7-83 y, BMI 13.9-40.9",
                              .standard_error = 4.4,
                              .source = &sources::deurenberg_1991,
                              .provenance = provenance_t::primary};

  /// The published error for the age. @param in checked inputs @return % of body weight
  static constexpr double standard_error(const input& in) noexcept {
    return in.age / year > 15.0 ? 4.1 : 4.4;
  }

  /// Cautions for people outside the studied group. @param in inputs inside their ranges
  /// @return the caution
  static constexpr remark examine(const input& in) noexcept {
    const double b = detail::index_of(in.weight, in.height);
    return {.code = detail::share_caution(evaluate(in)) |
                    (b >= 13.9 && b <= 40.9 ? status::ok : status::outside_studied)};
  }

  /// The formula as printed. @param in checked inputs @return share of body weight
  static constexpr result evaluate(const input& in) noexcept {
    const double b = detail::index_of(in.weight, in.height);
    const double a = in.age / year;
    const double m = in.sex == sex_t::male ? 1.0 : 0.0;
    if (a > 15.0) return (1.20 * b + 0.23 * a - 10.8 * m - 5.4) * percent;
    return (1.51 * b - 0.70 * a - 3.6 * m + 1.4) * percent;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age, studied(7, 83)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::fat_fraction
