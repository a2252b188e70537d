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
