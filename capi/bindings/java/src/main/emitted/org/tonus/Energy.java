// Written by capi/bindings/emit.py.
package org.tonus;

/** Equations of the domain energy. */
public final class Energy {
    private Energy() {}

    /**
     * Energy availability.
     *
     * <p>Result: energy_availability_kcal_per_kg_day in kcal/kg/d.
     * Studied: definition, nobody was studied.
     * A definition: it adds no error to that of its inputs.
     * Source: Burke et al. 2018: Energy availability of athletes. Int J Sport Nutr Exerc Metab
     * 28:350.
     *
     * @param intakeKcalPerDay in kcal/d, possible 0 to 50000
     * @param exerciseKcalPerDay in kcal/d, possible 0 to 50000
     * @param ffmKg in kg, possible 0.2 to 400
     */
    public static Estimate availability(
            double intakeKcalPerDay, double exerciseKcalPerDay, double ffmKg) {
        return Equations.single("energy.availability", intakeKcalPerDay, exerciseKcalPerDay,
        ffmKg);
    }

    /**
     * {@link #availability} of columns: a row each.
     */
    public static Batch availabilityMany(
            double[] intakeKcalPerDay, double[] exerciseKcalPerDay, double[] ffmKg) {
        return Equations.many("energy.availability", 0, intakeKcalPerDay, exerciseKcalPerDay,
        ffmKg);
    }

    /**
     * Class of energy availability.
     *
     * <p>Result: class, one of low, reduced, adequate.
     * Studied: young sedentary women, short studies.
     * A definition: it adds no error to that of its inputs.
     * Source: Loucks, Thuma 2003: Luteinizing hormone pulsatility is disrupted at a threshold of
     * energy availability in regularly menstruating women. J Clin Endocrinol Metab 88:297-311,
     * doi:10.1210/jc.2002-020369.
     *
     * @param energyAvailabilityKcalPerKgDay in kcal/kg/d, possible -1000 to 1000
     */
    public static Classified<AvailabilityClass> availabilityClass(
            double energyAvailabilityKcalPerKgDay) {
        return Classified.of(Equations.single("energy.availability_class",
        energyAvailabilityKcalPerKgDay), AvailabilityClass.values());
    }

    /**
     * {@link #availabilityClass} of columns: a row each.
     */
    public static Batch availabilityClassMany(double[] energyAvailabilityKcalPerKgDay) {
        return Equations.many("energy.availability_class", 0, energyAvailabilityKcalPerKgDay);
    }

    /** Equations energy.bmr. */
    public static final class Bmr {
        private Bmr() {}

        /**
         * Basal metabolic rate from weight, FAO/WHO/UNU 2004.
         *
         * <p>Result: bmr_kcal_per_day in kcal/d.
         * Studied: 7173 values, all ages, 47 % Italian.
         * Standard error: 167, the largest published.
         * Source: FAO, WHO, UNU 2004: Human energy requirements: report of the expert consultation
         * of 2001. Food and Agriculture Organization.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         */
        public static Estimate fao2004(double weightKg, double ageY, Sex sex) {
            return Equations.single("energy.bmr.fao_2004", weightKg, ageY, Numbers.of(sex));
        }

        /**
         * {@link #fao2004} of columns: a row each.
         */
        public static Batch fao2004Many(double[] weightKg, double[] ageY, Sex[] sex) {
            return Equations.many("energy.bmr.fao_2004", 0, weightKg, ageY,
            Numbers.column(sex));
        }

        /**
         * Basal metabolic rate, Harris-Benedict 1919.
         *
         * <p>Result: bmr_kcal_per_day in kcal/d.
         * Studied: 136 men and 103 women, adults.
         * Standard error: none published.
         * Source: Harris, Benedict 1919: A biometric study of human basal metabolism (1918); the
         * full report is of 1919. Proc Natl Acad Sci USA 4(12):370-373, doi:10.1073/pnas.4.12.370.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130, studied 18 to 130
         * @param sex male or female
         */
        public static Estimate harrisBenedict1919(
                double weightKg, double heightCm, double ageY, Sex sex) {
            return Equations.single("energy.bmr.harris_benedict_1919", weightKg, heightCm, ageY,
            Numbers.of(sex));
        }

        /**
         * {@link #harrisBenedict1919} of columns: a row each.
         */
        public static Batch harrisBenedict1919Many(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("energy.bmr.harris_benedict_1919", 0, weightKg, heightCm,
            ageY, Numbers.column(sex));
        }

        /**
         * Basal metabolic rate from weight, Henry (Oxford).
         *
         * <p>Result: bmr_kcal_per_day in kcal/d.
         * Studied: Oxford database, 10552 values, all ages.
         * Standard error: none published.
         * Source: Henry 2005: Basal metabolic rate studies in humans: measurement and development
         * of new equations. Public Health Nutr 8(7A):1133-1152, doi:10.1079/PHN2005801.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         */
        public static Estimate henry2005W(double weightKg, double ageY, Sex sex) {
            return Equations.single("energy.bmr.henry_2005_w", weightKg, ageY, Numbers.of(sex));
        }

        /**
         * {@link #henry2005W} of columns: a row each.
         */
        public static Batch henry2005WMany(double[] weightKg, double[] ageY, Sex[] sex) {
            return Equations.many("energy.bmr.henry_2005_w", 0, weightKg, ageY,
            Numbers.column(sex));
        }

