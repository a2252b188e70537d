// Written by capi/bindings/emit.py.
package org.tonus;

/** Equations of the domain body. */
public final class Body {
    private Body() {}

    /**
     * Fat-free mass index.
     *
     * <p>Result: ffmi_kg_per_m2 in kg/m2.
     * Studied: definition, nobody was studied.
     * A definition: it adds no error to that of its inputs.
     * Source: Kouri et al. 1995: Fat-free mass index in users and nonusers of anabolic-androgenic
     * steroids. Clin J Sport Med 5:223-228.
     *
     * @param weightKg in kg, possible 0.3 to 700
     * @param heightCm in cm, possible 20 to 280
     * @param bodyFatPct in %, possible 0 to 100
     */
    public static Estimate ffmi(double weightKg, double heightCm, double bodyFatPct) {
        return Equations.single("body.ffmi", weightKg, heightCm, bodyFatPct);
    }

    /**
     * {@link #ffmi} of columns: a row each.
     */
    public static Batch ffmiMany(double[] weightKg, double[] heightCm, double[] bodyFatPct) {
        return Equations.many("body.ffmi", 0, weightKg, heightCm, bodyFatPct);
    }

    /**
     * Fat mass index.
     *
     * <p>Result: fmi_kg_per_m2 in kg/m2.
     * Studied: definition, nobody was studied.
     * A definition: it adds no error to that of its inputs.
     * Source: a definition, no measurement is involved.
     *
     * @param weightKg in kg, possible 0.3 to 700
     * @param heightCm in cm, possible 20 to 280
     * @param bodyFatPct in %, possible 0 to 100
     */
    public static Estimate fmi(double weightKg, double heightCm, double bodyFatPct) {
        return Equations.single("body.fmi", weightKg, heightCm, bodyFatPct);
    }

    /**
     * {@link #fmi} of columns: a row each.
     */
    public static Batch fmiMany(double[] weightKg, double[] heightCm, double[] bodyFatPct) {
        return Equations.many("body.fmi", 0, weightKg, heightCm, bodyFatPct);
    }

    /**
     * Waist to height ratio.
     *
     * <p>Result: ratio.
     * Studied: definition, nobody was studied.
     * A definition: it adds no error to that of its inputs.
     * Source: a definition, no measurement is involved.
     *
     * @param waistCm in cm, possible 10 to 400
     * @param heightCm in cm, possible 20 to 280
     */
    public static Estimate waistHeightRatio(double waistCm, double heightCm) {
        return Equations.single("body.waist_height_ratio", waistCm, heightCm);
    }

    /**
     * {@link #waistHeightRatio} of columns: a row each.
     */
    public static Batch waistHeightRatioMany(double[] waistCm, double[] heightCm) {
        return Equations.many("body.waist_height_ratio", 0, waistCm, heightCm);
    }

    /**
     * Waist to hip ratio.
     *
     * <p>Result: ratio.
     * Studied: definition, nobody was studied.
     * A definition: it adds no error to that of its inputs.
     * Source: a definition, no measurement is involved.
     *
     * @param waistCm in cm, possible 10 to 400
     * @param hipCm in cm, possible 10 to 400
     */
    public static Estimate waistHipRatio(double waistCm, double hipCm) {
        return Equations.single("body.waist_hip_ratio", waistCm, hipCm);
    }

    /**
     * {@link #waistHipRatio} of columns: a row each.
     */
    public static Batch waistHipRatioMany(double[] waistCm, double[] hipCm) {
        return Equations.many("body.waist_hip_ratio", 0, waistCm, hipCm);
    }

    /** Equations body.absi. */
    public static final class Absi {
        private Absi() {}

        /**
         * A body shape index, Krakauer.
         *
         * <p>Result: absi.
         * Studied: 14105 adults of NHANES 1999-2004, not pregnant.
         * Standard error: none published.
         * Source: Krakauer, Krakauer 2012: A new body shape index predicts mortality hazard
         * independently of body mass index. PLoS ONE 7(7):e39504, doi:10.1371/journal.pone.0039504.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param waistCm in cm, possible 10 to 400
         */
        public static Estimate krakauer2012(double weightKg, double heightCm, double waistCm) {
            return Equations.single("body.absi.krakauer_2012", weightKg, heightCm, waistCm);
        }

        /**
         * {@link #krakauer2012} of columns: a row each.
         */
        public static Batch krakauer2012Many(
                double[] weightKg, double[] heightCm, double[] waistCm) {
            return Equations.many("body.absi.krakauer_2012", 0, weightKg, heightCm, waistCm);
        }
    }

    /** Equations body.appendicular_muscle. */
    public static final class AppendicularMuscle {
        private AppendicularMuscle() {}

        /**
         * Muscle of the limbs, Wen.
         *
         * <p>Result: asm_kg in kg.
         * Studied: Chinese adults, limits not known.
         * Standard error: none published.
         * Source: Wen et al. 2011: Anthropometric estimation of appendicular muscle in Chinese
         * adults. Asia Pac J Clin Nutr 20:551-556.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         */
        public static Estimate wen2011(double weightKg, double heightCm, double ageY, Sex sex) {
            return Equations.single("body.appendicular_muscle.wen_2011", weightKg, heightCm,
            ageY, Numbers.of(sex));
        }

        /**
         * {@link #wen2011} of columns: a row each.
         */
        public static Batch wen2011Many(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("body.appendicular_muscle.wen_2011", 0, weightKg, heightCm,
            ageY, Numbers.column(sex));
        }
    }

    /** Equations body.bmi. */
    public static final class Bmi {
        private Bmi() {}

        /**
         * Body mass index.
         *
         * <p>Result: bmi_kg_per_m2 in kg/m2.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         */
        public static Estimate quetelet(double weightKg, double heightCm) {
            return Equations.single("body.bmi.quetelet", weightKg, heightCm);
        }

        /**
         * {@link #quetelet} of columns: a row each.
         */
        public static Batch queteletMany(double[] weightKg, double[] heightCm) {
            return Equations.many("body.bmi.quetelet", 0, weightKg, heightCm);
        }
    }

    /** Equations body.bmi_class. */
    public static final class BmiClass {
        private BmiClass() {}

        /**
         * Class of the body mass index of adults.
         *
         * <p>Result: class, one of severe_thinness, moderate_thinness, mild_thinness, normal, pre_obese, obese_1, obese_2, obese_3.
         * Studied: adults, a convention.
         * A definition: it adds no error to that of its inputs.
         * Source: World Health Organization: Classes of the body mass index of adults.
         *
         * @param bmiKgPerM2 in kg/m2, possible 3 to 300
         */
        public static Classified<BmiClassWhoAdult> whoAdult(double bmiKgPerM2) {
            return Classified.of(Equations.single("body.bmi_class.who_adult", bmiKgPerM2),
            BmiClassWhoAdult.values());
        }

        /**
         * {@link #whoAdult} of columns: a row each.
         */
        public static Batch whoAdultMany(double[] bmiKgPerM2) {
            return Equations.many("body.bmi_class.who_adult", 0, bmiKgPerM2);
        }

        /**
         * Action points of the body mass index, Asian populations.
         *
         * <p>Result: class, one of underweight, acceptable_risk, increased_risk, high_risk.
         * Studied: Asian adults, a convention.
         * A definition: it adds no error to that of its inputs.
         * Its numbers could not be traced to two sources.
         * Source: WHO expert consultation 2004: Appropriate body-mass index for Asian populations.
         * Lancet 363:157-163.
         *
         * @param bmiKgPerM2 in kg/m2, possible 3 to 300
         */
        public static Classified<BmiClassWhoAsian2004> whoAsian2004(double bmiKgPerM2) {
            return Classified.of(Equations.single("body.bmi_class.who_asian_2004", bmiKgPerM2),
            BmiClassWhoAsian2004.values());
        }

        /**
         * {@link #whoAsian2004} of columns: a row each.
         */
        public static Batch whoAsian2004Many(double[] bmiKgPerM2) {
            return Equations.many("body.bmi_class.who_asian_2004", 0, bmiKgPerM2);
        }
    }

    /** Equations body.bri. */
    public static final class Bri {
        private Bri() {}

        /**
         * Body roundness index, Thomas.
         *
         * <p>Result: bri.
         * Studied: not known.
         * Standard error: none published.
         * Source: Thomas et al. 2013: Relationships between body roundness with body fat and
         * visceral adipose tissue emerging from a new geometrical model. Obesity 21:2264-2271,
         * doi:10.1002/oby.20408.
         *
         * @param waistCm in cm, possible 10 to 400
         * @param heightCm in cm, possible 20 to 280
         */
        public static Estimate thomas2013(double waistCm, double heightCm) {
            return Equations.single("body.bri.thomas_2013", waistCm, heightCm);
        }

