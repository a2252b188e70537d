// SPDX-License-Identifier: BSL-1.0
/// @file
/// Classes of the waist to height ratio.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::body {

/// Classes of central fat by the waist to height ratio.
enum class waist_height_class_t : std::int32_t { below_range = 1, healthy, increased, high };

}  // namespace tonus::body

namespace tonus {
/// Names of body::waist_height_class_t.
template <>
inline constexpr std::string_view choice_names<body::waist_height_class_t> =
    "below_range|healthy|increased|high";
}  // namespace tonus

namespace tonus::body::waist_height_class {

/// Class of the waist to height ratio of adults by the limits of NICE.
///
/// @facts{body.waist_height_class.nice_2022}
/// **Formula.** Below 0.4 `below_range`, below 0.5 `healthy`, below 0.6 `increased`, else `high`.
/// A limit itself belongs to the class above; the publication has no class under 0.4, the name is
/// ours.
///
/// **Inputs.** The ratio as body.waist_height_ratio gives it, not rounded.
/// **Studied population.** Adults with a body mass index below 35; neither is an input.
/// **Standard error.** None: it is a convention.
///
/// **When not to use it.** In children, in pregnancy, or above 35 kg/m2, where the waist adds
/// little.
/// **Edges.** Every result carries `status::unverified`: the guideline itself was not read.
///
/// **Example.** @snippet body_classes.cpp waist_height_class_nice_2022
///
/// **Source.** sources::nice_2022; the limits were not seen in a stored source.
struct nice_2022 {
  /// What the equation reads.
  struct input {
    fraction ratio;  ///< waist over height
  };
  using result = waist_height_class_t;  ///< the class
  /// What is known of the equation.
  static constexpr about info{.id = "body.waist_height_class.nice_2022",
                              .title = "Class of the waist to height ratio, NICE",
                              .result = "class",
                              .population = "adults, BMI < 35, a convention",
                              .source = &sources::nice_2022,
                              .provenance = provenance_t::one_source,
                              .unverified = true,
                              .exact = true};

  /// The ladder as printed. @param in checked inputs @return the class
  static constexpr result evaluate(const input& in) noexcept {
    const double ratio = in.ratio / one;
    if (ratio < 0.4) return waist_height_class_t::below_range;
    if (ratio < 0.5) return waist_height_class_t::healthy;
    if (ratio < 0.6) return waist_height_class_t::increased;
    return waist_height_class_t::high;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("ratio", &input::ratio, possible(0.1, 5)));
  }
};

}  // namespace tonus::body::waist_height_class
