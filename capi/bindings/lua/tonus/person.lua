-- SPDX-License-Identifier: BSL-1.0
-- Facts of a person, training logs, rules, assessments and plans.
local ffi = require 'ffi'
local native = require 'tonus.native'

local C, checked, told, text = native.C, native.checked, native.told, native.text
local M = {}

local SEVERITY = { [-1] = 'not_evaluated', [0] = 'none', 'info', 'advise', 'warn',
  'stop_and_refer' }
local GRADE = { [0] = '', 'A', 'B', 'C', 'D' }

-- What is known of a person: Facts{sex = 'male', age = 34, weight = '180 lb'}.
M.Facts = native.handle_class('Facts', C.tonus_facts_free, function()
  return C.tonus_facts_new()
end)
local class = getmetatable(M.Facts)
local make = class.__call
function class.__call(self, given)
  local facts = make(self)
  for name, value in pairs(given or {}) do facts:set(name, value) end
  return facts
end

-- Gives a number in a unit (without one in the canonical unit), or a text such as '180 lb'.
function M.Facts:set(name, value, unit)
  local pointer = native.pointer(self, M.Facts)
  if type(value) == 'string' then
    if unit then error(name .. ': a text says its unit itself', 0) end
    checked(C.tonus_facts_parse(pointer, text(name), text(value), told))
  else
    checked(C.tonus_facts_set(pointer, text(name), native.number(name, value), text(unit), told))
  end
  return self
end

-- A fact, given or derived; NaN where no error is known.
function M.Facts:get(name, unit)
  local found = native.blank 'tonus_estimate'
  local status = checked(C.tonus_facts_get(native.pointer(self, M.Facts), text(name), text(unit),
    found, told))
  return { value = found.value, standard_error = found.standard_error, low = found.low,
    high = found.high, status = status }
end

-- A training log.
M.Log = native.handle_class('Log', C.tonus_log_free, function() return C.tonus_log_new() end)

local WEIGHT_UNITS = { kilogram = 1, pound = 2 }
local DISTANCE_UNITS = { metre = 1, kilometre = 2, mile = 3, foot = 4, yard = 5 }

-- Reads an export of an app. Options: weight_unit, distance_unit, and columns for a file of no
-- known app, such as 'start=Date;reps=Reps'. Returns what became of its rows.
function M.Log:read(export, options)
  local given = options or {}
  native.only_known(given, { weight_unit = 1, distance_unit = 1, columns = 1 }, 'Log:read')
  local chosen = native.blank 'tonus_import_options'
  if given.weight_unit then
    chosen.weight_unit = native.chosen('weight_unit', given.weight_unit, WEIGHT_UNITS)
  end
  if given.distance_unit then
    chosen.distance_unit = native.chosen('distance_unit', given.distance_unit, DISTANCE_UNITS)
  end
  chosen.columns = text(given.columns)
  local s = native.blank 'tonus_import_summary'
  checked(C.tonus_log_import(native.pointer(self, M.Log), text(export), #export, chosen, s, told))
  return { rows = tonumber(s.rows), sets = tonumber(s.sets), rejected = tonumber(s.rejected),
    other_rows = tonumber(s.other_rows), weight_unit_assumed = s.weight_unit_assumed ~= 0 }
end

-- A person and a log, assessed.
M.Assessment = native.handle_class('Assessment', C.tonus_assessment_free, function(facts, log)
  local made = ffi.new 'tonus_assessment *[1]'
  checked(C.tonus_assessment_new(native.pointer(facts, M.Facts), native.pointer(log, M.Log), nil,
    made, told))
  return made[0]
end)

-- A list with one finding for each rule that ran, in the order of the catalogue.
function M.Assessment:findings()
  local pointer, list = native.pointer(self, M.Assessment), {}
  local f = native.blank 'tonus_finding'
  for i = 1, tonumber(C.tonus_assessment_findings(pointer)) do
    checked(C.tonus_assessment_finding(pointer, i - 1, f, told))
    list[i] = { rule = ffi.string(f.rule_id), severity = SEVERITY[f.severity],
      title = ffi.string(f.title), grade = GRADE[f.grade], input = ffi.string(f.input),
      value = f.value, threshold = f.threshold, withheld = f.withheld ~= 0 }
  end
  return list
end

-- All of it as JSON.
function M.Assessment:json()
  local pointer = native.pointer(self, M.Assessment)
  return native.text_from(function(buffer, size)
    return C.tonus_assessment_json(pointer, buffer, size, told)
  end)
end

local PLAN = { weeks = 1, start_s = 1, strength_days = 1, meals = 1, vigorous = 1, equipment = 1,
  log = 1, before = 1 }

-- A plan from facts; options are log, before (the plan that was followed), weeks, start_s,
-- strength_days, meals, vigorous and equipment.
M.Plan = native.handle_class('Plan', C.tonus_plan_free, function(facts, options)
  local given = options or {}
  native.only_known(given, PLAN, 'Plan')
  local chosen = native.blank 'tonus_plan_options'
  for name in pairs(PLAN) do
    local value = given[name]
    if name == 'equipment' then
      chosen.equipment = text(value)
    elseif value ~= nil and name ~= 'log' and name ~= 'before' then
      if type(value) == 'boolean' then value = value and 1 or 0 end
      chosen[name] = native.whole(name, value)
    end
  end
  local made = ffi.new 'tonus_plan *[1]'
  checked(C.tonus_plan_new(native.pointer(facts, M.Facts), native.pointer(given.log, M.Log), chosen,
    native.pointer(given.before, M.Plan), made, told))
  return made[0]
end)

-- The plan as JSON.
function M.Plan:json()
  local pointer = native.pointer(self, M.Plan)
  return native.text_from(function(buffer, size)
    return C.tonus_plan_json(pointer, buffer, size, told)
  end)
end

-- Severity of a rule on facts; 'not_evaluated' where a fact is missing.
function M.evaluate_rule(id, facts)
  local severity = ffi.new 'int32_t[1]'
  checked(C.tonus_rule_evaluate(text(id), native.pointer(facts, M.Facts), severity, told))
  return SEVERITY[severity[0]]
end

return M
