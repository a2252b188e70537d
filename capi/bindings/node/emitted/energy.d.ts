// Written by capi/bindings/emit.py.
import type { Equation, Series } from '../index.js';

/**
 * Energy availability.
 * Result: energy_availability_kcal_per_kg_day in kcal/kg/d.
 * Studied: definition, nobody was studied.
 * A definition: it adds no error to that of its inputs.
 * Source: Burke et al. 2018: Energy availability of athletes. Int J Sport Nutr Exerc Metab 28:350.
 */
export const availability: Equation<{
  /** in kcal/d, possible 0 to 50000 */
  intakeKcalPerDay: number;
  /** in kcal/d, possible 0 to 50000 */
  exerciseKcalPerDay: number;
  /** in kg, possible 0.2 to 400 */
  ffmKg: number;
}, 'kcal/kg/d', null>;

/**
 * Class of energy availability.
 * Result: class, one of low, reduced, adequate.
 * Studied: young sedentary women, short studies.
 * A definition: it adds no error to that of its inputs.
 * Source: Loucks, Thuma 2003: Luteinizing hormone pulsatility is disrupted at a threshold of energy
 * availability in regularly menstruating women. J Clin Endocrinol Metab 88:297-311,
 * doi:10.1210/jc.2002-020369.
 */
export const availabilityClass: Equation<{
  /** in kcal/kg/d, possible -1000 to 1000 */
  energyAvailabilityKcalPerKgDay: number;
}, null, 'low' | 'reduced' | 'adequate'>;

export const bmr: {
  /**
   * Basal metabolic rate from weight, FAO/WHO/UNU 2004.
   * Result: bmr_kcal_per_day in kcal/d.
   * Studied: 7173 values, all ages, 47 % Italian.
   * Standard error: 167, the largest published.
   * Source: FAO, WHO, UNU 2004: Human energy requirements: report of the expert consultation of
   * 2001. Food and Agriculture Organization.
   */
  readonly fao2004: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kcal/d', null>;
  /**
   * Basal metabolic rate, Harris-Benedict 1919.
   * Result: bmr_kcal_per_day in kcal/d.
   * Studied: 136 men and 103 women, adults.
   * Standard error: none published.
   * Source: Harris, Benedict 1919: A biometric study of human basal metabolism (1918); the full
   * report is of 1919. Proc Natl Acad Sci USA 4(12):370-373, doi:10.1073/pnas.4.12.370.
   */
  readonly harrisBenedict1919: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130, studied 18 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kcal/d', null>;
  /**
   * Basal metabolic rate from weight, Henry (Oxford).
   * Result: bmr_kcal_per_day in kcal/d.
   * Studied: Oxford database, 10552 values, all ages.
   * Standard error: none published.
   * Source: Henry 2005: Basal metabolic rate studies in humans: measurement and development of new
   * equations. Public Health Nutr 8(7A):1133-1152, doi:10.1079/PHN2005801.
   */
  readonly henry2005W: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kcal/d', null>;
  /**
   * Basal metabolic rate from weight and height, Henry (Oxford).
   * Result: bmr_kcal_per_day in kcal/d.
   * Studied: Oxford database, 10552 values, all ages.
   * Standard error: none published.
   * Source: Henry 2005: Basal metabolic rate studies in humans: measurement and development of new
   * equations. Public Health Nutr 8(7A):1133-1152, doi:10.1079/PHN2005801.
   */
  readonly henry2005Wh: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kcal/d', null>;
  /**
   * Basal metabolic rate, Harris-Benedict revised 1984.
   * Result: bmr_kcal_per_day in kcal/d.
   * Studied: 337 adults of two data sets.
   * Standard error: none published.
   * Source: Roza, Shizgal 1984: The Harris Benedict equation reevaluated: resting energy
   * requirements and the body cell mass. Am J Clin Nutr 40:168-182.
   */
  readonly rozaShizgal1984: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130, studied 18 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kcal/d', null>;
  /**
   * Basal metabolic rate from weight, Schofield.
   * Result: bmr_mj_per_day in MJ/d.
   * Studied: 7173 values, all ages, 47 % Italian.
   * Standard error: 0.7, the largest published.
   * Source: Schofield 1985: Predicting basal metabolic rate, new standards and review of previous
   * work. Hum Nutr Clin Nutr 39 Suppl 1:5-41.
   */
  readonly schofield1985W: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'MJ/d', null>;
  /**
   * Basal metabolic rate from weight and height, Schofield.
   * Result: bmr_mj_per_day in MJ/d.
   * Studied: 7173 values, all ages, 47 % Italian.
   * Standard error: none published.
   * Source: Schofield 1985: Predicting basal metabolic rate, new standards and review of previous
   * work. Hum Nutr Clin Nutr 39 Suppl 1:5-41.
   */
  readonly schofield1985Wh: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'MJ/d', null>;
  /**
   * Basal metabolic rate from weight, FAO/WHO/UNU 1985.
   * Result: bmr_kcal_per_day in kcal/d.
   * Studied: the data behind Schofield's lines, all ages.
   * Standard error: none published.
   * Source: FAO, WHO, UNU 1985: Energy and protein requirements. World Health Organization,
   * Technical Report Series 724.
   */
  readonly who1985: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kcal/d', null>;
};

