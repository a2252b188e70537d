// SPDX-License-Identifier: BSL-1.0
#include <tonus/dual.hpp>
#include <tonus/energy/adult/bands.hpp>

#include "energy/walk.hpp"

namespace tonus::energy::adult {
namespace {

using number3 = dual<3>;  // by share of intake, activity level, body fat

/// The trajectory with its derivatives.
class doubted_walk {
 public:
  doubted_walk(const person::input& who, const subject<>& known, const plan::input& what) noexcept
      : what_(what), path_(start(who, known).constants) {}

  void to(std::int32_t until) noexcept {
    for (; today_ < until; ++today_) {
      conduct<number3> act =
          conduct_of(path_.constants(), change_on(what_, static_cast<std::size_t>(today_)));
      const number3 eaten = number3::variable(1.0, 0);
      act.intake = eaten * act.intake;
      act.carbohydrate = eaten * act.carbohydrate;
      path_.act(act);
      path_.pass();
    }
  }
  [[nodiscard]] number3 weight() const noexcept { return path_.body().weight().value(); }

 private:
  static subject<number3> start(const person::input& who, const subject<>& known) noexcept {
    const double fat = known.constants.start.fat / kilogram;
    return make_subject_of<number3>(who, number3::variable(who.pal.value(), 1),
                                    mass_of<number3>::from_value(number3::variable(fat, 2)));
  }

  plan::input what_;
  trajectory<number3> path_;
  std::int32_t today_ = 0;
};

band band_of(std::int32_t today, const number3& weight, const doubt::input& unsure) noexcept {
  const double by_intake = weight.slope[0] * unsure.intake.value();
  const double by_pal = weight.slope[1] * unsure.pal.value();
  const double by_fat = weight.slope[2] * (unsure.fat_mass / kilogram);
  const double deviation = std::sqrt(by_intake * by_intake + by_pal * by_pal + by_fat * by_fat);
  return {today,
          weight.value * kilogram,
          deviation * kilogram,
          (weight.value - normal_95 * deviation) * kilogram,
          (weight.value + normal_95 * deviation) * kilogram,
          weight.slope[0] * kilogram,
          weight.slope[1] * kilogram,
          weight.slope[2] * one};
}

}  // namespace

outcome<outlook> simulate_bands(const person::input& who, const plan::input& what,
                                const doubt::input& unsure, std::span<const std::int32_t> days,
                                std::span<band> bands) noexcept {
  const auto subject = make_subject(who);
  if (!subject) return subject.error();
  status_code cautions = subject.status();
  problem why;
  if (!tonus::detail::inspect<doubt>(unsure, cautions, why)) return why;
  outlook result;
  why = rehearse(*subject, what, days, bands.size(), 1, cautions, result);
  if (why.code < 0) return why;
  doubted_walk path(who, *subject, what);
  for (std::size_t i = 0; i < days.size(); ++i) {
    path.to(days[i]);
    bands[i] = band_of(days[i], path.weight(), unsure);
  }
  return {result, cautions};
}

}  // namespace tonus::energy::adult
