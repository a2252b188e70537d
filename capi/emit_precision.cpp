// SPDX-License-Identifier: BSL-1.0
#include "emit_precision.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <tonus/energy/adult/simulate.hpp>
#include <tonus/literals.hpp>
#include <vector>

#include "picture/chart.hpp"

namespace tonus {
namespace {

using namespace energy::adult;
using picture::tone;
using tonus::literals::operator""_kg;
using tonus::literals::operator""_cm;

constexpr std::int32_t year_days = 365;
constexpr std::int32_t finest = 96;
constexpr std::int32_t steps[] = {1, 2, 3, 4, 6, 8, 12, 24};
// Below it rounding tells, which differs between machines; the file must not.
constexpr double least_error = 1e-10;

/// A plan by day: kilocalories more or less.
struct course {
  std::string name;
  double (*change)(int day);
  tone colour;
};
const course courses[] = {
    {"500 kcal less every day", [](int) { return -500.0; }, tone::blue},
    {"a week of 1000 kcal less, a week of none",
     [](int day) { return day / 7 % 2 == 0 ? -1000.0 : 0.0; }, tone::vermilion},
    {"a day of 1500 kcal less, a day of none", [](int day) { return day % 2 == 0 ? -1500.0 : 0.0; },
     tone::green}};

std::vector<double> weights(const course& of, std::int32_t daily_steps) {
  std::vector<double> change;
  for (int day = 0; day <= year_days; ++day) change.push_back(of.change(day));
  std::vector<std::int32_t> days(year_days);
  std::iota(days.begin(), days.end(), 1);
  std::vector<snapshot> bodies(days.size());
  const person::input man{
      .sex = sex_t::male, .age = 40.0 * year, .height = 178_cm, .weight = 90_kg, .pal = 1.5 * one};
  const auto end =
      simulate(man, {.intake_change = {change.data(), change.size()}}, days, bodies, daily_steps);
  if (!end) throw std::runtime_error("the model refuses " + of.name);
  std::vector<double> kilograms;
  for (const snapshot& body : bodies) kilograms.push_back(body.body.weight() / kilogram);
  return kilograms;
}

double worst(const std::vector<double>& found, const std::vector<double>& exact) {
  double most = least_error;
  for (std::size_t i = 0; i < found.size(); ++i)
    most = std::max(most, std::abs(found[i] - exact[i]));
  return most;
}

std::string scientific(double value) {
  char digits[32];
  const auto end =
      std::to_chars(digits, digits + sizeof digits, value, std::chars_format::scientific, 0);
  return {digits, end.ptr};
}

}  // namespace

work_precision precision_of_steps() {
  picture::chart drawn{.title = "Error of a year by steps a day", .width = 720, .height = 380};
  drawn.description = "The worst error of body weight in a year for more and more steps a day";
  drawn.x = {.name = "steps a day", .kind = picture::axis_kind::category};
  drawn.y = {.name = "worst error, power of ten", .unit = "kg"};
  std::string table = "| steps a day |";
  std::string rule = "|---:|";
  for (const course& of : courses) {
    drawn.lines.push_back({of.name, {}, of.colour});
    table += " " + of.name + ", kg |";
    rule += "---:|";
  }
  table += "\n" + rule + "\n";
  std::array<std::vector<double>, std::size(courses)> exact;
  for (std::size_t i = 0; i < exact.size(); ++i) exact[i] = weights(courses[i], finest);
  for (const std::int32_t daily_steps : steps) {
    const auto column = static_cast<double>(drawn.x.categories.size());
    drawn.x.categories.push_back(std::to_string(daily_steps));
    table += "| " + std::to_string(daily_steps) + " |";
    for (std::size_t i = 0; i < exact.size(); ++i) {
      const double error = worst(weights(courses[i], daily_steps), exact[i]);
      drawn.lines[i].points.push_back({column, std::round(10 * std::log10(error)) / 10});
      table += (error > least_error ? " " : " below ") + scientific(error) + " |";
    }
    table += "\n";
  }
  drawn.marks = drawn.lines;
  for (picture::series& marks : drawn.marks) marks.name.clear();
  const auto svg = drawn.svg();
  if (!svg) throw std::runtime_error("chart refused: " + std::string(svg.error().why));
  return {*svg, table};
}

}  // namespace tonus
