// Written by capi/bindings/emit.py.
package org.tonus;

/** A choice; its numbers are those of the library. */
public enum AvailabilityClass implements Choice {
    LOW("low", 1),
    REDUCED("reduced", 2),
    ADEQUATE("adequate", 3);

    private final String word;
    private final int number;

    AvailabilityClass(String word, int number) {
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
    public static AvailabilityClass of(double number) {
        return Choice.find(values(), number);
    }
}
