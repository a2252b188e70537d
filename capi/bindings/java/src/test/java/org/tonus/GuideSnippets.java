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

    static void log() {
        try (Log log = new Log()) {
            long mondayEvening = 1756749600; // 2025-09-01 at 18:00
            TrainingSet set = TrainingSet.NONE.withTimeS(mondayEvening).withReps(12).withLoadKg(60);
            log.add("Bench Press (Barbell)", set).add("Bench Press (Barbell)", set.withRpe(9));
            LogCounts counts = log.report();
            check(counts.sets() == 2 && counts.tonnageKg() == 1440);
            check(log.rejected().isEmpty() && log.unresolved().isEmpty());

            Week week = log.weeks(Counting.NONE.withHardRirMost(3)).get(0);
            check(week.hardSets() == 2 && week.muscles().get("chest").directSets() == 2);
            log.facts(new Facts()); // tells the facts that rules want to know

            check(log.export().contains("Bench Press"));
            check(log.records().contains("\"most_tonnage_kg\":1440"));
            check(log.load(Log.Measure.TONNES).startsWith("{"));
        }
    }

    static void next() {
        try (Log log = new Log(); Facts minor = new Facts()) {
            minor.set("age", 16).choose("goal", "fat_loss");
            log.next(minor, NextOptions.NONE.withScheme(NextOptions.Scheme.LINEAR).withRepsMin(5));
        } catch (TonusException refused) {
            check(refused.getMessage().contains("safety.age.minor"));
        }
    }

    static void rules() {
        try (RuleSet rules = new RuleSet(); Facts facts = new Facts()) {
            rules.disable("myth").change("energy.deficit.size", "usual_share", 0.5, null, "a test");
            try (Assessment assessment = new Assessment(facts, null, rules)) {
                check(assessment.findings().stream().noneMatch(f -> f.rule().startsWith("myth.")));
            }
            facts.set("sleep", 390, "min").choose("in_deficit", "no");
            String said = Tonus.message("hormone.sleep.deficit", facts, Language.GERMAN);
            check(said.contains("6,5 Stunden"));
        }
        Claim claim = Tonus.checkClaim("crunches burn belly fat", null, Language.ENGLISH);
        check(claim.severity() == Severity.ADVISE && !claim.message().isEmpty());
    }

    static void lookups() {
        try (Facts facts = new Facts()) {
            facts.set("weight", 80).set("height", 178).set("age", 30).choose("sex", "male");
            Candidate best = Lookup.choose(facts, "body_fat").get(0);
            check(best.id().equals("body.fat_fraction.deurenberg_1991"));
            check(best.standardError() == 4.1);
        }
        check(Lookup.metFind(2024, "12050").met() == 9.3);
        check(Lookup.metSearch(2024, "kettle swings").get(0).equals("02058"));
        check(Lookup.resolveExercise("No Such Thing").id().isEmpty());
    }

    static void weight() {
        double[] day = new double[42], weight = new double[42], intake = new double[42];
        for (int i = 0; i < 42; i++) {
            day[i] = i;
            weight[i] = 90 - 0.1 * i;
            intake[i] = 2000;
        }
        TrendLine line = Trend.slope(day, weight, 28, null);
        check(line.verdict() == TrendLine.Verdict.LOSING);
        double[] mean = Trend.exponential(day, weight, Trend.defaults().withSmoothing(0.2));
        check(mean[0] == 90);
        double[] level = Trend.kalman(day, weight, null, true).levelKg();
        check(Math.abs(level[41] - weight[41]) < 0.1);

        check(Expenditure.quality(day, weight, intake, null).reasons().isEmpty());
        double balance = Expenditure.balance(day, weight, intake, Double.NaN, 0, null).kcalPerDay();
        check(Math.abs(balance - 2770) < 1e-6); // 2000 + 0.1 kg of 7700 kcal/kg
        FollowedPerson man = FollowedPerson.NONE.withSex(Sex.MALE).withAgeY(40).withHeightCm(178)
                .withPal(1.5);
        ExpenditureEstimate last = Expenditure.follow(man, day, weight, intake, null, null);
        Expenditure.Tracked path = Expenditure.track(man, day, weight, intake, null);
        check(path.kcalPerDay()[41] == last.kcalPerDay());
    }

    static void bodyLog() {
        try (BodyLog log = new BodyLog(); Facts facts = new Facts()) {
            String text = "date,weight,kcal\n2025-09-01,176.4,2000\nbad,80,\n2025-09-03,175,1900\n";
            BodyImported read = log.read(text.getBytes(),
                    BodyImportOptions.NONE.withWeightUnit(BodyImportOptions.WeightUnit.POUND));
            check(read.used() == 2 && log.rejected().get(0).line() == 3);
            log.add("waist", 1756684800, 90); // cm, on 2025-09-01

            BodyLog.Columns columns = log.columns();
            check(columns.day().length == 3 && Double.isNaN(columns.weightKg()[1]));
            log.facts(facts);
            check(facts.get("waist").value() == 90);
        }
    }

    static void regions() {
        Regions.Site back = Regions.ofSite("subscapular");
        check(back.region() == Region.TRUNK_SITE && back.evidence() == Evidence.TRUNK_TRIALS);
        Regions.Exponent prior = Regions.prior(back.region(), Sex.FEMALE, null);
        RegionChange change = Regions.project(prior, 21, 18); // kg of body fat
        check(Math.abs(change.changePercent() + 14.81) < 0.005);
        check(Math.abs(Regions.fatLossFor(0.861, prior.k()) - 13.4) < 0.05); // percent
        check(Math.abs(Regions.detectableChange(0.05) - 13.86) < 0.005); // percent

        double[] fat = {21, 20, 19, 18}, fold = {24, 22.5, 21.5, 20}; // kg and mm
        RegionCalibration own = Regions.calibrate(fat, fold, prior, 0.05);
        check(Math.abs(own.k() - 1.084535) < 1e-6);

        double[] regions = {9, 2.5, 9.5}, exponents = {1.04, 1.5, 0.8};
        double[] then = Regions.distribute(regions, exponents, 21, 18);
        check(Math.abs(then[0] + then[1] + then[2] - 18) < 1e-9);
    }

    static void session() {
        CardioSession half = CardioSession.NONE.withWeightKg(70).withDurationMin(30);
        SessionEnergy run = Tonus.sessionEnergy(half.withMet(9.3));
        check(Math.abs(run.netKcal() - (9.3 - 1) * 3.5 * 70 / 200 * 30) < 1e-9);
        check(run.vigorousMin() == 30);
    }

    static void cohorts() {
        double days = new Adult(Sex.MALE, 40, 178, 90, 1.5)
                .daysToGoal(Adult.Changes.ofIntake(-500), 85);
        check(days > 90 && days < 100);

        Sex[] sexes = {Sex.MALE, Sex.MALE};
        double[] ages = {40, 16}, heights = {178, 178}, weights = {90, 90}, pals = {1.5, 1.5};
        People people = new People(sexes, ages, heights, weights, pals);
        Bodies end = Adult.simulateMany(people, Cohort.ofIntake(365, Schedule.constant(-500)));
        check(Math.abs(end.weightKg()[0][0] - (90 - 13.75)) < 0.005);
        check(end.rowStatus()[1] < 0 && Double.isNaN(end.weightKg()[0][1])); // a minor

        double[] aims = {85, 85}, until = {100, 100};
        Goals.Intakes intakes = Adult.intakeForGoalMany(people, Goals.ofWeight(aims, until));
        check(intakes.goalKcalPerDay()[0] < intakes.maintainKcalPerDay()[0]);
        Bodies rest = Adult.steadyStateMany(people, Cohort.ofIntake(0, Schedule.constant(-500)));
        check(Math.abs(rest.weightKg()[0][0] - (90 - 21.95)) < 0.005);
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
        log();
        next();
        rules();
        lookups();
        weight();
        bodyLog();
        regions();
        session();
        cohorts();
        String source = flat(Files.readString(Path.of(arguments[1])));
        String[] blocks = Files.readString(Path.of(arguments[0])).split("```java\n");
        check(blocks.length > 14);
        for (int i = 1; i < blocks.length; i++) {
            String snippet = flat(blocks[i].substring(0, blocks[i].indexOf("```")));
            if (!source.contains(snippet)) {
                throw new AssertionError("no test runs: " + snippet);
            }
        }
    }
}
