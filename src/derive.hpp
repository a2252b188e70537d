// SPDX-License-Identifier: BSL-1.0
/// @file
/// Deriving facts from given ones, over any number of steps.
#pragma once

#include <bitset>
#include <tonus/choose.hpp>
#include <tonus/finding.hpp>
#include <tonus/rule_table.hpp>

#include "ways.hpp"

namespace tonus::detail {

/// Facts by their positions in the vocabulary.
using fact_set = std::bitset<fact_count>;

/// A value on its way through derivations, in the fact's canonical unit.
struct derived {
  double value = unknown;
  double standard_error = 0;  // NaN: not known; 0: nothing but definitions of given facts
  status_code status = status::ok;
  std::string_view id = "given";
  int steps = 0;
  bool apart = false;  // by an equation that only a caller can know to fit
};

/// Where the result of a way goes: its unit, and the range of what it can be.
struct destination {
  std::string_view unit;
  double least = -std::numeric_limits<double>::infinity();
  double most = std::numeric_limits<double>::infinity();
};

/// Whether one way to know a fact is preferred to another; false where they are equal.
[[nodiscard]] bool better(const derived& a, const derived& b) noexcept;

class deriver;
/// A fact that is what rules found. @param index position of the fact in the vocabulary
/// @return false where it is none of those, or the rules cannot tell
bool told_by_rules(deriver& known, std::size_t index, derived& told) noexcept;

/// Finds values of facts and remembers them: the facts must not change while it is in use.
class deriver {
 public:
  /// @param given the facts @param more inputs of equations that are no facts
  explicit deriver(const facts& given, std::span<const known_input> more = {}) noexcept
      : given_(given), more_(more) {}

  /// The given value, else the best derivation; false where there is none.
  /// @param index position of the fact in the vocabulary
  bool find(std::size_t index, derived& found) noexcept;
  /// Severity of a rule with its published thresholds on facts found here; not evaluated where an
  /// input is missing. @param path receives the cautions and steps of the inputs
  severity_t judge(std::string_view rule, derived& path) noexcept;

  /// Calls `visit(const derived&)` for each way to derive a fact, in a fixed order.
  template <class Visit>
  void each(std::size_t index, Visit&& visit) {
    if (depth_[index] != 0) {  // a fact is never derived from itself
      if (depth_[index] < cut_) cut_ = depth_[index];
      return;
    }
    depth_[index] = ++level_;
    const fact& wanted = fact_at(index);
    const destination to{wanted.unit, wanted.least, wanted.most};
    for (const prepared_way& item : ways_to(index)) {
      derived result;
      if (follow(item, to, result).code >= 0) visit(result);
    }
    derived told;
    if (told_by_rules(*this, index, told)) visit(told);
    depth_[index] = 0;
    --level_;
  }

  /// Follows one way with all that is known. @return code 0, or what is missing or refused
  problem follow(const prepared_way& item, const destination& to, derived& result) noexcept;
  /// Whether a given fact disagrees with a definition. @param index its position
  bool contradicted(std::size_t index) noexcept;

 private:
  bool find_input(const way& item, std::size_t i, derived& known) noexcept;
  bool search(std::size_t index, derived& found) noexcept;

  static constexpr std::uint16_t uncut = 0xFFFF;

  const facts& given_;
  std::span<const known_input> more_;
  std::array<std::uint16_t, fact_count> depth_{};  // how deep a fact under way lies; 0: it is not
  std::uint16_t level_ = 0;
  std::uint16_t cut_ = uncut;  // the shallowest fact under way that a search ran into
  std::array<derived, fact_count> memory_;
  fact_set searched_;
  fact_set found_;
  bool compared_ = false;
  fact_set contradicted_;
};

/// A fact as `facts::get` gives it, in its canonical unit. @param ways over the facts
/// @param index its position @param shown receives it
/// @return false, and nothing is written, where it is neither given nor derivable
[[nodiscard]] bool show(deriver& ways, std::size_t index, fact_value& shown) noexcept;

/// What the stops of all rules withhold from a person. @param known the person
[[nodiscard]] withholding withheld_from(const facts& known) noexcept;

/// The facts of each definition that says something else of given facts than a given fact does.
[[nodiscard]] fact_set contradictions(const facts& given) noexcept;

}  // namespace tonus::detail
