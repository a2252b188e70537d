// Written by capi/bindings/emit.py.
package org.tonus;

/** A choice; its numbers are those of the library. */
public enum BmiClassWhoAdult implements Choice {
    SEVERE_THINNESS("severe_thinness", 1),
    MODERATE_THINNESS("moderate_thinness", 2),
    MILD_THINNESS("mild_thinness", 3),
    NORMAL("normal", 4),
    PRE_OBESE("pre_obese", 5),
    OBESE_1("obese_1", 6),
    OBESE_2("obese_2", 7),
    OBESE_3("obese_3", 8);

    private final String word;
    private final int number;

    BmiClassWhoAdult(String word, int number) {
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
    public static BmiClassWhoAdult of(double number) {
        return Choice.find(values(), number);
    }
}
