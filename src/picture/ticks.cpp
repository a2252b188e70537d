// SPDX-License-Identifier: BSL-1.0
#include "picture/ticks.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <tonus/civil_time.hpp>

#include "picture/markup.hpp"

namespace tonus::picture {
namespace {

/// A step of 1, 2 or 5 times 10^exponent.
struct step {
  double mantissa = 1;
  int exponent = 0;

  // Dividing by a power of ten rounds once: 3 steps of 0.1 are 0.3, not 0.30000000000000004.
  [[nodiscard]] double times(double count) const {
    const double power = std::pow(10.0, std::abs(exponent));
    return exponent < 0 ? count * mantissa / power : count * mantissa * power;
  }
};

step nice_step(double least) {
  step found{1, static_cast<int>(std::floor(std::log10(least)))};
  for (const double mantissa : {1.0, 2.0, 5.0}) {
    found.mantissa = mantissa;
    if (found.times(1) >= least * (1 - 1e-9)) return found;
  }
  return {1, found.exponent + 1};
}

/// One value alone gets room on both sides.
void widen(double& low, double& high) {
  const double size = std::max(std::abs(low), std::abs(high));
  if (high - low > size * 1e-9) return;
  const double room = std::max(size, 1e-3) * 0.05;
  low -= room;
  high += room;
}

std::string tick_text(double value, const step& by) {
  if (by.exponent < -6 || std::abs(value) >= 1e9) return figure_text(value, 6);
  return fixed_text(value, std::max(0, -by.exponent));
}

/// Units of the calendar.
enum class calendar : std::uint8_t { day, week, month, year };

/// So many of a unit from tick to tick.
struct calendar_step {
  calendar unit;
  int count;
};

constexpr std::array calendar_steps{
    calendar_step{calendar::day, 1},     calendar_step{calendar::day, 2},
    calendar_step{calendar::week, 1},    calendar_step{calendar::week, 2},
    calendar_step{calendar::month, 1},   calendar_step{calendar::month, 2},
    calendar_step{calendar::month, 3},   calendar_step{calendar::month, 6},
    calendar_step{calendar::year, 1},    calendar_step{calendar::year, 2},
    calendar_step{calendar::year, 5},    calendar_step{calendar::year, 10},
    calendar_step{calendar::year, 50},   calendar_step{calendar::year, 100},
    calendar_step{calendar::year, 1000}, calendar_step{calendar::year, 5000}};

constexpr int first_monday = 4;  // 1970-01-05, in days since 1970-01-01

using std::chrono::days;
using std::chrono::months;
using std::chrono::year_month_day;

/// The number of a day's unit: days or weeks since a Monday, months or years since year 0.
long long index_of(civil_day day, calendar unit) {
  const year_month_day date(day);
  const long long month = int{date.year()} * 12LL + unsigned{date.month()} - 1;
  const long long since = day.time_since_epoch().count() - first_monday;
  switch (unit) {
    case calendar::day:
      return since;
    case calendar::week:
      return since >= 0 ? since / 7 : (since - 6) / 7;
    case calendar::month:
      return month;
    default:
      return int{date.year()};
  }
}

civil_day first_day_of(long long index, calendar unit) {
  using std::chrono::January;
  using std::chrono::year;
  switch (unit) {
    case calendar::day:
      return civil_day(days(index + first_monday));
    case calendar::week:
      return civil_day(days(index * 7 + first_monday));
    case calendar::month:
      return year(static_cast<int>(index / 12)) / (January + months(index % 12)) / 1;
    default:
      return year(static_cast<int>(index)) / January / 1;
  }
}

std::string calendar_text(civil_day day, calendar unit) {
  constexpr std::size_t to_month = 7;
  constexpr std::size_t to_year = 4;
  const std::string whole = day_text(day);
  if (unit == calendar::month) return whole.substr(0, to_month);
  return unit == calendar::year ? whole.substr(0, to_year) : whole;
}

double shortest_days(calendar unit) {
  constexpr std::array shortest{1.0, 7.0, 28.0, 365.0};
  return shortest[static_cast<std::size_t>(unit)];
}

std::vector<tick> calendar_ticks(double low, double high, calendar_step by) {
  std::vector<tick> found;
  const civil_day start(days(static_cast<long long>(std::floor(low))));
  const civil_day end(days(static_cast<long long>(std::floor(high))));
  const long long last = index_of(end, by.unit);
  long long index = index_of(start, by.unit);
  index -= ((index % by.count) + by.count) % by.count;
  for (; index <= last; index += by.count) {
    const civil_day day = first_day_of(index, by.unit);
    const auto at = static_cast<double>(day.time_since_epoch().count());
    if (at >= low) found.push_back({at, calendar_text(day, by.unit)});
  }
  return found;
}

}  // namespace

scale_plan number_plan(double low, double high, int most) {
  widen(low, high);
  const step by = nice_step(high / most - low / most);
  const double first = std::floor(low / by.times(1) + 1e-9);
  const double last = std::ceil(high / by.times(1) - 1e-9);
  scale_plan plan{by.times(first), by.times(last), {}};
  for (double i = first; i <= last; ++i)
    plan.ticks.push_back({by.times(i), tick_text(by.times(i), by)});
  return plan;
}

scale_plan day_plan(double low, double high, int most) {
  if (high - low < 1) {  // a day alone stands in the middle of three
    low -= 1;
    high += 1;
  }
  scale_plan plan{low, high, {}};
  for (const calendar_step by : calendar_steps) {
    plan.ticks.clear();
    if ((high - low) / (shortest_days(by.unit) * by.count) > 4.0 * most)
      continue;  // far too many to list
    plan.ticks = calendar_ticks(low, high, by);
    if (plan.ticks.size() <= static_cast<std::size_t>(most)) break;
  }
  return plan;
}

}  // namespace tonus::picture
