# SPDX-License-Identifier: BSL-1.0
"""WebAssembly: what the two modules export, and the C interface with pointers of 32 bits.

The modules of equations are those of Node; the package takes them from there.
"""
from emitters.node import interface

CORE = ("tonus_version tonus_status_text tonus_evaluate tonus_evaluate_many tonus_evaluate_series "
        "tonus_facts_new tonus_facts_free tonus_facts_set tonus_facts_parse tonus_facts_get "
        "tonus_rule_evaluate tonus_adult_simulate tonus_adult_intake_for_goal "
        "tonus_adult_steady_state").split()
MORE = ("tonus_facts_choose tonus_log_new tonus_log_free tonus_log_import tonus_log_add "
        "tonus_log_facts tonus_log_report tonus_log_rejected tonus_log_unresolved tonus_log_export "
        "tonus_log_weeks tonus_weeks_free tonus_weeks_count tonus_weeks_get tonus_weeks_muscle "
        "tonus_muscle_name tonus_exercise_resolve tonus_choose tonus_met_find tonus_met_search "
        "tonus_next_json tonus_records_json tonus_log_load_json tonus_load_json "
        "tonus_rules_revision tonus_rule_set_new tonus_rule_set_free tonus_rule_set_disable "
        "tonus_rule_set_enable tonus_rule_set_change "
        "tonus_adult_days_to_goal tonus_adult_simulate_many tonus_adult_steady_state_many "
        "tonus_adult_intake_for_goal_many tonus_trend_defaults tonus_trend_exponential "
        "tonus_trend_kalman tonus_trend_slope tonus_expenditure_default_gates "
        "tonus_expenditure_default_settings tonus_expenditure_quality tonus_expenditure_balance "
        "tonus_expenditure_follow tonus_expenditure_track tonus_assessment_new "
        "tonus_assessment_free tonus_assessment_findings tonus_assessment_finding "
        "tonus_assessment_json tonus_plan_new tonus_plan_free tonus_plan_json "
        "tonus_rule_message tonus_claim_check tonus_body_log_new tonus_body_log_free "
        "tonus_body_log_import tonus_body_log_add tonus_body_log_rejected tonus_body_log_columns "
        "tonus_body_log_facts tonus_region_of_site tonus_region_prior tonus_region_project "
        "tonus_region_distribute tonus_region_calibrate tonus_region_fat_loss_for "
        "tonus_region_detectable_change tonus_region_contested_local_bonus "
        "tonus_cardio_session_energy").split()
MEMORY = ["malloc", "free", "_initialize"]


def exports(names):
    """A response file for the linker."""
    return "".join(f"--export={name}\n" for name in names)


def files(library):
    known = {f.name for f in library.functions}
    assert set(CORE + MORE) <= known
    return {"emitted/core.exports": exports(MEMORY + CORE),
            "emitted/full.exports": exports(MEMORY + CORE + MORE),
            "emitted/interface.js": interface(library, 4, set(CORE + MORE))}
