/* SPDX-License-Identifier: BSL-1.0 */
/* What a training log tells through C: use, null and garbage. */
#include <math.h>
#include <stddef.h>
#include <string.h>
#include <tonus.h>

#include "check.h"

static tonus_error error;

static void fresh(void) {
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
}

/* 2025-09-01, a Monday, 18:00. */
static const int64_t monday_s = (20332LL * 24 + 18) * 3600;

static tonus_set row_of_8(void) {
  tonus_set set = {0};
  set.struct_size = sizeof set;
  set.type = 2;
  set.time_s = monday_s;
  set.reps = 8;
  set.load_kg = 50;
  set.rpe = set.rir = set.distance_m = set.duration_s = NAN;
  return set;
}

static tonus_log* small_log(void) {
  tonus_log* log = tonus_log_new();
  tonus_set set = row_of_8();
  const char* text = "Day;Lift;Reps\n2025-09-04;No Such Thing;8\n2025-09-04;Push Up;many\n";
  tonus_import_options options = {0};
  options.struct_size = sizeof options;
  options.columns = "start=Day;exercise=Lift;reps=Reps";
  fresh();
  CHECK(tonus_log_add(log, "Bent Over Row (Barbell)", &set, &error) == TONUS_OK);
  set.side = 2;
  set.assistance_kg = 10;
  set.heart_rate_bpm = 120;
  set.eccentric_s = 3;
  set.concentric_s = 1;
  CHECK(tonus_log_add(log, "Pull Up", &set, &error) == TONUS_OK);
  CHECK(tonus_log_import(log, text, strlen(text), &options, NULL, &error) ==
        TONUS_SOME_ROWS_FAILED);
  return log;
}

static void sets_have_more_fields(void) {
  tonus_log* log = small_log();
  tonus_set set = row_of_8();
  set.side = 4;
  CHECK(tonus_log_add(log, "Pull Up", &set, &error) == TONUS_UNKNOWN_NAME);
  CHECK(strstr(error.message, "side") != NULL);
  set = row_of_8();
  set.heart_rate_bpm = 500;
  CHECK(tonus_log_add(log, "Pull Up", &set, &error) == TONUS_IMPOSSIBLE);
  CHECK(strstr(error.message, "heart_rate_bpm") != NULL);
  set = row_of_8();
  set.eccentric_s = 3;
  set.concentric_s = NAN;
  CHECK(tonus_log_add(log, "Pull Up", &set, &error) == TONUS_NOT_FINITE);
  /* A caller of the first version says its smaller size; what lies beyond is not read. */
  set = row_of_8();
  set.struct_size = offsetof(tonus_set, side);
  set.side = 99;
  CHECK(tonus_log_add(log, "Pull Up", &set, &error) == TONUS_OK);
  tonus_log_free(log);
}

static void counts_are_told(void) {
  tonus_log* log = small_log();
  tonus_log_counts counts = {0};
  int64_t line = -1, sets = -1;
  char text[200];
  size_t size = sizeof text;
  counts.struct_size = sizeof counts;
  CHECK(tonus_log_report(log, &counts, &error) == TONUS_OK);
  CHECK(counts.rows == 4 && counts.sets == 3 && counts.rejected == 1 && counts.unresolved == 1);
  CHECK(counts.first_day == 20332 && counts.last_day == 20335 && counts.tonnage_kg == 720);
  CHECK(tonus_log_rejected(log, 0, &line, NULL, &size, &error) == TONUS_OK);
  CHECK(size > 10 && size < sizeof text && line == 3);
  size = 4;
  CHECK(tonus_log_rejected(log, 0, &line, text, &size, &error) == TONUS_WRONG_COUNT);
  CHECK(tonus_log_rejected(log, 0, &line, text, &size, &error) == TONUS_OK);
  CHECK(strstr(text, "Reps \"many\"") != NULL && strlen(text) + 1 == size);
  CHECK(tonus_log_rejected(log, 1, &line, text, &size, &error) == TONUS_WRONG_COUNT);
  size = sizeof text;
  CHECK(tonus_log_unresolved(log, 0, &sets, text, &size, &error) == TONUS_OK);
  CHECK(sets == 1 && strcmp(text, "No Such Thing") == 0);
  CHECK(tonus_log_unresolved(log, 1, &sets, text, &size, &error) == TONUS_WRONG_COUNT);
  counts.struct_size = 8;
  CHECK(tonus_log_report(log, &counts, &error) == TONUS_BAD_HANDLE);
  tonus_log_free(log);
}

static int32_t muscle_number(const char* name) {
  int32_t number = 1;
  while (tonus_muscle_name(number)[0] != 0 && strcmp(tonus_muscle_name(number), name) != 0)
    ++number;
  return number;
}

