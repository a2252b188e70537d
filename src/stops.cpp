// SPDX-License-Identifier: BSL-1.0
#include <tonus/finding.hpp>
#include <tonus/formula.hpp>

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

/// Categories whose findings below stop_and_refer go where targets go.
constexpr std::string_view with_targets[] = {"energy",   "nutrition", "strength",
                                             "cardio",   "hiit",      "tracking",
                                             "patience", "myth",      "treatment"};

/// Derived facts that are targets or parts of a plan.
constexpr std::string_view targets[] = {"deficit",       "surplus",       "in_deficit",
                                        "intake",        "intake_excess", "weight_to_lose",
                                        "adequate_water"};

/// Facts that are numbers on weight, fat, waist or energy.
constexpr std::string_view body_numbers[] = {"weight",
                                             "goal_weight",
                                             "bmi",
                                             "body_fat",
                                             "goal_body_fat",
                                             "fat_mass",
                                             "ffm",
                                             "waist",
                                             "rmr",
                                             "bmr",
                                             "tee",
                                             "exercise",
                                             "loss_rate",
                                             "gain_rate",
                                             "weight_trend",
                                             "weight_loss",
                                             "bmi_change",
                                             "day_change",
                                             "trend_change_7d"};

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

bool may_stop(const rule_about& info) noexcept {
  for (const severity_t severity : info.severities)
    if (severity == severity_t::stop_and_refer) return true;
  return false;
}

bool stops(const finding& found) noexcept { return found.severity() == severity_t::stop_and_refer; }

/// What the stops of all rules withhold from a person.
withholding stops_of(const facts& known) noexcept {
  withholding held;
  for (const rule_entry& rule : rule_table()) {
    if (!may_stop(*rule.info)) continue;
    const auto found = evaluate_rule(rule.info->id, known);
    if (found && stops(*found)) held |= withheld_by(rule.info->id);
  }
  return held;
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
  for (finding& found : findings) {
    const std::string_view category = found.rule->info->category();
    const bool number = held.numbers && !tells_no_numbers(found.id());
    const bool target = held.targets && among(with_targets, category);
    const bool treatment = held.treatment && category == "treatment";
    found.numbers_withheld = number;
    found.withheld = !stops(found) && (number || target || treatment);
  }
}

outcome<fact_value> get_fact(const facts& known, std::string_view name,
                             std::string_view unit) noexcept {
  auto found = known.get(name, unit);
  const bool target = among(targets, name) && found && found->steps > 0;
  const bool number = among(targets, name) || among(body_numbers, name);
  if (!found || !number) return found;
  const withholding held = stops_of(known);
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
  const withholding held = stops_of(known);
  return held.numbers || (target && (held.targets || held.deficit || held.energy_plan));
}

bool targets_withheld(std::span<const finding> findings) noexcept {
  return withheld_by(findings).targets;
}

}  // namespace tonus
