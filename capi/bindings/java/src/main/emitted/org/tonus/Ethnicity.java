// Written by capi/bindings/emit.py.
package org.tonus;

/** A choice; its numbers are those of the library. */
public enum Ethnicity implements Choice {
    WHITE("white", 1),
    HISPANIC("hispanic", 2),
    BLACK("black", 3),
    ASIAN("asian", 4);

    private final String word;
    private final int number;

    Ethnicity(String word, int number) {
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
    public static Ethnicity of(double number) {
        return Choice.find(values(), number);
    }
}
