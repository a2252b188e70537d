// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * What a log holds: rows = sets + rejected + other_rows.
 *
 * @param weightUnitAssumed true if a file named no unit and kilograms were assumed
 * @param rows rows read from files, and sets added one by one
 * @param sets rows that are sets
 * @param workingSets sets of every type but warm-ups
 * @param rejected rows that could not be used: Log.rejected
 * @param otherRows rest timers and notes
 * @param reps repetitions of all sets
 * @param exercises distinct names of exercises
 * @param unresolved names without an exercise: Log.unresolved
 * @param firstDay days since 1970-01-01 of the earliest set; 0 without sets
 * @param lastDay the same of the latest
 * @param tonnageKg load less assistance, times repetitions of working sets
 */
public record LogCounts(boolean weightUnitAssumed, long rows, long sets, long workingSets,
        long rejected, long otherRows, long reps, long exercises, long unresolved, long firstDay,
        long lastDay, double tonnageKg) {

    static LogCounts of(Struct s, int at) {
        return new LogCounts(s.getInt(at + Layouts.LogCounts.WEIGHT_UNIT_ASSUMED) != 0,
                s.getLong(at + Layouts.LogCounts.ROWS), s.getLong(at + Layouts.LogCounts.SETS),
                s.getLong(at + Layouts.LogCounts.WORKING_SETS),
                s.getLong(at + Layouts.LogCounts.REJECTED),
                s.getLong(at + Layouts.LogCounts.OTHER_ROWS),
                s.getLong(at + Layouts.LogCounts.REPS), s.getLong(at + Layouts.LogCounts.EXERCISES),
                s.getLong(at + Layouts.LogCounts.UNRESOLVED),
                s.getLong(at + Layouts.LogCounts.FIRST_DAY),
                s.getLong(at + Layouts.LogCounts.LAST_DAY),
                s.getDouble(at + Layouts.LogCounts.TONNAGE_KG));
    }
}
