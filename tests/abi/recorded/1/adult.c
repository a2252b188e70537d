/* SPDX-License-Identifier: BSL-1.0 */
/* Energy balance of adults through C: use, null and garbage. */
#include <math.h>
#include <string.h>
#include <tonus.h>

#include "check.h"

enum { people_count = 3 };

static tonus_error error;
static tonus_adult man;
static tonus_adult_plan plan;
static tonus_adult_state states[2];
static tonus_adult_summary summary;
static const double less = -500;
static const int32_t days[2] = {30, 365};

static void fresh(void) {
  size_t i;
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
  memset(&man, 0, sizeof man);
  man.struct_size = sizeof man;
  man.sex = 1;
  man.age_y = 40;
  man.height_cm = 178;
  man.weight_kg = 90;
  man.pal = 1.5;
  man.fat_mass_kg = man.intake_kcal_per_day = man.carbohydrate = NAN;
  memset(&plan, 0, sizeof plan);
  plan.struct_size = sizeof plan;
  plan.intake_change_kcal_per_day = &less;
  plan.intake_change_count = 1;
  memset(states, 0, sizeof states);
  for (i = 0; i < 2; ++i) states[i].struct_size = sizeof states[i];
  memset(&summary, 0, sizeof summary);
  summary.struct_size = sizeof summary;
}

static void a_year_is_simulated(void) {
  fresh();
  CHECK(tonus_adult_simulate(&man, &plan, days, 2, states, &summary, &error) == TONUS_OK);
  CHECK(states[0].day == 30 && fabs(states[0].weight_kg - 90 + 2.01) < 0.005);
  CHECK(states[1].day == 365 && fabs(states[1].weight_kg - 90 + 13.75) < 0.005);
  CHECK(fabs(summary.imbalance_kcal) < 1e-6 * summary.eaten_kcal && summary.limits == 0);
  CHECK(fabs(summary.eaten_kcal - summary.spent_kcal - summary.stored_kcal) < 1e-3);
  CHECK(tonus_adult_simulate(&man, NULL, days, 2, states, NULL, NULL) == TONUS_OK);
  CHECK(fabs(states[1].weight_kg - 90) < 1e-9);
}