        /**
         * {@link #thomas2013} of columns: a row each.
         */
        public static Batch thomas2013Many(double[] waistCm, double[] heightCm) {
            return Equations.many("body.bri.thomas_2013", 0, waistCm, heightCm);
        }
    }

    /** Equations body.density. */
    public static final class Density {
        private Density() {}

        /**
         * Density of the body from four skinfolds, Durnin and Womersley.
         *
         * <p>Result: density_g_per_cm3 in g/cm3.
         * Studied: 209 men, 17-72 y; 272 women, 16-68 y.
         * Standard error: none published.
         * Source: Durnin, Womersley 1974: Body fat assessed from total body density and its
         * estimation from skinfold thickness. Br J Nutr 32:77-97, doi:10.1079/BJN19740060.
         *
         * @param bicepsMm in mm, possible 0 to 250
         * @param tricepsMm in mm, possible 0 to 250
         * @param subscapularMm in mm, possible 0 to 250
         * @param suprailiacMm in mm, possible 0 to 250
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         */
        public static Estimate durninWomersley1974(
                double bicepsMm, double tricepsMm, double subscapularMm, double suprailiacMm, double
                ageY, Sex sex) {
            return Equations.single("body.density.durnin_womersley_1974", bicepsMm, tricepsMm,
            subscapularMm, suprailiacMm, ageY, Numbers.of(sex));
        }

        /**
         * {@link #durninWomersley1974} of columns: a row each.
         */
        public static Batch durninWomersley1974Many(
                double[] bicepsMm, double[] tricepsMm, double[] subscapularMm, double[]
                suprailiacMm, double[] ageY, Sex[] sex) {
            return Equations.many("body.density.durnin_womersley_1974", 0, bicepsMm, tricepsMm,
            subscapularMm, suprailiacMm, ageY, Numbers.column(sex));
        }

        /**
         * Density of the body from four skinfolds, Durnin and Womersley, all ages.
         *
         * <p>Result: density_g_per_cm3 in g/cm3.
         * Studied: 209 men, 17-72 y; 272 women, 16-68 y.
         * Standard error: none published.
         * Its numbers could not be traced to two sources.
         * Source: Durnin, Womersley 1974: Body fat assessed from total body density and its
         * estimation from skinfold thickness. Br J Nutr 32:77-97, doi:10.1079/BJN19740060.
         *
         * @param bicepsMm in mm, possible 0 to 250
         * @param tricepsMm in mm, possible 0 to 250
         * @param subscapularMm in mm, possible 0 to 250
         * @param suprailiacMm in mm, possible 0 to 250
         * @param sex male or female
         */
        public static Estimate durninWomersley1974AllAges(
                double bicepsMm, double tricepsMm, double subscapularMm, double suprailiacMm, Sex
                sex) {
            return Equations.single("body.density.durnin_womersley_1974_all_ages", bicepsMm,
            tricepsMm, subscapularMm, suprailiacMm, Numbers.of(sex));
        }

        /**
         * {@link #durninWomersley1974AllAges} of columns: a row each.
         */
        public static Batch durninWomersley1974AllAgesMany(
                double[] bicepsMm, double[] tricepsMm, double[] subscapularMm, double[]
                suprailiacMm, Sex[] sex) {
            return Equations.many("body.density.durnin_womersley_1974_all_ages", 0, bicepsMm,
            tricepsMm, subscapularMm, suprailiacMm, Numbers.column(sex));
        }

        /**
         * Density of the body from three skinfolds, Jackson and Pollock.
         *
         * <p>Result: density_g_per_cm3 in g/cm3.
         * Studied: 403 men, 18-61 y; 331 women, 18-55 y.
         * Standard error: 0.0077, the largest published.
         * Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for
         * predicting body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci
         * Sports Exerc 12:175-181, doi:10.1079/BJN19780152.
         *
         * @param chestMm in mm, possible 0 to 250; optional, null where not given
         * @param abdomenMm in mm, possible 0 to 250; optional, null where not given
         * @param tricepsMm in mm, possible 0 to 250; optional, null where not given
         * @param suprailiacMm in mm, possible 0 to 250; optional, null where not given
         * @param thighMm in mm, possible 0 to 250
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         */
        public static Estimate jacksonPollock3(
                Double chestMm, Double abdomenMm, Double tricepsMm, Double suprailiacMm, double
                thighMm, double ageY, Sex sex) {
            return Equations.single("body.density.jackson_pollock_3", Numbers.of(chestMm),
            Numbers.of(abdomenMm), Numbers.of(tricepsMm), Numbers.of(suprailiacMm), thighMm,
            ageY, Numbers.of(sex));
        }

        /**
         * {@link #jacksonPollock3} of columns: a row each. chestMm, abdomenMm, tricepsMm,
         * suprailiacMm may be null.
         */
        public static Batch jacksonPollock3Many(
                double[] chestMm, double[] abdomenMm, double[] tricepsMm, double[] suprailiacMm,
                double[] thighMm, double[] ageY, Sex[] sex) {
            return Equations.many("body.density.jackson_pollock_3", 15, chestMm, abdomenMm,
            tricepsMm, suprailiacMm, thighMm, ageY, Numbers.column(sex));
        }

        /**
         * Density of the body from seven skinfolds, Jackson and Pollock.
         *
         * <p>Result: density_g_per_cm3 in g/cm3.
         * Studied: 403 men, 18-61 y; 331 women, 18-55 y.
         * Standard error: 0.0083, the largest published.
         * Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for
         * predicting body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci
         * Sports Exerc 12:175-181, doi:10.1079/BJN19780152.
         *
         * @param chestMm in mm, possible 0 to 250
         * @param axillaMm in mm, possible 0 to 250
         * @param tricepsMm in mm, possible 0 to 250
         * @param subscapularMm in mm, possible 0 to 250
         * @param abdomenMm in mm, possible 0 to 250
         * @param suprailiacMm in mm, possible 0 to 250
         * @param thighMm in mm, possible 0 to 250
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         */
        public static Estimate jacksonPollock7(
                double chestMm, double axillaMm, double tricepsMm, double subscapularMm, double
                abdomenMm, double suprailiacMm, double thighMm, double ageY, Sex sex) {
            return Equations.single("body.density.jackson_pollock_7", chestMm, axillaMm,
            tricepsMm, subscapularMm, abdomenMm, suprailiacMm, thighMm, ageY, Numbers.of(sex));
        }

        /**
         * {@link #jacksonPollock7} of columns: a row each.
         */
        public static Batch jacksonPollock7Many(
                double[] chestMm, double[] axillaMm, double[] tricepsMm, double[] subscapularMm,
                double[] abdomenMm, double[] suprailiacMm, double[] thighMm, double[] ageY, Sex[]
                sex) {
            return Equations.many("body.density.jackson_pollock_7", 0, chestMm, axillaMm,
            tricepsMm, subscapularMm, abdomenMm, suprailiacMm, thighMm, ageY,
            Numbers.column(sex));
        }

        /**
         * Density of the body from girths, US Navy.
         *
         * <p>Result: density_g_per_cm3 in g/cm3.
         * Studied: personnel of the US Navy.
         * Standard error: none published.
         * Source: Hodgdon, Beckett 1984: Prediction of percent body fat for U.S. Navy men (84-11)
         * and women (84-29) from body circumferences and height. Naval Health Research Center,
         * reports 84-11 and 84-29.
         *
         * @param waistCm in cm, possible 10 to 400
         * @param neckCm in cm, possible 5 to 150
         * @param hipCm in cm, possible 10 to 400; optional, null where not given
         * @param heightCm in cm, possible 20 to 280
         * @param sex male or female
         */
        public static Estimate navy1984(
                double waistCm, double neckCm, Double hipCm, double heightCm, Sex sex) {
            return Equations.single("body.density.navy_1984", waistCm, neckCm,
            Numbers.of(hipCm), heightCm, Numbers.of(sex));
        }

        /**
         * {@link #navy1984} of columns: a row each. hipCm may be null.
         */
        public static Batch navy1984Many(
                double[] waistCm, double[] neckCm, double[] hipCm, double[] heightCm, Sex[] sex) {
            return Equations.many("body.density.navy_1984", 4, waistCm, neckCm, hipCm, heightCm,
            Numbers.column(sex));
        }
    }

