// Written by capi/bindings/emit.py.
import { equation } from '../lib/equation.js';

export const absi = {
  krakauer2012: equation(
    'body.absi.krakauer_2012', 'krakauer_2012', '1', ['weightKg', 'heightCm', 'waistCm']),
};

export const appendicularMuscle = {
  wen2011: equation(
    'body.appendicular_muscle.wen_2011', 'wen_2011', 'kg', ['weightKg', 'heightCm', 'ageY', ['sex',
    { male: 1, female: 2 }]]),
};

export const bmi = {
  quetelet: equation(
    'body.bmi.quetelet', 'definition', 'kg/m2', ['weightKg', 'heightCm']),
};

export const bmiClass = {
  whoAdult: equation(
    'body.bmi_class.who_adult', 'who_bmi_classes', { severe_thinness: 1, moderate_thinness: 2,
    mild_thinness: 3, normal: 4, pre_obese: 5, obese_1: 6, obese_2: 7, obese_3: 8 },
    ['bmiKgPerM2']),
  whoAsian2004: equation(
    'body.bmi_class.who_asian_2004', 'who_asian_2004', { underweight: 1, acceptable_risk: 2,
    increased_risk: 3, high_risk: 4 }, ['bmiKgPerM2']),
};

export const bri = {
  thomas2013: equation(
    'body.bri.thomas_2013', 'thomas_2013', '1', ['waistCm', 'heightCm']),
};

export const density = {
  durninWomersley1974: equation(
    'body.density.durnin_womersley_1974', 'durnin_womersley_1974', 'g/cm3', ['bicepsMm',
    'tricepsMm', 'subscapularMm', 'suprailiacMm', 'ageY', ['sex', { male: 1, female: 2 }]]),
  durninWomersley1974AllAges: equation(
    'body.density.durnin_womersley_1974_all_ages', 'durnin_womersley_1974', 'g/cm3', ['bicepsMm',
    'tricepsMm', 'subscapularMm', 'suprailiacMm', ['sex', { male: 1, female: 2 }]]),
  jacksonPollock3: equation(
    'body.density.jackson_pollock_3', 'jackson_pollock_1978', 'g/cm3', ['chestMm?', 'abdomenMm?',
    'tricepsMm?', 'suprailiacMm?', 'thighMm', 'ageY', ['sex', { male: 1, female: 2 }]]),
  jacksonPollock7: equation(
    'body.density.jackson_pollock_7', 'jackson_pollock_1978', 'g/cm3', ['chestMm', 'axillaMm',
    'tricepsMm', 'subscapularMm', 'abdomenMm', 'suprailiacMm', 'thighMm', 'ageY', ['sex', { male:
    1, female: 2 }]]),
  navy1984: equation(
    'body.density.navy_1984', 'navy_1984', 'g/cm3', ['waistCm', 'neckCm', 'hipCm?', 'heightCm',
    ['sex', { male: 1, female: 2 }]]),
};

export const fatClass = {
  ace: equation(
    'body.fat_class.ace', 'ace_fat_table', { essential: 1, athletes: 2, fitness: 3, average: 4,
    obese: 5 }, ['bodyFatPct', ['sex', { male: 1, female: 2 }]]),
};

