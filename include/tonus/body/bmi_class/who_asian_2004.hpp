// SPDX-License-Identifier: BSL-1.0
/// @file
/// Action points of the body mass index for Asian populations.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::body {

/// Public-health action points of the body mass index for Asian populations.
enum class asian_bmi_class_t : std::int32_t {
  underweight = 1,
  acceptable_risk,
  increased_risk,
  high_risk
};

}  // namespace tonus::body

namespace tonus {
/// Names of body::asian_bmi_class_t.
template <>
inline constexpr std::string_view choice_names<body::asian_bmi_class_t> =
    "underweight|acceptable_risk|increased_risk|high_risk";
}  // namespace tonus

namespace tonus::body::bmi_class {

/// Public-health action points of the body mass index for Asian adults.
///
/// @facts{body.bmi_class.who_asian_2004}
/// **Formula.** A ladder over the index in kg/m2: below 18.5 `underweight`, below 23
/// `acceptable_risk`, below 27.5 `increased_risk`, else `high_risk`. A limit itself belongs to the
/// class above.
///
/// **Inputs.** The body mass index as body.bmi.quetelet gives it, not rounded.
/// **Studied population.** Asian adults; there is no age input to check.
/// **Standard error.** None: it is a convention.
///
/// **When not to use it.** Under 20 years, in pregnancy, or as a new definition of obesity: these
/// are points for action in public health.
/// **Edges.** Every result carries `status::unverified`: the report itself was not read.
///
/// **Example.** @snippet body_classes.cpp bmi_class_who_asian_2004
///
/// **Source.** sources::who_asian_2004; the limits were not seen in a stored source.
struct who_asian_2004 {
  /// What the equation reads.
  struct input {
    body_mass_index bmi;  ///< body mass index
  };
  using result = asian_bmi_class_t;  ///< the class
  /// What is known of the equation.
  static constexpr about info{.id = "body.bmi_class.who_asian_2004",
                              .title = "Action points of the body mass index, Asian populations",
                              .result = "class",
                              .population = "Asian adults, a convention",
                              .source = &sources::who_asian_2004,
                              .provenance = provenance_t::one_source,
                              .unverified = true,
                              .exact = true};

  /// The ladder as printed. @param in checked inputs @return the class
  static constexpr result evaluate(const input& in) noexcept {
    const double b = in.bmi / kilogram_per_square_metre;
    if (b < 18.5) return asian_bmi_class_t::underweight;
    if (b < 23.0) return asian_bmi_class_t::acceptable_risk;
    if (b < 27.5) return asian_bmi_class_t::increased_risk;
    return asian_bmi_class_t::high_risk;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("bmi", &input::bmi));
  }
};

}  // namespace tonus::body::bmi_class
