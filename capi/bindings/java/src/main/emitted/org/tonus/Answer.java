// Written by capi/bindings/emit.py.
package org.tonus;

/** A choice; its numbers are those of the library. */
public enum Answer implements Choice {
    YES("yes", 1),
    NO("no", 2);

    private final String word;
    private final int number;

    Answer(String word, int number) {
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
    public static Answer of(double number) {
        return Choice.find(values(), number);
    }
}
