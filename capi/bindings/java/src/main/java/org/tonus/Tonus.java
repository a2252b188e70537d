// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/** Equations and rules by id, and what the library says of itself. */
public final class Tonus {
    private Tonus() {}

    /**
     * Evaluates the equation of an id.
     *
     * @param id such as energy.rmr.mifflin_1990
     * @param inputs in the order of the catalogue; a choice is its number, NaN is not given
     */
    public static Estimate evaluate(String id, double... inputs) {
        return Equations.single(Calls.text(id), inputs);
    }

    /** Evaluates an equation of lists. The lists have one length; plain inputs follow. */
    public static Estimate evaluateSeries(String id, double[][] lists, double... inputs) {
        return Equations.series(Calls.text(id), lists, inputs);
    }

    /** Evaluates rows of columns. */
    public static Batch evaluateMany(String id, double[]... columns) {
        return Equations.many(Calls.text(id), 0, columns);
    }

    /** Severity of a rule on facts; NOT_EVALUATED where a fact is missing. */
    public static Severity evaluateRule(String id, Facts facts) {
        byte[] name = Calls.text(id);
        int[] severity = new int[1];
        facts.use(handle -> Calls.checked(
                error -> C.tonus_rule_evaluate(name, handle, severity, error)));
        return Severity.of(severity[0]);
    }

    /** Version of the library. */
    public static String version() {
        return Scratch.text(C.tonus_version());
    }

    /** Facts, equations, rules, models and tables with units, ranges and sources. */
    public static String catalogueJson() {
        return Scratch.text(C.tonus_catalogue_json());
    }

    /** A status or cautions in words. */
    public static String statusText(int status) {
        return Calls.statusText(status);
    }
}
