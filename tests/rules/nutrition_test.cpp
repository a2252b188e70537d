// SPDX-License-Identifier: BSL-1.0
#include "scenario.hpp"

TEST_CASE("rules: nutrition.protein.hypertrophy") {
  const auto gives = [](const char* inputs, const char* severity) {
    CHECK_MESSAGE(severity_of("nutrition.protein.hypertrophy", inputs) == severity, inputs);
  };
  gives("protein_per_weight=1.19999 g/kg/d;goal=muscle_gain;resistance_training=yes", "warn");
  gives("protein_per_weight=1.2 g/kg/d;goal=muscle_gain;resistance_training=yes", "advise");
  gives("protein_per_weight=1.59999 g/kg/d;goal=muscle_gain;resistance_training=yes", "advise");
  gives("protein_per_weight=1.6 g/kg/d;goal=muscle_gain;resistance_training=yes", "none");
  gives("protein_per_weight=1.5999999999 g/kg/d;goal=muscle_gain;resistance_training=yes", "none");
  gives("protein_per_weight=2.2 g/kg/d;goal=muscle_gain;resistance_training=yes", "none");
  gives("protein_per_weight=2.2000000001 g/kg/d;goal=muscle_gain;resistance_training=yes", "none");
  gives("protein_per_weight=2.20001 g/kg/d;goal=muscle_gain;resistance_training=yes", "info");
  gives("protein_per_weight=0 g/kg/d;goal=muscle_gain;resistance_training=yes", "warn");
  gives("protein_per_weight=1.0;goal=tone;resistance_training=yes", "warn");
  gives("protein_per_weight=1.0;goal=recomposition;resistance_training=yes", "warn");
  gives("protein_per_weight=1.0;goal=fat_loss;resistance_training=yes", "none");
  gives("protein_per_weight=1.0;goal=maintain_loss;resistance_training=yes", "none");
  gives("protein_per_weight=1.0;goal=muscle_gain;resistance_training=no", "none");
  gives("protein_per_weight=1.0;goal=muscle_gain;resistance_training=yes;kidney_disease=no",
        "warn");
  gives("protein_per_weight=9;goal=muscle_gain;resistance_training=yes;kidney_disease=yes", "none");
  gives("protein=120;weight=80;goal=muscle_gain;resistance_training=yes", "advise");
  gives("protein_per_weight=1.0;goal=muscle_gain", "not_evaluated");
  gives("protein_per_weight=1.0;resistance_training=yes", "not_evaluated");
  gives("goal=muscle_gain;resistance_training=yes", "not_evaluated");
  gives("", "not_evaluated");
}
