/* SPDX-License-Identifier: BSL-1.0 */
/* Prints sizes, offsets and constants of tonus.h, one a line; compared with layout.txt. */
#include <stdio.h>
#include <tonus.h>

#define CONSTANT(name) printf("constant %s %d\n", #name, (int)(name))
#define STRUCT(type) printf("struct %s size %u\n", #type, (unsigned)sizeof(type))
#define FIELD(type, field)                                                                  \
  printf("field %s.%s offset %u size %u\n", #type, #field, (unsigned)offsetof(type, field), \
         (unsigned)sizeof(((type*)0)->field))

static void constants(void) {
  CONSTANT(TONUS_OK);
  CONSTANT(TONUS_NULL_ARGUMENT);
  CONSTANT(TONUS_NOT_FINITE);
  CONSTANT(TONUS_IMPOSSIBLE);
  CONSTANT(TONUS_OUTSIDE_DOMAIN);
  CONSTANT(TONUS_UNKNOWN_ID);
  CONSTANT(TONUS_WRONG_COUNT);
  CONSTANT(TONUS_UNKNOWN_NAME);
  CONSTANT(TONUS_WRONG_UNIT);
  CONSTANT(TONUS_MISSING_INPUT);
  CONSTANT(TONUS_BAD_HANDLE);
  CONSTANT(TONUS_OUT_OF_MEMORY);
  CONSTANT(TONUS_NOT_REACHABLE);
  CONSTANT(TONUS_WITHHELD);
  CONSTANT(TONUS_BAD_TEXT);
  CONSTANT(TONUS_INTERNAL_ERROR);
  CONSTANT(TONUS_OUTSIDE_STUDIED);
  CONSTANT(TONUS_EXTRAPOLATED);
  CONSTANT(TONUS_UNVERIFIED);
  CONSTANT(TONUS_SOME_ROWS_FAILED);
  CONSTANT(TONUS_NOT_EVALUATED);
  CONSTANT(TONUS_NONE);
  CONSTANT(TONUS_INFO);
  CONSTANT(TONUS_ADVISE);
  CONSTANT(TONUS_WARN);
  CONSTANT(TONUS_STOP_AND_REFER);
}

static void structs(void) {
  STRUCT(tonus_estimate);
  FIELD(tonus_estimate, struct_size);
  FIELD(tonus_estimate, status);
  FIELD(tonus_estimate, value);
  FIELD(tonus_estimate, standard_error);
  FIELD(tonus_estimate, low);
  FIELD(tonus_estimate, high);
  STRUCT(tonus_error);
  FIELD(tonus_error, struct_size);
  FIELD(tonus_error, status);
  FIELD(tonus_error, argument);
  FIELD(tonus_error, reserved);
  FIELD(tonus_error, value);
  FIELD(tonus_error, minimum);
  FIELD(tonus_error, maximum);
  FIELD(tonus_error, message);
}

int main(void) {
  constants();
  structs();
  return 0;
}