export const eer: {
  /**
   * Estimated energy requirement, Institute of Medicine 2005.
   * Result: eer_kcal_per_day in kcal/d.
   * Studied: adults from 19 y, body mass index 18.5-25.
   * Standard error: none published.
   * Source: Institute of Medicine 2005: Dietary Reference Intakes for Energy, Carbohydrate, Fiber,
   * Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. National Academies Press,
   * doi:10.17226/10490.
   */
  readonly iom2005: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130, studied 19 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
    /** sedentary or low_active or active or very_active */
    palCategory: 'sedentary' | 'low_active' | 'active' | 'very_active';
  }, 'kcal/d', null>;
  /**
   * Estimated energy requirement, National Academies 2023.
   * Result: eer_kcal_per_day in kcal/d.
   * Studied: 1016 men and 1342 women from 19 y.
   * Standard error: 342, the largest published.
   * Source: National Academies of Sciences, Engineering, and Medicine 2023: Dietary reference
   * intakes for energy. National Academies Press, doi:10.17226/26818.
   */
  readonly nasem2023: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130, studied 19 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
    /** inactive or low_active or active or very_active */
    palCategory: 'inactive' | 'low_active' | 'active' | 'very_active';
  }, 'kcal/d', null>;
};

export const expenditure: {
  /**
   * Energy expenditure from respiratory gases, Weir.
   * Result: ee_kcal_per_day in kcal/d.
   * Studied: calorimetry, nobody was sampled.
   * Standard error: none published.
   * Source: Weir 1949: New methods for calculating metabolic rate with special reference to protein
   * metabolism. J Physiol 109:1-9, doi:10.1113/jphysiol.1949.sp004363.
   */
  readonly weir1949Abbreviated: Equation<{
    /** in mL/min, possible 1 to 10000 */
    vo2MlPerMin: number;
    /** in mL/min, possible 1 to 12000 */
    vco2MlPerMin: number;
  }, 'kcal/d', null>;
};

