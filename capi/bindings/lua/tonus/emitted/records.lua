-- Written by capi/bindings/emit.py.
-- Structs of tonus.h that are read and filled by name.
return {
  -- LogCounts: What a log holds: rows = sets + rejected + other_rows.
  tonus_log_counts = {
    -- 1 if a file named no unit and kilograms were assumed
    { 'weight_unit_assumed', 'flag' },
    -- rows read from files, and sets added one by one
    { 'rows', 'whole' },
    -- rows that are sets
    { 'sets', 'whole' },
    -- sets of every type but warm-ups
    { 'working_sets', 'whole' },
    -- rows that could not be used: Log.rejected
    { 'rejected', 'whole' },
    -- rest timers and notes
    { 'other_rows', 'whole' },
    -- repetitions of all sets
    { 'reps', 'whole' },
    -- distinct names of exercises
    { 'exercises', 'whole' },
    -- names without an exercise: Log.unresolved
    { 'unresolved', 'whole' },
    -- days since 1970-01-01 of the earliest set; 0 without sets
    { 'first_day', 'whole' },
    -- the same of the latest
    { 'last_day', 'whole' },
    -- load less assistance, times repetitions of working sets
    { 'tonnage_kg', 'number' },
  },
  -- MuscleWeek: A muscle's work in a week.
  tonus_muscle_week = {
    -- workouts with direct work: the frequency
    { 'sessions', 'whole' },
    -- hard sets with the muscle as primary
    { 'direct_sets', 'number' },
    -- the same, and half of the hard sets it assists in
    { 'fractional_sets', 'number' },
    -- hours since the workout before with direct work, or NaN
    { 'shortest_gap_h', 'nan' },
  },
  -- Week: A week of training.
  tonus_week = {
    -- 1 if part of it is outside of what is looked at
    { 'partial', 'flag' },
    -- days since 1970-01-01
    { 'first_day', 'whole' },
    -- six later
    { 'last_day', 'whole' },
    -- workouts with a working set
    { 'sessions', 'whole' },
    -- every kind but warm-ups
    { 'working_sets', 'whole' },
    -- working sets without RPE and RIR
    { 'unrated_sets', 'whole' },
    -- working sets whose exercise no muscle is known of
    { 'unresolved_sets', 'whole' },
    -- working sets whose load is not known
    { 'unloaded_sets', 'whole' },
    -- repetitions of working sets
    { 'reps', 'whole' },
    -- a set of one side counts a half
    { 'hard_sets', 'number' },
    -- hard sets of multi-joint presses above the hips
    { 'push_sets', 'number' },
    -- hard sets of multi-joint pulls above the hips
    { 'pull_sets', 'number' },
    -- load times repetitions
    { 'tonnage_kg', 'number' },
    -- time under tension by phase, where the tempo is known
    { 'eccentric_s', 'number' },
    -- the same: pause at the stretch
    { 'stretch_pause_s', 'number' },
    -- the same: shortening
    { 'concentric_s', 'number' },
    -- the same: pause at the contraction
    { 'top_pause_s', 'number' },
  },
  -- Candidate: An equation of a family on what is known of one person.
  tonus_candidate = {
    -- 0 or cautions: applicable; negative: why it is not
    { 'status', 'whole' },
    -- the equation
    { 'id', 'text' },
    -- unit of the numbers, one for the family; "" for a class
    { 'unit', 'text' },
    -- the input that is missing or refused; nil if applicable
    { 'input', 'text' },
    -- the group it is only for, which no fact tells; or nil
    { 'apart', 'text' },
    -- its result; NaN where not applicable
    { 'value', 'nan' },
    -- published, widened by those of derived inputs; NaN if unknown
    { 'standard_error', 'nan' },
    -- lower end of the 95 % interval, or NaN
    { 'low', 'nan' },
    -- upper end of the 95 % interval, or NaN
    { 'high', 'nan' },
  },
  -- Activity: An activity of the Adult Compendium of Physical Activities.
  tonus_met = {
    -- year of the edition; codes changed their meaning between two
    { 'edition', 'whole' },
    -- 1 where the compendium estimated it from similar activities
    { 'estimated', 'flag' },
    -- cost as printed: multiple of 1 kcal/kg/h, rest included
    { 'met', 'number' },
    -- five digits, such as "01009"
    { 'code', 'text' },
    -- major heading, such as "Bicycling"
    { 'heading', 'text' },
    -- specific activity
    { 'description', 'text' },
  },
  -- Claim: What is said to a claim.
  tonus_claim = {
    -- of the rule's finding; TONUS_NONE: nothing against the claim
    { 'severity', 'words', { not_evaluated = -1, none = 0, info = 1, advise = 2, warn = 3,
      stop_and_refer = 4 } },
    -- the claim that the text makes; nil where none is known
    { 'claim_id', 'text' },
    -- the rule that judges it, or nil
    { 'rule_id', 'text' },
    -- the claim in the language, or nil
    { 'wording', 'text' },
    -- other claims that share words with the text, or nil
    { 'nearest', 'texts' },
  },
  -- TrendSettings: How a trend is followed.
  tonus_trend_settings = {
    -- so many on one side are a change of the weight
    { 'outliers_in_a_row', 'whole' },
    -- of the exponential mean, for a day
    { 'smoothing', 'number' },
    -- standard deviation of a weighing, share of the weight
    { 'weighing_noise', 'number' },
    -- wander of the level in a day
    { 'level_noise_kg', 'number' },
    -- wander of the slope in a day, kg/d
    { 'slope_noise_kg', 'number' },
    -- standard deviations beyond which a weighing is left out
    { 'outlier', 'number' },
  },
  -- TrendLine: Least-squares line through the weighings of a window.
  tonus_trend = {
    -- TONUS_TREND_...
    { 'verdict', 'words', { too_short = 1, losing = 2, plateau = 3, unclear = 4, rising = 5 } },
    -- used
    { 'weighings', 'whole' },
    -- left out
    { 'outliers', 'whole' },
    -- from the first to the last weighing
    { 'days', 'number' },
    -- mean of the weighings
    { 'mean_kg', 'number' },
    -- the line at its end
    { 'end_kg', 'number' },
    -- standard deviation about the line
    { 'scatter_kg', 'number' },
    -- negative = loss
    { 'slope_kg_per_day', 'number' },
    -- its standard error
    { 'slope_error_kg_per_day', 'number' },
    -- slope, of the mean weight
    { 'percent_per_week', 'number' },
    -- its standard error
    { 'percent_error_per_week', 'number' },
  },
  -- ExpenditureGates: What a log must hold before there is an answer.
  tonus_expenditure_gates = {
    -- days that the window must cover
    { 'least_days', 'whole' },
    -- length of the window, back from the last day
    { 'most_days', 'whole' },
    -- days with intake in the window
    { 'least_intake_days', 'whole' },
    -- weighings in the window
    { 'least_weighings', 'whole' },
    -- days in a row without intake in the window
    { 'most_gap_days', 'whole' },
    -- of the days of the window
    { 'least_intake_share', 'number' },
  },
  -- LogWindow: What the window of a log holds.
  tonus_expenditure_window = {
    -- bits against an answer; 0: good enough
    { 'reasons', 'bits', { few_days = 1, few_intake_days = 2, low_coverage = 4, few_weighings =
      8, long_gap = 16 } },
    -- that it covers
    { 'days', 'whole' },
    -- with intake
    { 'intake_days', 'whole' },
    -- weighings
    { 'weighings', 'whole' },
    -- most days in a row without intake
    { 'longest_gap', 'whole' },
  },
  -- Expenditure: Expenditure with its 90 % interval.
  tonus_expenditure = {
    -- weighings left out
    { 'outliers', 'whole' },
    -- total energy expenditure
    { 'kcal_per_day', 'number' },
    -- kcal/d
    { 'standard_error', 'number' },
    -- lower end of the 90 % interval
    { 'low', 'number' },
    -- upper end
    { 'high', 'number' },
    -- mean intake of the window, kcal/d
    { 'intake', 'number' },
    -- slope of the weight in the window
    { 'kg_per_week', 'number' },
  },
  -- ExpenditureSettings: What the model-based filter takes for noise.
  tonus_expenditure_settings = {
    -- so many on one side are a change of the weight
    { 'outliers_in_a_row', 'whole' },
    -- standard deviation of a weighing, share of the weight
    { 'weighing_noise', 'number' },
    -- of a day's logged intake, share of it
    { 'intake_noise', 'number' },
    -- of the expected expenditure at the start, share of it
    { 'expenditure_doubt', 'number' },
    -- of the expenditure in a day, kcal/d
    { 'expenditure_wander', 'number' },
    -- of body fat at the start, share of the weight
    { 'fat_doubt', 'number' },
    -- of extracellular fluid in a day
    { 'fluid_noise_kg', 'number' },
    -- standard deviations beyond which a weighing is left out
    { 'outlier', 'number' },
  },
  -- BodyImported: What an import read: rows = used + empty + rejected.
  tonus_body_import_summary = {
    -- 1 if no unit was named and kilograms were assumed
    { 'weight_unit_assumed', 'flag' },
    -- rows below the header
    { 'rows', 'whole' },
    -- rows that gave at least one value
    { 'used', 'whole' },
    -- rows without a value
    { 'empty', 'whole' },
    -- rows that could not be used
    { 'rejected', 'whole' },
    -- values read
    { 'values', 'whole' },
  },
  -- RegionChange: Change of a region, percent of what it has now; negative = less.
  tonus_region_change = {
    -- what the call returned
    { 'status', 'whole' },
    -- at the exponent
    { 'change_percent', 'number' },
    -- end of the 95 % band
    { 'low_percent', 'number' },
    -- other end
    { 'high_percent', 'number' },
  },
  -- RegionCalibration: One's own exponent.
  tonus_region_calibration = {
    -- slope of ln(site) over ln(body fat)
    { 'own_k', 'number' },
    -- its standard error
    { 'own_error', 'number' },
    -- prior and own slope together
    { 'k', 'number' },
    -- standard deviation of k
    { 'k_sd', 'number' },
    -- share of the own slope in k
    { 'own_weight', 'number' },
    -- range of the body fat, of the largest
    { 'span_percent', 'number' },
  },
  -- SessionEnergy: Energy of a session. Gross and net differ by the rest of 1 MET, which is in a
  -- day's resting energy already: add the net to a day's expenditure.
  tonus_cardio_energy = {
    -- 1 intervals, 2 MET, 3 pace, 4 heart rate
    { 'source', 'words', { intervals = 1, met = 2, pace = 3, heart_rate = 4 } },
    -- its duration
    { 'duration_min', 'number' },
    -- with what rest would have taken
    { 'gross_kcal', 'number' },
    -- without
    { 'net_kcal', 'number' },
    -- energy after it at 6 % of the net energy, not in net_kcal
    { 'epoc_low_kcal', 'number' },
    -- at 15 %: the bound
    { 'epoc_high_kcal', 'number' },
    -- mean cost
    { 'met', 'number' },
    -- minutes from 3 to below 6 MET
    { 'moderate_min', 'number' },
    -- minutes from 6 MET
    { 'vigorous_min', 'number' },
    -- minutes of work in intervals
    { 'interval_work_min', 'number' },
    -- share of the heart-rate reserve, or NaN
    { 'reserve', 'nan' },
  },
  -- ImportOptions: Units of a file that does not name them; 0: kilograms and kilometres are assumed
  -- and said so.
  tonus_import_options = {
    -- 0 not given, 1 kilogram, 2 pound
    { 'weight_unit', 'words', { kilogram = 1, pound = 2 } },
    -- 0 not given, 1 metre, 2 kilometre, 3 mile, 4 foot, 5 yard
    { 'distance_unit', 'words', { metre = 1, kilometre = 2, mile = 3, foot = 4, yard = 5 } },
    -- Map of columns of a file of no known app: `role=heading` joined by semicolons, such as
    -- `start=Date` and `reps=Reps`. nil for a known app.
    { 'columns', 'text' },
  },
  -- SetFields: One set. Numbers that were not recorded are NaN; from side on, 0 is not recorded
  -- too.
  tonus_set = {
    -- 1 warm-up, 2 working, 3 drop, 4 failure, 5 timed
    { 'type', 'words', { warmup = 1, working = 2, drop = 3, failure = 4, timed = 5 } },
    -- start of the workout: seconds of wall-clock time since 1970
    { 'time_s', 'whole' },
    -- repetitions, whole, or NaN
    { 'reps', 'nan' },
    -- load without body weight, or NaN. Of an assisting machine, its help
    { 'load_kg', 'nan' },
    -- rating of perceived exertion, or NaN
    { 'rpe', 'nan' },
    -- repetitions in reserve, or NaN
    { 'rir', 'nan' },
    -- metres, or NaN
    { 'distance_m', 'nan' },
    -- seconds, or NaN
    { 'duration_s', 'nan' },
    -- 0 or 1 both, 2 left, 3 right
    { 'side', 'words', { both = 1, left = 2, right = 3 } },
    -- kilograms taken off by a band or machine
    { 'assistance_kg', 'number' },
    -- mean heart rate
    { 'heart_rate_bpm', 'number' },
    -- tempo: lengthening; all four phases or none are given
    { 'eccentric_s', 'number' },
    -- tempo: pause at the stretch
    { 'stretch_pause_s', 'number' },
    -- tempo: shortening
    { 'concentric_s', 'number' },
    -- tempo: pause at the contraction
    { 'top_pause_s', 'number' },
  },
  -- Counting: Conventions of counting; all of them are named in the guide.
  tonus_counting = {
    -- 0 or 1 ISO weeks, 2 seven days each up to the last
    { 'weeks', 'words', { iso = 1, rolling = 2 } },
    -- 0 to 12: sets before this hour belong to the day before
    { 'day_starts_at_h', 'whole' },
    -- 0 or 1 a set without effort counts as hard, 2 it does not
    { 'unrated', 'words', { hard = 1, not_hard = 2 } },
    -- 0 or 1 the load of two dumbbells as logged, 2 twice
    { 'dumbbells', 'words', { as_logged = 1, twice = 2 } },
    -- days since 1970-01-01, first that is looked at; 0: the first
    { 'from_day', 'whole' },
    -- days since 1970-01-01, last that is looked at; 0: the last
    { 'until_day', 'whole' },
    -- most repetitions in reserve of a hard set; NaN: all are hard
    { 'hard_rir_most', 'nan' },
    -- counted where an exercise moves it; NaN: left out
    { 'body_weight_kg', 'nan' },
  },
  -- NextOptions: How the next session is chosen; 0 or nil: the default.
  tonus_next_options = {
    -- 1 double progression (default), 2 linear, 3 ACSM 2009, 4 effort, 5 percentages
    { 'scheme', 'words', { double = 1, linear = 2, acsm = 3, rpe = 4, percent = 5 } },
    -- sets, 1 to 100. Default: as many as in the last session
    { 'sets', 'whole' },
    -- repetitions, of a range the fewest. Default 8
    { 'reps_min', 'whole' },
    -- most repetitions. Default 12, or reps_min where that is given
    { 'reps_max', 'whole' },
    -- 1 kilograms (default), 2 pounds: what can be loaded
    { 'plates', 'words', { kilogram = 1, pound = 2 } },
    -- 1: never an easy week
    { 'no_deload', 'flag' },
    -- effort to aim at, of scheme 4. Default 8
    { 'rpe', 'number' },
    -- of scheme 5: training maximum over the best estimate, 0.5 to 1. Default 0.9
    { 'tm_share', 'number' },
    -- of scheme 5: first day, days since 1970-01-01. Default: the day after the log
    { 'start_day', 'whole' },
    -- of scheme 5: weeks such as `65x5,75x5/70x3`, percent and repetitions. Default: four weeks,
    -- the last one easy
    { 'plan', 'text' },
  },
  -- PlanOptions: What a host chooses for a plan; 0 or nil: the default.
  tonus_plan_options = {
    -- how far the trajectory is projected, 4 to 104; default 12
    { 'weeks', 'whole' },
    -- first day: seconds of wall-clock time since 1970
    { 'start_s', 'whole' },
    -- strength sessions a week, 2 to 5; default 3
    { 'strength_days', 'whole' },
    -- main meals a day, 2 to 6; default 4
    { 'meals', 'whole' },
    -- 1: interval training is wanted
    { 'vigorous', 'flag' },
    -- names of the exercise table joined by `|`; nil: everything
    { 'equipment', 'text' },
  },
  -- FollowedPerson: A person that the filter follows; unscreened: no safety rule is asked here.
  tonus_expenditure_person = {
    -- 1 male, 2 female
    { 'sex', 'words', { male = 1, female = 2 } },
    -- 18 or more
    { 'age_y', 'number' },
    -- standing height
    { 'height_cm', 'number' },
    -- physical activity level expected
    { 'pal', 'number' },
    -- body fat at the start, or NaN: estimated
    { 'fat_mass_kg', 'nan' },
  },
  -- BodyImportOptions: What a file of a body log does not name itself; 0: see the members.
  tonus_body_import_options = {
    -- 0 not given: kilograms are assumed and said so; 1 kg, 2 lb, 3 stone
    { 'weight_unit', 'words', { kilogram = 1, pound = 2, stone = 3 } },
    -- of 03/04/2025: 0 not given: refused; 1 day first, 2 month first
    { 'date_order', 'words', { day_first = 1, month_first = 2 } },
  },
  -- CardioSession: One session and who did it. The energy comes from the first that is given of:
  -- intervals, MET, pace, heart rate. What is 0 or NaN is not given.
  tonus_cardio_session = {
    -- 1 male, 2 female: needed for the heart rate alone
    { 'sex', 'words', { male = 1, female = 2 } },
    -- of a pace: 1 running, 0 walking
    { 'running', 'flag' },
    -- body weight
    { 'weight_kg', 'number' },
    -- minutes, up to 1440. Intervals make their own
    { 'duration_min', 'number' },
    -- of intervals: 1 to 200, whole. Rest follows every round
    { 'rounds', 'number' },
    -- seconds of work in a round, up to 3600
    { 'work_s', 'number' },
    -- seconds of rest in a round, 0 to 3600
    { 'rest_s', 'number' },
    -- cost of the work, 1 to 25 MET
    { 'work_met', 'number' },
    -- cost of the rest, 1 to 25 MET
    { 'rest_met', 'number' },
    -- cost of a steady session, 1 to 25 MET, such as of an activity
    { 'met', 'number' },
    -- of a pace: speed on foot, up to 400
    { 'speed_m_per_min', 'number' },
    -- of a pace: slope as a share, 0 to 0.5
    { 'grade', 'number' },
    -- mean heart rate, 20 to 250
    { 'heart_rate_bpm', 'number' },
    -- age: needed for the heart rate alone
    { 'age_y', 'number' },
    -- resting heart rate, for the share of the reserve
    { 'hr_rest_bpm', 'number' },
    -- highest heart rate, for the share of the reserve
    { 'hr_max_bpm', 'number' },
  },
}
