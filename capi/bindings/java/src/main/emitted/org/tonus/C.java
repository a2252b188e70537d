// Written by capi/bindings/emit.py.
package org.tonus;

import com.sun.jna.Pointer;

/** tonus.h for JNA: constants and functions. */
final class C {
    static final int OK = 0;
    static final int NULL_ARGUMENT = -1;
    static final int NOT_FINITE = -2;
    static final int IMPOSSIBLE = -3;
    static final int OUTSIDE_DOMAIN = -4;
    static final int UNKNOWN_ID = -5;
    static final int WRONG_COUNT = -6;
    static final int UNKNOWN_NAME = -7;
    static final int WRONG_UNIT = -8;
    static final int MISSING_INPUT = -9;
    static final int BAD_HANDLE = -10;
    static final int OUT_OF_MEMORY = -11;
    static final int NOT_REACHABLE = -12;
    static final int WITHHELD = -13;
    static final int BAD_TEXT = -14;
    static final int INTERNAL_ERROR = -15;
    static final int OUTSIDE_STUDIED = 1;
    static final int EXTRAPOLATED = 2;
    static final int UNVERIFIED = 4;
    static final int SOME_ROWS_FAILED = 8;
    static final int DISAGREES = 16;
    static final int LOWER_BOUND = 32;
    static final int NOT_EVALUATED = -1;
    static final int NONE = 0;
    static final int INFO = 1;
    static final int ADVISE = 2;
    static final int WARN = 3;
    static final int STOP_AND_REFER = 4;
    static final int ENGLISH = 1;
    static final int GERMAN = 2;
    static final int TREND_TOO_SHORT = 1;
    static final int TREND_LOSING = 2;
    static final int TREND_PLATEAU = 3;
    static final int TREND_UNCLEAR = 4;
    static final int TREND_RISING = 5;
    static final int FEW_DAYS = 1;
    static final int FEW_INTAKE_DAYS = 2;
    static final int LOW_COVERAGE = 4;
    static final int FEW_WEIGHINGS = 8;
    static final int LONG_GAP = 16;

    private C() {}

    static {
        Loader.register(C.class);
    }

