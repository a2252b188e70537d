// SPDX-License-Identifier: BSL-1.0
#include <cmath>
#include <optional>
#include <tonus/energy/tracking/filter.hpp>

#include "energy/tracking/model_filter.hpp"
#include "energy/tracking/window.hpp"

namespace tonus::energy::tracking {
namespace {

problem check_settings(const filter_settings& s) noexcept {
  struct {
    std::string_view name;
    double value, least, most;
  } const checks[] = {{"weighing_noise", s.weighing_noise, 1e-5, 0.1},
                      {"intake_noise", s.intake_noise, 0, 1},
                      {"expenditure_doubt", s.expenditure_doubt, 1e-5, 1},
                      {"expenditure_wander", s.expenditure_wander, 0, 1000},
                      {"fat_doubt", s.fat_doubt, 0, 0.2},
                      {"fluid_noise_kg", s.fluid_noise_kg, 0, 5},
                      {"outlier", s.outlier, 1, 100},
                      {"outliers_in_a_row", static_cast<double>(s.outliers_in_a_row), 2, 1000}};
  for (const auto& one : checks)
    if (!(one.value >= one.least && one.value <= one.most))
      return {.code = std::isfinite(one.value) ? status::impossible : status::not_finite,
              .value = one.value,
              .minimum = one.least,
              .maximum = one.most,
              .name = one.name};
  return {};
}

// The intake of days without one: the mean of the last logged days, a tenth weight a day, with the
// scatter of those days. Days missing in a row err together: the variance of the sum of k of them
// is k squared times that of one. Before the first logged day it is the habitual intake.
class usual_intake {
 public:
  usual_intake(double habitual, double noise) noexcept : habitual_(habitual), noise_(noise) {}

  /// Takes a logged day. @return it with its error
  eaten log(double kcal) noexcept {
    constexpr double share = 0.1;
    weight_ += share * (1 - weight_);
    const double step = kcal - mean_;
    mean_ += share / weight_ * step;
    variance_ = days_++ == 0 ? 0 : (1 - share) * (variance_ + share * step * step);
    missing_ = 0;
    return {kcal, noise_ * kcal};
  }
  /// @return what is taken for a day without
  eaten guess() noexcept {
    constexpr std::int32_t few = 5;
    constexpr double unknown_scatter = 0.2;  // share of the mean, while there are few days
    const double together = std::sqrt(2.0 * ++missing_ - 1);
    if (days_ == 0) return {0, unknown_scatter * habitual_ * together, true};
    const double scatter = days_ < few ? unknown_scatter * mean_ : std::sqrt(variance_ / weight_);
    return {mean_, std::hypot(scatter, noise_ * mean_) * together};
  }

