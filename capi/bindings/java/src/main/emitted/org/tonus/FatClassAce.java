// Written by capi/bindings/emit.py.
package org.tonus;

/** A choice; its numbers are those of the library. */
public enum FatClassAce implements Choice {
    ESSENTIAL("essential", 1),
    ATHLETES("athletes", 2),
    FITNESS("fitness", 3),
    AVERAGE("average", 4),
    OBESE("obese", 5);

    private final String word;
    private final int number;

    FatClassAce(String word, int number) {
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
    public static FatClassAce of(double number) {
        return Choice.find(values(), number);
    }
}
