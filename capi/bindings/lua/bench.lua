-- SPDX-License-Identifier: BSL-1.0
-- Cost of one call and of one row in a batch of a million.
local ffi = require 'ffi'
local tonus = require 'tonus'

local mifflin = tonus.energy.rmr.mifflin_1990

-- The fastest of ten runs, nanoseconds for each of `count`.
local function measured(what, count, run)
  local best = math.huge
  for _ = 1, 10 do
    local start = os.clock()
    run()
    best = math.min(best, os.clock() - start)
  end
  print(('%s: %.1f ns'):format(what, best * 1e9 / count))
end

local calls = 100000
measured('one call', calls, function()
  for i = 1, calls do
    mifflin{ weight_kg = 80, height_cm = 178, age_y = 30 + i % 8, sex = 'male' }
  end
end)

local rows = 1000000
local function column(least)
  local made = ffi.new('double[?]', rows)
  for i = 0, rows - 1 do made[i] = least + i % 20 end
  return made
end
local columns = { weight_kg = column(70), height_cm = column(170), age_y = column(20),
  sex = ffi.new('double[?]', rows, 1) }
measured('one row of a million', rows, function() mifflin.many(columns) end)
