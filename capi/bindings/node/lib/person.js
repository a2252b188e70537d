// SPDX-License-Identifier: BSL-1.0
// Facts of a person, training logs, rules, assessments and plans.
import { C, Cell, constants, lent } from '../backend.js';
import { aNumber, checked, chosen, encoded, errorBytes, Handle, onlyKnown, textFrom }
  from './native.js';
import { Record, recordArray } from './record.js';

const SEVERITIES = ['not_evaluated', 'none', 'info', 'advise', 'warn', 'stop_and_refer'];
const severityOf = (number) => SEVERITIES[number - constants.TONUS_NOT_EVALUATED];

/** What is known of a person: `new Facts({ sex: 'male', age: 34, weight: '180 lb' })`. */
export class Facts extends Handle {
  constructor(given = {}) {
    super(C.tonus_facts_new(), 'tonus_facts_free');
    for (const [name, value] of Object.entries(given)) this.set(name, value);
  }

  /**
   * Gives a fact: a number in a unit (without one in the canonical unit), or a text such as
   * "180 lb" or "female".
   */
  set(name, value, unit) {
    const pointer = Handle.pointer(this, Facts);
    if (typeof value === 'string') {
      if (unit !== undefined) throw new TypeError(`${name}: a text says its unit itself`);
      checked(C.tonus_facts_parse(pointer, encoded(name), encoded(value), errorBytes));
    } else {
      checked(C.tonus_facts_set(pointer, encoded(name), aNumber(name, value), encoded(unit),
        errorBytes));
    }
    return this;
  }

  /** A fact, given or derived from the given ones. */
  get(name, unit) {
    const found = new Record('tonus_estimate');
    checked(C.tonus_facts_get(Handle.pointer(this, Facts), encoded(name), encoded(unit),
      found.bytes, errorBytes));
    return found.pick(['value', 'standardError', 'low', 'high', 'status']);
  }
}

const WEIGHT_UNITS = { kilogram: 1, pound: 2 };
const DISTANCE_UNITS = { metre: 1, kilometre: 2, mile: 3, foot: 4, yard: 5 };

function importOptions(given) {
  onlyKnown(given, ['weightUnit', 'distanceUnit', 'columns'], 'Log.read');
  const { weightUnit, distanceUnit, columns } = given;
  const options = new Record('tonus_import_options');
  if (weightUnit !== undefined)
    options.set('weightUnit', chosen('weightUnit', weightUnit, WEIGHT_UNITS));
  if (distanceUnit !== undefined)
    options.set('distanceUnit', chosen('distanceUnit', distanceUnit, DISTANCE_UNITS));
  if (columns !== undefined) options.point('columns', encoded(columns));
  return options;
}

/** A training log. */
export class Log extends Handle {
  constructor() {
    super(C.tonus_log_new(), 'tonus_log_free');
  }

  /**
   * Reads an export of an app, a text or its bytes. `columns` maps those of a file of no known
   * app, such as "start=Date;reps=Reps". Returns what became of its rows.
   */
  read(text, options = {}) {
    const data = typeof text === 'string' ? encoded(text) : text;
    if (!(data instanceof Uint8Array)) throw new TypeError('a text or its bytes were expected');
    const size = typeof text === 'string' ? data.length - 1 : data.length;
    const summary = new Record('tonus_import_summary');
    checked(C.tonus_log_import(Handle.pointer(this, Log), size > 0 ? data : new Uint8Array(1), size,
      lent(importOptions(options)), summary.bytes, errorBytes));
    return {
      ...summary.pick(['rows', 'sets', 'rejected', 'otherRows']),
      weightUnitAssumed: summary.get('weightUnitAssumed') !== 0,
    };
  }
}

function findingOf(record) {
  return {
    rule: record.get('ruleId'),
    severity: severityOf(record.get('severity')),
    grade: ' ABCD'[record.get('grade')].trim(), // evidence; "" where withheld
    withheld: record.get('withheld') !== 0,
    ...record.pick(['title', 'input', 'value', 'threshold']),
  };
}

/** A person and a log, assessed. */
export class Assessment extends Handle {
  constructor(facts, log) {
    const made = new Cell(1);
    checked(C.tonus_assessment_new(Handle.pointer(facts, Facts), Handle.pointer(log, Log), null,
      made, errorBytes));
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

const PLAN_NUMBERS = ['weeks', 'startS', 'strengthDays', 'meals', 'vigorous'];

/** Numbers of a plan are whole; a truncated one would be a guess. */
function planOptions(given) {
  onlyKnown(given, [...PLAN_NUMBERS, 'equipment'], 'Plan');
  const options = new Record('tonus_plan_options');
  for (const name of PLAN_NUMBERS) {
    if (given[name] === undefined) continue;
    const value = typeof given[name] === 'boolean' ? Number(given[name]) : given[name];
    if (!Number.isSafeInteger(value)) throw new TypeError(`${name}: ${value} is no whole number`);
    options.set(name, value);
  }
  if (given.equipment !== undefined) options.point('equipment', encoded(given.equipment));
  return options;
}

/** A plan, or the next one after another. */
export class Plan extends Handle {
  constructor(facts, { log, before, ...options } = {}) {
    const made = new Cell(1);
    checked(C.tonus_plan_new(Handle.pointer(facts, Facts), Handle.pointer(log, Log),
      lent(planOptions(options)), Handle.pointer(before, Plan), made, errorBytes));
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

/** Severity of a rule on facts; "not_evaluated" where a fact is missing. */
export function evaluateRule(id, facts) {
  const severity = new Int32Array(1);
  checked(C.tonus_rule_evaluate(encoded(id), Handle.pointer(facts, Facts), severity, errorBytes));
  return severityOf(severity[0]);
}
