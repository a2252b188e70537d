// Written by capi/bindings/emit.py.
package org.tonus;

/** Equations of the domain training. */
public final class Training {
    private Training() {}

    /** Equations training.load. */
    public static final class Load {
        private Load() {}

        /**
         * Acute over chronic load, exponentially weighted means.
         *
         * <p>Result: acwr.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: Williams, West, Cross, Stokes 2017: Better way to determine the acute:chronic
         * workload ratio?. Br J Sports Med 51(3):209-210, doi:10.1136/bjsports-2016-096589.
         *
         * @param dailyLoadsAu list: a share, possible 0 to 10000
         */
        public static Estimate acwrEwmaWilliams2017(double[] dailyLoadsAu) {
            return Equations.series("training.load.acwr_ewma_williams_2017", new double[][]
            {dailyLoadsAu}, new double[] {});
        }

        /**
         * Acute over chronic load, rolling means, coupled.
         *
         * <p>Result: acwr.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: Windt, Gabbett 2018: Is it all for naught? What does mathematical coupling mean
         * for acute:chronic workload ratios?. Br J Sports Med 53(16):988-990,
         * doi:10.1136/bjsports-2017-098925.
         *
         * @param dailyLoadsAu list: a share, possible 0 to 10000
         */
        public static Estimate acwrRollingCoupled(double[] dailyLoadsAu) {
            return Equations.series("training.load.acwr_rolling_coupled", new double[][]
            {dailyLoadsAu}, new double[] {});
        }

        /**
         * Acute over chronic load, rolling means, 21 days before.
         *
         * <p>Result: acwr.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: Windt, Gabbett 2018: Is it all for naught? What does mathematical coupling mean
         * for acute:chronic workload ratios?. Br J Sports Med 53(16):988-990,
         * doi:10.1136/bjsports-2017-098925.
         *
         * @param dailyLoadsAu list: a share, possible 0 to 10000
         */
        public static Estimate acwrRollingUncoupled21(double[] dailyLoadsAu) {
            return Equations.series("training.load.acwr_rolling_uncoupled_21", new double[][]
            {dailyLoadsAu}, new double[] {});
        }

        /**
         * Acute over chronic load, rolling means, 28 days before.
         *
         * <p>Result: acwr.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: Windt, Gabbett 2018: Is it all for naught? What does mathematical coupling mean
         * for acute:chronic workload ratios?. Br J Sports Med 53(16):988-990,
         * doi:10.1136/bjsports-2017-098925.
         *
         * @param dailyLoadsAu list: a share, possible 0 to 10000
         */
        public static Estimate acwrRollingUncoupled28(double[] dailyLoadsAu) {
            return Equations.series("training.load.acwr_rolling_uncoupled_28", new double[][]
            {dailyLoadsAu}, new double[] {});
        }

        /**
         * Short-term training load, GoldenCheetah.
         *
         * <p>Result: atl_au_per_day in /d.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Its numbers could not be traced to two sources.
         * Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and
         * TRIMPPoints.cpp.
         *
         * @param dailyStress list: a share, possible 0 to 10000
         * @param tauD in d, possible 1 to 365
         */
        public static Estimate atlGoldencheetah(double[] dailyStress, double tauD) {
            return Equations.series("training.load.atl_goldencheetah", new double[][]
            {dailyStress}, new double[] {tauD});
        }

        /**
         * Long-term training load, GoldenCheetah.
         *
         * <p>Result: ctl_au_per_day in /d.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Its numbers could not be traced to two sources.
         * Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and
         * TRIMPPoints.cpp.
         *
         * @param dailyStress list: a share, possible 0 to 10000
         * @param tauD in d, possible 1 to 365
         */
        public static Estimate ctlGoldencheetah(double[] dailyStress, double tauD) {
            return Equations.series("training.load.ctl_goldencheetah", new double[][]
            {dailyStress}, new double[] {tauD});
        }

        /**
         * Long-term training load, weight 1 over n.
         *
         * <p>Result: ctl_au_per_day in /d.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Its numbers could not be traced to two sources.
         * Source: a definition, no measurement is involved.
         *
         * @param dailyStress list: a share, possible 0 to 10000
         * @param tauD in d, possible 1 to 365
         */
        public static Estimate ctlSimple1OverN(double[] dailyStress, double tauD) {
            return Equations.series("training.load.ctl_simple_1_over_n", new double[][]
            {dailyStress}, new double[] {tauD});
        }

        /**
         * Exponentially weighted mean of daily loads, Williams.
         *
         * <p>Result: ewma_au.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: Williams, West, Cross, Stokes 2017: Better way to determine the acute:chronic
         * workload ratio?. Br J Sports Med 51(3):209-210, doi:10.1136/bjsports-2016-096589.
         *
         * @param dailyLoadsAu list: a share, possible 0 to 10000
         * @param windowD in d, possible 1 to 365
         */
        public static Estimate ewmaWilliams2017(double[] dailyLoadsAu, double windowD) {
            return Equations.series("training.load.ewma_williams_2017", new double[][]
            {dailyLoadsAu}, new double[] {windowD});
        }

        /**
         * Performance from fitness and fatigue, Banister.
         *
         * <p>Result: performance_au.
         * Studied: fitted to each person.
         * Standard error: none published.
         * Its numbers could not be traced to two sources.
         * Source: Banister 1991: Modeling elite athletic performance. In: Physiological Testing of
         * the High-Performance Athlete, Human Kinetics, 403-424.
         *
         * @param dailyLoadsAu list: a share, possible 0 to 10000
         * @param p0 a share, possible -1.79769313486e+308 to 1.79769313486e+308
         * @param k1 a share, possible 0 to 1.79769313486e+308
         * @param k2 a share, possible 0 to 1.79769313486e+308
         * @param tau1D in d, possible 1 to 365
         * @param tau2D in d, possible 1 to 365
         */
        public static Estimate fitnessFatigueBanister(
                double[] dailyLoadsAu, double p0, double k1, double k2, double tau1D, double tau2D)
                {
            return Equations.series("training.load.fitness_fatigue_banister", new double[][]
            {dailyLoadsAu}, new double[] {p0, k1, k2, tau1D, tau2D});
        }

        /**
         * Training monotony, Foster, population standard deviation.
         *
         * <p>Result: monotony.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: Foster 1998: Monitoring training in athletes with reference to overtraining
         * syndrome. Med Sci Sports Exerc 30(7):1164-1168.
         *
         * @param dailyLoadsAu list: a share, possible 0 to 10000
         */
        public static Estimate monotonyFoster1998PopulationSd(double[] dailyLoadsAu) {
            return Equations.series("training.load.monotony_foster_1998_population_sd", new
            double[][] {dailyLoadsAu}, new double[] {});
        }

