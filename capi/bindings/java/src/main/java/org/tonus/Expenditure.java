// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/**
 * Energy expenditure from weight and intake. Columns of whole days, strictly increasing, of weights
 * in kg and of energy eaten in kcal, NaN where nothing was recorded. Gates and settings may be
 * null: those of {@link #defaultGates} and {@link #defaultSettings}.
 */
public final class Expenditure {
    /**
     * A person followed, a row for each day.
     *
     * @param weightKg the weight
     * @param fatKg body fat
     * @param waterKg glycogen with its water and fluid, beyond the baseline
     * @param kcalPerDay the expenditure
     * @param errorKcalPerDay its standard deviation
     * @param use 0 no weighing, 1 used, 2 left out as outlier, 3 followed as a change
     */
    public record Tracked(double[] weightKg, double[] fatKg, double[] waterKg, double[] kcalPerDay,
            double[] errorKcalPerDay, int[] use) {}

    private Expenditure() {}

    /** The gates that null stands for. */
    public static ExpenditureGates defaultGates() {
        Struct made = new Struct(Layouts.ExpenditureGates.SIZE);
        Calls.plain(C.tonus_expenditure_default_gates(made.words));
        return ExpenditureGates.of(made, 0);
    }

    /** The settings that null stands for. */
    public static ExpenditureSettings defaultSettings() {
        Struct made = new Struct(Layouts.ExpenditureSettings.SIZE);
        Calls.plain(C.tonus_expenditure_default_settings(made.words));
        return ExpenditureSettings.of(made, 0);
    }

    private static long[] words(ExpenditureGates gates) {
        return gates == null ? null : gates.struct().words;
    }

    private static long[] words(ExpenditureSettings settings) {
        return settings == null ? null : settings.struct().words;
    }

    /** What the last days hold, and all that speaks against an answer. */
    public static LogWindow quality(double[] day, double[] weightKg, double[] intakeKcal,
            ExpenditureGates gates) {
        int rows = rows(day, weightKg, intakeKcal);
        Struct made = new Struct(Layouts.ExpenditureWindow.SIZE);
        Calls.checked(error -> C.tonus_expenditure_quality(day, weightKg, intakeKcal, rows,
                words(gates), made.words, error));
        return LogWindow.of(made, 0);
    }

    /**
     * Intake-balance method: mean intake less the slope of the weight times the energy of a
     * kilogram of this person. In the first weeks of a new deficit water makes it too high. A log
     * that does not pass a gate is refused.
     *
     * @param fatKg body fat; NaN: 7700 kcal/kg for everybody
     * @param fatErrorKg its standard deviation; not read where body fat is NaN
     */
    public static ExpenditureEstimate balance(double[] day, double[] weightKg,
            double[] intakeKcal, double fatKg, double fatErrorKg, ExpenditureGates gates) {
        int rows = rows(day, weightKg, intakeKcal);
        Struct made = new Struct(Layouts.Expenditure.SIZE);
        Calls.checked(error -> C.tonus_expenditure_balance(day, weightKg, intakeKcal, rows, fatKg,
                fatErrorKg, words(gates), made.words, error));
        return ExpenditureEstimate.of(made, 0);
    }

    /**
     * Expenditure on the last day by a Kalman filter on the adult energy-balance model, which knows
     * the water of the first week from fat. Minors and a log that does not pass a gate are refused.
     */
    public static ExpenditureEstimate follow(FollowedPerson person, double[] day,
            double[] weightKg, double[] intakeKcal, ExpenditureGates gates,
            ExpenditureSettings settings) {
        int rows = rows(day, weightKg, intakeKcal);
        Struct made = new Struct(Layouts.Expenditure.SIZE);
        Calls.checked(error -> C.tonus_expenditure_follow(person.struct().words, day, weightKg,
                intakeKcal, rows, words(gates), words(settings), made.words, error));
        return ExpenditureEstimate.of(made, 0);
    }

    /** The same, day by day and without gates. */
    public static Tracked track(FollowedPerson person, double[] day, double[] weightKg,
            double[] intakeKcal, ExpenditureSettings settings) {
        int rows = rows(day, weightKg, intakeKcal);
        Tracked made = new Tracked(new double[rows], new double[rows], new double[rows],
                new double[rows], new double[rows], new int[rows]);
        Calls.checked(error -> C.tonus_expenditure_track(person.struct().words, day, weightKg,
                intakeKcal, rows, words(settings), made.weightKg, made.fatKg, made.waterKg,
                made.kcalPerDay, made.errorKcalPerDay, made.use, error));
        return made;
    }

    private static int rows(double[] day, double[] weightKg, double[] intakeKcal) {
        Numbers.sameLength("weightKg", 1, weightKg.length, day.length);
        Numbers.sameLength("intakeKcal", 2, intakeKcal.length, day.length);
        return day.length;
    }
}
