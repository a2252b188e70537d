// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.util.ArrayList;
import java.util.List;

/**
 * An adult at the start.
 *
 * @param drifts the weight is not stable at the start
 * @param pal physical activity level
 * @param fatMassKg estimated where NaN, as the two that follow
 * @param carbohydrate share of the intake
 */
public record Adult(Sex sex, double ageY, double heightCm, double weightKg, double pal,
        double fatMassKg, double intakeKcalPerDay, double carbohydrate, boolean drifts) {

    /** An adult of stable weight of whom the rest is estimated. */
    public Adult(Sex sex, double ageY, double heightCm, double weightKg, double pal) {
        this(sex, ageY, heightCm, weightKg, pal, Double.NaN, Double.NaN, Double.NaN, false);
    }

    /**
     * What an adult changes. Each list holds nothing, one number for every day, or one for each.
     *
     * @param stepsPerDay 0 is the default of the library
     */
    public record Changes(double[] intakeChangeKcalPerDay, double[] sodiumChangeMgPerDay,
            double[] carbohydrate, double[] activityChangePct, int stepsPerDay) {
        private static final double[] NONE = {};

        /** A change of the intake alone. */
        public static Changes ofIntake(double... kcalPerDay) {
            return new Changes(kcalPerDay, NONE, NONE, NONE, 0);
        }
    }

    /** The body on a day. */
    public record State(int day, double weightKg, double fatMassKg, double leanKg,
            double glycogenKg, double ecfKg, double adaptiveKcalPerDay, double intakeKcalPerDay,
            double expenditureKcalPerDay) {
        private static State of(Struct s, int at) {
            return new State(s.getInt(at + Layouts.AdultState.DAY),
                    s.getDouble(at + Layouts.AdultState.WEIGHT_KG),
                    s.getDouble(at + Layouts.AdultState.FAT_MASS_KG),
                    s.getDouble(at + Layouts.AdultState.LEAN_KG),
                    s.getDouble(at + Layouts.AdultState.GLYCOGEN_KG),
                    s.getDouble(at + Layouts.AdultState.ECF_KG),
                    s.getDouble(at + Layouts.AdultState.ADAPTIVE_KCAL_PER_DAY),
                    s.getDouble(at + Layouts.AdultState.INTAKE_KCAL_PER_DAY),
                    s.getDouble(at + Layouts.AdultState.EXPENDITURE_KCAL_PER_DAY));
        }
    }

    /**
     * The body on the days asked for, and how it went.
     *
     * @param cautions 0, or bits of cautions
     * @param limits bits: see tonus_adult_summary in tonus.h
     */
    public record Trajectory(List<State> states, int cautions, int limits, double eatenKcal,
            double spentKcal, double storedKcal) {}

    /**
     * What to eat for a goal.
     *
     * @param maintainKcalPerDay holds the goal once it is reached
     */
    public record GoalIntake(double baselineKcalPerDay, double goalKcalPerDay,
            double maintainKcalPerDay, double endWeightKg, double endFatMassKg) {}

    /** The body on ascending whole days. */
    public Trajectory simulate(Changes changes, int... days) {
        int size = Layouts.AdultState.SIZE;
        Struct states = new Struct(size * Math.max(1, days.length));
        for (int i = 0; i < Math.max(1, days.length); i++) {
            states.put(i * size, size);
        }
        Struct told = new Struct(Layouts.AdultSummary.SIZE);
        int status = planned(changes, plan -> Calls.checked(error -> C.tonus_adult_simulate(
                c().words, plan.words, days, days.length, states.words, told.words, error)));
        List<State> made = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            made.add(State.of(states, i * size));
        }
        return new Trajectory(made, status, told.getInt(Layouts.AdultSummary.LIMITS),
                told.getDouble(Layouts.AdultSummary.EATEN_KCAL),
                told.getDouble(Layouts.AdultSummary.SPENT_KCAL),
                told.getDouble(Layouts.AdultSummary.STORED_KCAL));
    }

    /** The constant intake that reaches a weight in so many days, and what holds it. */
    public GoalIntake intakeForWeight(double weightKg, double days) {
        return intakeForGoal(weightKg, Double.NaN, days, 0, Double.NaN);
    }

    /** The constant intake that reaches a body fat in so many days, and what holds it. */
    public GoalIntake intakeForBodyFat(double percent, double days) {
        return intakeForGoal(Double.NaN, percent, days, 0, Double.NaN);
    }

    /** The same with a change of activity and a share of carbohydrate; what is NaN is not given. */
    public GoalIntake intakeForGoal(double weightKg, double bodyFatPct, double days,
            double activityChangePct, double carbohydrate) {
        Struct goal = new Struct(Layouts.AdultGoal.SIZE)
                .put(Layouts.AdultGoal.GOAL_WEIGHT_KG, weightKg)
                .put(Layouts.AdultGoal.GOAL_BODY_FAT_PCT, bodyFatPct)
                .put(Layouts.AdultGoal.GOAL_DAYS, days)
                .put(Layouts.AdultGoal.ACTIVITY_CHANGE_PCT, activityChangePct)
                .put(Layouts.AdultGoal.CARBOHYDRATE, carbohydrate);
        Struct found = new Struct(Layouts.AdultGoalIntake.SIZE);
        Calls.checked(error -> C.tonus_adult_intake_for_goal(c().words, goal.words, found.words,
                error));
        return new GoalIntake(found.getDouble(Layouts.AdultGoalIntake.BASELINE_KCAL_PER_DAY),
                found.getDouble(Layouts.AdultGoalIntake.GOAL_KCAL_PER_DAY),
                found.getDouble(Layouts.AdultGoalIntake.MAINTAIN_KCAL_PER_DAY),
                found.getDouble(Layouts.AdultGoalIntake.END_WEIGHT_KG),
                found.getDouble(Layouts.AdultGoalIntake.END_FAT_MASS_KG));
    }

    /** Where the body comes to rest when the changes are kept for ever. */
    public State steadyState(Changes changes) {
        Struct rest = new Struct(Layouts.AdultState.SIZE);
        planned(changes, plan -> Calls.checked(error -> C.tonus_adult_steady_state(c().words,
                plan.words, rest.words, error)));
        return State.of(rest, 0);
    }

    /**
     * Days until a weight is reached while a change is kept, with the part of the last. A weight
     * that is never reached is refused.
     *
     * @param changes at most one number in each list
     */
    public double daysToGoal(Changes changes, double weightKg) {
        double[] days = new double[1];
        planned(changes, plan -> Calls.checked(error -> C.tonus_adult_days_to_goal(c().words,
                plan.words, weightKg, days, error)));
        return days[0];
    }

    /** Simulates many people. */
    public static Bodies simulateMany(People people, Cohort cohort) {
        return Bodies.of(people, cohort, cohort.days(), cohort.written(),
                C::tonus_adult_simulate_many);
    }

    /**
     * Where the bodies of many people come to rest when the changes are kept for ever, told once.
     *
     * @param cohort schedules that do not depend on the day; its days and steps are not looked at
     */
    public static Bodies steadyStateMany(People people, Cohort cohort) {
        return Bodies.of(people, cohort, 1, 1, C::tonus_adult_steady_state_many);
    }

    /** The constant intakes that reach the goals of many people, and what then holds them. */
    public static Goals.Intakes intakeForGoalMany(People people, Goals goals) {
        return goals.intakes(people);
    }

    private Struct c() {
        return new Struct(Layouts.Adult.SIZE)
                .put(Layouts.Adult.SEX, sex.number())
                .put(Layouts.Adult.BASELINE, drifts ? 2 : 1)
                .put(Layouts.Adult.AGE_Y, ageY)
                .put(Layouts.Adult.HEIGHT_CM, heightCm)
                .put(Layouts.Adult.WEIGHT_KG, weightKg)
                .put(Layouts.Adult.PAL, pal)
                .put(Layouts.Adult.FAT_MASS_KG, fatMassKg)
                .put(Layouts.Adult.INTAKE_KCAL_PER_DAY, intakeKcalPerDay)
                .put(Layouts.Adult.CARBOHYDRATE, carbohydrate);
    }

    /** A call with the struct of changes. */
    private interface Planned {
        int with(Struct plan);
    }

    private static int planned(Changes changes, Planned call) {
        double[][] lists = {changes.intakeChangeKcalPerDay, changes.sodiumChangeMgPerDay,
            changes.carbohydrate, changes.activityChangePct};
        int[] members = {Layouts.AdultPlan.INTAKE_CHANGE_KCAL_PER_DAY,
            Layouts.AdultPlan.SODIUM_CHANGE_MG_PER_DAY, Layouts.AdultPlan.CARBOHYDRATE,
            Layouts.AdultPlan.ACTIVITY_CHANGE_PCT};
        int[] counts = {Layouts.AdultPlan.INTAKE_CHANGE_COUNT,
            Layouts.AdultPlan.SODIUM_CHANGE_COUNT, Layouts.AdultPlan.CARBOHYDRATE_COUNT,
            Layouts.AdultPlan.ACTIVITY_CHANGE_COUNT};
        Struct plan = new Struct(Layouts.AdultPlan.SIZE)
                .put(Layouts.AdultPlan.STEPS_PER_DAY, changes.stepsPerDay);
        try (Scratch scratch = new Scratch()) {
            for (int i = 0; i < lists.length; i++) {
                plan.put(members[i], scratch.add(lists[i]));
                plan.put(counts[i], (long) lists[i].length);
            }
            return call.with(plan);
        }
    }
}
