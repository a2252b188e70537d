// SPDX-License-Identifier: BSL-1.0
// Assessments and plans.
import { C, Cell, lent } from '../backend.js';
import { Facts } from './facts.js';
import { Log } from './log.js';
import { checked, errorBytes, filled, Handle, textFrom } from './native.js';
import { recordArray } from './record.js';
import { RuleSet, severityOf } from './rules.js';

function findingOf(record) {
  return {
    rule: record.get('ruleId'),
    severity: severityOf(record.get('severity')),
    grade: ' ABCD'[record.get('grade')].trim(), // evidence; "" where withheld
    withheld: record.get('withheld') !== 0,
    changed: record.get('changed') !== 0, // whether a rule set changed a threshold of the rule
    ...record.pick(['title', 'input', 'value', 'threshold']),
  };
}

/** A person and a log, assessed by all rules as published, or by those of a rule set. */
export class Assessment extends Handle {
  constructor(facts, log, rules) {
    const made = new Cell(1);
    checked(C.tonus_assessment_new(Handle.pointer(facts, Facts), Handle.pointer(log, Log),
      Handle.pointer(rules, RuleSet), made, errorBytes));
    super(made[0], 'tonus_assessment_free');
  }

  /** One finding for each rule that ran, in the order of the catalogue. */
  get findings() {
    const pointer = Handle.pointer(this, Assessment);
    const { records } = recordArray('tonus_finding', Number(C.tonus_assessment_findings(pointer)));
    return records.map((record, i) => {
      checked(C.tonus_assessment_finding(pointer, i, record.bytes, errorBytes));
      return findingOf(record);
    });
  }

  /** All of it as JSON. */
  get json() {
    const pointer = Handle.pointer(this, Assessment);
    return textFrom((buffer, size) => C.tonus_assessment_json(pointer, buffer, size, errorBytes));
  }
}

/** A plan, or the next one after another. */
export class Plan extends Handle {
  constructor(facts, { log, before, ...options } = {}) {
    const made = new Cell(1);
    checked(C.tonus_plan_new(Handle.pointer(facts, Facts), Handle.pointer(log, Log),
      lent(filled('tonus_plan_options', options, 'Plan')),
      Handle.pointer(before, Plan), made, errorBytes));
    super(made[0], 'tonus_plan_free');
  }

  /** The plan as JSON. */
  get json() {
    const pointer = Handle.pointer(this, Plan);
    return textFrom((buffer, size) => C.tonus_plan_json(pointer, buffer, size, errorBytes));
  }

  /** The plan as an object. */
  get data() {
    return JSON.parse(this.json);
  }
}
