// Written by capi/bindings/emit.py.
package org.tonus;

/** Equations of the domain cardio. */
public final class Cardio {
    private Cardio() {}

    /** Equations cardio.energy. */
    public static final class Energy {
        private Energy() {}

        /**
         * Energy rate from heart rate, Keytel.
         *
         * <p>Result: energy_rate_kj_per_min in kJ/min.
         * Studied: 115 people, 18-45 y, 47-120 kg.
         * Standard error: none published.
         * Source: Keytel et al. 2005: Prediction of energy expenditure from heart rate monitoring
         * during submaximal exercise. J Sports Sci 23:289-297.
         *
         * @param hrBpm in bpm, possible 20 to 250
         * @param weightKg in kg, possible 0.3 to 700, studied 47 to 120
         * @param ageY in a, possible 0 to 130, studied 18 to 45
         * @param sex male or female
         */
        public static Estimate keytel2005NoVo2max(
                double hrBpm, double weightKg, double ageY, Sex sex) {
            return Equations.single("cardio.energy.keytel_2005_no_vo2max", hrBpm, weightKg,
            ageY, Numbers.of(sex));
        }

        /**
         * {@link #keytel2005NoVo2max} of columns: a row each.
         */
        public static Batch keytel2005NoVo2maxMany(
                double[] hrBpm, double[] weightKg, double[] ageY, Sex[] sex) {
            return Equations.many("cardio.energy.keytel_2005_no_vo2max", 0, hrBpm, weightKg,
            ageY, Numbers.column(sex));
        }

        /**
         * Energy rate from heart rate and oxygen uptake, three digits, Keytel.
         *
         * <p>Result: energy_rate_kj_per_min in kJ/min.
         * Studied: 115 people, 18-45 y, 47-120 kg.
         * Standard error: none published.
         * Source: Keytel et al. 2005: Prediction of energy expenditure from heart rate monitoring
         * during submaximal exercise. J Sports Sci 23:289-297.
         *
         * @param hrBpm in bpm, possible 20 to 250
         * @param weightKg in kg, possible 0.3 to 700, studied 47 to 120
         * @param ageY in a, possible 0 to 130, studied 18 to 45
         * @param vo2maxMlPerKgMin in mL/kg/min, possible 0 to 150, studied 27 to 81
         * @param sex male or female
         */
        public static Estimate keytel2005Vo2max(
                double hrBpm, double weightKg, double ageY, double vo2maxMlPerKgMin, Sex sex) {
            return Equations.single("cardio.energy.keytel_2005_vo2max", hrBpm, weightKg, ageY,
            vo2maxMlPerKgMin, Numbers.of(sex));
        }

        /**
         * {@link #keytel2005Vo2max} of columns: a row each.
         */
        public static Batch keytel2005Vo2maxMany(
                double[] hrBpm, double[] weightKg, double[] ageY, double[] vo2maxMlPerKgMin, Sex[]
                sex) {
            return Equations.many("cardio.energy.keytel_2005_vo2max", 0, hrBpm, weightKg, ageY,
            vo2maxMlPerKgMin, Numbers.column(sex));
        }

        /**
         * Energy rate from heart rate and oxygen uptake, four digits, Keytel.
         *
         * <p>Result: energy_rate_kj_per_min in kJ/min.
         * Studied: 115 people, 18-45 y, 47-120 kg.
         * Standard error: none published.
         * Source: Keytel et al. 2005: Prediction of energy expenditure from heart rate monitoring
         * during submaximal exercise. J Sports Sci 23:289-297.
         *
         * @param hrBpm in bpm, possible 20 to 250
         * @param weightKg in kg, possible 0.3 to 700, studied 47 to 120
         * @param ageY in a, possible 0 to 130, studied 18 to 45
         * @param vo2maxMlPerKgMin in mL/kg/min, possible 0 to 150, studied 27 to 81
         * @param sex male or female
         */
        public static Estimate keytel2005Vo2max4digit(
                double hrBpm, double weightKg, double ageY, double vo2maxMlPerKgMin, Sex sex) {
            return Equations.single("cardio.energy.keytel_2005_vo2max_4digit", hrBpm, weightKg,
            ageY, vo2maxMlPerKgMin, Numbers.of(sex));
        }

        /**
         * {@link #keytel2005Vo2max4digit} of columns: a row each.
         */
        public static Batch keytel2005Vo2max4digitMany(
                double[] hrBpm, double[] weightKg, double[] ageY, double[] vo2maxMlPerKgMin, Sex[]
                sex) {
            return Equations.many("cardio.energy.keytel_2005_vo2max_4digit", 0, hrBpm, weightKg,
            ageY, vo2maxMlPerKgMin, Numbers.column(sex));
        }

        /**
         * Gross energy of an activity, 3.5 mL/kg/min to the MET.
         *
         * <p>Result: energy_kcal in kcal.
         * Studied: convention, nobody was studied.
         * Standard error: none published.
         * Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine,
         * two parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8,
         * doi:10.1249/FIT.0000000000000577.
         *
         * @param met a share, possible 2.2250738585072014e-308 to 25
         * @param weightKg in kg, possible 0.3 to 700
         * @param durationMin in min, possible 2.2250738585072014e-308 to 1440
         */
        public static Estimate metKcalAcsm(double met, double weightKg, double durationMin) {
            return Equations.single("cardio.energy.met_kcal_acsm", met, weightKg, durationMin);
        }

        /**
         * {@link #metKcalAcsm} of columns: a row each.
         */
        public static Batch metKcalAcsmMany(double[] met, double[] weightKg, double[] durationMin) {
            return Equations.many("cardio.energy.met_kcal_acsm", 0, met, weightKg, durationMin);
        }

