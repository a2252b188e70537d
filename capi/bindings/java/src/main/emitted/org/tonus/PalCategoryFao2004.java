// Written by capi/bindings/emit.py.
package org.tonus;

/** A choice; its numbers are those of the library. */
public enum PalCategoryFao2004 implements Choice {
    BELOW_RANGE("below_range", 1),
    SEDENTARY_LIGHT("sedentary_light", 2),
    ACTIVE_MODERATE("active_moderate", 3),
    VIGOROUS("vigorous", 4),
    ABOVE_SUSTAINABLE("above_sustainable", 5);

    private final String word;
    private final int number;

    PalCategoryFao2004(String word, int number) {
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
    public static PalCategoryFao2004 of(double number) {
        return Choice.find(values(), number);
    }
}
