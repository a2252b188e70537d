-- SPDX-License-Identifier: BSL-1.0
-- Adults as columns: the energy balance of many people in one call. People are a table of columns
-- sex, age_y, height_cm, weight_kg, pal, and maybe fat_mass_kg, intake_kcal_per_day, carbohydrate;
-- one value is for all rows, and so is `baseline`. A row that is refused has NaN and a negative
-- status, the others stand.
local ffi = require 'ffi'
local columns = require 'tonus.columns'
local native = require 'tonus.native'

local C, checked, told = native.C, native.checked, native.told
local empty = columns.empty
local SEXES = { male = 1, female = 2 }
local NUMBERS = { age_y = true, height_cm = true, weight_kg = true, pal = true }
local OPTIONAL = { fat_mass_kg = true, intake_kcal_per_day = true, carbohydrate = true }
local CHANGES = { intake_change_kcal_per_day = 'intake_change', carbohydrate = 'carbohydrate',
  sodium_change_mg_per_day = 'sodium_change', activity_change_pct = 'activity_change' }
local BODY = { 'weight_kg', 'fat_mass_kg', 'lean_kg', 'glycogen_kg', 'ecf_kg',
  'adaptive_kcal_per_day' }
local GOALS = { 'goal_days', 'goal_weight_kg', 'goal_body_fat_pct', 'activity_change_pct',
  'carbohydrate' }
local INTAKES = { 'baseline_kcal_per_day', 'goal_kcal_per_day', 'maintain_kcal_per_day' }

local held = setmetatable({}, { __mode = 'k' }) -- arrays that a struct points to live with it

local function point(struct, name, array)
  held[struct] = held[struct] or {}
  held[struct][name], struct[name] = array, array
end

local function known_names(...)
  local known = {}
  for _, names in ipairs { ... } do
    for key, value in pairs(names) do known[type(key) == 'number' and value or key] = true end
  end
  return known
end

local function sexes_of(sex, rows)
  local numbers = empty('int32_t', rows)
  for i = 1, rows do
    numbers[i - 1] = native.chosen('sex', type(sex) == 'table' and sex[i] or sex, SEXES)
  end
  return numbers
end

-- The C struct of people, and how many there are.
local function people_of(given)
  native.only_known(given, known_names(NUMBERS, OPTIONAL, { 'sex', 'baseline' }), 'people')
  for name in pairs(known_names(NUMBERS, { 'sex' })) do
    if given[name] == nil then error('people lack ' .. name, 0) end
  end
  local who, rows = native.blank 'tonus_adult_people', columns.rows_of(given, 'people')
  who.rows = rows
  who.baseline = native.chosen('baseline', given.baseline or 'balanced',
    { balanced = 1, imbalanced = 2 })
  point(who, 'sex', sexes_of(given.sex, rows))
  for name in pairs(known_names(NUMBERS, OPTIONAL)) do
    if given[name] ~= nil then point(who, name, columns.spread(name, given[name], rows)) end
  end
  return who, rows
end

-- A change as values and the distances of two rows and of two days in them.
local function grid_of(name, given, rows)
  if type(given) == 'table' and given.values ~= nil then
    native.only_known(given, { values = 1, row_stride = 1, day_stride = 1 }, name)
    return columns.doubles(name, given.values), columns.length(given.values),
      native.whole(name .. '.row_stride', given.row_stride or 0),
      native.whole(name .. '.day_stride', given.day_stride or 0)
  end
  local size = columns.length(given)
  if not size then return columns.spread(name, given, 1), 1, 0, 0 end
  if size ~= rows then
    error(('%s has %d rows, the people %d'):format(name, size, rows), 0)
  end
  return columns.doubles(name, given), size, 1, 0
end

-- Lets a plan point to a change. C cannot know how many values there are.
local function schedule(plan, name, given, rows, days)
  local values, size, row_stride, day_stride = grid_of(name, given, rows)
  local needed = math.max(0, rows - 1) * row_stride + math.max(0, days - 1) * day_stride + 1
  if row_stride < 0 or day_stride < 0 or (rows > 0 and size < needed) then
    error(('%s: %d numbers; %d rows and %d days with the strides %d and %d take %d'):format(name,
      size, rows, days, row_stride, day_stride, needed), 0)
  end
  point(plan, name, values)
  plan[CHANGES[name] .. '_row_stride'] = row_stride
  plan[CHANGES[name] .. '_day_stride'] = day_stride
