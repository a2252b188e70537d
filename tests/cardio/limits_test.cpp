// SPDX-License-Identifier: BSL-1.0
// The ranges of every input, written down a second time, and what happens at their ends.
#include <doctest/doctest.h>

#include <initializer_list>
#include <tonus/cardio/energy/keytel_2005_no_vo2max.hpp>
#include <tonus/cardio/energy/keytel_2005_vo2max.hpp>
#include <tonus/cardio/energy/keytel_2005_vo2max_4digit.hpp>
#include <tonus/cardio/energy/met_kcal_acsm.hpp>
#include <tonus/cardio/energy/met_kcal_compendium.hpp>
#include <tonus/cardio/energy/met_net_kcal_acsm.hpp>
#include <tonus/cardio/energy/vo2_to_kcal.hpp>
#include <tonus/cardio/epoc/laforgia_2006_fraction.hpp>
#include <tonus/cardio/hiit/session_energy.hpp>
#include <tonus/cardio/hr/karvonen_target.hpp>
#include <tonus/cardio/hr/reserve_fraction.hpp>
#include <tonus/cardio/hr_max/fox_1971.hpp>
#include <tonus/cardio/hr_max/gellish_2007_linear.hpp>
#include <tonus/cardio/hr_max/gellish_2007_quadratic.hpp>
#include <tonus/cardio/hr_max/gulati_2010_women.hpp>
#include <tonus/cardio/hr_max/nes_2013.hpp>
#include <tonus/cardio/hr_max/tanaka_2001.hpp>
#include <tonus/cardio/met/corrected_met.hpp>
#include <tonus/cardio/met/intensity_class.hpp>
#include <tonus/cardio/met/rmr_ml_kg_min_harris_benedict.hpp>
#include <tonus/cardio/vo2/acsm_arm_cycling.hpp>
#include <tonus/cardio/vo2/acsm_leg_cycling.hpp>
#include <tonus/cardio/vo2/acsm_running.hpp>
#include <tonus/cardio/vo2/acsm_stepping.hpp>
#include <tonus/cardio/vo2/acsm_walking.hpp>
#include <tonus/cardio/vo2/met_to_vo2.hpp>
#include <tonus/cardio/vo2/reserve_target.hpp>
#include <tonus/cardio/vo2max/cooper_1968.hpp>
#include <tonus/cardio/vo2max/george_1993_mile_jog.hpp>
#include <tonus/cardio/vo2max/jackson_1990_bmi.hpp>
#include <tonus/cardio/vo2max/jackson_1990_percent_fat.hpp>
#include <tonus/cardio/vo2max/leger_1988.hpp>
#include <tonus/cardio/vo2max/leger_lambert_1982.hpp>
#include <tonus/cardio/vo2max/myers_2017_friend.hpp>
#include <tonus/cardio/vo2max/nes_2011_men.hpp>
#include <tonus/cardio/vo2max/nes_2011_women.hpp>
#include <tonus/cardio/vo2max/rockport_kline_1987.hpp>
#include <tonus/cardio/vo2max/rockport_kline_1987_absolute.hpp>
#include <tonus/cardio/vo2max/run_1_5_mile_acsm.hpp>
#include <tonus/cardio/vo2max/stickland_2003.hpp>
#include <tonus/cardio/vo2max/uth_2004.hpp>

#include "../body/limits.hpp"

using namespace tonus;
using namespace tonus::cardio;