        /**
         * Gross energy of an activity, 1 kcal/kg/h to the MET.
         *
         * <p>Result: energy_kcal in kcal.
         * Studied: convention, nobody was studied.
         * Standard error: none published.
         * Source: Herrmann et al. 2024: 2024 Adult Compendium of Physical Activities: a third
         * update of the energy costs of human activities. J Sport Health Sci 13:6-12,
         * doi:10.1016/j.jshs.2023.10.010.
         *
         * @param met a share, possible 2.2250738585072014e-308 to 25
         * @param weightKg in kg, possible 0.3 to 700
         * @param durationMin in min, possible 2.2250738585072014e-308 to 1440
         */
        public static Estimate metKcalCompendium(double met, double weightKg, double durationMin) {
            return Equations.single("cardio.energy.met_kcal_compendium", met, weightKg,
            durationMin);
        }

        /**
         * {@link #metKcalCompendium} of columns: a row each.
         */
        public static Batch metKcalCompendiumMany(
                double[] met, double[] weightKg, double[] durationMin) {
            return Equations.many("cardio.energy.met_kcal_compendium", 0, met, weightKg,
            durationMin);
        }

        /**
         * Net energy of an activity, 3.5 mL/kg/min to the MET.
         *
         * <p>Result: net_energy_kcal in kcal.
         * Studied: convention, nobody was studied.
         * Standard error: none published.
         * Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine,
         * two parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8,
         * doi:10.1249/FIT.0000000000000577.
         *
         * @param met a share, possible 1 to 25
         * @param weightKg in kg, possible 0.3 to 700
         * @param durationMin in min, possible 2.2250738585072014e-308 to 1440
         */
        public static Estimate metNetKcalAcsm(double met, double weightKg, double durationMin) {
            return Equations.single("cardio.energy.met_net_kcal_acsm", met, weightKg,
            durationMin);
        }

        /**
         * {@link #metNetKcalAcsm} of columns: a row each.
         */
        public static Batch metNetKcalAcsmMany(
                double[] met, double[] weightKg, double[] durationMin) {
            return Equations.many("cardio.energy.met_net_kcal_acsm", 0, met, weightKg,
            durationMin);
        }

        /**
         * Energy of an oxygen uptake.
         *
         * <p>Result: energy_kcal in kcal.
         * Studied: convention, nobody was studied.
         * Standard error: none published.
         * Source: a definition, no measurement is involved.
         *
         * @param vo2MlPerKgMin in mL/kg/min, possible 2.2250738585072014e-308 to 100
         * @param weightKg in kg, possible 0.3 to 700
         * @param durationMin in min, possible 2.2250738585072014e-308 to 1440
         * @param energyEquivalentKcalPerL in kcal/L, possible 4.5 to 5.2
         */
        public static Estimate vo2ToKcal(
                double vo2MlPerKgMin, double weightKg, double durationMin, double
                energyEquivalentKcalPerL) {
            return Equations.single("cardio.energy.vo2_to_kcal", vo2MlPerKgMin, weightKg,
            durationMin, energyEquivalentKcalPerL);
        }

        /**
         * {@link #vo2ToKcal} of columns: a row each.
         */
        public static Batch vo2ToKcalMany(
                double[] vo2MlPerKgMin, double[] weightKg, double[] durationMin, double[]
                energyEquivalentKcalPerL) {
            return Equations.many("cardio.energy.vo2_to_kcal", 0, vo2MlPerKgMin, weightKg,
            durationMin, energyEquivalentKcalPerL);
        }
    }

    /** Equations cardio.epoc. */
    public static final class Epoc {
        private Epoc() {}

        /**
         * Energy after exercise, LaForgia.
         *
         * <p>Result: epoc_kcal in kcal.
         * Studied: a review of exercise of all kinds.
         * Standard error: none published.
         * Source: LaForgia, Withers, Gore 2006: Effects of exercise intensity and duration on the
         * excess post-exercise oxygen consumption. J Sports Sci 24:1247-1264,
         * doi:10.1080/02640410600552064.
         *
         * @param netExerciseKcal in kcal, possible 0 to 10000
         * @param epocFraction a share, possible 0 to 1, studied 0.06 to 0.15
         */
        public static Estimate laforgia2006Fraction(double netExerciseKcal, double epocFraction) {
            return Equations.single("cardio.epoc.laforgia_2006_fraction", netExerciseKcal,
            epocFraction);
        }

        /**
         * {@link #laforgia2006Fraction} of columns: a row each.
         */
        public static Batch laforgia2006FractionMany(
                double[] netExerciseKcal, double[] epocFraction) {
            return Equations.many("cardio.epoc.laforgia_2006_fraction", 0, netExerciseKcal,
            epocFraction);
        }
    }

    /** Equations cardio.guideline. */
    public static final class Guideline {
        private Guideline() {}

        /**
         * MET-minutes of activities.
         *
         * <p>Result: met_min in min.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param met list: a share, possible 2.2250738585072014e-308 to 25
         * @param durationMin list: in min, possible 0 to 10080
         */
        public static Estimate metMinutes(double[] met, double[] durationMin) {
            return Equations.series("cardio.guideline.met_minutes", new double[][] {met,
            durationMin}, new double[] {});
        }

        /**
         * Aerobic activity of a week as moderate minutes.
         *
         * <p>Result: moderate_equivalent_min in min/wk.
         * Studied: adults.
         * A definition: it adds no error to that of its inputs.
         * Source: Bull et al. 2020: World Health Organization 2020 guidelines on physical activity
         * and sedentary behaviour. Br J Sports Med, doi:10.1136/bjsports-2020-102955.
         *
         * @param moderateMin in min/wk, possible 0 to 10080
         * @param vigorousMin in min/wk, possible 0 to 10080
         */
        public static Estimate moderateEquivalentMinutes(double moderateMin, double vigorousMin) {
            return Equations.single("cardio.guideline.moderate_equivalent_minutes", moderateMin,
            vigorousMin);
        }