end

local function plan_of(given, rows, days)
  local plan = native.blank 'tonus_adult_cohort'
  for name in pairs(CHANGES) do
    if given[name] ~= nil then schedule(plan, name, given[name], rows, days) end
  end
  return plan
end

-- Calls C for all rows, and tells in `made` how it went.
local function run(made, call, who, rows, ...)
  local failed, more, count = ffi.new 'size_t[1]', { ... }, select('#', ...)
  more[count + 1], more[count + 2], more[count + 3], more[count + 4] = 0, rows, failed, told
  made.status = checked(call(who, unpack(more, 1, count + 4)))
  made.rows, made.failed = rows, tonumber(failed[0])
  return made
end

-- Runs a call that writes bodies.
local function bodies(call, who, rows, plan, written, wanted)
  local into, made = native.blank 'tonus_adult_columns', { written_days = written }
  local known = known_names(BODY)
  for _, name in ipairs(wanted or BODY) do
    native.chosen('wanted', name, known)
    made[name] = empty('double', rows * written)
    point(into, name, made[name])
  end
  for _, name in ipairs { 'row_status', 'row_day' } do
    made[name] = empty('int32_t', rows)
    point(into, name, made[name])
  end
  return run(made, call, who, rows, plan, into)
end

local M = {}

local COUNTS = { 'days', 'every', 'steps_per_day', 'days_per_step' }

-- Simulates people. The plan has `days`, and maybe `every` (write every so many days; else the last
-- only), steps_per_day, days_per_step, changes, and `wanted`, names of the columns to make. A
-- change is a number, a column with one number for each row, or a table of values, row_stride and
-- day_stride: that of a row on a day is values[row * row_stride + day * day_stride], counted from
-- 0. Results are arrays of ffi: of each written day a column of rows, one after the other.
function M.simulate_many(people, plan)
  native.only_known(plan, known_names(COUNTS, CHANGES, { 'wanted' }), 'simulate_many')
  local who, rows = people_of(people)
  local days, every = native.whole('days', plan.days), native.whole('every', plan.every or 0)
  local chosen = plan_of(plan, rows, days)
  for _, name in ipairs(COUNTS) do
    local value = native.whole(name, plan[name] or 0)
    chosen[name] = value
    if chosen[name] ~= value then error(name .. ': ' .. value .. ' is out of range', 0) end
  end
  local written = every > 0 and math.max(1, math.floor(days / every)) or 1
  return bodies(C.tonus_adult_simulate_many, who, rows, chosen, written, plan.wanted)
end

-- Where the bodies of people come to rest when the changes of a plan are kept for ever.
function M.steady_state_many(people, plan)
  native.only_known(plan or {}, known_names(CHANGES, { 'wanted' }), 'steady_state_many')
  local who, rows = people_of(people)
  return bodies(C.tonus_adult_steady_state_many, who, rows, plan_of(plan or {}, rows, 1), 1,
    (plan or {}).wanted)
end

-- The constant intakes that reach goal_weight_kg or goal_body_fat_pct after goal_days, and what
-- then holds it; each goal is a column or a number for all. Optional: activity_change_pct,
-- carbohydrate.
function M.intake_for_goal_many(people, given)
  native.only_known(given, known_names(GOALS), 'intake_for_goal_many')
  if given.goal_days == nil then error('intake_for_goal_many lacks goal_days', 0) end
  local who, rows = people_of(people)
  local goals, made = native.blank 'tonus_adult_goals', {}
  for _, name in ipairs(GOALS) do
    local size = columns.length(given[name])
    if size and size ~= rows then
      error(('%s has %d rows, the people %d'):format(name, size, rows), 0)
    end
    if given[name] ~= nil then point(goals, name, columns.spread(name, given[name], rows)) end
  end
  for _, name in ipairs(INTAKES) do
    made[name] = empty('double', rows)
    point(goals, name, made[name])
  end
  made.row_status = empty('int32_t', rows)
  point(goals, 'row_status', made.row_status)
  return run(made, C.tonus_adult_intake_for_goal_many, who, rows, goals)
end

return M