        /**
         * Basal metabolic rate from weight and height, Henry (Oxford).
         *
         * <p>Result: bmr_kcal_per_day in kcal/d.
         * Studied: Oxford database, 10552 values, all ages.
         * Standard error: none published.
         * Source: Henry 2005: Basal metabolic rate studies in humans: measurement and development
         * of new equations. Public Health Nutr 8(7A):1133-1152, doi:10.1079/PHN2005801.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         */
        public static Estimate henry2005Wh(double weightKg, double heightCm, double ageY, Sex sex) {
            return Equations.single("energy.bmr.henry_2005_wh", weightKg, heightCm, ageY,
            Numbers.of(sex));
        }

        /**
         * {@link #henry2005Wh} of columns: a row each.
         */
        public static Batch henry2005WhMany(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("energy.bmr.henry_2005_wh", 0, weightKg, heightCm, ageY,
            Numbers.column(sex));
        }

        /**
         * Basal metabolic rate, Harris-Benedict revised 1984.
         *
         * <p>Result: bmr_kcal_per_day in kcal/d.
         * Studied: 337 adults of two data sets.
         * Standard error: none published.
         * Source: Roza, Shizgal 1984: The Harris Benedict equation reevaluated: resting energy
         * requirements and the body cell mass. Am J Clin Nutr 40:168-182.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130, studied 18 to 130
         * @param sex male or female
         */
        public static Estimate rozaShizgal1984(
                double weightKg, double heightCm, double ageY, Sex sex) {
            return Equations.single("energy.bmr.roza_shizgal_1984", weightKg, heightCm, ageY,
            Numbers.of(sex));
        }

        /**
         * {@link #rozaShizgal1984} of columns: a row each.
         */
        public static Batch rozaShizgal1984Many(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("energy.bmr.roza_shizgal_1984", 0, weightKg, heightCm, ageY,
            Numbers.column(sex));
        }

        /**
         * Basal metabolic rate from weight, Schofield.
         *
         * <p>Result: bmr_mj_per_day in MJ/d.
         * Studied: 7173 values, all ages, 47 % Italian.
         * Standard error: 0.7, the largest published.
         * Source: Schofield 1985: Predicting basal metabolic rate, new standards and review of
         * previous work. Hum Nutr Clin Nutr 39 Suppl 1:5-41.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         */
        public static Estimate schofield1985W(double weightKg, double ageY, Sex sex) {
            return Equations.single("energy.bmr.schofield_1985_w", weightKg, ageY,
            Numbers.of(sex));
        }

        /**
         * {@link #schofield1985W} of columns: a row each.
         */
        public static Batch schofield1985WMany(double[] weightKg, double[] ageY, Sex[] sex) {
            return Equations.many("energy.bmr.schofield_1985_w", 0, weightKg, ageY,
            Numbers.column(sex));
        }

        /**
         * Basal metabolic rate from weight and height, Schofield.
         *
         * <p>Result: bmr_mj_per_day in MJ/d.
         * Studied: 7173 values, all ages, 47 % Italian.
         * Standard error: none published.
         * Source: Schofield 1985: Predicting basal metabolic rate, new standards and review of
         * previous work. Hum Nutr Clin Nutr 39 Suppl 1:5-41.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         */
        public static Estimate schofield1985Wh(
                double weightKg, double heightCm, double ageY, Sex sex) {
            return Equations.single("energy.bmr.schofield_1985_wh", weightKg, heightCm, ageY,
            Numbers.of(sex));
        }

        /**
         * {@link #schofield1985Wh} of columns: a row each.
         */
        public static Batch schofield1985WhMany(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("energy.bmr.schofield_1985_wh", 0, weightKg, heightCm, ageY,
            Numbers.column(sex));
        }

        /**
         * Basal metabolic rate from weight, FAO/WHO/UNU 1985.
         *
         * <p>Result: bmr_kcal_per_day in kcal/d.
         * Studied: the data behind Schofield's lines, all ages.
         * Standard error: none published.
         * Source: FAO, WHO, UNU 1985: Energy and protein requirements. World Health Organization,
         * Technical Report Series 724.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         */
        public static Estimate who1985(double weightKg, double ageY, Sex sex) {
            return Equations.single("energy.bmr.who_1985", weightKg, ageY, Numbers.of(sex));
        }

        /**
         * {@link #who1985} of columns: a row each.
         */
        public static Batch who1985Many(double[] weightKg, double[] ageY, Sex[] sex) {
            return Equations.many("energy.bmr.who_1985", 0, weightKg, ageY,
            Numbers.column(sex));
        }
    }

    /** Equations energy.eer. */
    public static final class Eer {
        private Eer() {}

        /**
         * Estimated energy requirement, Institute of Medicine 2005.
         *
         * <p>Result: eer_kcal_per_day in kcal/d.
         * Studied: adults from 19 y, body mass index 18.5-25.
         * Standard error: none published.
         * Source: Institute of Medicine 2005: Dietary Reference Intakes for Energy, Carbohydrate,
         * Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. National Academies Press,
         * doi:10.17226/10490.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130, studied 19 to 130
         * @param sex male or female
         * @param palCategory sedentary or low_active or active or very_active
         */
        public static Estimate iom2005(
                double weightKg, double heightCm, double ageY, Sex sex, PalCategoryIom2005
                palCategory) {
            return Equations.single("energy.eer.iom_2005", weightKg, heightCm, ageY,
            Numbers.of(sex), Numbers.of(palCategory));
        }

