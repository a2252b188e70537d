// SPDX-License-Identifier: BSL-1.0
#include <numbers>
#include <tonus/body/absi/krakauer_2012.hpp>
#include <tonus/body/bmi/quetelet.hpp>
#include <tonus/body/bri/thomas_2013.hpp>
#include <tonus/body/ffmi.hpp>
#include <tonus/body/ffmi_normalized/k61_variant.hpp>
#include <tonus/body/ffmi_normalized/kouri_1995.hpp>
#include <tonus/body/fmi.hpp>
#include <tonus/body/ponderal_index/rohrer.hpp>
#include <tonus/body/surface_area/du_bois_1916.hpp>
#include <tonus/body/surface_area/haycock_1978.hpp>
#include <tonus/body/surface_area/mosteller_1987.hpp>
#include <tonus/body/waist_height_ratio.hpp>
#include <tonus/body/waist_hip_ratio.hpp>
#include <tonus/literals.hpp>

#include "limits.hpp"

using namespace tonus;
using namespace tonus::literals;
using doctest::Approx;

namespace {

/// The number that F gives.
template <class F>
double of(const typename F::input& in) {
  return detail::as_number(*evaluate<F>(in));
}

}  // namespace

TEST_CASE("indices of the body refuse impossible people") {
  limits::check<body::ponderal_index::rohrer>({80_kg, 180_cm});
  limits::check<body::surface_area::du_bois_1916>({80_kg, 180_cm});
  limits::check<body::surface_area::haycock_1978>({80_kg, 180_cm});
  limits::check<body::surface_area::mosteller_1987>({80_kg, 180_cm});
  limits::check<body::waist_hip_ratio>({80_cm, 100_cm});
  limits::check<body::waist_height_ratio>({80_cm, 180_cm});
  limits::check<body::fmi>({80_kg, 180_cm, 20_pct});
  limits::check<body::ffmi_normalized::kouri_1995>({80_kg, 180_cm, 20_pct});
  limits::check<body::ffmi_normalized::k61_variant>({80_kg, 180_cm, 20_pct});
  limits::check<body::absi::krakauer_2012>({80_kg, 180_cm, 90_cm});
  limits::check<body::bri::thomas_2013>({90_cm, 180_cm});
}

TEST_CASE("body.ponderal_index.rohrer is the body mass index over the height") {
  for (double h = 50; h <= 250; h += 12.5) {
    const length height = length::from_value(h);
    CHECK(of<body::ponderal_index::rohrer>({70_kg, height}) * h / 100 ==
          Approx(of<body::bmi::quetelet>({70_kg, height})).epsilon(1e-14));
  }
}

TEST_CASE("body.waist_hip_ratio and body.waist_height_ratio do not change with the scale") {
  for (double waist = 20; waist <= 130; waist += 5) {
    const length w = length::from_value(waist);
    CHECK(of<body::waist_hip_ratio>({w, 100_cm}) ==
          Approx(of<body::waist_hip_ratio>({1.5 * w, 150_cm})).epsilon(1e-15));
    CHECK(of<body::waist_height_ratio>({w, 100_cm}) ==
          Approx(of<body::waist_height_ratio>({1.5 * w, 150_cm})).epsilon(1e-15));
  }
  CHECK(of<body::waist_hip_ratio>({80_cm, 80_cm}) == 1);
}

TEST_CASE("body.fmi and body.ffmi make up the body mass index") {
  for (double fat = 0; fat <= 100; fat += 5) {
    const percentage share = percentage::from_value(fat);
    CHECK(of<body::fmi>({80_kg, 180_cm, share}) + of<body::ffmi>({80_kg, 180_cm, share}) ==
          Approx(of<body::bmi::quetelet>({80_kg, 180_cm})).epsilon(1e-14));
  }
}

