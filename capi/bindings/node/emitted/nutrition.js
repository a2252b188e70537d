// Written by capi/bindings/emit.py.
import { equation } from '../lib/equation.js';

export const adequateWater = {
  efsa2010: equation(
    'nutrition.adequate_water.efsa_2010', 'efsa', 'L/d', [['sex', { male: 1, female: 2 }],
    ['pregnancy', { none: 1, pregnant: 2, lactating: 3 }]]),
};

export const dietQuality = {
  hei2015: equation(
    'nutrition.diet_quality.hei_2015', 'hei', '1', ['fruitCupPer1000Kcal',
    'wholeFruitCupPer1000Kcal', 'vegetablesCupPer1000Kcal', 'greensAndBeansCupPer1000Kcal',
    'wholeGrainsOzPer1000Kcal', 'dairyCupPer1000Kcal', 'proteinFoodsOzPer1000Kcal',
    'seafoodAndPlantProteinOzPer1000Kcal', 'fattyAcidRatio', 'refinedGrainsOzPer1000Kcal',
    'sodiumDensityGPer1000Kcal', 'addedSugarSharePct', 'saturatedFatSharePct']),
};

export const sweatRate = equation(
  'nutrition.sweat_rate', 'definition', 'L/h', ['preMassKg', 'postMassKg', 'drunkL', 'urineL',
  'durationMin']);

export const waterTurnover = {
  yamada2022: equation(
    'nutrition.water_turnover.yamada_2022', 'yamada', 'L/d', ['pal', 'weightKg', ['sex', { male: 1,
    female: 2 }], 'humidityPct', ['athlete', { yes: 1, no: 2 }], ['developmentIndex', { high: 1,
    middle: 2, low: 3 }], 'altitudeM', 'ageY', 'airTemperatureC']),
};
