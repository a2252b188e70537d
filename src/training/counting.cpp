// SPDX-License-Identifier: BSL-1.0
// What the conventions of counting make of one set.
#include <cmath>
#include <tonus/training/accounting.hpp>
#include <tonus/training/volume/bodyweight_effective_load.hpp>

#include "training/effort.hpp"
#include "training/sessions.hpp"

namespace tonus::training {
namespace {

problem impossible(std::string_view name, double value, double least, double most) noexcept {
  return {.code = std::isfinite(value) ? status::impossible : status::not_finite,
          .value = value,
          .minimum = least,
          .maximum = most,
          .name = name};
}

problem check_limits(std::string_view name, double value, double least, double most) noexcept {
  return value >= least && value <= most ? problem{} : impossible(name, value, least, most);
}

}  // namespace

problem check_counting(const counting& rules) noexcept {
  const problem checks[] = {
      check_limits("weeks", static_cast<double>(rules.weeks), 1, 2),
      check_limits("day_starts_at_h", rules.day_starts_at_h, 0, 12),
      check_limits("hard_rir_most", rules.hard_rir_most.value_or(0), 0, set_limits::rir_reps),
      check_limits("unrated", static_cast<double>(rules.unrated), 1, 2),
      check_limits("dumbbells", static_cast<double>(rules.dumbbells), 1, 2),
      check_limits("body_weight_kg", rules.body_weight_kg.value_or(20), 20, 400)};
  for (const problem& found : checks)
    if (found.code < 0) return found;
  return {};
}

std::optional<double> effective_load_kg(const exercise* done, const logged_set& set,
                                        const counting& rules,
                                        std::optional<double> fraction) noexcept {
  if (!fraction && done != nullptr) fraction = done->bodyweight_fraction;
  const bool hand_held =
      done != nullptr && (done->equipment == "dumbbell" || done->equipment == "kettlebells");
  const bool pair = hand_held && done->laterality == laterality::bilateral;
  const double hands = pair && rules.dumbbells == dumbbell_load::both ? 2.0 : 1.0;
  const bool with_body = rules.body_weight_kg && fraction && *fraction > 0.0;
  if (!set.load_kg && !with_body) return {};
  const double external = is_assisted(done)
                              ? added_kg(done, set)
                              : hands * set.load_kg.value_or(0.0) - set.assistance_kg.value_or(0.0);
  const bool helped = set.assistance_kg || external < 0.0;
  if (!with_body) return external > 0.0 || !helped ? std::optional(external) : std::nullopt;
  const auto moved = evaluate<volume::bodyweight_effective_load>(
      {*rules.body_weight_kg * kilogram, *fraction * one, external * kilogram});
  return moved ? std::optional(*moved / kilogram) : std::nullopt;
}

bool is_hard(const logged_set& set, const counting& rules) noexcept {
  if (!is_working(set)) return false;
  if (!rules.hard_rir_most) return true;
  const auto reserve = in_reserve(set);
  return reserve ? *reserve <= *rules.hard_rir_most : rules.unrated == unrated_set::counts;
}

}  // namespace tonus::training
