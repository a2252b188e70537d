// Written by capi/bindings/emit.py.
package org.tonus;

/** A choice; its numbers are those of the library. */
public enum WaistHeightClassNice2022 implements Choice {
    BELOW_RANGE("below_range", 1),
    HEALTHY("healthy", 2),
    INCREASED("increased", 3),
    HIGH("high", 4);

    private final String word;
    private final int number;

    WaistHeightClassNice2022(String word, int number) {
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
    public static WaistHeightClassNice2022 of(double number) {
        return Choice.find(values(), number);
    }
}