        /**
         * Training monotony, Foster, sample standard deviation.
         *
         * <p>Result: monotony.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: Foster 1998: Monitoring training in athletes with reference to overtraining
         * syndrome. Med Sci Sports Exerc 30(7):1164-1168.
         *
         * @param dailyLoadsAu list: a share, possible 0 to 10000
         */
        public static Estimate monotonyFoster1998SampleSd(double[] dailyLoadsAu) {
            return Equations.series("training.load.monotony_foster_1998_sample_sd", new
            double[][] {dailyLoadsAu}, new double[] {});
        }

        /**
         * Load of a session, Foster.
         *
         * <p>Result: session_load_au.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: Foster et al. 2001: A new approach to monitoring exercise training. J Strength
         * Cond Res 15(1):109-115.
         *
         * @param rpeCr10 a share, possible 0 to 10
         * @param durationMin in min, possible 2.2250738585072014e-308 to 1440
         */
        public static Estimate sessionRpeFoster2001(double rpeCr10, double durationMin) {
            return Equations.single("training.load.session_rpe_foster_2001", rpeCr10,
            durationMin);
        }

        /**
         * {@link #sessionRpeFoster2001} of columns: a row each.
         */
        public static Batch sessionRpeFoster2001Many(double[] rpeCr10, double[] durationMin) {
            return Equations.many("training.load.session_rpe_foster_2001", 0, rpeCr10,
            durationMin);
        }

        /**
         * Training strain, Foster, sample standard deviation.
         *
         * <p>Result: strain_au.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: Foster 1998: Monitoring training in athletes with reference to overtraining
         * syndrome. Med Sci Sports Exerc 30(7):1164-1168.
         *
         * @param dailyLoadsAu list: a share, possible 0 to 10000
         */
        public static Estimate strainFoster1998SampleSd(double[] dailyLoadsAu) {
            return Equations.series("training.load.strain_foster_1998_sample_sd", new double[][]
            {dailyLoadsAu}, new double[] {});
        }

        /**
         * Training impulse of women, Banister.
         *
         * <p>Result: trimp_au.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: Banister 1991: Modeling elite athletic performance. In: Physiological Testing of
         * the High-Performance Athlete, Human Kinetics, 403-424.
         *
         * @param durationMin in min, possible 2.2250738585072014e-308 to 1440
         * @param hrExerciseBpm in bpm, possible 20 to 250
         * @param hrRestBpm in bpm, possible 20 to 250
         * @param hrMaxBpm in bpm, possible 20 to 250
         */
        public static Estimate trimpBanisterFemale(
                double durationMin, double hrExerciseBpm, double hrRestBpm, double hrMaxBpm) {
            return Equations.single("training.load.trimp_banister_female", durationMin,
            hrExerciseBpm, hrRestBpm, hrMaxBpm);
        }

        /**
         * {@link #trimpBanisterFemale} of columns: a row each.
         */
        public static Batch trimpBanisterFemaleMany(
                double[] durationMin, double[] hrExerciseBpm, double[] hrRestBpm, double[] hrMaxBpm)
                {
            return Equations.many("training.load.trimp_banister_female", 0, durationMin,
            hrExerciseBpm, hrRestBpm, hrMaxBpm);
        }

        /**
         * Training impulse of men, Banister.
         *
         * <p>Result: trimp_au.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: Banister 1991: Modeling elite athletic performance. In: Physiological Testing of
         * the High-Performance Athlete, Human Kinetics, 403-424.
         *
         * @param durationMin in min, possible 2.2250738585072014e-308 to 1440
         * @param hrExerciseBpm in bpm, possible 20 to 250
         * @param hrRestBpm in bpm, possible 20 to 250
         * @param hrMaxBpm in bpm, possible 20 to 250
         */
        public static Estimate trimpBanisterMale(
                double durationMin, double hrExerciseBpm, double hrRestBpm, double hrMaxBpm) {
            return Equations.single("training.load.trimp_banister_male", durationMin,
            hrExerciseBpm, hrRestBpm, hrMaxBpm);
        }

        /**
         * {@link #trimpBanisterMale} of columns: a row each.
         */
        public static Batch trimpBanisterMaleMany(
                double[] durationMin, double[] hrExerciseBpm, double[] hrRestBpm, double[] hrMaxBpm)
                {
            return Equations.many("training.load.trimp_banister_male", 0, durationMin,
            hrExerciseBpm, hrRestBpm, hrMaxBpm);
        }

        /**
         * Training impulse from five zones, Edwards.
         *
         * <p>Result: trimp_au.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Its numbers could not be traced to two sources.
         * Source: Edwards 1993: The Heart Rate Monitor Book (five zones).
         *
         * @param z1Min in min, possible 0 to 1440
         * @param z2Min in min, possible 0 to 1440
         * @param z3Min in min, possible 0 to 1440
         * @param z4Min in min, possible 0 to 1440
         * @param z5Min in min, possible 0 to 1440
         */
        public static Estimate trimpEdwards1993(
                double z1Min, double z2Min, double z3Min, double z4Min, double z5Min) {
            return Equations.single("training.load.trimp_edwards_1993", z1Min, z2Min, z3Min,
            z4Min, z5Min);
        }

        /**
         * {@link #trimpEdwards1993} of columns: a row each.
         */
        public static Batch trimpEdwards1993Many(
                double[] z1Min, double[] z2Min, double[] z3Min, double[] z4Min, double[] z5Min) {
            return Equations.many("training.load.trimp_edwards_1993", 0, z1Min, z2Min, z3Min,
            z4Min, z5Min);
        }

        /**
         * Training impulse of women, GoldenCheetah.
         *
         * <p>Result: trimp_au.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Its numbers could not be traced to two sources.
         * Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and
         * TRIMPPoints.cpp.
         *
         * @param durationMin in min, possible 2.2250738585072014e-308 to 1440
         * @param hrExerciseBpm in bpm, possible 20 to 250
         * @param hrRestBpm in bpm, possible 20 to 250
         * @param hrMaxBpm in bpm, possible 20 to 250
         */
        public static Estimate trimpGoldencheetahFemale(
                double durationMin, double hrExerciseBpm, double hrRestBpm, double hrMaxBpm) {
            return Equations.single("training.load.trimp_goldencheetah_female", durationMin,
            hrExerciseBpm, hrRestBpm, hrMaxBpm);
        }

        /**
         * {@link #trimpGoldencheetahFemale} of columns: a row each.
         */
        public static Batch trimpGoldencheetahFemaleMany(
                double[] durationMin, double[] hrExerciseBpm, double[] hrRestBpm, double[] hrMaxBpm)
                {
            return Equations.many("training.load.trimp_goldencheetah_female", 0, durationMin,
            hrExerciseBpm, hrRestBpm, hrMaxBpm);
        }

        /**
         * Training impulse from three zones, Lucia.
         *
         * <p>Result: trimp_au.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Its numbers could not be traced to two sources.
         * Source: Lucia, Hoyos, Santalla, Earnest, Chicharro 2003: Tour de France versus Vuelta a
         * Espana: which is harder?. Med Sci Sports Exerc 35(5):872-878,
         * doi:10.1249/01.MSS.0000064999.82036.B4.
         *
         * @param z1Min in min, possible 0 to 1440
         * @param z2Min in min, possible 0 to 1440
         * @param z3Min in min, possible 0 to 1440
         */
        public static Estimate trimpLucia2003(double z1Min, double z2Min, double z3Min) {
            return Equations.single("training.load.trimp_lucia_2003", z1Min, z2Min, z3Min);
        }

