// SPDX-License-Identifier: BSL-1.0
/// @file
/// Risk classes of the girth of the waist.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::body {

/// Risk of metabolic complications by the girth of the waist.
enum class waist_risk_t : std::int32_t { not_increased = 1, increased, substantially_increased };

}  // namespace tonus::body

namespace tonus {
/// Names of body::waist_risk_t.
template <>
inline constexpr std::string_view choice_names<body::waist_risk_t> =
    "not_increased|increased|substantially_increased";
}  // namespace tonus

namespace tonus::body::waist_risk {

/// Risk class of the waist of adults by the limits of the World Health Organization.
///
/// @facts{body.waist_risk.who_2008}
/// **Formula.** Men up to 94 cm `not_increased`, up to 102 cm `increased`, above
/// `substantially_increased`; women the same at 80 and 88 cm. A limit itself belongs to the class
/// below.
///
/// **Inputs.** Waist midway between the lowest rib and the hip bone, at the end of a gentle breath
/// out.
/// **Studied population.** Adults; there is no age input to check.
/// **Standard error.** None: it is a convention.
///
/// **When not to use it.** Under 18 years or in pregnancy. Other limits are in use for some
/// populations.
/// **Edges.** The number is compared as it is, not rounded.
///
/// **Example.** @snippet body_classes.cpp waist_risk_who_2008
///
/// **Source.** sources::who_waist_2008; limits checked against two independent sources.
struct who_2008 {
  /// What the equation reads.
  struct input {
    length waist;       ///< girth of the waist
    choice<sex_t> sex;  ///< sex
  };
  using result = waist_risk_t;  ///< the class
  /// What is known of the equation.
  static constexpr about info{.id = "body.waist_risk.who_2008",
                              .title = "Risk class of the waist, WHO",
                              .result = "class",
                              .result_fact = "waist_risk",
                              .population = "adults, a convention",
                              .source = &sources::who_waist_2008,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The ladder as printed. @param in checked inputs @return the class
  static constexpr result evaluate(const input& in) noexcept {
    const bool male = in.sex == sex_t::male;
    const double waist = in.waist / centimetre;
    if (waist <= (male ? 94.0 : 80.0)) return waist_risk_t::not_increased;
    if (waist <= (male ? 102.0 : 88.0)) return waist_risk_t::increased;
    return waist_risk_t::substantially_increased;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("waist", &input::waist), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::waist_risk
