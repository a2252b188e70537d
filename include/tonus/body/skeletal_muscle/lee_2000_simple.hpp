// SPDX-License-Identifier: BSL-1.0
/// @file
/// Skeletal muscle from weight and height after Lee et al. 2000.
#pragma once

#include <tonus/detail/body_size.hpp>
#include <tonus/detail/lee_2000.hpp>
#include <tonus/detail/part.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::skeletal_muscle {

/// Skeletal muscle of adults from weight, height, age, sex and group (Lee).
///
/// @facts{body.skeletal_muscle.lee_2000_simple}
/// **Formula.** \f$ 0.244 W + 7.80 H + 6.6 m - 0.098 A + g - 3.3 \f$ in kg with W in kg, H in m,
/// the age A in years, m = 1 for men, 0 for women and g = -1.2 for `asian`, 1.4 for `black`, 0 for
/// `white` and `hispanic`; tonus takes the height in cm and converts it to metres.
///
/// **Inputs.** Weight in light clothing, height without shoes, age as a real number, group by the
/// names of the paper.
/// **Studied population.** Adults below 30 kg/m2; 244 in the group without obesity.
/// **Standard error.** 2.8 kg (R2 0.86).
///
/// **When not to use it.** In obesity, in children, in pregnancy, or for groups the paper does not
/// name.
/// **Edges.** From 30 kg/m2 and under 18 years the result carries `status::outside_studied`. A
/// result below 0 or above the weight is returned with `status::extrapolated`.
///
/// **Example.** @snippet body_muscle.cpp skeletal_muscle_lee_2000_simple
///
/// **Source.** sources::lee_2000; read in the abstract, the numbers of the groups are from memory
/// of the paper.
struct lee_2000_simple {
  /// What the equation reads.
  struct input {
    mass weight;                        ///< body weight
    length height;                      ///< standing height
    years age;                          ///< age
    choice<sex_t> sex;                  ///< sex
    choice<lee_ethnicity_t> ethnicity;  ///< group of the paper
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "body.skeletal_muscle.lee_2000_simple",
                              .title = "Skeletal muscle from weight and height, Lee",
                              .result = "smm",
                              .population = "244 adults, BMI < 30",
                              .standard_error = 2.8,
                              .source = &sources::lee_2000,
                              .provenance = provenance_t::primary};

  /// Cautions for people outside the studied group. @param in inputs inside their ranges
  /// @return the caution
  static constexpr remark examine(const input& in) noexcept {
    // The paper says adults; under 18 nobody is one.
    const bool studied_group =
        detail::index_of(in.weight, in.height) < 30.0 && in.age / year >= 18.0;
    return {.code = detail::part_caution(evaluate(in), in.weight) |
                    (studied_group ? status::ok : status::outside_studied)};
  }

  /// The formula as printed. @param in checked inputs @return skeletal muscle
  static constexpr result evaluate(const input& in) noexcept {
    const double m = in.sex == sex_t::male ? 1.0 : 0.0;
    return (0.244 * (in.weight / kilogram) + 7.80 * detail::metres_of(in.height) + 6.6 * m -
            0.098 * (in.age / year) + added_by(in.ethnicity) - 3.3) *
           kilogram;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("weight", &input::weight), fact_field("height", &input::height),
             fact_field("age", &input::age), fact_field("sex", &input::sex),
             field("ethnicity", &input::ethnicity));
  }

 private:
  /// kg that a group adds.
  static constexpr double added_by(lee_ethnicity_t group) noexcept {
    if (group == lee_ethnicity_t::asian) return -1.2;
    return group == lee_ethnicity_t::black ? 1.4 : 0.0;
  }
};

}  // namespace tonus::body::skeletal_muscle
