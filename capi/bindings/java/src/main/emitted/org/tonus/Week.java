// Written by capi/bindings/emit.py.
package org.tonus;

import java.util.Map;

/**
 * A week of training.
 *
 * @param partial true if part of it is outside of what is looked at
 * @param firstDay days since 1970-01-01
 * @param lastDay six later
 * @param sessions workouts with a working set
 * @param workingSets every kind but warm-ups
 * @param unratedSets working sets without RPE and RIR
 * @param unresolvedSets working sets whose exercise no muscle is known of
 * @param unloadedSets working sets whose load is not known
 * @param reps repetitions of working sets
 * @param hardSets a set of one side counts a half
 * @param pushSets hard sets of multi-joint presses above the hips
 * @param pullSets hard sets of multi-joint pulls above the hips
 * @param tonnageKg load times repetitions
 * @param eccentricS time under tension by phase, where the tempo is known
 * @param stretchPauseS the same: pause at the stretch
 * @param concentricS the same: shortening
 * @param topPauseS the same: pause at the contraction
 * @param muscles work of each muscle, by its name
 */
public record Week(boolean partial, long firstDay, long lastDay, int sessions, int workingSets,
        int unratedSets, int unresolvedSets, int unloadedSets, long reps, double hardSets,
        double pushSets, double pullSets, double tonnageKg, double eccentricS,
        double stretchPauseS, double concentricS, double topPauseS,
        Map<String, MuscleWeek> muscles) {

    static Week of(Struct s, int at, Map<String, MuscleWeek> muscles) {
        return new Week(s.getInt(at + Layouts.Week.PARTIAL) != 0,
                s.getLong(at + Layouts.Week.FIRST_DAY), s.getLong(at + Layouts.Week.LAST_DAY),
                s.getInt(at + Layouts.Week.SESSIONS), s.getInt(at + Layouts.Week.WORKING_SETS),
                s.getInt(at + Layouts.Week.UNRATED_SETS),
                s.getInt(at + Layouts.Week.UNRESOLVED_SETS),
                s.getInt(at + Layouts.Week.UNLOADED_SETS), s.getLong(at + Layouts.Week.REPS),
                s.getDouble(at + Layouts.Week.HARD_SETS), s.getDouble(at + Layouts.Week.PUSH_SETS),
                s.getDouble(at + Layouts.Week.PULL_SETS), s.getDouble(at + Layouts.Week.TONNAGE_KG),
                s.getDouble(at + Layouts.Week.ECCENTRIC_S),
                s.getDouble(at + Layouts.Week.STRETCH_PAUSE_S),
                s.getDouble(at + Layouts.Week.CONCENTRIC_S),
                s.getDouble(at + Layouts.Week.TOP_PAUSE_S), muscles);
    }
}
