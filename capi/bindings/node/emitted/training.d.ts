// Written by capi/bindings/emit.py.
import type { Equation, Series } from '../index.js';

export const load: {
  /**
   * Acute over chronic load, exponentially weighted means.
   * Result: acwr.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: Williams, West, Cross, Stokes 2017: Better way to determine the acute:chronic workload
   * ratio?. Br J Sports Med 51(3):209-210, doi:10.1136/bjsports-2016-096589.
   */
  readonly acwrEwmaWilliams2017: Series<{
    /** list: a share, possible 0 to 10000 */
    dailyLoadsAu: ArrayLike<number>;
  }, '1', null>;
  /**
   * Acute over chronic load, rolling means, coupled.
   * Result: acwr.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: Windt, Gabbett 2018: Is it all for naught? What does mathematical coupling mean for
   * acute:chronic workload ratios?. Br J Sports Med 53(16):988-990,
   * doi:10.1136/bjsports-2017-098925.
   */
  readonly acwrRollingCoupled: Series<{
    /** list: a share, possible 0 to 10000 */
    dailyLoadsAu: ArrayLike<number>;
  }, '1', null>;
  /**
   * Acute over chronic load, rolling means, 21 days before.
   * Result: acwr.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: Windt, Gabbett 2018: Is it all for naught? What does mathematical coupling mean for
   * acute:chronic workload ratios?. Br J Sports Med 53(16):988-990,
   * doi:10.1136/bjsports-2017-098925.
   */
  readonly acwrRollingUncoupled21: Series<{
    /** list: a share, possible 0 to 10000 */
    dailyLoadsAu: ArrayLike<number>;
  }, '1', null>;
  /**
   * Acute over chronic load, rolling means, 28 days before.
   * Result: acwr.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: Windt, Gabbett 2018: Is it all for naught? What does mathematical coupling mean for
   * acute:chronic workload ratios?. Br J Sports Med 53(16):988-990,
   * doi:10.1136/bjsports-2017-098925.
   */
  readonly acwrRollingUncoupled28: Series<{
    /** list: a share, possible 0 to 10000 */
    dailyLoadsAu: ArrayLike<number>;
  }, '1', null>;
  /**
   * Short-term training load, GoldenCheetah.
   * Result: atl_au_per_day in /d.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Its numbers could not be traced to two sources.
   * Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and TRIMPPoints.cpp.
   */
  readonly atlGoldencheetah: Series<{
    /** list: a share, possible 0 to 10000 */
    dailyStress: ArrayLike<number>;
    /** in d, possible 1 to 365 */
    tauD: number;
  }, '/d', null>;
  /**
   * Long-term training load, GoldenCheetah.
   * Result: ctl_au_per_day in /d.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Its numbers could not be traced to two sources.
   * Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and TRIMPPoints.cpp.
   */
  readonly ctlGoldencheetah: Series<{
    /** list: a share, possible 0 to 10000 */
    dailyStress: ArrayLike<number>;
    /** in d, possible 1 to 365 */
    tauD: number;
  }, '/d', null>;
  /**
   * Long-term training load, weight 1 over n.
   * Result: ctl_au_per_day in /d.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Its numbers could not be traced to two sources.
   * Source: a definition, no measurement is involved.
   */
  readonly ctlSimple1OverN: Series<{
    /** list: a share, possible 0 to 10000 */
    dailyStress: ArrayLike<number>;
    /** in d, possible 1 to 365 */
    tauD: number;
  }, '/d', null>;
  /**
   * Exponentially weighted mean of daily loads, Williams.
   * Result: ewma_au.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: Williams, West, Cross, Stokes 2017: Better way to determine the acute:chronic workload
   * ratio?. Br J Sports Med 51(3):209-210, doi:10.1136/bjsports-2016-096589.
   */
  readonly ewmaWilliams2017: Series<{
    /** list: a share, possible 0 to 10000 */
    dailyLoadsAu: ArrayLike<number>;
    /** in d, possible 1 to 365 */
    windowD: number;
  }, '1', null>;
  /**
   * Performance from fitness and fatigue, Banister.
   * Result: performance_au.
   * Studied: fitted to each person.
   * Standard error: none published.
   * Its numbers could not be traced to two sources.
   * Source: Banister 1991: Modeling elite athletic performance. In: Physiological Testing of the
   * High-Performance Athlete, Human Kinetics, 403-424.
   */
  readonly fitnessFatigueBanister: Series<{
    /** list: a share, possible 0 to 10000 */
    dailyLoadsAu: ArrayLike<number>;
    /** a share, possible -1.79769313486e+308 to 1.79769313486e+308 */
    p0: number;
    /** a share, possible 0 to 1.79769313486e+308 */
    k1: number;
    /** a share, possible 0 to 1.79769313486e+308 */
    k2: number;
    /** in d, possible 1 to 365 */
    tau1D: number;
    /** in d, possible 1 to 365 */
    tau2D: number;
  }, '1', null>;
  /**
   * Training monotony, Foster, population standard deviation.
   * Result: monotony.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: Foster 1998: Monitoring training in athletes with reference to overtraining syndrome.
   * Med Sci Sports Exerc 30(7):1164-1168.
   */
  readonly monotonyFoster1998PopulationSd: Series<{
    /** list: a share, possible 0 to 10000 */
    dailyLoadsAu: ArrayLike<number>;
  }, '1', null>;
  /**
   * Training monotony, Foster, sample standard deviation.
   * Result: monotony.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: Foster 1998: Monitoring training in athletes with reference to overtraining syndrome.
   * Med Sci Sports Exerc 30(7):1164-1168.
   */
  readonly monotonyFoster1998SampleSd: Series<{
    /** list: a share, possible 0 to 10000 */
    dailyLoadsAu: ArrayLike<number>;
  }, '1', null>;
  /**
   * Load of a session, Foster.
   * Result: session_load_au.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: Foster et al. 2001: A new approach to monitoring exercise training. J Strength Cond Res
   * 15(1):109-115.
   */
  readonly sessionRpeFoster2001: Equation<{
    /** a share, possible 0 to 10 */
    rpeCr10: number;
    /** in min, possible 2.2250738585072014e-308 to 1440 */
    durationMin: number;
  }, '1', null>;
  /**
   * Training strain, Foster, sample standard deviation.
   * Result: strain_au.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: Foster 1998: Monitoring training in athletes with reference to overtraining syndrome.
   * Med Sci Sports Exerc 30(7):1164-1168.
   */
  readonly strainFoster1998SampleSd: Series<{
    /** list: a share, possible 0 to 10000 */
    dailyLoadsAu: ArrayLike<number>;
  }, '1', null>;
  /**
   * Training impulse of women, Banister.
   * Result: trimp_au.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: Banister 1991: Modeling elite athletic performance. In: Physiological Testing of the
   * High-Performance Athlete, Human Kinetics, 403-424.
   */
  readonly trimpBanisterFemale: Equation<{
    /** in min, possible 2.2250738585072014e-308 to 1440 */
    durationMin: number;
    /** in bpm, possible 20 to 250 */
    hrExerciseBpm: number;
    /** in bpm, possible 20 to 250 */
    hrRestBpm: number;
    /** in bpm, possible 20 to 250 */
    hrMaxBpm: number;
  }, '1', null>;
  /**
   * Training impulse of men, Banister.
   * Result: trimp_au.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: Banister 1991: Modeling elite athletic performance. In: Physiological Testing of the
   * High-Performance Athlete, Human Kinetics, 403-424.
   */
  readonly trimpBanisterMale: Equation<{
    /** in min, possible 2.2250738585072014e-308 to 1440 */
    durationMin: number;
    /** in bpm, possible 20 to 250 */
    hrExerciseBpm: number;
    /** in bpm, possible 20 to 250 */
    hrRestBpm: number;
    /** in bpm, possible 20 to 250 */
    hrMaxBpm: number;
  }, '1', null>;
  /**
   * Training impulse from five zones, Edwards.
   * Result: trimp_au.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Its numbers could not be traced to two sources.
   * Source: Edwards 1993: The Heart Rate Monitor Book (five zones).
   */
  readonly trimpEdwards1993: Equation<{
    /** in min, possible 0 to 1440 */
    z1Min: number;
    /** in min, possible 0 to 1440 */
    z2Min: number;
    /** in min, possible 0 to 1440 */
    z3Min: number;
    /** in min, possible 0 to 1440 */
    z4Min: number;
    /** in min, possible 0 to 1440 */
    z5Min: number;
  }, '1', null>;
  /**
   * Training impulse of women, GoldenCheetah.
   * Result: trimp_au.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Its numbers could not be traced to two sources.
   * Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and TRIMPPoints.cpp.
   */
  readonly trimpGoldencheetahFemale: Equation<{
    /** in min, possible 2.2250738585072014e-308 to 1440 */
    durationMin: number;
    /** in bpm, possible 20 to 250 */
    hrExerciseBpm: number;
    /** in bpm, possible 20 to 250 */
    hrRestBpm: number;
    /** in bpm, possible 20 to 250 */
    hrMaxBpm: number;
  }, '1', null>;
  /**
   * Training impulse from three zones, Lucia.
   * Result: trimp_au.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Its numbers could not be traced to two sources.
   * Source: Lucia, Hoyos, Santalla, Earnest, Chicharro 2003: Tour de France versus Vuelta a Espana:
   * which is harder?. Med Sci Sports Exerc 35(5):872-878, doi:10.1249/01.MSS.0000064999.82036.B4.
   */
  readonly trimpLucia2003: Equation<{
    /** in min, possible 0 to 1440 */
    z1Min: number;
    /** in min, possible 0 to 1440 */
    z2Min: number;
    /** in min, possible 0 to 1440 */
    z3Min: number;
  }, '1', null>;
  /**
   * Training stress balance of the same day.
   * Result: tsb_au_per_day in /d.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Its numbers could not be traced to two sources.
   * Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and TRIMPPoints.cpp.
   */
  readonly tsbSameDay: Series<{
    /** list: a share, possible 0 to 10000 */
    dailyStress: ArrayLike<number>;
  }, '/d', null>;
  /**
   * Training load of a week.
   * Result: weekly_load_au.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly weeklyLoad: Series<{
    /** list: a share, possible 0 to 10000 */
    dailyLoadsAu: ArrayLike<number>;
  }, '1', null>;
};

