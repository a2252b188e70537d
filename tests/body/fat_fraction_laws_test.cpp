// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/density/navy_1984.hpp>
#include <tonus/body/fat_fraction/bai_2011.hpp>
#include <tonus/body/fat_fraction/brozek_1963.hpp>
#include <tonus/body/fat_fraction/deurenberg_1991.hpp>
#include <tonus/body/fat_fraction/jackson_2002_ln.hpp>
#include <tonus/body/fat_fraction/navy_1984.hpp>
#include <tonus/body/fat_fraction/navy_1984_inch.hpp>
#include <tonus/body/fat_fraction/rfm_2018.hpp>
#include <tonus/body/fat_fraction/siri_1961.hpp>
#include <tonus/body/fat_fraction/ymca.hpp>
#include <tonus/literals.hpp>

#include "limits.hpp"

using namespace tonus;
using namespace tonus::literals;
using namespace tonus::body::fat_fraction;
using doctest::Approx;

namespace {

using inches = quantity<unit::inch>;
using pounds = quantity<unit::pound>;

template <class F>
double of(const typename F::input& in) {
  return detail::as_number(*evaluate<F>(in));
}
mass_density dense(double number) { return mass_density::from_value(number); }
inches inch(double number) { return inches::from_value(number); }
pounds lb_of(double number) { return pounds::from_value(number); }

}  // namespace

TEST_CASE("body.fat_fraction refuses impossible people") {
  limits::check<bai_2011>({100_cm, 180_cm});
  limits::check<deurenberg_1991>({80_kg, 180_cm, 30_y, sex_t::male});
  limits::check<jackson_2002_ln>({80_kg, 180_cm, 30_y, sex_t::male});
  limits::check<rfm_2018>({180_cm, 90_cm, sex_t::male});
  limits::check<siri_1961>({dense(1.05)});
  limits::check<brozek_1963>({dense(1.05)});
  limits::check<ymca>({lb_of(180), inch(34), sex_t::male});
  limits::check<navy_1984_inch>({inch(34), inch(15), inch(38), inch(70), sex_t::male});
  limits::check<body::density::navy_1984>({90_cm, 40_cm, 100_cm, 180_cm, sex_t::male});
}

TEST_CASE("body.density.navy_1984 and body.fat_fraction.navy_1984 are joined by siri_1961") {
  for (double waist = 60; waist <= 150; waist += 10)
    for (const sex_t sex : {sex_t::male, sex_t::female}) {
      const length girth = length::from_value(waist);
      const mass_density density =
          *evaluate<body::density::navy_1984>({girth, 40_cm, 100_cm, 180_cm, sex});
      CHECK(of<siri_1961>({density}) ==
            Approx(of<navy_1984>({girth, 40_cm, 100_cm, 180_cm, sex})).epsilon(1e-12));
    }
}

TEST_CASE("the equations of the Navy refuse a waist that is not above the neck") {
  using density = body::density::navy_1984;
  check_refused(evaluate<density>({38_cm, 38_cm, {}, 180_cm, sex_t::male}), status::outside_domain,
                "waist_cm", 38, 400);
  check_refused(evaluate<density>({30_cm, 75_cm, 30_cm, 170_cm, sex_t::female}),
                status::outside_domain, "waist_cm", 45, 400);
  check_refused(evaluate<density>({80_cm, 35_cm, {}, 170_cm, sex_t::female}), status::missing_input,
                "hip_cm", 10, 400);
  check_refused(evaluate<navy_1984_inch>({inch(15), inch(15), {}, inch(70), sex_t::male}),
                status::outside_domain, "waist_in", 15, 157);
  check_refused(evaluate<navy_1984_inch>({inch(10), inch(25), inch(10), inch(70), sex_t::female}),
                status::outside_domain, "waist_in", 15, 157);
  check_refused(evaluate<navy_1984_inch>({inch(30), inch(13), {}, inch(65), sex_t::female}),
                status::missing_input, "hip_in", 4, 157);
}

TEST_CASE("body.fat_fraction.navy_1984_inch: misprint 2, centimetres give another share") {
  // A man of 180 cm, 90 and 40 cm: the form in cm has 18.4 %; its inch form fed with cm 24.9 %.
  const double fed_with_cm = 86.010 * std::log10(90.0 - 40.0) - 70.041 * std::log10(180.0) + 36.76;
  const double ours =
      of<navy_1984_inch>({inches(90_cm), inches(40_cm), {}, inches(180_cm), sex_t::male});
  CHECK(fed_with_cm == Approx(24.9).epsilon(2e-3));
  CHECK(ours < fed_with_cm - 5);
}

TEST_CASE("body.density.navy_1984: misprint 3, a woman's neck is taken off, not added") {
  using density = body::density::navy_1984;
  const auto with_neck = [](length neck) {
    return of<density>({80_cm, neck, 95_cm, 165_cm, sex_t::female});
  };
  CHECK(with_neck(34_cm) > with_neck(33_cm));  // less fat, so denser
}

TEST_CASE("body.fat_fraction.navy_1984_inch has a standard error for each sex") {
  const navy_1984_inch::input man{inch(35.5), inch(15.5), {}, inch(70), sex_t::male};
  const navy_1984_inch::input woman{inch(30), inch(12.5), inch(38), inch(65), sex_t::female};
  CHECK(estimate_of<navy_1984_inch>(man)->standard_error == 3.52);
  CHECK(estimate_of<navy_1984_inch>(woman)->standard_error == 3.61);
  CHECK(evaluate<navy_1984_inch>({inch(16), inch(15.5), {}, inch(70), sex_t::male}).status() ==
        status::extrapolated);
}