    /** Equations body.fat_class. */
    public static final class FatClass {
        private FatClass() {}

        /**
         * Class of body fat, American Council on Exercise.
         *
         * <p>Result: class, one of essential, athletes, fitness, average, obese.
         * Studied: adults, a convention.
         * A definition: it adds no error to that of its inputs.
         * Source: American Council on Exercise: Table of classes of body fat for men and women.
         *
         * @param bodyFatPct in %, possible 0 to 100
         * @param sex male or female
         */
        public static Classified<FatClassAce> ace(double bodyFatPct, Sex sex) {
            return Classified.of(Equations.single("body.fat_class.ace", bodyFatPct,
            Numbers.of(sex)), FatClassAce.values());
        }

        /**
         * {@link #ace} of columns: a row each.
         */
        public static Batch aceMany(double[] bodyFatPct, Sex[] sex) {
            return Equations.many("body.fat_class.ace", 0, bodyFatPct, Numbers.column(sex));
        }
    }

    /** Equations body.fat_fraction. */
    public static final class FatFraction {
        private FatFraction() {}

        /**
         * Body adiposity index, Bergman.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: Mexican-American adults, 18-67 y.
         * Standard error: none published.
         * Source: Bergman et al. 2011: A better index of body adiposity. Obesity 19:1083-1089,
         * doi:10.1038/oby.2011.38.
         *
         * @param hipCm in cm, possible 10 to 400
         * @param heightCm in cm, possible 20 to 280
         */
        public static Estimate bai2011(double hipCm, double heightCm) {
            return Equations.single("body.fat_fraction.bai_2011", hipCm, heightCm);
        }

        /**
         * {@link #bai2011} of columns: a row each.
         */
        public static Batch bai2011Many(double[] hipCm, double[] heightCm) {
            return Equations.many("body.fat_fraction.bai_2011", 0, hipCm, heightCm);
        }

        /**
         * Body fat from density, Brozek.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: model of two parts, useful from 0.98 to 1.10 g/cm3.
         * Standard error: none published.
         * Source: Brozek, Grande, Anderson, Keys 1963: Densitometric analysis of body composition:
         * revision of some quantitative assumptions. Ann N Y Acad Sci 110:113-140,
         * doi:10.1111/j.1749-6632.1963.tb17079.x.
         *
         * @param densityGPerCm3 in g/cm3, possible 0.8 to 1.2, studied 0.98 to 1.1
         */
        public static Estimate brozek1963(double densityGPerCm3) {
            return Equations.single("body.fat_fraction.brozek_1963", densityGPerCm3);
        }

        /**
         * {@link #brozek1963} of columns: a row each.
         */
        public static Batch brozek1963Many(double[] densityGPerCm3) {
            return Equations.many("body.fat_fraction.brozek_1963", 0, densityGPerCm3);
        }

        /**
         * Body fat from the body mass index, CUN-BAE.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: 6510 white adults, 18-80 y, 67 % women.
         * Standard error: 4.66, the largest published.
         * Source: Gomez-Ambrosi et al. 2012: Clinical usefulness of a new equation for estimating
         * body fat. Diabetes Care 35:383-388, doi:10.2337/dc11-1334.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130, studied 18 to 80
         * @param sex male or female
         */
        public static Estimate cunBae2012(double weightKg, double heightCm, double ageY, Sex sex) {
            return Equations.single("body.fat_fraction.cun_bae_2012", weightKg, heightCm, ageY,
            Numbers.of(sex));
        }

        /**
         * {@link #cunBae2012} of columns: a row each.
         */
        public static Batch cunBae2012Many(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("body.fat_fraction.cun_bae_2012", 0, weightKg, heightCm, ageY,
            Numbers.column(sex));
        }

        /**
         * Body fat from the body mass index, Deurenberg.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: 1229 people, 7-83 y, BMI 13.9-40.9.
         * Standard error: 4.4, the largest published.
         * Source: Deurenberg, Weststrate, Seidell 1991: Body mass index as a measure of body
         * fatness: age- and sex-specific prediction formulas. Br J Nutr 65:105-114,
         * doi:10.1079/BJN19910073.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130, studied 7 to 83
         * @param sex male or female
         */
        public static Estimate deurenberg1991(
                double weightKg, double heightCm, double ageY, Sex sex) {
            return Equations.single("body.fat_fraction.deurenberg_1991", weightKg, heightCm,
            ageY, Numbers.of(sex));
        }

        /**
         * {@link #deurenberg1991} of columns: a row each.
         */
        public static Batch deurenberg1991Many(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("body.fat_fraction.deurenberg_1991", 0, weightKg, heightCm,
            ageY, Numbers.column(sex));
        }

        /**
         * Body fat from four skinfolds, Durnin and Womersley.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: 209 men, 17-72 y; 272 women, 16-68 y.
         * Standard error: none published.
         * Source: Durnin, Womersley 1974: Body fat assessed from total body density and its
         * estimation from skinfold thickness. Br J Nutr 32:77-97, doi:10.1079/BJN19740060.
         *
         * @param bicepsMm in mm, possible 0 to 250
         * @param tricepsMm in mm, possible 0 to 250
         * @param subscapularMm in mm, possible 0 to 250
         * @param suprailiacMm in mm, possible 0 to 250
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         */
        public static Estimate durninWomersley1974(
                double bicepsMm, double tricepsMm, double subscapularMm, double suprailiacMm, double
                ageY, Sex sex) {
            return Equations.single("body.fat_fraction.durnin_womersley_1974", bicepsMm,
            tricepsMm, subscapularMm, suprailiacMm, ageY, Numbers.of(sex));
        }

        /**
         * {@link #durninWomersley1974} of columns: a row each.
         */
        public static Batch durninWomersley1974Many(
                double[] bicepsMm, double[] tricepsMm, double[] subscapularMm, double[]
                suprailiacMm, double[] ageY, Sex[] sex) {
            return Equations.many("body.fat_fraction.durnin_womersley_1974", 0, bicepsMm,
            tricepsMm, subscapularMm, suprailiacMm, ageY, Numbers.column(sex));
        }

        /**
         * Body fat from the body mass index, Gallagher.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: 1626 white and African American adults, BMI &lt;= 35.
         * Standard error: none published.
         * Source: Gallagher et al. 2000: Healthy percentage body fat ranges: an approach for
         * developing guidelines based on body mass index. Am J Clin Nutr 72:694-701.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         */
        public static Estimate gallagher2000(
                double weightKg, double heightCm, double ageY, Sex sex) {
            return Equations.single("body.fat_fraction.gallagher_2000", weightKg, heightCm,
            ageY, Numbers.of(sex));
        }

        /**
         * {@link #gallagher2000} of columns: a row each.
         */
        public static Batch gallagher2000Many(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("body.fat_fraction.gallagher_2000", 0, weightKg, heightCm,
            ageY, Numbers.column(sex));
        }

        /**
         * Body fat from the body mass index, Jackson, logarithmic.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: 665 black and white adults, 17-65 y.
         * Standard error: none published.
         * Source: Jackson et al. 2002: The effect of sex, age and race on estimating percentage
         * body fat from body mass index: The Heritage Family Study. Int J Obes Relat Metab Disord
         * 26:789-796.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130, studied 17 to 65
         * @param sex male or female
         */
        public static Estimate jackson2002Ln(
                double weightKg, double heightCm, double ageY, Sex sex) {
            return Equations.single("body.fat_fraction.jackson_2002_ln", weightKg, heightCm,
            ageY, Numbers.of(sex));
        }

        /**
         * {@link #jackson2002Ln} of columns: a row each.
         */
        public static Batch jackson2002LnMany(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("body.fat_fraction.jackson_2002_ln", 0, weightKg, heightCm,
            ageY, Numbers.column(sex));
        }

        /**
         * Body fat from three skinfolds, Jackson and Pollock.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: 403 men, 18-61 y; 331 women, 18-55 y.
         * Standard error: none published.
         * Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for
         * predicting body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci
         * Sports Exerc 12:175-181, doi:10.1079/BJN19780152.
         *
         * @param chestMm in mm, possible 0 to 250; optional, null where not given
         * @param abdomenMm in mm, possible 0 to 250; optional, null where not given
         * @param tricepsMm in mm, possible 0 to 250; optional, null where not given
         * @param suprailiacMm in mm, possible 0 to 250; optional, null where not given
         * @param thighMm in mm, possible 0 to 250
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         */
        public static Estimate jacksonPollock3(
                Double chestMm, Double abdomenMm, Double tricepsMm, Double suprailiacMm, double
                thighMm, double ageY, Sex sex) {
            return Equations.single("body.fat_fraction.jackson_pollock_3", Numbers.of(chestMm),
            Numbers.of(abdomenMm), Numbers.of(tricepsMm), Numbers.of(suprailiacMm), thighMm,
            ageY, Numbers.of(sex));
        }

