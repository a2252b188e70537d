// SPDX-License-Identifier: BSL-1.0
/// @file
/// A value, or the problem that prevented it: the surface of `std::expected` without C++23.
#pragma once

#include <tonus/status.hpp>
#include <utility>

namespace tonus {

/// A value with its cautions, or a problem.
/// @tparam T the value's type, default-constructible
///
/// `*outcome` and `value()` of a refused call give a default-constructed T: test first.
template <class T>
class [[nodiscard]] outcome {
 public:
  using value_type = T;  ///< what a good call gives
  /// A good outcome. @param value the result @param cautions positive status bits or 0
  constexpr outcome(T value, status_code cautions = status::ok) noexcept
      : value_(std::move(value)), problem_{.code = cautions} {}
  /// A refusal. @param refusal its code is negative
  constexpr outcome(const problem& refusal) noexcept : value_(), problem_(refusal) {}

  /// @return whether there is a value
  [[nodiscard]] constexpr bool has_value() const noexcept { return problem_.code >= 0; }
  /// @return whether there is a value
  constexpr explicit operator bool() const noexcept { return has_value(); }
  /// @return the value
  [[nodiscard]] constexpr const T& value() const noexcept { return value_; }
  /// @return the value
  constexpr const T& operator*() const noexcept { return value_; }
  /// @return the value, for access to its members
  constexpr const T* operator->() const noexcept { return &value_; }
  /// @param other used for a refusal @return the value, or `other` where there is none
  [[nodiscard]] constexpr T value_or(T other) const noexcept {
    return has_value() ? value_ : std::move(other);
  }
  /// @return the refusal; of a good outcome only `code` (the cautions) has a meaning
  [[nodiscard]] constexpr const problem& error() const noexcept { return problem_; }
  /// @return 0, caution bits, or the negative code of the refusal
  [[nodiscard]] constexpr status_code status() const noexcept { return problem_.code; }

 private:
  T value_;
  problem problem_;
};

}  // namespace tonus
