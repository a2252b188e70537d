// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.util.List;
import java.util.function.Supplier;

/** What goes wrong, and what does not: refusals, lengths, texts, handles, threads: Refusals WAY */
final class Refusals {
    private Refusals() {}

    private static void check(boolean right, String what) {
        if (!right) {
            throw new AssertionError(what);
        }
    }

    private static TonusException refused(int status, Supplier<?> call) {
        try {
            Object got = call.get();
            throw new AssertionError("not refused: " + got);
        } catch (TonusException refused) {
            check(refused.status == status, refused.status + " " + refused.getMessage());
            return refused;
        }
    }

    private static void closed(Supplier<?> call) {
        try {
            throw new AssertionError("a closed handle answers " + call.get());
        } catch (IllegalStateException expected) {
            check(expected.getMessage().contains("closed"), expected.getMessage());
        }
    }

    static Facts someone() {
        return new Facts().parse("sex", "male").set("age", 34).parse("weight", "85 kg")
                .parse("height", "178 cm").parse("goal", "fat_loss").set("pal", 1.6)
                .parse("training_status", "novice");
    }

    static void errors() {
        TonusException e = refused(C.IMPOSSIBLE,
                () -> Energy.Rmr.mifflin1990(80, 1780, 30, Sex.MALE));
        check(e.argument == 1 && e.value == 1780 && e.minimum == 20 && e.maximum == 280, "" + e);
        check(e.getMessage().contains("height"), e.getMessage());
        refused(C.UNKNOWN_ID, () -> Tonus.evaluate("no.such.id", 1));
        refused(C.UNKNOWN_ID, () -> Tonus.evaluateSeries("no.such.id", new double[][] {{1}}));
        refused(C.UNKNOWN_ID, () -> Tonus.evaluateMany("no.such.id", new double[] {1}));
        refused(C.NULL_ARGUMENT, () -> Tonus.evaluate(null, 1));
        refused(C.NOT_FINITE, () -> Energy.Rmr.mifflin1990(80, 178, 30, null));
        refused(C.UNKNOWN_NAME, () -> new Facts().set("no_such_fact", 1));
        refused(C.WRONG_UNIT, () -> new Facts().set("weight", 1, "cm"));
    }

    static void columns() {
        double[] one = {80}, two = {178, 178};
        check(refused(C.WRONG_COUNT, () -> Body.Bmi.queteletMany(one, two)).argument == 1, "");
        check(refused(C.NULL_ARGUMENT, () -> Body.Bmi.queteletMany(one, null)).argument == 1, "");
        refused(C.WRONG_COUNT, () -> Cardio.Guideline.metMinutes(one, two));
        refused(C.WRONG_COUNT, () -> Training.Load.weeklyLoad(new double[0]));
        Batch batch = Body.Bmi.queteletMany(new double[] {80, -1}, two);
        check(batch.values()[0] > 25 && Double.isNaN(batch.values()[1])
                && batch.rowStatus()[1] == C.IMPOSSIBLE
                && batch.cautions() == C.SOME_ROWS_FAILED, "" + batch);
        check(Body.Bmi.queteletMany(new double[0], new double[0]).values().length == 0, "");
        double with = Body.FatFraction.navy1984(88, 38, 100.0, 178, Sex.MALE).value();
        check(Body.FatFraction.navy1984(88, 38, null, 178, Sex.MALE).value() == with, "");
        check(Body.FatFraction.navy1984Many(new double[] {88}, new double[] {38}, null,
                new double[] {178}, new Sex[] {Sex.MALE}).values()[0] == with, "");
        check(Body.BmiClass.whoAdult(31).value() == BmiClassWhoAdult.OBESE_1, "");
    }

    static void texts() {
        Facts facts = someone();
        refused(C.BAD_TEXT, () -> facts.parse("sex", "male\0"));
        refused(C.BAD_TEXT, () -> facts.parse("se\0x", "male"));
        refused(C.BAD_TEXT, () -> facts.set("weight", 180, "lb\0"));
        refused(C.BAD_TEXT, () -> Tonus.evaluate("body.bmi.quetelet\0", 80, 178));
        refused(C.BAD_TEXT, () -> Tonus.evaluateRule("safety.age.minor\0", facts));
        refused(C.BAD_TEXT, () -> new Plan(facts, null,
                new Plan.Options(0, 0, 0, 0, false, "barbell\0"), null));
        refused(C.BAD_TEXT,
                () -> new Log().read(new byte[0], ImportOptions.NONE.withColumns("start=\0")));
    }

    static void handles() {
        Facts facts = someone();
        Log log = new Log();
        Assessment assessment = new Assessment(facts, log);
        Plan plan = new Plan(facts);
        Plan next = new Plan(facts, log, new Plan.Options(8, 0, 2, 0, true, null), plan);
        for (Handle handle : List.of(facts, log, plan, facts, log, plan)) {
            handle.close();
        }
        check(assessment.findings().size() > 10 && next.json().startsWith("{"),
                "they need what they were made of no longer");
        assessment.close();
        closed(() -> facts.get("weight"));
        closed(() -> facts.set("age", 3));
        closed(() -> Tonus.evaluateRule("safety.age.minor", facts));
        closed(() -> log.read(""));
        closed(() -> new Assessment(null, log));
        closed(assessment::json);
        closed(plan::json);
        closed(() -> new Plan(someone(), null, Plan.Options.DEFAULT, plan));
    }

    /** Handles that nobody closes, made and dropped by several threads while memory is cleared. */
    static void threads() throws InterruptedException {
        String expected = new Assessment(someone(), null).json();
        Thread[] all = new Thread[4];
        boolean[] right = new boolean[all.length];
        for (int i = 0; i < all.length; i++) {
            int at = i;
            all[i] = new Thread(() -> {
                boolean same = true;
                for (int n = 0; n < 20; n++) {
                    same &= new Assessment(someone(), null).json().equals(expected);
                    System.gc();
                }
                right[at] = same;
            });
            all[i].start();
        }
        for (int i = 0; i < all.length; i++) {
            all[i].join();
            check(right[i], "assessments of one person differ");
        }
    }

    static void adults() {
        Adult adult = new Adult(Sex.MALE, 30, 178, 90, 1.6);
        Adult.Changes less = Adult.Changes.ofIntake(-500);
        List<Adult.State> path = adult.simulate(less, 0, 180).states();
        double end = path.get(1).weightKg();
        check(path.get(0).weightKg() == 90 && end < 90, "" + path);
        check(adult.steadyState(less).weightKg() < end, "at rest");
        Adult.GoalIntake intake = adult.intakeForWeight(end, 180);
        check(Math.abs(intake.endWeightKg() - end) < 0.01, "" + intake);
        check(intake.goalKcalPerDay() < intake.maintainKcalPerDay(), "" + intake);
        try {
            throw new AssertionError("days that descend: " + adult.simulate(less, 180, 0));
        } catch (TonusException expected) {
            check(expected.status < 0, "" + expected);
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        check(Way.name().equals(arguments[0]), "the way is " + Way.name());
        errors();
        columns();
        texts();
        handles();
        threads();
        adults();
    }
}
