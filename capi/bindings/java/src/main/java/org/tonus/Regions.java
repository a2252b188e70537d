// SPDX-License-Identifier: BSL-1.0
package org.tonus;

/** Regional fat: how much of a change of body fat happens where. */
public final class Regions {
    /** The region of a site, and what trials measured of it. */
    public record Site(Region region, Evidence evidence) {}

    /**
     * How fast a region follows the whole body.
     *
     * @param k 1 in proportion, more is faster
     * @param kSd its standard deviation between people
     */
    public record Exponent(double k, double kSd) {}

    private Regions() {}

    /** The region of a site such as subscapular, lower_back, triceps, thigh, visceral or face. */
    public static Site ofSite(String site) {
        int[] region = new int[1], evidence = new int[1];
        int status = C.tonus_region_of_site(Calls.text(site), region, evidence);
        if (status < 0) {
            throw new TonusException(status, "site " + site + ": " + Calls.statusText(status), 0);
        }
        return new Site(Numbers.word(Region.values(), region[0]),
                Numbers.word(Evidence.values(), evidence[0]));
    }

    /**
     * The exponent of a region before anything is known of the person.
     *
     * @param menopause null is not given: before
     */
    public static Exponent prior(Region region, Sex sex, Menopause menopause) {
        int where = Numbers.number(Numbers.required("region", 0, region));
        int who = Numbers.choice(Numbers.required("sex", 1, sex));
        double[] k = new double[1], kSd = new double[1];
        Calls.plain(C.tonus_region_prior(where, who, Numbers.number(menopause), k, kSd));
        return new Exponent(k[0], kSd[0]);
    }

    /**
     * Change of a region when body fat changes; with a caution beyond a halving or doubling.
     *
     * @param exponent k and its standard deviation, 0 to 20 each
     * @param fatBeforeKg body fat now, 0.01 to 600
     * @param fatAfterKg body fat then, 0.01 to 600
     */
    public static RegionChange project(Exponent exponent, double fatBeforeKg, double fatAfterKg) {
        Struct made = new Struct(Layouts.RegionChange.SIZE);
        Calls.checked(error -> C.tonus_region_project(exponent.k, exponent.kSd, fatBeforeKg,
                fatAfterKg, made.words, error));
        return RegionChange.of(made, 0);
    }

    /**
     * Fat of regions that make up all body fat, in kg, scaled so that their losses add up. One that
     * would lose more than it has is refused.
     *
     * @param regionKg fat of each region now
     * @param k exponent of each, 0 to 20
     * @param fatBeforeKg body fat now: the sum of the regions within 1 %
     * @param fatAfterKg body fat then
     */
    public static double[] distribute(double[] regionKg, double[] k, double fatBeforeKg,
            double fatAfterKg) {
        Numbers.sameLength("k", 1, k.length, regionKg.length);
        double[] made = new double[k.length];
        Calls.checked(error -> C.tonus_region_distribute(regionKg, k, k.length, fatBeforeKg,
                fatAfterKg, made, error));
        return made;
    }

    /**
     * One's own exponent from at least three measurements of a skinfold with the body fat of the
     * day. Body fat that did not change is refused.
     *
     * @param fatKg body fat at each
     * @param siteMm skinfold at each
     * @param prior such as {@link #prior}; its standard deviation is more than 0
     * @param measuringError relative, such as 0.05
     */
    public static RegionCalibration calibrate(double[] fatKg, double[] siteMm, Exponent prior,
            double measuringError) {
        Numbers.sameLength("siteMm", 1, siteMm.length, fatKg.length);
        Struct made = new Struct(Layouts.RegionCalibration.SIZE);
        Calls.checked(error -> C.tonus_region_calibrate(fatKg, siteMm, fatKg.length, prior.k,
                prior.kSd, measuringError, made.words, error));
        return RegionCalibration.of(made, 0);
    }

    /**
     * Body fat that must go for a site to shrink to a share of itself, in percent of the body fat.
     *
     * @param left share that is left, between 0 and 1
     * @param k exponent, 0.05 to 20
     */
    public static double fatLossFor(double left, double k) {
        double[] percent = new double[1];
        Calls.checked(error -> C.tonus_region_fat_loss_for(left, k, percent, error));
        return percent[0];
    }

    /**
     * Smallest change of a site that measuring can tell, in percent.
     *
     * @param measuringError relative, such as 0.05; at most 1
     */
    public static double detectableChange(double measuringError) {
        double[] percent = new double[1];
        Calls.checked(error -> C.tonus_region_detectable_change(measuringError, percent, error));
        return percent[0];
    }

    /**
     * Fat in kg that endurance work of the abdomen might take off the trunk. Contested: one trial
     * against the pooled evidence, so that every answer is an extrapolation.
     *
     * @param kgPerWeek 0 to 0.07
     * @param weeks 0 to 52
     * @param minutesPerWeek at least 228
     */
    public static double contestedLocalBonus(double kgPerWeek, double weeks,
            double minutesPerWeek) {
        double[] kg = new double[1];
        Calls.checked(error -> C.tonus_region_contested_local_bonus(kgPerWeek, weeks,
                minutesPerWeek, kg, error));
        return kg[0];
    }
}
