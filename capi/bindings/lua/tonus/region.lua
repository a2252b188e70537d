-- SPDX-License-Identifier: BSL-1.0
-- Regional fat: how fast a region follows the whole body, and what that means for a site. Exercise
-- of a place does not enter: see the rule region.spot.exercise_claim.
local ffi = require 'ffi'
local columns = require 'tonus.columns'
local native = require 'tonus.native'
local record = require 'tonus.record'
local words = require 'tonus.emitted.words'

local C, checked, told = native.C, native.checked, native.told
local NAN = 0 / 0

local M = {}

-- Raises the status of a call that has no error of its own.
local function refuse(status, message, argument)
  native.refuse(status, { message = message .. ': ' .. native.status_text(status),
    argument = argument, value = NAN, minimum = NAN, maximum = NAN })
end

-- Region of a site, such as 'subscapular', 'lower_back', 'triceps', 'thigh', 'visceral' or 'face',
-- and what is known of it: evidence is 'trials' where they measured the region, 'trunk_trials'
-- where the trunk only, or 'none'. Another site is refused.
function M.of_site(site)
  local region, evidence = ffi.new 'int32_t[1]', ffi.new 'int32_t[1]'
  local status = C.tonus_region_of_site(native.text(site), region, evidence)
  if status < 0 then refuse(status, 'site ' .. tostring(site), 0) end
  return { region = record.word_of(region[0], words.Region),
    evidence = record.word_of(evidence[0], words.Evidence) }
end

-- Exponent of a region before anything is known of the person: k, 1 follows the whole body, more is
-- faster, and k_sd, its standard deviation between people. Takes region, sex and maybe menopause
-- ('before' or 'after'; without it before).
function M.prior(given)
  native.only_known(given, { region = 1, sex = 1, menopause = 1 }, 'region.prior')
  local k, k_sd = ffi.new 'double[1]', ffi.new 'double[1]'
  local stage = given.menopause == nil and 0
    or native.chosen('menopause', given.menopause, words.Menopause)
  local status = C.tonus_region_prior(native.chosen('region', given.region, words.Region),
    native.chosen('sex', given.sex, words.Sex), stage, k, k_sd)
  if status < 0 then refuse(status, 'region.prior', -1) end
  return { k = k[0], k_sd = k_sd[0] }
end

-- The numbers of these names, and of no others but those of columns.
local function numbers(given, names, what, column_names)
  local known, found = {}, {}
  for _, name in ipairs(column_names or {}) do known[name] = 1 end
  for _, name in ipairs(names) do known[name] = 1 end
  native.only_known(given, known, what)
  for i, name in ipairs(names) do found[i] = native.number(name, given[name]) end
  return unpack(found)
end

-- Change of a region when body fat changes, with its 95 % band: show the band. Takes k, k_sd,
-- fat_before_kg, fat_after_kg. Beyond a halving or doubling `status` is the caution 'extrapolated'.
function M.project(given)
  local k, k_sd, before, after = numbers(given, { 'k', 'k_sd', 'fat_before_kg', 'fat_after_kg' },
    'region.project')
  return record.read_from('tonus_region_change', function(change)
    checked(C.tonus_region_project(k, k_sd, before, after, change, told))
  end)
end

-- Fat of regions then, in kg, an array of ffi, from 0: scaled so that their losses add up. Takes
-- columns with a number for each region, region_kg (together the body fat within 1 %) and k, and
-- fat_before_kg and fat_after_kg.
function M.distribute(given)
  local what, names = 'region.distribute', { 'region_kg', 'k' }
  local before, after = numbers(given, { 'fat_before_kg', 'fat_after_kg' }, what, names)
  local arrays, rows = columns.series(given, names, what)
  local then_kg = columns.empty('double', rows)
  checked(C.tonus_region_distribute(arrays[1], arrays[2], rows, before, after, then_kg, told))
  return then_kg
end

-- One's own exponent from at least three measurements of a skinfold: columns with a number for
-- each, site_mm and the body fat of the day, fat_kg; k and k_sd as of prior(), and a relative
-- measuring_error, such as 0.05. Body fat that never changed is refused.
function M.calibrate(given)
  local what, names = 'region.calibrate', { 'fat_kg', 'site_mm' }
  local k, k_sd, measuring_error = numbers(given, { 'k', 'k_sd', 'measuring_error' }, what, names)
  local arrays, rows = columns.series(given, names, what)
  return record.read_from('tonus_region_calibration', function(own)
    checked(C.tonus_region_calibrate(arrays[1], arrays[2], rows, k, k_sd, measuring_error, own,
      told))
  end)
end

-- Body fat that must go, in percent of it, for a site to shrink to a share of itself: takes left,
-- between 0 and 1, and k.
function M.fat_loss_for(given)
  local left, k = numbers(given, { 'left', 'k' }, 'region.fat_loss_for')
  local percent = ffi.new 'double[1]'
  checked(C.tonus_region_fat_loss_for(left, k, percent, told))
  return percent[0]
end

-- Smallest change of a site, in percent, that measuring with such a relative error can tell.
function M.detectable_change(measuring_error)
  local percent = ffi.new 'double[1]'
  checked(C.tonus_region_detectable_change(native.number('measuring_error', measuring_error),
    percent, told))
  return percent[0]
end

-- Fat in kg that endurance work of the abdomen might take off the trunk: takes kg_per_week, 0 to
-- 0.07, weeks, 0 to 52, and minutes_per_week, at least 228. Contested: one trial against the pooled
-- evidence; `status` is always the caution 'extrapolated'.
function M.contested_local_bonus(given)
  local per_week, weeks, minutes = numbers(given, { 'kg_per_week', 'weeks', 'minutes_per_week' },
    'region.contested_local_bonus')
  local kg = ffi.new 'double[1]'
  local status = checked(C.tonus_region_contested_local_bonus(per_week, weeks, minutes, kg, told))
  return { kg = kg[0], status = status }
end

return M
