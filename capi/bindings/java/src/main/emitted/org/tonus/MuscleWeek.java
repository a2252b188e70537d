// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * A muscle's work in a week.
 *
 * @param sessions workouts with direct work: the frequency
 * @param directSets hard sets with the muscle as primary
 * @param fractionalSets the same, and half of the hard sets it assists in
 * @param shortestGapH hours since the workout before with direct work, or NaN
 */
public record MuscleWeek(int sessions, double directSets, double fractionalSets,
        double shortestGapH) {

    static MuscleWeek of(Struct s, int at) {
        return new MuscleWeek(s.getInt(at + Layouts.MuscleWeek.SESSIONS),
                s.getDouble(at + Layouts.MuscleWeek.DIRECT_SETS),
                s.getDouble(at + Layouts.MuscleWeek.FRACTIONAL_SETS),
                s.getDouble(at + Layouts.MuscleWeek.SHORTEST_GAP_H));
    }
}
