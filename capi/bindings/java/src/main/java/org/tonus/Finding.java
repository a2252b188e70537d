// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/**
 * What a rule found.
 *
 * @param grade evidence, A to D; empty where the finding is withheld
 * @param input the fact that decided or that is missing; empty where there is none
 * @param value of the input; NaN where it is no number
 * @param threshold that was crossed; NaN where there is none
 * @param withheld a rule of safety withholds the finding
 * @param changed a rule set changed a threshold of the rule
 */
public record Finding(String rule, Severity severity, String title, String grade, String input,
        double value, double threshold, boolean withheld, boolean changed) {
    private static final String[] GRADES = {"", "A", "B", "C", "D"};

    static Finding of(Struct f) {
        return new Finding(text(f, Layouts.Finding.RULE_ID),
                Severity.of(f.getInt(Layouts.Finding.SEVERITY)), text(f, Layouts.Finding.TITLE),
                GRADES[f.getInt(Layouts.Finding.GRADE)], text(f, Layouts.Finding.INPUT),
                f.getDouble(Layouts.Finding.VALUE), f.getDouble(Layouts.Finding.THRESHOLD),
                f.getInt(Layouts.Finding.WITHHELD) != 0,
                f.getInt(Layouts.Finding.CHANGED) != 0);
    }

    private static String text(Struct f, int at) {
        return Scratch.text(f.getLong(at));
    }
}
