// SPDX-License-Identifier: BSL-1.0
#include <tonus/training/load_monitor.hpp>

#include <algorithm>
#include <map>
#include <tonus/training/accounting.hpp>
#include <tonus/training/load/acwr_ewma_williams_2017.hpp>
#include <tonus/training/load/acwr_rolling_coupled.hpp>
#include <tonus/training/load/acwr_rolling_uncoupled_21.hpp>
#include <tonus/training/load/acwr_rolling_uncoupled_28.hpp>
#include <tonus/training/load/atl_goldencheetah.hpp>
#include <tonus/training/load/ctl_goldencheetah.hpp>
#include <tonus/training/load/monotony_foster_1998_sample_sd.hpp>
#include <tonus/training/load/strain_foster_1998_sample_sd.hpp>
#include <tonus/training/load/tsb_same_day.hpp>
#include <tonus/training/load/weekly_load.hpp>
#include <tonus/training/progression/session.hpp>

#include "text/json_writer.hpp"

namespace tonus::training {
namespace {

using progression::detail::check_limits;

constexpr double most_load = 10'000;

template <class Quantity>
outcome<double> plain(const outcome<Quantity>& from) {
  if (!from) return from.error();
  return {from->value(), from.status()};
}

/// An equation over the last days. @param count how many; all if fewer
template <class Equation>
outcome<double> of_days(const std::vector<double>& all, std::size_t count) {
  count = std::min(count, all.size());
  return plain(
      tonus::evaluate<Equation>({.daily_loads = {all.data() + (all.size() - count), count}}));
}

template <class Average>
outcome<double> average(const std::vector<double>& all, double tau_d) {
  return plain(
      tonus::evaluate<Average>({.daily_stress = {all.data(), all.size()}, .tau = tau_d * day}));
}

void write(json_writer& json, std::string_view key, const outcome<double>& value) {
  json.key(key);
  if (value)
    json.value(*value);
  else
    json.null();
}

double lifted_kg(const log& source, const logged_set& set) {
  return effective_load_kg(source.exercise_of(set), set, {}).value_or(0);
}

}  // namespace

std::vector<load_entry> loads_of(const log& source, load_measure which) {
  constexpr double kilograms_per_tonne = 1000;
  std::map<wall_seconds, double> sessions;
  for (const logged_set& set : source.sets()) {
    if (!is_working(set)) continue;
    double& load = sessions[set.time];
    if (which == load_measure::working_sets)
      load += 1;
    else
      load += set.reps.value_or(0) * lifted_kg(source, set) / kilograms_per_tonne;
  }
  std::vector<load_entry> all;
  for (const auto& [time, load] : sessions) all.push_back({time, load});
  return all;
}

outcome<daily_loads> daily(std::span<const load_entry> sessions, civil_day first, civil_day last) {
  constexpr double most_days = 20'000;
  const auto count = (last - first).count() + 1;
  if (const problem wrong = check_limits("days", static_cast<double>(count), 1, most_days);
      wrong.code < 0)
    return wrong;
  daily_loads all{first, std::vector<double>(static_cast<std::size_t>(count), 0.0)};
  for (const load_entry& one : sessions) {
    if (const problem wrong = check_limits("load_au", one.load_au, 0, most_load); wrong.code < 0)
      return wrong;
    const auto at = (day_of(one.time) - first).count();
    if (const problem wrong =
            check_limits("session_day", static_cast<double>(at), 0, static_cast<double>(count - 1));
        wrong.code < 0)
      return wrong;
    all.load_au[static_cast<std::size_t>(at)] += one.load_au;
  }
  return all;
}

load_report load_of(const daily_loads& days) {
  constexpr std::size_t week = 7;
  constexpr std::size_t every = 20'000;
  const std::vector<double>& all = days.load_au;
  return {.weekly = of_days<load::weekly_load>(all, week),
          .monotony = of_days<load::monotony_foster_1998_sample_sd>(all, week),
          .strain = of_days<load::strain_foster_1998_sample_sd>(all, week),
          .acwr_coupled = of_days<load::acwr_rolling_coupled>(all, every),
          .acwr_uncoupled_21 = of_days<load::acwr_rolling_uncoupled_21>(all, every),
          .acwr_uncoupled_28 = of_days<load::acwr_rolling_uncoupled_28>(all, every),
          .acwr_ewma = of_days<load::acwr_ewma_williams_2017>(all, every),
          .ctl = average<load::ctl_goldencheetah>(all, 42),
          .atl = average<load::atl_goldencheetah>(all, 7),
          .tsb = plain(
              tonus::evaluate<load::tsb_same_day>({.daily_stress = {all.data(), all.size()}}))};
}

std::string load_json(const load_report& of) {
  json_writer json;
  json.object();
  write(json, "weekly_load_au", of.weekly);
  write(json, "monotony", of.monotony);
  write(json, "strain_au", of.strain);
  write(json, "acwr_rolling_coupled", of.acwr_coupled);
  write(json, "acwr_rolling_uncoupled_21", of.acwr_uncoupled_21);
  write(json, "acwr_rolling_uncoupled_28", of.acwr_uncoupled_28);
  write(json, "acwr_ewma_williams_2017", of.acwr_ewma);
  write(json, "ctl_au_per_day", of.ctl);
  write(json, "atl_au_per_day", of.atl);
  write(json, "tsb_au_per_day", of.tsb);
  json.end_object();
  return json.text() + "\n";
}

}  // namespace tonus::training
