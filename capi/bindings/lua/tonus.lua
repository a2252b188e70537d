-- SPDX-License-Identifier: BSL-1.0
-- tonus for LuaJIT: fitness rules with units, sources and honest errors.
--
--     local tonus = require 'tonus'
--     tonus.energy.rmr.mifflin_1990{weight_kg = 80, height_cm = 178, age_y = 30, sex = 'male'}
local ffi = require 'ffi'
local native = require 'tonus.native'
local equation = require 'tonus.equation'
local person = require 'tonus.person'

local tonus = {
  _VERSION = ffi.string(native.C.tonus_version()),
  Adult = require 'tonus.adult',
  Assessment = person.Assessment,
  Facts = person.Facts,
  Log = person.Log,
  Plan = person.Plan,
  equations = equation.equations,
  evaluate = equation.evaluate,
  evaluate_rule = person.evaluate_rule,
  is_error = native.is_error,
  status_text = native.status_text,
}

-- Facts, equations, rules, models and tables with units, ranges and sources, as JSON.
function tonus.catalogue_json()
  return ffi.string(native.C.tonus_catalogue_json())
end

for domain, branch in pairs(require 'tonus.emitted.domains') do tonus[domain] = branch end

return tonus
