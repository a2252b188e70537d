// Written by capi/bindings/emit.py.
package org.tonus;

import java.util.List;

/**
 * What is said to a claim.
 *
 * @param severity of the rule's finding; NONE: nothing against the claim
 * @param claimId the claim that the text makes; null where none is known
 * @param ruleId the rule that judges it, or null
 * @param wording the claim in the language, or null
 * @param nearest other claims that share words with the text, or null
 * @param message what is said to the claim; empty where it is not known
 */
public record Claim(Severity severity, String claimId, String ruleId, String wording,
        List<String> nearest, String message) {

    static Claim of(Struct s, int at, String message) {
        return new Claim(Severity.of(s.getInt(at + Layouts.Claim.SEVERITY)),
                Scratch.text(s.getLong(at + Layouts.Claim.CLAIM_ID)),
                Scratch.text(s.getLong(at + Layouts.Claim.RULE_ID)),
                Scratch.text(s.getLong(at + Layouts.Claim.WORDING)),
                s.texts(at + Layouts.Claim.NEAREST, 3), message);
    }
}
