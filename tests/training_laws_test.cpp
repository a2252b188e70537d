// SPDX-License-Identifier: BSL-1.0
#include <doctest/doctest.h>

#include <cmath>
#include <tonus/literals.hpp>
#include <tonus/training/one_rm/brzycki_1993.hpp>
#include <tonus/training/one_rm/epley_1985.hpp>
#include <tonus/training/rpe/rts_percent_one_rm.hpp>
#include <tonus/training/volume/volume_load.hpp>

#include "refusal.hpp"

using namespace tonus;
using namespace tonus::literals;
using training::one_rm::brzycki_1993;
using training::one_rm::epley_1985;
using training::rpe::rts_percent_one_rm;
using training::volume::volume_load;

namespace {

template <class F>
auto maximum(double load, double reps) {
  return evaluate<F>({.load = mass::from_value(load), .reps = repetitions::from_value(reps)});
}
auto share(double reps, double rpe) {
  return evaluate<rts_percent_one_rm>(
      {.reps = repetitions::from_value(reps), .rpe = effort::from_value(rpe)});
}
auto volume(double sets_done, double reps, double load) {
  return evaluate<volume_load>({.sets = sets::from_value(sets_done),
                                .reps = repetitions::from_value(reps),
                                .load = mass::from_value(load)});
}

}  // namespace

static_assert(epley_1985::evaluate({.load = 60_kg, .reps = 1_rep}) == 60_kg);
static_assert(brzycki_1993::evaluate({.load = 60_kg, .reps = 1_rep}) == 60_kg);
static_assert(volume_load::evaluate({3_set, 10_rep, 60_kg}) == 1800.0 * (kilogram * repetition));

TEST_CASE_TEMPLATE("training.one_rm refuses what is no set to failure", F, epley_1985,
                   brzycki_1993) {
  for (const double reps : {0.0, -1.0, 21.0, 36.0, 37.0, 100.0})
    check_refused(maximum<F>(100, reps), status::impossible, "reps", 1, 20);
  check_refused(maximum<F>(100, 10.5), status::impossible, "reps", 1, 20);
  CHECK(std::string(maximum<F>(100, 10.5).error().why) == "a whole number");
  check_refused(maximum<F>(100, not_a_number), status::not_finite, "reps", 1, 20);
  check_refused(maximum<F>(0, 5), status::impossible, "load_kg", above_zero, 1000);
  check_refused(maximum<F>(-20, 5), status::impossible, "load_kg", above_zero, 1000);
  check_refused(maximum<F>(1000.5, 5), status::impossible, "load_kg", above_zero, 1000);
  check_refused(maximum<F>(infinite, infinite), status::not_finite, "load_kg", above_zero, 1000);
}

TEST_CASE("training.one_rm: a refused load is told in words") {
  char text[message_capacity];
  write_message(maximum<epley_1985>(0, 5).error(), text);
  CHECK(std::string(text) ==
        "load_kg = 0: a value is outside its possible range; allowed: above 0 to 1000");
}

TEST_CASE_TEMPLATE("training.one_rm: one repetition is the load", F, epley_1985, brzycki_1993) {
  for (const double load : {0.5, 0.9, 20.0, 61.25, 1000.0})
    CHECK(maximum<F>(load, 1)->value() == load);
}

TEST_CASE_TEMPLATE("training.one_rm is proportional to the load and rises with repetitions", F,
                   epley_1985, brzycki_1993) {
  for (double reps = 1; reps < 20; ++reps) {
    CAPTURE(reps);
    CHECK(maximum<F>(50, reps + 1)->value() > maximum<F>(50, reps)->value());
    CHECK(maximum<F>(100, reps)->value() == 2 * maximum<F>(50, reps)->value());
    CHECK(maximum<F>(100, reps).status() == (reps <= 10 ? status::ok : status::outside_studied));
  }
}

TEST_CASE("training.one_rm: the two curves meet at ten repetitions") {
  for (const double load : {30.0, 82.5, 240.0})
    CHECK(maximum<epley_1985>(load, 10)->value() ==
          doctest::Approx(maximum<brzycki_1993>(load, 10)->value()).epsilon(1e-14));
}

TEST_CASE("training.rpe.rts_percent_one_rm refuses what is not on the chart") {
  check_refused(share(0, 8), status::impossible, "reps", 1, 12);
  check_refused(share(13, 8), status::impossible, "reps", 1, 12);
  check_refused(share(1.5, 8), status::impossible, "reps", 1, 12);
  check_refused(share(5, 5.5), status::impossible, "rpe", 6, 10);
  check_refused(share(5, 10.5), status::impossible, "rpe", 6, 10);
  check_refused(share(5, 7.25), status::impossible, "rpe", 6, 10);
  CHECK(std::string(share(5, 7.25).error().why) == "a whole step");
  check_refused(share(5, not_a_number), status::not_finite, "rpe", 6, 10);
}

TEST_CASE("training.rpe.rts_percent_one_rm refuses twelve repetitions at six: copies differ") {
  check_refused(share(12, 6), status::outside_domain, "rpe", 6.5, 10);
  CHECK(share(12, 6).error().value == 6);
  CHECK(share(12, 6.5)->value() == 0.586);
  CHECK(share(11, 6)->value() == 0.599);
}

TEST_CASE("training.rpe.rts_percent_one_rm: a repetition costs a point, and every step is down") {
  for (double reps = 1; reps <= 12; ++reps)
    for (double rpe = 6.5; rpe <= 10; rpe += 0.5) {
      CAPTURE(reps);
      CAPTURE(rpe);
      CHECK(share(reps, rpe)->value() > 0);
      CHECK(share(reps, rpe)->value() <= 1);
      if (reps < 12 || rpe > 6.5) CHECK(*share(reps, rpe) > *share(reps, rpe - 0.5));
      if (reps < 12 && rpe >= 7) CHECK(*share(reps + 1, rpe) == *share(reps, rpe - 1));
    }
}

TEST_CASE("training.rpe.rts_percent_one_rm is NaN off the chart when nobody checks") {
  const auto off = rts_percent_one_rm::evaluate({.reps = 100_rep, .rpe = 6_rpe});
  CHECK(std::isnan(off.value()));
  const auto between = rts_percent_one_rm::evaluate({.reps = 5_rep, .rpe = 7.25_rpe});
  CHECK(std::isnan(between.value()));
}

TEST_CASE("training.volume.volume_load refuses parts of sets and repetitions") {
  check_refused(volume(2.5, 10, 60), status::impossible, "sets", 1, 100);
  check_refused(volume(0, 10, 60), status::impossible, "sets", 1, 100);
  check_refused(volume(101, 10, 60), status::impossible, "sets", 1, 100);
  check_refused(volume(3, 0.5, 60), status::impossible, "reps", 1, 1000);
  check_refused(volume(3, 1001, 60), status::impossible, "reps", 1, 1000);
  check_refused(volume(3, 10, 0), status::impossible, "load_kg", above_zero, 1000);
  check_refused(volume(3, 10, not_a_number), status::not_finite, "load_kg", above_zero, 1000);
}

TEST_CASE("training.volume.volume_load: sets and repetitions may change places") {
  for (double a = 1; a <= 20; ++a)
    for (double b = 1; b <= 20; ++b) {
      CHECK(*volume(a, b, 42.5) == *volume(b, a, 42.5));
      CHECK(*volume(a, b, 85) == 2.0 * *volume(a, b, 42.5));
    }
}
