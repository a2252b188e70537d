// SPDX-License-Identifier: BSL-1.0
// A whole assessment of a person with 7,211 logged sets, and all rules by themselves.
#include <benchmark/benchmark.h>

#include <string_view>
#include <tonus/assess/assessment.hpp>
#include <tonus/assess/plan.hpp>
#include <utility>

namespace {

constexpr std::pair<std::string_view, std::string_view> told[] = {
    {"sex", "male"},         {"age", "35"},         {"height", "180"},
    {"weight", "90"},        {"waist", "95"},       {"neck", "39"},
    {"pal", "1.6"},          {"goal", "fat_loss"},  {"training_status", "intermediate"},
    {"intake", "2200"},      {"protein", "140"},    {"sleep", "7"},
    {"moderate", "120"},     {"vigorous", "30"},    {"back_sessions", "2"},
    {"min_gap", "72"},       {"pregnancy", "none"}, {"goal_weight", "82"},
    {"weight_trend", "-0.6"}};

tonus::facts person() {
  tonus::facts known;
  for (const auto& [name, text] : told) static_cast<void>(known.parse(name, text));
  return known;
}

tonus::training::log lifter() {
  constexpr int sets = 7211;  // as many as the longest real log that we test with
  constexpr std::string_view names[] = {"Bench Press (Barbell)", "Pull Up", "Squat (Barbell)",
                                        "Lat Pulldown (Cable)", "Deadlift (Barbell)"};
  tonus::training::log all;
  for (int n = 0; n < sets; ++n)
    static_cast<void>(all.add({.time = 1'600'000'000 + tonus::wall_seconds{n / 20} * 2 * 86'400,
                               .exercise = names[static_cast<std::size_t>(n / 4) % 5],
                               .reps = 5 + n % 8,
                               .load_kg = 40 + n % 60,
                               .rpe = 7 + 0.5 * (n % 6)}));
  return all;
}

void assess_log(benchmark::State& state) {
  const tonus::facts known = person();
  const tonus::training::log log = lifter();
  for (auto _ : state) benchmark::DoNotOptimize(tonus::assess(known, &log));
}
BENCHMARK(assess_log)->Unit(benchmark::kMillisecond);

void assess_person(benchmark::State& state) {
  const tonus::facts known = person();
  for (auto _ : state) benchmark::DoNotOptimize(tonus::assess(known));
}
BENCHMARK(assess_person)->Unit(benchmark::kMicrosecond);

void all_rules(benchmark::State& state) {
  const tonus::facts known = person();
  for (auto _ : state) benchmark::DoNotOptimize(tonus::evaluate_rules(known));
}
BENCHMARK(all_rules)->Unit(benchmark::kMicrosecond);

void plan_of_person(benchmark::State& state) {
  const tonus::facts known = person();
  for (auto _ : state) benchmark::DoNotOptimize(tonus::make_plan(known, nullptr, {}));
}
BENCHMARK(plan_of_person)->Unit(benchmark::kMillisecond);

}  // namespace
