// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: region.spot.exercise_claim") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("region.spot.exercise_claim", inputs) == severity, inputs);
  };
  gives("plan_expects_local_fat_loss=yes;local_protocol_minutes=228", "info");
  gives("plan_expects_local_fat_loss=yes;local_protocol_minutes=227.99", "advise");
  gives("plan_expects_local_fat_loss=yes;local_protocol_minutes=0", "advise");
  gives("plan_expects_local_fat_loss=yes;local_protocol_minutes=4 h/wk", "info");
  gives("plan_expects_local_fat_loss=no;local_protocol_minutes=0", "none");
  gives("plan_expects_local_fat_loss=yes", "not_evaluated");
  gives("plan_expects_local_fat_loss=no", "not_evaluated");
  gives("local_protocol_minutes=300", "not_evaluated");
  gives("", "not_evaluated");
}
