// SPDX-License-Identifier: BSL-1.0
/// @file
/// Insulin resistance from fasting insulin and glucose after Matthews 1985.
#pragma once

#include <tonus/formula.hpp>

namespace tonus::hormone::homa_ir {

/// Index of insulin resistance of adults from one fasting sample (HOMA1-IR).
///
/// @facts{hormone.homa_ir.matthews_1985}
/// **Formula.** \f$ insulin \times glucose / 22.5 \f$ with insulin in uU/mL and glucose in mmol/L.
///
/// **Inputs.** Insulin and plasma glucose of one sample after a night without food.
/// **Studied population.** Adults without diabetes drugs. A young adult of normal weight is near 1.
/// **Standard error.** Not published; the index varies between assays and from day to day.
///
/// **When not to use it.** With treated diabetes. Cut-offs vary by population and assay, from 1.8
/// to 3.9 in the literature.
/// **Edges.** Not rounded.
///
/// **Example.** @snippet hormone_homa_ir.cpp homa_ir_matthews_1985
///
/// **Source.** sources::matthews_1985.
struct matthews_1985 {
  /// What the equation reads.
  struct input {
    insulin_level fasting_insulin;  ///< insulin after a night without food
    molarity fasting_glucose;       ///< plasma glucose after a night without food
  };
  using result = points;  ///< the index
  /// What is known of the equation.
  static constexpr about info{.id = "hormone.homa_ir.matthews_1985",
                              .title = "Insulin resistance from a fasting sample, HOMA1-IR",
                              .result = "homa_ir",
                              .population = "adults without diabetes drugs",
                              .source = &sources::matthews_1985,
                              .provenance = provenance_t::two_sources};

  /// The formula as printed. @param in checked inputs @return the index
  static constexpr result evaluate(const input& in) noexcept {
    return in.fasting_insulin.value() * in.fasting_glucose.value() / 22.5 * one;
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("fasting_insulin", &input::fasting_insulin),
             fact_field("fasting_glucose", &input::fasting_glucose));
  }
};

}  // namespace tonus::hormone::homa_ir
