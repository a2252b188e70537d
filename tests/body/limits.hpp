// SPDX-License-Identifier: BSL-1.0
/// @file
/// One check for every equation: each number just outside its possible range is refused by name,
/// and so is what is not finite.
#pragma once

#include <cmath>
#include <tonus/formula.hpp>

#include "../refusal.hpp"

namespace limits {

template <class Unit>
void put(tonus::quantity<Unit>& member, double value) {
  member = tonus::quantity<Unit>::from_value(value);
}
template <class Unit>
void put(std::optional<tonus::quantity<Unit>>& member, double value) {
  member = tonus::quantity<Unit>::from_value(value);
}

/// Calls F with one number of a good input replaced.
template <class F, class Member>
auto with(typename F::input in, Member member, double value) {
  put(in.*member, value);
  return tonus::evaluate<F>(in);
}

/// @param good inputs that F accepts
template <class F>
void check(const typename F::input& good) {
  CAPTURE(std::string(F::info.id));
  CHECK(tonus::evaluate<F>(good).has_value());
  tonus::detail::each_index<F>([&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
    constexpr const tonus::parameter& p = tonus::detail::parameters<F>.items[I];
    if constexpr (p.choices.empty()) {
      const auto member = std::get<I>(tonus::detail::members<F>);
      const auto refused = [&](double value, tonus::status_code code) {
        check_refused(with<F>(good, member, value), code, p.name.view(), p.possible.least,
                      p.possible.most);
      };
      refused(std::nextafter(p.possible.least, -infinite), tonus::status::impossible);
      refused(std::nextafter(p.possible.most, infinite), tonus::status::impossible);
      refused(infinite, tonus::status::not_finite);
      if (!p.optional) refused(not_a_number, tonus::status::not_finite);
    }
    return true;
  });
}

}  // namespace limits
