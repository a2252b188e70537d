-- SPDX-License-Identifier: BSL-1.0
-- Runs the conformance suite: conformance.lua CONFORMANCE.json
-- A case passes with the status of C and the same bits. Prints how many of each kind passed.
local ffi = require 'ffi'
local json = require 'cjson'
local tonus = require 'tonus'

local cell = ffi.new 'union { double value; uint32_t half[2]; }'

local function bits(value)
  if value ~= value then return 'nan' end
  cell.value = value
  return ('%08x%08x'):format(cell.half[1], cell.half[0])
end

local function or_nan(value) return value == json.null and 0 / 0 or value end

-- What a call answers, or the refusal as `refused` shows it.
local function answered(call, refused)
  local good, answer = pcall(call)
  if good then return answer end
  if not tonus.is_error(answer) then error(answer, 0) end
  return refused(answer)
end

-- Status, value and error; of a refusal the argument that it names.
local function equation(case)
  local inputs, given = {}, {}
  for _, list in ipairs(case.lists) do given[#given + 1] = list end
  for _, value in ipairs(case.scalars) do given[#given + 1] = or_nan(value) end
  for i, name in ipairs(tonus.equations[case.id].inputs) do inputs[name] = given[i] end
  return answered(function()
    local found = tonus.evaluate(case.id, inputs)
    return { status = found.status, value = bits(found.value),
      standard_error = bits(found.standard_error) }
  end, function(refused) return { status = refused.status, argument = refused.argument } end)
end

local SEVERITY = { not_evaluated = -1, none = 0, info = 1, advise = 2, warn = 3,
  stop_and_refer = 4 }

local function rule(case)
  local facts = tonus.Facts()
  for _, pair in ipairs(case.facts) do facts:set(pair[1], pair[2]) end
  local severity = SEVERITY[tonus.evaluate_rule(case.id, facts)]
  facts:close()
  return { status = 0, severity = severity }
end

local function adult(case)
  local who = {}
  for name, value in pairs(case.who) do who[name] = or_nan(value) end
  who.sex = ({ 'male', 'female' })[who.sex]
  who.baseline = ({ 'balanced', 'imbalanced' })[who.baseline]
  return answered(function()
    local found = tonus.Adult(who):simulate(case.days, {
      intake_change_kcal_per_day = case.intake_change_kcal_per_day,
      sodium_change_mg_per_day = case.sodium_change_mg_per_day,
      carbohydrate = case.carbohydrate })
    local states = {}
    for i, s in ipairs(found.states) do
      states[i] = bits(s.weight_kg) .. ' ' .. bits(s.fat_mass_kg)
    end
    return { status = found.status, states = table.concat(states, ', ') }
  end, function(refused) return { status = refused.status, states = '' } end)
end

-- What a case says, comparable with an answer.
local function expected(case, key)
  if key ~= 'states' then return case[key] end
  local states = {}
  for i, state in ipairs(case.states) do states[i] = state[1] .. ' ' .. state[2] end
  return table.concat(states, ', ')
end

local file = assert(io.open(arg[1]))
local cases = json.decode(file:read '*a').cases
file:close()
local passed, total = { equation = 0, rule = 0, adult = 0 }, 0
for _, case in ipairs(cases) do
  local wrong = false
  for key, value in pairs(({ equation = equation, rule = rule, adult = adult })[case.kind](case)) do
    if value ~= expected(case, key) then
      wrong = true
      print(('%s %s: %s %s, C %s'):format(case.kind, case.id, key, value, expected(case, key)))
    end
  end
  if not wrong then passed[case.kind], total = passed[case.kind] + 1, total + 1 end
end
print(('lua: %d of %d cases passed (%d equation, %d rule, %d adult)'):format(total, #cases,
  passed.equation, passed.rule, passed.adult))
os.exit(total == #cases and 0 or 1)
