// SPDX-License-Identifier: BSL-1.0
// The energy balance of adults through time.
import { C, lent, structs } from '../backend.js';
import { intakeForGoalMany, simulateMany, steadyStateMany } from './cohort.js';
import { aNumber, checked, chosen, errorBytes, INT32, onlyKnown, whole } from './native.js';
import { Record, recordArray } from './record.js';

const NUMBERS = ['ageY', 'heightCm', 'weightKg', 'pal'];
const OPTIONAL = ['fatMassKg', 'intakeKcalPerDay', 'carbohydrate'];
const CHANGES = {
  intakeChangeKcalPerDay: 'intakeChangeCount', sodiumChangeMgPerDay: 'sodiumChangeCount',
  carbohydrate: 'carbohydrateCount', activityChangePct: 'activityChangeCount',
};
const fieldsOf = (name, but) =>
  Object.keys(structs[name].fields).filter((field) => !['structSize', ...but].includes(field));
const STATE = fieldsOf('tonus_adult_state', []);
const INTAKE = fieldsOf('tonus_adult_goal_intake', ['reserved']);

/** Numbers by name; what is not given is NaN. */
function setNumbers(record, given, names, rest = NaN) {
  for (const name of names)
    record.set(name, given[name] === undefined ? rest : aNumber(name, given[name]));
}

function planOf({ stepsPerDay = 0, ...changes }) {
  onlyKnown(changes, Object.keys(CHANGES), 'a plan');
  const plan = new Record('tonus_adult_plan');
  plan.set('stepsPerDay', whole('stepsPerDay', stepsPerDay, INT32));
  for (const [name, given] of Object.entries(changes)) {
    if (given === undefined) continue;
    const list = typeof given === 'number' ? [given] : given;
    plan.point(name, Float64Array.from(list, (one) => aNumber(name, one)));
    plan.set(CHANGES[name], list.length);
  }
  return plan;
}

/** An adult at the start. What is not given is estimated. */
export class Adult {
  #who = new Record('tonus_adult');

  constructor(given) {
    onlyKnown(given, ['sex', 'baseline', ...NUMBERS, ...OPTIONAL], 'Adult');
    const missing = ['sex', ...NUMBERS].filter((name) => given[name] === undefined);
    if (missing.length > 0) throw new TypeError(`Adult lacks ${missing.join(', ')}`);
    const { baseline = 'balanced' } = given;
    this.#who.set('sex', chosen('sex', given.sex, { male: 1, female: 2 }));
    this.#who.set('baseline', chosen('baseline', baseline, { balanced: 1, imbalanced: 2 }));
    setNumbers(this.#who, given, [...NUMBERS, ...OPTIONAL]);
  }

  /**
   * The body on ascending whole days. Each change is a number, or a list with one for each day.
   */
  simulate(days, changes = {}) {
    const wanted = Int32Array.from(days, (day) => whole('days', day, INT32));
    const { bytes, records } = recordArray('tonus_adult_state', wanted.length);
    const summary = new Record('tonus_adult_summary');
    const status = checked(C.tonus_adult_simulate(this.#who.bytes, lent(planOf(changes)),
      wanted.length > 0 ? wanted : new Int32Array(1), wanted.length, bytes, summary.bytes,
      errorBytes));
    return {
      states: records.map((record) => record.pick(STATE)),
      status,
      ...summary.pick(['limits', 'eatenKcal', 'spentKcal', 'storedKcal']),
    };
  }

  /** The constant intake that reaches a weight or a body fat on a day, and what holds it. */
  intakeForGoal(given) {
    const names = ['goalDays', 'goalWeightKg', 'goalBodyFatPct', 'carbohydrate'];
    onlyKnown(given, [...names, 'activityChangePct'], 'intakeForGoal');
    const goal = new Record('tonus_adult_goal');
    setNumbers(goal, given, names);
    setNumbers(goal, given, ['activityChangePct'], 0);
    const result = new Record('tonus_adult_goal_intake');
    checked(C.tonus_adult_intake_for_goal(this.#who.bytes, goal.bytes, result.bytes, errorBytes));
    return result.pick(INTAKE);
  }

  /** Where the body comes to rest when the changes are kept for ever. */
  steadyState(changes = {}) {
    const rest = new Record('tonus_adult_state');
    checked(C.tonus_adult_steady_state(this.#who.bytes, lent(planOf(changes)), rest.bytes,
      errorBytes));
    return rest.pick(STATE);
  }

  /**
   * Days until a weight is reached while the changes are kept, with the part of the last. A weight
   * before which the body comes to rest is refused.
   */
  daysToGoal(goalWeightKg, changes = {}) {
    const days = new Float64Array(1);
    checked(C.tonus_adult_days_to_goal(this.#who.bytes, lent(planOf(changes)),
      aNumber('goalWeightKg', goalWeightKg), days, errorBytes));
    return days[0];
  }

  static simulateMany = simulateMany;

  static steadyStateMany = steadyStateMany;

  static intakeForGoalMany = intakeForGoalMany;
}
