// SPDX-License-Identifier: BSL-1.0
/// @file
/// Inheritance and where fat goes.
#pragma once

#include <tonus/rules/rule.hpp>

namespace tonus::rules {

/// About half of the pattern is inherited: 0.50 of trunk skinfolds in women, 0.69 in men.
struct region_genetics_comparison {
  /// What the rule reads.
  struct input {
    choice<answer_t> compares_to_other;  ///< compares the own fat pattern with another person's
  };
  /// What is known of the rule.
  static constexpr rule_about info{.id = "region.genetics.comparison",
                                   .title = "Comparing your pattern with someone else",
                                   .core = false,
                                   .grade = grade_t::c,
                                   .severities = {severity_t::info},
                                   .condition = "compares_to_other -> info; else none",
                                   .clears_when = "not applicable",
                                   .sources = {&sources::schousboe}};

  /// Judges. @param in checked inputs @return the verdict
  static constexpr verdict evaluate(const input& in) noexcept {
    return is_yes(in.compares_to_other) ? because(severity_t::info, "compares_to_other")
                                        : verdict{};
  }

  /// Shows the fields to a visitor. @param v called once with every field @return what v returns
  template <class V>
  static constexpr auto describe(V&& v) {
    return v(fact_field("compares_to_other", &input::compares_to_other));
  }
};

}  // namespace tonus::rules
