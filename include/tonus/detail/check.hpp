// SPDX-License-Identifier: BSL-1.0
/// @file
/// The checks of single inputs, in the order that is part of the contract: arguments from left to
/// right; of each first missing or not finite, then impossible; then the caution.
#pragma once

#include <tonus/estimate.hpp>
#include <tonus/field.hpp>
#include <tuple>
#include <utility>

namespace tonus::detail {

constexpr bool finite(double v) noexcept { return v - v == 0.0; }
constexpr bool missing(double v) noexcept { return v != v; }

template <class Unit, class V>
constexpr V as_number(const quantity<Unit, V>& q) noexcept {
  return q.value();
}
template <class Enum>
constexpr double as_number(const choice<Enum>& c) noexcept {
  return static_cast<double>(static_cast<Enum>(c));
}
template <class T>
constexpr double as_number(const std::optional<T>& o) noexcept {
  return o ? as_number(*o) : unknown;
}
template <class Enum>
requires std::is_enum_v<Enum>
constexpr double as_number(Enum e) noexcept { return static_cast<double>(e); }

constexpr bool on_grid(double value, double size) noexcept {
  // Adding and taking away 1.5 * 2^52 rounds to a whole number, and unlike a conversion to an
  // integer it is done for several numbers at a time. Possible ranges lie far below 2^51.
  constexpr double rounder = 6755399441055744.0;
  const double steps = value / size;
  return steps + rounder - rounder == steps;
}

/// Why a number that is not possible is refused; ok for an optional one that is missing.
[[gnu::cold, gnu::noinline]] constexpr status_code not_possible(const parameter& p,
                                                                double value) noexcept {
  const bool named = !p.choices.empty();
  if (missing(value)) return p.optional ? status::ok : status::not_finite;
  if (!finite(value)) return status::not_finite;
  if (named && value == 0.0) return p.optional ? status::ok : status::missing_input;
  return named ? status::unknown_name : status::impossible;
}

[[gnu::always_inline]] constexpr status_code check(const parameter& p, double value) noexcept {
  if (!p.possible.holds(value) || (p.step != 0.0 && !on_grid(value, p.step)))
    return not_possible(p, value);
  return !p.studied.bounded() || p.studied.holds(value) ? status::ok : status::outside_studied;
}

/// The words that go with a refused number.
[[gnu::cold, gnu::noinline]] constexpr problem refusal(const parameter& p, status_code code,
                                                       double value,
                                                       std::int32_t argument) noexcept {
  std::string_view why;
  if (!p.choices.empty())
    why = p.choices;
  else if (p.possible.holds(value))
    why = p.step == 1.0 ? "a whole number" : "a whole step";
  return {code, argument, value, p.possible.least, p.possible.most, p.name.view(), why};
}

/// A list has a number of elements that the equation does not take.
[[gnu::cold, gnu::noinline]] constexpr problem wrong_count(const parameter& p, std::size_t size,
                                                           std::int32_t argument) noexcept {
  return {status::wrong_count,
          argument,
          static_cast<double>(size),
          static_cast<double>(p.least_count),
          static_cast<double>(p.most_count),
          p.name.view(),
          "elements"};
}

/// The inputs of F as data, with static lifetime.
template <class F>
inline constexpr auto parameters = F::describe([](const auto&... f) {
  struct list {
    parameter items[sizeof...(f)];
  };
  return list{{f.about...}};
});

/// Pointers to the members of F's input, in the order of the parameters.
template <class F>
inline constexpr auto members = F::describe([](const auto&... f) {
  return std::tuple{f.member...};
});

/// Calls `visit` with each parameter's index as a constant, until it returns false.
template <class F, class Visit>
constexpr bool each_index(Visit&& visit) noexcept {
  return [&]<std::size_t... I>(std::index_sequence<I...>) {
    return (visit(std::integral_constant<std::size_t, I>{}) && ...);
  }
  (std::make_index_sequence<std::size(parameters<F>.items)>{});
}

/// Checks one number of parameter I; false and a problem, or true and perhaps a caution. The
/// problem is only written on failure, which keeps a good call free of it.
template <class F, std::size_t I>
constexpr bool check_number(double value, status_code& cautions, problem& found) noexcept {
  constexpr const parameter& p = parameters<F>.items[I];
  const status_code code = check(p, value);
  if (code < 0) {
    found = refusal(p, code, value, static_cast<std::int32_t>(I));
    return false;
  }
  cautions |= code;
  return true;
}

/// Checks the number of parameter I, or each number of a list.
template <class F, std::size_t I>
constexpr bool check_member(const typename F::input& in, status_code& cautions,
                            problem& found) noexcept {
  const auto& member = in.*std::get<I>(members<F>);
  constexpr const parameter& p = parameters<F>.items[I];
  if constexpr (p.list) {
    if (member.size() < p.least_count || member.size() > p.most_count) {
      found = wrong_count(p, member.size(), static_cast<std::int32_t>(I));
      return false;
    }
    for (std::size_t i = 0; i < member.size(); ++i)
      if (!check_number<F, I>(as_number(member[i]), cautions, found)) return false;
    return true;
  } else {
    return check_number<F, I>(as_number(member), cautions, found);
  }
}

/// Checks every input from left to right; false and the first refusal, or true and the cautions.
template <class F>
constexpr bool inspect(const typename F::input& in, status_code& cautions,
                       problem& found) noexcept {
  return each_index<F>([&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
    return check_member<F, I>(in, cautions, found);
  });
}

}  // namespace tonus::detail
