// SPDX-License-Identifier: BSL-1.0
/// @file
/// Resting metabolic rate from fat-free mass after Mifflin et al. 1990.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::energy::rmr {

/// Resting metabolic rate of adults from fat-free mass (Mifflin et al.).
///
/// @facts{energy.rmr.mifflin_1990_ffm}
/// **Formula.** \f$ RMR = 413 + 19.7\,FFM \f$ with FFM in kg; the result is in kcal/d.
///
/// **Inputs.** Fat-free mass from any method; its error adds 19.7 kcal/d for each kg.
/// **Studied population.** 498 healthy adults (247 women, 251 men) of 19 to 78 years, 234 of them
/// obese.
/// **Standard error.** Not published; R2 = 0.64.
///
/// **When not to use it.** In children or in illness, or in place of energy.rmr.cunningham_1991,
/// which rests on more studies.
/// **Edges.** Every result carries `status::unverified`: the text that was read breaks off before
/// the intercept.
///
/// **Example.** @snippet energy_rmr.cpp mifflin_1990_ffm
///
/// **Source.** sources::mifflin_1990; only the beginning of the slope was read there.
struct mifflin_1990_ffm {
  /// What the equation reads.
  struct input {
    mass ffm;  ///< fat-free mass
  };
  using result = energy_rate;  ///< kcal/d
  /// What is known of the equation.
  static constexpr about info{.id = "energy.rmr.mifflin_1990_ffm",
                              .title = "Resting metabolic rate from fat-free mass, Mifflin",
                              .result = "rmr",
                              .result_fact = "rmr",
                              .population = "498 healthy adults, 19-78 y, 234 of them obese",
                              .source = &sources::mifflin_1990,
                              .provenance = provenance_t::one_source,
                              .unverified = true};

  /// The formula as printed. @param in checked inputs @return resting metabolic rate
  static constexpr result evaluate(const input& in) noexcept {
    const double f = in.ffm / kilogram;
    return (19.7 * f + 413.0) * kilocalorie_per_day;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("ffm", &input::ffm));
  }
};

}  // namespace tonus::energy::rmr