        /**
         * {@link #iom2005} of columns: a row each.
         */
        public static Batch iom2005Many(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex, PalCategoryIom2005[]
                palCategory) {
            return Equations.many("energy.eer.iom_2005", 0, weightKg, heightCm, ageY,
            Numbers.column(sex), Numbers.column(palCategory));
        }

        /**
         * Estimated energy requirement, National Academies 2023.
         *
         * <p>Result: eer_kcal_per_day in kcal/d.
         * Studied: 1016 men and 1342 women from 19 y.
         * Standard error: 342, the largest published.
         * Source: National Academies of Sciences, Engineering, and Medicine 2023: Dietary reference
         * intakes for energy. National Academies Press, doi:10.17226/26818.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130, studied 19 to 130
         * @param sex male or female
         * @param palCategory inactive or low_active or active or very_active
         */
        public static Estimate nasem2023(
                double weightKg, double heightCm, double ageY, Sex sex, PalCategoryNasem2023
                palCategory) {
            return Equations.single("energy.eer.nasem_2023", weightKg, heightCm, ageY,
            Numbers.of(sex), Numbers.of(palCategory));
        }

        /**
         * {@link #nasem2023} of columns: a row each.
         */
        public static Batch nasem2023Many(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex,
                PalCategoryNasem2023[] palCategory) {
            return Equations.many("energy.eer.nasem_2023", 0, weightKg, heightCm, ageY,
            Numbers.column(sex), Numbers.column(palCategory));
        }
    }

    /** Equations energy.expenditure. */
    public static final class Expenditure {
        private Expenditure() {}

        /**
         * Energy expenditure from respiratory gases, Weir.
         *
         * <p>Result: ee_kcal_per_day in kcal/d.
         * Studied: calorimetry, nobody was sampled.
         * Standard error: none published.
         * Source: Weir 1949: New methods for calculating metabolic rate with special reference to
         * protein metabolism. J Physiol 109:1-9, doi:10.1113/jphysiol.1949.sp004363.
         *
         * @param vo2MlPerMin in mL/min, possible 1 to 10000
         * @param vco2MlPerMin in mL/min, possible 1 to 12000
         */
        public static Estimate weir1949Abbreviated(double vo2MlPerMin, double vco2MlPerMin) {
            return Equations.single("energy.expenditure.weir_1949_abbreviated", vo2MlPerMin,
            vco2MlPerMin);
        }

        /**
         * {@link #weir1949Abbreviated} of columns: a row each.
         */
        public static Batch weir1949AbbreviatedMany(double[] vo2MlPerMin, double[] vco2MlPerMin) {
            return Equations.many("energy.expenditure.weir_1949_abbreviated", 0, vo2MlPerMin,
            vco2MlPerMin);
        }
    }

    /** Equations energy.food. */
    public static final class Food {
        private Food() {}

        /**
         * Energy of food, general Atwater factors.
         *
         * <p>Result: energy_kcal in kcal.
         * Studied: convention, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: Atwater: General factors for the energy of protein, carbohydrate, fat and
         * alcohol.
         *
         * @param proteinG in g, possible 0 to 10000
         * @param carbohydrateG in g, possible 0 to 10000
         * @param fatG in g, possible 0 to 10000
         * @param alcoholG in g, possible 0 to 10000
         */
        public static Estimate atwaterGeneral(
                double proteinG, double carbohydrateG, double fatG, double alcoholG) {
            return Equations.single("energy.food.atwater_general", proteinG, carbohydrateG,
            fatG, alcoholG);
        }

        /**
         * {@link #atwaterGeneral} of columns: a row each.
         */
        public static Batch atwaterGeneralMany(
                double[] proteinG, double[] carbohydrateG, double[] fatG, double[] alcoholG) {
            return Equations.many("energy.food.atwater_general", 0, proteinG, carbohydrateG,
            fatG, alcoholG);
        }

        /**
         * Energy of food in kcal, Regulation (EU) 1169/2011.
         *
         * <p>Result: energy_kcal in kcal.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: European Parliament and Council 2011: Regulation (EU) No 1169/2011 on the
         * provision of food information to consumers, annex XIV. European Union.
         *
         * @param proteinG in g, possible 0 to 10000
         * @param carbohydrateG in g, possible 0 to 10000
         * @param fatG in g, possible 0 to 10000
         * @param alcoholG in g, possible 0 to 10000
         * @param fibreG in g, possible 0 to 10000
         * @param polyolsG in g, possible 0 to 10000
         */
        public static Estimate eu11692011(
                double proteinG, double carbohydrateG, double fatG, double alcoholG, double fibreG,
                double polyolsG) {
            return Equations.single("energy.food.eu_1169_2011", proteinG, carbohydrateG, fatG,
            alcoholG, fibreG, polyolsG);
        }

        /**
         * {@link #eu11692011} of columns: a row each.
         */
        public static Batch eu11692011Many(
                double[] proteinG, double[] carbohydrateG, double[] fatG, double[] alcoholG,
                double[] fibreG, double[] polyolsG) {
            return Equations.many("energy.food.eu_1169_2011", 0, proteinG, carbohydrateG, fatG,
            alcoholG, fibreG, polyolsG);
        }

