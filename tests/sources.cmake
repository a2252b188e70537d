# SPDX-License-Identifier: BSL-1.0
# Every test source, one a line; the test "lists" compares these lists with the folder.
# Each area is one doctest program tonus_test_<area>, so that areas build apart.

# status, outcome, units, formula, equations, vectors
set(tonus_tests_core
  body/classes_laws_test.cpp
  body/fat_fraction/navy_1984_test.cpp
  body/fat_fraction_laws_test.cpp
  body/findrisc_laws_test.cpp
  body/indices_laws_test.cpp
  body/lean_mass_laws_test.cpp
  body/muscle_laws_test.cpp
  body/skinfold_laws_test.cpp
  body_laws_test.cpp
  cardio/energy_laws_test.cpp
  cardio/heart_laws_test.cpp
  cardio/limits_test.cpp
  cardio/met_table_test.cpp
  cardio/session_test.cpp
  cardio/uptake_laws_test.cpp
  cardio_laws_test.cpp
  catalogue_test.cpp
  energy/activity_laws_test.cpp
  energy/balance_laws_test.cpp
  energy/bmr_laws_test.cpp
  energy/rmr_laws_test.cpp
  energy_laws_test.cpp
  expectations.cpp
  law_table_test.cpp
  region/projection_test.cpp
  row_call.cpp
  training/load/load_measures_laws_test.cpp
  training/load/monotony_test.cpp
  training/repetition_laws_test.cpp
  training/set_volume_laws_test.cpp
  training/strength_score_laws_test.cpp
  training_laws_test.cpp
  units_io_test.cpp
  vectors.cpp
)

# unit codes, vocabulary, facts
set(tonus_tests_facts
  choose_test.cpp
  facts_test.cpp
  unit_code_test.cpp
  vocabulary_test.cpp
)

set(tonus_tests_rules
  assess_test.cpp
  posture/score_test.cpp
  rules/boundaries_test.cpp
  rules/cardio_test.cpp
  rules/claims_test.cpp
  rules/energy_test.cpp
  rules/finding_test.cpp
  rules/health_test.cpp
  rules/hiit_test.cpp
  rules/hormone_test.cpp
  rules/hydration_test.cpp
  rules/inputs_test.cpp
  rules/messages_test.cpp
  rules/myth_test.cpp
  rules/nutrition_test.cpp
  rules/patience_test.cpp
  rules/posture_test.cpp
  rules/recovery_test.cpp
  rules/region_test.cpp
  rules/rule_set_test.cpp
  rules/safety_test.cpp
  rules/stops_test.cpp
  rules/strength_test.cpp
  rules/told_facts_test.cpp
  rules/tracking_test.cpp
  rules/vectors_test.cpp
)

# energy balance through time
set(tonus_tests_energy
  energy/adult/bands_test.cpp
  energy/adult/cases.cpp
  energy/adult/cohort_test.cpp
  energy/adult/goal_test.cpp
  energy/adult/person_test.cpp
  energy/adult/simulate_test.cpp
  energy/adult/trajectory_test.cpp
  energy/child_test.cpp
  energy/rules_of_thumb_test.cpp
  vectors.cpp
)

# plans
set(tonus_tests_assess
  assess/plan_property_test.cpp
  assess/plan_test.cpp
  assess/replan_test.cpp
  assess/stop_doors_test.cpp
  vectors.cpp
)

# csv, exercises, log
set(tonus_tests_training
  civil_time_test.cpp
  text/csv_test.cpp
  text/plain_text_test.cpp
  training/accounting_test.cpp
  training/date_text_test.cpp
  training/exercise_test.cpp
  training/intensity_test.cpp
  training/log_facts_test.cpp
  training/log_formats_test.cpp
  training/load_monitor_test.cpp
  training/log_import_test.cpp
  training/log_test.cpp
  training/next_choices_test.cpp
  training/next_test.cpp
  training/progression/loadable_test.cpp
  training/progression/models_test.cpp
  training/progression/vectors_test.cpp
  training/resolve_test.cpp
  training/strength_test.cpp
  vectors.cpp
)

# charts
set(tonus_tests_picture
  picture/chart_test.cpp
  picture/ticks_test.cpp
)

# the program whose charts a script parses
set(tonus_tests_charts
  picture/charts.cpp
)

# weight and intake logs: trends, expenditure
set(tonus_tests_tracking
  assess/body_facts_test.cpp
  body/log_test.cpp
  body/trend_test.cpp
  energy/tracking/estimators_test.cpp
  energy/tracking/study.cpp
  energy/tracking/study_test.cpp
)

# what the filters make of a log, for a script that computes the same
set(tonus_tests_tracking_columns
  energy/tracking/columns.cpp
)

# the whole study of the estimators, as the table of the guide
set(tonus_tests_expenditure_study
  energy/tracking/study.cpp
  energy/tracking/study_table.cpp
)

# laws on generated logs, with RapidCheck
set(tonus_tests_properties
  training/log_properties_test.cpp
)

# what replaces operator new
set(tonus_tests_memory
  capi/exhausted_memory_test.cpp
  failing_memory.cpp
  training/exhausted_memory_test.cpp
)

# the program that scripts ask what the library reads from a log
set(tonus_tests_log_summary
  training/log_summary.cpp
)

# the program that a script asks for a fitted fitness-fatigue model
set(tonus_tests_fitness_fit
  training/fitness_fit.cpp
)

# the C library from C++; programs in C are listed below
set(tonus_tests_capi
  capi/doors_test.cpp
  capi/rules_test.cpp
  row_call.cpp
  vectors.cpp
)

# each file is a C99 program of its own, linked with tonus::c
set(tonus_tests_c
  capi/choose.c
  capi/adult.c
  capi/garbage.c
  capi/handles.c
  capi/messages.c
  capi/log.c
  capi/met.c
  capi/next.c
  capi/plan.c
  capi/sizes.c
  capi/tracking.c
)

# libFuzzer targets, one program each
set(tonus_tests_fuzz
  fuzz/energy_fuzz.cpp
  fuzz/equations_fuzz.cpp
  fuzz/import_fuzz.cpp
  fuzz/logs_fuzz.cpp
  fuzz/person_fuzz.cpp
)

# benchmarks
set(tonus_tests_bench
  bench/adult.cpp
  bench/assess.cpp
  bench/calls.cpp
  bench/log.cpp
  bench/filters.cpp
)

# what must not compile
set(tonus_tests_must_fail
  must_fail/declaration.cpp
  must_fail/equation.cpp
  must_fail/units.cpp
)

# used by checks.cmake and mutate.py, and what every doctest program has
set(tonus_tests_other
  abi/layout.c
  consume/programs/person.c
  consume/programs/person.cpp
  main.cpp
  precompiled.cpp
  mutation/harness.cpp
  source_file.cpp
)

# Writes the cases for the bindings.
set(tonus_tests_conformance
  conformance/export.cpp
  energy/adult/cases.cpp
  row_call.cpp
  source_file.cpp
  vectors.cpp
)

# Programs of recorded interfaces.
set(tonus_tests_recorded
  abi/recorded/1/adult.c
  abi/recorded/1/handles.c
)

# Runs them through C and C++.
set(tonus_tests_conformance_run
  conformance/run.cpp
)
