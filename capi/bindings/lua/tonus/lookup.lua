-- SPDX-License-Identifier: BSL-1.0
-- Which equation, which activity, which exercise.
local ffi = require 'ffi'
local native = require 'tonus.native'
local Facts = require 'tonus.facts'
local record = require 'tonus.record'

local C, checked, told, text = native.C, native.checked, native.told, native.text
local CONFIDENCE = { [0] = 'unresolved', 'exact', 'close', 'muscles_only', 'no_strength_exercise',
  'by_words' }
local MOST = 2 ^ 31 - 1

local M = {}

-- The equations that give the same result, best first; at the end those that are not applicable,
-- each with what it lacks. `family` is a fact such as 'rmr', or an id without its last part such as
-- 'training.one_rm'; `inputs` are those that are no facts, such as load_kg.
function M.choose(facts, family, inputs)
  local pointer, list, count = native.pointer(facts, Facts), {}, 0
  for name in pairs(inputs or {}) do
    count = count + 1
    list[count] = text(name)
  end
  local names = ffi.new('const char *[?]', math.max(1, count))
  local values = ffi.new('double[?]', math.max(1, count))
  for i, name in ipairs(list) do
    names[i - 1], values[i - 1] = name, native.number(name, inputs[name])
  end
  local found = ffi.new 'size_t[1]'
  checked(C.tonus_choose(pointer, text(family), names, values, count, nil, 0, found, told))
  local size = tonumber(found[0])
  local candidates = ffi.new('tonus_candidate[?]', size)
  for i = 0, size - 1 do candidates[i].struct_size = ffi.sizeof 'tonus_candidate' end
  checked(C.tonus_choose(pointer, text(family), names, values, count, candidates, size, found,
    told))
  local made = {}
  for i = 1, size do made[i] = record.read(candidates[i - 1], 'tonus_candidate') end
  return made
end

local function edition_of(edition)
  if native.whole('edition', edition) > MOST or edition < -MOST then
    error('edition: ' .. edition .. ' is out of range', 0)
  end
  return edition
end

-- An activity of the Compendium of Physical Activities by its edition, 2024, and its code of five
-- digits. Codes changed their meaning between two editions.
function M.met_find(edition, code)
  return record.read_from('tonus_met', function(met)
    checked(C.tonus_met_find(edition_of(edition), text(code), met, told))
  end)
end

-- The activities in which each word of a text begins a word, best match first; without a word all.
function M.met_search(edition, words)
  local found = ffi.new 'size_t[1]'
  checked(C.tonus_met_search(edition_of(edition), text(words), nil, 0, found, told))
  local size, made = tonumber(found[0]), {}
  local codes = ffi.new('const char *[?]', math.max(1, size))
  checked(C.tonus_met_search(edition, text(words), codes, size, found, told))
  for i = 1, size do made[i] = M.met_find(edition, ffi.string(codes[i - 1])) end
  return made
end

-- The exercise that an app's name stands for: its id, nil where there is none, and how sure it is.
function M.resolve_exercise(app_name)
  local confidence = ffi.new 'int32_t[1]'
  local id = ffi.string(C.tonus_exercise_resolve(text(app_name), confidence))
  return { id = id ~= '' and id or nil, confidence = CONFIDENCE[confidence[0]] }
end

return M
