-- SPDX-License-Identifier: BSL-1.0
-- Assesses the person of a profile with the log of an export: assess.lua PROFILE.json LOG.csv
local json = require 'cjson'
local tonus = require 'tonus'

local function content(path)
  local file = assert(io.open(path, 'rb'))
  local text = file:read '*a'
  file:close()
  return text
end

local SHOWN = { advise = true, warn = true, stop_and_refer = true }
local facts = tonus.Facts(json.decode(content(arg[1])))
local log = tonus.Log()
local read = log:read(content(arg[2]))
print(('%d rows, %d sets, %d rejected'):format(read.rows, read.sets, read.rejected))
local assessment = tonus.Assessment(facts, log)
for _, finding in ipairs(assessment:findings()) do
  if SHOWN[finding.severity] and not finding.withheld then
    print(finding.severity .. ' ' .. finding.rule .. ': ' .. finding.title)
  end
end
print(assessment:json())
