// SPDX-License-Identifier: BSL-1.0
// Weight trends: columns of days, strictly increasing, and weights in kg, NaN where there was none.
// Missing days stay missing. `settings` changes some of those of `defaults()`.
import { C } from '../backend.js';
import { padded, series } from './columns.js';
import { aNumber, checked, errorBytes, filled, onlyKnown } from './native.js';
import { readFrom } from './record.js';

/** The settings used where none are given. */
export const defaults = () => readFrom('tonus_trend_settings', C.tonus_trend_defaults);

/** Days and weights as arguments, and the settings after them. */
function logged(given, more, what) {
  onlyKnown(given, ['day', 'weightKg', 'settings', ...more], what);
  const { day, weightKg, settings } = given;
  const { columns, rows } = series({ day, weightKg }, what);
  const chosen = settings === undefined ? null
    : filled('tonus_trend_settings', { ...defaults(), ...settings }, 'settings').bytes;
  return { rows, log: [...columns, rows], chosen };
}

/**
 * Exponential mean in kg with a correct start; gaps weigh by their days, outliers are left out. NaN
 * before the first weighing.
 */
export function exponential(given) {
  const { rows, log, chosen } = logged(given, [], 'trend.exponential');
  const mean = new Float64Array(rows);
  checked(C.tonus_trend_exponential(...log, chosen, padded(mean), errorBytes));
  return mean;
}

/**
 * Kalman filter of level and slope. With `smooth` each day is given all weighings, else those until
 * then.
 */
export function kalman(given) {
  const { rows, log, chosen } = logged(given, ['smooth'], 'trend.kalman');
  const { smooth = false } = given;
  if (typeof smooth !== 'boolean') throw new TypeError('smooth: true or false was expected');
  const found = {
    levelKg: new Float64Array(rows), levelErrorKg: new Float64Array(rows),
    slopeKgPerDay: new Float64Array(rows), slopeErrorKgPerDay: new Float64Array(rows),
    use: new Int32Array(rows),
  };
  checked(C.tonus_trend_kalman(...log, chosen, Number(smooth),
    ...Object.values(found).map(padded), errorBytes));
  return found;
}

/**
 * Slope of the raw weights of the last days, with its error and a verdict. `windowDays` is how far
 * back from the last weighing, such as 28. Fewer than three weighings are refused.
 */
export function slope(given) {
  const { log, chosen } = logged(given, ['windowDays'], 'trend.slope');
  const days = aNumber('windowDays', given.windowDays);
  return readFrom('tonus_trend', (line) =>
    checked(C.tonus_trend_slope(...log, days, chosen, line, errorBytes)));
}
