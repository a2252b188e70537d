// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/**
 * Results of many rows. The value of a class is its number.
 *
 * @param values NaN where a row was refused
 * @param rowStatus negative where a row was refused
 * @param cautions 0, or bits of cautions, see {@link Tonus#statusText}
 */
public record Batch(double[] values, int[] rowStatus, int cautions) {}
