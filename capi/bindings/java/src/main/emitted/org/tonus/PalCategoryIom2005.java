// Written by capi/bindings/emit.py.
package org.tonus;

/** A choice; its numbers are those of the library. */
public enum PalCategoryIom2005 implements Choice {
    SEDENTARY("sedentary", 1),
    LOW_ACTIVE("low_active", 2),
    ACTIVE("active", 3),
    VERY_ACTIVE("very_active", 4);

    private final String word;
    private final int number;

    PalCategoryIom2005(String word, int number) {
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
    public static PalCategoryIom2005 of(double number) {
        return Choice.find(values(), number);
    }
}
