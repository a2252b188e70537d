// Written by capi/bindings/emit.py.
package org.tonus;

/** A choice; its numbers are those of the library. */
public enum EthnicitySlaughter1988 implements Choice {
    WHITE("white", 1),
    BLACK("black", 2);

    private final String word;
    private final int number;

    EthnicitySlaughter1988(String word, int number) {
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
    public static EthnicitySlaughter1988 of(double number) {
        return Choice.find(values(), number);
    }
}