 private:
  double habitual_, noise_, mean_ = 0, variance_ = 0, weight_ = 0;
  std::int32_t days_ = 0, missing_ = 0;
};

// Lets the days of one row pass, and those without a row after it.
problem pass_days(model_filter& filter, const eaten& today, usual_intake& usual, double day,
                  double next_day) noexcept {
  filter.pass(today);
  for (double between = day + 1; between < next_day && filter.possible(); ++between)
    filter.pass(usual.guess());
  if (filter.possible()) return {};
  return {.code = status::outside_domain,
          .value = next_day,
          .name = "day",
          .why = "before this day no fat, lean tissue, glycogen or fluid is left"};
}

// Runs the filter over all rows. @param each called with row and what is known there
template <class Each>
problem run(model_filter filter, usual_intake usual, const intake_log& log, Each&& each) noexcept {
  for (std::size_t row = 0; row < log.day.size(); ++row) {
    const body::reading_use use = filter.weigh(log.weight_kg[row]);
    const double logged = log.intake_kcal[row];
    const eaten today = std::isnan(logged) ? usual.guess() : usual.log(logged);
    each(row, filter, today, use);
    if (row + 1 == log.day.size()) break;
    if (const problem wrong = pass_days(filter, today, usual, log.day[row], log.day[row + 1]);
        wrong.code != status::ok)
      return wrong;
  }
  return {};
}

// A checked log with the filter at its start.
struct start {
  std::optional<model_filter> filter;
  usual_intake usual{0, 0};
  status_code cautions = status::ok;
};

// The person with the weight of the log's first week.
outcome<adult::subject<>> subject_of(const adult::person::input& who,
                                     const body::first_level& first) noexcept {
  if (who.baseline == adult::baseline_t::imbalanced)
    return problem{.code = status::outside_domain,
                   .value = 2,
                   .name = "baseline",
                   .why = "balanced: the filter finds by itself what the person spends"};
  adult::person::input person = who;
  person.weight = first.weight_kg * kilogram;
  return adult::make_subject(person);
}

problem prepare(const adult::person::input& who, const intake_log& log,
                const filter_settings& settings, start& ready) noexcept {
  if (const problem wrong = check_settings(settings); wrong.code != status::ok) return wrong;
  if (const problem wrong = check_log(log); wrong.code != status::ok) return wrong;
  if (body::first_reading({log.day, log.weight_kg}) == log.day.size())
    return {.code = status::missing_input, .name = "weight_kg", .why = "at least one weighing"};
  const body::first_level first =
      body::first_level_of({log.day, log.weight_kg}, settings.weighing_noise);
  const auto person = subject_of(who, first);
  if (!person) return person.error();
  ready.filter.emplace(*person, first, settings);
  ready.usual = {person->constants.intake.value(), settings.intake_noise};
  ready.cautions = person.status();
  return {};
}

}  // namespace

outcome<tracked_day> track(const adult::person::input& who, const intake_log& log,
                           const filter_settings& settings, std::span<tracked_day> days) noexcept {
  if (days.size() != log.day.size())
    return problem{.code = status::wrong_count,
                   .value = static_cast<double>(days.size()),
                   .name = "rows",
                   .why = "as many results as rows"};
  start ready;
  if (const problem wrong = prepare(who, log, settings, ready); wrong.code != status::ok)
    return wrong;
  // Once for the refusals, since nothing is written where there is one.
  constexpr auto nothing = [](std::size_t, const model_filter&, const eaten&, body::reading_use) {};
  if (const problem wrong = run(*ready.filter, ready.usual, log, nothing); wrong.code != status::ok)
    return wrong;
  static_cast<void>(run(
      *ready.filter, ready.usual, log,
      [&](std::size_t row, const model_filter& filter, const eaten& today, body::reading_use use) {
        days[row] = filter.look(today);
        days[row].use = use;
      }));
  return {days[last_recorded(log)], ready.cautions};
}

outcome<expenditure_estimate> follow_expenditure(const adult::person::input& who,
                                                 const intake_log& log, const quality_gates& gates,
                                                 const filter_settings& settings) noexcept {
  const auto found = check_quality(log, gates);
  if (!found) return found.error();
  if (const problem wrong = first_reason(*found, gates, ~reason::long_gap);
      wrong.code != status::ok)
    return wrong;
  start ready;
  if (const problem wrong = prepare(who, log, settings, ready); wrong.code != status::ok)
    return wrong;
  const std::size_t last = last_recorded(log), first = static_cast<std::size_t>(found->first_row);
  expenditure_estimate e;
  double weight_before = 0, weight_after = 0;
  const problem wrong = run(
      *ready.filter, ready.usual, log,
      [&](std::size_t row, const model_filter& filter, const eaten& today, body::reading_use use) {
        if (row < first || row > last) return;
        e.outliers += use == body::reading_use::outlier;
        if (row != first && row != last) return;
        const tracked_day known = filter.look(today);
        if (row == first) weight_before = known.weight_kg;
        weight_after = known.weight_kg;
        e.kcal_per_day = known.expenditure;
        e.standard_error = known.expenditure_error;
      });
  if (wrong.code != status::ok) return wrong;
  e.low = e.kcal_per_day - normal_90 * e.standard_error;
  e.high = e.kcal_per_day + normal_90 * e.standard_error;
  e.intake = mean_of(log.intake_kcal.subspan(first)).value;
  e.kg_per_week = 7 * (weight_after - weight_before) / (log.day[last] - log.day[first]);
  e.window = *found;
  return {e, ready.cautions};
}

}  // namespace tonus::energy::tracking
