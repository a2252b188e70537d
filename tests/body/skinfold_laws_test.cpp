// SPDX-License-Identifier: BSL-1.0
#include <tonus/body/density/durnin_womersley_1974.hpp>
#include <tonus/body/density/durnin_womersley_1974_all_ages.hpp>
#include <tonus/body/density/jackson_pollock_3.hpp>
#include <tonus/body/density/jackson_pollock_7.hpp>
#include <tonus/body/fat_fraction/durnin_womersley_1974.hpp>
#include <tonus/body/fat_fraction/jackson_pollock_3.hpp>
#include <tonus/body/fat_fraction/jackson_pollock_4.hpp>
#include <tonus/body/fat_fraction/jackson_pollock_7.hpp>
#include <tonus/body/fat_fraction/slaughter_1988_triceps_calf.hpp>
#include <tonus/body/fat_fraction/slaughter_1988_triceps_subscapular.hpp>
#include <tonus/literals.hpp>

#include "limits.hpp"

using namespace tonus;
using namespace tonus::literals;
using body::maturation_t;
using body::slaughter_ethnicity_t;
using doctest::Approx;
namespace density = body::density;
namespace fat = body::fat_fraction;
using calf = fat::slaughter_1988_triceps_calf;
using subscapular = fat::slaughter_1988_triceps_subscapular;

namespace {

template <class F>
double of(const typename F::input& in) {
  return detail::as_number(*evaluate<F>(in));
}
thickness mm(double number) { return thickness::from_value(number); }

/// Three folds of a sum, for both sexes.
template <class F>
typename F::input three(double sum, sex_t sex, years age = 30_y) {
  return {mm(sum / 4), mm(sum / 4), mm(sum / 4), mm(sum / 4), mm(sum / 2), age, sex};
}
/// Seven folds of a sum.
template <class F>
typename F::input seven(double sum, sex_t sex, years age = 30_y) {
  const thickness each = mm(sum / 8);
  return {each, each, each, each, each, each, 2.0 * each, age, sex};
}
/// Four folds of a sum.
fat::jackson_pollock_4::input four(double sum, sex_t sex) {
  return {mm(sum / 4), mm(sum / 4), mm(sum / 4), mm(sum / 4), 30_y, sex};
}
template <class F>
typename F::input durnin(double sum, sex_t sex, years age) {
  return {mm(sum / 4), mm(sum / 4), mm(sum / 4), mm(sum / 4), age, sex};
}
auto boy(double triceps, double other, slaughter_ethnicity_t group, maturation_t stage) {
  return evaluate<subscapular>({mm(triceps), mm(other), sex_t::male, group, stage});
}

/// A sum below the vertex has a result, one beyond it is refused.
template <class F, class Make>
void check_vertex(Make&& make, double his, double hers) {
  CAPTURE(std::string(F::info.id));
  for (const sex_t sex : {sex_t::male, sex_t::female}) {
    const double vertex = sex == sex_t::male ? his : hers;
    CHECK(evaluate<F>(make(vertex - 0.001, sex)).has_value());
    CHECK(evaluate<F>(make(vertex + 0.001, sex)).status() == status::outside_domain);
  }
}

}  // namespace

TEST_CASE("skinfold equations refuse impossible folds") {
  limits::check<density::jackson_pollock_3>(three<density::jackson_pollock_3>(40, sex_t::male));
  limits::check<fat::jackson_pollock_3>(three<fat::jackson_pollock_3>(40, sex_t::female));
  limits::check<density::jackson_pollock_7>(seven<density::jackson_pollock_7>(80, sex_t::male));
  limits::check<fat::jackson_pollock_7>(seven<fat::jackson_pollock_7>(80, sex_t::female));
  limits::check<fat::jackson_pollock_4>(four(60, sex_t::male));
  limits::check<density::durnin_womersley_1974>(
      durnin<density::durnin_womersley_1974>(40, sex_t::male, 30_y));
  limits::check<fat::durnin_womersley_1974>(
      durnin<fat::durnin_womersley_1974>(40, sex_t::female, 30_y));
  limits::check<density::durnin_womersley_1974_all_ages>({10_mm, 10_mm, 10_mm, 10_mm, sex_t::male});
  limits::check<calf>({10_mm, 10_mm, sex_t::male});
  limits::check<subscapular>(
      {10_mm, 10_mm, sex_t::male, slaughter_ethnicity_t::white, maturation_t::pubescent});
}

