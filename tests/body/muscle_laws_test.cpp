// SPDX-License-Identifier: BSL-1.0
#include <numbers>
#include <tonus/body/appendicular_muscle/wen_2011.hpp>
#include <tonus/body/fat_free_mass/bia_kyle_2001.hpp>
#include <tonus/body/fat_free_mass/bia_sun_2003.hpp>
#include <tonus/body/girth_corrected/lee_2000.hpp>
#include <tonus/body/skeletal_muscle/bia_janssen_2000.hpp>
#include <tonus/body/skeletal_muscle/lee_2000_girth.hpp>
#include <tonus/body/skeletal_muscle/lee_2000_simple.hpp>
#include <tonus/body/total_body_water/bia_sun_2003.hpp>
#include <tonus/body/total_body_water/watson_1980.hpp>
#include <tonus/literals.hpp>

#include "limits.hpp"

using namespace tonus;
using namespace tonus::literals;
using body::lee_ethnicity_t;
using body::appendicular_muscle::wen_2011;
using body::fat_free_mass::bia_kyle_2001;
using body::skeletal_muscle::bia_janssen_2000;
using body::skeletal_muscle::lee_2000_girth;
using body::skeletal_muscle::lee_2000_simple;
using body::total_body_water::watson_1980;
using doctest::Approx;
using sun_lean = body::fat_free_mass::bia_sun_2003;
using sun_water = body::total_body_water::bia_sun_2003;
using corrected = body::girth_corrected::lee_2000;

namespace {

template <class F>
double of(const typename F::input& in) {
  return detail::as_number(*evaluate<F>(in));
}
double simple(lee_ethnicity_t group) {
  return of<lee_2000_simple>({80_kg, 180_cm, 30_y, sex_t::male, group});
}
double by_girth(lee_ethnicity_t group) {
  return of<lee_2000_girth>({180_cm, 30_y, sex_t::male, group, 30_cm, 50_cm, 35_cm});
}

}  // namespace

TEST_CASE("lean tissue, muscle and water: impossible people are refused") {
  limits::check<sun_lean>({80_kg, 180_cm, 500.0 * ohm, sex_t::male});
  limits::check<sun_water>({80_kg, 180_cm, 500.0 * ohm, sex_t::male});
  limits::check<bia_kyle_2001>({80_kg, 180_cm, 500.0 * ohm, 55.0 * ohm, sex_t::male});
  limits::check<bia_janssen_2000>({180_cm, 500.0 * ohm, 30_y, sex_t::male});
  limits::check<lee_2000_simple>({80_kg, 180_cm, 30_y, sex_t::male, lee_ethnicity_t::white});
  limits::check<lee_2000_girth>(
      {180_cm, 30_y, sex_t::male, lee_ethnicity_t::white, 30_cm, 50_cm, 35_cm});
  limits::check<corrected>({50_cm, 10_mm});
  limits::check<watson_1980>({80_kg, 180_cm, 30_y, sex_t::male});
  limits::check<wen_2011>({80_kg, 180_cm, 30_y, sex_t::male});
}

TEST_CASE("bioimpedance: the higher the resistance, the less lean tissue, water and muscle") {
  for (double r = 300; r <= 700; r += 20)
    for (const sex_t sex : {sex_t::male, sex_t::female}) {
      const electric_resistance at = r * ohm;
      const electric_resistance above = (r + 1) * ohm;
      CHECK(of<sun_lean>({80_kg, 180_cm, at, sex}) > of<sun_lean>({80_kg, 180_cm, above, sex}));
      CHECK(of<sun_water>({80_kg, 180_cm, at, sex}) > of<sun_water>({80_kg, 180_cm, above, sex}));
      CHECK(of<bia_kyle_2001>({80_kg, 180_cm, at, 55.0 * ohm, sex}) >
            of<bia_kyle_2001>({80_kg, 180_cm, above, 55.0 * ohm, sex}));
      CHECK(of<bia_janssen_2000>({180_cm, at, 30_y, sex}) >
            of<bia_janssen_2000>({180_cm, above, 30_y, sex}));
    }
}

