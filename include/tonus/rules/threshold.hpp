// SPDX-License-Identifier: BSL-1.0
/// @file
/// The numbers that decide in a rule: named, with their source, and for a host to override.
#pragma once

#include <tonus/citation.hpp>
#include <tonus/unit_name.hpp>

namespace tonus {

/// A threshold of a rule, as the run-time catalogue shows it.
struct rule_threshold {
  std::string_view name;             ///< name within the rule, such as `usual_most`
  std::string_view unit;             ///< run-time code of its unit; "1" for a plain number
  double value = 0;                  ///< as the rule is published, in `unit`
  const citation* source = nullptr;  ///< where it comes from; `sources::design`: our choice
};

/// A member of a rule's `limits` with all that is known of it.
/// @tparam Limits the struct @tparam Unit the member's unit
template <class Limits, class Unit>
struct bound_threshold {
  quantity<Unit> Limits::*member;  ///< the member
  rule_threshold about;            ///< everything else
};

namespace rules {

/// A threshold: name, member and source; its value is the member's default.
/// @param name name within the rule @param member the member of `limits`
/// @param source where it comes from @return the threshold
template <class Limits, class Unit>
constexpr auto threshold(std::string_view name, quantity<Unit> Limits::*member,
                         const citation& source) {
  static_assert(!unit_name<Unit>.code.empty(), "give this unit a unit_name");
  return bound_threshold<Limits, Unit>{
      member, {name, unit_name<Unit>.code, (Limits{}.*member).value(), &source}};
}

}  // namespace rules

/// A rule whose thresholds can be overridden. @tparam Rule the type asked about
template <class Rule>
concept with_limits = requires {
  typename Rule::limits;
};

namespace detail {

/// The thresholds of a rule as data, with static lifetime.
template <with_limits Rule>
inline constexpr auto thresholds = Rule::thresholds([](const auto&... t) {
  struct list {
    rule_threshold items[sizeof...(t)];
  };
  return list{{t.about...}};
});

/// Puts a rule's thresholds in order into its `limits`.
template <with_limits Rule>
constexpr typename Rule::limits limits_from(const double* values) noexcept {
  typename Rule::limits at{};
  Rule::thresholds([&](const auto&... t) {
    ((at.*t.member = std::remove_reference_t<decltype(at.*t.member)>::from_value(*values++)), ...);
    return 0;
  });
  return at;
}

}  // namespace detail
}  // namespace tonus
