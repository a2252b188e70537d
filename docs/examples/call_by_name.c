/* SPDX-License-Identifier: BSL-1.0 */
/* Calling equations from C by their own function and by id. */
/*! [include] */
#include <tonus.h>
/*! [include] */
#include <math.h>
#include <stdio.h>
#include <string.h>

static int near(double a, double b) { return fabs(a - b) <= 1e-9 * fabs(b); }

/* 10 * 80 + 6.25 * 178 - 5 * 30 + 5 = 1767.5 */
static int by_name(void) {
  /*! [typed] */
  double rmr = 0;
  int32_t status = tonus_energy_rmr_mifflin_1990(80, 178, 30, 1, &rmr); /* sex: 1 is male */
  if (status < 0) {
    fprintf(stderr, "%s\n", tonus_status_text(status));
    return 0;
  }
  if (status & TONUS_OUTSIDE_STUDIED) puts("nobody of that age was studied");
  /*! [typed] */
  return near(rmr, 1767.5) && status == TONUS_OK;
}

static int by_id(void) {
  /*! [by id] */
  double arguments[] = {85, 38, NAN, 178, 1}; /* waist, neck, no hip, height, sex */
  tonus_estimate fat = {.struct_size = sizeof fat};
  tonus_error error = {.struct_size = sizeof error};
  int32_t status = tonus_evaluate("body.fat_fraction.navy_1984", arguments, 5, &fat, &error);
  if (status < 0) {
    fprintf(stderr, "%s\n", error.message);
    return 0;
  }
  printf("%.1f %% of body weight, 95 %% interval %.1f to %.1f\n", fat.value, fat.low, fat.high);
  /*! [by id] */
  return near(fat.value, 16.436014818131682) && fat.standard_error == 3.52;
}

static int refused(void) {
  /*! [refused] */
  double arguments[] = {900, 178, 30, 1};
  tonus_estimate result = {.struct_size = sizeof result};
  tonus_error error = {.struct_size = sizeof error};
  int32_t status = tonus_evaluate("energy.rmr.mifflin_1990", arguments, 4, &result, &error);
  if (status == TONUS_IMPOSSIBLE) {
    printf("argument %d: %g is not in %g to %g\n", (int)error.argument, error.value, error.minimum,
           error.maximum);
    puts(error.message);
  }
  /*! [refused] */
  return status == TONUS_IMPOSSIBLE && error.argument == 0 && error.maximum == 700 &&
         strncmp(error.message, "weight_kg = 900", 15) == 0;
}

/* Expected value: training vectors, made with 60-digit decimal arithmetic. */
static int series(void) {
  /*! [series] */
  double daily_loads[] = {500, 300, 0, 600, 400, 700, 0};
  tonus_estimate monotony = {.struct_size = sizeof monotony};
  int32_t status = tonus_evaluate_series("training.load.monotony_foster_1998_sample_sd",
                                         daily_loads, 7, NULL, 0, &monotony, NULL);
  /*! [series] */
  return status == TONUS_OK && near(monotony.value, 1.293872923766914);
}

int main(void) { return by_name() && by_id() && refused() && series() ? 0 : 1; }
