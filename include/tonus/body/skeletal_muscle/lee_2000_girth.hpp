// SPDX-License-Identifier: BSL-1.0
/// @file
/// Skeletal muscle from girths of the limbs after Lee et al. 2000.
#pragma once

#include <tonus/detail/body_size.hpp>
#include <tonus/detail/lee_2000.hpp>
#include <tonus/formula.hpp>

namespace tonus::body::skeletal_muscle {

/// Skeletal muscle of adults from girths, height, age, sex and group (Lee).
///
/// @facts{body.skeletal_muscle.lee_2000_girth}
/// **Formula.** \f$ H (0.00744 a^2 + 0.00088 t^2 + 0.00441 c^2) + 2.4 m - 0.048 A + g + 7.8 \f$ in
/// kg with H in m, corrected girths of arm a, thigh t and calf c in cm, the age A in years, m = 1
/// for men, 0 for women and g = -2.0 for `asian`, 1.1 for `black`, 0 for `white` and `hispanic`;
/// tonus takes the height in cm and converts it to metres.
///
/// **Inputs.** Girths less their fat as body.girth_corrected.lee_2000 gives them, height without
/// shoes, age as a real number, group by the names of the paper.
/// **Studied population.** 244 adults below 30 kg/m2; there is no weight to check.
/// **Standard error.** 2.2 kg (R2 0.91).
///
/// **When not to use it.** In obesity, in children, in pregnancy, or for groups the paper does not
/// name.
/// **Edges.** Under 18 years the result carries `status::outside_studied`; below 0 it carries
/// `status::extrapolated`.
///
/// **Example.** @snippet body_muscle.cpp skeletal_muscle_lee_2000_girth
///
/// **Source.** sources::lee_2000; read in the abstract.
struct lee_2000_girth {
  /// What the equation reads.
  struct input {
    length height;                      ///< standing height
    years age;                          ///< age
    choice<sex_t> sex;                  ///< sex
    choice<lee_ethnicity_t> ethnicity;  ///< group of the paper
    length arm_corrected;               ///< girth of the arm less its fat
    length thigh_corrected;             ///< girth of the thigh less its fat
    length calf_corrected;              ///< girth of the calf less its fat
  };
  using result = mass;  ///< kg
  /// What is known of the equation.
  static constexpr about info{.id = "body.skeletal_muscle.lee_2000_girth",
                              .title = "Skeletal muscle from girths of the limbs, Lee",
                              .result = "smm",
                              .population = "244 adults, BMI < 30",
                              .standard_error = 2.2,
                              .source = &sources::lee_2000,
                              .provenance = provenance_t::primary};

  /// Cautions for people outside the studied group. @param in inputs inside their ranges
  /// @return the caution
  static constexpr remark examine(const input& in) noexcept {
    // The paper says adults; under 18 nobody is one.
    return {.code = (evaluate(in).value() < 0.0 ? status::extrapolated : status::ok) |
                    (in.age / year >= 18.0 ? status::ok : status::outside_studied)};
  }

  /// The formula as printed. @param in checked inputs @return skeletal muscle
  static constexpr result evaluate(const input& in) noexcept {
    const double arm = in.arm_corrected / centimetre;
    const double thigh = in.thigh_corrected / centimetre;
    const double calf = in.calf_corrected / centimetre;
    const double m = in.sex == sex_t::male ? 1.0 : 0.0;
    return (detail::metres_of(in.height) *
                (0.00744 * arm * arm + 0.00088 * thigh * thigh + 0.00441 * calf * calf) +
            2.4 * m - 0.048 * (in.age / year) + added_by(in.ethnicity) + 7.8) *
           kilogram;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("height", &input::height), fact_field("age", &input::age),
             fact_field("sex", &input::sex), field("ethnicity", &input::ethnicity),
             field("arm_corrected", &input::arm_corrected, possible(3, 300)),
             field("thigh_corrected", &input::thigh_corrected, possible(3, 300)),
             field("calf_corrected", &input::calf_corrected, possible(3, 300)));
  }

 private:
  /// kg that a group adds.
  static constexpr double added_by(lee_ethnicity_t group) noexcept {
    if (group == lee_ethnicity_t::asian) return -2.0;
    return group == lee_ethnicity_t::black ? 1.1 : 0.0;
  }
};

}  // namespace tonus::body::skeletal_muscle
