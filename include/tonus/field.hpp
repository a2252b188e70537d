// SPDX-License-Identifier: BSL-1.0
/// @file
/// Fields: what `describe` of an equation or rule passes to its visitor. A field binds a member of
/// the input struct to its name, its unit outside the type system and its ranges.
#pragma once

#include <optional>
#include <tonus/choice.hpp>
#include <tonus/parameter.hpp>
#include <tonus/unit_name.hpp>
#include <tonus/vocabulary.hpp>
#include <type_traits>

namespace tonus {

/// Limits outside of which an input is refused, in the field's unit.
struct possible : range {
  /// @param lo smallest possible value @param hi largest possible value
  constexpr possible(double lo, double hi) noexcept : range{lo, hi} {}
};
/// Limits of the studied population, in the field's unit.
struct studied : range {
  /// @param lo smallest studied value @param hi largest studied value
  constexpr studied(double lo, double hi) noexcept : range{lo, hi} {}
};
/// The values an input may take are whole multiples of a step.
struct step {
  double size;  ///< the step
};
/// Whole numbers only.
inline constexpr step whole{1.0};
/// How many elements a list holds.
struct count {
  std::size_t least;                                           ///< fewest
  std::size_t most = std::numeric_limits<std::size_t>::max();  ///< most
};

/// A list of numbers with a unit: an input of a series function. It views memory of the caller.
/// @tparam Quantity what each element is
template <class Quantity>
class column {
 public:
  using quantity_type = Quantity;  ///< what an element is
  constexpr column() noexcept = default;
  /// @param values the numbers in Quantity's unit @param size how many
  /// @param stride distance from one to the next, in doubles
  constexpr column(const double* values, std::size_t size, std::size_t stride = 1) noexcept
      : values_(values), size_(size), stride_(stride) {}
  /// @return how many elements
  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  /// @param index from 0 @return the element
  constexpr Quantity operator[](std::size_t index) const noexcept {
    return Quantity::from_value(values_[index * stride_]);
  }

 private:
  const double* values_ = nullptr;
  std::size_t size_ = 0;
  std::size_t stride_ = 1;
};

/// A member of an input struct with all that is known of it.
/// @tparam Input the struct @tparam Member the member's type
template <class Input, class Member>
struct bound_field {
  Member Input::*member;      ///< the member
  std::string_view suffix{};  ///< unit suffix of its name
  parameter about{};          ///< everything else
};

namespace detail {

template <class T>
struct member_traits;  // what a member type means: its element type, optional, list, choice
template <class Unit, class V>
struct member_traits<quantity<Unit, V>> {
  using unit = Unit;
  static constexpr bool optional = false, list = false;
};
template <class Enum>
struct member_traits<choice<Enum>> {
  using enum_type = Enum;
  static constexpr bool optional = false, list = false;
};
template <class T>
struct member_traits<std::optional<T>> : member_traits<T> {
  static constexpr bool optional = true;
};
template <class Quantity>
struct member_traits<column<Quantity>> : member_traits<Quantity> {
  static constexpr bool list = true;
};

template <class Member>
concept with_unit = requires {
  typename member_traits<Member>::unit;
};
template <class Member>
concept with_choices = requires {
  typename member_traits<Member>::enum_type;
};

constexpr void apply(parameter& p, const possible& limits) noexcept { p.possible = limits; }
constexpr void apply(parameter& p, const studied& limits) noexcept { p.studied = limits; }
constexpr void apply(parameter& p, const step& grid) noexcept { p.step = grid.size; }
constexpr void apply(parameter& p, const count& n) noexcept {
  p.least_count = n.least;
  p.most_count = n.most;
}

// Never defined: calling one in a constant expression is the compile error that names the mistake.
void no_such_fact_in_vocabulary();
void choices_differ_from_vocabulary();
void unit_differs_from_the_facts_so_give_possible();

template <class Input, class Member, class... Option>
constexpr auto make_field(std::string_view stem, Member Input::*member, Option... options) {
  using traits = member_traits<Member>;
  bound_field<Input, Member> field{.member = member};
  field.about.stem = stem;
  field.about.optional = traits::optional;
  field.about.list = traits::list;
  if constexpr (with_unit<Member>) {
    constexpr bool named = !unit_name<typename traits::unit>.code.empty();
    static_assert(named, "give this unit a unit_name");
    field.suffix = unit_name<typename traits::unit>.suffix;
    field.about.unit = unit_name<typename traits::unit>.code;
  } else {
    field.about.choices = choice_names<typename traits::enum_type>;
    field.about.possible = {1.0, static_cast<double>(choice_count(field.about.choices))};
    field.about.step = 1.0;
  }
  (apply(field.about, options), ...);
  field.about.name = suffixed(stem, field.suffix);
  return field;
}

}  // namespace detail

/// An input that belongs to one equation only.
/// @param stem name without unit @param member the member of the input struct
/// @param options possible (required for numbers), studied, step, count @return the field
template <class Input, class Member, class... Option>
consteval auto field(std::string_view stem, Member Input::*member, Option... options) {
  constexpr bool limited =
      detail::with_choices<Member> || (std::is_same_v<Option, possible> || ...);
  static_assert(limited, "a number needs possible(least, most)");
  return detail::make_field(stem, member, options...);
}

/// An input that is a fact of the vocabulary: its possible range and choices come from there.
/// @param name the fact @param member the member of the input struct
/// @param options studied, step; possible only where the unit is not the fact's own
/// @return the field
template <class Input, class Member, class... Option>
consteval auto fact_field(std::string_view name, Member Input::*member, Option... options) {
  const std::size_t index = fact_index(name);
  if (index == fact_count) detail::no_such_fact_in_vocabulary();
  const fact* known = &fact_at(index);
  auto bound = detail::make_field(name, member, options...);
  bound.about.fact = known->name;
  if (bound.about.choices != known->choices) detail::choices_differ_from_vocabulary();
  constexpr bool own_limits = (std::is_same_v<Option, possible> || ...);
  if constexpr (detail::with_unit<Member> && !own_limits) {
    if (bound.about.unit != known->unit) detail::unit_differs_from_the_facts_so_give_possible();
    bound.about.possible = {known->least, known->most};
  }
  return bound;
}

}  // namespace tonus