    static native int tonus_abi_version();
    static native Pointer tonus_version();
    static native Pointer tonus_status_text(int status);
    static native Pointer tonus_catalogue_json();
    static native int tonus_evaluate(
        byte[] id, double[] arguments, long argumentCount, byte[] result, byte[] error);
    static native int tonus_evaluate_many(
        byte[] id, Pointer columns, long columnCount, long rows, double[] results, int[] rowStatus);
    static native int tonus_evaluate_series(
        byte[] id, double[] values, long count, double[] parameters, long parameterCount, byte[]
        result, byte[] error);
    static native long tonus_facts_new();
    static native void tonus_facts_free(long facts);
    static native int tonus_facts_set(
        long facts, byte[] name, double value, byte[] unit, byte[] error);
    static native int tonus_facts_choose(long facts, byte[] name, byte[] choice, byte[] error);
    static native int tonus_facts_parse(long facts, byte[] name, byte[] text, byte[] error);
    static native int tonus_facts_get(
        long facts, byte[] name, byte[] unit, byte[] result, byte[] error);
    static native int tonus_rule_evaluate(byte[] ruleId, long facts, int[] severity, byte[] error);
    static native long tonus_log_new();
    static native void tonus_log_free(long log);
    static native int tonus_log_import(
        long log, byte[] text, long size, byte[] options, byte[] summary, byte[] error);
    static native int tonus_log_add(long log, byte[] exercise, byte[] set, byte[] error);
    static native int tonus_log_facts(long log, long facts, byte[] error);
    static native int tonus_log_report(long log, byte[] counts, byte[] error);
    static native int tonus_log_rejected(
        long log, long index, long[] line, byte[] buffer, long[] size, byte[] error);
    static native int tonus_log_unresolved(
        long log, long index, long[] sets, byte[] buffer, long[] size, byte[] error);
    static native int tonus_log_export(long log, byte[] buffer, long[] size, byte[] error);
    static native int tonus_log_weeks(long log, byte[] rules, long[] weeks, byte[] error);
    static native void tonus_weeks_free(long weeks);
    static native long tonus_weeks_count(long weeks);
    static native int tonus_weeks_get(long weeks, long index, byte[] week, byte[] error);
    static native int tonus_weeks_muscle(
        long weeks, long index, int muscle, byte[] work, byte[] error);
    static native Pointer tonus_muscle_name(int muscle);
    static native Pointer tonus_exercise_resolve(byte[] appName, int[] confidence);
    static native int tonus_choose(
        long facts, byte[] family, Pointer inputNames, double[] inputValues, long inputCount, byte[]
        candidates, long capacity, long[] found, byte[] error);
    static native int tonus_met_find(int edition, byte[] code, byte[] result, byte[] error);
    static native int tonus_met_search(
        int edition, byte[] text, Pointer codes, long capacity, long[] found, byte[] error);
    static native int tonus_cardio_session_energy(byte[] session, byte[] energy, byte[] error);
    static native int tonus_next_json(
        long log, long facts, byte[] options, byte[] buffer, long[] size, byte[] error);
    static native int tonus_records_json(
        long log, byte[] rules, byte[] buffer, long[] size, byte[] error);
    static native int tonus_log_load_json(
        long log, int measure, long firstDay, long lastDay, byte[] buffer, long[] size, byte[]
        error);
    static native int tonus_load_json(
        long[] timeS, double[] loadAu, long rows, long firstDay, long lastDay, byte[] buffer, long[]
        size, byte[] error);
    static native int tonus_rules_revision();
    static native long tonus_rule_set_new();
    static native void tonus_rule_set_free(long rules);
    static native int tonus_rule_set_disable(long rules, byte[] which, byte[] error);
    static native int tonus_rule_set_enable(long rules, byte[] which, byte[] error);
    static native int tonus_rule_set_change(
        long rules, byte[] ruleId, byte[] threshold, double value, byte[] unit, byte[] note, byte[]
        error);
    static native int tonus_rule_message(
        byte[] ruleId, long facts, int language, byte[] buffer, long[] size, byte[] error);
    static native int tonus_claim_check(
        byte[] text, long facts, int language, byte[] answer, byte[] message, long[] size, byte[]
        error);
    static native int tonus_adult_simulate(
        byte[] who, byte[] plan, int[] days, long count, byte[] states, byte[] summary, byte[]
        error);
    static native int tonus_adult_intake_for_goal(
        byte[] who, byte[] goal, byte[] result, byte[] error);
    static native int tonus_adult_days_to_goal(
        byte[] who, byte[] plan, double goalWeightKg, double[] days, byte[] error);
    static native int tonus_adult_steady_state(byte[] who, byte[] plan, byte[] rest, byte[] error);
    static native int tonus_adult_simulate_many(
        byte[] people, byte[] plan, byte[] into, long first, long count, long[] failed, byte[]
        error);
    static native int tonus_adult_steady_state_many(
        byte[] people, byte[] plan, byte[] into, long first, long count, long[] failed, byte[]
        error);
    static native int tonus_adult_intake_for_goal_many(
        byte[] people, byte[] goals, long first, long count, long[] failed, byte[] error);
    static native long tonus_body_log_new();
    static native void tonus_body_log_free(long log);
    static native int tonus_body_log_import(
        long log, byte[] text, long size, byte[] options, byte[] summary, byte[] error);
    static native int tonus_body_log_add(
        long log, byte[] measure, long timeS, double value, byte[] error);
    static native int tonus_body_log_rejected(long log, long index, long[] line, byte[] error);
    static native int tonus_body_log_columns(
        long log, double[] day, double[] weightKg, double[] intakeKcal, long[] rows, long[]
        firstDayS, byte[] error);
    static native int tonus_body_log_facts(long log, long facts, byte[] error);
    static native int tonus_trend_defaults(byte[] settings);
    static native int tonus_trend_exponential(
        double[] day, double[] weightKg, long rows, byte[] settings, double[] trendKg, byte[]
        error);
    static native int tonus_trend_kalman(
        double[] day, double[] weightKg, long rows, byte[] settings, int smooth, double[] levelKg,
        double[] levelErrorKg, double[] slopeKgPerDay, double[] slopeErrorKgPerDay, int[] use,
        byte[] error);
    static native int tonus_trend_slope(
        double[] day, double[] weightKg, long rows, double windowDays, byte[] settings, byte[]
        result, byte[] error);
    static native int tonus_expenditure_default_gates(byte[] gates);
    static native int tonus_expenditure_default_settings(byte[] settings);
    static native int tonus_expenditure_quality(
        double[] day, double[] weightKg, double[] intakeKcal, long rows, byte[] gates, byte[]
        window, byte[] error);
    static native int tonus_expenditure_balance(
        double[] day, double[] weightKg, double[] intakeKcal, long rows, double fatKg, double
        fatErrorKg, byte[] gates, byte[] result, byte[] error);
    static native int tonus_expenditure_follow(
        byte[] person, double[] day, double[] weightKg, double[] intakeKcal, long rows, byte[]
        gates, byte[] settings, byte[] result, byte[] error);
    static native int tonus_expenditure_track(
        byte[] person, double[] day, double[] weightKg, double[] intakeKcal, long rows, byte[]
        settings, double[] trackedKg, double[] fatKg, double[] waterKg, double[] expenditure,
        double[] expenditureError, int[] use, byte[] error);
    static native int tonus_region_of_site(byte[] site, int[] region, int[] evidence);
    static native int tonus_region_prior(
        int region, int sex, int menopause, double[] k, double[] kSd);
    static native int tonus_region_project(
        double k, double kSd, double fatBeforeKg, double fatAfterKg, byte[] result, byte[] error);
    static native int tonus_region_distribute(
        double[] regionKg, double[] k, long count, double fatBeforeKg, double fatAfterKg, double[]
        thenKg, byte[] error);
    static native int tonus_region_calibrate(
        double[] fatKg, double[] siteMm, long count, double k, double kSd, double measuringError,
        byte[] result, byte[] error);
    static native int tonus_region_fat_loss_for(
        double left, double k, double[] percent, byte[] error);
    static native int tonus_region_detectable_change(
        double measuringError, double[] percent, byte[] error);
    static native int tonus_region_contested_local_bonus(
        double kgPerWeek, double weeks, double minutesPerWeek, double[] kg, byte[] error);
    static native int tonus_assess_json(
        long facts, long log, byte[] buffer, long[] size, byte[] error);
    static native int tonus_assessment_new(
        long facts, long log, long rules, long[] assessment, byte[] error);
    static native void tonus_assessment_free(long assessment);
    static native long tonus_assessment_findings(long assessment);
    static native int tonus_assessment_finding(
        long assessment, long index, byte[] finding, byte[] error);
    static native int tonus_assessment_json(
        long assessment, byte[] buffer, long[] size, byte[] error);
    static native int tonus_plan_new(
        long facts, long log, byte[] options, long before, long[] plan, byte[] error);
    static native void tonus_plan_free(long plan);
    static native int tonus_plan_json(long plan, byte[] buffer, long[] size, byte[] error);
}
