// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: cardio.minimum.weekly") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("cardio.minimum.weekly", inputs) == severity, inputs);
  };
  gives("moderate=149.999;vigorous=0", "advise");
  gives("moderate=150;vigorous=0", "none");
  gives("moderate=0;vigorous=75", "none");
  gives("moderate=0;vigorous=74.99", "advise");
  gives("moderate=74.999;vigorous=0", "warn");
  gives("moderate=0;vigorous=37.5", "advise");
  gives("moderate=0;vigorous=37.49", "warn");
  gives("moderate=50;vigorous=50", "none");
  gives("moderate=0;vigorous=0", "warn");
  gives("moderate=2.5 h/wk;vigorous=0", "none");
  gives("moderate=30 min/d;vigorous=0", "none");
  gives("moderate=150", "not_evaluated");
  gives("vigorous=75", "not_evaluated");
  gives("", "not_evaluated");
}

TEST_CASE("rules: cardio.weight_loss.dose") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("cardio.weight_loss.dose", inputs) == severity, inputs);
  };
  gives("moderate=160;vigorous=0", "not_evaluated");
  gives("moderate=160;goal=fat_loss", "not_evaluated");
  gives("vigorous=10;goal=fat_loss", "not_evaluated");
}

TEST_CASE("rules: cardio.excess.recovery") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("cardio.excess.recovery", inputs) == severity, inputs);
  };
  gives("moderate=400;vigorous=0", "not_evaluated");
  gives("moderate=400;recovery_flags=3", "not_evaluated");
}
