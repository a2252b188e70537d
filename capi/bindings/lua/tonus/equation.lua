-- SPDX-License-Identifier: BSL-1.0
-- Equations of the catalogue as functions of their inputs by name.
local ffi = require 'ffi'
local columns = require 'tonus.columns'
local native = require 'tonus.native'
local sources = require 'tonus.emitted.sources'

local C, checked, told = native.C, native.checked, native.told
local length = columns.length
local result = native.blank 'tonus_estimate'
local NAN = 0 / 0

local M = { equations = {} }
local Equation = {}
Equation.__index = Equation

-- A result with its error; NaN where no standard error was published.
local function estimate(equation, status)
  return {
    value = result.value,
    unit = equation.unit, -- UCUM code; nil of a class
    standard_error = result.standard_error,
    low = result.low, -- value - 1.96 standard errors
    high = result.high,
    status = status, -- 0, or bits of cautions: status_text has the words
    choice = equation._classes[result.value], -- name of a class; nil of a number
    source = equation.source,
  }
end

-- A number or the name of a choice; nothing given is NaN.
local function number(p, value)
  if value == nil then return NAN end
  if type(value) == 'string' then return native.chosen(p.name, value, p.choices) end
  return native.number(p.name, value)
end

-- Refuses unknown and missing names.
local function check(equation, inputs)
  native.only_known(inputs, equation._known, equation.id)
  local missing = {}
  for _, p in ipairs(equation._parameters) do
    if inputs[p.name] == nil and not p.optional then missing[#missing + 1] = p.name end
  end
  if #missing > 0 then error(equation.id .. ' lacks ' .. table.concat(missing, ', '), 0) end
end

local function one_length(equation, inputs, parameters)
  local rows
  for _, p in ipairs(parameters) do
    local size = length(inputs[p.name])
    if rows and size and size ~= rows then
      error(equation.id .. ': columns of different lengths ' .. rows .. ' and ' .. size, 0)
    end
    rows = rows or size
  end
  return rows or 1
end

local function at(p, list, i)
  if type(list) ~= 'table' then return list[i] end
  if list[i + 1] == nil then error(p.name .. ': a list with a hole', 0) end
  return number(p, list[i + 1])
end

-- The lists, row by row.
local function interleaved(equation, inputs)
  local lists = equation._lists
  for _, p in ipairs(lists) do
    if not length(inputs[p.name]) then error(p.name .. ': a list was expected', 0) end
  end
  local rows = one_length(equation, inputs, lists)
  local flat = ffi.new('double[?]', math.max(1, rows * #lists))
  for i = 0, rows - 1 do
    for k, p in ipairs(lists) do flat[i * #lists + k - 1] = at(p, inputs[p.name], i) end
  end
  return flat, rows * #lists
end

function Equation:__call(inputs)
  check(self, inputs)
  local numbers, count = self._numbers, #self._scalars
  for i, p in ipairs(self._scalars) do numbers[i - 1] = number(p, inputs[p.name]) end
  if #self._lists == 0 then
    return estimate(self, checked(C.tonus_evaluate(self.id, numbers, count, result, told)))
  end
  local flat, size = interleaved(self, inputs)
  return estimate(self,
    checked(C.tonus_evaluate_series(self.id, flat, size, numbers, count, result, told)))
end

-- An input as a column: an array of ffi as it is, anything else as a new one.
local function column(p, value, rows)
  if type(value) == 'cdata' and length(value) then return value end
  local made = ffi.new('double[?]', math.max(1, rows))
  local same = type(value) ~= 'table' and number(p, value)
  for i = 0, rows - 1 do made[i] = same or at(p, value, i) end
  return made
end

-- Results of rows: values and row_status are arrays of ffi, from 0; NaN and a negative status
-- where a row was refused.
local function many(self, inputs)
  check(self, inputs)
  local rows = one_length(self, inputs, self._parameters)
  local arrays, count = {}, #self._parameters
  local pointers = ffi.new('const double *[?]', count)
  for i, p in ipairs(self._parameters) do
    arrays[i] = column(p, inputs[p.name], rows)
    pointers[i - 1] = arrays[i]
  end
  local values, row_status = ffi.new('double[?]', rows), ffi.new('int32_t[?]', rows)
  local status = C.tonus_evaluate_many(self.id, pointers, count, rows, values, row_status)
  if status < 0 then native.refuse(status, native.blank 'tonus_error') end
  return { values = values, row_status = row_status, rows = rows, status = status,
    columns = arrays } -- the columns stay reachable until C is done
end

local function parameter(written)
  local p = type(written) == 'table' and written or { written }
  return { name = p[1], choices = p.choices or {}, list = p.list, optional = p.optional }
end

-- Used by the emitted modules.
function M.equation(id, source, made, parameters)
  local e = { id = id, unit = made.unit, source = sources[source], inputs = {},
    _classes = {}, _known = {}, _parameters = {}, _lists = {}, _scalars = {} }
  for name, n in pairs(made.classes or {}) do e._classes[n] = name end
  for i, written in ipairs(parameters) do
    local p = parameter(written)
    e.inputs[i], e._parameters[i], e._known[p.name] = p.name, p, true
    local kind = p.list and e._lists or e._scalars
    kind[#kind + 1] = p
  end
  e._numbers = ffi.new('double[?]', math.max(1, #e._scalars))
  if #e._lists == 0 then e.many = function(inputs) return many(e, inputs) end end
  M.equations[id] = setmetatable(e, Equation)
  return e
end

-- Evaluates the equation of an id.
function M.evaluate(id, inputs)
  local found = M.equations[id]
  if not found then error('no equation ' .. tostring(id), 0) end
  return found(inputs)
end

return M
