// SPDX-License-Identifier: BSL-1.0
/// @file
/// Deriving facts from given ones, over any number of steps.
#pragma once

#include <bitset>
#include <tonus/facts.hpp>
#include <tonus/rule_table.hpp>

#include "ways.hpp"

namespace tonus::detail {

/// A value on its way through derivations, in the fact's canonical unit.
struct derived {
  double value = unknown;
  double standard_error = 0;  // NaN: not known; 0: nothing but definitions of given facts
  status_code status = status::ok;
  std::string_view id = "given";
  int steps = 0;
};

/// Whether one way to know a fact is preferred to another; false where they are equal.
[[nodiscard]] bool better(const derived& a, const derived& b) noexcept;

class deriver;
/// A fact that is what rules found. @param index position of the fact in the vocabulary
/// @return false where it is none of those, or the rules cannot tell
bool told_by_rules(deriver& known, std::size_t index, derived& told) noexcept;

/// Finds values of facts. Its memory is one bit for each fact.
class deriver {
 public:
  explicit deriver(const facts& given) noexcept : given_(given) {}

  /// The given value, else the best derivation; false where there is none.
  /// @param index position of the fact in the vocabulary
  bool find(std::size_t index, derived& found) noexcept;
  /// Severity of a rule with its published thresholds on facts found here; not evaluated where an
  /// input is missing. @param path receives the cautions and steps of the inputs
  severity_t judge(std::string_view rule, derived& path) noexcept;

  /// Calls `visit(const derived&)` for each way to derive a fact, in a fixed order.
  template <class Visit>
  void each(std::size_t index, Visit&& visit) noexcept {
    if (open_[index]) return;  // a fact is never derived from itself
    open_[index] = true;
    each_way([&](const way& item) {
      derived result;
      if (item.result() == fact_at(index).name && follow(item, result)) visit(result);
    });
    derived told;
    if (told_by_rules(*this, index, told)) visit(told);
    open_[index] = false;
  }

 private:
  bool follow(const way& item, derived& result) noexcept;

  const facts& given_;
  std::bitset<fact_count> open_;
};

/// Whether a definition of given facts says something else than a given fact, where one of the
/// facts concerned is this one. @param index its position in the vocabulary
[[nodiscard]] bool contradicted(const facts& given, std::size_t index) noexcept;

}  // namespace tonus::detail