        /**
         * {@link #moderateEquivalentMinutes} of columns: a row each.
         */
        public static Batch moderateEquivalentMinutesMany(
                double[] moderateMin, double[] vigorousMin) {
            return Equations.many("cardio.guideline.moderate_equivalent_minutes", 0,
            moderateMin, vigorousMin);
        }
    }

    /** Equations cardio.hiit. */
    public static final class Hiit {
        private Hiit() {}

        /**
         * Energy of a session of intervals.
         *
         * <p>Result: energy_kcal in kcal.
         * Studied: a sum of conventions, nobody was studied.
         * Standard error: none published.
         * Source: LaForgia, Withers, Gore 2006: Effects of exercise intensity and duration on the
         * excess post-exercise oxygen consumption. J Sports Sci 24:1247-1264,
         * doi:10.1080/02640410600552064.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param rounds a share, possible 1 to 200
         * @param workS in s, possible 2.2250738585072014e-308 to 3600
         * @param workMet a share, possible 1 to 25
         * @param restS in s, possible 0 to 3600
         * @param restMet a share, possible 1 to 25
         * @param epocFraction a share, possible 0 to 1, studied 0.06 to 0.15
         */
        public static Estimate sessionEnergy(
                double weightKg, double rounds, double workS, double workMet, double restS, double
                restMet, double epocFraction) {
            return Equations.single("cardio.hiit.session_energy", weightKg, rounds, workS,
            workMet, restS, restMet, epocFraction);
        }

        /**
         * {@link #sessionEnergy} of columns: a row each.
         */
        public static Batch sessionEnergyMany(
                double[] weightKg, double[] rounds, double[] workS, double[] workMet, double[]
                restS, double[] restMet, double[] epocFraction) {
            return Equations.many("cardio.hiit.session_energy", 0, weightKg, rounds, workS,
            workMet, restS, restMet, epocFraction);
        }
    }

    /** Equations cardio.hr. */
    public static final class Hr {
        private Hr() {}

        /**
         * Heart rate to train at, Karvonen.
         *
         * <p>Result: hr_bpm in bpm.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param intensityFraction a share, possible 0 to 1
         * @param hrRestBpm in bpm, possible 20 to 250
         * @param hrMaxBpm in bpm, possible 20 to 250
         */
        public static Estimate karvonenTarget(
                double intensityFraction, double hrRestBpm, double hrMaxBpm) {
            return Equations.single("cardio.hr.karvonen_target", intensityFraction, hrRestBpm,
            hrMaxBpm);
        }

        /**
         * {@link #karvonenTarget} of columns: a row each.
         */
        public static Batch karvonenTargetMany(
                double[] intensityFraction, double[] hrRestBpm, double[] hrMaxBpm) {
            return Equations.many("cardio.hr.karvonen_target", 0, intensityFraction, hrRestBpm,
            hrMaxBpm);
        }

        /**
         * Share of the heart rate reserve.
         *
         * <p>Result: fraction_hrr.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param hrBpm in bpm, possible 20 to 250
         * @param hrRestBpm in bpm, possible 20 to 250
         * @param hrMaxBpm in bpm, possible 20 to 250
         */
        public static Estimate reserveFraction(double hrBpm, double hrRestBpm, double hrMaxBpm) {
            return Equations.single("cardio.hr.reserve_fraction", hrBpm, hrRestBpm, hrMaxBpm);
        }

        /**
         * {@link #reserveFraction} of columns: a row each.
         */
        public static Batch reserveFractionMany(
                double[] hrBpm, double[] hrRestBpm, double[] hrMaxBpm) {
            return Equations.many("cardio.hr.reserve_fraction", 0, hrBpm, hrRestBpm, hrMaxBpm);
        }
    }

    /** Equations cardio.hr_max. */
    public static final class HrMax {
        private HrMax() {}

        /**
         * Maximal heart rate, 220 less the age.
         *
         * <p>Result: hr_max_bpm in bpm.
         * Studied: not known; never derived from data of its own.
         * Standard error: none published.
         * Source: Fox 1971: Maximal heart rate as 220 less the age, as told by Robergs and Landwehr
         * 2002. JEPonline 5(2):1-10.
         *
         * @param ageY in a, possible 0 to 130, studied 18 to 80
         */
        public static Estimate fox1971(double ageY) {
            return Equations.single("cardio.hr_max.fox_1971", ageY);
        }

        /**
         * {@link #fox1971} of columns: a row each.
         */
        public static Batch fox1971Many(double[] ageY) {
            return Equations.many("cardio.hr_max.fox_1971", 0, ageY);
        }

        /**
         * Maximal heart rate, Gellish, straight line.
         *
         * <p>Result: hr_max_bpm in bpm.
         * Studied: 132 adults of both sexes, 908 tests over 25 years.
         * Standard error: none published.
         * Source: Gellish et al. 2007: Longitudinal modeling of the relationship between age and
         * maximal heart rate. Med Sci Sports Exerc 39(5):822-829, doi:10.1097/mss.0b013e31803349c6.
         *
         * @param ageY in a, possible 0 to 130, studied 18 to 80
         */
        public static Estimate gellish2007Linear(double ageY) {
            return Equations.single("cardio.hr_max.gellish_2007_linear", ageY);
        }

        /**
         * {@link #gellish2007Linear} of columns: a row each.
         */
        public static Batch gellish2007LinearMany(double[] ageY) {
            return Equations.many("cardio.hr_max.gellish_2007_linear", 0, ageY);
        }

        /**
         * Maximal heart rate, Gellish, curve.
         *
         * <p>Result: hr_max_bpm in bpm.
         * Studied: 132 adults of both sexes, 908 tests over 25 years.
         * Standard error: none published.
         * Source: Gellish et al. 2007: Longitudinal modeling of the relationship between age and
         * maximal heart rate. Med Sci Sports Exerc 39(5):822-829, doi:10.1097/mss.0b013e31803349c6.
         *
         * @param ageY in a, possible 0 to 130, studied 18 to 80
         */
        public static Estimate gellish2007Quadratic(double ageY) {
            return Equations.single("cardio.hr_max.gellish_2007_quadratic", ageY);
        }

