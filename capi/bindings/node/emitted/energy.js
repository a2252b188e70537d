// Written by capi/bindings/emit.py.
import { equation } from '../lib/equation.js';

export const availability = equation(
  'energy.availability', 'burke_2018', 'kcal/kg/d', ['intakeKcalPerDay', 'exerciseKcalPerDay',
  'ffmKg']);

export const availabilityClass = equation(
  'energy.availability_class', 'loucks_thuma_2003', { low: 1, reduced: 2, adequate: 3 },
  ['energyAvailabilityKcalPerKgDay']);

export const bmr = {
  fao2004: equation(
    'energy.bmr.fao_2004', 'fao_2004', 'kcal/d', ['weightKg', 'ageY', ['sex', { male: 1, female: 2
    }]]),
  harrisBenedict1919: equation(
    'energy.bmr.harris_benedict_1919', 'harris_benedict_1919', 'kcal/d', ['weightKg', 'heightCm',
    'ageY', ['sex', { male: 1, female: 2 }]]),
  henry2005W: equation(
    'energy.bmr.henry_2005_w', 'henry_2005', 'kcal/d', ['weightKg', 'ageY', ['sex', { male: 1,
    female: 2 }]]),
  henry2005Wh: equation(
    'energy.bmr.henry_2005_wh', 'henry_2005', 'kcal/d', ['weightKg', 'heightCm', 'ageY', ['sex', {
    male: 1, female: 2 }]]),
  rozaShizgal1984: equation(
    'energy.bmr.roza_shizgal_1984', 'roza_shizgal_1984', 'kcal/d', ['weightKg', 'heightCm', 'ageY',
    ['sex', { male: 1, female: 2 }]]),
  schofield1985W: equation(
    'energy.bmr.schofield_1985_w', 'schofield_1985', 'MJ/d', ['weightKg', 'ageY', ['sex', { male:
    1, female: 2 }]]),
  schofield1985Wh: equation(
    'energy.bmr.schofield_1985_wh', 'schofield_1985', 'MJ/d', ['weightKg', 'heightCm', 'ageY',
    ['sex', { male: 1, female: 2 }]]),
  who1985: equation(
    'energy.bmr.who_1985', 'who_1985', 'kcal/d', ['weightKg', 'ageY', ['sex', { male: 1, female: 2
    }]]),
};

export const eer = {
  iom2005: equation(
    'energy.eer.iom_2005', 'iom_2005', 'kcal/d', ['weightKg', 'heightCm', 'ageY', ['sex', { male:
    1, female: 2 }], ['palCategory', { sedentary: 1, low_active: 2, active: 3, very_active: 4 }]]),
  nasem2023: equation(
    'energy.eer.nasem_2023', 'nasem_2023', 'kcal/d', ['weightKg', 'heightCm', 'ageY', ['sex', {
    male: 1, female: 2 }], ['palCategory', { inactive: 1, low_active: 2, active: 3, very_active: 4
    }]]),
};

export const expenditure = {
  weir1949Abbreviated: equation(
    'energy.expenditure.weir_1949_abbreviated', 'weir_1949', 'kcal/d', ['vo2MlPerMin',
    'vco2MlPerMin']),
};

export const food = {
  atwaterGeneral: equation(
    'energy.food.atwater_general', 'atwater', 'kcal', ['proteinG', 'carbohydrateG', 'fatG',
    'alcoholG']),
  eu11692011: equation(
    'energy.food.eu_1169_2011', 'eu_1169_2011', 'kcal', ['proteinG', 'carbohydrateG', 'fatG',
    'alcoholG', 'fibreG', 'polyolsG']),
  eu11692011Kj: equation(
    'energy.food.eu_1169_2011_kj', 'eu_1169_2011', 'kJ', ['proteinG', 'carbohydrateG', 'fatG',
    'alcoholG', 'fibreG', 'polyolsG']),
};

export const palCategory = {
  fao2004: equation(
    'energy.pal_category.fao_2004', 'fao_2004', { below_range: 1, sedentary_light: 2,
    active_moderate: 3, vigorous: 4, above_sustainable: 5 }, ['pal']),
  iom2005: equation(
    'energy.pal_category.iom_2005', 'iom_2005', { sedentary: 1, low_active: 2, active: 3,
    very_active: 4 }, ['pal']),
  nasem2023: equation(
    'energy.pal_category.nasem_2023', 'nasem_2023', { inactive: 1, low_active: 2, active: 3,
    very_active: 4 }, ['pal']),
};

