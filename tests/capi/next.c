/* SPDX-License-Identifier: BSL-1.0 */
/* Next sessions, records, load of days and cardio sessions through C: use, null and garbage. */
#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <tonus.h>

#include "check.h"

static tonus_error error;
static char* text;

static void fresh(void) {
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
  free(text);
  text = NULL;
}

/* 2025-09-01, a Monday, 18:00. */
static const int64_t monday = 20332;
static const int64_t evening_s = (20332LL * 24 + 18) * 3600;

static void add(tonus_log* log, const char* exercise, int64_t day, double reps, double load_kg) {
  tonus_set set = {0};
  set.struct_size = sizeof set;
  set.type = 2;
  set.time_s = evening_s + day * 86400;
  set.reps = reps;
  set.load_kg = load_kg;
  set.rpe = set.rir = set.distance_m = set.duration_s = NAN;
  CHECK(tonus_log_add(log, exercise, &set, &error) == TONUS_OK);
}

/* Bench press 3 x 12 with 60 kg; a machine that takes 30 kg off a pull-up. */
static tonus_log* small_log(void) {
  tonus_log* log = tonus_log_new();
  int i;
  fresh();
  for (i = 0; i < 3; ++i) add(log, "Bench Press (Barbell)", 0, 12, 60);
  add(log, "Pull Up (Assisted)", 2, 6, 30);
  return log;
}

static int32_t next_of(const tonus_log* log, const tonus_facts* facts,
                       const tonus_next_options* options) {
  size_t size = 0;
  int32_t status = tonus_next_json(log, facts, options, NULL, &size, &error);
  if (status < 0) return status;
  free(text);
  text = malloc(size);
  return text == NULL ? TONUS_OUT_OF_MEMORY
                      : tonus_next_json(log, facts, options, text, &size, &error);
}

static void next_sessions_are_told(void) {
  tonus_log* log = small_log();
  tonus_next_options options = {0};
  options.struct_size = sizeof options;
  CHECK(next_of(log, NULL, NULL) == TONUS_OK);
  CHECK(strstr(text, "{\"load_kg\":62.5,\"reps_min\":8,\"reps_max\":12}") != NULL);
  CHECK(strstr(text, "\"why\":\"up\"") != NULL && strstr(text, "safety.age.minor") != NULL);
  /* Help is negative load on top of the body. */
  CHECK(strstr(text, "{\"load_kg\":-30,\"reps_min\":8,\"reps_max\":12}") != NULL);
  options.scheme = 2;
  options.reps_min = 5;
  CHECK(next_of(log, NULL, &options) == TONUS_OK);
  CHECK(strstr(text, "{\"load_kg\":62.5,\"reps_min\":5,\"reps_max\":5}") != NULL);
  /* 60 kg are 132.3 lb; of 135 and 140 lb the former is nearer to 5 lb more. */
  options.plates = 2;
  CHECK(next_of(log, NULL, &options) == TONUS_OK && strstr(text, "\"load_kg\":61.2349") != NULL);
  options.plates = 0;
  options.scheme = 5;
  options.plan = "50x8";
  options.tm_share = 1;
  options.no_deload = 1;
  CHECK(next_of(log, NULL, &options) == TONUS_OK);
  CHECK(strstr(text, "\"training_maximum\"") != NULL && strstr(text, "\"reps_min\":8") != NULL);
  options.start_day = monday;
  CHECK(next_of(log, NULL, &options) == TONUS_OK && strstr(text, "no_basis") != NULL);
  tonus_log_free(log);
}

static void options_are_checked(void) {
  tonus_log* log = small_log();
  tonus_next_options options = {0};
  options.struct_size = sizeof options;
  options.scheme = 6;
  CHECK(next_of(log, NULL, &options) == TONUS_UNKNOWN_NAME);
  options.scheme = -1;
  CHECK(next_of(log, NULL, &options) == TONUS_UNKNOWN_NAME);
  options.scheme = 5;
  options.plan = "\xff\xfe,,x";
  CHECK(next_of(log, NULL, &options) == TONUS_BAD_TEXT && strstr(error.message, "plan") != NULL);
  options.plan = NULL;
  options.rpe = NAN;
  CHECK(next_of(log, NULL, &options) == TONUS_NOT_FINITE);
  options.rpe = 0;
  options.start_day = INT64_MIN;
  CHECK(next_of(log, NULL, &options) == TONUS_IMPOSSIBLE);
  options.start_day = 0;
  options.sets = INT_MIN;
  CHECK(next_of(log, NULL, &options) == TONUS_IMPOSSIBLE && strstr(error.message, "sets") != NULL);
  options.sets = 0;
  options.plates = 3;
  CHECK(next_of(log, NULL, &options) == TONUS_UNKNOWN_NAME);
  options.struct_size = 8;
  CHECK(next_of(log, NULL, &options) == TONUS_BAD_HANDLE);
  tonus_log_free(log);
}

