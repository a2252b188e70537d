-- SPDX-License-Identifier: BSL-1.0
-- Training logs: reading, counting, and what follows from them. Times are seconds of wall-clock
-- time since 1970, days are days since then.
local ffi = require 'ffi'
local columns = require 'tonus.columns'
local native = require 'tonus.native'
local Facts = require 'tonus.facts'
local record = require 'tonus.record'

local C, checked, told, text = native.C, native.checked, native.told, native.text
local MEASURES = { tonnes = 1, sets = 2 }

-- A training log.
local Log = native.handle_class('Log', C.tonus_log_free, function() return C.tonus_log_new() end)

-- Reads an export of an app. Options: weight_unit, distance_unit, and columns for a file of no
-- known app, such as 'start=Date;reps=Reps'. Returns what became of its rows.
function Log:read(export, options)
  local chosen = record.filled('tonus_import_options', options or {}, 'Log:read')
  local s = native.blank 'tonus_import_summary'
  checked(C.tonus_log_import(native.pointer(self, Log), text(export), #export, chosen, s, told))
  return { rows = tonumber(s.rows), sets = tonumber(s.sets), rejected = tonumber(s.rejected),
    other_rows = tonumber(s.other_rows), weight_unit_assumed = s.weight_unit_assumed ~= 0 }
end

-- Adds one set after checking it, by an app's name of the exercise or its id. It has a time_s, and
-- maybe a type ('warmup', 'working', 'drop', 'failure' or 'timed'), reps, load_kg, rpe, rir,
-- distance_m, duration_s, side, assistance_kg, heart_rate_bpm and the four phases of a tempo.
function Log:add(exercise, set)
  if type(set) ~= 'table' or set.time_s == nil then error('a set lacks time_s', 0) end
  local given = record.filled('tonus_set', record.over({ type = 'working' }, set), 'a set')
  checked(C.tonus_log_add(native.pointer(self, Log), text(exercise), given, told))
  return self
end

-- Gives what the log tells to a set of facts, or to a new one, and returns it. A fact that was
-- given stays as it was given.
function Log:facts(facts)
  facts = facts or Facts()
  checked(C.tonus_log_facts(native.pointer(self, Log), native.pointer(facts, Facts), told))
  return facts
end

-- What the log holds.
function Log:report()
  return record.read_from('tonus_log_counts', function(counts)
    checked(C.tonus_log_report(native.pointer(self, Log), counts, told))
  end)
end

-- Texts with a number, as C lists them.
local function listed(self, count, call, name_of_number, name_of_text)
  local pointer, list, number = native.pointer(self, Log), {}, ffi.new 'int64_t[1]'
  for i = 1, count do
    local said = native.text_from(function(buffer, size)
      return call(pointer, i - 1, number, buffer, size, told)
    end)
    list[i] = { [name_of_text] = said, [name_of_number] = tonumber(number[0]) }
  end
  return list
end

-- The rows that could not be used, in the order of reading: line and reason.
function Log:rejected()
  return listed(self, self:report().rejected, C.tonus_log_rejected, 'line', 'reason')
end

-- The names that no exercise was found for, most sets first: name and sets.
function Log:unresolved()
  return listed(self, self:report().unresolved, C.tonus_log_unresolved, 'sets', 'name')
end

-- A text that C makes of the log and more.
local function told_of(self, call, ...)
  local pointer, more, count = native.pointer(self, Log), { ... }, select('#', ...)
  return native.text_from(function(buffer, size)
    more[count + 1], more[count + 2], more[count + 3] = buffer, size, told
    return call(pointer, unpack(more, 1, count + 3))
  end)
end

-- The log as CSV that reads to the same log.
function Log:export() return told_of(self, C.tonus_log_export) end

-- Conventions of counting: weeks ('iso' or 'rolling'), day_starts_at_h, unrated, dumbbells,
-- from_day, until_day, hard_rir_most, body_weight_kg.
local function counted(counting)
  return record.filled('tonus_counting', counting or {}, 'conventions')
end

local Weeks = native.handle_class('Weeks', C.tonus_weeks_free, function(log, counting)
  local made = ffi.new 'tonus_weeks *[1]'
  checked(C.tonus_log_weeks(log, counted(counting), made, told))
  return made[0]
end)

local muscles -- names of the muscles, and of the group 'back'

local function muscle_names()
  if muscles then return muscles end
  muscles = {}
  repeat
    local name = ffi.string(C.tonus_muscle_name(#muscles + 1))
    if name ~= '' then muscles[#muscles + 1] = name end
  until name == ''
  return muscles
end

-- The weeks of the log, the earliest first, each with `muscles` by their names.
function Log:weeks(counting)
  local weeks, list = Weeks(native.pointer(self, Log), counting), {}
  local pointer = native.pointer(weeks, Weeks)
  for i = 1, tonumber(C.tonus_weeks_count(pointer)) do
    list[i] = record.read_from('tonus_week', function(week)
      checked(C.tonus_weeks_get(pointer, i - 1, week, told))
    end)
    list[i].muscles = {}
    for number, name in ipairs(muscle_names()) do
      list[i].muscles[name] = record.read_from('tonus_muscle_week', function(work)
        checked(C.tonus_weeks_muscle(pointer, i - 1, number, work, told))
      end)
    end
  end
  weeks:close()
  return list
end

-- Records of every exercise with a load as JSON: heaviest loads by repetitions, highest estimate of
-- the maximum with its error, trend, largest tonnage.
function Log:records(counting) return told_of(self, C.tonus_records_json, counted(counting)) end

-- Load, repetitions and sets of the next session of every exercise done lately, and why, as JSON.
-- Every rule is evaluated on the facts first: a stop is an error, and `unscreened` lists the rules
-- of safety that want a fact. Options: scheme ('double', 'linear', 'acsm', 'rpe' or 'percent'),
-- sets, reps_min, reps_max, plates, no_deload, rpe, tm_share, start_day, plan.
function Log:next(facts, options)
  local chosen = record.filled('tonus_next_options', options or {}, 'Log:next')
  return told_of(self, C.tonus_next_json, native.pointer(facts, Facts), chosen)
end

-- First and last day of a table; 0 is the day of the earliest and of the latest.
local function span_of(given)
  return native.whole('first_day', given.first_day or 0),
    native.whole('last_day', given.last_day or 0)
end

-- Load of the days of the log as JSON, in 'tonnes' lifted or in working 'sets': weekly load,
-- monotony, strain, ratios of acute to chronic load (definitions, no rule about injury), averages
-- and their balance; null where the days are too few. `days` may hold first_day and last_day.
function Log:load(measure, days)
  native.only_known(days or {}, { first_day = 1, last_day = 1 }, 'Log:load')
  local number = native.chosen('measure', measure or 'tonnes', MEASURES)
  return told_of(self, C.tonus_log_load_json, number, span_of(days or {}))
end

-- Log.load of any sessions, by the start (time_s) and the load (load_au) of each, 0 to 10000: such
-- as their session RPE or an impulse. Measures must not be mixed.
local function load_of(given)
  native.only_known(given, { time_s = 1, load_au = 1, first_day = 1, last_day = 1 }, 'load')
  local loads, rows = columns.series(given, { 'load_au' }, 'load')
  if columns.length(given.time_s) ~= rows then error('load: columns of different lengths', 0) end
  local times = columns.empty('int64_t', rows)
  for i = 1, rows do
    local time = type(given.time_s) == 'table' and given.time_s[i] or given.time_s[i - 1]
    times[i - 1] = native.whole('time_s', time)
  end
  local first, last = span_of(given)
  return native.text_from(function(buffer, size)
    return C.tonus_load_json(times, loads[1], rows, first, last, buffer, size, told)
  end)
end

return { Log = Log, load = load_of }