export const rmr = {
  cunningham1980: equation(
    'energy.rmr.cunningham_1980', 'cunningham_1980', 'kcal/d', ['ffmKg']),
  cunningham1991: equation(
    'energy.rmr.cunningham_1991', 'cunningham_1991', 'kcal/d', ['ffmKg']),
  deLorenzo2001: equation(
    'energy.rmr.de_lorenzo_2001', 'de_lorenzo_2001', 'kJ/d', ['weightKg', 'heightCm', 'ageY',
    ['sex', { male: 1, female: 2 }]]),
  livingstonKohlstadt2005: equation(
    'energy.rmr.livingston_kohlstadt_2005', 'livingston_kohlstadt_2005', 'kcal/d', ['weightKg',
    'ageY', ['sex', { male: 1, female: 2 }]]),
  mifflin1990: equation(
    'energy.rmr.mifflin_1990', 'mifflin_1990', 'kcal/d', ['weightKg', 'heightCm', 'ageY', ['sex', {
    male: 1, female: 2 }]]),
  mifflin1990Ffm: equation(
    'energy.rmr.mifflin_1990_ffm', 'mifflin_1990', 'kcal/d', ['ffmKg']),
  mifflin1990Full: equation(
    'energy.rmr.mifflin_1990_full', 'mifflin_1990', 'kcal/d', ['weightKg', 'heightCm', 'ageY',
    ['sex', { male: 1, female: 2 }]]),
  mueller2004: equation(
    'energy.rmr.mueller_2004', 'mueller_2004', 'MJ/d', ['weightKg', 'ageY', ['sex', { male: 1,
    female: 2 }]]),
  mueller2004Bmi: equation(
    'energy.rmr.mueller_2004_bmi', 'mueller_2004', 'MJ/d', ['weightKg', 'heightCm', 'ageY', ['sex',
    { male: 1, female: 2 }]]),
  nelson1992NoIntercept: equation(
    'energy.rmr.nelson_1992_no_intercept', 'nelson_1992', 'kcal/d', ['ffmKg', 'fatMassKg']),
  owen19861987: equation(
    'energy.rmr.owen_1986_1987', 'owen_1986', 'kcal/d', ['weightKg', ['sex', { male: 1, female: 2
    }]]),
  owen1986AthleteWomen: equation(
    'energy.rmr.owen_1986_athlete_women', 'owen_1986', 'kcal/d', ['weightKg']),
  tenHaaf2014Ffm: equation(
    'energy.rmr.ten_haaf_2014_ffm', 'ten_haaf_2014', 'kcal/d', ['ffmKg']),
  tenHaaf2014Weight: equation(
    'energy.rmr.ten_haaf_2014_weight', 'ten_haaf_2014', 'kcal/d', ['weightKg', 'heightCm', 'ageY',
    ['sex', { male: 1, female: 2 }]]),
  tinsley2019Ffm: equation(
    'energy.rmr.tinsley_2019_ffm', 'tinsley_2019', 'kcal/d', ['ffmKg']),
  tinsley2019Weight: equation(
    'energy.rmr.tinsley_2019_weight', 'tinsley_2019', 'kcal/d', ['weightKg']),
};

export const tee = {
  bmrTimesPal: equation(
    'energy.tee.bmr_times_pal', 'fao_2004', 'MJ/d', ['bmrMjPerDay', 'pal']),
  iom2005Overweight: equation(
    'energy.tee.iom_2005_overweight', 'iom_2005', 'kcal/d', ['weightKg', 'heightCm', 'ageY',
    ['sex', { male: 1, female: 2 }], ['palCategory', { sedentary: 1, low_active: 2, active: 3,
    very_active: 4 }]]),
  multiplier: equation(
    'energy.tee.multiplier', 'activity_multipliers', 'kcal/d', ['rmrKcalPerDay', ['activityLevel',
    { sedentary: 1, light: 2, moderate: 3, active: 4, very_active: 5 }]]),
};

export const tef = {
  westerterp2004High: equation(
    'energy.tef.westerterp_2004_high', 'westerterp_2004', 'kcal', ['proteinG', 'carbohydrateG',
    'fatG', 'alcoholG']),
  westerterp2004Low: equation(
    'energy.tef.westerterp_2004_low', 'westerterp_2004', 'kcal', ['proteinG', 'carbohydrateG',
    'fatG', 'alcoholG']),
};

export const tissue = {
  hall2008: equation(
    'energy.tissue.hall_2008', 'hall_2008', 'kcal', ['fatMassKg', 'leanKg']),
};
