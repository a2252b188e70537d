// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * What a log must hold before there is an answer.
 *
 * @param leastDays days that the window must cover
 * @param mostDays length of the window, back from the last day
 * @param leastIntakeDays days with intake in the window
 * @param leastWeighings weighings in the window
 * @param mostGapDays days in a row without intake in the window
 * @param leastIntakeShare of the days of the window
 */
public record ExpenditureGates(int leastDays, int mostDays, int leastIntakeDays,
        int leastWeighings, int mostGapDays, double leastIntakeShare) {

    static ExpenditureGates of(Struct s, int at) {
        return new ExpenditureGates(s.getInt(at + Layouts.ExpenditureGates.LEAST_DAYS),
                s.getInt(at + Layouts.ExpenditureGates.MOST_DAYS),
                s.getInt(at + Layouts.ExpenditureGates.LEAST_INTAKE_DAYS),
                s.getInt(at + Layouts.ExpenditureGates.LEAST_WEIGHINGS),
                s.getInt(at + Layouts.ExpenditureGates.MOST_GAP_DAYS),
                s.getDouble(at + Layouts.ExpenditureGates.LEAST_INTAKE_SHARE));
    }

    /** The same with leastDays. */
    public ExpenditureGates withLeastDays(int leastDays) {
        return new ExpenditureGates(leastDays, mostDays, leastIntakeDays, leastWeighings,
                mostGapDays, leastIntakeShare);
    }

    /** The same with mostDays. */
    public ExpenditureGates withMostDays(int mostDays) {
        return new ExpenditureGates(leastDays, mostDays, leastIntakeDays, leastWeighings,
                mostGapDays, leastIntakeShare);
    }

    /** The same with leastIntakeDays. */
    public ExpenditureGates withLeastIntakeDays(int leastIntakeDays) {
        return new ExpenditureGates(leastDays, mostDays, leastIntakeDays, leastWeighings,
                mostGapDays, leastIntakeShare);
    }

    /** The same with leastWeighings. */
    public ExpenditureGates withLeastWeighings(int leastWeighings) {
        return new ExpenditureGates(leastDays, mostDays, leastIntakeDays, leastWeighings,
                mostGapDays, leastIntakeShare);
    }

    /** The same with mostGapDays. */
    public ExpenditureGates withMostGapDays(int mostGapDays) {
        return new ExpenditureGates(leastDays, mostDays, leastIntakeDays, leastWeighings,
                mostGapDays, leastIntakeShare);
    }

    /** The same with leastIntakeShare. */
    public ExpenditureGates withLeastIntakeShare(double leastIntakeShare) {
        return new ExpenditureGates(leastDays, mostDays, leastIntakeDays, leastWeighings,
                mostGapDays, leastIntakeShare);
    }

    Struct struct() {
        return new Struct(Layouts.ExpenditureGates.SIZE)
                .put(Layouts.ExpenditureGates.LEAST_DAYS, leastDays)
                .put(Layouts.ExpenditureGates.MOST_DAYS, mostDays)
                .put(Layouts.ExpenditureGates.LEAST_INTAKE_DAYS, leastIntakeDays)
                .put(Layouts.ExpenditureGates.LEAST_WEIGHINGS, leastWeighings)
                .put(Layouts.ExpenditureGates.MOST_GAP_DAYS, mostGapDays)
                .put(Layouts.ExpenditureGates.LEAST_INTAKE_SHARE, leastIntakeShare);
    }
}
