// SPDX-License-Identifier: BSL-1.0
#include <tonus/cardio/energy/keytel_2005_no_vo2max.hpp>
#include <tonus/cardio/energy/met_kcal_acsm.hpp>
#include <tonus/cardio/energy/met_net_kcal_acsm.hpp>
#include <tonus/cardio/epoc/laforgia_2006_fraction.hpp>
#include <tonus/cardio/hiit/session_energy.hpp>
#include <tonus/cardio/hr/reserve_fraction.hpp>
#include <tonus/cardio/session.hpp>
#include <tonus/cardio/vo2/acsm_running.hpp>
#include <tonus/cardio/vo2/acsm_walking.hpp>

namespace tonus::cardio {
namespace {

constexpr double resting_uptake = 3.5;  // mL/kg/min, 1 MET
constexpr double moderate_met = 3;      // cardio.met.intensity_class
constexpr double vigorous_met = 6;
constexpr double slack = 1e-9;
constexpr double kilojoules_per_kilocalorie = 4.184;

problem missing(std::string_view name) { return {.code = status::missing_input, .name = name}; }

/// Adds minutes to the class of their cost.
void count_minutes(session_energy_report& of, double minutes, double met) noexcept {
  if (met >= vigorous_met - slack)
    of.vigorous_min += minutes;
  else if (met >= moderate_met - slack)
    of.moderate_min += minutes;
}

/// A plain value of an equation, its cautions kept; a refusal is noted in `why`.
template <class Equation>
double value_of(const typename Equation::input& in, session_energy_report& of, problem& why) {
  const auto result = tonus::evaluate<Equation>(in);
  if (!result) {
    if (why.code >= 0) why = result.error();
    return 0;
  }
  of.cautions |= result.status();
  return result->value();
}

/// A session of one cost.
problem steady(session_energy_report& of, double met, double weight_kg, double minutes) {
  problem why;
  const fraction cost = met * one;
  const mass weight = weight_kg * kilogram;
  of.gross_kcal = value_of<energy::met_kcal_acsm>({cost, weight, minutes * minute}, of, why);
  of.net_kcal = value_of<energy::met_net_kcal_acsm>({cost, weight, minutes * minute}, of, why);
  of.met = met;
  of.duration_min = minutes;
  count_minutes(of, minutes, met);
  return why;
}

problem by_intervals(session_energy_report& of, const intervals& r, double weight_kg) {
  problem why;
  const auto energy = [&](double share) {
    return value_of<hiit::session_energy>(
        {weight_kg * kilogram, r.rounds * one, r.work_s * second, r.work_met * one,
         r.rest_s * second, r.rest_met * one, share * one},
        of, why);
  };
  // The equation is gross + share x net: two shares tell both.
  of.gross_kcal = energy(0);
  of.net_kcal = energy(1) - of.gross_kcal;
  of.cautions = status::ok;  // the shares asked for here are no estimate of what follows
  const double work = r.rounds * r.work_s / 60, rest = r.rounds * r.rest_s / 60;
  of.duration_min = work + rest;
  of.interval_work_min = work;
  if (of.duration_min > 0) of.met = (work * r.work_met + rest * r.rest_met) / of.duration_min;
  count_minutes(of, work, r.work_met);
  count_minutes(of, rest, r.rest_met);
  return why;
}

problem by_pace(session_energy_report& of, const pace& on_foot, double weight_kg, double minutes) {
  problem why;
  const auto speed = ground_speed::from_value(on_foot.speed_m_per_min);
  const double uptake = on_foot.running
                            ? value_of<vo2::acsm_running>({speed, on_foot.grade * one}, of, why)
                            : value_of<vo2::acsm_walking>({speed, on_foot.grade * one}, of, why);
  return why.code < 0 ? why : steady(of, uptake / resting_uptake, weight_kg, minutes);
}

problem by_heart_rate(session_energy_report& of, double rate, const athlete& who, double minutes) {
  if (!who.age_y) return missing("age");
  if (!who.sex) return missing("sex");
  problem why;
  const double kilojoules = value_of<energy::keytel_2005_no_vo2max>(
      {rate * beat_per_minute, who.weight_kg * kilogram, *who.age_y * year, *who.sex}, of, why);
  if (why.code < 0) return why;
  const double per_minute = kilojoules / kilojoules_per_kilocalorie;
  // kcal/min = MET x 3.5 x kg / 200
  const double met = per_minute * 200 / (resting_uptake * who.weight_kg);
  if (met < 1)
    return {.code = status::outside_domain,
            .value = rate,
            .name = "heart_rate",
            .why = "the heart rate gives less energy than rest"};
  return steady(of, met, who.weight_kg, minutes);
}

problem energy_of(session_energy_report& of, const session& done, const athlete& who) {
  if (done.rounds) {
    of.source = energy_source::intervals;
    return by_intervals(of, *done.rounds, who.weight_kg);
  }
  if (done.met) {
    of.source = energy_source::met;
    return steady(of, *done.met, who.weight_kg, done.duration_min);
  }
  if (done.on_foot) {
    of.source = energy_source::pace;
    return by_pace(of, *done.on_foot, who.weight_kg, done.duration_min);
  }
  if (!done.heart_rate) return missing("met");
  of.source = energy_source::heart_rate;
  return by_heart_rate(of, *done.heart_rate, who, done.duration_min);
}

void add_after(session_energy_report& of, problem& why) {
  const auto share = [&](double of_net) {
    return value_of<epoc::laforgia_2006_fraction>({of.net_kcal * kilocalorie, of_net * one}, of,
                                                  why);
  };
  of.epoc_low_kcal = share(0.06);
  of.epoc_high_kcal = share(0.15);
}

}  // namespace

outcome<session_energy_report> session_energy_of(const session& done, const athlete& who) noexcept {
  session_energy_report of;
  problem why = energy_of(of, done, who);
  if (why.code >= 0) add_after(of, why);
  if (why.code >= 0 && done.heart_rate && who.hr_rest && who.hr_max)
    of.reserve = value_of<hr::reserve_fraction>(
        {*done.heart_rate * beat_per_minute, *who.hr_rest * beat_per_minute,
         *who.hr_max * beat_per_minute},
        of, why);
  if (why.code < 0) return why;
  return {of, of.cautions};
}

outcome<std::vector<training::log_fact>> session_facts(std::span<const session> sessions,
                                                       const athlete& who, civil_day until) {
  constexpr int week = 7;
  const civil_day first = until - std::chrono::days(week - 1);
  session_energy_report sum;
  double hiit = 0;
  for (const session& done : sessions) {
    if (day_of(done.time) < first || day_of(done.time) > until) continue;
    const auto one_session = session_energy_of(done, who);
    if (!one_session) return one_session.error();
    sum.moderate_min += one_session->moderate_min;
    sum.vigorous_min += one_session->vigorous_min;
    sum.interval_work_min += one_session->interval_work_min;
    sum.net_kcal += one_session->net_kcal;
    hiit += done.rounds ? 1 : 0;
  }
  const auto fact = [&](std::string_view name, double value, std::string_view unit,
                        std::string_view meaning) {
    return training::log_fact{name, value, unit, first, until, meaning};
  };
  return std::vector<training::log_fact>{
      fact("moderate", sum.moderate_min, "min/wk", "minutes from 3 to below 6 MET"),
      fact("vigorous", sum.vigorous_min, "min/wk", "minutes from 6 MET"),
      fact("mvpa", (sum.moderate_min + sum.vigorous_min) / week, "min/d", "both, unweighted"),
      fact("hiit_sessions", hiit, "/wk", "sessions of intervals"),
      fact("hiit_minutes", sum.interval_work_min, "min/wk", "minutes of work in intervals"),
      fact("exercise", sum.net_kcal / week, "kcal/d", "net energy, mean of the week")};
}

}  // namespace tonus::cardio
