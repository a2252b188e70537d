// SPDX-License-Identifier: BSL-1.0
/// @file
/// The parts that a plan is put together from.
#pragma once

#include <limits>
#include <span>
#include <tonus/assess/plan.hpp>

namespace tonus::detail {

/// What a plan reads of a person, in canonical units; NaN or empty where it is not known.
struct planned_person {
  explicit planned_person(const facts& known);

  /// A number, given or derived. @param fact its name @return NaN where it is not known
  [[nodiscard]] double number(std::string_view fact) const noexcept;
  /// A choice by its name. @param fact its name @return empty where it is not known
  [[nodiscard]] std::string_view choice(std::string_view fact) const noexcept;
  /// @param fact a yes-or-no fact @return whether it is known to be yes
  [[nodiscard]] bool is(std::string_view fact) const noexcept { return choice(fact) == "yes"; }

  const facts& known;       ///< everything
  std::string_view goal;    ///< as the rules read it
  double age = unknown;     ///< years
  double weight = unknown;  ///< kilograms
};

/// Puts what a plan sets into facts: each name once, in the canonical unit.
class planned_facts {
 public:
  /// Sets a number. @param name the fact @param value in the canonical unit
  void set(std::string_view name, double value);
  /// Sets a choice. @param name the fact @param choice its name
  void choose(std::string_view name, std::string_view choice);
  /// @param known a person @return the same person under the plan
  [[nodiscard]] facts applied_to(const facts& known) const;
  /// @return everything that was set, in order
  [[nodiscard]] const std::vector<planned_fact>& all() const noexcept { return set_; }

 private:
  std::vector<planned_fact> set_;
};

/// A person with some facts set by a plan. @param known the person @param set the facts
[[nodiscard]] facts facts_with(const facts& known, std::span<const planned_fact> set);

/// Intake that a plan may set, kcal/d.
struct intake_band {
  double least = 0;                                       ///< least
  double most = std::numeric_limits<double>::infinity();  ///< most
};

/// `make_plan` with an intake inside a band; the log's facts are added.
[[nodiscard]] outcome<plan> make_plan_near(const facts& given, const training::log* log,
                                           const plan_options& options, intake_band band);

/// Strength work. @param person whom for @param options what the host chose
/// @param held what stops withhold @param set receives the facts it sets
/// @return the week
[[nodiscard]] planned_training plan_training(const planned_person& person,
                                             const plan_options& options, const withholding& held,
                                             planned_facts& set);

/// Endurance work; parameters as `plan_training`.
[[nodiscard]] planned_cardio plan_cardio(const planned_person& person, const plan_options& options,
                                         const withholding& held, planned_facts& set);

/// Sets the moderate minutes of a week of endurance work, with its energy.
/// @param person whom for @param week the work @param minutes a week @param set receives the fact
void set_moderate(const planned_person& person, planned_cardio& week, double minutes,
                  planned_facts& set);

/// Net energy of the strength sessions, kcal a week. @param person whom for @param week the
/// sessions
[[nodiscard]] double net_kcal_of_strength(const planned_person& person,
                                          const planned_training& week);

/// Posture work. @param set receives the facts it sets @return the week
[[nodiscard]] planned_posture plan_posture(planned_facts& set);

/// When to look again. @param person whom for @param set receives the facts it sets
[[nodiscard]] planned_check_in plan_check_in(const planned_person& person, planned_facts& set);

/// Deficits worth trying for a goal, the preferred one first, the mildest last. kcal/d
/// @param person whom for @param tee expenditure @param held what stops withhold
[[nodiscard]] std::vector<double> deficits_to_try(const planned_person& person, double tee,
                                                  const withholding& held);

/// Food for a deficit. @param person whom for @param options what the host chose
/// @param deficit kcal/d @param fat_share share of energy from fat, percent
/// @param held what stops withhold @param set receives the facts it sets
[[nodiscard]] planned_food plan_food(const planned_person& person, const plan_options& options,
                                     double deficit, double fat_share, const withholding& held,
                                     planned_facts& set);

/// The projected weight and the day of the goal. @param person whom for
/// @param options what the host chose @param food what is eaten @param result receives both
/// @return ok, or why there is no projection
problem project(const planned_person& person, const plan_options& options, const planned_food& food,
                plan& result);

/// Percent of body weight lost a week under a plan: the mean of weeks 3 to 6, when the first water
/// is gone. Negative where weight is gained; NaN where the model refuses.
[[nodiscard]] double planned_loss_rate(const planned_person& person, const planned_food& food);

}  // namespace tonus::detail