namespace {

struct limit {
  const char* name;
  double least, most;
  double studied_least = -infinite, studied_most = infinite;
};

/// What is just outside the studied range carries the caution; its ends do not.
template <class F>
void check_studied(const typename F::input& good) {
  detail::each_index<F>([&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
    constexpr const parameter& p = detail::parameters<F>.items[I];
    if constexpr (p.choices.empty()) {
      const auto at = [&](double number) {
        const auto found = limits::with<F>(good, std::get<I>(detail::members<F>), number);
        return found.status() < 0 ? status::ok : found.status() & status::outside_studied;
      };
      const double below = std::nextafter(p.studied.least, -infinite);
      const double above = std::nextafter(p.studied.most, infinite);
      if (p.possible.holds(below)) CHECK(at(below) == status::outside_studied);
      if (p.possible.holds(p.studied.least)) CHECK(at(p.studied.least) == status::ok);
      if (p.possible.holds(above) && p.step == 0.0) CHECK(at(above) == status::outside_studied);
      if (p.possible.holds(p.studied.most)) CHECK(at(p.studied.most) == status::ok);
    }
    return true;
  });
}

/// @param good inputs inside all studied ranges @param wanted the ranges of the numbers in order
template <class F>
void check_ranges(const typename F::input& good, std::initializer_list<limit> wanted) {
  CAPTURE(std::string(F::info.id));
  const limit* next = wanted.begin();
  for (const parameter& p : detail::parameters<F>.items) {
    if (!p.choices.empty()) continue;
    REQUIRE(next != wanted.end());
    CAPTURE(next->name);
    CHECK(std::string(p.name.view()) == next->name);
    CHECK(p.possible.least == next->least);
    CHECK(p.possible.most == next->most);
    CHECK(p.studied.least == next->studied_least);
    CHECK(p.studied.most == next->studied_most);
    ++next;
  }
  CHECK(next == wanted.end());
  CHECK(evaluate<F>(good).status() == (F::info.unverified ? status::unverified : status::ok));
  limits::check<F>(good);
  check_studied<F>(good);
}

template <class Quantity>
Quantity of(double number) {
  return Quantity::from_value(number);
}
constexpr fraction number(double value) { return fraction::from_value(value); }
constexpr heart_rate beats(double value) { return heart_rate::from_value(value); }
constexpr minutes mins(double value) { return minutes::from_value(value); }
constexpr years old(double value) { return years::from_value(value); }
constexpr mass kilograms(double value) { return mass::from_value(value); }
constexpr length centimetres(double value) { return length::from_value(value); }
constexpr oxygen_uptake uptake(double value) { return oxygen_uptake::from_value(value); }
constexpr quantity<unit::pound> pounds(double value) {
  return quantity<unit::pound>::from_value(value);
}
constexpr quantity<unit::metre> metres(double value) {
  return quantity<unit::metre>::from_value(value);
}
constexpr quantity<unit::kilometre_per_hour> kmh(double value) {
  return quantity<unit::kilometre_per_hour>::from_value(value);
}

constexpr limit any_adult{"age_y", 0, 130, 18, 130};
constexpr limit any_weight{"weight_kg", 0.3, 700};
constexpr limit any_pounds{"weight_lb", 44, 880};
constexpr limit any_height{"height_cm", 20, 280};
constexpr limit any_rate{"hr_bpm", 20, 250};
constexpr limit any_rest{"hr_rest_bpm", 20, 250};
constexpr limit any_most{"hr_max_bpm", 20, 250};
constexpr limit any_met{"met", above_zero, 25};
constexpr limit any_duration{"duration_min", above_zero, 1440};
constexpr limit any_share{"intensity_fraction", 0, 1};
constexpr limit any_after{"epoc_fraction", 0, 1, 0.06, 0.15};

}  // namespace

TEST_CASE("cardio.hr_max: ranges of the inputs") {
  const limit adult{"age_y", 0, 130, 18, 80};
  check_ranges<hr_max::fox_1971>({old(40)}, {adult});
  check_ranges<hr_max::tanaka_2001>({old(40)}, {adult});
  check_ranges<hr_max::gellish_2007_linear>({old(40)}, {adult});
  check_ranges<hr_max::gellish_2007_quadratic>({old(40)}, {adult});
  check_ranges<hr_max::nes_2013>({old(40)}, {adult});
  check_ranges<hr_max::gulati_2010_women>({old(40)}, {{"age_y", 0, 130, 35, 130}});
}

TEST_CASE("cardio.hr and cardio.vo2: ranges of the inputs") {
  // Rest and maximum so far apart that the ends of one range stay on their side of the other.
  check_ranges<hr::karvonen_target>({number(0.5), beats(60), beats(190)},
                                    {any_share, any_rest, any_most});
  check_ranges<hr::reserve_fraction>({beats(150), beats(60), beats(190)},
                                     {any_rate, any_rest, any_most});
  check_ranges<vo2::reserve_target>({number(0.5), uptake(40)},
                                    {any_share, {"vo2max_ml_per_kg_min", 0, 150}});
  check_ranges<vo2::met_to_vo2>({number(6)}, {any_met});
  check_ranges<vo2::acsm_walking>(
      {of<ground_speed>(80), number(0.02)},
      {{"speed_m_per_min", above_zero, 400, 50, 100}, {"grade", 0, 0.5}});
  check_ranges<vo2::acsm_running>(
      {of<ground_speed>(180), number(0.02)},
      {{"speed_m_per_min", above_zero, 400, 134, 400}, {"grade", 0, 0.5}});
  check_ranges<vo2::acsm_leg_cycling>({of<mechanical_power>(600), kilograms(70)},
                                      {{"work_rate_kgm_per_min", 0, 3000, 300, 1200}, any_weight});
  check_ranges<vo2::acsm_arm_cycling>({of<mechanical_power>(600), kilograms(70)},
                                      {{"work_rate_kgm_per_min", 0, 3000}, any_weight});
  check_ranges<vo2::acsm_stepping>(
      {of<minute_rate>(20), metres(0.2)},
      {{"steps_per_min", above_zero, 60, 12, 30}, {"step_height_m", above_zero, 0.6, 0.04, 0.40}});
}

