-- Written by capi/bindings/emit.py.
-- Equations of the domain energy.
local equation = require('tonus.equation').equation

return {
  -- Energy availability.
  -- Result: energy_availability_kcal_per_kg_day in kcal/kg/d.
  -- Studied: definition, nobody was studied.
  -- A definition: it adds no error to that of its inputs.
  -- Source: Burke et al. 2018: Energy availability of athletes. Int J Sport Nutr Exerc Metab
  -- 28:350.
  -- intake_kcal_per_day: in kcal/d, possible 0 to 50000
  -- exercise_kcal_per_day: in kcal/d, possible 0 to 50000
  -- ffm_kg: in kg, possible 0.2 to 400
  availability = equation(
    'energy.availability', 'burke_2018', { unit = 'kcal/kg/d' }, { 'intake_kcal_per_day',
    'exercise_kcal_per_day', 'ffm_kg' }),
  -- Class of energy availability.
  -- Result: class, one of low, reduced, adequate.
  -- Studied: young sedentary women, short studies.
  -- A definition: it adds no error to that of its inputs.
  -- Source: Loucks, Thuma 2003: Luteinizing hormone pulsatility is disrupted at a threshold of
  -- energy availability in regularly menstruating women. J Clin Endocrinol Metab 88:297-311,
  -- doi:10.1210/jc.2002-020369.
  -- energy_availability_kcal_per_kg_day: in kcal/kg/d, possible -1000 to 1000
  availability_class = equation(
    'energy.availability_class', 'loucks_thuma_2003', { classes = { low = 1, reduced = 2, adequate
    = 3 } }, { 'energy_availability_kcal_per_kg_day' }),
  bmr = {
    -- Basal metabolic rate from weight, FAO/WHO/UNU 2004.
    -- Result: bmr_kcal_per_day in kcal/d.
    -- Studied: 7173 values, all ages, 47 % Italian.
    -- Standard error: 167, the largest published.
    -- Source: FAO, WHO, UNU 2004: Human energy requirements: report of the expert consultation of
    -- 2001. Food and Agriculture Organization.
    -- weight_kg: in kg, possible 0.3 to 700
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    fao_2004 = equation(
      'energy.bmr.fao_2004', 'fao_2004', { unit = 'kcal/d' }, { 'weight_kg', 'age_y', { 'sex',
      choices = { male = 1, female = 2 } } }),
    -- Basal metabolic rate, Harris-Benedict 1919.
    -- Result: bmr_kcal_per_day in kcal/d.
    -- Studied: 136 men and 103 women, adults.
    -- Standard error: none published.
    -- Source: Harris, Benedict 1919: A biometric study of human basal metabolism (1918); the full
    -- report is of 1919. Proc Natl Acad Sci USA 4(12):370-373, doi:10.1073/pnas.4.12.370.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130, studied 18 to 130
    -- sex: male or female
    harris_benedict_1919 = equation(
      'energy.bmr.harris_benedict_1919', 'harris_benedict_1919', { unit = 'kcal/d' }, {
      'weight_kg', 'height_cm', 'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Basal metabolic rate from weight, Henry (Oxford).
    -- Result: bmr_kcal_per_day in kcal/d.
    -- Studied: Oxford database, 10552 values, all ages.
    -- Standard error: none published.
    -- Source: Henry 2005: Basal metabolic rate studies in humans: measurement and development of
    -- new equations. Public Health Nutr 8(7A):1133-1152, doi:10.1079/PHN2005801.
    -- weight_kg: in kg, possible 0.3 to 700
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    henry_2005_w = equation(
      'energy.bmr.henry_2005_w', 'henry_2005', { unit = 'kcal/d' }, { 'weight_kg', 'age_y', {
      'sex', choices = { male = 1, female = 2 } } }),
    -- Basal metabolic rate from weight and height, Henry (Oxford).
    -- Result: bmr_kcal_per_day in kcal/d.
    -- Studied: Oxford database, 10552 values, all ages.
    -- Standard error: none published.
    -- Source: Henry 2005: Basal metabolic rate studies in humans: measurement and development of
    -- new equations. Public Health Nutr 8(7A):1133-1152, doi:10.1079/PHN2005801.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    henry_2005_wh = equation(
      'energy.bmr.henry_2005_wh', 'henry_2005', { unit = 'kcal/d' }, { 'weight_kg', 'height_cm',
      'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Basal metabolic rate, Harris-Benedict revised 1984.
    -- Result: bmr_kcal_per_day in kcal/d.
    -- Studied: 337 adults of two data sets.
    -- Standard error: none published.
    -- Source: Roza, Shizgal 1984: The Harris Benedict equation reevaluated: resting energy
    -- requirements and the body cell mass. Am J Clin Nutr 40:168-182.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130, studied 18 to 130
    -- sex: male or female
    roza_shizgal_1984 = equation(
      'energy.bmr.roza_shizgal_1984', 'roza_shizgal_1984', { unit = 'kcal/d' }, { 'weight_kg',
      'height_cm', 'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Basal metabolic rate from weight, Schofield.
    -- Result: bmr_mj_per_day in MJ/d.
    -- Studied: 7173 values, all ages, 47 % Italian.
    -- Standard error: 0.7, the largest published.
    -- Source: Schofield 1985: Predicting basal metabolic rate, new standards and review of previous
    -- work. Hum Nutr Clin Nutr 39 Suppl 1:5-41.
    -- weight_kg: in kg, possible 0.3 to 700
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    schofield_1985_w = equation(
      'energy.bmr.schofield_1985_w', 'schofield_1985', { unit = 'MJ/d' }, { 'weight_kg', 'age_y', {
      'sex', choices = { male = 1, female = 2 } } }),
    -- Basal metabolic rate from weight and height, Schofield.
    -- Result: bmr_mj_per_day in MJ/d.
    -- Studied: 7173 values, all ages, 47 % Italian.
    -- Standard error: none published.
    -- Source: Schofield 1985: Predicting basal metabolic rate, new standards and review of previous
    -- work. Hum Nutr Clin Nutr 39 Suppl 1:5-41.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    schofield_1985_wh = equation(
      'energy.bmr.schofield_1985_wh', 'schofield_1985', { unit = 'MJ/d' }, { 'weight_kg',
      'height_cm', 'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Basal metabolic rate from weight, FAO/WHO/UNU 1985.
    -- Result: bmr_kcal_per_day in kcal/d.
    -- Studied: the data behind Schofield's lines, all ages.
    -- Standard error: none published.
    -- Source: FAO, WHO, UNU 1985: Energy and protein requirements. World Health Organization,
    -- Technical Report Series 724.
    -- weight_kg: in kg, possible 0.3 to 700
    -- age_y: in a, possible 0 to 130
    -- sex: male or female
    who_1985 = equation(
      'energy.bmr.who_1985', 'who_1985', { unit = 'kcal/d' }, { 'weight_kg', 'age_y', { 'sex',
      choices = { male = 1, female = 2 } } }),
  },
  eer = {
    -- Estimated energy requirement, Institute of Medicine 2005.
    -- Result: eer_kcal_per_day in kcal/d.
    -- Studied: adults from 19 y, body mass index 18.5-25.
    -- Standard error: none published.
    -- Source: Institute of Medicine 2005: Dietary Reference Intakes for Energy, Carbohydrate,
    -- Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. National Academies Press,
    -- doi:10.17226/10490.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130, studied 19 to 130
    -- sex: male or female
    -- pal_category: sedentary or low_active or active or very_active
    iom_2005 = equation(
      'energy.eer.iom_2005', 'iom_2005', { unit = 'kcal/d' }, { 'weight_kg', 'height_cm', 'age_y',
      { 'sex', choices = { male = 1, female = 2 } }, { 'pal_category', choices = { sedentary = 1,
      low_active = 2, active = 3, very_active = 4 } } }),
    -- Estimated energy requirement, National Academies 2023.
    -- Result: eer_kcal_per_day in kcal/d.
    -- Studied: 1016 men and 1342 women from 19 y.
    -- Standard error: 342, the largest published.
    -- Source: National Academies of Sciences, Engineering, and Medicine 2023: Dietary reference
    -- intakes for energy. National Academies Press, doi:10.17226/26818.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130, studied 19 to 130
    -- sex: male or female
    -- pal_category: inactive or low_active or active or very_active
    nasem_2023 = equation(
      'energy.eer.nasem_2023', 'nasem_2023', { unit = 'kcal/d' }, { 'weight_kg', 'height_cm',
      'age_y', { 'sex', choices = { male = 1, female = 2 } }, { 'pal_category', choices = {
      inactive = 1, low_active = 2, active = 3, very_active = 4 } } }),
  },
  expenditure = {
    -- Energy expenditure from respiratory gases, Weir.
    -- Result: ee_kcal_per_day in kcal/d.
    -- Studied: calorimetry, nobody was sampled.
    -- Standard error: none published.
    -- Source: Weir 1949: New methods for calculating metabolic rate with special reference to
    -- protein metabolism. J Physiol 109:1-9, doi:10.1113/jphysiol.1949.sp004363.
    -- vo2_ml_per_min: in mL/min, possible 1 to 10000
    -- vco2_ml_per_min: in mL/min, possible 1 to 12000
    weir_1949_abbreviated = equation(
      'energy.expenditure.weir_1949_abbreviated', 'weir_1949', { unit = 'kcal/d' }, {
      'vo2_ml_per_min', 'vco2_ml_per_min' }),
  },
  food = {
    -- Energy of food, general Atwater factors.
    -- Result: energy_kcal in kcal.
    -- Studied: convention, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Atwater: General factors for the energy of protein, carbohydrate, fat and alcohol.
    -- protein_g: in g, possible 0 to 10000
    -- carbohydrate_g: in g, possible 0 to 10000
    -- fat_g: in g, possible 0 to 10000
    -- alcohol_g: in g, possible 0 to 10000
    atwater_general = equation(
      'energy.food.atwater_general', 'atwater', { unit = 'kcal' }, { 'protein_g', 'carbohydrate_g',
      'fat_g', 'alcohol_g' }),
    -- Energy of food in kcal, Regulation (EU) 1169/2011.
    -- Result: energy_kcal in kcal.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: European Parliament and Council 2011: Regulation (EU) No 1169/2011 on the provision
    -- of food information to consumers, annex XIV. European Union.
    -- protein_g: in g, possible 0 to 10000
    -- carbohydrate_g: in g, possible 0 to 10000
    -- fat_g: in g, possible 0 to 10000
    -- alcohol_g: in g, possible 0 to 10000
    -- fibre_g: in g, possible 0 to 10000
    -- polyols_g: in g, possible 0 to 10000
    eu_1169_2011 = equation(
      'energy.food.eu_1169_2011', 'eu_1169_2011', { unit = 'kcal' }, { 'protein_g',
      'carbohydrate_g', 'fat_g', 'alcohol_g', 'fibre_g', 'polyols_g' }),
    -- Energy of food in kJ, Regulation (EU) 1169/2011.
    -- Result: energy_kj in kJ.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: European Parliament and Council 2011: Regulation (EU) No 1169/2011 on the provision
    -- of food information to consumers, annex XIV. European Union.
    -- protein_g: in g, possible 0 to 10000
    -- carbohydrate_g: in g, possible 0 to 10000
    -- fat_g: in g, possible 0 to 10000
    -- alcohol_g: in g, possible 0 to 10000
    -- fibre_g: in g, possible 0 to 10000
    -- polyols_g: in g, possible 0 to 10000
    eu_1169_2011_kj = equation(
      'energy.food.eu_1169_2011_kj', 'eu_1169_2011', { unit = 'kJ' }, { 'protein_g',
      'carbohydrate_g', 'fat_g', 'alcohol_g', 'fibre_g', 'polyols_g' }),
  },
  pal_category = {
    -- Way of life by activity, FAO/WHO/UNU 2004.
    -- Result: class, one of below_range, sedentary_light, active_moderate, vigorous,
    -- above_sustainable.
    -- Studied: adults.
    -- A definition: it adds no error to that of its inputs.
    -- Its numbers could not be traced to two sources.
    -- Source: FAO, WHO, UNU 2004: Human energy requirements: report of the expert consultation of
    -- 2001. Food and Agriculture Organization.
    -- pal: a share, possible 1 to 6
    fao_2004 = equation(
      'energy.pal_category.fao_2004', 'fao_2004', { classes = { below_range = 1, sedentary_light =
      2, active_moderate = 3, vigorous = 4, above_sustainable = 5 } }, { 'pal' }),
    -- Class of activity, Institute of Medicine 2005.
    -- Result: class, one of sedentary, low_active, active, very_active.
    -- Studied: adults.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Institute of Medicine 2005: Dietary Reference Intakes for Energy, Carbohydrate,
    -- Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. National Academies Press,
    -- doi:10.17226/10490.
    -- pal: a share, possible 1 to 2.4999999999999996
    iom_2005 = equation(
      'energy.pal_category.iom_2005', 'iom_2005', { classes = { sedentary = 1, low_active = 2,
      active = 3, very_active = 4 } }, { 'pal' }),
    -- Class of activity, National Academies 2023.
    -- Result: class, one of inactive, low_active, active, very_active.
    -- Studied: adults from 19 y.
    -- A definition: it adds no error to that of its inputs.
    -- Source: National Academies of Sciences, Engineering, and Medicine 2023: Dietary reference
    -- intakes for energy. National Academies Press, doi:10.17226/26818.
    -- pal: a share, possible 1 to 2.4999999999999996
    nasem_2023 = equation(
      'energy.pal_category.nasem_2023', 'nasem_2023', { classes = { inactive = 1, low_active = 2,
      active = 3, very_active = 4 } }, { 'pal' }),
  },
  rmr = {
    -- Resting metabolic rate from lean mass, Cunningham 1980.
    -- Result: rmr_kcal_per_day in kcal/d.
    -- Studied: adults, the data of Harris and Benedict.
    -- Standard error: none published.
    -- Only for lean mass predicted from weight and age.
    -- Source: Cunningham 1980: A reanalysis of the factors influencing basal metabolic rate in
    -- normal adults. Am J Clin Nutr 33:2372-2374, doi:10.1093/ajcn/33.11.2372.
    -- ffm_kg: in kg, possible 0.2 to 400
    cunningham_1980 = equation(
      'energy.rmr.cunningham_1980', 'cunningham_1980', { unit = 'kcal/d' }, { 'ffm_kg' }),
    -- Resting metabolic rate from fat-free mass, Cunningham.
    -- Result: rmr_kcal_per_day in kcal/d.
    -- Studied: adults, a pooled review.
    -- Standard error: none published.
    -- Source: Cunningham 1991: Body composition as a determinant of energy expenditure: a synthetic
    -- review and a proposed general prediction equation. Am J Clin Nutr 54:963-969,
    -- doi:10.1093/ajcn/54.6.963.
    -- ffm_kg: in kg, possible 0.2 to 400
    cunningham_1991 = equation(
      'energy.rmr.cunningham_1991', 'cunningham_1991', { unit = 'kcal/d' }, { 'ffm_kg' }),
    -- Resting metabolic rate of Italians, De Lorenzo.
    -- Result: rmr_kj_per_day in kJ/d.
    -- Studied: Italians, 18-59 y.
    -- Standard error: none published.
    -- Only for Italians.
    -- Source: De Lorenzo, Tagliabue, Andreoli, Testolin, Comelli, Deurenberg 2001: Measured and
    -- predicted resting metabolic rate in Italian males and females, aged 18-59 y. Eur J Clin Nutr
    -- 55:208-214.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130, studied 18 to 59
    -- sex: male or female
    de_lorenzo_2001 = equation(
      'energy.rmr.de_lorenzo_2001', 'de_lorenzo_2001', { unit = 'kJ/d' }, { 'weight_kg',
      'height_cm', 'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Resting metabolic rate as a power of weight, Livingston-Kohlstadt.
    -- Result: rmr_kcal_per_day in kcal/d.
    -- Studied: 655 adults, lean to severely obese.
    -- Standard error: none published.
    -- Its numbers could not be traced to two sources.
    -- Source: Livingston, Kohlstadt 2005: Simplified resting metabolic rate-predicting formulas for
    -- normal-sized and obese individuals. Obes Res 13:1255-1262.
    -- weight_kg: in kg, possible 0.3 to 700
    -- age_y: in a, possible 0 to 130, studied 18 to 130
    -- sex: male or female
    livingston_kohlstadt_2005 = equation(
      'energy.rmr.livingston_kohlstadt_2005', 'livingston_kohlstadt_2005', { unit = 'kcal/d' }, {
      'weight_kg', 'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Resting metabolic rate, Mifflin-St Jeor.
    -- Result: rmr_kcal_per_day in kcal/d.
    -- Studied: 498 healthy adults, 19-78 y, 234 of them obese.
    -- Standard error: none published.
    -- Source: Mifflin, St Jeor, Hill, Scott, Daugherty, Koh 1990: A new predictive equation for
    -- resting energy expenditure in healthy individuals. Am J Clin Nutr 51:241-247.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130, studied 19 to 78
    -- sex: male or female
    mifflin_1990 = equation(
      'energy.rmr.mifflin_1990', 'mifflin_1990', { unit = 'kcal/d' }, { 'weight_kg', 'height_cm',
      'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Resting metabolic rate from fat-free mass, Mifflin.
    -- Result: rmr_kcal_per_day in kcal/d.
    -- Studied: 498 healthy adults, 19-78 y, 234 of them obese.
    -- Standard error: none published.
    -- Its numbers could not be traced to two sources.
    -- Source: Mifflin, St Jeor, Hill, Scott, Daugherty, Koh 1990: A new predictive equation for
    -- resting energy expenditure in healthy individuals. Am J Clin Nutr 51:241-247.
    -- ffm_kg: in kg, possible 0.2 to 400
    mifflin_1990_ffm = equation(
      'energy.rmr.mifflin_1990_ffm', 'mifflin_1990', { unit = 'kcal/d' }, { 'ffm_kg' }),
    -- Resting metabolic rate, Mifflin-St Jeor, not rounded.
    -- Result: rmr_kcal_per_day in kcal/d.
    -- Studied: 498 healthy adults, 19-78 y, 234 of them obese.
    -- Standard error: none published.
    -- Source: Mifflin, St Jeor, Hill, Scott, Daugherty, Koh 1990: A new predictive equation for
    -- resting energy expenditure in healthy individuals. Am J Clin Nutr 51:241-247.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130, studied 19 to 78
    -- sex: male or female
    mifflin_1990_full = equation(
      'energy.rmr.mifflin_1990_full', 'mifflin_1990', { unit = 'kcal/d' }, { 'weight_kg',
      'height_cm', 'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Resting metabolic rate from weight, Mueller.
    -- Result: rmr_mj_per_day in MJ/d.
    -- Studied: German adults.
    -- Standard error: none published.
    -- Source: Mueller et al. 2004: World Health Organization equations have shortcomings for
    -- predicting resting energy expenditure in persons from a modern, affluent population:
    -- generation of a new reference standard from a retrospective analysis of a German database of
    -- resting energy expenditure. Am J Clin Nutr 80:1379-1390, doi:10.1093/ajcn/80.5.1379.
    -- weight_kg: in kg, possible 0.3 to 700
    -- age_y: in a, possible 0 to 130, studied 18 to 130
    -- sex: male or female
    mueller_2004 = equation(
      'energy.rmr.mueller_2004', 'mueller_2004', { unit = 'MJ/d' }, { 'weight_kg', 'age_y', {
      'sex', choices = { male = 1, female = 2 } } }),
    -- Resting metabolic rate by class of body mass index, Mueller.
    -- Result: rmr_mj_per_day in MJ/d.
    -- Studied: German adults.
    -- Standard error: none published.
    -- Source: Mueller et al. 2004: World Health Organization equations have shortcomings for
    -- predicting resting energy expenditure in persons from a modern, affluent population:
    -- generation of a new reference standard from a retrospective analysis of a German database of
    -- resting energy expenditure. Am J Clin Nutr 80:1379-1390, doi:10.1093/ajcn/80.5.1379.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130, studied 18 to 130
    -- sex: male or female
    mueller_2004_bmi = equation(
      'energy.rmr.mueller_2004_bmi', 'mueller_2004', { unit = 'MJ/d' }, { 'weight_kg', 'height_cm',
      'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Resting metabolic rate from lean and fat mass, Nelson.
    -- Result: rmr_kcal_per_day in kcal/d.
    -- Studied: adults, pooled studies.
    -- Standard error: none published.
    -- Source: Nelson, Weinsier, Long, Schutz 1992: Prediction of resting energy expenditure from
    -- fat-free mass and fat mass, as listed second-hand. Am J Clin Nutr 56:848-856,
    -- doi:10.1093/ajcn/56.5.848.
    -- ffm_kg: in kg, possible 0.2 to 400
    -- fat_mass_kg: in kg, possible 0 to 600
    nelson_1992_no_intercept = equation(
      'energy.rmr.nelson_1992_no_intercept', 'nelson_1992', { unit = 'kcal/d' }, { 'ffm_kg',
      'fat_mass_kg' }),
    -- Resting metabolic rate from weight, Owen.
    -- Result: rmr_kcal_per_day in kcal/d.
    -- Studied: women 18-65 y, 60 men 18-82 y.
    -- Standard error: none published.
    -- Source: Owen et al. 1986: A reappraisal of caloric requirements in healthy women. Am J Clin
    -- Nutr 44:1-19.
    -- weight_kg: in kg, possible 0.3 to 700
    -- sex: male or female
    owen_1986_1987 = equation(
      'energy.rmr.owen_1986_1987', 'owen_1986', { unit = 'kcal/d' }, { 'weight_kg', { 'sex',
      choices = { male = 1, female = 2 } } }),
    -- Resting metabolic rate of athletic women, Owen.
    -- Result: rmr_kcal_per_day in kcal/d.
    -- Studied: 8 trained women.
    -- Standard error: none published.
    -- Only for trained women.
    -- Source: Owen et al. 1986: A reappraisal of caloric requirements in healthy women. Am J Clin
    -- Nutr 44:1-19.
    -- weight_kg: in kg, possible 0.3 to 700
    owen_1986_athlete_women = equation(
      'energy.rmr.owen_1986_athlete_women', 'owen_1986', { unit = 'kcal/d' }, { 'weight_kg' }),
    -- Resting metabolic rate of recreational athletes from fat-free mass, ten Haaf.
    -- Result: rmr_kcal_per_day in kcal/d.
    -- Studied: 90 recreational athletes, 18-35 y.
    -- Standard error: none published.
    -- Only for recreational athletes.
    -- Source: ten Haaf, Weijs 2014: Resting energy expenditure prediction in recreational athletes
    -- of 18-35 years: confirmation of Cunningham equation and an improved weight-based alternative.
    -- PLoS ONE 9:e108460, doi:10.1371/journal.pone.0108460.
    -- ffm_kg: in kg, possible 0.2 to 400
    ten_haaf_2014_ffm = equation(
      'energy.rmr.ten_haaf_2014_ffm', 'ten_haaf_2014', { unit = 'kcal/d' }, { 'ffm_kg' }),
    -- Resting metabolic rate of recreational athletes from weight, ten Haaf.
    -- Result: rmr_kcal_per_day in kcal/d.
    -- Studied: 90 recreational athletes, 18-35 y.
    -- Standard error: none published.
    -- Only for recreational athletes.
    -- Source: ten Haaf, Weijs 2014: Resting energy expenditure prediction in recreational athletes
    -- of 18-35 years: confirmation of Cunningham equation and an improved weight-based alternative.
    -- PLoS ONE 9:e108460, doi:10.1371/journal.pone.0108460.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130, studied 18 to 35
    -- sex: male or female
    ten_haaf_2014_weight = equation(
      'energy.rmr.ten_haaf_2014_weight', 'ten_haaf_2014', { unit = 'kcal/d' }, { 'weight_kg',
      'height_cm', 'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Resting metabolic rate of physique athletes from fat-free mass, Tinsley.
    -- Result: rmr_kcal_per_day in kcal/d.
    -- Studied: physique athletes.
    -- Standard error: none published.
    -- Only for physique athletes.
    -- Source: Tinsley, Graybeal, Moore 2019: Resting metabolic rate in muscular physique athletes:
    -- validity of existing methods and development of new prediction equations. Appl Physiol Nutr
    -- Metab 44:397-406, doi:10.1139/apnm-2018-0412.
    -- ffm_kg: in kg, possible 0.2 to 400
    tinsley_2019_ffm = equation(
      'energy.rmr.tinsley_2019_ffm', 'tinsley_2019', { unit = 'kcal/d' }, { 'ffm_kg' }),
    -- Resting metabolic rate of physique athletes from weight, Tinsley.
    -- Result: rmr_kcal_per_day in kcal/d.
    -- Studied: physique athletes.
    -- Standard error: none published.
    -- Only for physique athletes.
    -- Source: Tinsley, Graybeal, Moore 2019: Resting metabolic rate in muscular physique athletes:
    -- validity of existing methods and development of new prediction equations. Appl Physiol Nutr
    -- Metab 44:397-406, doi:10.1139/apnm-2018-0412.
    -- weight_kg: in kg, possible 0.3 to 700
    tinsley_2019_weight = equation(
      'energy.rmr.tinsley_2019_weight', 'tinsley_2019', { unit = 'kcal/d' }, { 'weight_kg' }),
  },
  tee = {
    -- Total energy expenditure, basal rate times activity level.
    -- Result: tee_mj_per_day in MJ/d.
    -- Studied: adults, lasting ways of life.
    -- A definition: it adds no error to that of its inputs.
    -- Source: FAO, WHO, UNU 2004: Human energy requirements: report of the expert consultation of
    -- 2001. Food and Agriculture Organization.
    -- bmr_mj_per_day: in MJ/d, possible 0.2 to 60
    -- pal: a share, possible 1 to 6, studied 1.4 to 2.4
    bmr_times_pal = equation(
      'energy.tee.bmr_times_pal', 'fao_2004', { unit = 'MJ/d' }, { 'bmr_mj_per_day', 'pal' }),
    -- Total energy expenditure of overweight adults, Institute of Medicine 2005.
    -- Result: tee_kcal_per_day in kcal/d.
    -- Studied: adults from 19 y, body mass index from 25.
    -- Standard error: none published.
    -- Source: Institute of Medicine 2005: Dietary Reference Intakes for Energy, Carbohydrate,
    -- Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. National Academies Press,
    -- doi:10.17226/10490.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130, studied 19 to 130
    -- sex: male or female
    -- pal_category: sedentary or low_active or active or very_active
    iom_2005_overweight = equation(
      'energy.tee.iom_2005_overweight', 'iom_2005', { unit = 'kcal/d' }, { 'weight_kg',
      'height_cm', 'age_y', { 'sex', choices = { male = 1, female = 2 } }, { 'pal_category',
      choices = { sedentary = 1, low_active = 2, active = 3, very_active = 4 } } }),
    -- Total energy expenditure by conventional multipliers.
    -- Result: tee_kcal_per_day in kcal/d.
    -- Studied: convention, nobody was studied.
    -- Standard error: none published.
    -- Source: Multipliers that calculators share; no study of them was found.
    -- rmr_kcal_per_day: in kcal/d, possible 50 to 15000
    -- activity_level: sedentary or light or moderate or active or very_active
    multiplier = equation(
      'energy.tee.multiplier', 'activity_multipliers', { unit = 'kcal/d' }, { 'rmr_kcal_per_day', {
      'activity_level', choices = { sedentary = 1, light = 2, moderate = 3, active = 4, very_active
      = 5 } } }),
  },
  tef = {
    -- Thermic effect of food, highest shares, Westerterp.
    -- Result: tef_kcal in kcal.
    -- Studied: adults, a review.
    -- Standard error: none published.
    -- Its numbers could not be traced to two sources.
    -- Source: Westerterp 2004: Diet induced thermogenesis. Nutr Metab 1:5,
    -- doi:10.1186/1743-7075-1-5.
    -- protein_g: in g, possible 0 to 10000
    -- carbohydrate_g: in g, possible 0 to 10000
    -- fat_g: in g, possible 0 to 10000
    -- alcohol_g: in g, possible 0 to 10000
    westerterp_2004_high = equation(
      'energy.tef.westerterp_2004_high', 'westerterp_2004', { unit = 'kcal' }, { 'protein_g',
      'carbohydrate_g', 'fat_g', 'alcohol_g' }),
    -- Thermic effect of food, lowest shares, Westerterp.
    -- Result: tef_kcal in kcal.
    -- Studied: adults, a review.
    -- Standard error: none published.
    -- Its numbers could not be traced to two sources.
    -- Source: Westerterp 2004: Diet induced thermogenesis. Nutr Metab 1:5,
    -- doi:10.1186/1743-7075-1-5.
    -- protein_g: in g, possible 0 to 10000
    -- carbohydrate_g: in g, possible 0 to 10000
    -- fat_g: in g, possible 0 to 10000
    -- alcohol_g: in g, possible 0 to 10000
    westerterp_2004_low = equation(
      'energy.tef.westerterp_2004_low', 'westerterp_2004', { unit = 'kcal' }, { 'protein_g',
      'carbohydrate_g', 'fat_g', 'alcohol_g' }),
  },
  tissue = {
    -- Energy of a change of tissue, Hall.
    -- Result: energy_kcal in kcal.
    -- Studied: two energy densities, nobody was studied.
    -- Standard error: none published.
    -- Source: Hall 2008: What is the required energy deficit per unit weight loss?, as a public
    -- program has it. Int J Obes 32:573-576, doi:10.1038/sj.ijo.0803720.
    -- fat_mass_kg: in kg, possible -600 to 600
    -- lean_kg: in kg, possible -400 to 400
    hall_2008 = equation(
      'energy.tissue.hall_2008', 'hall_2008', { unit = 'kcal' }, { 'fat_mass_kg', 'lean_kg' }),
  },
}
