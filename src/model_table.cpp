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

constexpr std::string_view trend_exponential[] = {"tonus_trend_defaults",
                                                  "tonus_trend_exponential"};
constexpr std::string_view trend_kalman[] = {"tonus_trend_defaults", "tonus_trend_kalman"};
constexpr std::string_view trend_slope[] = {"tonus_trend_defaults", "tonus_trend_slope"};
constexpr std::string_view balance[] = {"tonus_expenditure_default_gates",
                                        "tonus_expenditure_quality", "tonus_expenditure_balance"};
constexpr std::string_view model_filter[] = {
    "tonus_expenditure_default_gates", "tonus_expenditure_default_settings",
    "tonus_expenditure_quality", "tonus_expenditure_follow", "tonus_expenditure_track"};
constexpr std::string_view regional[] = {
    "tonus_region_of_site",           "tonus_region_prior",
    "tonus_region_project",           "tonus_region_distribute",
    "tonus_region_calibrate",         "tonus_region_fat_loss_for",
    "tonus_region_detectable_change", "tonus_region_contested_local_bonus"};

constexpr std::string_view adults = "adults of 18 years or more who are not pregnant";

// Sorted by id. What reads columns of a log has no parameters of its own.
constexpr model_entry models[] = {
    {"body.weight_trend.exponential",
     "Weight trend: exponential mean with a correct start, gaps by their days",
     "anybody who weighs",
     {},
     &sources::walker_1991,
     trend_exponential},
    {"body.weight_trend.local_slope",
     "Weight trend: Kalman filter and smoother of level and slope",
     "anybody who weighs",
     {},
     &sources::rauch_1965,
     trend_kalman},
    {"body.weight_trend.regression",
     "Weight trend: least-squares slope with its error and a verdict",
     "anybody who weighs",
     {},
     &sources::definition,
     trend_slope},
    {"energy.adult.goal", "Intake that reaches a weight or a body fat in a time", adults,
     inputs_of<energy::adult::goal>(), &sources::hall_2011, adult_goals},
    {"energy.adult.person", "The adult at the start of the energy-balance model", adults,
     inputs_of<energy::adult::person>(), &sources::hall_2011, adult_people},
    {"energy.adult.plan", "What an adult changes: body weight and composition through time", adults,
     inputs_of<energy::adult::plan>(), &sources::hall_2011, adult_runs},
    {"energy.expenditure.intake_balance",
     "Expenditure: mean intake less stored energy, with 7700 kcal/kg for comparison",
     "adults with a log of weight and intake",
     {},
     &sources::hall_chow_2011,
     balance},
    {"energy.expenditure.model_filter",
     "Expenditure: Kalman filter on the adult energy-balance model",
     "adults of 18 years or more with a log of weight and intake",
     {},
     &sources::hall_2011,
     model_filter},
    {"region.fat.allometric",
     "Regional fat: a region's share of a change of body fat, with one's own exponent",
     "adults; the back by trunk evidence and own measurements, the face by nothing",
     {},
     &sources::hallgreen_2008,
     regional},
};

}  // namespace

std::span<const model_entry> model_table() noexcept { return models; }

}  // namespace tonus
