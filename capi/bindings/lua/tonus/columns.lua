-- SPDX-License-Identifier: BSL-1.0
-- Columns of numbers: tables, or arrays of double of the ffi, which are read where they lie.
local ffi = require 'ffi'
local native = require 'tonus.native'

local M = {}

-- How many numbers an array of ffi holds, or a table; nil of anything else.
function M.length(value)
  if type(value) == 'table' then return #value end
  if type(value) == 'cdata' and tostring(ffi.typeof(value)):find '^ctype<double %[%d*%??%]>$' then
    return ffi.sizeof(value) / 8
  end
end

-- The one length of columns by name, some of which may be single values; 1 without a column.
function M.rows_of(columns, what)
  local rows
  for _, value in pairs(columns) do
    local size = M.length(value)
    if rows and size and size ~= rows then
      error(what .. ': columns of different lengths ' .. math.min(rows, size) .. ' and ' ..
        math.max(rows, size), 0)
    end
    rows = rows or size
  end
  return rows or 1
end

function M.empty(kind, rows) return ffi.new(kind .. '[?]', math.max(1, rows)) end

-- Numbers as an array.
function M.doubles(name, value)
  local rows = M.length(value)
  if not rows then error(name .. ': a column was expected', 0) end
  if type(value) == 'cdata' then return value end
  local made = M.empty('double', rows)
  for i = 1, rows do made[i - 1] = native.number(name, value[i]) end
  return made
end

-- A column for every row; one number is for all of them.
function M.spread(name, value, rows)
  if M.length(value) then return M.doubles(name, value) end
  local made, same = M.empty('double', rows), native.number(name, value)
  for i = 0, rows - 1 do made[i] = same end
  return made
end

-- Columns by name as arrays, in the order of `names`, and how many rows they have.
function M.series(given, names, what)
  local arrays, columns = {}, {}
  for i, name in ipairs(names) do
    columns[name], arrays[i] = given[name], M.doubles(name, given[name])
  end
  return arrays, M.rows_of(columns, what)
end

return M
