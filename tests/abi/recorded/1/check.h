/* SPDX-License-Identifier: BSL-1.0 */
/* A check for C programs: counts failures and names the line. */
#ifndef TONUS_TESTS_CHECK_H
#define TONUS_TESTS_CHECK_H

#include <stdio.h>

static int failures = 0;
static int checks = 0;

#define CHECK(truth)                                                        \
  do {                                                                      \
    ++checks;                                                               \
    if (!(truth)) {                                                         \
      ++failures;                                                           \
      fprintf(stderr, "%s:%d: not true: %s\n", __FILE__, __LINE__, #truth); \
    }                                                                       \
  } while (0)

static int finish(void) {
  printf("%d checks, %d failures\n", checks, failures);
  return failures == 0 ? 0 : 1;
}

#endif