export const loadForReps: {
  /**
   * Load for repetitions, Brzycki.
   * Result: load_kg in kg.
   * Studied: not known; sets to failure.
   * Standard error: none published.
   * Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J Phys
   * Educ Recreat Dance 64(1):88-90.
   */
  readonly brzycki1993: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    oneRmKg: number;
    /** a number, possible 1 to 20, studied 1 to 10 */
    reps: number;
  }, 'kg', null>;
  /**
   * Load for repetitions, Epley.
   * Result: load_kg in kg.
   * Studied: not known; sets to failure.
   * Standard error: none published.
   * Source: Epley 1985: Poundage chart. Boyd Epley Workout.
   */
  readonly epley1985: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    oneRmKg: number;
    /** a number, possible 1 to 20, studied 1 to 10 */
    reps: number;
  }, 'kg', null>;
  /**
   * Load for repetitions, Lander.
   * Result: load_kg in kg.
   * Studied: not known; sets to failure.
   * Standard error: none published.
   * Source: Lander 1985: Maximum based on reps. NSCA Journal 6(6):60-61.
   */
  readonly lander1985: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    oneRmKg: number;
    /** a number, possible 1 to 20, studied 1 to 10 */
    reps: number;
  }, 'kg', null>;
  /**
   * Load for repetitions, Lombardi.
   * Result: load_kg in kg.
   * Studied: not known; sets to failure.
   * Standard error: none published.
   * Source: Lombardi 1989: Beginning Weight Training: The Safe and Effective Way. Wm. C. Brown.
   */
  readonly lombardi1989: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    oneRmKg: number;
    /** a number, possible 1 to 20, studied 1 to 10 */
    reps: number;
  }, 'kg', null>;
  /**
   * Load for repetitions, Mayhew.
   * Result: load_kg in kg.
   * Studied: college students, bench press; sets to failure.
   * Standard error: none published.
   * Source: Mayhew, Ball, Arnold, Bowen 1992: Relative muscular endurance performance as a
   * predictor of bench press strength in college men and women. J Appl Sport Sci Res 6(4):200-206.
   */
  readonly mayhew1992: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    oneRmKg: number;
    /** a number, possible 1 to 20, studied 1 to 10 */
    reps: number;
  }, 'kg', null>;
  /**
   * Load for repetitions, O'Conner.
   * Result: load_kg in kg.
   * Studied: not known; sets to failure.
   * Standard error: none published.
   * Source: O'Conner, Simmons, O'Shea 1989: Weight training today, a book.
   */
  readonly oconner1989: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    oneRmKg: number;
    /** a number, possible 1 to 20, studied 1 to 10 */
    reps: number;
  }, 'kg', null>;
  /**
   * Load for repetitions, Wathen.
   * Result: load_kg in kg.
   * Studied: not known; sets to failure.
   * Standard error: none published.
   * Source: Wathen 1994: Load assignment, a chapter. Essentials of Strength Training and
   * Conditioning.
   */
  readonly wathen1994: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    oneRmKg: number;
    /** a number, possible 1 to 20, studied 1 to 10 */
    reps: number;
  }, 'kg', null>;
};

