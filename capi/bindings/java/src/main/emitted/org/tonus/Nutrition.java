// Written by capi/bindings/emit.py.
package org.tonus;

/** Equations of the domain nutrition. */
public final class Nutrition {
    private Nutrition() {}

    /**
     * Sweat rate of a session.
     *
     * <p>Result: sweat_rate_l_per_h in L/h.
     * Studied: definition, nobody was studied.
     * A definition: it adds no error to that of its inputs.
     * Source: a definition, no measurement is involved.
     *
     * @param preMassKg in kg, possible 0.3 to 700
     * @param postMassKg in kg, possible 0.3 to 700
     * @param drunkL in L, possible 0 to 100
     * @param urineL in L, possible 0 to 100
     * @param durationMin in min, possible 0 to 10000
     */
    public static Estimate sweatRate(
            double preMassKg, double postMassKg, double drunkL, double urineL, double durationMin) {
        return Equations.single("nutrition.sweat_rate", preMassKg, postMassKg, drunkL, urineL,
        durationMin);
    }

    /**
     * {@link #sweatRate} of columns: a row each.
     */
    public static Batch sweatRateMany(
            double[] preMassKg, double[] postMassKg, double[] drunkL, double[] urineL, double[]
            durationMin) {
        return Equations.many("nutrition.sweat_rate", 0, preMassKg, postMassKg, drunkL, urineL,
        durationMin);
    }

    /** Equations nutrition.adequate_water. */
    public static final class AdequateWater {
        private AdequateWater() {}

        /**
         * Adequate intake of total water.
         *
         * <p>Result: adequate_water_l_per_day in L/d.
         * Studied: adults in a temperate climate, activity level 1.6.
         * A definition: it adds no error to that of its inputs.
         * Source: EFSA Panel on Dietetic Products, Nutrition and Allergies 2010: Scientific opinion
         * on dietary reference values for water. EFSA Journal 8(3):1459,
         * doi:10.2903/j.efsa.2010.1459.
         *
         * @param sex male or female
         * @param pregnancy none or pregnant or lactating
         */
        public static Estimate efsa2010(Sex sex, Pregnancy pregnancy) {
            return Equations.single("nutrition.adequate_water.efsa_2010", Numbers.of(sex),
            Numbers.of(pregnancy));
        }

        /**
         * {@link #efsa2010} of columns: a row each.
         */
        public static Batch efsa2010Many(Sex[] sex, Pregnancy[] pregnancy) {
            return Equations.many("nutrition.adequate_water.efsa_2010", 0, Numbers.column(sex),
            Numbers.column(pregnancy));
        }
    }

    /** Equations nutrition.diet_quality. */
    public static final class DietQuality {
        private DietQuality() {}

        /**
         * Healthy Eating Index 2015.
         *
         * <p>Result: hei_total.
         * Studied: guideline for Americans of 2 years and older.
         * A definition: it adds no error to that of its inputs.
         * Source: US National Cancer Institute, US Department of Agriculture: Healthy Eating Index
         * 2015, table of components and scoring.
         *
         * @param fruitCupPer1000Kcal in [cup_us]/Mcal, possible 0 to 1000
         * @param wholeFruitCupPer1000Kcal in [cup_us]/Mcal, possible 0 to 1000
         * @param vegetablesCupPer1000Kcal in [cup_us]/Mcal, possible 0 to 1000
         * @param greensAndBeansCupPer1000Kcal in [cup_us]/Mcal, possible 0 to 1000
         * @param wholeGrainsOzPer1000Kcal in [oz_av]/Mcal, possible 0 to 1000
         * @param dairyCupPer1000Kcal in [cup_us]/Mcal, possible 0 to 1000
         * @param proteinFoodsOzPer1000Kcal in [oz_av]/Mcal, possible 0 to 1000
         * @param seafoodAndPlantProteinOzPer1000Kcal in [oz_av]/Mcal, possible 0 to 1000
         * @param fattyAcidRatio a share, possible 0 to 1000
         * @param refinedGrainsOzPer1000Kcal in [oz_av]/Mcal, possible 0 to 1000
         * @param sodiumDensityGPer1000Kcal in g/Mcal, possible 0 to 1000
         * @param addedSugarSharePct in %, possible 0 to 100
         * @param saturatedFatSharePct in %, possible 0 to 100
         */
        public static Estimate hei2015(
                double fruitCupPer1000Kcal, double wholeFruitCupPer1000Kcal, double
                vegetablesCupPer1000Kcal, double greensAndBeansCupPer1000Kcal, double
                wholeGrainsOzPer1000Kcal, double dairyCupPer1000Kcal, double
                proteinFoodsOzPer1000Kcal, double seafoodAndPlantProteinOzPer1000Kcal, double
                fattyAcidRatio, double refinedGrainsOzPer1000Kcal, double sodiumDensityGPer1000Kcal,
                double addedSugarSharePct, double saturatedFatSharePct) {
            return Equations.single("nutrition.diet_quality.hei_2015", fruitCupPer1000Kcal,
            wholeFruitCupPer1000Kcal, vegetablesCupPer1000Kcal, greensAndBeansCupPer1000Kcal,
            wholeGrainsOzPer1000Kcal, dairyCupPer1000Kcal, proteinFoodsOzPer1000Kcal,
            seafoodAndPlantProteinOzPer1000Kcal, fattyAcidRatio, refinedGrainsOzPer1000Kcal,
            sodiumDensityGPer1000Kcal, addedSugarSharePct, saturatedFatSharePct);
        }

