// Written by capi/bindings/emit.py.
import type { Equation, Series } from '../index.js';

export const energy: {
  /**
   * Energy rate from heart rate, Keytel.
   * Result: energy_rate_kj_per_min in kJ/min.
   * Studied: 115 people, 18-45 y, 47-120 kg.
   * Standard error: none published.
   * Source: Keytel et al. 2005: Prediction of energy expenditure from heart rate monitoring during
   * submaximal exercise. J Sports Sci 23:289-297.
   */
  readonly keytel2005NoVo2max: Equation<{
    /** in bpm, possible 20 to 250 */
    hrBpm: number;
    /** in kg, possible 0.3 to 700, studied 47 to 120 */
    weightKg: number;
    /** in a, possible 0 to 130, studied 18 to 45 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kJ/min', null>;
  /**
   * Energy rate from heart rate and oxygen uptake, three digits, Keytel.
   * Result: energy_rate_kj_per_min in kJ/min.
   * Studied: 115 people, 18-45 y, 47-120 kg.
   * Standard error: none published.
   * Source: Keytel et al. 2005: Prediction of energy expenditure from heart rate monitoring during
   * submaximal exercise. J Sports Sci 23:289-297.
   */
  readonly keytel2005Vo2max: Equation<{
    /** in bpm, possible 20 to 250 */
    hrBpm: number;
    /** in kg, possible 0.3 to 700, studied 47 to 120 */
    weightKg: number;
    /** in a, possible 0 to 130, studied 18 to 45 */
    ageY: number;
    /** in mL/kg/min, possible 0 to 150, studied 27 to 81 */
    vo2maxMlPerKgMin: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kJ/min', null>;
  /**
   * Energy rate from heart rate and oxygen uptake, four digits, Keytel.
   * Result: energy_rate_kj_per_min in kJ/min.
   * Studied: 115 people, 18-45 y, 47-120 kg.
   * Standard error: none published.
   * Source: Keytel et al. 2005: Prediction of energy expenditure from heart rate monitoring during
   * submaximal exercise. J Sports Sci 23:289-297.
   */
  readonly keytel2005Vo2max4digit: Equation<{
    /** in bpm, possible 20 to 250 */
    hrBpm: number;
    /** in kg, possible 0.3 to 700, studied 47 to 120 */
    weightKg: number;
    /** in a, possible 0 to 130, studied 18 to 45 */
    ageY: number;
    /** in mL/kg/min, possible 0 to 150, studied 27 to 81 */
    vo2maxMlPerKgMin: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kJ/min', null>;
  /**
   * Gross energy of an activity, 3.5 mL/kg/min to the MET.
   * Result: energy_kcal in kcal.
   * Studied: convention, nobody was studied.
   * Standard error: none published.
   * Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
   * parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
   */
  readonly metKcalAcsm: Equation<{
    /** a share, possible 2.2250738585072014e-308 to 25 */
    met: number;
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in min, possible 2.2250738585072014e-308 to 1440 */
    durationMin: number;
  }, 'kcal', null>;
  /**
   * Gross energy of an activity, 1 kcal/kg/h to the MET.
   * Result: energy_kcal in kcal.
   * Studied: convention, nobody was studied.
   * Standard error: none published.
   * Source: Herrmann et al. 2024: 2024 Adult Compendium of Physical Activities: a third update of
   * the energy costs of human activities. J Sport Health Sci 13:6-12,
   * doi:10.1016/j.jshs.2023.10.010.
   */
  readonly metKcalCompendium: Equation<{
    /** a share, possible 2.2250738585072014e-308 to 25 */
    met: number;
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in min, possible 2.2250738585072014e-308 to 1440 */
    durationMin: number;
  }, 'kcal', null>;
  /**
   * Net energy of an activity, 3.5 mL/kg/min to the MET.
   * Result: net_energy_kcal in kcal.
   * Studied: convention, nobody was studied.
   * Standard error: none published.
   * Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
   * parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
   */
  readonly metNetKcalAcsm: Equation<{
    /** a share, possible 1 to 25 */
    met: number;
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in min, possible 2.2250738585072014e-308 to 1440 */
    durationMin: number;
  }, 'kcal', null>;
  /**
   * Energy of an oxygen uptake.
   * Result: energy_kcal in kcal.
   * Studied: convention, nobody was studied.
   * Standard error: none published.
   * Source: a definition, no measurement is involved.
   */
  readonly vo2ToKcal: Equation<{
    /** in mL/kg/min, possible 2.2250738585072014e-308 to 100 */
    vo2MlPerKgMin: number;
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in min, possible 2.2250738585072014e-308 to 1440 */
    durationMin: number;
    /** in kcal/L, possible 4.5 to 5.2 */
    energyEquivalentKcalPerL: number;
  }, 'kcal', null>;
};

export const epoc: {
  /**
   * Energy after exercise, LaForgia.
   * Result: epoc_kcal in kcal.
   * Studied: a review of exercise of all kinds.
   * Standard error: none published.
   * Source: LaForgia, Withers, Gore 2006: Effects of exercise intensity and duration on the excess
   * post-exercise oxygen consumption. J Sports Sci 24:1247-1264, doi:10.1080/02640410600552064.
   */
  readonly laforgia2006Fraction: Equation<{
    /** in kcal, possible 0 to 10000 */
    netExerciseKcal: number;
    /** a share, possible 0 to 1, studied 0.06 to 0.15 */
    epocFraction: number;
  }, 'kcal', null>;
};

export const guideline: {
  /**
   * MET-minutes of activities.
   * Result: met_min in min.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly metMinutes: Series<{
    /** list: a share, possible 2.2250738585072014e-308 to 25 */
    met: ArrayLike<number>;
    /** list: in min, possible 0 to 10080 */
    durationMin: ArrayLike<number>;
  }, 'min', null>;
  /**
   * Aerobic activity of a week as moderate minutes.
   * Result: moderate_equivalent_min in min/wk.
   * Studied: adults.
   * A definition: it adds no error to that of its inputs.
   * Source: Bull et al. 2020: World Health Organization 2020 guidelines on physical activity and
   * sedentary behaviour. Br J Sports Med, doi:10.1136/bjsports-2020-102955.
   */
  readonly moderateEquivalentMinutes: Equation<{
    /** in min/wk, possible 0 to 10080 */
    moderateMin: number;
    /** in min/wk, possible 0 to 10080 */
    vigorousMin: number;
  }, 'min/wk', null>;
};

export const hiit: {
  /**
   * Energy of a session of intervals.
   * Result: energy_kcal in kcal.
   * Studied: a sum of conventions, nobody was studied.
   * Standard error: none published.
   * Source: LaForgia, Withers, Gore 2006: Effects of exercise intensity and duration on the excess
   * post-exercise oxygen consumption. J Sports Sci 24:1247-1264, doi:10.1080/02640410600552064.
   */
  readonly sessionEnergy: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** a share, possible 1 to 200 */
    rounds: number;
    /** in s, possible 2.2250738585072014e-308 to 3600 */
    workS: number;
    /** a share, possible 1 to 25 */
    workMet: number;
    /** in s, possible 0 to 3600 */
    restS: number;
    /** a share, possible 1 to 25 */
    restMet: number;
    /** a share, possible 0 to 1, studied 0.06 to 0.15 */
    epocFraction: number;
  }, 'kcal', null>;
};

export const hr: {
  /**
   * Heart rate to train at, Karvonen.
   * Result: hr_bpm in bpm.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly karvonenTarget: Equation<{
    /** a share, possible 0 to 1 */
    intensityFraction: number;
    /** in bpm, possible 20 to 250 */
    hrRestBpm: number;
    /** in bpm, possible 20 to 250 */
    hrMaxBpm: number;
  }, 'bpm', null>;
  /**
   * Share of the heart rate reserve.
   * Result: fraction_hrr.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly reserveFraction: Equation<{
    /** in bpm, possible 20 to 250 */
    hrBpm: number;
    /** in bpm, possible 20 to 250 */
    hrRestBpm: number;
    /** in bpm, possible 20 to 250 */
    hrMaxBpm: number;
  }, '1', null>;
};