export const oneRm: {
  /**
   * One-repetition maximum, Brzycki.
   * Result: one_rm_kg in kg.
   * Studied: not known; sets to failure.
   * Standard error: none published.
   * Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J Phys
   * Educ Recreat Dance 64(1):88-90.
   */
  readonly brzycki1993: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    loadKg: number;
    /** a number, possible 1 to 20, studied 1 to 10 */
    reps: number;
  }, 'kg', null>;
  /**
   * One-repetition maximum, Brzycki, decimal form.
   * Result: one_rm_kg in kg.
   * Studied: not known; sets to failure.
   * Standard error: none published.
   * Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J Phys
   * Educ Recreat Dance 64(1):88-90.
   */
  readonly brzycki1993Decimal: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    loadKg: number;
    /** a number, possible 1 to 20, studied 1 to 10 */
    reps: number;
  }, 'kg', null>;
  /**
   * One-repetition maximum, Epley.
   * Result: one_rm_kg in kg.
   * Studied: not known; sets to failure.
   * Standard error: none published.
   * Source: Epley 1985: Poundage chart. Boyd Epley Workout.
   */
  readonly epley1985: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    loadKg: number;
    /** a number, possible 1 to 20, studied 1 to 10 */
    reps: number;
  }, 'kg', null>;
  /**
   * One-repetition maximum, Kemmler.
   * Result: one_rm_kg in kg.
   * Studied: trained postmenopausal women; sets to failure.
   * Standard error: none published.
   * Source: Kemmler, Lauber, Wassermann, Mayhew 2006: Predicting maximal strength in trained
   * postmenopausal women. J Strength Cond Res.
   */
  readonly kemmler2006: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    loadKg: number;
    /** a number, possible 1 to 20, studied 1 to 10 */
    reps: number;
  }, 'kg', null>;
  /**
   * One-repetition maximum, Lander.
   * Result: one_rm_kg in kg.
   * Studied: not known; sets to failure.
   * Standard error: none published.
   * Source: Lander 1985: Maximum based on reps. NSCA Journal 6(6):60-61.
   */
  readonly lander1985: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    loadKg: number;
    /** a number, possible 1 to 20, studied 1 to 10 */
    reps: number;
  }, 'kg', null>;
  /**
   * One-repetition maximum, Lombardi.
   * Result: one_rm_kg in kg.
   * Studied: not known; sets to failure.
   * Standard error: none published.
   * Source: Lombardi 1989: Beginning Weight Training: The Safe and Effective Way. Wm. C. Brown.
   */
  readonly lombardi1989: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    loadKg: number;
    /** a number, possible 1 to 20, studied 1 to 10 */
    reps: number;
  }, 'kg', null>;
  /**
   * One-repetition maximum, Mayhew.
   * Result: one_rm_kg in kg.
   * Studied: college students, bench press; sets to failure.
   * Standard error: none published.
   * Source: Mayhew, Ball, Arnold, Bowen 1992: Relative muscular endurance performance as a
   * predictor of bench press strength in college men and women. J Appl Sport Sci Res 6(4):200-206.
   */
  readonly mayhew1992: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    loadKg: number;
    /** a number, possible 1 to 20, studied 1 to 10 */
    reps: number;
  }, 'kg', null>;
  /**
   * One-repetition maximum, O'Conner.
   * Result: one_rm_kg in kg.
   * Studied: not known; sets to failure.
   * Standard error: none published.
   * Source: O'Conner, Simmons, O'Shea 1989: Weight training today, a book.
   */
  readonly oconner1989: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    loadKg: number;
    /** a number, possible 1 to 20, studied 1 to 10 */
    reps: number;
  }, 'kg', null>;
  /**
   * One-repetition maximum of the bench press, Reynolds.
   * Result: one_rm_kg in kg.
   * Studied: adults, bench press.
   * Standard error: 2.98, the largest published.
   * Source: Reynolds, Gordon, Robergs 2006: Prediction of one repetition maximum strength from
   * multiple repetition maximum testing and anthropometry. J Strength Cond Res 20(3):584-592,
   * doi:10.1519/R-15304.1.
   */
  readonly reynolds2006Bench: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    fiveRmKg: number;
  }, 'kg', null>;
  /**
   * One-repetition maximum of the leg press, Reynolds.
   * Result: one_rm_kg in kg.
   * Studied: adults, leg press.
   * Standard error: 16.16, the largest published.
   * Source: Reynolds, Gordon, Robergs 2006: Prediction of one repetition maximum strength from
   * multiple repetition maximum testing and anthropometry. J Strength Cond Res 20(3):584-592,
   * doi:10.1519/R-15304.1.
   */
  readonly reynolds2006LegPress: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    fiveRmKg: number;
  }, 'kg', null>;
  /**
   * One-repetition maximum, Wathen.
   * Result: one_rm_kg in kg.
   * Studied: not known; sets to failure.
   * Standard error: none published.
   * Source: Wathen 1994: Load assignment, a chapter. Essentials of Strength Training and
   * Conditioning.
   */
  readonly wathen1994: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    loadKg: number;
    /** a number, possible 1 to 20, studied 1 to 10 */
    reps: number;
  }, 'kg', null>;
};

