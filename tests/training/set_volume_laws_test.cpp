// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <array>
#include <tonus/literals.hpp>
#include <tonus/training/progression/acsm_2009_new_load.hpp>
#include <tonus/training/volume/bodyweight_effective_load.hpp>
#include <tonus/training/volume/fractional_sets.hpp>
#include <tonus/training/volume/inol_hristov_2005.hpp>
#include <tonus/training/volume/prilepin_set_reps_max.hpp>
#include <tonus/training/volume/prilepin_set_reps_min.hpp>
#include <tonus/training/volume/prilepin_total_max.hpp>
#include <tonus/training/volume/prilepin_total_min.hpp>
#include <tonus/training/volume/prilepin_total_optimal.hpp>
#include <tonus/training/volume/relative_intensity.hpp>
#include <tonus/training/volume/schoenfeld_2017_es_slope.hpp>
#include <tonus/training/volume/schoenfeld_2017_gain_slope.hpp>
#include <tonus/training/volume/time_under_tension.hpp>
#include <tonus/training/volume/tonnage_per_set.hpp>
#include <tonus/training/volume/volume_load.hpp>

#include "refusal.hpp"

using namespace tonus;
using namespace tonus::literals;
using training::progression::acsm_2009_new_load;
namespace volume = training::volume;

namespace {

auto share(double load, double maximum) {
  return evaluate<volume::relative_intensity>(
      {.load = mass::from_value(load), .one_rm = mass::from_value(maximum)});
}
template <std::size_t N, std::size_t M>
auto tonnage(const std::array<double, N>& reps, const std::array<double, M>& loads) {
  return evaluate<volume::tonnage_per_set>({.reps = {reps.data(), N}, .load = {loads.data(), M}});
}
auto effective(double weight, double part, double external) {
  return evaluate<volume::bodyweight_effective_load>({.weight = mass::from_value(weight),
                                                      .bodyweight_fraction = part * one,
                                                      .external = mass::from_value(external)});
}
auto counted(double direct, double indirect) {
  return evaluate<volume::fractional_sets>(
      {.direct_sets = sets::from_value(direct), .indirect_sets = sets::from_value(indirect)});
}
template <class F>
auto slope(double difference) {
  return evaluate<F>({.set_difference = sets::from_value(difference)});
}
auto tension(double reps, double a, double b, double c, double d) {
  return evaluate<volume::time_under_tension>({.reps = repetitions::from_value(reps),
                                               .eccentric = seconds::from_value(a),
                                               .stretch_pause = seconds::from_value(b),
                                               .concentric = seconds::from_value(c),
                                               .top_pause = seconds::from_value(d)});
}
auto inol(double reps, double intensity) {
  return evaluate<volume::inol_hristov_2005>(
      {.reps = repetitions::from_value(reps), .intensity = percentage::from_value(intensity)});
}
template <class F>
auto prilepin(double intensity) {
  return evaluate<F>({.intensity = percentage::from_value(intensity)});
}
auto next_load(double load, double increase) {
  return evaluate<acsm_2009_new_load>(
      {.load = mass::from_value(load), .increase = percentage::from_value(increase)});
}

}  // namespace

TEST_CASE("training.volume.relative_intensity marks loads above the maximum") {
  check_refused(share(0, 100), status::impossible, "load_kg", above_zero, 1000);
  check_refused(share(1001, 100), status::impossible, "load_kg", above_zero, 1000);
  check_refused(share(50, 0), status::impossible, "one_rm_kg", above_zero, 1000);
  check_refused(share(50, 1001), status::impossible, "one_rm_kg", above_zero, 1000);
  CHECK(share(100, 100).status() == status::ok);
  CHECK(share(100, 100)->value() == 1);
  CHECK(share(100.1, 100).status() == status::extrapolated);
  for (double load = 10; load < 200; load += 7)
    CHECK(share(load, 130)->value() ==
          doctest::Approx(share(2 * load, 260)->value()).epsilon(1e-15));
}

