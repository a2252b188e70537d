// SPDX-License-Identifier: BSL-1.0
// Records and next sessions as JSON.
#include <tonus/training/next.hpp>
#include <tonus/training/records.hpp>

#include "text/json_writer.hpp"

namespace tonus::training {
namespace {

void write_day(json_writer& json, std::string_view key, wall_seconds time) {
  json.member(key, day_text(day_of(time)));
}

void write_best(json_writer& json, const strength_point& best) {
  const strength_estimate& e = best.estimate;
  json.key("best").object().member("one_rm_kg", e.one_rm_kg).member("spread_kg", e.spread_kg);
  json.member("total_error_kg", e.total_error_kg).member("load_kg", best.load_kg);
  json.member("reps", best.reps).member("effort_known", e.effort_known);
  json.member("status", e.cautions);
  write_day(json, "day", best.time);
  json.end_object();
}

void write_trend(json_writer& json, const strength_trend& trend) {
  json.key("trend").object().member("verdict", strength_verdict_name(trend.verdict));
  json.member("workouts", trend.workouts);
  if (trend.verdict != strength_verdict::too_few) {
    json.member("slope_kg_per_week", trend.slope_kg_per_week);
    json.member("standard_error_kg_per_week", trend.slope_error_kg_per_week);
    json.member("low_kg_per_week", trend.low_kg_per_week);
    json.member("high_kg_per_week", trend.high_kg_per_week);
  }
  json.end_object();
}

void write_records(json_writer& json, const log& source, const exercise_records& one) {
  json.line().object().member("name", source.exercises()[one.exercise].name);
  json.member("workouts", one.workouts).member("passed", one.passed);
  json.key("by_reps").array();
  for (const reps_record& record : one.by_reps) {
    json.object().member("reps", record.reps).member("load_kg", record.load_kg);
    write_day(json, "day", source.sets()[record.set].time);
    json.end_object();
  }
  json.end_array();
  if (one.best) write_best(json, *one.best);
  write_trend(json, one.trend);
  json.member("most_tonnage_kg", one.most_tonnage_kg);
  write_day(json, "most_tonnage_day", one.most_tonnage_time);
  json.end_object();
}

void write_last(json_writer& json, const judged_session& last) {
  json.key("last").object();
  write_day(json, "day", last.time);
  json.member("load_kg", last.load_kg).key("reps").array();
  for (const std::int32_t reps : last.reps) json.value(reps);
  json.end_array();
  if (last.rpe) json.member("rpe", *last.rpe);
  json.end_object();
}

void write_next(json_writer& json, const log& source, const next_exercise& one) {
  json.line().object().member("name", source.exercises()[one.exercise].name);
  json.member("kind", next_kind_name(one.kind)).key("sets").array();
  for (const next_set& each : one.sets) {
    json.object().member("load_kg", each.load_kg).member("reps_min", each.reps_min);
    json.member("reps_max", each.reps_max).end_object();
  }
  json.end_array();
  json.member("why", choice_name(choice_names<progression::action>, static_cast<int>(one.what)));
  if (one.rpe) json.member("rpe", *one.rpe);
  json.key("figures").array();
  for (const next_figure& figure : one.figures)
    json.object()
        .member("name", figure.name)
        .member("value", figure.value)
        .member("unit", figure.unit)
        .end_object();
  json.end_array().member("sessions", one.sessions);
  if (!one.last.reps.empty()) write_last(json, one.last);
  json.end_object();
}

void write_deload(json_writer& json, const deload_report& report) {
  json.key("deload").object().member("due", report.due).member("due_by_time", report.due_by_time);
  json.member("due_by_decline", report.due_by_decline).member("weeks_since", report.weeks_since);
  json.member("since_start", report.since_start).member("judged", report.judged);
  json.member("falling", report.falling).end_object();
}

}  // namespace

std::string records_json(const log& source, std::span<const exercise_records> all) {
  json_writer json;
  json.object().key("exercises").array();
  for (const exercise_records& one : all) write_records(json, source, one);
  json.end_array().end_object();
  return json.text() + "\n";
}

std::string next_json(const log& source, const next_plan& plan,
                      std::span<const std::string_view> unscreened) {
  json_writer json;
  json.object();
  write_deload(json, plan.deload);
  json.member("left_out", plan.left_out).key("unscreened").array();
  for (const std::string_view id : unscreened) json.value(id);
  json.end_array().key("exercises").array();
  for (const next_exercise& one : plan.exercises) write_next(json, source, one);
  json.end_array().end_object();
  return json.text() + "\n";
}

}  // namespace tonus::training
