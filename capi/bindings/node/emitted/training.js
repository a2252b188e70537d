// Written by capi/bindings/emit.py.
import { equation } from '../lib/equation.js';

export const load = {
  acwrEwmaWilliams2017: equation(
    'training.load.acwr_ewma_williams_2017', 'williams_2017', '1', ['dailyLoadsAu[]']),
  acwrRollingCoupled: equation(
    'training.load.acwr_rolling_coupled', 'windt_2018', '1', ['dailyLoadsAu[]']),
  acwrRollingUncoupled21: equation(
    'training.load.acwr_rolling_uncoupled_21', 'windt_2018', '1', ['dailyLoadsAu[]']),
  acwrRollingUncoupled28: equation(
    'training.load.acwr_rolling_uncoupled_28', 'windt_2018', '1', ['dailyLoadsAu[]']),
  atlGoldencheetah: equation(
    'training.load.atl_goldencheetah', 'goldencheetah', '/d', ['dailyStress[]', 'tauD']),
  ctlGoldencheetah: equation(
    'training.load.ctl_goldencheetah', 'goldencheetah', '/d', ['dailyStress[]', 'tauD']),
  ctlSimple1OverN: equation(
    'training.load.ctl_simple_1_over_n', 'definition', '/d', ['dailyStress[]', 'tauD']),
  ewmaWilliams2017: equation(
    'training.load.ewma_williams_2017', 'williams_2017', '1', ['dailyLoadsAu[]', 'windowD']),
  fitnessFatigueBanister: equation(
    'training.load.fitness_fatigue_banister', 'banister', '1', ['dailyLoadsAu[]', 'p0', 'k1', 'k2',
    'tau1D', 'tau2D']),
  monotonyFoster1998PopulationSd: equation(
    'training.load.monotony_foster_1998_population_sd', 'foster_1998', '1', ['dailyLoadsAu[]']),
  monotonyFoster1998SampleSd: equation(
    'training.load.monotony_foster_1998_sample_sd', 'foster_1998', '1', ['dailyLoadsAu[]']),
  sessionRpeFoster2001: equation(
    'training.load.session_rpe_foster_2001', 'foster_2001', '1', ['rpeCr10', 'durationMin']),
  strainFoster1998SampleSd: equation(
    'training.load.strain_foster_1998_sample_sd', 'foster_1998', '1', ['dailyLoadsAu[]']),
  trimpBanisterFemale: equation(
    'training.load.trimp_banister_female', 'banister', '1', ['durationMin', 'hrExerciseBpm',
    'hrRestBpm', 'hrMaxBpm']),
  trimpBanisterMale: equation(
    'training.load.trimp_banister_male', 'banister', '1', ['durationMin', 'hrExerciseBpm',
    'hrRestBpm', 'hrMaxBpm']),
  trimpEdwards1993: equation(
    'training.load.trimp_edwards_1993', 'edwards_1993', '1', ['z1Min', 'z2Min', 'z3Min', 'z4Min',
    'z5Min']),
  trimpGoldencheetahFemale: equation(
    'training.load.trimp_goldencheetah_female', 'goldencheetah', '1', ['durationMin',
    'hrExerciseBpm', 'hrRestBpm', 'hrMaxBpm']),
  trimpLucia2003: equation(
    'training.load.trimp_lucia_2003', 'lucia_2003', '1', ['z1Min', 'z2Min', 'z3Min']),
  tsbSameDay: equation(
    'training.load.tsb_same_day', 'goldencheetah', '/d', ['dailyStress[]']),
  weeklyLoad: equation(
    'training.load.weekly_load', 'definition', '1', ['dailyLoadsAu[]']),
};

export const loadForReps = {
  brzycki1993: equation(
    'training.load_for_reps.brzycki_1993', 'brzycki_1993', 'kg', ['oneRmKg', 'reps']),
  epley1985: equation(
    'training.load_for_reps.epley_1985', 'epley_1985', 'kg', ['oneRmKg', 'reps']),
  lander1985: equation(
    'training.load_for_reps.lander_1985', 'lander_1985', 'kg', ['oneRmKg', 'reps']),
  lombardi1989: equation(
    'training.load_for_reps.lombardi_1989', 'lombardi_1989', 'kg', ['oneRmKg', 'reps']),
  mayhew1992: equation(
    'training.load_for_reps.mayhew_1992', 'mayhew_1992', 'kg', ['oneRmKg', 'reps']),
  oconner1989: equation(
    'training.load_for_reps.oconner_1989', 'oconner_1989', 'kg', ['oneRmKg', 'reps']),
  wathen1994: equation(
    'training.load_for_reps.wathen_1994', 'wathen_1994', 'kg', ['oneRmKg', 'reps']),
};

export const oneRm = {
  brzycki1993: equation(
    'training.one_rm.brzycki_1993', 'brzycki_1993', 'kg', ['loadKg', 'reps']),
  brzycki1993Decimal: equation(
    'training.one_rm.brzycki_1993_decimal', 'brzycki_1993', 'kg', ['loadKg', 'reps']),
  epley1985: equation(
    'training.one_rm.epley_1985', 'epley_1985', 'kg', ['loadKg', 'reps']),
  kemmler2006: equation(
    'training.one_rm.kemmler_2006', 'kemmler_2006', 'kg', ['loadKg', 'reps']),
  lander1985: equation(
    'training.one_rm.lander_1985', 'lander_1985', 'kg', ['loadKg', 'reps']),
  lombardi1989: equation(
    'training.one_rm.lombardi_1989', 'lombardi_1989', 'kg', ['loadKg', 'reps']),
  mayhew1992: equation(
    'training.one_rm.mayhew_1992', 'mayhew_1992', 'kg', ['loadKg', 'reps']),
  oconner1989: equation(
    'training.one_rm.oconner_1989', 'oconner_1989', 'kg', ['loadKg', 'reps']),
  reynolds2006Bench: equation(
    'training.one_rm.reynolds_2006_bench', 'reynolds_2006', 'kg', ['fiveRmKg']),
  reynolds2006LegPress: equation(
    'training.one_rm.reynolds_2006_leg_press', 'reynolds_2006', 'kg', ['fiveRmKg']),
  wathen1994: equation(
    'training.one_rm.wathen_1994', 'wathen_1994', 'kg', ['loadKg', 'reps']),
};