export const food: {
  /**
   * Energy of food, general Atwater factors.
   * Result: energy_kcal in kcal.
   * Studied: convention, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: Atwater: General factors for the energy of protein, carbohydrate, fat and alcohol.
   */
  readonly atwaterGeneral: Equation<{
    /** in g, possible 0 to 10000 */
    proteinG: number;
    /** in g, possible 0 to 10000 */
    carbohydrateG: number;
    /** in g, possible 0 to 10000 */
    fatG: number;
    /** in g, possible 0 to 10000 */
    alcoholG: number;
  }, 'kcal', null>;
  /**
   * Energy of food in kcal, Regulation (EU) 1169/2011.
   * Result: energy_kcal in kcal.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: European Parliament and Council 2011: Regulation (EU) No 1169/2011 on the provision of
   * food information to consumers, annex XIV. European Union.
   */
  readonly eu11692011: Equation<{
    /** in g, possible 0 to 10000 */
    proteinG: number;
    /** in g, possible 0 to 10000 */
    carbohydrateG: number;
    /** in g, possible 0 to 10000 */
    fatG: number;
    /** in g, possible 0 to 10000 */
    alcoholG: number;
    /** in g, possible 0 to 10000 */
    fibreG: number;
    /** in g, possible 0 to 10000 */
    polyolsG: number;
  }, 'kcal', null>;
  /**
   * Energy of food in kJ, Regulation (EU) 1169/2011.
   * Result: energy_kj in kJ.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: European Parliament and Council 2011: Regulation (EU) No 1169/2011 on the provision of
   * food information to consumers, annex XIV. European Union.
   */
  readonly eu11692011Kj: Equation<{
    /** in g, possible 0 to 10000 */
    proteinG: number;
    /** in g, possible 0 to 10000 */
    carbohydrateG: number;
    /** in g, possible 0 to 10000 */
    fatG: number;
    /** in g, possible 0 to 10000 */
    alcoholG: number;
    /** in g, possible 0 to 10000 */
    fibreG: number;
    /** in g, possible 0 to 10000 */
    polyolsG: number;
  }, 'kJ', null>;
};

export const palCategory: {
  /**
   * Way of life by activity, FAO/WHO/UNU 2004.
   * Result: class, one of below_range, sedentary_light, active_moderate, vigorous,
   * above_sustainable.
   * Studied: adults.
   * A definition: it adds no error to that of its inputs.
   * Its numbers could not be traced to two sources.
   * Source: FAO, WHO, UNU 2004: Human energy requirements: report of the expert consultation of
   * 2001. Food and Agriculture Organization.
   */
  readonly fao2004: Equation<{
    /** a share, possible 1 to 6 */
    pal: number;
  }, null, 'below_range' | 'sedentary_light' | 'active_moderate' | 'vigorous' |
  'above_sustainable'>;
  /**
   * Class of activity, Institute of Medicine 2005.
   * Result: class, one of sedentary, low_active, active, very_active.
   * Studied: adults.
   * A definition: it adds no error to that of its inputs.
   * Source: Institute of Medicine 2005: Dietary Reference Intakes for Energy, Carbohydrate, Fiber,
   * Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. National Academies Press,
   * doi:10.17226/10490.
   */
  readonly iom2005: Equation<{
    /** a share, possible 1 to 2.4999999999999996 */
    pal: number;
  }, null, 'sedentary' | 'low_active' | 'active' | 'very_active'>;
  /**
   * Class of activity, National Academies 2023.
   * Result: class, one of inactive, low_active, active, very_active.
   * Studied: adults from 19 y.
   * A definition: it adds no error to that of its inputs.
   * Source: National Academies of Sciences, Engineering, and Medicine 2023: Dietary reference
   * intakes for energy. National Academies Press, doi:10.17226/26818.
   */
  readonly nasem2023: Equation<{
    /** a share, possible 1 to 2.4999999999999996 */
    pal: number;
  }, null, 'inactive' | 'low_active' | 'active' | 'very_active'>;
};

