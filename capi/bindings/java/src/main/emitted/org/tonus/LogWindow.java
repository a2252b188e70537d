// Written by capi/bindings/emit.py.
package org.tonus;

import java.util.Set;

/**
 * What the window of a log holds.
 *
 * @param reasons all that speaks against an answer; none: good enough
 * @param days that it covers
 * @param intakeDays with intake
 * @param weighings weighings
 * @param longestGap most days in a row without intake
 */
public record LogWindow(Set<Reason> reasons, int days, int intakeDays, int weighings,
        int longestGap) {
    /** Why not. */
    public enum Reason { FEW_DAYS, FEW_INTAKE_DAYS, LOW_COVERAGE, FEW_WEIGHINGS, LONG_GAP }

    static LogWindow of(Struct s, int at) {
        return new LogWindow(Numbers.bits(Reason.class,
                s.getInt(at + Layouts.ExpenditureWindow.REASONS)),
                s.getInt(at + Layouts.ExpenditureWindow.DAYS),
                s.getInt(at + Layouts.ExpenditureWindow.INTAKE_DAYS),
                s.getInt(at + Layouts.ExpenditureWindow.WEIGHINGS),
                s.getInt(at + Layouts.ExpenditureWindow.LONGEST_GAP));
    }
}
