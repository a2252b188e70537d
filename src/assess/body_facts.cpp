// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <map>
#include <tonus/assess/body_facts.hpp>
#include <tonus/body/trend.hpp>
#include <tonus/energy/tracking/filter.hpp>
#include <tonus/region/projection.hpp>
#include <tonus/training/load_monitor.hpp>

namespace tonus {
namespace {

using body::day_value;
using body::measure;
using std::chrono::days;

constexpr std::int32_t window_days = 28;

// Collects facts of one log.
class teller {
 public:
  teller(const body::log& source, const facts& known)
      : source_(source), known_(known), columns_(body::columns_of(source)) {}

  std::vector<training::log_fact> tell() {
    tell_weights();
    tell_latest();
    tell_energy();
    tell_fold();
    tell_mornings();
    return std::move(facts_);
  }

 private:
  void add(std::string_view name, double value, std::string_view unit, civil_day first,
           civil_day last, std::string_view meaning) {
    facts_.push_back({name, value, unit, first, last, meaning});
  }

  void tell_weights() {
    const auto weights = source_.days_of(measure::weight);
    if (weights.empty()) return;
    last_ = weights.back().day;
    const body::weight_series series{columns_.day, columns_.weight_kg};
    std::vector<body::trend_point> trend(columns_.day.size());
    if (body::kalman_trend(series, {}, trend).code < 0 ||
        body::smooth_trend(series, {}, trend).code < 0)
      return;
    const auto level = [&](civil_day day) {
      return trend[static_cast<std::size_t>((day - columns_.first).count())].weight_kg;
    };
    const civil_day first = weights.front().day;
    add("weight", level(last_), "kg", last_, last_, "smoothed weight on the last day");
    tell_slope(series, first);
    tell_changes(level, first);
    tell_weighings(weights);
  }

  void tell_slope(const body::weight_series& series, civil_day first) {
    const auto line = body::slope_of(series, window_days);
    constexpr std::int32_t least_weighings = 6;
    if (!line || line->weighings < least_weighings) return;
    const civil_day from = std::max(first, last_ - days(window_days - 1));
    add("weight_trend", line->percent_per_week, "%/wk", from, last_,
        "least-squares slope of the weights, outliers left out");
    add("weight_trend_se", line->percent_error_per_week, "%/wk", from, last_,
        "standard error of that slope");
    add("trend_window", line->days / 7, "wk", from, last_,
        "from the first to the last weighing of the slope");
  }

  template <class Level>
  void tell_changes(const Level& level, civil_day first) {
    const double now = level(last_);
    const auto change = [&](civil_day from) { return 100 * (now / level(from) - 1); };
    if (last_ - days(7) >= first)
      add("trend_change_7d", change(last_ - days(7)), "%", last_ - days(7), last_,
          "smoothed weight against that of a week before");
    if (last_ - days(window_days) >= first) {
      const civil_day from = last_ - days(window_days);
      add("weight_change_4wk", change(from), "%", from, last_,
          "smoothed weight against that of four weeks before");
      add("loss_rate_absolute", (level(from) - now) / 4, "kg/wk", from, last_,
          "loss of smoothed weight, mean of four weeks");
    }
    if (last_ > first)
      add("weight_loss", -change(first), "%", first, last_,
          "loss of smoothed weight since the log began");
  }

  void tell_weighings(const std::vector<day_value>& weights) {
    const auto count = weights.size();
    if (count >= 2 && weights[count - 2].day == last_ - days(1))
      add("day_change", 100 * (weights[count - 1].value / weights[count - 2].value - 1), "%",
          last_ - days(1), last_, "last weighing against that of the day before");
    const civil_day from = std::max(weights.front().day, last_ - days(window_days - 1));
    const auto covered = (last_ - from).count() + 1;
    if (covered < 7) return;
    const auto weighed =
        std::ranges::count_if(weights, [&](const day_value& one) { return one.day >= from; });
    add("weighins", 7.0 * static_cast<double>(weighed) / static_cast<double>(covered), "/wk", from,
        last_, "days with a weighing, mean per week");
  }

  void tell_latest() {
    constexpr measure sizes[] = {measure::body_fat, measure::fat_mass, measure::waist, measure::hip,
                                 measure::neck};
    const civil_day log_end =
        columns_.first + days(static_cast<std::int32_t>(columns_.day.size()) - 1);
    for (const measure what : sizes) {
      const auto values = source_.days_of(what);
      if (values.empty()) continue;
      const civil_day end = columns_.day.empty() ? values.back().day : log_end;
      if (values.back().day <= end - days(window_days)) continue;
      const body::measure_about& about = body::about_measure(what);
      add(about.name, values.back().value, about.unit, values.back().day, values.back().day,
          "latest measurement of the last 28 days");
    }
  }

  void tell_energy() {
    using namespace energy::tracking;
    const intake_log log{columns_.day, columns_.weight_kg, columns_.intake_kcal};
    const auto found = check_quality(log);
    if (!found) return;
    const civil_day first = columns_.first + days(found->first_row);
    const civil_day last = first + days(found->days - 1);
    if (const auto spent = expenditure_of(source_, known_); spent)
      add("tee", spent->kcal_per_day, "kcal/d", first, last,
          "expenditure by the filter on the energy-balance model");
    constexpr std::uint32_t of_weights = reason::few_weighings;
    if ((found->reasons & ~of_weights) != 0) return;
    double sum = 0;
    const auto rows = static_cast<std::size_t>(found->first_row + found->days);
    for (std::size_t row = static_cast<std::size_t>(found->first_row); row < rows; ++row)
      if (!std::isnan(columns_.intake_kcal[row])) sum += columns_.intake_kcal[row];
    add("intake", sum / found->intake_days, "kcal/d", first, last, "mean of the logged days");
  }

