// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: posture.head.craniovertebral") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("posture.head.craniovertebral", inputs) == severity, inputs);
  };
  gives("cva=43.999;neck_pain=no", "advise");
  gives("cva=43.999;neck_pain=yes", "warn");
  gives("cva=44;neck_pain=no", "info");
  gives("cva=44;neck_pain=yes", "advise");
  gives("cva=49.999;neck_pain=no", "info");
  gives("cva=49.999;neck_pain=yes", "advise");
  gives("cva=50;neck_pain=yes", "none");
  gives("cva=40", "not_evaluated");
  gives("neck_pain=yes", "not_evaluated");
}

TEST_CASE("rules: posture.kyphosis.angle") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("posture.kyphosis.angle", inputs) == severity, inputs);
  };
  gives("kyphosis=50;age=39.999", "advise");
  gives("kyphosis=50.001;age=39.999", "warn");
  gives("kyphosis=70;age=39.999", "warn");
  gives("kyphosis=40;age=39.999", "none");
  gives("kyphosis=40.001;age=39.999", "advise");
  gives("kyphosis=20;age=39.999", "none");
  gives("kyphosis=19.999;age=39.999", "info");
  gives("kyphosis=60;age=40", "stop_and_refer");
  gives("kyphosis=59.999;age=40", "warn");
  gives("kyphosis=50;age=40", "warn");
  gives("kyphosis=49.999;age=40", "info");
  gives("kyphosis=40.001;age=40", "info");
  gives("kyphosis=40;age=40", "none");
  gives("kyphosis=10;age=40", "none");
  gives("kyphosis=30;age=30;height_loss_3cm=yes", "stop_and_refer");
  gives("kyphosis=30;age=30;height_loss_3cm=no", "none");
  gives("height_loss_3cm=yes", "stop_and_refer");
  gives("height_loss_3cm=no", "not_evaluated");
  gives("kyphosis=70", "not_evaluated");
  gives("age=70", "not_evaluated");
}

TEST_CASE("rules: posture.sitting.breaks") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("posture.sitting.breaks", inputs) == severity, inputs);
  };
  gives("longest_bout=30;bouts_over_60=0", "none");
  gives("longest_bout=30.001;bouts_over_60=0", "info");
  gives("longest_bout=60;bouts_over_60=0", "info");
  gives("longest_bout=60.001;bouts_over_60=1", "advise");
  gives("longest_bout=61;bouts_over_60=4.999", "advise");
  gives("longest_bout=20;bouts_over_60=5", "warn");
  gives("longest_bout=1.1 h;bouts_over_60=1", "advise");
  gives("longest_bout=30", "not_evaluated");
  gives("bouts_over_60=2", "not_evaluated");
}

TEST_CASE("rules: posture.sedentary.total") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("posture.sedentary.total", inputs) == severity, inputs);
  };
  gives("sitting=9.5;mvpa=21.999", "warn");
  gives("sitting=9.5;mvpa=22", "advise");
  gives("sitting=9.5;mvpa=29.999", "advise");
  gives("sitting=9.5;mvpa=30", "none");
  gives("sitting=9.499;mvpa=21.999", "info");
  gives("sitting=9.499;mvpa=22", "none");
  gives("sitting=10;moderate=100;vigorous=54", "advise");
  gives("sitting=10", "not_evaluated");
  gives("mvpa=10", "not_evaluated");
}

TEST_CASE("rules: posture.endurance.sorensen") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("posture.endurance.sorensen", inputs) == severity, inputs);
  };
  gives("sorensen=99.999;sex=male", "advise");
  gives("sorensen=100;sex=male", "info");
  gives("sorensen=175.999;sex=male", "info");
  gives("sorensen=176;sex=male", "none");
  gives("sorensen=99.999;sex=female", "info");
  gives("sorensen=100;sex=female", "none");
  gives("sorensen=3 min;sex=male", "none");
  gives("sorensen=99", "not_evaluated");
  gives("sex=male", "not_evaluated");
}

TEST_CASE("rules: posture.exercise.dose") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("posture.exercise.dose", inputs) == severity, inputs);
  };
  gives("posture_days=1.999;posture_minutes=15;posture_weeks=8;posture_flag=yes", "advise");
  gives("posture_days=2;posture_minutes=14.999;posture_weeks=8;posture_flag=yes", "info");
  gives("posture_days=2;posture_minutes=15;posture_weeks=7.999;posture_flag=yes", "info");
  gives("posture_days=2;posture_minutes=15;posture_weeks=8;posture_flag=yes", "none");
  gives("posture_days=0;posture_minutes=0;posture_weeks=0;posture_flag=no", "none");
  gives("posture_days=0;posture_minutes=0;posture_weeks=0", "not_evaluated");
  gives("posture_days=0;posture_minutes=0;posture_flag=yes", "not_evaluated");
}
