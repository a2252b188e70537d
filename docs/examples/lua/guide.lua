-- SPDX-License-Identifier: BSL-1.0
-- What the guide of LuaJIT shows; ends with an error if what it says is not true.
-- [first]
local tonus = require 'tonus'

local rmr = tonus.energy.rmr.mifflin_1990{ weight_kg = 80, height_cm = 178, age_y = 30,
  sex = 'male' }
print(rmr.value, rmr.unit, rmr.source.authors, rmr.source.year)
-- [first]
assert(rmr.value == 1767.5)

-- [by id]
local same = tonus.evaluate('energy.rmr.mifflin_1990',
  { weight_kg = 80, height_cm = 178, age_y = 30, sex = 'male' })
-- [by id]
assert(same.value == rmr.value)

-- [batch]
local ffi = require 'ffi'
local batch = tonus.energy.rmr.mifflin_1990.many{
  weight_kg = ffi.new('double[3]', { 80, 800, 60 }), -- read where it lies
  height_cm = { 178, 178, 165 }, -- converted
  age_y = 30, -- for all rows
  sex = { 'male', 'male', 'female' },
}
for i = 0, batch.rows - 1 do print(batch.values[i], batch.row_status[i]) end
-- [batch]
assert(batch.values[2] == 1320.25 and batch.row_status[1] == -3)

-- [series]
local tonnage = tonus.training.volume.tonnage_per_set{ reps = { 5, 5, 3 },
  load_kg = { 100, 100, 110 } }
-- [series]
assert(tonnage.value == 1330)

-- [refused]
local good, refused = pcall(tonus.energy.rmr.mifflin_1990,
  { weight_kg = 800, height_cm = 178, age_y = 30, sex = 'male' })
if not good and tonus.is_error(refused) then
  print(refused.message, refused.value, refused.minimum, refused.maximum)
end
-- [refused]
assert(refused.status == -3 and refused.maximum == 700)

-- [facts]
local facts = tonus.Facts{ sex = 'male', age = 34, weight = '180 lb', height = 178 }
print(facts:get('bmi').value, tonus.evaluate_rule('health.bmi.risk', facts))
local assessment = tonus.Assessment(facts)
print(#assessment:findings(), #assessment:json())
assessment:close() -- or leave it to the collector
-- [facts]
assert(tonus.evaluate_rule('health.bmi.risk', facts) == 'info')

-- [adult]
local adult = tonus.Adult{ sex = 'male', age_y = 34, height_cm = 178, weight_kg = 82, pal = 1.5 }
local found = adult:simulate({ 0, 30, 90 }, { intake_change_kcal_per_day = -500 })
for _, state in ipairs(found.states) do
  print(('day %d: %.1f kg'):format(state.day, state.weight_kg))
end
-- [adult]
assert(found.states[3].weight_kg < found.states[2].weight_kg)