TEST_CASE("training.volume.tonnage_per_set refuses lists that do not fit") {
  const std::array<double, 2> reps{5, 3};
  CHECK(tonnage(reps, std::array<double, 1>{100}).status() == status::wrong_count);
  CHECK(std::string(tonnage(reps, std::array<double, 1>{100}).error().name) == "load_kg");
  CHECK(evaluate<volume::tonnage_per_set>({.reps = {}, .load = {}}).status() ==
        status::wrong_count);
  check_refused(tonnage(reps, std::array<double, 2>{100, 0}), status::impossible, "load_kg",
                above_zero, 1000);
  check_refused(tonnage(reps, std::array<double, 2>{100, 1000.5}), status::impossible, "load_kg",
                above_zero, 1000);
  check_refused(tonnage(std::array<double, 2>{5, 2.5}, reps), status::impossible, "reps", 1, 1000);
  check_refused(tonnage(std::array<double, 2>{5, 1001}, reps), status::impossible, "reps", 1, 1000);
  check_refused(tonnage(std::array<double, 2>{5, not_a_number}, reps), status::not_finite, "reps",
                1, 1000);
}

TEST_CASE("training.volume.tonnage_per_set of equal sets is the volume load, in any order") {
  const std::array<double, 3> reps{10, 10, 10}, loads{60, 60, 60};
  CHECK(*tonnage(reps, loads) == *evaluate<volume::volume_load>({3_set, 10_rep, 60_kg}));
  CHECK(*tonnage(std::array<double, 2>{5, 3}, std::array<double, 2>{100, 110}) ==
        *tonnage(std::array<double, 2>{3, 5}, std::array<double, 2>{110, 100}));
}

TEST_CASE("training.volume.bodyweight_effective_load refuses more assistance than load") {
  check_refused(effective(80, 0.5, -40.5), status::outside_domain, "external_kg", -40, 1000);
  CHECK(effective(80, 0.5, -40)->value() == 0);
  check_refused(effective(0.2, 0.5, 0), status::impossible, "weight_kg", 0.3, 700);
  check_refused(effective(80, 1.01, 0), status::impossible, "bodyweight_fraction", 0, 1);
  check_refused(effective(80, -0.01, 0), status::impossible, "bodyweight_fraction", 0, 1);
  check_refused(effective(80, 0.5, -401), status::impossible, "external_kg", -400, 1000);
  check_refused(effective(80, 0.5, 1001), status::impossible, "external_kg", -400, 1000);
  for (double external = -30; external < 60; external += 2.5)
    CHECK(effective(80, 0.5, external)->value() == 40 + external);
}

TEST_CASE("training.volume.fractional_sets: two indirect sets are one direct set") {
  check_refused(counted(-1, 0), status::impossible, "direct_sets", 0, 200);
  check_refused(counted(201, 0), status::impossible, "direct_sets", 0, 200);
  check_refused(counted(0, -1), status::impossible, "indirect_sets", 0, 200);
  check_refused(counted(0, 201), status::impossible, "indirect_sets", 0, 200);
  for (double n = 0; n < 50; ++n) CHECK(*counted(n, 4) == *counted(n + 2, 0));
}

TEST_CASE_TEMPLATE("training.volume.schoenfeld_2017 is odd, and cautious beyond twelve sets", F,
                   volume::schoenfeld_2017_gain_slope, volume::schoenfeld_2017_es_slope) {
  check_refused(slope<F>(-31), status::impossible, "set_difference", -30, 30);
  check_refused(slope<F>(31), status::impossible, "set_difference", -30, 30);
  check_refused(slope<F>(infinite), status::not_finite, "set_difference", -30, 30);
  for (double n = 1; n <= 30; ++n) {
    CHECK(slope<F>(n)->value() == -slope<F>(-n)->value());
    CHECK(slope<F>(n).status() == (n <= 12 ? status::ok : status::outside_studied));
    CHECK(slope<F>(-n).status() == (n <= 12 ? status::ok : status::outside_studied));
  }
}