        /**
         * {@link #gellish2007Quadratic} of columns: a row each.
         */
        public static Batch gellish2007QuadraticMany(double[] ageY) {
            return Equations.many("cardio.hr_max.gellish_2007_quadratic", 0, ageY);
        }

        /**
         * Maximal heart rate of women, Gulati.
         *
         * <p>Result: hr_max_bpm in bpm.
         * Studied: 5437 women over 35 y.
         * Standard error: none published.
         * Source: Gulati et al. 2010: Heart rate response to exercise stress testing in
         * asymptomatic women: the St. James Women Take Heart Project. Circulation 122:130-137,
         * doi:10.1161/CIRCULATIONAHA.110.939249.
         *
         * @param ageY in a, possible 0 to 130, studied 35 to 130
         */
        public static Estimate gulati2010Women(double ageY) {
            return Equations.single("cardio.hr_max.gulati_2010_women", ageY);
        }

        /**
         * {@link #gulati2010Women} of columns: a row each.
         */
        public static Batch gulati2010WomenMany(double[] ageY) {
            return Equations.many("cardio.hr_max.gulati_2010_women", 0, ageY);
        }

        /**
         * Maximal heart rate, Nes.
         *
         * <p>Result: hr_max_bpm in bpm.
         * Studied: 3320 healthy adults of both sexes.
         * Standard error: 10.8, the largest published.
         * Source: Nes et al. 2013: Age-predicted maximal heart rate in healthy subjects: the HUNT
         * fitness study. Scand J Med Sci Sports 23:697-704, doi:10.1111/j.1600-0838.2012.01445.x.
         *
         * @param ageY in a, possible 0 to 130, studied 18 to 80
         */
        public static Estimate nes2013(double ageY) {
            return Equations.single("cardio.hr_max.nes_2013", ageY);
        }

        /**
         * {@link #nes2013} of columns: a row each.
         */
        public static Batch nes2013Many(double[] ageY) {
            return Equations.many("cardio.hr_max.nes_2013", 0, ageY);
        }

        /**
         * Maximal heart rate, Tanaka.
         *
         * <p>Result: hr_max_bpm in bpm.
         * Studied: healthy adults.
         * Standard error: none published.
         * Source: Tanaka, Monahan, Seals 2001: Age-predicted maximal heart rate revisited. J Am
         * Coll Cardiol 37:153-156.
         *
         * @param ageY in a, possible 0 to 130, studied 18 to 80
         */
        public static Estimate tanaka2001(double ageY) {
            return Equations.single("cardio.hr_max.tanaka_2001", ageY);
        }

        /**
         * {@link #tanaka2001} of columns: a row each.
         */
        public static Batch tanaka2001Many(double[] ageY) {
            return Equations.many("cardio.hr_max.tanaka_2001", 0, ageY);
        }
    }

    /** Equations cardio.met. */
    public static final class Met {
        private Met() {}

        /**
         * MET corrected for the uptake at rest.
         *
         * <p>Result: corrected_met.
         * Studied: adults.
         * Standard error: none published.
         * Source: Herrmann et al. 2024: 2024 Adult Compendium of Physical Activities: a third
         * update of the energy costs of human activities. J Sport Health Sci 13:6-12,
         * doi:10.1016/j.jshs.2023.10.010.
         *
         * @param met a share, possible 2.2250738585072014e-308 to 25
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130, studied 18 to 130
         * @param sex male or female
         */
        public static Estimate correctedMet(
                double met, double weightKg, double heightCm, double ageY, Sex sex) {
            return Equations.single("cardio.met.corrected_met", met, weightKg, heightCm, ageY,
            Numbers.of(sex));
        }

        /**
         * {@link #correctedMet} of columns: a row each.
         */
        public static Batch correctedMetMany(
                double[] met, double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("cardio.met.corrected_met", 0, met, weightKg, heightCm, ageY,
            Numbers.column(sex));
        }

        /**
         * Class of an intensity in MET.
         *
         * <p>Result: class, one of sedentary, light, moderate, vigorous.
         * Studied: convention, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param met a share, possible 2.2250738585072014e-308 to 25
         */
        public static Classified<MetIntensityClass> intensityClass(double met) {
            return Classified.of(Equations.single("cardio.met.intensity_class", met),
            MetIntensityClass.values());
        }

        /**
         * {@link #intensityClass} of columns: a row each.
         */
        public static Batch intensityClassMany(double[] met) {
            return Equations.many("cardio.met.intensity_class", 0, met);
        }

        /**
         * Oxygen uptake at rest, Harris and Benedict.
         *
         * <p>Result: rmr_ml_per_kg_min in mL/kg/min.
         * Studied: adults.
         * Standard error: none published.
         * Source: Harris, Benedict 1919: A biometric study of human basal metabolism (1918); the
         * full report is of 1919. Proc Natl Acad Sci USA 4(12):370-373, doi:10.1073/pnas.4.12.370.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param heightCm in cm, possible 20 to 280
         * @param ageY in a, possible 0 to 130, studied 18 to 130
         * @param sex male or female
         */
        public static Estimate rmrMlKgMinHarrisBenedict(
                double weightKg, double heightCm, double ageY, Sex sex) {
            return Equations.single("cardio.met.rmr_ml_kg_min_harris_benedict", weightKg,
            heightCm, ageY, Numbers.of(sex));
        }

