/* SPDX-License-Identifier: BSL-1.0 */
/* Structs of a size that cannot be, handles of another type, options that do not exist: each is
 * refused by name, and nothing is written. */
#include <math.h>
#include <string.h>
#include <tonus.h>

#include "check.h"

static tonus_error error;
static const double days[4] = {0, 1, 2, 3};
static const double kg[4] = {80, 80.1, 79.9, 80};
static const double kcal[4] = {2500, 2400, 2600, 2500};
static double out[4];

/* The call is refused as a bad size or handle, and the message names `word`. */
#define REFUSED(word, call)                     \
  do {                                          \
    memset(&error, 0, sizeof error);            \
    error.struct_size = sizeof error;           \
    CHECK((call) == TONUS_BAD_HANDLE);          \
    CHECK(error.status == TONUS_BAD_HANDLE);    \
    CHECK(strstr(error.message, word) != NULL); \
  } while (0)

/* The same for an impossible choice. */
#define IMPOSSIBLE(word, call)                  \
  do {                                          \
    memset(&error, 0, sizeof error);            \
    error.struct_size = sizeof error;           \
    CHECK((call) < 0);                          \
    CHECK(strstr(error.message, word) != NULL); \
  } while (0)

static tonus_adult adult(void) {
  tonus_adult who;
  memset(&who, 0, sizeof who);
  who.struct_size = sizeof who;
  who.sex = 1;
  who.age_y = 40;
  who.height_cm = 178;
  who.weight_kg = 90;
  who.pal = 1.5;
  who.fat_mass_kg = who.intake_kcal_per_day = who.carbohydrate = NAN;
  return who;
}

static void adults(uint32_t size) {
  const tonus_adult who = adult();
  const int32_t day = 30;
  tonus_adult wrong = adult();
  tonus_adult_plan plan = {0};
  tonus_adult_state state = {0};
  tonus_adult_summary summary = {0};
  tonus_adult_goal goal = {0};
  tonus_adult_goal_intake intake = {0};
  double number = -7;
  plan.struct_size = size;
  wrong.struct_size = size;
  state.struct_size = sizeof state;
  summary.struct_size = size;
  REFUSED("who", tonus_adult_simulate(&wrong, NULL, &day, 1, &state, NULL, &error));
  REFUSED("plan", tonus_adult_simulate(&who, &plan, &day, 1, &state, NULL, &error));
  REFUSED("summary", tonus_adult_simulate(&who, NULL, &day, 1, &state, &summary, &error));
  REFUSED("plan", tonus_adult_days_to_goal(&who, &plan, 80, &number, &error));
  REFUSED("who", tonus_adult_days_to_goal(&wrong, NULL, 80, &number, &error));
  REFUSED("plan", tonus_adult_steady_state(&who, &plan, &state, &error));
  goal.struct_size = sizeof goal;
  intake.struct_size = sizeof intake;
  goal.goal_weight_kg = 80;
  goal.goal_body_fat_pct = NAN;
  goal.goal_days = 100;
  goal.carbohydrate = NAN;
  REFUSED("who", tonus_adult_intake_for_goal(&wrong, &goal, &intake, &error));
  intake.struct_size = size;
  REFUSED("result", tonus_adult_intake_for_goal(&who, &goal, &intake, &error));
  intake.struct_size = sizeof intake;
  goal.struct_size = size;
  REFUSED("goal", tonus_adult_intake_for_goal(&who, &goal, &intake, &error));
  state.struct_size = size;
  REFUSED("struct_size", tonus_adult_simulate(&who, NULL, &day, 1, &state, NULL, &error));
  REFUSED("struct_size", tonus_adult_steady_state(&who, NULL, &state, &error));
  CHECK(number == -7 && state.weight_kg == 0 && intake.goal_kcal_per_day == 0);
}

static void trends(uint32_t size) {
  tonus_trend_settings settings;
  tonus_trend trend = {0};
  settings.struct_size = sizeof settings;
  CHECK(tonus_trend_defaults(&settings) == TONUS_OK);
  settings.struct_size = size;
  REFUSED("settings", tonus_trend_exponential(days, kg, 4, &settings, out, &error));
  REFUSED("settings",
          tonus_trend_kalman(days, kg, 4, &settings, 1, out, NULL, NULL, NULL, NULL, &error));
  trend.struct_size = size;
  REFUSED("result", tonus_trend_slope(days, kg, 4, 28, NULL, &trend, &error));
}

