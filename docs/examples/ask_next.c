/* SPDX-License-Identifier: BSL-1.0 */
/* The next session out of a log, and the energy of a run. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tonus.h>

static tonus_log* benched(void) {
  tonus_log* log = tonus_log_new();
  tonus_set set = {.struct_size = sizeof set, .type = 2, .time_s = 20332LL * 86400 + 18 * 3600};
  set.reps = 12;
  set.load_kg = 60;
  set.rpe = set.rir = set.distance_m = set.duration_s = NAN;
  for (int i = 0; i < 3; ++i) tonus_log_add(log, "Bench Press (Barbell)", &set, NULL);
  return log;
}

static int next_session(void) {
  int good = 0;
  tonus_log* log = benched();
  tonus_facts* facts = tonus_facts_new();
  tonus_error error = {.struct_size = sizeof error};
  /*! [next] */
  tonus_next_options options = {.struct_size = sizeof options, .reps_min = 8, .reps_max = 12};
  size_t size = 0;
  char* json = NULL;
  if (tonus_next_json(log, facts, &options, NULL, &size, &error) == TONUS_OK &&
      (json = malloc(size)) != NULL &&
      tonus_next_json(log, facts, &options, json, &size, &error) == TONUS_OK)
    puts(json); /* three sets reached 12 repetitions: 62.5 kg, and why */
  else
    puts(error.message); /* TONUS_WITHHELD names the rule that stops */
  /*! [next] */
  good = json != NULL && strstr(json, "\"load_kg\":62.5") != NULL;
  free(json);
  tonus_facts_free(facts);
  tonus_log_free(log);
  return good;
}

static int a_run(void) {
  /*! [cardio] */
  tonus_cardio_session run = {.struct_size = sizeof run, .weight_kg = 70, .duration_min = 30};
  tonus_cardio_energy energy = {.struct_size = sizeof energy};
  run.running = 1;
  run.speed_m_per_min = 160;
  if (tonus_cardio_session_energy(&run, &energy, NULL) >= 0)
    printf("%.0f kcal on top of resting energy, %.0f vigorous minutes\n", energy.net_kcal,
           energy.vigorous_min);
  /*! [cardio] */
  return fabs(energy.net_kcal - 0.2 * 160 / 1000 * 70 * 5 * 30) < 1e-9;
}

int main(void) { return next_session() && a_run() ? 0 : 1; }
