// SPDX-License-Identifier: BSL-1.0
// Energy and food of a plan, and where they lead.
#include <algorithm>
#include <array>
#include <cmath>
#include <tonus/energy/adult/bands.hpp>
#include <tonus/energy/adult/goal.hpp>

#include "plan_parts.hpp"

namespace tonus::detail {
namespace {

namespace adult = energy::adult;

// Energy of the nutrients in kcal/g, general Atwater factors.
constexpr double kcal_per_g_protein = 4;
constexpr double kcal_per_g_carbohydrate = 4;
constexpr double kcal_per_g_fat = 9;

constexpr double step_kcal = 25;            // between two deficits that are tried
constexpr double usual_deficit_kcal = 500;  // the guideline's 500 or 750, [aha]
constexpr double recomposition_kcal = 300;  // beyond it muscle gain is slowed, [murphy]
constexpr double surplus_share = 0.10;      // lower end of 10 to 20 %, [iraki]
constexpr double advanced_share = 0.05;     // less for the advanced, [iraki]
constexpr double protein_g_per_kg = 1.6;    // of body weight, [morton]
constexpr double lean_g_per_kg = 2.3;       // of fat-free mass, lean dieters, [helms14]
constexpr double fibre_g_per_mcal = 14;     // for 1000 kcal, [dga]
constexpr std::int32_t farthest_weeks = 104;

/// Standard deviations of what is not known well: intake 10 %, activity level 0.1.
constexpr double intake_doubt = 0.10;
constexpr double pal_doubt = 0.10;

bool trained(const planned_person& person, std::string_view level) {
  return person.choice("training_status") == level;
}

/// Protein in g/d; none where kidney disease is known or a stop withholds it.
std::optional<double> protein_of(const planned_person& person, double deficit,
                                 const withholding& held) {
  if (held.protein || person.is("kidney_disease")) return std::nullopt;
  double protein = protein_g_per_kg * person.weight;
  const double ffm = person.number("ffm");
  if (deficit > 0 && person.choice("body_fat_band") == "lean" && ffm == ffm)
    protein = std::max(protein, lean_g_per_kg * ffm);
  return std::round(protein);
}

void set_food(const planned_person& person, const plan_options& options, const planned_food& food,
              planned_facts& set) {
  set.set("tee", food.tee_kcal);
  set.set("intake", food.intake_kcal);
  set.set("dietary_fat", food.fat_g);
  set.set("carbohydrate", food.carbohydrate_g);
  set.set("fibre", food.fibre_g);
  set.set("exercise", food.activity_kcal);
  set.choose("projection_model", "dynamic");
  set.set("horizon", options.weeks);
  if (food.water_l) set.set("total_water", *food.water_l);
  if (!food.protein_g) return;
  set.set("protein", *food.protein_g);
  set.set("meal_protein", *food.protein_per_meal_g / person.weight);
}

adult::person::input model_of(const planned_person& person, const planned_food& food) {
  const double rmr = person.number("rmr");
  const double fat = person.number("fat_mass");
  const double pal = person.number("pal");
  adult::person::input who{.sex = person.choice("sex") == "male" ? sex_t::male : sex_t::female,
                           .age = person.age * year,
                           .height = person.number("height") * centimetre,
                           .weight = person.weight * kilogram,
                           .pal = (pal == pal ? pal : food.tee_kcal / rmr) * one};
  who.intake = food.tee_kcal * kilocalorie_per_day;
  if (fat > 0.0) who.fat_mass = fat * kilogram;
  return who;
}

/// Weekly bands of weight under a constant intake.
outcome<std::vector<adult::band>> bands_of(const planned_person& person, const planned_food& food,
                                           std::int32_t weeks) {
  const double change[] = {food.intake_kcal - food.tee_kcal};
  const adult::plan::input what{.intake_change = column<energy_rate>(change, 1)};
  const auto fat = person.known.get("fat_mass");
  const double doubt = fat && fat->standard_error > 0.0 ? fat->standard_error : 0.0;
  std::vector<std::int32_t> days;
  for (std::int32_t week = 0; week <= weeks; ++week) days.push_back(7 * week);
  std::vector<adult::band> bands(days.size());
  const auto done = adult::simulate_bands(
      model_of(person, food), what,
      {.intake = intake_doubt * one, .pal = pal_doubt * one, .fat_mass = doubt * kilogram}, days,
      bands);
  if (!done) return done.error();
  return {std::move(bands), done.status()};
}

/// Body fat in kilograms at the end of each week.
std::vector<double> fat_of(const planned_person& person, const planned_food& food,
                           std::int32_t weeks) {
  const double change[] = {food.intake_kcal - food.tee_kcal};
  const adult::plan::input what{.intake_change = column<energy_rate>(change, 1)};
  std::vector<std::int32_t> days;
  for (std::int32_t week = 0; week <= weeks; ++week) days.push_back(7 * week);
  std::vector<adult::snapshot> bodies(days.size());
  std::vector<double> fat;
  if (!adult::simulate(model_of(person, food), what, days, bodies)) return fat;
  for (const adult::snapshot& at : bodies) fat.push_back(at.body.fat / kilogram);
  return fat;
}

/// Goal weight in kg: given, or that of a goal share of fat at the same fat-free mass.
double goal_weight_of(const planned_person& person) {
  const double given = person.number("goal_weight");
  if (given == given) return given;
  const double share = person.number("goal_body_fat") / 100.0;
  return person.number("ffm") / (1.0 - share);
}

/// First week, in parts, in which a weekly series reaches a goal; NaN if it does not.
template <class Value>
double week_of(const std::vector<adult::band>& bands, double goal, Value&& value) {
  const bool down = value(bands.front()) > goal;
  for (std::size_t i = 1; i < bands.size(); ++i) {
    const double before = value(bands[i - 1]);
    const double now = value(bands[i]);
    if (down ? now > goal : now < goal) continue;
    return static_cast<double>(i) - (before == now ? 0.0 : (goal - now) / (before - now));
  }
  return unknown;
}

std::optional<civil_day> date_of(civil_day start, double week) {
  if (week != week) return std::nullopt;
  return start + std::chrono::days(std::lround(7.0 * week));
}

/// Intake that holds the body of a day, its adaptation complete.
std::optional<double> holding_intake(const adult::person::input& who, const adult::change& kept,
                                     days when) {
  const auto subject = adult::make_subject(who);
  adult::trajectory<> body(subject->constants);
  body.act(adult::conduct_of(subject->constants, kept));
  body.pass(static_cast<std::int32_t>(when / day + 0.5));
  const auto& constants = subject->constants;
  return adult::intake_to_hold(constants, body.body(), constants.activity) / kilocalorie_per_day;
}

void aim(const planned_person& person, const plan_options& options, const planned_food& food,
         plan& result) {
  const double goal = goal_weight_of(person);
  if (!(goal > 0.0) || goal == person.weight) return;
  const auto bands = bands_of(person, food, farthest_weeks);
  if (!bands) return;
  const auto low = [](const adult::band& b) { return b.low / kilogram; };
  const auto high = [](const adult::band& b) { return b.high / kilogram; };
  const bool down = goal < person.weight;
  planned_goal target{.weight_kg = goal};
  const adult::person::input who = model_of(person, food);
  const adult::change kept{.intake = (food.intake_kcal - food.tee_kcal) * kilocalorie_per_day};
  if (const auto when = adult::days_to_goal(who, kept, goal * kilogram)) {
    target.expected = date_of(options.start, *when / day / 7.0);
    target.hold_kcal = holding_intake(who, kept, *when);
  }
  target.earliest =
      date_of(options.start, down ? week_of(*bands, goal, low) : week_of(*bands, goal, high));
  target.latest =
      date_of(options.start, down ? week_of(*bands, goal, high) : week_of(*bands, goal, low));
  result.target = target;
}

}  // namespace

std::vector<double> deficits_to_try(const planned_person& person, double tee,
                                    const withholding& held) {
  std::vector<double> tried;
  const double most = held.deficit                ? 0.0
                      : person.goal == "fat_loss" ? usual_deficit_kcal
                      : person.goal == "recomposition"
                          ? (person.choice("body_fat_band") == "lean" ? 0.0 : recomposition_kcal)
                          : 0.0;
  if (person.goal == "muscle_gain")
    tried.push_back(-(trained(person, "advanced") ? advanced_share : surplus_share) * tee);
  for (double deficit = most; deficit > 0.0; deficit -= step_kcal) tried.push_back(deficit);
  tried.push_back(0.0);
  return tried;
}

planned_food plan_food(const planned_person& person, const plan_options& options, double deficit,
                       double fat_share, const withholding& held, planned_facts& set) {
  const auto tee = person.known.get("tee");
  planned_food food{.tee_kcal = tee->value, .tee_from = tee->id, .deficit_kcal = deficit};
  food.intake_kcal = food.tee_kcal - deficit;
  food.protein_g = protein_of(person, deficit, held);
  if (food.protein_g) food.protein_per_meal_g = *food.protein_g / options.meals;
  food.fat_g = std::max(fat_share / 100.0 * food.intake_kcal / kcal_per_g_fat,
                        0.5 * person.weight);  // never below 0.5 g/kg, [iraki]
  const double left = food.intake_kcal - kcal_per_g_fat * food.fat_g -
                      kcal_per_g_protein * food.protein_g.value_or(0.0);
  food.carbohydrate_g = std::max(0.0, left / kcal_per_g_carbohydrate);
  food.fibre_g = fibre_g_per_mcal * food.intake_kcal / 1000.0;
  const double water = person.number("adequate_water");
  if (!held.fluid && !person.is("fluid_restricted") && water == water) food.water_l = water;
  set_food(person, options, food, set);
  return food;
}

double planned_loss_rate(const planned_person& person, const planned_food& food) {
  const auto bands = bands_of(person, food, 6);
  if (!bands) return unknown;
  const double early = (*bands)[2].weight / kilogram;
  const double late = (*bands)[6].weight / kilogram;
  return 100.0 * (early - late) / 4.0 / person.weight;
}

problem project(const planned_person& person, const plan_options& options, const planned_food& food,
                plan& result) {
  const auto bands = bands_of(person, food, options.weeks);
  if (!bands) return bands.error();
  const auto fat = fat_of(person, food, options.weeks);
  for (std::size_t i = 0; i < bands->size(); ++i) {
    const adult::band& b = (*bands)[i];
    result.trajectory.push_back({options.start + std::chrono::days(b.day), b.weight / kilogram,
                                 b.low / kilogram, b.high / kilogram,
                                 i < fat.size() ? fat[i] : unknown});
  }
  aim(person, options, food, result);
  return {};
}

}  // namespace tonus::detail
