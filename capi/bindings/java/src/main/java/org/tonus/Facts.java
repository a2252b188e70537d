// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/** What is known of a person. Facts that were not given are derived from those that were. */
public final class Facts extends Handle {
    /** Those of a person of whom nothing is known yet. */
    public Facts() {
        super(C.tonus_facts_new(), C::tonus_facts_free);
    }

    /** Gives a number in the canonical unit of the fact. */
    public Facts set(String name, double value) {
        return set(name, value, null);
    }

    /** Gives a number in a unit, such as kg; null is the canonical one. */
    public Facts set(String name, double value, String unit) {
        byte[] fact = Calls.text(name), code = Calls.text(unit);
        use(handle -> Calls.checked(
                error -> C.tonus_facts_set(handle, fact, value, code, error)));
        return this;
    }

    /** Gives a choice by its name, such as female; yes or no. */
    public Facts choose(String name, String choice) {
        byte[] fact = Calls.text(name), word = Calls.text(choice);
        use(handle -> Calls.checked(
                error -> C.tonus_facts_choose(handle, fact, word, error)));
        return this;
    }

    /** Gives a text as a person writes it: 180 lb, female, yes. */
    public Facts parse(String name, String text) {
        byte[] fact = Calls.text(name), written = Calls.text(text);
        use(handle -> Calls.checked(
                error -> C.tonus_facts_parse(handle, fact, written, error)));
        return this;
    }

    /** A fact in its canonical unit, given or derived. */
    public Estimate get(String name) {
        return get(name, null);
    }

    /** A fact in a unit; null is the canonical one. */
    public Estimate get(String name, String unit) {
        byte[] fact = Calls.text(name), code = Calls.text(unit);
        Struct found = new Struct(Layouts.Estimate.SIZE);
        use(handle -> Calls.checked(
                error -> C.tonus_facts_get(handle, fact, code, found.words, error)));
        return Estimate.of(found);
    }
}
