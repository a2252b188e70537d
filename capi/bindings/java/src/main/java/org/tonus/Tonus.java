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

    /** Revision of the rules, from 1: findings of two revisions may differ. */
    public static int rulesRevision() {
        return C.tonus_rules_revision();
    }

    /**
     * What a rule's finding says to a person, with its numbers and units; empty where there is
     * nothing to remark. What the stops of other rules withhold is left out.
     */
    public static String message(String rule, Facts facts, Language language) {
        byte[] id = Calls.text(rule);
        return facts.use(handle -> Calls.textFrom((buffer, size, error) -> C.tonus_rule_message(
                id, handle, Numbers.number(language), buffer, size, error)));
    }

    /**
     * Checks a claim such as "crunches burn belly fat", in English or German.
     *
     * @param facts of the person, which a claim may depend on; may be null
     * @param language of the message
     */
    public static Claim checkClaim(String claim, Facts facts, Language language) {
        byte[] text = Calls.text(claim);
        Struct answer = new Struct(Layouts.Claim.SIZE);
        String message = Handle.use(facts, handle -> Calls.textFrom((buffer, size, error) ->
                C.tonus_claim_check(text, handle, Numbers.number(language), answer.words, buffer,
                        size, error)));
        return Claim.of(answer, 0, message);
    }

    /** {@link #load(long[], double[], long, long)} from the earliest session to the latest. */
    public static String load(long[] timeS, double[] loadAu) {
        return load(timeS, loadAu, 0, 0);
    }

    /**
     * {@link Log#load} of any sessions, such as their session RPE or an impulse. Measures must not
     * be mixed.
     *
     * @param timeS start of each, in any order: seconds of wall-clock time since 1970
     * @param loadAu load of each, 0 to 10000
     * @param firstDay days since 1970-01-01; 0 is the earliest session
     * @param lastDay days since 1970-01-01; 0 is the latest session
     */
    public static String load(long[] timeS, double[] loadAu, long firstDay, long lastDay) {
        Numbers.sameLength("loadAu", 1, loadAu.length, timeS.length);
        return Calls.textFrom((buffer, size, error) -> C.tonus_load_json(timeS, loadAu,
                timeS.length, firstDay, lastDay, buffer, size, error));
    }

    /**
     * Energy and minutes of one cardio session. Where the energy needs a fact that is not given, or
     * the heart rate gives less than rest, it is refused.
     *
     * @param session such as CardioSession.NONE.withWeightKg(70).withDurationMin(30).withMet(9.3)
     */
    public static SessionEnergy sessionEnergy(CardioSession session) {
        Struct made = new Struct(Layouts.CardioEnergy.SIZE);
        int cautions = Calls.checked(error -> C.tonus_cardio_session_energy(
                session.struct().words, made.words, error));
        return SessionEnergy.of(made, 0, cautions);
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
