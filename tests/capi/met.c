/* SPDX-License-Identifier: BSL-1.0 */
/* The table of activities through C: use, null and garbage. */
#include <math.h>
#include <string.h>
#include <tonus.h>

#include "check.h"

static tonus_error error;
static tonus_met result;

static void fresh(void) {
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
  memset(&result, 0, sizeof result);
  result.struct_size = sizeof result;
  result.met = -123.5;
}

static void activities_are_found(void) {
  fresh();
  CHECK(tonus_met_find(2024, "12050", &result, &error) == TONUS_OK);
  CHECK(result.met == 9.3 && result.edition == 2024 && strcmp(result.code, "12050") == 0);
  CHECK(strcmp(result.heading, "Running") == 0 && strstr(result.description, "6") != NULL);
  fresh();
  CHECK(tonus_met_find(2011, "12050", &result, &error) == TONUS_UNKNOWN_ID);
  CHECK(result.met == -123.5 && strstr(error.message, "edition") != NULL);
  CHECK(tonus_met_find(2024, "12", &result, &error) == TONUS_UNKNOWN_ID);
  CHECK(strstr(error.message, "code") != NULL);
  CHECK(tonus_met_find(2024, NULL, &result, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_met_find(2024, "12050", NULL, NULL) == TONUS_NULL_ARGUMENT);
  result.struct_size = 8;
  CHECK(tonus_met_find(2024, "12050", &result, &error) == TONUS_BAD_HANDLE);
}

static void activities_are_searched(void) {
  const char* codes[3] = {NULL, NULL, NULL};
  size_t found = 99;
  size_t all = 0;
  fresh();
  CHECK(tonus_met_search(2024, "kettle swings", codes, 3, &found, &error) == TONUS_OK);
  CHECK(found >= 1 && strcmp(codes[0], "02058") == 0);
  CHECK(tonus_met_search(2024, "", NULL, 0, &all, NULL) == TONUS_OK && all == 292);
  CHECK(tonus_met_search(2024, "no such thing", codes, 3, &found, NULL) == TONUS_OK && found == 0);
  CHECK(tonus_met_search(2024, "walking", codes, 3, &found, NULL) == TONUS_OK && found > 3);
  CHECK(tonus_met_find(2024, codes[2], &result, &error) == TONUS_OK);
  found = 7;
  CHECK(tonus_met_search(1993, "walking", codes, 3, &found, &error) == TONUS_UNKNOWN_ID);
  CHECK(found == 7);
  CHECK(tonus_met_search(2024, NULL, codes, 3, &found, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_met_search(2024, "a", NULL, 3, &found, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_met_search(2024, "a", codes, 3, NULL, &error) == TONUS_NULL_ARGUMENT);
}

int main(void) {
  activities_are_found();
  activities_are_searched();
  return finish();
}
