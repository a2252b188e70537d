/* SPDX-License-Identifier: BSL-1.0 */
/* Messages and claims through C: use, null and garbage. */
#include <string.h>
#include <tonus.h>

#include "check.h"

static tonus_error error;
static tonus_claim answer;
static char text[1000];
static size_t size;

static void fresh(void) {
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
  memset(&answer, 0, sizeof answer);
  answer.struct_size = sizeof answer;
  memset(text, 0, sizeof text);
  size = sizeof text;
}

static void a_rule_has_a_message(void) {
  const char* rule = "hormone.sleep.deficit";
  tonus_facts* facts = tonus_facts_new();
  fresh();
  CHECK(tonus_facts_set(facts, "sleep", 390, "min", &error) == TONUS_OK);
  CHECK(tonus_facts_choose(facts, "in_deficit", "no", &error) == TONUS_OK);
  CHECK(tonus_rule_message(rule, facts, TONUS_GERMAN, text, &size, &error) == TONUS_OK);
  CHECK(strstr(text, "6,5 Stunden") != NULL && size == strlen(text) + 1);
  CHECK(tonus_rule_message(rule, facts, TONUS_ENGLISH, NULL, &size, NULL) == TONUS_OK);
  text[0] = 'x';
  size = 10;
  CHECK(tonus_rule_message(rule, facts, TONUS_ENGLISH, text, &size, &error) == TONUS_WRONG_COUNT);
  CHECK(text[0] == 'x' && size > 10);
  CHECK(tonus_rule_message("no.rule", facts, TONUS_ENGLISH, text, &size, &error) ==
        TONUS_UNKNOWN_ID);
  CHECK(tonus_rule_message(rule, facts, 3, text, &size, &error) == TONUS_UNKNOWN_NAME);
  CHECK(strstr(error.message, "en|de") != NULL);
  CHECK(tonus_rule_message(rule, facts, 0, text, &size, &error) == TONUS_UNKNOWN_NAME);
  CHECK(tonus_rule_message(NULL, facts, TONUS_ENGLISH, text, &size, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_rule_message(rule, NULL, TONUS_ENGLISH, text, &size, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_rule_message(rule, facts, TONUS_ENGLISH, text, NULL, &error) == TONUS_NULL_ARGUMENT);
  tonus_facts_free(facts);
}

static void a_claim_is_checked(void) {
  const char* claim = "crunches burn belly fat";
  fresh();
  CHECK(tonus_claim_check(claim, NULL, TONUS_ENGLISH, &answer, text, &size, &error) == TONUS_OK);
  CHECK(answer.severity == TONUS_ADVISE && strcmp(answer.claim_id, "spot_belly") == 0);
  CHECK(strcmp(answer.rule_id, "region.spot.exercise_claim") == 0);
  CHECK(strlen(text) > 40 && size == strlen(text) + 1);
  fresh();
  CHECK(tonus_claim_check("celery melts belly fat", NULL, TONUS_GERMAN, &answer, text, &size,
                          &error) == TONUS_OK);
  CHECK(answer.severity == TONUS_NOT_EVALUATED && answer.claim_id == NULL && text[0] == '\0');
  CHECK(answer.nearest[0] != NULL && strstr(answer.nearest[0], "Bauch") != NULL);
}

static void garbage_is_refused(void) {
  const char* claim = "crunches burn belly fat";
  tonus_facts* facts = tonus_facts_new();
  fresh();
  CHECK(tonus_claim_check("", facts, TONUS_ENGLISH, &answer, text, &size, &error) ==
        TONUS_BAD_TEXT);
  CHECK(tonus_claim_check("\xff\xfe", facts, TONUS_ENGLISH, &answer, text, &size, &error) ==
        TONUS_BAD_TEXT);
  CHECK(tonus_claim_check(NULL, facts, TONUS_ENGLISH, &answer, text, &size, &error) ==
        TONUS_NULL_ARGUMENT);
  CHECK(tonus_claim_check(claim, facts, TONUS_ENGLISH, NULL, text, &size, &error) ==
        TONUS_NULL_ARGUMENT);
  CHECK(tonus_claim_check(claim, facts, TONUS_ENGLISH, &answer, text, NULL, &error) ==
        TONUS_NULL_ARGUMENT);
  CHECK(tonus_claim_check(claim, facts, -1, &answer, text, &size, &error) == TONUS_UNKNOWN_NAME);
  size = 5;
  CHECK(tonus_claim_check(claim, facts, TONUS_ENGLISH, &answer, text, &size, &error) ==
        TONUS_WRONG_COUNT);
  CHECK(answer.claim_id == NULL && text[0] == '\0');
  answer.struct_size = 8;
  CHECK(tonus_claim_check(claim, facts, TONUS_ENGLISH, &answer, text, &size, &error) ==
        TONUS_BAD_HANDLE);
  tonus_facts_free(facts);
}

int main(void) {
  a_rule_has_a_message();
  a_claim_is_checked();
  garbage_is_refused();
  return finish();
}
