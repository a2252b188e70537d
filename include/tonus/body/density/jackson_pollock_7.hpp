// SPDX-License-Identifier: BSL-1.0
/// @file
/// Density of the body from seven skinfolds after Jackson and Pollock.
#pragma once

#include <tonus/detail/jackson_pollock.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::density {

/// Density of the body of adults from seven skinfolds, age and sex (Jackson and Pollock).
///
/// @facts{body.density.jackson_pollock_7}
/// **Formula.** Men \f$ D = 1.112 - 0.00043499 S + 0.00000055 S^2 - 0.00028826 A \f$, women \f$ D
/// = 1.097 - 0.00046971 S + 0.00000056 S^2 - 0.00012828 A \f$ in g/cm3 with S the sum of chest,
/// midaxillary, triceps, subscapular, abdomen, suprailiac and mid-thigh folds in mm and the age A
/// in years.
///
/// **Inputs.** Folds on the right side in mm, each the mean of repeated readings; age as a real
/// number.
/// **Studied population.** 403 men of 18 to 61 years; 331 women of 18 to 55 years.
/// **Standard error.** 0.0078 g/cm3 for men (R 0.902), 0.0083 for women (R 0.852).
///
/// **When not to use it.** In children, in pregnancy, or where a fold can not be lifted.
/// **Edges.** A sum beyond 395.4 mm for men or 419.4 mm for women, where the quadratic turns back:
/// `status::outside_domain`. Outside the studied ages the result carries
/// `status::outside_studied`.
///
/// **Example.** @snippet body_skinfold_density.cpp density_jackson_pollock_7
///
/// **Source.** sources::jackson_pollock_1978; coefficients checked against two independent
/// programs.
struct jackson_pollock_7 {
  /// What the equation reads.
  struct input {
    thickness chest;        ///< chest skinfold
    thickness axilla;       ///< midaxillary skinfold
    thickness triceps;      ///< triceps skinfold
    thickness subscapular;  ///< subscapular skinfold
    thickness abdomen;      ///< abdomen skinfold
    thickness suprailiac;   ///< suprailiac skinfold
    thickness thigh;        ///< mid-thigh skinfold
    years age;              ///< age
    choice<sex_t> sex;      ///< sex
  };
  using result = mass_density;  ///< g/cm3
  /// What is known of the equation.
  static constexpr about info{
      .id = "body.density.jackson_pollock_7",
      .title = "Density of the body from seven skinfolds, Jackson and Pollock",
      .result = "density",
      .population = "403 men, 18-61 y; 331 women, 18-55 y",
      .standard_error = 0.0083,
      .source = &sources::jackson_pollock_1978,
      .provenance = provenance_t::two_sources};

  /// The published error for the sex. @param in checked inputs @return g/cm3
  static constexpr double standard_error(const input& in) noexcept {
    return detail::jackson_pollock_7_error(in.sex);
  }

  /// What the ranges cannot say. @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    return detail::jackson_pollock_7_remark(in);
  }

  /// The formula as printed. @param in checked inputs @return density
  static constexpr result evaluate(const input& in) noexcept {
    return mass_density::from_value(detail::jackson_pollock_7_density(in));
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("chest", &input::chest, possible(0, 250)),
             field("axilla", &input::axilla, possible(0, 250)),
             field("triceps", &input::triceps, possible(0, 250)),
             field("subscapular", &input::subscapular, possible(0, 250)),
             field("abdomen", &input::abdomen, possible(0, 250)),
             field("suprailiac", &input::suprailiac, possible(0, 250)),
             field("thigh", &input::thigh, possible(0, 250)), fact_field("age", &input::age),
             fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::density
