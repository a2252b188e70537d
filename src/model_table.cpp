// SPDX-License-Identifier: BSL-1.0
#include <tonus/energy/adult/goal.hpp>
#include <tonus/energy/adult/simulate.hpp>
#include <tonus/model_table.hpp>
#include <tonus/sources.hpp>

namespace tonus {
namespace {

/// What a struct with `describe` reads, as data.
template <class Model>
constexpr std::span<const parameter> inputs_of() noexcept {
  return detail::parameters<Model>.items;
}

constexpr std::string_view adult_runs[] = {"tonus_adult_simulate", "tonus_adult_simulate_many",
                                           "tonus_adult_steady_state",
                                           "tonus_adult_steady_state_many"};
constexpr std::string_view adult_people[] = {"tonus_adult_simulate", "tonus_adult_intake_for_goal",
                                             "tonus_adult_days_to_goal",
                                             "tonus_adult_steady_state"};
constexpr std::string_view adult_goals[] = {"tonus_adult_intake_for_goal",
                                            "tonus_adult_intake_for_goal_many"};

constexpr std::string_view adults = "adults of 18 years or more who are not pregnant";

constexpr model_entry models[] = {
    {"energy.adult.goal", "Intake that reaches a weight or a body fat in a time", adults,
     inputs_of<energy::adult::goal>(), &sources::hall_2011, adult_goals},
    {"energy.adult.person", "The adult at the start of the energy-balance model", adults,
     inputs_of<energy::adult::person>(), &sources::hall_2011, adult_people},
    {"energy.adult.plan", "What an adult changes: body weight and composition through time", adults,
     inputs_of<energy::adult::plan>(), &sources::hall_2011, adult_runs},
};

}  // namespace

std::span<const model_entry> model_table() noexcept { return models; }

}  // namespace tonus
