// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/absi/krakauer_2012.hpp>
#include <tonus/body/bri/thomas_2013.hpp>
#include <tonus/body/ffmi_normalized/k61_variant.hpp>
#include <tonus/body/ffmi_normalized/kouri_1995.hpp>
#include <tonus/body/fmi.hpp>
#include <tonus/body/ponderal_index/rohrer.hpp>
#include <tonus/body/waist_height_ratio.hpp>
#include <tonus/body/waist_hip_ratio.hpp>
#include <tonus/literals.hpp>

#include "near.hpp"

using namespace tonus::literals;

namespace {

int absi_krakauer_2012() {
  //! [absi_krakauer_2012]
  const auto found = tonus::evaluate<tonus::body::absi::krakauer_2012>(
      {.weight = 50_kg, .height = 150_cm, .waist = 66_cm});
  // found->value() is 0.06818
  //! [absi_krakauer_2012]
  return differs(found->value(), 0.068177328858702099);
}

int bri_thomas_2013() {
  //! [bri_thomas_2013]
  const auto found =
      tonus::evaluate<tonus::body::bri::thomas_2013>({.waist = 66_cm, .height = 150_cm});
  // found->value() is 2.303
  //! [bri_thomas_2013]
  return differs(found->value(), 2.3025381523040821);
}

int ffmi_normalized_k61_variant() {
  //! [ffmi_normalized_k61_variant]
  const auto found = tonus::evaluate<tonus::body::ffmi_normalized::k61_variant>(
      {.weight = 50_kg, .height = 150_cm, .body_fat = 28_pct});
  // found->value() is 17.83 kg/m2
  //! [ffmi_normalized_k61_variant]
  return differs(found->value(), 17.83);
}

int ffmi_normalized_kouri_1995() {
  //! [ffmi_normalized_kouri_1995]
  const auto found = tonus::evaluate<tonus::body::ffmi_normalized::kouri_1995>(
      {.weight = 50_kg, .height = 150_cm, .body_fat = 28_pct});
  // found->value() is 17.89 kg/m2
  //! [ffmi_normalized_kouri_1995]
  return differs(found->value(), 17.89);
}

int fmi() {
  //! [fmi]
  const auto found =
      tonus::evaluate<tonus::body::fmi>({.weight = 50_kg, .height = 150_cm, .body_fat = 28_pct});
  // found->value() is 6.222 kg/m2
  //! [fmi]
  return differs(found->value(), 6.2222222222222222);
}

int ponderal_index_rohrer() {
  //! [ponderal_index_rohrer]
  const auto found =
      tonus::evaluate<tonus::body::ponderal_index::rohrer>({.weight = 50_kg, .height = 150_cm});
  // found->value() is 14.81 kg/m3
  //! [ponderal_index_rohrer]
  return differs(found->value(), 14.814814814814815);
}

int waist_height_ratio() {
  //! [waist_height_ratio]
  const auto found =
      tonus::evaluate<tonus::body::waist_height_ratio>({.waist = 66_cm, .height = 150_cm});
  // found->value() is 0.44
  //! [waist_height_ratio]
  return differs(found->value(), 0.44);
}

int waist_hip_ratio() {
  //! [waist_hip_ratio]
  const auto found = tonus::evaluate<tonus::body::waist_hip_ratio>({.waist = 66_cm, .hip = 88_cm});
  // found->value() is 0.75
  //! [waist_hip_ratio]
  return differs(found->value(), 0.75);
}

}  // namespace

int main() {
  return absi_krakauer_2012() + bri_thomas_2013() + ffmi_normalized_k61_variant() +
         ffmi_normalized_kouri_1995() + fmi() + ponderal_index_rohrer() + waist_height_ratio() +
         waist_hip_ratio();
}
