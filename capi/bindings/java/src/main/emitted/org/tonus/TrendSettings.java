// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * How a trend is followed.
 *
 * @param outliersInARow so many on one side are a change of the weight
 * @param smoothing of the exponential mean, for a day
 * @param weighingNoise standard deviation of a weighing, share of the weight
 * @param levelNoiseKg wander of the level in a day
 * @param slopeNoiseKg wander of the slope in a day, kg/d
 * @param outlier standard deviations beyond which a weighing is left out
 */
public record TrendSettings(int outliersInARow, double smoothing, double weighingNoise,
        double levelNoiseKg, double slopeNoiseKg, double outlier) {

    static TrendSettings of(Struct s, int at) {
        return new TrendSettings(s.getInt(at + Layouts.TrendSettings.OUTLIERS_IN_A_ROW),
                s.getDouble(at + Layouts.TrendSettings.SMOOTHING),
                s.getDouble(at + Layouts.TrendSettings.WEIGHING_NOISE),
                s.getDouble(at + Layouts.TrendSettings.LEVEL_NOISE_KG),
                s.getDouble(at + Layouts.TrendSettings.SLOPE_NOISE_KG),
                s.getDouble(at + Layouts.TrendSettings.OUTLIER));
    }

    /** The same with outliersInARow. */
    public TrendSettings withOutliersInARow(int outliersInARow) {
        return new TrendSettings(outliersInARow, smoothing, weighingNoise, levelNoiseKg,
                slopeNoiseKg, outlier);
    }

    /** The same with smoothing. */
    public TrendSettings withSmoothing(double smoothing) {
        return new TrendSettings(outliersInARow, smoothing, weighingNoise, levelNoiseKg,
                slopeNoiseKg, outlier);
    }

    /** The same with weighingNoise. */
    public TrendSettings withWeighingNoise(double weighingNoise) {
        return new TrendSettings(outliersInARow, smoothing, weighingNoise, levelNoiseKg,
                slopeNoiseKg, outlier);
    }

    /** The same with levelNoiseKg. */
    public TrendSettings withLevelNoiseKg(double levelNoiseKg) {
        return new TrendSettings(outliersInARow, smoothing, weighingNoise, levelNoiseKg,
                slopeNoiseKg, outlier);
    }

    /** The same with slopeNoiseKg. */
    public TrendSettings withSlopeNoiseKg(double slopeNoiseKg) {
        return new TrendSettings(outliersInARow, smoothing, weighingNoise, levelNoiseKg,
                slopeNoiseKg, outlier);
    }

    /** The same with outlier. */
    public TrendSettings withOutlier(double outlier) {
        return new TrendSettings(outliersInARow, smoothing, weighingNoise, levelNoiseKg,
                slopeNoiseKg, outlier);
    }

    Struct struct() {
        return new Struct(Layouts.TrendSettings.SIZE)
                .put(Layouts.TrendSettings.OUTLIERS_IN_A_ROW, outliersInARow)
                .put(Layouts.TrendSettings.SMOOTHING, smoothing)
                .put(Layouts.TrendSettings.WEIGHING_NOISE, weighingNoise)
                .put(Layouts.TrendSettings.LEVEL_NOISE_KG, levelNoiseKg)
                .put(Layouts.TrendSettings.SLOPE_NOISE_KG, slopeNoiseKg)
                .put(Layouts.TrendSettings.OUTLIER, outlier);
    }
}