export const progression: {
  /**
   * Next load by a percentage, ACSM.
   * Result: load_kg in kg.
   * Studied: healthy adults.
   * A definition: it adds no error to that of its inputs.
   * Source: Ratamess et al. 2009: Progression models in resistance training for healthy adults. Med
   * Sci Sports Exerc.
   */
  readonly acsm2009NewLoad: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    loadKg: number;
    /** in %, possible 2.2250738585072014e-308 to 100, studied 2 to 10 */
    increasePct: number;
  }, 'kg', null>;
};

export const repsForLoad: {
  /**
   * Repetitions that a load allows, Brzycki.
   * Result: reps.
   * Studied: not known; sets to failure.
   * Standard error: none published.
   * Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J Phys
   * Educ Recreat Dance 64(1):88-90.
   */
  readonly brzycki1993: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    oneRmKg: number;
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    loadKg: number;
  }, '1', null>;
  /**
   * Repetitions that a load allows, Epley.
   * Result: reps.
   * Studied: not known; sets to failure.
   * Standard error: none published.
   * Source: Epley 1985: Poundage chart. Boyd Epley Workout.
   */
  readonly epley1985: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    oneRmKg: number;
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    loadKg: number;
  }, '1', null>;
};

export const rpe: {
  /**
   * Repetitions in reserve from effort, Zourdos.
   * Result: rir_reps.
   * Studied: squat, novice and experienced lifters.
   * Standard error: none published.
   * Source: Zourdos et al. 2016: Novel resistance training-specific rating of perceived exertion
   * scale measuring repetitions in reserve. J Strength Cond Res, doi:10.1519/JSC.0000000000001049.
   */
  readonly rirFromRpeZourdos2016: Equation<{
    /** a share, possible 5 to 10 */
    rpe: number;
  }, '1', null>;
  /**
   * Load, RTS chart.
   * Result: load_kg in kg.
   * Studied: a coach's chart, nobody was studied.
   * Standard error: none published.
   * Source: Tuchscherer: Chart of repetitions and effort. Reactive Training Systems.
   */
  readonly rtsLoad: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    oneRmKg: number;
    /** a number, possible 1 to 12 */
    reps: number;
    /** a share, possible 6 to 10 */
    rpe: number;
  }, 'kg', null>;
  /**
   * One-repetition maximum, RTS chart.
   * Result: one_rm_kg in kg.
   * Studied: a coach's chart, nobody was studied.
   * Standard error: none published.
   * Source: Tuchscherer: Chart of repetitions and effort. Reactive Training Systems.
   */
  readonly rtsOneRm: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    loadKg: number;
    /** a number, possible 1 to 12 */
    reps: number;
    /** a share, possible 6 to 10 */
    rpe: number;
  }, 'kg', null>;
  /**
   * Share of the one-repetition maximum, RTS chart.
   * Result: fraction_of_one_rm.
   * Studied: a coach's chart, nobody was studied.
   * Standard error: none published.
   * Source: Tuchscherer: Chart of repetitions and effort. Reactive Training Systems.
   */
  readonly rtsPercentOneRm: Equation<{
    /** a number, possible 1 to 12 */
    reps: number;
    /** a share, possible 6 to 10 */
    rpe: number;
  }, '1', null>;
};

