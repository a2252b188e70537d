// SPDX-License-Identifier: BSL-1.0
/// @file
/// Choices: inputs and results that are one of a few named values, numbered from 1.
#pragma once

#include <string_view>
#include <tonus/fwd.hpp>
#include <tonus/vocabulary.hpp>
#include <type_traits>

namespace tonus {

/// The names of a choice's enumerators in their order, joined by `|`; number 1 is the first.
/// Specialised next to each enumeration.
template <class Enum>
inline constexpr std::string_view choice_names{};
/// Names of sex_t.
template <>
inline constexpr std::string_view choice_names<sex_t> = "male|female";
/// Names of answer_t.
template <>
inline constexpr std::string_view choice_names<answer_t> = "yes|no";

/// Pregnant or breastfeeding.
enum class pregnancy_t : std::int32_t { none = 1, pregnant, lactating };
/// Names of pregnancy_t.
template <>
inline constexpr std::string_view choice_names<pregnancy_t> = "none|pregnant|lactating";

namespace detail {
template <class Input>
struct blank;
}

/// A choice that must be given: an input without it does not compile.
/// @tparam Enum a scoped enumeration numbered from 1
template <class Enum>
class choice {
  static_assert(std::is_enum_v<Enum>);

 public:
  using enum_type = Enum;  ///< the enumeration
  /// @param value the chosen value
  constexpr choice(Enum value) noexcept : value_(value) {}
  /// @return the chosen value
  constexpr operator Enum() const noexcept { return value_; }

 private:
  template <class>
  friend struct detail::blank;
  constexpr choice() = default;
  Enum value_{};
};

namespace detail {
/// Makes an input that is about to be filled field by field.
template <class Input>
struct blank {
  static constexpr Input make() noexcept { return Input{}; }
};
}  // namespace detail

}  // namespace tonus
