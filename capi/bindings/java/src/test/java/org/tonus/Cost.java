// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.util.Arrays;

/** Cost of one call, and of one row of a batch of a million, of Mifflin, by the way of this JVM. */
final class Cost {
    private static final int CALLS = 10_000;
    private static final int ROWS = 1_000_000;
    private static double sink;

    private Cost() {}

    /** The best of many short runs; the first of them warm the JVM up. */
    private static void cost(String what, int times, int count, Runnable run) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            run.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("%s: %s: %.1f ns%n", Way.name(), what, best / count);
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
        cost("call", 300, CALLS, () -> {
            for (int i = 0; i < CALLS; i++) {
                sink += Energy.Rmr.mifflin1990(weights[i], 178, 30, Sex.MALE).value();
            }
        });
        cost("call by id", 300, CALLS, () -> {
            for (int i = 0; i < CALLS; i++) {
                sink += Tonus.evaluate("energy.rmr.mifflin_1990", weights[i], 178, 30, 1).value();
            }
        });
        cost("row of a batch", 50, ROWS, () ->
                sink += Energy.Rmr.mifflin1990Many(weights, heights, ages, sexes).values()[0]);
    }
}
