// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * One's own exponent.
 *
 * @param ownK slope of ln(site) over ln(body fat)
 * @param ownError its standard error
 * @param k prior and own slope together
 * @param kSd standard deviation of k
 * @param ownWeight share of the own slope in k
 * @param spanPercent range of the body fat, of the largest
 */
public record RegionCalibration(double ownK, double ownError, double k, double kSd,
        double ownWeight, double spanPercent) {

    static RegionCalibration of(Struct s, int at) {
        return new RegionCalibration(s.getDouble(at + Layouts.RegionCalibration.OWN_K),
                s.getDouble(at + Layouts.RegionCalibration.OWN_ERROR),
                s.getDouble(at + Layouts.RegionCalibration.K),
                s.getDouble(at + Layouts.RegionCalibration.K_SD),
                s.getDouble(at + Layouts.RegionCalibration.OWN_WEIGHT),
                s.getDouble(at + Layouts.RegionCalibration.SPAN_PERCENT));
    }
}
