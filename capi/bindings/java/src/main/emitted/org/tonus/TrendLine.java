// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * Least-squares line through the weighings of a window.
 *
 * @param verdict what the slope says
 * @param weighings used
 * @param outliers left out
 * @param days from the first to the last weighing
 * @param meanKg mean of the weighings
 * @param endKg the line at its end
 * @param scatterKg standard deviation about the line
 * @param slopeKgPerDay negative = loss
 * @param slopeErrorKgPerDay its standard error
 * @param percentPerWeek slope, of the mean weight
 * @param percentErrorPerWeek its standard error
 */
public record TrendLine(Verdict verdict, int weighings, int outliers, double days, double meanKg,
        double endKg, double scatterKg, double slopeKgPerDay, double slopeErrorKgPerDay,
        double percentPerWeek, double percentErrorPerWeek) {
    /** Values of verdict. */
    public enum Verdict { TOO_SHORT, LOSING, PLATEAU, UNCLEAR, RISING }

    static TrendLine of(Struct s, int at) {
        return new TrendLine(Numbers.word(Verdict.values(),
                s.getInt(at + Layouts.Trend.VERDICT)), s.getInt(at + Layouts.Trend.WEIGHINGS),
                s.getInt(at + Layouts.Trend.OUTLIERS), s.getDouble(at + Layouts.Trend.DAYS),
                s.getDouble(at + Layouts.Trend.MEAN_KG), s.getDouble(at + Layouts.Trend.END_KG),
                s.getDouble(at + Layouts.Trend.SCATTER_KG),
                s.getDouble(at + Layouts.Trend.SLOPE_KG_PER_DAY),
                s.getDouble(at + Layouts.Trend.SLOPE_ERROR_KG_PER_DAY),
                s.getDouble(at + Layouts.Trend.PERCENT_PER_WEEK),
                s.getDouble(at + Layouts.Trend.PERCENT_ERROR_PER_WEEK));
    }
}