static void weeks_are_counted(void) {
  tonus_log* log = small_log();
  tonus_weeks* weeks = NULL;
  tonus_week week = {0};
  tonus_muscle_week work = {0};
  week.struct_size = sizeof week;
  work.struct_size = sizeof work;
  CHECK(tonus_log_weeks(log, NULL, &weeks, &error) == TONUS_OK);
  CHECK(tonus_weeks_count(weeks) == 1);
  CHECK(tonus_weeks_get(weeks, 0, &week, &error) == TONUS_OK);
  CHECK(week.first_day == 20332 && week.last_day == 20338 && week.partial == 1);
  CHECK(week.working_sets == 3 && week.hard_sets == 2.5 && week.pull_sets == 1.5);
  CHECK(week.eccentric_s == 24 && week.concentric_s == 8 && week.top_pause_s == 0);
  /* The row 8 times 50, the pull-up 8 times 50 less 10 of assistance. */
  CHECK(week.tonnage_kg == 720);
  CHECK(tonus_weeks_muscle(weeks, 0, muscle_number("lats"), &work, &error) == TONUS_OK);
  CHECK(work.direct_sets == 0.5 && work.fractional_sets == 1 && work.sessions == 1);
  CHECK(isnan(work.shortest_gap_h));
  CHECK(tonus_weeks_muscle(weeks, 0, 18, &work, &error) == TONUS_UNKNOWN_NAME);
  CHECK(tonus_weeks_get(weeks, 1, &week, &error) == TONUS_WRONG_COUNT);
  CHECK(strcmp(tonus_muscle_name(0), "") == 0 && strcmp(tonus_muscle_name(-5), "") == 0);
  CHECK(strcmp(tonus_muscle_name(17), "back") == 0);
  tonus_weeks_free(weeks);
  tonus_log_free(log);
}

static void conventions_are_checked(void) {
  tonus_log* log = small_log();
  tonus_weeks* weeks = NULL;
  tonus_counting rules = {0};
  rules.struct_size = sizeof rules;
  rules.hard_rir_most = NAN;
  rules.body_weight_kg = NAN;
  rules.until_day = 20333;
  CHECK(tonus_log_weeks(log, &rules, &weeks, &error) == TONUS_OK);
  CHECK(tonus_weeks_count(weeks) == 1);
  tonus_weeks_free(weeks);
  weeks = NULL;
  rules.weeks = 3;
  CHECK(tonus_log_weeks(log, &rules, &weeks, &error) == TONUS_IMPOSSIBLE);
  CHECK(strstr(error.message, "weeks") != NULL && weeks == NULL);
  rules.weeks = 257;
  CHECK(tonus_log_weeks(log, &rules, &weeks, &error) == TONUS_IMPOSSIBLE);
  rules.weeks = 2;
  rules.body_weight_kg = -1;
  CHECK(tonus_log_weeks(log, &rules, &weeks, &error) == TONUS_IMPOSSIBLE);
  rules.body_weight_kg = NAN;
  rules.from_day = INT64_MAX;
  CHECK(tonus_log_weeks(log, &rules, &weeks, &error) == TONUS_IMPOSSIBLE);
  CHECK(strstr(error.message, "from_day") != NULL && weeks == NULL);
  tonus_log_free(log);
}

static void export_comes_back(void) {
  tonus_log* log = small_log();
  tonus_log* again = tonus_log_new();
  char first[1000], second[1000];
  size_t size = sizeof first;
  CHECK(tonus_log_export(log, first, &size, &error) == TONUS_OK);
  CHECK(tonus_log_import(again, first, size - 1, NULL, NULL, &error) == TONUS_OK);
  size = sizeof second;
  CHECK(tonus_log_export(again, second, &size, &error) == TONUS_OK);
  CHECK(strcmp(first, second) == 0 && strstr(first, "3-0-1-0") != NULL);
  tonus_log_free(log);
  tonus_log_free(again);
}

static void null_is_refused(void) {
  tonus_log* log = small_log();
  tonus_weeks* weeks = NULL;
  size_t size = 0;
  int64_t number = 0;
  tonus_week week = {0};
  tonus_muscle_week work = {0};
  CHECK(tonus_log_report(NULL, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_log_report(log, NULL, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_log_rejected(NULL, 0, &number, NULL, &size, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_log_rejected(log, 0, NULL, NULL, &size, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_log_unresolved(log, 0, &number, NULL, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_log_export(NULL, NULL, &size, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_log_export(log, NULL, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_log_weeks(NULL, NULL, &weeks, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_log_weeks(log, NULL, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_weeks_count(NULL) == 0);
  CHECK(tonus_weeks_get(NULL, 0, &week, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_weeks_muscle(NULL, 0, 1, &work, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_log_weeks(log, NULL, &weeks, NULL) == TONUS_OK);
  CHECK(tonus_weeks_get(weeks, 0, &week, NULL) == TONUS_BAD_HANDLE);
  CHECK(tonus_weeks_muscle(weeks, 0, 1, &work, NULL) == TONUS_BAD_HANDLE);
  tonus_weeks_free(weeks);
  tonus_weeks_free(NULL);
  tonus_log_free(log);
}

int main(void) {
  sets_have_more_fields();
  counts_are_told();
  weeks_are_counted();
  conventions_are_checked();
  export_comes_back();
  null_is_refused();
  return finish();
}