        /**
         * Energy of food in kJ, Regulation (EU) 1169/2011.
         *
         * <p>Result: energy_kj in kJ.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: European Parliament and Council 2011: Regulation (EU) No 1169/2011 on the
         * provision of food information to consumers, annex XIV. European Union.
         *
         * @param proteinG in g, possible 0 to 10000
         * @param carbohydrateG in g, possible 0 to 10000
         * @param fatG in g, possible 0 to 10000
         * @param alcoholG in g, possible 0 to 10000
         * @param fibreG in g, possible 0 to 10000
         * @param polyolsG in g, possible 0 to 10000
         */
        public static Estimate eu11692011Kj(
                double proteinG, double carbohydrateG, double fatG, double alcoholG, double fibreG,
                double polyolsG) {
            return Equations.single("energy.food.eu_1169_2011_kj", proteinG, carbohydrateG,
            fatG, alcoholG, fibreG, polyolsG);
        }

        /**
         * {@link #eu11692011Kj} of columns: a row each.
         */
        public static Batch eu11692011KjMany(
                double[] proteinG, double[] carbohydrateG, double[] fatG, double[] alcoholG,
                double[] fibreG, double[] polyolsG) {
            return Equations.many("energy.food.eu_1169_2011_kj", 0, proteinG, carbohydrateG,
            fatG, alcoholG, fibreG, polyolsG);
        }
    }

    /** Equations energy.pal_category. */
    public static final class PalCategory {
        private PalCategory() {}

        /**
         * Way of life by activity, FAO/WHO/UNU 2004.
         *
         * <p>Result: class, one of below_range, sedentary_light, active_moderate, vigorous, above_sustainable.
         * Studied: adults.
         * A definition: it adds no error to that of its inputs.
         * Its numbers could not be traced to two sources.
         * Source: FAO, WHO, UNU 2004: Human energy requirements: report of the expert consultation
         * of 2001. Food and Agriculture Organization.
         *
         * @param pal a share, possible 1 to 6
         */
        public static Classified<PalCategoryFao2004> fao2004(double pal) {
            return Classified.of(Equations.single("energy.pal_category.fao_2004", pal),
            PalCategoryFao2004.values());
        }

        /**
         * {@link #fao2004} of columns: a row each.
         */
        public static Batch fao2004Many(double[] pal) {
            return Equations.many("energy.pal_category.fao_2004", 0, pal);
        }

        /**
         * Class of activity, Institute of Medicine 2005.
         *
         * <p>Result: class, one of sedentary, low_active, active, very_active.
         * Studied: adults.
         * A definition: it adds no error to that of its inputs.
         * Source: Institute of Medicine 2005: Dietary Reference Intakes for Energy, Carbohydrate,
         * Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. National Academies Press,
         * doi:10.17226/10490.
         *
         * @param pal a share, possible 1 to 2.4999999999999996
         */
        public static Classified<PalCategoryIom2005> iom2005(double pal) {
            return Classified.of(Equations.single("energy.pal_category.iom_2005", pal),
            PalCategoryIom2005.values());
        }

        /**
         * {@link #iom2005} of columns: a row each.
         */
        public static Batch iom2005Many(double[] pal) {
            return Equations.many("energy.pal_category.iom_2005", 0, pal);
        }

        /**
         * Class of activity, National Academies 2023.
         *
         * <p>Result: class, one of inactive, low_active, active, very_active.
         * Studied: adults from 19 y.
         * A definition: it adds no error to that of its inputs.
         * Source: National Academies of Sciences, Engineering, and Medicine 2023: Dietary reference
         * intakes for energy. National Academies Press, doi:10.17226/26818.
         *
         * @param pal a share, possible 1 to 2.4999999999999996
         */
        public static Classified<PalCategoryNasem2023> nasem2023(double pal) {
            return Classified.of(Equations.single("energy.pal_category.nasem_2023", pal),
            PalCategoryNasem2023.values());
        }

        /**
         * {@link #nasem2023} of columns: a row each.
         */
        public static Batch nasem2023Many(double[] pal) {
            return Equations.many("energy.pal_category.nasem_2023", 0, pal);
        }
    }

    /** Equations energy.rmr. */
    public static final class Rmr {
        private Rmr() {}

        /**
         * Resting metabolic rate from lean mass, Cunningham 1980.
         *
         * <p>Result: rmr_kcal_per_day in kcal/d.
         * Studied: adults, the data of Harris and Benedict.
         * Standard error: none published.
         * Only for lean mass predicted from weight and age.
         * Source: Cunningham 1980: A reanalysis of the factors influencing basal metabolic rate in
         * normal adults. Am J Clin Nutr 33:2372-2374, doi:10.1093/ajcn/33.11.2372.
         *
         * @param ffmKg in kg, possible 0.2 to 400
         */
        public static Estimate cunningham1980(double ffmKg) {
            return Equations.single("energy.rmr.cunningham_1980", ffmKg);
        }

        /**
         * {@link #cunningham1980} of columns: a row each.
         */
        public static Batch cunningham1980Many(double[] ffmKg) {
            return Equations.many("energy.rmr.cunningham_1980", 0, ffmKg);
        }

        /**
         * Resting metabolic rate from fat-free mass, Cunningham.
         *
         * <p>Result: rmr_kcal_per_day in kcal/d.
         * Studied: adults, a pooled review.
         * Standard error: none published.
         * Source: Cunningham 1991: Body composition as a determinant of energy expenditure: a
         * synthetic review and a proposed general prediction equation. Am J Clin Nutr 54:963-969,
         * doi:10.1093/ajcn/54.6.963.
         *
         * @param ffmKg in kg, possible 0.2 to 400
         */
        public static Estimate cunningham1991(double ffmKg) {
            return Equations.single("energy.rmr.cunningham_1991", ffmKg);
        }

