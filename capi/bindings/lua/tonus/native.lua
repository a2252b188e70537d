-- SPDX-License-Identifier: BSL-1.0
-- Loads libtonus; calls with a status, refusals as errors, texts and handles.
local ffi = require 'ffi'
local constants = require 'tonus.emitted.interface'

local native = { constants = constants }
native.C = ffi.load(os.getenv 'TONUS_LIBRARY' or 'libtonus.so.0')
local C = native.C

function native.status_text(status) return ffi.string(C.tonus_status_text(status)) end

-- A refusal of the library: status, message, argument (from 0, -1 is none), value, minimum,
-- maximum. Numbers are NaN where the refusal is about none.
local Refusal = {}
Refusal.__index = Refusal
function Refusal:__tostring() return self.message end

function native.is_error(value) return getmetatable(value) == Refusal end

-- A struct with its size set and the rest zero.
function native.blank(name)
  local made = ffi.new(name)
  made.struct_size = ffi.sizeof(made)
  return made
end

local told = native.blank 'tonus_error'
native.told = told -- the error of a call, at its end: one for all, as no call yields

-- Raises a status, with what the last call wrote into the error.
function native.refuse(status, error_)
  local message = ffi.string(error_.message)
  error(setmetatable({
    status = status,
    message = message ~= '' and message or native.status_text(status),
    argument = error_.argument, value = error_.value,
    minimum = error_.minimum, maximum = error_.maximum,
  }, Refusal), 0)
end

-- Passes a status on, or raises it.
function native.checked(status)
  if status < 0 then native.refuse(status, told) end
  return status
end

-- A text for C; one with a zero inside would be cut there.
function native.text(value)
  if value == nil then return nil end
  if type(value) ~= 'string' then error('a text was expected, not ' .. type(value), 0) end
  if value:find('\0', 1, true) then error('a text with a zero character inside', 0) end
  return value
end

-- The text that `call(buffer, size)` hands over.
function native.text_from(call)
  local size = ffi.new 'size_t[1]'
  native.checked(call(nil, size))
  local buffer = ffi.new('char[?]', size[0])
  native.checked(call(buffer, size))
  return ffi.string(buffer, size[0] - 1)
end

function native.number(name, value)
  if type(value) ~= 'number' then error(name .. ': ' .. tostring(value) .. ' is no number', 0) end
  return value
end

-- A whole number; a truncated one would be a guess.
function native.whole(name, value)
  if type(value) ~= 'number' or value % 1 ~= 0 or math.abs(value) >= 2 ^ 53 then
    error(name .. ': ' .. tostring(value) .. ' is no whole number', 0)
  end
  return value
end

local function sorted_names(names)
  local list = {}
  for name in pairs(names) do list[#list + 1] = name end
  table.sort(list)
  return table.concat(list, ', ')
end

-- The number of a name.
function native.chosen(name, value, choices)
  local number = type(value) == 'string' and choices[value]
  if not number then
    local names = sorted_names(choices)
    error(name .. ': ' .. tostring(value) .. ' is not one of ' ..
      (names ~= '' and names or 'the numbers'), 0)
  end
  return number
end

-- Refuses names that are not known, so that none is lost in silence.
function native.only_known(given, known, what)
  if type(given) ~= 'table' then error(what .. ': a table with names was expected', 0) end
  for name in pairs(given) do
    if known[name] == nil then
      error(what .. ' has no ' .. tostring(name) .. '; there are ' .. sorted_names(known), 0)
    end
  end
end

-- A class of handles, which free themselves. `make` gives the pointer from the arguments.
function native.handle_class(name, free, make)
  local class = { _name = name }
  class.__index = class
  -- Frees the handle; closing twice does nothing.
  function class:close()
    local pointer = self._pointer
    self._pointer = nil
    if pointer ~= nil then free(ffi.gc(pointer, nil)) end
  end
  return setmetatable(class, { __call = function(_, ...)
    local pointer = make(...)
    if pointer == nil then
      native.refuse(constants.TONUS_OUT_OF_MEMORY, native.blank 'tonus_error')
    end
    return setmetatable({ _pointer = ffi.gc(pointer, free) }, class)
  end })
end

-- The pointer of a handle; of none nil.
function native.pointer(handle, class)
  if handle == nil then return nil end
  if getmetatable(handle) ~= class then error('a ' .. class._name .. ' was expected', 0) end
  if handle._pointer == nil then error('this ' .. class._name .. ' is closed', 0) end
  return handle._pointer
end

return native
