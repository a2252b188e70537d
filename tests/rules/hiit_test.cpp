// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: hiit.frequency.cap") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("hiit.frequency.cap", inputs) == severity, inputs);
  };
  gives("hiit_sessions=3;training_status=intermediate", "none");
  gives("hiit_sessions=3.001;training_status=intermediate", "advise");
  gives("hiit_sessions=5;training_status=advanced", "advise");
  gives("hiit_sessions=5.001;training_status=advanced", "warn");
  gives("hiit_sessions=2;training_status=novice", "none");
  gives("hiit_sessions=2.001;training_status=novice", "advise");
  gives("hiit_sessions=3;training_status=novice", "advise");
  gives("hiit_sessions=3.001;training_status=novice", "warn");
  gives("hiit_sessions=4", "not_evaluated");
  gives("training_status=novice", "not_evaluated");
}

TEST_CASE("rules: hiit.volume.excess") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("hiit.volume.excess", inputs) == severity, inputs);
  };
  gives("hiit_minutes=90", "none");
  gives("hiit_minutes=90.001", "advise");
  gives("hiit_minutes=149.999", "advise");
  gives("hiit_minutes=150", "warn");
  gives("hiit_minutes=2.5 h/wk", "warn");
  gives("", "not_evaluated");
}

TEST_CASE("rules: hiit.epoc.overclaim") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("hiit.epoc.overclaim", inputs) == severity, inputs);
  };
  gives("claimed_epoc=15", "none");
  gives("claimed_epoc=15.001", "advise");
  gives("claimed_epoc=30", "advise");
  gives("claimed_epoc=30.001", "warn");
  gives("", "not_evaluated");
}

TEST_CASE("rules: hiit.superiority.claim") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("hiit.superiority.claim", inputs) == severity, inputs);
  };
  gives("claims_hiit_superior_fat_loss=yes", "info");
  gives("claims_hiit_superior_fat_loss=no", "none");
  gives("", "not_evaluated");
}
