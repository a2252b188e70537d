-- SPDX-License-Identifier: BSL-1.0
-- Energy expenditure from weight and intake: columns day, whole and strictly increasing, weight_kg
-- and intake_kcal, NaN where nothing was recorded. `gates` and `settings` change some of those of
-- default_gates() and default_settings().
local columns = require 'tonus.columns'
local native = require 'tonus.native'
local record = require 'tonus.record'

local C, checked, told = native.C, native.checked, native.told
local empty = columns.empty
local LOG = { 'day', 'weight_kg', 'intake_kcal' }
local PERSON = { 'sex', 'age_y', 'height_cm', 'pal' }

local M = {}

-- The gates used where none are given.
function M.default_gates()
  return record.read_from('tonus_expenditure_gates', C.tonus_expenditure_default_gates)
end

-- The settings of the filter used where none are given.
function M.default_settings()
  return record.read_from('tonus_expenditure_settings', C.tonus_expenditure_default_settings)
end

local function gates_of(given)
  return given.gates and record.filled('tonus_expenditure_gates',
    record.over(M.default_gates(), given.gates), 'gates') or nil
end

local function settings_of(given)
  return given.settings and record.filled('tonus_expenditure_settings',
    record.over(M.default_settings(), given.settings), 'settings') or nil
end

-- The three columns and how many rows they have. `more` are other names that are known.
local function logged(given, what, more)
  local known = {}
  for _, names in ipairs { LOG, more } do
    for _, name in ipairs(names) do known[name] = 1 end
  end
  native.only_known(given, known, what)
  local arrays, rows = columns.series(given, LOG, what)
  return arrays[1], arrays[2], arrays[3], rows
end

local function person_of(given, what)
  local person = { fat_mass_kg = given.fat_mass_kg }
  for _, name in ipairs(PERSON) do
    if given[name] == nil then error(what .. ' lacks ' .. name, 0) end
    person[name] = given[name]
  end
  return record.filled('tonus_expenditure_person', person, what)
end

-- Looks at the last days of a log: what they hold, and every reason against an answer.
function M.quality(given)
  local day, weight, intake, rows = logged(given, 'expenditure.quality', { 'gates' })
  return record.read_from('tonus_expenditure_window', function(window)
    checked(C.tonus_expenditure_quality(day, weight, intake, rows, gates_of(given), window, told))
  end)
end

-- Intake-balance method: mean intake less the slope of the weight times the energy of a kilogram of
-- this person. In the first weeks of a new deficit water makes it too high. A log that does not
-- pass a gate is refused. Without fat_kg and fat_error_kg 7700 kcal/kg stand for everybody.
function M.balance(given)
  local day, weight, intake, rows = logged(given, 'expenditure.balance',
    { 'fat_kg', 'fat_error_kg', 'gates' })
  if (given.fat_kg == nil) ~= (given.fat_error_kg == nil) then
    error('fat_kg and fat_error_kg go together', 0)
  end
  local fat, fat_error = 0 / 0, 0
  if given.fat_kg ~= nil then
    fat = native.number('fat_kg', given.fat_kg)
    fat_error = native.number('fat_error_kg', given.fat_error_kg)
  end
  return record.read_from('tonus_expenditure', function(found)
    checked(C.tonus_expenditure_balance(day, weight, intake, rows, fat, fat_error, gates_of(given),
      found, told))
  end)
end

local FOLLOWED = { 'sex', 'age_y', 'height_cm', 'pal', 'fat_mass_kg', 'settings' }

-- Expenditure on the last day by a Kalman filter on the adult energy-balance model, which knows the
-- water of the first week from fat. The person is sex, age_y, height_cm, pal and maybe fat_mass_kg.
-- Minors, and a log that does not pass a gate, are refused.
function M.follow(given)
  local what, known = 'expenditure.follow', { 'gates', unpack(FOLLOWED) }
  local day, weight, intake, rows = logged(given, what, known)
  local person = person_of(given, what)
  return record.read_from('tonus_expenditure', function(found)
    checked(C.tonus_expenditure_follow(person, day, weight, intake, rows, gates_of(given),
      settings_of(given), found, told))
  end)
end

-- The same, day by day and without gates: arrays of ffi, from 0.
function M.track(given)
  local what = 'expenditure.track'
  local day, weight, intake, rows = logged(given, what, FOLLOWED)
  local made = { rows = rows, tracked_kg = empty('double', rows), fat_kg = empty('double', rows),
    water_kg = empty('double', rows), expenditure = empty('double', rows),
    expenditure_error = empty('double', rows), use = empty('int32_t', rows) }
  checked(C.tonus_expenditure_track(person_of(given, what), day, weight, intake, rows,
    settings_of(given), made.tracked_kg, made.fat_kg, made.water_kg, made.expenditure,
    made.expenditure_error, made.use, told))
  return made
end

return M
