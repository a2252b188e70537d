// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: posture.head.craniovertebral") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("posture.head.craniovertebral", inputs) == severity, inputs);
  };
  gives("cva=40", "not_evaluated");
  gives("neck_pain=yes", "not_evaluated");
}

TEST_CASE("rules: posture.kyphosis.angle") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("posture.kyphosis.angle", inputs) == severity, inputs);
  };
  gives("height_loss_3cm=yes", "stop_and_refer");
  gives("height_loss_3cm=no", "not_evaluated");
  gives("kyphosis=70", "not_evaluated");
  gives("age=70", "not_evaluated");
}

TEST_CASE("rules: posture.sitting.breaks") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("posture.sitting.breaks", inputs) == severity, inputs);
  };
  gives("longest_bout=1.1 h;bouts_over_60=1", "advise");
  gives("longest_bout=30", "not_evaluated");
  gives("bouts_over_60=2", "not_evaluated");
}

TEST_CASE("rules: posture.sedentary.total") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("posture.sedentary.total", inputs) == severity, inputs);
  };
  gives("sitting=10;moderate=100;vigorous=54", "advise");
  gives("sitting=10", "not_evaluated");
  gives("mvpa=10", "not_evaluated");
}

TEST_CASE("rules: posture.endurance.sorensen") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("posture.endurance.sorensen", inputs) == severity, inputs);
  };
  gives("sorensen=3 min;sex=male", "none");
  gives("sorensen=99", "not_evaluated");
  gives("sex=male", "not_evaluated");
}

TEST_CASE("rules: posture.exercise.dose") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("posture.exercise.dose", inputs) == severity, inputs);
  };
  gives("posture_days=0;posture_minutes=0;posture_weeks=0", "not_evaluated");
  gives("posture_days=0;posture_minutes=0;posture_flag=yes", "not_evaluated");
}
