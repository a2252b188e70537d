// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: energy.deficit.size") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("energy.deficit.size", inputs) == severity, inputs);
  };
  gives("deficit=750;tee=4000", "none");
  gives("deficit=750.0000001;tee=4000", "none");
  gives("deficit=750.001;tee=4000", "advise");
  gives("deficit=1000;tee=4000", "advise");
  gives("deficit=1000.001;tee=4000", "warn");
  gives("deficit=600;tee=2000", "none");
  gives("deficit=600.001;tee=2000", "advise");
  gives("deficit=640;tee=1600", "advise");
  gives("deficit=640.001;tee=1600", "warn");
  gives("deficit=0;tee=2000", "none");
  gives("deficit=-3000;tee=2000", "none");
  gives("tee=2000;intake=1500", "none");
  gives("tee=2000;intake=1199", "warn");
  gives("surplus=-800;tee=3000", "advise");
  gives("deficit=500;tee=0", "not_evaluated");
  gives("deficit=0;tee=0", "not_evaluated");
  gives("deficit=500", "not_evaluated");
  gives("tee=2500", "not_evaluated");
  gives("", "not_evaluated");
  gives("age=17;deficit=5000;tee=6000", "not_evaluated");
  gives("age=18;deficit=5000;tee=6000", "warn");
}

TEST_CASE("rules: energy.intake.floor") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("energy.intake.floor", inputs) == severity, inputs);
  };
  gives("sex=male;intake=1500", "none");
  gives("sex=male;intake=1499.999", "warn");
  gives("sex=female;intake=1200", "none");
  gives("sex=female;intake=1199.999", "warn");
  gives("sex=female;intake=1499", "none");
  gives("sex=male;intake=800", "warn");
  gives("sex=male;intake=799.999", "stop_and_refer");
  gives("sex=male;intake=799.999;medically_supervised=yes", "warn");
  gives("sex=female;intake=0;medically_supervised=yes", "warn");
  gives("sex=female;intake=800;medically_supervised=no", "warn");
  gives("sex=female;intake=1200;medically_supervised=yes", "none");
  gives("intake=700", "stop_and_refer");
  gives("intake=700;medically_supervised=no", "stop_and_refer");
  gives("intake=700;medically_supervised=yes", "not_evaluated");
  gives("intake=900", "not_evaluated");
  gives("sex=male", "not_evaluated");
  gives("", "not_evaluated");
  gives("sex=male;tee=2200;deficit=1500", "stop_and_refer");
  gives("age=15;sex=male;intake=700", "stop_and_refer");
  gives("age=15;sex=male;intake=1400", "warn");
}