        /**
         * {@link #trimpLucia2003} of columns: a row each.
         */
        public static Batch trimpLucia2003Many(double[] z1Min, double[] z2Min, double[] z3Min) {
            return Equations.many("training.load.trimp_lucia_2003", 0, z1Min, z2Min, z3Min);
        }

        /**
         * Training stress balance of the same day.
         *
         * <p>Result: tsb_au_per_day in /d.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Its numbers could not be traced to two sources.
         * Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and
         * TRIMPPoints.cpp.
         *
         * @param dailyStress list: a share, possible 0 to 10000
         */
        public static Estimate tsbSameDay(double[] dailyStress) {
            return Equations.series("training.load.tsb_same_day", new double[][] {dailyStress},
            new double[] {});
        }

        /**
         * Training load of a week.
         *
         * <p>Result: weekly_load_au.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param dailyLoadsAu list: a share, possible 0 to 10000
         */
        public static Estimate weeklyLoad(double[] dailyLoadsAu) {
            return Equations.series("training.load.weekly_load", new double[][] {dailyLoadsAu},
            new double[] {});
        }
    }

    /** Equations training.load_for_reps. */
    public static final class LoadForReps {
        private LoadForReps() {}

        /**
         * Load for repetitions, Brzycki.
         *
         * <p>Result: load_kg in kg.
         * Studied: not known; sets to failure.
         * Standard error: none published.
         * Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J
         * Phys Educ Recreat Dance 64(1):88-90.
         *
         * @param oneRmKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 20, studied 1 to 10
         */
        public static Estimate brzycki1993(double oneRmKg, double reps) {
            return Equations.single("training.load_for_reps.brzycki_1993", oneRmKg, reps);
        }

        /**
         * {@link #brzycki1993} of columns: a row each.
         */
        public static Batch brzycki1993Many(double[] oneRmKg, double[] reps) {
            return Equations.many("training.load_for_reps.brzycki_1993", 0, oneRmKg, reps);
        }

        /**
         * Load for repetitions, Epley.
         *
         * <p>Result: load_kg in kg.
         * Studied: not known; sets to failure.
         * Standard error: none published.
         * Source: Epley 1985: Poundage chart. Boyd Epley Workout.
         *
         * @param oneRmKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 20, studied 1 to 10
         */
        public static Estimate epley1985(double oneRmKg, double reps) {
            return Equations.single("training.load_for_reps.epley_1985", oneRmKg, reps);
        }

        /**
         * {@link #epley1985} of columns: a row each.
         */
        public static Batch epley1985Many(double[] oneRmKg, double[] reps) {
            return Equations.many("training.load_for_reps.epley_1985", 0, oneRmKg, reps);
        }

        /**
         * Load for repetitions, Lander.
         *
         * <p>Result: load_kg in kg.
         * Studied: not known; sets to failure.
         * Standard error: none published.
         * Source: Lander 1985: Maximum based on reps. NSCA Journal 6(6):60-61.
         *
         * @param oneRmKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 20, studied 1 to 10
         */
        public static Estimate lander1985(double oneRmKg, double reps) {
            return Equations.single("training.load_for_reps.lander_1985", oneRmKg, reps);
        }

        /**
         * {@link #lander1985} of columns: a row each.
         */
        public static Batch lander1985Many(double[] oneRmKg, double[] reps) {
            return Equations.many("training.load_for_reps.lander_1985", 0, oneRmKg, reps);
        }

        /**
         * Load for repetitions, Lombardi.
         *
         * <p>Result: load_kg in kg.
         * Studied: not known; sets to failure.
         * Standard error: none published.
         * Source: Lombardi 1989: Beginning Weight Training: The Safe and Effective Way. Wm. C.
         * Brown.
         *
         * @param oneRmKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 20, studied 1 to 10
         */
        public static Estimate lombardi1989(double oneRmKg, double reps) {
            return Equations.single("training.load_for_reps.lombardi_1989", oneRmKg, reps);
        }

        /**
         * {@link #lombardi1989} of columns: a row each.
         */
        public static Batch lombardi1989Many(double[] oneRmKg, double[] reps) {
            return Equations.many("training.load_for_reps.lombardi_1989", 0, oneRmKg, reps);
        }

        /**
         * Load for repetitions, Mayhew.
         *
         * <p>Result: load_kg in kg.
         * Studied: college students, bench press; sets to failure.
         * Standard error: none published.
         * Source: Mayhew, Ball, Arnold, Bowen 1992: Relative muscular endurance performance as a
         * predictor of bench press strength in college men and women. J Appl Sport Sci Res
         * 6(4):200-206.
         *
         * @param oneRmKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 20, studied 1 to 10
         */
        public static Estimate mayhew1992(double oneRmKg, double reps) {
            return Equations.single("training.load_for_reps.mayhew_1992", oneRmKg, reps);
        }

        /**
         * {@link #mayhew1992} of columns: a row each.
         */
        public static Batch mayhew1992Many(double[] oneRmKg, double[] reps) {
            return Equations.many("training.load_for_reps.mayhew_1992", 0, oneRmKg, reps);
        }

        /**
         * Load for repetitions, O'Conner.
         *
         * <p>Result: load_kg in kg.
         * Studied: not known; sets to failure.
         * Standard error: none published.
         * Source: O'Conner, Simmons, O'Shea 1989: Weight training today, a book.
         *
         * @param oneRmKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 20, studied 1 to 10
         */
        public static Estimate oconner1989(double oneRmKg, double reps) {
            return Equations.single("training.load_for_reps.oconner_1989", oneRmKg, reps);
        }

        /**
         * {@link #oconner1989} of columns: a row each.
         */
        public static Batch oconner1989Many(double[] oneRmKg, double[] reps) {
            return Equations.many("training.load_for_reps.oconner_1989", 0, oneRmKg, reps);
        }

        /**
         * Load for repetitions, Wathen.
         *
         * <p>Result: load_kg in kg.
         * Studied: not known; sets to failure.
         * Standard error: none published.
         * Source: Wathen 1994: Load assignment, a chapter. Essentials of Strength Training and
         * Conditioning.
         *
         * @param oneRmKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 20, studied 1 to 10
         */
        public static Estimate wathen1994(double oneRmKg, double reps) {
            return Equations.single("training.load_for_reps.wathen_1994", oneRmKg, reps);
        }

        /**
         * {@link #wathen1994} of columns: a row each.
         */
        public static Batch wathen1994Many(double[] oneRmKg, double[] reps) {
            return Equations.many("training.load_for_reps.wathen_1994", 0, oneRmKg, reps);
        }
    }

    /** Equations training.one_rm. */
    public static final class OneRm {
        private OneRm() {}

