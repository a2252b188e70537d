// SPDX-License-Identifier: BSL-1.0
#include <tonus/cardio/hr_max/fox_1971.hpp>
#include <tonus/cardio/hr_max/gellish_2007_linear.hpp>
#include <tonus/cardio/hr_max/gellish_2007_quadratic.hpp>
#include <tonus/cardio/hr_max/gulati_2010_women.hpp>
#include <tonus/cardio/hr_max/nes_2013.hpp>
#include <tonus/cardio/hr_max/tanaka_2001.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

namespace {

int fox_1971() {
  //! [fox_1971]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::hr_max::fox_1971>({.age = 50_y});
  // found->value() is 170 bpm
  //! [fox_1971]
  return differs(found->value(), 170);
}

int tanaka_2001() {
  //! [tanaka_2001]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::hr_max::tanaka_2001>({.age = 50_y});
  // found->value() is 173 bpm
  //! [tanaka_2001]
  return differs(found->value(), 173);
}

int gellish_2007_linear() {
  //! [gellish_2007_linear]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::hr_max::gellish_2007_linear>({.age = 50_y});
  // found->value() is 172 bpm
  //! [gellish_2007_linear]
  return differs(found->value(), 172);
}

int gellish_2007_quadratic() {
  //! [gellish_2007_quadratic]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::hr_max::gellish_2007_quadratic>({.age = 50_y});
  // found->value() is 174.5 bpm
  //! [gellish_2007_quadratic]
  return differs(found->value(), 174.5);
}

int gulati_2010_women() {
  //! [gulati_2010_women]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::hr_max::gulati_2010_women>({.age = 50_y});
  // found->value() is 162 bpm
  //! [gulati_2010_women]
  return differs(found->value(), 162);
}

int nes_2013() {
  //! [nes_2013]
  using namespace tonus::literals;
  const auto found = tonus::evaluate<tonus::cardio::hr_max::nes_2013>({.age = 50_y});
  // found->value() is 179 bpm
  //! [nes_2013]
  return differs(found->value(), 179);
}

}  // namespace

int main() {
  return fox_1971() + tanaka_2001() + gellish_2007_linear() + gellish_2007_quadratic() +
         gulati_2010_women() + nes_2013();
}
