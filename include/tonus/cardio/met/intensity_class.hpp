// SPDX-License-Identifier: BSL-1.0
/// @file
/// Class of an intensity in MET.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::cardio {

/// Classes of the intensity of activities.
enum class intensity_class_t : std::int32_t { sedentary = 1, light, moderate, vigorous };

}  // namespace tonus::cardio

namespace tonus {
/// Names of cardio::intensity_class_t.
template <>
inline constexpr std::string_view choice_names<cardio::intensity_class_t> =
    "sedentary|light|moderate|vigorous";
}  // namespace tonus

namespace tonus::cardio::met {

/// Class of an intensity in MET.
///
/// @facts{cardio.met.intensity_class}
/// **Formula.** A ladder: below 1.6 MET `sedentary`, below 3 `light`, below 6 `moderate`, else
/// `vigorous`. The published bands end at 1.5 and begin again at 1.6; what lies between counts as
/// sedentary here.
///
/// **Inputs.** Intensity in MET, not rounded.
/// **Studied population.** None: it is a convention. **Standard error.** None: it is a convention.
///
/// **When not to use it.** For what is hard to one person: that depends on the own maximum.
/// **Edges.** A limit belongs to the class above.
///
/// **Example.** @snippet cardio_met.cpp intensity_class
///
/// **Source.** Definition; bands as published, the gap closed by us.
struct intensity_class {
  /// What the equation reads.
  struct input {
    fraction met;  ///< intensity as a multiple of rest, MET
  };
  using result = intensity_class_t;  ///< the class
  /// What is known of the equation.
  static constexpr about info{.id = "cardio.met.intensity_class",
                              .title = "Class of an intensity in MET",
                              .result = "class",
                              .population = "convention, nobody was studied",
                              .source = &sources::definition,
                              .provenance = provenance_t::two_sources,
                              .exact = true};

  /// The formula as printed. @param in checked inputs @return the class
  static constexpr result evaluate(const input& in) noexcept {
    const double met = in.met.value();
    if (met < 1.6) return intensity_class_t::sedentary;
    if (met < 3.0) return intensity_class_t::light;
    if (met < 6.0) return intensity_class_t::moderate;
    return intensity_class_t::vigorous;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(field("met", &input::met, possible(above_zero, 25)));
  }
};

}  // namespace tonus::cardio::met
