-- SPDX-License-Identifier: BSL-1.0
-- Assessments and plans.
local ffi = require 'ffi'
local native = require 'tonus.native'
local Facts = require 'tonus.facts'
local Log = require('tonus.log').Log
local record = require 'tonus.record'
local rules = require 'tonus.rules'

local C, checked, told = native.C, native.checked, native.told
local M = {}

local GRADE = { [0] = '', 'A', 'B', 'C', 'D' }

-- A person and a log, assessed by all rules as published, or by those of a rule set.
M.Assessment = native.handle_class('Assessment', C.tonus_assessment_free, function(facts, log, set)
  local made = ffi.new 'tonus_assessment *[1]'
  checked(C.tonus_assessment_new(native.pointer(facts, Facts), native.pointer(log, Log),
    native.pointer(set, rules.RuleSet), made, told))
  return made[0]
end)

-- A list with one finding for each rule that ran, in the order of the catalogue.
function M.Assessment:findings()
  local pointer, list = native.pointer(self, M.Assessment), {}
  local f = native.blank 'tonus_finding'
  for i = 1, tonumber(C.tonus_assessment_findings(pointer)) do
    checked(C.tonus_assessment_finding(pointer, i - 1, f, told))
    list[i] = { rule = ffi.string(f.rule_id), severity = rules.SEVERITY[f.severity],
      title = ffi.string(f.title), grade = GRADE[f.grade], input = ffi.string(f.input),
      value = f.value, threshold = f.threshold, withheld = f.withheld ~= 0,
      changed = f.changed ~= 0 } -- whether a rule set changed a threshold of the rule
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

-- A plan from facts; options are log, before (the plan that was followed), weeks, start_s,
-- strength_days, meals, vigorous and equipment.
M.Plan = native.handle_class('Plan', C.tonus_plan_free, function(facts, options)
  local given = record.over(options or {}, {})
  local log, before = given.log, given.before
  given.log, given.before = nil, nil
  local chosen = record.filled('tonus_plan_options', given, 'Plan')
  local made = ffi.new 'tonus_plan *[1]'
  checked(C.tonus_plan_new(native.pointer(facts, Facts), native.pointer(log, Log), chosen,
    native.pointer(before, M.Plan), made, told))
  return made[0]
end)

-- The plan as JSON.
function M.Plan:json()
  local pointer = native.pointer(self, M.Plan)
  return native.text_from(function(buffer, size)
    return C.tonus_plan_json(pointer, buffer, size, told)
  end)
end

return M
