// Written by capi/bindings/emit.py.
import type { Equation, Series } from '../index.js';

export const adequateWater: {
  /**
   * Adequate intake of total water.
   * Result: adequate_water_l_per_day in L/d.
   * Studied: adults in a temperate climate, activity level 1.6.
   * A definition: it adds no error to that of its inputs.
   * Source: EFSA Panel on Dietetic Products, Nutrition and Allergies 2010: Scientific opinion on
   * dietary reference values for water. EFSA Journal 8(3):1459, doi:10.2903/j.efsa.2010.1459.
   */
  readonly efsa2010: Equation<{
    /** male or female */
    sex: 'male' | 'female';
    /** none or pregnant or lactating */
    pregnancy: 'none' | 'pregnant' | 'lactating';
  }, 'L/d', null>;
};

export const dietQuality: {
  /**
   * Healthy Eating Index 2015.
   * Result: hei_total.
   * Studied: guideline for Americans of 2 years and older.
   * A definition: it adds no error to that of its inputs.
   * Source: US National Cancer Institute, US Department of Agriculture: Healthy Eating Index 2015,
   * table of components and scoring.
   */
  readonly hei2015: Equation<{
    /** in [cup_us]/Mcal, possible 0 to 1000 */
    fruitCupPer1000Kcal: number;
    /** in [cup_us]/Mcal, possible 0 to 1000 */
    wholeFruitCupPer1000Kcal: number;
    /** in [cup_us]/Mcal, possible 0 to 1000 */
    vegetablesCupPer1000Kcal: number;
    /** in [cup_us]/Mcal, possible 0 to 1000 */
    greensAndBeansCupPer1000Kcal: number;
    /** in [oz_av]/Mcal, possible 0 to 1000 */
    wholeGrainsOzPer1000Kcal: number;
    /** in [cup_us]/Mcal, possible 0 to 1000 */
    dairyCupPer1000Kcal: number;
    /** in [oz_av]/Mcal, possible 0 to 1000 */
    proteinFoodsOzPer1000Kcal: number;
    /** in [oz_av]/Mcal, possible 0 to 1000 */
    seafoodAndPlantProteinOzPer1000Kcal: number;
    /** a share, possible 0 to 1000 */
    fattyAcidRatio: number;
    /** in [oz_av]/Mcal, possible 0 to 1000 */
    refinedGrainsOzPer1000Kcal: number;
    /** in g/Mcal, possible 0 to 1000 */
    sodiumDensityGPer1000Kcal: number;
    /** in %, possible 0 to 100 */
    addedSugarSharePct: number;
    /** in %, possible 0 to 100 */
    saturatedFatSharePct: number;
  }, '1', null>;
};

/**
 * Sweat rate of a session.
 * Result: sweat_rate_l_per_h in L/h.
 * Studied: definition, nobody was studied.
 * A definition: it adds no error to that of its inputs.
 * Source: a definition, no measurement is involved.
 */
export const sweatRate: Equation<{
  /** in kg, possible 0.3 to 700 */
  preMassKg: number;
  /** in kg, possible 0.3 to 700 */
  postMassKg: number;
  /** in L, possible 0 to 100 */
  drunkL: number;
  /** in L, possible 0 to 100 */
  urineL: number;
  /** in min, possible 0 to 10000 */
  durationMin: number;
}, 'L/h', null>;

export const waterTurnover: {
  /**
   * Water turnover.
   * Result: predicted_turnover_l_per_day in L/d.
   * Studied: labelled water in many countries; whom the equation covers was not read.
   * Standard error: none published.
   * Source: Yamada et al. 2022: Variation in human water turnover associated with environmental and
   * lifestyle factors. Science 378(6622):909-915, doi:10.1126/science.abm8668.
   */
  readonly yamada2022: Equation<{
    /** a share, possible 1 to 6 */
    pal: number;
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** male or female */
    sex: 'male' | 'female';
    /** in %, possible 0 to 100 */
    humidityPct: number;
    /** yes or no */
    athlete: 'yes' | 'no';
    /** high or middle or low */
    developmentIndex: 'high' | 'middle' | 'low';
    /** in m, possible -500 to 9000 */
    altitudeM: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** in Cel, possible -60 to 60 */
    airTemperatureC: number;
  }, 'L/d', null>;
};