TEST_CASE("jackson_pollock: sums beyond the vertex of the quadratic are refused") {
  const auto make_3 = [](double sum, sex_t sex) {
    return three<density::jackson_pollock_3>(sum, sex);
  };
  const auto make_7 = [](double sum, sex_t sex) {
    return seven<density::jackson_pollock_7>(sum, sex);
  };
  check_vertex<density::jackson_pollock_3>(make_3, 258.34375, 215.84783);
  check_vertex<density::jackson_pollock_7>(make_7, 395.44545, 419.38393);
  check_vertex<fat::jackson_pollock_4>(four, 292.88, 344.98837);
  check_refused(
      evaluate<density::jackson_pollock_3>({100_mm, 100_mm, {}, {}, 60_mm, 30_y, sex_t::male}),
      status::outside_domain, "thigh_mm", 0, 0.0008267 / (2 * 0.0000016) - 200);
  CHECK(
      evaluate<fat::jackson_pollock_3>(three<fat::jackson_pollock_3>(259, sex_t::male)).status() ==
      status::outside_domain);
  CHECK(evaluate<fat::jackson_pollock_7>(seven<fat::jackson_pollock_7>(420, sex_t::female))
            .status() == status::outside_domain);
}

TEST_CASE("jackson_pollock_3 needs the folds of the sex and does not look at the others") {
  using three_folds = density::jackson_pollock_3;
  const auto man = [](std::optional<thickness> chest, std::optional<thickness> abdomen) {
    return evaluate<three_folds>({chest, abdomen, {}, {}, 15_mm, 30_y, sex_t::male});
  };
  const auto woman = [](std::optional<thickness> triceps, std::optional<thickness> suprailiac) {
    return evaluate<three_folds>({{}, {}, triceps, suprailiac, 15_mm, 30_y, sex_t::female});
  };
  check_refused(man({}, 20_mm), status::missing_input, "chest_mm", 0, 250);
  check_refused(man(10_mm, {}), status::missing_input, "abdomen_mm", 0, 250);
  check_refused(woman({}, 20_mm), status::missing_input, "triceps_mm", 0, 250);
  check_refused(woman(10_mm, {}), status::missing_input, "suprailiac_mm", 0, 250);
  CHECK(of<three_folds>({10_mm, 20_mm, 99_mm, 99_mm, 15_mm, 30_y, sex_t::male}) ==
        man(10_mm, 20_mm)->value());
}

TEST_CASE("jackson_pollock: density falls with folds and age up to the vertex") {
  for (double sum = 10; sum < 200; sum += 10)
    for (const sex_t sex : {sex_t::male, sex_t::female}) {
      const auto d3 = [&](double s, years age) {
        return of<density::jackson_pollock_3>(three<density::jackson_pollock_3>(s, sex, age));
      };
      const auto d7 = [&](double s, years age) {
        return of<density::jackson_pollock_7>(seven<density::jackson_pollock_7>(s, sex, age));
      };
      CHECK(d3(sum, 30_y) > d3(sum + 10, 30_y));
      CHECK(d7(sum, 30_y) > d7(sum + 10, 30_y));
      CHECK(d3(sum, 30_y) > d3(sum, 31_y));
      CHECK(d7(sum, 30_y) > d7(sum, 31_y));  // misprint 4: men with a plus sign at the age
      CHECK(of<fat::jackson_pollock_4>(four(sum, sex)) <
            of<fat::jackson_pollock_4>(four(sum + 10, sex)));
      CHECK(of<fat::jackson_pollock_3>(three<fat::jackson_pollock_3>(sum, sex)) ==
            Approx(495 / d3(sum, 30_y) - 450).epsilon(1e-12));
      CHECK(of<fat::jackson_pollock_7>(seven<fat::jackson_pollock_7>(sum, sex)) ==
            Approx(495 / d7(sum, 30_y) - 450).epsilon(1e-12));
    }
}

TEST_CASE("jackson_pollock: studied ages of each sex") {
  const auto at = [](years age, sex_t sex) {
    return evaluate<density::jackson_pollock_7>(seven<density::jackson_pollock_7>(80, sex, age))
        .status();
  };
  CHECK(at(18_y, sex_t::male) == status::ok);
  CHECK(at(61_y, sex_t::male) == status::ok);
  CHECK(at(55_y, sex_t::female) == status::ok);
  CHECK(at(17.9_y, sex_t::male) == status::outside_studied);
  CHECK(at(61.1_y, sex_t::male) == status::outside_studied);
  CHECK(at(55.1_y, sex_t::female) == status::outside_studied);
}