        /**
         * One-repetition maximum, Brzycki.
         *
         * <p>Result: one_rm_kg in kg.
         * Studied: not known; sets to failure.
         * Standard error: none published.
         * Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J
         * Phys Educ Recreat Dance 64(1):88-90.
         *
         * @param loadKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 20, studied 1 to 10
         */
        public static Estimate brzycki1993(double loadKg, double reps) {
            return Equations.single("training.one_rm.brzycki_1993", loadKg, reps);
        }

        /**
         * {@link #brzycki1993} of columns: a row each.
         */
        public static Batch brzycki1993Many(double[] loadKg, double[] reps) {
            return Equations.many("training.one_rm.brzycki_1993", 0, loadKg, reps);
        }

        /**
         * One-repetition maximum, Brzycki, decimal form.
         *
         * <p>Result: one_rm_kg in kg.
         * Studied: not known; sets to failure.
         * Standard error: none published.
         * Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J
         * Phys Educ Recreat Dance 64(1):88-90.
         *
         * @param loadKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 20, studied 1 to 10
         */
        public static Estimate brzycki1993Decimal(double loadKg, double reps) {
            return Equations.single("training.one_rm.brzycki_1993_decimal", loadKg, reps);
        }

        /**
         * {@link #brzycki1993Decimal} of columns: a row each.
         */
        public static Batch brzycki1993DecimalMany(double[] loadKg, double[] reps) {
            return Equations.many("training.one_rm.brzycki_1993_decimal", 0, loadKg, reps);
        }

        /**
         * One-repetition maximum, Epley.
         *
         * <p>Result: one_rm_kg in kg.
         * Studied: not known; sets to failure.
         * Standard error: none published.
         * Source: Epley 1985: Poundage chart. Boyd Epley Workout.
         *
         * @param loadKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 20, studied 1 to 10
         */
        public static Estimate epley1985(double loadKg, double reps) {
            return Equations.single("training.one_rm.epley_1985", loadKg, reps);
        }

        /**
         * {@link #epley1985} of columns: a row each.
         */
        public static Batch epley1985Many(double[] loadKg, double[] reps) {
            return Equations.many("training.one_rm.epley_1985", 0, loadKg, reps);
        }

        /**
         * One-repetition maximum, Kemmler.
         *
         * <p>Result: one_rm_kg in kg.
         * Studied: trained postmenopausal women; sets to failure.
         * Standard error: none published.
         * Source: Kemmler, Lauber, Wassermann, Mayhew 2006: Predicting maximal strength in trained
         * postmenopausal women. J Strength Cond Res.
         *
         * @param loadKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 20, studied 1 to 10
         */
        public static Estimate kemmler2006(double loadKg, double reps) {
            return Equations.single("training.one_rm.kemmler_2006", loadKg, reps);
        }

        /**
         * {@link #kemmler2006} of columns: a row each.
         */
        public static Batch kemmler2006Many(double[] loadKg, double[] reps) {
            return Equations.many("training.one_rm.kemmler_2006", 0, loadKg, reps);
        }

        /**
         * One-repetition maximum, Lander.
         *
         * <p>Result: one_rm_kg in kg.
         * Studied: not known; sets to failure.
         * Standard error: none published.
         * Source: Lander 1985: Maximum based on reps. NSCA Journal 6(6):60-61.
         *
         * @param loadKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 20, studied 1 to 10
         */
        public static Estimate lander1985(double loadKg, double reps) {
            return Equations.single("training.one_rm.lander_1985", loadKg, reps);
        }

        /**
         * {@link #lander1985} of columns: a row each.
         */
        public static Batch lander1985Many(double[] loadKg, double[] reps) {
            return Equations.many("training.one_rm.lander_1985", 0, loadKg, reps);
        }

        /**
         * One-repetition maximum, Lombardi.
         *
         * <p>Result: one_rm_kg in kg.
         * Studied: not known; sets to failure.
         * Standard error: none published.
         * Source: Lombardi 1989: Beginning Weight Training: The Safe and Effective Way. Wm. C.
         * Brown.
         *
         * @param loadKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 20, studied 1 to 10
         */
        public static Estimate lombardi1989(double loadKg, double reps) {
            return Equations.single("training.one_rm.lombardi_1989", loadKg, reps);
        }

        /**
         * {@link #lombardi1989} of columns: a row each.
         */
        public static Batch lombardi1989Many(double[] loadKg, double[] reps) {
            return Equations.many("training.one_rm.lombardi_1989", 0, loadKg, reps);
        }

        /**
         * One-repetition maximum, Mayhew.
         *
         * <p>Result: one_rm_kg in kg.
         * Studied: college students, bench press; sets to failure.
         * Standard error: none published.
         * Source: Mayhew, Ball, Arnold, Bowen 1992: Relative muscular endurance performance as a
         * predictor of bench press strength in college men and women. J Appl Sport Sci Res
         * 6(4):200-206.
         *
         * @param loadKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 20, studied 1 to 10
         */
        public static Estimate mayhew1992(double loadKg, double reps) {
            return Equations.single("training.one_rm.mayhew_1992", loadKg, reps);
        }

        /**
         * {@link #mayhew1992} of columns: a row each.
         */
        public static Batch mayhew1992Many(double[] loadKg, double[] reps) {
            return Equations.many("training.one_rm.mayhew_1992", 0, loadKg, reps);
        }

        /**
         * One-repetition maximum, O'Conner.
         *
         * <p>Result: one_rm_kg in kg.
         * Studied: not known; sets to failure.
         * Standard error: none published.
         * Source: O'Conner, Simmons, O'Shea 1989: Weight training today, a book.
         *
         * @param loadKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 20, studied 1 to 10
         */
        public static Estimate oconner1989(double loadKg, double reps) {
            return Equations.single("training.one_rm.oconner_1989", loadKg, reps);
        }

        /**
         * {@link #oconner1989} of columns: a row each.
         */
        public static Batch oconner1989Many(double[] loadKg, double[] reps) {
            return Equations.many("training.one_rm.oconner_1989", 0, loadKg, reps);
        }

        /**
         * One-repetition maximum of the bench press, Reynolds.
         *
         * <p>Result: one_rm_kg in kg.
         * Studied: adults, bench press.
         * Standard error: 2.98, the largest published.
         * Source: Reynolds, Gordon, Robergs 2006: Prediction of one repetition maximum strength
         * from multiple repetition maximum testing and anthropometry. J Strength Cond Res
         * 20(3):584-592, doi:10.1519/R-15304.1.
         *
         * @param fiveRmKg in kg, possible 2.2250738585072014e-308 to 1000
         */
        public static Estimate reynolds2006Bench(double fiveRmKg) {
            return Equations.single("training.one_rm.reynolds_2006_bench", fiveRmKg);
        }

        /**
         * {@link #reynolds2006Bench} of columns: a row each.
         */
        public static Batch reynolds2006BenchMany(double[] fiveRmKg) {
            return Equations.many("training.one_rm.reynolds_2006_bench", 0, fiveRmKg);
        }

