-- SPDX-License-Identifier: BSL-1.0
-- Body logs: weights, body fat, girths, skinfolds, energy eaten, and the mornings' recovery. Times
-- are seconds of wall-clock time since 1970, midnight where only the day is known.
local ffi = require 'ffi'
local native = require 'tonus.native'
local Facts = require 'tonus.facts'
local record = require 'tonus.record'

local C, checked, told, text = native.C, native.checked, native.told, native.text

-- Measurements of one person.
local BodyLog = native.handle_class('BodyLog', C.tonus_body_log_free, function()
  return C.tonus_body_log_new()
end)

-- Reads a CSV file with a date column: exports of openScale and Withings, and any date,weight or
-- date,kcal. Options say what the file does not: weight_unit ('kilogram', assumed and said so where
-- it is not given, 'pound' or 'stone'), and date_order of dates such as 03/04/2025, refused without
-- it ('day_first' or 'month_first'). A row that cannot be read is in rejected() and the rest is
-- used; a file without a column to read is refused and changes nothing. Returns what became of its
-- rows.
function BodyLog:read(export, options)
  local pointer = native.pointer(self, BodyLog)
  local chosen = record.filled('tonus_body_import_options', options or {}, 'BodyLog:read')
  return record.read_from('tonus_body_import_summary', function(summary)
    checked(C.tonus_body_log_import(pointer, text(export), #export, chosen, summary, told))
  end)
end

-- Adds one value after checking it: a table with time_s and value, in the unit of the measure.
-- Measures are weight (kg), body_fat (%), fat_mass (kg), intake (kcal), waist, hip, neck (cm),
-- subscapular, triceps, suprailiac, abdominal or thigh (skinfolds, mm), rmssd (ms), hr_rest (beats
-- a minute), sleep (h).
function BodyLog:add(measure, given)
  native.only_known(given, { time_s = 1, value = 1 }, 'BodyLog:add')
  checked(C.tonus_body_log_add(native.pointer(self, BodyLog), text(measure),
    native.whole('time_s', given.time_s), native.number('value', given.value), told))
  return self
end

-- The rows that could not be used, in the order of reading: line and reason.
function BodyLog:rejected()
  local pointer, rows, line = native.pointer(self, BodyLog), {}, ffi.new 'int64_t[1]'
  while true do
    local status = C.tonus_body_log_rejected(pointer, #rows, line, told)
    if status == native.constants.TONUS_WRONG_COUNT then return rows end -- behind the last
    checked(status)
    rows[#rows + 1] = { line = tonumber(line[0]), reason = ffi.string(told.message) }
  end
end

-- Weight and energy eaten on every calendar day, as `trend` and `expenditure` take them: arrays of
-- ffi, from 0, day (0, 1, 2 ...), weight_kg (the earliest weighing) and intake_kcal (added up), NaN
-- where there was none; how many rows, and first_day_s, the midnight of day 0.
function BodyLog:columns()
  local pointer = native.pointer(self, BodyLog)
  local rows, first = ffi.new 'size_t[1]', ffi.new 'int64_t[1]'
  checked(C.tonus_body_log_columns(pointer, nil, nil, nil, rows, first, told))
  local count = tonumber(rows[0])
  local function column() return ffi.new('double[?]', count) end -- of no day empty
  local made = { rows = count, day = column(), weight_kg = column(), intake_kcal = column() }
  checked(C.tonus_body_log_columns(pointer, made.day, made.weight_kg, made.intake_kcal, rows, first,
    told))
  made.first_day_s = tonumber(first[0])
  return made
end

-- Gives what the log tells (weight, weight_trend, weighins, tee, k_post, ...) to a set of facts, or
-- to a new one, and returns it; tee needs sex, age, height and pal in it. A fact that was given
-- stays as it was given.
function BodyLog:facts(facts)
  facts = facts or Facts()
  checked(C.tonus_body_log_facts(native.pointer(self, BodyLog), native.pointer(facts, Facts), told))
  return facts
end

return BodyLog
