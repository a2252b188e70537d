// SPDX-License-Identifier: BSL-1.0
#include <tonus/literals.hpp>
#include <tonus/training/strength_score/dots_2019.hpp>
#include <tonus/training/strength_score/glossbrenner.hpp>
#include <tonus/training/strength_score/ipf_gl_2020.hpp>
#include <tonus/training/strength_score/schwartz_malone.hpp>
#include <tonus/training/strength_score/sinclair_2001_2004.hpp>
#include <tonus/training/strength_score/sinclair_2017_2020.hpp>
#include <tonus/training/strength_score/sinclair_2021_2024.hpp>
#include <tonus/training/strength_score/wilks_1994.hpp>
#include <tonus/training/strength_score/wilks_2020.hpp>

#include "near.hpp"

int main() {
  using namespace tonus::literals;
  namespace score = tonus::training::strength_score;
  //! [wilks_1994]
  const auto wilks_1994 = tonus::evaluate<score::wilks_1994>(
      {.sex = tonus::sex_t::male, .weight = 75_kg, .total = 500_kg});
  // wilks_1994->value() is 356.28
  //! [wilks_1994]
  //! [dots_2019]
  const auto dots_2019 = tonus::evaluate<score::dots_2019>(
      {.sex = tonus::sex_t::male, .weight = 75_kg, .total = 500_kg});
  // dots_2019->value() is 358.711
  //! [dots_2019]
  //! [wilks_2020]
  const auto wilks_2020 = tonus::evaluate<score::wilks_2020>(
      {.sex = tonus::sex_t::male, .weight = 75_kg, .total = 500_kg});
  // wilks_2020->value() is 426.275
  //! [wilks_2020]
  //! [ipf_gl_2020]
  const auto ipf_gl_2020 =
      tonus::evaluate<score::ipf_gl_2020>({.sex = tonus::sex_t::male,
                                           .event = score::event_t::full,
                                           .equipment = score::equipment_t::classic,
                                           .weight = 83_kg,
                                           .total = 700_kg});
  // ipf_gl_2020->value() is 96.8986
  //! [ipf_gl_2020]
  //! [schwartz_malone]
  const auto schwartz_malone = tonus::evaluate<score::schwartz_malone>(
      {.sex = tonus::sex_t::male, .weight = 75_kg, .total = 500_kg});
  // schwartz_malone->value() is 332.224
  //! [schwartz_malone]
  //! [glossbrenner]
  const auto glossbrenner = tonus::evaluate<score::glossbrenner>(
      {.sex = tonus::sex_t::male, .weight = 75_kg, .total = 500_kg});
  // glossbrenner->value() is 344.252
  //! [glossbrenner]
  //! [sinclair_2001_2004]
  const auto sinclair_2001_2004 = tonus::evaluate<score::sinclair_2001_2004>(
      {.sex = tonus::sex_t::male, .weight = 77_kg, .total = 340_kg});
  // sinclair_2001_2004->value() is 418.368 kg
  //! [sinclair_2001_2004]
  //! [sinclair_2017_2020]
  const auto sinclair_2017_2020 = tonus::evaluate<score::sinclair_2017_2020>(
      {.sex = tonus::sex_t::male, .weight = 81_kg, .total = 320_kg});
  // sinclair_2017_2020->value() is 388.997 kg
  //! [sinclair_2017_2020]
  //! [sinclair_2021_2024]
  const auto sinclair_2021_2024 = tonus::evaluate<score::sinclair_2021_2024>(
      {.sex = tonus::sex_t::male, .weight = 81_kg, .total = 320_kg});
  // sinclair_2021_2024->value() is 406.127 kg
  //! [sinclair_2021_2024]
  return differs(wilks_1994->value(), 356.2802366952662) +
         differs(dots_2019->value(), 358.7110297960397) +
         differs(wilks_2020->value(), 426.275123221174) +
         differs(ipf_gl_2020->value(), 96.89860781949054) +
         differs(schwartz_malone->value(), 332.2242837524414) +
         differs(glossbrenner->value(), 344.2522602238538) +
         differs(sinclair_2001_2004->value(), 418.3683378585229) +
         differs(sinclair_2017_2020->value(), 388.9972597108958) +
         differs(sinclair_2021_2024->value(), 406.1271505763002);
}
