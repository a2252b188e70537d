// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/**
 * A result with its error; NaN where no standard error was published.
 *
 * @param value the result
 * @param standardError its standard error
 * @param low the value less 1.96 standard errors
 * @param high the value and 1.96 standard errors
 * @param cautions 0, or bits of cautions, see {@link Tonus#statusText}
 */
public record Estimate(double value, double standardError, double low, double high, int cautions) {
    static Estimate of(Struct found) {
        return new Estimate(found.getDouble(Layouts.Estimate.VALUE),
                found.getDouble(Layouts.Estimate.STANDARD_ERROR),
                found.getDouble(Layouts.Estimate.LOW), found.getDouble(Layouts.Estimate.HIGH),
                found.getInt(Layouts.Estimate.STATUS));
    }
}
