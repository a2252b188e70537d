// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>

#include "picture/draw.hpp"
#include "picture/markup.hpp"

namespace tonus::picture {
namespace {

constexpr double edge = 10;

std::string axis_text(const axis& of) {
  if (of.unit.empty()) return of.name;
  return of.name.empty() ? of.unit : of.name + " (" + of.unit + ")";
}

void draw_title(std::string& out, const layout& at) {
  double base = edge + title_letter - 2;
  for (const std::string& line : at.title) {
    draw_text(out, "title", edge, base, anchor::start, line);
    base += title_letter + 4;
  }
}

std::string key_class(const char* kind, tone colour) {
  return std::string(kind) + ' ' + std::string(tone_name(colour));
}

void draw_key(std::string& out, const key& one) {
  constexpr double size = 12;
  const double right = one.left + size;
  const point from{one.left, one.top};
  switch (one.kind) {
    case key_kind::box:
    case key_kind::area:
      draw_box(out, key_class(one.kind == key_kind::box ? "bar" : "area", one.colour),
               {one.left, one.top - size / 2 + 1}, {right, one.top + size / 2 - 1});
      break;
    case key_kind::line:
      draw_line(out, key_class("line", one.colour), from, {right, one.top});
      break;
    case key_kind::dashes:
      draw_line(out, key_class("line dashed", one.colour), from, {right, one.top});
      break;
    case key_kind::mark:
      out += "<circle" + attribute("class", key_class("mark", one.colour)) +
             attribute("cx", one.left + size / 2) + attribute("cy", one.top) + attribute("r", 3.5) +
             "/>\n";
  }
  draw_text(out, "key", right + 5, one.top + 4, anchor::start, one.name);
}

void draw_y_axis(std::string& out, const chart& of, const layout& at) {
  for (const tick& one : at.y.ticks) {
    const double y = at.place_y(one.at);
    draw_line(out, "grid", {at.left, y}, {at.right, y});
    draw_text(out, "tick", at.left - 5, y + 4, anchor::end, one.label);
  }
  const std::string name = axis_text(of.y);
  if (!name.empty()) draw_text(out, "unit", edge, at.top - edge, anchor::start, name);
}

/// A label under a tick, moved inwards where it would leave the picture.
void draw_x_tick(std::string& out, const chart& of, const layout& at, const tick& one) {
  const double x = at.place_x(one.at);
  const double half = text_width(one.label) * letter / 2;
  const double inside = std::clamp(x, half + 2, std::max(half + 2, of.width - half - 2));
  draw_line(out, "base", {x, at.bottom}, {x, at.bottom + 4});
  draw_text(out, "tick", inside, at.bottom + text_line, anchor::middle, one.label);
}

void draw_x_axis(std::string& out, const chart& of, const layout& at) {
  for (const tick& one : at.x.ticks) draw_x_tick(out, of, at, one);
  const double zero = at.y.low < 0 && at.y.high > 0 ? at.place_y(0) : at.bottom;
  draw_line(out, "base", {at.left, zero}, {at.right, zero});
  const std::string name = axis_text(of.x);
  if (!name.empty()) draw_text(out, "unit", at.right, at.bottom + 2 * text_line, anchor::end, name);
}

}  // namespace

void draw_frame(std::string& out, const chart& of, const layout& at) {
  draw_title(out, at);
  for (const key& one : at.keys) draw_key(out, one);
  draw_y_axis(out, of, at);
  draw_x_axis(out, of, at);
  if (at.empty && !of.empty_text.empty())
    draw_text(out, "note", (at.left + at.right) / 2, (at.top + at.bottom) / 2, anchor::middle,
              of.empty_text);
}

}  // namespace tonus::picture
