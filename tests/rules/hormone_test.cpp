// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: hormone.insulin.homa") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("hormone.insulin.homa", inputs) == severity, inputs);
  };
  gives("fasting_insulin=15.57;fasting_glucose=5", "not_evaluated");
  gives("fasting_insulin=15.57;diabetes=no", "not_evaluated");
  gives("age=17;fasting_insulin=15.57;fasting_glucose=5;diabetes=no", "not_evaluated");
}

TEST_CASE("rules: hormone.glucose.refer") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("hormone.glucose.refer", inputs) == severity, inputs);
  };
  gives("fasting_glucose=7000 umol/L", "stop_and_refer");
  gives("age=15;fasting_glucose=7", "stop_and_refer");
  gives("", "not_evaluated");
}

TEST_CASE("rules: hormone.stress.waist") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("hormone.stress.waist", inputs) == severity, inputs);
  };
  gives("stress_score=27;waist=103;sex=male", "advise");
  gives("stress_score=30", "not_evaluated");
  gives("waist_risk=increased", "not_evaluated");
}

TEST_CASE("rules: hormone.cushing.refer") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("hormone.cushing.refer", inputs) == severity, inputs);
  };
  gives("", "not_evaluated");
}

TEST_CASE("rules: hormone.menstrual.loss") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("hormone.menstrual.loss", inputs) == severity, inputs);
  };
  gives(
      "sex=female;menopause_stage=pre;pregnancy=none;hormonal_contraception=no;days_since_last_"
      "period=13 wk",
      "stop_and_refer");
  gives("sex=female;menopause_stage=pre;pregnancy=none;days_since_last_period=90", "not_evaluated");
  gives("sex=female;menopause_stage=pre;pregnancy=none;hormonal_contraception=no", "not_evaluated");
}

TEST_CASE("rules: hormone.sleep.deficit") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("hormone.sleep.deficit", inputs) == severity, inputs);
  };
  gives("sleep=420 min;in_deficit=yes", "none");
  gives("sleep=6;deficit=500", "advise");
  gives("sleep=6;deficit=0", "info");
  gives("sleep=6", "not_evaluated");
  gives("in_deficit=yes", "not_evaluated");
}
