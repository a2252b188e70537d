/* SPDX-License-Identifier: BSL-1.0 */
/* Rule sets, assessments and plans through C: use, null, garbage and freed handles. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <tonus.h>

#include "check.h"

static tonus_error error;

static void fresh(void) {
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
}

/* Someone with nothing to screen for who wants to lose fat. */
static tonus_facts* somebody(void) {
  static const char* const choices[][2] = {{"sex", "male"},
                                           {"goal", "fat_loss"},
                                           {"training_status", "intermediate"},
                                           {"ed_history", "none"},
                                           {"diabetes_medication", "none"},
                                           {"exertional_chest_pain", "no"},
                                           {"syncope", "no"},
                                           {"known_disease", "no"},
                                           {"currently_active", "yes"}};
  tonus_facts* facts = tonus_facts_new();
  size_t i;
  fresh();
  for (i = 0; i < sizeof choices / sizeof choices[0]; ++i)
    CHECK(tonus_facts_choose(facts, choices[i][0], choices[i][1], &error) == TONUS_OK);
  CHECK(tonus_facts_set(facts, "age", 35, NULL, &error) == TONUS_OK);
  CHECK(tonus_facts_set(facts, "height", 180, "cm", &error) == TONUS_OK);
  CHECK(tonus_facts_set(facts, "weight", 90, "kg", &error) == TONUS_OK);
  CHECK(tonus_facts_set(facts, "tee", 3400, "kcal/d", &error) == TONUS_OK);
  CHECK(tonus_facts_set(facts, "back_red_flags", 0, NULL, &error) == TONUS_OK);
  CHECK(tonus_facts_set(facts, "back_pain", 0, NULL, &error) == TONUS_OK);
  return facts;
}

static char* json_of(const tonus_plan* plan) {
  size_t size = 0;
  char* text;
  fresh();
  CHECK(tonus_plan_json(plan, NULL, &size, &error) == TONUS_OK);
  text = malloc(size);
  CHECK(text != NULL && tonus_plan_json(plan, text, &size, &error) == TONUS_OK);
  return text;
}