        /**
         * One-repetition maximum of the leg press, Reynolds.
         *
         * <p>Result: one_rm_kg in kg.
         * Studied: adults, leg press.
         * Standard error: 16.16, the largest published.
         * Source: Reynolds, Gordon, Robergs 2006: Prediction of one repetition maximum strength
         * from multiple repetition maximum testing and anthropometry. J Strength Cond Res
         * 20(3):584-592, doi:10.1519/R-15304.1.
         *
         * @param fiveRmKg in kg, possible 2.2250738585072014e-308 to 1000
         */
        public static Estimate reynolds2006LegPress(double fiveRmKg) {
            return Equations.single("training.one_rm.reynolds_2006_leg_press", fiveRmKg);
        }

        /**
         * {@link #reynolds2006LegPress} of columns: a row each.
         */
        public static Batch reynolds2006LegPressMany(double[] fiveRmKg) {
            return Equations.many("training.one_rm.reynolds_2006_leg_press", 0, fiveRmKg);
        }

        /**
         * One-repetition maximum, Wathen.
         *
         * <p>Result: one_rm_kg in kg.
         * Studied: not known; sets to failure.
         * Standard error: none published.
         * Source: Wathen 1994: Load assignment, a chapter. Essentials of Strength Training and
         * Conditioning.
         *
         * @param loadKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 20, studied 1 to 10
         */
        public static Estimate wathen1994(double loadKg, double reps) {
            return Equations.single("training.one_rm.wathen_1994", loadKg, reps);
        }

        /**
         * {@link #wathen1994} of columns: a row each.
         */
        public static Batch wathen1994Many(double[] loadKg, double[] reps) {
            return Equations.many("training.one_rm.wathen_1994", 0, loadKg, reps);
        }
    }

    /** Equations training.progression. */
    public static final class Progression {
        private Progression() {}

        /**
         * Next load by a percentage, ACSM.
         *
         * <p>Result: load_kg in kg.
         * Studied: healthy adults.
         * A definition: it adds no error to that of its inputs.
         * Source: Ratamess et al. 2009: Progression models in resistance training for healthy
         * adults. Med Sci Sports Exerc.
         *
         * @param loadKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param increasePct in %, possible 2.2250738585072014e-308 to 100, studied 2 to 10
         */
        public static Estimate acsm2009NewLoad(double loadKg, double increasePct) {
            return Equations.single("training.progression.acsm_2009_new_load", loadKg,
            increasePct);
        }

        /**
         * {@link #acsm2009NewLoad} of columns: a row each.
         */
        public static Batch acsm2009NewLoadMany(double[] loadKg, double[] increasePct) {
            return Equations.many("training.progression.acsm_2009_new_load", 0, loadKg,
            increasePct);
        }
    }

    /** Equations training.reps_for_load. */
    public static final class RepsForLoad {
        private RepsForLoad() {}

        /**
         * Repetitions that a load allows, Brzycki.
         *
         * <p>Result: reps.
         * Studied: not known; sets to failure.
         * Standard error: none published.
         * Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J
         * Phys Educ Recreat Dance 64(1):88-90.
         *
         * @param oneRmKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param loadKg in kg, possible 2.2250738585072014e-308 to 1000
         */
        public static Estimate brzycki1993(double oneRmKg, double loadKg) {
            return Equations.single("training.reps_for_load.brzycki_1993", oneRmKg, loadKg);
        }

        /**
         * {@link #brzycki1993} of columns: a row each.
         */
        public static Batch brzycki1993Many(double[] oneRmKg, double[] loadKg) {
            return Equations.many("training.reps_for_load.brzycki_1993", 0, oneRmKg, loadKg);
        }

        /**
         * Repetitions that a load allows, Epley.
         *
         * <p>Result: reps.
         * Studied: not known; sets to failure.
         * Standard error: none published.
         * Source: Epley 1985: Poundage chart. Boyd Epley Workout.
         *
         * @param oneRmKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param loadKg in kg, possible 2.2250738585072014e-308 to 1000
         */
        public static Estimate epley1985(double oneRmKg, double loadKg) {
            return Equations.single("training.reps_for_load.epley_1985", oneRmKg, loadKg);
        }

        /**
         * {@link #epley1985} of columns: a row each.
         */
        public static Batch epley1985Many(double[] oneRmKg, double[] loadKg) {
            return Equations.many("training.reps_for_load.epley_1985", 0, oneRmKg, loadKg);
        }
    }

    /** Equations training.rpe. */
    public static final class Rpe {
        private Rpe() {}

        /**
         * Repetitions in reserve from effort, Zourdos.
         *
         * <p>Result: rir_reps.
         * Studied: squat, novice and experienced lifters.
         * Standard error: none published.
         * Source: Zourdos et al. 2016: Novel resistance training-specific rating of perceived
         * exertion scale measuring repetitions in reserve. J Strength Cond Res,
         * doi:10.1519/JSC.0000000000001049.
         *
         * @param rpe a share, possible 5 to 10
         */
        public static Estimate rirFromRpeZourdos2016(double rpe) {
            return Equations.single("training.rpe.rir_from_rpe_zourdos_2016", rpe);
        }

        /**
         * {@link #rirFromRpeZourdos2016} of columns: a row each.
         */
        public static Batch rirFromRpeZourdos2016Many(double[] rpe) {
            return Equations.many("training.rpe.rir_from_rpe_zourdos_2016", 0, rpe);
        }

        /**
         * Load, RTS chart.
         *
         * <p>Result: load_kg in kg.
         * Studied: a coach's chart, nobody was studied.
         * Standard error: none published.
         * Source: Tuchscherer: Chart of repetitions and effort. Reactive Training Systems.
         *
         * @param oneRmKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 12
         * @param rpe a share, possible 6 to 10
         */
        public static Estimate rtsLoad(double oneRmKg, double reps, double rpe) {
            return Equations.single("training.rpe.rts_load", oneRmKg, reps, rpe);
        }

        /**
         * {@link #rtsLoad} of columns: a row each.
         */
        public static Batch rtsLoadMany(double[] oneRmKg, double[] reps, double[] rpe) {
            return Equations.many("training.rpe.rts_load", 0, oneRmKg, reps, rpe);
        }

        /**
         * One-repetition maximum, RTS chart.
         *
         * <p>Result: one_rm_kg in kg.
         * Studied: a coach's chart, nobody was studied.
         * Standard error: none published.
         * Source: Tuchscherer: Chart of repetitions and effort. Reactive Training Systems.
         *
         * @param loadKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param reps a number, possible 1 to 12
         * @param rpe a share, possible 6 to 10
         */
        public static Estimate rtsOneRm(double loadKg, double reps, double rpe) {
            return Equations.single("training.rpe.rts_one_rm", loadKg, reps, rpe);
        }

        /**
         * {@link #rtsOneRm} of columns: a row each.
         */
        public static Batch rtsOneRmMany(double[] loadKg, double[] reps, double[] rpe) {
            return Equations.many("training.rpe.rts_one_rm", 0, loadKg, reps, rpe);
        }