TEST_CASE("jackson_pollock: errors as published, carried over to the share of fat") {
  const auto error = []<class F>(F, const typename F::input& in) {
    return estimate_of<F>(in)->standard_error;
  };
  using d3 = density::jackson_pollock_3;
  using d7 = density::jackson_pollock_7;
  using f3 = fat::jackson_pollock_3;
  using f7 = fat::jackson_pollock_7;
  CHECK(error(d3{}, three<d3>(45, sex_t::male)) == 0.0077);
  CHECK(std::isnan(error(d3{}, three<d3>(45, sex_t::female))));
  CHECK(error(d7{}, seven<d7>(80, sex_t::male)) == 0.0078);
  CHECK(error(d7{}, seven<d7>(80, sex_t::female)) == 0.0083);
  const double density_of_man = of<d3>(three<d3>(45, sex_t::male));
  CHECK(error(f3{}, three<f3>(45, sex_t::male)) ==
        Approx(495 / (density_of_man * density_of_man) * 0.0077).epsilon(1e-12));
  CHECK(std::isnan(error(f3{}, three<f3>(45, sex_t::female))));
  CHECK(error(f7{}, seven<f7>(80, sex_t::male)) > 3.3);
  CHECK(error(f7{}, seven<f7>(80, sex_t::female)) < 3.9);
}

TEST_CASE("jackson_pollock_3: misprints 5 and 19, other constants give other densities") {
  // Men with the quadratic and age terms of another site set; women with swapped digits.
  const double mixed = 1.10938 - 0.0008267 * 45 + 0.0000055 * 45 * 45 - 0.000244 * 30;
  const double ours =
      of<density::jackson_pollock_3>(three<density::jackson_pollock_3>(45, sex_t::male));
  CHECK(mixed - ours > 0.002);
  const double swapped = 1.0994291 - 0.0009929 * 50 + 0.0000023 * 50 * 50 - 0.0001392 * 25;
  const double hers =
      of<density::jackson_pollock_3>(three<density::jackson_pollock_3>(50, sex_t::female, 25_y));
  CHECK(hers - swapped == Approx(0.000063).epsilon(1e-6));
}

TEST_CASE("jackson_pollock_4: misprint 7, women have 0.29669 and plus 1.4072") {
  const double wrong = 0.29699 * 64 - 0.00043 * 64 * 64 + 0.02963 * 30 - 1.4072;
  const double ours = of<fat::jackson_pollock_4>(four(64, sex_t::female));
  CHECK(ours - wrong == Approx(2 * 1.4072 - 0.0003 * 64).epsilon(1e-9));
}

TEST_CASE("durnin_womersley_1974 refuses folds that are all 0 and cautions outside its ages") {
  using bands = density::durnin_womersley_1974;
  using all_ages = density::durnin_womersley_1974_all_ages;
  check_refused(evaluate<bands>(durnin<bands>(0, sex_t::male, 30_y)), status::outside_domain,
                "suprailiac_mm", above_zero, 250);
  check_refused(evaluate<all_ages>({0_mm, 0_mm, 0_mm, 0_mm, sex_t::female}), status::outside_domain,
                "suprailiac_mm", above_zero, 250);
  CHECK(
      evaluate<fat::durnin_womersley_1974>(durnin<fat::durnin_womersley_1974>(0, sex_t::male, 30_y))
          .status() == status::outside_domain);
  CHECK(evaluate<all_ages>({9_mm, 9_mm, 9_mm, 9_mm, sex_t::male}).status() == status::unverified);
  const auto at = [](years age, sex_t sex) {
    return evaluate<bands>(durnin<bands>(40, sex, age)).status();
  };
  CHECK(at(17_y, sex_t::male) == status::ok);
  CHECK(at(72_y, sex_t::male) == status::ok);
  CHECK(at(16_y, sex_t::female) == status::ok);
  CHECK(at(68_y, sex_t::female) == status::ok);
  CHECK(at(16.9_y, sex_t::male) == status::outside_studied);
  CHECK(at(72.1_y, sex_t::male) == status::outside_studied);
  CHECK(at(15.9_y, sex_t::female) == status::outside_studied);
  CHECK(at(68.1_y, sex_t::female) == status::outside_studied);
}

TEST_CASE(
    "durnin_womersley_1974: a band begins with its age, and trap 20, there is none below 17") {
  using bands = density::durnin_womersley_1974;
  for (const sex_t sex : {sex_t::male, sex_t::female}) {
    const auto at = [&](double age) {
      return of<bands>(durnin<bands>(40, sex, years::from_value(age)));
    };
    for (const double edge : {20.0, 30.0, 40.0, 50.0}) {
      CHECK(at(std::nextafter(edge, 0)) != at(edge));
      CHECK(at(std::nextafter(edge, 0)) == at(edge - 9));
      CHECK(at(edge) == at(edge + 9));
    }
    CHECK(at(10) == at(19));
  }
}

