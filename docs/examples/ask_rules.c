/* SPDX-License-Identifier: BSL-1.0 */
/* Facts, rules and an assessment through handles. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tonus.h>

/* 1001 kcal/d stands in the rule vectors: over 1000, and 4000 kcal/d are spent. */
static int facts_and_rules(void) {
  int good = 0;
  /*! [facts] */
  tonus_error error = {.struct_size = sizeof error};
  tonus_facts* facts = tonus_facts_new();
  int32_t severity = TONUS_NOT_EVALUATED;
  if (facts != NULL && tonus_facts_set(facts, "deficit", 1001, "kcal/d", &error) == TONUS_OK &&
      tonus_facts_set(facts, "tee", 4000, NULL, &error) == TONUS_OK && /* NULL: canonical unit */
      tonus_rule_evaluate("energy.deficit.size", facts, &severity, &error) == TONUS_OK) {
    if (severity == TONUS_NOT_EVALUATED) puts(error.message); /* names the missing input */
    if (severity >= TONUS_WARN) puts("the plan is outside guideline bounds");
  } else {
    puts(error.message);
  }
  /*! [facts] */
  good = severity == TONUS_WARN;
  /*! [wrong unit] */
  if (tonus_facts_set(facts, "weight", 178, "cm", &error) == TONUS_WRONG_UNIT) puts(error.message);
  /*! [wrong unit] */
  tonus_facts_free(facts);
  return good && error.status == TONUS_WRONG_UNIT;
}

static int assessment(void) {
  int good = 0;
  tonus_facts* facts = tonus_facts_new();
  tonus_error error = {.struct_size = sizeof error};
  tonus_facts_set(facts, "weight", 176, "lb", &error);
  tonus_facts_set(facts, "height", 178, "cm", &error);
  /*! [assess] */
  size_t size = 0;
  tonus_assess_json(facts, NULL, NULL, &size, &error);
  char* json = malloc(size);
  if (json != NULL && tonus_assess_json(facts, NULL, json, &size, &error) == TONUS_OK)
    printf("%.60s...\n", json);
  /*! [assess] */
  good = json != NULL && strstr(json, "body.bmi.quetelet") != NULL;
  free(json);
  tonus_facts_free(facts);
  return good;
}

int main(void) { return facts_and_rules() && assessment() ? 0 : 1; }
