// Written by capi/bindings/emit.py.
package org.tonus;

/** A choice; its numbers are those of the library. */
public enum WaistHipRiskWho2008 implements Choice {
    NOT_INCREASED("not_increased", 1),
    SUBSTANTIALLY_INCREASED("substantially_increased", 2);

    private final String word;
    private final int number;

    WaistHipRiskWho2008(String word, int number) {
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
    public static WaistHipRiskWho2008 of(double number) {
        return Choice.find(values(), number);
    }
}
