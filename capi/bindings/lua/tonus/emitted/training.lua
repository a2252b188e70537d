-- Written by capi/bindings/emit.py.
-- Equations of the domain training.
local equation = require('tonus.equation').equation

return {
  load = {
    -- Acute over chronic load, exponentially weighted means.
    -- Result: acwr.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Williams, West, Cross, Stokes 2017: Better way to determine the acute:chronic
    -- workload ratio?. Br J Sports Med 51(3):209-210, doi:10.1136/bjsports-2016-096589.
    -- daily_loads_au: list: a share, possible 0 to 10000
    acwr_ewma_williams_2017 = equation(
      'training.load.acwr_ewma_williams_2017', 'williams_2017', { unit = '1' }, { {
      'daily_loads_au', list = true } }),
    -- Acute over chronic load, rolling means, coupled.
    -- Result: acwr.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Windt, Gabbett 2018: Is it all for naught? What does mathematical coupling mean for
    -- acute:chronic workload ratios?. Br J Sports Med 53(16):988-990,
    -- doi:10.1136/bjsports-2017-098925.
    -- daily_loads_au: list: a share, possible 0 to 10000
    acwr_rolling_coupled = equation(
      'training.load.acwr_rolling_coupled', 'windt_2018', { unit = '1' }, { { 'daily_loads_au',
      list = true } }),
    -- Acute over chronic load, rolling means, 21 days before.
    -- Result: acwr.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Windt, Gabbett 2018: Is it all for naught? What does mathematical coupling mean for
    -- acute:chronic workload ratios?. Br J Sports Med 53(16):988-990,
    -- doi:10.1136/bjsports-2017-098925.
    -- daily_loads_au: list: a share, possible 0 to 10000
    acwr_rolling_uncoupled_21 = equation(
      'training.load.acwr_rolling_uncoupled_21', 'windt_2018', { unit = '1' }, { {
      'daily_loads_au', list = true } }),
    -- Acute over chronic load, rolling means, 28 days before.
    -- Result: acwr.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Windt, Gabbett 2018: Is it all for naught? What does mathematical coupling mean for
    -- acute:chronic workload ratios?. Br J Sports Med 53(16):988-990,
    -- doi:10.1136/bjsports-2017-098925.
    -- daily_loads_au: list: a share, possible 0 to 10000
    acwr_rolling_uncoupled_28 = equation(
      'training.load.acwr_rolling_uncoupled_28', 'windt_2018', { unit = '1' }, { {
      'daily_loads_au', list = true } }),
    -- Short-term training load, GoldenCheetah.
    -- Result: atl_au_per_day in /d.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Its numbers could not be traced to two sources.
    -- Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and
    -- TRIMPPoints.cpp.
    -- daily_stress: list: a share, possible 0 to 10000
    -- tau_d: in d, possible 1 to 365
    atl_goldencheetah = equation(
      'training.load.atl_goldencheetah', 'goldencheetah', { unit = '/d' }, { { 'daily_stress', list
      = true }, 'tau_d' }),
    -- Long-term training load, GoldenCheetah.
    -- Result: ctl_au_per_day in /d.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Its numbers could not be traced to two sources.
    -- Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and
    -- TRIMPPoints.cpp.
    -- daily_stress: list: a share, possible 0 to 10000
    -- tau_d: in d, possible 1 to 365
    ctl_goldencheetah = equation(
      'training.load.ctl_goldencheetah', 'goldencheetah', { unit = '/d' }, { { 'daily_stress', list
      = true }, 'tau_d' }),
    -- Long-term training load, weight 1 over n.
    -- Result: ctl_au_per_day in /d.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Its numbers could not be traced to two sources.
    -- Source: a definition, no measurement is involved.
    -- daily_stress: list: a share, possible 0 to 10000
    -- tau_d: in d, possible 1 to 365
    ctl_simple_1_over_n = equation(
      'training.load.ctl_simple_1_over_n', 'definition', { unit = '/d' }, { { 'daily_stress', list
      = true }, 'tau_d' }),
    -- Exponentially weighted mean of daily loads, Williams.
    -- Result: ewma_au.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Williams, West, Cross, Stokes 2017: Better way to determine the acute:chronic
    -- workload ratio?. Br J Sports Med 51(3):209-210, doi:10.1136/bjsports-2016-096589.
    -- daily_loads_au: list: a share, possible 0 to 10000
    -- window_d: in d, possible 1 to 365
    ewma_williams_2017 = equation(
      'training.load.ewma_williams_2017', 'williams_2017', { unit = '1' }, { { 'daily_loads_au',
      list = true }, 'window_d' }),
    -- Performance from fitness and fatigue, Banister.
    -- Result: performance_au.
    -- Studied: fitted to each person.
    -- Standard error: none published.
    -- Its numbers could not be traced to two sources.
    -- Source: Banister 1991: Modeling elite athletic performance. In: Physiological Testing of the
    -- High-Performance Athlete, Human Kinetics, 403-424.
    -- daily_loads_au: list: a share, possible 0 to 10000
    -- p0: a share, possible -1.79769313486e+308 to 1.79769313486e+308
    -- k1: a share, possible 0 to 1.79769313486e+308
    -- k2: a share, possible 0 to 1.79769313486e+308
    -- tau1_d: in d, possible 1 to 365
    -- tau2_d: in d, possible 1 to 365
    fitness_fatigue_banister = equation(
      'training.load.fitness_fatigue_banister', 'banister', { unit = '1' }, { { 'daily_loads_au',
      list = true }, 'p0', 'k1', 'k2', 'tau1_d', 'tau2_d' }),
    -- Training monotony, Foster, population standard deviation.
    -- Result: monotony.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Foster 1998: Monitoring training in athletes with reference to overtraining syndrome.
    -- Med Sci Sports Exerc 30(7):1164-1168.
    -- daily_loads_au: list: a share, possible 0 to 10000
    monotony_foster_1998_population_sd = equation(
      'training.load.monotony_foster_1998_population_sd', 'foster_1998', { unit = '1' }, { {
      'daily_loads_au', list = true } }),
    -- Training monotony, Foster, sample standard deviation.
    -- Result: monotony.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Foster 1998: Monitoring training in athletes with reference to overtraining syndrome.
    -- Med Sci Sports Exerc 30(7):1164-1168.
    -- daily_loads_au: list: a share, possible 0 to 10000
    monotony_foster_1998_sample_sd = equation(
      'training.load.monotony_foster_1998_sample_sd', 'foster_1998', { unit = '1' }, { {
      'daily_loads_au', list = true } }),
    -- Load of a session, Foster.
    -- Result: session_load_au.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Foster et al. 2001: A new approach to monitoring exercise training. J Strength Cond
    -- Res 15(1):109-115.
    -- rpe_cr10: a share, possible 0 to 10
    -- duration_min: in min, possible 2.2250738585072014e-308 to 1440
    session_rpe_foster_2001 = equation(
      'training.load.session_rpe_foster_2001', 'foster_2001', { unit = '1' }, { 'rpe_cr10',
      'duration_min' }),
    -- Training strain, Foster, sample standard deviation.
    -- Result: strain_au.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Foster 1998: Monitoring training in athletes with reference to overtraining syndrome.
    -- Med Sci Sports Exerc 30(7):1164-1168.
    -- daily_loads_au: list: a share, possible 0 to 10000
    strain_foster_1998_sample_sd = equation(
      'training.load.strain_foster_1998_sample_sd', 'foster_1998', { unit = '1' }, { {
      'daily_loads_au', list = true } }),
    -- Training impulse of women, Banister.
    -- Result: trimp_au.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Banister 1991: Modeling elite athletic performance. In: Physiological Testing of the
    -- High-Performance Athlete, Human Kinetics, 403-424.
    -- duration_min: in min, possible 2.2250738585072014e-308 to 1440
    -- hr_exercise_bpm: in bpm, possible 20 to 250
    -- hr_rest_bpm: in bpm, possible 20 to 250
    -- hr_max_bpm: in bpm, possible 20 to 250
    trimp_banister_female = equation(
      'training.load.trimp_banister_female', 'banister', { unit = '1' }, { 'duration_min',
      'hr_exercise_bpm', 'hr_rest_bpm', 'hr_max_bpm' }),
    -- Training impulse of men, Banister.
    -- Result: trimp_au.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Banister 1991: Modeling elite athletic performance. In: Physiological Testing of the
    -- High-Performance Athlete, Human Kinetics, 403-424.
    -- duration_min: in min, possible 2.2250738585072014e-308 to 1440
    -- hr_exercise_bpm: in bpm, possible 20 to 250
    -- hr_rest_bpm: in bpm, possible 20 to 250
    -- hr_max_bpm: in bpm, possible 20 to 250
    trimp_banister_male = equation(
      'training.load.trimp_banister_male', 'banister', { unit = '1' }, { 'duration_min',
      'hr_exercise_bpm', 'hr_rest_bpm', 'hr_max_bpm' }),
    -- Training impulse from five zones, Edwards.
    -- Result: trimp_au.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Its numbers could not be traced to two sources.
    -- Source: Edwards 1993: The Heart Rate Monitor Book (five zones).
    -- z1_min: in min, possible 0 to 1440
    -- z2_min: in min, possible 0 to 1440
    -- z3_min: in min, possible 0 to 1440
    -- z4_min: in min, possible 0 to 1440
    -- z5_min: in min, possible 0 to 1440
    trimp_edwards_1993 = equation(
      'training.load.trimp_edwards_1993', 'edwards_1993', { unit = '1' }, { 'z1_min', 'z2_min',
      'z3_min', 'z4_min', 'z5_min' }),
    -- Training impulse of women, GoldenCheetah.
    -- Result: trimp_au.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Its numbers could not be traced to two sources.
    -- Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and
    -- TRIMPPoints.cpp.
    -- duration_min: in min, possible 2.2250738585072014e-308 to 1440
    -- hr_exercise_bpm: in bpm, possible 20 to 250
    -- hr_rest_bpm: in bpm, possible 20 to 250
    -- hr_max_bpm: in bpm, possible 20 to 250
    trimp_goldencheetah_female = equation(
      'training.load.trimp_goldencheetah_female', 'goldencheetah', { unit = '1' }, {
      'duration_min', 'hr_exercise_bpm', 'hr_rest_bpm', 'hr_max_bpm' }),
    -- Training impulse from three zones, Lucia.
    -- Result: trimp_au.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Its numbers could not be traced to two sources.
    -- Source: Lucia, Hoyos, Santalla, Earnest, Chicharro 2003: Tour de France versus Vuelta a
    -- Espana: which is harder?. Med Sci Sports Exerc 35(5):872-878,
    -- doi:10.1249/01.MSS.0000064999.82036.B4.
    -- z1_min: in min, possible 0 to 1440
    -- z2_min: in min, possible 0 to 1440
    -- z3_min: in min, possible 0 to 1440
    trimp_lucia_2003 = equation(
      'training.load.trimp_lucia_2003', 'lucia_2003', { unit = '1' }, { 'z1_min', 'z2_min',
      'z3_min' }),
    -- Training stress balance of the same day.
    -- Result: tsb_au_per_day in /d.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Its numbers could not be traced to two sources.
    -- Source: GoldenCheetah contributors: GoldenCheetah, a program: PMCData.cpp and
    -- TRIMPPoints.cpp.
    -- daily_stress: list: a share, possible 0 to 10000
    tsb_same_day = equation(
      'training.load.tsb_same_day', 'goldencheetah', { unit = '/d' }, { { 'daily_stress', list =
      true } }),
    -- Training load of a week.
    -- Result: weekly_load_au.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- daily_loads_au: list: a share, possible 0 to 10000
    weekly_load = equation(
      'training.load.weekly_load', 'definition', { unit = '1' }, { { 'daily_loads_au', list = true
      } }),
  },
  load_for_reps = {
    -- Load for repetitions, Brzycki.
    -- Result: load_kg in kg.
    -- Studied: not known; sets to failure.
    -- Standard error: none published.
    -- Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J Phys
    -- Educ Recreat Dance 64(1):88-90.
    -- one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 20, studied 1 to 10
    brzycki_1993 = equation(
      'training.load_for_reps.brzycki_1993', 'brzycki_1993', { unit = 'kg' }, { 'one_rm_kg', 'reps'
      }),
    -- Load for repetitions, Epley.
    -- Result: load_kg in kg.
    -- Studied: not known; sets to failure.
    -- Standard error: none published.
    -- Source: Epley 1985: Poundage chart. Boyd Epley Workout.
    -- one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 20, studied 1 to 10
    epley_1985 = equation(
      'training.load_for_reps.epley_1985', 'epley_1985', { unit = 'kg' }, { 'one_rm_kg', 'reps' }),
    -- Load for repetitions, Lander.
    -- Result: load_kg in kg.
    -- Studied: not known; sets to failure.
    -- Standard error: none published.
    -- Source: Lander 1985: Maximum based on reps. NSCA Journal 6(6):60-61.
    -- one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 20, studied 1 to 10
    lander_1985 = equation(
      'training.load_for_reps.lander_1985', 'lander_1985', { unit = 'kg' }, { 'one_rm_kg', 'reps'
      }),
    -- Load for repetitions, Lombardi.
    -- Result: load_kg in kg.
    -- Studied: not known; sets to failure.
    -- Standard error: none published.
    -- Source: Lombardi 1989: Beginning Weight Training: The Safe and Effective Way. Wm. C. Brown.
    -- one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 20, studied 1 to 10
    lombardi_1989 = equation(
      'training.load_for_reps.lombardi_1989', 'lombardi_1989', { unit = 'kg' }, { 'one_rm_kg',
      'reps' }),
    -- Load for repetitions, Mayhew.
    -- Result: load_kg in kg.
    -- Studied: college students, bench press; sets to failure.
    -- Standard error: none published.
    -- Source: Mayhew, Ball, Arnold, Bowen 1992: Relative muscular endurance performance as a
    -- predictor of bench press strength in college men and women. J Appl Sport Sci Res
    -- 6(4):200-206.
    -- one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 20, studied 1 to 10
    mayhew_1992 = equation(
      'training.load_for_reps.mayhew_1992', 'mayhew_1992', { unit = 'kg' }, { 'one_rm_kg', 'reps'
      }),
    -- Load for repetitions, O'Conner.
    -- Result: load_kg in kg.
    -- Studied: not known; sets to failure.
    -- Standard error: none published.
    -- Source: O'Conner, Simmons, O'Shea 1989: Weight training today, a book.
    -- one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 20, studied 1 to 10
    oconner_1989 = equation(
      'training.load_for_reps.oconner_1989', 'oconner_1989', { unit = 'kg' }, { 'one_rm_kg', 'reps'
      }),
    -- Load for repetitions, Wathen.
    -- Result: load_kg in kg.
    -- Studied: not known; sets to failure.
    -- Standard error: none published.
    -- Source: Wathen 1994: Load assignment, a chapter. Essentials of Strength Training and
    -- Conditioning.
    -- one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 20, studied 1 to 10
    wathen_1994 = equation(
      'training.load_for_reps.wathen_1994', 'wathen_1994', { unit = 'kg' }, { 'one_rm_kg', 'reps'
      }),
  },
  one_rm = {
    -- One-repetition maximum, Brzycki.
    -- Result: one_rm_kg in kg.
    -- Studied: not known; sets to failure.
    -- Standard error: none published.
    -- Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J Phys
    -- Educ Recreat Dance 64(1):88-90.
    -- load_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 20, studied 1 to 10
    brzycki_1993 = equation(
      'training.one_rm.brzycki_1993', 'brzycki_1993', { unit = 'kg' }, { 'load_kg', 'reps' }),
    -- One-repetition maximum, Brzycki, decimal form.
    -- Result: one_rm_kg in kg.
    -- Studied: not known; sets to failure.
    -- Standard error: none published.
    -- Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J Phys
    -- Educ Recreat Dance 64(1):88-90.
    -- load_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 20, studied 1 to 10
    brzycki_1993_decimal = equation(
      'training.one_rm.brzycki_1993_decimal', 'brzycki_1993', { unit = 'kg' }, { 'load_kg', 'reps'
      }),
    -- One-repetition maximum, Epley.
    -- Result: one_rm_kg in kg.
    -- Studied: not known; sets to failure.
    -- Standard error: none published.
    -- Source: Epley 1985: Poundage chart. Boyd Epley Workout.
    -- load_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 20, studied 1 to 10
    epley_1985 = equation(
      'training.one_rm.epley_1985', 'epley_1985', { unit = 'kg' }, { 'load_kg', 'reps' }),
    -- One-repetition maximum, Kemmler.
    -- Result: one_rm_kg in kg.
    -- Studied: trained postmenopausal women; sets to failure.
    -- Standard error: none published.
    -- Source: Kemmler, Lauber, Wassermann, Mayhew 2006: Predicting maximal strength in trained
    -- postmenopausal women. J Strength Cond Res.
    -- load_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 20, studied 1 to 10
    kemmler_2006 = equation(
      'training.one_rm.kemmler_2006', 'kemmler_2006', { unit = 'kg' }, { 'load_kg', 'reps' }),
    -- One-repetition maximum, Lander.
    -- Result: one_rm_kg in kg.
    -- Studied: not known; sets to failure.
    -- Standard error: none published.
    -- Source: Lander 1985: Maximum based on reps. NSCA Journal 6(6):60-61.
    -- load_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 20, studied 1 to 10
    lander_1985 = equation(
      'training.one_rm.lander_1985', 'lander_1985', { unit = 'kg' }, { 'load_kg', 'reps' }),
    -- One-repetition maximum, Lombardi.
    -- Result: one_rm_kg in kg.
    -- Studied: not known; sets to failure.
    -- Standard error: none published.
    -- Source: Lombardi 1989: Beginning Weight Training: The Safe and Effective Way. Wm. C. Brown.
    -- load_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 20, studied 1 to 10
    lombardi_1989 = equation(
      'training.one_rm.lombardi_1989', 'lombardi_1989', { unit = 'kg' }, { 'load_kg', 'reps' }),
    -- One-repetition maximum, Mayhew.
    -- Result: one_rm_kg in kg.
    -- Studied: college students, bench press; sets to failure.
    -- Standard error: none published.
    -- Source: Mayhew, Ball, Arnold, Bowen 1992: Relative muscular endurance performance as a
    -- predictor of bench press strength in college men and women. J Appl Sport Sci Res
    -- 6(4):200-206.
    -- load_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 20, studied 1 to 10
    mayhew_1992 = equation(
      'training.one_rm.mayhew_1992', 'mayhew_1992', { unit = 'kg' }, { 'load_kg', 'reps' }),
    -- One-repetition maximum, O'Conner.
    -- Result: one_rm_kg in kg.
    -- Studied: not known; sets to failure.
    -- Standard error: none published.
    -- Source: O'Conner, Simmons, O'Shea 1989: Weight training today, a book.
    -- load_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 20, studied 1 to 10
    oconner_1989 = equation(
      'training.one_rm.oconner_1989', 'oconner_1989', { unit = 'kg' }, { 'load_kg', 'reps' }),
    -- One-repetition maximum of the bench press, Reynolds.
    -- Result: one_rm_kg in kg.
    -- Studied: adults, bench press.
    -- Standard error: 2.98, the largest published.
    -- Source: Reynolds, Gordon, Robergs 2006: Prediction of one repetition maximum strength from
    -- multiple repetition maximum testing and anthropometry. J Strength Cond Res 20(3):584-592,
    -- doi:10.1519/R-15304.1.
    -- five_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
    reynolds_2006_bench = equation(
      'training.one_rm.reynolds_2006_bench', 'reynolds_2006', { unit = 'kg' }, { 'five_rm_kg' }),
    -- One-repetition maximum of the leg press, Reynolds.
    -- Result: one_rm_kg in kg.
    -- Studied: adults, leg press.
    -- Standard error: 16.16, the largest published.
    -- Source: Reynolds, Gordon, Robergs 2006: Prediction of one repetition maximum strength from
    -- multiple repetition maximum testing and anthropometry. J Strength Cond Res 20(3):584-592,
    -- doi:10.1519/R-15304.1.
    -- five_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
    reynolds_2006_leg_press = equation(
      'training.one_rm.reynolds_2006_leg_press', 'reynolds_2006', { unit = 'kg' }, { 'five_rm_kg'
      }),
    -- One-repetition maximum, Wathen.
    -- Result: one_rm_kg in kg.
    -- Studied: not known; sets to failure.
    -- Standard error: none published.
    -- Source: Wathen 1994: Load assignment, a chapter. Essentials of Strength Training and
    -- Conditioning.
    -- load_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 20, studied 1 to 10
    wathen_1994 = equation(
      'training.one_rm.wathen_1994', 'wathen_1994', { unit = 'kg' }, { 'load_kg', 'reps' }),
  },
  progression = {
    -- Next load by a percentage, ACSM.
    -- Result: load_kg in kg.
    -- Studied: healthy adults.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Ratamess et al. 2009: Progression models in resistance training for healthy adults.
    -- Med Sci Sports Exerc.
    -- load_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- increase_pct: in %, possible 2.2250738585072014e-308 to 100, studied 2 to 10
    acsm_2009_new_load = equation(
      'training.progression.acsm_2009_new_load', 'acsm09rt', { unit = 'kg' }, { 'load_kg',
      'increase_pct' }),
  },
  reps_for_load = {
    -- Repetitions that a load allows, Brzycki.
    -- Result: reps.
    -- Studied: not known; sets to failure.
    -- Standard error: none published.
    -- Source: Brzycki 1993: Strength testing: predicting a one-rep max from reps-to-fatigue. J Phys
    -- Educ Recreat Dance 64(1):88-90.
    -- one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- load_kg: in kg, possible 2.2250738585072014e-308 to 1000
    brzycki_1993 = equation(
      'training.reps_for_load.brzycki_1993', 'brzycki_1993', { unit = '1' }, { 'one_rm_kg',
      'load_kg' }),
    -- Repetitions that a load allows, Epley.
    -- Result: reps.
    -- Studied: not known; sets to failure.
    -- Standard error: none published.
    -- Source: Epley 1985: Poundage chart. Boyd Epley Workout.
    -- one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- load_kg: in kg, possible 2.2250738585072014e-308 to 1000
    epley_1985 = equation(
      'training.reps_for_load.epley_1985', 'epley_1985', { unit = '1' }, { 'one_rm_kg', 'load_kg'
      }),
  },
  rpe = {
    -- Repetitions in reserve from effort, Zourdos.
    -- Result: rir_reps.
    -- Studied: squat, novice and experienced lifters.
    -- Standard error: none published.
    -- Source: Zourdos et al. 2016: Novel resistance training-specific rating of perceived exertion
    -- scale measuring repetitions in reserve. J Strength Cond Res,
    -- doi:10.1519/JSC.0000000000001049.
    -- rpe: a share, possible 5 to 10
    rir_from_rpe_zourdos_2016 = equation(
      'training.rpe.rir_from_rpe_zourdos_2016', 'zourdos_2016', { unit = '1' }, { 'rpe' }),
    -- Load, RTS chart.
    -- Result: load_kg in kg.
    -- Studied: a coach's chart, nobody was studied.
    -- Standard error: none published.
    -- Source: Tuchscherer: Chart of repetitions and effort. Reactive Training Systems.
    -- one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 12
    -- rpe: a share, possible 6 to 10
    rts_load = equation(
      'training.rpe.rts_load', 'rts_chart', { unit = 'kg' }, { 'one_rm_kg', 'reps', 'rpe' }),
    -- One-repetition maximum, RTS chart.
    -- Result: one_rm_kg in kg.
    -- Studied: a coach's chart, nobody was studied.
    -- Standard error: none published.
    -- Source: Tuchscherer: Chart of repetitions and effort. Reactive Training Systems.
    -- load_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- reps: a number, possible 1 to 12
    -- rpe: a share, possible 6 to 10
    rts_one_rm = equation(
      'training.rpe.rts_one_rm', 'rts_chart', { unit = 'kg' }, { 'load_kg', 'reps', 'rpe' }),
    -- Share of the one-repetition maximum, RTS chart.
    -- Result: fraction_of_one_rm.
    -- Studied: a coach's chart, nobody was studied.
    -- Standard error: none published.
    -- Source: Tuchscherer: Chart of repetitions and effort. Reactive Training Systems.
    -- reps: a number, possible 1 to 12
    -- rpe: a share, possible 6 to 10
    rts_percent_one_rm = equation(
      'training.rpe.rts_percent_one_rm', 'rts_chart', { unit = '1' }, { 'reps', 'rpe' }),
  },
  strength_score = {
    -- DOTS points of 2019.
    -- Result: points.
    -- Studied: adult lifters.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Konertz 2019: DOTS, a score of powerlifting totals by body weight.
    -- sex: male or female
    -- weight_kg: in kg, possible 0.3 to 700
    -- total_kg: in kg, possible 2.2250738585072014e-308 to 2000
    dots_2019 = equation(
      'training.strength_score.dots_2019', 'dots_2019', { unit = '1' }, { { 'sex', choices = { male
      = 1, female = 2 } }, 'weight_kg', 'total_kg' }),
    -- Glossbrenner points.
    -- Result: points.
    -- Studied: adult lifters.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Glossbrenner: Coefficients of powerlifting totals by body weight.
    -- sex: male or female
    -- weight_kg: in kg, possible 0.3 to 700
    -- total_kg: in kg, possible 2.2250738585072014e-308 to 2000
    glossbrenner = equation(
      'training.strength_score.glossbrenner', 'glossbrenner', { unit = '1' }, { { 'sex', choices =
      { male = 1, female = 2 } }, 'weight_kg', 'total_kg' }),
    -- IPF GL points of 2020.
    -- Result: points.
    -- Studied: adult lifters.
    -- A definition: it adds no error to that of its inputs.
    -- Source: International Powerlifting Federation 2020: IPF GL points.
    -- sex: male or female
    -- event: full or bench
    -- equipment: classic or equipped
    -- weight_kg: in kg, possible 35 to 700
    -- total_kg: in kg, possible 2.2250738585072014e-308 to 2000
    ipf_gl_2020 = equation(
      'training.strength_score.ipf_gl_2020', 'ipf_gl_2020', { unit = '1' }, { { 'sex', choices = {
      male = 1, female = 2 } }, { 'event', choices = { full = 1, bench = 2 } }, { 'equipment',
      choices = { classic = 1, equipped = 2 } }, 'weight_kg', 'total_kg' }),
    -- Schwartz and Malone points.
    -- Result: points.
    -- Studied: adult lifters.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Schwartz; Malone: Coefficients of powerlifting totals by body weight, men; women.
    -- sex: male or female
    -- weight_kg: in kg, possible 0.3 to 700
    -- total_kg: in kg, possible 2.2250738585072014e-308 to 2000
    schwartz_malone = equation(
      'training.strength_score.schwartz_malone', 'schwartz_malone', { unit = '1' }, { { 'sex',
      choices = { male = 1, female = 2 } }, 'weight_kg', 'total_kg' }),
    -- Sinclair total, 2001 to 2004.
    -- Result: total_kg in kg.
    -- Studied: senior weightlifters of 2001 to 2004.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Sinclair; International Weightlifting Federation: Sinclair coefficients by Olympic
    -- cycle.
    -- sex: male or female
    -- weight_kg: in kg, possible 0.3 to 700
    -- total_kg: in kg, possible 2.2250738585072014e-308 to 2000
    sinclair_2001_2004 = equation(
      'training.strength_score.sinclair_2001_2004', 'sinclair', { unit = 'kg' }, { { 'sex', choices
      = { male = 1, female = 2 } }, 'weight_kg', 'total_kg' }),
    -- Sinclair total, 2017 to 2020.
    -- Result: total_kg in kg.
    -- Studied: senior weightlifters of 2017 to 2020.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Sinclair; International Weightlifting Federation: Sinclair coefficients by Olympic
    -- cycle.
    -- sex: male or female
    -- weight_kg: in kg, possible 0.3 to 700
    -- total_kg: in kg, possible 2.2250738585072014e-308 to 2000
    sinclair_2017_2020 = equation(
      'training.strength_score.sinclair_2017_2020', 'sinclair', { unit = 'kg' }, { { 'sex', choices
      = { male = 1, female = 2 } }, 'weight_kg', 'total_kg' }),
    -- Sinclair total, 2021 to 2024.
    -- Result: total_kg in kg.
    -- Studied: senior weightlifters of 2021 to 2024.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Sinclair; International Weightlifting Federation: Sinclair coefficients by Olympic
    -- cycle.
    -- sex: male or female
    -- weight_kg: in kg, possible 0.3 to 700
    -- total_kg: in kg, possible 2.2250738585072014e-308 to 2000
    sinclair_2021_2024 = equation(
      'training.strength_score.sinclair_2021_2024', 'sinclair', { unit = 'kg' }, { { 'sex', choices
      = { male = 1, female = 2 } }, 'weight_kg', 'total_kg' }),
    -- Wilks points of 1994.
    -- Result: points.
    -- Studied: adult lifters.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Wilks: Wilks coefficients of powerlifting totals by body weight, 1994 and 2020.
    -- sex: male or female
    -- weight_kg: in kg, possible 0.3 to 700
    -- total_kg: in kg, possible 2.2250738585072014e-308 to 2000
    wilks_1994 = equation(
      'training.strength_score.wilks_1994', 'wilks', { unit = '1' }, { { 'sex', choices = { male =
      1, female = 2 } }, 'weight_kg', 'total_kg' }),
    -- Wilks points of 2020.
    -- Result: points.
    -- Studied: adult lifters.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Wilks: Wilks coefficients of powerlifting totals by body weight, 1994 and 2020.
    -- sex: male or female
    -- weight_kg: in kg, possible 40 to 200.95
    -- total_kg: in kg, possible 2.2250738585072014e-308 to 2000
    wilks_2020 = equation(
      'training.strength_score.wilks_2020', 'wilks', { unit = '1' }, { { 'sex', choices = { male =
      1, female = 2 } }, 'weight_kg', 'total_kg' }),
  },
  volume = {
    -- Load of an exercise with body weight.
    -- Result: effective_load_kg in kg.
    -- Studied: definition; the parts were studied apart.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- weight_kg: in kg, possible 0.3 to 700
    -- bodyweight_fraction: a share, possible 0 to 1
    -- external_kg: in kg, possible -400 to 1000
    bodyweight_effective_load = equation(
      'training.volume.bodyweight_effective_load', 'definition', { unit = 'kg' }, { 'weight_kg',
      'bodyweight_fraction', 'external_kg' }),
    -- Weekly sets of a muscle, indirect sets as half.
    -- Result: sets.
    -- Studied: 67 studies, 2058 people.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Pelland, Remmert, Robinson, Hinson, Zourdos 2025: The Resistance Training Dose
    -- Response: Meta-Regressions Exploring the Effects of Weekly Volume and Frequency on Muscle
    -- Hypertrophy and Strength Gains. Sports Med, doi:10.1007/s40279-025-02344-w.
    -- direct_sets: a number, possible 0 to 200
    -- indirect_sets: a number, possible 0 to 200
    fractional_sets = equation(
      'training.volume.fractional_sets', 'pelland', { unit = '1' }, { 'direct_sets',
      'indirect_sets' }),
    -- Number of lifts by intensity (INOL), Hristov.
    -- Result: inol.
    -- Studied: a coach's number, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Hristov 2005: Number of lifts and intensity (INOL), an article for coaches.
    -- reps: a number, possible 1 to 1000
    -- intensity_pct: in %, possible 2.2250738585072014e-308 to 99.999999999999986
    inol_hristov_2005 = equation(
      'training.volume.inol_hristov_2005', 'hristov_2005', { unit = '1' }, { 'reps',
      'intensity_pct' }),
    -- Most repetitions of a set, Prilepin's table.
    -- Result: reps.
    -- Studied: Olympic weightlifters.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
    -- intensity_pct: in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
    prilepin_set_reps_max = equation(
      'training.volume.prilepin_set_reps_max', 'prilepin', { unit = '1' }, { 'intensity_pct' }),
    -- Fewest repetitions of a set, Prilepin's table.
    -- Result: reps.
    -- Studied: Olympic weightlifters.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
    -- intensity_pct: in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
    prilepin_set_reps_min = equation(
      'training.volume.prilepin_set_reps_min', 'prilepin', { unit = '1' }, { 'intensity_pct' }),
    -- Most repetitions of a session, Prilepin's table.
    -- Result: reps.
    -- Studied: Olympic weightlifters.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
    -- intensity_pct: in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
    prilepin_total_max = equation(
      'training.volume.prilepin_total_max', 'prilepin', { unit = '1' }, { 'intensity_pct' }),
    -- Fewest repetitions of a session, Prilepin's table.
    -- Result: reps.
    -- Studied: Olympic weightlifters.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
    -- intensity_pct: in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
    prilepin_total_min = equation(
      'training.volume.prilepin_total_min', 'prilepin', { unit = '1' }, { 'intensity_pct' }),
    -- Best number of repetitions of a session, Prilepin's table.
    -- Result: reps.
    -- Studied: Olympic weightlifters.
    -- A definition: it adds no error to that of its inputs.
    -- Source: Prilepin: Table of repetitions by intensity in Olympic weightlifting.
    -- intensity_pct: in %, possible 2.2250738585072014e-308 to 100, studied 55 to 100
    prilepin_total_optimal = equation(
      'training.volume.prilepin_total_optimal', 'prilepin', { unit = '1' }, { 'intensity_pct' }),
    -- Load as a share of the one-repetition maximum.
    -- Result: fraction_of_one_rm.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- load_kg: in kg, possible 2.2250738585072014e-308 to 1000
    -- one_rm_kg: in kg, possible 2.2250738585072014e-308 to 1000
    relative_intensity = equation(
      'training.volume.relative_intensity', 'definition', { unit = '1' }, { 'load_kg', 'one_rm_kg'
      }),
    -- Difference in effect size of growth by weekly sets, Schoenfeld.
    -- Result: effect_size_difference.
    -- Studied: 34 groups in 15 studies, about 1 to 12 weekly sets.
    -- Standard error: none published.
    -- Source: Schoenfeld, Ogborn, Krieger 2017: Dose-response relationship between weekly
    -- resistance training volume and increases in muscle mass: a systematic review and
    -- meta-analysis. J Sports Sci 35(11):1073-1082, doi:10.1080/02640414.2016.1210197.
    -- set_difference: a share, possible -30 to 30, studied -12 to 12
    schoenfeld_2017_es_slope = equation(
      'training.volume.schoenfeld_2017_es_slope', 'sch17', { unit = '1' }, { 'set_difference' }),
    -- Difference in gain of muscle size by weekly sets, Schoenfeld.
    -- Result: gain_difference_pct in %.
    -- Studied: 34 groups in 15 studies, about 1 to 12 weekly sets.
    -- Standard error: none published.
    -- Source: Schoenfeld, Ogborn, Krieger 2017: Dose-response relationship between weekly
    -- resistance training volume and increases in muscle mass: a systematic review and
    -- meta-analysis. J Sports Sci 35(11):1073-1082, doi:10.1080/02640414.2016.1210197.
    -- set_difference: a share, possible -30 to 30, studied -12 to 12
    schoenfeld_2017_gain_slope = equation(
      'training.volume.schoenfeld_2017_gain_slope', 'sch17', { unit = '%' }, { 'set_difference' }),
    -- Time under tension of a set.
    -- Result: tut_s in s.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- reps: a number, possible 1 to 1000
    -- eccentric_s: in s, possible 0 to 60
    -- stretch_pause_s: in s, possible 0 to 60
    -- concentric_s: in s, possible 0 to 60
    -- top_pause_s: in s, possible 0 to 60
    time_under_tension = equation(
      'training.volume.time_under_tension', 'definition', { unit = 's' }, { 'reps', 'eccentric_s',
      'stretch_pause_s', 'concentric_s', 'top_pause_s' }),
    -- Tonnage of sets that differ.
    -- Result: tonnage_kg in kg.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- reps: list: a number, possible 1 to 1000
    -- load_kg: list: in kg, possible 2.2250738585072014e-308 to 1000
    tonnage_per_set = equation(
      'training.volume.tonnage_per_set', 'definition', { unit = 'kg' }, { { 'reps', list = true },
      { 'load_kg', list = true } }),
    -- Volume load.
    -- Result: volume_load_kg in kg.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- sets: a share, possible 1 to 100
    -- reps: a number, possible 1 to 1000
    -- load_kg: in kg, possible 2.2250738585072014e-308 to 1000
    volume_load = equation(
      'training.volume.volume_load', 'definition', { unit = 'kg' }, { 'sets', 'reps', 'load_kg' }),
  },
}