static void a_rule_set_is_changed(void) {
  tonus_rule_set* rules = tonus_rule_set_new();
  fresh();
  CHECK(tonus_rules_revision() >= 1);
  CHECK(tonus_rule_set_disable(rules, "myth", &error) == TONUS_OK);
  CHECK(tonus_rule_set_enable(rules, "myth", &error) == TONUS_OK);
  CHECK(tonus_rule_set_disable(rules, "nothing", &error) == TONUS_UNKNOWN_ID);
  CHECK(tonus_rule_set_disable(rules, "safety", &error) == TONUS_OUTSIDE_DOMAIN);
  CHECK(tonus_rule_set_change(rules, "energy.deficit.size", "usual_most", 900, "kcal/d", "coached",
                              &error) == TONUS_OK);
  CHECK(tonus_rule_set_change(rules, "energy.deficit.size", "most", NAN, NULL, "n", &error) ==
        TONUS_NOT_FINITE);
  CHECK(tonus_rule_set_change(rules, "energy.deficit.size", "most", 1, "kg", "n", &error) ==
        TONUS_WRONG_UNIT);
  CHECK(tonus_rule_set_change(rules, "energy.deficit.size", "most", 1, NULL, NULL, &error) ==
        TONUS_NULL_ARGUMENT);
  CHECK(tonus_rule_set_disable(NULL, "myth", &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_rule_set_enable(rules, NULL, NULL) == TONUS_NULL_ARGUMENT);
  tonus_rule_set_free(rules);
  tonus_rule_set_free(NULL);
}

static void findings_are_handed_over(void) {
  tonus_facts* facts = somebody();
  tonus_rule_set* rules = tonus_rule_set_new();
  tonus_assessment* all = NULL;
  tonus_finding finding;
  size_t i, count, size = 0, seen = 0;
  fresh();
  CHECK(tonus_facts_set(facts, "deficit", 800, NULL, &error) >= 0);
  CHECK(tonus_rule_set_disable(rules, "myth", &error) == TONUS_OK);
  CHECK(tonus_rule_set_change(rules, "energy.deficit.size", "usual_share", 0.5, NULL, "a test",
                              &error) == TONUS_OK);
  CHECK(tonus_assessment_new(facts, NULL, rules, &all, &error) == TONUS_OK);
  count = tonus_assessment_findings(all);
  CHECK(count > 0);
  for (i = 0; i < count; ++i) {
    memset(&finding, 0, sizeof finding);
    finding.struct_size = sizeof finding;
    CHECK(tonus_assessment_finding(all, i, &finding, &error) == TONUS_OK);
    CHECK(strncmp(finding.rule_id, "myth.", 5) != 0);
    if (strcmp(finding.rule_id, "energy.deficit.size") != 0) continue;
    ++seen;
    CHECK(finding.severity == TONUS_ADVISE && finding.changed == 1 && finding.grade == 1);
    CHECK(strcmp(finding.input, "deficit") == 0 && finding.value == 800);
    CHECK(finding.threshold == 750);
  }
  CHECK(seen == 1);
  CHECK(tonus_assessment_finding(all, count, &finding, &error) == TONUS_WRONG_COUNT);
  finding.struct_size = 4;
  CHECK(tonus_assessment_finding(all, 0, &finding, &error) == TONUS_BAD_HANDLE);
  CHECK(tonus_assessment_finding(all, 0, NULL, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_assessment_json(all, NULL, &size, &error) == TONUS_OK && size > 100);
  CHECK(tonus_assessment_json(NULL, NULL, &size, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_assessment_new(facts, NULL, NULL, NULL, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_assessment_findings(NULL) == 0);
  tonus_assessment_free(all);
  tonus_assessment_free(NULL);
  tonus_rule_set_free(rules);
  tonus_facts_free(facts);
}

static void plans_follow_each_other(void) {
  tonus_facts* facts = somebody();
  tonus_plan* first = NULL;
  tonus_plan* next = NULL;
  tonus_plan_options options;
  char* text;
  memset(&options, 0, sizeof options);
  options.struct_size = sizeof options;
  options.strength_days = 2;
  options.equipment = "dumbbell|cable";
  fresh();
  CHECK(tonus_plan_new(facts, NULL, &options, NULL, &first, &error) == TONUS_OK);
  text = json_of(first);
  CHECK(strstr(text, "\"intake_kcal_per_day\":2900") != NULL);
  CHECK(strstr(text, "barbell_row") == NULL);
  free(text);
  CHECK(tonus_facts_set(facts, "tee", 2900, "kcal/d", &error) == TONUS_OK);
  CHECK(tonus_plan_new(facts, NULL, &options, first, &next, &error) == TONUS_OK);
  text = json_of(next);
  CHECK(strstr(text, "\"intake_kcal_per_day\":2650") != NULL);
  CHECK(strstr(text, "\"limited\":true") != NULL);
  free(text);
  tonus_plan_free(next);
  tonus_plan_free(first);
  tonus_facts_free(facts);
}

static void a_stop_withholds_the_plan(void) {
  tonus_facts* facts = somebody();
  tonus_plan* plan = NULL;
  tonus_plan_options options;
  char* text;
  memset(&options, 0, sizeof options);
  options.struct_size = sizeof options;
  fresh();
  CHECK(tonus_facts_choose(facts, "ed_history", "current", &error) == TONUS_OK);
  CHECK(tonus_plan_new(facts, NULL, &options, NULL, &plan, &error) == TONUS_OK);
  text = json_of(plan);
  CHECK(strstr(text, "\"made\":false") != NULL);
  CHECK(strstr(text, "kcal_per_day") == NULL && strstr(text, "sessions_per_week") == NULL);
  CHECK(strstr(text, "safety.eating_disorder.history") != NULL);
  free(text);
  tonus_plan_free(plan);
  tonus_facts_free(facts);
}

static void what_is_wrong_is_refused(void) {
  tonus_facts* facts = somebody();
  tonus_plan* plan = NULL;
  tonus_plan_options options;
  size_t size = 0;
  memset(&options, 0, sizeof options);
  options.struct_size = sizeof options;
  fresh();
  CHECK(tonus_plan_new(NULL, NULL, &options, NULL, &plan, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_plan_new(facts, NULL, NULL, NULL, &plan, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_plan_new(facts, NULL, &options, NULL, NULL, &error) == TONUS_NULL_ARGUMENT);
  options.weeks = 3;
  CHECK(tonus_plan_new(facts, NULL, &options, NULL, &plan, &error) == TONUS_IMPOSSIBLE);
  CHECK(strstr(error.message, "weeks") != NULL);
  options.weeks = 0;
  options.equipment = "rocket";
  CHECK(tonus_plan_new(facts, NULL, &options, NULL, &plan, &error) == TONUS_UNKNOWN_NAME);
  options.equipment = NULL;
  options.struct_size = 8;
  CHECK(tonus_plan_new(facts, NULL, &options, NULL, &plan, &error) == TONUS_BAD_HANDLE);
  CHECK(plan == NULL);
  CHECK(tonus_plan_json(NULL, NULL, &size, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_plan_json((tonus_plan*)(void*)facts, NULL, &size, &error) == TONUS_BAD_HANDLE);
  tonus_plan_free(NULL);
  tonus_plan_free((tonus_plan*)(void*)facts);
  tonus_facts_free(facts);
}

int main(void) {
  a_rule_set_is_changed();
  findings_are_handed_over();
  plans_follow_each_other();
  a_stop_withholds_the_plan();
  what_is_wrong_is_refused();
  return finish();
}
