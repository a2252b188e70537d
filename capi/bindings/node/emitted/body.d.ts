// Written by capi/bindings/emit.py.
import type { Equation, Series } from '../index.js';

export const absi: {
  /**
   * A body shape index, Krakauer.
   * Result: absi.
   * Studied: 14105 adults of NHANES 1999-2004, not pregnant.
   * Standard error: none published.
   * Source: Krakauer, Krakauer 2012: A new body shape index predicts mortality hazard independently
   * of body mass index. PLoS ONE 7(7):e39504, doi:10.1371/journal.pone.0039504.
   */
  readonly krakauer2012: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in cm, possible 10 to 400 */
    waistCm: number;
  }, '1', null>;
};

export const appendicularMuscle: {
  /**
   * Muscle of the limbs, Wen.
   * Result: asm_kg in kg.
   * Studied: Chinese adults, limits not known.
   * Standard error: none published.
   * Source: Wen et al. 2011: Anthropometric estimation of appendicular muscle in Chinese adults.
   * Asia Pac J Clin Nutr 20:551-556.
   */
  readonly wen2011: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kg', null>;
};

export const bmi: {
  /**
   * Body mass index.
   * Result: bmi_kg_per_m2 in kg/m2.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly quetelet: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
  }, 'kg/m2', null>;
};

export const bmiClass: {
  /**
   * Class of the body mass index of adults.
   * Result: class, one of severe_thinness, moderate_thinness, mild_thinness, normal, pre_obese,
   * obese_1, obese_2, obese_3.
   * Studied: adults, a convention.
   * A definition: it adds no error to that of its inputs.
   * Source: World Health Organization: Classes of the body mass index of adults.
   */
  readonly whoAdult: Equation<{
    /** in kg/m2, possible 3 to 300 */
    bmiKgPerM2: number;
  }, null, 'severe_thinness' | 'moderate_thinness' | 'mild_thinness' | 'normal' | 'pre_obese' |
  'obese_1' | 'obese_2' | 'obese_3'>;
  /**
   * Action points of the body mass index, Asian populations.
   * Result: class, one of underweight, acceptable_risk, increased_risk, high_risk.
   * Studied: Asian adults, a convention.
   * A definition: it adds no error to that of its inputs.
   * Its numbers could not be traced to two sources.
   * Source: WHO expert consultation 2004: Appropriate body-mass index for Asian populations. Lancet
   * 363:157-163.
   */
  readonly whoAsian2004: Equation<{
    /** in kg/m2, possible 3 to 300 */
    bmiKgPerM2: number;
  }, null, 'underweight' | 'acceptable_risk' | 'increased_risk' | 'high_risk'>;
};

export const bri: {
  /**
   * Body roundness index, Thomas.
   * Result: bri.
   * Studied: not known.
   * Standard error: none published.
   * Source: Thomas et al. 2013: Relationships between body roundness with body fat and visceral
   * adipose tissue emerging from a new geometrical model. Obesity 21:2264-2271,
   * doi:10.1002/oby.20408.
   */
  readonly thomas2013: Equation<{
    /** in cm, possible 10 to 400 */
    waistCm: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
  }, '1', null>;
};

