-- SPDX-License-Identifier: BSL-1.0
-- Weight trends: columns day, strictly increasing, and weight_kg, NaN where there was none. Missing
-- days stay missing. `settings` changes some of those of defaults(). Results of rows are arrays of
-- ffi, from 0.
local columns = require 'tonus.columns'
local native = require 'tonus.native'
local record = require 'tonus.record'

local C, checked, told = native.C, native.checked, native.told
local empty = columns.empty

local M = {}

-- The settings used where none are given.
function M.defaults()
  return record.read_from('tonus_trend_settings', C.tonus_trend_defaults)
end

-- Days and weights as arrays, how many, and the settings; `more` is another name that is known.
local function logged(given, what, more)
  local known = { day = 1, weight_kg = 1, settings = 1 }
  if more then known[more] = 1 end
  native.only_known(given, known, what)
  local arrays, rows = columns.series(given, { 'day', 'weight_kg' }, what)
  local settings = given.settings and record.filled('tonus_trend_settings',
    record.over(M.defaults(), given.settings), 'settings') or nil
  return arrays[1], arrays[2], rows, settings
end

-- Exponential mean in kg with a correct start; gaps weigh by their days, outliers are left out. NaN
-- before the first weighing.
function M.exponential(given)
  local day, weight, rows, settings = logged(given, 'trend.exponential')
  local mean = empty('double', rows)
  checked(C.tonus_trend_exponential(day, weight, rows, settings, mean, told))
  return mean
end

-- Kalman filter of level and slope. With `smooth` each day is given all weighings, else those until
-- then. `use` tells of each row: 0 no weighing, 1 used, 2 left out as outlier, 3 followed as a
-- change.
function M.kalman(given)
  local day, weight, rows, settings = logged(given, 'trend.kalman', 'smooth')
  if given.smooth ~= nil and type(given.smooth) ~= 'boolean' then
    error('smooth: true or false was expected', 0)
  end
  local made = { rows = rows, level_kg = empty('double', rows),
    level_error_kg = empty('double', rows), slope_kg_per_day = empty('double', rows),
    slope_error_kg_per_day = empty('double', rows), use = empty('int32_t', rows) }
  checked(C.tonus_trend_kalman(day, weight, rows, settings, given.smooth and 1 or 0, made.level_kg,
    made.level_error_kg, made.slope_kg_per_day, made.slope_error_kg_per_day, made.use, told))
  return made
end

-- Slope of the raw weights of the last days, with its error and a verdict. window_days is how far
-- back from the last weighing, such as 28. Fewer than three weighings are refused.
function M.slope(given)
  local day, weight, rows, settings = logged(given, 'trend.slope', 'window_days')
  local window = native.number('window_days', given.window_days)
  return record.read_from('tonus_trend', function(line)
    checked(C.tonus_trend_slope(day, weight, rows, window, settings, line, told))
  end)
end

return M