        /**
         * {@link #rmrMlKgMinHarrisBenedict} of columns: a row each.
         */
        public static Batch rmrMlKgMinHarrisBenedictMany(
                double[] weightKg, double[] heightCm, double[] ageY, Sex[] sex) {
            return Equations.many("cardio.met.rmr_ml_kg_min_harris_benedict", 0, weightKg,
            heightCm, ageY, Numbers.column(sex));
        }
    }

    /** Equations cardio.vo2. */
    public static final class Vo2 {
        private Vo2() {}

        /**
         * Oxygen uptake of arm cranking, ACSM.
         *
         * <p>Result: vo2_ml_per_kg_min in mL/kg/min.
         * Studied: adults.
         * Standard error: none published.
         * Its numbers could not be traced to two sources.
         * Source: American College of Sports Medicine: Guidelines for exercise testing and
         * prescription.
         *
         * @param workRateKgmPerMin in kgm/min, possible 0 to 3000
         * @param weightKg in kg, possible 0.3 to 700
         */
        public static Estimate acsmArmCycling(double workRateKgmPerMin, double weightKg) {
            return Equations.single("cardio.vo2.acsm_arm_cycling", workRateKgmPerMin, weightKg);
        }

        /**
         * {@link #acsmArmCycling} of columns: a row each.
         */
        public static Batch acsmArmCyclingMany(double[] workRateKgmPerMin, double[] weightKg) {
            return Equations.many("cardio.vo2.acsm_arm_cycling", 0, workRateKgmPerMin,
            weightKg);
        }

        /**
         * Oxygen uptake of cycling, ACSM.
         *
         * <p>Result: vo2_ml_per_kg_min in mL/kg/min.
         * Studied: adults cycling at 300-1200 kg m/min.
         * Standard error: none published.
         * Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine,
         * two parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8,
         * doi:10.1249/FIT.0000000000000577.
         *
         * @param workRateKgmPerMin in kgm/min, possible 0 to 3000, studied 300 to 1200
         * @param weightKg in kg, possible 0.3 to 700
         */
        public static Estimate acsmLegCycling(double workRateKgmPerMin, double weightKg) {
            return Equations.single("cardio.vo2.acsm_leg_cycling", workRateKgmPerMin, weightKg);
        }

        /**
         * {@link #acsmLegCycling} of columns: a row each.
         */
        public static Batch acsmLegCyclingMany(double[] workRateKgmPerMin, double[] weightKg) {
            return Equations.many("cardio.vo2.acsm_leg_cycling", 0, workRateKgmPerMin,
            weightKg);
        }

        /**
         * Oxygen uptake of running, ACSM.
         *
         * <p>Result: vo2_ml_per_kg_min in mL/kg/min.
         * Studied: adults running faster than 134 m/min.
         * Standard error: none published.
         * Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine,
         * two parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8,
         * doi:10.1249/FIT.0000000000000577.
         *
         * @param speedMPerMin in m/min, possible 2.2250738585072014e-308 to 400, studied 134 to
         * 400
         * @param grade a share, possible 0 to 0.5
         */
        public static Estimate acsmRunning(double speedMPerMin, double grade) {
            return Equations.single("cardio.vo2.acsm_running", speedMPerMin, grade);
        }

        /**
         * {@link #acsmRunning} of columns: a row each.
         */
        public static Batch acsmRunningMany(double[] speedMPerMin, double[] grade) {
            return Equations.many("cardio.vo2.acsm_running", 0, speedMPerMin, grade);
        }

        /**
         * Oxygen uptake of stepping, ACSM.
         *
         * <p>Result: vo2_ml_per_kg_min in mL/kg/min.
         * Studied: adults stepping 12-30 times a minute.
         * Standard error: none published.
         * Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine,
         * two parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8,
         * doi:10.1249/FIT.0000000000000577.
         *
         * @param stepsPerMin in /min, possible 2.2250738585072014e-308 to 60, studied 12 to 30
         * @param stepHeightM in m, possible 2.2250738585072014e-308 to 0.6, studied 0.04 to 0.4
         */
        public static Estimate acsmStepping(double stepsPerMin, double stepHeightM) {
            return Equations.single("cardio.vo2.acsm_stepping", stepsPerMin, stepHeightM);
        }

        /**
         * {@link #acsmStepping} of columns: a row each.
         */
        public static Batch acsmSteppingMany(double[] stepsPerMin, double[] stepHeightM) {
            return Equations.many("cardio.vo2.acsm_stepping", 0, stepsPerMin, stepHeightM);
        }

        /**
         * Oxygen uptake of walking, ACSM.
         *
         * <p>Result: vo2_ml_per_kg_min in mL/kg/min.
         * Studied: adults walking at 50-100 m/min.
         * Standard error: none published.
         * Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine,
         * two parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8,
         * doi:10.1249/FIT.0000000000000577.
         *
         * @param speedMPerMin in m/min, possible 2.2250738585072014e-308 to 400, studied 50 to 100
         * @param grade a share, possible 0 to 0.5
         */
        public static Estimate acsmWalking(double speedMPerMin, double grade) {
            return Equations.single("cardio.vo2.acsm_walking", speedMPerMin, grade);
        }

        /**
         * {@link #acsmWalking} of columns: a row each.
         */
        public static Batch acsmWalkingMany(double[] speedMPerMin, double[] grade) {
            return Equations.many("cardio.vo2.acsm_walking", 0, speedMPerMin, grade);
        }

        /**
         * Oxygen uptake of an intensity in MET.
         *
         * <p>Result: vo2_ml_per_kg_min in mL/kg/min.
         * Studied: convention, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param met a share, possible 2.2250738585072014e-308 to 25
         */
        public static Estimate metToVo2(double met) {
            return Equations.single("cardio.vo2.met_to_vo2", met);
        }

        /**
         * {@link #metToVo2} of columns: a row each.
         */
        public static Batch metToVo2Many(double[] met) {
            return Equations.many("cardio.vo2.met_to_vo2", 0, met);
        }