        /**
         * {@link #cunningham1991} of columns: a row each.
         */
        public static Batch cunningham1991Many(double[] ffmKg) {
            return Equations.many("energy.rmr.cunningham_1991", 0, ffmKg);
        }

        /**
         * Resting metabolic rate of Italians, De Lorenzo.
         *
         * <p>Result: rmr_kj_per_day in kJ/d.
         * Studied: Italians, 18-59 y.
         * Standard error: none published.
         * Only for Italians.
         * Source: De Lorenzo, Tagliabue, Andreoli, Testolin, Comelli, Deurenberg 2001: Measured and
         * predicted resting metabolic rate in Italian males and females, aged 18-59 y. Eur J Clin
         * Nutr 55:208-214.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130, studied 18 to 59
         * @param sex male or female
         */
        public static Estimate deLorenzo2001(
                double weightKg, double heightCm, double ageY, Sex sex) {
            return Equations.single("energy.rmr.de_lorenzo_2001", weightKg, heightCm, ageY,
            Numbers.of(sex));
        }

        /**
         * {@link #deLorenzo2001} of columns: a row each.
         */
        public static Batch deLorenzo2001Many(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("energy.rmr.de_lorenzo_2001", 0, weightKg, heightCm, ageY,
            Numbers.column(sex));
        }

        /**
         * Resting metabolic rate as a power of weight, Livingston-Kohlstadt.
         *
         * <p>Result: rmr_kcal_per_day in kcal/d.
         * Studied: 655 adults, lean to severely obese.
         * Standard error: none published.
         * Its numbers could not be traced to two sources.
         * Source: Livingston, Kohlstadt 2005: Simplified resting metabolic rate-predicting formulas
         * for normal-sized and obese individuals. Obes Res 13:1255-1262.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param ageY in a, possible 0 to 130, studied 18 to 130
         * @param sex male or female
         */
        public static Estimate livingstonKohlstadt2005(double weightKg, double ageY, Sex sex) {
            return Equations.single("energy.rmr.livingston_kohlstadt_2005", weightKg, ageY,
            Numbers.of(sex));
        }

        /**
         * {@link #livingstonKohlstadt2005} of columns: a row each.
         */
        public static Batch livingstonKohlstadt2005Many(
                double[] weightKg, double[] ageY, Sex[] sex) {
            return Equations.many("energy.rmr.livingston_kohlstadt_2005", 0, weightKg, ageY,
            Numbers.column(sex));
        }

        /**
         * Resting metabolic rate, Mifflin-St Jeor.
         *
         * <p>Result: rmr_kcal_per_day in kcal/d.
         * Studied: 498 healthy adults, 19-78 y, 234 of them obese.
         * Standard error: none published.
         * Source: Mifflin, St Jeor, Hill, Scott, Daugherty, Koh 1990: A new predictive equation for
         * resting energy expenditure in healthy individuals. Am J Clin Nutr 51:241-247.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130, studied 19 to 78
         * @param sex male or female
         */
        public static Estimate mifflin1990(double weightKg, double heightCm, double ageY, Sex sex) {
            return Equations.single("energy.rmr.mifflin_1990", weightKg, heightCm, ageY,
            Numbers.of(sex));
        }

        /**
         * {@link #mifflin1990} of columns: a row each.
         */
        public static Batch mifflin1990Many(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("energy.rmr.mifflin_1990", 0, weightKg, heightCm, ageY,
            Numbers.column(sex));
        }

        /**
         * Resting metabolic rate from fat-free mass, Mifflin.
         *
         * <p>Result: rmr_kcal_per_day in kcal/d.
         * Studied: 498 healthy adults, 19-78 y, 234 of them obese.
         * Standard error: none published.
         * Its numbers could not be traced to two sources.
         * Source: Mifflin, St Jeor, Hill, Scott, Daugherty, Koh 1990: A new predictive equation for
         * resting energy expenditure in healthy individuals. Am J Clin Nutr 51:241-247.
         *
         * @param ffmKg in kg, possible 0.2 to 400
         */
        public static Estimate mifflin1990Ffm(double ffmKg) {
            return Equations.single("energy.rmr.mifflin_1990_ffm", ffmKg);
        }

        /**
         * {@link #mifflin1990Ffm} of columns: a row each.
         */
        public static Batch mifflin1990FfmMany(double[] ffmKg) {
            return Equations.many("energy.rmr.mifflin_1990_ffm", 0, ffmKg);
        }

        /**
         * Resting metabolic rate, Mifflin-St Jeor, not rounded.
         *
         * <p>Result: rmr_kcal_per_day in kcal/d.
         * Studied: 498 healthy adults, 19-78 y, 234 of them obese.
         * Standard error: none published.
         * Source: Mifflin, St Jeor, Hill, Scott, Daugherty, Koh 1990: A new predictive equation for
         * resting energy expenditure in healthy individuals. Am J Clin Nutr 51:241-247.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130, studied 19 to 78
         * @param sex male or female
         */
        public static Estimate mifflin1990Full(
                double weightKg, double heightCm, double ageY, Sex sex) {
            return Equations.single("energy.rmr.mifflin_1990_full", weightKg, heightCm, ageY,
            Numbers.of(sex));
        }

