// SPDX-License-Identifier: BSL-1.0
/// @file
/// People for tests of plans.
#pragma once

#include <tonus/assess/plan.hpp>

#include "rules/scenario.hpp"

/// Answers of someone with nothing to screen for.
inline constexpr const char* screened =
    "pregnancy=none;ed_history=none;diabetes_medication=none;exertional_chest_pain=no;syncope=no;"
    "known_disease=no;currently_active=yes;back_red_flags=0;back_pain=0;";

/// A fully screened person. @param more facts as `name=value;...`
inline tonus::facts screened_person(const std::string& more) { return facts_from(screened + more); }

/// A plan that must be made. @param known the person @param options what the host chose
inline tonus::plan plan_of(const tonus::facts& known, const tonus::plan_options& options = {}) {
  const auto made = tonus::make_plan(known, nullptr, options);
  REQUIRE_MESSAGE(made.has_value(), std::string(made.error().name));
  return *made;
}
