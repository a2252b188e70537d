// Written by capi/bindings/emit.py.
package org.tonus;

/** A choice; its numbers are those of the library. */
public enum BmiClassWhoAsian2004 implements Choice {
    UNDERWEIGHT("underweight", 1),
    ACCEPTABLE_RISK("acceptable_risk", 2),
    INCREASED_RISK("increased_risk", 3),
    HIGH_RISK("high_risk", 4);

    private final String word;
    private final int number;

    BmiClassWhoAsian2004(String word, int number) {
        this.word = word;
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    /** The name as the library spells it. */
    @Override
    public String toString() {
        return word;
    }

    /** The choice of a number; null where there is none. */
    public static BmiClassWhoAsian2004 of(double number) {
        return Choice.find(values(), number);
    }
}
