// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <tonus/training/deload.hpp>
#include <tonus/training/progression/session.hpp>

namespace tonus::training {
namespace {

using progression::detail::check_limits;

constexpr std::size_t weeks_before = 4;
constexpr std::size_t least_before = 2;

/// Whether a week is easy against the ones before it, all whole.
bool is_easy(std::span<const training_week> whole, std::size_t week, double share) {
  const std::size_t count = std::min(week, weeks_before);
  if (count < least_before) return false;
  double sum = 0;
  for (std::size_t i = week - count; i < week; ++i) sum += whole[i].hard_sets;
  const double mean = sum / static_cast<double>(count);
  return whole[week].hard_sets <= share * mean;
}

void find_easy_week(std::span<const training_week> whole, double share, deload_report& report) {
  report.weeks_since = static_cast<std::int32_t>(whole.size());
  for (std::size_t i = whole.size(); i-- > 0;) {
    if (!is_easy(whole, i, share)) continue;
    report.weeks_since = static_cast<std::int32_t>(whole.size() - 1 - i);
    report.since_start = false;
    report.easy_week = whole[i].first;
    return;
  }
}

void count_trends(std::span<const exercise_strength> all, deload_report& report) {
  for (const exercise_strength& one : all) {
    report.judged += one.trend.verdict != strength_verdict::too_few;
    report.falling += one.trend.verdict == strength_verdict::falling;
  }
}

}  // namespace

problem check_deload_rules(const deload_rules& how) noexcept {
  const problem checks[] = {check_limits("weeks_most", how.weeks_most, 0, 52),
                            check_limits("easy_share", how.easy_share, 0, 0.9),
                            check_limits("falling_share", how.falling_share, 0.01, 1),
                            check_limits("least_judged", how.least_judged, 1, 100),
                            check_limits("sets_left", how.sets_left, 0.1, 1),
                            check_limits("load_left", how.load_left, 0.3, 1)};
  for (const problem& found : checks)
    if (found.code < 0) return found;
  return {};
}

outcome<deload_report> deload_of(const log& source, const deload_rules& how,
                                 const counting& rules) {
  if (const problem wrong = check_deload_rules(how); wrong.code < 0) return wrong;
  const auto weeks = weekly_training(source, rules);
  if (!weeks) return weeks.error();
  const auto strength = strength_of(source, rules);
  if (!strength) return strength.error();
  std::vector<training_week> whole;
  for (const training_week& week : *weeks)
    if (!week.partial) whole.push_back(week);
  deload_report report;
  find_easy_week(whole, how.easy_share, report);
  count_trends(*strength, report);
  report.due_by_time = how.weeks_most > 0 && report.weeks_since >= how.weeks_most;
  report.due_by_decline =
      report.judged >= how.least_judged && report.falling >= how.falling_share * report.judged;
  report.due = report.due_by_time || report.due_by_decline;
  return report;
}

}  // namespace tonus::training
