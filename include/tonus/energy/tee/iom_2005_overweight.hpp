// SPDX-License-Identifier: BSL-1.0
/// @file
/// Total energy expenditure of overweight adults after the Institute of Medicine 2005.
#pragma once

#include <tonus/energy/activity.hpp>
#include <tonus/formula.hpp>

namespace tonus::energy::tee {

/// Total energy expenditure of overweight adults from weight, height, age, sex and activity
/// (Institute of Medicine).
///
/// @facts{energy.tee.iom_2005_overweight}
/// **Formula.** Men: \f$ TEE = 1085.6 - 10.08\,A + PA\,(13.7\,W + 416\,H) \f$; women: \f$ 447.6 -
/// 7.95\,A + PA\,(11.4\,W + 619\,H) \f$ with W in kg, H in m and A in years; tonus takes the height
/// in cm. PA is 1.00, 1.12, 1.29, 1.59 for men and 1.00, 1.16, 1.27, 1.44 for women, from
/// `sedentary` to `very_active`; these are not the factors of energy.eer.iom_2005. The result is in
/// kcal/d.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number. The class is
/// that of energy.pal_category.iom_2005.
/// **Studied population.** Adults from 19 years with a body mass index of 25 or more.
/// **Standard error.** None confirmed for it; 190 to 331 kcal/d over all equations of the report.
///
/// **When not to use it.** On top of another activity factor: the activity is already inside.
/// **Edges.** Under 19 years or below that index the result carries `status::outside_studied`.
/// Where the line runs below zero the call is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_tee.cpp iom_2005_overweight
///
/// **Source.** sources::iom_2005; checked against a text and two programs.
struct iom_2005_overweight {
  /// What the equation reads.
  struct input {
    mass weight;                     ///< body weight
    length height;                   ///< standing height
    years age;                       ///< age
    choice<sex_t> sex;               ///< sex
    choice<pal_iom_t> pal_category;  ///< class of the physical activity level
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{
      .id = "energy.tee.iom_2005_overweight",
      .title = "Total energy expenditure of overweight adults, Institute of Medicine 2005",
      .result = "tee",
      .result_fact = "tee",
      .population = "adults from 19 y, body mass index from 25",
      .source = &sources::iom_2005,
      .provenance = provenance_t::two_sources,
      .positive = true};

  /// What the ranges cannot say: the studied body mass index.
  /// @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    const double h = in.height / centimetre / 100.0;  // m
    const double b = in.weight / kilogram / (h * h);
    return {.code = b >= 25.0 ? status::ok : status::outside_studied};
  }

  /// The formula as printed. @param in checked inputs @return total energy expenditure
  static constexpr result evaluate(const input& in) noexcept {
    const row& r = in.sex == sex_t::male ? male : female;
    const double w = in.weight / kilogram;
    const double h = in.height / centimetre / 100.0;  // m
    const double a = in.age / year;
    const auto category = static_cast<pal_iom_t>(in.pal_category);
    const double activity = r.activity[static_cast<int>(category) - 1];
    return (r.constant - r.per_year * a + activity * (r.per_kilogram * w + r.per_metre * h)) *
           kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age, studied(19, 130)), fact_field("sex", &input::sex),
             field("pal_category", &input::pal_category));
  }

 private:
  /// Coefficients of a sex, and the activity factor of each class.
  struct row {
    double constant, per_year, per_kilogram, per_metre, activity[4];
  };
  static constexpr row male{1085.6, 10.08, 13.7, 416, {1.00, 1.12, 1.29, 1.59}};
  static constexpr row female{447.6, 7.95, 11.4, 619, {1.00, 1.16, 1.27, 1.44}};
};

}  // namespace tonus::energy::tee
