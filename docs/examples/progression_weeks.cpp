// SPDX-License-Identifier: BSL-1.0
// Four weeks of each progression model, two sessions a week; the loads in the comments are what the
// program computes, and it fails where they are not.
#include <array>
#include <tonus/literals.hpp>
#include <tonus/training/progression/acsm_2009.hpp>
#include <tonus/training/progression/double_progression.hpp>
#include <tonus/training/progression/linear.hpp>
#include <tonus/training/progression/percent.hpp>
#include <tonus/training/progression/rir.hpp>
#include <vector>

using namespace tonus;
using namespace tonus::literals;
using namespace tonus::training::progression;

namespace {

using reps_of_sets = std::vector<std::int32_t>;

/// Load after each session, each done at the load prescribed.
template <class Model>
std::vector<double> loads(const typename Model::input& rules, typename Model::state now,
                          const std::vector<reps_of_sets>& sessions) {
  std::vector<double> all;
  for (const reps_of_sets& reps : sessions) {
    now = Model::next(rules, now, {now.load, reps})->next;
    all.push_back(now.load / kilogram);
  }
  return all;
}

bool linear_weeks() {
  //! [linear]
  // 3 x 5, 2.5 kg more after a session with all repetitions, a tenth less after the third miss.
  const linear::input rules{3_set, 5_rep, 2.5_kg, 3.0 * one, 0.9 * one, 2.5_kg, 20_kg};
  const reps_of_sets all{5, 5, 5}, missed{5, 5, 4};
  const auto after =
      loads<linear>(rules, {60_kg, 0}, {all, all, all, all, missed, missed, missed, all});
  // 62.5 65 67.5 70, then 70 70 and the cut to 62.5 (0.9 of 70 is 63), 65
  //! [linear]
  return after == std::vector<double>{62.5, 65, 67.5, 70, 70, 70, 62.5, 65};
}

bool double_weeks() {
  //! [double]
  // 3 x 8 to 12, 2 kg more once every set has 12.
  const double_progression::input rules{3_set, 8_rep, 12_rep, 2_kg, 2_kg};
  const auto after = loads<double_progression>(rules, double_progression::start(rules, 20_kg),
                                               {{10, 9, 8},
                                                {12, 11, 10},
                                                {12, 12, 12},
                                                {9, 8, 7},
                                                {10, 9, 8},
                                                {12, 12, 12},
                                                {7, 7, 7},
                                                {8, 8, 7}});
  // 20 20 22 22 (a set under 8) 22 24 24 (again under 8) and back to 22
  //! [double]
  return after == std::vector<double>{20, 20, 22, 22, 22, 24, 24, 22};
}

bool acsm_weeks() {
  //! [acsm_2009]
  // 3 x 10; two sessions in a row with 12 in the last set raise the load by 5 %, at least 2.5 kg.
  const acsm_2009::input rules{3_set, 10_rep, 2_rep, 2.0 * one, 5.0 * percent, 2.5_kg};
  const auto after = loads<acsm_2009>(rules, {40_kg, 0},
                                      {{10, 10, 12},
                                       {10, 10, 13},
                                       {10, 10, 11},
                                       {10, 10, 12},
                                       {10, 10, 12},
                                       {10, 9, 8},
                                       {10, 10, 12},
                                       {10, 10, 12}});
  // 40 42.5 42.5 42.5 45 45 45 47.5
  //! [acsm_2009]
  return after == std::vector<double>{40, 42.5, 42.5, 42.5, 45, 45, 45, 47.5};
}

bool percent_weeks() {
  //! [percent]
  // Three weeks and an easy one, in percent of 0.9 times a maximum of 120 kg; then 2.5 kg more.
  const percent_plan::input rules{2.5_kg, 2.5_kg, rounding::nearest};
  const std::array<planned_set, 1> first{{{85.0 * percent, 5_rep}}};
  const std::array<planned_set, 1> second{{{90.0 * percent, 3_rep}}};
  const std::array<planned_set, 1> third{{{95.0 * percent, 1_rep}}};
  const std::array<planned_set, 1> easy{{{60.0 * percent, 5_rep}}};
  const std::array<planned_week, 4> plan{first, second, third, easy};
  percent_plan::state now{0.9 * 120_kg};
  std::vector<double> top;
  for (const std::int32_t reps : {7, 5, 2, 5, 6}) {
    const auto week = static_cast<std::size_t>(now.week);
    top.push_back(percent_plan::load(rules, now, plan[week][0]) / kilogram);
    now = percent_plan::next(rules, plan, now, std::array{reps})->next;
  }
  // 92.5 97.5 102.5 65, and 95 in the first week of the next cycle
  //! [percent]
  return top == std::vector<double>{92.5, 97.5, 102.5, 65, 95};
}

bool effort_weeks() {
  //! [rir]
  // Five repetitions at RPE 8: the load follows what was left in reserve, by a tenth at most.
  const rir::input rules{5_rep, 8.0 * rpe_point, 0.1 * one, 2.5_kg};
  rir::state now{100_kg};
  std::vector<double> after;
  for (const double rpe : {7.0, 8.0, 9.0, 9.5}) {
    now = rir::next(rules, now, {now.load, 5_rep, rpe * rpe_point})->next;
    after.push_back(now.load / kilogram);
  }
  // 102.5 (three were left) 102.5 100 95
  //! [rir]
  return after == std::vector<double>{102.5, 102.5, 100, 95};
}

}  // namespace

int main() {
  const bool right =
      linear_weeks() && double_weeks() && acsm_weeks() && percent_weeks() && effort_weeks();
  return right ? 0 : 1;
}