static void expenditures(uint32_t size) {
  tonus_expenditure_gates gates;
  tonus_expenditure_settings settings;
  tonus_expenditure_window window = {0};
  tonus_expenditure found = {0};
  tonus_expenditure_person who = {0};
  gates.struct_size = sizeof gates;
  settings.struct_size = sizeof settings;
  CHECK(tonus_expenditure_default_gates(&gates) == TONUS_OK);
  CHECK(tonus_expenditure_default_settings(&settings) == TONUS_OK);
  gates.struct_size = size;
  settings.struct_size = size;
  window.struct_size = sizeof window;
  found.struct_size = sizeof found;
  who.struct_size = sizeof who;
  who.sex = 1;
  who.age_y = 40;
  who.height_cm = 178;
  who.pal = 1.5;
  who.fat_mass_kg = NAN;
  REFUSED("gates", tonus_expenditure_quality(days, kg, kcal, 4, &gates, &window, &error));
  REFUSED("gates", tonus_expenditure_balance(days, kg, kcal, 4, 20, 2, &gates, &found, &error));
  REFUSED("gates", tonus_expenditure_follow(&who, days, kg, kcal, 4, &gates, NULL, &found, &error));
  REFUSED("settings",
          tonus_expenditure_follow(&who, days, kg, kcal, 4, NULL, &settings, &found, &error));
  window.struct_size = size;
  found.struct_size = size;
  REFUSED("window", tonus_expenditure_quality(days, kg, kcal, 4, NULL, &window, &error));
  REFUSED("result", tonus_expenditure_balance(days, kg, kcal, 4, 20, 2, NULL, &found, &error));
  REFUSED("result", tonus_expenditure_follow(&who, days, kg, kcal, 4, NULL, NULL, &found, &error));
  found.struct_size = sizeof found;
  who.struct_size = size;
  REFUSED("person", tonus_expenditure_follow(&who, days, kg, kcal, 4, NULL, NULL, &found, &error));
}

static void regions(uint32_t size) {
  tonus_region_change change = {0};
  tonus_region_calibration own = {0};
  double k = 0, k_sd = 0;
  CHECK(tonus_region_prior(2, 2, 2, &k, &k_sd) == TONUS_OK && k > 0);
  change.struct_size = size;
  own.struct_size = size;
  REFUSED("result", tonus_region_project(1, 0.1, 20, 15, &change, &error));
  REFUSED("result", tonus_region_calibrate(days, kg, 4, 1, 0.1, 0.05, &own, &error));
  CHECK(change.status == 0);
}

static void logs(uint32_t size) {
  const char text[] = "date,weight_kg\n2025-03-03,80\n";
  tonus_log* log = tonus_log_new();
  tonus_body_log* body = tonus_body_log_new();
  tonus_weeks* weeks = NULL;
  tonus_counting rules = {0};
  tonus_import_options options = {0};
  tonus_import_summary summary = {0};
  tonus_body_import_options body_options = {0};
  tonus_body_import_summary body_summary = {0};
  rules.struct_size = size;
  options.struct_size = sizeof options;
  summary.struct_size = sizeof summary;
  body_options.struct_size = sizeof body_options;
  body_summary.struct_size = sizeof body_summary;
  REFUSED("rules", tonus_log_weeks(log, &rules, &weeks, &error));
  options.distance_unit = 6;
  IMPOSSIBLE("distance_unit",
             tonus_log_import(log, text, sizeof text - 1, &options, &summary, &error));
  options.distance_unit = 3;
  options.weight_unit = 3;
  IMPOSSIBLE("weight_unit",
             tonus_log_import(log, text, sizeof text - 1, &options, &summary, &error));
  body_options.date_order = 3;
  IMPOSSIBLE("date_order", tonus_body_log_import(body, text, sizeof text - 1, &body_options,
                                                 &body_summary, &error));
  CHECK(weeks == NULL && summary.rows == 0 && body_summary.rows == 0);
  tonus_log_free(log);
  tonus_body_log_free(body);
}