TEST_CASE("bioimpedance: the worked example of a man of 80 kg at 527 ohm") {
  // Another program's own test has 39.313 % of 80 kg and 60.622 kg.
  CHECK(of<bia_janssen_2000>({180_cm, 527.0 * ohm, 30_y, sex_t::male}) ==
        Approx(31.451).epsilon(5e-5));
  CHECK(of<sun_lean>({80_kg, 180_cm, 527.0 * ohm, sex_t::male}) == Approx(60.622).epsilon(2e-5));
}

TEST_CASE("bioimpedance: standard errors by sex") {
  const auto lean = [](sex_t sex) {
    return estimate_of<sun_lean>({80_kg, 180_cm, 500.0 * ohm, sex})->standard_error;
  };
  const auto water = [](sex_t sex) {
    return estimate_of<sun_water>({80_kg, 180_cm, 500.0 * ohm, sex})->standard_error;
  };
  CHECK(lean(sex_t::male) == 3.9);
  CHECK(lean(sex_t::female) == 2.9);
  CHECK(water(sex_t::male) == 3.8);
  CHECK(water(sex_t::female) == 2.6);
}

TEST_CASE("bioimpedance: cautions where the result is no part of the body") {
  CHECK(evaluate<sun_lean>({20_kg, 200_cm, 300.0 * ohm, sex_t::male}).status() ==
        status::extrapolated);
  CHECK(evaluate<sun_water>({20_kg, 200_cm, 300.0 * ohm, sex_t::male}).status() ==
        status::extrapolated);
  CHECK(evaluate<bia_janssen_2000>({50_cm, 3000.0 * ohm, 86_y, sex_t::female}).status() ==
        status::extrapolated);
  CHECK(evaluate<bia_janssen_2000>({180_cm, 500.0 * ohm, 87_y, sex_t::female}).status() ==
        status::outside_studied);
}

TEST_CASE("body.fat_free_mass.bia_kyle_2001: trap 14, without its reactance 7 kg are missing") {
  const double full = of<bia_kyle_2001>({80_kg, 180_cm, 500.0 * ohm, 55.0 * ohm, sex_t::male});
  const double least = of<bia_kyle_2001>({80_kg, 180_cm, 500.0 * ohm, 1.0 * ohm, sex_t::male});
  CHECK(full - least == Approx(0.130 * 54).epsilon(1e-9));
  check_refused(evaluate<bia_kyle_2001>({80_kg, 180_cm, 500.0 * ohm, 0.0 * ohm, sex_t::male}),
                status::impossible, "reactance_ohm", 1, 500);
  const auto at = [](double kg) {
    return evaluate<bia_kyle_2001>(
               {mass::from_value(kg), 200_cm, 500.0 * ohm, 55.0 * ohm, sex_t::male})
        .status();
  };
  CHECK(at(68) == status::ok);  // 17.0 kg/m2
  CHECK(at(67.9) == status::outside_studied);
  CHECK(at(135.2) == status::ok);  // 33.8 kg/m2
  CHECK(at(135.3) == status::outside_studied);
}

TEST_CASE("body.skeletal_muscle.lee_2000: groups differ by what the paper adds") {
  CHECK(simple(lee_ethnicity_t::white) == simple(lee_ethnicity_t::hispanic));
  CHECK(simple(lee_ethnicity_t::black) - simple(lee_ethnicity_t::white) ==
        Approx(1.4).epsilon(1e-12));
  CHECK(simple(lee_ethnicity_t::asian) - simple(lee_ethnicity_t::white) ==
        Approx(-1.2).epsilon(1e-12));
  CHECK(by_girth(lee_ethnicity_t::white) == by_girth(lee_ethnicity_t::hispanic));
  CHECK(by_girth(lee_ethnicity_t::black) - by_girth(lee_ethnicity_t::white) ==
        Approx(1.1).epsilon(1e-12));
  CHECK(by_girth(lee_ethnicity_t::asian) - by_girth(lee_ethnicity_t::white) ==
        Approx(-2.0).epsilon(1e-12));
}