TEST_CASE("body.ffmi_normalized: misprint 1, 6.3 and 6.1 are two equations") {
  using body::ffmi_normalized::k61_variant;
  using body::ffmi_normalized::kouri_1995;
  CHECK(of<kouri_1995>({64_kg, 160_cm, 20_pct}) - of<k61_variant>({64_kg, 160_cm, 20_pct}) ==
        Approx(0.04).epsilon(1e-9));
  CHECK(of<kouri_1995>({80_kg, 180_cm, 20_pct}) ==
        Approx(of<body::ffmi>({80_kg, 180_cm, 20_pct})).epsilon(1e-14));
  CHECK(of<k61_variant>({80_kg, 180_cm, 20_pct}) ==
        Approx(of<body::ffmi>({80_kg, 180_cm, 20_pct})).epsilon(1e-14));
  CHECK(evaluate<kouri_1995>({10_kg, 280_cm, 20_pct}).status() == status::extrapolated);
  CHECK(evaluate<k61_variant>({10_kg, 280_cm, 20_pct}).status() == status::extrapolated);
}

TEST_CASE("body.absi.krakauer_2012 is proportional to the waist and falls with weight") {
  using body::absi::krakauer_2012;
  for (double kg = 40; kg <= 150; kg += 10) {
    const mass weight = mass::from_value(kg);
    CHECK(of<krakauer_2012>({weight, 180_cm, 120_cm}) ==
          Approx(2 * of<krakauer_2012>({weight, 180_cm, 60_cm})).epsilon(1e-14));
    CHECK(of<krakauer_2012>({weight, 180_cm, 90_cm}) >
          of<krakauer_2012>({weight + 1_kg, 180_cm, 90_cm}));
  }
}

TEST_CASE("body.bri.thomas_2013 needs a waist below pi heights and rises with it") {
  using body::bri::thomas_2013;
  const double limit = std::numbers::pi * 100;
  check_refused(evaluate<thomas_2013>({315_cm, 100_cm}), status::outside_domain, "waist_cm", 10,
                limit);
  check_refused(evaluate<thomas_2013>({400_cm, 100_cm}), status::outside_domain, "waist_cm", 10,
                limit);
  CHECK(evaluate<thomas_2013>({314_cm, 100_cm}).has_value());
  for (double waist = 40; waist < 300; waist += 5)
    CHECK(of<thomas_2013>({length::from_value(waist), 100_cm}) <
          of<thomas_2013>({length::from_value(waist + 5), 100_cm}));
}

TEST_CASE("body.bri.thomas_2013: misprint 11, half the height is squared as a whole") {
  // 0.5 H^2 in place of (0.5 H)^2, and waist / (2 pi H) without the half, by hand.
  const double ours = of<body::bri::thomas_2013>({90_cm, 180_cm});
  const double radius = 90 / (2 * std::numbers::pi);
  const double wrong_square = 364.2 - 365.5 * std::sqrt(1 - radius * radius / (0.5 * 180 * 180));
  const double no_half = 364.2 - 365.5 * std::sqrt(1 - radius * radius / (180.0 * 180.0));
  CHECK(ours - wrong_square > 1);
  CHECK(ours - no_half > 1);
}

TEST_CASE("body.surface_area rises with weight and height") {
  for (double kg = 5; kg <= 200; kg += 15) {
    const mass weight = mass::from_value(kg);
    const auto rises = [&]<class F>(F) {
      CHECK(of<F>({weight, 150_cm}) < of<F>({weight + 1_kg, 150_cm}));
      CHECK(of<F>({weight, 150_cm}) < of<F>({weight, 151_cm}));
    };
    rises(body::surface_area::du_bois_1916{});
    rises(body::surface_area::haycock_1978{});
    rises(body::surface_area::mosteller_1987{});
  }
  // A weight and a height four times as large: four times the area.
  CHECK(of<body::surface_area::mosteller_1987>({40_kg, 200_cm}) ==
        Approx(4 * of<body::surface_area::mosteller_1987>({10_kg, 50_cm})).epsilon(1e-14));
}

TEST_CASE("body.surface_area.haycock_1978: misprint 12, the example with 1.819 m2 is wrong") {
  const double area = of<body::surface_area::haycock_1978>({70_kg, 170_cm});
  CHECK(area == Approx(1.8257).epsilon(5e-5));
  CHECK(std::fabs(area - 1.819) > 0.005);
}