TEST_CASE("durnin_womersley_1974: misprint 6, rows of the table are not shifted") {
  using bands = density::durnin_womersley_1974;
  const double sum = std::log10(40.0);
  const double old_man = of<bands>(durnin<bands>(40, sex_t::male, 60_y));
  CHECK(std::fabs(old_man - (1.1631 - 0.0632 * sum)) > 0.005);
  const double woman_of_35 = of<bands>(durnin<bands>(40, sex_t::female, 35_y));
  const double woman_of_45 = of<bands>(durnin<bands>(40, sex_t::female, 45_y));
  CHECK(woman_of_35 == Approx(1.1423 - 0.0632 * sum).epsilon(1e-12));
  CHECK(woman_of_45 == Approx(1.1333 - 0.0612 * sum).epsilon(1e-12));
}

TEST_CASE("durnin_womersley_1974: ten times the folds take the slope off the density") {
  using all_ages = density::durnin_womersley_1974_all_ages;
  for (double each = 1; each < 25; each += 2) {
    const thickness thin = mm(each);
    const thickness thick = mm(10 * each);
    CHECK(of<all_ages>({thin, thin, thin, thin, sex_t::male}) -
              of<all_ages>({thick, thick, thick, thick, sex_t::male}) ==
          Approx(0.0744).epsilon(1e-9));
    CHECK(of<fat::durnin_womersley_1974>(
              durnin<fat::durnin_womersley_1974>(4 * each, sex_t::female, 30_y)) <
          of<fat::durnin_womersley_1974>(
              durnin<fat::durnin_womersley_1974>(4 * each + 1, sex_t::female, 30_y)));
  }
}

TEST_CASE("slaughter_1988 with the calf is a line of the sum") {
  for (double fold = 2; fold < 60; fold += 3) {
    CHECK(of<calf>({mm(fold), 10_mm, sex_t::male}) == of<calf>({10_mm, mm(fold), sex_t::male}));
    CHECK(of<calf>({mm(fold + 1), 10_mm, sex_t::female}) -
              of<calf>({mm(fold), 10_mm, sex_t::female}) ==
          Approx(0.610).epsilon(1e-9));
  }
  CHECK(evaluate<calf>({100_mm, 100_mm, sex_t::male}).status() == status::extrapolated);
}

TEST_CASE("slaughter_1988: a boy up to 35 mm needs group and maturation, nobody else does") {
  const auto at = [](double other, sex_t sex) {
    return evaluate<subscapular>({20_mm, mm(other), sex, {}, {}});
  };
  check_refused(at(15, sex_t::male), status::missing_input, "ethnicity", 1, 2);
  check_refused(
      evaluate<subscapular>({20_mm, 15_mm, sex_t::male, slaughter_ethnicity_t::white, {}}),
      status::missing_input, "maturation", 1, 3);
  CHECK(at(15.001, sex_t::male).has_value());
  CHECK(at(15, sex_t::female).has_value());
  CHECK(*at(15, sex_t::female) ==
        *evaluate<subscapular>(
            {20_mm, 15_mm, sex_t::female, slaughter_ethnicity_t::black, maturation_t::pubescent}));
}

TEST_CASE("slaughter_1988: groups and stages differ by what is taken off") {
  using enum maturation_t;
  const double least = boy(9, 8, slaughter_ethnicity_t::white, prepubescent)->value();
  const auto below = [&](slaughter_ethnicity_t group, maturation_t stage, double taken) {
    CHECK(least - boy(9, 8, group, stage)->value() == Approx(taken - 1.7).epsilon(1e-9));
  };
  below(slaughter_ethnicity_t::white, pubescent, 3.4);
  below(slaughter_ethnicity_t::white, postpubescent, 5.5);
  below(slaughter_ethnicity_t::black, prepubescent, 3.2);
  below(slaughter_ethnicity_t::black, pubescent, 5.2);
  below(slaughter_ethnicity_t::black, postpubescent, 6.8);
}

TEST_CASE("slaughter_1988: misprints 8 and 21, girls have a square and end in 2.5") {
  const double girl = of<subscapular>({17_mm, 18_mm, sex_t::female, {}, {}});
  CHECK(girl == Approx(1.33 * 35 - 0.013 * 35 * 35 - 2.5).epsilon(1e-12));
  CHECK(std::fabs(girl - (1.33 * 35 - 0.013 * 35 - 2.5)) > 10);
  CHECK(std::fabs(girl - (1.33 * 35 - 0.013 * 35 * 35 - 2.4)) > 0.09);
  // Misprint 8 goes on: a boy of exactly 35 mm is still a boy.
  CHECK(boy(17, 18, slaughter_ethnicity_t::white, maturation_t::pubescent)->value() ==
        Approx(1.21 * 35 - 0.008 * 35 * 35 - 3.4).epsilon(1e-12));
}
