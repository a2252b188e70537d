// SPDX-License-Identifier: BSL-1.0
#include <tonus/finding.hpp>
#include <tonus/formula.hpp>

#include "derive.hpp"

namespace tonus {
namespace {

/// What a stop of the rules whose id begins so withholds. The first line that fits counts, so
/// single rules stand before their category.
struct scope {
  std::string_view beginning;
  withholding held;
};

constexpr scope scopes[] = {
    {"safety.eating_disorder.", {.targets = true, .numbers = true}},
    {"safety.diabetes.exercise_glucose", {.session = true}},
    {"safety.exertion.red_flags", {.session = true, .training = true}},
    {"safety.back_pain.red_flags", {.back_work = true}},
    {"safety.", {.targets = true}},
    {"posture.kyphosis.angle", {.back_work = true}},
    {"treatment.", {.treatment = true}},
    {"energy.", {.energy_plan = true}},
    {"patience.", {.energy_plan = true}},
    {"nutrition.protein.kidney", {.protein = true}},
    {"nutrition.alcohol.limit", {}},
    {"hydration.", {.fluid = true}},
    {"hormone.menstrual.loss", {.deficit = true}},
    {"hormone.cushing.refer", {.deficit = true}},
    {"recovery.", {.increases = true}},
};

/// Findings below stop_and_refer that go with a part that is withheld, as beginnings of ids.
struct silenced {
  bool withholding::*part;
  std::string_view beginning;
};

constexpr silenced silences[] = {
    {&withholding::targets, "energy."},
    {&withholding::targets, "nutrition."},
    {&withholding::targets, "strength."},
    {&withholding::targets, "cardio."},
    {&withholding::targets, "hiit."},
    {&withholding::targets, "tracking."},
    {&withholding::targets, "patience."},
    {&withholding::targets, "myth."},
    {&withholding::targets, "treatment."},
    // What advises to train goes with all training, and what advises back work with that.
    {&withholding::training, "strength."},
    {&withholding::training, "cardio."},
    {&withholding::training, "hiit."},
    {&withholding::back_work, "strength.back."},
    {&withholding::back_work, "strength.balance."},
    {&withholding::back_work, "strength.load."},
    {&withholding::back_work, "strength.pullup."},
    {&withholding::back_work, "strength.row."},
    {&withholding::back_work, "strength.volume."},
    {&withholding::back_work, "myth.pushups."},
    {&withholding::treatment, "treatment."},
    {&withholding::protein, "nutrition.protein."},
    // What advises to drink is dangerous where the sodium of the blood may be low.
    {&withholding::fluid, "hydration."},
    {&withholding::fluid, "myth.hunger."},
    {&withholding::fluid, "myth.hydration."},
    {&withholding::deficit, "energy.deficit."},
    {&withholding::increases, "strength.load."},
    {&withholding::increases, "strength.volume."},
};

/// Derived facts that are targets or parts of a plan.
constexpr std::string_view targets[] = {"deficit",       "surplus",       "in_deficit",
                                        "intake",        "intake_excess", "weight_to_lose",
                                        "adequate_water"};

/// Facts that are numbers on weight, fat, waist or energy, besides the targets.
constexpr std::string_view body_numbers[] = {"adds_breakfast_energy",
                                             "bmi",
                                             "bmi_change",
                                             "bmr",
                                             "body_fat",
                                             "day_change",
                                             "exercise",
                                             "expected_gain",
                                             "fat_mass",
                                             "fat_mass_span",
                                             "ffm",
                                             "gain_rate",
                                             "goal_body_fat",
                                             "goal_weight",
                                             "loss_rate",
                                             "loss_rate_absolute",
                                             "mass_loss",
                                             "post_mass",
                                             "pre_mass",
                                             "rmr",
                                             "tee",
                                             "trend_change_7d",
                                             "unintended_loss",
                                             "waist",
                                             "weight",
                                             "weight_change_4wk",
                                             "weight_loss",
                                             "weight_trend",
                                             "weight_trend_se"};

/// Beginnings of the ids whose results are such numbers.
constexpr std::string_view of_body_numbers[] = {"body.", "energy.", "cardio.energy."};

/// Beginnings of the ids whose results are taken for a weight to reach.
constexpr std::string_view of_targets[] = {"body.ideal_mass."};

template <std::size_t Size>
bool among(const std::string_view (&names)[Size], std::string_view name) noexcept {
  for (const std::string_view candidate : names)
    if (candidate == name) return true;
  return false;
}

template <std::size_t Size>
bool begins(const std::string_view (&beginnings)[Size], std::string_view id) noexcept {
  for (const std::string_view beginning : beginnings)
    if (id.starts_with(beginning)) return true;
  return false;
}

bool stops(const finding& found) noexcept { return found.severity() == severity_t::stop_and_refer; }

bool goes_with(const withholding& held, std::string_view id) noexcept {
  for (const silenced& line : silences)
    if (held.*line.part && id.starts_with(line.beginning)) return true;
  return false;
}

/// Findings that hold none of the numbers an eating-disorder stop hides.
bool tells_no_numbers(std::string_view id) noexcept {
  return id.starts_with("posture.") || id == "hormone.sleep.deficit";
}

}  // namespace

withholding& withholding::operator|=(const withholding& other) noexcept {
  targets |= other.targets;
  numbers |= other.numbers;
  session |= other.session;
  training |= other.training;
  back_work |= other.back_work;
  treatment |= other.treatment;
  energy_plan |= other.energy_plan;
  protein |= other.protein;
  fluid |= other.fluid;
  deficit |= other.deficit;
  increases |= other.increases;
  return *this;
}

withholding withheld_by(std::string_view id) noexcept {
  for (const scope& line : scopes) {
    if (id.starts_with(line.beginning)) return line.held;
  }
  return {};
}

withholding withheld_by(std::span<const finding> findings) noexcept {
  withholding held;
  for (const finding& found : findings) {
    if (stops(found)) held |= withheld_by(found.id());
  }
  return held;
}

void withhold(std::span<finding> findings) noexcept {
  const withholding held = withheld_by(findings);
  const bool any = held != withholding{};
  for (finding& found : findings) {
    const bool number = held.numbers && !tells_no_numbers(found.id());
    found.numbers_withheld = number;
    found.withheld = any && !stops(found) && (number || goes_with(held, found.id()));
  }
}

outcome<fact_value> get_fact(const facts& known, std::string_view name,
                             std::string_view unit) noexcept {
  auto found = known.get(name, unit);
  const bool target = among(targets, name) && found && found->steps > 0;
  const bool number = among(targets, name) || among(body_numbers, name);
  if (!found || !number) return found;
  const withholding held = detail::withheld_from(known);
  const bool plan = target && (held.targets || held.deficit || held.energy_plan);
  const bool fluid = held.fluid && name == "adequate_water";
  if (held.numbers || plan || fluid)
    return problem{.code = status::withheld, .name = found->what->name, .why = seen_in_stops};
  return found;
}

bool is_withheld(const facts& known, const about& equation) noexcept {
  const std::string_view fact = equation.result_fact;
  const bool target = begins(of_targets, equation.id) || among(targets, fact);
  const bool number = target || begins(of_body_numbers, equation.id) || among(body_numbers, fact);
  if (!number) return false;
  const withholding held = detail::withheld_from(known);
  return held.numbers || (target && (held.targets || held.deficit || held.energy_plan));
}

bool targets_withheld(std::span<const finding> findings) noexcept {
  return withheld_by(findings).targets;
}

}  // namespace tonus