        /**
         * {@link #jacksonPollock3} of columns: a row each. chestMm, abdomenMm, tricepsMm,
         * suprailiacMm may be null.
         */
        public static Batch jacksonPollock3Many(
                double[] chestMm, double[] abdomenMm, double[] tricepsMm, double[] suprailiacMm,
                double[] thighMm, double[] ageY, Sex[] sex) {
            return Equations.many("body.fat_fraction.jackson_pollock_3", 15, chestMm, abdomenMm,
            tricepsMm, suprailiacMm, thighMm, ageY, Numbers.column(sex));
        }

        /**
         * Body fat from four skinfolds, Jackson and Pollock.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: not known.
         * Standard error: none published.
         * Source: Jackson, Pollock; Golding 1985: Sum of four skinfolds, as carried by the YMCA
         * manual of 1989. YMCA.
         *
         * @param abdomenMm in mm, possible 0 to 250
         * @param tricepsMm in mm, possible 0 to 250
         * @param thighMm in mm, possible 0 to 250
         * @param suprailiacMm in mm, possible 0 to 250
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         */
        public static Estimate jacksonPollock4(
                double abdomenMm, double tricepsMm, double thighMm, double suprailiacMm, double
                ageY, Sex sex) {
            return Equations.single("body.fat_fraction.jackson_pollock_4", abdomenMm, tricepsMm,
            thighMm, suprailiacMm, ageY, Numbers.of(sex));
        }

        /**
         * {@link #jacksonPollock4} of columns: a row each.
         */
        public static Batch jacksonPollock4Many(
                double[] abdomenMm, double[] tricepsMm, double[] thighMm, double[] suprailiacMm,
                double[] ageY, Sex[] sex) {
            return Equations.many("body.fat_fraction.jackson_pollock_4", 0, abdomenMm,
            tricepsMm, thighMm, suprailiacMm, ageY, Numbers.column(sex));
        }

        /**
         * Body fat from seven skinfolds, Jackson and Pollock.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: 403 men, 18-61 y; 331 women, 18-55 y.
         * Standard error: none published.
         * Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for
         * predicting body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci
         * Sports Exerc 12:175-181, doi:10.1079/BJN19780152.
         *
         * @param chestMm in mm, possible 0 to 250
         * @param axillaMm in mm, possible 0 to 250
         * @param tricepsMm in mm, possible 0 to 250
         * @param subscapularMm in mm, possible 0 to 250
         * @param abdomenMm in mm, possible 0 to 250
         * @param suprailiacMm in mm, possible 0 to 250
         * @param thighMm in mm, possible 0 to 250
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         */
        public static Estimate jacksonPollock7(
                double chestMm, double axillaMm, double tricepsMm, double subscapularMm, double
                abdomenMm, double suprailiacMm, double thighMm, double ageY, Sex sex) {
            return Equations.single("body.fat_fraction.jackson_pollock_7", chestMm, axillaMm,
            tricepsMm, subscapularMm, abdomenMm, suprailiacMm, thighMm, ageY, Numbers.of(sex));
        }

        /**
         * {@link #jacksonPollock7} of columns: a row each.
         */
        public static Batch jacksonPollock7Many(
                double[] chestMm, double[] axillaMm, double[] tricepsMm, double[] subscapularMm,
                double[] abdomenMm, double[] suprailiacMm, double[] thighMm, double[] ageY, Sex[]
                sex) {
            return Equations.many("body.fat_fraction.jackson_pollock_7", 0, chestMm, axillaMm,
            tricepsMm, subscapularMm, abdomenMm, suprailiacMm, thighMm, ageY,
            Numbers.column(sex));
        }

        /**
         * Body fat from girths, US Navy.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: personnel of the US Navy.
         * Standard error: 3.72, the largest published.
         * Source: Hodgdon, Beckett 1984: Prediction of percent body fat for U.S. Navy men (84-11)
         * and women (84-29) from body circumferences and height. Naval Health Research Center,
         * reports 84-11 and 84-29.
         *
         * @param waistCm in cm, possible 10 to 400
         * @param neckCm in cm, possible 5 to 150
         * @param hipCm in cm, possible 10 to 400; optional, null where not given
         * @param heightCm in cm, possible 20 to 280
         * @param sex male or female
         */
        public static Estimate navy1984(
                double waistCm, double neckCm, Double hipCm, double heightCm, Sex sex) {
            return Equations.single("body.fat_fraction.navy_1984", waistCm, neckCm,
            Numbers.of(hipCm), heightCm, Numbers.of(sex));
        }

        /**
         * {@link #navy1984} of columns: a row each. hipCm may be null.
         */
        public static Batch navy1984Many(
                double[] waistCm, double[] neckCm, double[] hipCm, double[] heightCm, Sex[] sex) {
            return Equations.many("body.fat_fraction.navy_1984", 4, waistCm, neckCm, hipCm,
            heightCm, Numbers.column(sex));
        }

        /**
         * Body fat from girths in inches, US Department of Defense.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: personnel of the US Navy.
         * Standard error: 3.61, the largest published.
         * Source: Hodgdon, Friedl 1999: Development of the DoD Body Composition Estimation
         * Equations. Naval Health Research Center, technical document 99-2B.
         *
         * @param waistIn in [in_i], possible 4 to 157
         * @param neckIn in [in_i], possible 2 to 59
         * @param hipIn in [in_i], possible 4 to 157; optional, null where not given
         * @param heightIn in [in_i], possible 8 to 110
         * @param sex male or female
         */
        public static Estimate navy1984Inch(
                double waistIn, double neckIn, Double hipIn, double heightIn, Sex sex) {
            return Equations.single("body.fat_fraction.navy_1984_inch", waistIn, neckIn,
            Numbers.of(hipIn), heightIn, Numbers.of(sex));
        }

        /**
         * {@link #navy1984Inch} of columns: a row each. hipIn may be null.
         */
        public static Batch navy1984InchMany(
                double[] waistIn, double[] neckIn, double[] hipIn, double[] heightIn, Sex[] sex) {
            return Equations.many("body.fat_fraction.navy_1984_inch", 4, waistIn, neckIn, hipIn,
            heightIn, Numbers.column(sex));
        }

        /**
         * Relative fat mass, Woolcott and Bergman.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: 12581 adults of NHANES 1999-2004, from 20 y.
         * Standard error: none published.
         * Source: Woolcott, Bergman 2018: Relative fat mass (RFM) as a new estimator of whole-body
         * fat percentage: a cross-sectional study in American adult individuals. Sci Rep 8:10980,
         * doi:10.1038/s41598-018-29362-1.
         *
         * @param heightCm in cm, possible 20 to 280
         * @param waistCm in cm, possible 10 to 400
         * @param sex male or female
         */
        public static Estimate rfm2018(double heightCm, double waistCm, Sex sex) {
            return Equations.single("body.fat_fraction.rfm_2018", heightCm, waistCm,
            Numbers.of(sex));
        }

        /**
         * {@link #rfm2018} of columns: a row each.
         */
        public static Batch rfm2018Many(double[] heightCm, double[] waistCm, Sex[] sex) {
            return Equations.many("body.fat_fraction.rfm_2018", 0, heightCm, waistCm,
            Numbers.column(sex));
        }

        /**
         * Body fat from density, Siri.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: model of two parts, useful from 0.98 to 1.10 g/cm3.
         * Standard error: none published.
         * Source: Siri 1961: Body composition from fluid spaces and density. In: Brozek, Henschel
         * (eds), Techniques for Measuring Body Composition, 223-244.
         *
         * @param densityGPerCm3 in g/cm3, possible 0.8 to 1.2, studied 0.98 to 1.1
         */
        public static Estimate siri1961(double densityGPerCm3) {
            return Equations.single("body.fat_fraction.siri_1961", densityGPerCm3);
        }

        /**
         * {@link #siri1961} of columns: a row each.
         */
        public static Batch siri1961Many(double[] densityGPerCm3) {
            return Equations.many("body.fat_fraction.siri_1961", 0, densityGPerCm3);
        }