TEST_CASE("training.volume.time_under_tension grows alike with every phase") {
  check_refused(tension(0, 1, 1, 1, 1), status::impossible, "reps", 1, 1000);
  check_refused(tension(1001, 1, 1, 1, 1), status::impossible, "reps", 1, 1000);
  check_refused(tension(5, 61, 1, 1, 1), status::impossible, "eccentric_s", 0, 60);
  check_refused(tension(5, 1, 61, 1, 1), status::impossible, "stretch_pause_s", 0, 60);
  check_refused(tension(5, 1, 1, 61, 1), status::impossible, "concentric_s", 0, 60);
  check_refused(tension(5, 1, 1, 1, -1), status::impossible, "top_pause_s", 0, 60);
  check_refused(tension(5, 1, 1, 1, 61), status::impossible, "top_pause_s", 0, 60);
  CHECK(*tension(8, 3, 0, 1, 0) == *tension(8, 0, 1, 0, 3));
  CHECK(*tension(16, 3, 1, 1, 2) == 2.0 * *tension(8, 3, 1, 1, 2));
}

TEST_CASE("training.volume.inol_hristov_2005 has no value at the maximum") {
  CHECK(inol(1, 100).status() == status::impossible);
  CHECK(std::string(inol(1, 100).error().name) == "intensity_pct");
  CHECK(inol(1, 0).status() == status::impossible);
  CHECK(inol(1, 101).status() == status::impossible);
  check_refused(inol(0, 80), status::impossible, "reps", 1, 1000);
  check_refused(inol(1001, 80), status::impossible, "reps", 1, 1000);
  CHECK(inol(1, 99.999999).status() == status::ok);
  for (double intensity = 40; intensity < 99; ++intensity) {
    CHECK(*inol(3, intensity + 1) > *inol(3, intensity));
    CHECK(*inol(6, intensity) == 2.0 * *inol(3, intensity));
  }
}

TEST_CASE_TEMPLATE("training.volume.prilepin has no gaps and asks for less at more", F,
                   volume::prilepin_set_reps_min, volume::prilepin_set_reps_max,
                   volume::prilepin_total_min, volume::prilepin_total_max,
                   volume::prilepin_total_optimal) {
  check_refused(prilepin<F>(0), status::impossible, "intensity_pct", above_zero, 100);
  check_refused(prilepin<F>(100.5), status::impossible, "intensity_pct", above_zero, 100);
  check_refused(prilepin<F>(not_a_number), status::not_finite, "intensity_pct", above_zero, 100);
  CHECK(prilepin<F>(54.9).status() == status::outside_studied);
  CHECK(prilepin<F>(55).status() == status::ok);
  CHECK(prilepin<F>(100).status() == status::ok);
  for (double intensity = 55; intensity < 100; intensity += 0.5)
    CHECK(*prilepin<F>(intensity + 0.5) <= *prilepin<F>(intensity));
  // Nobody checks here: still a row of the table.
  CHECK(F::evaluate({.intensity = infinite * percent}) == F::evaluate({.intensity = 95_pct}));
}

TEST_CASE("training.volume.prilepin: the best number lies between fewest and most") {
  for (double intensity = 50; intensity <= 100; ++intensity) {
    const auto best = *prilepin<volume::prilepin_total_optimal>(intensity);
    CHECK(*prilepin<volume::prilepin_total_min>(intensity) < best);
    CHECK(best < *prilepin<volume::prilepin_total_max>(intensity));
    CHECK(*prilepin<volume::prilepin_set_reps_min>(intensity) <
          *prilepin<volume::prilepin_set_reps_max>(intensity));
  }
}

TEST_CASE("training.progression.acsm_2009_new_load rises, and is cautious outside 2 to 10 %") {
  check_refused(next_load(0, 5), status::impossible, "load_kg", above_zero, 1000);
  check_refused(next_load(1001, 5), status::impossible, "load_kg", above_zero, 1000);
  check_refused(next_load(60, 0), status::impossible, "increase_pct", above_zero, 100);
  check_refused(next_load(60, 101), status::impossible, "increase_pct", above_zero, 100);
  CHECK(next_load(60, 2).status() == status::ok);
  CHECK(next_load(60, 10).status() == status::ok);
  CHECK(next_load(60, 1.99).status() == status::outside_studied);
  CHECK(next_load(60, 10.01).status() == status::outside_studied);
  for (double p = 1; p < 20; ++p) {
    CHECK(*next_load(60, p + 1) > *next_load(60, p));
    CHECK(*next_load(120, p) == 2.0 * *next_load(60, p));
  }
}
