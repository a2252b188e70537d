-- Written by capi/bindings/emit.py.
-- Equations of the domain cardio.
local equation = require('tonus.equation').equation

return {
  energy = {
    -- Energy rate from heart rate, Keytel.
    -- Result: energy_rate_kj_per_min in kJ/min.
    -- Studied: 115 people, 18-45 y, 47-120 kg.
    -- Standard error: none published.
    -- Source: Keytel et al. 2005: Prediction of energy expenditure from heart rate monitoring
    -- during submaximal exercise. J Sports Sci 23:289-297.
    -- hr_bpm: in bpm, possible 20 to 250
    -- weight_kg: in kg, possible 0.3 to 700, studied 47 to 120
    -- age_y: in a, possible 0 to 130, studied 18 to 45
    -- sex: male or female
    keytel_2005_no_vo2max = equation(
      'cardio.energy.keytel_2005_no_vo2max', 'keytel_2005', { unit = 'kJ/min' }, { 'hr_bpm',
      'weight_kg', 'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Energy rate from heart rate and oxygen uptake, three digits, Keytel.
    -- Result: energy_rate_kj_per_min in kJ/min.
    -- Studied: 115 people, 18-45 y, 47-120 kg.
    -- Standard error: none published.
    -- Source: Keytel et al. 2005: Prediction of energy expenditure from heart rate monitoring
    -- during submaximal exercise. J Sports Sci 23:289-297.
    -- hr_bpm: in bpm, possible 20 to 250
    -- weight_kg: in kg, possible 0.3 to 700, studied 47 to 120
    -- age_y: in a, possible 0 to 130, studied 18 to 45
    -- vo2max_ml_per_kg_min: in mL/kg/min, possible 0 to 150, studied 27 to 81
    -- sex: male or female
    keytel_2005_vo2max = equation(
      'cardio.energy.keytel_2005_vo2max', 'keytel_2005', { unit = 'kJ/min' }, { 'hr_bpm',
      'weight_kg', 'age_y', 'vo2max_ml_per_kg_min', { 'sex', choices = { male = 1, female = 2 } }
      }),
    -- Energy rate from heart rate and oxygen uptake, four digits, Keytel.
    -- Result: energy_rate_kj_per_min in kJ/min.
    -- Studied: 115 people, 18-45 y, 47-120 kg.
    -- Standard error: none published.
    -- Source: Keytel et al. 2005: Prediction of energy expenditure from heart rate monitoring
    -- during submaximal exercise. J Sports Sci 23:289-297.
    -- hr_bpm: in bpm, possible 20 to 250
    -- weight_kg: in kg, possible 0.3 to 700, studied 47 to 120
    -- age_y: in a, possible 0 to 130, studied 18 to 45
    -- vo2max_ml_per_kg_min: in mL/kg/min, possible 0 to 150, studied 27 to 81
    -- sex: male or female
    keytel_2005_vo2max_4digit = equation(
      'cardio.energy.keytel_2005_vo2max_4digit', 'keytel_2005', { unit = 'kJ/min' }, { 'hr_bpm',
      'weight_kg', 'age_y', 'vo2max_ml_per_kg_min', { 'sex', choices = { male = 1, female = 2 } }
      }),
    -- Gross energy of an activity, 3.5 mL/kg/min to the MET.
    -- Result: energy_kcal in kcal.
    -- Studied: convention, nobody was studied.
    -- Standard error: none published.
    -- Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
    -- parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
    -- met: a share, possible 2.2250738585072014e-308 to 25
    -- weight_kg: in kg, possible 0.3 to 700
    -- duration_min: in min, possible 2.2250738585072014e-308 to 1440
    met_kcal_acsm = equation(
      'cardio.energy.met_kcal_acsm', 'bushman_2020', { unit = 'kcal' }, { 'met', 'weight_kg',
      'duration_min' }),
    -- Gross energy of an activity, 1 kcal/kg/h to the MET.
    -- Result: energy_kcal in kcal.
    -- Studied: convention, nobody was studied.
    -- Standard error: none published.
    -- Source: Herrmann et al. 2024: 2024 Adult Compendium of Physical Activities: a third update of
    -- the energy costs of human activities. J Sport Health Sci 13:6-12,
    -- doi:10.1016/j.jshs.2023.10.010.
    -- met: a share, possible 2.2250738585072014e-308 to 25
    -- weight_kg: in kg, possible 0.3 to 700
    -- duration_min: in min, possible 2.2250738585072014e-308 to 1440
    met_kcal_compendium = equation(
      'cardio.energy.met_kcal_compendium', 'compendium_2024', { unit = 'kcal' }, { 'met',
      'weight_kg', 'duration_min' }),
    -- Net energy of an activity, 3.5 mL/kg/min to the MET.
    -- Result: net_energy_kcal in kcal.
    -- Studied: convention, nobody was studied.
    -- Standard error: none published.
    -- Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
    -- parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
    -- met: a share, possible 1 to 25
    -- weight_kg: in kg, possible 0.3 to 700
    -- duration_min: in min, possible 2.2250738585072014e-308 to 1440
    met_net_kcal_acsm = equation(
      'cardio.energy.met_net_kcal_acsm', 'bushman_2020', { unit = 'kcal' }, { 'met', 'weight_kg',
      'duration_min' }),
    -- Energy of an oxygen uptake.
    -- Result: energy_kcal in kcal.
    -- Studied: convention, nobody was studied.
    -- Standard error: none published.
    -- Source: a definition, no measurement is involved.
    -- vo2_ml_per_kg_min: in mL/kg/min, possible 2.2250738585072014e-308 to 100
    -- weight_kg: in kg, possible 0.3 to 700
    -- duration_min: in min, possible 2.2250738585072014e-308 to 1440
    -- energy_equivalent_kcal_per_l: in kcal/L, possible 4.5 to 5.2
    vo2_to_kcal = equation(
      'cardio.energy.vo2_to_kcal', 'definition', { unit = 'kcal' }, { 'vo2_ml_per_kg_min',
      'weight_kg', 'duration_min', 'energy_equivalent_kcal_per_l' }),
  },
  epoc = {
    -- Energy after exercise, LaForgia.
    -- Result: epoc_kcal in kcal.
    -- Studied: a review of exercise of all kinds.
    -- Standard error: none published.
    -- Source: LaForgia, Withers, Gore 2006: Effects of exercise intensity and duration on the
    -- excess post-exercise oxygen consumption. J Sports Sci 24:1247-1264,
    -- doi:10.1080/02640410600552064.
    -- net_exercise_kcal: in kcal, possible 0 to 10000
    -- epoc_fraction: a share, possible 0 to 1, studied 0.06 to 0.15
    laforgia_2006_fraction = equation(
      'cardio.epoc.laforgia_2006_fraction', 'laforgia_2006', { unit = 'kcal' }, {
      'net_exercise_kcal', 'epoc_fraction' }),
  },
  guideline = {
    -- MET-minutes of activities.
    -- Result: met_min in min.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- met: list: a share, possible 2.2250738585072014e-308 to 25
    -- duration_min: list: in min, possible 0 to 10080
    met_minutes = equation(
      'cardio.guideline.met_minutes', 'definition', { unit = 'min' }, { { 'met', list = true }, {
      'duration_min', list = true } }),
    -- Aerobic activity of a week as moderate minutes.
    -- Result: moderate_equivalent_min in min/wk.
    -- Studied: adults.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Bull et al. 2020: World Health Organization 2020 guidelines on physical activity and
    -- sedentary behaviour. Br J Sports Med, doi:10.1136/bjsports-2020-102955.
    -- moderate_min: in min/wk, possible 0 to 10080
    -- vigorous_min: in min/wk, possible 0 to 10080
    moderate_equivalent_minutes = equation(
      'cardio.guideline.moderate_equivalent_minutes', 'who_2020', { unit = 'min/wk' }, {
      'moderate_min', 'vigorous_min' }),
  },
  hiit = {
    -- Energy of a session of intervals.
    -- Result: energy_kcal in kcal.
    -- Studied: a sum of conventions, nobody was studied.
    -- Standard error: none published.
    -- Source: LaForgia, Withers, Gore 2006: Effects of exercise intensity and duration on the
    -- excess post-exercise oxygen consumption. J Sports Sci 24:1247-1264,
    -- doi:10.1080/02640410600552064.
    -- weight_kg: in kg, possible 0.3 to 700
    -- rounds: a share, possible 1 to 200
    -- work_s: in s, possible 2.2250738585072014e-308 to 3600
    -- work_met: a share, possible 1 to 25
    -- rest_s: in s, possible 0 to 3600
    -- rest_met: a share, possible 1 to 25
    -- epoc_fraction: a share, possible 0 to 1, studied 0.06 to 0.15
    session_energy = equation(
      'cardio.hiit.session_energy', 'laforgia_2006', { unit = 'kcal' }, { 'weight_kg', 'rounds',
      'work_s', 'work_met', 'rest_s', 'rest_met', 'epoc_fraction' }),
  },
  hr = {
    -- Heart rate to train at, Karvonen.
    -- Result: hr_bpm in bpm.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- intensity_fraction: a share, possible 0 to 1
    -- hr_rest_bpm: in bpm, possible 20 to 250
    -- hr_max_bpm: in bpm, possible 20 to 250
    karvonen_target = equation(
      'cardio.hr.karvonen_target', 'definition', { unit = 'bpm' }, { 'intensity_fraction',
      'hr_rest_bpm', 'hr_max_bpm' }),
    -- Share of the heart rate reserve.
    -- Result: fraction_hrr.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- hr_bpm: in bpm, possible 20 to 250
    -- hr_rest_bpm: in bpm, possible 20 to 250
    -- hr_max_bpm: in bpm, possible 20 to 250
    reserve_fraction = equation(
      'cardio.hr.reserve_fraction', 'definition', { unit = '1' }, { 'hr_bpm', 'hr_rest_bpm',
      'hr_max_bpm' }),
  },
  hr_max = {
    -- Maximal heart rate, 220 less the age.
    -- Result: hr_max_bpm in bpm.
    -- Studied: not known; never derived from data of its own.
    -- Standard error: none published.
    -- Source: Fox 1971: Maximal heart rate as 220 less the age, as told by Robergs and Landwehr
    -- 2002. JEPonline 5(2):1-10.
    -- age_y: in a, possible 0 to 130, studied 18 to 80
    fox_1971 = equation(
      'cardio.hr_max.fox_1971', 'fox_1971', { unit = 'bpm' }, { 'age_y' }),
    -- Maximal heart rate, Gellish, straight line.
    -- Result: hr_max_bpm in bpm.
    -- Studied: 132 adults of both sexes, 908 tests over 25 years.
    -- Standard error: none published.
    -- Source: Gellish et al. 2007: Longitudinal modeling of the relationship between age and
    -- maximal heart rate. Med Sci Sports Exerc 39(5):822-829, doi:10.1097/mss.0b013e31803349c6.
    -- age_y: in a, possible 0 to 130, studied 18 to 80
    gellish_2007_linear = equation(
      'cardio.hr_max.gellish_2007_linear', 'gellish_2007', { unit = 'bpm' }, { 'age_y' }),
    -- Maximal heart rate, Gellish, curve.
    -- Result: hr_max_bpm in bpm.
    -- Studied: 132 adults of both sexes, 908 tests over 25 years.
    -- Standard error: none published.
    -- Source: Gellish et al. 2007: Longitudinal modeling of the relationship between age and
    -- maximal heart rate. Med Sci Sports Exerc 39(5):822-829, doi:10.1097/mss.0b013e31803349c6.
    -- age_y: in a, possible 0 to 130, studied 18 to 80
    gellish_2007_quadratic = equation(
      'cardio.hr_max.gellish_2007_quadratic', 'gellish_2007', { unit = 'bpm' }, { 'age_y' }),
    -- Maximal heart rate of women, Gulati.
    -- Result: hr_max_bpm in bpm.
    -- Studied: 5437 women over 35 y.
    -- Standard error: none published.
    -- Source: Gulati et al. 2010: Heart rate response to exercise stress testing in asymptomatic
    -- women: the St. James Women Take Heart Project. Circulation 122:130-137,
    -- doi:10.1161/CIRCULATIONAHA.110.939249.
    -- age_y: in a, possible 0 to 130, studied 35 to 130
    gulati_2010_women = equation(
      'cardio.hr_max.gulati_2010_women', 'gulati_2010', { unit = 'bpm' }, { 'age_y' }),
    -- Maximal heart rate, Nes.
    -- Result: hr_max_bpm in bpm.
    -- Studied: 3320 healthy adults of both sexes.
    -- Standard error: 10.8, the largest published.
    -- Source: Nes et al. 2013: Age-predicted maximal heart rate in healthy subjects: the HUNT
    -- fitness study. Scand J Med Sci Sports 23:697-704, doi:10.1111/j.1600-0838.2012.01445.x.
    -- age_y: in a, possible 0 to 130, studied 18 to 80
    nes_2013 = equation(
      'cardio.hr_max.nes_2013', 'nes_2013', { unit = 'bpm' }, { 'age_y' }),
    -- Maximal heart rate, Tanaka.
    -- Result: hr_max_bpm in bpm.
    -- Studied: healthy adults.
    -- Standard error: none published.
    -- Source: Tanaka, Monahan, Seals 2001: Age-predicted maximal heart rate revisited. J Am Coll
    -- Cardiol 37:153-156.
    -- age_y: in a, possible 0 to 130, studied 18 to 80
    tanaka_2001 = equation(
      'cardio.hr_max.tanaka_2001', 'tanaka_2001', { unit = 'bpm' }, { 'age_y' }),
  },
  met = {
    -- MET corrected for the uptake at rest.
    -- Result: corrected_met.
    -- Studied: adults.
    -- Standard error: none published.
    -- Source: Herrmann et al. 2024: 2024 Adult Compendium of Physical Activities: a third update of
    -- the energy costs of human activities. J Sport Health Sci 13:6-12,
    -- doi:10.1016/j.jshs.2023.10.010.
    -- met: a share, possible 2.2250738585072014e-308 to 25
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130, studied 18 to 130
    -- sex: male or female
    corrected_met = equation(
      'cardio.met.corrected_met', 'compendium_2024', { unit = '1' }, { 'met', 'weight_kg',
      'height_cm', 'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Class of an intensity in MET.
    -- Result: class, one of sedentary, light, moderate, vigorous.
    -- Studied: convention, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- met: a share, possible 2.2250738585072014e-308 to 25
    intensity_class = equation(
      'cardio.met.intensity_class', 'definition', { classes = { sedentary = 1, light = 2, moderate
      = 3, vigorous = 4 } }, { 'met' }),
    -- Oxygen uptake at rest, Harris and Benedict.
    -- Result: rmr_ml_per_kg_min in mL/kg/min.
    -- Studied: adults.
    -- Standard error: none published.
    -- Source: Harris, Benedict 1919: A biometric study of human basal metabolism (1918); the full
    -- report is of 1919. Proc Natl Acad Sci USA 4(12):370-373, doi:10.1073/pnas.4.12.370.
    -- weight_kg: in kg, possible 0.3 to 700
    -- height_cm: in cm, possible 20 to 280
    -- age_y: in a, possible 0 to 130, studied 18 to 130
    -- sex: male or female
    rmr_ml_kg_min_harris_benedict = equation(
      'cardio.met.rmr_ml_kg_min_harris_benedict', 'harris_benedict_1919', { unit = 'mL/kg/min' }, {
      'weight_kg', 'height_cm', 'age_y', { 'sex', choices = { male = 1, female = 2 } } }),
  },
  vo2 = {
    -- Oxygen uptake of arm cranking, ACSM.
    -- Result: vo2_ml_per_kg_min in mL/kg/min.
    -- Studied: adults.
    -- Standard error: none published.
    -- Its numbers could not be traced to two sources.
    -- Source: American College of Sports Medicine: Guidelines for exercise testing and
    -- prescription.
    -- work_rate_kgm_per_min: in kgm/min, possible 0 to 3000
    -- weight_kg: in kg, possible 0.3 to 700
    acsm_arm_cycling = equation(
      'cardio.vo2.acsm_arm_cycling', 'acsm_guidelines', { unit = 'mL/kg/min' }, {
      'work_rate_kgm_per_min', 'weight_kg' }),
    -- Oxygen uptake of cycling, ACSM.
    -- Result: vo2_ml_per_kg_min in mL/kg/min.
    -- Studied: adults cycling at 300-1200 kg m/min.
    -- Standard error: none published.
    -- Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
    -- parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
    -- work_rate_kgm_per_min: in kgm/min, possible 0 to 3000, studied 300 to 1200
    -- weight_kg: in kg, possible 0.3 to 700
    acsm_leg_cycling = equation(
      'cardio.vo2.acsm_leg_cycling', 'bushman_2020', { unit = 'mL/kg/min' }, {
      'work_rate_kgm_per_min', 'weight_kg' }),
    -- Oxygen uptake of running, ACSM.
    -- Result: vo2_ml_per_kg_min in mL/kg/min.
    -- Studied: adults running faster than 134 m/min.
    -- Standard error: none published.
    -- Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
    -- parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
    -- speed_m_per_min: in m/min, possible 2.2250738585072014e-308 to 400, studied 134 to 400
    -- grade: a share, possible 0 to 0.5
    acsm_running = equation(
      'cardio.vo2.acsm_running', 'bushman_2020', { unit = 'mL/kg/min' }, { 'speed_m_per_min',
      'grade' }),
    -- Oxygen uptake of stepping, ACSM.
    -- Result: vo2_ml_per_kg_min in mL/kg/min.
    -- Studied: adults stepping 12-30 times a minute.
    -- Standard error: none published.
    -- Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
    -- parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
    -- steps_per_min: in /min, possible 2.2250738585072014e-308 to 60, studied 12 to 30
    -- step_height_m: in m, possible 2.2250738585072014e-308 to 0.6, studied 0.04 to 0.4
    acsm_stepping = equation(
      'cardio.vo2.acsm_stepping', 'bushman_2020', { unit = 'mL/kg/min' }, { 'steps_per_min',
      'step_height_m' }),
    -- Oxygen uptake of walking, ACSM.
    -- Result: vo2_ml_per_kg_min in mL/kg/min.
    -- Studied: adults walking at 50-100 m/min.
    -- Standard error: none published.
    -- Source: Bushman 2020: Metabolic calculations of the American College of Sports Medicine, two
    -- parts. ACSM's Health Fit J 24(3):6-10 and 24(4):5-8, doi:10.1249/FIT.0000000000000577.
    -- speed_m_per_min: in m/min, possible 2.2250738585072014e-308 to 400, studied 50 to 100
    -- grade: a share, possible 0 to 0.5
    acsm_walking = equation(
      'cardio.vo2.acsm_walking', 'bushman_2020', { unit = 'mL/kg/min' }, { 'speed_m_per_min',
      'grade' }),
    -- Oxygen uptake of an intensity in MET.
    -- Result: vo2_ml_per_kg_min in mL/kg/min.
    -- Studied: convention, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- met: a share, possible 2.2250738585072014e-308 to 25
    met_to_vo2 = equation(
      'cardio.vo2.met_to_vo2', 'definition', { unit = 'mL/kg/min' }, { 'met' }),
    -- Oxygen uptake to train at.
    -- Result: vo2_ml_per_kg_min in mL/kg/min.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- intensity_fraction: a share, possible 0 to 1
    -- vo2max_ml_per_kg_min: in mL/kg/min, possible 0 to 150
    reserve_target = equation(
      'cardio.vo2.reserve_target', 'definition', { unit = 'mL/kg/min' }, { 'intensity_fraction',
      'vo2max_ml_per_kg_min' }),
  },
  vo2max = {
    -- Maximal oxygen uptake from the run of 12 minutes, Cooper.
    -- Result: vo2max_ml_per_kg_min in mL/kg/min.
    -- Studied: not known.
    -- Standard error: none published.
    -- Source: Cooper 1968: A means of assessing maximal oxygen intake: correlation between field
    -- and treadmill testing. JAMA 203:201-204, doi:10.1001/jama.1968.03140030033008.
    -- distance_m: in m, possible 504.9 to 6000
    cooper_1968 = equation(
      'cardio.vo2max.cooper_1968', 'cooper_1968', { unit = 'mL/kg/min' }, { 'distance_m' }),
    -- Maximal oxygen uptake from a jogged mile, George.
    -- Result: vo2max_ml_per_kg_min in mL/kg/min.
    -- Studied: people of 18-29 y jogging a mile.
    -- Standard error: 3, the largest published.
    -- Source: George et al. 1993: VO2max estimation from a submaximal 1-mile track jog for fit
    -- college-age individuals. Med Sci Sports Exerc 25:401-406.
    -- weight_kg: in kg, possible 0.3 to 700
    -- time_min: in min, possible 4 to 30
    -- hr_bpm: in bpm, possible 20 to 250, studied 20 to 180
    -- sex: male or female
    george_1993_mile_jog = equation(
      'cardio.vo2max.george_1993_mile_jog', 'george_1993', { unit = 'mL/kg/min' }, { 'weight_kg',
      'time_min', 'hr_bpm', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Maximal oxygen uptake without exercise from body mass index, Jackson.
    -- Result: vo2max_ml_per_kg_min in mL/kg/min.
    -- Studied: adults.
    -- Standard error: 5.7, the largest published.
    -- Source: Jackson et al. 1990: Prediction of functional aerobic capacity without exercise
    -- testing, as given in a table of 2020 (10.1161/JAHA.119.015117). Med Sci Sports Exerc
    -- 22:863-870, doi:10.1249/00005768-199012000-00021.
    -- par: a share, possible 0 to 7
    -- age_y: in a, possible 0 to 130, studied 18 to 130
    -- bmi_kg_per_m2: in kg/m2, possible 3 to 300
    -- sex: male or female
    jackson_1990_bmi = equation(
      'cardio.vo2max.jackson_1990_bmi', 'jackson_1990', { unit = 'mL/kg/min' }, { 'par', 'age_y',
      'bmi_kg_per_m2', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Maximal oxygen uptake without exercise from body fat, Jackson.
    -- Result: vo2max_ml_per_kg_min in mL/kg/min.
    -- Studied: adults.
    -- Standard error: 5.35, the largest published.
    -- Source: Jackson et al. 1990: Prediction of functional aerobic capacity without exercise
    -- testing, as given in a table of 2020 (10.1161/JAHA.119.015117). Med Sci Sports Exerc
    -- 22:863-870, doi:10.1249/00005768-199012000-00021.
    -- par: a share, possible 0 to 7
    -- age_y: in a, possible 0 to 130, studied 18 to 130
    -- body_fat_pct: in %, possible 0 to 100
    -- sex: male or female
    jackson_1990_percent_fat = equation(
      'cardio.vo2max.jackson_1990_percent_fat', 'jackson_1990', { unit = 'mL/kg/min' }, { 'par',
      'age_y', 'body_fat_pct', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Maximal oxygen uptake from the shuttle run, Leger 1988.
    -- Result: vo2max_ml_per_kg_min in mL/kg/min.
    -- Studied: children of 8-19 y.
    -- Standard error: none published.
    -- Source: Leger, Mercier, Gadoury, Lambert 1988: The multistage 20 metre shuttle run test for
    -- aerobic fitness. J Sports Sci 6:93-101, doi:10.1080/02640418808729800.
    -- speed_km_per_h: in km/h, possible 8 to 20
    -- age_y: in a, possible 0 to 130, studied 8 to 19
    leger_1988 = equation(
      'cardio.vo2max.leger_1988', 'leger_1988', { unit = 'mL/kg/min' }, { 'speed_km_per_h', 'age_y'
      }),
    -- Maximal oxygen uptake from the shuttle run, Leger and Lambert 1982.
    -- Result: vo2max_ml_per_kg_min in mL/kg/min.
    -- Studied: adults.
    -- Standard error: 5.4, the largest published.
    -- Source: Leger, Lambert 1982: A maximal multistage 20-m shuttle run test to predict VO2max.
    -- Eur J Appl Physiol 49:1-12, doi:10.1007/BF00428958.
    -- speed_km_per_h: in km/h, possible 8 to 20
    leger_lambert_1982 = equation(
      'cardio.vo2max.leger_lambert_1982', 'leger_lambert_1982', { unit = 'mL/kg/min' }, {
      'speed_km_per_h' }),
    -- Maximal oxygen uptake without exercise, Myers (FRIEND).
    -- Result: vo2max_ml_per_kg_min in mL/kg/min.
    -- Studied: adults of the FRIEND registry.
    -- Standard error: 7.2, the largest published.
    -- Source: Myers et al. 2017: A reference equation for normal standards for VO2 max (FRIEND
    -- registry), as given in a table of 2020 (10.1161/JAHA.119.015117),
    -- doi:10.1016/j.pcad.2017.03.002.
    -- age_y: in a, possible 0 to 130, studied 18 to 130
    -- weight_lb: in [lb_av], possible 44 to 880
    -- sex: male or female
    myers_2017_friend = equation(
      'cardio.vo2max.myers_2017_friend', 'myers_2017', { unit = 'mL/kg/min' }, { 'age_y',
      'weight_lb', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Maximal oxygen uptake of men without exercise, Nes.
    -- Result: vo2max_ml_per_kg_min in mL/kg/min.
    -- Studied: adult men of the HUNT study.
    -- Standard error: none published.
    -- Source: Nes et al. 2011: Estimating VO2peak from a nonexercise prediction model: the HUNT
    -- Study, Norway, as quoted by Nevill and Cooke 2017 (10.1249/MSS.0000000000001178). Med Sci
    -- Sports Exerc 43(11):2024-2030, doi:10.1249/MSS.0b013e31821d3f6f.
    -- age_y: in a, possible 0 to 130, studied 18 to 130
    -- waist_cm: in cm, possible 10 to 400
    -- hr_rest_bpm: in bpm, possible 20 to 250
    -- pa_index: a share, possible 0 to 45
    nes_2011_men = equation(
      'cardio.vo2max.nes_2011_men', 'nes_2011', { unit = 'mL/kg/min' }, { 'age_y', 'waist_cm',
      'hr_rest_bpm', 'pa_index' }),
    -- Maximal oxygen uptake of women without exercise, Nes.
    -- Result: vo2max_ml_per_kg_min in mL/kg/min.
    -- Studied: adult women of the HUNT study.
    -- Standard error: none published.
    -- Source: Nes et al. 2011: Estimating VO2peak from a nonexercise prediction model: the HUNT
    -- Study, Norway, as quoted by Nevill and Cooke 2017 (10.1249/MSS.0000000000001178). Med Sci
    -- Sports Exerc 43(11):2024-2030, doi:10.1249/MSS.0b013e31821d3f6f.
    -- age_y: in a, possible 0 to 130, studied 18 to 130
    -- waist_cm: in cm, possible 10 to 400
    -- hr_rest_bpm: in bpm, possible 20 to 250
    -- pa_index: a share, possible 0 to 45
    nes_2011_women = equation(
      'cardio.vo2max.nes_2011_women', 'nes_2011', { unit = 'mL/kg/min' }, { 'age_y', 'waist_cm',
      'hr_rest_bpm', 'pa_index' }),
    -- Maximal oxygen uptake from a walked mile, Rockport.
    -- Result: vo2max_ml_per_kg_min in mL/kg/min.
    -- Studied: 343 adults, 30-69 y.
    -- Standard error: none published.
    -- Source: Kline et al. 1987: Estimation of VO2max from a one-mile track walk, gender, age, and
    -- body weight. Med Sci Sports Exerc 19:253-259.
    -- weight_lb: in [lb_av], possible 44 to 880
    -- age_y: in a, possible 0 to 130, studied 30 to 69
    -- time_min: in min, possible 5 to 60
    -- hr_bpm: in bpm, possible 20 to 250
    -- sex: male or female
    rockport_kline_1987 = equation(
      'cardio.vo2max.rockport_kline_1987', 'kline_1987', { unit = 'mL/kg/min' }, { 'weight_lb',
      'age_y', 'time_min', 'hr_bpm', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Maximal oxygen uptake in L/min from a walked mile, Rockport.
    -- Result: vo2max_l_per_min in L/min.
    -- Studied: 343 adults, 30-69 y.
    -- Standard error: 0.325, the largest published.
    -- Source: Kline et al. 1987: Estimation of VO2max from a one-mile track walk, gender, age, and
    -- body weight. Med Sci Sports Exerc 19:253-259.
    -- weight_lb: in [lb_av], possible 44 to 880
    -- age_y: in a, possible 0 to 130, studied 30 to 69
    -- time_min: in min, possible 5 to 60
    -- hr_bpm: in bpm, possible 20 to 250
    -- sex: male or female
    rockport_kline_1987_absolute = equation(
      'cardio.vo2max.rockport_kline_1987_absolute', 'kline_1987', { unit = 'L/min' }, {
      'weight_lb', 'age_y', 'time_min', 'hr_bpm', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Maximal oxygen uptake from the run of 1.5 miles, ACSM.
    -- Result: vo2max_ml_per_kg_min in mL/kg/min.
    -- Studied: not known.
    -- Standard error: none published.
    -- Its numbers could not be traced to two sources.
    -- Source: American College of Sports Medicine: Guidelines for exercise testing and
    -- prescription.
    -- time_min: in min, possible 5 to 60
    run_1_5_mile_acsm = equation(
      'cardio.vo2max.run_1_5_mile_acsm', 'acsm_guidelines', { unit = 'mL/kg/min' }, { 'time_min' }),
    -- Maximal oxygen uptake from the shuttle run, Stickland.
    -- Result: vo2max_ml_per_kg_min in mL/kg/min.
    -- Studied: adults.
    -- Standard error: 4.07, the largest published.
    -- Source: Stickland et al. 2003: Prediction of maximal oxygen uptake of adults from the 20-m
    -- shuttle run test. Can J Appl Physiol, doi:10.1139/h03-021.
    -- last_half_stage: a share, possible 0.5 to 21
    -- sex: male or female
    stickland_2003 = equation(
      'cardio.vo2max.stickland_2003', 'stickland_2003', { unit = 'mL/kg/min' }, {
      'last_half_stage', { 'sex', choices = { male = 1, female = 2 } } }),
    -- Maximal oxygen uptake from two heart rates, Uth.
    -- Result: vo2max_ml_per_kg_min in mL/kg/min.
    -- Studied: 46 well-trained men, 21-51 y.
    -- Standard error: 2.7, the largest published.
    -- Source: Uth, Sorensen, Overgaard, Pedersen 2004: Estimation of VO2max from the ratio between
    -- HRmax and HRrest: the Heart Rate Ratio Method. Eur J Appl Physiol 91:111-115,
    -- doi:10.1007/s00421-003-0988-y.
    -- hr_max_bpm: in bpm, possible 20 to 250
    -- hr_rest_bpm: in bpm, possible 20 to 250
    uth_2004 = equation(
      'cardio.vo2max.uth_2004', 'uth_2004', { unit = 'mL/kg/min' }, { 'hr_max_bpm', 'hr_rest_bpm'
      }),
  },
}
