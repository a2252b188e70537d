// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tonus/body/log.hpp>
#include <tonus/training/morning.hpp>
#include <tonus/training/set_record.hpp>
#include <tonus/vocabulary.hpp>

namespace tonus::body {
namespace {

constexpr measure_about from(const fact& known) noexcept {
  return {known.name, known.unit, known.least, known.most};
}

// Folds and girths that are no facts have the bounds of the equations that read them.
constexpr measure_about fold(std::string_view name) noexcept { return {name, "mm", 0, 250}; }

constexpr measure_about measures[measure_count] = {
    from(fact_named("weight")),
    from(fact_named("body_fat")),
    from(fact_named("fat_mass")),
    from(fact_named("intake")),
    from(fact_named("waist")),
    from(fact_named("hip")),
    from(fact_named("neck")),
    fold("subscapular"),
    fold("triceps"),
    fold("suprailiac"),
    fold("abdominal"),
    fold("thigh"),
    {"rmssd", "ms", training::morning_limits::rmssd_ms.least,
     training::morning_limits::rmssd_ms.most},
    {"hr_rest", "/min", training::morning_limits::hr_rest.least,
     training::morning_limits::hr_rest.most},
    {"sleep", "h", training::morning_limits::sleep_h.least, training::morning_limits::sleep_h.most},
};

problem check_time(wall_seconds time) noexcept {
  using namespace std::chrono;
  using namespace training::set_limits;
  constexpr wall_seconds first = start_of(sys_days(year(first_year) / January / 1));
  constexpr wall_seconds after = start_of(sys_days(year(last_year + 1) / January / 1));
  if (time >= first && time < after) return {};
  return {.code = status::impossible,
          .value = static_cast<double>(time),
          .minimum = static_cast<double>(first),
          .maximum = static_cast<double>(after - 1),
          .name = "time",
          .why = "wall-clock seconds since 1970"};
}

// What a day's entries of a size come to: the mean of those of its earliest moment.
struct earliest {
  wall_seconds time = std::numeric_limits<wall_seconds>::max();
  double sum = 0;
  std::int32_t at_time = 0;
  std::int32_t all = 0;

  void add(const body_entry& entry) noexcept {
    ++all;
    if (entry.time > time) return;
    if (entry.time < time) {
      time = entry.time;
      sum = 0;
      at_time = 0;
    }
    sum += entry.value;
    ++at_time;
  }
};

}  // namespace

const measure_about& about_measure(measure what) noexcept {
  return measures[static_cast<std::size_t>(what) - 1];
}

problem check_entry(const body_entry& entry) noexcept {
  if (entry.what < measure::weight || entry.what > measure::sleep) {
    return {.code = status::unknown_name,
            .value = static_cast<double>(entry.what),
            .minimum = 1,
            .maximum = static_cast<double>(measure_count),
            .name = "measure"};
  }
  if (const problem wrong = check_time(entry.time); wrong.code != status::ok) return wrong;
  const measure_about& known = about_measure(entry.what);
  const bool nothing = entry.value == 0 && !adds_up(entry.what);
  if (entry.value >= known.least && entry.value <= known.most && !nothing) return {};
  return {.code = std::isfinite(entry.value) ? status::impossible : status::not_finite,
          .value = entry.value,
          .minimum = known.least,
          .maximum = known.most,
          .name = known.name,
          .why = nothing ? "above 0: leave out what was not measured" : std::string_view{}};
}

outcome<std::size_t> log::add(const body_entry& entry) {
  if (const problem wrong = check_entry(entry); wrong.code != status::ok) return wrong;
  entries_.push_back(entry);
  return entries_.size() - 1;
}

std::vector<day_value> log::days_of(measure what) const {
  std::map<civil_day, earliest> first;
  std::map<civil_day, double> sums;
  for (const body_entry& entry : entries_) {
    if (entry.what != what) continue;
    first[day_of(entry.time)].add(entry);
    sums[day_of(entry.time)] += entry.value;
  }
  std::vector<day_value> days;
  days.reserve(first.size());
  for (const auto& [day, found] : first) {
    const double value = adds_up(what) ? sums[day] : found.sum / found.at_time;
    days.push_back({day, value, found.all});
  }
  return days;
}

daily_columns columns_of(const log& source) {
  const auto weights = source.days_of(measure::weight);
  const auto intakes = source.days_of(measure::intake);
  daily_columns columns;
  if (weights.empty() && intakes.empty()) return columns;
  civil_day first = civil_day::max(), last = civil_day::min();
  for (const auto* days : {&weights, &intakes}) {
    if (days->empty()) continue;
    first = std::min(first, days->front().day);
    last = std::max(last, days->back().day);
  }
  const auto rows = static_cast<std::size_t>((last - first).count()) + 1;
  columns.first = first;
  columns.day.resize(rows);
  for (std::size_t row = 0; row < rows; ++row) columns.day[row] = static_cast<double>(row);
  constexpr double missing = std::numeric_limits<double>::quiet_NaN();
  columns.weight_kg.assign(rows, missing);
  columns.intake_kcal.assign(rows, missing);
  const auto put = [&](const std::vector<day_value>& days, std::vector<double>& column) {
    for (const day_value& one : days)
      column[static_cast<std::size_t>((one.day - first).count())] = one.value;
  };
  put(weights, columns.weight_kg);
  put(intakes, columns.intake_kcal);
  return columns;
}

}  // namespace tonus::body
