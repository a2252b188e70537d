# SPDX-License-Identifier: BSL-1.0
# Every example program below docs/, one a line; the test "lists" compares these lists with the
# folder.

# The programs the guides show, in C++.
set(tonus_examples_cpp
  examples/assess_a_log.cpp
  examples/body_log.cpp
  examples/change_units.cpp
  examples/checked_call.cpp
  examples/choose_equation.cpp
  examples/cpp/assess.cpp
  examples/judge_by_rules.cpp
  examples/keep_a_log.cpp
  examples/energy_balance_cohort.cpp
  examples/energy_balance_parallel.cpp
  examples/energy_balance_year.cpp
  examples/follow_expenditure.cpp
  examples/know_a_person.cpp
  examples/make_a_plan.cpp
  examples/posture_score.cpp
  examples/progression_weeks.cpp
  examples/region_projection.cpp
  examples/training_next.cpp
  examples/weight_trend.cpp
)

# The programs the guides show, in C99.
set(tonus_examples_c
  examples/ask_next.c
  examples/c/assess.c
  examples/ask_rules.c
  examples/call_by_name.c
  examples/call_in_batch.c
  examples/choose_equation.c
)

# One program for each equation, shown in its docstring.
set(tonus_examples_equations
  examples/equations/body_bmi_class_who_adult.cpp
  examples/equations/body_bmi_quetelet.cpp
  examples/equations/body_classes.cpp
  examples/equations/body_density.cpp
  examples/equations/body_fat_fraction.cpp
  examples/equations/body_fat_fraction_cun_bae_2012.cpp
  examples/equations/body_fat_fraction_gallagher_2000.cpp
  examples/equations/body_fat_fraction_navy_1984.cpp
  examples/equations/body_ffmi.cpp
  examples/equations/body_findrisc.cpp
  examples/equations/body_ideal_mass.cpp
  examples/equations/body_impedance.cpp
  examples/equations/body_indices.cpp
  examples/equations/body_lean_mass.cpp
  examples/equations/body_muscle.cpp
  examples/equations/body_skinfold_density.cpp
  examples/equations/body_skinfold_fat.cpp
  examples/equations/body_surface_area.cpp
  examples/equations/body_timeline.cpp
  examples/equations/cardio_acsm.cpp
  examples/equations/cardio_guideline_moderate_equivalent_minutes.cpp
  examples/equations/cardio_hr.cpp
  examples/equations/cardio_hr_max.cpp
  examples/equations/cardio_keytel.cpp
  examples/equations/cardio_met.cpp
  examples/equations/cardio_session.cpp
  examples/equations/cardio_vo2max_rest.cpp
  examples/equations/cardio_vo2max_run.cpp
  examples/equations/cardio_vo2max_shuttle.cpp
  examples/equations/cardio_vo2max_walk.cpp
  examples/equations/energy_balance.cpp
  examples/equations/energy_bmr.cpp
  examples/equations/energy_bmr_henry_2005_w.cpp
  examples/equations/energy_food.cpp
  examples/equations/energy_rmr.cpp
  examples/equations/energy_rmr_cunningham_1991.cpp
  examples/equations/energy_rmr_mifflin_1990.cpp
  examples/equations/energy_tee.cpp
  examples/equations/energy_tee_bmr_times_pal.cpp
  examples/equations/hormone_homa_ir.cpp
  examples/equations/nutrition_water.cpp
  examples/equations/training_load.cpp
  examples/equations/training_load_averages.cpp
  examples/equations/training_load_for_reps.cpp
  examples/equations/training_load_impulses.cpp
  examples/equations/training_load_monotony_foster_1998_sample_sd.cpp
  examples/equations/training_load_ratios.cpp
  examples/equations/training_one_rm.cpp
  examples/equations/training_one_rm_brzycki_1993.cpp
  examples/equations/training_one_rm_epley_1985.cpp
  examples/equations/training_prilepin.cpp
  examples/equations/training_progression.cpp
  examples/equations/training_progression_models.cpp
  examples/equations/training_reps_for_load.cpp
  examples/equations/training_rpe.cpp
  examples/equations/training_rpe_rts_percent_one_rm.cpp
  examples/equations/training_strength_score.cpp
  examples/equations/training_volume.cpp
  examples/equations/training_volume_volume_load.cpp
  examples/equations/treatment_layer.cpp
)

# Shown by contributing.md; built by the test toy_equation, not here.
set(tonus_examples_toy
)