export const hrMax: {
  /**
   * Maximal heart rate, 220 less the age.
   * Result: hr_max_bpm in bpm.
   * Studied: not known; never derived from data of its own.
   * Standard error: none published.
   * Source: Fox 1971: Maximal heart rate as 220 less the age, as told by Robergs and Landwehr 2002.
   * JEPonline 5(2):1-10.
   */
  readonly fox1971: Equation<{
    /** in a, possible 0 to 130, studied 18 to 80 */
    ageY: number;
  }, 'bpm', null>;
  /**
   * Maximal heart rate, Gellish, straight line.
   * Result: hr_max_bpm in bpm.
   * Studied: 132 adults of both sexes, 908 tests over 25 years.
   * Standard error: none published.
   * Source: Gellish et al. 2007: Longitudinal modeling of the relationship between age and maximal
   * heart rate. Med Sci Sports Exerc 39(5):822-829, doi:10.1097/mss.0b013e31803349c6.
   */
  readonly gellish2007Linear: Equation<{
    /** in a, possible 0 to 130, studied 18 to 80 */
    ageY: number;
  }, 'bpm', null>;
  /**
   * Maximal heart rate, Gellish, curve.
   * Result: hr_max_bpm in bpm.
   * Studied: 132 adults of both sexes, 908 tests over 25 years.
   * Standard error: none published.
   * Source: Gellish et al. 2007: Longitudinal modeling of the relationship between age and maximal
   * heart rate. Med Sci Sports Exerc 39(5):822-829, doi:10.1097/mss.0b013e31803349c6.
   */
  readonly gellish2007Quadratic: Equation<{
    /** in a, possible 0 to 130, studied 18 to 80 */
    ageY: number;
  }, 'bpm', null>;
  /**
   * Maximal heart rate of women, Gulati.
   * Result: hr_max_bpm in bpm.
   * Studied: 5437 women over 35 y.
   * Standard error: none published.
   * Source: Gulati et al. 2010: Heart rate response to exercise stress testing in asymptomatic
   * women: the St. James Women Take Heart Project. Circulation 122:130-137,
   * doi:10.1161/CIRCULATIONAHA.110.939249.
   */
  readonly gulati2010Women: Equation<{
    /** in a, possible 0 to 130, studied 35 to 130 */
    ageY: number;
  }, 'bpm', null>;
  /**
   * Maximal heart rate, Nes.
   * Result: hr_max_bpm in bpm.
   * Studied: 3320 healthy adults of both sexes.
   * Standard error: 10.8, the largest published.
   * Source: Nes et al. 2013: Age-predicted maximal heart rate in healthy subjects: the HUNT fitness
   * study. Scand J Med Sci Sports 23:697-704, doi:10.1111/j.1600-0838.2012.01445.x.
   */
  readonly nes2013: Equation<{
    /** in a, possible 0 to 130, studied 18 to 80 */
    ageY: number;
  }, 'bpm', null>;
  /**
   * Maximal heart rate, Tanaka.
   * Result: hr_max_bpm in bpm.
   * Studied: healthy adults.
   * Standard error: none published.
   * Source: Tanaka, Monahan, Seals 2001: Age-predicted maximal heart rate revisited. J Am Coll
   * Cardiol 37:153-156.
   */
  readonly tanaka2001: Equation<{
    /** in a, possible 0 to 130, studied 18 to 80 */
    ageY: number;
  }, 'bpm', null>;
};

