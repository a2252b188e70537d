// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: strength.back.frequency") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.back.frequency", inputs) == severity, inputs);
  };
  gives("back_sessions=0.999 /wk", "advise");
  gives("back_sessions=1 /wk", "info");
  gives("back_sessions=1.999 /wk", "info");
  gives("back_sessions=2 /wk", "none");
  gives("back_sessions=1.9999999999 /wk", "none");
  gives("back_sessions=3.999 /wk", "none");
  gives("back_sessions=4 /wk", "info");
  gives("back_sessions=3.9999999999 /wk", "info");
  gives("back_sessions=5.999 /wk", "info");
  gives("back_sessions=6 /wk", "warn");
  gives("back_sessions=14 /wk", "warn");
  gives("back_sessions=1 /d", "warn");
  gives("", "not_evaluated");
}

TEST_CASE("rules: strength.back.rest_gap") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.back.rest_gap", inputs) == severity, inputs);
  };
  gives("min_gap=23.999 h", "warn");
  gives("min_gap=24 h", "advise");
  gives("min_gap=47.999 h", "advise");
  gives("min_gap=47.9999999999 h", "none");
  gives("min_gap=48 h", "none");
  gives("min_gap=2 d", "none");
  gives("min_gap=0 h", "warn");
  gives("", "not_evaluated");
}

TEST_CASE("rules: strength.volume.weekly_sets") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.volume.weekly_sets", inputs) == severity, inputs);
  };
  gives("fractional_sets=4.999;goal=muscle_gain;training_status=advanced", "advise");
  gives("fractional_sets=5;goal=muscle_gain;training_status=advanced", "info");
  gives("fractional_sets=9.999;goal=muscle_gain;training_status=advanced", "info");
  gives("fractional_sets=10;goal=muscle_gain;training_status=advanced", "none");
  gives("fractional_sets=20;goal=muscle_gain;training_status=advanced", "none");
  gives("fractional_sets=20.001;goal=muscle_gain;training_status=advanced", "info");
  gives("fractional_sets=30;goal=muscle_gain;training_status=advanced", "info");
  gives("fractional_sets=30.001;goal=muscle_gain;training_status=advanced", "warn");
  gives("fractional_sets=0;goal=muscle_gain;training_status=advanced", "advise");
  gives("fractional_sets=3.999;goal=recomposition;training_status=novice", "advise");
  gives("fractional_sets=4;goal=recomposition;training_status=novice", "none");
  gives("fractional_sets=7;goal=recomposition;training_status=novice", "none");
  gives("fractional_sets=20;goal=recomposition;training_status=novice", "none");
  gives("fractional_sets=20.001;goal=recomposition;training_status=novice", "info");
  gives("fractional_sets=30;goal=recomposition;training_status=novice", "info");
  gives("fractional_sets=30.001;goal=recomposition;training_status=novice", "warn");
  gives("fractional_sets=0;goal=fat_loss;training_status=novice", "none");
  gives("fractional_sets=40;goal=maintain;training_status=novice", "none");
  gives("fractional_sets=3;goal=tone;training_status=advanced", "advise");
  gives("fractional_sets=12 sets/wk;goal=tone;training_status=advanced", "none");
  gives("fractional_sets=3;goal=tone", "not_evaluated");
  gives("fractional_sets=3;training_status=novice", "not_evaluated");
  gives("goal=tone;training_status=novice", "not_evaluated");
  gives("", "not_evaluated");
}

TEST_CASE("rules: strength.volume.ramp") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.volume.ramp", inputs) == severity, inputs);
  };
  gives("fractional_sets=12", "not_evaluated");
  gives("fractional_sets_4wk=12", "not_evaluated");
}

TEST_CASE("rules: strength.load.progression") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.load.progression", inputs) == severity, inputs);
  };
  gives("reps_over_target=1", "not_evaluated");
  gives("load_change=3", "not_evaluated");
}

TEST_CASE("rules: strength.pullup.scaling") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.pullup.scaling", inputs) == severity, inputs);
  };
  gives("", "not_evaluated");
}

TEST_CASE("rules: strength.phase.control") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.phase.control", inputs) == severity, inputs);
  };
  gives("concentric=2", "not_evaluated");
  gives("eccentric=2", "not_evaluated");
}

TEST_CASE("rules: strength.row.support") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.row.support", inputs) == severity, inputs);
  };
  gives("row_variant=double_bent;back_pain=5", "not_evaluated");
  gives("row_variant=double_bent;load_ratio=0.2", "not_evaluated");
  gives("back_pain=5;load_ratio=0.2", "not_evaluated");
}

TEST_CASE("rules: strength.order.multijoint_first") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.order.multijoint_first", inputs) == severity, inputs);
  };
  gives("has_both=yes", "not_evaluated");
  gives("multijoint_before_single=no", "not_evaluated");
}

TEST_CASE("rules: strength.balance.push_pull") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.balance.push_pull", inputs) == severity, inputs);
  };
  gives("pull_sets=5", "not_evaluated");
  gives("push_sets=5", "not_evaluated");
}

TEST_CASE("rules: strength.whole_body.minimum") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.whole_body.minimum", inputs) == severity, inputs);
  };
  gives("", "not_evaluated");
}