static void a_stop_withholds_every_load(void) {
  tonus_log* log = small_log();
  tonus_facts* facts = tonus_facts_new();
  CHECK(tonus_facts_set(facts, "age", 16, NULL, &error) == TONUS_OK);
  CHECK(tonus_facts_choose(facts, "goal", "fat_loss", &error) == TONUS_OK);
  CHECK(next_of(log, facts, NULL) == TONUS_WITHHELD);
  CHECK(strstr(error.message, "safety.age.minor") != NULL && text == NULL);
  tonus_facts_free(facts);
  tonus_log_free(log);
}

static void records_are_told(void) {
  tonus_log* log = small_log();
  tonus_counting rules = {0};
  char small[4] = "abc";
  size_t size = 0;
  CHECK(tonus_records_json(log, NULL, NULL, &size, &error) == TONUS_OK && size > 100);
  text = malloc(size);
  CHECK(tonus_records_json(log, NULL, text, &size, &error) == TONUS_OK && strlen(text) + 1 == size);
  CHECK(strstr(text, "\"by_reps\":[{\"reps\":12,\"load_kg\":60,\"day\":\"2025-09-01\"}]") != NULL);
  CHECK(strstr(text, "\"most_tonnage_kg\":2160") != NULL);
  /* What a machine takes off is no load that was lifted. */
  CHECK(strstr(text, "Pull Up") == NULL);
  rules.struct_size = sizeof rules;
  rules.hard_rir_most = NAN;
  rules.body_weight_kg = 100;
  CHECK(tonus_records_json(log, &rules, NULL, &size, &error) == TONUS_OK);
  free(text);
  text = malloc(size);
  CHECK(tonus_records_json(log, &rules, text, &size, &error) == TONUS_OK);
  /* 0.94 of the body less 30. */
  CHECK(strstr(text, "\"by_reps\":[{\"reps\":6,\"load_kg\":64,") != NULL);
  size = sizeof small;
  CHECK(tonus_records_json(log, NULL, small, &size, &error) == TONUS_WRONG_COUNT);
  CHECK(strcmp(small, "abc") == 0);
  rules.body_weight_kg = -1;
  CHECK(tonus_records_json(log, &rules, NULL, &size, &error) == TONUS_IMPOSSIBLE);
  rules.struct_size = 4;
  CHECK(tonus_records_json(log, &rules, NULL, &size, &error) == TONUS_BAD_HANDLE);
  tonus_log_free(log);
}

static int32_t load_of(const tonus_log* log, int32_t measure, int64_t first_day, int64_t last_day) {
  size_t size = 0;
  int32_t status = tonus_log_load_json(log, measure, first_day, last_day, NULL, &size, &error);
  if (status < 0) return status;
  free(text);
  text = malloc(size);
  return text == NULL ? TONUS_OUT_OF_MEMORY
                      : tonus_log_load_json(log, measure, first_day, last_day, text, &size, &error);
}

