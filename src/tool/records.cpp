// SPDX-License-Identifier: BSL-1.0
#include <cstdio>
#include <tonus/training/records.hpp>

#include "commands.hpp"
#include "log_file.hpp"
#include "text.hpp"

namespace tonus::tool {
namespace {

using namespace training;

std::string best_text(const exercise_records& of) {
  if (!of.best) return "-";
  const strength_estimate& e = of.best->estimate;
  std::string all = number(e.one_rm_kg, 4);
  if (e.total_error_kg > 0) all += " +- " + number(e.total_error_kg, 2);
  return all + " (" + std::to_string(of.best->reps) + " x " + number(of.best->load_kg, 5) + ", " +
         day_text(day_of(of.best->time)) + ")" + (e.effort_known ? "" : " at least");
}

std::string reps_text(const exercise_records& of) {
  std::string all;
  for (const reps_record& record : of.by_reps)
    all +=
        (all.empty() ? "" : "  ") + number(record.load_kg, 5) + "x" + std::to_string(record.reps);
  return all;
}

std::string trend_text(const strength_trend& trend) {
  std::string all(strength_verdict_name(trend.verdict));
  if (trend.verdict == strength_verdict::too_few) return all;
  return all + " " + number(trend.slope_kg_per_week, 2) + " (" + number(trend.low_kg_per_week, 2) +
         " to " + number(trend.high_kg_per_week, 2) + ")";
}

}  // namespace

int records(const records_request& request, format as) {
  const log source = read_log({request.log, request.weight_unit, {}});
  const auto all = records_of(source);
  if (!all) throw refused{"records: " + describe(all.error())};
  if (as == format::json) {
    std::fputs(records_json(source, *all).c_str(), stdout);
    return 0;
  }
  table rows({"exercise", "workouts", "estimated maximum, kg", "trend, kg/wk (90 %)",
              "heaviest load for repetitions, kg"});
  for (const exercise_records& each : *all)
    rows.add({source.exercises()[each.exercise].name, std::to_string(each.workouts),
              best_text(each), trend_text(each.trend), reps_text(each)});
  rows.print();
  std::printf(
      "\nMaxima are the mean of seven published curves with the error of a validation; "
      "\"at least\": the effort was not logged.\n");
  return 0;
}

}  // namespace tonus::tool