export const met: {
  /**
   * MET corrected for the uptake at rest.
   * Result: corrected_met.
   * Studied: adults.
   * Standard error: none published.
   * Source: Herrmann et al. 2024: 2024 Adult Compendium of Physical Activities: a third update of
   * the energy costs of human activities. J Sport Health Sci 13:6-12,
   * doi:10.1016/j.jshs.2023.10.010.
   */
  readonly correctedMet: Equation<{
    /** a share, possible 2.2250738585072014e-308 to 25 */
    met: number;
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130, studied 18 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, '1', null>;
  /**
   * Class of an intensity in MET.
   * Result: class, one of sedentary, light, moderate, vigorous.
   * Studied: convention, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly intensityClass: Equation<{
    /** a share, possible 2.2250738585072014e-308 to 25 */
    met: number;
  }, null, 'sedentary' | 'light' | 'moderate' | 'vigorous'>;
  /**
   * Oxygen uptake at rest, Harris and Benedict.
   * Result: rmr_ml_per_kg_min in mL/kg/min.
   * Studied: adults.
   * Standard error: none published.
   * Source: Harris, Benedict 1919: A biometric study of human basal metabolism (1918); the full
   * report is of 1919. Proc Natl Acad Sci USA 4(12):370-373, doi:10.1073/pnas.4.12.370.
   */
  readonly rmrMlKgMinHarrisBenedict: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130, studied 18 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'mL/kg/min', null>;
};

