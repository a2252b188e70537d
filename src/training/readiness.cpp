// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <tonus/training/load_monitor.hpp>
#include <tonus/training/progression/session.hpp>

namespace tonus::training {
namespace {

using progression::detail::check_limits;
using std::chrono::days;

constexpr int baseline_days = 28;
constexpr std::size_t least_baseline = 14;
constexpr std::size_t least_nights = 4;
constexpr double elevated_bpm = 5;

problem check(const morning& one) {
  using namespace morning_limits;
  const auto inside = [](std::string_view name, const std::optional<double>& value, range limits) {
    return value ? check_limits(name, *value, limits.least, limits.most) : problem{};
  };
  problem why = inside("rmssd_ms", one.rmssd_ms, rmssd_ms);
  if (why.code >= 0) why = inside("hr_rest_bpm", one.hr_rest, hr_rest);
  if (why.code >= 0) why = inside("sleep_h", one.sleep_h, sleep_h);
  return why;
}

/// Values of one kind over a stretch of days.
struct stretch {
  civil_day first, last;
  std::vector<double> values;

  [[nodiscard]] double mean() const {
    double sum = 0;
    for (const double value : values) sum += value;
    return sum / static_cast<double>(values.size());
  }
  [[nodiscard]] double deviation() const {
    double squares = 0;
    for (const double value : values) squares += (value - mean()) * (value - mean());
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
  }
};

class reader {
 public:
  explicit reader(std::vector<morning> sorted) : all_(std::move(sorted)), last_(all_.back().day) {}

  std::vector<log_fact> read() {
    variability();
    heart_rate();
    const stretch nights = over(0, 7, [](const morning& m) { return m.sleep_h; });
    if (nights.values.size() >= least_nights)
      add("sleep", nights.mean(), "h", nights, "mean of the last 7 nights");
    return facts_;
  }

 private:
  template <class Value>
  stretch over(int days_back, int count, Value value) const {
    stretch found{last_ - days(days_back + count - 1), last_ - days(days_back), {}};
    for (const morning& one : all_)
      if (one.day >= found.first && one.day <= found.last && value(one))
        found.values.push_back(*value(one));
    return found;
  }

  void add(std::string_view name, double value, std::string_view unit, const stretch& of,
           std::string_view meaning) {
    facts_.push_back({name, value, unit, of.first, of.last, meaning});
  }

  void variability() {
    const auto logarithm = [](const morning& m) {
      return m.rmssd_ms ? std::optional(std::log(*m.rmssd_ms)) : std::nullopt;
    };
    const stretch now = over(0, 7, logarithm);
    if (now.values.empty()) return;
    add("lnrmssd_7d", now.mean(), "ln ms", now, "mean over the last 7 days");
    add("hrv_valid_days", static_cast<double>(now.values.size()), "1", now,
        "days with a value in the last 7");
    const stretch before = over(7, baseline_days, logarithm);
    if (before.values.size() < least_baseline) return;
    add("lnrmssd_baseline", before.mean(), "ln ms", before, "mean of the 28 days before");
    add("lnrmssd_baseline_sd", before.deviation(), "ln ms", before, "their standard deviation");
  }

  void heart_rate() {
    const auto rate = [](const morning& m) { return m.hr_rest; };
    const stretch now = over(0, 3, rate);
    if (now.values.size() < 3) return;
    add("hr_rest_3d", now.mean(), "/min", now, "mean of the last 3 mornings");
    const stretch before = over(3, baseline_days, rate);
    if (before.values.size() < least_baseline) return;
    add("hr_rest_baseline", before.mean(), "/min", before, "mean of the 28 days before");
    int elevated = 0;
    for (;; ++elevated) {
      const stretch one = over(elevated, 1, rate);
      if (one.values.empty() || one.values.front() < before.mean() + elevated_bpm) break;
    }
    add("hr_rest_elevated_days", elevated, "d", now, "days in a row at 5 beats or more over it");
  }

  std::vector<morning> all_;
  civil_day last_;
  std::vector<log_fact> facts_;
};

}  // namespace

outcome<std::vector<log_fact>> readiness_facts(std::span<const morning> mornings) {
  std::vector<morning> sorted(mornings.begin(), mornings.end());
  for (const morning& one : sorted)
    if (const problem wrong = check(one); wrong.code < 0) return wrong;
  std::ranges::sort(sorted, {}, &morning::day);
  const auto twice = std::ranges::adjacent_find(sorted, {}, &morning::day);
  if (twice != sorted.end())
    return problem{.code = status::wrong_count, .name = "day", .why = "one morning for a day"};
  if (sorted.empty()) return std::vector<log_fact>{};
  return reader(std::move(sorted)).read();
}

}  // namespace tonus::training