TEST_CASE("cardio.vo2max: ranges of the inputs of tests on foot") {
  check_ranges<vo2max::cooper_1968>({metres(2400)}, {{"distance_m", 504.9, 6000}});
  check_ranges<vo2max::run_1_5_mile_acsm>({mins(12)}, {{"time_min", 5, 60}});
  const limit studied_age{"age_y", 0, 130, 30, 69};
  const limit mile{"time_min", 5, 60};
  check_ranges<vo2max::rockport_kline_1987>(
      {pounds(170), old(40), mins(14), beats(130), sex_t::male},
      {any_pounds, studied_age, mile, any_rate});
  check_ranges<vo2max::rockport_kline_1987_absolute>(
      {pounds(170), old(40), mins(14), beats(130), sex_t::male},
      {any_pounds, studied_age, mile, any_rate});
  check_ranges<vo2max::george_1993_mile_jog>(
      {kilograms(70), mins(9), beats(150), sex_t::male},
      {any_weight, {"time_min", 4, 30}, {"hr_bpm", 20, 250, 20, 180}});
  const limit stage{"speed_km_per_h", 8, 20};
  check_ranges<vo2max::leger_1988>({kmh(11), old(12)}, {stage, {"age_y", 0, 130, 8, 19}});
  check_ranges<vo2max::leger_lambert_1982>({kmh(11)}, {stage});
  check_ranges<vo2max::stickland_2003>({number(9.5), sex_t::female},
                                       {{"last_half_stage", 0.5, 21}});
}

TEST_CASE("cardio.vo2max: ranges of the inputs without exercise") {
  check_ranges<vo2max::uth_2004>({beats(190), beats(60)}, {any_most, any_rest});
  const limit rating{"par", 0, 7};
  check_ranges<vo2max::jackson_1990_bmi>({number(4), old(35), of<body_mass_index>(24), sex_t::male},
                                         {rating, any_adult, {"bmi_kg_per_m2", 3, 300}});
  check_ranges<vo2max::jackson_1990_percent_fat>(
      {number(4), old(35), of<percentage>(18), sex_t::male},
      {rating, any_adult, {"body_fat_pct", 0, 100}});
  const limit girth{"waist_cm", 10, 400};
  const limit index{"pa_index", 0, 45};
  check_ranges<vo2max::nes_2011_men>({old(35), centimetres(90), beats(60), number(10)},
                                     {any_adult, girth, any_rest, index});
  check_ranges<vo2max::nes_2011_women>({old(35), centimetres(78), beats(62), number(10)},
                                       {any_adult, girth, any_rest, index});
  check_ranges<vo2max::myers_2017_friend>({old(40), pounds(170), sex_t::female},
                                          {any_adult, any_pounds});
}

TEST_CASE("cardio.energy and cardio.met: ranges of the inputs") {
  check_ranges<cardio::energy::met_kcal_compendium>({number(6), kilograms(80), mins(60)},
                                                    {any_met, any_weight, any_duration});
  check_ranges<cardio::energy::met_kcal_acsm>({number(6), kilograms(80), mins(60)},
                                              {any_met, any_weight, any_duration});
  check_ranges<cardio::energy::met_net_kcal_acsm>({number(6), kilograms(80), mins(60)},
                                                  {{"met", 1, 25}, any_weight, any_duration});
  check_ranges<cardio::energy::vo2_to_kcal>(
      {uptake(35), kilograms(70), mins(30), of<oxygen_energy>(5)},
      {{"vo2_ml_per_kg_min", above_zero, 100},
       any_weight,
       any_duration,
       {"energy_equivalent_kcal_per_l", 4.5, 5.2}});
  check_ranges<met::rmr_ml_kg_min_harris_benedict>(
      {kilograms(80), centimetres(180), old(35), sex_t::male}, {any_weight, any_height, any_adult});
  check_ranges<met::corrected_met>(
      {number(6), kilograms(80), centimetres(180), old(35), sex_t::male},
      {any_met, any_weight, any_height, any_adult});
  check_ranges<met::intensity_class>({number(3)}, {any_met});
}

TEST_CASE("cardio.energy.keytel_2005: ranges of the inputs") {
  const limit weight{"weight_kg", 0.3, 700, 47, 120};
  const limit age{"age_y", 0, 130, 18, 45};
  const limit most{"vo2max_ml_per_kg_min", 0, 150, 27, 81};
  using namespace tonus::cardio::energy;
  check_ranges<keytel_2005_no_vo2max>({beats(140), kilograms(80), old(35), sex_t::male},
                                      {any_rate, weight, age});
  check_ranges<keytel_2005_vo2max>({beats(140), kilograms(80), old(35), uptake(48), sex_t::male},
                                   {any_rate, weight, age, most});
  check_ranges<keytel_2005_vo2max_4digit>(
      {beats(140), kilograms(80), old(35), uptake(48), sex_t::male}, {any_rate, weight, age, most});
}

TEST_CASE("cardio.epoc and cardio.hiit: ranges of the inputs") {
  check_ranges<epoc::laforgia_2006_fraction>({of<energy_amount>(300), number(0.1)},
                                             {{"net_exercise_kcal", 0, 10000}, any_after});
  check_ranges<hiit::session_energy>({kilograms(75), number(8), of<seconds>(20), number(11),
                                      of<seconds>(10), number(2), number(0.14)},
                                     {any_weight,
                                      {"rounds", 1, 200},
                                      {"work_s", above_zero, 3600},
                                      {"work_met", 1, 25},
                                      {"rest_s", 0, 3600},
                                      {"rest_met", 1, 25},
                                      any_after});
}
