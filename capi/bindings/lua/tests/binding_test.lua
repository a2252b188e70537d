-- SPDX-License-Identifier: BSL-1.0
-- What the conformance suite does not show: names, columns, errors and the life of handles.
local ffi = require 'ffi'
local json = require 'cjson'
local tonus = require 'tonus'
local check = require 'check'

local mifflin = tonus.energy.rmr.mifflin_1990

local function man(changes)
  local made = { weight_kg = 80, height_cm = 178, age_y = 30, sex = 'male' }
  for name, value in pairs(changes or {}) do made[name] = value end
  return made
end

local equal, fails = check.equal, check.fails
local tests = {}

function tests.an_estimate_says_what_it_is()
  local rmr = mifflin(man())
  equal(rmr.value, 1767.5)
  equal(rmr.unit, 'kcal/d')
  equal(rmr.choice, nil)
  equal(rmr.source.year, 1990)
  equal(tonus.evaluate('energy.rmr.mifflin_1990', man()).value, 1767.5)
  local class = tonus.body.bmi_class.who_adult{ bmi_kg_per_m2 = 24 }
  equal(class.value, 4)
  equal(class.choice, 'normal')
  equal(class.unit, nil)
end

function tests.every_equation_of_the_catalogue_has_its_name()
  local catalogue = json.decode(tonus.catalogue_json())
  for _, entry in ipairs(catalogue.equations) do
    local found = tonus
    for part in entry.id:gmatch '[^.]+' do found = found[part] end
    equal(found, tonus.equations[entry.id])
    for i, p in ipairs(entry.parameters) do equal(found.inputs[i], p.name) end
    equal(#found.inputs, #entry.parameters)
  end
end

function tests.names_and_choices_are_never_guessed()
  fails('has no hat; there are age_y', mifflin, man{ hat = 1 })
  fails('lacks height_cm, age_y', mifflin, { weight_kg = 80, sex = 'male' })
  fails('sex: other is not one of female, male', mifflin, man{ sex = 'other' })
  fails('weight_kg: 80 is not one of the numbers', mifflin, man{ weight_kg = '80' })
  fails('is no number', mifflin, man{ weight_kg = true })
  fails('a table with names', mifflin)
  fails('no equation energy.rmr.nobody', tonus.evaluate, 'energy.rmr.nobody', man())
  equal(fails('', tonus.evaluate_rule, 'no.rule', tonus.Facts()).status, -5)
end

function tests.a_refusal_names_the_input_its_value_and_what_is_allowed()
  local refused = fails('weight_kg', mifflin, man{ weight_kg = 800 })
  equal(tonus.is_error(refused), true)
  equal(refused.status, -3)
  equal(refused.argument, 0)
  equal(refused.value, 800)
  equal(refused.minimum, 0.3)
  equal(refused.maximum, 700)
end

function tests.columns_of_several_kinds()
  local found = mifflin.many{ weight_kg = ffi.new('double[3]', { 80, 800, 60 }),
    height_cm = { 178, 178, 165 }, age_y = 30, sex = { 'male', 'male', 'female' } }
  equal(found.rows, 3)
  equal(found.values[0], 1767.5)
  equal(found.values[1] ~= found.values[1], true)
  equal(found.values[2], 1320.25)
  equal(found.row_status[1], -3)
  equal(found.status, 8)
  equal(mifflin.many(man{ weight_kg = {} }).rows, 0)
  equal(mifflin.many(man{ weight_kg = ffi.new('double[?]', 2, 80) }).values[1], 1767.5)
  fails('different lengths', mifflin.many, man{ weight_kg = { 1, 2 }, age_y = { 1, 2, 3 } })
  fails('not one of the numbers', mifflin.many, man{ weight_kg = { '80' } })
  fails('is no number', mifflin.many, man{ weight_kg = ffi.new 'float[3]' })
end

function tests.lists_of_a_series()
  local tonnage = tonus.training.volume.tonnage_per_set
  equal(tonnage{ reps = { 5, 3 }, load_kg = { 100, 110 } }.value, 830)
  fails('different lengths', tonnage, { reps = { 5, 3 }, load_kg = { 100 } })
  fails('a list was expected', tonnage, { reps = 5, load_kg = 100 })
  equal(tonnage.many, nil)
end

function tests.facts_are_set_as_numbers_and_as_texts_and_derived()
  local facts = tonus.Facts{ sex = 'male', weight = '180 lb' }
  facts:set('height', 1.78, 'm'):set('age', 30)
  equal(facts:get('height').value, 178)
  equal(('%.2f'):format(facts:get('bmi').value), '25.77')
  equal(fails('', facts.set, facts, 'hat', 1).status, -7)
  equal(fails('', facts.set, facts, 'weight', 80, 'cm').status, -8)
  equal(fails('', facts.set, facts, 'weight', 'heavy').status, -14)
  fails('zero character', facts.set, facts, 'sex', 'ma\0le')
  fails('is no number', facts.set, facts, 'weight', nil)
end

function tests.a_closed_handle_is_refused_and_closing_twice_is_harmless()
  local facts = tonus.Facts{ age = 30 }
  facts:close()
  facts:close()
  fails('this Facts is closed', facts.get, facts, 'age')
  fails('this Facts is closed', tonus.Assessment, facts)
  fails('a Facts was expected', tonus.Assessment, tonus.Log())
  for _ = 1, 20000 do tonus.Facts{ age = 30 } end -- the collector frees them
  collectgarbage()
end

function tests.a_log_is_read_and_a_plan_follows()
  local log = tonus.Log()
  local export = 'Date;Move;Reps\n2024-01-01 10:00;Squat;5\n'
  local columns = 'start=Date;exercise=Move;reps=Reps'
  equal(log:read(export, { columns = columns }).sets, 1)
  equal(fails('', log.read, log, 'nothing').status, -14)
  fails('has no colums', log.read, log, export, { colums = columns })
  local facts = tonus.Facts{ sex = 'male', age = 30, weight = 80, height = 178, goal = 'fat_loss' }
  local plan = tonus.Plan(facts, { weeks = 8 })
  equal(type(json.decode(plan:json())), 'table')
  equal(type(tonus.Plan(facts, { before = plan }):json()), 'string')
  fails('has no week', tonus.Plan, facts, { week = 8 })
  fails('no whole number', tonus.Plan, facts, { weeks = 8.5 })
  equal(fails('', tonus.Plan, tonus.Facts()).status, -9)
end

function tests.an_adult_loses_rests_and_reaches_a_goal()
  local adult = tonus.Adult(man{ weight_kg = 90, pal = 1.5 })
  local change = { intake_change_kcal_per_day = -500 }
  local states = adult:simulate({ 0, 100 }, change).states
  equal(states[1].weight_kg, 90)
  equal(states[2].weight_kg < 88, true)
  equal(adult:steady_state(change).weight_kg < states[2].weight_kg, true)
  local goal = adult:intake_for_goal{ goal_days = 180, goal_weight_kg = 80 }
  equal(math.abs(goal.end_weight_kg - 80) < 0.01, true)
  fails('no whole number', adult.simulate, adult, { 1.5 })
  fails('has no intake', adult.simulate, adult, { 1 }, { intake = 1 })
  fails('Adult lacks', tonus.Adult, { sex = 'male' })
end

check.run(tests)