static void a_unit_of_distance_is_used(void) {
  const char text[] =
      "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,"
      "RPE\n2025-03-03 10:00:00,Run,Running,1,0,0,3,1500,,,\n";
  tonus_log* log = tonus_log_new();
  tonus_import_options options = {0};
  tonus_import_summary summary = {0};
  options.struct_size = sizeof options;
  summary.struct_size = sizeof summary;
  options.distance_unit = 3;
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
  CHECK(tonus_log_import(log, text, sizeof text - 1, &options, &summary, &error) >= 0);
  CHECK(summary.sets == 1);
  tonus_log_free(log);
}

/* A handle of another type, and one that lies in memory of the caller and was never made. */
static void handles_of_another_type(void) {
  union {
    double align;
    char bytes[64];
  } never = {0};
  tonus_facts* facts = tonus_facts_new();
  tonus_log* log = tonus_log_new();
  const tonus_facts* wrong_facts = (const tonus_facts*)(const void*)log;
  const tonus_log* wrong_log = (const tonus_log*)(const void*)facts;
  const tonus_plan* wrong_plan = (const tonus_plan*)(const void*)never.bytes;
  tonus_assessment* assessment = NULL;
  tonus_plan* plan = NULL;
  tonus_plan_options options = {0};
  size_t size = 0;
  options.struct_size = sizeof options;
  REFUSED("", tonus_assess_json(wrong_facts, NULL, NULL, &size, &error));
  REFUSED("", tonus_assess_json(facts, wrong_log, NULL, &size, &error));
  REFUSED("", tonus_assessment_new(facts, wrong_log, NULL, &assessment, &error));
  REFUSED("", tonus_assessment_new(facts, log, (const tonus_rule_set*)(const void*)never.bytes,
                                   &assessment, &error));
  REFUSED("", tonus_plan_new(wrong_facts, log, &options, NULL, &plan, &error));
  REFUSED("", tonus_plan_new(facts, wrong_log, &options, NULL, &plan, &error));
  REFUSED("", tonus_plan_new(facts, log, &options, wrong_plan, &plan, &error));
  REFUSED("", tonus_plan_json(wrong_plan, NULL, &size, &error));
  REFUSED("", tonus_log_facts(log, (tonus_facts*)(void*)log, &error));
  CHECK(assessment == NULL && plan == NULL && size == 0);
  CHECK(tonus_assessment_findings((const tonus_assessment*)(const void*)facts) == 0);
  CHECK(tonus_weeks_count((const tonus_weeks*)(const void*)facts) == 0);
  tonus_facts_free((tonus_facts*)(void*)log); /* of another type: left alone */
  CHECK(tonus_log_facts(log, facts, NULL) == TONUS_OK);
  tonus_facts_free(facts);
  tonus_log_free(log);
}

static void a_list_with_numbers_has_a_pointer(void) {
  const tonus_adult who = adult();
  const int32_t day = 30;
  size_t i;
  tonus_adult_state state = {0};
  state.struct_size = sizeof state;
  for (i = 0; i < 4; ++i) {
    tonus_adult_plan plan = {0};
    plan.struct_size = sizeof plan;
    if (i == 0) plan.intake_change_count = 1;
    if (i == 1) plan.sodium_change_count = 1;
    if (i == 2) plan.carbohydrate_count = 1;
    if (i == 3) plan.activity_change_count = 1;
    CHECK(tonus_adult_simulate(&who, &plan, &day, 1, &state, NULL, NULL) == TONUS_NULL_ARGUMENT);
  }
}

static void rows_of_lists_are_whole(void) {
  const double two_lists[3] = {4, 30, 8};
  tonus_estimate result = {0};
  result.struct_size = sizeof result;
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
  CHECK(tonus_evaluate_series("cardio.guideline.met_minutes", two_lists, 3, NULL, 0, &result,
                              &error) == TONUS_WRONG_COUNT);
  CHECK(strstr(error.message, "count") != NULL && result.value == 0);
}

int main(void) {
  const uint32_t wrong[] = {0, 4, 5000, UINT32_MAX};
  size_t i;
  for (i = 0; i < sizeof wrong / sizeof *wrong; ++i) {
    adults(wrong[i]);
    trends(wrong[i]);
    expenditures(wrong[i]);
    regions(wrong[i]);
    logs(wrong[i]);
  }
  a_unit_of_distance_is_used();
  handles_of_another_type();
  a_list_with_numbers_has_a_pointer();
  rows_of_lists_are_whole();
  return finish();
}
