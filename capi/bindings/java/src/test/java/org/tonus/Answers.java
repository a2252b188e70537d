// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Logs, rule sets, lookups, trends, expenditure and cohorts by the numbers of tests/capi. */
final class Answers {
    /** 2025-09-01, a Monday. */
    private static final long MONDAY = 20332;
    private static final long EVENING_S = (MONDAY * 24 + 18) * 3600;

    private Answers() {}

    static void check(boolean right, Object what) {
        if (!right) {
            throw new AssertionError(what);
        }
    }

    static void near(double got, double expected, double within) {
        check(Math.abs(got - expected) <= within, got + ", not " + expected);
    }

    static void refused(int status, String word, Supplier<?> call) {
        try {
            throw new AssertionError("not refused: " + call.get());
        } catch (TonusException refused) {
            check(refused.status == status && refused.getMessage().contains(word), refused);
        }
    }

    private static TrainingSet set(double reps, double loadKg) {
        return TrainingSet.NONE.withTimeS(EVENING_S).withReps(reps).withLoadKg(loadKg);
    }

    /** As in tests/capi/log.c. */
    private static Log smallLog() {
        Log log = new Log();
        log.add("Bent Over Row (Barbell)", set(8, 50));
        log.add("Pull Up", set(8, 50).withSide(TrainingSet.Side.LEFT).withAssistanceKg(10)
                .withHeartRateBpm(120).withEccentricS(3).withConcentricS(1));
        String text = "Day;Lift;Reps\n2025-09-04;No Such Thing;8\n2025-09-04;Push Up;many\n";
        log.read(text.getBytes(), ImportOptions.NONE.withColumns(
                "start=Day;exercise=Lift;reps=Reps"));
        return log;
    }

    static void logs() {
        Log log = smallLog();
        LogCounts counts = log.report();
        check(counts.rows() == 4 && counts.sets() == 3 && counts.rejected() == 1
                && counts.unresolved() == 1 && counts.firstDay() == MONDAY
                && counts.lastDay() == MONDAY + 3 && counts.tonnageKg() == 720, counts);
        List<Log.Rejected> rejected = log.rejected();
        check(rejected.size() == 1 && rejected.get(0).line() == 3
                && rejected.get(0).reason().contains("Reps \"many\""), rejected);
        check(log.unresolved().equals(List.of(new Log.Unresolved("No Such Thing", 1))),
                log.unresolved());
        String csv = log.export();
        Log again = new Log();
        again.read(csv);
        check(again.export().equals(csv) && csv.contains("3-0-1-0"), csv);
        refused(C.IMPOSSIBLE, "heart_rate_bpm",
                () -> log.add("Pull Up", set(8, 50).withHeartRateBpm(500)));
        refused(C.NOT_FINITE, "", () -> log.add("Pull Up", set(8, 50).withEccentricS(3)
                .withConcentricS(Double.NaN)));
        String row = "D;L;R;W;F\n2025-09-04;Farmers Walk;10;100;1\n";
        Log other = new Log();
        other.read(row.getBytes(), new ImportOptions(ImportOptions.WeightUnit.POUND,
                ImportOptions.DistanceUnit.MILE, "start=D;exercise=L;reps=R;load=W;distance=F"));
        near(other.report().tonnageKg(), 10 * 45.359237, 1e-9);
        check(other.export().contains("1609.344"), other.export());
        // Monday at 18:00 and Tuesday at 6:00, as in tests/training/log_facts_test.cpp.
        Log pulls = new Log().add("Pull Up", set(8, 50))
                .add("Pull Up", set(8, 50).withTimeS(EVENING_S + 12 * 3600));
        check(pulls.facts().get("min_gap").value() == 12, "hours between two days");
        Facts facts = new Facts().set("min_gap", 5);
        pulls.facts(facts);
        check(facts.get("min_gap").value() == 5, "what was given stays");
    }

