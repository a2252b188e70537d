// SPDX-License-Identifier: BSL-1.0
// Prints what the filters make of a body log, for a script that computes the same: columns FILE.csv
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <tonus/body/log.hpp>
#include <tonus/body/trend.hpp>
#include <tonus/energy/tracking/balance.hpp>
#include <tonus/energy/tracking/filter.hpp>
#include <vector>

using namespace tonus;

namespace {

// The woman of tests/data/generate_sample_weights.py.
const energy::adult::person::input woman{.sex = sex_t::female,
                                         .age = 34.0 * year,
                                         .height = 168.0 * centimetre,
                                         .weight = 79.0 * kilogram,
                                         .pal = 1.55 * one};
constexpr double fat_kg = 27, fat_error_kg = 3;

void print(const char* name, const energy::tracking::expenditure_estimate& e) {
  std::printf("%s %.12g %.12g %.12g %.12g\n", name, e.kcal_per_day, e.standard_error, e.low,
              e.high);
}

int run(const body::daily_columns& columns) {
  const body::weight_series series{columns.day, columns.weight_kg};
  const energy::tracking::intake_log log{columns.day, columns.weight_kg, columns.intake_kcal};
  const std::size_t rows = columns.day.size();
  std::vector<double> mean(rows);
  std::vector<body::trend_point> trend(rows);
  std::vector<energy::tracking::tracked_day> days(rows);
  if (body::exponential_trend(series, {}, mean).code < 0) return 1;
  if (body::kalman_trend(series, {}, trend).code < 0) return 1;
  auto smooth = trend;
  if (body::smooth_trend(series, {}, smooth).code < 0) return 1;
  if (!energy::tracking::track(woman, log, {}, days)) return 1;
  for (std::size_t i = 0; i < rows; ++i)
    std::printf(
        "row %g %.12g %.12g %d %.12g %.12g %.12g %.12g %.12g %.12g %.12g %.12g %.12g %.12g\n",
        columns.day[i], columns.weight_kg[i], columns.intake_kcal[i],
        static_cast<int>(trend[i].use), mean[i], trend[i].weight_kg, trend[i].slope_kg_per_day,
        trend[i].weight_variance, smooth[i].weight_kg, smooth[i].slope_kg_per_day,
        smooth[i].slope_variance, days[i].weight_kg, days[i].expenditure,
        days[i].expenditure_error);
  const auto line = body::slope_of(series, 42);
  const auto naive = energy::tracking::naive_expenditure(log);
  const auto balance = energy::tracking::balance_expenditure(log, fat_kg, fat_error_kg);
  if (!line || !naive || !balance) return 1;
  std::printf("slope %.12g %.12g %d\n", line->slope_kg_per_day, line->slope_error_kg_per_day,
              line->weighings);
  print("naive", *naive);
  print("balance", *balance);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ifstream file(argv[1], std::ios::binary);
  const std::string text(std::istreambuf_iterator<char>(file), {});
  body::log log;
  return log.import_text(text) ? run(body::columns_of(log)) : 1;
}
