// SPDX-License-Identifier: BSL-1.0
// Cost of the adult energy-balance model, in person-days a second.
#include <benchmark/benchmark.h>

#include <thread>
#include <tonus/energy/adult/cohort.hpp>
#include <tonus/energy/adult/simulate.hpp>
#include <vector>

namespace {

using namespace tonus;
using namespace tonus::energy::adult;

constexpr std::int32_t days_of_year = 365;

/// People of all sizes with a change each, and one for each day.
struct crowd {
  std::vector<std::int32_t> sex;
  std::vector<double> age, height, weight, pal, change, daily, end;

  crowd(std::size_t n, bool by_day) : end(n) {
    for (std::size_t i = 0; i < n; ++i) {
      sex.push_back(1 + static_cast<std::int32_t>(i % 2));
      age.push_back(20 + static_cast<double>(i % 50));
      height.push_back(160 + static_cast<double>(i % 30));
      weight.push_back(70 + static_cast<double>(i * 7 % 60));
      pal.push_back(1.4 + static_cast<double>(i % 9) * 0.1);
      change.push_back(-800 + static_cast<double>(i % 13) * 100);
    }
    if (!by_day) return;
    for (std::size_t d = 0; d < days_of_year; ++d)
      for (std::size_t i = 0; i < n; ++i)
        daily.push_back(change[i] + static_cast<double>((d * 31 + i * 17) % 200) - 100);
  }
  [[nodiscard]] people columns() const {
    return {sex.size(), sex.data(), age.data(), height.data(), weight.data(), pal.data()};
  }
  [[nodiscard]] cohort_plan plan() const {
    cohort_plan what;
    what.days = days_of_year;
    what.intake_change =
        daily.empty() ? grid{change.data(), 1, 0} : grid{daily.data(), 1, sex.size()};
    return what;
  }
};

void count(benchmark::State& state, std::size_t people) {
  state.counters["person_days"] = benchmark::Counter(
      static_cast<double>(state.iterations()) * static_cast<double>(people) * days_of_year,
      benchmark::Counter::kIsRate);
}

void run(benchmark::State& state, crowd& all, const cohort_plan& what, instructions set) {
  if (set > best_instructions()) return state.SkipWithError("not on this processor");
  cohort_result into;
  into.weight_kg = all.end.data();
  const std::size_t n = all.sex.size();
  for (auto _ : state)
    benchmark::DoNotOptimize(simulate_many_with(set, all.columns(), what, into, 0, n));
  count(state, n);
}

/// A constant change, end state; argument: the instruction set.
void constant_daily_steps(benchmark::State& state) {
  crowd all(10000, false);
  run(state, all, all.plan(), static_cast<instructions>(state.range(0)));
}
BENCHMARK(constant_daily_steps)->DenseRange(1, 3);

void constant_weekly_steps(benchmark::State& state) {
  crowd all(10000, false);
  cohort_plan what = all.plan();
  what.days_per_step = 7;
  run(state, all, what, static_cast<instructions>(state.range(0)));
}
BENCHMARK(constant_weekly_steps)->DenseRange(1, 3);

void another_intake_each_day(benchmark::State& state) {
  crowd all(10000, true);
  run(state, all, all.plan(), static_cast<instructions>(state.range(0)));
}
BENCHMARK(another_intake_each_day)->DenseRange(1, 3);

/// Cost by the number of people.
void people_weekly_steps(benchmark::State& state) {
  crowd all(static_cast<std::size_t>(state.range(0)), false);
  cohort_plan what = all.plan();
  what.days_per_step = 7;
  run(state, all, what, best_instructions());
}
BENCHMARK(people_weekly_steps)->RangeMultiplier(10)->Range(100, 1000000);

/// Threads of the caller; argument: how many.
void threads_weekly_steps(benchmark::State& state) {
  crowd all(100000, false);
  cohort_plan what = all.plan();
  what.days_per_step = 7;
  const std::size_t n = all.sex.size(), parts = static_cast<std::size_t>(state.range(0));
  for (auto _ : state) {
    const auto part = [&](std::size_t i) {
      cohort_result into;
      into.weight_kg = all.end.data();
      benchmark::DoNotOptimize(simulate_many(all.columns(), what, into, n * i / parts, n / parts));
    };
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < parts; ++i) others.emplace_back(part, i);
    part(0);
    for (std::thread& t : others) t.join();
  }
  count(state, n);
}
BENCHMARK(threads_weekly_steps)->Arg(1)->Arg(2)->UseRealTime();

/// All six numbers of every day.
void every_day_written(benchmark::State& state) {
  crowd all(1000, false);
  cohort_plan what = all.plan();
  what.every = 1;
  std::vector<std::vector<double>> columns(6, std::vector<double>(1000 * days_of_year));
  const cohort_result into{columns[0].data(), columns[1].data(), columns[2].data(),
                           columns[3].data(), columns[4].data(), columns[5].data()};
  for (auto _ : state) benchmark::DoNotOptimize(simulate_many(all.columns(), what, into, 0, 1000));
  count(state, 1000);
}
BENCHMARK(every_day_written);

const person::input man{sex_t::male, 40.0 * year, 178.0 * centimetre, 90.0 * kilogram, 1.5 * one};

