// SPDX-License-Identifier: BSL-1.0
#include "energy/tracking/study.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <tonus/energy/adult/trajectory.hpp>
#include <tonus/energy/tracking/balance.hpp>
#include <tonus/energy/tracking/filter.hpp>

namespace tonus::study {
namespace {

using namespace energy;

// The normal and uniform draws are our own: those of the standard library differ between systems.
class draws {
 public:
  explicit draws(std::uint64_t seed) : engine_(seed) {}
  double uniform(double least, double most) {
    return least + (most - least) * (static_cast<double>(engine_() >> 11) * 0x1p-53);
  }
  double normal() {
    const double radius = std::sqrt(-2 * std::log(1 - uniform(0, 1)));
    return radius * std::cos(6.283185307179586 * uniform(0, 1));
  }
  bool happens(double share) { return uniform(0, 1) < share; }

 private:
  std::mt19937_64 engine_;
};

struct life {
  adult::person::input known;               // what the estimators are told
  std::vector<double> day, weight, intake;  // the log
  std::vector<double> spent;                // the truth
};

adult::person::input draw_person(draws& d) {
  const double height = d.uniform(155, 190), bmi = d.uniform(25, 37);
  return {.sex = d.happens(0.5) ? sex_t::male : sex_t::female,
          .age = d.uniform(20, 60) * year,
          .height = height * centimetre,
          .weight = bmi * height * height / 1e4 * kilogram,
          .pal = d.uniform(1.4, 1.8) * one};
}

// The person as nature has it: expenditure 12 % off the formula, body fat 4 % of the weight.
adult::subject<> truth_of(const adult::person::input& known, draws& d) {
  const auto formula = adult::make_subject(known);
  adult::person::input true_person = known;
  const double fat =
      formula->constants.start.fat.value() + 0.04 * known.weight.value() * d.normal();
  true_person.fat_mass = std::max(fat, 0.08 * known.weight.value()) * kilogram;
  true_person.intake = formula->spent * std::max(1 + 0.12 * d.normal(), 0.6);
  return *adult::make_subject(true_person);
}

life live(std::uint64_t seed, int run_in, int days) {
  constexpr double missing = std::numeric_limits<double>::quiet_NaN();
  draws d(seed);
  life l{draw_person(d), {}, {}, {}, {}};
  const adult::subject<> person = truth_of(l.known, d);
  const double noise = d.uniform(0.005, 0.01);
  adult::trajectory<> body(person.constants);
  for (int day = 0; day < run_in + days; ++day) {
    const double plan = person.constants.intake.value() - (day < run_in ? 0 : 500);
    const double eaten = plan * (1 + 0.1 * d.normal());
    const double weight = body.body().weight().value() * (1 + noise * d.normal());
    const double logged = eaten * (1 + 0.1 * d.normal());
    l.day.push_back(day);
    l.weight.push_back(d.happens(0.2) ? missing : weight);
    l.intake.push_back(d.happens(0.2) ? missing : logged);
    body.act(adult::conduct_of(
        person.constants,
        {.intake = eaten * kilocalorie_per_day - person.constants.intake, .sodium = {}}));
    l.spent.push_back(body.spending().total.value());
    body.pass();
  }
  return l;
}

void count(tally& t, const outcome<tracking::expenditure_estimate>& found, double truth) {
  if (!found) {
    ++t.refused;
    return;
  }
  const double error = found->kcal_per_day - truth;
  ++t.answers;
  t.sum += error;
  t.squares += error * error;
  t.covered += found->low <= truth && truth <= found->high;
}

double mean(const std::vector<double>& values, std::size_t first, std::size_t after) {
  double sum = 0;
  for (std::size_t i = first; i < after; ++i) sum += values[i];
  return sum / static_cast<double>(after - first);
}

// Windows claim the mean of theirs, the filter the last day; "now" holds the windows against the
// last day too, which is what their reader wants to know.
void ask(results& all, const life& l, int run_in, int day) {
  const auto rows = static_cast<std::size_t>(run_in + day);
  const tracking::intake_log log{std::span(l.day).first(rows), std::span(l.weight).first(rows),
                                 std::span(l.intake).first(rows)};
  // Open gates: the study asks what they keep out.
  const tracking::quality_gates open{.least_days = 2,
                                     .least_intake_days = 3,
                                     .least_intake_share = 0,
                                     .least_weighings = 4,
                                     .most_gap_days = 1000};
  const std::size_t first = rows > 42 ? rows - 42 : 0;
  const double window = mean(l.spent, first, rows);
  const double now = l.spent[rows - 1];
  const auto naive = tracking::naive_expenditure(log, open);
  count(all["naive"][day], naive, window);
  count(all["naive, now"][day], naive, now);
  const auto who = adult::make_subject(l.known);
  const double fat = who->constants.start.fat.value();
  const auto balance = tracking::balance_expenditure(
      log, fat, std::min(0.04 * l.known.weight.value(), fat / 2), open);
  count(all["balance"][day], balance, window);
  count(all["balance, now"][day], balance, now);
  count(all["filter"][day], tracking::follow_expenditure(l.known, log, open), now);
}

}  // namespace

double tally::bias() const { return sum / answers; }
double tally::rmse() const { return std::sqrt(squares / answers); }
double tally::coverage() const { return static_cast<double>(covered) / answers; }

results run(int people, int run_in) {
  results all;
  for (int seed = 1; seed <= people; ++seed) {
    const life l = live(static_cast<std::uint64_t>(seed), run_in, 56);
    for (const int day : asked_days) ask(all, l, run_in, day);
  }
  return all;
}

double first_weeks_rmse(const results& all, const std::string& estimator) {
  double squares = 0;
  std::int32_t answers = 0;
  for (const auto& [day, t] : all.at(estimator)) {
    if (day > 28) continue;
    squares += t.squares;
    answers += t.answers;
  }
  return std::sqrt(squares / answers);
}

}  // namespace tonus::study
