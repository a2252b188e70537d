// SPDX-License-Identifier: BSL-1.0
#include <tonus/civil_time.hpp>

namespace tonus {
namespace {

std::string padded(long long number, std::size_t width) {
  std::string digits = std::to_string(number);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

}  // namespace

std::string day_text(civil_day day) {
  const std::chrono::year_month_day date(day);
  return padded(int{date.year()}, 4) + '-' + padded(unsigned{date.month()}, 2) + '-' +
         padded(unsigned{date.day()}, 2);
}

std::string week_text(iso_week week) {
  return padded(week.year, 4) + "-W" + padded(week.number, 2);
}

}  // namespace tonus