void one_person_a_year(benchmark::State& state) {
  const baseline<> constants = make_subject(man)->constants;
  for (auto _ : state) {
    trajectory<> path(constants);
    path.act(conduct_of(constants, {-500.0 * kilocalorie_per_day}));
    path.pass(days_of_year);
    benchmark::DoNotOptimize(path.body().fat.value());
  }
  count(state, 1);
}
BENCHMARK(one_person_a_year);

/// The same step without units, for comparison with `one_person_a_year`.
struct raw_model {
  double fat, lean, glycogen, fluid, adaptive;
  double supply, fat_cost, lean_cost, activity, fluid_limit, adaptive_limit;
  double limit_squared, half, whole;
  double fluid_half, fluid_whole, adaptive_half, adaptive_whole;

  raw_model(const baseline<>& b, const regime<>& r, const pace& p)
      : fat(b.start.fat.value()),
        lean(b.start.lean.value()),
        glycogen(b.start.glycogen.value()),
        fluid(b.start.fluid.value()),
        adaptive(0),
        supply(r.supply.value()),
        fat_cost(r.fat.value()),
        lean_cost(r.lean.value()),
        activity(r.activity.value()),
        fluid_limit(r.fluid_limit.value()),
        adaptive_limit(r.adaptive_limit.value()),
        limit_squared(r.glycogen.limit_squared.value()),
        half(r.glycogen.half.value()),
        whole(r.glycogen.whole.value()),
        fluid_half(p.fluid_half),
        fluid_whole(p.fluid_whole),
        adaptive_half(p.adaptive_half),
        adaptive_whole(p.adaptive_whole) {}

  [[nodiscard]] double rest(double g, double e, double a) const {
    return supply - a - activity * (3.7 * g + e);
  }
  void day() {
    constexpr double d = (39500.0 + 750.0) / 4.184, c = 10.4 * (7600.0 + 960.0) / 4.184;
    constexpr double glycogen_energy = 17600.0 / 4.184;
    const double g_half = (glycogen + limit_squared * half) * (1.0 / (1.0 + half * glycogen));
    const double g_end = (glycogen + limit_squared * whole) * (1.0 / (1.0 + whole * glycogen));
    const double e_half = fluid_limit + (fluid - fluid_limit) * fluid_half;
    const double e_end = fluid_limit + (fluid - fluid_limit) * fluid_whole;
    const double a_half = adaptive_limit + (adaptive - adaptive_limit) * adaptive_half;
    const double a_end = adaptive_limit + (adaptive - adaptive_limit) * adaptive_whole;
    const double rest_start = rest(glycogen, fluid, adaptive);
    const double rest_half = rest(g_half, e_half, a_half), rest_end = rest(g_end, e_end, a_end);
    const double to_half = (g_half - glycogen) * glycogen_energy;
    const double to_end = (g_end - glycogen) * glycogen_energy;
    const double side = d * fat, per_energy = 1.0 / (c + side), share = side * per_energy;
    const double second = -0.5 * share, third = share * (0.5 * share - 1.0 / 6.0);
    double f = fat, l = lean;
    const auto store = [&](double energy) {
      const double v = energy * per_energy;
      const double y = v * (1.0 + v * (second + v * third));
      f = fat + (energy - y * c) * (1.0 / d);
      l = lean + y * 10.4;
    };
    const auto surplus = [&](double r) { return r - fat_cost * f - lean_cost * l; };
    const double k1 = surplus(rest_start);
    store(k1 * 0.5 - to_half);
    const double k2 = surplus(rest_half);
    store(k2 * 0.5 - to_half);
    const double k3 = surplus(rest_half);
    store(k3 - to_end);
    const double k4 = surplus(rest_end);
    store((k1 + 2.0 * (k2 + k3) + k4) * (1.0 / 6.0) - to_end);
    fat = f;
    lean = l;
    glycogen = g_end;
    fluid = e_end;
    adaptive = a_end;
  }
};

void one_person_a_year_without_units(benchmark::State& state) {
  const baseline<> constants = make_subject(man)->constants;
  for (auto _ : state) {
    const pace p = pace_of(1.0 * day);
    const regime<> r =
        regime_of(constants, conduct_of(constants, {-500.0 * kilocalorie_per_day}), p);
    raw_model body(constants, r, p);
    for (int d = 0; d < days_of_year; ++d) body.day();
    benchmark::DoNotOptimize(body.fat);
  }
  count(state, 1);
}
BENCHMARK(one_person_a_year_without_units);

/// The kernel alone with units, as its raw twin runs.
void one_person_a_year_kernel(benchmark::State& state) {
  const baseline<> constants = make_subject(man)->constants;
  for (auto _ : state) {
    const pace p = pace_of(1.0 * day);
    const regime<> r =
        regime_of(constants, conduct_of(constants, {-500.0 * kilocalorie_per_day}), p);
    energy::adult::state<> body = constants.start;
    for (int d = 0; d < days_of_year; ++d) advance(body, r, p);
    benchmark::DoNotOptimize(body.fat.value());
  }
  count(state, 1);
}
BENCHMARK(one_person_a_year_kernel);

void one_goal(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(
        intake_for_goal(man, {.goal_weight = 82.0 * kilogram, .goal_days = 180.0 * day}));
}
BENCHMARK(one_goal);

}  // namespace
