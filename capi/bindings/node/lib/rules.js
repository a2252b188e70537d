// SPDX-License-Identifier: BSL-1.0
// Rules on facts: their severity and message, sets of them, and claims.
import { C, constants } from '../backend.js';
import { Facts } from './facts.js';
import { aNumber, checked, chosen, encoded, errorBytes, Handle, onlyKnown, textFrom }
  from './native.js';
import { Record } from './record.js';

const SEVERITIES = ['not_evaluated', 'none', 'info', 'advise', 'warn', 'stop_and_refer'];
export const severityOf = (number) => SEVERITIES[number - constants.TONUS_NOT_EVALUATED];
const LANGUAGES = { en: constants.TONUS_ENGLISH, de: constants.TONUS_GERMAN };

/** Revision of the rules: findings of two revisions may differ. */
export const rulesRevision = () => C.tonus_rules_revision();

/**
 * Which rules an assessment runs, and with which thresholds. At first all, as published. Rules of
 * safety stay as they are: a change of them throws.
 */
export class RuleSet extends Handle {
  constructor() {
    super(C.tonus_rule_set_new(), 'tonus_rule_set_free');
  }

  /** Switches a rule, or a category such as "myth", off. */
  disable(which) {
    checked(C.tonus_rule_set_disable(Handle.pointer(this, RuleSet), encoded(which), errorBytes));
    return this;
  }

  /** Switches a rule or a category on again. */
  enable(which) {
    checked(C.tonus_rule_set_enable(Handle.pointer(this, RuleSet), encoded(which), errorBytes));
    return this;
  }

  /**
   * Puts another number in the place of a threshold that the catalogue lists. `note` says why;
   * without a unit the number is in that of the threshold.
   */
  change(rule, threshold, value, more = {}) {
    onlyKnown(more, ['note', 'unit'], 'RuleSet.change');
    checked(C.tonus_rule_set_change(Handle.pointer(this, RuleSet), encoded(rule),
      encoded(threshold), aNumber('value', value), encoded(more.unit), encoded(more.note),
      errorBytes));
    return this;
  }
}

/** Severity of a rule on facts; "not_evaluated" where a fact is missing. */
export function evaluateRule(id, facts) {
  const severity = new Int32Array(1);
  checked(C.tonus_rule_evaluate(encoded(id), Handle.pointer(facts, Facts), severity, errorBytes));
  return severityOf(severity[0]);
}

/**
 * What a rule's finding says to a person, in "en" or "de"; "" where there is nothing to remark.
 * What the stops of other rules withhold is left out.
 */
export function message(rule, facts, language = 'en') {
  const pointer = Handle.pointer(facts, Facts);
  const number = chosen('language', language, LANGUAGES);
  return textFrom((buffer, size) =>
    C.tonus_rule_message(encoded(rule), pointer, number, buffer, size, errorBytes));
}

/** What is said to a claim such as "crunches burn belly fat", written in English or German. */
export function checkClaim(text, { facts, language = 'en' } = {}) {
  const pointer = Handle.pointer(facts, Facts);
  const number = chosen('language', language, LANGUAGES);
  const answer = new Record('tonus_claim');
  const said = textFrom((buffer, size) => C.tonus_claim_check(encoded(text), pointer, number,
    answer.bytes, buffer, size, errorBytes));
  return { ...answer.values, message: said };
}
