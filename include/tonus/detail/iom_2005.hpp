// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the two equations of the Institute of Medicine 2005 share; each holds its numbers.
#pragma once

#include <tonus/energy/activity.hpp>
#include <tonus/formula.hpp>

namespace tonus::detail {

/// Coefficients of a sex, and the activity factor of each class.
struct iom_2005_line {
  double constant, per_year, per_kilogram, per_metre, activity[4];
};

/// Expenditure of adults from weight, height, age, sex and class of activity, in kcal/d.
/// @tparam Form the equation: its lines `male` and `female`, and its `studied_index`
template <class Form>
struct iom_2005_expenditure {
  /// What the equation reads.
  struct input {
    mass weight;                             ///< body weight
    length height;                           ///< standing height
    years age;                               ///< age
    choice<sex_t> sex;                       ///< sex
    choice<energy::pal_iom_t> pal_category;  ///< class of the physical activity level
  };
  using result = energy_rate;  ///< kcal/d

  /// What the ranges cannot say: the studied body mass index.
  /// @param in inputs inside their ranges @return the remark, or none
  static constexpr remark examine(const input& in) noexcept {
    const double h = in.height / centimetre / 100.0;  // m
    const double b = in.weight / kilogram / (h * h);
    return {.code = Form::studied_index.holds(b) ? status::ok : status::outside_studied};
  }

  /// The formula as printed. @param in checked inputs @return total expenditure
  static constexpr result evaluate(const input& in) noexcept {
    const iom_2005_line& r = in.sex == sex_t::male ? Form::male : Form::female;
    const double w = in.weight / kilogram;
    const double h = in.height / centimetre / 100.0;  // m
    const double a = in.age / year;
    const auto category = static_cast<energy::pal_iom_t>(in.pal_category);
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
};

}  // namespace tonus::detail
