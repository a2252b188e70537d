-- Written by capi/bindings/emit.py.
-- Equations of the domain nutrition.
local equation = require('tonus.equation').equation

return {
  adequate_water = {
    -- Adequate intake of total water.
    -- Result: adequate_water_l_per_day in L/d.
    -- Studied: adults in a temperate climate, activity level 1.6.
    -- A definition: it adds no error to that of its inputs.
    -- Source: EFSA Panel on Dietetic Products, Nutrition and Allergies 2010: Scientific opinion on
    -- dietary reference values for water. EFSA Journal 8(3):1459, doi:10.2903/j.efsa.2010.1459.
    -- sex: male or female
    -- pregnancy: none or pregnant or lactating
    efsa_2010 = equation(
      'nutrition.adequate_water.efsa_2010', 'efsa', { unit = 'L/d' }, { { 'sex', choices = { male =
      1, female = 2 } }, { 'pregnancy', choices = { none = 1, pregnant = 2, lactating = 3 } } }),
  },
  diet_quality = {
    -- Healthy Eating Index 2015.
    -- Result: hei_total.
    -- Studied: guideline for Americans of 2 years and older.
    -- A definition: it adds no error to that of its inputs.
    -- Source: US National Cancer Institute, US Department of Agriculture: Healthy Eating Index
    -- 2015, table of components and scoring.
    -- fruit_cup_per_1000_kcal: in [cup_us]/Mcal, possible 0 to 1000
    -- whole_fruit_cup_per_1000_kcal: in [cup_us]/Mcal, possible 0 to 1000
    -- vegetables_cup_per_1000_kcal: in [cup_us]/Mcal, possible 0 to 1000
    -- greens_and_beans_cup_per_1000_kcal: in [cup_us]/Mcal, possible 0 to 1000
    -- whole_grains_oz_per_1000_kcal: in [oz_av]/Mcal, possible 0 to 1000
    -- dairy_cup_per_1000_kcal: in [cup_us]/Mcal, possible 0 to 1000
    -- protein_foods_oz_per_1000_kcal: in [oz_av]/Mcal, possible 0 to 1000
    -- seafood_and_plant_protein_oz_per_1000_kcal: in [oz_av]/Mcal, possible 0 to 1000
    -- fatty_acid_ratio: a share, possible 0 to 1000
    -- refined_grains_oz_per_1000_kcal: in [oz_av]/Mcal, possible 0 to 1000
    -- sodium_density_g_per_1000_kcal: in g/Mcal, possible 0 to 1000
    -- added_sugar_share_pct: in %, possible 0 to 100
    -- saturated_fat_share_pct: in %, possible 0 to 100
    hei_2015 = equation(
      'nutrition.diet_quality.hei_2015', 'hei', { unit = '1' }, { 'fruit_cup_per_1000_kcal',
      'whole_fruit_cup_per_1000_kcal', 'vegetables_cup_per_1000_kcal',
      'greens_and_beans_cup_per_1000_kcal', 'whole_grains_oz_per_1000_kcal',
      'dairy_cup_per_1000_kcal', 'protein_foods_oz_per_1000_kcal',
      'seafood_and_plant_protein_oz_per_1000_kcal', 'fatty_acid_ratio',
      'refined_grains_oz_per_1000_kcal', 'sodium_density_g_per_1000_kcal', 'added_sugar_share_pct',
      'saturated_fat_share_pct' }),
  },
  -- Sweat rate of a session.
  -- Result: sweat_rate_l_per_h in L/h.
  -- Studied: definition, nobody was studied.
  -- A definition: it adds no error to that of its inputs.
  -- Source: a definition, no measurement is involved.
  -- pre_mass_kg: in kg, possible 0.3 to 700
  -- post_mass_kg: in kg, possible 0.3 to 700
  -- drunk_l: in L, possible 0 to 100
  -- urine_l: in L, possible 0 to 100
  -- duration_min: in min, possible 0 to 10000
  sweat_rate = equation(
    'nutrition.sweat_rate', 'definition', { unit = 'L/h' }, { 'pre_mass_kg', 'post_mass_kg',
    'drunk_l', 'urine_l', 'duration_min' }),
  water_turnover = {
    -- Water turnover.
    -- Result: predicted_turnover_l_per_day in L/d.
    -- Studied: labelled water in many countries; whom the equation covers was not read.
    -- Standard error: none published.
    -- Source: Yamada et al. 2022: Variation in human water turnover associated with environmental
    -- and lifestyle factors. Science 378(6622):909-915, doi:10.1126/science.abm8668.
    -- pal: a share, possible 1 to 6
    -- weight_kg: in kg, possible 0.3 to 700
    -- sex: male or female
    -- humidity_pct: in %, possible 0 to 100
    -- athlete: yes or no
    -- development_index: high or middle or low
    -- altitude_m: in m, possible -500 to 9000
    -- age_y: in a, possible 0 to 130
    -- air_temperature_c: in Cel, possible -60 to 60
    yamada_2022 = equation(
      'nutrition.water_turnover.yamada_2022', 'yamada', { unit = 'L/d' }, { 'pal', 'weight_kg', {
      'sex', choices = { male = 1, female = 2 } }, 'humidity_pct', { 'athlete', choices = { yes =
      1, no = 2 } }, { 'development_index', choices = { high = 1, middle = 2, low = 3 } },
      'altitude_m', 'age_y', 'air_temperature_c' }),
  },
}
