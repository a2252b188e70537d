// SPDX-License-Identifier: BSL-1.0
// Time of one C call, typed and by id, and of one row of a batch, with its checks and without.
#include <benchmark/benchmark.h>
#include <tonus.h>

#include <cstddef>
#include <tonus/energy/rmr/mifflin_1990.hpp>
#include <vector>

#include "columns.hpp"

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

/// Columns of people whom every equation here takes.
struct people {
  explicit people(std::size_t rows)
      : weight(rows),
        height(rows, 178.0),
        age(rows, 30.0),
        sex(rows),
        waist(rows),
        neck(rows, 38.0),
        hip(rows, 100.0),
        out(rows),
        status(rows) {
    for (std::size_t row = 0; row < rows; ++row) {
      weight[row] = 50.0 + static_cast<double>(row % 50);
      sex[row] = 1.0 + static_cast<double>(row % 2);
      waist[row] = 80.0 + static_cast<double>(row % 20);
    }
  }
  std::vector<double> weight, height, age, sex, waist, neck, hip, out;
  std::vector<std::int32_t> status;
};

/// Shown as time: seconds for one row.
void count_rows(benchmark::State& state) {
  state.counters["per_row"] = benchmark::Counter(
      static_cast<double>(state.range(0)),
      benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

template <class Call>
void columns(benchmark::State& state, Call&& call) {
  people all(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state) {
    call(all, all.out.size());
    benchmark::ClobberMemory();
  }
  count_rows(state);
}

void mifflin_checked(benchmark::State& state) {
  columns(state, [](people& p, std::size_t rows) {
    tonus_energy_rmr_mifflin_1990_many(p.weight.data(), p.height.data(), p.age.data(), p.sex.data(),
                                       rows, p.out.data(), p.status.data());
  });
}

/// The kernel behind the batch, without its checks.
struct unchecked_kernel {
  using equation = tonus::energy::rmr::mifflin_1990;
  static bool run(const double* const* columns, std::size_t first, std::size_t rows,
                  double* values) noexcept {
    using indices = tonus::detail::parameter_indices<equation>;
    return tonus::detail::plain_rows<equation>(columns, first, rows, values, indices{}) == 0;
  }
};

void mifflin_unchecked(benchmark::State& state) {
  const auto kernel = tonus::detail::best_target<unchecked_kernel, true>();
  columns(state, [kernel](people& p, std::size_t rows) {
    const double* const inputs[] = {p.weight.data(), p.height.data(), p.age.data(), p.sex.data()};
    benchmark::DoNotOptimize(kernel(inputs, 0, rows, p.out.data()));
  });
}

/// The formula alone: not even whether the result is one.
struct formula_kernel {
  using equation = tonus::energy::rmr::mifflin_1990;
  static bool run(const double* const* columns, std::size_t first, std::size_t rows,
                  double* __restrict values) noexcept {
    const double* const weight = columns[0] + first;
    const double* const height = columns[1] + first;
    const double* const age = columns[2] + first;
    const double* const sex = columns[3] + first;
    for (std::size_t i = 0; i < rows; ++i) {
      auto in = tonus::detail::blank<equation::input>::make();
      tonus::detail::fill(in.weight, weight[i]);
      tonus::detail::fill(in.height, height[i]);
      tonus::detail::fill(in.age, age[i]);
      tonus::detail::fill(in.sex, sex[i]);
      values[i] = equation::evaluate(in).value();
    }
    return true;
  }
};

void mifflin_formula(benchmark::State& state) {
  const auto kernel = tonus::detail::best_target<formula_kernel, true>();
  columns(state, [kernel](people& p, std::size_t rows) {
    const double* const inputs[] = {p.weight.data(), p.height.data(), p.age.data(), p.sex.data()};
    benchmark::DoNotOptimize(kernel(inputs, 0, rows, p.out.data()));
  });
}

void navy_checked(benchmark::State& state) {
  columns(state, [](people& p, std::size_t rows) {
    tonus_body_fat_fraction_navy_1984_many(p.waist.data(), p.neck.data(), p.hip.data(),
                                           p.height.data(), p.sex.data(), rows, p.out.data(),
                                           p.status.data());
  });
}

BENCHMARK(mifflin_formula)->Arg(1000)->Arg(10000)->Arg(1000000);
BENCHMARK(mifflin_unchecked)->Arg(1000)->Arg(10000)->Arg(1000000);
BENCHMARK(mifflin_checked)->Arg(1000)->Arg(10000)->Arg(1000000);
BENCHMARK(navy_checked)->Arg(1000)->Arg(10000);

}  // namespace

BENCHMARK_MAIN();
