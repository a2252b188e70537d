// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <tonus/training/accounting.hpp>
#include <tonus/training/strength.hpp>

#include "commands.hpp"
#include "picture/chart.hpp"
#include "report.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using namespace training;
using picture::chart;
using picture::tone;

constexpr std::size_t weeks_shown = 12;
constexpr std::size_t muscles_shown = 9;
constexpr std::size_t exercises_shown = 6;
constexpr double chart_height = 220;

std::string drawn(const chart& of) {
  const auto svg = of.svg(picture::styling::in_page);
  if (!svg) throw refused{"report: " + describe(svg.error())};
  return *svg;
}

std::vector<training_week> weeks_of(const log& source) {
  auto weeks = weekly_training(source);
  if (!weeks) throw refused{"report: " + describe(weeks.error())};
  return *weeks;
}

/// `W37`, with the year where it begins or changes.
std::vector<std::string> week_labels(std::span<const training_week> weeks) {
  std::vector<std::string> labels;
  for (const training_week& week : weeks) {
    std::string label = week_text(iso_week_of(week.first)).substr(5);
    labels.push_back(week.partial ? label + "*" : label);
  }
  return labels;
}

chart muscle_chart(std::span<const training_week> weeks, muscle which, bool with_band) {
  const std::string name(muscle_name(which));
  chart all{.title = name, .description = "Sets of each week: direct, and half of the indirect"};
  all.x = {.kind = picture::axis_kind::category, .categories = week_labels(weeks)};
  all.y = {.name = "sets", .unit = "per week"};
  picture::bars direct{"direct", {}, tone::blue}, indirect{"indirect (half)", {}, tone::sky};
  for (const training_week& week : weeks) {
    const muscle_week& row = week.of(which);
    direct.values.push_back(row.direct_sets);
    indirect.values.push_back(row.fractional_sets - row.direct_sets);
  }
  all.stack = {direct, indirect};
  if (with_band) all.bands = {{10, 20}};  // named in the note above
  all.height = chart_height;
  return all;
}

/// The straight line of a trend over its window.
picture::series trend_line(const exercise_strength& of, double first_day, double last_day) {
  constexpr double week = 7;
  double mean_day = 0, mean_kg = 0;
  std::int32_t count = 0;
  for (auto point = of.points.rbegin(); count < of.trend.workouts; ++point, ++count) {
    mean_day += static_cast<double>(point->time) / 86400 / of.trend.workouts;
    mean_kg += point->estimate.one_rm_kg / of.trend.workouts;
  }
  const auto at = [&](double day) {
    return picture::point{day, mean_kg + of.trend.slope_kg_per_week * (day - mean_day) / week};
  };
  return {"trend", {at(first_day), at(last_day)}, tone::vermilion, true};
}

chart strength_chart(const log& source, const exercise_strength& of) {
  const strength_trend& trend = of.trend;
  chart all{.title = source.exercises()[of.exercise].name,
            .description = "Best estimate of the one-repetition maximum in each workout"};
  all.x = {.kind = picture::axis_kind::days};
  all.y = {.name = "estimated maximum", .unit = "kg"};
  picture::series marks{"workout", {}, tone::blue};
  for (const strength_point& point : of.points)
    marks.points.push_back({static_cast<double>(point.time) / 86400, point.estimate.one_rm_kg});
  if (trend.verdict != strength_verdict::too_few) {
    const auto first = of.points.size() - static_cast<std::size_t>(trend.workouts);
    picture::series line = trend_line(of, marks.points[first].x, marks.points.back().x);
    line.name = std::string(strength_verdict_name(trend.verdict)) + ", " +
                number(trend.slope_kg_per_week, 2) + " kg/wk (" + number(trend.low_kg_per_week, 2) +
                " to " + number(trend.high_kg_per_week, 2) + ")";
    all.lines = {line};
  }
  all.marks = {marks};
  all.height = chart_height;
  return all;
}

chart week_chart(std::span<const training_week> weeks, const char* title, const char* unit,
                 double (*value)(const training_week&)) {
  chart all{.title = title, .description = "Sum of each week"};
  all.x = {.kind = picture::axis_kind::category, .categories = week_labels(weeks)};
  all.y = {.unit = unit};
  picture::bars bars{"", {}, tone::green};
  for (const training_week& week : weeks) bars.values.push_back(value(week));
  all.stack = {bars};
  all.height = chart_height;
  return all;
}

}  // namespace

std::vector<std::string> volume_charts(const log& source, bool with_band) {
  const auto weeks = weeks_of(source);
  const std::span<const training_week> shown =
      std::span(weeks).last(std::min(weeks.size(), weeks_shown));
  std::vector<std::pair<double, muscle>> most;
  for (std::size_t i = 1; i <= muscle_count; ++i) {
    const auto which = static_cast<muscle>(i);
    double sum = 0;
    for (const training_week& week : shown) sum += week.of(which).fractional_sets;
    if (sum > 0) most.emplace_back(-sum, which);
  }
  std::sort(most.begin(), most.end());
  std::vector<std::string> charts;
  for (std::size_t i = 0; i < std::min(most.size(), muscles_shown); ++i)
    charts.push_back(drawn(muscle_chart(shown, most[i].second, with_band)));
  return charts;
}

std::vector<std::string> strength_charts(const log& source) {
  auto all = strength_of(source);
  if (!all) throw refused{"report: " + describe(all.error())};
  std::vector<exercise_strength> rows = *all;
  std::sort(rows.begin(), rows.end(), [](const exercise_strength& a, const exercise_strength& b) {
    return a.points.size() != b.points.size() ? a.points.size() > b.points.size()
                                              : a.exercise < b.exercise;
  });
  std::vector<std::string> charts;
  for (std::size_t i = 0; i < std::min(rows.size(), exercises_shown); ++i)
    charts.push_back(drawn(strength_chart(source, rows[i])));
  return charts;
}

std::vector<std::string> load_charts(const log& source) {
  const auto weeks = weeks_of(source);
  const std::span<const training_week> shown =
      std::span(weeks).last(std::min(weeks.size(), 2 * weeks_shown));
  return {drawn(week_chart(shown, "Tonnage", "kg per week",
                           [](const training_week& week) { return week.tonnage_kg; })),
          drawn(week_chart(shown, "Working sets", "per week",
                           [](const training_week& week) { return week.hard_sets; }))};
}

}  // namespace tonus::tool
