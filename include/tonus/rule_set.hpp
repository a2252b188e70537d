// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which rules a host runs, and with which thresholds.
#pragma once

#include <bitset>
#include <span>
#include <string>
#include <tonus/outcome.hpp>
#include <tonus/rule_table.hpp>
#include <vector>

namespace tonus {

/// Revision of the rules: grows whenever a rule is added or a threshold, a condition or a severity
/// changes. Findings of two revisions may differ for the same facts.
inline constexpr std::uint32_t rules_revision = 1;

/// Most rules a set can hold; the table is checked against it.
inline constexpr std::size_t most_rules = 256;

/// A threshold that a host changed.
struct threshold_change {
  const rule_entry* rule = nullptr;      ///< the rule
  const rule_threshold* what = nullptr;  ///< the threshold as published
  double value = 0;                      ///< the host's, in the unit of `what`
  std::string note;                      ///< why, in the host's words; never empty
};

/// The rules a host runs. At first all of them, as published.
///
/// The rules of safety can neither be switched off nor changed. A plain value; copying allocates
/// only for changed thresholds.
class rule_set {
 public:
  /// Switches a rule or a category off. @param which an id or a category, such as `myth`
  /// @return ok; `unknown_id`; `outside_domain` for safety, and then nothing is changed
  problem disable(std::string_view which);
  /// Switches a rule or a category on again. @param which an id or a category
  /// @return ok or `unknown_id`
  problem enable(std::string_view which);
  /// Puts another number in the place of a threshold. The latest change of one threshold counts;
  /// what it gives says in each finding that it was changed.
  /// @param rule its id @param threshold its name in the rule @param value the new number
  /// @param unit unit code of the number; empty: the threshold's own
  /// @param note why; what a reader of the finding is told
  /// @return ok; `unknown_id` for the rule, `unknown_name` for the threshold, `not_finite`,
  ///   `wrong_unit`, `missing_input` for an empty note, `outside_domain` for a rule of safety;
  ///   then nothing is changed
  problem change(std::string_view rule, std::string_view threshold, double value,
                 std::string_view unit, std::string_view note);

  /// @param rule of the table @return whether it runs
  [[nodiscard]] bool runs(const rule_entry& rule) const noexcept;
  /// The thresholds a rule runs with. @param rule of the table
  /// @param values receives them where one was changed @return `values`, or null: as published
  [[nodiscard]] const double* thresholds(
      const rule_entry& rule, std::array<double, most_rule_thresholds>& values) const noexcept;
  /// @return every change, in the order of rules and thresholds
  [[nodiscard]] std::span<const threshold_change> changes() const noexcept { return changes_; }

 private:
  problem set_running(std::string_view which, bool on);

  std::bitset<most_rules> off_;
  std::vector<threshold_change> changes_;
};

}  // namespace tonus
