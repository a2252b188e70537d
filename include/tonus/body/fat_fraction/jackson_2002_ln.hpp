// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body fat from the body mass index after Jackson et al. 2002, logarithmic form.
#pragma once

#include <cmath>
#include <tonus/detail/body_size.hpp>
#include <tonus/detail/share.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::fat_fraction {

/// Share of fat in the body of adults from weight, height, age and sex (Jackson).
///
/// @facts{body.fat_fraction.jackson_2002_ln}
/// **Formula.** Men \f$ 0.14 A + 37.31 \ln B - 103.94 \f$, women \f$ 0.14 A + 39.96 \ln B - 102.01
/// \f$ in %, with the age A in years and the body mass index B in kg/m2. tonus forms B from weight
/// and height.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number.
/// **Studied population.** 665 black and white adults of 17 to 65 years who did not train
/// (HERITAGE).
/// **Standard error.** None found for this form.
///
/// **When not to use it.** In children, in pregnancy, or in people with much muscle.
/// **Edges.** Outside the studied ages the result carries `status::outside_studied`. It is not
/// held to 0 to 60 %, as some programs do: a result outside 0 to 100 % is returned with
/// `status::extrapolated`.
///
/// **Example.** @snippet body_fat_fraction.cpp fat_fraction_jackson_2002_ln
///
/// **Source.** sources::jackson_2002; this form is that of the model of Hall, checked against
/// three programs.
struct jackson_2002_ln {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = percentage;  ///< % of body weight
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_fraction.jackson_2002_ln",
                              .title = "Body fat from the body mass index, Jackson, logarithmic",
                              .result = "body_fat",
                              .result_fact = "body_fat",
                              .population = "665 black and white adults, 17-65 y",
                              .source = &sources::jackson_2002,
                              .provenance = provenance_t::two_sources};

  /// Whether the result is no share. @param in inputs inside their ranges @return the caution
  static remark examine(const input& in) noexcept {
    return {.code = detail::share_caution(evaluate(in))};
  }

  /// The formula as printed. @param in checked inputs @return share of body weight
  static result evaluate(const input& in) noexcept {
    const double b = std::log(detail::index_of(in.weight, in.height));
    const double a = in.age / year;
    return (in.sex == sex_t::male ? 0.14 * a + 37.31 * b - 103.94 : 0.14 * a + 39.96 * b - 102.01) *
           percent;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age, studied(17, 65)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::fat_fraction