static void a_simulation_is_refused(void) {
  const double starving = -2400;
  const int32_t far[1] = {3650};
  fresh();
  states[0].weight_kg = -123.5;
  plan.intake_change_kcal_per_day = &starving;
  CHECK(tonus_adult_simulate(&man, &plan, far, 1, states, NULL, &error) == TONUS_OUTSIDE_DOMAIN);
  CHECK(strstr(error.message, "day = ") != NULL && error.value > 100 && error.value < 3650);
  man.age_y = 17;
  CHECK(tonus_adult_simulate(&man, &plan, far, 1, states, NULL, &error) == TONUS_OUTSIDE_DOMAIN);
  CHECK(strstr(error.message, "age_y = 17") != NULL);
  CHECK(tonus_adult_simulate(NULL, &plan, far, 1, states, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_adult_simulate(&man, &plan, NULL, 1, states, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_adult_simulate(&man, &plan, far, 1, NULL, NULL, NULL) == TONUS_NULL_ARGUMENT);
  fresh();
  states[0].weight_kg = -123.5;
  CHECK(tonus_adult_simulate(&man, &plan, far, 0, states, NULL, NULL) == TONUS_WRONG_COUNT);
  plan.carbohydrate_count = 1;
  CHECK(tonus_adult_simulate(&man, &plan, far, 1, states, NULL, NULL) == TONUS_NULL_ARGUMENT);
  plan.struct_size = 8;
  CHECK(tonus_adult_simulate(&man, &plan, far, 1, states, NULL, NULL) == TONUS_BAD_HANDLE);
  fresh();
  states[1].struct_size = 16;
  states[0].weight_kg = -123.5;
  CHECK(tonus_adult_simulate(&man, &plan, days, 2, states, NULL, NULL) == TONUS_BAD_HANDLE);
  man.struct_size = 0;
  CHECK(tonus_adult_simulate(&man, &plan, days, 1, states, NULL, NULL) == TONUS_BAD_HANDLE);
  summary.struct_size = 4;
  CHECK(tonus_adult_simulate(&man, &plan, days, 1, states, &summary, NULL) == TONUS_BAD_HANDLE);
  CHECK(states[0].weight_kg == -123.5);
}

static void goals_are_answered(void) {
  tonus_adult_goal goal;
  tonus_adult_goal_intake intake;
  double when = -1;
  fresh();
  memset(&goal, 0, sizeof goal);
  memset(&intake, 0, sizeof intake);
  goal.struct_size = sizeof goal;
  intake.struct_size = sizeof intake;
  goal.goal_weight_kg = 80;
  goal.goal_body_fat_pct = goal.carbohydrate = NAN;
  goal.goal_days = 180;
  man.age_y = 23; /* problem G01 of hall_goal.csv */
  man.height_cm = 180;
  man.pal = 1.6;
  CHECK(tonus_adult_intake_for_goal(&man, &goal, &intake, &error) == TONUS_OK);
  CHECK(fabs(intake.goal_kcal_per_day - 2472.314684) < 0.1);
  CHECK(fabs(intake.maintain_kcal_per_day - 2819.320516) < 0.1);
  CHECK(fabs(intake.end_weight_kg - 80) < 1e-3);
  goal.goal_weight_kg = 40;
  goal.goal_days = 20;
  intake.goal_kcal_per_day = -123.5;
  CHECK(tonus_adult_intake_for_goal(&man, &goal, &intake, &error) == TONUS_NOT_REACHABLE);
  man.age_y = 16;
  CHECK(tonus_adult_intake_for_goal(&man, &goal, &intake, &error) == TONUS_OUTSIDE_DOMAIN);
  CHECK(tonus_adult_intake_for_goal(NULL, &goal, &intake, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_adult_intake_for_goal(&man, NULL, &intake, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_adult_intake_for_goal(&man, &goal, NULL, NULL) == TONUS_NULL_ARGUMENT);
  goal.struct_size = 8;
  CHECK(tonus_adult_intake_for_goal(&man, &goal, &intake, NULL) == TONUS_BAD_HANDLE);
  CHECK(intake.goal_kcal_per_day == -123.5);
  fresh();
  CHECK(tonus_adult_days_to_goal(&man, &plan, 85, &when, &error) == TONUS_OK);
  CHECK(when > 90 && when < 100); /* 4.78 kg after 90 days */
  when = -1;
  CHECK(tonus_adult_days_to_goal(&man, &plan, 60, &when, &error) == TONUS_NOT_REACHABLE);
  CHECK(strstr(error.message, "never") != NULL);
  CHECK(tonus_adult_days_to_goal(&man, &plan, NAN, &when, NULL) == TONUS_NOT_FINITE);
  CHECK(tonus_adult_days_to_goal(NULL, &plan, 85, &when, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_adult_days_to_goal(&man, &plan, 85, NULL, NULL) == TONUS_NULL_ARGUMENT);
  plan.intake_change_count = 2;
  CHECK(tonus_adult_days_to_goal(&man, &plan, 85, &when, NULL) == TONUS_WRONG_COUNT);
  CHECK(when == -1);
}

static void a_body_comes_to_rest(void) {
  fresh();
  CHECK((tonus_adult_steady_state(&man, &plan, &states[0], &error) & ~3) == 0);
  CHECK(fabs(states[0].weight_kg - 90 + 21.95) < 0.005);
  CHECK(fabs(states[0].intake_kcal_per_day - states[0].expenditure_kcal_per_day) < 1e-6);
  CHECK(tonus_adult_steady_state(NULL, &plan, &states[0], NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_adult_steady_state(&man, &plan, NULL, NULL) == TONUS_NULL_ARGUMENT);
}

static void columns_of_people(void) {
  const int32_t sex[people_count] = {1, 1, 2};
  const double age[people_count] = {40, 16, 40}, height[people_count] = {178, 178, 165};
  const double weight[people_count] = {90, 90, 80}, pal[people_count] = {1.5, 1.5, 1.5};
  const double aim[people_count] = {85, 85, 76}, aim_days[people_count] = {100, 100, 100};
  double end[people_count], intake[people_count];
  int32_t row_status[people_count];
  size_t failed = 99;
  tonus_adult_people people;
  tonus_adult_cohort cohort;
  tonus_adult_columns into;
  tonus_adult_goals goals;
  fresh();
  memset(&people, 0, sizeof people);
  memset(&cohort, 0, sizeof cohort);
  memset(&into, 0, sizeof into);
  memset(&goals, 0, sizeof goals);
  people.struct_size = sizeof people;
  cohort.struct_size = sizeof cohort;
  into.struct_size = sizeof into;
  goals.struct_size = sizeof goals;
  people.rows = people_count;
  people.sex = sex;
  people.age_y = age;
  people.height_cm = height;
  people.weight_kg = weight;
  people.pal = pal;
  cohort.days = 365;
  cohort.intake_change_kcal_per_day = &less; /* the strides are 0: one number for all */
  into.weight_kg = end;
  into.row_status = row_status;
  CHECK(tonus_adult_simulate_many(&people, &cohort, &into, 0, 3, &failed, &error) ==
        TONUS_SOME_ROWS_FAILED);
  CHECK(failed == 1 && row_status[1] == TONUS_OUTSIDE_DOMAIN && isnan(end[1]));
  CHECK(tonus_adult_simulate(&man, &plan, &days[1], 1, states, NULL, NULL) == TONUS_OK);
  CHECK(end[0] == states[0].weight_kg);
  CHECK(tonus_adult_steady_state_many(&people, &cohort, &into, 0, 3, &failed, NULL) ==
        TONUS_SOME_ROWS_FAILED);
  CHECK(fabs(end[0] - 90 + 21.95) < 0.005 && failed == 1);
  goals.goal_weight_kg = aim;
  goals.goal_days = aim_days;
  goals.goal_kcal_per_day = intake;
  CHECK(tonus_adult_intake_for_goal_many(&people, &goals, 0, 3, &failed, NULL) ==
        TONUS_SOME_ROWS_FAILED);
  CHECK(failed == 1 && isnan(intake[1]) && intake[0] > 1500 && intake[0] < 2673);
  CHECK(tonus_adult_simulate_many(&people, &cohort, &into, 2, 2, &failed, &error) ==
        TONUS_WRONG_COUNT);
  CHECK(tonus_adult_simulate_many(NULL, &cohort, &into, 0, 3, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_adult_simulate_many(&people, NULL, &into, 0, 3, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_adult_simulate_many(&people, &cohort, NULL, 0, 3, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_adult_steady_state_many(NULL, NULL, NULL, 0, 0, NULL, NULL) == TONUS_NULL_ARGUMENT);
  CHECK(tonus_adult_intake_for_goal_many(&people, NULL, 0, 3, NULL, NULL) == TONUS_NULL_ARGUMENT);
  people.pal = NULL;
  CHECK(tonus_adult_simulate_many(&people, &cohort, &into, 0, 3, NULL, NULL) ==
        TONUS_NULL_ARGUMENT);
  people.struct_size = 8;
  CHECK(tonus_adult_intake_for_goal_many(&people, &goals, 0, 3, NULL, NULL) == TONUS_BAD_HANDLE);
}

int main(void) {
  a_year_is_simulated();
  a_simulation_is_refused();
  goals_are_answered();
  a_body_comes_to_rest();
  columns_of_people();
  return finish();
}
