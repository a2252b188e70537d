// SPDX-License-Identifier: BSL-1.0
package org.tonus;

import static org.tonus.Answers.check;
import static org.tonus.Answers.days;
import static org.tonus.Answers.near;
import static org.tonus.Answers.refused;

import java.util.List;

/** Body logs and regions by the numbers of tests/capi/tracking.c, sessions by hand. */
final class Tracking {
    /** 2025-09-01, midnight. */
    private static final long MONDAY_S = 1756684800;

    private Tracking() {}

    static void files() {
        String text = "date,weight,kcal\n2025-09-01,176.4,2000\n2025-09-02,,2100\nbad,80,\n"
                + "2025-09-04,175,1\n";
        BodyLog log = new BodyLog();
        BodyImported told = log.read(text.getBytes(),
                BodyImportOptions.NONE.withWeightUnit(BodyImportOptions.WeightUnit.POUND));
        check(told.equals(new BodyImported(false, 4, 3, 0, 1, 5)), told);
        List<Log.Rejected> rejected = log.rejected();
        check(rejected.size() == 1 && rejected.get(0).line() == 4
                && rejected.get(0).reason().contains("bad"), rejected);
        log.add("waist", MONDAY_S, 90);
        refused(C.IMPOSSIBLE, "waist", () -> log.add("waist", MONDAY_S, -1));
        refused(C.UNKNOWN_NAME, "measure", () -> log.add("wrist", MONDAY_S, 17));
        refused(C.BAD_TEXT, "", () -> log.read("x"));
        BodyLog.Columns columns = log.columns();
        check(columns.day().length == 4 && columns.day()[3] == 3
                && columns.firstDayS() == MONDAY_S, columns);
        near(columns.weightKg()[0], 176.4 * 0.45359237, 1e-12);
        check(Double.isNaN(columns.weightKg()[1]) && Double.isNaN(columns.intakeKcal()[2])
                && columns.intakeKcal()[1] == 2100, columns);
        BodyLog empty = new BodyLog();
        check(empty.columns().day().length == 0 && empty.rejected().isEmpty(), "nothing");
    }

    static void units() {
        byte[] text = "date,weight\n03/04/2025,12\n".getBytes();
        BodyImportOptions stone = BodyImportOptions.NONE
                .withWeightUnit(BodyImportOptions.WeightUnit.STONE);
        BodyLog.Columns columns = read(text,
                stone.withDateOrder(BodyImportOptions.DateOrder.DAY_FIRST)).columns();
        near(columns.weightKg()[0], 12 * 14 * 0.45359237, 1e-12);
        check(columns.firstDayS() == 1743638400, "3rd of April");
        columns = read(text,
                stone.withDateOrder(BodyImportOptions.DateOrder.MONTH_FIRST)).columns();
        check(columns.firstDayS() == 1741046400, "4th of March");
        check(new BodyLog().read("date,weight\n2025-09-01,80\n").weightUnitAssumed(), "kilograms");
        check(read(text, stone).rejected().size() == 1, "which is the month");
    }

    private static BodyLog read(byte[] text, BodyImportOptions options) {
        BodyLog log = new BodyLog();
        log.read(text, options);
        return log;
    }

    /** 100 g less each day, which trends and facts tell. */
    static void facts() {
        BodyLog log = new BodyLog();
        double[] weight = days(42, 90, -0.1);
        for (int i = 0; i < weight.length; i++) {
            log.add("weight", 86400L * i, weight[i]).add("intake", 86400L * i, 2000);
        }
        BodyLog.Columns columns = log.columns();
        near(Trend.slope(columns.day(), columns.weightKg(), 28, null).slopeKgPerDay(), -0.1, 1e-12);
        near(Expenditure.balance(columns.day(), columns.weightKg(), columns.intakeKcal(),
                Double.NaN, 0, null).kcalPerDay(), 2770, 1e-6);
        near(log.facts().get("weight_trend").value(), -70 / 87.25, 1e-9);
        Facts facts = new Facts().set("weight", 60);
        log.facts(facts);
        check(facts.get("weight").value() == 60, "what was given stays");
    }

