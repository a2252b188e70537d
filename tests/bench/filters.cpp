// SPDX-License-Identifier: BSL-1.0
// Ten years of daily weights and intakes through each filter.
#include <benchmark/benchmark.h>
#include <tonus.h>

#include <cmath>
#include <cstddef>
#include <vector>

namespace {

struct ten_years {
  std::vector<double> day, weight, intake, out;

  ten_years() : out(3652) {
    for (int d = 0; d < 3652; ++d) {
      day.push_back(d);
      weight.push_back(80 + 3 * std::sin(d / 200.0) + 0.4 * std::sin(d * 2.3));
      intake.push_back(2400 + 300 * std::sin(d * 1.7));
    }
  }
};

void exponential(benchmark::State& state) {
  ten_years log;
  for (auto _ : state)
    benchmark::DoNotOptimize(tonus_trend_exponential(
        log.day.data(), log.weight.data(), log.day.size(), nullptr, log.out.data(), nullptr));
}
BENCHMARK(exponential)->Unit(benchmark::kMicrosecond);

void kalman(benchmark::State& state) {
  ten_years log;
  for (auto _ : state)
    benchmark::DoNotOptimize(tonus_trend_kalman(log.day.data(), log.weight.data(), log.day.size(),
                                                nullptr, static_cast<int32_t>(state.range(0)),
                                                log.out.data(), nullptr, nullptr, nullptr, nullptr,
                                                nullptr));
}
BENCHMARK(kalman)->ArgName("smooth")->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);

void regression(benchmark::State& state) {
  ten_years log;
  tonus_trend line{};
  line.struct_size = sizeof line;
  for (auto _ : state)
    benchmark::DoNotOptimize(tonus_trend_slope(log.day.data(), log.weight.data(), log.day.size(),
                                               3652, nullptr, &line, nullptr));
}
BENCHMARK(regression)->Unit(benchmark::kMicrosecond);

void model_filter(benchmark::State& state) {
  ten_years log;
  const tonus_expenditure_person man{sizeof man, 1, 40, 178, 1.5, std::nan("")};
  tonus_expenditure found{};
  found.struct_size = sizeof found;
  for (auto _ : state)
    benchmark::DoNotOptimize(tonus_expenditure_follow(&man, log.day.data(), log.weight.data(),
                                                      log.intake.data(), log.day.size(), nullptr,
                                                      nullptr, &found, nullptr));
}
BENCHMARK(model_filter)->Unit(benchmark::kMicrosecond);

}  // namespace