        /**
         * {@link #mifflin1990Full} of columns: a row each.
         */
        public static Batch mifflin1990FullMany(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("energy.rmr.mifflin_1990_full", 0, weightKg, heightCm, ageY,
            Numbers.column(sex));
        }

        /**
         * Resting metabolic rate from weight, Mueller.
         *
         * <p>Result: rmr_mj_per_day in MJ/d.
         * Studied: German adults.
         * Standard error: none published.
         * Source: Mueller et al. 2004: World Health Organization equations have shortcomings for
         * predicting resting energy expenditure in persons from a modern, affluent population:
         * generation of a new reference standard from a retrospective analysis of a German database
         * of resting energy expenditure. Am J Clin Nutr 80:1379-1390, doi:10.1093/ajcn/80.5.1379.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param ageY in a, possible 0 to 130, studied 18 to 130
         * @param sex male or female
         */
        public static Estimate mueller2004(double weightKg, double ageY, Sex sex) {
            return Equations.single("energy.rmr.mueller_2004", weightKg, ageY, Numbers.of(sex));
        }

        /**
         * {@link #mueller2004} of columns: a row each.
         */
        public static Batch mueller2004Many(double[] weightKg, double[] ageY, Sex[] sex) {
            return Equations.many("energy.rmr.mueller_2004", 0, weightKg, ageY,
            Numbers.column(sex));
        }

        /**
         * Resting metabolic rate by class of body mass index, Mueller.
         *
         * <p>Result: rmr_mj_per_day in MJ/d.
         * Studied: German adults.
         * Standard error: none published.
         * Source: Mueller et al. 2004: World Health Organization equations have shortcomings for
         * predicting resting energy expenditure in persons from a modern, affluent population:
         * generation of a new reference standard from a retrospective analysis of a German database
         * of resting energy expenditure. Am J Clin Nutr 80:1379-1390, doi:10.1093/ajcn/80.5.1379.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130, studied 18 to 130
         * @param sex male or female
         */
        public static Estimate mueller2004Bmi(
                double weightKg, double heightCm, double ageY, Sex sex) {
            return Equations.single("energy.rmr.mueller_2004_bmi", weightKg, heightCm, ageY,
            Numbers.of(sex));
        }

        /**
         * {@link #mueller2004Bmi} of columns: a row each.
         */
        public static Batch mueller2004BmiMany(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("energy.rmr.mueller_2004_bmi", 0, weightKg, heightCm, ageY,
            Numbers.column(sex));
        }

        /**
         * Resting metabolic rate from lean and fat mass, Nelson.
         *
         * <p>Result: rmr_kcal_per_day in kcal/d.
         * Studied: adults, pooled studies.
         * Standard error: none published.
         * Source: Nelson, Weinsier, Long, Schutz 1992: Prediction of resting energy expenditure
         * from fat-free mass and fat mass, as listed second-hand. Am J Clin Nutr 56:848-856,
         * doi:10.1093/ajcn/56.5.848.
         *
         * @param ffmKg in kg, possible 0.2 to 400
         * @param fatMassKg in kg, possible 0 to 600
         */
        public static Estimate nelson1992NoIntercept(double ffmKg, double fatMassKg) {
            return Equations.single("energy.rmr.nelson_1992_no_intercept", ffmKg, fatMassKg);
        }

        /**
         * {@link #nelson1992NoIntercept} of columns: a row each.
         */
        public static Batch nelson1992NoInterceptMany(double[] ffmKg, double[] fatMassKg) {
            return Equations.many("energy.rmr.nelson_1992_no_intercept", 0, ffmKg, fatMassKg);
        }

        /**
         * Resting metabolic rate from weight, Owen.
         *
         * <p>Result: rmr_kcal_per_day in kcal/d.
         * Studied: women 18-65 y, 60 men 18-82 y.
         * Standard error: none published.
         * Source: Owen et al. 1986: A reappraisal of caloric requirements in healthy women. Am J
         * Clin Nutr 44:1-19.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param sex male or female
         */
        public static Estimate owen19861987(double weightKg, Sex sex) {
            return Equations.single("energy.rmr.owen_1986_1987", weightKg, Numbers.of(sex));
        }

        /**
         * {@link #owen19861987} of columns: a row each.
         */
        public static Batch owen19861987Many(double[] weightKg, Sex[] sex) {
            return Equations.many("energy.rmr.owen_1986_1987", 0, weightKg,
            Numbers.column(sex));
        }

        /**
         * Resting metabolic rate of athletic women, Owen.
         *
         * <p>Result: rmr_kcal_per_day in kcal/d.
         * Studied: 8 trained women.
         * Standard error: none published.
         * Only for trained women.
         * Source: Owen et al. 1986: A reappraisal of caloric requirements in healthy women. Am J
         * Clin Nutr 44:1-19.
         *
         * @param weightKg in kg, possible 0.3 to 700
         */
        public static Estimate owen1986AthleteWomen(double weightKg) {
            return Equations.single("energy.rmr.owen_1986_athlete_women", weightKg);
        }

        /**
         * {@link #owen1986AthleteWomen} of columns: a row each.
         */
        public static Batch owen1986AthleteWomenMany(double[] weightKg) {
            return Equations.many("energy.rmr.owen_1986_athlete_women", 0, weightKg);
        }

