// SPDX-License-Identifier: BSL-1.0
/// @file
/// Risk classes of the waist to hip ratio.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::body {

/// Risk of metabolic complications by the waist to hip ratio.
enum class waist_hip_risk_t : std::int32_t { not_increased = 1, substantially_increased };

}  // namespace tonus::body

namespace tonus {
/// Names of body::waist_hip_risk_t.
template <>
inline constexpr std::string_view choice_names<body::waist_hip_risk_t> =
    "not_increased|substantially_increased";
}  // namespace tonus

namespace tonus::body::waist_hip_risk {

/// Risk class of the waist to hip ratio of adults by the World Health Organization.
///
/// @facts{body.waist_hip_risk.who_2008}
/// **Formula.** Men below 0.90 and women below 0.85 `not_increased`, else
/// `substantially_increased`. There are two classes only.
///
/// **Inputs.** The ratio as body.waist_hip_ratio gives it, not rounded.
/// **Studied population.** Adults; there is no age input to check.
/// **Standard error.** None: it is a convention.
///
/// **When not to use it.** Under 18 years or in pregnancy.
/// **Edges.** A limit itself belongs to the class above, other than in body.waist_risk.who_2008.
///
/// **Example.** @snippet body_classes.cpp waist_hip_risk_who_2008
///
/// **Source.** sources::who_waist_2008; limits checked against two independent sources.
struct who_2008 {
  /// What the equation reads.
  struct input {
    fraction ratio;     ///< waist over hip
    choice<sex_t> sex;  ///< sex
  };
  using result = waist_hip_risk_t;  ///< the class
  /// What is known of the equation.
  static constexpr about info{.id = "body.waist_hip_risk.who_2008",
                              .title = "Risk class of the waist to hip ratio, WHO",
                              .result = "class",
                              .population = "adults, a convention",
                              .source = &sources::who_waist_2008,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The ladder as printed. @param in checked inputs @return the class
  static constexpr result evaluate(const input& in) noexcept {
    const double limit = in.sex == sex_t::male ? 0.90 : 0.85;
    return in.ratio / one < limit ? waist_hip_risk_t::not_increased
                                  : waist_hip_risk_t::substantially_increased;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("ratio", &input::ratio, possible(0.1, 5)), fact_field("sex", &input::sex));
  }
};

}  // namespace tonus::body::waist_hip_risk
