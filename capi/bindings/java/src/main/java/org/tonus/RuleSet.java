// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/** Which rules run, and with which thresholds. At first all, as published. */
public final class RuleSet extends Handle {
    /** A set of every rule. */
    public RuleSet() {
        super(C.tonus_rule_set_new(), C::tonus_rule_set_free);
    }

    /** Switches a rule or a category such as myth off. Those of safety are refused. */
    public RuleSet disable(String which) {
        byte[] name = Calls.text(which);
        use(handle -> Calls.checked(error -> C.tonus_rule_set_disable(handle, name, error)));
        return this;
    }

    /** Switches a rule or a category on again. */
    public RuleSet enable(String which) {
        byte[] name = Calls.text(which);
        use(handle -> Calls.checked(error -> C.tonus_rule_set_enable(handle, name, error)));
        return this;
    }

    /**
     * Puts another number in the place of a threshold; findings say so. Rules of safety refuse it.
     *
     * @param rule such as energy.deficit.size
     * @param threshold its name in the rule, as the catalogue lists it
     * @param unit of the value; null is the threshold's own
     * @param note why
     */
    public RuleSet change(String rule, String threshold, double value, String unit, String note) {
        byte[] id = Calls.text(rule), name = Calls.text(threshold);
        byte[] code = Calls.text(unit), why = Calls.text(note);
        use(handle -> Calls.checked(
                error -> C.tonus_rule_set_change(handle, id, name, value, code, why, error)));
        return this;
    }
}
