// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The snippets of docs/guide/java.md, and the test that they are: GuideSnippets GUIDE SOURCE */
final class GuideSnippets {
    private GuideSnippets() {}

    private static void check(boolean right) {
        if (!right) {
            throw new AssertionError();
        }
    }

    static void calling() {
        Estimate rmr = Energy.Rmr.mifflin1990(80, 178, 30, Sex.MALE);
        check(rmr.value() == 1767.5 && rmr.cautions() == 0);

        Estimate fat = Body.FatFraction.navy1984(88, 38.5, null, 178, Sex.MALE);
        check(fat.standardError() == 3.52 && fat.low() < fat.value());

        check(Body.BmiClass.whoAdult(31).value() == BmiClassWhoAdult.OBESE_1);
    }

    static void byId() {
        Estimate rmr = Tonus.evaluate("energy.rmr.mifflin_1990", 80, 178, 30, 1);
        check(rmr.value() == 1767.5);
    }

    static void batch() {
        double[] weights = {80, -1}, heights = {178, 178};
        Batch batch = Body.Bmi.queteletMany(weights, heights);
        check(Double.isNaN(batch.values()[1]) && batch.rowStatus()[1] == -3);
    }

    static void errors() {
        try {
            Body.Bmi.quetelet(80, 1780);
        } catch (TonusException refused) {
            check(refused.argument == 1 && refused.value == 1780 && refused.maximum == 280);
        }
    }

    static void person() {
        try (Facts facts = new Facts()) {
            facts.set("age", 34).set("weight", 180, "[lb_av]").parse("height", "178 cm")
                    .parse("sex", "male").parse("goal", "fat_loss");
            check(facts.get("bmi").value() > 25);
            check(Tonus.evaluateRule("safety.age.minor", facts) == Severity.NONE);
            try (Plan plan = new Plan(facts)) {
                check(plan.json().startsWith("{"));
            }
        }
    }

    /** A text without what depends on where it stands. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }

    public static void main(String[] arguments) throws IOException {
        calling();
        byId();
        batch();
        errors();
        person();
        String source = flat(Files.readString(Path.of(arguments[1])));
        String[] blocks = Files.readString(Path.of(arguments[0])).split("```java\n");
        check(blocks.length > 5);
        for (int i = 1; i < blocks.length; i++) {
            String snippet = flat(blocks[i].substring(0, blocks[i].indexOf("```")));
            if (!source.contains(snippet)) {
                throw new AssertionError("no test runs: " + snippet);
            }
        }
    }
}