        /**
         * Share of the one-repetition maximum, RTS chart.
         *
         * <p>Result: fraction_of_one_rm.
         * Studied: a coach's chart, nobody was studied.
         * Standard error: none published.
         * Source: Tuchscherer: Chart of repetitions and effort. Reactive Training Systems.
         *
         * @param reps a number, possible 1 to 12
         * @param rpe a share, possible 6 to 10
         */
        public static Estimate rtsPercentOneRm(double reps, double rpe) {
            return Equations.single("training.rpe.rts_percent_one_rm", reps, rpe);
        }

        /**
         * {@link #rtsPercentOneRm} of columns: a row each.
         */
        public static Batch rtsPercentOneRmMany(double[] reps, double[] rpe) {
            return Equations.many("training.rpe.rts_percent_one_rm", 0, reps, rpe);
        }
    }

    /** Equations training.strength_score. */
    public static final class StrengthScore {
        private StrengthScore() {}

        /**
         * DOTS points of 2019.
         *
         * <p>Result: points.
         * Studied: adult lifters.
         * A definition: it adds no error to that of its inputs.
         * Source: Konertz 2019: DOTS, a score of powerlifting totals by body weight.
         *
         * @param sex male or female
         * @param weightKg in kg, possible 0.3 to 700
         * @param totalKg in kg, possible 2.2250738585072014e-308 to 2000
         */
        public static Estimate dots2019(Sex sex, double weightKg, double totalKg) {
            return Equations.single("training.strength_score.dots_2019", Numbers.of(sex),
            weightKg, totalKg);
        }

        /**
         * {@link #dots2019} of columns: a row each.
         */
        public static Batch dots2019Many(Sex[] sex, double[] weightKg, double[] totalKg) {
            return Equations.many("training.strength_score.dots_2019", 0, Numbers.column(sex),
            weightKg, totalKg);
        }

        /**
         * Glossbrenner points.
         *
         * <p>Result: points.
         * Studied: adult lifters.
         * A definition: it adds no error to that of its inputs.
         * Source: Glossbrenner: Coefficients of powerlifting totals by body weight.
         *
         * @param sex male or female
         * @param weightKg in kg, possible 0.3 to 700
         * @param totalKg in kg, possible 2.2250738585072014e-308 to 2000
         */
        public static Estimate glossbrenner(Sex sex, double weightKg, double totalKg) {
            return Equations.single("training.strength_score.glossbrenner", Numbers.of(sex),
            weightKg, totalKg);
        }

        /**
         * {@link #glossbrenner} of columns: a row each.
         */
        public static Batch glossbrennerMany(Sex[] sex, double[] weightKg, double[] totalKg) {
            return Equations.many("training.strength_score.glossbrenner", 0,
            Numbers.column(sex), weightKg, totalKg);
        }

        /**
         * IPF GL points of 2020.
         *
         * <p>Result: points.
         * Studied: adult lifters.
         * A definition: it adds no error to that of its inputs.
         * Source: International Powerlifting Federation 2020: IPF GL points.
         *
         * @param sex male or female
         * @param event full or bench
         * @param equipment classic or equipped
         * @param weightKg in kg, possible 35 to 700
         * @param totalKg in kg, possible 2.2250738585072014e-308 to 2000
         */
        public static Estimate ipfGl2020(
                Sex sex, Event event, Equipment equipment, double weightKg, double totalKg) {
            return Equations.single("training.strength_score.ipf_gl_2020", Numbers.of(sex),
            Numbers.of(event), Numbers.of(equipment), weightKg, totalKg);
        }

        /**
         * {@link #ipfGl2020} of columns: a row each.
         */
        public static Batch ipfGl2020Many(
                Sex[] sex, Event[] event, Equipment[] equipment, double[] weightKg, double[]
                totalKg) {
            return Equations.many("training.strength_score.ipf_gl_2020", 0, Numbers.column(sex),
            Numbers.column(event), Numbers.column(equipment), weightKg, totalKg);
        }

        /**
         * Schwartz and Malone points.
         *
         * <p>Result: points.
         * Studied: adult lifters.
         * A definition: it adds no error to that of its inputs.
         * Source: Schwartz; Malone: Coefficients of powerlifting totals by body weight, men; women.
         *
         * @param sex male or female
         * @param weightKg in kg, possible 0.3 to 700
         * @param totalKg in kg, possible 2.2250738585072014e-308 to 2000
         */
        public static Estimate schwartzMalone(Sex sex, double weightKg, double totalKg) {
            return Equations.single("training.strength_score.schwartz_malone", Numbers.of(sex),
            weightKg, totalKg);
        }

        /**
         * {@link #schwartzMalone} of columns: a row each.
         */
        public static Batch schwartzMaloneMany(Sex[] sex, double[] weightKg, double[] totalKg) {
            return Equations.many("training.strength_score.schwartz_malone", 0,
            Numbers.column(sex), weightKg, totalKg);
        }

        /**
         * Sinclair total, 2001 to 2004.
         *
         * <p>Result: total_kg in kg.
         * Studied: senior weightlifters of 2001 to 2004.
         * A definition: it adds no error to that of its inputs.
         * Source: Sinclair; International Weightlifting Federation: Sinclair coefficients by
         * Olympic cycle.
         *
         * @param sex male or female
         * @param weightKg in kg, possible 0.3 to 700
         * @param totalKg in kg, possible 2.2250738585072014e-308 to 2000
         */
        public static Estimate sinclair20012004(Sex sex, double weightKg, double totalKg) {
            return Equations.single("training.strength_score.sinclair_2001_2004",
            Numbers.of(sex), weightKg, totalKg);
        }

        /**
         * {@link #sinclair20012004} of columns: a row each.
         */
        public static Batch sinclair20012004Many(Sex[] sex, double[] weightKg, double[] totalKg) {
            return Equations.many("training.strength_score.sinclair_2001_2004", 0,
            Numbers.column(sex), weightKg, totalKg);
        }

        /**
         * Sinclair total, 2017 to 2020.
         *
         * <p>Result: total_kg in kg.
         * Studied: senior weightlifters of 2017 to 2020.
         * A definition: it adds no error to that of its inputs.
         * Source: Sinclair; International Weightlifting Federation: Sinclair coefficients by
         * Olympic cycle.
         *
         * @param sex male or female
         * @param weightKg in kg, possible 0.3 to 700
         * @param totalKg in kg, possible 2.2250738585072014e-308 to 2000
         */
        public static Estimate sinclair20172020(Sex sex, double weightKg, double totalKg) {
            return Equations.single("training.strength_score.sinclair_2017_2020",
            Numbers.of(sex), weightKg, totalKg);
        }

        /**
         * {@link #sinclair20172020} of columns: a row each.
         */
        public static Batch sinclair20172020Many(Sex[] sex, double[] weightKg, double[] totalKg) {
            return Equations.many("training.strength_score.sinclair_2017_2020", 0,
            Numbers.column(sex), weightKg, totalKg);
        }

