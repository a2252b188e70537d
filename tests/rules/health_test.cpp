// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: health.bmi.risk") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("health.bmi.risk", inputs) == severity, inputs);
  };
  gives("bmi=18.499", "warn");
  gives("bmi=18.5", "info");
  gives("bmi=19.999", "info");
  gives("bmi=20", "none");
  gives("bmi=24.999", "none");
  gives("bmi=25", "info");
  gives("bmi=27.499", "info");
  gives("bmi=27.5", "advise");
  gives("bmi=29.999", "advise");
  gives("bmi=30", "warn");
  gives("bmi=34.999", "warn");
  gives("bmi=35", "warn");
  gives("bmi=39.999", "warn");
  gives("bmi=40", "stop_and_refer");
  gives("weight=300 lb;height=70 in", "stop_and_refer");
  gives("age=17.9;bmi=40", "not_evaluated");
  gives("age=18;bmi=40", "stop_and_refer");
  gives("", "not_evaluated");
}

TEST_CASE("rules: health.waist.circumference") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("health.waist.circumference", inputs) == severity, inputs);
  };
  gives("waist=94;sex=male", "none");
  gives("waist=94.001;sex=male", "advise");
  gives("waist=102;sex=male", "advise");
  gives("waist=102.001;sex=male", "warn");
  gives("waist=80;sex=female", "none");
  gives("waist=80.001;sex=female", "advise");
  gives("waist=88;sex=female", "advise");
  gives("waist=88.001;sex=female", "warn");
  gives("waist=34.7 in;sex=female", "warn");
  gives("waist=100;sex=female;pregnancy=pregnant", "none");
  gives("waist=100;sex=female;pregnancy=lactating", "warn");
  gives("waist=100", "not_evaluated");
  gives("sex=male", "not_evaluated");
  gives("age=16;waist=110;sex=male", "not_evaluated");
}

TEST_CASE("rules: health.waist.height_ratio") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("health.waist.height_ratio", inputs) == severity, inputs);
  };
  gives("waist=67.999;height=170", "info");
  gives("waist=68;height=170", "none");
  gives("waist=84.999;height=170", "none");
  gives("waist=85;height=170", "advise");
  gives("waist=101.999;height=170", "advise");
  gives("waist=102;height=170", "warn");
  gives("waist=0.85 m;height=1.7 m", "advise");
  gives("waist=110;height=170;pregnancy=pregnant", "none");
  gives("waist=110;height=170;pregnancy=lactating", "warn");
  gives("waist=110", "not_evaluated");
  gives("height=170", "not_evaluated");
}

TEST_CASE("rules: health.diabetes.findrisc") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("health.diabetes.findrisc", inputs) == severity, inputs);
  };
  gives("findrisc=6", "none");
  gives("findrisc=7", "info");
  gives("findrisc=11", "info");
  gives("findrisc=12", "advise");
  gives("findrisc=14", "advise");
  gives("findrisc=15", "warn");
  gives("findrisc=20", "warn");
  gives("findrisc=21", "stop_and_refer");
  gives("findrisc=26", "stop_and_refer");
  gives("", "not_evaluated");
  gives("age=17;findrisc=26", "not_evaluated");
}

TEST_CASE("rules: health.milestone.weight_loss") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("health.milestone.weight_loss", inputs) == severity, inputs);
  };
  gives("weight_loss=2.999", "none");
  gives("weight_loss=3", "info");
  gives("weight_loss=4.999", "info");
  gives("weight_loss=5", "info");
  gives("weight_loss=9.999", "info");
  gives("weight_loss=10", "info");
  gives("weight_loss=-5", "none");
  gives("", "not_evaluated");
}
