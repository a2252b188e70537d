// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: patience.deadline.unrealistic") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("patience.deadline.unrealistic", inputs) == severity, inputs);
  };
  gives("weight_to_lose=10;deadline=19.01;weight=80", "none");
  gives("weight_to_lose=10;deadline=19.0;weight=80", "info");
  gives("weight_to_lose=10;deadline=13.29;weight=80", "info");
  gives("weight_to_lose=10;deadline=13.28;weight=80", "warn");
  gives("weight_to_lose=10;deadline=8.84;weight=80", "warn");
  gives("weight_to_lose=10;deadline=8.83;weight=80", "stop_and_refer");
  gives("weight_to_lose=0;deadline=1;weight=80", "none");
  gives("weight_to_lose=-5;deadline=0;weight=80", "none");
  gives("weight_to_lose=79.99;deadline=1;weight=80", "stop_and_refer");
  gives("weight_to_lose=80;deadline=100;weight=80", "not_evaluated");
  gives("weight_to_lose=5;deadline=0;weight=80", "not_evaluated");
  gives("goal_weight=70;deadline=60 d;weight=80", "stop_and_refer");
  gives("weight_to_lose=5;deadline=8", "not_evaluated");
  gives("weight_to_lose=5;weight=80", "not_evaluated");
  gives("age=17;weight_to_lose=5;deadline=2;weight=80", "not_evaluated");
}

TEST_CASE("rules: patience.definition.gap") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("patience.definition.gap", inputs) == severity, inputs);
  };
  gives("sex=male;body_fat=5.999", "warn");
  gives("sex=male;body_fat=6", "none");
  gives("sex=male;body_fat=17", "none");
  gives("sex=male;body_fat=17.001", "info");
  gives("sex=male;body_fat=24.001", "info");
  gives("sex=female;body_fat=13.999", "warn");
  gives("sex=female;body_fat=14", "none");
  gives("sex=female;body_fat=24", "none");
  gives("sex=female;body_fat=24.001", "info");
  gives("sex=female;body_fat=31.001", "info");
  gives("sex=male", "not_evaluated");
  gives("body_fat=20", "not_evaluated");
  gives("age=17;sex=male;body_fat=5", "not_evaluated");
}

TEST_CASE("rules: patience.early.no_visible") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("patience.early.no_visible", inputs) == severity, inputs);
  };
  gives("weeks_training=5.999;weeks_deficit=5.999", "info");
  gives("weeks_training=6;weeks_deficit=5.999", "none");
  gives("weeks_training=5.999;weeks_deficit=6", "none");
  gives("weeks_training=6;weeks_deficit=6", "none");
  gives("weeks_training=3", "not_evaluated");
  gives("weeks_deficit=3", "not_evaluated");
}

TEST_CASE("rules: patience.face.visible") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("patience.face.visible", inputs) == severity, inputs);
  };
  gives("bmi_change=0;sex=male", "none");
  gives("bmi_change=0.5;sex=male", "none");
  gives("bmi_change=-0.001;sex=male", "info");
  gives("bmi_change=-1.329;sex=male", "info");
  gives("bmi_change=-1.33;sex=male", "info");
  gives("bmi_change=-3;sex=male", "info");
  gives("bmi=25;weight_loss=6;sex=male", "info");
  gives("bmi_change=-1", "not_evaluated");
  gives("sex=male", "not_evaluated");
}

TEST_CASE("rules: patience.muscle.rate") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("patience.muscle.rate", inputs) == severity, inputs);
  };
  gives("expected_gain=1;training_status=novice;sex=male", "none");
  gives("expected_gain=1.001;training_status=novice;sex=male", "advise");
  gives("expected_gain=2;training_status=novice;sex=male", "advise");
  gives("expected_gain=2.001;training_status=novice;sex=male", "warn");
  gives("expected_gain=0.5;training_status=novice;sex=female", "none");
  gives("expected_gain=0.501;training_status=novice;sex=female", "advise");
  gives("expected_gain=1.001;training_status=novice;sex=female", "warn");
  gives("expected_gain=0.5;training_status=intermediate;sex=male", "none");
  gives("expected_gain=0.501;training_status=intermediate;sex=male", "advise");
  gives("expected_gain=1.001;training_status=intermediate;sex=male", "warn");
  gives("expected_gain=0.25;training_status=intermediate;sex=female", "none");
  gives("expected_gain=0.251;training_status=intermediate;sex=female", "advise");
  gives("expected_gain=0.501;training_status=intermediate;sex=female", "warn");
  gives("expected_gain=0.25;training_status=advanced;sex=male", "none");
  gives("expected_gain=0.251;training_status=advanced;sex=male", "advise");
  gives("expected_gain=0.501;training_status=advanced;sex=male", "warn");
  gives("expected_gain=0.12;training_status=advanced;sex=female", "none");
  gives("expected_gain=0.121;training_status=advanced;sex=female", "advise");
  gives("expected_gain=0.241;training_status=advanced;sex=female", "warn");
  gives("expected_gain=1;sex=male", "not_evaluated");
  gives("expected_gain=1;training_status=novice", "not_evaluated");
  gives("training_status=novice;sex=male", "not_evaluated");
}
