-- SPDX-License-Identifier: BSL-1.0
-- What the guide of LuaJIT shows; ends with an error if what it says is not true.
-- [first]
local tonus = require 'tonus'

local rmr = tonus.energy.rmr.mifflin_1990{ weight_kg = 80, height_cm = 178, age_y = 30,
  sex = 'male' }
print(rmr.value, rmr.unit, rmr.source.authors, rmr.source.year)
-- [first]
assert(rmr.value == 1767.5)

-- [by id]
local same = tonus.evaluate('energy.rmr.mifflin_1990',
  { weight_kg = 80, height_cm = 178, age_y = 30, sex = 'male' })
-- [by id]
assert(same.value == rmr.value)

-- [batch]
local ffi = require 'ffi'
local batch = tonus.energy.rmr.mifflin_1990.many{
  weight_kg = ffi.new('double[3]', { 80, 800, 60 }), -- read where it lies
  height_cm = { 178, 178, 165 }, -- converted
  age_y = 30, -- for all rows
  sex = { 'male', 'male', 'female' },
}
for i = 0, batch.rows - 1 do print(batch.values[i], batch.row_status[i]) end
-- [batch]
assert(batch.values[2] == 1320.25 and batch.row_status[1] == -3)

-- [series]
local tonnage = tonus.training.volume.tonnage_per_set{ reps = { 5, 5, 3 },
  load_kg = { 100, 100, 110 } }
-- [series]
assert(tonnage.value == 1330)

-- [refused]
local good, refused = pcall(tonus.energy.rmr.mifflin_1990,
  { weight_kg = 800, height_cm = 178, age_y = 30, sex = 'male' })
if not good and tonus.is_error(refused) then
  print(refused.message, refused.value, refused.minimum, refused.maximum)
end
-- [refused]
assert(refused.status == -3 and refused.maximum == 700)

