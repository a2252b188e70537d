// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: tracking.weight.noise") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("tracking.weight.noise", inputs) == severity, inputs);
  };
  gives("day_change=3.001;trend_change_7d=5", "advise");
  gives("day_change=-3.001;trend_change_7d=0", "advise");
  gives("day_change=3;trend_change_7d=0", "none");
  gives("day_change=1.5;trend_change_7d=0.2499", "info");
  gives("day_change=-1.5;trend_change_7d=-0.2499", "info");
  gives("day_change=1.501;trend_change_7d=0", "none");
  gives("day_change=1;trend_change_7d=0.25", "none");
  gives("day_change=1;trend_change_7d=-0.25", "none");
  gives("day_change=0;trend_change_7d=0", "none");
  gives("day_change=0.001;trend_change_7d=0", "info");
  gives("day_change=1", "not_evaluated");
  gives("trend_change_7d=1", "not_evaluated");
}

TEST_CASE("rules: tracking.weight.frequency") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("tracking.weight.frequency", inputs) == severity, inputs);
  };
  gives("weighins=0", "advise");
  gives("weighins=0.999", "advise");
  gives("weighins=1", "info");
  gives("weighins=2.999", "info");
  gives("weighins=3", "none");
  gives("weighins=1 /d", "none");
  gives("weighins=0;ed_history=none", "advise");
  gives("weighins=0;ed_history=past", "none");
  gives("weighins=0;ed_history=current", "none");
  gives("ed_history=none", "not_evaluated");
}

TEST_CASE("rules: tracking.plateau.detect") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("tracking.plateau.detect", inputs) == severity, inputs);
  };
  gives("goal=fat_loss;trend_window=3;weight_trend=0.1;weight_trend_se=0.06", "warn");
  gives("goal=fat_loss;trend_window=3;weight_trend=0.1;weight_trend_se=0.0608", "advise");
  gives("goal=fat_loss;trend_window=3;weight_trend=0.0999;weight_trend_se=0.01", "advise");
  gives("goal=fat_loss;trend_window=3;weight_trend=-0.0999;weight_trend_se=0.0912", "advise");
  gives("goal=fat_loss;trend_window=3;weight_trend=-0.0999;weight_trend_se=0.0913", "info");
  gives("goal=fat_loss;trend_window=3;weight_trend=0;weight_trend_se=0.1519", "advise");
  gives("goal=fat_loss;trend_window=3;weight_trend=0;weight_trend_se=0.152", "info");
  gives("goal=fat_loss;trend_window=3;weight_trend=-0.1;weight_trend_se=0", "none");
  gives("goal=fat_loss;trend_window=3;weight_trend=-0.1;weight_trend_se=5", "none");
  gives("goal=fat_loss;trend_window=3;weight_trend=0.1;weight_trend_se=5", "info");
  gives("goal=fat_loss;trend_window=2.999;weight_trend=0.5;weight_trend_se=0", "none");
  gives("goal=maintain;trend_window=5;weight_trend=0.5;weight_trend_se=0", "none");
  gives("goal=tone;trend_window=5;weight_trend=0.5;weight_trend_se=0", "none");
  gives("goal=fat_loss;trend_window=3;weight_trend=0", "not_evaluated");
  gives("goal=fat_loss;trend_window=3;weight_trend_se=0.1", "not_evaluated");
  gives("trend_window=4;weight_trend=0;weight_trend_se=0.1", "not_evaluated");
}

TEST_CASE("rules: tracking.plateau.early") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("tracking.plateau.early", inputs) == severity, inputs);
  };
  gives("plateau=yes;weeks_since_start=25.999", "advise");
  gives("plateau=yes;weeks_since_start=26", "info");
  gives("plateau=yes;weeks_since_start=51.999", "info");
  gives("plateau=yes;weeks_since_start=52", "none");
  gives("plateau=no;weeks_since_start=5", "none");
  gives("plateau=yes", "not_evaluated");
  gives("weeks_since_start=5", "not_evaluated");
}

TEST_CASE("rules: tracking.adherence.logging") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("tracking.adherence.logging", inputs) == severity, inputs);
  };
  gives("sessions_done=8;sessions_planned=10;days_logged=14", "none");
  gives("sessions_done=7.999;sessions_planned=10;days_logged=14", "advise");
  gives("sessions_done=8;sessions_planned=10;days_logged=13.999", "advise");
  gives("sessions_done=5;sessions_planned=10;days_logged=28", "advise");
  gives("sessions_done=4.999;sessions_planned=10;days_logged=28", "warn");
  gives("sessions_done=10;sessions_planned=10;days_logged=7", "advise");
  gives("sessions_done=10;sessions_planned=10;days_logged=6.999", "warn");
  gives("sessions_done=0;sessions_planned=0;days_logged=28", "not_evaluated");
  gives("sessions_done=8;sessions_planned=10", "not_evaluated");
  gives("sessions_done=8;days_logged=20", "not_evaluated");
}
