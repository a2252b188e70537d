// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules over facts: what they find, and what a stop withholds.
#pragma once

#include <span>
#include <tonus/facts.hpp>
#include <tonus/rule_set.hpp>
#include <vector>

namespace tonus {

/// An input of a rule as it was read.
struct finding_input {
  const parameter* what = nullptr;  ///< the input; `what->unit` is the unit of the value
  fact_value known;                 ///< given or derived; NaN where it is missing
};

/// What a rule found.
struct finding {
  const rule_entry* rule = nullptr;  ///< the rule: id, grade, what clears it, sources
  verdict says;                      ///< severity, threshold crossed, computed numbers
  std::size_t input_count = 0;       ///< how many of `inputs` are used
  std::array<finding_input, most_rule_inputs> inputs{};  ///< in the order of the parameters
  status_code status = status::ok;                       ///< caution bits of the inputs
  problem why;                    ///< of what was not evaluated: the input and the reason
  bool withheld = false;          ///< a stop withholds it whole; `withhold` sets it
  bool numbers_withheld = false;  ///< a stop withholds its numbers; `withhold` sets it
  bool changed = false;           ///< a host changed a threshold of the rule; see its rule_set

  /// @return the id of the rule
  [[nodiscard]] std::string_view id() const noexcept { return rule->info->id; }
  /// @return how serious it is
  [[nodiscard]] severity_t severity() const noexcept { return says.severity; }
};

/// Evaluates a rule on facts, given or derived.
///
/// A missing input leaves the rule not evaluated, unless it would be at stop_and_refer whatever the
/// missing inputs were (numbers are tried at the ends and quarters of their range, at 0 and on both
/// sides of every threshold). Rules
/// whose numbers are for adults are not evaluated below 18 years. `why` then tells the reason:
/// `missing_input`, or `outside_domain` where an input leaves no meaning.
/// @param id the rule @param known the facts @param rules thresholds to use; a rule that is
///   switched off there is evaluated all the same, since it was asked for by name
/// @return the finding, or `unknown_id`
[[nodiscard]] outcome<finding> evaluate_rule(std::string_view id, const facts& known,
                                             const rule_set& rules = {}) noexcept;

/// Evaluates the rules of a set and marks what stops withhold.
/// @param known the facts @param rules the rules to run and their thresholds
/// @return one finding for each rule that runs, in the order of the table
[[nodiscard]] std::vector<finding> evaluate_rules(const facts& known, const rule_set& rules = {});

/// What a stop takes away from an answer.
struct withholding {
  bool targets = false;      ///< all targets and plans: intake, rate, loads, sessions
  bool numbers = false;      ///< every number on weight, body fat, BMI, waist, energy or rate
  bool session = false;      ///< the session at hand
  bool training = false;     ///< all training, until cleared
  bool back_work = false;    ///< back and spine-loading work
  bool treatment = false;    ///< treatment advice
  bool energy_plan = false;  ///< the energy plan or date that caused the stop
  bool protein = false;      ///< the protein target
  bool fluid = false;        ///< fluid targets
  bool deficit = false;      ///< deficits and weight-loss rates
  bool increases = false;    ///< increases of load, volume or intensity

  /// Joins what two stops withhold. @param other the other @return this, with the other's added
  withholding& operator|=(const withholding& other) noexcept;
  /// @param other the other @return whether both withhold the same
  [[nodiscard]] bool operator==(const withholding& other) const noexcept = default;
};

/// What a stop of a rule withholds. @param id the rule @return nothing for an unknown id
[[nodiscard]] withholding withheld_by(std::string_view id) noexcept;

/// What all stops among findings withhold together. @param findings of one person
/// @return the union
[[nodiscard]] withholding withheld_by(std::span<const finding> findings) noexcept;

/// Marks what stops withhold. A stop itself is never withheld, though its numbers can be.
/// @param findings of one person; `withheld` and `numbers_withheld` of each are set anew
void withhold(std::span<finding> findings) noexcept;

/// A fact as a host may show it: given or derived like `facts::get`, but what a stop withholds is
/// not told. A target that was derived goes with the targets; every number on weight, fat, waist
/// and energy goes with an eating-disorder stop.
/// @param known the facts @param name the fact @param unit unit of the result; empty: canonical
/// @return the value; `withheld`, or what `facts::get` refuses
[[nodiscard]] outcome<fact_value> get_fact(const facts& known, std::string_view name,
                                           std::string_view unit = {}) noexcept;

/// What `problem::why` says of an answer that a stop withholds.
inline constexpr std::string_view seen_in_stops = "see the rules at stop_and_refer";

/// Whether a stop withholds what an equation gives on these facts: numbers on weight, fat, waist
/// and energy at an eating-disorder stop, an ideal mass also wherever targets are withheld.
/// @param known the facts @param equation what is known of the equation
/// @return true where its result may not be shown
[[nodiscard]] bool is_withheld(const facts& known, const about& equation) noexcept;

/// Whether stops withhold targets and plans. @param findings of one person
/// @return true where none may be shown
[[nodiscard]] bool targets_withheld(std::span<const finding> findings) noexcept;

}  // namespace tonus
