// SPDX-License-Identifier: BSL-1.0
/// @file
/// Estimated energy requirement of adults after the Institute of Medicine 2005.
#pragma once

#include <tonus/energy/activity.hpp>
#include <tonus/formula.hpp>

namespace tonus::energy::eer {

/// Estimated energy requirement of adults of normal weight from weight, height, age, sex and
/// activity (Institute of Medicine).
///
/// @facts{energy.eer.iom_2005}
/// **Formula.** Men: \f$ EER = 662 - 9.53\,A + PA\,(15.91\,W + 539.6\,H) \f$; women: \f$ 354 -
/// 6.91\,A + PA\,(9.36\,W + 726\,H) \f$ with W in kg, H in m and A in years; tonus takes the height
/// in cm. PA is 1.00, 1.11, 1.25, 1.48 for men and 1.00, 1.12, 1.27, 1.45 for women, from
/// `sedentary` to `very_active`. The result is in kcal/d.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number. The class is
/// that of energy.pal_category.iom_2005.
/// **Studied population.** Adults from 19 years with a body mass index of 18.5 to 25.
/// **Standard error.** None confirmed.
///
/// **When not to use it.** On top of another activity factor: the activity is already inside. For
/// body mass indices above 25: energy.tee.iom_2005_overweight.
/// **Edges.** Under 19 years or outside that index the result carries `status::outside_studied`.
/// Where the line runs below zero the call is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_tee.cpp iom_2005
///
/// **Source.** sources::iom_2005; the 48 cells of its table for 30 years agree within rounding.
struct iom_2005 {
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
  static constexpr about info{.id = "energy.eer.iom_2005",
                              .title = "Estimated energy requirement, Institute of Medicine 2005",
                              .result = "eer",
                              .population = "adults from 19 y, body mass index 18.5-25",
                              .source = &sources::iom_2005,
                              .provenance = provenance_t::two_sources,
                              .positive = true};

  /// What the ranges cannot say: the studied body mass index.
  /// @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    const double h = in.height / centimetre / 100.0;  // m
    const double b = in.weight / kilogram / (h * h);
    return {.code = b >= 18.5 && b <= 25.0 ? status::ok : status::outside_studied};
  }

  /// The formula as printed. @param in checked inputs @return estimated energy requirement
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
  static constexpr row male{662, 9.53, 15.91, 539.6, {1.00, 1.11, 1.25, 1.48}};
  static constexpr row female{354, 6.91, 9.36, 726, {1.00, 1.12, 1.27, 1.45}};
};

}  // namespace tonus::energy::eer
