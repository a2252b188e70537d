-- SPDX-License-Identifier: BSL-1.0
-- Logs, rule sets, lookups, trends, expenditure and columns of adults, with the expected values of
-- tests/capi: what C answers to the same.
local ffi = require 'ffi'
local json = require 'cjson'
local tonus = require 'tonus'
local check = require 'check'

local equal, fails, near = check.equal, check.fails, check.near
local MONDAY = 20332 -- 2025-09-01
local EVENING_S = (MONDAY * 24 + 18) * 3600
local SIZE = 'energy.deficit.size'
local tests = {}

-- A row, a pull-up of one side, a name that is no exercise and a line that is not read.
local function mixed_log()
  local log = tonus.Log()
  log:add('Bent Over Row (Barbell)', { time_s = EVENING_S, reps = 8, load_kg = 50 })
  log:add('Pull Up', { time_s = EVENING_S, reps = 8, load_kg = 50, side = 'left',
    assistance_kg = 10, heart_rate_bpm = 120, eccentric_s = 3, concentric_s = 1 })
  log:read('Day;Lift;Reps\n2025-09-04;No Such Thing;8\n2025-09-04;Push Up;many\n',
    { columns = 'start=Day;exercise=Lift;reps=Reps' })
  return log
end

-- Bench press 3 x 12 with 60 kg; a machine that takes 30 kg off a pull-up.
local function press_log()
  local log = tonus.Log()
  for _ = 1, 3 do
    log:add('Bench Press (Barbell)', { time_s = EVENING_S, reps = 12, load_kg = 60 })
  end
  return log:add('Pull Up (Assisted)', { time_s = EVENING_S + 2 * 86400, reps = 6, load_kg = 30 })
end