-- [facts]
local facts = tonus.Facts{ sex = 'male', age = 34, weight = '180 lb', height = 178 }
print(facts:get('bmi').value, tonus.evaluate_rule('health.bmi.risk', facts))
local assessment = tonus.Assessment(facts)
print(#assessment:findings(), #assessment:json())
assessment:close() -- or leave it to the collector
-- [facts]
assert(tonus.evaluate_rule('health.bmi.risk', facts) == 'info')

-- [adult]
local adult = tonus.Adult{ sex = 'male', age_y = 34, height_cm = 178, weight_kg = 82, pal = 1.5 }
local found = adult:simulate({ 0, 30, 90 }, { intake_change_kcal_per_day = -500 })
for _, state in ipairs(found.states) do
  print(('day %d: %.1f kg'):format(state.day, state.weight_kg))
end
-- [adult]
assert(found.states[3].weight_kg < found.states[2].weight_kg)

-- [log]
local log = tonus.Log()
local time_s = 20332 * 86400 + 18 * 3600 -- 2025-09-01, 18:00
for _ = 1, 3 do log:add('Bench Press (Barbell)', { time_s = time_s, reps = 12, load_kg = 60 }) end
log:add('Pull Up', { time_s = time_s, reps = 8, rir = 2, side = 'left' })
local counts = log:report()
print(counts.sets, counts.tonnage_kg, #log:rejected(), #log:unresolved())
for _, week in ipairs(log:weeks{ weeks = 'iso' }) do
  print(os.date('!%F', week.first_day * 86400), week.hard_sets, week.muscles.chest.direct_sets)
end
-- [log]
assert(counts.sets == 4 and counts.tonnage_kg == 2160 and log:weeks()[1].hard_sets == 3.5)

-- [next]
print(log:next(facts, { scheme = 'double' })) -- JSON
print(log:records{ body_weight_kg = 82 })
print(log:load('sets', { first_day = 20332, last_day = 20338 }))
log:facts(facts) -- what the log tells of the person
-- [next]
assert(log:load('sets', { first_day = 20332, last_day = 20338 }):find '"weekly_load_au":4,')

-- [rules]
facts:set('pal', 1.5):set('deficit', 800)
local rules = tonus.RuleSet():disable('myth')
  :change('energy.deficit.size', 'usual_share', 0.5, { note = 'coached' })
for _, finding in ipairs(tonus.Assessment(facts, log, rules):findings()) do
  if finding.changed then print(finding.rule, finding.severity, tonus.rules_revision()) end
end
print(tonus.message('energy.deficit.size', facts, 'de'))
local claim = tonus.check_claim 'crunches burn belly fat'
print(claim.severity, claim.rule_id, claim.message)
-- [rules]
assert(claim.severity == 'advise')

-- [lookups]
local best = tonus.choose(facts, 'rmr')[1]
print(best.id, best.value, best.unit, best.standard_error)
local one_rm = tonus.choose(facts, 'training.one_rm', { load_kg = 100, reps = 5 })[1]
local swing = tonus.met_search(2024, 'kettle swings')[1]
print(one_rm.value, swing.description, tonus.met_find(2024, swing.code).met)
print(tonus.resolve_exercise('Bent Over Row (Dumbbell)').id)
-- [lookups]
assert(best.status >= 0 and one_rm.unit == 'kg' and swing.code == '02058')

-- [trend]
local day, weight_kg = {}, {}
for i = 1, 42 do day[i], weight_kg[i] = i - 1, 90 - 0.1 * (i - 1) end
weight_kg[6] = 0 / 0 -- no weighing
local line = tonus.trend.slope{ day = day, weight_kg = weight_kg, window_days = 28 }
print(line.verdict, line.slope_kg_per_day, line.slope_error_kg_per_day)
local smooth = tonus.trend.kalman{ day = day, weight_kg = weight_kg, smooth = true,
  settings = { slope_noise_kg = 0.002 } }
print(smooth.level_kg[5], tonus.trend.exponential{ day = day, weight_kg = weight_kg }[41])
-- [trend]
assert(line.verdict == 'losing' and math.abs(smooth.level_kg[5] - 89.5) < 0.1)

-- [expenditure]
local intake_kcal = {}
for i = 1, 42 do intake_kcal[i] = 2000 end
local window = tonus.expenditure.quality{ day = day, weight_kg = weight_kg,
  intake_kcal = intake_kcal }
print(#window.reasons, unpack(window.reasons)) -- none where there is an answer
local spent = tonus.expenditure.follow{ day = day, weight_kg = weight_kg,
  intake_kcal = intake_kcal, sex = 'male', age_y = 40, height_cm = 178, pal = 1.5 }
print(spent.kcal_per_day, spent.low, spent.high)
-- [expenditure]
assert(#window.reasons == 0 and spent.low < spent.kcal_per_day and spent.kcal_per_day < spent.high)

-- [body log]
local body_log = tonus.BodyLog()
for n = 0, 27 do
  body_log:add('weight', { time_s = time_s + 86400 * n, value = 82 - 0.05 * n })
end
local read = body_log:read 'date,kcal\n2025-09-01,2100\n2025-09-02,many\n'
print(read.used, body_log:rejected()[1].reason)
local columns = body_log:columns()
local recent = tonus.trend.slope{ day = columns.day, weight_kg = columns.weight_kg,
  window_days = 28 }
print(recent.verdict, body_log:facts():get('weight_trend').value) -- percent a week
-- [body log]
assert(read.used == 1 and read.rejected == 1 and columns.intake_kcal[0] == 2100)
assert(recent.verdict == 'losing' and columns.rows == 28)

-- [region]
local site = tonus.region.of_site 'subscapular'
local prior = tonus.region.prior{ region = site.region, sex = 'female' }
local back = tonus.region.project{ k = prior.k, k_sd = prior.k_sd, fat_before_kg = 21,
  fat_after_kg = 18 }
print(back.low_percent, back.high_percent, site.evidence) -- show the band
local own = tonus.region.calibrate{ fat_kg = { 21, 20, 19, 18 }, site_mm = { 24, 22.5, 21.5, 20 },
  k = prior.k, k_sd = prior.k_sd, measuring_error = 0.05 }
print(own.k, own.own_weight, tonus.region.detectable_change(0.05))
-- [region]
assert(back.low_percent < -23 and back.high_percent > -6 and site.evidence == 'trunk_trials')

-- [session]
local run = tonus.session_energy{ weight_kg = 70, duration_min = 30, met = 9.3 }
print(run.net_kcal, run.vigorous_min)
local hiit = tonus.session_energy{ weight_kg = 70, rounds = 8, work_s = 60, rest_s = 120,
  work_met = 11, rest_met = 4 }
print(hiit.source, hiit.duration_min)
-- [session]
assert(math.abs(run.net_kcal - 305.025) < 1e-9 and hiit.duration_min == 24)

-- [cohort]
local people = { sex = { 'male', 'female' }, age_y = { 40, 35 }, height_cm = { 178, 165 },
  weight_kg = { 90, 80 }, pal = 1.5 }
local year = tonus.Adult.simulate_many(people, { days = 364, every = 7,
  intake_change_kcal_per_day = { -500, -300 } }) -- one number for each person
print(year.weight_kg[51 * year.rows + 1], year.row_status[1]) -- the second person, last week
local ramp = {}
for i = 1, 364 do ramp[i] = -600 + i end -- one schedule for all
tonus.Adult.simulate_many(people, { days = 364,
  intake_change_kcal_per_day = { values = ramp, day_stride = 1 } })
tonus.Adult.intake_for_goal_many(people, { goal_days = 180, goal_weight_kg = { 80, 72 } })
print(adult:days_to_goal(78, { intake_change_kcal_per_day = -500 }))
-- [cohort]
assert(year.written_days == 52 and year.failed == 0)
