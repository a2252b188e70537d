// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * Change of a region, percent of what it has now; negative = less.
 *
 * @param status 0, or bits of cautions
 * @param changePercent at the exponent
 * @param lowPercent end of the 95 % band
 * @param highPercent other end
 */
public record RegionChange(int status, double changePercent, double lowPercent,
        double highPercent) {

    static RegionChange of(Struct s, int at) {
        return new RegionChange(s.getInt(at + Layouts.RegionChange.STATUS),
                s.getDouble(at + Layouts.RegionChange.CHANGE_PERCENT),
                s.getDouble(at + Layouts.RegionChange.LOW_PERCENT),
                s.getDouble(at + Layouts.RegionChange.HIGH_PERCENT));
    }
}
