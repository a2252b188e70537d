// SPDX-License-Identifier: BSL-1.0
// Adults as columns: the energy balance of many people in one call.
import { C, Cell, lent } from '../backend.js';
import { doubles, isColumn, padded, rowsOf, spread, wordsOf } from './columns.js';
import { aNumber, checked, chosen, errorBytes, INT32, onlyKnown, whole } from './native.js';
import { Record } from './record.js';

const SEXES = { male: 1, female: 2 };
const BASELINES = { balanced: 1, imbalanced: 2 };
const REQUIRED = ['sex', 'ageY', 'heightCm', 'weightKg', 'pal'];
const OPTIONAL = ['fatMassKg', 'intakeKcalPerDay', 'carbohydrate'];
const CHANGES = ['intakeChangeKcalPerDay', 'sodiumChangeMgPerDay', 'carbohydrate',
  'activityChangePct'];
const COUNTS = ['every', 'stepsPerDay', 'daysPerStep'];
const BODY = ['weightKg', 'fatMassKg', 'leanKg', 'glycogenKg', 'ecfKg', 'adaptiveKcalPerDay'];
const GOALS = ['goalDays', 'goalWeightKg', 'goalBodyFatPct', 'activityChangePct', 'carbohydrate'];
const INTAKES = ['baselineKcalPerDay', 'goalKcalPerDay', 'maintainKcalPerDay'];

/** The C struct of people, and how many there are. */
function peopleOf(given) {
  onlyKnown(given, [...REQUIRED, ...OPTIONAL, 'baseline'], 'people');
  const missing = REQUIRED.filter((name) => given[name] === undefined);
  if (missing.length > 0) throw new TypeError(`people lack ${missing.join(', ')}`);
  const { sex, baseline = 'balanced', ...numbers } = given;
  const rows = rowsOf({ sex, ...numbers }, 'people');
  const who = new Record('tonus_adult_people');
  who.set('rows', rows);
  who.set('baseline', chosen('baseline', baseline, BASELINES));
  who.point('sex', padded(wordsOf('sex', sex, rows, SEXES)));
  for (const [name, value] of Object.entries(numbers))
    if (value !== undefined) who.point(name, padded(spread(name, value, rows)));
  return { who, rows };
}

/** Lets a plan point to a change: a number, a number for each row, or values with strides. */
function schedule(plan, name, given, rows, days) {
  const stride = name.replace(/KcalPerDay|MgPerDay|Pct/, '');
  const grid = isColumn(given) ? { values: given, rowStride: 1, dayStride: 0 }
    : typeof given === 'object' && given !== null ? given
      : { values: [aNumber(name, given)], rowStride: 0, dayStride: 0 };
  onlyKnown(grid, ['values', 'rowStride', 'dayStride'], name);
  const values = doubles(name, grid.values);
  if (isColumn(given) && values.length !== rows)
    throw new RangeError(`${name} has ${values.length} rows, the people ${rows}`);
  const steps = ['rowStride', 'dayStride'].map((step) => whole(`${name}.${step}`, grid[step] ?? 0));
  const needed = Math.max(0, rows - 1) * steps[0] + Math.max(0, days - 1) * steps[1] + 1;
  if (steps.some((step) => step < 0) || (rows > 0 && values.length < needed))
    throw new RangeError(`${name}: ${values.length} numbers; ${rows} rows and ${days} days with ` +
      `the strides ${steps.join(' and ')} take ${needed}`);
  plan.point(name, padded(values));
  plan.set(`${stride}RowStride`, steps[0]);
  plan.set(`${stride}DayStride`, steps[1]);
}

function planOf(changes, rows, days) {
  const plan = new Record('tonus_adult_cohort');
  for (const [name, given] of Object.entries(changes))
    if (given !== undefined) schedule(plan, name, given, rows, days);
  return plan;
}

/** Calls C for all rows. */
function run(call, who, rows, ...more) {
  const failed = new Cell(1);
  const status = checked(call(lent(who), ...more.map(lent), 0, rows, failed, errorBytes));
  return { rows, failed: Number(failed[0]), status };
}

/** Runs a call that writes bodies. */
function bodies(call, { who, rows }, plan, writtenDays, wanted) {
  for (const name of wanted) chosen('wanted', name, Object.fromEntries(BODY.map((n) => [n, 1])));
  const into = new Record('tonus_adult_columns');
  const arrays = Object.fromEntries([
    ...wanted.map((name) => [name, new Float64Array(rows * writtenDays)]),
    ...['rowStatus', 'rowDay'].map((name) => [name, new Int32Array(rows)])]);
  for (const [name, array] of Object.entries(arrays)) if (rows > 0) into.point(name, array);
  return { writtenDays, ...arrays, ...run(call, who, rows, plan, into) };
}

/** Simulates people for so many days. `every` writes every so many days, 0 the last day only. */
export function simulateMany(people, plan) {
  onlyKnown(plan, ['days', ...COUNTS, 'wanted', ...CHANGES], 'simulateMany');
  const { days, every = 0, stepsPerDay = 0, daysPerStep = 0, wanted = BODY, ...changes } = plan;
  const counts = { days, every, stepsPerDay, daysPerStep };
  for (const [name, value] of Object.entries(counts)) whole(name, value, INT32);
  const who = peopleOf(people);
  const record = planOf(changes, who.rows, days);
  for (const [name, value] of Object.entries(counts)) record.set(name, value);
  const writtenDays = every > 0 ? Math.max(1, Math.floor(days / every)) : 1;
  return bodies(C.tonus_adult_simulate_many, who, record, writtenDays, wanted);
}

/** Where the bodies of people come to rest when the changes are kept for ever. */
export function steadyStateMany(people, plan = {}) {
  onlyKnown(plan, ['wanted', ...CHANGES], 'steadyStateMany');
  const { wanted = BODY, ...changes } = plan;
  const who = peopleOf(people);
  return bodies(C.tonus_adult_steady_state_many, who, planOf(changes, who.rows, 1), 1, wanted);
}

/** The constant intakes that reach a weight or a body fat on a day, and what then holds it. */
export function intakeForGoalMany(people, given) {
  onlyKnown(given, GOALS, 'intakeForGoalMany');
  if (given.goalDays === undefined) throw new TypeError('intakeForGoalMany lacks goalDays');
  const { who, rows } = peopleOf(people);
  const goals = new Record('tonus_adult_goals');
  for (const name of GOALS.filter((one) => given[one] !== undefined)) {
    const column = spread(name, given[name], rows);
    if (column.length !== rows)
      throw new RangeError(`${name} has ${column.length} rows, the people ${rows}`);
    goals.point(name, padded(column));
  }
  const arrays = Object.fromEntries([...INTAKES.map((name) => [name, new Float64Array(rows)]),
    ['rowStatus', new Int32Array(rows)]]);
  for (const [name, array] of Object.entries(arrays)) if (rows > 0) goals.point(name, array);
  return { ...arrays, ...run(C.tonus_adult_intake_for_goal_many, who, rows, goals) };
}