        /**
         * Body fat of youths from triceps and calf folds, Slaughter.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: black and white youths, 8-18 y.
         * Standard error: none published.
         * Source: Slaughter et al. 1988: Skinfold equations for estimation of body fatness in
         * children and youth. Hum Biol 60:709-723.
         *
         * @param tricepsMm in mm, possible 0 to 250
         * @param calfMm in mm, possible 0 to 250
         * @param sex male or female
         */
        public static Estimate slaughter1988TricepsCalf(double tricepsMm, double calfMm, Sex sex) {
            return Equations.single("body.fat_fraction.slaughter_1988_triceps_calf", tricepsMm,
            calfMm, Numbers.of(sex));
        }

        /**
         * {@link #slaughter1988TricepsCalf} of columns: a row each.
         */
        public static Batch slaughter1988TricepsCalfMany(
                double[] tricepsMm, double[] calfMm, Sex[] sex) {
            return Equations.many("body.fat_fraction.slaughter_1988_triceps_calf", 0, tricepsMm,
            calfMm, Numbers.column(sex));
        }

        /**
         * Body fat of youths from triceps and subscapular folds, Slaughter.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: black and white youths, 8-18 y.
         * Standard error: none published.
         * Source: Slaughter et al. 1988: Skinfold equations for estimation of body fatness in
         * children and youth. Hum Biol 60:709-723.
         *
         * @param tricepsMm in mm, possible 0 to 250
         * @param subscapularMm in mm, possible 0 to 250
         * @param sex male or female
         * @param ethnicity white or black; optional, null where not given
         * @param maturation prepubescent or pubescent or postpubescent; optional, null where not
         * given
         */
        public static Estimate slaughter1988TricepsSubscapular(
                double tricepsMm, double subscapularMm, Sex sex, EthnicitySlaughter1988 ethnicity,
                Maturation maturation) {
            return Equations.single("body.fat_fraction.slaughter_1988_triceps_subscapular",
            tricepsMm, subscapularMm, Numbers.of(sex), Numbers.of(ethnicity),
            Numbers.of(maturation));
        }

        /**
         * {@link #slaughter1988TricepsSubscapular} of columns: a row each. ethnicity, maturation
         * may be null.
         */
        public static Batch slaughter1988TricepsSubscapularMany(
                double[] tricepsMm, double[] subscapularMm, Sex[] sex, EthnicitySlaughter1988[]
                ethnicity, Maturation[] maturation) {
            return Equations.many("body.fat_fraction.slaughter_1988_triceps_subscapular", 24,
            tricepsMm, subscapularMm, Numbers.column(sex), Numbers.column(ethnicity),
            Numbers.column(maturation));
        }

        /**
         * Body fat from waist and weight, YMCA.
         *
         * <p>Result: body_fat_pct in %.
         * Studied: not known.
         * Standard error: none published.
         * Source: YMCA: Girth and weight equation of the YMCA manual, as carried by public pages.
         *
         * @param weightLb in [lb_av], possible 0.7 to 1540
         * @param waistIn in [in_i], possible 4 to 157
         * @param sex male or female
         */
        public static Estimate ymca(double weightLb, double waistIn, Sex sex) {
            return Equations.single("body.fat_fraction.ymca", weightLb, waistIn,
            Numbers.of(sex));
        }

        /**
         * {@link #ymca} of columns: a row each.
         */
        public static Batch ymcaMany(double[] weightLb, double[] waistIn, Sex[] sex) {
            return Equations.many("body.fat_fraction.ymca", 0, weightLb, waistIn,
            Numbers.column(sex));
        }
    }

    /** Equations body.fat_free_mass. */
    public static final class FatFreeMass {
        private FatFreeMass() {}

        /**
         * Fat-free mass from bioimpedance, Kyle.
         *
         * <p>Result: ffm_kg in kg.
         * Studied: 343 white adults, 22-94 y, BMI 17.0-33.8.
         * Standard error: 1.72, the largest published.
         * Source: Kyle et al. 2001: Single prediction equation for bioelectrical impedance analysis
         * in adults aged 20-94 years. Nutrition 17:248-253.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param resistanceOhm in Ohm, possible 20 to 3000
         * @param reactanceOhm in Ohm, possible 1 to 500
         * @param sex male or female
         */
        public static Estimate biaKyle2001(
                double weightKg, double heightCm, double resistanceOhm, double reactanceOhm, Sex
                sex) {
            return Equations.single("body.fat_free_mass.bia_kyle_2001", weightKg, heightCm,
            resistanceOhm, reactanceOhm, Numbers.of(sex));
        }

        /**
         * {@link #biaKyle2001} of columns: a row each.
         */
        public static Batch biaKyle2001Many(
                double[] weightKg, double[] heightCm, double[] resistanceOhm, double[] reactanceOhm,
                Sex[] sex) {
            return Equations.many("body.fat_free_mass.bia_kyle_2001", 0, weightKg, heightCm,
            resistanceOhm, reactanceOhm, Numbers.column(sex));
        }

        /**
         * Fat-free mass from bioimpedance, Sun.
         *
         * <p>Result: ffm_kg in kg.
         * Studied: 1829 people, 12-94 y.
         * Standard error: 3.9, the largest published.
         * Source: Sun et al. 2003: Development of bioelectrical impedance analysis prediction
         * equations for body composition with the use of a multicomponent model for use in
         * epidemiologic surveys. Am J Clin Nutr 77:331-340, doi:10.1093/ajcn/77.2.331.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param resistanceOhm in Ohm, possible 20 to 3000
         * @param sex male or female
         */
        public static Estimate biaSun2003(
                double weightKg, double heightCm, double resistanceOhm, Sex sex) {
            return Equations.single("body.fat_free_mass.bia_sun_2003", weightKg, heightCm,
            resistanceOhm, Numbers.of(sex));
        }

        /**
         * {@link #biaSun2003} of columns: a row each.
         */
        public static Batch biaSun2003Many(
                double[] weightKg, double[] heightCm, double[] resistanceOhm, Sex[] sex) {
            return Equations.many("body.fat_free_mass.bia_sun_2003", 0, weightKg, heightCm,
            resistanceOhm, Numbers.column(sex));
        }
    }

    /** Equations body.fat_to_lose. */
    public static final class FatToLose {
        private FatToLose() {}

        /**
         * Fat to lose until a share of body fat, lean mass kept.
         *
         * <p>Result: fat_to_lose_kg in kg.
         * Studied: arithmetic.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param bodyFatPct in %, possible 0 to 100
         * @param goalBodyFatPct in %, possible 0 to 99
         */
        public static Estimate constantLean(
                double weightKg, double bodyFatPct, double goalBodyFatPct) {
            return Equations.single("body.fat_to_lose.constant_lean", weightKg, bodyFatPct,
            goalBodyFatPct);
        }

        /**
         * {@link #constantLean} of columns: a row each.
         */
        public static Batch constantLeanMany(
                double[] weightKg, double[] bodyFatPct, double[] goalBodyFatPct) {
            return Equations.many("body.fat_to_lose.constant_lean", 0, weightKg, bodyFatPct,
            goalBodyFatPct);
        }
    }

    /** Equations body.ffmi_normalized. */
    public static final class FfmiNormalized {
        private FfmiNormalized() {}

        /**
         * Fat-free mass index at 1.80 m, variant with 6.1.
         *
         * <p>Result: ffmi_kg_per_m2 in kg/m2.
         * Studied: 157 male athletes.
         * Standard error: none published.
         * Source: Kouri et al. 1995: Fat-free mass index in users and nonusers of
         * anabolic-androgenic steroids. Clin J Sport Med 5:223-228.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param bodyFatPct in %, possible 0 to 100
         */
        public static Estimate k61Variant(double weightKg, double heightCm, double bodyFatPct) {
            return Equations.single("body.ffmi_normalized.k61_variant", weightKg, heightCm,
            bodyFatPct);
        }

        /**
         * {@link #k61Variant} of columns: a row each.
         */
        public static Batch k61VariantMany(
                double[] weightKg, double[] heightCm, double[] bodyFatPct) {
            return Equations.many("body.ffmi_normalized.k61_variant", 0, weightKg, heightCm,
            bodyFatPct);
        }

        /**
         * Fat-free mass index at 1.80 m, Kouri.
         *
         * <p>Result: ffmi_kg_per_m2 in kg/m2.
         * Studied: 157 male athletes.
         * Standard error: none published.
         * Source: Kouri et al. 1995: Fat-free mass index in users and nonusers of
         * anabolic-androgenic steroids. Clin J Sport Med 5:223-228.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param bodyFatPct in %, possible 0 to 100
         */
        public static Estimate kouri1995(double weightKg, double heightCm, double bodyFatPct) {
            return Equations.single("body.ffmi_normalized.kouri_1995", weightKg, heightCm,
            bodyFatPct);
        }

