// SPDX-License-Identifier: BSL-1.0
// The adult model over packs of persons. One text is compiled for three instruction sets; nothing
// of a wider one can leave this file, for all of it is inlined into three static functions.
#include <tonus/pack.hpp>

#include "energy/cohort.hpp"

namespace tonus::energy::adult {
namespace {

/// Constants of the persons of a pack, lane by lane.
template <std::size_t N>
struct lanes {
  double fat[N], lean[N], fluid[N], intake[N], carbohydrate[N], activity[N], intercept[N],
      per_carbohydrate[N], share[N];
  status_code cautions[N];
  bool refused[N];
};

/// The person of a lane. A row that is refused leaves the lane a body that can be computed with.
template <std::size_t N>
[[gnu::noinline]] void prepare(lanes<N>& into, std::size_t lane, const people& who,
                               std::size_t row) noexcept {
  static const subject<> anybody =
      *make_subject({sex_t::male, 40.0 * year, 178.0 * centimetre, 90.0 * kilogram, 1.5 * one});
  const auto made = make_subject(who.at(row));
  into.refused[lane] = !made;
  into.cautions[lane] = made.status();
  const baseline<>& b = made ? made->constants : anybody.constants;
  into.fat[lane] = b.start.fat.value();
  into.lean[lane] = b.start.lean.value();
  into.fluid[lane] = b.start.fluid.value();
  into.intake[lane] = b.intake.value();
  into.carbohydrate[lane] = b.carbohydrate.value();
  into.activity[lane] = b.activity.value();
  into.intercept[lane] = b.intercept.value();
  into.per_carbohydrate[lane] = b.per_carbohydrate;
  into.share[lane] = b.carbohydrate_share;
}

template <class Quantity, std::size_t N>
Quantity read(const double (&column)[N]) noexcept {
  return Quantity::from_value(pack<N>::load(column));
}

template <std::size_t N>
baseline<pack<N>> constants_of(const lanes<N>& l) noexcept {
  using V = pack<N>;
  baseline<V> b;
  b.start = {read<mass_of<V>>(l.fat), read<mass_of<V>>(l.lean), lift<V>(glycogen_at_rest),
             read<mass_of<V>>(l.fluid), rate_of<V>{}};
  b.intake = read<rate_of<V>>(l.intake);
  b.carbohydrate = read<rate_of<V>>(l.carbohydrate);
  b.activity = read<upkeep_of<V>>(l.activity);
  b.intercept = read<rate_of<V>>(l.intercept);
  b.per_carbohydrate = V::load(l.per_carbohydrate);
  return b;
}

/// One number of a grid for each lane. @param rows the row of each lane
template <std::size_t N>
pack<N> gather(const grid& g, const std::size_t (&rows)[N], std::int32_t today) noexcept {
  const double* from = g.values + static_cast<std::size_t>(today) * g.day_stride;
  if (g.row_stride == 0) return pack<N>(*from);
  if (g.row_stride == 1 && rows[N - 1] == rows[0] + N - 1) return pack<N>::load(from + rows[0]);
  double numbers[N];
  for (std::size_t i = 0; i < N; ++i) numbers[i] = from[rows[i] * g.row_stride];
  return pack<N>::load(numbers);
}

/// A pack of persons on their way.
template <std::size_t N>
class group {
 public:
  using V = pack<N>;

  group(const people& who, const cohort_plan& what, const pace& p, std::size_t first,
        std::size_t count) noexcept
      : who_(who), what_(what), pace_(p) {
    for (std::size_t i = 0; i < N; ++i) {
      rows_[i] = first + (i < count ? i : count - 1);  // spare lanes repeat the last row
      prepare(lanes_, i, who, rows_[i]);
    }
    constants_ = constants_of(lanes_);
    body_ = constants_.start;
    signs_ = V(1.0);
  }