static void load_of_a_log_is_told(void) {
  tonus_log* log = small_log();
  tonus_log* empty = tonus_log_new();
  CHECK(load_of(log, 1, 0, 0) == TONUS_OK);
  /* Three days are too few for a ratio to four weeks: null, not a number. */
  CHECK(strstr(text, "\"acwr_rolling_coupled\":null") != NULL);
  CHECK(load_of(log, 1, monday - 4, monday + 2) == TONUS_OK);
  /* 3 x 12 x 60 kg: the machine's help was not lifted. */
  CHECK(strstr(text, "\"weekly_load_au\":2.16,") != NULL);
  CHECK(load_of(log, 2, monday - 4, monday + 2) == TONUS_OK);
  CHECK(strstr(text, "\"weekly_load_au\":4,") != NULL);
  CHECK(load_of(log, 3, 0, 0) == TONUS_UNKNOWN_NAME);
  CHECK(load_of(log, 1, monday + 1, 0) == TONUS_IMPOSSIBLE);
  CHECK(load_of(log, 1, INT64_MAX, 0) == TONUS_IMPOSSIBLE);
  CHECK(load_of(log, 1, 0, -1) == TONUS_IMPOSSIBLE);
  CHECK(load_of(empty, 1, 0, 0) == TONUS_IMPOSSIBLE);
  tonus_log_free(empty);
  tonus_log_free(log);
}

static void load_of_sessions_is_told(void) {
  int64_t time_s[2];
  double load_au[2] = {300, 400};
  char json[1000];
  size_t size = sizeof json;
  fresh();
  time_s[0] = evening_s + 6 * 86400;
  time_s[1] = evening_s;
  CHECK(tonus_load_json(time_s, load_au, 2, 0, 0, json, &size, &error) == TONUS_OK);
  CHECK(strstr(json, "\"weekly_load_au\":700,") != NULL);
  load_au[0] = NAN;
  CHECK(tonus_load_json(time_s, load_au, 2, 0, 0, json, &size, &error) == TONUS_NOT_FINITE);
  load_au[0] = -1;
  CHECK(tonus_load_json(time_s, load_au, 2, 0, 0, json, &size, &error) == TONUS_IMPOSSIBLE);
  load_au[0] = 1;
  time_s[0] = INT64_MIN;
  CHECK(tonus_load_json(time_s, load_au, 2, 0, 0, json, &size, &error) == TONUS_IMPOSSIBLE);
  time_s[0] = INT64_MAX;
  CHECK(tonus_load_json(time_s, load_au, 2, 0, 0, json, &size, &error) == TONUS_IMPOSSIBLE);
  CHECK(tonus_load_json(time_s, load_au, 2, monday, monday, json, &size, &error) ==
        TONUS_IMPOSSIBLE);
  CHECK(tonus_load_json(NULL, NULL, 0, 0, 0, json, &size, &error) == TONUS_IMPOSSIBLE);
  /* Seven days of rest: no load, and no ratio of nothing to nothing. */
  CHECK(tonus_load_json(NULL, NULL, 0, monday, monday + 6, json, &size, &error) == TONUS_OK);
  CHECK(strstr(json, "\"weekly_load_au\":0,") != NULL && strstr(json, "nan") == NULL);
}

static tonus_cardio_session half_an_hour(void) {
  tonus_cardio_session session = {0};
  session.struct_size = sizeof session;
  session.weight_kg = 70;
  session.duration_min = 30;
  return session;
}

static void cardio_sessions_are_computed(void) {
  tonus_cardio_session session = half_an_hour();
  tonus_cardio_energy energy = {0};
  fresh();
  energy.struct_size = sizeof energy;
  session.met = 9.3;
  CHECK(tonus_cardio_session_energy(&session, &energy, &error) >= 0);
  CHECK(fabs(energy.gross_kcal - 9.3 * 3.5 * 70 / 200 * 30) < 1e-9);
  CHECK(fabs(energy.net_kcal - 8.3 * 3.5 * 70 / 200 * 30) < 1e-9);
  CHECK(energy.source == 2 && energy.vigorous_min == 30 && isnan(energy.reserve));
  session = half_an_hour();
  session.speed_m_per_min = 80;
  CHECK(tonus_cardio_session_energy(&session, &energy, &error) >= 0);
  CHECK(energy.source == 3 && fabs(energy.met - (3.5 + 8) / 3.5) < 1e-12);
  session = half_an_hour();
  session.heart_rate_bpm = 140;
  session.hr_rest_bpm = 60;
  session.hr_max_bpm = 190;
  CHECK(tonus_cardio_session_energy(&session, &energy, &error) == TONUS_MISSING_INPUT);
  session.age_y = 30;
  session.sex = 1;
  CHECK(tonus_cardio_session_energy(&session, &energy, &error) >= 0);
  CHECK(fabs(energy.gross_kcal -
             (-55.0969 + 0.6309 * 140 + 0.1988 * 70 + 0.2017 * 30) / 4.184 * 30) < 1e-9);
  CHECK(energy.source == 4 && fabs(energy.reserve - 80.0 / 130) < 1e-12);
  session = half_an_hour();
  session.rounds = 8;
  session.work_s = 60;
  session.rest_s = 120;
  session.work_met = 11;
  session.rest_met = 4;
  CHECK(tonus_cardio_session_energy(&session, &energy, &error) >= 0);
  CHECK(energy.source == 1 && energy.duration_min == 24 && energy.interval_work_min == 8);
  CHECK(fabs(energy.net_kcal - 8 * (10 + 2 * 3) * 3.5 * 70 / 200) < 1e-9);
}

