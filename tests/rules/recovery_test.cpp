// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: recovery.hrv.below_swc") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("recovery.hrv.below_swc", inputs) == severity, inputs);
  };
  gives("lnrmssd_baseline=4;lnrmssd_baseline_sd=0.2;lnrmssd_7d=3", "not_evaluated");
  gives("lnrmssd_baseline=4;lnrmssd_baseline_sd=0.2;hrv_valid_days=3", "not_evaluated");
}

TEST_CASE("rules: recovery.rhr.elevated") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("recovery.rhr.elevated", inputs) == severity, inputs);
  };
  gives("hr_rest_baseline=55;hr_rest_3d=65", "not_evaluated");
  gives("hr_rest_3d=65;hr_rest_elevated_days=3", "not_evaluated");
}

TEST_CASE("rules: recovery.deload.trigger") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("recovery.deload.trigger", inputs) == severity, inputs);
  };
  gives("recovery_flags=3", "not_evaluated");
  gives("weeks_since_deload=20", "not_evaluated");
}

TEST_CASE("rules: recovery.overreaching.duration") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("recovery.overreaching.duration", inputs) == severity, inputs);
  };
  gives("performance_drop=5;drop_weeks=61 d", "stop_and_refer");
  gives("performance_drop=5", "not_evaluated");
  gives("drop_weeks=20", "not_evaluated");
}
