// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <tonus/training/one_rm/brzycki_1993.hpp>
#include <tonus/training/one_rm/epley_1985.hpp>
#include <tonus/training/one_rm/lander_1985.hpp>
#include <tonus/training/one_rm/lombardi_1989.hpp>
#include <tonus/training/one_rm/mayhew_1992.hpp>
#include <tonus/training/one_rm/oconner_1989.hpp>
#include <tonus/training/one_rm/wathen_1994.hpp>
#include <tonus/training/progression/session.hpp>
#include <tonus/training/strength.hpp>

#include "training/effort.hpp"

namespace tonus::training {
namespace {

constexpr double studied_reps = 10;
constexpr double seconds_per_week = 604800;
constexpr double ninety_percent = 0.95;  // upper quantile of a two-sided 90 % interval

using progression::detail::check_limits;

struct curve {
  double (*factor)(double reps);
  bool linear;  // a straight line in repetitions, or in the load that is left
};

template <class Equation>
double factor(double reps) noexcept {
  return Equation::evaluate({1.0 * kilogram, reps * repetition}) / kilogram;
}

constexpr curve curves[] = {
    {factor<one_rm::epley_1985>, true},     {factor<one_rm::brzycki_1993>, true},
    {factor<one_rm::lander_1985>, true},    {factor<one_rm::oconner_1989>, true},
    {factor<one_rm::lombardi_1989>, false}, {factor<one_rm::mayhew_1992>, false},
    {factor<one_rm::wathen_1994>, false}};

double weight_of(const curve& one, double reps) noexcept {
  if (!one.linear || reps <= studied_reps) return 1.0;
  return (most_reps_to_failure - reps) / (most_reps_to_failure - studied_reps);
}

/// Weighted mean and standard deviation of the curves at a number of repetitions.
void combine(double load_kg, double reps, strength_estimate& e) noexcept {
  double weights = 0, sum = 0, squares = 0;
  for (const curve& one : curves) {
    const double weight = weight_of(one, reps);
    weights += weight;
    sum += weight * one.factor(reps);
  }
  const double mean = sum / weights;
  for (const curve& one : curves) {
    const double off = one.factor(reps) - mean;
    squares += weight_of(one, reps) * off * off;
  }
  e.one_rm_kg = load_kg * mean;
  e.spread_kg = load_kg * std::sqrt(squares / weights);
  e.total_error_kg = one_rm_total_error * e.one_rm_kg;
}

/// The scale of Zourdos and colleagues counts repetitions left from RPE 5 on; below it says only
/// that the effort was light, and how many were left is not known.
constexpr double least_counted_rpe = 5;

bool too_light_to_count(const logged_set& set) noexcept {
  return !set.rir && set.rpe && *set.rpe < least_counted_rpe;
}

bool has_reps_and_load(const logged_set& set) noexcept {
  return is_working(set) && set.reps.value_or(0) > 0 &&
         (set.load_kg.value_or(0) > 0 || set.assistance_kg);
}

/// Collects the best set of each workout of each exercise.
class collector {
 public:
  collector(const log& source, const counting& rules)
      : source_(source), rules_(rules), found_(source.exercises().size()) {}

