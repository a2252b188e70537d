// SPDX-License-Identifier: BSL-1.0
/// @file
/// Classes of the body mass index of adults.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::body {

/// Classes of the body mass index, from thin to heavy.
enum class bmi_class_t : std::int32_t {
  severe_thinness = 1,
  moderate_thinness,
  mild_thinness,
  normal,
  pre_obese,
  obese_1,
  obese_2,
  obese_3
};

}  // namespace tonus::body

namespace tonus {
/// Names of body::bmi_class_t.
template <>
inline constexpr std::string_view choice_names<body::bmi_class_t> =
    "severe_thinness|moderate_thinness|mild_thinness|normal|pre_obese|obese_1|obese_2|obese_3";
}  // namespace tonus

namespace tonus::body::bmi_class {

/// Class of the body mass index of adults by the limits of the World Health Organization.
///
/// @facts{body.bmi_class.who_adult}
/// **Formula.** A ladder over the index in kg/m2: below 16 `severe_thinness`, below 17
/// `moderate_thinness`, below 18.5 `mild_thinness`, below 25 `normal`, below 30 `pre_obese`, below
/// 35 `obese_1`, below 40 `obese_2`, else `obese_3`. A limit itself belongs to the class above.
///
/// **Inputs.** The body mass index as body.bmi.quetelet gives it, not rounded.
/// **Studied population.** Adults; there is no age input to check.
/// **Standard error.** None: it is a convention.
///
/// **When not to use it.** Under 20 years, where the limits depend on age; in pregnancy. Asian
/// populations have lower action points.
/// **Edges.** The number is compared as it is: an index that is 30 on paper can be a hair below 30
/// after a division, and then it is `pre_obese`.
///
/// **Example.** @snippet body_bmi_class_who_adult.cpp example
///
/// **Source.** sources::who_bmi_classes; the limits 18.5, 25, 30 and 40 were seen in a second
/// program, 16, 17 and 35 were not.
struct who_adult {
  /// What the equation reads.
  struct input {
    body_mass_index bmi;  ///< body mass index
  };
  using result = bmi_class_t;  ///< the class
  /// What is known of the equation.
  static constexpr about info{.id = "body.bmi_class.who_adult",
                              .title = "Class of the body mass index of adults",
                              .result = "class",
                              .population = "adults, a convention",
                              .source = &sources::who_bmi_classes,
                              .provenance = provenance_t::one_source,
                              .exact = true};

  /// The ladder as printed. @param in checked inputs @return the class
  static constexpr result evaluate(const input& in) noexcept {
    const double b = in.bmi / kilogram_per_square_metre;
    if (b < 16.0) return bmi_class_t::severe_thinness;
    if (b < 17.0) return bmi_class_t::moderate_thinness;
    if (b < 18.5) return bmi_class_t::mild_thinness;
    if (b < 25.0) return bmi_class_t::normal;
    if (b < 30.0) return bmi_class_t::pre_obese;
    if (b < 35.0) return bmi_class_t::obese_1;
    if (b < 40.0) return bmi_class_t::obese_2;
    return bmi_class_t::obese_3;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("bmi", &input::bmi));
  }
};

}  // namespace tonus::body::bmi_class