        /**
         * Resting metabolic rate of recreational athletes from fat-free mass, ten Haaf.
         *
         * <p>Result: rmr_kcal_per_day in kcal/d.
         * Studied: 90 recreational athletes, 18-35 y.
         * Standard error: none published.
         * Only for recreational athletes.
         * Source: ten Haaf, Weijs 2014: Resting energy expenditure prediction in recreational
         * athletes of 18-35 years: confirmation of Cunningham equation and an improved weight-based
         * alternative. PLoS ONE 9:e108460, doi:10.1371/journal.pone.0108460.
         *
         * @param ffmKg in kg, possible 0.2 to 400
         */
        public static Estimate tenHaaf2014Ffm(double ffmKg) {
            return Equations.single("energy.rmr.ten_haaf_2014_ffm", ffmKg);
        }

        /**
         * {@link #tenHaaf2014Ffm} of columns: a row each.
         */
        public static Batch tenHaaf2014FfmMany(double[] ffmKg) {
            return Equations.many("energy.rmr.ten_haaf_2014_ffm", 0, ffmKg);
        }

        /**
         * Resting metabolic rate of recreational athletes from weight, ten Haaf.
         *
         * <p>Result: rmr_kcal_per_day in kcal/d.
         * Studied: 90 recreational athletes, 18-35 y.
         * Standard error: none published.
         * Only for recreational athletes.
         * Source: ten Haaf, Weijs 2014: Resting energy expenditure prediction in recreational
         * athletes of 18-35 years: confirmation of Cunningham equation and an improved weight-based
         * alternative. PLoS ONE 9:e108460, doi:10.1371/journal.pone.0108460.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130, studied 18 to 35
         * @param sex male or female
         */
        public static Estimate tenHaaf2014Weight(
                double weightKg, double heightCm, double ageY, Sex sex) {
            return Equations.single("energy.rmr.ten_haaf_2014_weight", weightKg, heightCm, ageY,
            Numbers.of(sex));
        }

        /**
         * {@link #tenHaaf2014Weight} of columns: a row each.
         */
        public static Batch tenHaaf2014WeightMany(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("energy.rmr.ten_haaf_2014_weight", 0, weightKg, heightCm,
            ageY, Numbers.column(sex));
        }

        /**
         * Resting metabolic rate of physique athletes from fat-free mass, Tinsley.
         *
         * <p>Result: rmr_kcal_per_day in kcal/d.
         * Studied: physique athletes.
         * Standard error: none published.
         * Only for physique athletes.
         * Source: Tinsley, Graybeal, Moore 2019: Resting metabolic rate in muscular physique
         * athletes: validity of existing methods and development of new prediction equations. Appl
         * Physiol Nutr Metab 44:397-406, doi:10.1139/apnm-2018-0412.
         *
         * @param ffmKg in kg, possible 0.2 to 400
         */
        public static Estimate tinsley2019Ffm(double ffmKg) {
            return Equations.single("energy.rmr.tinsley_2019_ffm", ffmKg);
        }

        /**
         * {@link #tinsley2019Ffm} of columns: a row each.
         */
        public static Batch tinsley2019FfmMany(double[] ffmKg) {
            return Equations.many("energy.rmr.tinsley_2019_ffm", 0, ffmKg);
        }

        /**
         * Resting metabolic rate of physique athletes from weight, Tinsley.
         *
         * <p>Result: rmr_kcal_per_day in kcal/d.
         * Studied: physique athletes.
         * Standard error: none published.
         * Only for physique athletes.
         * Source: Tinsley, Graybeal, Moore 2019: Resting metabolic rate in muscular physique
         * athletes: validity of existing methods and development of new prediction equations. Appl
         * Physiol Nutr Metab 44:397-406, doi:10.1139/apnm-2018-0412.
         *
         * @param weightKg in kg, possible 0.3 to 700
         */
        public static Estimate tinsley2019Weight(double weightKg) {
            return Equations.single("energy.rmr.tinsley_2019_weight", weightKg);
        }

        /**
         * {@link #tinsley2019Weight} of columns: a row each.
         */
        public static Batch tinsley2019WeightMany(double[] weightKg) {
            return Equations.many("energy.rmr.tinsley_2019_weight", 0, weightKg);
        }
    }

    /** Equations energy.tee. */
    public static final class Tee {
        private Tee() {}

        /**
         * Total energy expenditure, basal rate times activity level.
         *
         * <p>Result: tee_mj_per_day in MJ/d.
         * Studied: adults, lasting ways of life.
         * A definition: it adds no error to that of its inputs.
         * Source: FAO, WHO, UNU 2004: Human energy requirements: report of the expert consultation
         * of 2001. Food and Agriculture Organization.
         *
         * @param bmrMjPerDay in MJ/d, possible 0.2 to 60
         * @param pal a share, possible 1 to 6, studied 1.4 to 2.4
         */
        public static Estimate bmrTimesPal(double bmrMjPerDay, double pal) {
            return Equations.single("energy.tee.bmr_times_pal", bmrMjPerDay, pal);
        }

        /**
         * {@link #bmrTimesPal} of columns: a row each.
         */
        public static Batch bmrTimesPalMany(double[] bmrMjPerDay, double[] pal) {
            return Equations.many("energy.tee.bmr_times_pal", 0, bmrMjPerDay, pal);
        }

