// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.util.Arrays;

/** Cost of one call, and of one row of a batch of a million, of Mifflin. */
final class Cost {
    private static final int ROWS = 1_000_000;
    private static double sink;

    private Cost() {}

    /** The best of seven runs; the first of them warm the JVM up. */
    private static void cost(String what, Runnable run) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < 7; i++) {
            long start = System.nanoTime();
            run.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("%s: %.1f ns%n", what, best / ROWS);
    }

    public static void main(String[] arguments) {
        double[] weights = new double[ROWS], heights = new double[ROWS], ages = new double[ROWS];
        for (int i = 0; i < ROWS; i++) {
            weights[i] = 50 + i % 70;
        }
        Arrays.fill(heights, 178);
        Arrays.fill(ages, 30);
        Sex[] sexes = new Sex[ROWS];
        Arrays.fill(sexes, Sex.MALE);
        cost("call", () -> {
            for (double weight : weights) {
                sink += Energy.Rmr.mifflin1990(weight, 178, 30, Sex.MALE).value();
            }
        });
        cost("call by id", () -> {
            for (double weight : weights) {
                sink += Tonus.evaluate("energy.rmr.mifflin_1990", weight, 178, 30, 1).value();
            }
        });
        cost("row of a batch", () ->
                sink += Energy.Rmr.mifflin1990Many(weights, heights, ages, sexes).values()[0]);
    }
}
