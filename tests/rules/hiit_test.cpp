// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: hiit.frequency.cap") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("hiit.frequency.cap", inputs) == severity, inputs);
  };
  gives("hiit_sessions=4", "not_evaluated");
  gives("training_status=novice", "not_evaluated");
}

TEST_CASE("rules: hiit.volume.excess") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("hiit.volume.excess", inputs) == severity, inputs);
  };
  gives("hiit_minutes=2.5 h/wk", "warn");
  gives("", "not_evaluated");
}

TEST_CASE("rules: hiit.epoc.overclaim") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("hiit.epoc.overclaim", inputs) == severity, inputs);
  };
  gives("", "not_evaluated");
}

TEST_CASE("rules: hiit.superiority.claim") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("hiit.superiority.claim", inputs) == severity, inputs);
  };
  gives("", "not_evaluated");
}