        /**
         * Total energy expenditure of overweight adults, Institute of Medicine 2005.
         *
         * <p>Result: tee_kcal_per_day in kcal/d.
         * Studied: adults from 19 y, body mass index from 25.
         * Standard error: none published.
         * Source: Institute of Medicine 2005: Dietary Reference Intakes for Energy, Carbohydrate,
         * Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. National Academies Press,
         * doi:10.17226/10490.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130, studied 19 to 130
         * @param sex male or female
         * @param palCategory sedentary or low_active or active or very_active
         */
        public static Estimate iom2005Overweight(
                double weightKg, double heightCm, double ageY, Sex sex, PalCategoryIom2005
                palCategory) {
            return Equations.single("energy.tee.iom_2005_overweight", weightKg, heightCm, ageY,
            Numbers.of(sex), Numbers.of(palCategory));
        }

        /**
         * {@link #iom2005Overweight} of columns: a row each.
         */
        public static Batch iom2005OverweightMany(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex, PalCategoryIom2005[]
                palCategory) {
            return Equations.many("energy.tee.iom_2005_overweight", 0, weightKg, heightCm, ageY,
            Numbers.column(sex), Numbers.column(palCategory));
        }

        /**
         * Total energy expenditure by conventional multipliers.
         *
         * <p>Result: tee_kcal_per_day in kcal/d.
         * Studied: convention, nobody was studied.
         * Standard error: none published.
         * Source: Multipliers that calculators share; no study of them was found.
         *
         * @param rmrKcalPerDay in kcal/d, possible 50 to 15000
         * @param activityLevel sedentary or light or moderate or active or very_active
         */
        public static Estimate multiplier(double rmrKcalPerDay, ActivityLevel activityLevel) {
            return Equations.single("energy.tee.multiplier", rmrKcalPerDay,
            Numbers.of(activityLevel));
        }

        /**
         * {@link #multiplier} of columns: a row each.
         */
        public static Batch multiplierMany(double[] rmrKcalPerDay, ActivityLevel[] activityLevel) {
            return Equations.many("energy.tee.multiplier", 0, rmrKcalPerDay,
            Numbers.column(activityLevel));
        }
    }

    /** Equations energy.tef. */
    public static final class Tef {
        private Tef() {}

        /**
         * Thermic effect of food, highest shares, Westerterp.
         *
         * <p>Result: tef_kcal in kcal.
         * Studied: adults, a review.
         * Standard error: none published.
         * Its numbers could not be traced to two sources.
         * Source: Westerterp 2004: Diet induced thermogenesis. Nutr Metab 1:5,
         * doi:10.1186/1743-7075-1-5.
         *
         * @param proteinG in g, possible 0 to 10000
         * @param carbohydrateG in g, possible 0 to 10000
         * @param fatG in g, possible 0 to 10000
         * @param alcoholG in g, possible 0 to 10000
         */
        public static Estimate westerterp2004High(
                double proteinG, double carbohydrateG, double fatG, double alcoholG) {
            return Equations.single("energy.tef.westerterp_2004_high", proteinG, carbohydrateG,
            fatG, alcoholG);
        }

        /**
         * {@link #westerterp2004High} of columns: a row each.
         */
        public static Batch westerterp2004HighMany(
                double[] proteinG, double[] carbohydrateG, double[] fatG, double[] alcoholG) {
            return Equations.many("energy.tef.westerterp_2004_high", 0, proteinG, carbohydrateG,
            fatG, alcoholG);
        }

        /**
         * Thermic effect of food, lowest shares, Westerterp.
         *
         * <p>Result: tef_kcal in kcal.
         * Studied: adults, a review.
         * Standard error: none published.
         * Its numbers could not be traced to two sources.
         * Source: Westerterp 2004: Diet induced thermogenesis. Nutr Metab 1:5,
         * doi:10.1186/1743-7075-1-5.
         *
         * @param proteinG in g, possible 0 to 10000
         * @param carbohydrateG in g, possible 0 to 10000
         * @param fatG in g, possible 0 to 10000
         * @param alcoholG in g, possible 0 to 10000
         */
        public static Estimate westerterp2004Low(
                double proteinG, double carbohydrateG, double fatG, double alcoholG) {
            return Equations.single("energy.tef.westerterp_2004_low", proteinG, carbohydrateG,
            fatG, alcoholG);
        }

        /**
         * {@link #westerterp2004Low} of columns: a row each.
         */
        public static Batch westerterp2004LowMany(
                double[] proteinG, double[] carbohydrateG, double[] fatG, double[] alcoholG) {
            return Equations.many("energy.tef.westerterp_2004_low", 0, proteinG, carbohydrateG,
            fatG, alcoholG);
        }
    }

    /** Equations energy.tissue. */
    public static final class Tissue {
        private Tissue() {}

        /**
         * Energy of a change of tissue, Hall.
         *
         * <p>Result: energy_kcal in kcal.
         * Studied: two energy densities, nobody was studied.
         * Standard error: none published.
         * Source: Hall 2008: What is the required energy deficit per unit weight loss?, as a public
         * program has it. Int J Obes 32:573-576, doi:10.1038/sj.ijo.0803720.
         *
         * @param fatMassKg in kg, possible -600 to 600
         * @param leanKg in kg, possible -400 to 400
         */
        public static Estimate hall2008(double fatMassKg, double leanKg) {
            return Equations.single("energy.tissue.hall_2008", fatMassKg, leanKg);
        }

        /**
         * {@link #hall2008} of columns: a row each.
         */
        public static Batch hall2008Many(double[] fatMassKg, double[] leanKg) {
            return Equations.many("energy.tissue.hall_2008", 0, fatMassKg, leanKg);
        }
    }
}
