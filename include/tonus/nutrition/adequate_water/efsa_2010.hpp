// SPDX-License-Identifier: BSL-1.0
/// @file
/// Adequate intake of water, EFSA 2010.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::nutrition::adequate_water {

/// Adequate intake of total water of an adult, from drinks and food.
///
/// @facts{nutrition.adequate_water.efsa_2010}
///
/// **Formula.** 2.5 L/d for men and 2.0 L/d for women, 0.3 L/d more in pregnancy and 0.7 L/d more
/// in lactation.
///
/// **Inputs and result.** Sex and pregnancy or lactation; water from drinks (about four fifths) and
/// food.
///
/// **When not to use it.** In heat, with hard work, or where a clinician limits the fluid: it holds
/// for a temperate climate and an activity level of about 1.6.
///
/// **Edges.** None beyond the choices.
///
/// **Example.** @snippet nutrition_water.cpp adequate
///
/// **Source.** sources::efsa.
struct efsa_2010 {
  /// What the equation reads.
  struct input {
    choice<sex_t> sex;              ///< sex
    choice<pregnancy_t> pregnancy;  ///< pregnant or breastfeeding
  };
  using result = fluid_rate;  ///< L/d
  /// What is known of the equation.
  static constexpr about info{.id = "nutrition.adequate_water.efsa_2010",
                              .title = "Adequate intake of total water",
                              .result = "adequate_water",
                              .result_fact = "adequate_water",
                              .population = "adults in a temperate climate, activity level 1.6",
                              .source = &sources::efsa,
                              .provenance = provenance_t::primary,
                              .exact = true};

  /// The reference values. @param in checked inputs @return total water
  static constexpr result evaluate(const input& in) noexcept {
    const double more = in.pregnancy == pregnancy_t::pregnant    ? 0.3
                        : in.pregnancy == pregnancy_t::lactating ? 0.7
                                                                 : 0.0;
    return ((in.sex == sex_t::male ? 2.5 : 2.0) + more) * litre_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("sex", &input::sex), fact_field("pregnancy", &input::pregnancy));
  }
};

}  // namespace tonus::nutrition::adequate_water
