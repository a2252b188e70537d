-- SPDX-License-Identifier: BSL-1.0
-- C structs as tables: read by the names of their fields, and filled from what a caller gives.
local bit = require 'bit'
local ffi = require 'ffi'
local native = require 'tonus.native'
local records = require 'tonus.emitted.records'

local M = {}
local NAN = 0 / 0

local function string_of(value) return value ~= nil and ffi.string(value) or nil end

-- The word of a number; a newer library may know more: then its digits.
function M.word_of(number, words)
  for word, known in pairs(words) do
    if known == number then return word end
  end
  return tostring(number)
end

-- What is read of a field, by its kind.
local READ = {
  whole = tonumber,
  number = tonumber,
  nan = tonumber, -- NaN where it is not given
  text = string_of,
  flag = function(value) return value ~= 0 end,
  words = M.word_of,
  bits = function(value, words)
    local found = {}
    for word, one in pairs(words) do
      if bit.band(value, one) ~= 0 then found[#found + 1] = word end
    end
    table.sort(found, function(a, b) return words[a] < words[b] end)
    return found
  end,
  texts = function(value)
    local found = {}
    for i = 0, ffi.sizeof(value) / ffi.sizeof 'void *' - 1 do
      found[#found + 1] = string_of(value[i])
    end
    return found
  end,
}

-- A struct as a table; a text that is NULL is nil.
function M.read(struct, name)
  local made = {}
  for _, field in ipairs(records[name]) do
    made[field[1]] = READ[field[2]](struct[field[1]], field[3])
  end
  return made
end

-- A table of what `call` writes into a struct.
function M.read_from(name, call)
  local struct = native.blank(name)
  call(struct)
  return M.read(struct, name)
end

-- How a field is filled, by its kind.
local FILL = {
  whole = function(made, name, value)
    made[name] = native.whole(name, value)
    if tonumber(made[name]) ~= value then
      error(name .. ': ' .. tostring(value) .. ' is out of range', 0)
    end
  end,
  flag = function(made, name, value)
    if type(value) ~= 'boolean' then error(name .. ': true or false was expected', 0) end
    made[name] = value and 1 or 0
  end,
  number = function(made, name, value) made[name] = native.number(name, value) end,
  nan = function(made, name, value) made[name] = native.number(name, value) end,
  text = function(made, name, value) made[name] = native.text(value) end,
  words = function(made, name, value, words) made[name] = native.chosen(name, value, words) end,
}

local held = setmetatable({}, { __mode = 'k' }) -- texts that a struct points to live with it

-- A struct from values by name; what is not given is 0, or NaN where that says so.
function M.filled(name, given, what)
  local made, known = native.blank(name), {}
  held[made] = given
  for _, field in ipairs(records[name]) do known[field[1]] = true end
  native.only_known(given, known, what)
  for _, field in ipairs(records[name]) do
    local value = given[field[1]]
    if value ~= nil then
      FILL[field[2]](made, field[1], value, field[3])
    elseif field[2] == 'nan' then
      made[field[1]] = NAN
    end
  end
  return made
end

-- `given` with what it lacks from `rest`.
function M.over(rest, given)
  local made = {}
  for name, value in pairs(rest) do made[name] = value end
  for name, value in pairs(given) do made[name] = value end
  return made
end

return M
