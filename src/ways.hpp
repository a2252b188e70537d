// SPDX-License-Identifier: BSL-1.0
/// @file
/// Ways to derive a fact: the definitions of the vocabulary and the equations whose result is a
/// fact, behind one face.
#pragma once

#include <array>
#include <span>
#include <tonus/catalogue_table.hpp>
#include <tonus/unit_code.hpp>

namespace tonus::detail {

/// A definition of the vocabulary: one fact as arithmetic over others, in canonical units.
struct definition {
  std::string_view formula;                    // shown as the id of what it gives
  std::string_view result;                     // fact
  std::array<std::string_view, 3> inputs;      // facts; "" in unused places
  double (*evaluate)(const double*) noexcept;  // NaN where it says nothing
};

/// All definitions.
[[nodiscard]] std::span<const definition> definitions() noexcept;

/// Most inputs that an equation may have to take part in derivations.
inline constexpr std::size_t most_inputs = 16;

/// A definition or an equation. Exactly one of the two pointers is set.
struct way {
  const definition* formula = nullptr;
  const equation_entry* equation = nullptr;

  [[nodiscard]] std::string_view id() const noexcept {
    return formula != nullptr ? formula->formula : equation->info->id;
  }
  [[nodiscard]] std::string_view result() const noexcept {
    return formula != nullptr ? formula->result : equation->info->result_fact;
  }
  [[nodiscard]] std::size_t size() const noexcept {
    if (formula == nullptr) return equation->parameters.size();
    std::size_t used = 0;
    while (used < formula->inputs.size() && !formula->inputs[used].empty()) ++used;
    return used;
  }
  [[nodiscard]] std::string_view input(std::size_t i) const noexcept {
    return formula != nullptr ? formula->inputs[i] : equation->parameters[i].fact;
  }
  [[nodiscard]] bool optional(std::size_t i) const noexcept {
    return formula == nullptr && equation->parameters[i].optional;
  }
  /// Unit of an input; "" for a choice.
  [[nodiscard]] std::string_view unit(std::size_t i) const noexcept {
    return formula != nullptr ? find_fact(formula->inputs[i])->unit : equation->parameters[i].unit;
  }
  [[nodiscard]] std::string_view result_unit() const noexcept {
    return formula != nullptr ? find_fact(formula->result)->unit : equation->result_unit;
  }
  /// Whether the result is true by definition rather than estimated.
  [[nodiscard]] bool exact() const noexcept { return formula != nullptr || equation->info->exact; }
  /// Whether derivation leaves it, since only a caller can know whether it fits.
  [[nodiscard]] bool apart() const noexcept {
    return formula == nullptr && !equation->info->apart.empty();
  }
  /// Name of an input as a message tells it.
  [[nodiscard]] std::string_view name(std::size_t i) const noexcept {
    return formula != nullptr ? formula->inputs[i] : equation->parameters[i].name.view();
  }
  /// Evaluates in the units above; cautions, or a negative status, the reason and nothing written.
  status_code evaluate(const double* arguments, raw_estimate& result, problem& why) const noexcept {
    if (formula == nullptr) return equation->evaluate(arguments, result, why);
    const double value = formula->evaluate(arguments);
    if (value - value != 0.0) {
      why = {.code = status::outside_domain, .name = formula->result};
      return why.code;
    }
    result.value = value;
    return status::ok;
  }
};

/// A way with its facts and units looked up.
struct prepared_way : way {
  std::size_t gives = fact_count;                  // position of the fact that it gives
  std::array<std::uint16_t, most_inputs> reads{};  // of each input; fact_count where it is no fact
  std::array<unit_ratio, most_inputs> to_input{};  // from the unit of the fact; NaN: does not fit
  unit_ratio to_result;                            // from its own unit to that of its destination
};

/// Looks up what a way reads. @param item the way @param unit unit of its destination
[[nodiscard]] prepared_way prepare(const way& item, std::string_view unit) noexcept;

/// Every way to a fact that derivation may take, in the order of `each_way`.
/// @param index position of the fact in the vocabulary
[[nodiscard]] std::span<const prepared_way> ways_to(std::size_t index) noexcept;

/// Every way that derivation may take, by the fact that it gives.
[[nodiscard]] std::span<const prepared_way> all_ways() noexcept;

/// Calls `visit(const way&)` for the definitions, then for the equations that give a fact.
template <class Visit>
void each_way(Visit&& visit) {
  for (const definition& item : definitions()) visit(way{&item, nullptr});
  for (const equation_entry& item : equation_table()) {
    const bool usable = item.lists == 0 && item.parameters.size() <= most_inputs;
    if (usable && !item.info->result_fact.empty()) visit(way{nullptr, &item});
  }
}

}  // namespace tonus::detail
