-- SPDX-License-Identifier: BSL-1.0
-- Facts of a person.
local native = require 'tonus.native'

local C, checked, told, text = native.C, native.checked, native.told, native.text

-- What is known of a person: Facts{sex = 'male', age = 34, weight = '180 lb'}.
local Facts = native.handle_class('Facts', C.tonus_facts_free, function()
  return C.tonus_facts_new()
end)
local class = getmetatable(Facts)
local make = class.__call
function class.__call(self, given)
  local facts = make(self)
  for name, value in pairs(given or {}) do facts:set(name, value) end
  return facts
end

-- Gives a number in a unit (without one in the canonical unit), or a text such as '180 lb'.
function Facts:set(name, value, unit)
  local pointer = native.pointer(self, Facts)
  if type(value) == 'string' then
    if unit then error(name .. ': a text says its unit itself', 0) end
    checked(C.tonus_facts_parse(pointer, text(name), text(value), told))
  else
    checked(C.tonus_facts_set(pointer, text(name), native.number(name, value), text(unit), told))
  end
  return self
end

-- Gives a choice by its name, such as 'female'; 'yes' or 'no'.
function Facts:choose(name, choice)
  checked(C.tonus_facts_choose(native.pointer(self, Facts), text(name), text(choice), told))
  return self
end

-- A fact, given or derived; NaN where no error is known.
function Facts:get(name, unit)
  local found = native.blank 'tonus_estimate'
  local status = checked(C.tonus_facts_get(native.pointer(self, Facts), text(name), text(unit),
    found, told))
  return { value = found.value, standard_error = found.standard_error, low = found.low,
    high = found.high, status = status }
end

return Facts
