// Written by capi/bindings/emit.py.
package org.tonus;

/**
 * Conventions of counting; all of them are named in the guide.
 *
 * @param weeks null or ISO: ISO weeks, ROLLING: seven days each up to the last
 * @param dayStartsAtH 0 to 12: sets before this hour belong to the day before
 * @param unrated null or HARD: a set without effort counts as hard, NOT_HARD: it does not
 * @param dumbbells null or AS_LOGGED: the load of two dumbbells as logged, TWICE: twice
 * @param fromDay days since 1970-01-01, first that is looked at; 0: the first
 * @param untilDay days since 1970-01-01, last that is looked at; 0: the last
 * @param hardRirMost most repetitions in reserve of a hard set; NaN: all are hard
 * @param bodyWeightKg counted where an exercise moves it; NaN: left out
 */
public record Counting(Weeks weeks, int dayStartsAtH, Unrated unrated, Dumbbells dumbbells,
        long fromDay, long untilDay, double hardRirMost, double bodyWeightKg) {
    /** Values of weeks. */
    public enum Weeks { ISO, ROLLING }

    /** Values of unrated. */
    public enum Unrated { HARD, NOT_HARD }

    /** Values of dumbbells. */
    public enum Dumbbells { AS_LOGGED, TWICE }

    /** Nothing is given. */
    public static final Counting NONE = new Counting(null, 0, null, null, 0, 0, Double.NaN,
            Double.NaN);

    /** The same with weeks. */
    public Counting withWeeks(Weeks weeks) {
        return new Counting(weeks, dayStartsAtH, unrated, dumbbells, fromDay, untilDay,
                hardRirMost, bodyWeightKg);
    }

    /** The same with dayStartsAtH. */
    public Counting withDayStartsAtH(int dayStartsAtH) {
        return new Counting(weeks, dayStartsAtH, unrated, dumbbells, fromDay, untilDay,
                hardRirMost, bodyWeightKg);
    }

    /** The same with unrated. */
    public Counting withUnrated(Unrated unrated) {
        return new Counting(weeks, dayStartsAtH, unrated, dumbbells, fromDay, untilDay,
                hardRirMost, bodyWeightKg);
    }

    /** The same with dumbbells. */
    public Counting withDumbbells(Dumbbells dumbbells) {
        return new Counting(weeks, dayStartsAtH, unrated, dumbbells, fromDay, untilDay,
                hardRirMost, bodyWeightKg);
    }

    /** The same with fromDay. */
    public Counting withFromDay(long fromDay) {
        return new Counting(weeks, dayStartsAtH, unrated, dumbbells, fromDay, untilDay,
                hardRirMost, bodyWeightKg);
    }

    /** The same with untilDay. */
    public Counting withUntilDay(long untilDay) {
        return new Counting(weeks, dayStartsAtH, unrated, dumbbells, fromDay, untilDay,
                hardRirMost, bodyWeightKg);
    }

    /** The same with hardRirMost. */
    public Counting withHardRirMost(double hardRirMost) {
        return new Counting(weeks, dayStartsAtH, unrated, dumbbells, fromDay, untilDay,
                hardRirMost, bodyWeightKg);
    }

    /** The same with bodyWeightKg. */
    public Counting withBodyWeightKg(double bodyWeightKg) {
        return new Counting(weeks, dayStartsAtH, unrated, dumbbells, fromDay, untilDay,
                hardRirMost, bodyWeightKg);
    }

    Struct struct() {
        return new Struct(Layouts.Counting.SIZE)
                .put(Layouts.Counting.WEEKS, Numbers.number(weeks))
                .put(Layouts.Counting.DAY_STARTS_AT_H, dayStartsAtH)
                .put(Layouts.Counting.UNRATED, Numbers.number(unrated))
                .put(Layouts.Counting.DUMBBELLS, Numbers.number(dumbbells))
                .put(Layouts.Counting.FROM_DAY, fromDay)
                .put(Layouts.Counting.UNTIL_DAY, untilDay)
                .put(Layouts.Counting.HARD_RIR_MOST, hardRirMost)
                .put(Layouts.Counting.BODY_WEIGHT_KG, bodyWeightKg);
    }
}
