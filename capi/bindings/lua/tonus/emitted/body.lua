-- Written by capi/bindings/emit.py.
-- Equations of the domain body.
local equation = require('tonus.equation').equation

return {
  absi = {
    -- A body shape index, Krakauer.
    -- Result: absi.
    -- Studied: 14105 adults of NHANES 1999-2004, not pregnant.
    -- Standard error: none published.
    -- Source: Krakauer, Krakauer 2012: A new body shape index predicts mortality hazard
    -- independently of body mass index. PLoS ONE 7(7):e39504, doi:10.1371/journal.pone.0039504.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- waist_cm: in cm, possible 10 to 400
    krakauer_2012 = equation(
      'body.absi.krakauer_2012', 'krakauer_2012', { unit = '1' }, { 'weight_kg', 'height_cm',
      'waist_cm' }),
  },
  appendicular_muscle = {
    -- Muscle of the limbs, Wen.
    -- Result: asm_kg in kg.
    -- Studied: Chinese adults, limits not known.
    -- Standard error: none published.
    -- Source: Wen et al. 2011: Anthropometric estimation of appendicular muscle in Chinese adults.
    -- Asia Pac J Clin Nutr 20:551-556.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    wen_2011 = equation(
      'body.appendicular_muscle.wen_2011', 'wen_2011', { unit = 'kg' }, { 'weight_kg', 'height_cm',
      'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
  },
  bmi = {
    -- Body mass index.
    -- Result: bmi_kg_per_m2 in kg/m2.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    quetelet = equation(
      'body.bmi.quetelet', 'definition', { unit = 'kg/m2' }, { 'weight_kg', 'height_cm' }),
  },
  bmi_class = {
    -- Class of the body mass index of adults.
    -- Result: class, one of severe_thinness, moderate_thinness, mild_thinness, normal, pre_obese,
    -- obese_1, obese_2, obese_3.
    -- Studied: adults, a convention.
    -- A definition: it adds no error to that of its inputs.
    -- Source: World Health Organization: Classes of the body mass index of adults.
    -- bmi_kg_per_m2: in kg/m2, possible 3 to 300
    who_adult = equation(
      'body.bmi_class.who_adult', 'who_bmi_classes', { classes = { severe_thinness = 1,
      moderate_thinness = 2, mild_thinness = 3, normal = 4, pre_obese = 5, obese_1 = 6, obese_2 =
      7, obese_3 = 8 } }, { 'bmi_kg_per_m2' }),
    -- Action points of the body mass index, Asian populations.
    -- Result: class, one of underweight, acceptable_risk, increased_risk, high_risk.
    -- Studied: Asian adults, a convention.
    -- A definition: it adds no error to that of its inputs.
    -- Its numbers could not be traced to two sources.
    -- Source: WHO expert consultation 2004: Appropriate body-mass index for Asian populations.
    -- Lancet 363:157-163.
    -- bmi_kg_per_m2: in kg/m2, possible 3 to 300
    who_asian_2004 = equation(
      'body.bmi_class.who_asian_2004', 'who_asian_2004', { classes = { underweight = 1,
      acceptable_risk = 2, increased_risk = 3, high_risk = 4 } }, { 'bmi_kg_per_m2' }),
  },
  bri = {
    -- Body roundness index, Thomas.
    -- Result: bri.
    -- Studied: not known.
    -- Standard error: none published.
    -- Source: Thomas et al. 2013: Relationships between body roundness with body fat and visceral
    -- adipose tissue emerging from a new geometrical model. Obesity 21:2264-2271,
    -- doi:10.1002/oby.20408.
    -- waist_cm: in cm, possible 10 to 400
    -- height_cm: in cm, possible 20 to 280
    thomas_2013 = equation(
      'body.bri.thomas_2013', 'thomas_2013', { unit = '1' }, { 'waist_cm', 'height_cm' }),
  },
  density = {
    -- Density of the body from four skinfolds, Durnin and Womersley.
    -- Result: density_g_per_cm3 in g/cm3.
    -- Studied: 209 men, 17-72 y; 272 women, 16-68 y.
    -- Standard error: none published.
    -- Source: Durnin, Womersley 1974: Body fat assessed from total body density and its estimation
    -- from skinfold thickness. Br J Nutr 32:77-97, doi:10.1079/BJN19740060.
    -- biceps_mm: in mm, possible 0 to 250
    -- triceps_mm: in mm, possible 0 to 250
    -- subscapular_mm: in mm, possible 0 to 250
    -- suprailiac_mm: in mm, possible 0 to 250
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    durnin_womersley_1974 = equation(
      'body.density.durnin_womersley_1974', 'durnin_womersley_1974', { unit = 'g/cm3' }, {
      'biceps_mm', 'triceps_mm', 'subscapular_mm', 'suprailiac_mm', 'age_y', { 'sex', choices = {
      male = 1, female = 2 } } }),
    -- Density of the body from four skinfolds, Durnin and Womersley, all ages.
    -- Result: density_g_per_cm3 in g/cm3.
    -- Studied: 209 men, 17-72 y; 272 women, 16-68 y.
    -- Standard error: none published.
    -- Its numbers could not be traced to two sources.
    -- Source: Durnin, Womersley 1974: Body fat assessed from total body density and its estimation
    -- from skinfold thickness. Br J Nutr 32:77-97, doi:10.1079/BJN19740060.
    -- biceps_mm: in mm, possible 0 to 250
    -- triceps_mm: in mm, possible 0 to 250
    -- subscapular_mm: in mm, possible 0 to 250
    -- suprailiac_mm: in mm, possible 0 to 250
    -- sex: male or female
    durnin_womersley_1974_all_ages = equation(
      'body.density.durnin_womersley_1974_all_ages', 'durnin_womersley_1974', { unit = 'g/cm3' }, {
      'biceps_mm', 'triceps_mm', 'subscapular_mm', 'suprailiac_mm', { 'sex', choices = { male = 1,
      female = 2 } } }),
    -- Density of the body from three skinfolds, Jackson and Pollock.
    -- Result: density_g_per_cm3 in g/cm3.
    -- Studied: 403 men, 18-61 y; 331 women, 18-55 y.
    -- Standard error: 0.0077, the largest published.
    -- Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for predicting
    -- body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci Sports Exerc
    -- 12:175-181, doi:10.1079/BJN19780152.
    -- chest_mm: in mm, possible 0 to 250; optional
    -- abdomen_mm: in mm, possible 0 to 250; optional
    -- triceps_mm: in mm, possible 0 to 250; optional
    -- suprailiac_mm: in mm, possible 0 to 250; optional
    -- thigh_mm: in mm, possible 0 to 250
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    jackson_pollock_3 = equation(
      'body.density.jackson_pollock_3', 'jackson_pollock_1978', { unit = 'g/cm3' }, { { 'chest_mm',
      optional = true }, { 'abdomen_mm', optional = true }, { 'triceps_mm', optional = true }, {
      'suprailiac_mm', optional = true }, 'thigh_mm', 'age_y', { 'sex', choices = { male = 1,
      female = 2 } } }),
    -- Density of the body from seven skinfolds, Jackson and Pollock.
    -- Result: density_g_per_cm3 in g/cm3.
    -- Studied: 403 men, 18-61 y; 331 women, 18-55 y.
    -- Standard error: 0.0083, the largest published.
    -- Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for predicting
    -- body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci Sports Exerc
    -- 12:175-181, doi:10.1079/BJN19780152.
    -- chest_mm: in mm, possible 0 to 250
    -- axilla_mm: in mm, possible 0 to 250
    -- triceps_mm: in mm, possible 0 to 250
    -- subscapular_mm: in mm, possible 0 to 250
    -- abdomen_mm: in mm, possible 0 to 250
    -- suprailiac_mm: in mm, possible 0 to 250
    -- thigh_mm: in mm, possible 0 to 250
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    jackson_pollock_7 = equation(
      'body.density.jackson_pollock_7', 'jackson_pollock_1978', { unit = 'g/cm3' }, { 'chest_mm',
      'axilla_mm', 'triceps_mm', 'subscapular_mm', 'abdomen_mm', 'suprailiac_mm', 'thigh_mm',
      'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Density of the body from girths, US Navy.
    -- Result: density_g_per_cm3 in g/cm3.
    -- Studied: personnel of the US Navy.
    -- Standard error: none published.
    -- Source: Hodgdon, Beckett 1984: Prediction of percent body fat for U.S. Navy men (84-11) and
    -- women (84-29) from body circumferences and height. Naval Health Research Center, reports
    -- 84-11 and 84-29.
    -- waist_cm: in cm, possible 10 to 400
    -- neck_cm: in cm, possible 5 to 150
    -- hip_cm: in cm, possible 10 to 400; optional
    -- height_cm: in cm, possible 20 to 280
    -- sex: male or female
    navy_1984 = equation(
      'body.density.navy_1984', 'navy_1984', { unit = 'g/cm3' }, { 'waist_cm', 'neck_cm', {
      'hip_cm', optional = true }, 'height_cm', { 'sex', choices = { male = 1, female = 2 } } }),
  },
  fat_class = {
    -- Class of body fat, American Council on Exercise.
    -- Result: class, one of essential, athletes, fitness, average, obese.
    -- Studied: adults, a convention.
    -- A definition: it adds no error to that of its inputs.
    -- Source: American Council on Exercise: Table of classes of body fat for men and women.
    -- body_fat_pct: in %, possible 0 to 100
    -- sex: male or female
    ace = equation(
      'body.fat_class.ace', 'ace_fat_table', { classes = { essential = 1, athletes = 2, fitness =
      3, average = 4, obese = 5 } }, { 'body_fat_pct', { 'sex', choices = { male = 1, female = 2 }
      } }),
  },
  fat_fraction = {
    -- Body adiposity index, Bergman.
    -- Result: body_fat_pct in %.
    -- Studied: Mexican-American adults, 18-67 y.
    -- Standard error: none published.
    -- Source: Bergman et al. 2011: A better index of body adiposity. Obesity 19:1083-1089,
    -- doi:10.1038/oby.2011.38.
    -- hip_cm: in cm, possible 10 to 400
    -- height_cm: in cm, possible 20 to 280
    bai_2011 = equation(
      'body.fat_fraction.bai_2011', 'bergman_2011', { unit = '%' }, { 'hip_cm', 'height_cm' }),
    -- Body fat from density, Brozek.
    -- Result: body_fat_pct in %.
    -- Studied: model of two parts, useful from 0.98 to 1.10 g/cm3.
    -- Standard error: none published.
    -- Source: Brozek, Grande, Anderson, Keys 1963: Densitometric analysis of body composition:
    -- revision of some quantitative assumptions. Ann N Y Acad Sci 110:113-140,
    -- doi:10.1111/j.1749-6632.1963.tb17079.x.
    -- density_g_per_cm3: in g/cm3, possible 0.8 to 1.2, studied 0.98 to 1.1
    brozek_1963 = equation(
      'body.fat_fraction.brozek_1963', 'brozek_1963', { unit = '%' }, { 'density_g_per_cm3' }),
    -- Body fat from the body mass index, CUN-BAE.
    -- Result: body_fat_pct in %.
    -- Studied: 6510 white adults, 18-80 y, 67 % women.
    -- Standard error: 4.66, the largest published.
    -- Source: Gomez-Ambrosi et al. 2012: Clinical usefulness of a new equation for estimating body
    -- fat. Diabetes Care 35:383-388, doi:10.2337/dc11-1334.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130, studied 18 to 80
    -- sex: male or female
    cun_bae_2012 = equation(
      'body.fat_fraction.cun_bae_2012', 'cun_bae_2012', { unit = '%' }, { 'weight_kg', 'height_cm',
      'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Body fat from the body mass index, Deurenberg.
    -- Result: body_fat_pct in %.
    -- Studied: 1229 people, 7-83 y, BMI 13.9-40.9.
    -- Standard error: 4.4, the largest published.
    -- Source: Deurenberg, Weststrate, Seidell 1991: Body mass index as a measure of body fatness:
    -- age- and sex-specific prediction formulas. Br J Nutr 65:105-114, doi:10.1079/BJN19910073.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130, studied 7 to 83
    -- sex: male or female
    deurenberg_1991 = equation(
      'body.fat_fraction.deurenberg_1991', 'deurenberg_1991', { unit = '%' }, { 'weight_kg',
      'height_cm', 'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Body fat from four skinfolds, Durnin and Womersley.
    -- Result: body_fat_pct in %.
    -- Studied: 209 men, 17-72 y; 272 women, 16-68 y.
    -- Standard error: none published.
    -- Source: Durnin, Womersley 1974: Body fat assessed from total body density and its estimation
    -- from skinfold thickness. Br J Nutr 32:77-97, doi:10.1079/BJN19740060.
    -- biceps_mm: in mm, possible 0 to 250
    -- triceps_mm: in mm, possible 0 to 250
    -- subscapular_mm: in mm, possible 0 to 250
    -- suprailiac_mm: in mm, possible 0 to 250
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    durnin_womersley_1974 = equation(
      'body.fat_fraction.durnin_womersley_1974', 'durnin_womersley_1974', { unit = '%' }, {
      'biceps_mm', 'triceps_mm', 'subscapular_mm', 'suprailiac_mm', 'age_y', { 'sex', choices = {
      male = 1, female = 2 } } }),
    -- Body fat from the body mass index, Gallagher.
    -- Result: body_fat_pct in %.
    -- Studied: 1626 white and African American adults, BMI <= 35.
    -- Standard error: none published.
    -- Source: Gallagher et al. 2000: Healthy percentage body fat ranges: an approach for developing
    -- guidelines based on body mass index. Am J Clin Nutr 72:694-701.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    gallagher_2000 = equation(
      'body.fat_fraction.gallagher_2000', 'gallagher_2000', { unit = '%' }, { 'weight_kg',
      'height_cm', 'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Body fat from the body mass index, Jackson, logarithmic.
    -- Result: body_fat_pct in %.
    -- Studied: 665 black and white adults, 17-65 y.
    -- Standard error: none published.
    -- Source: Jackson et al. 2002: The effect of sex, age and race on estimating percentage body
    -- fat from body mass index: The Heritage Family Study. Int J Obes Relat Metab Disord
    -- 26:789-796.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130, studied 17 to 65
    -- sex: male or female
    jackson_2002_ln = equation(
      'body.fat_fraction.jackson_2002_ln', 'jackson_2002', { unit = '%' }, { 'weight_kg',
      'height_cm', 'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Body fat from three skinfolds, Jackson and Pollock.
    -- Result: body_fat_pct in %.
    -- Studied: 403 men, 18-61 y; 331 women, 18-55 y.
    -- Standard error: none published.
    -- Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for predicting
    -- body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci Sports Exerc
    -- 12:175-181, doi:10.1079/BJN19780152.
    -- chest_mm: in mm, possible 0 to 250; optional
    -- abdomen_mm: in mm, possible 0 to 250; optional
    -- triceps_mm: in mm, possible 0 to 250; optional
    -- suprailiac_mm: in mm, possible 0 to 250; optional
    -- thigh_mm: in mm, possible 0 to 250
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    jackson_pollock_3 = equation(
      'body.fat_fraction.jackson_pollock_3', 'jackson_pollock_1978', { unit = '%' }, { {
      'chest_mm', optional = true }, { 'abdomen_mm', optional = true }, { 'triceps_mm', optional =
      true }, { 'suprailiac_mm', optional = true }, 'thigh_mm', 'age_y', { 'sex', choices = { male
      = 1, female = 2 } } }),
    -- Body fat from four skinfolds, Jackson and Pollock.
    -- Result: body_fat_pct in %.
    -- Studied: not known.
    -- Standard error: none published.
    -- Source: Jackson, Pollock; Golding 1985: Sum of four skinfolds, as carried by the YMCA manual
    -- of 1989. YMCA.
    -- abdomen_mm: in mm, possible 0 to 250
    -- triceps_mm: in mm, possible 0 to 250
    -- thigh_mm: in mm, possible 0 to 250
    -- suprailiac_mm: in mm, possible 0 to 250
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    jackson_pollock_4 = equation(
      'body.fat_fraction.jackson_pollock_4', 'jackson_pollock_1985', { unit = '%' }, {
      'abdomen_mm', 'triceps_mm', 'thigh_mm', 'suprailiac_mm', 'age_y', { 'sex', choices = { male =
      1, female = 2 } } }),
    -- Body fat from seven skinfolds, Jackson and Pollock.
    -- Result: body_fat_pct in %.
    -- Studied: 403 men, 18-61 y; 331 women, 18-55 y.
    -- Standard error: none published.
    -- Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for predicting
    -- body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci Sports Exerc
    -- 12:175-181, doi:10.1079/BJN19780152.
    -- chest_mm: in mm, possible 0 to 250
    -- axilla_mm: in mm, possible 0 to 250
    -- triceps_mm: in mm, possible 0 to 250
    -- subscapular_mm: in mm, possible 0 to 250
    -- abdomen_mm: in mm, possible 0 to 250
    -- suprailiac_mm: in mm, possible 0 to 250
    -- thigh_mm: in mm, possible 0 to 250
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    jackson_pollock_7 = equation(
      'body.fat_fraction.jackson_pollock_7', 'jackson_pollock_1978', { unit = '%' }, { 'chest_mm',
      'axilla_mm', 'triceps_mm', 'subscapular_mm', 'abdomen_mm', 'suprailiac_mm', 'thigh_mm',
      'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Body fat from girths, US Navy.
    -- Result: body_fat_pct in %.
    -- Studied: personnel of the US Navy.
    -- Standard error: 3.72, the largest published.
    -- Source: Hodgdon, Beckett 1984: Prediction of percent body fat for U.S. Navy men (84-11) and
    -- women (84-29) from body circumferences and height. Naval Health Research Center, reports
    -- 84-11 and 84-29.
    -- waist_cm: in cm, possible 10 to 400
    -- neck_cm: in cm, possible 5 to 150
    -- hip_cm: in cm, possible 10 to 400; optional
    -- height_cm: in cm, possible 20 to 280
    -- sex: male or female
    navy_1984 = equation(
      'body.fat_fraction.navy_1984', 'navy_1984', { unit = '%' }, { 'waist_cm', 'neck_cm', {
      'hip_cm', optional = true }, 'height_cm', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Body fat from girths in inches, US Department of Defense.
    -- Result: body_fat_pct in %.
    -- Studied: personnel of the US Navy.
    -- Standard error: 3.61, the largest published.
    -- Source: Hodgdon, Friedl 1999: Development of the DoD Body Composition Estimation Equations.
    -- Naval Health Research Center, technical document 99-2B.
    -- waist_in: in [in_i], possible 4 to 157
    -- neck_in: in [in_i], possible 2 to 59
    -- hip_in: in [in_i], possible 4 to 157; optional
    -- height_in: in [in_i], possible 8 to 110
    -- sex: male or female
    navy_1984_inch = equation(
      'body.fat_fraction.navy_1984_inch', 'hodgdon_friedl_1999', { unit = '%' }, { 'waist_in',
      'neck_in', { 'hip_in', optional = true }, 'height_in', { 'sex', choices = { male = 1, female
      = 2 } } }),
    -- Relative fat mass, Woolcott and Bergman.
    -- Result: body_fat_pct in %.
    -- Studied: 12581 adults of NHANES 1999-2004, from 20 y.
    -- Standard error: none published.
    -- Source: Woolcott, Bergman 2018: Relative fat mass (RFM) as a new estimator of whole-body fat
    -- percentage: a cross-sectional study in American adult individuals. Sci Rep 8:10980,
    -- doi:10.1038/s41598-018-29362-1.
    -- height_cm: in cm, possible 20 to 280
    -- waist_cm: in cm, possible 10 to 400
    -- sex: male or female
    rfm_2018 = equation(
      'body.fat_fraction.rfm_2018', 'woolcott_2018', { unit = '%' }, { 'height_cm', 'waist_cm', {
      'sex', choices = { male = 1, female = 2 } } }),
    -- Body fat from density, Siri.
    -- Result: body_fat_pct in %.
    -- Studied: model of two parts, useful from 0.98 to 1.10 g/cm3.
    -- Standard error: none published.
    -- Source: Siri 1961: Body composition from fluid spaces and density. In: Brozek, Henschel
    -- (eds), Techniques for Measuring Body Composition, 223-244.
    -- density_g_per_cm3: in g/cm3, possible 0.8 to 1.2, studied 0.98 to 1.1
    siri_1961 = equation(
      'body.fat_fraction.siri_1961', 'siri_1961', { unit = '%' }, { 'density_g_per_cm3' }),
    -- Body fat of youths from triceps and calf folds, Slaughter.
    -- Result: body_fat_pct in %.
    -- Studied: black and white youths, 8-18 y.
    -- Standard error: none published.
    -- Source: Slaughter et al. 1988: Skinfold equations for estimation of body fatness in children
    -- and youth. Hum Biol 60:709-723.
    -- triceps_mm: in mm, possible 0 to 250
    -- calf_mm: in mm, possible 0 to 250
    -- sex: male or female
    slaughter_1988_triceps_calf = equation(
      'body.fat_fraction.slaughter_1988_triceps_calf', 'slaughter_1988', { unit = '%' }, {
      'triceps_mm', 'calf_mm', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Body fat of youths from triceps and subscapular folds, Slaughter.
    -- Result: body_fat_pct in %.
    -- Studied: black and white youths, 8-18 y.
    -- Standard error: none published.
    -- Source: Slaughter et al. 1988: Skinfold equations for estimation of body fatness in children
    -- and youth. Hum Biol 60:709-723.
    -- triceps_mm: in mm, possible 0 to 250
    -- subscapular_mm: in mm, possible 0 to 250
    -- sex: male or female
    -- ethnicity: white or black; optional
    -- maturation: prepubescent or pubescent or postpubescent; optional
    slaughter_1988_triceps_subscapular = equation(
      'body.fat_fraction.slaughter_1988_triceps_subscapular', 'slaughter_1988', { unit = '%' }, {
      'triceps_mm', 'subscapular_mm', { 'sex', choices = { male = 1, female = 2 } }, { 'ethnicity',
      choices = { white = 1, black = 2 }, optional = true }, { 'maturation', choices = {
      prepubescent = 1, pubescent = 2, postpubescent = 3 }, optional = true } }),
    -- Body fat from waist and weight, YMCA.
    -- Result: body_fat_pct in %.
    -- Studied: not known.
    -- Standard error: none published.
    -- Source: YMCA: Girth and weight equation of the YMCA manual, as carried by public pages.
    -- weight_lb: in [lb_av], possible 0.7 to 1540
    -- waist_in: in [in_i], possible 4 to 157
    -- sex: male or female
    ymca = equation(
      'body.fat_fraction.ymca', 'ymca_manual', { unit = '%' }, { 'weight_lb', 'waist_in', { 'sex',
      choices = { male = 1, female = 2 } } }),
  },
  fat_free_mass = {
    -- Fat-free mass from bioimpedance, Kyle.
    -- Result: ffm_kg in kg.
    -- Studied: 343 white adults, 22-94 y, BMI 17.0-33.8.
    -- Standard error: 1.72, the largest published.
    -- Source: Kyle et al. 2001: Single prediction equation for bioelectrical impedance analysis in
    -- adults aged 20-94 years. Nutrition 17:248-253.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- resistance_ohm: in Ohm, possible 20 to 3000
    -- reactance_ohm: in Ohm, possible 1 to 500
    -- sex: male or female
    bia_kyle_2001 = equation(
      'body.fat_free_mass.bia_kyle_2001', 'kyle_2001', { unit = 'kg' }, { 'weight_kg', 'height_cm',
      'resistance_ohm', 'reactance_ohm', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Fat-free mass from bioimpedance, Sun.
    -- Result: ffm_kg in kg.
    -- Studied: 1829 people, 12-94 y.
    -- Standard error: 3.9, the largest published.
    -- Source: Sun et al. 2003: Development of bioelectrical impedance analysis prediction equations
    -- for body composition with the use of a multicomponent model for use in epidemiologic surveys.
    -- Am J Clin Nutr 77:331-340, doi:10.1093/ajcn/77.2.331.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- resistance_ohm: in Ohm, possible 20 to 3000
    -- sex: male or female
    bia_sun_2003 = equation(
      'body.fat_free_mass.bia_sun_2003', 'sun_2003', { unit = 'kg' }, { 'weight_kg', 'height_cm',
      'resistance_ohm', { 'sex', choices = { male = 1, female = 2 } } }),
  },
  fat_to_lose = {
    -- Fat to lose until a share of body fat, lean mass kept.
    -- Result: fat_to_lose_kg in kg.
    -- Studied: arithmetic.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- weight_kg: in kg, possible 0.3 to 700
    -- body_fat_pct: in %, possible 0 to 100
    -- goal_body_fat_pct: in %, possible 0 to 99
    constant_lean = equation(
      'body.fat_to_lose.constant_lean', 'definition', { unit = 'kg' }, { 'weight_kg',
      'body_fat_pct', 'goal_body_fat_pct' }),
  },
  -- Fat-free mass index.
  -- Result: ffmi_kg_per_m2 in kg/m2.
  -- Studied: definition, nobody was studied.
  -- A definition: it adds no error to that of its inputs.
  -- Source: Kouri et al. 1995: Fat-free mass index in users and nonusers of anabolic-androgenic
  -- steroids. Clin J Sport Med 5:223-228.
  -- weight_kg: in kg, possible 0.3 to 700
  -- height_cm: in cm, possible 20 to 280
  -- body_fat_pct: in %, possible 0 to 100
  ffmi = equation(
    'body.ffmi', 'kouri_1995', { unit = 'kg/m2' }, { 'weight_kg', 'height_cm', 'body_fat_pct' }),
  ffmi_normalized = {
    -- Fat-free mass index at 1.80 m, variant with 6.1.
    -- Result: ffmi_kg_per_m2 in kg/m2.
    -- Studied: 157 male athletes.
    -- Standard error: none published.
    -- Source: Kouri et al. 1995: Fat-free mass index in users and nonusers of anabolic-androgenic
    -- steroids. Clin J Sport Med 5:223-228.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- body_fat_pct: in %, possible 0 to 100
    k61_variant = equation(
      'body.ffmi_normalized.k61_variant', 'kouri_1995', { unit = 'kg/m2' }, { 'weight_kg',
      'height_cm', 'body_fat_pct' }),
    -- Fat-free mass index at 1.80 m, Kouri.
    -- Result: ffmi_kg_per_m2 in kg/m2.
    -- Studied: 157 male athletes.
    -- Standard error: none published.
    -- Source: Kouri et al. 1995: Fat-free mass index in users and nonusers of anabolic-androgenic
    -- steroids. Clin J Sport Med 5:223-228.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- body_fat_pct: in %, possible 0 to 100
    kouri_1995 = equation(
      'body.ffmi_normalized.kouri_1995', 'kouri_1995', { unit = 'kg/m2' }, { 'weight_kg',
      'height_cm', 'body_fat_pct' }),
  },
  findrisc = {
    -- Risk score of diabetes type 2, FINDRISC.
    -- Result: points.
    -- Studied: adults of 35 to 64 years in Finland, followed for 10 years.
    -- Standard error: none published.
    -- Source: Lindstroem, Tuomilehto 2003: The diabetes risk score: a practical tool to predict
    -- type 2 diabetes risk. Diabetes Care 26:725-731, doi:10.2337/diacare.26.3.725.
    -- age_y: in a, possible 0 to 130, studied 35 to 64
    -- bmi_kg_per_m2: in kg/m2, possible 3 to 300
    -- waist_cm: in cm, possible 10 to 400
    -- sex: male or female
    -- active_30min_daily: yes or no
    -- vegetables_daily: yes or no
    -- bp_medication: yes or no
    -- high_glucose_history: yes or no
    -- family_diabetes: none or second_degree or first_degree
    lindstrom_2003 = equation(
      'body.findrisc.lindstrom_2003', 'lindstrom_2003', { unit = '1' }, { 'age_y', 'bmi_kg_per_m2',
      'waist_cm', { 'sex', choices = { male = 1, female = 2 } }, { 'active_30min_daily', choices =
      { yes = 1, no = 2 } }, { 'vegetables_daily', choices = { yes = 1, no = 2 } }, {
      'bp_medication', choices = { yes = 1, no = 2 } }, { 'high_glucose_history', choices = { yes =
      1, no = 2 } }, { 'family_diabetes', choices = { none = 1, second_degree = 2, first_degree = 3
      } } }),
  },
  -- Fat mass index.
  -- Result: fmi_kg_per_m2 in kg/m2.
  -- Studied: definition, nobody was studied.
  -- A definition: it adds no error to that of its inputs.
  -- Source: a definition, no measurement is involved.
  -- weight_kg: in kg, possible 0.3 to 700
  -- height_cm: in cm, possible 20 to 280
  -- body_fat_pct: in %, possible 0 to 100
  fmi = equation(
    'body.fmi', 'definition', { unit = 'kg/m2' }, { 'weight_kg', 'height_cm', 'body_fat_pct' }),
  girth_corrected = {
    -- Girth of a limb less its fat.
    -- Result: girth_cm in cm.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Lee et al. 2000: Total-body skeletal muscle mass: development and cross-validation of
    -- anthropometric prediction models. Am J Clin Nutr 72:796-803, doi:10.1093/ajcn/72.3.796.
    -- girth_cm: in cm, possible 3 to 300
    -- skinfold_mm: in mm, possible 0 to 250
    lee_2000 = equation(
      'body.girth_corrected.lee_2000', 'lee_2000', { unit = 'cm' }, { 'girth_cm', 'skinfold_mm' }),
  },
  ideal_mass = {
    -- Ideal mass by height, Devine.
    -- Result: mass_kg in kg.
    -- Studied: rule of thumb, no sample.
    -- Standard error: none published.
    -- Source: Devine 1974: Gentamicin therapy. Drug Intell Clin Pharm 8:650-655.
    -- height_cm: in cm, possible 20 to 280
    -- sex: male or female
    devine_1974 = equation(
      'body.ideal_mass.devine_1974', 'devine_1974', { unit = 'kg' }, { 'height_cm', { 'sex',
      choices = { male = 1, female = 2 } } }),
    -- Ideal mass by height, Hamwi.
    -- Result: mass_kg in kg.
    -- Studied: rule of thumb, no sample.
    -- Standard error: none published.
    -- Source: Hamwi 1964: Therapy: changing dietary concepts. In: Danowski (ed), Diabetes Mellitus:
    -- Diagnosis and Treatment, vol 1, 73-78, American Diabetes Association.
    -- height_cm: in cm, possible 20 to 280
    -- sex: male or female
    hamwi_1964 = equation(
      'body.ideal_mass.hamwi_1964', 'hamwi_1964', { unit = 'kg' }, { 'height_cm', { 'sex', choices
      = { male = 1, female = 2 } } }),
    -- Ideal mass by height, Hamwi, in pounds.
    -- Result: mass_kg in kg.
    -- Studied: rule of thumb, no sample.
    -- Standard error: none published.
    -- Its numbers could not be traced to two sources.
    -- Source: Hamwi 1964: Therapy: changing dietary concepts. In: Danowski (ed), Diabetes Mellitus:
    -- Diagnosis and Treatment, vol 1, 73-78, American Diabetes Association.
    -- height_cm: in cm, possible 20 to 280
    -- sex: male or female
    hamwi_1964_pound_form = equation(
      'body.ideal_mass.hamwi_1964_pound_form', 'hamwi_1964', { unit = 'kg' }, { 'height_cm', {
      'sex', choices = { male = 1, female = 2 } } }),
    -- Ideal mass by height, Miller.
    -- Result: mass_kg in kg.
    -- Studied: rule of thumb, no sample.
    -- Standard error: none published.
    -- Source: Miller et al. 1983: Determining ideal body weight (and mass). Am J Hosp Pharm
    -- 40:1622-1625.
    -- height_cm: in cm, possible 20 to 280
    -- sex: male or female
    miller_1983 = equation(
      'body.ideal_mass.miller_1983', 'miller_1983', { unit = 'kg' }, { 'height_cm', { 'sex',
      choices = { male = 1, female = 2 } } }),
    -- Ideal mass by height, Robinson.
    -- Result: mass_kg in kg.
    -- Studied: rule of thumb, no sample.
    -- Standard error: none published.
    -- Source: Robinson et al. 1983: Determination of ideal body weight for drug dosage
    -- calculations. Am J Hosp Pharm 40:1016-1019.
    -- height_cm: in cm, possible 20 to 280
    -- sex: male or female
    robinson_1983 = equation(
      'body.ideal_mass.robinson_1983', 'robinson_1983', { unit = 'kg' }, { 'height_cm', { 'sex',
      choices = { male = 1, female = 2 } } }),
  },
  lean_mass = {
    -- Lean mass, Boer.
    -- Result: lean_kg in kg.
    -- Studied: adults, limits not known.
    -- Standard error: none published.
    -- Source: Boer 1984: Estimated lean body mass as an index for normalization of body fluid
    -- volumes in humans. Am J Physiol 247:F632-F636.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- sex: male or female
    boer_1984 = equation(
      'body.lean_mass.boer_1984', 'boer_1984', { unit = 'kg' }, { 'weight_kg', 'height_cm', {
      'sex', choices = { male = 1, female = 2 } } }),
    -- Lean mass, Hume.
    -- Result: lean_kg in kg.
    -- Studied: 56 hospital patients, 37-80 y.
    -- Standard error: none published.
    -- Source: Hume 1966: Prediction of lean body mass from height and weight. J Clin Pathol
    -- 19:389-391.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- sex: male or female
    hume_1966 = equation(
      'body.lean_mass.hume_1966', 'hume_1966', { unit = 'kg' }, { 'weight_kg', 'height_cm', {
      'sex', choices = { male = 1, female = 2 } } }),
    -- Lean mass, James.
    -- Result: lean_kg in kg.
    -- Studied: adults, limits not known.
    -- Standard error: none published.
    -- Source: James 1976: Research on obesity, as described second-hand. Report of the DHSS and
    -- MRC, London.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- sex: male or female
    james_1976 = equation(
      'body.lean_mass.james_1976', 'james_1976', { unit = 'kg' }, { 'weight_kg', 'height_cm', {
      'sex', choices = { male = 1, female = 2 } } }),
    -- Lean mass, Janmahasatian.
    -- Result: lean_kg in kg.
    -- Studied: 373 people, 18-82 y, 40.7-216.5 kg, BMI 17.1-69.9.
    -- Standard error: none published.
    -- Source: Janmahasatian et al. 2005: Quantification of lean bodyweight. Clin Pharmacokinet
    -- 44:1051-1065, doi:10.2165/00003088-200544100-00004.
    -- weight_kg: in kg, possible 0.3 to 700, studied 40.7 to 216.5
    -- height_cm: in cm, possible 20 to 280
    -- sex: male or female
    janmahasatian_2005 = equation(
      'body.lean_mass.janmahasatian_2005', 'janmahasatian_2005', { unit = 'kg' }, { 'weight_kg',
      'height_cm', { 'sex', choices = { male = 1, female = 2 } } }),
  },
  ponderal_index = {
    -- Ponderal index.
    -- Result: ponderal_kg_per_m3 in kg/m3.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    rohrer = equation(
      'body.ponderal_index.rohrer', 'definition', { unit = 'kg/m3' }, { 'weight_kg', 'height_cm' }),
  },
  skeletal_muscle = {
    -- Skeletal muscle from bioimpedance, Janssen.
    -- Result: smm_kg in kg.
    -- Studied: 388 people, 18-86 y.
    -- Standard error: 2.7, the largest published.
    -- Source: Janssen et al. 2000: Estimation of skeletal muscle mass by bioelectrical impedance
    -- analysis. J Appl Physiol 89:465-471.
    -- height_cm: in cm, possible 20 to 280
    -- resistance_ohm: in Ohm, possible 20 to 3000
    -- age_y: in a, possible 0 to 130, studied 18 to 86
    -- sex: male or female
    bia_janssen_2000 = equation(
      'body.skeletal_muscle.bia_janssen_2000', 'janssen_2000', { unit = 'kg' }, { 'height_cm',
      'resistance_ohm', 'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Skeletal muscle from girths of the limbs, Lee.
    -- Result: smm_kg in kg.
    -- Studied: 244 adults, BMI < 30.
    -- Standard error: 2.2, the largest published.
    -- Source: Lee et al. 2000: Total-body skeletal muscle mass: development and cross-validation of
    -- anthropometric prediction models. Am J Clin Nutr 72:796-803, doi:10.1093/ajcn/72.3.796.
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    -- ethnicity: white or hispanic or black or asian
    -- arm_corrected_cm: in cm, possible 3 to 300
    -- thigh_corrected_cm: in cm, possible 3 to 300
    -- calf_corrected_cm: in cm, possible 3 to 300
    lee_2000_girth = equation(
      'body.skeletal_muscle.lee_2000_girth', 'lee_2000', { unit = 'kg' }, { 'height_cm', 'age_y', {
      'sex', choices = { male = 1, female = 2 } }, { 'ethnicity', choices = { white = 1, hispanic =
      2, black = 3, asian = 4 } }, 'arm_corrected_cm', 'thigh_corrected_cm', 'calf_corrected_cm' }),
    -- Skeletal muscle from weight and height, Lee.
    -- Result: smm_kg in kg.
    -- Studied: 244 adults, BMI < 30.
    -- Standard error: 2.8, the largest published.
    -- Source: Lee et al. 2000: Total-body skeletal muscle mass: development and cross-validation of
    -- anthropometric prediction models. Am J Clin Nutr 72:796-803, doi:10.1093/ajcn/72.3.796.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    -- ethnicity: white or hispanic or black or asian
    lee_2000_simple = equation(
      'body.skeletal_muscle.lee_2000_simple', 'lee_2000', { unit = 'kg' }, { 'weight_kg',
      'height_cm', 'age_y', { 'sex', choices = { male = 1, female = 2 } }, { 'ethnicity', choices =
      { white = 1, hispanic = 2, black = 3, asian = 4 } } }),
  },
  surface_area = {
    -- Surface area of the body, Du Bois and Du Bois.
    -- Result: bsa_m2 in m2.
    -- Studied: not known.
    -- Standard error: none published.
    -- Source: Du Bois, Du Bois 1916: A formula to estimate the approximate surface area if height
    -- and weight be known. Arch Intern Med 17:863-871.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    du_bois_1916 = equation(
      'body.surface_area.du_bois_1916', 'du_bois_1916', { unit = 'm2' }, { 'weight_kg', 'height_cm'
      }),
    -- Surface area of the body, Haycock.
    -- Result: bsa_m2 in m2.
    -- Studied: infants to adults.
    -- Standard error: none published.
    -- Source: Haycock, Schwartz, Wisotsky 1978: Geometric method for measuring body surface area. J
    -- Pediatr 93:62-66.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    haycock_1978 = equation(
      'body.surface_area.haycock_1978', 'haycock_1978', { unit = 'm2' }, { 'weight_kg', 'height_cm'
      }),
    -- Surface area of the body, Mosteller.
    -- Result: bsa_m2 in m2.
    -- Studied: not known.
    -- Standard error: none published.
    -- Source: Mosteller 1987: Simplified calculation of body-surface area. N Engl J Med 317:1098.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    mosteller_1987 = equation(
      'body.surface_area.mosteller_1987', 'mosteller_1987', { unit = 'm2' }, { 'weight_kg',
      'height_cm' }),
  },
  total_body_water = {
    -- Total body water from bioimpedance, Sun.
    -- Result: total_body_water_l in L.
    -- Studied: 1829 people, 12-94 y.
    -- Standard error: 3.8, the largest published.
    -- Source: Sun et al. 2003: Development of bioelectrical impedance analysis prediction equations
    -- for body composition with the use of a multicomponent model for use in epidemiologic surveys.
    -- Am J Clin Nutr 77:331-340, doi:10.1093/ajcn/77.2.331.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- resistance_ohm: in Ohm, possible 20 to 3000
    -- sex: male or female
    bia_sun_2003 = equation(
      'body.total_body_water.bia_sun_2003', 'sun_2003', { unit = 'L' }, { 'weight_kg', 'height_cm',
      'resistance_ohm', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Total body water, Watson.
    -- Result: total_body_water_l in L.
    -- Studied: 458 men and 265 women, adults.
    -- Standard error: 3.76, the largest published.
    -- Source: Watson, Watson, Batt 1980: Total body water volumes for adult males and females
    -- estimated from simple measurements. Am J Clin Nutr 33:27-39.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130; optional
    -- sex: male or female
    watson_1980 = equation(
      'body.total_body_water.watson_1980', 'watson_1980', { unit = 'L' }, { 'weight_kg',
      'height_cm', { 'age_y', optional = true }, { 'sex', choices = { male = 1, female = 2 } } }),
  },
  waist_height_class = {
    -- Class of the waist to height ratio, NICE.
    -- Result: class, one of below_range, healthy, increased, high.
    -- Studied: adults, BMI < 35, a convention.
    -- A definition: it adds no error to that of its inputs.
    -- Its numbers could not be traced to two sources.
    -- Source: National Institute for Health and Care Excellence 2022: Obesity: identification,
    -- assessment and management, update of guideline CG189. NICE.
    -- ratio: a share, possible 0.1 to 5
    nice_2022 = equation(
      'body.waist_height_class.nice_2022', 'nice_2022', { classes = { below_range = 1, healthy = 2,
      increased = 3, high = 4 } }, { 'ratio' }),
  },
  -- Waist to height ratio.
  -- Result: ratio.
  -- Studied: definition, nobody was studied.
  -- A definition: it adds no error to that of its inputs.
  -- Source: a definition, no measurement is involved.
  -- waist_cm: in cm, possible 10 to 400
  -- height_cm: in cm, possible 20 to 280
  waist_height_ratio = equation(
    'body.waist_height_ratio', 'definition', { unit = '1' }, { 'waist_cm', 'height_cm' }),
  -- Waist to hip ratio.
  -- Result: ratio.
  -- Studied: definition, nobody was studied.
  -- A definition: it adds no error to that of its inputs.
  -- Source: a definition, no measurement is involved.
  -- waist_cm: in cm, possible 10 to 400
  -- hip_cm: in cm, possible 10 to 400
  waist_hip_ratio = equation(
    'body.waist_hip_ratio', 'definition', { unit = '1' }, { 'waist_cm', 'hip_cm' }),
  waist_hip_risk = {
    -- Risk class of the waist to hip ratio, WHO.
    -- Result: class, one of not_increased, substantially_increased.
    -- Studied: adults, a convention.
    -- A definition: it adds no error to that of its inputs.
    -- Source: World Health Organization 2008: Waist circumference and waist-hip ratio: report of an
    -- expert consultation. Geneva, ISBN 978 92 4 150149 1.
    -- ratio: a share, possible 0.1 to 5
    -- sex: male or female
    who_2008 = equation(
      'body.waist_hip_risk.who_2008', 'who_waist_2008', { classes = { not_increased = 1,
      substantially_increased = 2 } }, { 'ratio', { 'sex', choices = { male = 1, female = 2 } } }),
  },
  waist_risk = {
    -- Risk class of the waist, WHO.
    -- Result: class, one of not_increased, increased, substantially_increased.
    -- Studied: adults, a convention.
    -- A definition: it adds no error to that of its inputs.
    -- Source: World Health Organization 2008: Waist circumference and waist-hip ratio: report of an
    -- expert consultation. Geneva, ISBN 978 92 4 150149 1.
    -- waist_cm: in cm, possible 10 to 400
    -- sex: male or female
    who_2008 = equation(
      'body.waist_risk.who_2008', 'who_waist_2008', { classes = { not_increased = 1, increased = 2,
      substantially_increased = 3 } }, { 'waist_cm', { 'sex', choices = { male = 1, female = 2 } }
      }),
  },
  weeks_to_weight = {
    -- Weeks until a weight at a constant weekly share.
    -- Result: time_wk in wk.
    -- Studied: arithmetic.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- weight_kg: in kg, possible 0.3 to 700
    -- goal_weight_kg: in kg, possible 0.3 to 700
    -- loss_rate_pct_per_week: in %/wk, possible 0.01 to 50, studied 0.5 to 1
    constant_rate = equation(
      'body.weeks_to_weight.constant_rate', 'definition', { unit = 'wk' }, { 'weight_kg',
      'goal_weight_kg', 'loss_rate_pct_per_week' }),
  },
}
