// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: safety.age.minor") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("safety.age.minor", inputs) == severity, inputs);
  };
  gives("age=17.999999 y;goal=fat_loss", "stop_and_refer");
  gives("age=18;goal=fat_loss", "none");
  gives("age=17.9999999999;goal=fat_loss", "none");
  gives("age=17;goal=tone", "warn");
  gives("age=17;goal=maintain", "warn");
  gives("age=17;goal=maintain;deficit=0.001", "stop_and_refer");
  gives("age=17;goal=maintain;deficit=-200", "warn");
  gives("age=17;goal=maintain;surplus=200", "warn");
  gives("age=17;goal=maintain;surplus=-200", "stop_and_refer");
  gives("age=17;goal=maintain;tee=2500;intake=2400", "stop_and_refer");
  gives("age=40;goal=fat_loss;deficit=500", "none");
  gives("age=17", "not_evaluated");
  gives("goal=fat_loss", "not_evaluated");
  gives("age=15;deficit=300", "stop_and_refer");
  gives("age=30", "not_evaluated");
  gives("deficit=300", "not_evaluated");
  gives("", "not_evaluated");
}

TEST_CASE("rules: safety.bmi.underweight_deficit") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("safety.bmi.underweight_deficit", inputs) == severity, inputs);
  };
  gives("bmi=18.49;deficit=1", "stop_and_refer");
  gives("bmi=18.4999999999;deficit=1", "warn");
  gives("bmi=19.99;deficit=1", "warn");
  gives("bmi=20;deficit=1", "none");
  gives("bmi=19.9999999999;deficit=1", "none");
  gives("bmi=12;deficit=-500", "none");
  gives("bmi=18;deficit=0.0000000001", "none");
  gives("bmi=18;deficit=0.001", "stop_and_refer");
  gives("bmi=30;deficit=1500", "none");
  gives("weight=50;height=170;deficit=100", "stop_and_refer");
  gives("weight=50;height=170;tee=2000;intake=2100", "none");
  gives("bmi=17", "not_evaluated");
  gives("deficit=500", "not_evaluated");
  gives("weight=50;deficit=500", "not_evaluated");
  gives("", "not_evaluated");
}