export const rmr: {
  /**
   * Resting metabolic rate from lean mass, Cunningham 1980.
   * Result: rmr_kcal_per_day in kcal/d.
   * Studied: adults, the data of Harris and Benedict.
   * Standard error: none published.
   * Only for lean mass predicted from weight and age.
   * Source: Cunningham 1980: A reanalysis of the factors influencing basal metabolic rate in normal
   * adults. Am J Clin Nutr 33:2372-2374, doi:10.1093/ajcn/33.11.2372.
   */
  readonly cunningham1980: Equation<{
    /** in kg, possible 0.2 to 400 */
    ffmKg: number;
  }, 'kcal/d', null>;
  /**
   * Resting metabolic rate from fat-free mass, Cunningham.
   * Result: rmr_kcal_per_day in kcal/d.
   * Studied: adults, a pooled review.
   * Standard error: none published.
   * Source: Cunningham 1991: Body composition as a determinant of energy expenditure: a synthetic
   * review and a proposed general prediction equation. Am J Clin Nutr 54:963-969,
   * doi:10.1093/ajcn/54.6.963.
   */
  readonly cunningham1991: Equation<{
    /** in kg, possible 0.2 to 400 */
    ffmKg: number;
  }, 'kcal/d', null>;
  /**
   * Resting metabolic rate of Italians, De Lorenzo.
   * Result: rmr_kj_per_day in kJ/d.
   * Studied: Italians, 18-59 y.
   * Standard error: none published.
   * Only for Italians.
   * Source: De Lorenzo, Tagliabue, Andreoli, Testolin, Comelli, Deurenberg 2001: Measured and
   * predicted resting metabolic rate in Italian males and females, aged 18-59 y. Eur J Clin Nutr
   * 55:208-214.
   */
  readonly deLorenzo2001: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130, studied 18 to 59 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kJ/d', null>;
  /**
   * Resting metabolic rate as a power of weight, Livingston-Kohlstadt.
   * Result: rmr_kcal_per_day in kcal/d.
   * Studied: 655 adults, lean to severely obese.
   * Standard error: none published.
   * Its numbers could not be traced to two sources.
   * Source: Livingston, Kohlstadt 2005: Simplified resting metabolic rate-predicting formulas for
   * normal-sized and obese individuals. Obes Res 13:1255-1262.
   */
  readonly livingstonKohlstadt2005: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in a, possible 0 to 130, studied 18 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kcal/d', null>;
  /**
   * Resting metabolic rate, Mifflin-St Jeor.
   * Result: rmr_kcal_per_day in kcal/d.
   * Studied: 498 healthy adults, 19-78 y, 234 of them obese.
   * Standard error: none published.
   * Source: Mifflin, St Jeor, Hill, Scott, Daugherty, Koh 1990: A new predictive equation for
   * resting energy expenditure in healthy individuals. Am J Clin Nutr 51:241-247.
   */
  readonly mifflin1990: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130, studied 19 to 78 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kcal/d', null>;
  /**
   * Resting metabolic rate from fat-free mass, Mifflin.
   * Result: rmr_kcal_per_day in kcal/d.
   * Studied: 498 healthy adults, 19-78 y, 234 of them obese.
   * Standard error: none published.
   * Its numbers could not be traced to two sources.
   * Source: Mifflin, St Jeor, Hill, Scott, Daugherty, Koh 1990: A new predictive equation for
   * resting energy expenditure in healthy individuals. Am J Clin Nutr 51:241-247.
   */
  readonly mifflin1990Ffm: Equation<{
    /** in kg, possible 0.2 to 400 */
    ffmKg: number;
  }, 'kcal/d', null>;
  /**
   * Resting metabolic rate, Mifflin-St Jeor, not rounded.
   * Result: rmr_kcal_per_day in kcal/d.
   * Studied: 498 healthy adults, 19-78 y, 234 of them obese.
   * Standard error: none published.
   * Source: Mifflin, St Jeor, Hill, Scott, Daugherty, Koh 1990: A new predictive equation for
   * resting energy expenditure in healthy individuals. Am J Clin Nutr 51:241-247.
   */
  readonly mifflin1990Full: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130, studied 19 to 78 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kcal/d', null>;
  /**
   * Resting metabolic rate from weight, Mueller.
   * Result: rmr_mj_per_day in MJ/d.
   * Studied: German adults.
   * Standard error: none published.
   * Source: Mueller et al. 2004: World Health Organization equations have shortcomings for
   * predicting resting energy expenditure in persons from a modern, affluent population: generation
   * of a new reference standard from a retrospective analysis of a German database of resting
   * energy expenditure. Am J Clin Nutr 80:1379-1390, doi:10.1093/ajcn/80.5.1379.
   */
  readonly mueller2004: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in a, possible 0 to 130, studied 18 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'MJ/d', null>;
  /**
   * Resting metabolic rate by class of body mass index, Mueller.
   * Result: rmr_mj_per_day in MJ/d.
   * Studied: German adults.
   * Standard error: none published.
   * Source: Mueller et al. 2004: World Health Organization equations have shortcomings for
   * predicting resting energy expenditure in persons from a modern, affluent population: generation
   * of a new reference standard from a retrospective analysis of a German database of resting
   * energy expenditure. Am J Clin Nutr 80:1379-1390, doi:10.1093/ajcn/80.5.1379.
   */
  readonly mueller2004Bmi: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130, studied 18 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'MJ/d', null>;
  /**
   * Resting metabolic rate from lean and fat mass, Nelson.
   * Result: rmr_kcal_per_day in kcal/d.
   * Studied: adults, pooled studies.
   * Standard error: none published.
   * Source: Nelson, Weinsier, Long, Schutz 1992: Prediction of resting energy expenditure from
   * fat-free mass and fat mass, as listed second-hand. Am J Clin Nutr 56:848-856,
   * doi:10.1093/ajcn/56.5.848.
   */
  readonly nelson1992NoIntercept: Equation<{
    /** in kg, possible 0.2 to 400 */
    ffmKg: number;
    /** in kg, possible 0 to 600 */
    fatMassKg: number;
  }, 'kcal/d', null>;
  /**
   * Resting metabolic rate from weight, Owen.
   * Result: rmr_kcal_per_day in kcal/d.
   * Studied: women 18-65 y, 60 men 18-82 y.
   * Standard error: none published.
   * Source: Owen et al. 1986: A reappraisal of caloric requirements in healthy women. Am J Clin
   * Nutr 44:1-19.
   */
  readonly owen19861987: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kcal/d', null>;
  /**
   * Resting metabolic rate of athletic women, Owen.
   * Result: rmr_kcal_per_day in kcal/d.
   * Studied: 8 trained women.
   * Standard error: none published.
   * Only for trained women.
   * Source: Owen et al. 1986: A reappraisal of caloric requirements in healthy women. Am J Clin
   * Nutr 44:1-19.
   */
  readonly owen1986AthleteWomen: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
  }, 'kcal/d', null>;
  /**
   * Resting metabolic rate of recreational athletes from fat-free mass, ten Haaf.
   * Result: rmr_kcal_per_day in kcal/d.
   * Studied: 90 recreational athletes, 18-35 y.
   * Standard error: none published.
   * Only for recreational athletes.
   * Source: ten Haaf, Weijs 2014: Resting energy expenditure prediction in recreational athletes of
   * 18-35 years: confirmation of Cunningham equation and an improved weight-based alternative. PLoS
   * ONE 9:e108460, doi:10.1371/journal.pone.0108460.
   */
  readonly tenHaaf2014Ffm: Equation<{
    /** in kg, possible 0.2 to 400 */
    ffmKg: number;
  }, 'kcal/d', null>;
  /**
   * Resting metabolic rate of recreational athletes from weight, ten Haaf.
   * Result: rmr_kcal_per_day in kcal/d.
   * Studied: 90 recreational athletes, 18-35 y.
   * Standard error: none published.
   * Only for recreational athletes.
   * Source: ten Haaf, Weijs 2014: Resting energy expenditure prediction in recreational athletes of
   * 18-35 years: confirmation of Cunningham equation and an improved weight-based alternative. PLoS
   * ONE 9:e108460, doi:10.1371/journal.pone.0108460.
   */
  readonly tenHaaf2014Weight: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130, studied 18 to 35 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kcal/d', null>;
  /**
   * Resting metabolic rate of physique athletes from fat-free mass, Tinsley.
   * Result: rmr_kcal_per_day in kcal/d.
   * Studied: physique athletes.
   * Standard error: none published.
   * Only for physique athletes.
   * Source: Tinsley, Graybeal, Moore 2019: Resting metabolic rate in muscular physique athletes:
   * validity of existing methods and development of new prediction equations. Appl Physiol Nutr
   * Metab 44:397-406, doi:10.1139/apnm-2018-0412.
   */
  readonly tinsley2019Ffm: Equation<{
    /** in kg, possible 0.2 to 400 */
    ffmKg: number;
  }, 'kcal/d', null>;
  /**
   * Resting metabolic rate of physique athletes from weight, Tinsley.
   * Result: rmr_kcal_per_day in kcal/d.
   * Studied: physique athletes.
   * Standard error: none published.
   * Only for physique athletes.
   * Source: Tinsley, Graybeal, Moore 2019: Resting metabolic rate in muscular physique athletes:
   * validity of existing methods and development of new prediction equations. Appl Physiol Nutr
   * Metab 44:397-406, doi:10.1139/apnm-2018-0412.
   */
  readonly tinsley2019Weight: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
  }, 'kcal/d', null>;
};