        /**
         * {@link #kouri1995} of columns: a row each.
         */
        public static Batch kouri1995Many(
                double[] weightKg, double[] heightCm, double[] bodyFatPct) {
            return Equations.many("body.ffmi_normalized.kouri_1995", 0, weightKg, heightCm,
            bodyFatPct);
        }
    }

    /** Equations body.findrisc. */
    public static final class Findrisc {
        private Findrisc() {}

        /**
         * Risk score of diabetes type 2, FINDRISC.
         *
         * <p>Result: points.
         * Studied: adults of 35 to 64 years in Finland, followed for 10 years.
         * Standard error: none published.
         * Source: Lindstroem, Tuomilehto 2003: The diabetes risk score: a practical tool to predict
         * type 2 diabetes risk. Diabetes Care 26:725-731, doi:10.2337/diacare.26.3.725.
         *
         * @param ageY in a, possible 0 to 130, studied 35 to 64
         * @param bmiKgPerM2 in kg/m2, possible 3 to 300
         * @param waistCm in cm, possible 10 to 400
         * @param sex male or female
         * @param active30minDaily yes or no
         * @param vegetablesDaily yes or no
         * @param bpMedication yes or no
         * @param highGlucoseHistory yes or no
         * @param familyDiabetes none or second_degree or first_degree
         */
        public static Estimate lindstrom2003(
                double ageY, double bmiKgPerM2, double waistCm, Sex sex, Answer active30minDaily,
                Answer vegetablesDaily, Answer bpMedication, Answer highGlucoseHistory,
                FamilyDiabetes familyDiabetes) {
            return Equations.single("body.findrisc.lindstrom_2003", ageY, bmiKgPerM2, waistCm,
            Numbers.of(sex), Numbers.of(active30minDaily), Numbers.of(vegetablesDaily),
            Numbers.of(bpMedication), Numbers.of(highGlucoseHistory),
            Numbers.of(familyDiabetes));
        }

        /**
         * {@link #lindstrom2003} of columns: a row each.
         */
        public static Batch lindstrom2003Many(
                double[] ageY, double[] bmiKgPerM2, double[] waistCm, Sex[] sex, Answer[]
                active30minDaily, Answer[] vegetablesDaily, Answer[] bpMedication, Answer[]
                highGlucoseHistory, FamilyDiabetes[] familyDiabetes) {
            return Equations.many("body.findrisc.lindstrom_2003", 0, ageY, bmiKgPerM2, waistCm,
            Numbers.column(sex), Numbers.column(active30minDaily),
            Numbers.column(vegetablesDaily), Numbers.column(bpMedication),
            Numbers.column(highGlucoseHistory), Numbers.column(familyDiabetes));
        }
    }

    /** Equations body.girth_corrected. */
    public static final class GirthCorrected {
        private GirthCorrected() {}

        /**
         * Girth of a limb less its fat.
         *
         * <p>Result: girth_cm in cm.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: Lee et al. 2000: Total-body skeletal muscle mass: development and
         * cross-validation of anthropometric prediction models. Am J Clin Nutr 72:796-803,
         * doi:10.1093/ajcn/72.3.796.
         *
         * @param girthCm in cm, possible 3 to 300
         * @param skinfoldMm in mm, possible 0 to 250
         */
        public static Estimate lee2000(double girthCm, double skinfoldMm) {
            return Equations.single("body.girth_corrected.lee_2000", girthCm, skinfoldMm);
        }

        /**
         * {@link #lee2000} of columns: a row each.
         */
        public static Batch lee2000Many(double[] girthCm, double[] skinfoldMm) {
            return Equations.many("body.girth_corrected.lee_2000", 0, girthCm, skinfoldMm);
        }
    }

    /** Equations body.ideal_mass. */
    public static final class IdealMass {
        private IdealMass() {}

        /**
         * Ideal mass by height, Devine.
         *
         * <p>Result: mass_kg in kg.
         * Studied: rule of thumb, no sample.
         * Standard error: none published.
         * Source: Devine 1974: Gentamicin therapy. Drug Intell Clin Pharm 8:650-655.
         *
         * @param heightCm in cm, possible 20 to 280
         * @param sex male or female
         */
        public static Estimate devine1974(double heightCm, Sex sex) {
            return Equations.single("body.ideal_mass.devine_1974", heightCm, Numbers.of(sex));
        }

        /**
         * {@link #devine1974} of columns: a row each.
         */
        public static Batch devine1974Many(double[] heightCm, Sex[] sex) {
            return Equations.many("body.ideal_mass.devine_1974", 0, heightCm,
            Numbers.column(sex));
        }

        /**
         * Ideal mass by height, Hamwi.
         *
         * <p>Result: mass_kg in kg.
         * Studied: rule of thumb, no sample.
         * Standard error: none published.
         * Source: Hamwi 1964: Therapy: changing dietary concepts. In: Danowski (ed), Diabetes
         * Mellitus: Diagnosis and Treatment, vol 1, 73-78, American Diabetes Association.
         *
         * @param heightCm in cm, possible 20 to 280
         * @param sex male or female
         */
        public static Estimate hamwi1964(double heightCm, Sex sex) {
            return Equations.single("body.ideal_mass.hamwi_1964", heightCm, Numbers.of(sex));
        }

        /**
         * {@link #hamwi1964} of columns: a row each.
         */
        public static Batch hamwi1964Many(double[] heightCm, Sex[] sex) {
            return Equations.many("body.ideal_mass.hamwi_1964", 0, heightCm,
            Numbers.column(sex));
        }

        /**
         * Ideal mass by height, Hamwi, in pounds.
         *
         * <p>Result: mass_kg in kg.
         * Studied: rule of thumb, no sample.
         * Standard error: none published.
         * Its numbers could not be traced to two sources.
         * Source: Hamwi 1964: Therapy: changing dietary concepts. In: Danowski (ed), Diabetes
         * Mellitus: Diagnosis and Treatment, vol 1, 73-78, American Diabetes Association.
         *
         * @param heightCm in cm, possible 20 to 280
         * @param sex male or female
         */
        public static Estimate hamwi1964PoundForm(double heightCm, Sex sex) {
            return Equations.single("body.ideal_mass.hamwi_1964_pound_form", heightCm,
            Numbers.of(sex));
        }

        /**
         * {@link #hamwi1964PoundForm} of columns: a row each.
         */
        public static Batch hamwi1964PoundFormMany(double[] heightCm, Sex[] sex) {
            return Equations.many("body.ideal_mass.hamwi_1964_pound_form", 0, heightCm,
            Numbers.column(sex));
        }

        /**
         * Ideal mass by height, Miller.
         *
         * <p>Result: mass_kg in kg.
         * Studied: rule of thumb, no sample.
         * Standard error: none published.
         * Source: Miller et al. 1983: Determining ideal body weight (and mass). Am J Hosp Pharm
         * 40:1622-1625.
         *
         * @param heightCm in cm, possible 20 to 280
         * @param sex male or female
         */
        public static Estimate miller1983(double heightCm, Sex sex) {
            return Equations.single("body.ideal_mass.miller_1983", heightCm, Numbers.of(sex));
        }

        /**
         * {@link #miller1983} of columns: a row each.
         */
        public static Batch miller1983Many(double[] heightCm, Sex[] sex) {
            return Equations.many("body.ideal_mass.miller_1983", 0, heightCm,
            Numbers.column(sex));
        }

        /**
         * Ideal mass by height, Robinson.
         *
         * <p>Result: mass_kg in kg.
         * Studied: rule of thumb, no sample.
         * Standard error: none published.
         * Source: Robinson et al. 1983: Determination of ideal body weight for drug dosage
         * calculations. Am J Hosp Pharm 40:1016-1019.
         *
         * @param heightCm in cm, possible 20 to 280
         * @param sex male or female
         */
        public static Estimate robinson1983(double heightCm, Sex sex) {
            return Equations.single("body.ideal_mass.robinson_1983", heightCm, Numbers.of(sex));
        }

        /**
         * {@link #robinson1983} of columns: a row each.
         */
        public static Batch robinson1983Many(double[] heightCm, Sex[] sex) {
            return Equations.many("body.ideal_mass.robinson_1983", 0, heightCm,
            Numbers.column(sex));
        }
    }

    /** Equations body.lean_mass. */
    public static final class LeanMass {
        private LeanMass() {}