  std::vector<exercise_strength> collect() {
    std::vector<std::size_t> order(source_.sets().size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::sort(order, {},
                      [&](std::size_t i) { return std::pair(source_.sets()[i].time, i); });
    for (const std::size_t i : order) add(i);
    std::vector<exercise_strength> kept;
    for (std::uint32_t i = 0; i < found_.size(); ++i) {
      if (found_[i].points.empty()) continue;
      found_[i].exercise = i;
      kept.push_back(std::move(found_[i]));
    }
    return kept;
  }

 private:
  void add(std::size_t index) {
    const logged_set& set = source_.sets()[index];
    const bool with_body = rules_.body_weight_kg && set.reps.value_or(0) > 0 && is_working(set);
    if (!with_body && !has_reps_and_load(set)) return;
    exercise_strength& row = found_[set.exercise];
    const auto load = effective_load_kg(source_.exercise_of(set), set, rules_);
    if (!load || *load <= 0) {
      row.skipped_sets += has_reps_and_load(set);
      return;
    }
    const auto estimate = estimate_strength(*load, *set.reps, in_reserve(set));
    if (!estimate || set.type == set_type::drop || too_light_to_count(set)) {
      ++row.skipped_sets;
      return;
    }
    keep(row, {set.time, *estimate, *load, *set.reps, index});
  }

  void keep(exercise_strength& row, const strength_point& point) {
    const bool first = row.points.empty();
    if (first || point.load_kg > load_of(row.heaviest_set)) row.heaviest_set = point.set;
    if (first || row.points.back().time != point.time)
      row.points.push_back(point);
    else if (point.estimate.one_rm_kg > row.points.back().estimate.one_rm_kg)
      row.points.back() = point;
  }

  double load_of(std::size_t index) const noexcept {
    const logged_set& set = source_.sets()[index];
    return effective_load_kg(source_.exercise_of(set), set, rules_).value_or(0);
  }

  const log& source_;
  const counting& rules_;
  std::vector<exercise_strength> found_;
};

void find_records(exercise_strength& row) {
  for (std::size_t i = 0; i < row.points.size(); ++i) {
    const double value = row.points[i].estimate.one_rm_kg;
    if (i > 0 && value <= row.points[row.best].estimate.one_rm_kg) continue;
    row.best = i;
    row.records.push_back(i);
  }
}

/// Least squares through points that are at least three and not all at one time.
void fit(std::span<const strength_point> points, strength_trend& trend, double& mean_kg) {
  const auto n = static_cast<double>(points.size());
  double mean_week = 0;
  const auto week = [&](const strength_point& p) {
    return static_cast<double>(p.time - points.front().time) / seconds_per_week;
  };
  mean_kg = 0;
  for (const strength_point& p : points) {
    mean_week += week(p) / n;
    mean_kg += p.estimate.one_rm_kg / n;
  }
  double xx = 0, xy = 0, residual = 0;
  for (const strength_point& p : points) {
    xx += (week(p) - mean_week) * (week(p) - mean_week);
    xy += (week(p) - mean_week) * (p.estimate.one_rm_kg - mean_kg);
  }
  trend.slope_kg_per_week = xy / xx;
  for (const strength_point& p : points) {
    const double line = mean_kg + trend.slope_kg_per_week * (week(p) - mean_week);
    residual += (p.estimate.one_rm_kg - line) * (p.estimate.one_rm_kg - line);
  }
  trend.slope_error_kg_per_week = std::sqrt(residual / (n - 2) / xx);
  const double t = boost::math::quantile(boost::math::students_t(n - 2), ninety_percent);
  trend.low_kg_per_week = trend.slope_kg_per_week - t * trend.slope_error_kg_per_week;
  trend.high_kg_per_week = trend.slope_kg_per_week + t * trend.slope_error_kg_per_week;
}

strength_verdict judge(const strength_trend& trend, double mean_kg, const trend_rules& how) {
  if (trend.low_kg_per_week > 0) return strength_verdict::rising;
  if (trend.high_kg_per_week < 0) return strength_verdict::falling;
  const bool small = trend.high_kg_per_week < how.gain_pct_per_week / 100.0 * mean_kg;
  return small ? strength_verdict::stagnant : strength_verdict::unclear;
}

strength_trend trend_of(std::span<const strength_point> points, const trend_rules& how) {
  const civil_day last = day_of(points.back().time);
  const civil_day start = last - std::chrono::days(how.window_days - 1);
  while (day_of(points.front().time) < start) points = points.subspan(1);
  strength_trend trend{.workouts = static_cast<std::int32_t>(points.size())};
  const auto span = (last - day_of(points.front().time)).count() + 1;
  if (trend.workouts < how.least_workouts || span < how.least_days) return trend;
  double mean_kg = 0;
  fit(points, trend, mean_kg);
  trend.verdict = judge(trend, mean_kg, how);
  return trend;
}

problem check_trend_rules(const trend_rules& how) noexcept {
  const problem checks[] = {check_limits("window_days", how.window_days, 7, 3650),
                            check_limits("least_workouts", how.least_workouts, 3, 1000),
                            check_limits("least_days", how.least_days, 2, 3650),
                            check_limits("gain_pct_per_week", how.gain_pct_per_week, 0, 100)};
  for (const problem& found : checks)
    if (found.code < 0) return found;
  return {};
}

}  // namespace

std::string_view strength_verdict_name(strength_verdict verdict) noexcept {
  constexpr std::string_view names[] = {"too_few", "rising", "falling", "stagnant", "unclear"};
  const auto index = static_cast<std::size_t>(verdict) - 1;
  return index < std::size(names) ? names[index] : std::string_view{};
}

outcome<strength_estimate> estimate_strength(double load_kg, double reps,
                                             std::optional<double> rir) noexcept {
  problem why = check_limits("load_kg", load_kg, above_zero, set_limits::load_kg);
  if (why.code >= 0) why = check_limits("reps", reps, 1, most_reps_to_failure);
  if (why.code >= 0) why = check_limits("rir", rir.value_or(0), 0, set_limits::rir_reps);
  const double to_failure = reps + rir.value_or(0);
  if (why.code >= 0) why = check_limits("reps_to_failure", to_failure, 1, most_reps_to_failure);
  if (why.code < 0) return why;
  strength_estimate e{.reps_to_failure = to_failure, .effort_known = rir.has_value()};
  e.cautions = to_failure > studied_reps ? status::outside_studied : status::ok;
  if (to_failure == 1.0)
    e.one_rm_kg = load_kg;
  else
    combine(load_kg, to_failure, e);
  return {e, e.cautions};
}

outcome<std::vector<exercise_strength>> strength_of(const log& source, const counting& rules,
                                                    const trend_rules& how) {
  if (const problem wrong = check_counting(rules); wrong.code < 0) return wrong;
  if (const problem wrong = check_trend_rules(how); wrong.code < 0) return wrong;
  std::vector<exercise_strength> all = collector(source, rules).collect();
  for (exercise_strength& row : all) {
    find_records(row);
    row.trend = trend_of(row.points, how);
  }
  return all;
}

}  // namespace tonus::training
