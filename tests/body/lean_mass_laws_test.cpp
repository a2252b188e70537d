// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/ideal_mass/devine_1974.hpp>
#include <tonus/body/ideal_mass/hamwi_1964.hpp>
#include <tonus/body/ideal_mass/hamwi_1964_pound_form.hpp>
#include <tonus/body/ideal_mass/miller_1983.hpp>
#include <tonus/body/ideal_mass/robinson_1983.hpp>
#include <tonus/body/lean_mass/boer_1984.hpp>
#include <tonus/body/lean_mass/hume_1966.hpp>
#include <tonus/body/lean_mass/james_1976.hpp>
#include <tonus/body/lean_mass/janmahasatian_2005.hpp>
#include <tonus/literals.hpp>

#include "limits.hpp"

using namespace tonus;
using namespace tonus::literals;
using body::ideal_mass::devine_1974;
using body::ideal_mass::hamwi_1964;
using body::ideal_mass::hamwi_1964_pound_form;
using body::ideal_mass::miller_1983;
using body::ideal_mass::robinson_1983;
using body::lean_mass::boer_1984;
using body::lean_mass::hume_1966;
using body::lean_mass::james_1976;
using body::lean_mass::janmahasatian_2005;
using doctest::Approx;

namespace {

template <class F>
double of(const typename F::input& in) {
  return evaluate<F>(in)->value();
}

/// The line climbs by the same number for every inch, also below 5 ft with a caution.
template <class F>
void check_line(double his, double hers, status_code plain) {
  CAPTURE(std::string(F::info.id));
  limits::check<F>({180_cm, sex_t::male});
  for (const sex_t sex : {sex_t::male, sex_t::female})
    for (double inches = 40; inches <= 90; inches += 2.5)
      CHECK(of<F>({(inches + 1) * 1_in, sex}) - of<F>({inches * 1_in, sex}) ==
            Approx(sex == sex_t::male ? his : hers).epsilon(1e-9));
  CHECK(evaluate<F>({152.4_cm, sex_t::male}).status() == plain);
  CHECK(evaluate<F>({152.39_cm, sex_t::male}).status() == (plain | status::extrapolated));
}

}  // namespace

TEST_CASE("body.ideal_mass: lines by the inch, and misprint 17, they are not all 2.5 kg for 5 cm") {
  check_line<devine_1974>(2.3, 2.3, status::ok);
  check_line<robinson_1983>(1.9, 1.7, status::ok);
  check_line<miller_1983>(1.41, 1.36, status::ok);
  check_line<hamwi_1964>(2.7, 2.2, status::ok);
  check_line<hamwi_1964_pound_form>(6 * 0.45359237, 5 * 0.45359237, status::unverified);
}

TEST_CASE("body.lean_mass refuses impossible people") {
  limits::check<boer_1984>({80_kg, 180_cm, sex_t::male});
  limits::check<hume_1966>({80_kg, 180_cm, sex_t::male});
  limits::check<james_1976>({80_kg, 180_cm, sex_t::male});
  limits::check<janmahasatian_2005>({80_kg, 180_cm, sex_t::male});
}

TEST_CASE("body.lean_mass rises with weight up to the top of its curve") {
  for (const sex_t sex : {sex_t::male, sex_t::female})
    for (double kg = 40; kg <= 110; kg += 5) {
      const mass weight = mass::from_value(kg);
      const auto rises = [&]<class F>(F) {
        CHECK(of<F>({weight, 180_cm, sex}) < of<F>({weight + 1_kg, 180_cm, sex}));
      };
      rises(boer_1984{});
      rises(hume_1966{});
      rises(james_1976{});
      rises(janmahasatian_2005{});
    }
}

TEST_CASE("body.lean_mass cautions where the result is no part of the body") {
  CHECK(evaluate<boer_1984>({3_kg, 50_cm, sex_t::male}).status() == status::extrapolated);
  CHECK(evaluate<boer_1984>({40_kg, 200_cm, sex_t::female}).status() == status::extrapolated);
  CHECK(evaluate<hume_1966>({3_kg, 50_cm, sex_t::female}).status() == status::extrapolated);
  CHECK(evaluate<boer_1984>({80_kg, 180_cm, sex_t::male}).status() == status::ok);
  CHECK(evaluate<hume_1966>({80_kg, 180_cm, sex_t::male}).status() == status::ok);
}

TEST_CASE("body.lean_mass.james_1976 cautions past the top of its parabola") {
  // At 200 cm the top, 1.10 / 256 and 1.07 / 296 kg/cm2, is at 171.875 and 144.595 kg.
  const auto status_at = [](double kg, sex_t sex) {
    return evaluate<james_1976>({mass::from_value(kg), 200_cm, sex}).status();
  };
  CHECK(status_at(171.87, sex_t::male) == status::ok);
  CHECK(status_at(171.88, sex_t::male) == status::extrapolated);
  CHECK(status_at(144.59, sex_t::female) == status::ok);
  CHECK(status_at(144.60, sex_t::female) == status::extrapolated);
  CHECK(of<james_1976>({180_kg, 200_cm, sex_t::male}) <
        of<james_1976>({172_kg, 200_cm, sex_t::male}));
}

TEST_CASE("body.lean_mass.james_1976: misprint 10, 128 and not 120") {
  // 1.10 W - 120 (W / H)^2 at 80 kg and 200 cm is 88 - 19.2.
  CHECK(of<james_1976>({80_kg, 200_cm, sex_t::male}) == Approx(88 - 20.48).epsilon(1e-12));
}

TEST_CASE("body.lean_mass.hume_1966: misprint 16, the sexes have their own numbers") {
  CHECK(of<hume_1966>({80_kg, 180_cm, sex_t::male}) -
            of<hume_1966>({80_kg, 180_cm, sex_t::female}) ==
        Approx(80 * 0.03241 - 180 * 0.07884 + 13.7597).epsilon(1e-9));
}

TEST_CASE("body.lean_mass.janmahasatian_2005 cautions outside the studied people") {
  const auto status_at = [](double kg, length height) {
    return evaluate<janmahasatian_2005>({mass::from_value(kg), height, sex_t::male}).status();
  };
  CHECK(status_at(80, 180_cm) == status::ok);
  CHECK(status_at(40.6, 150_cm) == status::outside_studied);
  CHECK(status_at(216.6, 190_cm) == status::outside_studied);
  CHECK(status_at(68.5, 200_cm) == status::ok);               // 17.125 kg/m2
  CHECK(status_at(68.3, 200_cm) == status::outside_studied);  // 17.075
  CHECK(status_at(69.8, 100_cm) == status::ok);
  CHECK(status_at(70.0, 100_cm) == status::outside_studied);
}
