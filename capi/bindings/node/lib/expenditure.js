// SPDX-License-Identifier: BSL-1.0
// Energy expenditure from weight and intake: columns of whole days, strictly increasing, weights in
// kg and energy eaten in kcal, NaN where nothing was recorded. `gates` and `settings` change some
// of those of `defaultGates()` and `defaultSettings()`.
import { C } from '../backend.js';
import { padded, series } from './columns.js';
import { aNumber, checked, errorBytes, filled, onlyKnown } from './native.js';
import { readFrom } from './record.js';

const LOG = ['day', 'weightKg', 'intakeKcal'];
const PERSON = ['sex', 'ageY', 'heightCm', 'pal'];

/** The gates used where none are given. */
export const defaultGates = () =>
  readFrom('tonus_expenditure_gates', C.tonus_expenditure_default_gates);

/** The settings of the filter used where none are given. */
export const defaultSettings = () =>
  readFrom('tonus_expenditure_settings', C.tonus_expenditure_default_settings);

const gatesOf = ({ gates }) => (gates === undefined ? null
  : filled('tonus_expenditure_gates', { ...defaultGates(), ...gates }, 'gates').bytes);
const settingsOf = ({ settings }) => (settings === undefined ? null
  : filled('tonus_expenditure_settings', { ...defaultSettings(), ...settings }, 'settings').bytes);

/** The three columns as arguments, and how many rows they have. */
function logged(given, more, what) {
  onlyKnown(given, [...LOG, ...more], what);
  const log = Object.fromEntries(LOG.map((name) => [name, given[name]]));
  const { columns, rows } = series(log, what);
  return [...columns, rows];
}

function personOf(given, what) {
  const missing = PERSON.filter((name) => given[name] === undefined);
  if (missing.length > 0) throw new TypeError(`${what} lacks ${missing.join(', ')}`);
  const names = [...PERSON, 'fatMassKg'];
  return filled('tonus_expenditure_person',
    Object.fromEntries(names.map((name) => [name, given[name]])), what).bytes;
}

/** Looks at the last days of a log: what they hold, and every reason against an answer. */
export function quality(given) {
  const log = logged(given, ['gates'], 'expenditure.quality');
  return readFrom('tonus_expenditure_window', (window) =>
    checked(C.tonus_expenditure_quality(...log, gatesOf(given), window, errorBytes)));
}

/**
 * Intake-balance method: mean intake less the slope of the weight times the energy of a kilogram of
 * this person. In the first weeks of a new deficit water makes it too high. A log that does not
 * pass a gate is refused. Without `fatKg` and its error 7700 kcal/kg stand for everybody.
 */
export function balance(given) {
  const log = logged(given, ['fatKg', 'fatErrorKg', 'gates'], 'expenditure.balance');
  const { fatKg, fatErrorKg } = given;
  if ((fatKg === undefined) !== (fatErrorKg === undefined))
    throw new TypeError('fatKg and fatErrorKg go together');
  const fat = fatKg === undefined ? [NaN, 0]
    : [aNumber('fatKg', fatKg), aNumber('fatErrorKg', fatErrorKg)];
  return readFrom('tonus_expenditure', (found) =>
    checked(C.tonus_expenditure_balance(...log, ...fat, gatesOf(given), found, errorBytes)));
}

/**
 * Expenditure on the last day by a Kalman filter on the adult energy-balance model, which knows the
 * water of the first week from fat. Minors, and a log that does not pass a gate, are refused.
 */
export function follow(given) {
  const what = 'expenditure.follow';
  const log = logged(given, [...PERSON, 'fatMassKg', 'gates', 'settings'], what);
  const person = personOf(given, what);
  return readFrom('tonus_expenditure', (found) => checked(C.tonus_expenditure_follow(person, ...log,
    gatesOf(given), settingsOf(given), found, errorBytes)));
}

/** The same, day by day and without gates. */
export function track(given) {
  const what = 'expenditure.track';
  const log = logged(given, [...PERSON, 'fatMassKg', 'settings'], what);
  const rows = log[3];
  const found = {
    trackedKg: new Float64Array(rows), fatKg: new Float64Array(rows),
    waterKg: new Float64Array(rows), expenditure: new Float64Array(rows),
    expenditureError: new Float64Array(rows), use: new Int32Array(rows),
  };
  checked(C.tonus_expenditure_track(personOf(given, what), ...log, settingsOf(given),
    ...Object.values(found).map(padded), errorBytes));
  return found;
}
