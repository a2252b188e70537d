// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/**
 * Goals of many people, a row each: of weight and body fat exactly one is given. A column but days
 * may be null, and a row NaN, where it is not given.
 *
 * @param weightKg weight to reach
 * @param bodyFatPct or body fat to reach
 * @param days whole days until then
 * @param activityChangePct of the activity coefficient, kept afterwards
 * @param carbohydrate share of the energy
 */
public record Goals(double[] weightKg, double[] bodyFatPct, double[] days,
        double[] activityChangePct, double[] carbohydrate) {
    /**
     * What people eat for their goals; NaN where a person is refused.
     *
     * @param baselineKcalPerDay before
     * @param goalKcalPerDay reaches the goal
     * @param maintainKcalPerDay then holds
     * @param rowStatus of each person: 0, bits of cautions, or the negative refusal
     * @param cautions 0, or bits of cautions, see {@link Tonus#statusText}
     */
    public record Intakes(double[] baselineKcalPerDay, double[] goalKcalPerDay,
            double[] maintainKcalPerDay, int[] rowStatus, int cautions) {}

    /** Goals of weights. */
    public static Goals ofWeight(double[] weightKg, double[] days) {
        return new Goals(weightKg, null, days, null, null);
    }

    Intakes intakes(People people) {
        int rows = people.rows();
        double[][] found = new double[3][rows];
        int[] status = new int[rows];
        int[] members = {Layouts.AdultGoals.BASELINE_KCAL_PER_DAY,
            Layouts.AdultGoals.GOAL_KCAL_PER_DAY, Layouts.AdultGoals.MAINTAIN_KCAL_PER_DAY};
        try (Scratch scratch = new Scratch()) {
            long[] who = people.struct(scratch).words;
            Struct goals = struct(rows, scratch)
                    .put(Layouts.AdultGoals.ROW_STATUS, scratch.add(status));
            for (int i = 0; i < members.length; i++) {
                goals.put(members[i], scratch.add(found[i]));
            }
            int cautions = Calls.checked(error -> C.tonus_adult_intake_for_goal_many(who,
                    goals.words, 0, rows, null, error));
            for (int i = 0; i < members.length; i++) {
                scratch.read(goals.getLong(members[i]), found[i]);
            }
            scratch.read(goals.getLong(Layouts.AdultGoals.ROW_STATUS), status);
            return new Intakes(found[0], found[1], found[2], status, cautions);
        }
    }

    private Struct struct(int rows, Scratch scratch) {
        Numbers.required("days", 2, days);
        double[][] columns = {weightKg, bodyFatPct, days, activityChangePct, carbohydrate};
        String[] names = {"weightKg", "bodyFatPct", "days", "activityChangePct", "carbohydrate"};
        int[] members = {Layouts.AdultGoals.GOAL_WEIGHT_KG, Layouts.AdultGoals.GOAL_BODY_FAT_PCT,
            Layouts.AdultGoals.GOAL_DAYS, Layouts.AdultGoals.ACTIVITY_CHANGE_PCT,
            Layouts.AdultGoals.CARBOHYDRATE};
        Struct made = new Struct(Layouts.AdultGoals.SIZE);
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] != null) {
                Numbers.sameLength(names[i], i, columns[i].length, rows);
            }
            made.put(members[i], scratch.add(columns[i]));
        }
        return made;
    }
}
