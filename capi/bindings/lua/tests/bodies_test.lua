-- SPDX-License-Identifier: BSL-1.0
-- Body logs, regions and cardio sessions, with the expected values of tests/capi, or by hand.
local ffi = require 'ffi'
local tonus = require 'tonus'
local check = require 'check'

local equal, fails, near = check.equal, check.fails, check.near
local MONDAY_S = 1756684800 -- 2025-09-01
local EXTRAPOLATED = 2
local AT_REST = 3.5 * 70 / 200 -- kcal of a minute of 1 MET at 70 kg
local TEXT =
  'date,weight,kcal\n2025-09-01,176.4,2000\n2025-09-02,,2100\nbad,80,\n2025-09-04,175,1\n'
local tests = {}

local function is_nan(value) return value ~= value end

-- A table over another.
local function with(base, more)
  local made = {}
  for name, value in pairs(base) do made[name] = value end
  for name, value in pairs(more) do made[name] = value end
  return made
end

function tests.files_are_read()
  local log = tonus.BodyLog()
  local read = log:read(TEXT, { weight_unit = 'pound' })
  equal(read.weight_unit_assumed, false)
  equal(read.rows, 4)
  equal(read.used, 3)
  equal(read.empty, 0)
  equal(read.rejected, 1)
  equal(read.values, 5)
  local rejected = log:rejected()
  equal(#rejected, 1)
  equal(rejected[1].line, 4)
  equal(rejected[1].reason:find('bad', 1, true) ~= nil, true)
  equal(tonus.BodyLog():read(TEXT).weight_unit_assumed, true)
  equal(fails('x', log.read, log, 'x').status, -14)
  fails('weight_unit: kg is not one of kilogram', log.read, log, TEXT, { weight_unit = 'kg' })
end

function tests.the_order_of_a_date_is_not_guessed()
  local log, text = tonus.BodyLog(), 'date,weight\n03/04/2025,80\n'
  log:read(text)
  equal(#log:rejected(), 1)
  equal(log:columns().rows, 0)
  log:read(text, { date_order = 'month_first' })
  equal(log:columns().first_day_s, 20151 * 86400) -- 2025-03-04
end

function tests.values_are_checked()
  local log = tonus.BodyLog()
  local function add(measure, given) return log:add(measure, with({ time_s = MONDAY_S }, given)) end
  equal(add('waist', { value = 90 }), log)
  equal(fails('waist', add, 'waist', { value = -1 }).status, -3)
  equal(fails('measure', add, 'wrist', { value = 17 }).status, -7)
  fails('time_s: 1.5 is no whole number', add, 'waist', { time_s = 1.5, value = 90 })
  fails('value: 90 is no number', add, 'waist', { value = '90' })
  fails('BodyLog:add has no kg; there are time_s, value', add, 'waist', { kg = 90 })
end

function tests.columns_have_every_day()
  local log = tonus.BodyLog()
  log:read(TEXT, { weight_unit = 'pound' })
  local found = log:columns()
  equal(found.rows, 4)
  equal(found.first_day_s, MONDAY_S)
  for i = 0, 3 do equal(found.day[i], i) end
  near(found.weight_kg[0], 176.4 * 0.45359237, 1e-12)
  equal(is_nan(found.weight_kg[1]) and is_nan(found.weight_kg[2]), true)
  near(found.weight_kg[3], 175 * 0.45359237, 1e-12)
  equal(found.intake_kcal[0], 2000)
  equal(found.intake_kcal[1], 2100)
  equal(is_nan(found.intake_kcal[2]), true)
  equal(found.intake_kcal[3], 1)
end

function tests.columns_feed_trend_and_expenditure()
  local log = tonus.BodyLog()
  for day = 0, 41 do
    local time_s = MONDAY_S + 86400 * day
    log:add('weight', { time_s = time_s, value = 90 - 0.1 * day })
    log:add('intake', { time_s = time_s, value = 2000 })
  end
  local found = log:columns()
  local line = tonus.trend.slope{ day = found.day, weight_kg = found.weight_kg, window_days = 28 }
  near(line.slope_kg_per_day, -0.1, 1e-12)
  local spent = tonus.expenditure.balance{ day = found.day, weight_kg = found.weight_kg,
    intake_kcal = found.intake_kcal }
  near(spent.kcal_per_day, 2770, 1e-6) -- 2000 + 0.1 * 7700
end

function tests.columns_of_no_day_are_empty()
  local found = tonus.BodyLog():columns()
  equal(ffi.sizeof(found.day), 0)
  local slope = { day = found.day, weight_kg = found.weight_kg, window_days = 28 }
  equal(fails('at least one weighing', tonus.trend.slope, slope).status, -9)
end

function tests.facts_are_told()
  local log = tonus.BodyLog()
  for day = 0, 41 do log:add('weight', { time_s = 86400 * day, value = 90 - 0.1 * day }) end
  near(log:facts():get('weight_trend').value, -70 / 87.25, 1e-9)
  local given = tonus.Facts{ weighins = 1 }
  equal(log:facts(given), given)
  equal(given:get('weighins').value, 1)
end

function tests.a_closed_log_is_an_error()
  local log = tonus.BodyLog()
  log:close()
  fails('this BodyLog is closed', log.rejected, log)
end

function tests.sites_are_known()
  local back, face = tonus.region.of_site 'subscapular', tonus.region.of_site 'face'
  equal(back.region, 'trunk_site')
  equal(back.evidence, 'trunk_trials')
  equal(face.region, 'face')
  equal(face.evidence, 'none')
  equal(fails('site nose', tonus.region.of_site, 'nose').status, -7)
end

function tests.a_prior_is_known()
  local prior = tonus.region.prior
  local back = prior{ region = 'trunk_site', sex = 'female' }
  equal(back.k, 1.04)
  equal(back.k_sd, 0.35)
  equal(prior{ region = 'leg', sex = 'female', menopause = 'after' }.k, 0.9)
  fails('region: nose is not one of arm', prior, { region = 'nose', sex = 'male' })
  fails('sex: nil is not one of female, male', prior, { region = 'leg' })
  fails('after, before', prior, { region = 'leg', sex = 'female', menopause = 'yes' })
end

function tests.a_change_is_projected()
  local project = tonus.region.project
  local given = { k = 1.04, k_sd = 0.35, fat_before_kg = 21, fat_after_kg = 18 }
  local change = project(given)
  near(change.change_percent, -14.81, 0.005)
  near(change.low_percent, -23.36, 0.005)
  equal(change.high_percent > change.change_percent, true)
  equal(change.status, 0)
  equal(project(with(given, { fat_after_kg = 7 })).status, EXTRAPOLATED)
  equal(fails('fat_before_kg', project, with(given, { fat_before_kg = 0 / 0 })).status, -2)
  fails('fat_after_kg: nil is no number', project, { k = 1, k_sd = 0, fat_before_kg = 21 })
end

function tests.losses_add_up()
  local distribute = tonus.region.distribute
  local given = { region_kg = { 9, 2.5, 9.5 }, k = { 1.04, 1.5, 0.8 }, fat_before_kg = 21,
    fat_after_kg = 18 }
  local left = distribute(given)
  near(left[0], 7.644923, 1e-6)
  near(left[0] + left[1] + left[2], 18, 1e-12)
  equal(fails('regions', distribute, with(given, { fat_before_kg = 30 })).status, -4)
  fails('different lengths', distribute, with(given, { k = { 1 } }))
end

function tests.an_exponent_is_calibrated()
  local given = { fat_kg = { 21, 20, 19, 18 }, site_mm = { 24, 22.5, 21.5, 20 }, k = 1.04,
    k_sd = 0.35, measuring_error = 0.05 }
  local own = tonus.region.calibrate(given)
  near(own.k, 1.084535, 1e-6)
  near(own.own_weight, 0.392828, 1e-6)
  near(own.span_percent, 100 * 3 / 21, 1e-12)
  local few = with(given, { fat_kg = { 21, 20 }, site_mm = { 24, 22 } })
  equal(fails('', tonus.region.calibrate, few).status, -6)
end

function tests.numbers_of_a_site()
  local region = tonus.region
  near(region.fat_loss_for{ left = 0.861, k = 1.04 }, 13.4, 0.05)
  near(region.detectable_change(0.05), 13.86, 0.005)
  equal(fails('left', region.fat_loss_for, { left = 1.5, k = 1.04 }).status, -3)
  local bonus = region.contested_local_bonus{ kg_per_week = 0.07, weeks = 10,
    minutes_per_week = 228 }
  near(bonus.kg, 0.7, 1e-12)
  equal(bonus.status, EXTRAPOLATED)
end

local half_an_hour = { weight_kg = 70, duration_min = 30 }
local function energy(more) return tonus.session_energy(with(half_an_hour, more)) end

function tests.a_cost_is_enough()
  local run = energy{ met = 9.3 }
  near(run.gross_kcal, 9.3 * AT_REST * 30, 1e-9)
  near(run.net_kcal, 8.3 * AT_REST * 30, 1e-9)
  equal(run.source, 'met')
  equal(run.vigorous_min, 30)
  equal(run.status, 0)
  equal(is_nan(run.reserve), true)
end

function tests.a_pace_is_walked_or_run()
  local walk = energy{ speed_m_per_min = 80 }
  equal(walk.source, 'pace')
  near(walk.met, (3.5 + 8) / 3.5, 1e-12)
  local run = energy{ speed_m_per_min = 160, grade = 0.02, running = true }
  near(run.met, (3.5 + 0.2 * 160 + 0.9 * 160 * 0.02) / 3.5, 1e-12)
end

function tests.a_heart_rate_needs_the_person()
  local pulse = { heart_rate_bpm = 140, hr_rest_bpm = 60, hr_max_bpm = 190 }
  equal(fails('age', energy, pulse).status, -9)
  local ride = energy(with(pulse, { age_y = 30, sex = 'male' }))
  near(ride.gross_kcal, (-55.0969 + 0.6309 * 140 + 0.1988 * 70 + 0.2017 * 30) / 4.184 * 30, 1e-9)
  equal(ride.source, 'heart_rate')
  near(ride.reserve, 80 / 130, 1e-12)
end

function tests.intervals_make_their_duration()
  local done = tonus.session_energy{ weight_kg = 70, rounds = 8, work_s = 60, rest_s = 120,
    work_met = 11, rest_met = 4 }
  equal(done.source, 'intervals')
  equal(done.duration_min, 24)
  equal(done.interval_work_min, 8)
  near(done.net_kcal, 8 * (10 + 2 * 3) * AT_REST, 1e-9)
end

function tests.impossible_sessions_are_refused()
  equal(fails('', energy, {}).status, -9)
  equal(fails('met', energy, { met = 26 }).status, -3)
  equal(fails('', energy, { met = 9, weight_kg = 0 / 0 }).status, -2)
  fails('a session has no speed; there are', energy, { speed = 80 })
  fails('running: true or false', energy, { running = 1 })
end

check.run(tests)