  // Fat mass on the days it is known.
  std::map<civil_day, double> fat_masses() const {
    std::map<civil_day, double> masses, weights;
    for (const day_value& one : source_.days_of(measure::weight)) weights[one.day] = one.value;
    for (const day_value& one : source_.days_of(measure::body_fat))
      if (const auto weight = weights.find(one.day); weight != weights.end())
        masses[one.day] = one.value / 100 * weight->second;
    for (const day_value& one : source_.days_of(measure::fat_mass)) masses[one.day] = one.value;
    return masses;
  }

  void tell_fold() {
    const auto folds = source_.days_of(measure::subscapular);
    if (folds.size() >= 2) {
      const civil_day first = folds.front().day, last = folds.back().day;
      add("site_change", 100 * (folds.back().value / folds.front().value - 1), "%", first, last,
          "subscapular fold, last against first");
      add("mdc", *region::detectable_change(), "%", first, last,
          "smallest change a fold can tell, 5 % measuring error");
    }
    const auto masses = fat_masses();
    std::vector<double> fat, site;
    civil_day first{}, last{};
    for (const day_value& fold : folds) {
      const auto mass = masses.find(fold.day);
      if (mass == masses.end()) continue;
      if (fat.empty()) first = fold.day;
      last = fold.day;
      fat.push_back(mass->second);
      site.push_back(fold.value);
    }
    if (fat.empty()) return;
    add("calibration_pairs", static_cast<double>(fat.size()), "1", first, last,
        "subscapular folds with a fat mass of the same day");
    const auto [least, most] = std::ranges::minmax(fat);
    add("fat_mass_span", 100 * (most - least) / most, "%", first, last,
        "range of those fat masses, of the largest");
    tell_exponent(fat, site, first, last);
  }

  void tell_exponent(const std::vector<double>& fat, const std::vector<double>& site,
                     civil_day first, civil_day last) {
    const auto sex = known_.get("sex");
    if (!sex) return;
    const auto prior = region::prior_of(region::region_t::trunk_site,
                                        static_cast<sex_t>(static_cast<int>(sex->value)));
    const auto own = region::calibrate(fat, site, prior);
    if (!own) return;
    add("k_post", own->posterior.k, "1", first, last, "exponent of the subscapular fold");
    add("k_se", own->posterior.sd, "1", first, last, "its standard error");
  }

  // The facts of a morning with the value of each measure in place.
  void tell_mornings() {
    std::map<civil_day, training::morning> all;
    const auto put = [&](measure what, std::optional<double> training::morning::*member) {
      for (const day_value& one : source_.days_of(what)) {
        // Naps that add up to more than a day are read twice: that night says nothing.
        if (one.value > body::about_measure(what).most) continue;
        all[one.day].day = one.day;
        all[one.day].*member = one.value;
      }
    };
    put(measure::rmssd, &training::morning::rmssd_ms);
    put(measure::hr_rest, &training::morning::hr_rest);
    put(measure::sleep, &training::morning::sleep_h);
    std::vector<training::morning> mornings;
    for (const auto& [day, one] : all) mornings.push_back(one);
    const auto found = training::readiness_facts(mornings);
    if (found) facts_.insert(facts_.end(), found->begin(), found->end());
  }

  const body::log& source_;
  const facts& known_;
  body::daily_columns columns_;
  civil_day last_{};
  std::vector<training::log_fact> facts_;
};

}  // namespace

std::optional<energy::adult::person::input> model_person(const facts& known, mass weight,
                                                         problem& why) {
  double values[4] = {};
  constexpr std::string_view names[] = {"sex", "age", "height", "pal"};
  for (std::size_t i = 0; i < std::size(names); ++i) {
    const auto found = known.get(names[i]);
    if (!found) {
      why = found.error();
      return std::nullopt;
    }
    values[i] = found->value;
  }
  energy::adult::person::input person{.sex = static_cast<sex_t>(static_cast<int>(values[0])),
                                      .age = values[1] * year,
                                      .height = values[2] * centimetre,
                                      .weight = weight,
                                      .pal = values[3] * one};
  if (known.given("fat_mass")) person.fat_mass = known.get("fat_mass")->value * kilogram;
  return person;
}

outcome<energy::tracking::expenditure_estimate> expenditure_of(const body::log& source,
                                                               const facts& known) {
  using namespace energy::tracking;
  const body::daily_columns columns = body::columns_of(source);
  const intake_log log{columns.day, columns.weight_kg, columns.intake_kcal};
  const auto weights = source.days_of(measure::weight);
  if (weights.empty()) return problem{.code = status::missing_input, .name = "weight"};
  problem why;
  const auto person = model_person(known, weights.front().value * kilogram, why);
  return person ? follow_expenditure(*person, log) : why;
}

std::vector<training::log_fact> body_log_facts(const body::log& source, const facts& known) {
  return teller(source, known).tell();
}

}  // namespace tonus