export const vo2: {
  /**
   * Oxygen uptake of arm cranking, ACSM.
   * Result: vo2_ml_per_kg_min in mL/kg/min.
   * Studied: adults.
   * Standard error: none published.
   * Its numbers could not be traced to two sources.
   * Source: American College of Sports Medicine: Guidelines for exercise testing and prescription.
   */
  readonly acsmArmCycling: Equation<{
    /** in kgm/min, possible 0 to 3000 */
    workRateKgmPerMin: number;
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
  }, 'mL/kg/min', null>;
  /**
   * Oxygen uptake of cycling, ACSM.
   * Result: vo2_ml_per_kg_min in mL/kg/min.
   * Studied: adults cycling at 300-1200 kg m/min.
   * Standard error: none published.
   * Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
   * parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
   */
  readonly acsmLegCycling: Equation<{
    /** in kgm/min, possible 0 to 3000, studied 300 to 1200 */
    workRateKgmPerMin: number;
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
  }, 'mL/kg/min', null>;
  /**
   * Oxygen uptake of running, ACSM.
   * Result: vo2_ml_per_kg_min in mL/kg/min.
   * Studied: adults running faster than 134 m/min.
   * Standard error: none published.
   * Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
   * parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
   */
  readonly acsmRunning: Equation<{
    /** in m/min, possible 2.2250738585072014e-308 to 400, studied 134 to 400 */
    speedMPerMin: number;
    /** a share, possible 0 to 0.5 */
    grade: number;
  }, 'mL/kg/min', null>;
  /**
   * Oxygen uptake of stepping, ACSM.
   * Result: vo2_ml_per_kg_min in mL/kg/min.
   * Studied: adults stepping 12-30 times a minute.
   * Standard error: none published.
   * Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
   * parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
   */
  readonly acsmStepping: Equation<{
    /** in /min, possible 2.2250738585072014e-308 to 60, studied 12 to 30 */
    stepsPerMin: number;
    /** in m, possible 2.2250738585072014e-308 to 0.6, studied 0.04 to 0.4 */
    stepHeightM: number;
  }, 'mL/kg/min', null>;
  /**
   * Oxygen uptake of walking, ACSM.
   * Result: vo2_ml_per_kg_min in mL/kg/min.
   * Studied: adults walking at 50-100 m/min.
   * Standard error: none published.
   * Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
   * parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
   */
  readonly acsmWalking: Equation<{
    /** in m/min, possible 2.2250738585072014e-308 to 400, studied 50 to 100 */
    speedMPerMin: number;
    /** a share, possible 0 to 0.5 */
    grade: number;
  }, 'mL/kg/min', null>;
  /**
   * Oxygen uptake of an intensity in MET.
   * Result: vo2_ml_per_kg_min in mL/kg/min.
   * Studied: convention, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly metToVo2: Equation<{
    /** a share, possible 2.2250738585072014e-308 to 25 */
    met: number;
  }, 'mL/kg/min', null>;
  /**
   * Oxygen uptake to train at.
   * Result: vo2_ml_per_kg_min in mL/kg/min.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly reserveTarget: Equation<{
    /** a share, possible 0 to 1 */
    intensityFraction: number;
    /** in mL/kg/min, possible 0 to 150 */
    vo2maxMlPerKgMin: number;
  }, 'mL/kg/min', null>;
};

