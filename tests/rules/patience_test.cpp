// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: patience.deadline.unrealistic") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("patience.deadline.unrealistic", inputs) == severity, inputs);
  };
  gives("goal_weight=70;deadline=60 d;weight=80", "stop_and_refer");
  gives("weight_to_lose=5;deadline=8", "not_evaluated");
  gives("weight_to_lose=5;weight=80", "not_evaluated");
  gives("age=17;weight_to_lose=5;deadline=2;weight=80", "not_evaluated");
}

TEST_CASE("rules: patience.definition.gap") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("patience.definition.gap", inputs) == severity, inputs);
  };
  gives("sex=male", "not_evaluated");
  gives("body_fat=20", "not_evaluated");
  gives("age=17;sex=male;body_fat=5", "not_evaluated");
}

TEST_CASE("rules: patience.early.no_visible") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("patience.early.no_visible", inputs) == severity, inputs);
  };
  gives("weeks_training=3", "not_evaluated");
  gives("weeks_deficit=3", "not_evaluated");
}

TEST_CASE("rules: patience.face.visible") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("patience.face.visible", inputs) == severity, inputs);
  };
  gives("bmi=25;weight_loss=6;sex=male", "info");
  gives("bmi_change=-1", "not_evaluated");
  gives("sex=male", "not_evaluated");
}

TEST_CASE("rules: patience.muscle.rate") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("patience.muscle.rate", inputs) == severity, inputs);
  };
  gives("expected_gain=1;sex=male", "not_evaluated");
  gives("expected_gain=1;training_status=novice", "not_evaluated");
  gives("training_status=novice;sex=male", "not_evaluated");
}
