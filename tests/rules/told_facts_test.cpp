// SPDX-License-Identifier: BSL-1.0
// Facts that are what rules found: plateau, posture_flag, recovery_flags.
#include "scenario.hpp"

namespace status = tonus::status;

namespace {

/// The value of a fact that must be known.
tonus::fact_value known_of(std::string_view fact, std::string_view inputs) {
  const auto found = facts_from(inputs).get(fact);
  REQUIRE_MESSAGE(found.has_value(), std::string(inputs));
  return *found;
}

std::string choice_of(std::string_view fact, std::string_view inputs) {
  return std::string(known_of(fact, inputs).choice());
}

bool is_unknown(std::string_view fact, std::string_view inputs) {
  return facts_from(inputs).get(fact).status() == status::missing_input;
}

}  // namespace

TEST_CASE("told facts: a plateau is what the trend's rule advises on") {
  const std::string flat = "goal=fat_loss;trend_window=4;weight_trend=0;weight_trend_se=";
  CHECK(choice_of("plateau", flat + "0.05") == "yes");
  CHECK(choice_of("plateau", flat + "0.5") == "no");  // possible, data too noisy: info
  CHECK(choice_of("plateau",
                  "goal=fat_loss;trend_window=4;weight_trend=0.5;weight_trend_se=0.05") == "no");
  CHECK(choice_of("plateau", "goal=maintain;trend_window=4;weight_trend=0;weight_trend_se=0.05") ==
        "no");
  CHECK(is_unknown("plateau", "goal=fat_loss;trend_window=4;weight_trend=0"));
  CHECK(known_of("plateau", flat + "0.05").id == "tracking.plateau.detect at advise");
  CHECK(known_of("plateau", flat + "0.05").steps == 1);
  CHECK(severity_of("tracking.plateau.early", flat + "0.05;weeks_since_start=12") == "advise");
  CHECK(severity_of("tracking.plateau.early", "plateau=no;" + flat + "0.05;weeks_since_start=12") ==
        "none");  // a given answer stands
}

TEST_CASE("told facts: one posture angle is enough for yes, no needs both") {
  CHECK(choice_of("posture_flag", "cva=43;neck_pain=no") == "yes");
  CHECK(choice_of("posture_flag", "kyphosis=45;age=30") == "yes");
  CHECK(choice_of("posture_flag", "cva=47;neck_pain=no;kyphosis=45;age=50") == "no");  // both info
  CHECK(choice_of("posture_flag", "cva=52;neck_pain=no;kyphosis=30;age=30;height_loss_3cm=yes") ==
        "yes");
  CHECK(is_unknown("posture_flag", "cva=52;neck_pain=no"));
  CHECK(is_unknown("posture_flag", "kyphosis=30;age=30"));
  CHECK(is_unknown("posture_flag", "cva=43"));
  CHECK(severity_of("posture.exercise.dose",
                    "cva=43;neck_pain=no;posture_days=1;posture_minutes=30;posture_weeks=2") ==
        "advise");
}

TEST_CASE("told facts: signs of poor recovery are counted where two can be told") {
  const std::string hrv =
      "lnrmssd_7d=3.8;lnrmssd_baseline=4;lnrmssd_baseline_sd=0.2;hrv_valid_days=5";
  const std::string heart = "hr_rest_3d=62;hr_rest_baseline=55;hr_rest_elevated_days=3";
  CHECK(is_unknown("recovery_flags", hrv));
  CHECK(is_unknown("recovery_flags", hrv + ";sleep=5"));  // sleep alone is not enough to judge it
  CHECK(known_of("recovery_flags", hrv + ";performance_drop=4.999").value == 1);
  CHECK(known_of("recovery_flags", hrv + ";performance_drop=5").value == 2);
  CHECK(known_of("recovery_flags", hrv + ";" + heart).value == 2);
  CHECK(known_of("recovery_flags", hrv + ";" + heart + ";sleep=6;in_deficit=no").value == 2);
  CHECK(known_of("recovery_flags", hrv + ";" + heart + ";sleep=6;deficit=300").value == 3);
  const auto all =
      known_of("recovery_flags", hrv + ";" + heart + ";sleep=6;deficit=300;performance_drop=9");
  CHECK(all.value == 4);
  CHECK(all.status == status::lower_bound);
  CHECK(all.steps == 2);  // in_deficit is a step itself
  CHECK(known_of("recovery_flags",
                 "hr_rest_3d=56;hr_rest_baseline=55;hr_rest_elevated_days=0;performance_drop=0")
            .value == 0);
  CHECK(known_of("recovery_flags", "recovery_flags=5;" + hrv).status == status::ok);
  const auto found = found_by("recovery.deload.trigger",
                              hrv + ";" + heart + ";performance_drop=6;weeks_since_deload=3");
  CHECK(found.severity() == tonus::severity_t::warn);
  CHECK(found.status == status::lower_bound);
}

TEST_CASE("told facts: the change of body mass index from the share of weight lost") {
  // 81 kg after a loss of 10 % were 90 kg; at 1.80 m that is 25 after 27.7777...
  CHECK(known_of("bmi_change", "weight=81;height=180;weight_loss=10").value ==
        doctest::Approx(25.0 - 250.0 / 9.0).epsilon(1e-12));
  CHECK(is_unknown("bmi_change", "weight=81;height=180"));
  CHECK(is_unknown("bmi_change", "weight=81;height=180;weight_loss=100"));
}