        /**
         * Lean mass, Boer.
         *
         * <p>Result: lean_kg in kg.
         * Studied: adults, limits not known.
         * Standard error: none published.
         * Source: Boer 1984: Estimated lean body mass as an index for normalization of body fluid
         * volumes in humans. Am J Physiol 247:F632-F636.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param sex male or female
         */
        public static Estimate boer1984(double weightKg, double heightCm, Sex sex) {
            return Equations.single("body.lean_mass.boer_1984", weightKg, heightCm,
            Numbers.of(sex));
        }

        /**
         * {@link #boer1984} of columns: a row each.
         */
        public static Batch boer1984Many(double[] weightKg, double[] heightCm, Sex[] sex) {
            return Equations.many("body.lean_mass.boer_1984", 0, weightKg, heightCm,
            Numbers.column(sex));
        }

        /**
         * Lean mass, Hume.
         *
         * <p>Result: lean_kg in kg.
         * Studied: 56 hospital patients, 37-80 y.
         * Standard error: none published.
         * Source: Hume 1966: Prediction of lean body mass from height and weight. J Clin Pathol
         * 19:389-391.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param sex male or female
         */
        public static Estimate hume1966(double weightKg, double heightCm, Sex sex) {
            return Equations.single("body.lean_mass.hume_1966", weightKg, heightCm,
            Numbers.of(sex));
        }

        /**
         * {@link #hume1966} of columns: a row each.
         */
        public static Batch hume1966Many(double[] weightKg, double[] heightCm, Sex[] sex) {
            return Equations.many("body.lean_mass.hume_1966", 0, weightKg, heightCm,
            Numbers.column(sex));
        }

        /**
         * Lean mass, James.
         *
         * <p>Result: lean_kg in kg.
         * Studied: adults, limits not known.
         * Standard error: none published.
         * Source: James 1976: Research on obesity, as described second-hand. Report of the DHSS and
         * MRC, London.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param sex male or female
         */
        public static Estimate james1976(double weightKg, double heightCm, Sex sex) {
            return Equations.single("body.lean_mass.james_1976", weightKg, heightCm,
            Numbers.of(sex));
        }

        /**
         * {@link #james1976} of columns: a row each.
         */
        public static Batch james1976Many(double[] weightKg, double[] heightCm, Sex[] sex) {
            return Equations.many("body.lean_mass.james_1976", 0, weightKg, heightCm,
            Numbers.column(sex));
        }

        /**
         * Lean mass, Janmahasatian.
         *
         * <p>Result: lean_kg in kg.
         * Studied: 373 people, 18-82 y, 40.7-216.5 kg, BMI 17.1-69.9.
         * Standard error: none published.
         * Source: Janmahasatian et al. 2005: Quantification of lean bodyweight. Clin Pharmacokinet
         * 44:1051-1065, doi:10.2165/00003088-200544100-00004.
         *
         * @param weightKg in kg, possible 0.3 to 700, studied 40.7 to 216.5
         * @param heightCm in cm, possible 20 to 280
         * @param sex male or female
         */
        public static Estimate janmahasatian2005(double weightKg, double heightCm, Sex sex) {
            return Equations.single("body.lean_mass.janmahasatian_2005", weightKg, heightCm,
            Numbers.of(sex));
        }

        /**
         * {@link #janmahasatian2005} of columns: a row each.
         */
        public static Batch janmahasatian2005Many(double[] weightKg, double[] heightCm, Sex[] sex) {
            return Equations.many("body.lean_mass.janmahasatian_2005", 0, weightKg, heightCm,
            Numbers.column(sex));
        }
    }

    /** Equations body.ponderal_index. */
    public static final class PonderalIndex {
        private PonderalIndex() {}

        /**
         * Ponderal index.
         *
         * <p>Result: ponderal_kg_per_m3 in kg/m3.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         */
        public static Estimate rohrer(double weightKg, double heightCm) {
            return Equations.single("body.ponderal_index.rohrer", weightKg, heightCm);
        }

        /**
         * {@link #rohrer} of columns: a row each.
         */
        public static Batch rohrerMany(double[] weightKg, double[] heightCm) {
            return Equations.many("body.ponderal_index.rohrer", 0, weightKg, heightCm);
        }
    }

    /** Equations body.skeletal_muscle. */
    public static final class SkeletalMuscle {
        private SkeletalMuscle() {}

        /**
         * Skeletal muscle from bioimpedance, Janssen.
         *
         * <p>Result: smm_kg in kg.
         * Studied: 388 people, 18-86 y.
         * Standard error: 2.7, the largest published.
         * Source: Janssen et al. 2000: Estimation of skeletal muscle mass by bioelectrical
         * impedance analysis. J Appl Physiol 89:465-471.
         *
         * @param heightCm in cm, possible 20 to 280
         * @param resistanceOhm in Ohm, possible 20 to 3000
         * @param ageY in a, possible 0 to 130, studied 18 to 86
         * @param sex male or female
         */
        public static Estimate biaJanssen2000(
                double heightCm, double resistanceOhm, double ageY, Sex sex) {
            return Equations.single("body.skeletal_muscle.bia_janssen_2000", heightCm,
            resistanceOhm, ageY, Numbers.of(sex));
        }

        /**
         * {@link #biaJanssen2000} of columns: a row each.
         */
        public static Batch biaJanssen2000Many(
                double[] heightCm, double[] resistanceOhm, double[] ageY, Sex[] sex) {
            return Equations.many("body.skeletal_muscle.bia_janssen_2000", 0, heightCm,
            resistanceOhm, ageY, Numbers.column(sex));
        }

        /**
         * Skeletal muscle from girths of the limbs, Lee.
         *
         * <p>Result: smm_kg in kg.
         * Studied: 244 adults, BMI &lt; 30.
         * Standard error: 2.2, the largest published.
         * Source: Lee et al. 2000: Total-body skeletal muscle mass: development and
         * cross-validation of anthropometric prediction models. Am J Clin Nutr 72:796-803,
         * doi:10.1093/ajcn/72.3.796.
         *
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         * @param ethnicity white or hispanic or black or asian
         * @param armCorrectedCm in cm, possible 3 to 300
         * @param thighCorrectedCm in cm, possible 3 to 300
         * @param calfCorrectedCm in cm, possible 3 to 300
         */
        public static Estimate lee2000Girth(
                double heightCm, double ageY, Sex sex, Ethnicity ethnicity, double armCorrectedCm,
                double thighCorrectedCm, double calfCorrectedCm) {
            return Equations.single("body.skeletal_muscle.lee_2000_girth", heightCm, ageY,
            Numbers.of(sex), Numbers.of(ethnicity), armCorrectedCm, thighCorrectedCm,
            calfCorrectedCm);
        }

        /**
         * {@link #lee2000Girth} of columns: a row each.
         */
        public static Batch lee2000GirthMany(
                double[] heightCm, double[] ageY, Sex[] sex, Ethnicity[] ethnicity, double[]
                armCorrectedCm, double[] thighCorrectedCm, double[] calfCorrectedCm) {
            return Equations.many("body.skeletal_muscle.lee_2000_girth", 0, heightCm, ageY,
            Numbers.column(sex), Numbers.column(ethnicity), armCorrectedCm, thighCorrectedCm,
            calfCorrectedCm);
        }

        /**
         * Skeletal muscle from weight and height, Lee.
         *
         * <p>Result: smm_kg in kg.
         * Studied: 244 adults, BMI &lt; 30.
         * Standard error: 2.8, the largest published.
         * Source: Lee et al. 2000: Total-body skeletal muscle mass: development and
         * cross-validation of anthropometric prediction models. Am J Clin Nutr 72:796-803,
         * doi:10.1093/ajcn/72.3.796.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130
         * @param sex male or female
         * @param ethnicity white or hispanic or black or asian
         */
        public static Estimate lee2000Simple(
                double weightKg, double heightCm, double ageY, Sex sex, Ethnicity ethnicity) {
            return Equations.single("body.skeletal_muscle.lee_2000_simple", weightKg, heightCm,
            ageY, Numbers.of(sex), Numbers.of(ethnicity));
        }

        /**
         * {@link #lee2000Simple} of columns: a row each.
         */
        public static Batch lee2000SimpleMany(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex, Ethnicity[]
                ethnicity) {
            return Equations.many("body.skeletal_muscle.lee_2000_simple", 0, weightKg, heightCm,
            ageY, Numbers.column(sex), Numbers.column(ethnicity));
        }
    }

    /** Equations body.surface_area. */
    public static final class SurfaceArea {
        private SurfaceArea() {}

