// SPDX-License-Identifier: BSL-1.0
// The progression models, one session each.
#include <array>
#include <tonus/literals.hpp>
#include <tonus/training/progression/acsm_2009.hpp>
#include <tonus/training/progression/double_progression.hpp>
#include <tonus/training/progression/linear.hpp>
#include <tonus/training/progression/percent.hpp>
#include <tonus/training/progression/rir.hpp>

using namespace tonus;
using namespace tonus::literals;
using namespace tonus::training::progression;

namespace {

bool linear_steps() {
  //! [linear]
  const linear::input rules{3_set, 5_rep, 2.5_kg, 3.0 * one, 0.9 * one, 2.5_kg, 20_kg};
  const std::array reps{5, 5, 5};
  const auto after = linear::next(rules, {60_kg, 0}, {60_kg, reps});
  // after->what is action::up, after->next.load is 62.5 kg
  //! [linear]
  return after->what == action::up && after->next.load == 62.5_kg;
}

bool double_steps() {
  //! [double]
  const double_progression::input rules{3_set, 8_rep, 12_rep, 2_kg, 2_kg};
  const std::array reps{10, 9, 8};
  const auto after =
      double_progression::next(rules, double_progression::start(rules, 20_kg), {20_kg, reps});
  // the same load, one repetition more in all: after->next.goal is 28
  //! [double]
  return after->what == action::add_rep && after->next.goal == 28;
}

bool acsm_steps() {
  //! [acsm_2009]
  const acsm_2009::input rules{3_set, 10_rep, 2_rep, 2.0 * one, 5.0 * percent, 2.5_kg};
  const std::array reps{10, 10, 13};
  const auto after = acsm_2009::next(rules, {40_kg, 1}, {40_kg, reps});
  // 5 % of 40 kg is 2 kg, which the plates round to 2.5 kg
  //! [acsm_2009]
  return after->what == action::up && after->next.load == 42.5_kg;
}

bool percent_steps() {
  //! [percent]
  const percent_plan::input rules{2.5_kg, 2.5_kg, rounding::nearest};
  const std::array<planned_set, 2> first{{{65.0 * percent, 5_rep}, {75.0 * percent, 5_rep}}};
  const std::array<planned_set, 1> second{{{90.0 * percent, 3_rep}}};
  const std::array<planned_week, 2> plan{first, second};
  const percent_plan::state start{0.9 * 120_kg};
  const mass load = percent_plan::load(rules, start, first[0]);  // 70 kg
  const std::array reps{5, 6};
  const auto after = percent_plan::next(rules, plan, start, reps);
  //! [percent]
  return load == 70_kg && after->what == action::next_week && after->next.ok;
}

bool effort_steps() {
  //! [rir]
  const rir::input rules{5_rep, 8.0 * rpe_point, 0.1 * one, 2.5_kg};
  const auto after = rir::next(rules, {100_kg}, {100_kg, 5_rep, 7.0 * rpe_point});
  // three repetitions were left instead of two: 102.5 kg next time
  //! [rir]
  return after->what == action::up && after->next.load == 102.5_kg;
}

}  // namespace

int main() {
  return linear_steps() && double_steps() && acsm_steps() && percent_steps() && effort_steps() ? 0
                                                                                               : 1;
}
