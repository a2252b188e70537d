// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/** How much a finding matters, in this order. */
public enum Severity {
    NOT_EVALUATED, NONE, INFO, ADVISE, WARN, STOP_AND_REFER;

    static Severity of(int number) {
        return values()[number - C.NOT_EVALUATED];
    }

    /** The name as the library spells it. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
