// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the doors of the adult model check alike, and the watch over the limits of its validity.
#pragma once

#include <tonus/energy/adult/simulate.hpp>

namespace tonus::energy::adult {

/// Longest run: two hundred years.
inline constexpr std::int32_t most_days = 73000;
/// Largest intake of a day, kcal: that of the vocabulary.
inline constexpr energy_rate most_intake = fact_named("intake").most * kilocalorie_per_day;

/// Refuses an intake below 0 or absurd, naming the day.
inline problem examine_intake(energy_rate intake, std::int32_t today) noexcept {
  if (intake >= energy_rate{} && intake <= most_intake) return {};
  return {.code = status::outside_domain,
          .value = static_cast<double>(today),
          .name = "day",
          .why = intake < energy_rate{} ? "on this day the intake is below 0"
                                        : "on this day the intake is above 50000 kcal"};
}

/// Refuses a number of steps.
inline problem examine_steps(std::int32_t steps, std::int32_t most,
                             std::string_view name) noexcept {
  if (steps >= 1 && steps <= most) return {};
  return {.code = status::impossible,
          .value = static_cast<double>(steps),
          .minimum = 1,
          .maximum = static_cast<double>(most),
          .name = name};
}

/// Caution bits of crossed limits: what is eaten is an input, the rest is the body's.
constexpr status_code caution_of(std::uint32_t limits) noexcept {
  status_code cautions = status::ok;
  if ((limits & limit::intake_far) != 0) cautions |= status::outside_studied;
  if ((limits & ~limit::intake_far) != 0) cautions |= status::extrapolated;
  return cautions;
}

/// Refuses a constant change. @param cautions receives those of its parts
inline problem examine_change(const baseline<>& b, const change& kept,
                              status_code& cautions) noexcept {
  const double intake = kept.intake.value(), sodium = kept.sodium.value();
  const double share = kept.carbohydrate ? kept.carbohydrate->value() : 0.0;
  const double activity = kept.activity.value();
  const plan::input what{{&intake, 1},
                         {&sodium, 1},
                         {&share, kept.carbohydrate ? std::size_t{1} : std::size_t{0}},
                         {&activity, 1}};
  problem why;
  if (!tonus::detail::inspect<plan>(what, cautions, why)) return why;
  return examine_intake(b.intake + kept.intake, 0);
}

/// Refuses a weight that none can be. @param weight aimed at
constexpr problem examine_weight(mass weight) noexcept {
  constexpr const fact& known = fact_named("goal_weight");
  const double value = weight / kilogram;
  if (value >= known.least && value <= known.most) return {};
  return {.code = tonus::detail::finite(value) ? status::impossible : status::not_finite,
          .value = value,
          .minimum = known.least,
          .maximum = known.most,
          .name = "goal_weight_kg"};
}

/// Watches the limits of section "validity" of the guide, day by day.
class watcher {
 public:
  explicit watcher(const subject<>& who) noexcept : who_(&who) {}

  /// @param body at the end of the day @param intake of the day
  void look(const state<>& body, energy_rate intake, std::int32_t today) noexcept {
    const state<>& start = who_->constants.start;
    const mass weight = body.weight();
    const double fat_share = who_->sex == sex_t::male ? 0.03 : 0.10;
    const energy_rate usual = who_->constants.intake;
    if (intake < who_->resting) ++starved_;
    note(0, body.fat < fat_share * weight, today);
    note(1, body.lean < 0.75 * start.lean, today);
    note(2, tonus::detail::index_of(weight, who_->height) < 18.5, today);
    note(3, starved_ >= 28, today);
    note(4, intake > 1.5 * usual || intake < 0.5 * usual, today);
  }
  [[nodiscard]] std::uint32_t crossed() const noexcept { return crossed_; }
  [[nodiscard]] const std::array<std::int32_t, limit_count>& since() const noexcept {
    return since_;
  }

 private:
  void note(std::size_t bit, bool beyond, std::int32_t today) noexcept {
    if (!beyond || (crossed_ >> bit & 1U) != 0) return;
    crossed_ |= 1U << bit;
    since_[bit] = today;
  }

  const subject<>* who_;
  std::uint32_t crossed_ = 0;
  std::int32_t starved_ = 0;
  std::array<std::int32_t, limit_count> since_{};
};

/// Cautions for a body that a constant change leads to.
inline status_code caution_at_rest(const subject<>& who, const state<>& body,
                                   const change& kept) noexcept {
  watcher watch(who);
  watch.look(body, who.constants.intake + kept.intake, 0);
  return caution_of(watch.crossed());
}

}  // namespace tonus::energy::adult
