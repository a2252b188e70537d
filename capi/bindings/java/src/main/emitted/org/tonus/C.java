// Written by capi/bindings/emit.py.
package org.tonus;

/** The functions of tonus.h through JNA. */
final class C extends Constants {
    private C() {}

    static {
        Way.register(C.class);
    }

    static native int tonus_abi_version();
    static native long tonus_version();
    static native long tonus_status_text(int status);
    static native long tonus_catalogue_json();
    static native int tonus_evaluate(
            byte[] id, double[] arguments, long argumentCount, long[] result, long[] error);
    static native int tonus_evaluate_many(
            byte[] id, long[] columns, long columnCount, long rows, double[] results,
            int[] rowStatus);
    static native int tonus_evaluate_series(
            byte[] id, double[] values, long count, double[] parameters, long parameterCount,
            long[] result, long[] error);
    static native long tonus_facts_new();
    static native void tonus_facts_free(long facts);
    static native int tonus_facts_set(
            long facts, byte[] name, double value, byte[] unit, long[] error);
    static native int tonus_facts_choose(long facts, byte[] name, byte[] choice, long[] error);
    static native int tonus_facts_parse(long facts, byte[] name, byte[] text, long[] error);
    static native int tonus_facts_get(
            long facts, byte[] name, byte[] unit, long[] result, long[] error);
    static native int tonus_rule_evaluate(byte[] ruleId, long facts, int[] severity, long[] error);
    static native long tonus_log_new();
    static native void tonus_log_free(long log);
    static native int tonus_log_import(
            long log, byte[] text, long size, long[] options, long[] summary, long[] error);
    static native int tonus_log_add(long log, byte[] exercise, long[] set, long[] error);
    static native int tonus_log_facts(long log, long facts, long[] error);
    static native int tonus_log_report(long log, long[] counts, long[] error);
    static native int tonus_log_rejected(
            long log, long index, long[] line, byte[] buffer, long[] size, long[] error);
    static native int tonus_log_unresolved(
            long log, long index, long[] sets, byte[] buffer, long[] size, long[] error);
    static native int tonus_log_export(long log, byte[] buffer, long[] size, long[] error);
    static native int tonus_log_weeks(long log, long[] rules, long[] weeks, long[] error);
    static native void tonus_weeks_free(long weeks);
    static native long tonus_weeks_count(long weeks);
    static native int tonus_weeks_get(long weeks, long index, long[] week, long[] error);
    static native int tonus_weeks_muscle(
            long weeks, long index, int muscle, long[] work, long[] error);
    static native long tonus_muscle_name(int muscle);
    static native long tonus_exercise_resolve(byte[] appName, int[] confidence);
    static native int tonus_choose(
            long facts, byte[] family, long[] inputNames, double[] inputValues, long inputCount,
            long[] candidates, long capacity, long[] found, long[] error);
    static native int tonus_met_find(int edition, byte[] code, long[] result, long[] error);
    static native int tonus_met_search(
            int edition, byte[] text, long[] codes, long capacity, long[] found, long[] error);
    static native int tonus_cardio_session_energy(long[] session, long[] energy, long[] error);
    static native int tonus_next_json(
            long log, long facts, long[] options, byte[] buffer, long[] size, long[] error);
    static native int tonus_records_json(
            long log, long[] rules, byte[] buffer, long[] size, long[] error);
    static native int tonus_log_load_json(
            long log, int measure, long firstDay, long lastDay, byte[] buffer, long[] size,
            long[] error);
    static native int tonus_load_json(
            long[] timeS, double[] loadAu, long rows, long firstDay, long lastDay, byte[] buffer,
            long[] size, long[] error);
    static native int tonus_rules_revision();
    static native long tonus_rule_set_new();
    static native void tonus_rule_set_free(long rules);
    static native int tonus_rule_set_disable(long rules, byte[] which, long[] error);
    static native int tonus_rule_set_enable(long rules, byte[] which, long[] error);
    static native int tonus_rule_set_change(
            long rules, byte[] ruleId, byte[] threshold, double value, byte[] unit, byte[] note,
            long[] error);
    static native int tonus_rule_message(
            byte[] ruleId, long facts, int language, byte[] buffer, long[] size, long[] error);
    static native int tonus_claim_check(
            byte[] text, long facts, int language, long[] answer, byte[] message, long[] size,
            long[] error);
    static native int tonus_adult_simulate(
            long[] who, long[] plan, int[] days, long count, long[] states, long[] summary,
            long[] error);
    static native int tonus_adult_intake_for_goal(
            long[] who, long[] goal, long[] result, long[] error);
    static native int tonus_adult_days_to_goal(
            long[] who, long[] plan, double goalWeightKg, double[] days, long[] error);
    static native int tonus_adult_steady_state(long[] who, long[] plan, long[] rest, long[] error);
    static native int tonus_adult_simulate_many(
            long[] people, long[] plan, long[] into, long first, long count, long[] failed,
            long[] error);
    static native int tonus_adult_steady_state_many(
            long[] people, long[] plan, long[] into, long first, long count, long[] failed,
            long[] error);
    static native int tonus_adult_intake_for_goal_many(
            long[] people, long[] goals, long first, long count, long[] failed, long[] error);
    static native long tonus_body_log_new();
    static native void tonus_body_log_free(long log);
    static native int tonus_body_log_import(
            long log, byte[] text, long size, long[] options, long[] summary, long[] error);
    static native int tonus_body_log_add(
            long log, byte[] measure, long timeS, double value, long[] error);
    static native int tonus_body_log_rejected(long log, long index, long[] line, long[] error);
    static native int tonus_body_log_columns(
            long log, double[] day, double[] weightKg, double[] intakeKcal, long[] rows,
            long[] firstDayS, long[] error);
    static native int tonus_body_log_facts(long log, long facts, long[] error);
    static native int tonus_trend_defaults(long[] settings);
    static native int tonus_trend_exponential(
            double[] day, double[] weightKg, long rows, long[] settings, double[] trendKg,
            long[] error);
    static native int tonus_trend_kalman(
            double[] day, double[] weightKg, long rows, long[] settings, int smooth,
            double[] levelKg, double[] levelErrorKg, double[] slopeKgPerDay,
            double[] slopeErrorKgPerDay, int[] use, long[] error);
    static native int tonus_trend_slope(
            double[] day, double[] weightKg, long rows, double windowDays, long[] settings,
            long[] result, long[] error);
    static native int tonus_expenditure_default_gates(long[] gates);
    static native int tonus_expenditure_default_settings(long[] settings);
    static native int tonus_expenditure_quality(
            double[] day, double[] weightKg, double[] intakeKcal, long rows, long[] gates,
            long[] window, long[] error);
    static native int tonus_expenditure_balance(
            double[] day, double[] weightKg, double[] intakeKcal, long rows, double fatKg,
            double fatErrorKg, long[] gates, long[] result, long[] error);
    static native int tonus_expenditure_follow(
            long[] person, double[] day, double[] weightKg, double[] intakeKcal, long rows,
            long[] gates, long[] settings, long[] result, long[] error);
    static native int tonus_expenditure_track(
            long[] person, double[] day, double[] weightKg, double[] intakeKcal, long rows,
            long[] settings, double[] trackedKg, double[] fatKg, double[] waterKg,
            double[] expenditure, double[] expenditureError, int[] use, long[] error);
    static native int tonus_region_of_site(byte[] site, int[] region, int[] evidence);
    static native int tonus_region_prior(
            int region, int sex, int menopause, double[] k, double[] kSd);
    static native int tonus_region_project(
            double k, double kSd, double fatBeforeKg, double fatAfterKg, long[] result,
            long[] error);
    static native int tonus_region_distribute(
            double[] regionKg, double[] k, long count, double fatBeforeKg, double fatAfterKg,
            double[] thenKg, long[] error);
    static native int tonus_region_calibrate(
            double[] fatKg, double[] siteMm, long count, double k, double kSd,
            double measuringError, long[] result, long[] error);
    static native int tonus_region_fat_loss_for(
            double left, double k, double[] percent, long[] error);
    static native int tonus_region_detectable_change(
            double measuringError, double[] percent, long[] error);
    static native int tonus_region_contested_local_bonus(
            double kgPerWeek, double weeks, double minutesPerWeek, double[] kg, long[] error);
    static native int tonus_assess_json(
            long facts, long log, byte[] buffer, long[] size, long[] error);
    static native int tonus_assessment_new(
            long facts, long log, long rules, long[] assessment, long[] error);
    static native void tonus_assessment_free(long assessment);
    static native long tonus_assessment_findings(long assessment);
    static native int tonus_assessment_finding(
            long assessment, long index, long[] finding, long[] error);
    static native int tonus_assessment_json(
            long assessment, byte[] buffer, long[] size, long[] error);
    static native int tonus_plan_new(
            long facts, long log, long[] options, long before, long[] plan, long[] error);
    static native void tonus_plan_free(long plan);
    static native int tonus_plan_json(long plan, byte[] buffer, long[] size, long[] error);
}
