-- SPDX-License-Identifier: BSL-1.0
-- tonus for LuaJIT: fitness rules with units, sources and honest errors.
--
--     local tonus = require 'tonus'
--     tonus.energy.rmr.mifflin_1990{weight_kg = 80, height_cm = 178, age_y = 30, sex = 'male'}
local ffi = require 'ffi'
local native = require 'tonus.native'
local equation = require 'tonus.equation'
local log = require 'tonus.log'
local lookup = require 'tonus.lookup'
local person = require 'tonus.person'
local rules = require 'tonus.rules'

local tonus = {
  _VERSION = ffi.string(native.C.tonus_version()),
  Adult = require 'tonus.adult',
  Assessment = person.Assessment,
  BodyLog = require 'tonus.body_log',
  Facts = require 'tonus.facts',
  Log = log.Log,
  Plan = person.Plan,
  RuleSet = rules.RuleSet,
  check_claim = rules.check_claim,
  choose = lookup.choose,
  equations = equation.equations,
  evaluate = equation.evaluate,
  evaluate_rule = rules.evaluate_rule,
  expenditure = require 'tonus.expenditure',
  is_error = native.is_error,
  load = log.load,
  message = rules.message,
  met_find = lookup.met_find,
  met_search = lookup.met_search,
  region = require 'tonus.region',
  resolve_exercise = lookup.resolve_exercise,
  rules_revision = rules.rules_revision,
  session_energy = require('tonus.session').session_energy,
  status_text = native.status_text,
  trend = require 'tonus.trend',
}

-- Facts, equations, rules, models and tables with units, ranges and sources, as JSON.
function tonus.catalogue_json()
  return ffi.string(native.C.tonus_catalogue_json())
end

for domain, branch in pairs(require 'tonus.emitted.domains') do tonus[domain] = branch end

return tonus
