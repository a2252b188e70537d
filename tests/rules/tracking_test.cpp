// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: tracking.weight.noise") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("tracking.weight.noise", inputs) == severity, inputs);
  };
  gives("day_change=1", "not_evaluated");
  gives("trend_change_7d=1", "not_evaluated");
}

TEST_CASE("rules: tracking.weight.frequency") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("tracking.weight.frequency", inputs) == severity, inputs);
  };
  gives("weighins=1 /d", "none");
  gives("ed_history=none", "not_evaluated");
}

TEST_CASE("rules: tracking.plateau.detect") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("tracking.plateau.detect", inputs) == severity, inputs);
  };
  gives("goal=fat_loss;trend_window=3;weight_trend=0", "not_evaluated");
  gives("goal=fat_loss;trend_window=3;weight_trend_se=0.1", "not_evaluated");
  gives("trend_window=4;weight_trend=0;weight_trend_se=0.1", "not_evaluated");
}

TEST_CASE("rules: tracking.plateau.early") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("tracking.plateau.early", inputs) == severity, inputs);
  };
  gives("plateau=yes", "not_evaluated");
  gives("weeks_since_start=5", "not_evaluated");
}

TEST_CASE("rules: tracking.adherence.logging") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("tracking.adherence.logging", inputs) == severity, inputs);
  };
  gives("sessions_done=8;sessions_planned=10", "not_evaluated");
  gives("sessions_done=8;days_logged=20", "not_evaluated");
}
