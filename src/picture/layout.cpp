// SPDX-License-Identifier: BSL-1.0
#include "picture/layout.hpp"

#include <algorithm>
#include <cmath>

#include "picture/markup.hpp"

namespace tonus::picture {
namespace {

/// The stretch that values cover.
struct extent {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();

  void include(double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  }
  void include(const std::optional<double>& value) {
    if (value) include(*value);
  }
  [[nodiscard]] bool empty() const { return low > high; }
};

/// Sums of the bars of one category, above and below zero.
void include_stack(extent& y, const chart& of) {
  for (std::size_t i = 0; i < of.x.categories.size() && !of.stack.empty(); ++i) {
    extent sums{0, 0};
    for (const bars& part : of.stack) (part.values[i] < 0 ? sums.low : sums.high) += part.values[i];
    y.include(sums.low);
    y.include(sums.high);
  }
}

/// What the layers of data cover; references only widen what there is.
void include_data(extent& x, extent& y, const chart& of) {
  for (const auto* all : {&of.lines, &of.marks})
    for (const series& one : *all)
      for (const point& p : one.points) {
        x.include(p.x);
        y.include(p.y);
      }
  for (const ribbon& one : of.ribbons)
    for (const interval& i : one.intervals) {
      x.include(i.x);
      y.include(i.low);
      y.include(i.high);
    }
  include_stack(y, of);
}

void include_references(extent& x, extent& y, const chart& of) {
  for (const level& one : of.levels) (one.which == along::x ? x : y).include(one.at);
  for (const band& one : of.bands) {
    (one.which == along::x ? x : y).include(one.low);
    (one.which == along::x ? x : y).include(one.high);
  }
  for (auto [to, from] : {std::pair{&x, &of.x}, std::pair{&y, &of.y}}) {
    to->include(from->from);
    to->include(from->to);
  }
  for (extent* one : {&x, &y})
    if (one->empty()) *one = {0, 1};
}

double widest(const std::vector<tick>& ticks) {
  double width = 0;
  for (const tick& one : ticks) width = std::max(width, text_width(one.label) * letter);
  return width;
}

/// A label for as many categories as fit, from the first on at even distances.
scale_plan category_plan(const std::vector<std::string>& labels, double width) {
  scale_plan plan{-0.5, static_cast<double>(std::max<std::size_t>(labels.size(), 1)) - 0.5, {}};
  double longest = 0;
  for (const std::string& label : labels) longest = std::max(longest, text_width(label) * letter);
  const double slot = width / (plan.high - plan.low);
  const auto step =
      static_cast<std::size_t>(std::max(1.0, std::ceil((longest + 2 * letter) / slot)));
  for (std::size_t i = 0; i < labels.size(); i += step)
    plan.ticks.push_back({static_cast<double>(i), labels[i]});
  return plan;
}

scale_plan x_plan(const chart& of, const extent& x, double width) {
  constexpr double date_width = 7.5 * letter;
  constexpr double number_width = 5 * letter;
  const auto fit = [width](double each) { return std::max(2, static_cast<int>(width / each)); };
  if (of.x.kind == axis_kind::category) return category_plan(of.x.categories, width);
  if (of.x.kind == axis_kind::days) return day_plan(x.low, x.high, fit(date_width));
  return number_plan(x.low, x.high, fit(number_width));
}

void add_key(std::vector<key>& keys, const std::string& name, tone colour, key_kind kind) {
  if (!name.empty()) keys.push_back({name, colour, kind});
}

std::vector<key> keys_of(const chart& of) {
  std::vector<key> keys;
  for (const bars& one : of.stack) add_key(keys, one.name, one.colour, key_kind::box);
  for (const ribbon& one : of.ribbons) add_key(keys, one.name, one.colour, key_kind::area);
  if (of.names == naming::legend)
    for (const series& one : of.lines)
      add_key(keys, one.name, one.colour, one.dashed ? key_kind::dashes : key_kind::line);
  for (const series& one : of.marks) add_key(keys, one.name, one.colour, key_kind::mark);
  return keys;
}

/// Places the legend line by line. @return the height it takes
double place_keys(std::vector<key>& keys, double top, double width) {
  constexpr double swatch = 20;
  constexpr double gap = 14;
  double left = gap;
  double middle = top + text_line / 2;
  for (key& one : keys) {
    const double size = swatch + text_width(one.name) * letter;
    if (left > gap && left + size > width) {
      left = gap;
      middle += text_line;
    }
    one.left = left;
    one.top = middle;
    left += size + gap;
  }
  return keys.empty() ? 0 : middle + text_line / 2 - top;
}

double direct_names_width(const chart& of) {
  double width = 0;
  if (of.names == naming::direct)
    for (const series& one : of.lines) width = std::max(width, text_width(one.name) * letter + 8);
  return width;
}

}  // namespace

layout lay_out(const chart& of) {
  constexpr double edge = 10;
  layout out;
  extent x;
  extent y;
  include_data(x, y, of);
  out.empty = y.empty();
  if (!of.stack.empty()) y.include(0.0);  // the length of a bar is its value
  include_references(x, y, of);
  out.title = wrapped(of.title, (of.width - 2 * edge) / title_letter);
  double top = edge + static_cast<double>(out.title.size()) * (title_letter + 4);
  out.keys = keys_of(of);
  top += place_keys(out.keys, top, of.width - edge);
  if (!of.y.name.empty() || !of.y.unit.empty()) top += text_line;
  out.top = top + edge;
  out.bottom = of.height - edge - text_line - (of.x.name.empty() ? 0 : text_line);
  constexpr double tick_distance = 34;
  out.y = number_plan(y.low, y.high,
                      std::max(2, static_cast<int>((out.bottom - out.top) / tick_distance)));
  out.left = edge + widest(out.y.ticks) + 4;
  out.right = of.width - edge - direct_names_width(of);
  out.x = x_plan(of, x, out.right - out.left);
  if (out.empty) {  // the ticks of an axis without data would be made up
    out.x.ticks.clear();
    out.y.ticks.clear();
  }
  return out;
}

}  // namespace tonus::picture