export const vo2max: {
  /**
   * Maximal oxygen uptake from the run of 12 minutes, Cooper.
   * Result: vo2max_ml_per_kg_min in mL/kg/min.
   * Studied: not known.
   * Standard error: none published.
   * Source: Cooper 1968: A means of assessing maximal oxygen intake: correlation between field and
   * treadmill testing. JAMA 203:201-204, doi:10.1001/jama.1968.03140030033008.
   */
  readonly cooper1968: Equation<{
    /** in m, possible 504.9 to 6000 */
    distanceM: number;
  }, 'mL/kg/min', null>;
  /**
   * Maximal oxygen uptake from a jogged mile, George.
   * Result: vo2max_ml_per_kg_min in mL/kg/min.
   * Studied: people of 18-29 y jogging a mile.
   * Standard error: 3, the largest published.
   * Source: George et al. 1993: VO2max estimation from a submaximal 1-mile track jog for fit
   * college-age individuals. Med Sci Sports Exerc 25:401-406.
   */
  readonly george1993MileJog: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in min, possible 4 to 30 */
    timeMin: number;
    /** in bpm, possible 20 to 250, studied 20 to 180 */
    hrBpm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'mL/kg/min', null>;
  /**
   * Maximal oxygen uptake without exercise from body mass index, Jackson.
   * Result: vo2max_ml_per_kg_min in mL/kg/min.
   * Studied: adults.
   * Standard error: 5.7, the largest published.
   * Source: Jackson et al. 1990: Prediction of functional aerobic capacity without exercise
   * testing, as given in a table of 2020 (10.1161/JAHA.119.015117). Med Sci Sports Exerc
   * 22:863-870, doi:10.1249/00005768-199012000-00021.
   */
  readonly jackson1990Bmi: Equation<{
    /** a share, possible 0 to 7 */
    par: number;
    /** in a, possible 0 to 130, studied 18 to 130 */
    ageY: number;
    /** in kg/m2, possible 3 to 300 */
    bmiKgPerM2: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'mL/kg/min', null>;
  /**
   * Maximal oxygen uptake without exercise from body fat, Jackson.
   * Result: vo2max_ml_per_kg_min in mL/kg/min.
   * Studied: adults.
   * Standard error: 5.35, the largest published.
   * Source: Jackson et al. 1990: Prediction of functional aerobic capacity without exercise
   * testing, as given in a table of 2020 (10.1161/JAHA.119.015117). Med Sci Sports Exerc
   * 22:863-870, doi:10.1249/00005768-199012000-00021.
   */
  readonly jackson1990PercentFat: Equation<{
    /** a share, possible 0 to 7 */
    par: number;
    /** in a, possible 0 to 130, studied 18 to 130 */
    ageY: number;
    /** in %, possible 0 to 100 */
    bodyFatPct: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'mL/kg/min', null>;
  /**
   * Maximal oxygen uptake from the shuttle run, Leger 1988.
   * Result: vo2max_ml_per_kg_min in mL/kg/min.
   * Studied: children of 8-19 y.
   * Standard error: none published.
   * Source: Leger, Mercier, Gadoury, Lambert 1988: The multistage 20 metre shuttle run test for
   * aerobic fitness. J Sports Sci 6:93-101, doi:10.1080/02640418808729800.
   */
  readonly leger1988: Equation<{
    /** in km/h, possible 8 to 20 */
    speedKmPerH: number;
    /** in a, possible 0 to 130, studied 8 to 19 */
    ageY: number;
  }, 'mL/kg/min', null>;
  /**
   * Maximal oxygen uptake from the shuttle run, Leger and Lambert 1982.
   * Result: vo2max_ml_per_kg_min in mL/kg/min.
   * Studied: adults.
   * Standard error: 5.4, the largest published.
   * Source: Leger, Lambert 1982: A maximal multistage 20-m shuttle run test to predict VO2max. Eur
   * J Appl Physiol 49:1-12, doi:10.1007/BF00428958.
   */
  readonly legerLambert1982: Equation<{
    /** in km/h, possible 8 to 20 */
    speedKmPerH: number;
  }, 'mL/kg/min', null>;
  /**
   * Maximal oxygen uptake without exercise, Myers (FRIEND).
   * Result: vo2max_ml_per_kg_min in mL/kg/min.
   * Studied: adults of the FRIEND registry.
   * Standard error: 7.2, the largest published.
   * Source: Myers et al. 2017: A reference equation for normal standards for VO2 max (FRIEND
   * registry), as given in a table of 2020 (10.1161/JAHA.119.015117),
   * doi:10.1016/j.pcad.2017.03.002.
   */
  readonly myers2017Friend: Equation<{
    /** in a, possible 0 to 130, studied 18 to 130 */
    ageY: number;
    /** in [lb_av], possible 44 to 880 */
    weightLb: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'mL/kg/min', null>;
  /**
   * Maximal oxygen uptake of men without exercise, Nes.
   * Result: vo2max_ml_per_kg_min in mL/kg/min.
   * Studied: adult men of the HUNT study.
   * Standard error: none published.
   * Source: Nes et al. 2011: Estimating VO2peak from a nonexercise prediction model: the HUNT
   * Study, Norway, as quoted by Nevill and Cooke 2017 (10.1249/MSS.0000000000001178). Med Sci
   * Sports Exerc 43(11):2024-2030, doi:10.1249/MSS.0b013e31821d3f6f.
   */
  readonly nes2011Men: Equation<{
    /** in a, possible 0 to 130, studied 18 to 130 */
    ageY: number;
    /** in cm, possible 10 to 400 */
    waistCm: number;
    /** in bpm, possible 20 to 250 */
    hrRestBpm: number;
    /** a share, possible 0 to 45 */
    paIndex: number;
  }, 'mL/kg/min', null>;
  /**
   * Maximal oxygen uptake of women without exercise, Nes.
   * Result: vo2max_ml_per_kg_min in mL/kg/min.
   * Studied: adult women of the HUNT study.
   * Standard error: none published.
   * Source: Nes et al. 2011: Estimating VO2peak from a nonexercise prediction model: the HUNT
   * Study, Norway, as quoted by Nevill and Cooke 2017 (10.1249/MSS.0000000000001178). Med Sci
   * Sports Exerc 43(11):2024-2030, doi:10.1249/MSS.0b013e31821d3f6f.
   */
  readonly nes2011Women: Equation<{
    /** in a, possible 0 to 130, studied 18 to 130 */
    ageY: number;
    /** in cm, possible 10 to 400 */
    waistCm: number;
    /** in bpm, possible 20 to 250 */
    hrRestBpm: number;
    /** a share, possible 0 to 45 */
    paIndex: number;
  }, 'mL/kg/min', null>;
  /**
   * Maximal oxygen uptake from a walked mile, Rockport.
   * Result: vo2max_ml_per_kg_min in mL/kg/min.
   * Studied: 343 adults, 30-69 y.
   * Standard error: none published.
   * Source: Kline et al. 1987: Estimation of VO2max from a one-mile track walk, gender, age, and
   * body weight. Med Sci Sports Exerc 19:253-259.
   */
  readonly rockportKline1987: Equation<{
    /** in [lb_av], possible 44 to 880 */
    weightLb: number;
    /** in a, possible 0 to 130, studied 30 to 69 */
    ageY: number;
    /** in min, possible 5 to 60 */
    timeMin: number;
    /** in bpm, possible 20 to 250 */
    hrBpm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'mL/kg/min', null>;
  /**
   * Maximal oxygen uptake in L/min from a walked mile, Rockport.
   * Result: vo2max_l_per_min in L/min.
   * Studied: 343 adults, 30-69 y.
   * Standard error: 0.325, the largest published.
   * Source: Kline et al. 1987: Estimation of VO2max from a one-mile track walk, gender, age, and
   * body weight. Med Sci Sports Exerc 19:253-259.
   */
  readonly rockportKline1987Absolute: Equation<{
    /** in [lb_av], possible 44 to 880 */
    weightLb: number;
    /** in a, possible 0 to 130, studied 30 to 69 */
    ageY: number;
    /** in min, possible 5 to 60 */
    timeMin: number;
    /** in bpm, possible 20 to 250 */
    hrBpm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'L/min', null>;
  /**
   * Maximal oxygen uptake from the run of 1.5 miles, ACSM.
   * Result: vo2max_ml_per_kg_min in mL/kg/min.
   * Studied: not known.
   * Standard error: none published.
   * Its numbers could not be traced to two sources.
   * Source: American College of Sports Medicine: Guidelines for exercise testing and prescription.
   */
  readonly run15MileAcsm: Equation<{
    /** in min, possible 5 to 60 */
    timeMin: number;
  }, 'mL/kg/min', null>;
  /**
   * Maximal oxygen uptake from the shuttle run, Stickland.
   * Result: vo2max_ml_per_kg_min in mL/kg/min.
   * Studied: adults.
   * Standard error: 4.07, the largest published.
   * Source: Stickland et al. 2003: Prediction of maximal oxygen uptake of adults from the 20-m
   * shuttle run test. Can J Appl Physiol, doi:10.1139/h03-021.
   */
  readonly stickland2003: Equation<{
    /** a share, possible 0.5 to 21 */
    lastHalfStage: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'mL/kg/min', null>;
  /**
   * Maximal oxygen uptake from two heart rates, Uth.
   * Result: vo2max_ml_per_kg_min in mL/kg/min.
   * Studied: 46 well-trained men, 21-51 y.
   * Standard error: 2.7, the largest published.
   * Source: Uth, Sorensen, Overgaard, Pedersen 2004: Estimation of VO2max from the ratio between
   * HRmax and HRrest: the Heart Rate Ratio Method. Eur J Appl Physiol 91:111-115,
   * doi:10.1007/s00421-003-0988-y.
   */
  readonly uth2004: Equation<{
    /** in bpm, possible 20 to 250 */
    hrMaxBpm: number;
    /** in bpm, possible 20 to 250 */
    hrRestBpm: number;
  }, 'mL/kg/min', null>;
};
