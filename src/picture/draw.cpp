// SPDX-License-Identifier: BSL-1.0
#include "picture/draw.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <tonus/civil_time.hpp>

#include "picture/markup.hpp"

namespace tonus::picture {
namespace {

std::string classes(std::string_view kind, tone colour) {
  return std::string(kind) + ' ' + std::string(tone_name(colour));
}

std::string place(const layout& at, double x, double y) {
  return coordinate(at.place_x(x)) + ' ' + coordinate(at.place_y(y));
}

std::string x_text(const chart& of, double x) {
  if (of.x.kind == axis_kind::category) {
    const auto i = static_cast<std::size_t>(std::max(x, 0.0));
    return i < of.x.categories.size() ? of.x.categories[i] : std::string();
  }
  if (of.x.kind == axis_kind::days)
    return day_text(civil_day(std::chrono::days(static_cast<long long>(std::floor(x)))));
  return figure_text(x);
}

/// What shows under a pointer: `name: 12 at 2025-W37`.
std::string hint_text(const chart& of, std::string_view name, double x, double y) {
  std::string text = x_text(of, x) + ": " + figure_text(y);
  if (!of.y.unit.empty()) text += ' ' + of.y.unit;
  return name.empty() ? text : std::string(name) + ", " + text;
}

void draw_curve(std::string& out, const series& one, const layout& at) {
  if (one.points.empty()) return;
  std::string path;
  for (const point& p : one.points) path += (path.empty() ? 'M' : 'L') + place(at, p.x, p.y);
  if (one.points.size() == 1) path += "h0";  // a round cap shows a point alone
  out += "<path" + attribute("class", classes(one.dashed ? "line dashed" : "line", one.colour)) +
         attribute("d", path) + "/>\n";
}

void draw_marks(std::string& out, const series& one, const chart& of, const layout& at) {
  constexpr double radius = 3;
  for (const point& p : one.points)
    out += "<circle" + attribute("class", classes("mark", one.colour)) +
           attribute("cx", at.place_x(p.x)) + attribute("cy", at.place_y(p.y)) +
           attribute("r", radius) + "><title>" + escaped(hint_text(of, one.name, p.x, p.y)) +
           "</title></circle>\n";
}

/// Names at the ends of curves, pushed apart where they would overlap.
void draw_direct_names(std::string& out, const chart& of, const layout& at) {
  std::vector<std::pair<double, std::size_t>> names;
  for (std::size_t i = 0; i < of.lines.size(); ++i)
    if (!of.lines[i].points.empty() && !of.lines[i].name.empty())
      names.emplace_back(at.place_y(of.lines[i].points.back().y), i);
  std::sort(names.begin(), names.end());
  double lowest = at.top;
  for (const auto& [y, i] : names) {
    const series& one = of.lines[i];
    const double base = std::max(y, lowest);
    draw_text(out, "key", at.place_x(one.points.back().x) + 6, base + 4, anchor::start, one.name);
    lowest = base + letter + 2;
  }
}

void draw_bar(std::string& out, const chart& of, const layout& at, const bars& part,
              std::size_t category, double base) {
  constexpr double share = 0.36;  // of a category's width to each side
  const auto x = static_cast<double>(category);
  const double value = part.values[category];
  const double first = at.place_y(base);
  const double second = at.place_y(base + value);
  draw_box(out, classes("bar", part.colour), {at.place_x(x - share), std::min(first, second)},
           {at.place_x(x + share), std::max(first, second)}, hint_text(of, part.name, x, value));
}

}  // namespace

std::string_view tone_name(tone colour) noexcept {
  constexpr std::array<std::string_view, 7> names{"blue",   "vermilion", "green", "purple",
                                                  "orange", "sky",       "grey"};
  return names[static_cast<std::size_t>(colour)];
}

void draw_text(std::string& out, std::string_view kind, double x, double y, anchor to,
               std::string_view text) {
  constexpr std::array<std::string_view, 3> anchors{"start", "middle", "end"};
  out += "<text" + attribute("class", kind) + attribute("x", x) + attribute("y", y);
  if (to != anchor::start) out += attribute("text-anchor", anchors[static_cast<std::size_t>(to)]);
  out += ">" + escaped(text) + "</text>\n";
}

void draw_line(std::string& out, std::string_view kind, point from, point to) {
  out += "<line" + attribute("class", kind) + attribute("x1", from.x) + attribute("y1", from.y) +
         attribute("x2", to.x) + attribute("y2", to.y) + "/>\n";
}

void draw_box(std::string& out, std::string_view kind, point from, point to,
              std::string_view hint) {
  out += "<rect" + attribute("class", kind) + attribute("x", from.x) + attribute("y", from.y) +
         attribute("width", to.x - from.x) + attribute("height", to.y - from.y);
  out += hint.empty() ? "/>\n" : "><title>" + escaped(hint) + "</title></rect>\n";
}

void draw_bands(std::string& out, const chart& of, const layout& at) {
  for (const band& one : of.bands) {
    const bool across = one.which == along::y;
    const point from{across ? at.left : at.place_x(one.low),
                     across ? at.place_y(one.high) : at.top};
    const point to{across ? at.right : at.place_x(one.high),
                   across ? at.place_y(one.low) : at.bottom};
    draw_box(out, classes("area", one.colour), from, to);
    if (!one.label.empty())
      draw_text(out, "note", from.x + 4, from.y + letter, anchor::start, one.label);
  }
}

void draw_ribbons(std::string& out, const chart& of, const layout& at) {
  for (const ribbon& one : of.ribbons) {
    if (one.intervals.empty()) continue;
    std::string path;
    for (const interval& i : one.intervals)
      path += (path.empty() ? 'M' : 'L') + place(at, i.x, i.high);
    for (auto i = one.intervals.rbegin(); i != one.intervals.rend(); ++i)
      path += 'L' + place(at, i->x, i->low);
    out += "<path" + attribute("class", classes("area", one.colour)) + attribute("d", path + 'Z') +
           "/>\n";
  }
}

void draw_stack(std::string& out, const chart& of, const layout& at) {
  for (std::size_t i = 0; i < of.x.categories.size(); ++i) {
    double above = 0;
    double below = 0;
    for (const bars& part : of.stack) {
      double& base = part.values[i] < 0 ? below : above;
      if (part.values[i] != 0) draw_bar(out, of, at, part, i, base);
      base += part.values[i];
    }
  }
}

void draw_series(std::string& out, const chart& of, const layout& at) {
  for (const series& one : of.lines) draw_curve(out, one, at);
  for (const series& one : of.marks) draw_marks(out, one, of, at);
  if (of.names == naming::direct) draw_direct_names(out, of, at);
}

void draw_levels(std::string& out, const chart& of, const layout& at) {
  for (const level& one : of.levels) {
    const bool across = one.which == along::y;
    const double x = at.place_x(one.at);
    const double y = at.place_y(one.at);
    if (across)
      draw_line(out, classes("level", one.colour), {at.left, y}, {at.right, y});
    else
      draw_line(out, classes("level", one.colour), {x, at.top}, {x, at.bottom});
    if (one.label.empty()) continue;
    const bool fits = x + text_width(one.label) * letter + 4 < at.right;
    if (across)
      draw_text(out, "note", at.right - 4, y - 4 > at.top + letter ? y - 4 : y + letter,
                anchor::end, one.label);
    else
      draw_text(out, "note", fits ? x + 4 : x - 4, at.top + letter,
                fits ? anchor::start : anchor::end, one.label);
  }
}

}  // namespace tonus::picture