        /**
         * {@link #hei2015} of columns: a row each.
         */
        public static Batch hei2015Many(
                double[] fruitCupPer1000Kcal, double[] wholeFruitCupPer1000Kcal, double[]
                vegetablesCupPer1000Kcal, double[] greensAndBeansCupPer1000Kcal, double[]
                wholeGrainsOzPer1000Kcal, double[] dairyCupPer1000Kcal, double[]
                proteinFoodsOzPer1000Kcal, double[] seafoodAndPlantProteinOzPer1000Kcal, double[]
                fattyAcidRatio, double[] refinedGrainsOzPer1000Kcal, double[]
                sodiumDensityGPer1000Kcal, double[] addedSugarSharePct, double[]
                saturatedFatSharePct) {
            return Equations.many("nutrition.diet_quality.hei_2015", 0, fruitCupPer1000Kcal,
            wholeFruitCupPer1000Kcal, vegetablesCupPer1000Kcal, greensAndBeansCupPer1000Kcal,
            wholeGrainsOzPer1000Kcal, dairyCupPer1000Kcal, proteinFoodsOzPer1000Kcal,
            seafoodAndPlantProteinOzPer1000Kcal, fattyAcidRatio, refinedGrainsOzPer1000Kcal,
            sodiumDensityGPer1000Kcal, addedSugarSharePct, saturatedFatSharePct);
        }
    }

    /** Equations nutrition.water_turnover. */
    public static final class WaterTurnover {
        private WaterTurnover() {}

        /**
         * Water turnover.
         *
         * <p>Result: predicted_turnover_l_per_day in L/d.
         * Studied: labelled water in many countries; whom the equation covers was not read.
         * Standard error: none published.
         * Source: Yamada et al. 2022: Variation in human water turnover associated with
         * environmental and lifestyle factors. Science 378(6622):909-915,
         * doi:10.1126/science.abm8668.
         *
         * @param pal a share, possible 1 to 6
         * @param weightKg in kg, possible 0.3 to 700
         * @param sex male or female
         * @param humidityPct in %, possible 0 to 100
         * @param athlete yes or no
         * @param developmentIndex high or middle or low
         * @param altitudeM in m, possible -500 to 9000
         * @param ageY in a, possible 0 to 130
         * @param airTemperatureC in Cel, possible -60 to 60
         */
        public static Estimate yamada2022(
                double pal, double weightKg, Sex sex, double humidityPct, Answer athlete,
                DevelopmentIndex developmentIndex, double altitudeM, double ageY, double
                airTemperatureC) {
            return Equations.single("nutrition.water_turnover.yamada_2022", pal, weightKg,
            Numbers.of(sex), humidityPct, Numbers.of(athlete), Numbers.of(developmentIndex),
            altitudeM, ageY, airTemperatureC);
        }

        /**
         * {@link #yamada2022} of columns: a row each.
         */
        public static Batch yamada2022Many(
                double[] pal, double[] weightKg, Sex[] sex, double[] humidityPct, Answer[] athlete,
                DevelopmentIndex[] developmentIndex, double[] altitudeM, double[] ageY, double[]
                airTemperatureC) {
            return Equations.many("nutrition.water_turnover.yamada_2022", 0, pal, weightKg,
            Numbers.column(sex), humidityPct, Numbers.column(athlete),
            Numbers.column(developmentIndex), altitudeM, ageY, airTemperatureC);
        }
    }
}