        /**
         * Sinclair total, 2021 to 2024.
         *
         * <p>Result: total_kg in kg.
         * Studied: senior weightlifters of 2021 to 2024.
         * A definition: it adds no error to that of its inputs.
         * Source: Sinclair; International Weightlifting Federation: Sinclair coefficients by
         * Olympic cycle.
         *
         * @param sex male or female
         * @param weightKg in kg, possible 0.3 to 700
         * @param totalKg in kg, possible 2.2250738585072014e-308 to 2000
         */
        public static Estimate sinclair20212024(Sex sex, double weightKg, double totalKg) {
            return Equations.single("training.strength_score.sinclair_2021_2024",
            Numbers.of(sex), weightKg, totalKg);
        }

        /**
         * {@link #sinclair20212024} of columns: a row each.
         */
        public static Batch sinclair20212024Many(Sex[] sex, double[] weightKg, double[] totalKg) {
            return Equations.many("training.strength_score.sinclair_2021_2024", 0,
            Numbers.column(sex), weightKg, totalKg);
        }

        /**
         * Wilks points of 1994.
         *
         * <p>Result: points.
         * Studied: adult lifters.
         * A definition: it adds no error to that of its inputs.
         * Source: Wilks: Wilks coefficients of powerlifting totals by body weight, 1994 and 2020.
         *
         * @param sex male or female
         * @param weightKg in kg, possible 0.3 to 700
         * @param totalKg in kg, possible 2.2250738585072014e-308 to 2000
         */
        public static Estimate wilks1994(Sex sex, double weightKg, double totalKg) {
            return Equations.single("training.strength_score.wilks_1994", Numbers.of(sex),
            weightKg, totalKg);
        }

        /**
         * {@link #wilks1994} of columns: a row each.
         */
        public static Batch wilks1994Many(Sex[] sex, double[] weightKg, double[] totalKg) {
            return Equations.many("training.strength_score.wilks_1994", 0, Numbers.column(sex),
            weightKg, totalKg);
        }

        /**
         * Wilks points of 2020.
         *
         * <p>Result: points.
         * Studied: adult lifters.
         * A definition: it adds no error to that of its inputs.
         * Source: Wilks: Wilks coefficients of powerlifting totals by body weight, 1994 and 2020.
         *
         * @param sex male or female
         * @param weightKg in kg, possible 40 to 200.95
         * @param totalKg in kg, possible 2.2250738585072014e-308 to 2000
         */
        public static Estimate wilks2020(Sex sex, double weightKg, double totalKg) {
            return Equations.single("training.strength_score.wilks_2020", Numbers.of(sex),
            weightKg, totalKg);
        }

        /**
         * {@link #wilks2020} of columns: a row each.
         */
        public static Batch wilks2020Many(Sex[] sex, double[] weightKg, double[] totalKg) {
            return Equations.many("training.strength_score.wilks_2020", 0, Numbers.column(sex),
            weightKg, totalKg);
        }
    }

    /** Equations training.volume. */
    public static final class Volume {
        private Volume() {}

        /**
         * Load of an exercise with body weight.
         *
         * <p>Result: effective_load_kg in kg.
         * Studied: definition; the parts were studied apart.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param weightKg in kg, possible 0.3 to 700
         * @param bodyweightFraction a share, possible 0 to 1
         * @param externalKg in kg, possible -400 to 1000
         */
        public static Estimate bodyweightEffectiveLoad(
                double weightKg, double bodyweightFraction, double externalKg) {
            return Equations.single("training.volume.bodyweight_effective_load", weightKg,
            bodyweightFraction, externalKg);
        }

        /**
         * {@link #bodyweightEffectiveLoad} of columns: a row each.
         */
        public static Batch bodyweightEffectiveLoadMany(
                double[] weightKg, double[] bodyweightFraction, double[] externalKg) {
            return Equations.many("training.volume.bodyweight_effective_load", 0, weightKg,
            bodyweightFraction, externalKg);
        }

        /**
         * Weekly sets of a muscle, indirect sets as half.
         *
         * <p>Result: sets.
         * Studied: 67 studies, 2058 people.
         * A definition: it adds no error to that of its inputs.
         * Source: Pelland, Remmert, Robinson, Hinson, Zourdos 2025: The Resistance Training Dose
         * Response: Meta-Regressions Exploring the Effects of Weekly Volume and Frequency on Muscle
         * Hypertrophy and Strength Gains. Sports Med, doi:10.1007/s40279-025-02344-w.
         *
         * @param directSets a number, possible 0 to 200
         * @param indirectSets a number, possible 0 to 200
         */
        public static Estimate fractionalSets(double directSets, double indirectSets) {
            return Equations.single("training.volume.fractional_sets", directSets,
            indirectSets);
        }

        /**
         * {@link #fractionalSets} of columns: a row each.
         */
        public static Batch fractionalSetsMany(double[] directSets, double[] indirectSets) {
            return Equations.many("training.volume.fractional_sets", 0, directSets,
            indirectSets);
        }

        /**
         * Number of lifts by intensity (INOL), Hristov.
         *
         * <p>Result: inol.
         * Studied: a coach's number, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: Hristov 2005: Number of lifts and intensity (INOL), an article for coaches.
         *
         * @param reps a number, possible 1 to 1000
         * @param intensityPct in %, possible 2.2250738585072014e-308 to 99.999999999999986
         */
        public static Estimate inolHristov2005(double reps, double intensityPct) {
            return Equations.single("training.volume.inol_hristov_2005", reps, intensityPct);
        }

        /**
         * {@link #inolHristov2005} of columns: a row each.
         */
        public static Batch inolHristov2005Many(double[] reps, double[] intensityPct) {
            return Equations.many("training.volume.inol_hristov_2005", 0, reps, intensityPct);
        }

        /**
         * Most repetitions of a set, Prilepin's table.
         *
         * <p>Result: reps.
         * Studied: Olympic weightlifters.
         * A definition: it adds no error to that of its inputs.
         * Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
         *
         * @param intensityPct in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
         */
        public static Estimate prilepinSetRepsMax(double intensityPct) {
            return Equations.single("training.volume.prilepin_set_reps_max", intensityPct);
        }

        /**
         * {@link #prilepinSetRepsMax} of columns: a row each.
         */
        public static Batch prilepinSetRepsMaxMany(double[] intensityPct) {
            return Equations.many("training.volume.prilepin_set_reps_max", 0, intensityPct);
        }

        /**
         * Fewest repetitions of a set, Prilepin's table.
         *
         * <p>Result: reps.
         * Studied: Olympic weightlifters.
         * A definition: it adds no error to that of its inputs.
         * Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
         *
         * @param intensityPct in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
         */
        public static Estimate prilepinSetRepsMin(double intensityPct) {
            return Equations.single("training.volume.prilepin_set_reps_min", intensityPct);
        }

        /**
         * {@link #prilepinSetRepsMin} of columns: a row each.
         */
        public static Batch prilepinSetRepsMinMany(double[] intensityPct) {
            return Equations.many("training.volume.prilepin_set_reps_min", 0, intensityPct);
        }