export const density: {
  /**
   * Density of the body from four skinfolds, Durnin and Womersley.
   * Result: density_g_per_cm3 in g/cm3.
   * Studied: 209 men, 17-72 y; 272 women, 16-68 y.
   * Standard error: none published.
   * Source: Durnin, Womersley 1974: Body fat assessed from total body density and its estimation
   * from skinfold thickness. Br J Nutr 32:77-97, doi:10.1079/BJN19740060.
   */
  readonly durninWomersley1974: Equation<{
    /** in mm, possible 0 to 250 */
    bicepsMm: number;
    /** in mm, possible 0 to 250 */
    tricepsMm: number;
    /** in mm, possible 0 to 250 */
    subscapularMm: number;
    /** in mm, possible 0 to 250 */
    suprailiacMm: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'g/cm3', null>;
  /**
   * Density of the body from four skinfolds, Durnin and Womersley, all ages.
   * Result: density_g_per_cm3 in g/cm3.
   * Studied: 209 men, 17-72 y; 272 women, 16-68 y.
   * Standard error: none published.
   * Its numbers could not be traced to two sources.
   * Source: Durnin, Womersley 1974: Body fat assessed from total body density and its estimation
   * from skinfold thickness. Br J Nutr 32:77-97, doi:10.1079/BJN19740060.
   */
  readonly durninWomersley1974AllAges: Equation<{
    /** in mm, possible 0 to 250 */
    bicepsMm: number;
    /** in mm, possible 0 to 250 */
    tricepsMm: number;
    /** in mm, possible 0 to 250 */
    subscapularMm: number;
    /** in mm, possible 0 to 250 */
    suprailiacMm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'g/cm3', null>;
  /**
   * Density of the body from three skinfolds, Jackson and Pollock.
   * Result: density_g_per_cm3 in g/cm3.
   * Studied: 403 men, 18-61 y; 331 women, 18-55 y.
   * Standard error: 0.0077, the largest published.
   * Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for predicting
   * body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci Sports Exerc
   * 12:175-181, doi:10.1079/BJN19780152.
   */
  readonly jacksonPollock3: Equation<{
    /** in mm, possible 0 to 250; optional */
    chestMm?: number;
    /** in mm, possible 0 to 250; optional */
    abdomenMm?: number;
    /** in mm, possible 0 to 250; optional */
    tricepsMm?: number;
    /** in mm, possible 0 to 250; optional */
    suprailiacMm?: number;
    /** in mm, possible 0 to 250 */
    thighMm: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'g/cm3', null>;
  /**
   * Density of the body from seven skinfolds, Jackson and Pollock.
   * Result: density_g_per_cm3 in g/cm3.
   * Studied: 403 men, 18-61 y; 331 women, 18-55 y.
   * Standard error: 0.0083, the largest published.
   * Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for predicting
   * body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci Sports Exerc
   * 12:175-181, doi:10.1079/BJN19780152.
   */
  readonly jacksonPollock7: Equation<{
    /** in mm, possible 0 to 250 */
    chestMm: number;
    /** in mm, possible 0 to 250 */
    axillaMm: number;
    /** in mm, possible 0 to 250 */
    tricepsMm: number;
    /** in mm, possible 0 to 250 */
    subscapularMm: number;
    /** in mm, possible 0 to 250 */
    abdomenMm: number;
    /** in mm, possible 0 to 250 */
    suprailiacMm: number;
    /** in mm, possible 0 to 250 */
    thighMm: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'g/cm3', null>;
  /**
   * Density of the body from girths, US Navy.
   * Result: density_g_per_cm3 in g/cm3.
   * Studied: personnel of the US Navy.
   * Standard error: none published.
   * Source: Hodgdon, Beckett 1984: Prediction of percent body fat for U.S. Navy men (84-11) and
   * women (84-29) from body circumferences and height. Naval Health Research Center, reports 84-11
   * and 84-29.
   */
  readonly navy1984: Equation<{
    /** in cm, possible 10 to 400 */
    waistCm: number;
    /** in cm, possible 5 to 150 */
    neckCm: number;
    /** in cm, possible 10 to 400; optional */
    hipCm?: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'g/cm3', null>;
};

export const fatClass: {
  /**
   * Class of body fat, American Council on Exercise.
   * Result: class, one of essential, athletes, fitness, average, obese.
   * Studied: adults, a convention.
   * A definition: it adds no error to that of its inputs.
   * Source: American Council on Exercise: Table of classes of body fat for men and women.
   */
  readonly ace: Equation<{
    /** in %, possible 0 to 100 */
    bodyFatPct: number;
    /** male or female */
    sex: 'male' | 'female';
  }, null, 'essential' | 'athletes' | 'fitness' | 'average' | 'obese'>;
};

export const fatFraction: {
  /**
   * Body adiposity index, Bergman.
   * Result: body_fat_pct in %.
   * Studied: Mexican-American adults, 18-67 y.
   * Standard error: none published.
   * Source: Bergman et al. 2011: A better index of body adiposity. Obesity 19:1083-1089,
   * doi:10.1038/oby.2011.38.
   */
  readonly bai2011: Equation<{
    /** in cm, possible 10 to 400 */
    hipCm: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
  }, '%', null>;
  /**
   * Body fat from density, Brozek.
   * Result: body_fat_pct in %.
   * Studied: model of two parts, useful from 0.98 to 1.10 g/cm3.
   * Standard error: none published.
   * Source: Brozek, Grande, Anderson, Keys 1963: Densitometric analysis of body composition:
   * revision of some quantitative assumptions. Ann N Y Acad Sci 110:113-140,
   * doi:10.1111/j.1749-6632.1963.tb17079.x.
   */
  readonly brozek1963: Equation<{
    /** in g/cm3, possible 0.8 to 1.2, studied 0.98 to 1.1 */
    densityGPerCm3: number;
  }, '%', null>;
  /**
   * Body fat from the body mass index, CUN-BAE.
   * Result: body_fat_pct in %.
   * Studied: 6510 white adults, 18-80 y, 67 % women.
   * Standard error: 4.66, the largest published.
   * Source: Gomez-Ambrosi et al. 2012: Clinical usefulness of a new equation for estimating body
   * fat. Diabetes Care 35:383-388, doi:10.2337/dc11-1334.
   */
  readonly cunBae2012: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130, studied 18 to 80 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, '%', null>;
  /**
   * Body fat from the body mass index, Deurenberg.
   * Result: body_fat_pct in %.
   * Studied: 1229 people, 7-83 y, BMI 13.9-40.9.
   * Standard error: 4.4, the largest published.
   * Source: Deurenberg, Weststrate, Seidell 1991: Body mass index as a measure of body fatness:
   * age- and sex-specific prediction formulas. Br J Nutr 65:105-114, doi:10.1079/BJN19910073.
   */
  readonly deurenberg1991: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130, studied 7 to 83 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, '%', null>;
  /**
   * Body fat from four skinfolds, Durnin and Womersley.
   * Result: body_fat_pct in %.
   * Studied: 209 men, 17-72 y; 272 women, 16-68 y.
   * Standard error: none published.
   * Source: Durnin, Womersley 1974: Body fat assessed from total body density and its estimation
   * from skinfold thickness. Br J Nutr 32:77-97, doi:10.1079/BJN19740060.
   */
  readonly durninWomersley1974: Equation<{
    /** in mm, possible 0 to 250 */
    bicepsMm: number;
    /** in mm, possible 0 to 250 */
    tricepsMm: number;
    /** in mm, possible 0 to 250 */
    subscapularMm: number;
    /** in mm, possible 0 to 250 */
    suprailiacMm: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, '%', null>;
  /**
   * Body fat from the body mass index, Gallagher.
   * Result: body_fat_pct in %.
   * Studied: 1626 white and African American adults, BMI <= 35.
   * Standard error: none published.
   * Source: Gallagher et al. 2000: Healthy percentage body fat ranges: an approach for developing
   * guidelines based on body mass index. Am J Clin Nutr 72:694-701.
   */
  readonly gallagher2000: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, '%', null>;
  /**
   * Body fat from the body mass index, Jackson, logarithmic.
   * Result: body_fat_pct in %.
   * Studied: 665 black and white adults, 17-65 y.
   * Standard error: none published.
   * Source: Jackson et al. 2002: The effect of sex, age and race on estimating percentage body fat
   * from body mass index: The Heritage Family Study. Int J Obes Relat Metab Disord 26:789-796.
   */
  readonly jackson2002Ln: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130, studied 17 to 65 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, '%', null>;
  /**
   * Body fat from three skinfolds, Jackson and Pollock.
   * Result: body_fat_pct in %.
   * Studied: 403 men, 18-61 y; 331 women, 18-55 y.
   * Standard error: none published.
   * Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for predicting
   * body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci Sports Exerc
   * 12:175-181, doi:10.1079/BJN19780152.
   */
  readonly jacksonPollock3: Equation<{
    /** in mm, possible 0 to 250; optional */
    chestMm?: number;
    /** in mm, possible 0 to 250; optional */
    abdomenMm?: number;
    /** in mm, possible 0 to 250; optional */
    tricepsMm?: number;
    /** in mm, possible 0 to 250; optional */
    suprailiacMm?: number;
    /** in mm, possible 0 to 250 */
    thighMm: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, '%', null>;
  /**
   * Body fat from four skinfolds, Jackson and Pollock.
   * Result: body_fat_pct in %.
   * Studied: not known.
   * Standard error: none published.
   * Source: Jackson, Pollock; Golding 1985: Sum of four skinfolds, as carried by the YMCA manual of
   * 1989. YMCA.
   */
  readonly jacksonPollock4: Equation<{
    /** in mm, possible 0 to 250 */
    abdomenMm: number;
    /** in mm, possible 0 to 250 */
    tricepsMm: number;
    /** in mm, possible 0 to 250 */
    thighMm: number;
    /** in mm, possible 0 to 250 */
    suprailiacMm: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, '%', null>;
  /**
   * Body fat from seven skinfolds, Jackson and Pollock.
   * Result: body_fat_pct in %.
   * Studied: 403 men, 18-61 y; 331 women, 18-55 y.
   * Standard error: none published.
   * Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for predicting
   * body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci Sports Exerc
   * 12:175-181, doi:10.1079/BJN19780152.
   */
  readonly jacksonPollock7: Equation<{
    /** in mm, possible 0 to 250 */
    chestMm: number;
    /** in mm, possible 0 to 250 */
    axillaMm: number;
    /** in mm, possible 0 to 250 */
    tricepsMm: number;
    /** in mm, possible 0 to 250 */
    subscapularMm: number;
    /** in mm, possible 0 to 250 */
    abdomenMm: number;
    /** in mm, possible 0 to 250 */
    suprailiacMm: number;
    /** in mm, possible 0 to 250 */
    thighMm: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, '%', null>;
  /**
   * Body fat from girths, US Navy.
   * Result: body_fat_pct in %.
   * Studied: personnel of the US Navy.
   * Standard error: 3.72, the largest published.
   * Source: Hodgdon, Beckett 1984: Prediction of percent body fat for U.S. Navy men (84-11) and
   * women (84-29) from body circumferences and height. Naval Health Research Center, reports 84-11
   * and 84-29.
   */
  readonly navy1984: Equation<{
    /** in cm, possible 10 to 400 */
    waistCm: number;
    /** in cm, possible 5 to 150 */
    neckCm: number;
    /** in cm, possible 10 to 400; optional */
    hipCm?: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, '%', null>;
  /**
   * Body fat from girths in inches, US Department of Defense.
   * Result: body_fat_pct in %.
   * Studied: personnel of the US Navy.
   * Standard error: 3.61, the largest published.
   * Source: Hodgdon, Friedl 1999: Development of the DoD Body Composition Estimation Equations.
   * Naval Health Research Center, technical document 99-2B.
   */
  readonly navy1984Inch: Equation<{
    /** in [in_i], possible 4 to 157 */
    waistIn: number;
    /** in [in_i], possible 2 to 59 */
    neckIn: number;
    /** in [in_i], possible 4 to 157; optional */
    hipIn?: number;
    /** in [in_i], possible 8 to 110 */
    heightIn: number;
    /** male or female */
    sex: 'male' | 'female';
  }, '%', null>;
  /**
   * Relative fat mass, Woolcott and Bergman.
   * Result: body_fat_pct in %.
   * Studied: 12581 adults of NHANES 1999-2004, from 20 y.
   * Standard error: none published.
   * Source: Woolcott, Bergman 2018: Relative fat mass (RFM) as a new estimator of whole-body fat
   * percentage: a cross-sectional study in American adult individuals. Sci Rep 8:10980,
   * doi:10.1038/s41598-018-29362-1.
   */
  readonly rfm2018: Equation<{
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in cm, possible 10 to 400 */
    waistCm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, '%', null>;
  /**
   * Body fat from density, Siri.
   * Result: body_fat_pct in %.
   * Studied: model of two parts, useful from 0.98 to 1.10 g/cm3.
   * Standard error: none published.
   * Source: Siri 1961: Body composition from fluid spaces and density. In: Brozek, Henschel (eds),
   * Techniques for Measuring Body Composition, 223-244.
   */
  readonly siri1961: Equation<{
    /** in g/cm3, possible 0.8 to 1.2, studied 0.98 to 1.1 */
    densityGPerCm3: number;
  }, '%', null>;
  /**
   * Body fat of youths from triceps and calf folds, Slaughter.
   * Result: body_fat_pct in %.
   * Studied: black and white youths, 8-18 y.
   * Standard error: none published.
   * Source: Slaughter et al. 1988: Skinfold equations for estimation of body fatness in children
   * and youth. Hum Biol 60:709-723.
   */
  readonly slaughter1988TricepsCalf: Equation<{
    /** in mm, possible 0 to 250 */
    tricepsMm: number;
    /** in mm, possible 0 to 250 */
    calfMm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, '%', null>;
  /**
   * Body fat of youths from triceps and subscapular folds, Slaughter.
   * Result: body_fat_pct in %.
   * Studied: black and white youths, 8-18 y.
   * Standard error: none published.
   * Source: Slaughter et al. 1988: Skinfold equations for estimation of body fatness in children
   * and youth. Hum Biol 60:709-723.
   */
  readonly slaughter1988TricepsSubscapular: Equation<{
    /** in mm, possible 0 to 250 */
    tricepsMm: number;
    /** in mm, possible 0 to 250 */
    subscapularMm: number;
    /** male or female */
    sex: 'male' | 'female';
    /** white or black; optional */
    ethnicity?: 'white' | 'black';
    /** prepubescent or pubescent or postpubescent; optional */
    maturation?: 'prepubescent' | 'pubescent' | 'postpubescent';
  }, '%', null>;
  /**
   * Body fat from waist and weight, YMCA.
   * Result: body_fat_pct in %.
   * Studied: not known.
   * Standard error: none published.
   * Source: YMCA: Girth and weight equation of the YMCA manual, as carried by public pages.
   */
  readonly ymca: Equation<{
    /** in [lb_av], possible 0.7 to 1540 */
    weightLb: number;
    /** in [in_i], possible 4 to 157 */
    waistIn: number;
    /** male or female */
    sex: 'male' | 'female';
  }, '%', null>;
};

export const fatFreeMass: {
  /**
   * Fat-free mass from bioimpedance, Kyle.
   * Result: ffm_kg in kg.
   * Studied: 343 white adults, 22-94 y, BMI 17.0-33.8.
   * Standard error: 1.72, the largest published.
   * Source: Kyle et al. 2001: Single prediction equation for bioelectrical impedance analysis in
   * adults aged 20-94 years. Nutrition 17:248-253.
   */
  readonly biaKyle2001: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in Ohm, possible 20 to 3000 */
    resistanceOhm: number;
    /** in Ohm, possible 1 to 500 */
    reactanceOhm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kg', null>;
  /**
   * Fat-free mass from bioimpedance, Sun.
   * Result: ffm_kg in kg.
   * Studied: 1829 people, 12-94 y.
   * Standard error: 3.9, the largest published.
   * Source: Sun et al. 2003: Development of bioelectrical impedance analysis prediction equations
   * for body composition with the use of a multicomponent model for use in epidemiologic surveys.
   * Am J Clin Nutr 77:331-340, doi:10.1093/ajcn/77.2.331.
   */
  readonly biaSun2003: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in Ohm, possible 20 to 3000 */
    resistanceOhm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kg', null>;
};

export const fatToLose: {
  /**
   * Fat to lose until a share of body fat, lean mass kept.
   * Result: fat_to_lose_kg in kg.
   * Studied: arithmetic.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly constantLean: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in %, possible 0 to 100 */
    bodyFatPct: number;
    /** in %, possible 0 to 99 */
    goalBodyFatPct: number;
  }, 'kg', null>;
};

/**
 * Fat-free mass index.
 * Result: ffmi_kg_per_m2 in kg/m2.
 * Studied: definition, nobody was studied.
 * A definition: it adds no error to that of its inputs.
 * Source: Kouri et al. 1995: Fat-free mass index in users and nonusers of anabolic-androgenic
 * steroids. Clin J Sport Med 5:223-228.
 */
export const ffmi: Equation<{
  /** in kg, possible 0.3 to 700 */
  weightKg: number;
  /** in cm, possible 20 to 280 */
  heightCm: number;
  /** in %, possible 0 to 100 */
  bodyFatPct: number;
}, 'kg/m2', null>;

export const ffmiNormalized: {
  /**
   * Fat-free mass index at 1.80 m, variant with 6.1.
   * Result: ffmi_kg_per_m2 in kg/m2.
   * Studied: 157 male athletes.
   * Standard error: none published.
   * Source: Kouri et al. 1995: Fat-free mass index in users and nonusers of anabolic-androgenic
   * steroids. Clin J Sport Med 5:223-228.
   */
  readonly k61Variant: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in %, possible 0 to 100 */
    bodyFatPct: number;
  }, 'kg/m2', null>;
  /**
   * Fat-free mass index at 1.80 m, Kouri.
   * Result: ffmi_kg_per_m2 in kg/m2.
   * Studied: 157 male athletes.
   * Standard error: none published.
   * Source: Kouri et al. 1995: Fat-free mass index in users and nonusers of anabolic-androgenic
   * steroids. Clin J Sport Med 5:223-228.
   */
  readonly kouri1995: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in %, possible 0 to 100 */
    bodyFatPct: number;
  }, 'kg/m2', null>;
};

export const findrisc: {
  /**
   * Risk score of diabetes type 2, FINDRISC.
   * Result: points.
   * Studied: adults of 35 to 64 years in Finland, followed for 10 years.
   * Standard error: none published.
   * Source: Lindstroem, Tuomilehto 2003: The diabetes risk score: a practical tool to predict type
   * 2 diabetes risk. Diabetes Care 26:725-731, doi:10.2337/diacare.26.3.725.
   */
  readonly lindstrom2003: Equation<{
    /** in a, possible 0 to 130, studied 35 to 64 */
    ageY: number;
    /** in kg/m2, possible 3 to 300 */
    bmiKgPerM2: number;
    /** in cm, possible 10 to 400 */
    waistCm: number;
    /** male or female */
    sex: 'male' | 'female';
    /** yes or no */
    active30minDaily: 'yes' | 'no';
    /** yes or no */
    vegetablesDaily: 'yes' | 'no';
    /** yes or no */
    bpMedication: 'yes' | 'no';
    /** yes or no */
    highGlucoseHistory: 'yes' | 'no';
    /** none or second_degree or first_degree */
    familyDiabetes: 'none' | 'second_degree' | 'first_degree';
  }, '1', null>;
};

/**
 * Fat mass index.
 * Result: fmi_kg_per_m2 in kg/m2.
 * Studied: definition, nobody was studied.
 * A definition: it adds no error to that of its inputs.
 * Source: a definition, no measurement is involved.
 */
export const fmi: Equation<{
  /** in kg, possible 0.3 to 700 */
  weightKg: number;
  /** in cm, possible 20 to 280 */
  heightCm: number;
  /** in %, possible 0 to 100 */
  bodyFatPct: number;
}, 'kg/m2', null>;

export const girthCorrected: {
  /**
   * Girth of a limb less its fat.
   * Result: girth_cm in cm.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: Lee et al. 2000: Total-body skeletal muscle mass: development and cross-validation of
   * anthropometric prediction models. Am J Clin Nutr 72:796-803, doi:10.1093/ajcn/72.3.796.
   */
  readonly lee2000: Equation<{
    /** in cm, possible 3 to 300 */
    girthCm: number;
    /** in mm, possible 0 to 250 */
    skinfoldMm: number;
  }, 'cm', null>;
};

export const idealMass: {
  /**
   * Ideal mass by height, Devine.
   * Result: mass_kg in kg.
   * Studied: rule of thumb, no sample.
   * Standard error: none published.
   * Source: Devine 1974: Gentamicin therapy. Drug Intell Clin Pharm 8:650-655.
   */
  readonly devine1974: Equation<{
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kg', null>;
  /**
   * Ideal mass by height, Hamwi.
   * Result: mass_kg in kg.
   * Studied: rule of thumb, no sample.
   * Standard error: none published.
   * Source: Hamwi 1964: Therapy: changing dietary concepts. In: Danowski (ed), Diabetes Mellitus:
   * Diagnosis and Treatment, vol 1, 73-78, American Diabetes Association.
   */
  readonly hamwi1964: Equation<{
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kg', null>;
  /**
   * Ideal mass by height, Hamwi, in pounds.
   * Result: mass_kg in kg.
   * Studied: rule of thumb, no sample.
   * Standard error: none published.
   * Its numbers could not be traced to two sources.
   * Source: Hamwi 1964: Therapy: changing dietary concepts. In: Danowski (ed), Diabetes Mellitus:
   * Diagnosis and Treatment, vol 1, 73-78, American Diabetes Association.
   */
  readonly hamwi1964PoundForm: Equation<{
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kg', null>;
  /**
   * Ideal mass by height, Miller.
   * Result: mass_kg in kg.
   * Studied: rule of thumb, no sample.
   * Standard error: none published.
   * Source: Miller et al. 1983: Determining ideal body weight (and mass). Am J Hosp Pharm
   * 40:1622-1625.
   */
  readonly miller1983: Equation<{
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kg', null>;
  /**
   * Ideal mass by height, Robinson.
   * Result: mass_kg in kg.
   * Studied: rule of thumb, no sample.
   * Standard error: none published.
   * Source: Robinson et al. 1983: Determination of ideal body weight for drug dosage calculations.
   * Am J Hosp Pharm 40:1016-1019.
   */
  readonly robinson1983: Equation<{
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kg', null>;
};

export const leanMass: {
  /**
   * Lean mass, Boer.
   * Result: lean_kg in kg.
   * Studied: adults, limits not known.
   * Standard error: none published.
   * Source: Boer 1984: Estimated lean body mass as an index for normalization of body fluid volumes
   * in humans. Am J Physiol 247:F632-F636.
   */
  readonly boer1984: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kg', null>;
  /**
   * Lean mass, Hume.
   * Result: lean_kg in kg.
   * Studied: 56 hospital patients, 37-80 y.
   * Standard error: none published.
   * Source: Hume 1966: Prediction of lean body mass from height and weight. J Clin Pathol
   * 19:389-391.
   */
  readonly hume1966: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kg', null>;
  /**
   * Lean mass, James.
   * Result: lean_kg in kg.
   * Studied: adults, limits not known.
   * Standard error: none published.
   * Source: James 1976: Research on obesity, as described second-hand. Report of the DHSS and MRC,
   * London.
   */
  readonly james1976: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kg', null>;
  /**
   * Lean mass, Janmahasatian.
   * Result: lean_kg in kg.
   * Studied: 373 people, 18-82 y, 40.7-216.5 kg, BMI 17.1-69.9.
   * Standard error: none published.
   * Source: Janmahasatian et al. 2005: Quantification of lean bodyweight. Clin Pharmacokinet
   * 44:1051-1065, doi:10.2165/00003088-200544100-00004.
   */
  readonly janmahasatian2005: Equation<{
    /** in kg, possible 0.3 to 700, studied 40.7 to 216.5 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kg', null>;
};

export const ponderalIndex: {
  /**
   * Ponderal index.
   * Result: ponderal_kg_per_m3 in kg/m3.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly rohrer: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
  }, 'kg/m3', null>;
};

export const skeletalMuscle: {
  /**
   * Skeletal muscle from bioimpedance, Janssen.
   * Result: smm_kg in kg.
   * Studied: 388 people, 18-86 y.
   * Standard error: 2.7, the largest published.
   * Source: Janssen et al. 2000: Estimation of skeletal muscle mass by bioelectrical impedance
   * analysis. J Appl Physiol 89:465-471.
   */
  readonly biaJanssen2000: Equation<{
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in Ohm, possible 20 to 3000 */
    resistanceOhm: number;
    /** in a, possible 0 to 130, studied 18 to 86 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'kg', null>;
  /**
   * Skeletal muscle from girths of the limbs, Lee.
   * Result: smm_kg in kg.
   * Studied: 244 adults, BMI < 30.
   * Standard error: 2.2, the largest published.
   * Source: Lee et al. 2000: Total-body skeletal muscle mass: development and cross-validation of
   * anthropometric prediction models. Am J Clin Nutr 72:796-803, doi:10.1093/ajcn/72.3.796.
   */
  readonly lee2000Girth: Equation<{
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
    /** white or hispanic or black or asian */
    ethnicity: 'white' | 'hispanic' | 'black' | 'asian';
    /** in cm, possible 3 to 300 */
    armCorrectedCm: number;
    /** in cm, possible 3 to 300 */
    thighCorrectedCm: number;
    /** in cm, possible 3 to 300 */
    calfCorrectedCm: number;
  }, 'kg', null>;
  /**
   * Skeletal muscle from weight and height, Lee.
   * Result: smm_kg in kg.
   * Studied: 244 adults, BMI < 30.
   * Standard error: 2.8, the largest published.
   * Source: Lee et al. 2000: Total-body skeletal muscle mass: development and cross-validation of
   * anthropometric prediction models. Am J Clin Nutr 72:796-803, doi:10.1093/ajcn/72.3.796.
   */
  readonly lee2000Simple: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130 */
    ageY: number;
    /** male or female */
    sex: 'male' | 'female';
    /** white or hispanic or black or asian */
    ethnicity: 'white' | 'hispanic' | 'black' | 'asian';
  }, 'kg', null>;
};

export const surfaceArea: {
  /**
   * Surface area of the body, Du Bois and Du Bois.
   * Result: bsa_m2 in m2.
   * Studied: not known.
   * Standard error: none published.
   * Source: Du Bois, Du Bois 1916: A formula to estimate the approximate surface area if height and
   * weight be known. Arch Intern Med 17:863-871.
   */
  readonly duBois1916: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
  }, 'm2', null>;
  /**
   * Surface area of the body, Haycock.
   * Result: bsa_m2 in m2.
   * Studied: infants to adults.
   * Standard error: none published.
   * Source: Haycock, Schwartz, Wisotsky 1978: Geometric method for measuring body surface area. J
   * Pediatr 93:62-66.
   */
  readonly haycock1978: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
  }, 'm2', null>;
  /**
   * Surface area of the body, Mosteller.
   * Result: bsa_m2 in m2.
   * Studied: not known.
   * Standard error: none published.
   * Source: Mosteller 1987: Simplified calculation of body-surface area. N Engl J Med 317:1098.
   */
  readonly mosteller1987: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
  }, 'm2', null>;
};

export const totalBodyWater: {
  /**
   * Total body water from bioimpedance, Sun.
   * Result: total_body_water_l in L.
   * Studied: 1829 people, 12-94 y.
   * Standard error: 3.8, the largest published.
   * Source: Sun et al. 2003: Development of bioelectrical impedance analysis prediction equations
   * for body composition with the use of a multicomponent model for use in epidemiologic surveys.
   * Am J Clin Nutr 77:331-340, doi:10.1093/ajcn/77.2.331.
   */
  readonly biaSun2003: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in Ohm, possible 20 to 3000 */
    resistanceOhm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'L', null>;
  /**
   * Total body water, Watson.
   * Result: total_body_water_l in L.
   * Studied: 458 men and 265 women, adults.
   * Standard error: 3.76, the largest published.
   * Source: Watson, Watson, Batt 1980: Total body water volumes for adult males and females
   * estimated from simple measurements. Am J Clin Nutr 33:27-39.
   */
  readonly watson1980: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in cm, possible 20 to 280 */
    heightCm: number;
    /** in a, possible 0 to 130; optional */
    ageY?: number;
    /** male or female */
    sex: 'male' | 'female';
  }, 'L', null>;
};

export const waistHeightClass: {
  /**
   * Class of the waist to height ratio, NICE.
   * Result: class, one of below_range, healthy, increased, high.
   * Studied: adults, BMI < 35, a convention.
   * A definition: it adds no error to that of its inputs.
   * Its numbers could not be traced to two sources.
   * Source: National Institute for Health and Care Excellence 2022: Obesity: identification,
   * assessment and management, update of guideline CG189. NICE.
   */
  readonly nice2022: Equation<{
    /** a share, possible 0.1 to 5 */
    ratio: number;
  }, null, 'below_range' | 'healthy' | 'increased' | 'high'>;
};

/**
 * Waist to height ratio.
 * Result: ratio.
 * Studied: definition, nobody was studied.
 * A definition: it adds no error to that of its inputs.
 * Source: a definition, no measurement is involved.
 */
export const waistHeightRatio: Equation<{
  /** in cm, possible 10 to 400 */
  waistCm: number;
  /** in cm, possible 20 to 280 */
  heightCm: number;
}, '1', null>;

/**
 * Waist to hip ratio.
 * Result: ratio.
 * Studied: definition, nobody was studied.
 * A definition: it adds no error to that of its inputs.
 * Source: a definition, no measurement is involved.
 */
export const waistHipRatio: Equation<{
  /** in cm, possible 10 to 400 */
  waistCm: number;
  /** in cm, possible 10 to 400 */
  hipCm: number;
}, '1', null>;

export const waistHipRisk: {
  /**
   * Risk class of the waist to hip ratio, WHO.
   * Result: class, one of not_increased, substantially_increased.
   * Studied: adults, a convention.
   * A definition: it adds no error to that of its inputs.
   * Source: World Health Organization 2008: Waist circumference and waist-hip ratio: report of an
   * expert consultation. Geneva, ISBN 978 92 4 150149 1.
   */
  readonly who2008: Equation<{
    /** a share, possible 0.1 to 5 */
    ratio: number;
    /** male or female */
    sex: 'male' | 'female';
  }, null, 'not_increased' | 'substantially_increased'>;
};

export const waistRisk: {
  /**
   * Risk class of the waist, WHO.
   * Result: class, one of not_increased, increased, substantially_increased.
   * Studied: adults, a convention.
   * A definition: it adds no error to that of its inputs.
   * Source: World Health Organization 2008: Waist circumference and waist-hip ratio: report of an
   * expert consultation. Geneva, ISBN 978 92 4 150149 1.
   */
  readonly who2008: Equation<{
    /** in cm, possible 10 to 400 */
    waistCm: number;
    /** male or female */
    sex: 'male' | 'female';
  }, null, 'not_increased' | 'increased' | 'substantially_increased'>;
};

export const weeksToWeight: {
  /**
   * Weeks until a weight at a constant weekly share.
   * Result: time_wk in wk.
   * Studied: arithmetic.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly constantRate: Equation<{
    /** in kg, possible 0.3 to 700 */
    weightKg: number;
    /** in kg, possible 0.3 to 700 */
    goalWeightKg: number;
    /** in %/wk, possible 0.01 to 50, studied 0.5 to 1 */
    lossRatePctPerWeek: number;
  }, 'wk', null>;
};
