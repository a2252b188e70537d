// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * Energy of a session. Gross and net differ by the rest of 1 MET, which is in a day's resting
 * energy already: add the net to a day's expenditure.
 *
 * @param source INTERVALS: intervals, MET: MET, PACE: pace, HEART_RATE: heart rate
 * @param durationMin its duration
 * @param grossKcal with what rest would have taken
 * @param netKcal without
 * @param epocLowKcal energy after it at 6 % of the net energy, not in netKcal
 * @param epocHighKcal at 15 %: the bound
 * @param met mean cost
 * @param moderateMin minutes from 3 to below 6 MET
 * @param vigorousMin minutes from 6 MET
 * @param intervalWorkMin minutes of work in intervals
 * @param reserve share of the heart-rate reserve, or NaN
 * @param cautions 0, or bits of cautions
 */
public record SessionEnergy(Source source, double durationMin, double grossKcal, double netKcal,
        double epocLowKcal, double epocHighKcal, double met, double moderateMin,
        double vigorousMin, double intervalWorkMin, double reserve, int cautions) {
    /** Values of source. */
    public enum Source { INTERVALS, MET, PACE, HEART_RATE }

    static SessionEnergy of(Struct s, int at, int cautions) {
        return new SessionEnergy(Numbers.word(Source.values(),
                s.getInt(at + Layouts.CardioEnergy.SOURCE)),
                s.getDouble(at + Layouts.CardioEnergy.DURATION_MIN),
                s.getDouble(at + Layouts.CardioEnergy.GROSS_KCAL),
                s.getDouble(at + Layouts.CardioEnergy.NET_KCAL),
                s.getDouble(at + Layouts.CardioEnergy.EPOC_LOW_KCAL),
                s.getDouble(at + Layouts.CardioEnergy.EPOC_HIGH_KCAL),
                s.getDouble(at + Layouts.CardioEnergy.MET),
                s.getDouble(at + Layouts.CardioEnergy.MODERATE_MIN),
                s.getDouble(at + Layouts.CardioEnergy.VIGOROUS_MIN),
                s.getDouble(at + Layouts.CardioEnergy.INTERVAL_WORK_MIN),
                s.getDouble(at + Layouts.CardioEnergy.RESERVE), cautions);
    }
}
