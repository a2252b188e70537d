-- SPDX-License-Identifier: BSL-1.0
-- The energy balance of adults through time.
local ffi = require 'ffi'
local cohort = require 'tonus.cohort'
local native = require 'tonus.native'

local C, checked, told = native.C, native.checked, native.told
local NAN = 0 / 0

local NUMBERS = { age_y = true, height_cm = true, weight_kg = true, pal = true }
local OPTIONAL = { fat_mass_kg = true, intake_kcal_per_day = true, carbohydrate = true }
local CHANGES = {
  intake_change_kcal_per_day = 'intake_change_count',
  sodium_change_mg_per_day = 'sodium_change_count',
  carbohydrate = 'carbohydrate_count',
  activity_change_pct = 'activity_change_count',
}
local STATE = { 'day', 'weight_kg', 'fat_mass_kg', 'lean_kg', 'glycogen_kg', 'ecf_kg',
  'adaptive_kcal_per_day', 'intake_kcal_per_day', 'expenditure_kcal_per_day' }
local INTAKE = { 'baseline_kcal_per_day', 'goal_kcal_per_day', 'maintain_kcal_per_day',
  'end_weight_kg', 'end_fat_mass_kg' }

local function picked(struct, names)
  local made = {}
  for _, name in ipairs(names) do made[name] = struct[name] end
  return made
end

-- A number, or what stands for one that is not given.
local function optional(given, name, rest)
  return given[name] == nil and rest or native.number(name, given[name])
end

local held = setmetatable({}, { __mode = 'k' }) -- arrays that a struct points to live with it

-- Each change is a number, or a list with one for each day.
local function plan_of(changes)
  local known = { steps_per_day = true }
  for name in pairs(CHANGES) do known[name] = true end
  native.only_known(changes, known, 'a plan')
  local plan, arrays = native.blank 'tonus_adult_plan', {}
  plan.steps_per_day = native.whole('steps_per_day', changes.steps_per_day or 0)
  for name, count in pairs(CHANGES) do
    local given = changes[name]
    if given ~= nil then
      local list = type(given) == 'table' and given or { given }
      for i = 1, #list do native.number(name, list[i]) end
      arrays[name] = ffi.new('double[?]', math.max(1, #list), list)
      plan[name], plan[count] = arrays[name], #list
    end
  end
  held[plan] = arrays
  return plan
end

local Adult = {}
Adult.__index = Adult

-- The body on ascending whole days: states, status, limits (bits: see tonus_adult_summary in
-- tonus.h), eaten_kcal, spent_kcal, stored_kcal.
function Adult:simulate(days, changes)
  local count = #days
  local wanted = ffi.new('int32_t[?]', math.max(1, count))
  for i = 1, count do wanted[i - 1] = native.whole('days', days[i]) end
  local states = ffi.new('tonus_adult_state[?]', math.max(1, count))
  for i = 0, count - 1 do states[i].struct_size = ffi.sizeof 'tonus_adult_state' end
  local summary = native.blank 'tonus_adult_summary'
  local status = checked(C.tonus_adult_simulate(self._who, plan_of(changes or {}), wanted, count,
    states, summary, told))
  local made = picked(summary, { 'limits', 'eaten_kcal', 'spent_kcal', 'stored_kcal' })
  made.status, made.states = status, {}
  for i = 1, count do made.states[i] = picked(states[i - 1], STATE) end
  return made
end

-- The constant intake that reaches goal_weight_kg or goal_body_fat_pct after goal_days, and what
-- holds it. Optional: activity_change_pct, carbohydrate.
function Adult:intake_for_goal(given)
  native.only_known(given, { goal_days = 1, goal_weight_kg = 1, goal_body_fat_pct = 1,
    activity_change_pct = 1, carbohydrate = 1 }, 'intake_for_goal')
  local goal = native.blank 'tonus_adult_goal'
  for _, name in ipairs { 'goal_days', 'goal_weight_kg', 'goal_body_fat_pct', 'carbohydrate' } do
    goal[name] = optional(given, name, NAN)
  end
  goal.activity_change_pct = optional(given, 'activity_change_pct', 0)
  local result = native.blank 'tonus_adult_goal_intake'
  checked(C.tonus_adult_intake_for_goal(self._who, goal, result, told))
  return picked(result, INTAKE)
end

-- Where the body comes to rest when the changes are kept for ever.
function Adult:steady_state(changes)
  local rest = native.blank 'tonus_adult_state'
  checked(C.tonus_adult_steady_state(self._who, plan_of(changes or {}), rest, told))
  return picked(rest, STATE)
end

-- Days until a weight is reached while the changes are kept, with the part of the last. A weight
-- before which the body comes to rest is refused.
function Adult:days_to_goal(goal_weight_kg, changes)
  local days = ffi.new 'double[1]'
  checked(C.tonus_adult_days_to_goal(self._who, plan_of(changes or {}),
    native.number('goal_weight_kg', goal_weight_kg), days, told))
  return days[0]
end

for name, call in pairs(cohort) do Adult[name] = call end

-- An adult at the start: sex, age_y, height_cm, weight_kg, pal. Optional and estimated else:
-- fat_mass_kg, intake_kcal_per_day, carbohydrate, baseline.
return setmetatable(Adult, { __call = function(_, given)
  local known = { sex = true, baseline = true }
  for _, names in ipairs { NUMBERS, OPTIONAL } do
    for name in pairs(names) do known[name] = true end
  end
  native.only_known(given, known, 'Adult')
  local who = native.blank 'tonus_adult'
  who.sex = native.chosen('sex', given.sex, { male = 1, female = 2 })
  who.baseline = native.chosen('baseline', given.baseline or 'balanced',
    { balanced = 1, imbalanced = 2 })
  for name in pairs(NUMBERS) do
    if given[name] == nil then error('Adult lacks ' .. name, 0) end
    who[name] = native.number(name, given[name])
  end
  for name in pairs(OPTIONAL) do who[name] = optional(given, name, NAN) end
  return setmetatable({ _who = who }, Adult)
end })
