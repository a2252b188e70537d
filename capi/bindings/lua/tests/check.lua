-- SPDX-License-Identifier: BSL-1.0
-- What the tests share.
local check = {}

function check.equal(given, wanted)
  if given ~= wanted then error(('%s, wanted %s'):format(tostring(given), tostring(wanted)), 2) end
end

function check.near(given, wanted, most)
  if not (math.abs(given - wanted) <= most) then error(given .. ', wanted ' .. wanted, 2) end
end

-- The call must fail, with a text that holds `words`. Returns the error.
function check.fails(words, call, ...)
  local good, answer = pcall(call, ...)
  if good then error('no error: ' .. words, 2) end
  if not tostring(answer):find(words, 1, true) then error(tostring(answer), 2) end
  return answer
end

-- Runs tests by name, and ends the program.
function check.run(tests)
  local failed = 0
  for name, test in pairs(tests) do
    local good, what = pcall(test)
    if not good then
      failed = failed + 1
      print(name .. ': ' .. tostring(what))
    end
  end
  os.exit(failed == 0 and 0 or 1)
end

return check
