// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/** A plan, or the next one after another. */
public final class Plan extends Handle {
    /**
     * What a host chooses; 0 or null is the default of the library.
     *
     * @param weeks how far the trajectory is projected, 4 to 104
     * @param startS first day: seconds of wall-clock time since 1970
     * @param strengthDays strength sessions a week, 2 to 5
     * @param meals main meals a day, 2 to 6
     * @param vigorous interval training is wanted
     * @param equipment names of the exercise table joined by |
     */
    public record Options(int weeks, long startS, int strengthDays, int meals, boolean vigorous,
            String equipment) {
        /** The defaults of the library. */
        public static final Options DEFAULT = new Options(0, 0, 0, 0, false, null);
    }

    /** Makes a plan. */
    public Plan(Facts facts) {
        this(facts, null, Options.DEFAULT, null);
    }

    /** Makes a plan; log may be null. With before, it is the plan that follows that one. */
    public Plan(Facts facts, Log log, Options options, Plan before) {
        super(made(facts, log, options, before), C::tonus_plan_free);
    }

    private static long made(Facts facts, Log log, Options o, Plan before) {
        byte[] equipment = Calls.text(o.equipment);
        long[] made = new long[1];
        try (Scratch scratch = new Scratch()) {
            Struct chosen = new Struct(Layouts.PlanOptions.SIZE)
                    .put(Layouts.PlanOptions.WEEKS, o.weeks)
                    .put(Layouts.PlanOptions.START_S, o.startS)
                    .put(Layouts.PlanOptions.STRENGTH_DAYS, o.strengthDays)
                    .put(Layouts.PlanOptions.MEALS, o.meals)
                    .put(Layouts.PlanOptions.VIGOROUS, o.vigorous ? 1 : 0)
                    .put(Layouts.PlanOptions.EQUIPMENT, scratch.add(equipment));
            use(facts, person -> use(log, training -> use(before, last -> Calls.checked(
                    error -> C.tonus_plan_new(person, training, chosen.words, last, made,
                            error)))));
        }
        return made[0];
    }

    /** The plan as JSON. */
    public String json() {
        return use(handle -> Calls.textFrom(
                (buffer, size, error) -> C.tonus_plan_json(handle, buffer, size, error)));
    }
}