    static void weeks() {
        Log log = smallLog();
        List<Week> weeks = log.weeks();
        Week week = weeks.get(0);
        check(weeks.size() == 1 && week.firstDay() == MONDAY && week.lastDay() == MONDAY + 6
                && week.partial() && week.workingSets() == 3 && week.hardSets() == 2.5
                && week.pullSets() == 1.5 && week.eccentricS() == 24 && week.concentricS() == 8
                && week.tonnageKg() == 720, week);
        MuscleWeek lats = week.muscles().get("lats");
        check(lats.directSets() == 0.5 && lats.fractionalSets() == 1 && lats.sessions() == 1
                && Double.isNaN(lats.shortestGapH()), lats);
        check(week.muscles().size() == 17 && week.muscles().containsKey("back"), week.muscles());
        // No set has an effort: hard or not as it is said.
        Counting effort = Counting.NONE.withHardRirMost(4);
        check(log.weeks(effort).get(0).hardSets() == 2.5, "unrated sets are hard");
        check(log.weeks(effort.withUnrated(Counting.Unrated.NOT_HARD)).get(0).hardSets() == 0,
                "unrated sets are not hard");
        refused(C.IMPOSSIBLE, "body_weight_kg",
                () -> log.weeks(Counting.NONE.withBodyWeightKg(-1)));
        refused(C.IMPOSSIBLE, "from_day",
                () -> log.weeks(Counting.NONE.withFromDay(Long.MAX_VALUE)));
    }

    /** As in tests/capi/next.c. */
    static void next() {
        Log log = new Log();
        for (int i = 0; i < 3; i++) {
            log.add("Bench Press (Barbell)", set(12, 60));
        }
        log.add("Pull Up (Assisted)", set(6, 30).withTimeS(EVENING_S + 2 * 86400));
        String told = log.next(null, NextOptions.NONE);
        check(told.contains("{\"load_kg\":62.5,\"reps_min\":8,\"reps_max\":12}")
                && told.contains("safety.age.minor"), told);
        told = log.next(null, NextOptions.NONE.withScheme(NextOptions.Scheme.LINEAR).withRepsMin(5)
                .withPlates(NextOptions.Plates.POUND));
        check(told.contains("\"load_kg\":61.2349"), told);
        told = log.next(null, NextOptions.NONE.withScheme(NextOptions.Scheme.PERCENT)
                .withPlan("50x8").withTmShare(1).withNoDeload(true));
        check(told.contains("\"training_maximum\""), told);
        Facts minor = new Facts().set("age", 16).choose("goal", "fat_loss");
        refused(C.WITHHELD, "safety.age.minor", () -> log.next(minor, NextOptions.NONE));
        refused(C.BAD_TEXT, "plan", () -> log.next(null,
                NextOptions.NONE.withScheme(NextOptions.Scheme.PERCENT).withPlan(",,x")));
        check(log.records().contains("\"most_tonnage_kg\":2160"), log.records());
        told = log.records(Counting.NONE.withBodyWeightKg(100));
        check(told.contains("\"by_reps\":[{\"reps\":6,\"load_kg\":64,"), told);
        check(log.load(Log.Measure.TONNES).contains("\"acwr_rolling_coupled\":null"), "3 days");
        told = log.load(Log.Measure.TONNES, MONDAY - 4, MONDAY + 2);
        check(told.contains("\"weekly_load_au\":2.16,"), told);
        told = log.load(Log.Measure.SETS, MONDAY - 4, MONDAY + 2);
        check(told.contains("\"weekly_load_au\":4,"), told);
        refused(C.IMPOSSIBLE, "", () -> new Log().load(Log.Measure.SETS));
        long[] times = {EVENING_S + 6 * 86400, EVENING_S};
        told = Tonus.load(times, new double[] {300, 400});
        check(told.contains("\"weekly_load_au\":700,"), told);
        refused(C.WRONG_COUNT, "loadAu", () -> Tonus.load(times, new double[1]));
    }

