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
  gives("fractional_sets=12;fractional_sets_4wk=10", "none");
  gives("fractional_sets=12.001;fractional_sets_4wk=10", "advise");
  gives("fractional_sets=15;fractional_sets_4wk=10", "advise");
  gives("fractional_sets=15.001;fractional_sets_4wk=10", "warn");
  gives("fractional_sets=20;fractional_sets_4wk=3.999", "none");
  gives("fractional_sets=20;fractional_sets_4wk=4", "warn");
  gives("fractional_sets=0;fractional_sets_4wk=0", "none");
  gives("fractional_sets=12", "not_evaluated");
  gives("fractional_sets_4wk=12", "not_evaluated");
}

TEST_CASE("rules: strength.load.progression") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.load.progression", inputs) == severity, inputs);
  };
  gives("reps_over_target=0;load_change=10.001", "warn");
  gives("reps_over_target=1;load_change=10.001", "warn");
  gives("reps_over_target=1;load_change=10", "none");
  gives("reps_over_target=1;load_change=2", "none");
  gives("reps_over_target=1;load_change=1.999", "info");
  gives("reps_over_target=0.999;load_change=2", "advise");
  gives("reps_over_target=0.999;load_change=10", "advise");
  gives("reps_over_target=0;load_change=1.999", "none");
  gives("reps_over_target=0;load_change=-50", "none");
  gives("reps_over_target=3;load_change=-10", "info");
  gives("reps_over_target=1", "not_evaluated");
  gives("load_change=3", "not_evaluated");
}

TEST_CASE("rules: strength.pullup.scaling") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.pullup.scaling", inputs) == severity, inputs);
  };
  gives("max_pullups=0", "advise");
  gives("max_pullups=1", "advise");
  gives("max_pullups=1.999", "advise");
  gives("max_pullups=2", "none");
  gives("max_pullups=5", "none");
  gives("max_pullups=5.001", "info");
  gives("max_pullups=6", "info");
  gives("max_pullups=12", "info");
  gives("max_pullups=13", "info");
  gives("", "not_evaluated");
}

TEST_CASE("rules: strength.phase.control") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.phase.control", inputs) == severity, inputs);
  };
  gives("concentric=1;eccentric=0.999", "advise");
  gives("concentric=1;eccentric=1", "none");
  gives("concentric=8;eccentric=8", "none");
  gives("concentric=8.001;eccentric=2", "info");
  gives("concentric=2;eccentric=8.001", "info");
  gives("concentric=20;eccentric=0.5", "advise");
  gives("concentric=2;eccentric=2;top_pause=60", "none");
  gives("concentric=2", "not_evaluated");
  gives("eccentric=2", "not_evaluated");
}

TEST_CASE("rules: strength.row.support") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.row.support", inputs) == severity, inputs);
  };
  gives("row_variant=double_bent;back_pain=4;load_ratio=0", "warn");
  gives("row_variant=double_bent;back_pain=3.999;load_ratio=0.501", "advise");
  gives("row_variant=double_bent;back_pain=3.999;load_ratio=0.5", "info");
  gives("row_variant=double_bent;back_pain=4;load_ratio=2", "warn");
  gives("row_variant=single_supported;back_pain=10;load_ratio=2", "none");
  gives("row_variant=machine;back_pain=10;load_ratio=2", "none");
  gives("row_variant=double_bent;back_pain=5", "not_evaluated");
  gives("row_variant=double_bent;load_ratio=0.2", "not_evaluated");
  gives("back_pain=5;load_ratio=0.2", "not_evaluated");
}

TEST_CASE("rules: strength.order.multijoint_first") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.order.multijoint_first", inputs) == severity, inputs);
  };
  gives("multijoint_before_single=no;has_both=yes", "info");
  gives("multijoint_before_single=yes;has_both=yes", "none");
  gives("multijoint_before_single=no;has_both=no", "none");
  gives("has_both=yes", "not_evaluated");
  gives("multijoint_before_single=no", "not_evaluated");
}

TEST_CASE("rules: strength.balance.push_pull") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.balance.push_pull", inputs) == severity, inputs);
  };
  gives("pull_sets=6.699;push_sets=10", "advise");
  gives("pull_sets=6.7;push_sets=10", "info");
  gives("pull_sets=9.999;push_sets=10", "info");
  gives("pull_sets=10;push_sets=10", "none");
  gives("pull_sets=0;push_sets=0", "none");
  gives("pull_sets=0;push_sets=1", "advise");
  gives("pull_sets=5", "not_evaluated");
  gives("push_sets=5", "not_evaluated");
}

TEST_CASE("rules: strength.whole_body.minimum") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("strength.whole_body.minimum", inputs) == severity, inputs);
  };
  gives("strength_days=0", "warn");
  gives("strength_days=0.999", "warn");
  gives("strength_days=1", "advise");
  gives("strength_days=1.999", "advise");
  gives("strength_days=2", "none");
  gives("strength_days=7", "none");
  gives("", "not_evaluated");
}
