// Written by capi/bindings/emit.py.
package org.tonus;

/** A choice; its numbers are those of the library. */
public enum FamilyDiabetes implements Choice {
    NONE("none", 1),
    SECOND_DEGREE("second_degree", 2),
    FIRST_DEGREE("first_degree", 3);

    private final String word;
    private final int number;

    FamilyDiabetes(String word, int number) {
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
    public static FamilyDiabetes of(double number) {
        return Choice.find(values(), number);
    }
}