  /// What acts on a day; numbers out of range are remembered.
  void act(std::int32_t today) noexcept {
    conduct<V> c{constants_.intake, {}, {}, constants_.activity};
    if (what_.intake_change.values != nullptr)
      c.intake =
          constants_.intake + rate_of<V>::from_value(gather(what_.intake_change, rows_, today));
    V share = V::load(lanes_.share);
    if (what_.carbohydrate.values != nullptr) share = gather(what_.carbohydrate, rows_, today);
    c.carbohydrate = share * c.intake;
    if (what_.sodium_change.values != nullptr)
      c.sodium = sodium_of<V>::from_value(gather(what_.sodium_change, rows_, today));
    if (what_.activity_change.values != nullptr) {
      const V change = gather(what_.activity_change, rows_, today);
      c.activity = (1.0 + change / 100.0) * constants_.activity;
      inside(change, -100.0, 1000.0);
    }
    inside(c.intake.value(), 0.0, most_intake / kilocalorie_per_day);
    inside(share, 0.0, 1.0);
    inside(c.sodium.value(), -500000.0, 500000.0);
    regime_ = regime_of(constants_, c, pace_);
  }

  void pass(std::int32_t steps) noexcept {
    for (std::int32_t i = 0; i < steps; ++i) {
      advance(body_, regime_, pace_);
      for (const V& part :
           {body_.fat.value(), body_.lean.value(), body_.glycogen.value(), body_.fluid.value()})
        signs_ = either_negative(signs_, part - smallest);
    }
  }

  /// Writes the first lanes. @param slot of the first row on this written day
  void write(const cohort_result& into, std::size_t slot, std::size_t count) const noexcept {
    put(into.weight_kg, slot, count, body_.weight().value());
    put(into.fat_kg, slot, count, body_.fat.value());
    put(into.lean_kg, slot, count, body_.lean.value());
    put(into.glycogen_kg, slot, count, body_.glycogen.value());
    put(into.ecf_kg, slot, count, body_.fluid.value());
    put(into.adaptive_kcal_per_day, slot, count, body_.adaptive.value());
  }

  /// Statuses of the rows; replaces what failed. @return how many did
  std::size_t finish(const cohort_result& into, std::size_t count, std::int32_t writes) noexcept {
    double signs[N], weight[N], lean[N];
    signs_.store(signs);
    body_.weight().value().store(weight);
    body_.lean.value().store(lean);
    std::size_t failed = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const bool good =
          !lanes_.refused[i] && !std::signbit(signs[i]) && weight[i] > 0.0 && lean[i] > 0.0;
      if (good) {
        if (into.row_status != nullptr) into.row_status[rows_[i]] = lanes_.cautions[i];
        if (into.row_day != nullptr) into.row_day[rows_[i]] = 0;
      } else {
        write_failure(who_, into, rows_[i], writes, why_row_fails(who_, what_, rows_[i]));
        ++failed;
      }
    }
    return failed;
  }

 private:
  static void put(double* column, std::size_t slot, std::size_t count, const V& v) noexcept {
    if (column == nullptr) return;
    if (count == N) return v.store(column + slot);
    double numbers[N];
    v.store(numbers);
    std::memcpy(column + slot, numbers, count * sizeof(double));
  }
  /// Remembers a number outside its limits. One that is NaN stays in the body to the end.
  void inside(const V& v, double low, double high) noexcept {
    signs_ = either_negative(signs_, either_negative(v - low, high - v));
  }

  static constexpr double smallest = 1e-300;  // a body part of 0 is none

