// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.util.ArrayList;
import java.util.List;

/** A person and a log, assessed. */
public final class Assessment extends Handle {
    /** Assesses what there is of a person and a log by every rule; either may be null. */
    public Assessment(Facts facts, Log log) {
        this(facts, log, null);
    }

    /** Assesses by the rules of a set; null is every rule, as published. */
    public Assessment(Facts facts, Log log, RuleSet rules) {
        super(made(facts, log, rules), C::tonus_assessment_free);
    }

    private static long made(Facts facts, Log log, RuleSet rules) {
        long[] made = new long[1];
        use(facts, person -> use(log, training -> use(rules, set -> Calls.checked(
                error -> C.tonus_assessment_new(person, training, set, made, error)))));
        return made[0];
    }

    /** One finding for each rule that ran, in the order of the catalogue. */
    public List<Finding> findings() {
        return use(handle -> {
            List<Finding> found = new ArrayList<>();
            long count = C.tonus_assessment_findings(handle);
            for (long i = 0; i < count; i++) {
                long index = i;
                Struct f = new Struct(Layouts.Finding.SIZE);
                Calls.checked(
                        error -> C.tonus_assessment_finding(handle, index, f.words, error));
                found.add(Finding.of(f));
            }
            return found;
        });
    }

    /** All of it as JSON. */
    public String json() {
        return use(handle -> Calls.textFrom(
                (buffer, size, error) -> C.tonus_assessment_json(handle, buffer, size, error)));
    }
}