TEST_CASE("body.fat_fraction.siri_1961 and brozek_1963 fall with density and say where they end") {
  for (double d = 0.80; d < 1.195; d += 0.005) {
    CHECK(of<siri_1961>({dense(d)}) > of<siri_1961>({dense(d + 0.005)}));
    CHECK(of<brozek_1963>({dense(d)}) > of<brozek_1963>({dense(d + 0.005)}));
  }
  CHECK(evaluate<siri_1961>({dense(1.0999)}).status() == status::ok);
  CHECK(evaluate<siri_1961>({dense(0.98)}).status() == status::ok);
  CHECK(evaluate<siri_1961>({dense(0.9799)}).status() == status::outside_studied);
  CHECK(evaluate<siri_1961>({dense(1.1001)}).status() ==
        (status::outside_studied | status::extrapolated));
  CHECK(evaluate<siri_1961>({dense(0.8999)}).status() ==
        (status::outside_studied | status::extrapolated));
  CHECK(evaluate<brozek_1963>({dense(1.1033)}).status() == status::outside_studied);
  CHECK(evaluate<brozek_1963>({dense(1.1034)}).status() ==
        (status::outside_studied | status::extrapolated));
  CHECK(evaluate<brozek_1963>({dense(0.8888)}).status() == status::outside_studied);
  CHECK(evaluate<brozek_1963>({dense(0.8887)}).status() ==
        (status::outside_studied | status::extrapolated));
}

TEST_CASE(
    "body.fat_fraction.deurenberg_1991: 15 years belong to the young, each with their error") {
  const auto at = [](years age) {
    return estimate_of<deurenberg_1991>({60_kg, 170_cm, age, sex_t::male});
  };
  CHECK(at(15_y)->standard_error == 4.4);
  CHECK(at(15.001_y)->standard_error == 4.1);
  CHECK(at(15_y)->value.value() == Approx(1.51 * 60 / 2.89 - 10.5 - 3.6 + 1.4).epsilon(1e-12));
  CHECK(at(6.99_y).status() == status::outside_studied);
  CHECK(at(83.01_y).status() == status::outside_studied);
  CHECK(at(83_y).status() == status::ok);
}

TEST_CASE("body.fat_fraction.deurenberg_1991 cautions outside the studied indices") {
  const auto at = [](double kg) {
    return evaluate<deurenberg_1991>({mass::from_value(kg), 100_cm, 30_y, sex_t::female}).status();
  };
  CHECK(at(13.9) == status::ok);
  CHECK(at(13.89) == status::outside_studied);
  CHECK(at(40.9) == status::ok);
  CHECK(at(40.91) == status::outside_studied);
}

TEST_CASE("body.fat_fraction.deurenberg_1991: misprint 15, the later form with 1.294 is another") {
  const double b = 80 / (1.8 * 1.8);
  const double later = 1.294 * b + 0.20 * 30 - 11.4 - 8.0;
  CHECK(std::fabs(of<deurenberg_1991>({80_kg, 180_cm, 30_y, sex_t::male}) - later) > 0.5);
}

TEST_CASE("body.fat_fraction from size rises with its measure of size") {
  for (double x = 50; x <= 140; x += 5) {
    const length girth = length::from_value(x);
    CHECK(of<bai_2011>({girth, 180_cm}) < of<bai_2011>({girth + 1_cm, 180_cm}));
    CHECK(of<rfm_2018>({180_cm, girth, sex_t::female}) ==
          Approx(of<rfm_2018>({180_cm, girth, sex_t::male}) + 12).epsilon(1e-12));
    CHECK(of<rfm_2018>({180_cm, girth, sex_t::male}) <
          of<rfm_2018>({180_cm, girth + 1_cm, sex_t::male}));
    const mass weight = mass::from_value(x);
    for (const sex_t sex : {sex_t::male, sex_t::female}) {
      CHECK(of<jackson_2002_ln>({weight, 180_cm, 30_y, sex}) <
            of<jackson_2002_ln>({weight + 1_kg, 180_cm, 30_y, sex}));
      CHECK(of<jackson_2002_ln>({weight, 180_cm, 40_y, sex}) ==
            Approx(of<jackson_2002_ln>({weight, 180_cm, 30_y, sex}) + 1.4).epsilon(1e-12));
      CHECK(of<ymca>({lb_of(2 * x), inch(34), sex}) < of<ymca>({lb_of(2 * x), inch(35), sex}));
    }
  }
}

TEST_CASE("body.fat_fraction from size is not clamped but cautions where it is no share") {
  const auto low = evaluate<jackson_2002_ln>({10_kg, 180_cm, 30_y, sex_t::male});
  CHECK(low->value() < 0);
  CHECK(low.status() == status::extrapolated);
  CHECK(evaluate<jackson_2002_ln>({80_kg, 180_cm, 66_y, sex_t::male}).status() ==
        status::outside_studied);
  CHECK(evaluate<bai_2011>({30_cm, 180_cm}).status() == status::extrapolated);
  CHECK(evaluate<rfm_2018>({180_cm, 50_cm, sex_t::male}).status() == status::extrapolated);
  CHECK(evaluate<ymca>({lb_of(200), inch(20), sex_t::male}).status() == status::extrapolated);
}