  const people& who_;
  const cohort_plan& what_;
  const pace& pace_;
  std::size_t rows_[N];
  lanes<N> lanes_;
  baseline<V> constants_;
  state<V> body_;
  regime<V> regime_;
  V signs_;  // negative in a lane where something was out of its limits
};

struct job {
  const people* who;
  const cohort_plan* what;
  const cohort_result* into;
  std::size_t first, count;
};

template <std::size_t N>
inline std::size_t run(const job& j) noexcept {
  const schedule_of_steps s = steps_of(*j.what);
  const pace p = pace_of(s.step);
  const bool constant = is_constant(*j.what);
  std::size_t failed = 0;
  for (std::size_t done = 0; done < j.count; done += N) {
    const std::size_t first = j.first + done, count = std::min(N, j.count - done);
    group<N> persons(*j.who, *j.what, p, first, count);
    persons.act(0);
    for (std::int32_t w = 0; w < s.writes; ++w) {
      if (constant) {
        persons.pass(s.steps);
      } else {
        for (std::int32_t d = 0; d < s.block; ++d) {
          persons.act(w * s.block + d);
          persons.pass(j.what->steps_per_day);
        }
      }
      persons.write(*j.into, static_cast<std::size_t>(w) * j.who->rows + first, count);
    }
    failed += persons.finish(*j.into, count, s.writes);
  }
  return failed;
}

[[gnu::flatten]] std::size_t run_baseline(const job& j) noexcept { return run<4>(j); }
#if defined(__x86_64__) && defined(__linux__)
[[gnu::target("arch=x86-64-v3"), gnu::flatten]] std::size_t run_v3(const job& j) noexcept {
  return run<8>(j);
}
// clang keeps to 256-bit registers unless it is told.
#ifdef __clang__
[[gnu::target("arch=x86-64-v4"), gnu::flatten, clang::min_vector_width(512)]]
#else
[[gnu::target("arch=x86-64-v4"), gnu::flatten]]
#endif
std::size_t
run_v4(const job& j) noexcept {
  return run<16>(j);
}
#endif

problem examine_plan_of(const cohort_plan& what) noexcept {
  problem why = examine_steps(what.steps_per_day, most_steps, "steps_per_day");
  if (why.code >= 0) why = examine_steps(what.days_per_step, 7, "days_per_step");
  if (why.code < 0) return why;
  if (what.days < 1 || what.days > most_days)
    return {.code = status::impossible,
            .value = static_cast<double>(what.days),
            .minimum = 1,
            .maximum = most_days,
            .name = "days"};
  if (what.every < 0 || (what.every > 0 && what.days % what.every != 0))
    return {.code = status::impossible,
            .value = static_cast<double>(what.every),
            .name = "every",
            .why = "0, or a whole part of days"};
  if (what.days_per_step > 1 && (what.steps_per_day > 1 || !is_constant(what)))
    return {.code = status::outside_domain,
            .value = static_cast<double>(what.days_per_step),
            .name = "days_per_step",
            .why = "1 where a change depends on the day or steps are shorter than a day"};
  return {};
}

}  // namespace

instructions best_instructions() noexcept {
#if defined(__x86_64__) && defined(__linux__)
  // By features: clang 14 does not know the names of the levels here.
  const auto all = [](auto... has) { return ((has != 0) && ...); };
  static const bool v3 = all(__builtin_cpu_supports("avx2"), __builtin_cpu_supports("bmi"),
                             __builtin_cpu_supports("bmi2"), __builtin_cpu_supports("fma"));
  static const bool v4 =
      v3 && all(__builtin_cpu_supports("avx512f"), __builtin_cpu_supports("avx512bw"),
                __builtin_cpu_supports("avx512cd"), __builtin_cpu_supports("avx512dq"),
                __builtin_cpu_supports("avx512vl"));
  return v4 ? instructions::x86_64_v4 : v3 ? instructions::x86_64_v3 : instructions::baseline;
#else
  return instructions::baseline;
#endif
}

outcome<std::size_t> simulate_many_with(instructions set, const people& who,
                                        const cohort_plan& what, const cohort_result& into,
                                        std::size_t first, std::size_t count) noexcept {
  problem why = examine_rows(who, first, count);
  if (why.code >= 0) why = examine_plan_of(what);
  if (why.code < 0) return why;
  if (set > best_instructions() || set < instructions::baseline)
    return problem{.code = status::outside_domain, .name = "instructions"};
  const job j{&who, &what, &into, first, count};
  std::size_t failed = 0;
  switch (set) {
#if defined(__x86_64__) && defined(__linux__)
    case instructions::x86_64_v4:
      failed = run_v4(j);
      break;
    case instructions::x86_64_v3:
      failed = run_v3(j);
      break;
#endif
    default:
      failed = run_baseline(j);
  }
  return {failed, failed > 0 ? status::some_rows_failed : status::ok};
}

outcome<std::size_t> simulate_many(const people& who, const cohort_plan& what,
                                   const cohort_result& into, std::size_t first,
                                   std::size_t count) noexcept {
  return simulate_many_with(best_instructions(), who, what, into, first, count);
}

}  // namespace tonus::energy::adult
