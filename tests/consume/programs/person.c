/* SPDX-License-Identifier: BSL-1.0 */
/* A C program that embeds tonus: one equation by id, one refusal, and the versions. */
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <tonus.h>

/* 10 * 80 + 6.25 * 178 - 5 * 30 + 5 */
static const double expected = 1767.5;

int main(void) {
  const double person[] = {80.0, 178.0, 30.0, 1.0};
  const double nobody[] = {-80.0, 178.0, 30.0, 1.0};
  tonus_estimate rmr = {sizeof(tonus_estimate), 0, 0.0, 0.0, 0.0, 0.0};
  tonus_error error;
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
  if (tonus_evaluate("energy.rmr.mifflin_1990", person, 4, &rmr, &error) != TONUS_OK) return 1;
  if (!(fabs(rmr.value - expected) <= 1e-9 * expected)) return 2;
  if (tonus_evaluate("energy.rmr.mifflin_1990", nobody, 4, &rmr, &error) != TONUS_IMPOSSIBLE)
    return 3;
  if (error.argument != 0 || error.value != -80.0) return 4;
  printf("tonus %s, interface %u: %g kcal/d\n", tonus_version(), (unsigned)tonus_abi_version(),
         rmr.value);
  return 0;
}