TEST_CASE("body.skeletal_muscle.lee_2000 cautions outside the studied people") {
  const auto at = [](double kg, years age) {
    return evaluate<lee_2000_simple>(
               {mass::from_value(kg), 200_cm, age, sex_t::male, lee_ethnicity_t::white})
        .status();
  };
  CHECK(at(119.9, 18_y) == status::ok);
  CHECK(at(120, 18_y) == status::outside_studied);
  CHECK(at(80, 17.9_y) == status::outside_studied);
  CHECK(at(5, 30_y) == (status::extrapolated));
  const auto girth_at = [](years age) {
    return evaluate<lee_2000_girth>(
               {180_cm, age, sex_t::female, lee_ethnicity_t::asian, 3_cm, 3_cm, 3_cm})
        .status();
  };
  CHECK(girth_at(18_y) == status::ok);
  CHECK(girth_at(17_y) == status::outside_studied);
  CHECK(girth_at(130_y) == status::extrapolated);
}

TEST_CASE("body.girth_corrected.lee_2000 refuses a fold that leaves no limb") {
  check_refused(evaluate<corrected>({10_cm, 40_mm}), status::outside_domain, "skinfold_mm", 0,
                100 / std::numbers::pi);
  CHECK(evaluate<corrected>({10_cm, 31.8_mm}).has_value());
  CHECK(of<corrected>({32_cm, 0_mm}) == 32);
  for (double fold = 1; fold < 90; fold += 4)
    CHECK(of<corrected>({60_cm, 2.0 * thickness::from_value(fold)}) ==
          Approx(2 * of<corrected>({30_cm, thickness::from_value(fold)})).epsilon(1e-12));
}

TEST_CASE("body.total_body_water.watson_1980 needs the age of men only") {
  check_refused(evaluate<watson_1980>({80_kg, 180_cm, {}, sex_t::male}), status::missing_input,
                "age_y", 0, 130);
  CHECK(of<watson_1980>({60_kg, 165_cm, {}, sex_t::female}) ==
        of<watson_1980>({60_kg, 165_cm, 90_y, sex_t::female}));
  CHECK(evaluate<watson_1980>({80_kg, 180_cm, 17_y, sex_t::male}).status() ==
        status::outside_studied);
  CHECK(evaluate<watson_1980>({3_kg, 150_cm, {}, sex_t::female}).status() == status::extrapolated);
  CHECK(estimate_of<watson_1980>({80_kg, 180_cm, 30_y, sex_t::male})->standard_error == 3.76);
  CHECK(estimate_of<watson_1980>({80_kg, 180_cm, {}, sex_t::female})->standard_error == 3.60);
}

TEST_CASE("body.total_body_water.watson_1980: misprint 18, 0.09516 and not 0.09156 for the age") {
  const double a_year = of<watson_1980>({80_kg, 180_cm, 30_y, sex_t::male}) -
                        of<watson_1980>({80_kg, 180_cm, 31_y, sex_t::male});
  CHECK(a_year == Approx(0.09516).epsilon(1e-9));
  CHECK(std::fabs(a_year - 0.09156) > 0.003);
}

TEST_CASE("body.appendicular_muscle.wen_2011 is a plane, and the sexes are 4.157 kg apart") {
  for (double kg = 40; kg <= 120; kg += 10) {
    const mass weight = mass::from_value(kg);
    CHECK(of<wen_2011>({weight, 170_cm, 40_y, sex_t::male}) -
              of<wen_2011>({weight, 170_cm, 40_y, sex_t::female}) ==
          Approx(4.157).epsilon(1e-12));
    CHECK(of<wen_2011>({weight, 170_cm, 40_y, sex_t::male}) >
          of<wen_2011>({weight, 170_cm, 41_y, sex_t::male}));
  }
  CHECK(evaluate<wen_2011>({60_kg, 170_cm, 17_y, sex_t::male}).status() == status::outside_studied);
  CHECK(evaluate<wen_2011>({3_kg, 50_cm, 20_y, sex_t::male}).status() == status::extrapolated);
}
