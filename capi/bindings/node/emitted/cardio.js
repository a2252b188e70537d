// Written by capi/bindings/emit.py.
import { equation } from '../lib/equation.js';

export const energy = {
  keytel2005NoVo2max: equation(
    'cardio.energy.keytel_2005_no_vo2max', 'keytel_2005', 'kJ/min', ['hrBpm', 'weightKg', 'ageY',
    ['sex', { male: 1, female: 2 }]]),
  keytel2005Vo2max: equation(
    'cardio.energy.keytel_2005_vo2max', 'keytel_2005', 'kJ/min', ['hrBpm', 'weightKg', 'ageY',
    'vo2maxMlPerKgMin', ['sex', { male: 1, female: 2 }]]),
  keytel2005Vo2max4digit: equation(
    'cardio.energy.keytel_2005_vo2max_4digit', 'keytel_2005', 'kJ/min', ['hrBpm', 'weightKg',
    'ageY', 'vo2maxMlPerKgMin', ['sex', { male: 1, female: 2 }]]),
  metKcalAcsm: equation(
    'cardio.energy.met_kcal_acsm', 'bushman_2020', 'kcal', ['met', 'weightKg', 'durationMin']),
  metKcalCompendium: equation(
    'cardio.energy.met_kcal_compendium', 'compendium_2024', 'kcal', ['met', 'weightKg',
    'durationMin']),
  metNetKcalAcsm: equation(
    'cardio.energy.met_net_kcal_acsm', 'bushman_2020', 'kcal', ['met', 'weightKg', 'durationMin']),
  vo2ToKcal: equation(
    'cardio.energy.vo2_to_kcal', 'definition', 'kcal', ['vo2MlPerKgMin', 'weightKg', 'durationMin',
    'energyEquivalentKcalPerL']),
};

export const epoc = {
  laforgia2006Fraction: equation(
    'cardio.epoc.laforgia_2006_fraction', 'laforgia_2006', 'kcal', ['netExerciseKcal',
    'epocFraction']),
};

export const guideline = {
  metMinutes: equation(
    'cardio.guideline.met_minutes', 'definition', 'min', ['met[]', 'durationMin[]']),
  moderateEquivalentMinutes: equation(
    'cardio.guideline.moderate_equivalent_minutes', 'who_2020', 'min/wk', ['moderateMin',
    'vigorousMin']),
};

export const hiit = {
  sessionEnergy: equation(
    'cardio.hiit.session_energy', 'laforgia_2006', 'kcal', ['weightKg', 'rounds', 'workS',
    'workMet', 'restS', 'restMet', 'epocFraction']),
};

export const hr = {
  karvonenTarget: equation(
    'cardio.hr.karvonen_target', 'definition', 'bpm', ['intensityFraction', 'hrRestBpm',
    'hrMaxBpm']),
  reserveFraction: equation(
    'cardio.hr.reserve_fraction', 'definition', '1', ['hrBpm', 'hrRestBpm', 'hrMaxBpm']),
};

export const hrMax = {
  fox1971: equation(
    'cardio.hr_max.fox_1971', 'fox_1971', 'bpm', ['ageY']),
  gellish2007Linear: equation(
    'cardio.hr_max.gellish_2007_linear', 'gellish_2007', 'bpm', ['ageY']),
  gellish2007Quadratic: equation(
    'cardio.hr_max.gellish_2007_quadratic', 'gellish_2007', 'bpm', ['ageY']),
  gulati2010Women: equation(
    'cardio.hr_max.gulati_2010_women', 'gulati_2010', 'bpm', ['ageY']),
  nes2013: equation(
    'cardio.hr_max.nes_2013', 'nes_2013', 'bpm', ['ageY']),
  tanaka2001: equation(
    'cardio.hr_max.tanaka_2001', 'tanaka_2001', 'bpm', ['ageY']),
};

export const met = {
  correctedMet: equation(
    'cardio.met.corrected_met', 'compendium_2024', '1', ['met', 'weightKg', 'heightCm', 'ageY',
    ['sex', { male: 1, female: 2 }]]),
  intensityClass: equation(
    'cardio.met.intensity_class', 'definition', { sedentary: 1, light: 2, moderate: 3, vigorous: 4
    }, ['met']),
  rmrMlKgMinHarrisBenedict: equation(
    'cardio.met.rmr_ml_kg_min_harris_benedict', 'harris_benedict_1919', 'mL/kg/min', ['weightKg',
    'heightCm', 'ageY', ['sex', { male: 1, female: 2 }]]),
};

