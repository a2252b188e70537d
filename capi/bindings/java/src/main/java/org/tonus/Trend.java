// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/**
 * Trends of weight. Columns of days, strictly increasing, and of weights in kg, NaN where there was
 * none; missing days stay missing. Settings may be null: those of {@link #defaults}.
 */
public final class Trend {
    /**
     * A filtered weight, a row for each day.
     *
     * @param levelKg the level; NaN before the first weighing
     * @param levelErrorKg its standard deviation
     * @param slopeKgPerDay the slope
     * @param slopeErrorKgPerDay its standard deviation
     * @param use 0 no weighing, 1 used, 2 left out as outlier, 3 followed as a change
     */
    public record Filtered(double[] levelKg, double[] levelErrorKg, double[] slopeKgPerDay,
            double[] slopeErrorKgPerDay, int[] use) {}

    private Trend() {}

    /** The settings that null stands for. */
    public static TrendSettings defaults() {
        Struct made = new Struct(Layouts.TrendSettings.SIZE);
        Calls.plain(C.tonus_trend_defaults(made.words));
        return TrendSettings.of(made, 0);
    }

    private static long[] words(TrendSettings settings) {
        return settings == null ? null : settings.struct().words;
    }

    /** Exponential mean in kg, a row for each day; NaN before the first weighing. */
    public static double[] exponential(double[] day, double[] weightKg, TrendSettings settings) {
        int rows = rows(day, weightKg);
        double[] made = new double[rows];
        Calls.checked(error -> C.tonus_trend_exponential(day, weightKg, rows, words(settings),
                made, error));
        return made;
    }

    /**
     * Kalman filter of level and slope.
     *
     * @param smooth each day is given all weighings, not only those until then
     */
    public static Filtered kalman(double[] day, double[] weightKg, TrendSettings settings,
            boolean smooth) {
        int rows = rows(day, weightKg);
        Filtered made = new Filtered(new double[rows], new double[rows], new double[rows],
                new double[rows], new int[rows]);
        Calls.checked(error -> C.tonus_trend_kalman(day, weightKg, rows, words(settings),
                smooth ? 1 : 0, made.levelKg, made.levelErrorKg, made.slopeKgPerDay,
                made.slopeErrorKgPerDay, made.use, error));
        return made;
    }

    /**
     * Line through the raw weights of the last days, with a verdict; three weighings are needed.
     *
     * @param windowDays how far back from the last weighing, such as 28
     */
    public static TrendLine slope(double[] day, double[] weightKg, double windowDays,
            TrendSettings settings) {
        int rows = rows(day, weightKg);
        Struct made = new Struct(Layouts.Trend.SIZE);
        Calls.checked(error -> C.tonus_trend_slope(day, weightKg, rows, windowDays,
                words(settings), made.words, error));
        return TrendLine.of(made, 0);
    }

    private static int rows(double[] day, double[] weightKg) {
        Numbers.sameLength("weightKg", 1, weightKg.length, day.length);
        return day.length;
    }
}
