/* SPDX-License-Identifier: BSL-1.0 */
/* The chooser through C: use, null and garbage. */
#include <math.h>
#include <string.h>
#include <tonus.h>

#include "check.h"

#define ROOM 32

static tonus_error error;
static tonus_candidate all[ROOM];
static size_t found;

static void fresh(void) {
  int i;
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
  memset(all, 0, sizeof all);
  for (i = 0; i < ROOM; ++i) {
    all[i].struct_size = sizeof all[i];
    all[i].value = -123.5;
  }
  found = 99;
}

static int untouched(void) { return all[0].value == -123.5 && all[0].id == NULL && found == 99; }

static tonus_facts* man(void) {
  tonus_facts* facts = tonus_facts_new();
  CHECK(tonus_facts_set(facts, "weight", 80, NULL, NULL) == TONUS_OK);
  CHECK(tonus_facts_set(facts, "height", 178, NULL, NULL) == TONUS_OK);
  CHECK(tonus_facts_set(facts, "age", 30, NULL, NULL) == TONUS_OK);
  CHECK(tonus_facts_choose(facts, "sex", "male", NULL) == TONUS_OK);
  return facts;
}

static void equations_are_listed(const tonus_facts* facts) {
  size_t i;
  fresh();
  CHECK(tonus_choose(facts, "rmr", NULL, NULL, 0, all, ROOM, &found, &error) == TONUS_OK);
  CHECK(found > 10 && found <= ROOM);
  for (i = 0; i < found; ++i) {
    CHECK(strcmp(all[i].unit, "kcal/d") == 0 && all[i].struct_size == sizeof all[i]);
    CHECK((all[i].status < 0) == (all[i].input != NULL));
    CHECK((all[i].status < 0) == isnan(all[i].value));
    if (strcmp(all[i].id, "energy.rmr.mifflin_1990") == 0) CHECK(all[i].value == 1767.5);
    if (strcmp(all[i].id, "energy.rmr.de_lorenzo_2001") == 0)
      CHECK(all[i].status == TONUS_OK && strcmp(all[i].apart, "Italians") == 0);
  }
  fresh(); /* room for fewer: the first ones, and how many there are */
  CHECK(tonus_choose(facts, "body_fat", NULL, NULL, 0, all, 1, &found, NULL) == TONUS_OK);
  CHECK(found == 17 && strcmp(all[0].id, "body.fat_fraction.deurenberg_1991") == 0);
  CHECK(all[0].standard_error == 4.1 && all[1].id == NULL);
  CHECK(tonus_choose(facts, "body_fat", NULL, NULL, 0, NULL, 0, &found, NULL) == TONUS_OK);
}

static void other_inputs(const tonus_facts* facts) {
  const char* names[] = {"load_kg", "reps"};
  const char* wrong[] = {"load_kg", "wraps"};
  const char* null[] = {"load_kg", NULL};
  const double values[] = {100, 5};
  size_t i;
  int seen = 0;
  fresh();
  CHECK(tonus_choose(facts, "training.one_rm", names, values, 2, all, ROOM, &found, &error) == 0);
  for (i = 0; i < found; ++i)
    if (strcmp(all[i].id, "training.one_rm.brzycki_1993") == 0 && all[i].value == 112.5) ++seen;
  CHECK(seen == 1); /* 100 * 36 / (37 - 5) */
  fresh();
  CHECK(tonus_choose(facts, "training.one_rm", wrong, values, 2, all, ROOM, &found, &error) ==
        TONUS_UNKNOWN_NAME);
  CHECK(strstr(error.message, "wraps") != NULL && untouched());
  CHECK(tonus_choose(facts, "training.one_rm", null, values, 2, all, ROOM, &found, &error) ==
        TONUS_NULL_ARGUMENT);
  CHECK(untouched());
}

static void refusals(tonus_facts* facts) {
  fresh();
  CHECK(tonus_choose(NULL, "rmr", NULL, NULL, 0, all, ROOM, &found, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_choose(facts, NULL, NULL, NULL, 0, all, ROOM, &found, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_choose(facts, "rmr", NULL, NULL, 2, all, ROOM, &found, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_choose(facts, "rmr", NULL, NULL, 0, NULL, 3, &found, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_choose(facts, "rmr", NULL, NULL, 0, all, ROOM, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_choose(facts, "rmrr", NULL, NULL, 0, all, ROOM, &found, &error) == TONUS_UNKNOWN_ID);
  all[2].struct_size = 8;
  CHECK(tonus_choose(facts, "rmr", NULL, NULL, 0, all, ROOM, &found, NULL) == TONUS_BAD_HANDLE);
  all[0].struct_size = 0;
  CHECK(tonus_choose(facts, "rmr", NULL, NULL, 0, all, ROOM, &found, NULL) == TONUS_BAD_HANDLE);
  CHECK(untouched());
  /* an ideal mass is a target: a minor with a deficit gets none */
  fresh();
  CHECK(tonus_facts_set(facts, "age", 15, NULL, NULL) == TONUS_OK);
  CHECK(tonus_facts_set(facts, "deficit", 300, NULL, NULL) == TONUS_OK);
  CHECK(tonus_choose(facts, "body.ideal_mass", NULL, NULL, 0, all, ROOM, &found, &error) ==
        TONUS_WITHHELD);
  CHECK(untouched());
}

int main(void) {
  tonus_facts* facts = man();
  equations_are_listed(facts);
  other_inputs(facts);
  refusals(facts);
  tonus_facts_free(facts);
  return finish();
}
