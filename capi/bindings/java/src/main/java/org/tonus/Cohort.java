// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/**
 * What adults change, and for how long. A schedule that is null changes nothing.
 *
 * @param days how long
 * @param every tell the bodies every so many days, a whole part of days; 0 is at the end only
 * @param stepsPerDay of the integration, up to 96; 0 is the default of the library
 * @param daysPerStep up to 7, above 1 for constant changes only; 0 is the default of the library
 * @param intakeChangeKcalPerDay added to the intake before
 * @param sodiumChangeMgPerDay added to the sodium before
 * @param carbohydrate share of the energy
 * @param activityChangePct of the activity coefficient
 */
public record Cohort(int days, int every, int stepsPerDay, int daysPerStep,
        Schedule intakeChangeKcalPerDay, Schedule sodiumChangeMgPerDay, Schedule carbohydrate,
        Schedule activityChangePct) {

    /** A change of the intake alone, and the bodies at its end. */
    public static Cohort ofIntake(int days, Schedule kcalPerDay) {
        return new Cohort(days, 0, 0, 0, kcalPerDay, null, null, null);
    }

    /** How many times bodies are told. */
    int written() {
        return every > 0 ? Math.max(1, days / every) : 1;
    }

    /** The struct of C; its schedules, of so many days, lie in scratch. */
    Struct struct(int people, int length, Scratch scratch) {
        Struct made = new Struct(Layouts.AdultCohort.SIZE)
                .put(Layouts.AdultCohort.DAYS, days)
                .put(Layouts.AdultCohort.EVERY, every)
                .put(Layouts.AdultCohort.STEPS_PER_DAY, stepsPerDay)
                .put(Layouts.AdultCohort.DAYS_PER_STEP, daysPerStep);
        Schedule[] all = {intakeChangeKcalPerDay, sodiumChangeMgPerDay, carbohydrate,
            activityChangePct};
        int[] members = {Layouts.AdultCohort.INTAKE_CHANGE_KCAL_PER_DAY,
            Layouts.AdultCohort.SODIUM_CHANGE_MG_PER_DAY, Layouts.AdultCohort.CARBOHYDRATE,
            Layouts.AdultCohort.ACTIVITY_CHANGE_PCT};
        String[] names = {"intakeChangeKcalPerDay", "sodiumChangeMgPerDay", "carbohydrate",
            "activityChangePct"};
        for (int i = 0; i < all.length; i++) {
            if (all[i] != null) {
                all[i].put(made, members[i], names[i], people, length, scratch);
            }
        }
        return made;
    }
}
