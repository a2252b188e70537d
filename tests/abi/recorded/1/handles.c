/* SPDX-License-Identifier: BSL-1.0 */
/* Facts, rules, logs and the assessment through C: use, null, garbage and freed handles. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <tonus.h>

#include "check.h"

static tonus_error error;
static tonus_estimate result;

static void fresh(void) {
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
  memset(&result, 0, sizeof result);
  result.struct_size = sizeof result;
  result.value = -123.5;
}

static void facts_are_given_and_derived(void) {
  tonus_facts* facts = tonus_facts_new();
  fresh();
  CHECK(tonus_facts_set(facts, "weight", 176, "[lb_av]", &error) == TONUS_OK);
  CHECK(tonus_facts_set(facts, "height", 178, NULL, &error) == TONUS_OK);
  CHECK(tonus_facts_choose(facts, "sex", "male", &error) == TONUS_OK);
  CHECK(tonus_facts_get(facts, "weight", NULL, &result, &error) == TONUS_OK);
  CHECK(fabs(result.value - 176 * 0.45359237) < 1e-13);
  CHECK(tonus_facts_get(facts, "bmi", NULL, &result, &error) >= 0);
  CHECK(fabs(result.value - 176 * 0.45359237 / (1.78 * 1.78)) < 1e-9);
  CHECK(tonus_facts_get(facts, "sex", NULL, &result, &error) == TONUS_OK && result.value == 1);
  CHECK(tonus_facts_get(facts, "tee", NULL, &result, &error) == TONUS_MISSING_INPUT);
  tonus_facts_free(facts);
}

static void facts_refuse(void) {
  tonus_facts* facts = tonus_facts_new();
  fresh();
  CHECK(tonus_facts_set(facts, "weight", 178, "cm", &error) == TONUS_WRONG_UNIT);
  CHECK(strstr(error.message, "cm") != NULL && strstr(error.message, "kg") != NULL);
  CHECK(tonus_facts_set(facts, "weight", NAN, NULL, &error) == TONUS_NOT_FINITE);
  CHECK(tonus_facts_set(facts, "weight", 1e308, NULL, &error) == TONUS_IMPOSSIBLE);
  CHECK(error.maximum == 700);
  CHECK(tonus_facts_set(facts, "wieght", 80, NULL, &error) == TONUS_UNKNOWN_NAME);
  CHECK(tonus_facts_choose(facts, "sex", "other", &error) == TONUS_UNKNOWN_NAME);
  CHECK(tonus_facts_get(facts, "weight", NULL, &result, &error) == TONUS_MISSING_INPUT);
  CHECK(result.value == -123.5);
  CHECK(tonus_facts_set(NULL, "weight", 80, NULL, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_facts_set(facts, NULL, 80, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_facts_choose(facts, "sex", NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_facts_get(facts, "weight", NULL, NULL, NULL) == TONUS_NULL_ARGUMENT);
  tonus_facts_free(facts);
  tonus_facts_free(NULL);
}

static void rules_find(void) {
  tonus_facts* facts = tonus_facts_new();
  int32_t severity = -99;
  fresh();
  CHECK(tonus_rule_evaluate("energy.deficit.size", facts, &severity, &error) == TONUS_OK);
  CHECK(severity == TONUS_NOT_EVALUATED && error.status == TONUS_MISSING_INPUT);
  CHECK(tonus_facts_set(facts, "deficit", 800, "kcal/d", NULL) == TONUS_OK);
  CHECK(tonus_facts_set(facts, "tee", 3000, "kcal/d", NULL) == TONUS_OK);
  CHECK(tonus_rule_evaluate("energy.deficit.size", facts, &severity, NULL) == TONUS_OK);
  CHECK(severity == TONUS_ADVISE);
  CHECK(tonus_rule_evaluate("no.such.rule", facts, &severity, &error) == TONUS_UNKNOWN_ID);
  CHECK(tonus_rule_evaluate(NULL, facts, &severity, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_rule_evaluate("energy.deficit.size", NULL, &severity, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_rule_evaluate("energy.deficit.size", facts, NULL, &error) == TONUS_NULL_ARGUMENT);
  tonus_facts_free(facts);
}

static void a_minor_gets_no_target(void) {
  tonus_facts* facts = tonus_facts_new();
  fresh();
  CHECK(tonus_facts_set(facts, "tee", 2500, NULL, NULL) == TONUS_OK);
  CHECK(tonus_facts_set(facts, "intake", 2000, NULL, NULL) == TONUS_OK);
  CHECK(tonus_facts_get(facts, "deficit", NULL, &result, &error) == TONUS_OK);
  CHECK(result.value == 500);
  fresh();
  CHECK(tonus_facts_set(facts, "age", 16, NULL, NULL) == TONUS_OK);
  CHECK(tonus_facts_choose(facts, "goal", "fat_loss", NULL) == TONUS_OK);
  CHECK(tonus_facts_get(facts, "deficit", NULL, &result, &error) == TONUS_WITHHELD);
  CHECK(result.value == -123.5);
  tonus_facts_free(facts);
}

static const char* const strong =
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
    "Workout Notes,RPE\n"
    "2025-06-02 10:00:00,\"Back\",1h,\"Bent Over Row (Barbell)\",1,60.0,10,0,0,\"\",\"\",8\n"
    "2025-06-02 10:00:00,\"Back\",1h,\"Bent Over Row (Barbell)\",2,60.0,ten,0,0,\"\",\"\",8\n";

static void logs_are_read(void) {
  tonus_log* log = tonus_log_new();
  tonus_import_summary summary;
  tonus_import_options options;
  memset(&summary, 0, sizeof summary);
  summary.struct_size = sizeof summary;
  memset(&options, 0, sizeof options);
  options.struct_size = sizeof options;
  options.weight_unit = 2;
  fresh();
  CHECK(tonus_log_import(log, strong, strlen(strong), &options, &summary, &error) ==
        TONUS_SOME_ROWS_FAILED);
  CHECK(summary.rows == 2 && summary.sets == 1 && summary.rejected == 1);
  CHECK(summary.weight_unit_assumed == 0);
  options.weight_unit = 3;
  CHECK(tonus_log_import(log, strong, strlen(strong), &options, NULL, &error) ==
        TONUS_UNKNOWN_NAME);
  CHECK(tonus_log_import(log, "a,b\n1,2\n", 8, NULL, NULL, &error) == TONUS_BAD_TEXT);
  CHECK(tonus_log_import(log, NULL, 0, NULL, NULL, &error) == TONUS_BAD_TEXT);
  CHECK(tonus_log_import(log, NULL, 5, NULL, NULL, &error) == TONUS_NULL_ARGUMENT);
  summary.struct_size = 3;
  CHECK(tonus_log_import(log, strong, strlen(strong), NULL, &summary, &error) == TONUS_BAD_HANDLE);
  tonus_log_free(log);
}

static void sets_are_added(void) {
  tonus_log* log = tonus_log_new();
  tonus_set set = {
      sizeof(tonus_set), 2, 1750000000, 10, 60, 8, NAN, NAN, NAN, 0, 0, 0, 0, 0, 0, 0, 0};
  fresh();
  CHECK(tonus_log_add(log, "Bent Over Row (Barbell)", &set, &error) == TONUS_OK);
  set.reps = -1;
  CHECK(tonus_log_add(log, "Bent Over Row (Barbell)", &set, &error) < 0);
  CHECK(strstr(error.message, "reps") != NULL);
  set.reps = 10;
  set.type = 9;
  CHECK(tonus_log_add(log, "Bent Over Row (Barbell)", &set, &error) == TONUS_UNKNOWN_NAME);
  CHECK(tonus_log_add(log, NULL, &set, &error) == TONUS_NULL_ARGUMENT);
  set.struct_size = 8;
  CHECK(tonus_log_add(log, "Bent Over Row (Barbell)", &set, &error) == TONUS_BAD_HANDLE);
  tonus_log_free(log);
  tonus_log_free(NULL);
}

static void an_assessment_is_handed_over(void) {
  tonus_facts* facts = tonus_facts_new();
  tonus_log* log = tonus_log_new();
  size_t size = 0;
  char* buffer;
  fresh();
  CHECK(tonus_facts_set(facts, "weight", 80, NULL, NULL) == TONUS_OK);
  CHECK(tonus_log_import(log, strong, strlen(strong), NULL, NULL, NULL) == TONUS_SOME_ROWS_FAILED);
  CHECK(tonus_log_facts(log, facts, &error) == TONUS_OK);
  CHECK(tonus_assess_json(facts, log, NULL, &size, &error) == TONUS_OK && size > 100);
  buffer = (char*)malloc(size);
  size -= 1;
  buffer[0] = 'x';
  CHECK(tonus_assess_json(facts, log, buffer, &size, &error) == TONUS_WRONG_COUNT);
  CHECK(buffer[0] == 'x');
  CHECK(tonus_assess_json(facts, log, buffer, &size, &error) == TONUS_OK);
  CHECK(strlen(buffer) + 1 == size && strstr(buffer, "\"rejected\":[{\"line\":3") != NULL);
  CHECK(tonus_assess_json(NULL, NULL, NULL, &size, &error) == TONUS_OK);
  CHECK(tonus_assess_json(facts, log, buffer, NULL, &error) == TONUS_NULL_ARGUMENT);
  free(buffer);
  tonus_log_free(log);
  tonus_facts_free(facts);
}

static void wrong_handles_are_refused(void) {
  int32_t severity = -99;
  uint64_t garbage[512];
  tonus_facts* wrong = (tonus_facts*)(void*)garbage;
  tonus_log* log = tonus_log_new();
  memset(garbage, 0xA5, sizeof garbage);
  fresh();
  CHECK(tonus_facts_set(wrong, "weight", 80, NULL, &error) == TONUS_BAD_HANDLE);
  CHECK(tonus_facts_get(wrong, "weight", NULL, &result, &error) == TONUS_BAD_HANDLE);
  CHECK(tonus_rule_evaluate("energy.deficit.size", wrong, &severity, &error) == TONUS_BAD_HANDLE);
  CHECK(severity == -99);
  CHECK(tonus_facts_set((tonus_facts*)(void*)log, "weight", 80, NULL, &error) == TONUS_BAD_HANDLE);
  tonus_facts_free(wrong);
  tonus_log_free((tonus_log*)(void*)wrong);
  tonus_log_free(log);
}

static void names_are_resolved(void) {
  int32_t confidence = -1;
  CHECK(strcmp(tonus_exercise_resolve("Bent Over Row (Barbell)", &confidence), "") != 0);
  CHECK(confidence >= 1);
  CHECK(strcmp(tonus_exercise_resolve("Underwater Basket Weaving", &confidence), "") == 0);
  CHECK(confidence == 0);
  CHECK(strcmp(tonus_exercise_resolve(NULL, NULL), "") == 0);
}

int main(void) {
  facts_are_given_and_derived();
  facts_refuse();
  rules_find();
  a_minor_gets_no_target();
  logs_are_read();
  sets_are_added();
  an_assessment_is_handed_over();
  wrong_handles_are_refused();
  names_are_resolved();
  return finish();
}