export const vo2 = {
  acsmArmCycling: equation(
    'cardio.vo2.acsm_arm_cycling', 'acsm_guidelines', 'mL/kg/min', ['workRateKgmPerMin',
    'weightKg']),
  acsmLegCycling: equation(
    'cardio.vo2.acsm_leg_cycling', 'bushman_2020', 'mL/kg/min', ['workRateKgmPerMin', 'weightKg']),
  acsmRunning: equation(
    'cardio.vo2.acsm_running', 'bushman_2020', 'mL/kg/min', ['speedMPerMin', 'grade']),
  acsmStepping: equation(
    'cardio.vo2.acsm_stepping', 'bushman_2020', 'mL/kg/min', ['stepsPerMin', 'stepHeightM']),
  acsmWalking: equation(
    'cardio.vo2.acsm_walking', 'bushman_2020', 'mL/kg/min', ['speedMPerMin', 'grade']),
  metToVo2: equation(
    'cardio.vo2.met_to_vo2', 'definition', 'mL/kg/min', ['met']),
  reserveTarget: equation(
    'cardio.vo2.reserve_target', 'definition', 'mL/kg/min', ['intensityFraction',
    'vo2maxMlPerKgMin']),
};

export const vo2max = {
  cooper1968: equation(
    'cardio.vo2max.cooper_1968', 'cooper_1968', 'mL/kg/min', ['distanceM']),
  george1993MileJog: equation(
    'cardio.vo2max.george_1993_mile_jog', 'george_1993', 'mL/kg/min', ['weightKg', 'timeMin',
    'hrBpm', ['sex', { male: 1, female: 2 }]]),
  jackson1990Bmi: equation(
    'cardio.vo2max.jackson_1990_bmi', 'jackson_1990', 'mL/kg/min', ['par', 'ageY', 'bmiKgPerM2',
    ['sex', { male: 1, female: 2 }]]),
  jackson1990PercentFat: equation(
    'cardio.vo2max.jackson_1990_percent_fat', 'jackson_1990', 'mL/kg/min', ['par', 'ageY',
    'bodyFatPct', ['sex', { male: 1, female: 2 }]]),
  leger1988: equation(
    'cardio.vo2max.leger_1988', 'leger_1988', 'mL/kg/min', ['speedKmPerH', 'ageY']),
  legerLambert1982: equation(
    'cardio.vo2max.leger_lambert_1982', 'leger_lambert_1982', 'mL/kg/min', ['speedKmPerH']),
  myers2017Friend: equation(
    'cardio.vo2max.myers_2017_friend', 'myers_2017', 'mL/kg/min', ['ageY', 'weightLb', ['sex', {
    male: 1, female: 2 }]]),
  nes2011Men: equation(
    'cardio.vo2max.nes_2011_men', 'nes_2011', 'mL/kg/min', ['ageY', 'waistCm', 'hrRestBpm',
    'paIndex']),
  nes2011Women: equation(
    'cardio.vo2max.nes_2011_women', 'nes_2011', 'mL/kg/min', ['ageY', 'waistCm', 'hrRestBpm',
    'paIndex']),
  rockportKline1987: equation(
    'cardio.vo2max.rockport_kline_1987', 'kline_1987', 'mL/kg/min', ['weightLb', 'ageY', 'timeMin',
    'hrBpm', ['sex', { male: 1, female: 2 }]]),
  rockportKline1987Absolute: equation(
    'cardio.vo2max.rockport_kline_1987_absolute', 'kline_1987', 'L/min', ['weightLb', 'ageY',
    'timeMin', 'hrBpm', ['sex', { male: 1, female: 2 }]]),
  run15MileAcsm: equation(
    'cardio.vo2max.run_1_5_mile_acsm', 'acsm_guidelines', 'mL/kg/min', ['timeMin']),
  stickland2003: equation(
    'cardio.vo2max.stickland_2003', 'stickland_2003', 'mL/kg/min', ['lastHalfStage', ['sex', {
    male: 1, female: 2 }]]),
  uth2004: equation(
    'cardio.vo2max.uth_2004', 'uth_2004', 'mL/kg/min', ['hrMaxBpm', 'hrRestBpm']),
};