export const fatFraction = {
  bai2011: equation(
    'body.fat_fraction.bai_2011', 'bergman_2011', '%', ['hipCm', 'heightCm']),
  brozek1963: equation(
    'body.fat_fraction.brozek_1963', 'brozek_1963', '%', ['densityGPerCm3']),
  cunBae2012: equation(
    'body.fat_fraction.cun_bae_2012', 'cun_bae_2012', '%', ['weightKg', 'heightCm', 'ageY', ['sex',
    { male: 1, female: 2 }]]),
  deurenberg1991: equation(
    'body.fat_fraction.deurenberg_1991', 'deurenberg_1991', '%', ['weightKg', 'heightCm', 'ageY',
    ['sex', { male: 1, female: 2 }]]),
  durninWomersley1974: equation(
    'body.fat_fraction.durnin_womersley_1974', 'durnin_womersley_1974', '%', ['bicepsMm',
    'tricepsMm', 'subscapularMm', 'suprailiacMm', 'ageY', ['sex', { male: 1, female: 2 }]]),
  gallagher2000: equation(
    'body.fat_fraction.gallagher_2000', 'gallagher_2000', '%', ['weightKg', 'heightCm', 'ageY',
    ['sex', { male: 1, female: 2 }]]),
  jackson2002Ln: equation(
    'body.fat_fraction.jackson_2002_ln', 'jackson_2002', '%', ['weightKg', 'heightCm', 'ageY',
    ['sex', { male: 1, female: 2 }]]),
  jacksonPollock3: equation(
    'body.fat_fraction.jackson_pollock_3', 'jackson_pollock_1978', '%', ['chestMm?', 'abdomenMm?',
    'tricepsMm?', 'suprailiacMm?', 'thighMm', 'ageY', ['sex', { male: 1, female: 2 }]]),
  jacksonPollock4: equation(
    'body.fat_fraction.jackson_pollock_4', 'jackson_pollock_1985', '%', ['abdomenMm', 'tricepsMm',
    'thighMm', 'suprailiacMm', 'ageY', ['sex', { male: 1, female: 2 }]]),
  jacksonPollock7: equation(
    'body.fat_fraction.jackson_pollock_7', 'jackson_pollock_1978', '%', ['chestMm', 'axillaMm',
    'tricepsMm', 'subscapularMm', 'abdomenMm', 'suprailiacMm', 'thighMm', 'ageY', ['sex', { male:
    1, female: 2 }]]),
  navy1984: equation(
    'body.fat_fraction.navy_1984', 'navy_1984', '%', ['waistCm', 'neckCm', 'hipCm?', 'heightCm',
    ['sex', { male: 1, female: 2 }]]),
  navy1984Inch: equation(
    'body.fat_fraction.navy_1984_inch', 'hodgdon_friedl_1999', '%', ['waistIn', 'neckIn', 'hipIn?',
    'heightIn', ['sex', { male: 1, female: 2 }]]),
  rfm2018: equation(
    'body.fat_fraction.rfm_2018', 'woolcott_2018', '%', ['heightCm', 'waistCm', ['sex', { male: 1,
    female: 2 }]]),
  siri1961: equation(
    'body.fat_fraction.siri_1961', 'siri_1961', '%', ['densityGPerCm3']),
  slaughter1988TricepsCalf: equation(
    'body.fat_fraction.slaughter_1988_triceps_calf', 'slaughter_1988', '%', ['tricepsMm', 'calfMm',
    ['sex', { male: 1, female: 2 }]]),
  slaughter1988TricepsSubscapular: equation(
    'body.fat_fraction.slaughter_1988_triceps_subscapular', 'slaughter_1988', '%', ['tricepsMm',
    'subscapularMm', ['sex', { male: 1, female: 2 }], ['ethnicity?', { white: 1, black: 2 }],
    ['maturation?', { prepubescent: 1, pubescent: 2, postpubescent: 3 }]]),
  ymca: equation(
    'body.fat_fraction.ymca', 'ymca_manual', '%', ['weightLb', 'waistIn', ['sex', { male: 1,
    female: 2 }]]),
};

export const fatFreeMass = {
  biaKyle2001: equation(
    'body.fat_free_mass.bia_kyle_2001', 'kyle_2001', 'kg', ['weightKg', 'heightCm',
    'resistanceOhm', 'reactanceOhm', ['sex', { male: 1, female: 2 }]]),
  biaSun2003: equation(
    'body.fat_free_mass.bia_sun_2003', 'sun_2003', 'kg', ['weightKg', 'heightCm', 'resistanceOhm',
    ['sex', { male: 1, female: 2 }]]),
};

export const fatToLose = {
  constantLean: equation(
    'body.fat_to_lose.constant_lean', 'definition', 'kg', ['weightKg', 'bodyFatPct',
    'goalBodyFatPct']),
};

export const ffmi = equation(
  'body.ffmi', 'kouri_1995', 'kg/m2', ['weightKg', 'heightCm', 'bodyFatPct']);

export const ffmiNormalized = {
  k61Variant: equation(
    'body.ffmi_normalized.k61_variant', 'kouri_1995', 'kg/m2', ['weightKg', 'heightCm',
    'bodyFatPct']),
  kouri1995: equation(
    'body.ffmi_normalized.kouri_1995', 'kouri_1995', 'kg/m2', ['weightKg', 'heightCm',
    'bodyFatPct']),
};

export const findrisc = {
  lindstrom2003: equation(
    'body.findrisc.lindstrom_2003', 'lindstrom_2003', '1', ['ageY', 'bmiKgPerM2', 'waistCm',
    ['sex', { male: 1, female: 2 }], ['active30minDaily', { yes: 1, no: 2 }], ['vegetablesDaily', {
    yes: 1, no: 2 }], ['bpMedication', { yes: 1, no: 2 }], ['highGlucoseHistory', { yes: 1, no: 2
    }], ['familyDiabetes', { none: 1, second_degree: 2, first_degree: 3 }]]),
};

export const fmi = equation(
  'body.fmi', 'definition', 'kg/m2', ['weightKg', 'heightCm', 'bodyFatPct']);

export const girthCorrected = {
  lee2000: equation(
    'body.girth_corrected.lee_2000', 'lee_2000', 'cm', ['girthCm', 'skinfoldMm']),
};

