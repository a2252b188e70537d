// SPDX-License-Identifier: BSL-1.0
// Time of one C call, typed and by id, and of one row of a batch.
#include <benchmark/benchmark.h>
#include <tonus.h>

#include <cstddef>
#include <vector>

namespace {

constexpr const char* id = "energy.rmr.mifflin_1990";

void typed_call(benchmark::State& state) {
  double weight = 80.0, out = 0.0;
  for (auto _ : state) {
    benchmark::DoNotOptimize(weight);
    benchmark::DoNotOptimize(tonus_energy_rmr_mifflin_1990(weight, 178.0, 30.0, 1, &out));
    benchmark::DoNotOptimize(out);
  }
}
BENCHMARK(typed_call);

void call_by_id(benchmark::State& state) {
  double arguments[] = {80.0, 178.0, 30.0, 1.0};
  tonus_estimate result{};
  result.struct_size = sizeof result;
  for (auto _ : state) {
    benchmark::DoNotOptimize(arguments);
    benchmark::DoNotOptimize(tonus_evaluate(id, arguments, 4, &result, nullptr));
    benchmark::DoNotOptimize(result);
  }
}
BENCHMARK(call_by_id);

void batch(benchmark::State& state) {
  const auto rows = static_cast<std::size_t>(state.range(0));
  std::vector<double> weight(rows), height(rows, 178.0), age(rows, 30.0), sex(rows), out(rows);
  std::vector<std::int32_t> status(rows);
  for (std::size_t row = 0; row < rows; ++row) {
    weight[row] = 50.0 + static_cast<double>(row % 50);
    sex[row] = 1.0 + static_cast<double>(row % 2);
  }
  const double* const columns[] = {weight.data(), height.data(), age.data(), sex.data()};
  for (auto _ : state) {
    benchmark::DoNotOptimize(tonus_evaluate_many(id, columns, 4, rows, out.data(), status.data()));
    benchmark::ClobberMemory();
  }
  // Shown as time: seconds for one row.
  state.counters["per_row"] =
      benchmark::Counter(static_cast<double>(rows), benchmark::Counter::kIsIterationInvariantRate |
                                                        benchmark::Counter::kInvert);
}
BENCHMARK(batch)->Arg(1000)->Arg(1000000);

}  // namespace

BENCHMARK_MAIN();
