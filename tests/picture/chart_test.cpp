// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <algorithm>

#include "picture/chart.hpp"
#include "refusal.hpp"

using namespace tonus::picture;

namespace {

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++found;
  return found;
}

chart weeks() {
  chart all{.title = "Weekly sets", .description = "Direct and indirect sets of the back."};
  all.x = {.name = "week", .kind = axis_kind::category, .categories = {"W36", "W37", "W38"}};
  all.y = {.name = "sets", .unit = "per week"};
  all.bands = {{10, 20, "target"}};
  all.stack = {{"direct", {8, 0, 12}, tone::blue}, {"indirect", {2, 3, 1}, tone::sky}};
  return all;
}

chart weights() {
  chart all{.title = "Weight"};
  all.x = {.kind = axis_kind::days};
  all.y = {.unit = "kg"};
  all.lines = {{"trend", {{20000, 80}, {20030, 78}}, tone::blue}};
  all.ribbons = {{"95 %", {{20000, 79, 81}, {20030, 77, 79}}, tone::blue}};
  all.marks = {{"daily", {{20001, 80.4}}, tone::grey}};
  all.levels = {{75, "goal"}, {20010, "start", along::x}};
  return all;
}

}  // namespace

TEST_CASE("chart: every layer is drawn, zero bars are not") {
  const auto bars = weeks().svg();
  REQUIRE(bars);
  CHECK(count(*bars, "class=\"bar blue\"") == 2 + 1);  // and a key
  CHECK(count(*bars, "class=\"bar sky\"") == 3 + 1);
  CHECK(count(*bars, "class=\"area green\"") == 1);
  const auto curve = weights().svg();
  REQUIRE(curve);
  CHECK(count(*curve, "class=\"line blue\"") == 1 + 1);
  CHECK(count(*curve, "class=\"area blue\"") == 1 + 1);
  CHECK(count(*curve, "class=\"mark grey\"") == 1 + 1);
  CHECK(count(*curve, "class=\"level grey\"") == 2);
  CHECK(count(*curve, "daily, 2024-10-05: 80.4 kg") == 1);
}

TEST_CASE("chart: title and description are read to those who cannot see it") {
  const std::string svg = weeks().svg().value();
  CHECK(svg.find("role=\"img\"") != svg.npos);
  CHECK(svg.find("<title>Weekly sets</title>") != svg.npos);
  CHECK(svg.find("<desc>Direct and indirect sets of the back.</desc>") != svg.npos);
  CHECK(svg.find("viewBox=\"0 0 420 260\"") != svg.npos);
}

TEST_CASE("chart: the style sheet stands in the picture or in the page, never a script") {
  const std::string inside = weeks().svg().value();
  const std::string page = weeks().svg(styling::in_page).value();
  CHECK(count(inside, "<style>") == 1);
  CHECK(count(page, "<style>") == 0);
  CHECK(count(inside, "script") == 0);
  CHECK(count(inside, "http") == 1);  // the name of the SVG language, nothing to fetch
  CHECK(style_sheet().find("prefers-color-scheme:dark") != style_sheet().npos);
}

TEST_CASE("chart: the same chart gives the same bytes") {
  CHECK(weeks().svg().value() == weeks().svg().value());
  CHECK(weights().svg().value() == weights().svg().value());
}

TEST_CASE("chart: text is escaped wherever it goes") {
  chart all = weeks();
  const std::string nasty = "<script>&\"'\x01</title>";
  all.title = all.description = all.x.name = all.y.name = all.y.unit = nasty;
  all.x.categories[0] = all.bands[0].label = all.stack[0].name = nasty;
  all.levels = {{5, nasty}};
  const std::string svg = all.svg().value();
  CHECK(count(svg, "<script>") == 0);
  CHECK(count(svg, "\x01") == 0);
  CHECK(count(svg, "&lt;script&gt;&amp;&quot;'\xEF\xBF\xBD&lt;/title&gt;") >= 8);
}

TEST_CASE("chart: no data is said, without ticks that nothing stands behind") {
  chart all{.title = "Load", .empty_text = "no data"};
  const std::string svg = all.svg().value();
  CHECK(count(svg, ">no data<") == 1);
  CHECK(count(svg, "class=\"tick\"") == 0);
}

TEST_CASE("chart: a single point has room around it") {
  chart all{.title = "One"};
  all.marks = {{"weight", {{3, 82.5}}, tone::blue}};
  const std::string svg = all.svg().value();
  CHECK(count(svg, "class=\"mark blue\"") == 1 + 1);
  CHECK(count(svg, "nan") == 0);
  CHECK(count(svg, "class=\"tick\"") >= 4);
}

TEST_CASE("chart: a reference or an end beyond the data widens the axis") {
  chart all{.title = "One"};
  all.lines = {{"", {{0, 1}, {1, 2}}}};
  CHECK(count(all.svg().value(), ">100<") == 0);
  all.levels = {{100, ""}};
  CHECK(count(all.svg().value(), ">100<") == 1);
  all.levels.clear();
  all.y.to = 100;
  CHECK(count(all.svg().value(), ">100<") == 1);
}

TEST_CASE("chart: refuses what it cannot draw, by name") {
  chart all = weights();
  all.lines[0].points[1].y = not_a_number;
  check_refused(all.svg(), tonus::status::not_finite, "trend", -1e300, 1e300);
  all = weights();
  all.marks[0].points[0].x = infinite;
  check_refused(all.svg(), tonus::status::not_finite, "daily", -719162, 2932896);
  all = weights();
  all.levels[1].at = 3e6;
  check_refused(all.svg(), tonus::status::impossible, "start", -719162, 2932896);
  all = weeks();
  all.stack[1].values.pop_back();
  check_refused(all.svg(), tonus::status::wrong_count, "indirect", 3, 3);
  all = weeks();
  all.width = 10;
  check_refused(all.svg(), tonus::status::impossible, "width", 200, 10000);
  all = weights();
  std::swap(all.ribbons[0].intervals[0].low, all.ribbons[0].intervals[0].high);
  CHECK(all.svg().status() == tonus::status::outside_domain);
  all = weeks();
  all.x.kind = axis_kind::number;
  CHECK(all.svg().status() == tonus::status::outside_domain);
}