        /**
         * Oxygen uptake to train at.
         *
         * <p>Result: vo2_ml_per_kg_min in mL/kg/min.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param intensityFraction a share, possible 0 to 1
         * @param vo2maxMlPerKgMin in mL/kg/min, possible 0 to 150
         */
        public static Estimate reserveTarget(double intensityFraction, double vo2maxMlPerKgMin) {
            return Equations.single("cardio.vo2.reserve_target", intensityFraction,
            vo2maxMlPerKgMin);
        }

        /**
         * {@link #reserveTarget} of columns: a row each.
         */
        public static Batch reserveTargetMany(
                double[] intensityFraction, double[] vo2maxMlPerKgMin) {
            return Equations.many("cardio.vo2.reserve_target", 0, intensityFraction,
            vo2maxMlPerKgMin);
        }
    }

    /** Equations cardio.vo2max. */
    public static final class Vo2max {
        private Vo2max() {}

        /**
         * Maximal oxygen uptake from the run of 12 minutes, Cooper.
         *
         * <p>Result: vo2max_ml_per_kg_min in mL/kg/min.
         * Studied: not known.
         * Standard error: none published.
         * Source: Cooper 1968: A means of assessing maximal oxygen intake: correlation between
         * field and treadmill testing. JAMA 203:201-204, doi:10.1001/jama.1968.03140030033008.
         *
         * @param distanceM in m, possible 504.9 to 6000
         */
        public static Estimate cooper1968(double distanceM) {
            return Equations.single("cardio.vo2max.cooper_1968", distanceM);
        }

        /**
         * {@link #cooper1968} of columns: a row each.
         */
        public static Batch cooper1968Many(double[] distanceM) {
            return Equations.many("cardio.vo2max.cooper_1968", 0, distanceM);
        }

        /**
         * Maximal oxygen uptake from a jogged mile, George.
         *
         * <p>Result: vo2max_ml_per_kg_min in mL/kg/min.
         * Studied: people of 18-29 y jogging a mile.
         * Standard error: 3, the largest published.
         * Source: George et al. 1993: VO2max estimation from a submaximal 1-mile track jog for fit
         * college-age individuals. Med Sci Sports Exerc 25:401-406.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param timeMin in min, possible 4 to 30
         * @param hrBpm in bpm, possible 20 to 250, studied 20 to 180
         * @param sex male or female
         */
        public static Estimate george1993MileJog(
                double weightKg, double timeMin, double hrBpm, Sex sex) {
            return Equations.single("cardio.vo2max.george_1993_mile_jog", weightKg, timeMin,
            hrBpm, Numbers.of(sex));
        }

        /**
         * {@link #george1993MileJog} of columns: a row each.
         */
        public static Batch george1993MileJogMany(
                double[] weightKg, double[] timeMin, double[] hrBpm, Sex[] sex) {
            return Equations.many("cardio.vo2max.george_1993_mile_jog", 0, weightKg, timeMin,
            hrBpm, Numbers.column(sex));
        }

        /**
         * Maximal oxygen uptake without exercise from body mass index, Jackson.
         *
         * <p>Result: vo2max_ml_per_kg_min in mL/kg/min.
         * Studied: adults.
         * Standard error: 5.7, the largest published.
         * Source: Jackson et al. 1990: Prediction of functional aerobic capacity without exercise
         * testing, as given in a table of 2020 (10.1161/JAHA.119.015117). Med Sci Sports Exerc
         * 22:863-870, doi:10.1249/00005768-199012000-00021.
         *
         * @param par a share, possible 0 to 7
         * @param ageY in a, possible 0 to 130, studied 18 to 130
         * @param bmiKgPerM2 in kg/m2, possible 3 to 300
         * @param sex male or female
         */
        public static Estimate jackson1990Bmi(double par, double ageY, double bmiKgPerM2, Sex sex) {
            return Equations.single("cardio.vo2max.jackson_1990_bmi", par, ageY, bmiKgPerM2,
            Numbers.of(sex));
        }

        /**
         * {@link #jackson1990Bmi} of columns: a row each.
         */
        public static Batch jackson1990BmiMany(
                double[] par, double[] ageY, double[] bmiKgPerM2, Sex[] sex) {
            return Equations.many("cardio.vo2max.jackson_1990_bmi", 0, par, ageY, bmiKgPerM2,
            Numbers.column(sex));
        }

        /**
         * Maximal oxygen uptake without exercise from body fat, Jackson.
         *
         * <p>Result: vo2max_ml_per_kg_min in mL/kg/min.
         * Studied: adults.
         * Standard error: 5.35, the largest published.
         * Source: Jackson et al. 1990: Prediction of functional aerobic capacity without exercise
         * testing, as given in a table of 2020 (10.1161/JAHA.119.015117). Med Sci Sports Exerc
         * 22:863-870, doi:10.1249/00005768-199012000-00021.
         *
         * @param par a share, possible 0 to 7
         * @param ageY in a, possible 0 to 130, studied 18 to 130
         * @param bodyFatPct in %, possible 0 to 100
         * @param sex male or female
         */
        public static Estimate jackson1990PercentFat(
                double par, double ageY, double bodyFatPct, Sex sex) {
            return Equations.single("cardio.vo2max.jackson_1990_percent_fat", par, ageY,
            bodyFatPct, Numbers.of(sex));
        }

        /**
         * {@link #jackson1990PercentFat} of columns: a row each.
         */
        public static Batch jackson1990PercentFatMany(
                double[] par, double[] ageY, double[] bodyFatPct, Sex[] sex) {
            return Equations.many("cardio.vo2max.jackson_1990_percent_fat", 0, par, ageY,
            bodyFatPct, Numbers.column(sex));
        }

