// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: hydration.intake.adequate") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("hydration.intake.adequate", inputs) == severity, inputs);
  };
  gives("total_water=2.5;sex=male;pregnancy=none", "none");
  gives("total_water=2.499;sex=male;pregnancy=none", "info");
  gives("total_water=1.999;sex=male", "advise");
  gives("total_water=2;sex=male", "info");
  gives("total_water=1.25;sex=male", "advise");
  gives("total_water=1.2499;sex=male", "warn");
  gives("total_water=2;sex=female;pregnancy=none", "none");
  gives("total_water=1.6;sex=female;pregnancy=none", "info");
  gives("total_water=1.599;sex=female;pregnancy=none", "advise");
  gives("total_water=1;sex=female;pregnancy=none", "advise");
  gives("total_water=0.999;sex=female;pregnancy=none", "warn");
  gives("total_water=2.3;sex=female;pregnancy=pregnant", "none");
  gives("total_water=2.299;sex=female;pregnancy=pregnant", "info");
  gives("total_water=1.84 L/d;sex=female;pregnancy=pregnant", "info");
  gives("total_water=1.839;sex=female;pregnancy=pregnant", "advise");
  gives("total_water=2.7;sex=female;pregnancy=lactating", "none");
  gives("total_water=2.699;sex=female;pregnancy=lactating", "info");
  gives("total_water=1.349;sex=female;pregnancy=lactating", "warn");
  gives("total_water=0;sex=male;fluid_restricted=yes", "none");
  gives("total_water=0;sex=male;fluid_restricted=no", "warn");
  gives("total_water=2500 mL/d;sex=male", "none");
  gives("total_water=2;sex=female", "not_evaluated");
  gives("sex=male", "not_evaluated");
  gives("total_water=2", "not_evaluated");
  gives("", "not_evaluated");
}
