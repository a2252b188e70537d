// SPDX-License-Identifier: BSL-1.0
// A log of 100,000 sets: reading, adding, a full analysis, what next, the last week alone.
#include <benchmark/benchmark.h>

#include <string>
#include <tonus/training/accounting.hpp>
#include <tonus/training/intensity.hpp>
#include <tonus/training/log_export.hpp>
#include <tonus/training/log_facts.hpp>
#include <tonus/training/next.hpp>
#include <tonus/training/records.hpp>

namespace {

using namespace tonus::training;

constexpr int set_count = 100'000;
constexpr int sets_per_workout = 25;
constexpr tonus::wall_seconds start = 1'000'000'000;
constexpr std::string_view names[] = {
    "Bench Press (Barbell)", "Pull Up",      "Squat (Barbell)",
    "Lat Pulldown (Cable)",  "DB RDL",       "Face Pull (Cable)",
    "Bicep Curl (Dumbbell)", "My Own Thing", "Deadlift (Barbell)"};

set_record nth_set(int n) {
  return {.time = start + tonus::wall_seconds{n / sets_per_workout} * 2 * 86'400,
          .exercise = names[static_cast<std::size_t>(n / 3) % std::size(names)],
          .reps = 5 + n % 8,
          .load_kg = 40 + n % 60,
          .rpe = 7 + 0.5 * (n % 6)};
}

tonus::training::log long_log() {
  tonus::training::log all;
  for (int n = 0; n < set_count; ++n) static_cast<void>(all.add(nth_set(n)));
  return all;
}

void add_sets(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(long_log().sets().size());
}
BENCHMARK(add_sets)->Unit(benchmark::kMillisecond);

void read_file(benchmark::State& state) {
  const std::string text = export_csv(long_log());
  for (auto _ : state) {
    tonus::training::log read;
    benchmark::DoNotOptimize(read.import_text(text));
  }
}
BENCHMARK(read_file)->Unit(benchmark::kMillisecond);

void full_analysis(benchmark::State& state) {
  const auto all = long_log();
  for (auto _ : state) {
    benchmark::DoNotOptimize(all.report());
    benchmark::DoNotOptimize(weekly_training(all));
    benchmark::DoNotOptimize(strength_of(all));
    benchmark::DoNotOptimize(intensity_of(all));
    benchmark::DoNotOptimize(log_facts(all));
  }
}
BENCHMARK(full_analysis)->Unit(benchmark::kMillisecond);

void records_and_next(benchmark::State& state) {
  const auto all = long_log();
  for (auto _ : state) {
    benchmark::DoNotOptimize(records_of(all));
    benchmark::DoNotOptimize(next_sessions(all, {}, {}));
  }
}
BENCHMARK(records_and_next)->Unit(benchmark::kMillisecond);

void last_week(benchmark::State& state) {
  const auto all = long_log();
  const counting rules{.from = all.days().rbegin()->first - std::chrono::days(6)};
  for (auto _ : state) benchmark::DoNotOptimize(weekly_training(all, rules));
}
BENCHMARK(last_week)->Unit(benchmark::kMicrosecond);

}  // namespace