        /**
         * Maximal oxygen uptake from the shuttle run, Leger 1988.
         *
         * <p>Result: vo2max_ml_per_kg_min in mL/kg/min.
         * Studied: children of 8-19 y.
         * Standard error: none published.
         * Source: Leger, Mercier, Gadoury, Lambert 1988: The multistage 20 metre shuttle run test
         * for aerobic fitness. J Sports Sci 6:93-101, doi:10.1080/02640418808729800.
         *
         * @param speedKmPerH in km/h, possible 8 to 20
         * @param ageY in a, possible 0 to 130, studied 8 to 19
         */
        public static Estimate leger1988(double speedKmPerH, double ageY) {
            return Equations.single("cardio.vo2max.leger_1988", speedKmPerH, ageY);
        }

        /**
         * {@link #leger1988} of columns: a row each.
         */
        public static Batch leger1988Many(double[] speedKmPerH, double[] ageY) {
            return Equations.many("cardio.vo2max.leger_1988", 0, speedKmPerH, ageY);
        }

        /**
         * Maximal oxygen uptake from the shuttle run, Leger and Lambert 1982.
         *
         * <p>Result: vo2max_ml_per_kg_min in mL/kg/min.
         * Studied: adults.
         * Standard error: 5.4, the largest published.
         * Source: Leger, Lambert 1982: A maximal multistage 20-m shuttle run test to predict
         * VO2max. Eur J Appl Physiol 49:1-12, doi:10.1007/BF00428958.
         *
         * @param speedKmPerH in km/h, possible 8 to 20
         */
        public static Estimate legerLambert1982(double speedKmPerH) {
            return Equations.single("cardio.vo2max.leger_lambert_1982", speedKmPerH);
        }

        /**
         * {@link #legerLambert1982} of columns: a row each.
         */
        public static Batch legerLambert1982Many(double[] speedKmPerH) {
            return Equations.many("cardio.vo2max.leger_lambert_1982", 0, speedKmPerH);
        }

        /**
         * Maximal oxygen uptake without exercise, Myers (FRIEND).
         *
         * <p>Result: vo2max_ml_per_kg_min in mL/kg/min.
         * Studied: adults of the FRIEND registry.
         * Standard error: 7.2, the largest published.
         * Source: Myers et al. 2017: A reference equation for normal standards for VO2 max (FRIEND
         * registry), as given in a table of 2020 (10.1161/JAHA.119.015117),
         * doi:10.1016/j.pcad.2017.03.002.
         *
         * @param ageY in a, possible 0 to 130, studied 18 to 130
         * @param weightLb in [lb_av], possible 44 to 880
         * @param sex male or female
         */
        public static Estimate myers2017Friend(double ageY, double weightLb, Sex sex) {
            return Equations.single("cardio.vo2max.myers_2017_friend", ageY, weightLb,
            Numbers.of(sex));
        }

        /**
         * {@link #myers2017Friend} of columns: a row each.
         */
        public static Batch myers2017FriendMany(double[] ageY, double[] weightLb, Sex[] sex) {
            return Equations.many("cardio.vo2max.myers_2017_friend", 0, ageY, weightLb,
            Numbers.column(sex));
        }

        /**
         * Maximal oxygen uptake of men without exercise, Nes.
         *
         * <p>Result: vo2max_ml_per_kg_min in mL/kg/min.
         * Studied: adult men of the HUNT study.
         * Standard error: none published.
         * Source: Nes et al. 2011: Estimating VO2peak from a nonexercise prediction model: the HUNT
         * Study, Norway, as quoted by Nevill and Cooke 2017 (10.1249/MSS.0000000000001178). Med Sci
         * Sports Exerc 43(11):2024-2030, doi:10.1249/MSS.0b013e31821d3f6f.
         *
         * @param ageY in a, possible 0 to 130, studied 18 to 130
         * @param waistCm in cm, possible 10 to 400
         * @param hrRestBpm in bpm, possible 20 to 250
         * @param paIndex a share, possible 0 to 45
         */
        public static Estimate nes2011Men(
                double ageY, double waistCm, double hrRestBpm, double paIndex) {
            return Equations.single("cardio.vo2max.nes_2011_men", ageY, waistCm, hrRestBpm,
            paIndex);
        }

        /**
         * {@link #nes2011Men} of columns: a row each.
         */
        public static Batch nes2011MenMany(
                double[] ageY, double[] waistCm, double[] hrRestBpm, double[] paIndex) {
            return Equations.many("cardio.vo2max.nes_2011_men", 0, ageY, waistCm, hrRestBpm,
            paIndex);
        }

        /**
         * Maximal oxygen uptake of women without exercise, Nes.
         *
         * <p>Result: vo2max_ml_per_kg_min in mL/kg/min.
         * Studied: adult women of the HUNT study.
         * Standard error: none published.
         * Source: Nes et al. 2011: Estimating VO2peak from a nonexercise prediction model: the HUNT
         * Study, Norway, as quoted by Nevill and Cooke 2017 (10.1249/MSS.0000000000001178). Med Sci
         * Sports Exerc 43(11):2024-2030, doi:10.1249/MSS.0b013e31821d3f6f.
         *
         * @param ageY in a, possible 0 to 130, studied 18 to 130
         * @param waistCm in cm, possible 10 to 400
         * @param hrRestBpm in bpm, possible 20 to 250
         * @param paIndex a share, possible 0 to 45
         */
        public static Estimate nes2011Women(
                double ageY, double waistCm, double hrRestBpm, double paIndex) {
            return Equations.single("cardio.vo2max.nes_2011_women", ageY, waistCm, hrRestBpm,
            paIndex);
        }

        /**
         * {@link #nes2011Women} of columns: a row each.
         */
        public static Batch nes2011WomenMany(
                double[] ageY, double[] waistCm, double[] hrRestBpm, double[] paIndex) {
            return Equations.many("cardio.vo2max.nes_2011_women", 0, ageY, waistCm, hrRestBpm,
            paIndex);
        }

