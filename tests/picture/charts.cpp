// SPDX-License-Identifier: BSL-1.0
// Prints charts of every kind for a script to parse, each followed by a zero byte.
#include "picture/chart.hpp"

#include <cstdio>

namespace {

using namespace tonus::picture;

chart base(const char* title) {
  chart all{.title = title, .description = "a < b & c > \"d\"", .empty_text = "no data"};
  all.x.name = "<x>";
  all.y = {.name = "y", .unit = "kg"};
  return all;
}

int print(const chart& all) {
  const auto svg = all.svg();
  if (!svg) return 1;
  std::fwrite(svg->data(), 1, svg->size(), stdout);
  std::fputc('\0', stdout);
  return 0;
}

}  // namespace

int main() {
  int faults = print(base("empty"));
  chart bars_chart = base("bars \xFF \x02 &amp;");
  bars_chart.x = {.kind = axis_kind::category, .categories = {"<1>", "2", "\x7F"}};
  bars_chart.stack = {{"a&b", {1, -2, 3}, tone::purple}, {"c", {4, 5, -6}, tone::orange}};
  bars_chart.bands = {{1, 2, "<band>"}};
  faults += print(bars_chart);
  chart curves = base("curves");
  curves.x.kind = axis_kind::days;
  curves.names = naming::direct;
  curves.lines = {{"a", {{20000, 1}, {20400, 2}}, tone::blue, true}, {"<b>", {{20000, 1}}}};
  curves.ribbons = {{"r", {{20000, 0, 2}, {20400, 1, 3}}, tone::green}};
  curves.marks = {{"m", {{20100, 1.5}}, tone::vermilion}};
  curves.levels = {{1.5, "\"level\""}, {20200, "day", along::x}};
  curves.bands = {{20010, 20050, "rest", along::x, tone::grey}};
  return faults + print(curves);
}
