// SPDX-License-Identifier: BSL-1.0
#include <tonus/literals.hpp>
#include <tonus/treatment/effect_so_far.hpp>
#include <tonus/treatment/layer/one_course.hpp>
#include <tonus/treatment/layer/two_courses.hpp>
#include <tonus/treatment/volume_removed.hpp>

#include "near.hpp"

using namespace tonus::literals;
using tonus::percent;

namespace {

int one() {
  //! [one]
  const auto layer = tonus::evaluate<tonus::treatment::layer::one_course>(
      {.fat_layer = 30_mm, .reduction = 18.0 * percent});
  // layer->value() is 24.6 mm
  //! [one]
  return differs(layer->value(), 24.6);
}

int two() {
  //! [two]
  const auto layer = tonus::evaluate<tonus::treatment::layer::two_courses>(
      {.fat_layer = 30_mm, .reduction = 18.0 * percent});
  // layer->value() is 22.386 mm, and layer.status() has the caution `unverified`
  //! [two]
  return differs(layer->value(), 22.386);
}

int ramp() {
  //! [ramp]
  const auto so_far = tonus::evaluate<tonus::treatment::effect_so_far>(
      {.reduction = 18.0 * percent, .weeks_since_treatment = 7.0 * tonus::week});
  // so_far->value() is 9 %
  //! [ramp]
  return differs(so_far->value(), 9.0);
}

int volume() {
  //! [volume]
  const auto taken = tonus::evaluate<tonus::treatment::volume_removed>(
      {.area = 200.0 * tonus::square_centimetre, .fat_layer = 30_mm, .reduction = 18.0 * percent});
  // taken->value() is 108 mL, which weighs about 0.1 kg
  //! [volume]
  return differs(taken->value(), 108.0);
}

}  // namespace

int main() { return one() + two() + ramp() + volume(); }
