// SPDX-License-Identifier: BSL-1.0
#include <tonus/cardio/epoc/laforgia_2006_fraction.hpp>
#include <tonus/cardio/guideline/met_minutes.hpp>
#include <tonus/cardio/hiit/session_energy.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

namespace {

int laforgia_2006_fraction() {
  //! [laforgia_2006_fraction]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::epoc::laforgia_2006_fraction>(
      {.net_exercise = 300_kcal, .epoc_fraction = tonus::fraction::from_value(0.06)});
  // found->value() is 18 kcal
  //! [laforgia_2006_fraction]
  return differs(found->value(), 18);
}

int session_energy() {
  //! [session_energy]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::hiit::session_energy>(
      {.weight = 75_kg,
       .rounds = tonus::fraction::from_value(8),
       .work = 20_s,
       .work_met = tonus::fraction::from_value(11),
       .rest = 10_s,
       .rest_met = tonus::fraction::from_value(2),
       .epoc_fraction = tonus::fraction::from_value(0.14)});
  // found->value() is 47.145 kcal
  //! [session_energy]
  return differs(found->value(), 47.145);
}

int met_minutes() {
  //! [met_minutes]
  const double met[] = {3.5, 8};
  const double minutes[] = {150, 20};
  const auto found = tonus::evaluate<tonus::cardio::guideline::met_minutes>(
      {.met = {met, 2}, .duration = {minutes, 2}});
  // found->value() is 685 MET-minutes
  //! [met_minutes]
  return differs(found->value(), 685);
}

}  // namespace

int main() { return laforgia_2006_fraction() + session_energy() + met_minutes(); }
