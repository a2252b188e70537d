-- SPDX-License-Identifier: BSL-1.0
-- Rules on facts: their severity and message, sets of them, and claims.
local ffi = require 'ffi'
local native = require 'tonus.native'
local Facts = require 'tonus.facts'
local record = require 'tonus.record'

local C, checked, told, text = native.C, native.checked, native.told, native.text
local LANGUAGES = { en = native.constants.TONUS_ENGLISH, de = native.constants.TONUS_GERMAN }

local M = {}

M.SEVERITY = { [-1] = 'not_evaluated', [0] = 'none', 'info', 'advise', 'warn', 'stop_and_refer' }

-- Revision of the rules: findings of two revisions may differ.
function M.rules_revision() return C.tonus_rules_revision() end

-- Which rules an assessment runs, and with which thresholds. At first all, as published. Rules of
-- safety stay as they are: a change of them is an error.
M.RuleSet = native.handle_class('RuleSet', C.tonus_rule_set_free, function()
  return C.tonus_rule_set_new()
end)

-- Switches a rule, or a category such as 'myth', off.
function M.RuleSet:disable(which)
  checked(C.tonus_rule_set_disable(native.pointer(self, M.RuleSet), text(which), told))
  return self
end

-- Switches a rule or a category on again.
function M.RuleSet:enable(which)
  checked(C.tonus_rule_set_enable(native.pointer(self, M.RuleSet), text(which), told))
  return self
end

-- Puts another number in the place of a threshold that the catalogue lists. `more` holds a note,
-- which says why, and maybe the unit of the number; without one it is in that of the threshold.
function M.RuleSet:change(rule, threshold, value, more)
  more = more or {}
  native.only_known(more, { note = 1, unit = 1 }, 'RuleSet:change')
  checked(C.tonus_rule_set_change(native.pointer(self, M.RuleSet), text(rule), text(threshold),
    native.number('value', value), text(more.unit), text(more.note), told))
  return self
end

-- Severity of a rule on facts; 'not_evaluated' where a fact is missing.
function M.evaluate_rule(id, facts)
  local severity = ffi.new 'int32_t[1]'
  checked(C.tonus_rule_evaluate(text(id), native.pointer(facts, Facts), severity, told))
  return M.SEVERITY[severity[0]]
end

-- What a rule's finding says to a person, in 'en' (the default) or 'de'; '' where there is nothing
-- to remark. What the stops of other rules withhold is left out.
function M.message(rule, facts, language)
  local pointer = native.pointer(facts, Facts)
  local number = native.chosen('language', language or 'en', LANGUAGES)
  return native.text_from(function(buffer, size)
    return C.tonus_rule_message(text(rule), pointer, number, buffer, size, told)
  end)
end

-- What is said to a claim such as 'crunches burn belly fat', written in English or German. `more`
-- may hold facts, which a claim may depend on, and the language of the answer, 'en' or 'de'.
function M.check_claim(claim, more)
  more = more or {}
  native.only_known(more, { facts = 1, language = 1 }, 'check_claim')
  local pointer = native.pointer(more.facts, Facts)
  local number = native.chosen('language', more.language or 'en', LANGUAGES)
  local answer = native.blank 'tonus_claim'
  local message = native.text_from(function(buffer, size)
    return C.tonus_claim_check(text(claim), pointer, number, answer, buffer, size, told)
  end)
  local said = record.read(answer, 'tonus_claim')
  said.message = message
  return said
end

return M