export const idealMass = {
  devine1974: equation(
    'body.ideal_mass.devine_1974', 'devine_1974', 'kg', ['heightCm', ['sex', { male: 1, female: 2
    }]]),
  hamwi1964: equation(
    'body.ideal_mass.hamwi_1964', 'hamwi_1964', 'kg', ['heightCm', ['sex', { male: 1, female: 2
    }]]),
  hamwi1964PoundForm: equation(
    'body.ideal_mass.hamwi_1964_pound_form', 'hamwi_1964', 'kg', ['heightCm', ['sex', { male: 1,
    female: 2 }]]),
  miller1983: equation(
    'body.ideal_mass.miller_1983', 'miller_1983', 'kg', ['heightCm', ['sex', { male: 1, female: 2
    }]]),
  robinson1983: equation(
    'body.ideal_mass.robinson_1983', 'robinson_1983', 'kg', ['heightCm', ['sex', { male: 1, female:
    2 }]]),
};

export const leanMass = {
  boer1984: equation(
    'body.lean_mass.boer_1984', 'boer_1984', 'kg', ['weightKg', 'heightCm', ['sex', { male: 1,
    female: 2 }]]),
  hume1966: equation(
    'body.lean_mass.hume_1966', 'hume_1966', 'kg', ['weightKg', 'heightCm', ['sex', { male: 1,
    female: 2 }]]),
  james1976: equation(
    'body.lean_mass.james_1976', 'james_1976', 'kg', ['weightKg', 'heightCm', ['sex', { male: 1,
    female: 2 }]]),
  janmahasatian2005: equation(
    'body.lean_mass.janmahasatian_2005', 'janmahasatian_2005', 'kg', ['weightKg', 'heightCm',
    ['sex', { male: 1, female: 2 }]]),
};

export const ponderalIndex = {
  rohrer: equation(
    'body.ponderal_index.rohrer', 'definition', 'kg/m3', ['weightKg', 'heightCm']),
};

export const skeletalMuscle = {
  biaJanssen2000: equation(
    'body.skeletal_muscle.bia_janssen_2000', 'janssen_2000', 'kg', ['heightCm', 'resistanceOhm',
    'ageY', ['sex', { male: 1, female: 2 }]]),
  lee2000Girth: equation(
    'body.skeletal_muscle.lee_2000_girth', 'lee_2000', 'kg', ['heightCm', 'ageY', ['sex', { male:
    1, female: 2 }], ['ethnicity', { white: 1, hispanic: 2, black: 3, asian: 4 }],
    'armCorrectedCm', 'thighCorrectedCm', 'calfCorrectedCm']),
  lee2000Simple: equation(
    'body.skeletal_muscle.lee_2000_simple', 'lee_2000', 'kg', ['weightKg', 'heightCm', 'ageY',
    ['sex', { male: 1, female: 2 }], ['ethnicity', { white: 1, hispanic: 2, black: 3, asian: 4 }]]),
};

export const surfaceArea = {
  duBois1916: equation(
    'body.surface_area.du_bois_1916', 'du_bois_1916', 'm2', ['weightKg', 'heightCm']),
  haycock1978: equation(
    'body.surface_area.haycock_1978', 'haycock_1978', 'm2', ['weightKg', 'heightCm']),
  mosteller1987: equation(
    'body.surface_area.mosteller_1987', 'mosteller_1987', 'm2', ['weightKg', 'heightCm']),
};

export const totalBodyWater = {
  biaSun2003: equation(
    'body.total_body_water.bia_sun_2003', 'sun_2003', 'L', ['weightKg', 'heightCm',
    'resistanceOhm', ['sex', { male: 1, female: 2 }]]),
  watson1980: equation(
    'body.total_body_water.watson_1980', 'watson_1980', 'L', ['weightKg', 'heightCm', 'ageY?',
    ['sex', { male: 1, female: 2 }]]),
};

export const waistHeightClass = {
  nice2022: equation(
    'body.waist_height_class.nice_2022', 'nice_2022', { below_range: 1, healthy: 2, increased: 3,
    high: 4 }, ['ratio']),
};

export const waistHeightRatio = equation(
  'body.waist_height_ratio', 'definition', '1', ['waistCm', 'heightCm']);

export const waistHipRatio = equation(
  'body.waist_hip_ratio', 'definition', '1', ['waistCm', 'hipCm']);

export const waistHipRisk = {
  who2008: equation(
    'body.waist_hip_risk.who_2008', 'who_waist_2008', { not_increased: 1, substantially_increased:
    2 }, ['ratio', ['sex', { male: 1, female: 2 }]]),
};

export const waistRisk = {
  who2008: equation(
    'body.waist_risk.who_2008', 'who_waist_2008', { not_increased: 1, increased: 2,
    substantially_increased: 3 }, ['waistCm', ['sex', { male: 1, female: 2 }]]),
};

export const weeksToWeight = {
  constantRate: equation(
    'body.weeks_to_weight.constant_rate', 'definition', 'wk', ['weightKg', 'goalWeightKg',
    'lossRatePctPerWeek']),
};
