// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the methods of equations are made of. */
final class Equations {
    private static final Map<String, byte[]> IDS = new ConcurrentHashMap<>();

    private Equations() {}

    /** An id for C; there are only so many of the emitted ones. */
    private static byte[] known(String id) {
        return IDS.computeIfAbsent(id, Calls::text);
    }

    static Estimate single(String id, double... inputs) {
        return single(known(id), inputs);
    }

    static Estimate single(byte[] id, double... inputs) {
        Struct found = new Struct(Layouts.Estimate.SIZE);
        Calls.checked(error -> C.tonus_evaluate(id, inputs, inputs.length, found.words, error));
        return Estimate.of(found);
    }

    static Estimate series(String id, double[][] lists, double[] inputs) {
        return series(known(id), lists, inputs);
    }

    static Estimate series(byte[] id, double[][] lists, double[] inputs) {
        int rows = lists.length == 0 ? 0 : lists[0].length;
        double[] flat = new double[rows * lists.length]; // C reads several lists row by row
        for (int list = 0; list < lists.length; list++) {
            sameLength(list, lists[list], rows);
            for (int row = 0; row < rows; row++) {
                flat[row * lists.length + list] = lists[list][row];
            }
        }
        Struct found = new Struct(Layouts.Estimate.SIZE);
        Calls.checked(error -> C.tonus_evaluate_series(id, flat, flat.length, inputs,
                inputs.length, found.words, error));
        return Estimate.of(found);
    }

    static Batch many(String id, int optional, double[]... columns) {
        return many(known(id), optional, columns);
    }

    /** Evaluates rows; the bits of `optional` tell which columns may be null. */
    static Batch many(byte[] id, int optional, double[]... columns) {
        int rows = 0;
        for (int i = columns.length - 1; i >= 0; i--) {
            if (columns[i] != null) {
                rows = columns[i].length;
            } else if ((optional >> i & 1) == 0) {
                throw new TonusException(C.NULL_ARGUMENT, "column " + i + " is null", i);
            }
        }
        double[] values = new double[rows];
        int[] rowStatus = new int[rows];
        int status = fill(id, columns, values, rowStatus);
        Calls.plain(status);
        return new Batch(values, rowStatus, status);
    }

    private static int fill(byte[] id, double[][] columns, double[] values, int[] rowStatus) {
        int rows = values.length;
        long[] addresses = new long[columns.length];
        try (Scratch scratch = new Scratch()) {
            for (int i = 0; i < columns.length; i++) {
                double[] column = columns[i] == null ? absent(rows) : columns[i];
                sameLength(i, column, rows);
                addresses[i] = scratch.add(column);
            }
            return C.tonus_evaluate_many(id, addresses, columns.length, rows, values, rowStatus);
        }
    }

    private static double[] absent(int rows) {
        double[] made = new double[rows];
        Arrays.fill(made, Double.NaN);
        return made;
    }

    private static void sameLength(int at, double[] column, int rows) {
        Numbers.sameLength("column " + at, at, column.length, rows);
    }
}
