// Written by capi/bindings/emit.py.
package org.tonus;

/** A choice; its numbers are those of the library. */
public enum MetIntensityClass implements Choice {
    SEDENTARY("sedentary", 1),
    LIGHT("light", 2),
    MODERATE("moderate", 3),
    VIGOROUS("vigorous", 4);

    private final String word;
    private final int number;

    MetIntensityClass(String word, int number) {
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
    public static MetIntensityClass of(double number) {
        return Choice.find(values(), number);
    }
}
