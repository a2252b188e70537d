/* SPDX-License-Identifier: BSL-1.0 */
/* Body log, weight trends, expenditure and regional fat through C: use, null, garbage. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <tonus.h>

#include "check.h"

enum { days = 42 };

static tonus_error error;
static double day[days], weight[days], intake[days], out[days];
static int32_t use[days];

static void fresh(void) {
  int i;
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
  for (i = 0; i < days; ++i) {
    day[i] = i;
    weight[i] = 90 - 0.1 * i;
    intake[i] = 2000;
    out[i] = -123.5;
    use[i] = -1;
  }
}

static void logs_are_read(void) {
  const char text[] =
      "date,weight,kcal\n2025-09-01,176.4,2000\n2025-09-02,,2100\nbad,80,\n2025-09-04,175,1\n";
  tonus_body_log* log = tonus_body_log_new();
  tonus_body_import_options options = {sizeof options, 2, 0, 0};
  tonus_body_import_summary summary;
  int64_t number = -1;
  size_t rows = 0;
  fresh();
  memset(&summary, 0, sizeof summary);
  summary.struct_size = sizeof summary;
  CHECK(tonus_body_log_import(log, text, sizeof text - 1, &options, &summary, &error) ==
        TONUS_SOME_ROWS_FAILED);
  CHECK(summary.rows == 4 && summary.used == 3 && summary.rejected == 1 && summary.values == 5);
  CHECK(tonus_body_log_rejected(log, 0, &number, &error) == TONUS_OK && number == 4);
  CHECK(strstr(error.message, "bad") != NULL);
  CHECK(tonus_body_log_rejected(log, 1, &number, &error) == TONUS_WRONG_COUNT);
  CHECK(tonus_body_log_add(log, "waist", 1756684800, 90, &error) == TONUS_OK);
  CHECK(tonus_body_log_add(log, "waist", 1756684800, -1, &error) == TONUS_IMPOSSIBLE);
  CHECK(tonus_body_log_add(log, "wrist", 1756684800, 17, &error) == TONUS_UNKNOWN_NAME);
  CHECK(tonus_body_log_columns(log, NULL, NULL, NULL, &rows, &number, &error) == TONUS_OK);
  CHECK(rows == 4 && number == 1756684800);
  rows = 3;
  CHECK(tonus_body_log_columns(log, day, weight, intake, &rows, NULL, &error) == TONUS_WRONG_COUNT);
  CHECK(rows == 4 && weight[0] == 90);
  CHECK(tonus_body_log_columns(log, day, weight, intake, &rows, NULL, &error) == TONUS_OK);
  CHECK(fabs(weight[0] - 176.4 * 0.45359237) < 1e-12 && isnan(weight[1]) && isnan(intake[2]));
  CHECK(tonus_body_log_import(log, "x", 1, NULL, NULL, &error) == TONUS_BAD_TEXT);
  options.weight_unit = 4;
  CHECK(tonus_body_log_import(log, text, 9, &options, NULL, &error) == TONUS_UNKNOWN_NAME);
  options.struct_size = 3;
  CHECK(tonus_body_log_import(log, text, 9, &options, NULL, &error) == TONUS_BAD_HANDLE);
  CHECK(tonus_body_log_import(NULL, text, 9, NULL, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_body_log_import(log, NULL, 9, NULL, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_body_log_add(NULL, "waist", 0, 90, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_body_log_add(log, NULL, 0, 90, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_body_log_rejected(log, 0, NULL, &error) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_body_log_rejected(log, 0, &number, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_body_log_columns(NULL, day, weight, intake, &rows, NULL, NULL) ==
        TONUS_NULL_ARGUMENT);
  CHECK(tonus_body_log_columns(log, day, NULL, intake, &rows, NULL, NULL) == TONUS_NULL_ARGUMENT);
  tonus_body_log_free(log);
  tonus_body_log_free(NULL);
}

static void facts_are_told(void) {
  tonus_body_log* log = tonus_body_log_new();
  tonus_facts* facts = tonus_facts_new();
  tonus_estimate result;
  int i;
  fresh();
  memset(&result, 0, sizeof result);
  result.struct_size = sizeof result;
  for (i = 0; i < days; ++i)
    CHECK(tonus_body_log_add(log, "weight", 86400 * (int64_t)i, weight[i], &error) == TONUS_OK);
  CHECK(tonus_body_log_facts(log, facts, &error) == TONUS_OK);
  CHECK(tonus_facts_get(facts, "weight_trend", NULL, &result, &error) >= 0);
  CHECK(fabs(result.value + 70 / 87.25) < 1e-9);
  CHECK(tonus_body_log_facts(log, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_body_log_facts(NULL, facts, NULL) == TONUS_NULL_ARGUMENT);
  tonus_facts_free(facts);
  tonus_body_log_free(log);
}

static void trends_are_followed(void) {
  tonus_trend_settings settings;
  tonus_trend line;
  fresh();
  memset(&settings, 0, sizeof settings);
  memset(&line, 0, sizeof line);
  line.struct_size = sizeof line;
  CHECK(tonus_trend_defaults(&settings) == TONUS_BAD_HANDLE);
  settings.struct_size = sizeof settings;
  CHECK(tonus_trend_defaults(&settings) == TONUS_OK && settings.smoothing == 0.1);
  CHECK(tonus_trend_slope(day, weight, days, 28, &settings, &line, &error) == TONUS_OK);
  CHECK(fabs(line.slope_kg_per_day + 0.1) < 1e-12 && line.verdict == TONUS_TREND_LOSING);
  CHECK(tonus_trend_exponential(day, weight, days, NULL, out, &error) == TONUS_OK);
  CHECK(out[0] == 90 && out[41] > weight[41]);
  weight[20] += 9;
  CHECK(tonus_trend_kalman(day, weight, days, NULL, 1, out, NULL, NULL, NULL, use, &error) ==
        TONUS_OK);
  CHECK(use[19] == 1 && use[20] == 2 && fabs(out[20] - 88) < 0.05);
  settings.outlier = NAN;
  fresh();
  CHECK(tonus_trend_exponential(day, weight, days, &settings, out, &error) == TONUS_NOT_FINITE);
  day[7] = day[6];
  CHECK(tonus_trend_kalman(day, weight, days, NULL, 0, out, NULL, NULL, NULL, NULL, &error) ==
        TONUS_IMPOSSIBLE);
  CHECK(error.argument == 7 && out[0] == -123.5);
  CHECK(tonus_trend_kalman(day, weight, 5, NULL, 2, out, NULL, NULL, NULL, NULL, &error) ==
        TONUS_UNKNOWN_NAME);
  CHECK(tonus_trend_slope(day, weight, 2, 28, NULL, &line, &error) == TONUS_WRONG_COUNT);
  CHECK(tonus_trend_defaults(NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_trend_exponential(NULL, weight, 5, NULL, out, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_trend_exponential(day, weight, 5, NULL, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_trend_kalman(day, NULL, 5, NULL, 0, out, NULL, NULL, NULL, NULL, NULL) ==
        TONUS_NULL_ARGUMENT);
  CHECK(tonus_trend_slope(day, weight, 5, 28, NULL, NULL, NULL) == TONUS_NULL_ARGUMENT);
  line.struct_size = 8;
  CHECK(tonus_trend_slope(day, weight, 5, 28, NULL, &line, &error) == TONUS_BAD_HANDLE);
}

static void expenditure_is_found(void) {
  tonus_expenditure_person man = {sizeof man, 1, 40, 178, 1.5, NAN};
  tonus_expenditure found;
  tonus_expenditure_window window;
  tonus_expenditure_gates gates;
  tonus_expenditure_settings settings;
  fresh();
  memset(&found, 0, sizeof found);
  found.struct_size = sizeof found;
  memset(&window, 0, sizeof window);
  window.struct_size = sizeof window;
  memset(&gates, 0, sizeof gates);
  gates.struct_size = sizeof gates;
  memset(&settings, 0, sizeof settings);
  settings.struct_size = sizeof settings;
  CHECK(tonus_expenditure_default_gates(&gates) == TONUS_OK && gates.least_intake_days == 14);
  CHECK(tonus_expenditure_default_settings(&settings) == TONUS_OK && settings.intake_noise == 0.1);
  CHECK(tonus_expenditure_balance(day, weight, intake, days, NAN, 0, NULL, &found, &error) == 0);
  CHECK(fabs(found.kcal_per_day - 2770) < 1e-6);
  CHECK(tonus_expenditure_balance(day, weight, intake, days, 24, 3, &gates, &found, &error) == 0);
  CHECK(found.kcal_per_day < 2770 && found.low < found.kcal_per_day);
  CHECK(tonus_expenditure_follow(&man, day, weight, intake, days, &gates, &settings, &found,
                                 &error) == TONUS_OK);
  CHECK(found.kcal_per_day > 2300 && found.kcal_per_day < 2900);
  CHECK(tonus_expenditure_track(&man, day, weight, intake, days, NULL, NULL, NULL, NULL, out, NULL,
                                use, &error) == TONUS_OK);
  CHECK(out[41] == found.kcal_per_day && use[41] == 1);
  CHECK(tonus_expenditure_quality(day, weight, intake, 5, NULL, &window, &error) == TONUS_OK);
  CHECK(window.days == 5 &&
        window.reasons == (TONUS_FEW_DAYS | TONUS_FEW_INTAKE_DAYS | TONUS_FEW_WEIGHINGS));
  found.kcal_per_day = -123.5;
  CHECK(tonus_expenditure_balance(day, weight, intake, 5, NAN, 0, NULL, &found, &error) ==
        TONUS_WRONG_COUNT);
  man.age_y = 17;
  CHECK(tonus_expenditure_follow(&man, day, weight, intake, days, NULL, NULL, &found, &error) ==
        TONUS_OUTSIDE_DOMAIN);
  CHECK(strstr(error.message, "adults") != NULL && found.kcal_per_day == -123.5);
  man.sex = 3;
  CHECK(tonus_expenditure_follow(&man, day, weight, intake, days, NULL, NULL, &found, &error) ==
        TONUS_UNKNOWN_NAME);
  man.struct_size = 7;
  CHECK(tonus_expenditure_track(&man, day, weight, intake, days, NULL, NULL, NULL, NULL, NULL, NULL,
                                NULL, &error) == TONUS_BAD_HANDLE);
  CHECK(tonus_expenditure_track(NULL, day, weight, intake, days, NULL, NULL, NULL, NULL, NULL, NULL,
                                NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_expenditure_follow(&man, day, NULL, intake, days, NULL, NULL, &found, NULL) ==
        TONUS_NULL_ARGUMENT);
  CHECK(tonus_expenditure_balance(day, weight, NULL, days, NAN, 0, NULL, &found, NULL) ==
        TONUS_NULL_ARGUMENT);
  CHECK(tonus_expenditure_quality(day, weight, intake, days, NULL, NULL, NULL) ==
        TONUS_NULL_ARGUMENT);
  CHECK(tonus_expenditure_default_gates(NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_expenditure_default_settings(NULL) == TONUS_NULL_ARGUMENT);
}

static void regions_are_projected(void) {
  const double regions[] = {9, 2.5, 9.5}, exponents[] = {1.04, 1.5, 0.8};
  const double fat[] = {21, 20, 19, 18}, fold[] = {24, 22.5, 21.5, 20};
  tonus_region_change change;
  tonus_region_calibration own;
  int32_t region = -1, evidence = -1;
  double k = -1, k_sd = -1, then[3] = {-1, -1, -1}, number = -1;
  fresh();
  memset(&change, 0, sizeof change);
  change.struct_size = sizeof change;
  memset(&own, 0, sizeof own);
  own.struct_size = sizeof own;
  CHECK(tonus_region_of_site("subscapular", &region, &evidence) == TONUS_OK);
  CHECK(region == 3 && evidence == 2);
  CHECK(tonus_region_of_site("nose", &region, &evidence) == TONUS_UNKNOWN_NAME);
  CHECK(tonus_region_of_site(NULL, &region, &evidence) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_region_prior(3, 2, 0, &k, &k_sd) == TONUS_OK && k == 1.04 && k_sd == 0.35);
  CHECK(tonus_region_prior(7, 2, 0, &k, &k_sd) == TONUS_UNKNOWN_NAME);
  CHECK(tonus_region_prior(3, 2, 0, NULL, &k_sd) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_region_project(k, k_sd, 21, 18, &change, &error) == TONUS_OK);
  CHECK(fabs(change.change_percent + 14.81) < 0.005 && fabs(change.low_percent + 23.36) < 0.005);
  CHECK(tonus_region_project(k, k_sd, NAN, 18, &change, &error) == TONUS_NOT_FINITE);
  CHECK(tonus_region_project(k, k_sd, 21, 18, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_region_distribute(regions, exponents, 3, 21, 18, then, &error) == TONUS_OK);
  CHECK(fabs(then[0] - 7.644923) < 1e-6);
  CHECK(tonus_region_distribute(regions, NULL, 3, 21, 18, then, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_region_calibrate(fat, fold, 4, 1.04, 0.35, 0.05, &own, &error) == TONUS_OK);
  CHECK(fabs(own.k - 1.084535) < 1e-6 && fabs(own.own_weight - 0.392828) < 1e-6);
  CHECK(tonus_region_calibrate(fat, fold, 2, 1.04, 0.35, 0.05, &own, &error) == TONUS_WRONG_COUNT);
  CHECK(tonus_region_calibrate(NULL, fold, 4, 1, 0.3, 0.05, &own, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_region_fat_loss_for(0.861, 1.04, &number, &error) == TONUS_OK);
  CHECK(fabs(number - 13.4) < 0.05);
  CHECK(tonus_region_fat_loss_for(0.861, 1.04, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_region_detectable_change(0.05, &number, &error) == TONUS_OK);
  CHECK(fabs(number - 13.86) < 0.005);
  CHECK(tonus_region_detectable_change(0.05, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_region_contested_local_bonus(0.07, 10, 228, &number, &error) == TONUS_EXTRAPOLATED);
  CHECK(fabs(number - 0.7) < 1e-12);
  CHECK(tonus_region_contested_local_bonus(0.07, 10, 228, NULL, NULL) == TONUS_NULL_ARGUMENT);
}

int main(void) {
  logs_are_read();
  facts_are_told();
  trends_are_followed();
  expenditure_is_found();
  regions_are_projected();
  return finish();
}
