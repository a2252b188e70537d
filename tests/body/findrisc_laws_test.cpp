// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/findrisc/lindstrom_2003.hpp>
#include <tonus/literals.hpp>

#include "limits.hpp"

using namespace tonus;
using namespace tonus::literals;
using body::family_diabetes_t;
using body::findrisc::lindstrom_2003;

namespace {

/// Somebody without any point.
constexpr lindstrom_2003::input calm{.age = 40_y,
                                     .bmi = 22_kg_per_m2,
                                     .waist = 75_cm,
                                     .sex = sex_t::male,
                                     .active_30min_daily = answer_t::yes,
                                     .vegetables_daily = answer_t::yes,
                                     .bp_medication = answer_t::no,
                                     .high_glucose_history = answer_t::no,
                                     .family_diabetes = family_diabetes_t::none};

double risk_points(const lindstrom_2003::input& in) {
  return evaluate<lindstrom_2003>(in)->value();
}

}  // namespace

TEST_CASE("body.findrisc.lindstrom_2003 refuses impossible people and answers that are none") {
  limits::check<lindstrom_2003>(calm);
  lindstrom_2003::input blank = calm;
  blank.bp_medication = answer_t{};
  CHECK(evaluate<lindstrom_2003>(blank).status() == status::missing_input);
  blank.bp_medication = answer_t{3};
  CHECK(evaluate<lindstrom_2003>(blank).status() == status::unknown_name);
}

TEST_CASE("body.findrisc.lindstrom_2003 goes from 0 to 26 points") {
  CHECK(risk_points(calm) == 0);
  const lindstrom_2003::input all{.age = 70_y,
                                  .bmi = 35_kg_per_m2,
                                  .waist = 120_cm,
                                  .sex = sex_t::female,
                                  .active_30min_daily = answer_t::no,
                                  .vegetables_daily = answer_t::no,
                                  .bp_medication = answer_t::yes,
                                  .high_glucose_history = answer_t::yes,
                                  .family_diabetes = family_diabetes_t::first_degree};
  CHECK(risk_points(all) == 26);
}

TEST_CASE("body.findrisc.lindstrom_2003: exactly 30 kg/m2 has one point, not three") {
  lindstrom_2003::input in = calm;
  in.bmi = 30_kg_per_m2;
  CHECK(risk_points(in) == 1);
  in.bmi = 30.001_kg_per_m2;
  CHECK(risk_points(in) == 3);
}

TEST_CASE("body.findrisc.lindstrom_2003 never falls with age, index, waist or nearness of kin") {
  lindstrom_2003::input in = calm;
  double before = 0;
  for (double age = 20; age <= 100; age += 1) {
    in.age = years::from_value(age);
    CHECK(risk_points(in) >= before);
    before = risk_points(in);
  }
  for (double bmi = 15; bmi <= 60; bmi += 0.5) {
    in.bmi = body_mass_index::from_value(bmi);
    CHECK(risk_points(in) >= before);
    before = risk_points(in);
  }
  for (double waist = 60; waist <= 150; waist += 1) {
    in.waist = length::from_value(waist);
    CHECK(risk_points(in) >= before);
    before = risk_points(in);
  }
  for (const family_diabetes_t kin :
       {family_diabetes_t::second_degree, family_diabetes_t::first_degree}) {
    in.family_diabetes = kin;
    CHECK(risk_points(in) > before);
    before = risk_points(in);
  }
}

TEST_CASE("body.findrisc.lindstrom_2003 cautions outside 35 to 64 years") {
  const auto at = [](years age) {
    lindstrom_2003::input in = calm;
    in.age = age;
    return evaluate<lindstrom_2003>(in).status();
  };
  CHECK(at(35_y) == status::ok);
  CHECK(at(64_y) == status::ok);
  CHECK(at(34.9_y) == status::outside_studied);
  CHECK(at(64.1_y) == status::outside_studied);
}
