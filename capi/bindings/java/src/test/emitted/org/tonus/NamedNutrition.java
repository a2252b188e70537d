// Written by capi/bindings/emit.py.
package org.tonus;

/** Every method of Nutrition, called with the inputs of a case. */
final class NamedNutrition extends Named {
    private NamedNutrition() {}

    static void add() {
        ALL.put("nutrition.adequate_water.efsa_2010", (l, s) -> ofNumber(
                () -> Nutrition.AdequateWater.efsa2010(choice(Sex.values(), s[0], false), choice(Pregnancy.values(), s[1], false)),
                () -> Nutrition.AdequateWater.efsa2010Many(new Sex[] {Sex.of(s[0])}, new Pregnancy[] {Pregnancy.of(s[1])})));
        ALL.put("nutrition.diet_quality.hei_2015", (l, s) -> ofNumber(
                () -> Nutrition.DietQuality.hei2015(s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], s[8], s[9], s[10], s[11], s[12]),
                () -> Nutrition.DietQuality.hei2015Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new double[] {s[4]}, new double[] {s[5]}, new double[] {s[6]}, new double[] {s[7]}, new double[] {s[8]}, new double[] {s[9]}, new double[] {s[10]}, new double[] {s[11]}, new double[] {s[12]})));
        ALL.put("nutrition.sweat_rate", (l, s) -> ofNumber(
                () -> Nutrition.sweatRate(s[0], s[1], s[2], s[3], s[4]),
                () -> Nutrition.sweatRateMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new double[] {s[4]})));
        ALL.put("nutrition.water_turnover.yamada_2022", (l, s) -> ofNumber(
                () -> Nutrition.WaterTurnover.yamada2022(s[0], s[1], choice(Sex.values(), s[2], false), s[3], choice(Answer.values(), s[4], false), choice(DevelopmentIndex.values(), s[5], false), s[6], s[7], s[8]),
                () -> Nutrition.WaterTurnover.yamada2022Many(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])}, new double[] {s[3]}, new Answer[] {Answer.of(s[4])}, new DevelopmentIndex[] {DevelopmentIndex.of(s[5])}, new double[] {s[6]}, new double[] {s[7]}, new double[] {s[8]})));
    }
}
