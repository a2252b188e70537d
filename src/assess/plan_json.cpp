// SPDX-License-Identifier: BSL-1.0
#include <tonus/assess/plan.hpp>

#include "assess/finding_json.hpp"

namespace tonus {
namespace {

void write_optional(json_writer& json, std::string_view key, std::optional<double> value) {
  json.key(key);
  if (value)
    json.value(*value);
  else
    json.null();
}

void write_day(json_writer& json, std::string_view key, std::optional<civil_day> date) {
  json.key(key);
  if (date)
    json.value(day_text(*date));
  else
    json.null();
}

void write_food(json_writer& json, const planned_food& food) {
  json.line().key("food").object();
  json.member("tee_kcal_per_day", food.tee_kcal).member("tee_from", food.tee_from);
  json.member("intake_kcal_per_day", food.intake_kcal);
  json.member("deficit_kcal_per_day", food.deficit_kcal);
  json.member("exercise_kcal_per_day", food.activity_kcal);
  write_optional(json, "protein_g_per_day", food.protein_g);
  write_optional(json, "protein_g_per_meal", food.protein_per_meal_g);
  json.member("fat_g_per_day", food.fat_g).member("carbohydrate_g_per_day", food.carbohydrate_g);
  json.member("fibre_g_per_day", food.fibre_g);
  write_optional(json, "water_l_per_day", food.water_l);
  json.end_object();
}

void write_exercise(json_writer& json, const planned_exercise& e) {
  json.object().member("id", e.what->id).member("name", e.what->name).member("sets", e.sets);
  json.member("reps_low", e.reps_low).member("reps_high", e.reps_high).member("rir", e.rir);
  json.member("concentric_s", e.concentric_s).member("eccentric_s", e.eccentric_s);
  json.member("progression", e.progression).member("why", e.why).end_object();
}

void write_training(json_writer& json, const planned_training& week) {
  json.line().key("training").object().member("back_sessions_per_week", week.back_sessions);
  write_optional(json, "min_gap_h", week.min_gap_h);
  json.member("push_sets_per_week", week.push_sets).member("pull_sets_per_week", week.pull_sets);
  json.key("muscles").array();
  for (const planned_muscle& m : week.muscles)
    json.object()
        .member("muscle", training::muscle_name(m.which))
        .member("direct_sets", m.direct_sets)
        .member("fractional_sets", m.fractional_sets)
        .end_object();
  json.end_array().key("sessions").array();
  for (const planned_session& s : week.sessions) {
    json.line().object().member("weekday", s.weekday + 1).member("back", s.back);
    json.key("exercises").array();
    for (const planned_exercise& e : s.exercises) write_exercise(json, e);
    json.end_array().end_object();
  }
  json.end_array().end_object();
}

void write_cardio(json_writer& json, const planned_cardio& week) {
  json.line().key("cardio").object().member("moderate_min_per_week", week.moderate_min);
  json.member("vigorous_min_per_week", week.vigorous_min);
  json.member("hiit_sessions_per_week", week.hiit_sessions);
  json.member("interval_rounds", week.interval_rounds);
  json.member("interval_work_s", week.interval_work_s);
  json.member("interval_rest_s", week.interval_rest_s);
  json.member("net_kcal_per_week", week.net_kcal);
  json.member("steps_low", week.steps_low).member("steps_high", week.steps_high).end_object();
}

void write_conduct(json_writer& json, const plan& of) {
  if (of.cardio) write_cardio(json, *of.cardio);
  if (of.posture)
    json.line()
        .key("posture")
        .object()
        .member("days_per_week", of.posture->days)
        .member("minutes", of.posture->minutes)
        .member("break_every_min", of.posture->break_every)
        .member("break_for_min", of.posture->break_for)
        .end_object();
  if (!of.check_in) return;
  json.line().key("check_in").object().key("weighins_per_week");
  if (of.check_in->weighins)
    json.value(*of.check_in->weighins);
  else
    json.null();
  json.member("review_weeks", of.check_in->review_weeks).end_object();
}

void write_trajectory(json_writer& json, const plan& of) {
  json.line().key("trajectory").array();
  for (const planned_point& p : of.trajectory)
    json.line()
        .object()
        .member("day", day_text(p.day))
        .member("weight_kg", p.weight_kg)
        .member("low_kg", p.low_kg)
        .member("high_kg", p.high_kg)
        .member("fat_kg", p.fat_kg)
        .end_object();
  json.end_array();
  if (!of.target) return;
  json.line().key("target").object().member("weight_kg", of.target->weight_kg);
  write_day(json, "earliest", of.target->earliest);
  write_day(json, "expected", of.target->expected);
  write_day(json, "latest", of.target->latest);
  write_optional(json, "hold_kcal_per_day", of.target->hold_kcal);
  json.end_object();
}

void write_judgement(json_writer& json, const plan& of) {
  json.line().key("stops").array();
  for (const finding& f : of.stops) write_finding(json, f);
  json.end_array().line().key("needs").array();
  for (const needed_fact& n : of.needs)
    json.object().member("fact", n.fact).member("rule", n.rule).end_object();
  json.end_array().line().key("unmet").array();
  for (const unmet_finding& u : of.unmet) {
    json.object().member("why", choice_name(choice_names<unmet_t>, static_cast<int>(u.why)));
    json.key("finding");
    write_finding(json, u.found);
    json.end_object();
  }
  json.end_array().line().key("changes").array();
  for (const plan_change& c : of.changes)
    json.object()
        .member("part", c.part)
        .member("before", c.before)
        .member("after", c.after)
        .member("reason", c.reason)
        .member("limited", c.limited)
        .end_object();
  json.end_array();
}

}  // namespace

std::string plan_json(const plan& of) {
  json_writer json;
  json.object().member("made", of.made()).member("goal", of.goal);
  json.member("back_emphasis", of.back_emphasis);
  if (of.food) write_food(json, *of.food);
  if (of.training) write_training(json, *of.training);
  write_conduct(json, of);
  write_trajectory(json, of);
  write_judgement(json, of);
  write_withheld(json, of.withheld);
  json.end_object();
  return json.text() + "\n";
}

}  // namespace tonus
