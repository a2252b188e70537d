// SPDX-License-Identifier: BSL-1.0
#include <cmath>

#include "picture/layout.hpp"

namespace tonus::picture {
namespace {

constexpr double first_day = -719162;  // 0001-01-01
constexpr double last_day = 2932896;   // 9999-12-31
// Differences of numbers within these stay finite.
constexpr double largest = 1e300;

/// Notes the first fault and keeps it.
class inspector {
 public:
  explicit inspector(const chart& of) : of_(of) {}

  void x(double value, std::string_view name) {
    if (of_.x.kind == axis_kind::days)
      number(value, name, first_day, last_day);
    else
      number(value, name, -largest, largest);
  }
  void y(double value, std::string_view name) { number(value, name, -largest, largest); }
  void value(along which, double value, std::string_view name) {
    which == along::x ? x(value, name) : y(value, name);
  }
  void rising(double low, double high, std::string_view name) {
    if (low > high)
      note({.code = status::outside_domain,
            .value = low,
            .maximum = high,
            .name = name,
            .why = "the lower end is above the upper end"});
  }
  void count(std::size_t found, std::size_t asked, std::string_view name) {
    const auto many = static_cast<double>(asked);
    if (found != asked)
      note({.code = status::wrong_count,
            .value = static_cast<double>(found),
            .minimum = many,
            .maximum = many,
            .name = name,
            .why = "a bar for each category is asked for"});
  }
  void number(double value, std::string_view name, double least, double most) {
    if (!std::isfinite(value))
      note({.code = status::not_finite,
            .value = value,
            .minimum = least,
            .maximum = most,
            .name = name});
    else if (value < least || value > most)
      note({.code = status::impossible,
            .value = value,
            .minimum = least,
            .maximum = most,
            .name = name});
  }
  [[nodiscard]] const problem& first() const { return first_; }

 private:
  void note(const problem& what) {
    if (first_.code == status::ok) first_ = what;
  }
  const chart& of_;
  problem first_;
};

void inspect_data(inspector& look, const chart& of) {
  for (const ribbon& one : of.ribbons)
    for (const interval& i : one.intervals) {
      look.x(i.x, one.name);
      look.y(i.low, one.name);
      look.y(i.high, one.name);
      look.rising(i.low, i.high, one.name);
    }
  for (const bars& one : of.stack) {
    look.count(one.values.size(), of.x.categories.size(), one.name);
    for (const double value : one.values) look.y(value, one.name);
  }
  for (const auto* all : {&of.lines, &of.marks})
    for (const series& one : *all)
      for (const point& p : one.points) {
        look.x(p.x, one.name);
        look.y(p.y, one.name);
      }
}

void inspect_references(inspector& look, const chart& of) {
  for (const band& one : of.bands) {
    look.value(one.which, one.low, one.label);
    look.value(one.which, one.high, one.label);
    look.rising(one.low, one.high, one.label);
  }
  for (const level& one : of.levels) look.value(one.which, one.at, one.label);
  for (const auto& end : {of.x.from, of.x.to})
    if (end) look.x(*end, of.x.name);
  for (const auto& end : {of.y.from, of.y.to})
    if (end) look.y(*end, of.y.name);
}

}  // namespace

problem fault_of(const chart& of) {
  constexpr double least_width = 200;
  constexpr double least_height = 120;
  constexpr double most = 10000;
  inspector look(of);
  look.number(of.width, "width", least_width, most);
  look.number(of.height, "height", least_height, most);
  if (!of.stack.empty() && of.x.kind != axis_kind::category)
    return {.code = status::outside_domain,
            .name = "stack",
            .why = "bars stand on an axis of categories"};
  inspect_data(look, of);
  inspect_references(look, of);
  return look.first();
}

}  // namespace tonus::picture