function tests.a_log_is_counted()
  local log = mixed_log()
  local counts = log:report()
  equal(counts.rows, 4)
  equal(counts.sets, 3)
  equal(counts.first_day, MONDAY)
  equal(counts.last_day, MONDAY + 3)
  equal(counts.tonnage_kg, 720)
  local rejected, unresolved = log:rejected(), log:unresolved()
  equal(#rejected, 1)
  equal(rejected[1].line, 3)
  equal(rejected[1].reason:find('Reps "many"', 1, true) ~= nil, true)
  equal(#unresolved, 1)
  equal(unresolved[1].name, 'No Such Thing')
  equal(unresolved[1].sets, 1)
end

function tests.sets_are_checked()
  local log = tonus.Log()
  local function add(given)
    local set = { time_s = EVENING_S, reps = 8 }
    for name, value in pairs(given) do set[name] = value end
    return log:add('Pull Up', set)
  end
  equal(fails('heart_rate_bpm', add, { heart_rate_bpm = 500 }).status, -3)
  fails('side: top is not one of both, left, right', add, { side = 'top' })
  fails('a set has no rep; there are', add, { rep = 8 })
  fails('time_s: 1.5 is no whole number', add, { time_s = 1.5 })
  fails('no whole number', add, { time_s = 2 ^ 63 })
  fails('reps: 8 is no number', add, { reps = '8' })
  fails('a set lacks time_s', log.add, log, 'Pull Up', { reps = 8 })
  equal(log:report().sets, 0)
end

function tests.weeks_are_counted()
  local weeks = mixed_log():weeks()
  local week, lats = weeks[1], weeks[1].muscles.lats
  equal(#weeks, 1)
  equal(week.first_day, MONDAY)
  equal(week.last_day, MONDAY + 6)
  equal(week.partial, true)
  equal(week.working_sets, 3)
  equal(week.hard_sets, 2.5)
  equal(week.pull_sets, 1.5)
  equal(week.eccentric_s, 24)
  equal(week.tonnage_kg, 720)
  equal(lats.direct_sets, 0.5)
  equal(lats.fractional_sets, 1)
  equal(lats.sessions, 1)
  equal(lats.shortest_gap_h ~= lats.shortest_gap_h, true)
  local muscles = 0
  for _ in pairs(week.muscles) do muscles = muscles + 1 end
  equal(muscles, 17)
  equal(week.muscles.back ~= nil, true)
end

function tests.conventions_are_checked()
  local log = mixed_log()
  equal(log:weeks{ weeks = 'rolling' }[1].last_day, MONDAY + 3)
  equal(log:weeks{ until_day = MONDAY + 1 }[1].working_sets, 2)
  equal(fails('body_weight_kg', log.weeks, log, { body_weight_kg = -1 }).status, -3)
  fails('iso, rolling', log.weeks, log, { weeks = 'lunar' })
  fails('day_starts_at_h: 4294967296 is out of range', log.weeks, log,
    { day_starts_at_h = 2 ^ 32 })
end

function tests.an_export_comes_back()
  local text, again = mixed_log():export(), tonus.Log()
  again:read(text)
  equal(again:export(), text)
  equal(text:find('3-0-1-0', 1, true) ~= nil, true)
end

function tests.a_log_tells_facts()
  local log, given = tonus.Log(), tonus.Facts{ age = 34, min_gap = 50 }
  for _, day in ipairs { 0, 6 } do -- one whole week
    log:add('Pull Up', { time_s = EVENING_S + day * 86400, reps = 8 })
  end
  equal(log:facts(given), given)
  equal(given:get('age').value, 34)
  equal(given:get('min_gap').value, 50)
  equal(given:get('back_sessions').value, 2)
  equal(log:facts():get('min_gap').value, 6 * 24)
end

function tests.records_are_told()
  local records = json.decode(press_log():records()).exercises
  equal(#records, 1) -- what a machine takes off is no load that was lifted
  equal(records[1].by_reps[1].load_kg, 60)
  equal(records[1].most_tonnage_kg, 2160)
  local heavier, seen = json.decode(press_log():records{ body_weight_kg = 100 }).exercises, false
  for _, one in ipairs(heavier) do seen = seen or one.by_reps[1].load_kg == 64 end
  equal(seen, true) -- 0.94 of the body less 30
end

local function has_set(told, load_kg, reps_min, reps_max)
  for _, exercise in ipairs(json.decode(told).exercises) do
    for _, set in ipairs(exercise.sets) do
      if set.load_kg == load_kg and set.reps_min == reps_min and set.reps_max == reps_max then
        return true
      end
    end
  end
  return false
end

function tests.the_next_session_is_told()
  local log = press_log()
  local told = log:next()
  equal(told:find('safety.age.minor', 1, true) ~= nil, true)
  equal(has_set(told, 62.5, 8, 12) and has_set(told, -30, 8, 12), true)
  equal(has_set(log:next(nil, { scheme = 'linear', reps_min = 5 }), 62.5, 5, 5), true)
  local young = tonus.Facts{ age = 16, goal = 'fat_loss' }
  equal(fails('safety.age.minor', log.next, log, young).status, -13)
  equal(fails('plan', log.next, log, nil, { scheme = 'percent', plan = ',,x' }).status, -14)
  fails('no_deload: true or false', log.next, log, nil, { no_deload = 1 })
end

function tests.the_load_of_days_is_told()
  local log = press_log()
  equal(json.decode(log:load()).acwr_rolling_coupled, json.null)
  local week = { first_day = MONDAY - 4, last_day = MONDAY + 2 }
  equal(json.decode(log:load('tonnes', week)).weekly_load_au, 2.16) -- 3 x 12 x 60 kg
  equal(json.decode(log:load('sets', week)).weekly_load_au, 4)
  equal(fails('', log.load, log, 'sets', { first_day = MONDAY + 1 }).status, -3)
  fails('sets, tonnes', log.load, log, 'reps')
  local time_s = { EVENING_S + 6 * 86400, EVENING_S }
  local function week_of(given) return json.decode(tonus.load(given)).weekly_load_au end
  equal(week_of{ time_s = time_s, load_au = { 300, 400 } }, 700)
  equal(week_of{ time_s = ffi.new('double[2]', time_s), load_au = { 300, 400 } }, 700)
  equal(week_of{ time_s = {}, load_au = {}, first_day = MONDAY, last_day = MONDAY + 6 }, 0)
  equal(fails('', tonus.load, { time_s = time_s, load_au = { -1, 400 } }).status, -3)
  fails('different lengths', tonus.load, { time_s = time_s, load_au = { 300 } })
end

function tests.a_rule_set_changes_an_assessment()
  local facts = tonus.Facts{ sex = 'male', age = 40, height = 178, weight = 90, pal = 1.5,
    deficit = 800 }
  local rules = tonus.RuleSet():disable('myth')
    :change(SIZE, 'usual_share', 0.5, { note = 'a test' })
  local seen = 0
  for _, finding in ipairs(tonus.Assessment(facts, nil, rules):findings()) do
    equal(finding.rule:find '^myth%.', nil)
    if finding.rule == SIZE then
      seen = seen + 1
      equal(finding.severity, 'advise')
      equal(finding.changed, true)
      equal(finding.threshold, 750)
    end
  end
  equal(seen, 1)
  local all = tonus.Assessment(facts, nil, rules:enable 'myth'):findings()
  equal(#all, #json.decode(tonus.catalogue_json()).rules)
  equal(tonus.rules_revision() >= 1, true)
  equal(fails('', rules.disable, rules, 'safety').status, -4)
  equal(fails('', rules.disable, rules, 'nothing').status, -5)
  equal(fails('', rules.change, rules, SIZE, 'most', 1, { note = 'n', unit = 'kg' }).status, -8)
  equal(fails('', rules.change, rules, SIZE, 'most', 1).status, -1)
  fails('a Log was expected', tonus.Assessment, facts, rules)
end

function tests.messages_have_a_language()
  local facts = tonus.Facts():set('sleep', 390, 'min'):choose('in_deficit', 'no')
  local rule = 'hormone.sleep.deficit'
  equal(tonus.message(rule, facts, 'de'):find('6,5 Stunden', 1, true) ~= nil, true)
  equal(tonus.message(rule, facts):find('6.5 hours', 1, true) ~= nil, true)
  fails('de, en', tonus.message, rule, facts, 'fr')
end

function tests.claims_are_checked()
  local claim = tonus.check_claim 'crunches burn belly fat'
  equal(claim.severity, 'advise')
  equal(claim.claim_id, 'spot_belly')
  equal(claim.rule_id, 'region.spot.exercise_claim')
  equal(#claim.message > 40, true)
  local unknown = tonus.check_claim('celery melts belly fat', { language = 'de' })
  equal(unknown.severity, 'not_evaluated')
  equal(unknown.claim_id, nil)
  equal(unknown.message, '')
  equal(unknown.nearest[1]:find('Bauch', 1, true) ~= nil, true)
  equal(fails('', tonus.check_claim, '').status, -14)
end

function tests.equations_are_chosen()
  local man = tonus.Facts{ weight = 80, height = 178, age = 30, sex = 'male' }
  local found = tonus.choose(man, 'body_fat')
  equal(#found, 17)
  equal(found[1].id, 'body.fat_fraction.deurenberg_1991')
  equal(found[1].standard_error, 4.1)
  equal(found[1].input, nil)
  for _, one in ipairs(tonus.choose(man, 'rmr')) do
    equal(one.unit, 'kcal/d')
    equal(one.status < 0, one.input ~= nil)
  end
  local values = {}
  for _, one in ipairs(tonus.choose(man, 'training.one_rm', { load_kg = 100, reps = 5 })) do
    values[one.id] = one.value
  end
  equal(values['training.one_rm.brzycki_1993'], 112.5) -- 100 * 36 / (37 - 5)
  fails('wraps', tonus.choose, man, 'training.one_rm', { load_kg = 100, wraps = 5 })
end

function tests.activities_and_exercises_are_found()
  local run = tonus.met_find(2024, '12050')
  equal(run.met, 9.3)
  equal(run.edition, 2024)
  equal(run.heading, 'Running')
  equal(tonus.met_search(2024, 'kettle swings')[1].code, '02058')
  equal(#tonus.met_search(2024, ''), 292)
  equal(#tonus.met_search(2024, 'no such thing'), 0)
  fails('edition', tonus.met_find, 2011, '12050')
  fails('edition: 4294969320 is out of range', tonus.met_find, 2 ^ 32 + 2024, '12050')
  equal(tonus.resolve_exercise('Bent Over Row (Dumbbell)').confidence, 'exact')
  equal(tonus.resolve_exercise('No Such Thing').id, nil)
  equal(tonus.resolve_exercise('No Such Thing').confidence, 'unresolved')
end

-- Six weeks at 100 g a day less, and 2000 kcal.
local function six_weeks(more)
  local log = { day = {}, weight_kg = {}, intake_kcal = {} }
  for i = 1, 42 do
    log.day[i], log.weight_kg[i], log.intake_kcal[i] = i - 1, 90 - 0.1 * (i - 1), 2000
  end
  for name, value in pairs(more or {}) do log[name] = value end
  return log
end

function tests.a_trend_is_followed()
  local log = six_weeks()
  local day, weight = log.day, log.weight_kg
  local line = tonus.trend.slope{ day = day, weight_kg = weight, window_days = 28 }
  near(line.slope_kg_per_day, -0.1, 1e-12)
  equal(line.verdict, 'losing')
  local mean = tonus.trend.exponential{ day = day, weight_kg = ffi.new('double[42]', weight) }
  equal(mean[0], 90)
  equal(mean[41] > weight[42], true)
  weight[21] = weight[21] + 9
  local found = tonus.trend.kalman{ day = day, weight_kg = weight, smooth = true }
  equal(found.use[19], 1)
  equal(found.use[20], 2)
  near(found.level_kg[20], 88, 0.05)
  local filtered = tonus.trend.kalman{ day = day, weight_kg = weight }.level_kg[19]
  equal(filtered ~= found.level_kg[19], true)
  for i = 21, 42 do day[i], weight[i] = nil, nil end -- it knows no later day
  equal(tonus.trend.kalman{ day = day, weight_kg = weight }.level_kg[19], filtered)
end

function tests.columns_and_settings_of_a_trend_are_checked()
  local day, weight = six_weeks().day, six_weeks().weight_kg
  local function with(settings)
    return tonus.trend.kalman{ day = day, weight_kg = weight, settings = settings }
  end
  equal(tonus.trend.defaults().smoothing, 0.1)
  equal(fails('', with, { outlier = 0 / 0 }).status, -2)
  fails('settings has no outlyer', with, { outlyer = 3 })
  weight[21] = weight[21] + 9
  equal(with{ outlier = 100 }.use[20], 1)
  local exponential = tonus.trend.exponential
  fails('different lengths 2 and 3', exponential, { day = { 1, 2 }, weight_kg = { 80, 80, 80 } })
  fails('day: a column was expected', exponential, { day = 1, weight_kg = 80 })
  fails('is no number', exponential, { day = { 1, 2 }, weight_kg = { '80', '81' } })
  fails('true or false', tonus.trend.kalman, { day = day, weight_kg = weight, smooth = 1 })
  day[8] = day[7]
  local refused = fails('', with)
  equal(refused.status, -3)
  equal(refused.argument, 7)
end

local MAN = { sex = 'male', age_y = 40, height_cm = 178, pal = 1.5 }

function tests.expenditure_is_found()
  local expenditure = tonus.expenditure
  near(expenditure.balance(six_weeks()).kcal_per_day, 2770, 1e-6) -- 2000 + 0.1 * 7700
  local own = expenditure.balance(six_weeks{ fat_kg = 24, fat_error_kg = 3 })
  equal(own.kcal_per_day < 2770 and own.low < own.kcal_per_day, true)
  local found = expenditure.follow(six_weeks(MAN))
  equal(found.kcal_per_day > 2300 and found.kcal_per_day < 2900, true)
  local days = expenditure.track(six_weeks(MAN))
  equal(days.expenditure[41], found.kcal_per_day)
  equal(days.use[41], 1)
  fails('go together', expenditure.balance, six_weeks{ fat_kg = 24 })
  fails('lacks age_y', expenditure.follow, six_weeks{ sex = 'male' })
  local young = six_weeks(MAN)
  young.age_y = 17
  fails('adults', expenditure.follow, young)
end

function tests.a_short_log_has_no_expenditure()
  local function few(more)
    local log = six_weeks(more)
    for _, name in ipairs { 'day', 'weight_kg', 'intake_kcal' } do
      for i = 6, 42 do log[name][i] = nil end
    end
    return log
  end
  local window = tonus.expenditure.quality(few())
  equal(window.days, 5)
  equal(table.concat(window.reasons, ' '), 'few_days few_intake_days few_weighings')
  equal(fails('', tonus.expenditure.balance, few()).status, -6)
  local gates = { least_days = 5, least_intake_days = 5, least_weighings = 5 }
  equal(#tonus.expenditure.quality(few{ gates = gates }).reasons, 0)
  equal(tonus.expenditure.default_gates().least_intake_days, 14)
  equal(tonus.expenditure.default_settings().intake_noise, 0.1)
end

local Adult = tonus.Adult
local man = Adult{ sex = 'male', age_y = 40, height_cm = 178, weight_kg = 90, pal = 1.5 }
local LESS = { intake_change_kcal_per_day = -500 }

local function people(changes)
  local made = { sex = { 'male', 'male', 'female' }, age_y = { 40, 16, 40 },
    height_cm = { 178, 178, 165 }, weight_kg = ffi.new('double[3]', { 90, 90, 80 }), pal = 1.5 }
  for name, value in pairs(changes or {}) do made[name] = value end
  return made
end

function tests.days_to_a_goal()
  local days = man:days_to_goal(85, LESS)
  equal(days > 90 and days < 100, true)
  equal(fails('never', man.days_to_goal, man, 60, LESS).status, -12)
end

function tests.a_row_of_a_cohort_has_the_bits_of_one_person()
  local found = Adult.simulate_many(people(), { days = 365, intake_change_kcal_per_day = -500 })
  equal(found.status, 8)
  equal(found.failed, 1)
  equal(found.rows, 3)
  equal(found.written_days, 1)
  equal(found.weight_kg[0], man:simulate({ 365 }, LESS).states[1].weight_kg)
  near(found.weight_kg[0], 90 - 13.75, 0.005)
  equal(found.row_status[1], -4)
  equal(found.fat_mass_kg[1] ~= found.fat_mass_kg[1], true)
  local rest = Adult.steady_state_many(people(),
    { intake_change_kcal_per_day = -500, wanted = { 'weight_kg' } })
  near(rest.weight_kg[0], 90 - 21.95, 0.005)
  equal(rest.ecf_kg, nil)
end

function tests.changes_are_of_rows_and_days()
  local days, grid = {}, {}
  for i = 1, 30 do days[i] = -610 + 10 * i end
  for i = 1, 90 do grid[i] = days[math.ceil(i / 3)] end
  local function simulate(change, every)
    return Adult.simulate_many(people(),
      { days = 30, every = every, intake_change_kcal_per_day = change })
  end
  local states = man:simulate({ 10, 20, 30 }, { intake_change_kcal_per_day = days }).states
  local by_day = simulate({ values = days, day_stride = 1 }, 10)
  local by_both = simulate({ values = grid, row_stride = 1, day_stride = 3 }, 10)
  equal(by_day.written_days, 3)
  for i = 1, 3 do
    equal(by_day.weight_kg[3 * (i - 1)], states[i].weight_kg)
    equal(by_both.weight_kg[3 * (i - 1)], states[i].weight_kg)
  end
  equal(simulate({ -500, 0, -400 }).weight_kg[2], simulate(-400).weight_kg[2])
  fails('take 119', simulate, { values = grid, row_stride = 30, day_stride = 2 })
  fails('take', simulate, { values = grid, row_stride = -1 })
  fails('has 2 rows, the people 3', simulate, { -500, 0 })
  equal(fails('every', simulate, -500, 7).status, -3)
end

function tests.goals_of_many()
  local goals = Adult.intake_for_goal_many
  local found = goals(people(), { goal_days = 100, goal_weight_kg = { 85, 85, 76 } })
  equal(found.failed, 1)
  equal(found.row_status[1], -4)
  local one = man:intake_for_goal{ goal_days = 100, goal_weight_kg = 85 }
  equal(found.goal_kcal_per_day[0], one.goal_kcal_per_day)
  equal(found.maintain_kcal_per_day[0], one.maintain_kcal_per_day)
  fails('2 rows, the people 3', goals, people(), { goal_days = 9, goal_weight_kg = { 85, 85 } })
  fails('lacks goal_days', goals, people(), { goal_weight_kg = 85 })
end

function tests.names_of_a_cohort_are_checked()
  local simulate, month = Adult.simulate_many, { days = 30 }
  fails('people has no hat', simulate, people{ hat = 1 }, month)
  fails('people lack', simulate, { sex = 'male' }, month)
  fails('different lengths 1 and 3', simulate, people{ pal = { 1.5 } }, month)
  fails('wanted: hair_kg is not one', simulate, people(), { days = 30, wanted = { 'hair_kg' } })
  fails('has no food', simulate, people(), { days = 30, food = 3 })
  fails('days: 4294967326 is out of range', simulate, people(), { days = 2 ^ 32 + 30,
    every = 2 ^ 32 + 30 })
end

check.run(tests)