        /**
         * Maximal oxygen uptake from a walked mile, Rockport.
         *
         * <p>Result: vo2max_ml_per_kg_min in mL/kg/min.
         * Studied: 343 adults, 30-69 y.
         * Standard error: none published.
         * Source: Kline et al. 1987: Estimation of VO2max from a one-mile track walk, gender, age,
         * and body weight. Med Sci Sports Exerc 19:253-259.
         *
         * @param weightLb in [lb_av], possible 44 to 880
         * @param ageY in a, possible 0 to 130, studied 30 to 69
         * @param timeMin in min, possible 5 to 60
         * @param hrBpm in bpm, possible 20 to 250
         * @param sex male or female
         */
        public static Estimate rockportKline1987(
                double weightLb, double ageY, double timeMin, double hrBpm, Sex sex) {
            return Equations.single("cardio.vo2max.rockport_kline_1987", weightLb, ageY,
            timeMin, hrBpm, Numbers.of(sex));
        }

        /**
         * {@link #rockportKline1987} of columns: a row each.
         */
        public static Batch rockportKline1987Many(
                double[] weightLb, double[] ageY, double[] timeMin, double[] hrBpm, Sex[] sex) {
            return Equations.many("cardio.vo2max.rockport_kline_1987", 0, weightLb, ageY,
            timeMin, hrBpm, Numbers.column(sex));
        }

        /**
         * Maximal oxygen uptake in L/min from a walked mile, Rockport.
         *
         * <p>Result: vo2max_l_per_min in L/min.
         * Studied: 343 adults, 30-69 y.
         * Standard error: 0.325, the largest published.
         * Source: Kline et al. 1987: Estimation of VO2max from a one-mile track walk, gender, age,
         * and body weight. Med Sci Sports Exerc 19:253-259.
         *
         * @param weightLb in [lb_av], possible 44 to 880
         * @param ageY in a, possible 0 to 130, studied 30 to 69
         * @param timeMin in min, possible 5 to 60
         * @param hrBpm in bpm, possible 20 to 250
         * @param sex male or female
         */
        public static Estimate rockportKline1987Absolute(
                double weightLb, double ageY, double timeMin, double hrBpm, Sex sex) {
            return Equations.single("cardio.vo2max.rockport_kline_1987_absolute", weightLb,
            ageY, timeMin, hrBpm, Numbers.of(sex));
        }

        /**
         * {@link #rockportKline1987Absolute} of columns: a row each.
         */
        public static Batch rockportKline1987AbsoluteMany(
                double[] weightLb, double[] ageY, double[] timeMin, double[] hrBpm, Sex[] sex) {
            return Equations.many("cardio.vo2max.rockport_kline_1987_absolute", 0, weightLb,
            ageY, timeMin, hrBpm, Numbers.column(sex));
        }

        /**
         * Maximal oxygen uptake from the run of 1.5 miles, ACSM.
         *
         * <p>Result: vo2max_ml_per_kg_min in mL/kg/min.
         * Studied: not known.
         * Standard error: none published.
         * Its numbers could not be traced to two sources.
         * Source: American College of Sports Medicine: Guidelines for exercise testing and
         * prescription.
         *
         * @param timeMin in min, possible 5 to 60
         */
        public static Estimate run15MileAcsm(double timeMin) {
            return Equations.single("cardio.vo2max.run_1_5_mile_acsm", timeMin);
        }

        /**
         * {@link #run15MileAcsm} of columns: a row each.
         */
        public static Batch run15MileAcsmMany(double[] timeMin) {
            return Equations.many("cardio.vo2max.run_1_5_mile_acsm", 0, timeMin);
        }

        /**
         * Maximal oxygen uptake from the shuttle run, Stickland.
         *
         * <p>Result: vo2max_ml_per_kg_min in mL/kg/min.
         * Studied: adults.
         * Standard error: 4.07, the largest published.
         * Source: Stickland et al. 2003: Prediction of maximal oxygen uptake of adults from the
         * 20-m shuttle run test. Can J Appl Physiol, doi:10.1139/h03-021.
         *
         * @param lastHalfStage a share, possible 0.5 to 21
         * @param sex male or female
         */
        public static Estimate stickland2003(double lastHalfStage, Sex sex) {
            return Equations.single("cardio.vo2max.stickland_2003", lastHalfStage,
            Numbers.of(sex));
        }

        /**
         * {@link #stickland2003} of columns: a row each.
         */
        public static Batch stickland2003Many(double[] lastHalfStage, Sex[] sex) {
            return Equations.many("cardio.vo2max.stickland_2003", 0, lastHalfStage,
            Numbers.column(sex));
        }

        /**
         * Maximal oxygen uptake from two heart rates, Uth.
         *
         * <p>Result: vo2max_ml_per_kg_min in mL/kg/min.
         * Studied: 46 well-trained men, 21-51 y.
         * Standard error: 2.7, the largest published.
         * Source: Uth, Sorensen, Overgaard, Pedersen 2004: Estimation of VO2max from the ratio
         * between HRmax and HRrest: the Heart Rate Ratio Method. Eur J Appl Physiol 91:111-115,
         * doi:10.1007/s00421-003-0988-y.
         *
         * @param hrMaxBpm in bpm, possible 20 to 250
         * @param hrRestBpm in bpm, possible 20 to 250
         */
        public static Estimate uth2004(double hrMaxBpm, double hrRestBpm) {
            return Equations.single("cardio.vo2max.uth_2004", hrMaxBpm, hrRestBpm);
        }

        /**
         * {@link #uth2004} of columns: a row each.
         */
        public static Batch uth2004Many(double[] hrMaxBpm, double[] hrRestBpm) {
            return Equations.many("cardio.vo2max.uth_2004", 0, hrMaxBpm, hrRestBpm);
        }
    }
}