export const strengthScore: {
  /**
   * DOTS points of 2019.
   * Result: points.
   * Studied: adult lifters.
   * A definition: it adds no error to that of its inputs.
   * Source: Konertz 2019: DOTS, a score of powerlifting totals by body weight.
   */
  readonly dots2019: Equation<{
    /** male or female */
    sex: 'male' | 'female';
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in kg, possible 2.2250738585072014e-308 to 2000 */
    totalKg: number;
  }, '1', null>;
  /**
   * Glossbrenner points.
   * Result: points.
   * Studied: adult lifters.
   * A definition: it adds no error to that of its inputs.
   * Source: Glossbrenner: Coefficients of powerlifting totals by body weight.
   */
  readonly glossbrenner: Equation<{
    /** male or female */
    sex: 'male' | 'female';
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in kg, possible 2.2250738585072014e-308 to 2000 */
    totalKg: number;
  }, '1', null>;
  /**
   * IPF GL points of 2020.
   * Result: points.
   * Studied: adult lifters.
   * A definition: it adds no error to that of its inputs.
   * Source: International Powerlifting Federation 2020: IPF GL points.
   */
  readonly ipfGl2020: Equation<{
    /** male or female */
    sex: 'male' | 'female';
    /** full or bench */
    event: 'full' | 'bench';
    /** classic or equipped */
    equipment: 'classic' | 'equipped';
    /** in kg, possible 35 to 700 */
    weightKg: number;
    /** in kg, possible 2.2250738585072014e-308 to 2000 */
    totalKg: number;
  }, '1', null>;
  /**
   * Schwartz and Malone points.
   * Result: points.
   * Studied: adult lifters.
   * A definition: it adds no error to that of its inputs.
   * Source: Schwartz; Malone: Coefficients of powerlifting totals by body weight, men; women.
   */
  readonly schwartzMalone: Equation<{
    /** male or female */
    sex: 'male' | 'female';
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in kg, possible 2.2250738585072014e-308 to 2000 */
    totalKg: number;
  }, '1', null>;
  /**
   * Sinclair total, 2001 to 2004.
   * Result: total_kg in kg.
   * Studied: senior weightlifters of 2001 to 2004.
   * A definition: it adds no error to that of its inputs.
   * Source: Sinclair; International Weightlifting Federation: Sinclair coefficients by Olympic
   * cycle.
   */
  readonly sinclair20012004: Equation<{
    /** male or female */
    sex: 'male' | 'female';
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in kg, possible 2.2250738585072014e-308 to 2000 */
    totalKg: number;
  }, 'kg', null>;
  /**
   * Sinclair total, 2017 to 2020.
   * Result: total_kg in kg.
   * Studied: senior weightlifters of 2017 to 2020.
   * A definition: it adds no error to that of its inputs.
   * Source: Sinclair; International Weightlifting Federation: Sinclair coefficients by Olympic
   * cycle.
   */
  readonly sinclair20172020: Equation<{
    /** male or female */
    sex: 'male' | 'female';
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in kg, possible 2.2250738585072014e-308 to 2000 */
    totalKg: number;
  }, 'kg', null>;
  /**
   * Sinclair total, 2021 to 2024.
   * Result: total_kg in kg.
   * Studied: senior weightlifters of 2021 to 2024.
   * A definition: it adds no error to that of its inputs.
   * Source: Sinclair; International Weightlifting Federation: Sinclair coefficients by Olympic
   * cycle.
   */
  readonly sinclair20212024: Equation<{
    /** male or female */
    sex: 'male' | 'female';
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in kg, possible 2.2250738585072014e-308 to 2000 */
    totalKg: number;
  }, 'kg', null>;
  /**
   * Wilks points of 1994.
   * Result: points.
   * Studied: adult lifters.
   * A definition: it adds no error to that of its inputs.
   * Source: Wilks: Wilks coefficients of powerlifting totals by body weight, 1994 and 2020.
   */
  readonly wilks1994: Equation<{
    /** male or female */
    sex: 'male' | 'female';
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in kg, possible 2.2250738585072014e-308 to 2000 */
    totalKg: number;
  }, '1', null>;
  /**
   * Wilks points of 2020.
   * Result: points.
   * Studied: adult lifters.
   * A definition: it adds no error to that of its inputs.
   * Source: Wilks: Wilks coefficients of powerlifting totals by body weight, 1994 and 2020.
   */
  readonly wilks2020: Equation<{
    /** male or female */
    sex: 'male' | 'female';
    /** in kg, possible 40 to 200.95 */
    weightKg: number;
    /** in kg, possible 2.2250738585072014e-308 to 2000 */
    totalKg: number;
  }, '1', null>;
};