    /** As in tests/capi/plan.c and messages.c. */
    static void rules() {
        check(Tonus.rulesRevision() >= 1, Tonus.rulesRevision());
        RuleSet rules = new RuleSet().disable("myth")
                .change("energy.deficit.size", "usual_share", 0.5, null, "a test");
        refused(C.OUTSIDE_DOMAIN, "", () -> rules.disable("safety"));
        refused(C.UNKNOWN_ID, "nothing", () -> rules.disable("nothing"));
        refused(C.WRONG_UNIT, "", () -> rules.change("energy.deficit.size", "most", 1, "kg", "n"));
        Facts facts = Refusals.someone().set("deficit", 800);
        List<Finding> found = new Assessment(facts, null, rules).findings();
        check(found.stream().noneMatch(f -> f.rule().startsWith("myth.")), "disabled");
        Finding size = found.stream().filter(f -> f.rule().equals("energy.deficit.size"))
                .findFirst().orElseThrow();
        check(size.changed() && size.threshold() == 750 && size.value() == 800
                && size.severity() == Severity.ADVISE, size);
        check(new Assessment(facts, null, rules.enable("myth")).findings().stream()
                .anyMatch(f -> f.rule().startsWith("myth.")), "enabled again");
        check(new Assessment(facts, null).findings().stream().noneMatch(Finding::changed),
                "as published");

        Facts tired = new Facts().set("sleep", 390, "min").choose("in_deficit", "no");
        String said = Tonus.message("hormone.sleep.deficit", tired, Language.GERMAN);
        check(said.contains("6,5 Stunden"), said);
        refused(C.UNKNOWN_NAME, "en|de", () -> Tonus.message("hormone.sleep.deficit", tired, null));
        Claim claim = Tonus.checkClaim("crunches burn belly fat", null, Language.ENGLISH);
        check(claim.severity() == Severity.ADVISE && claim.claimId().equals("spot_belly")
                && claim.ruleId().equals("region.spot.exercise_claim")
                && claim.message().length() > 40, claim);
        claim = Tonus.checkClaim("celery melts belly fat", null, Language.GERMAN);
        check(claim.severity() == Severity.NOT_EVALUATED && claim.claimId() == null
                && claim.message().isEmpty() && claim.nearest().get(0).contains("Bauch"), claim);
        refused(C.BAD_TEXT, "", () -> Tonus.checkClaim("", null, Language.ENGLISH));
    }