export const tee: {
  /**
   * Total energy expenditure, basal rate times activity level.
   * Result: tee_mj_per_day in MJ/d.
   * Studied: adults, lasting ways of life.
   * A definition: it adds no error to that of its inputs.
   * Source: FAO, WHO, UNU 2004: Human energy requirements: report of the expert consultation of
   * 2001. Food and Agriculture Organization.
   */
  readonly bmrTimesPal: Equation<{
    /** in MJ/d, possible 0.2 to 60 */
    bmrMjPerDay: number;
    /** a share, possible 1 to 6, studied 1.4 to 2.4 */
    pal: number;
  }, 'MJ/d', null>;
  /**
   * Total energy expenditure of overweight adults, Institute of Medicine 2005.
   * Result: tee_kcal_per_day in kcal/d.
   * Studied: adults from 19 y, body mass index from 25.
   * Standard error: none published.
   * Source: Institute of Medicine 2005: Dietary Reference Intakes for Energy, Carbohydrate, Fiber,
   * Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. National Academies Press,
   * doi:10.17226/10490.
   */
  readonly iom2005Overweight: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130, studied 19 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
    /** sedentary or low_active or active or very_active */
    palCategory: 'sedentary' | 'low_active' | 'active' | 'very_active';
  }, 'kcal/d', null>;
  /**
   * Total energy expenditure by conventional multipliers.
   * Result: tee_kcal_per_day in kcal/d.
   * Studied: convention, nobody was studied.
   * Standard error: none published.
   * Source: Multipliers that calculators share; no study of them was found.
   */
  readonly multiplier: Equation<{
    /** in kcal/d, possible 50 to 15000 */
    rmrKcalPerDay: number;
    /** sedentary or light or moderate or active or very_active */
    activityLevel: 'sedentary' | 'light' | 'moderate' | 'active' | 'very_active';
  }, 'kcal/d', null>;
};