export const volume: {
  /**
   * Load of an exercise with body weight.
   * Result: effective_load_kg in kg.
   * Studied: definition; the parts were studied apart.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly bodyweightEffectiveLoad: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** a share, possible 0 to 1 */
    bodyweightFraction: number;
    /** in kg, possible -400 to 1000 */
    externalKg: number;
  }, 'kg', null>;
  /**
   * Weekly sets of a muscle, indirect sets as half.
   * Result: sets.
   * Studied: 67 studies, 2058 people.
   * A definition: it adds no error to that of its inputs.
   * Source: Pelland, Remmert, Robinson, Hinson, Zourdos 2025: The Resistance Training Dose
   * Response: Meta-Regressions Exploring the Effects of Weekly Volume and Frequency on Muscle
   * Hypertrophy and Strength Gains. Sports Med, doi:10.1007/s40279-025-02344-w.
   */
  readonly fractionalSets: Equation<{
    /** a number, possible 0 to 200 */
    directSets: number;
    /** a number, possible 0 to 200 */
    indirectSets: number;
  }, '1', null>;
  /**
   * Number of lifts by intensity (INOL), Hristov.
   * Result: inol.
   * Studied: a coach's number, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: Hristov 2005: Number of lifts and intensity (INOL), an article for coaches.
   */
  readonly inolHristov2005: Equation<{
    /** a number, possible 1 to 1000 */
    reps: number;
    /** in %, possible 2.2250738585072014e-308 to 99.999999999999986 */
    intensityPct: number;
  }, '1', null>;
  /**
   * Most repetitions of a set, Prilepin's table.
   * Result: reps.
   * Studied: Olympic weightlifters.
   * A definition: it adds no error to that of its inputs.
   * Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
   */
  readonly prilepinSetRepsMax: Equation<{
    /** in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100 */
    intensityPct: number;
  }, '1', null>;
  /**
   * Fewest repetitions of a set, Prilepin's table.
   * Result: reps.
   * Studied: Olympic weightlifters.
   * A definition: it adds no error to that of its inputs.
   * Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
   */
  readonly prilepinSetRepsMin: Equation<{
    /** in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100 */
    intensityPct: number;
  }, '1', null>;
  /**
   * Most repetitions of a session, Prilepin's table.
   * Result: reps.
   * Studied: Olympic weightlifters.
   * A definition: it adds no error to that of its inputs.
   * Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
   */
  readonly prilepinTotalMax: Equation<{
    /** in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100 */
    intensityPct: number;
  }, '1', null>;
  /**
   * Fewest repetitions of a session, Prilepin's table.
   * Result: reps.
   * Studied: Olympic weightlifters.
   * A definition: it adds no error to that of its inputs.
   * Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
   */
  readonly prilepinTotalMin: Equation<{
    /** in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100 */
    intensityPct: number;
  }, '1', null>;
  /**
   * Best number of repetitions of a session, Prilepin's table.
   * Result: reps.
   * Studied: Olympic weightlifters.
   * A definition: it adds no error to that of its inputs.
   * Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
   */
  readonly prilepinTotalOptimal: Equation<{
    /** in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100 */
    intensityPct: number;
  }, '1', null>;
  /**
   * Load as a share of the one-repetition maximum.
   * Result: fraction_of_one_rm.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly relativeIntensity: Equation<{
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    loadKg: number;
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    oneRmKg: number;
  }, '1', null>;
  /**
   * Difference in effect size of growth by weekly sets, Schoenfeld.
   * Result: effect_size_difference.
   * Studied: 34 groups in 15 studies, about 1 to 12 weekly sets.
   * Standard error: none published.
   * Source: Schoenfeld, Ogborn, Krieger 2017: Dose-response relationship between weekly resistance
   * training volume and increases in muscle mass: a systematic review and meta-analysis. J Sports
   * Sci 35(11):1073-1082, doi:10.1080/02640414.2016.1210197.
   */
  readonly schoenfeld2017EsSlope: Equation<{
    /** a share, possible -30 to 30, studied -12 to 12 */
    setDifference: number;
  }, '1', null>;
  /**
   * Difference in gain of muscle size by weekly sets, Schoenfeld.
   * Result: gain_difference_pct in %.
   * Studied: 34 groups in 15 studies, about 1 to 12 weekly sets.
   * Standard error: none published.
   * Source: Schoenfeld, Ogborn, Krieger 2017: Dose-response relationship between weekly resistance
   * training volume and increases in muscle mass: a systematic review and meta-analysis. J Sports
   * Sci 35(11):1073-1082, doi:10.1080/02640414.2016.1210197.
   */
  readonly schoenfeld2017GainSlope: Equation<{
    /** a share, possible -30 to 30, studied -12 to 12 */
    setDifference: number;
  }, '%', null>;
  /**
   * Time under tension of a set.
   * Result: tut_s in s.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly timeUnderTension: Equation<{
    /** a number, possible 1 to 1000 */
    reps: number;
    /** in s, possible 0 to 60 */
    eccentricS: number;
    /** in s, possible 0 to 60 */
    stretchPauseS: number;
    /** in s, possible 0 to 60 */
    concentricS: number;
    /** in s, possible 0 to 60 */
    topPauseS: number;
  }, 's', null>;
  /**
   * Tonnage of sets that differ.
   * Result: tonnage_kg in kg.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly tonnagePerSet: Series<{
    /** list: a number, possible 1 to 1000 */
    reps: ArrayLike<number>;
    /** list: in kg, possible 2.2250738585072014e-308 to 1000 */
    loadKg: ArrayLike<number>;
  }, 'kg', null>;
  /**
   * Volume load.
   * Result: volume_load_kg in kg.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly volumeLoad: Equation<{
    /** a share, possible 1 to 100 */
    sets: number;
    /** a number, possible 1 to 1000 */
    reps: number;
    /** in kg, possible 2.2250738585072014e-308 to 1000 */
    loadKg: number;
  }, 'kg', null>;
};