        /**
         * Surface area of the body, Du Bois and Du Bois.
         *
         * <p>Result: bsa_m2 in m2.
         * Studied: not known.
         * Standard error: none published.
         * Source: Du Bois, Du Bois 1916: A formula to estimate the approximate surface area if
         * height and weight be known. Arch Intern Med 17:863-871.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         */
        public static Estimate duBois1916(double weightKg, double heightCm) {
            return Equations.single("body.surface_area.du_bois_1916", weightKg, heightCm);
        }

        /**
         * {@link #duBois1916} of columns: a row each.
         */
        public static Batch duBois1916Many(double[] weightKg, double[] heightCm) {
            return Equations.many("body.surface_area.du_bois_1916", 0, weightKg, heightCm);
        }

        /**
         * Surface area of the body, Haycock.
         *
         * <p>Result: bsa_m2 in m2.
         * Studied: infants to adults.
         * Standard error: none published.
         * Source: Haycock, Schwartz, Wisotsky 1978: Geometric method for measuring body surface
         * area. J Pediatr 93:62-66.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         */
        public static Estimate haycock1978(double weightKg, double heightCm) {
            return Equations.single("body.surface_area.haycock_1978", weightKg, heightCm);
        }

        /**
         * {@link #haycock1978} of columns: a row each.
         */
        public static Batch haycock1978Many(double[] weightKg, double[] heightCm) {
            return Equations.many("body.surface_area.haycock_1978", 0, weightKg, heightCm);
        }

        /**
         * Surface area of the body, Mosteller.
         *
         * <p>Result: bsa_m2 in m2.
         * Studied: not known.
         * Standard error: none published.
         * Source: Mosteller 1987: Simplified calculation of body-surface area. N Engl J Med
         * 317:1098.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         */
        public static Estimate mosteller1987(double weightKg, double heightCm) {
            return Equations.single("body.surface_area.mosteller_1987", weightKg, heightCm);
        }

        /**
         * {@link #mosteller1987} of columns: a row each.
         */
        public static Batch mosteller1987Many(double[] weightKg, double[] heightCm) {
            return Equations.many("body.surface_area.mosteller_1987", 0, weightKg, heightCm);
        }
    }

    /** Equations body.total_body_water. */
    public static final class TotalBodyWater {
        private TotalBodyWater() {}

        /**
         * Total body water from bioimpedance, Sun.
         *
         * <p>Result: total_body_water_l in L.
         * Studied: 1829 people, 12-94 y.
         * Standard error: 3.8, the largest published.
         * Source: Sun et al. 2003: Development of bioelectrical impedance analysis prediction
         * equations for body composition with the use of a multicomponent model for use in
         * epidemiologic surveys. Am J Clin Nutr 77:331-340, doi:10.1093/ajcn/77.2.331.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param resistanceOhm in Ohm, possible 20 to 3000
         * @param sex male or female
         */
        public static Estimate biaSun2003(
                double weightKg, double heightCm, double resistanceOhm, Sex sex) {
            return Equations.single("body.total_body_water.bia_sun_2003", weightKg, heightCm,
            resistanceOhm, Numbers.of(sex));
        }

        /**
         * {@link #biaSun2003} of columns: a row each.
         */
        public static Batch biaSun2003Many(
                double[] weightKg, double[] heightCm, double[] resistanceOhm, Sex[] sex) {
            return Equations.many("body.total_body_water.bia_sun_2003", 0, weightKg, heightCm,
            resistanceOhm, Numbers.column(sex));
        }

        /**
         * Total body water, Watson.
         *
         * <p>Result: total_body_water_l in L.
         * Studied: 458 men and 265 women, adults.
         * Standard error: 3.76, the largest published.
         * Source: Watson, Watson, Batt 1980: Total body water volumes for adult males and females
         * estimated from simple measurements. Am J Clin Nutr 33:27-39.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130; optional, null where not given
         * @param sex male or female
         */
        public static Estimate watson1980(double weightKg, double heightCm, Double ageY, Sex sex) {
            return Equations.single("body.total_body_water.watson_1980", weightKg, heightCm,
            Numbers.of(ageY), Numbers.of(sex));
        }

        /**
         * {@link #watson1980} of columns: a row each. ageY may be null.
         */
        public static Batch watson1980Many(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("body.total_body_water.watson_1980", 4, weightKg, heightCm,
            ageY, Numbers.column(sex));
        }
    }

    /** Equations body.waist_height_class. */
    public static final class WaistHeightClass {
        private WaistHeightClass() {}

        /**
         * Class of the waist to height ratio, NICE.
         *
         * <p>Result: class, one of below_range, healthy, increased, high.
         * Studied: adults, BMI &lt; 35, a convention.
         * A definition: it adds no error to that of its inputs.
         * Its numbers could not be traced to two sources.
         * Source: National Institute for Health and Care Excellence 2022: Obesity: identification,
         * assessment and management, update of guideline CG189. NICE.
         *
         * @param ratio a share, possible 0.1 to 5
         */
        public static Classified<WaistHeightClassNice2022> nice2022(double ratio) {
            return Classified.of(Equations.single("body.waist_height_class.nice_2022", ratio),
            WaistHeightClassNice2022.values());
        }

        /**
         * {@link #nice2022} of columns: a row each.
         */
        public static Batch nice2022Many(double[] ratio) {
            return Equations.many("body.waist_height_class.nice_2022", 0, ratio);
        }
    }

    /** Equations body.waist_hip_risk. */
    public static final class WaistHipRisk {
        private WaistHipRisk() {}

        /**
         * Risk class of the waist to hip ratio, WHO.
         *
         * <p>Result: class, one of not_increased, substantially_increased.
         * Studied: adults, a convention.
         * A definition: it adds no error to that of its inputs.
         * Source: World Health Organization 2008: Waist circumference and waist-hip ratio: report
         * of an expert consultation. Geneva, ISBN 978 92 4 150149 1.
         *
         * @param ratio a share, possible 0.1 to 5
         * @param sex male or female
         */
        public static Classified<WaistHipRiskWho2008> who2008(double ratio, Sex sex) {
            return Classified.of(Equations.single("body.waist_hip_risk.who_2008", ratio,
            Numbers.of(sex)), WaistHipRiskWho2008.values());
        }

        /**
         * {@link #who2008} of columns: a row each.
         */
        public static Batch who2008Many(double[] ratio, Sex[] sex) {
            return Equations.many("body.waist_hip_risk.who_2008", 0, ratio,
            Numbers.column(sex));
        }
    }

    /** Equations body.waist_risk. */
    public static final class WaistRisk {
        private WaistRisk() {}

        /**
         * Risk class of the waist, WHO.
         *
         * <p>Result: class, one of not_increased, increased, substantially_increased.
         * Studied: adults, a convention.
         * A definition: it adds no error to that of its inputs.
         * Source: World Health Organization 2008: Waist circumference and waist-hip ratio: report
         * of an expert consultation. Geneva, ISBN 978 92 4 150149 1.
         *
         * @param waistCm in cm, possible 10 to 400
         * @param sex male or female
         */
        public static Classified<WaistRiskWho2008> who2008(double waistCm, Sex sex) {
            return Classified.of(Equations.single("body.waist_risk.who_2008", waistCm,
            Numbers.of(sex)), WaistRiskWho2008.values());
        }

        /**
         * {@link #who2008} of columns: a row each.
         */
        public static Batch who2008Many(double[] waistCm, Sex[] sex) {
            return Equations.many("body.waist_risk.who_2008", 0, waistCm, Numbers.column(sex));
        }
    }

    /** Equations body.weeks_to_weight. */
    public static final class WeeksToWeight {
        private WeeksToWeight() {}

        /**
         * Weeks until a weight at a constant weekly share.
         *
         * <p>Result: time_wk in wk.
         * Studied: arithmetic.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param goalWeightKg in kg, possible 0.3 to 700
         * @param lossRatePctPerWeek in %/wk, possible 0.01 to 50, studied 0.5 to 1
         */
        public static Estimate constantRate(
                double weightKg, double goalWeightKg, double lossRatePctPerWeek) {
            return Equations.single("body.weeks_to_weight.constant_rate", weightKg,
            goalWeightKg, lossRatePctPerWeek);
        }

        /**
         * {@link #constantRate} of columns: a row each.
         */
        public static Batch constantRateMany(
                double[] weightKg, double[] goalWeightKg, double[] lossRatePctPerWeek) {
            return Equations.many("body.weeks_to_weight.constant_rate", 0, weightKg,
            goalWeightKg, lossRatePctPerWeek);
        }
    }
}
