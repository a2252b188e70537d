// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resting metabolic rate by class of body mass index after Mueller et al. 2004.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::rmr {

/// Resting metabolic rate of adults by class of body mass index, from weight, height, age and sex
/// (Mueller et al.).
///
/// @facts{energy.rmr.mueller_2004_bmi}
/// **Formula.** With the index B in kg/m2, W in kg, H in cm, A in years and m = 1 for men, 0 for
/// women, in MJ/d: B up to 18.5: \f$ 0.07122\,W - 0.02149\,A + 0.82\,m + 0.731 \f$; above 18.5 up
/// to 25: \f$ 0.02219\,W + 0.02118\,H + 0.884\,m - 0.01191\,A + 1.233 \f$; above 25 and below 30:
/// \f$ 0.04507\,W + 1.006\,m - 0.01553\,A + 3.407 \f$; from 30:
/// \f$ 0.05\,W + 1.103\,m - 0.01586\,A + 2.924 \f$.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number.
/// **Studied population.** German adults; the limits are not known.
/// **Standard error.** Not published.
///
/// **When not to use it.** To follow one person over a change of weight: the result jumps where the
/// class changes.
/// **Edges.** 18.5 and 25 belong to the class below, 30 to the class above. Under 18 years the
/// result carries `status::outside_studied`. Where the line runs below zero the call is refused
/// (`status::outside_domain`).
///
/// **Example.** @snippet energy_rmr.cpp mueller_2004_bmi
///
/// **Source.** sources::mueller_2004; coefficients seen in one program, the limits of the classes
/// in no source.
struct mueller_2004_bmi {
  /// What the equation reads.
  struct input {
    mass weight;        ///< body weight
    length height;      ///< standing height
    years age;          ///< age
    choice<sex_t> sex;  ///< sex
  };
  using result = energy_rate_si;  ///< MJ/d
  /// What is known of the equation.
  static constexpr about info{
      .id = "energy.rmr.mueller_2004_bmi",
      .title = "Resting metabolic rate by class of body mass index, Mueller",
      .result = "rmr",
      .result_fact = "rmr",
      .population = "German adults",
      .source = &sources::mueller_2004,
      .provenance = provenance_t::one_source,
      .positive = true};

  /// The formula as printed. @param in checked inputs @return resting metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double w = in.weight / kilogram;
    const double h = in.height / centimetre / 100.0;  // m
    const double a = in.age / year;
    const double m = in.sex == sex_t::male ? 1.0 : 0.0;
    const double b = w / (h * h);
    double rate = 0.0;
    if (b <= 18.5)
      rate = 0.07122 * w - 0.02149 * a + 0.82 * m + 0.731;
    else if (b <= 25.0)
      rate = 0.02219 * w + 0.02118 * (in.height / centimetre) + 0.884 * m - 0.01191 * a + 1.233;
    else if (b < 30.0)
      rate = 0.04507 * w + 1.006 * m - 0.01553 * a + 3.407;
    else
      rate = 0.05 * w + 1.103 * m - 0.01586 * a + 2.924;
    return rate * megajoule_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age, studied(18, 130)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::energy::rmr
