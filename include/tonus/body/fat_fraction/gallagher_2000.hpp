// SPDX-License-Identifier: BSL-1.0
/// @file
/// Body fat from the body mass index after Gallagher et al. 2000.
#pragma once

#include <tonus/detail/share.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::fat_fraction {

/// Share of fat in the body of adults from weight, height, age and sex (Gallagher).
///
/// @facts{body.fat_fraction.gallagher_2000}
/// **Formula.** \f$ 64.5 - 848 / B + 0.079 A - 16.4 m + 0.05 m A + 39.0 m / B \f$ in %, with the
/// age A in years, the body mass index B in kg/m2 and m = 1 for men, 0 for women. tonus forms B
/// from weight and height. This is the form for white and African American adults.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number.
/// **Studied population.** 1626 adults with a body mass index of at most 35.
/// **Standard error.** Not confirmed for this form; 2.8 to 5.4 % over the paper's models.
///
/// **When not to use it.** In children, in pregnancy, in people with much muscle, or for people of
/// Asian descent: the paper has another form for them.
/// **Edges.** Above 35 kg/m2 or under 18 years the result carries `status::outside_studied`. Where
/// it leaves 0 to 100 % it is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_fat_fraction_gallagher_2000.cpp example
///
/// **Source.** sources::gallagher_2000; coefficients checked against two independent sources.
struct gallagher_2000 {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = percentage;  ///< % of body weight
  /// What is known of the equation.
  static constexpr about info{.id = "body.fat_fraction.gallagher_2000",
                              .title = "Body fat from the body mass index, Gallagher",
                              .result = "body_fat",
                              .result_fact = "body_fat",
                              .population = "1626 white and African American adults, BMI <= 35",
                              .source = &sources::gallagher_2000,
                              .provenance = provenance_t::two_sources};

  /// Cautions for people outside the studied group. @param in inputs inside their ranges
  /// @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    // The paper says adults; the text read gives no age, and under 18 nobody is one.
    const bool studied_group = body_mass_index_of(in) <= 35.0 && in.age / year >= 18.0;
    return {.code = detail::share_caution(evaluate(in)) |
                    (studied_group ? status::ok : status::outside_studied)};
  }

  /// The formula as printed. @param in checked inputs @return share of body weight
  static constexpr result evaluate(const input& in) noexcept {
    const double b = body_mass_index_of(in);
    const double a = in.age / year;
    const double m = in.sex == sex_t::male ? 1.0 : 0.0;
    return (64.5 - 848.0 / b + 0.079 * a - 16.4 * m + 0.05 * m * a + 39.0 * m / b) * percent;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age), fact_field("sex", &input::sex));
  }

 private:
  /// Body mass index, kg/m2.
  static constexpr double body_mass_index_of(const input& in) noexcept {
    const quantity<unit::metre> h(in.height);
    return in.weight / (h * h) / kilogram_per_square_metre;
  }
};

}  // namespace tonus::body::fat_fraction