        /**
         * Most repetitions of a session, Prilepin's table.
         *
         * <p>Result: reps.
         * Studied: Olympic weightlifters.
         * A definition: it adds no error to that of its inputs.
         * Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
         *
         * @param intensityPct in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
         */
        public static Estimate prilepinTotalMax(double intensityPct) {
            return Equations.single("training.volume.prilepin_total_max", intensityPct);
        }

        /**
         * {@link #prilepinTotalMax} of columns: a row each.
         */
        public static Batch prilepinTotalMaxMany(double[] intensityPct) {
            return Equations.many("training.volume.prilepin_total_max", 0, intensityPct);
        }

        /**
         * Fewest repetitions of a session, Prilepin's table.
         *
         * <p>Result: reps.
         * Studied: Olympic weightlifters.
         * A definition: it adds no error to that of its inputs.
         * Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
         *
         * @param intensityPct in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
         */
        public static Estimate prilepinTotalMin(double intensityPct) {
            return Equations.single("training.volume.prilepin_total_min", intensityPct);
        }

        /**
         * {@link #prilepinTotalMin} of columns: a row each.
         */
        public static Batch prilepinTotalMinMany(double[] intensityPct) {
            return Equations.many("training.volume.prilepin_total_min", 0, intensityPct);
        }

        /**
         * Best number of repetitions of a session, Prilepin's table.
         *
         * <p>Result: reps.
         * Studied: Olympic weightlifters.
         * A definition: it adds no error to that of its inputs.
         * Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
         *
         * @param intensityPct in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
         */
        public static Estimate prilepinTotalOptimal(double intensityPct) {
            return Equations.single("training.volume.prilepin_total_optimal", intensityPct);
        }

        /**
         * {@link #prilepinTotalOptimal} of columns: a row each.
         */
        public static Batch prilepinTotalOptimalMany(double[] intensityPct) {
            return Equations.many("training.volume.prilepin_total_optimal", 0, intensityPct);
        }

        /**
         * Load as a share of the one-repetition maximum.
         *
         * <p>Result: fraction_of_one_rm.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param loadKg in kg, possible 2.2250738585072014e-308 to 1000
         * @param oneRmKg in kg, possible 2.2250738585072014e-308 to 1000
         */
        public static Estimate relativeIntensity(double loadKg, double oneRmKg) {
            return Equations.single("training.volume.relative_intensity", loadKg, oneRmKg);
        }

        /**
         * {@link #relativeIntensity} of columns: a row each.
         */
        public static Batch relativeIntensityMany(double[] loadKg, double[] oneRmKg) {
            return Equations.many("training.volume.relative_intensity", 0, loadKg, oneRmKg);
        }

        /**
         * Difference in effect size of growth by weekly sets, Schoenfeld.
         *
         * <p>Result: effect_size_difference.
         * Studied: 34 groups in 15 studies, about 1 to 12 weekly sets.
         * Standard error: none published.
         * Source: Schoenfeld, Ogborn, Krieger 2017: Dose-response relationship between weekly
         * resistance training volume and increases in muscle mass: a systematic review and
         * meta-analysis. J Sports Sci 35(11):1073-1082, doi:10.1080/02640414.2016.1210197.
         *
         * @param setDifference a share, possible -30 to 30, studied -12 to 12
         */
        public static Estimate schoenfeld2017EsSlope(double setDifference) {
            return Equations.single("training.volume.schoenfeld_2017_es_slope", setDifference);
        }

        /**
         * {@link #schoenfeld2017EsSlope} of columns: a row each.
         */
        public static Batch schoenfeld2017EsSlopeMany(double[] setDifference) {
            return Equations.many("training.volume.schoenfeld_2017_es_slope", 0, setDifference);
        }

        /**
         * Difference in gain of muscle size by weekly sets, Schoenfeld.
         *
         * <p>Result: gain_difference_pct in %.
         * Studied: 34 groups in 15 studies, about 1 to 12 weekly sets.
         * Standard error: none published.
         * Source: Schoenfeld, Ogborn, Krieger 2017: Dose-response relationship between weekly
         * resistance training volume and increases in muscle mass: a systematic review and
         * meta-analysis. J Sports Sci 35(11):1073-1082, doi:10.1080/02640414.2016.1210197.
         *
         * @param setDifference a share, possible -30 to 30, studied -12 to 12
         */
        public static Estimate schoenfeld2017GainSlope(double setDifference) {
            return Equations.single("training.volume.schoenfeld_2017_gain_slope",
            setDifference);
        }

        /**
         * {@link #schoenfeld2017GainSlope} of columns: a row each.
         */
        public static Batch schoenfeld2017GainSlopeMany(double[] setDifference) {
            return Equations.many("training.volume.schoenfeld_2017_gain_slope", 0,
            setDifference);
        }

        /**
         * Time under tension of a set.
         *
         * <p>Result: tut_s in s.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param reps a number, possible 1 to 1000
         * @param eccentricS in s, possible 0 to 60
         * @param stretchPauseS in s, possible 0 to 60
         * @param concentricS in s, possible 0 to 60
         * @param topPauseS in s, possible 0 to 60
         */
        public static Estimate timeUnderTension(
                double reps, double eccentricS, double stretchPauseS, double concentricS, double
                topPauseS) {
            return Equations.single("training.volume.time_under_tension", reps, eccentricS,
            stretchPauseS, concentricS, topPauseS);
        }

        /**
         * {@link #timeUnderTension} of columns: a row each.
         */
        public static Batch timeUnderTensionMany(
                double[] reps, double[] eccentricS, double[] stretchPauseS, double[] concentricS,
                double[] topPauseS) {
            return Equations.many("training.volume.time_under_tension", 0, reps, eccentricS,
            stretchPauseS, concentricS, topPauseS);
        }

        /**
         * Tonnage of sets that differ.
         *
         * <p>Result: tonnage_kg in kg.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param reps list: a number, possible 1 to 1000
         * @param loadKg list: in kg, possible 2.2250738585072014e-308 to 1000
         */
        public static Estimate tonnagePerSet(double[] reps, double[] loadKg) {
            return Equations.series("training.volume.tonnage_per_set", new double[][] {reps,
            loadKg}, new double[] {});
        }

        /**
         * Volume load.
         *
         * <p>Result: volume_load_kg in kg.
         * Studied: definition, nobody was studied.
         * A definition: it adds no error to that of its inputs.
         * Source: a definition, no measurement is involved.
         *
         * @param sets a share, possible 1 to 100
         * @param reps a number, possible 1 to 1000
         * @param loadKg in kg, possible 2.2250738585072014e-308 to 1000
         */
        public static Estimate volumeLoad(double sets, double reps, double loadKg) {
            return Equations.single("training.volume.volume_load", sets, reps, loadKg);
        }

        /**
         * {@link #volumeLoad} of columns: a row each.
         */
        public static Batch volumeLoadMany(double[] sets, double[] reps, double[] loadKg) {
            return Equations.many("training.volume.volume_load", 0, sets, reps, loadKg);
        }
    }
}
