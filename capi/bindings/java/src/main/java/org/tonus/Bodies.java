// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.util.Arrays;

/**
 * Bodies of many people: for each time that is told, a column of a row for each person. A person
 * that is refused has NaN everywhere.
 *
 * @param weightKg body weight
 * @param fatMassKg fat
 * @param leanKg lean tissue without fluid, glycogen and its water
 * @param glycogenKg glycogen
 * @param ecfKg extracellular fluid
 * @param adaptiveKcalPerDay adaptive thermogenesis
 * @param rowStatus of each person: 0, bits of cautions, or the negative refusal
 * @param rowDay day of a refusal that has one, else 0
 * @param cautions 0, or bits of cautions, see {@link Tonus#statusText}
 */
public record Bodies(double[][] weightKg, double[][] fatMassKg, double[][] leanKg,
        double[][] glycogenKg, double[][] ecfKg, double[][] adaptiveKcalPerDay, int[] rowStatus,
        int[] rowDay, int cautions) {
    private static final int[] COLUMNS = {Layouts.AdultColumns.WEIGHT_KG,
        Layouts.AdultColumns.FAT_MASS_KG, Layouts.AdultColumns.LEAN_KG,
        Layouts.AdultColumns.GLYCOGEN_KG, Layouts.AdultColumns.ECF_KG,
        Layouts.AdultColumns.ADAPTIVE_KCAL_PER_DAY};

    /** A function of C on columns. */
    interface Call {
        int with(long[] people, long[] cohort, long[] into, long first, long count, long[] failed,
                long[] error);
    }

    static Bodies of(People people, Cohort cohort, int length, int written, Call call) {
        int rows = people.rows();
        int[] status = new int[rows], day = new int[rows];
        double[][][] columns = new double[COLUMNS.length][][];
        try (Scratch scratch = new Scratch()) {
            long[] who = people.struct(scratch).words;
            long[] plan = cohort.struct(rows, length, scratch).words;
            Struct into = new Struct(Layouts.AdultColumns.SIZE);
            // Of no row, so that impossible days are refused before there is room made for them.
            Calls.checked(error -> call.with(who, plan, into.words, 0, 0, null, error));
            double[] numbers = new double[Math.multiplyExact(written, rows)];
            for (int member : COLUMNS) {
                into.put(member, scratch.add(numbers));
            }
            into.put(Layouts.AdultColumns.ROW_STATUS, scratch.add(status));
            into.put(Layouts.AdultColumns.ROW_DAY, scratch.add(day));
            int cautions = Calls.checked(error ->
                    call.with(who, plan, into.words, 0, rows, null, error));
            for (int i = 0; i < COLUMNS.length; i++) {
                scratch.read(into.getLong(COLUMNS[i]), numbers);
                columns[i] = parted(numbers, written, rows);
            }
            scratch.read(into.getLong(Layouts.AdultColumns.ROW_STATUS), status);
            scratch.read(into.getLong(Layouts.AdultColumns.ROW_DAY), day);
            return new Bodies(columns[0], columns[1], columns[2], columns[3], columns[4],
                    columns[5], status, day, cautions);
        }
    }

    private static double[][] parted(double[] numbers, int written, int rows) {
        double[][] made = new double[written][];
        for (int i = 0; i < written; i++) {
            made[i] = Arrays.copyOfRange(numbers, i * rows, (i + 1) * rows);
        }
        return made;
    }
}
