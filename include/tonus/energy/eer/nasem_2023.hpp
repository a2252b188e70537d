// SPDX-License-Identifier: BSL-1.0
/// @file
/// Estimated energy requirement of adults after the National Academies 2023.
#pragma once

#include <tonus/energy/activity.hpp>
#include <tonus/formula.hpp>

namespace tonus::energy::eer {

/// Estimated energy requirement of adults from weight, height, age, sex and activity (National
/// Academies).
///
/// @facts{energy.eer.nasem_2023}
/// **Formula.** \f$ EER = c + b\,H + a\,W - k\,A \f$ with W in kg, H in cm, A in years, k = 10.83
/// for men and 7.01 for women, and a, b, c by sex and class of activity; the result is in kcal/d.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number. The class is
/// that of energy.pal_category.nasem_2023; its lowest is `inactive`.
/// **Studied population.** 1016 men and 1342 women from 19 years, of any body mass index.
/// **Standard error.** Men 342 kcal/d at the mean of the sample. Women: none given here, for the
/// two figures of the report that were read contradict each other.
///
/// **When not to use it.** On top of another activity factor: the activity is already inside.
/// **Edges.** Under 19 years the result carries `status::outside_studied`. For short, light men
/// `very_active` gives less than `active`: the constant of that line is negative. Where the line
/// runs below zero the call is refused (`status::outside_domain`).
///
/// **Example.** @snippet energy_tee.cpp nasem_2023
///
/// **Source.** sources::nasem_2023; coefficients checked against several independent copies.
struct nasem_2023 {
  /// What the equation reads.
  struct input {
    mass weight;                       ///< body weight
    length height;                     ///< standing height
    years age;                         ///< age
    choice<sex_t> sex;                 ///< sex
    choice<pal_nasem_t> pal_category;  ///< class of the physical activity level
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.eer.nasem_2023",
                              .title = "Estimated energy requirement, National Academies 2023",
                              .result = "eer",
                              .population = "1016 men and 1342 women from 19 y",
                              .standard_error = 342,
                              .source = &sources::nasem_2023,
                              .provenance = provenance_t::two_sources,
                              .positive = true};

  /// The published error. @param in checked inputs @return kcal/d, NaN for women
  static constexpr double standard_error(const input& in) noexcept {
    return in.sex == sex_t::male ? 342.0 : unknown;
  }

  /// The formula as printed. @param in checked inputs @return estimated energy requirement
  static constexpr result evaluate(const input& in) noexcept {
    const double w = in.weight / kilogram;
    const double h = in.height / centimetre;
    const double a = in.age / year;
    const bool male = in.sex == sex_t::male;
    const auto category = static_cast<pal_nasem_t>(in.pal_category);
    const line* lines = male ? men : women;
    const line& l = lines[static_cast<int>(category) - 1];
    return (l.constant + l.per_centimetre * h + l.per_kilogram * w - (male ? 10.83 : 7.01) * a) *
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
  /// Coefficients of a class of activity.
  struct line {
    double constant, per_centimetre, per_kilogram;
  };
  static constexpr line men[] = {{753.07, 6.50, 14.10},
                                 {581.47, 8.30, 14.94},
                                 {1004.82, 6.52, 15.91},
                                 {-517.88, 15.61, 19.11}};
  static constexpr line women[] = {
      {584.90, 5.72, 11.71}, {575.77, 6.60, 12.14}, {710.25, 6.54, 12.34}, {511.83, 9.07, 12.56}};
};

}  // namespace tonus::energy::eer
