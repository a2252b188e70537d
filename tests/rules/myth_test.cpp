// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: myth.pushups.back") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("myth.pushups.back", inputs) == severity, inputs);
  };
  gives("pushup_sets=10;pull_sets=5;goal_back=yes", "info");
  gives("pushup_sets=10;pull_sets=4.999;goal_back=yes", "advise");
  gives("pushup_sets=10;pull_sets=9.999;goal_back=yes", "info");
  gives("pushup_sets=10;pull_sets=10;goal_back=yes", "none");
  gives("pushup_sets=0;pull_sets=0;goal_back=yes", "none");
  gives("pushup_sets=10;pull_sets=0;goal_back=no", "none");
  gives("pushup_sets=10;pull_sets=0", "not_evaluated");
  gives("pushup_sets=10;goal_back=yes", "not_evaluated");
  gives("pull_sets=10;goal_back=yes", "not_evaluated");
  gives("", "not_evaluated");
}

TEST_CASE("rules: myth.tone.term") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("myth.tone.term", inputs) == severity, inputs);
  };
  gives("goal=tone", "not_evaluated");
}

TEST_CASE("rules: myth.sweat_wrap.loss") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("myth.sweat_wrap.loss", inputs) == severity, inputs);
  };
  gives("day_change=-5", "not_evaluated");
  gives("sauna_or_wrap=yes", "not_evaluated");
}

TEST_CASE("rules: myth.breakfast.weight") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("myth.breakfast.weight", inputs) == severity, inputs);
  };
  gives("believes_breakfast_needed_for_loss=yes;adds_breakfast_energy=100", "not_evaluated");
  gives("adds_breakfast_energy=100;diabetes_medication=none", "not_evaluated");
}

TEST_CASE("rules: myth.exercise.outruns_diet") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("myth.exercise.outruns_diet", inputs) == severity, inputs);
  };
  gives("exercise=300;intake=2600;tee=2500;goal=fat_loss", "warn");
  gives("exercise=300;intake_excess=900", "not_evaluated");
  gives("exercise=300;goal=fat_loss", "not_evaluated");
}

TEST_CASE("rules: myth.hydration.fat_metabolism") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("myth.hydration.fat_metabolism", inputs) == severity, inputs);
  };
  gives("claims_water_burns_fat=yes;total_water=4.001;sex=male", "advise");
  gives("claims_water_burns_fat=yes;total_water=4", "not_evaluated");
  gives("total_water=4;adequate_water=2.5", "not_evaluated");
}

TEST_CASE("rules: myth.hunger.thirst") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("myth.hunger.thirst", inputs) == severity, inputs);
  };
  gives("adequate_water=2;hour_of_day=12;hours_since_drink=2;water_today=0", "not_evaluated");
  gives("hours_since_drink=2;water_today=0;hunger=7;hour_of_day=12", "not_evaluated");
}