static void impossible_sessions_are_refused(void) {
  tonus_cardio_session session = half_an_hour();
  tonus_cardio_energy energy = {0};
  fresh();
  energy.struct_size = sizeof energy;
  energy.net_kcal = -123.5;
  CHECK(tonus_cardio_session_energy(&session, &energy, &error) == TONUS_MISSING_INPUT);
  session.met = INFINITY;
  CHECK(tonus_cardio_session_energy(&session, &energy, &error) == TONUS_NOT_FINITE);
  session.met = 26;
  CHECK(tonus_cardio_session_energy(&session, &energy, &error) == TONUS_IMPOSSIBLE);
  session.met = 9;
  session.weight_kg = NAN;
  CHECK(tonus_cardio_session_energy(&session, &energy, &error) == TONUS_NOT_FINITE);
  session.weight_kg = 70;
  session.sex = 3;
  CHECK(tonus_cardio_session_energy(&session, &energy, &error) == TONUS_UNKNOWN_NAME);
  session.sex = 0;
  session.running = -1;
  CHECK(tonus_cardio_session_energy(&session, &energy, &error) == TONUS_UNKNOWN_NAME);
  session.running = 0;
  CHECK(tonus_cardio_session_energy(NULL, &energy, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_cardio_session_energy(&session, NULL, &error) == TONUS_NULL_ARGUMENT);
  session.struct_size = 8;
  CHECK(tonus_cardio_session_energy(&session, &energy, &error) == TONUS_BAD_HANDLE);
  CHECK(energy.net_kcal == -123.5);
}

static void null_and_wrong_handles_are_refused(void) {
  tonus_log* log = small_log();
  tonus_facts* facts = tonus_facts_new();
  tonus_log* no_log = (tonus_log*)(void*)facts;
  const tonus_facts* no_facts = (const tonus_facts*)(void*)log;
  const int64_t time_s = 0;
  size_t size = 0;
  CHECK(tonus_next_json(NULL, NULL, NULL, NULL, &size, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_next_json(log, NULL, NULL, NULL, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_next_json(no_log, NULL, NULL, NULL, &size, &error) == TONUS_BAD_HANDLE);
  CHECK(tonus_next_json(log, no_facts, NULL, NULL, &size, &error) == TONUS_BAD_HANDLE);
  CHECK(tonus_records_json(NULL, NULL, NULL, &size, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_records_json(log, NULL, NULL, NULL, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_records_json(no_log, NULL, NULL, &size, NULL) == TONUS_BAD_HANDLE);
  CHECK(tonus_log_load_json(NULL, 1, 0, 0, NULL, &size, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_log_load_json(log, 1, 0, 0, NULL, NULL, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_log_load_json(no_log, 1, 0, 0, NULL, &size, &error) == TONUS_BAD_HANDLE);
  CHECK(tonus_load_json(&time_s, NULL, 1, 0, 0, NULL, &size, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_load_json(NULL, NULL, 0, 0, 0, NULL, NULL, &error) == TONUS_NULL_ARGUMENT);
  CHECK(size == 0);
  tonus_facts_free(facts);
  tonus_log_free(log);
}

int main(void) {
  next_sessions_are_told();
  options_are_checked();
  a_stop_withholds_every_load();
  records_are_told();
  load_of_a_log_is_told();
  load_of_sessions_is_told();
  cardio_sessions_are_computed();
  impossible_sessions_are_refused();
  null_and_wrong_handles_are_refused();
  fresh();
  return finish();
}
