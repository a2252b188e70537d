// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * How the next session is chosen; 0 or null: the default.
 *
 * @param scheme DOUBLE: double progression (default), LINEAR: linear, ACSM: ACSM 2009, RPE: effort,
 *     PERCENT: percentages
 * @param sets sets, 1 to 100. Default: as many as in the last session
 * @param repsMin repetitions, of a range the fewest. Default 8
 * @param repsMax most repetitions. Default 12, or repsMin where that is given
 * @param plates KILOGRAM: kilograms (default), POUND: pounds: what can be loaded
 * @param noDeload true: never an easy week
 * @param rpe effort to aim at, of scheme RPE. Default 8
 * @param tmShare of scheme PERCENT: training maximum over the best estimate, 0.5 to 1. Default 0.9
 * @param startDay of scheme PERCENT: first day, days since 1970-01-01. Default: the day after the
 *     log
 * @param plan of scheme PERCENT: weeks such as `65x5,75x5/70x3`, percent and repetitions. Default:
 *     four weeks, the last one easy
 */
public record NextOptions(Scheme scheme, int sets, int repsMin, int repsMax, Plates plates,
        boolean noDeload, double rpe, double tmShare, long startDay, String plan) {
    /** Values of scheme. */
    public enum Scheme { DOUBLE, LINEAR, ACSM, RPE, PERCENT }

    /** Values of plates. */
    public enum Plates { KILOGRAM, POUND }

    /** Nothing is given. */
    public static final NextOptions NONE = new NextOptions(null, 0, 0, 0, null, false, 0, 0,
            0, null);

    /** The same with scheme. */
    public NextOptions withScheme(Scheme scheme) {
        return new NextOptions(scheme, sets, repsMin, repsMax, plates, noDeload, rpe,
                tmShare, startDay, plan);
    }

    /** The same with sets. */
    public NextOptions withSets(int sets) {
        return new NextOptions(scheme, sets, repsMin, repsMax, plates, noDeload, rpe,
                tmShare, startDay, plan);
    }

    /** The same with repsMin. */
    public NextOptions withRepsMin(int repsMin) {
        return new NextOptions(scheme, sets, repsMin, repsMax, plates, noDeload, rpe,
                tmShare, startDay, plan);
    }

    /** The same with repsMax. */
    public NextOptions withRepsMax(int repsMax) {
        return new NextOptions(scheme, sets, repsMin, repsMax, plates, noDeload, rpe,
                tmShare, startDay, plan);
    }

    /** The same with plates. */
    public NextOptions withPlates(Plates plates) {
        return new NextOptions(scheme, sets, repsMin, repsMax, plates, noDeload, rpe,
                tmShare, startDay, plan);
    }

    /** The same with noDeload. */
    public NextOptions withNoDeload(boolean noDeload) {
        return new NextOptions(scheme, sets, repsMin, repsMax, plates, noDeload, rpe,
                tmShare, startDay, plan);
    }

    /** The same with rpe. */
    public NextOptions withRpe(double rpe) {
        return new NextOptions(scheme, sets, repsMin, repsMax, plates, noDeload, rpe,
                tmShare, startDay, plan);
    }

    /** The same with tmShare. */
    public NextOptions withTmShare(double tmShare) {
        return new NextOptions(scheme, sets, repsMin, repsMax, plates, noDeload, rpe,
                tmShare, startDay, plan);
    }

    /** The same with startDay. */
    public NextOptions withStartDay(long startDay) {
        return new NextOptions(scheme, sets, repsMin, repsMax, plates, noDeload, rpe,
                tmShare, startDay, plan);
    }

    /** The same with plan. */
    public NextOptions withPlan(String plan) {
        return new NextOptions(scheme, sets, repsMin, repsMax, plates, noDeload, rpe,
                tmShare, startDay, plan);
    }

    Struct struct(Scratch scratch) {
        return new Struct(Layouts.NextOptions.SIZE)
                .put(Layouts.NextOptions.SCHEME, Numbers.number(scheme))
                .put(Layouts.NextOptions.SETS, sets)
                .put(Layouts.NextOptions.REPS_MIN, repsMin)
                .put(Layouts.NextOptions.REPS_MAX, repsMax)
                .put(Layouts.NextOptions.PLATES, Numbers.number(plates))
                .put(Layouts.NextOptions.NO_DELOAD, noDeload ? 1 : 0)
                .put(Layouts.NextOptions.RPE, rpe)
                .put(Layouts.NextOptions.TM_SHARE, tmShare)
                .put(Layouts.NextOptions.START_DAY, startDay)
                .put(Layouts.NextOptions.PLAN, scratch.add(Calls.text(plan)));
    }
}