    private static Candidate of(List<Candidate> all, String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** As in tests/capi/choose.c and met.c. */
    static void lookups() {
        Facts man = new Facts().set("weight", 80).set("height", 178).set("age", 30)
                .choose("sex", "male");
        List<Candidate> rmr = Lookup.choose(man, "rmr");
        check(rmr.size() > 10 && rmr.stream().map(Candidate::id).distinct().count() == rmr.size(),
                rmr);
        for (Candidate one : rmr) {
            check(one.unit().equals("kcal/d") && one.status() < 0 == (one.input() != null)
                    && one.status() < 0 == Double.isNaN(one.value()), one);
        }
        check(of(rmr, "energy.rmr.mifflin_1990").value() == 1767.5, rmr);
        check(of(rmr, "energy.rmr.de_lorenzo_2001").apart().equals("Italians"), rmr);
        List<Candidate> fat = Lookup.choose(man, "body_fat");
        check(fat.size() == 17 && fat.get(0).id().equals("body.fat_fraction.deurenberg_1991")
                && fat.get(0).standardError() == 4.1, fat);
        List<Candidate> most = Lookup.choose(man, "training.one_rm",
                Map.of("load_kg", 100.0, "reps", 5.0));
        check(of(most, "training.one_rm.brzycki_1993").value() == 112.5, "100 * 36 / (37 - 5)");
        refused(C.UNKNOWN_NAME, "wraps",
                () -> Lookup.choose(man, "training.one_rm", Map.of("load_kg", 1.0, "wraps", 5.0)));
        refused(C.UNKNOWN_ID, "", () -> Lookup.choose(man, "rmrr"));

        Activity running = Lookup.metFind(2024, "12050");
        check(running.met() == 9.3 && running.edition() == 2024
                && running.heading().equals("Running"), running);
        refused(C.UNKNOWN_ID, "edition", () -> Lookup.metFind(2011, "12050"));
        check(Lookup.metSearch(2024, "kettle swings").get(0).equals("02058"), "kettle swings");
        check(Lookup.metSearch(2024, "").size() == 292, "all of them");
        check(Lookup.metSearch(2024, "no such thing").isEmpty(), "none");

        Lookup.Resolved row = Lookup.resolveExercise("No Such Thing");
        check(row.id().isEmpty() && row.confidence() == Lookup.Confidence.UNRESOLVED, row);
        row = Lookup.resolveExercise("Bent Over Row (Barbell)");
        check(!row.id().isEmpty() && row.confidence() != Lookup.Confidence.UNRESOLVED, row);
    }

    static double[] days(int count, double from, double step) {
        double[] made = new double[count];
        for (int i = 0; i < count; i++) {
            made[i] = from + step * i;
        }
        return made;
    }

    /** As in tests/capi/tracking.c: 100 g less each day. */
    static void trends() {
        double[] day = days(42, 0, 1), weight = days(42, 90, -0.1);
        TrendSettings settings = Trend.defaults();
        check(settings.smoothing() == 0.1, settings);
        TrendLine line = Trend.slope(day, weight, 28, settings);
        near(line.slopeKgPerDay(), -0.1, 1e-12);
        check(line.verdict() == TrendLine.Verdict.LOSING, line);
        double[] mean = Trend.exponential(day, weight, null);
        check(mean[0] == 90 && mean[41] > weight[41], "behind what falls");
        weight[20] += 9;
        Trend.Filtered smooth = Trend.kalman(day, weight, null, true);
        check(smooth.use()[19] == 1 && smooth.use()[20] == 2, Arrays.toString(smooth.use()));
        near(smooth.levelKg()[20], 88, 0.05);
        // The first day knows the slope of all of them, but where it is given what came until then.
        near(smooth.slopeKgPerDay()[0], -0.1, 0.02);
        near(Trend.kalman(day, weight, null, false).slopeKgPerDay()[0], 0, 0.02);
        check(smooth.levelErrorKg()[20] > 0 && smooth.slopeErrorKgPerDay()[20] > 0, smooth);
        refused(C.NOT_FINITE, "outlier",
                () -> Trend.exponential(day, weight, settings.withOutlier(Double.NaN)));
        refused(C.WRONG_COUNT, "weightKg", () -> Trend.exponential(day, new double[5], null));
        refused(C.WRONG_COUNT, "",
                () -> Trend.slope(days(2, 0, 1), days(2, 90, -0.1), 28, null));
        day[7] = day[6];
        refused(C.IMPOSSIBLE, "", () -> Trend.kalman(day, weight, null, false));
    }

    static void expenditure() {
        double[] day = days(42, 0, 1), weight = days(42, 90, -0.1), intake = days(42, 2000, 0);
        FollowedPerson man = FollowedPerson.NONE.withSex(Sex.MALE).withAgeY(40).withHeightCm(178)
                .withPal(1.5);
        ExpenditureGates gates = Expenditure.defaultGates();
        ExpenditureSettings settings = Expenditure.defaultSettings();
        check(gates.leastIntakeDays() == 14 && settings.intakeNoise() == 0.1, gates);
        double nan = Double.NaN;
        near(Expenditure.balance(day, weight, intake, nan, 0, null).kcalPerDay(), 2770, 1e-6);
        ExpenditureEstimate own = Expenditure.balance(day, weight, intake, 24, 3, gates);
        check(own.kcalPerDay() < 2770 && own.low() < own.kcalPerDay(), own);
        ExpenditureEstimate found = Expenditure.follow(man, day, weight, intake, gates, settings);
        check(found.kcalPerDay() > 2300 && found.kcalPerDay() < 2900, found);
        Expenditure.Tracked tracked = Expenditure.track(man, day, weight, intake, null);
        check(tracked.kcalPerDay()[41] == found.kcalPerDay() && tracked.use()[41] == 1, tracked);
        near(tracked.weightKg()[41], weight[41], 0.5);
        check(tracked.fatKg()[41] < tracked.fatKg()[0] && tracked.errorKcalPerDay()[41] > 0
                && tracked.waterKg().length == 42, tracked);
        double[] five = days(5, 0, 1);
        LogWindow window = Expenditure.quality(five, days(5, 90, -0.1), days(5, 2000, 0), null);
        check(window.days() == 5 && window.reasons().equals(EnumSet.of(LogWindow.Reason.FEW_DAYS,
                LogWindow.Reason.FEW_INTAKE_DAYS, LogWindow.Reason.FEW_WEIGHINGS)), window);
        refused(C.WRONG_COUNT, "", () ->
                Expenditure.balance(five, days(5, 90, -0.1), days(5, 2000, 0), nan, 0, null));
        refused(C.WRONG_COUNT, "", () -> Expenditure.follow(man, day, weight, intake,
                gates.withLeastDays(43).withMostDays(43), null));
        refused(C.OUTSIDE_DOMAIN, "adults",
                () -> Expenditure.follow(man.withAgeY(17), day, weight, intake, null, null));
        refused(C.WRONG_COUNT, "intakeKcal", () -> Expenditure.quality(day, weight, five, null));
    }

    /** As in tests/capi/adult.c. */
    static void cohorts() {
        Adult man = new Adult(Sex.MALE, 40, 178, 90, 1.5);
        Adult.Changes less = Adult.Changes.ofIntake(-500);
        double when = man.daysToGoal(less, 85);
        check(when > 90 && when < 100, when);
        refused(C.NOT_REACHABLE, "never", () -> man.daysToGoal(less, 60));

        Sex[] sex = {Sex.MALE, Sex.MALE, Sex.FEMALE};
        double[] age = {40, 16, 40}, height = {178, 178, 165}, weight = {90, 90, 80};
        People people = new People(sex, age, height, weight, new double[] {1.5, 1.5, 1.5});
        Bodies end = Adult.simulateMany(people, Cohort.ofIntake(365, Schedule.constant(-500)));
        check(end.cautions() == C.SOME_ROWS_FAILED && end.rowStatus()[1] == C.OUTSIDE_DOMAIN
                && Double.isNaN(end.weightKg()[0][1]), end);
        Adult.State alone = man.simulate(less, 365).states().get(0);
        check(end.weightKg()[0][0] == alone.weightKg() && end.ecfKg()[0][0] == alone.ecfKg()
                && end.adaptiveKcalPerDay()[0][0] == alone.adaptiveKcalPerDay(), end);
        schedules(people, man);
        Bodies rest = Adult.steadyStateMany(people,
                Cohort.ofIntake(0, Schedule.ofPeople(-500, -500, -300)));
        near(rest.weightKg()[0][0], 90 - 21.95, 0.005);
        Adult woman = new Adult(Sex.FEMALE, 40, 165, 80, 1.5);
        check(rest.weightKg()[0][2]
                == woman.steadyState(Adult.Changes.ofIntake(-300)).weightKg(), "her own number");
        Goals.Intakes intakes = Adult.intakeForGoalMany(people,
                Goals.ofWeight(new double[] {85, 85, 76}, new double[] {100, 100, 100}));
        double goal = intakes.goalKcalPerDay()[0];
        check(intakes.rowStatus()[1] < 0 && Double.isNaN(intakes.goalKcalPerDay()[1])
                && goal > 1500 && goal < 2673, intakes);
        Adult.GoalIntake same = man.intakeForWeight(85, 100);
        check(goal == same.goalKcalPerDay()
                && intakes.baselineKcalPerDay()[0] == same.baselineKcalPerDay()
                && intakes.maintainKcalPerDay()[0] == same.maintainKcalPerDay(), intakes);
        refused(C.WRONG_COUNT, "days", () -> Adult.intakeForGoalMany(people,
                Goals.ofWeight(new double[] {85, 85, 76}, new double[] {100})));
        refused(C.IMPOSSIBLE, "days", () -> Adult.simulateMany(people,
                new Cohort(Integer.MAX_VALUE, 1, 0, 0, null, null, null, null)));
        refused(C.WRONG_COUNT, "pal", () -> Adult.simulateMany(
                new People(sex, age, height, weight, new double[1]), Cohort.ofIntake(9, null)));
        refused(C.NULL_ARGUMENT, "pal", () -> Adult.simulateMany(
                new People(sex, age, height, weight, null), Cohort.ofIntake(9, null)));
    }

    /** A schedule of any form is the changes of one adult. */
    private static void schedules(People people, Adult man) {
        double[] first = {-500, -400, -300, -200}, none = new double[4];
        for (Schedule schedule : List.of(Schedule.ofDays(first),
                Schedule.of(first, none, none))) {
            Bodies path = Adult.simulateMany(people,
                    new Cohort(4, 2, 0, 0, schedule, null, null, null));
            List<Adult.State> alone = man.simulate(Adult.Changes.ofIntake(first), 2, 4).states();
            check(path.weightKg().length == 2, path.weightKg().length);
            for (int i = 0; i < 2; i++) {
                check(path.weightKg()[i][0] == alone.get(i).weightKg(), i);
            }
        }
        refused(C.WRONG_COUNT, "intakeChangeKcalPerDay", () -> Adult.simulateMany(people,
                Cohort.ofIntake(5, Schedule.ofDays(first))));
        refused(C.WRONG_COUNT, "people", () -> Adult.simulateMany(people,
                Cohort.ofIntake(4, Schedule.ofPeople(first))));
        refused(C.WRONG_COUNT, "days", () -> Adult.steadyStateMany(people,
                Cohort.ofIntake(4, Schedule.ofDays(first))));
    }

    public static void main(String[] arguments) {
        logs();
        weeks();
        next();
        rules();
        lookups();
        trends();
        expenditure();
        cohorts();
    }
}