    static void regions() {
        check(Regions.ofSite("subscapular").equals(
                new Regions.Site(Region.TRUNK_SITE, Evidence.TRUNK_TRIALS)), "the back");
        check(Regions.ofSite("face").equals(new Regions.Site(Region.FACE, Evidence.NONE)), "face");
        refused(C.UNKNOWN_NAME, "nose", () -> Regions.ofSite("nose"));
        Regions.Exponent k = Regions.prior(Region.TRUNK_SITE, Sex.FEMALE, null);
        check(k.equals(new Regions.Exponent(1.04, 0.35)), k);
        check(Regions.prior(Region.LEG, Sex.FEMALE, Menopause.AFTER).k() == 0.9
                && Regions.prior(Region.LEG, Sex.FEMALE, Menopause.BEFORE).k() == 0.8
                && Regions.prior(Region.LEG, Sex.MALE, null).k() == 1, "legs");
        refused(C.NULL_ARGUMENT, "region", () -> Regions.prior(null, Sex.MALE, null));
        refused(C.NULL_ARGUMENT, "sex", () -> Regions.prior(Region.ARM, null, null));

        RegionChange change = Regions.project(k, 21, 18);
        near(change.changePercent(), -14.81, 0.005);
        near(change.lowPercent(), -23.36, 0.005);
        check(change.status() == 0 && change.highPercent() > change.changePercent(), change);
        check(Regions.project(k, 21, 10).status() == C.EXTRAPOLATED, "more than a halving");
        refused(C.NOT_FINITE, "fat_before_kg", () -> Regions.project(k, Double.NaN, 18));

        double[] then = Regions.distribute(new double[] {9, 2.5, 9.5},
                new double[] {1.04, 1.5, 0.8}, 21, 18);
        near(then[0], 7.644923, 1e-6);
        near(then[0] + then[1] + then[2], 18, 1e-9);
        refused(C.WRONG_COUNT, "k", () -> Regions.distribute(then, new double[1], 21, 18));
        refused(C.OUTSIDE_DOMAIN, "regions",
                () -> Regions.distribute(new double[] {9}, new double[] {1}, 21, 18));

        double[] fat = days(4, 21, -1), fold = {24, 22.5, 21.5, 20};
        RegionCalibration own = Regions.calibrate(fat, fold, k, 0.05);
        near(own.k(), 1.084535, 1e-6);
        near(own.ownWeight(), 0.392828, 1e-6);
        near(own.spanPercent(), 100 * 3 / 21.0, 1e-9);
        refused(C.WRONG_COUNT, "calibration_pairs",
                () -> Regions.calibrate(days(2, 21, -1), new double[] {24, 22}, k, 0.05));
        refused(C.WRONG_COUNT, "siteMm", () -> Regions.calibrate(fat, new double[3], k, 0.05));

        near(Regions.fatLossFor(0.861, 1.04), 13.4, 0.05);
        refused(C.IMPOSSIBLE, "left", () -> Regions.fatLossFor(1.5, 1));
        near(Regions.detectableChange(0.05), 13.86, 0.005);
        refused(C.IMPOSSIBLE, "measuring_error", () -> Regions.detectableChange(0));
        near(Regions.contestedLocalBonus(0.07, 10, 228), 0.7, 1e-12);
        refused(C.IMPOSSIBLE, "minutes_per_week", () -> Regions.contestedLocalBonus(0.07, 10, 60));
    }

    /** As in tests/cardio/session_test.cpp; 1 MET of 70 kg is 3.5 * 70 / 200 kcal a minute. */
    static void sessions() {
        CardioSession half = CardioSession.NONE.withWeightKg(70).withDurationMin(30);
        double minute = 3.5 * 70 / 200;
        SessionEnergy run = Tonus.sessionEnergy(half.withMet(9.3));
        check(run.source() == SessionEnergy.Source.MET && run.durationMin() == 30
                && run.vigorousMin() == 30 && run.moderateMin() == 0
                && Double.isNaN(run.reserve()) && run.cautions() == 0, run);
        near(run.grossKcal(), 9.3 * minute * 30, 1e-9);
        near(run.netKcal(), 8.3 * minute * 30, 1e-9);
        near(run.epocLowKcal(), 0.06 * run.netKcal(), 1e-9);
        near(run.epocHighKcal(), 0.15 * run.netKcal(), 1e-9);

        SessionEnergy hiit = Tonus.sessionEnergy(CardioSession.NONE.withWeightKg(70).withRounds(8)
                .withWorkS(60).withRestS(120).withWorkMet(11).withRestMet(4));
        check(hiit.source() == SessionEnergy.Source.INTERVALS && hiit.durationMin() == 24
                && hiit.intervalWorkMin() == 8 && hiit.moderateMin() == 16, hiit);
        near(hiit.netKcal(), 8 * (10 + 2 * 3) * minute, 1e-9);

        SessionEnergy pace = Tonus.sessionEnergy(
                half.withSpeedMPerMin(160).withGrade(0.02).withRunning(true));
        near(pace.met(), (3.5 + 0.2 * 160 + 0.9 * 160 * 0.02) / 3.5, 1e-9);
        pace = Tonus.sessionEnergy(half.withSpeedMPerMin(80));
        near(pace.met(), (3.5 + 0.1 * 80) / 3.5, 1e-9);

        CardioSession ride = half.withDurationMin(40).withSex(Sex.MALE).withAgeY(30)
                .withHrRestBpm(60).withHrMaxBpm(190).withHeartRateBpm(140);
        SessionEnergy heart = Tonus.sessionEnergy(ride);
        near(heart.grossKcal(), (-55.0969 + 0.6309 * 140 + 0.1988 * 70 + 0.2017 * 30) / 4.184 * 40,
                1e-6);
        near(heart.reserve(), 80 / 130.0, 1e-12);
        check(heart.source() == SessionEnergy.Source.HEART_RATE && heart.cautions() == 0, heart);
        // Keytel studied ages from 18 to 45.
        check(Tonus.sessionEnergy(ride.withAgeY(60)).cautions() == C.OUTSIDE_STUDIED, "an older");
        refused(C.OUTSIDE_DOMAIN, "", () -> Tonus.sessionEnergy(ride.withHeartRateBpm(60)));
        refused(C.MISSING_INPUT, "", () -> Tonus.sessionEnergy(ride.withSex(null)));
        refused(C.MISSING_INPUT, "", () -> Tonus.sessionEnergy(half));
        refused(C.IMPOSSIBLE, "met", () -> Tonus.sessionEnergy(half.withMet(0.5)));
    }

    public static void main(String[] arguments) {
        files();
        units();
        facts();
        regions();
        sessions();
    }
}
