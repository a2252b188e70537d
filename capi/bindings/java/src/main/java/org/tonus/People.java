// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/**
 * Adults at the start as columns, a row each: see {@link Adult}.
 *
 * @param fatMassKg body fat; the column or a row NaN: estimated, as the two that follow
 * @param intakeKcalPerDay intake before
 * @param carbohydrate share of the intake
 * @param drifts the weights are not stable at the start
 */
public record People(Sex[] sex, double[] ageY, double[] heightCm, double[] weightKg, double[] pal,
        double[] fatMassKg, double[] intakeKcalPerDay, double[] carbohydrate, boolean drifts) {

    /** Adults of stable weight of whom the rest is estimated. */
    public People(Sex[] sex, double[] ageY, double[] heightCm, double[] weightKg, double[] pal) {
        this(sex, ageY, heightCm, weightKg, pal, null, null, null, false);
    }

    int rows() {
        return Numbers.required("sex", 0, sex).length;
    }

    /** The struct of C; its columns lie in scratch. */
    Struct struct(Scratch scratch) {
        int rows = rows();
        int[] sexes = new int[rows];
        for (int i = 0; i < rows; i++) {
            sexes[i] = Numbers.choice(sex[i]);
        }
        Struct made = new Struct(Layouts.AdultPeople.SIZE)
                .put(Layouts.AdultPeople.BASELINE, drifts ? 2 : 1)
                .put(Layouts.AdultPeople.ROWS, (long) rows)
                .put(Layouts.AdultPeople.SEX, scratch.add(sexes));
        double[][] columns = {ageY, heightCm, weightKg, pal, fatMassKg, intakeKcalPerDay,
            carbohydrate};
        String[] names = {"ageY", "heightCm", "weightKg", "pal", "fatMassKg", "intakeKcalPerDay",
            "carbohydrate"};
        int[] members = {Layouts.AdultPeople.AGE_Y, Layouts.AdultPeople.HEIGHT_CM,
            Layouts.AdultPeople.WEIGHT_KG, Layouts.AdultPeople.PAL,
            Layouts.AdultPeople.FAT_MASS_KG, Layouts.AdultPeople.INTAKE_KCAL_PER_DAY,
            Layouts.AdultPeople.CARBOHYDRATE};
        for (int i = 0; i < columns.length; i++) {
            if (i < 4) {
                Numbers.required(names[i], i + 1, columns[i]);
            }
            if (columns[i] != null) {
                Numbers.sameLength(names[i], i + 1, columns[i].length, rows);
            }
            made.put(members[i], scratch.add(columns[i]));
        }
        return made;
    }
}
