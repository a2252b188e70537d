// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/** Inputs as the numbers that C reads; what is not given is NaN. */
final class Numbers {
    private Numbers() {}

    static double of(Double number) {
        return number == null ? Double.NaN : number;
    }

    static double of(Choice choice) {
        return choice == null ? Double.NaN : choice.number();
    }

    static double[] column(Choice[] choices) {
        if (choices == null) {
            return null;
        }
        double[] made = new double[choices.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = of(choices[i]);
        }
        return made;
    }
}