export const tef: {
  /**
   * Thermic effect of food, highest shares, Westerterp.
   * Result: tef_kcal in kcal.
   * Studied: adults, a review.
   * Standard error: none published.
   * Its numbers could not be traced to two sources.
   * Source: Westerterp 2004: Diet induced thermogenesis. Nutr Metab 1:5, doi:10.1186/1743-7075-1-5.
   */
  readonly westerterp2004High: Equation<{
    /** in g, possible 0 to 10000 */
    proteinG: number;
    /** in g, possible 0 to 10000 */
    carbohydrateG: number;
    /** in g, possible 0 to 10000 */
    fatG: number;
    /** in g, possible 0 to 10000 */
    alcoholG: number;
  }, 'kcal', null>;
  /**
   * Thermic effect of food, lowest shares, Westerterp.
   * Result: tef_kcal in kcal.
   * Studied: adults, a review.
   * Standard error: none published.
   * Its numbers could not be traced to two sources.
   * Source: Westerterp 2004: Diet induced thermogenesis. Nutr Metab 1:5, doi:10.1186/1743-7075-1-5.
   */
  readonly westerterp2004Low: Equation<{
    /** in g, possible 0 to 10000 */
    proteinG: number;
    /** in g, possible 0 to 10000 */
    carbohydrateG: number;
    /** in g, possible 0 to 10000 */
    fatG: number;
    /** in g, possible 0 to 10000 */
    alcoholG: number;
  }, 'kcal', null>;
};

export const tissue: {
  /**
   * Energy of a change of tissue, Hall.
   * Result: energy_kcal in kcal.
   * Studied: two energy densities, nobody was studied.
   * Standard error: none published.
   * Source: Hall 2008: What is the required energy deficit per unit weight loss?, as a public
   * program has it. Int J Obes 32:573-576, doi:10.1038/sj.ijo.0803720.
   */
  readonly hall2008: Equation<{
    /** in kg, possible -600 to 600 */
    fatMassKg: number;
    /** in kg, possible -400 to 400 */
    leanKg: number;
  }, 'kcal', null>;
};
