/* SPDX-License-Identifier: BSL-1.0 */
/* Null and garbage into every function: each refuses and writes nothing. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <tonus.h>

#include "check.h"

static double garbage;
static double out_number;
static int32_t out_class;
static double many[7];
static int32_t states[7];
static double list[7];

static void reset(void) {
  out_number = -123.5;
  out_class = -123;
}
static int untouched(void) { return out_number == -123.5 && out_class == -123; }

#define NULL_REFUSED(call)                \
  do {                                    \
    reset();                              \
    CHECK((call) == TONUS_NULL_ARGUMENT); \
    CHECK(untouched());                   \
  } while (0)
#define GARBAGE_REFUSED(call) \
  do {                        \
    reset();                  \
    CHECK((call) < 0);        \
    CHECK(untouched());       \
  } while (0)
#define ROWS_REFUSED(call)                                                    \
  do {                                                                        \
    int row;                                                                  \
    CHECK((call) == TONUS_SOME_ROWS_FAILED);                                  \
    for (row = 0; row < 7; ++row) CHECK(states[row] < 0 && isnan(many[row])); \
  } while (0)
#define NOTHING_TO_DO(call) CHECK((call) == TONUS_OK)

static void typed_functions(double value) {
  int i;
  garbage = value;
  for (i = 0; i < 7; ++i) list[i] = value;
#include "emitted/garbage_calls.inc"
}

static tonus_estimate fresh_estimate(void) {
  tonus_estimate e;
  memset(&e, 0, sizeof e);
  e.struct_size = sizeof e;
  e.value = -123.5;
  return e;
}

static tonus_error fresh_error(void) {
  tonus_error e;
  memset(&e, 0, sizeof e);
  e.struct_size = sizeof e;
  return e;
}

static const char* const mifflin = "energy.rmr.mifflin_1990";

static void generic_pointers(void) {
  const double a[4] = {80, 180, 30, 1};
  tonus_estimate r = fresh_estimate();
  tonus_error e = fresh_error();
  CHECK(tonus_evaluate(NULL, a, 4, &r, &e) == TONUS_NULL_ARGUMENT);
  CHECK(e.status == TONUS_NULL_ARGUMENT && e.message[0] != '\0');
  CHECK(tonus_evaluate(mifflin, NULL, 4, &r, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_evaluate(mifflin, a, 4, NULL, &e) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_evaluate(mifflin, a, 3, &r, &e) == TONUS_WRONG_COUNT);
  CHECK(tonus_evaluate(mifflin, a, (size_t)-1, &r, &e) == TONUS_WRONG_COUNT);
  CHECK(tonus_evaluate("", a, 4, &r, &e) == TONUS_UNKNOWN_ID);
  CHECK(tonus_evaluate("\xff\xfe%s%n", a, 4, &r, &e) == TONUS_UNKNOWN_ID);
  CHECK(r.value == -123.5);
  CHECK(tonus_evaluate(mifflin, a, 4, &r, NULL) == TONUS_OK);
  CHECK(r.value == 1780.0 && isnan(r.standard_error));
}

static void struct_sizes(void) {
  const double a[4] = {80, 180, 30, 1};
  struct {
    tonus_estimate known;
    double tail;
  } longer;
  tonus_estimate r = fresh_estimate();
  tonus_error e = fresh_error();
  r.struct_size = 0;
  CHECK(tonus_evaluate(mifflin, a, 4, &r, &e) == TONUS_BAD_HANDLE);
  r.struct_size = sizeof r - 1;
  CHECK(tonus_evaluate(mifflin, a, 4, &r, &e) == TONUS_BAD_HANDLE);
  r.struct_size = 0xFFFFFFFFu;
  CHECK(tonus_evaluate(mifflin, a, 4, &r, &e) == TONUS_BAD_HANDLE);
  CHECK(r.value == -123.5);
  r = fresh_estimate();
  e.struct_size = 1;
  CHECK(tonus_evaluate(mifflin, a, 4, &r, &e) == TONUS_BAD_HANDLE);
  longer.known = fresh_estimate();
  longer.known.struct_size = sizeof longer;
  longer.tail = 0;
  CHECK(tonus_evaluate(mifflin, a, 4, &longer.known, NULL) == TONUS_OK);
  CHECK(longer.known.value == 1780.0 && longer.known.struct_size == sizeof longer);
  longer.tail = 1;
  CHECK(tonus_evaluate(mifflin, a, 4, &longer.known, NULL) == TONUS_BAD_HANDLE);
}

static void errors_name_the_argument(void) {
  const double heavy[4] = {900, 180, 30, 1};
  const double nothing[4] = {NAN, INFINITY, 30, 9};
  const double no_sex[4] = {80, 180, 30, 0};
  tonus_estimate r = fresh_estimate();
  tonus_error e = fresh_error();
  CHECK(tonus_evaluate(mifflin, heavy, 4, &r, &e) == TONUS_IMPOSSIBLE);
  CHECK(e.argument == 0 && e.value == 900 && e.minimum == 0.3 && e.maximum == 700);
  CHECK(strstr(e.message, "weight_kg = 900") != NULL);
  CHECK(tonus_evaluate(mifflin, nothing, 4, &r, &e) == TONUS_NOT_FINITE);
  CHECK(e.argument == 0);
  CHECK(tonus_evaluate(mifflin, no_sex, 4, &r, &e) == TONUS_MISSING_INPUT);
  CHECK(e.argument == 3);
}

static void batch_and_series(void) {
  const double week[7] = {500, 300, 0, 600, 400, 700, 0};
  const char* monotony = "training.load.monotony_foster_1998_sample_sd";
  const double* columns[4] = {list, list, NULL, list};
  tonus_estimate r = fresh_estimate();
  tonus_error e = fresh_error();
  CHECK(tonus_evaluate_many(NULL, columns, 4, 7, many, states) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_evaluate_many("x", columns, 4, 7, many, states) == TONUS_UNKNOWN_ID);
  CHECK(tonus_evaluate_many(mifflin, columns, 3, 7, many, states) == TONUS_WRONG_COUNT);
  CHECK(tonus_evaluate_many(mifflin, columns, 4, 7, many, states) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_evaluate_many(mifflin, NULL, 4, 7, many, states) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_evaluate_many(mifflin, NULL, 4, 0, NULL, NULL) == TONUS_OK);
  CHECK(tonus_evaluate_many(monotony, columns, 1, 7, many, states) == TONUS_WRONG_COUNT);
  CHECK(tonus_evaluate(monotony, week, 7, &r, &e) == TONUS_WRONG_COUNT);
  CHECK(tonus_evaluate_series(mifflin, week, 7, NULL, 0, &r, &e) == TONUS_WRONG_COUNT);
  CHECK(tonus_evaluate_series(monotony, NULL, 7, NULL, 0, &r, &e) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_evaluate_series(monotony, week, 0, NULL, 0, &r, &e) == TONUS_WRONG_COUNT);
  CHECK(tonus_evaluate_series(monotony, week, 6, NULL, 0, &r, &e) == TONUS_WRONG_COUNT);
  CHECK(tonus_evaluate_series(monotony, week, 7, week, 1, &r, &e) == TONUS_WRONG_COUNT);
  CHECK(r.value == -123.5);
  CHECK(tonus_evaluate_series(monotony, week, 7, NULL, 0, &r, &e) >= 0);
}

static void texts(void) {
  int32_t code;
  CHECK(tonus_abi_version() >= 1);
  CHECK(strlen(tonus_version()) > 0);
  for (code = -40; code < 40; ++code) CHECK(tonus_status_text(code) != NULL);
  CHECK(tonus_status_text(INT32_MIN) != NULL && tonus_status_text(INT32_MAX) != NULL);
  CHECK(strcmp(tonus_status_text(TONUS_OUTSIDE_STUDIED | TONUS_EXTRAPOLATED),
               "outside the studied population; extrapolated") == 0);
  CHECK(tonus_catalogue_json()[0] == '{');
}

int main(void) {
  typed_functions(NAN);
  typed_functions(INFINITY);
  typed_functions(-1e308);
  generic_pointers();
  struct_sizes();
  errors_name_the_argument();
  batch_and_series();
  texts();
  return finish();
}