export const progression = {
  acsm2009NewLoad: equation(
    'training.progression.acsm_2009_new_load', 'acsm09rt', 'kg', ['loadKg', 'increasePct']),
};

export const repsForLoad = {
  brzycki1993: equation(
    'training.reps_for_load.brzycki_1993', 'brzycki_1993', '1', ['oneRmKg', 'loadKg']),
  epley1985: equation(
    'training.reps_for_load.epley_1985', 'epley_1985', '1', ['oneRmKg', 'loadKg']),
};

export const rpe = {
  rirFromRpeZourdos2016: equation(
    'training.rpe.rir_from_rpe_zourdos_2016', 'zourdos_2016', '1', ['rpe']),
  rtsLoad: equation(
    'training.rpe.rts_load', 'rts_chart', 'kg', ['oneRmKg', 'reps', 'rpe']),
  rtsOneRm: equation(
    'training.rpe.rts_one_rm', 'rts_chart', 'kg', ['loadKg', 'reps', 'rpe']),
  rtsPercentOneRm: equation(
    'training.rpe.rts_percent_one_rm', 'rts_chart', '1', ['reps', 'rpe']),
};

export const strengthScore = {
  dots2019: equation(
    'training.strength_score.dots_2019', 'dots_2019', '1', [['sex', { male: 1, female: 2 }],
    'weightKg', 'totalKg']),
  glossbrenner: equation(
    'training.strength_score.glossbrenner', 'glossbrenner', '1', [['sex', { male: 1, female: 2 }],
    'weightKg', 'totalKg']),
  ipfGl2020: equation(
    'training.strength_score.ipf_gl_2020', 'ipf_gl_2020', '1', [['sex', { male: 1, female: 2 }],
    ['event', { full: 1, bench: 2 }], ['equipment', { classic: 1, equipped: 2 }], 'weightKg',
    'totalKg']),
  schwartzMalone: equation(
    'training.strength_score.schwartz_malone', 'schwartz_malone', '1', [['sex', { male: 1, female:
    2 }], 'weightKg', 'totalKg']),
  sinclair20012004: equation(
    'training.strength_score.sinclair_2001_2004', 'sinclair', 'kg', [['sex', { male: 1, female: 2
    }], 'weightKg', 'totalKg']),
  sinclair20172020: equation(
    'training.strength_score.sinclair_2017_2020', 'sinclair', 'kg', [['sex', { male: 1, female: 2
    }], 'weightKg', 'totalKg']),
  sinclair20212024: equation(
    'training.strength_score.sinclair_2021_2024', 'sinclair', 'kg', [['sex', { male: 1, female: 2
    }], 'weightKg', 'totalKg']),
  wilks1994: equation(
    'training.strength_score.wilks_1994', 'wilks', '1', [['sex', { male: 1, female: 2 }],
    'weightKg', 'totalKg']),
  wilks2020: equation(
    'training.strength_score.wilks_2020', 'wilks', '1', [['sex', { male: 1, female: 2 }],
    'weightKg', 'totalKg']),
};

export const volume = {
  bodyweightEffectiveLoad: equation(
    'training.volume.bodyweight_effective_load', 'definition', 'kg', ['weightKg',
    'bodyweightFraction', 'externalKg']),
  fractionalSets: equation(
    'training.volume.fractional_sets', 'pelland', '1', ['directSets', 'indirectSets']),
  inolHristov2005: equation(
    'training.volume.inol_hristov_2005', 'hristov_2005', '1', ['reps', 'intensityPct']),
  prilepinSetRepsMax: equation(
    'training.volume.prilepin_set_reps_max', 'prilepin', '1', ['intensityPct']),
  prilepinSetRepsMin: equation(
    'training.volume.prilepin_set_reps_min', 'prilepin', '1', ['intensityPct']),
  prilepinTotalMax: equation(
    'training.volume.prilepin_total_max', 'prilepin', '1', ['intensityPct']),
  prilepinTotalMin: equation(
    'training.volume.prilepin_total_min', 'prilepin', '1', ['intensityPct']),
  prilepinTotalOptimal: equation(
    'training.volume.prilepin_total_optimal', 'prilepin', '1', ['intensityPct']),
  relativeIntensity: equation(
    'training.volume.relative_intensity', 'definition', '1', ['loadKg', 'oneRmKg']),
  schoenfeld2017EsSlope: equation(
    'training.volume.schoenfeld_2017_es_slope', 'sch17', '1', ['setDifference']),
  schoenfeld2017GainSlope: equation(
    'training.volume.schoenfeld_2017_gain_slope', 'sch17', '%', ['setDifference']),
  timeUnderTension: equation(
    'training.volume.time_under_tension', 'definition', 's', ['reps', 'eccentricS',
    'stretchPauseS', 'concentricS', 'topPauseS']),
  tonnagePerSet: equation(
    'training.volume.tonnage_per_set', 'definition', 'kg', ['reps[]', 'loadKg[]']),
  volumeLoad: equation(
    'training.volume.volume_load', 'definition', 'kg', ['sets', 'reps', 'loadKg']),
};
