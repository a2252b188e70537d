// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: health.bmi.risk") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("health.bmi.risk", inputs) == severity, inputs);
  };
  gives("weight=300 lb;height=70 in", "stop_and_refer");
  gives("age=17.9;bmi=40", "not_evaluated");
  gives("age=18;bmi=40", "stop_and_refer");
  gives("", "not_evaluated");
}

TEST_CASE("rules: health.waist.circumference") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("health.waist.circumference", inputs) == severity, inputs);
  };
  gives("waist=34.7 in;sex=female", "warn");
  gives("waist=100", "not_evaluated");
  gives("sex=male", "not_evaluated");
  gives("age=16;waist=110;sex=male", "not_evaluated");
}

TEST_CASE("rules: health.waist.height_ratio") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("health.waist.height_ratio", inputs) == severity, inputs);
  };
  gives("waist=0.85 m;height=1.7 m", "advise");
  gives("waist=110", "not_evaluated");
  gives("height=170", "not_evaluated");
}

TEST_CASE("rules: health.diabetes.findrisc") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("health.diabetes.findrisc", inputs) == severity, inputs);
  };
  gives("", "not_evaluated");
  gives("age=17;findrisc=26", "not_evaluated");
}

TEST_CASE("rules: health.milestone.weight_loss") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("health.milestone.weight_loss", inputs) == severity, inputs);
  };
  gives("", "not_evaluated");
}
