// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/** A refusal of the library: what is wrong with which input, its value, what is allowed. */
public final class TonusException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The negative status, a number of tonus.h. */
    public final int status;
    /** Which argument, counted from 0; -1 where the refusal is about none. */
    public final int argument;
    /** Its value; NaN where there is none, as below. */
    public final double value;
    /** The least that is possible. */
    public final double minimum;
    /** The most that is possible. */
    public final double maximum;

    TonusException(int status, String message, int argument, double value, double minimum,
            double maximum) {
        super(message);
        this.status = status;
        this.argument = argument;
        this.value = value;
        this.minimum = minimum;
        this.maximum = maximum;
    }

    /** A refusal in words of this package. */
    TonusException(int status, String message, int argument) {
        this(status, message, argument, Double.NaN, Double.NaN, Double.NaN);
    }
}
