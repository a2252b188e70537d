// SPDX-License-Identifier: BSL-1.0
// Regional fat: how fast a region follows the whole body, and what that means for a site. Exercise
// of a place does not enter: see the rule region.spot.exercise_claim.
import { C } from '../backend.js';
import { EVIDENCE, MENOPAUSE, REGION, SEX } from '../emitted/words.js';
import { padded, series } from './columns.js';
import { aNumber, checked, chosen, encoded, errorBytes, onlyKnown, statusText, TonusError }
  from './native.js';
import { readFrom, wordOf } from './record.js';

/**
 * Region of a site, such as "subscapular", "lower_back", "triceps", "thigh", "visceral" or "face",
 * and what is known of it. Another site is refused.
 */
export function ofSite(site) {
  const region = new Int32Array(1);
  const evidence = new Int32Array(1);
  const status = C.tonus_region_of_site(encoded(site), region, evidence);
  if (status < 0) throw new TonusError(status, `site ${site}: ${statusText(status)}`, 0);
  return { region: wordOf(REGION, region[0]), evidence: wordOf(EVIDENCE, evidence[0]) };
}

/**
 * Exponent of a region before anything is known of the person: 1 follows the whole body, more is
 * faster. Without `menopause` a woman is taken as before it.
 */
export function prior(given) {
  onlyKnown(given, ['region', 'sex', 'menopause'], 'region.prior');
  const { region, sex, menopause } = given;
  const k = new Float64Array(1);
  const kSd = new Float64Array(1);
  const status = C.tonus_region_prior(chosen('region', region, REGION), chosen('sex', sex, SEX),
    menopause === undefined ? 0 : chosen('menopause', menopause, MENOPAUSE), k, kSd);
  if (status < 0) throw new TonusError(status, statusText(status));
  return { k: k[0], kSd: kSd[0] };
}

/** The numbers of these names, and of no others. */
function numbers(given, names, what, columns = []) {
  onlyKnown(given, [...columns, ...names], what);
  return names.map((name) => aNumber(name, given[name]));
}

/**
 * Change of a region when body fat changes, with its 95 % band: show the band. Beyond a halving or
 * doubling `status` is the caution "extrapolated".
 */
export function project(given) {
  const inputs = numbers(given, ['k', 'kSd', 'fatBeforeKg', 'fatAfterKg'], 'region.project');
  return readFrom('tonus_region_change', (change) =>
    checked(C.tonus_region_project(...inputs, change, errorBytes)));
}

/**
 * Fat of regions then, in kg: scaled so that their losses add up. `regionKg` and `k` are columns
 * with a number for each; together the regions are the body fat within 1 %.
 */
export function distribute(given) {
  const what = 'region.distribute';
  const inputs = numbers(given, ['fatBeforeKg', 'fatAfterKg'], what, ['regionKg', 'k']);
  const { regionKg, k } = given;
  const { columns, rows } = series({ regionKg, k }, what);
  const then = new Float64Array(rows);
  checked(C.tonus_region_distribute(...columns, rows, ...inputs, padded(then), errorBytes));
  return then;
}

/**
 * One's own exponent from at least three measurements of a skinfold, columns with a number for
 * each: `siteMm` with the body fat of the day. `k` and `kSd` are those of `prior`, `measuringError`
 * is relative, such as 0.05. Body fat that never changed is refused.
 */
export function calibrate(given) {
  const what = 'region.calibrate';
  const inputs = numbers(given, ['k', 'kSd', 'measuringError'], what, ['fatKg', 'siteMm']);
  const { fatKg, siteMm } = given;
  const { columns, rows } = series({ fatKg, siteMm }, what);
  return readFrom('tonus_region_calibration', (own) =>
    checked(C.tonus_region_calibrate(...columns, rows, ...inputs, own, errorBytes)));
}

/** The number that a function writes, and its status. */
function numberFrom(call, inputs) {
  const number = new Float64Array(1);
  const status = checked(call(...inputs, number, errorBytes));
  return [number[0], status];
}

/**
 * Body fat that must go, in percent of it, for a site to shrink to a share of itself: `left`,
 * between 0 and 1.
 */
export function fatLossFor(given) {
  return numberFrom(C.tonus_region_fat_loss_for,
    numbers(given, ['left', 'k'], 'region.fatLossFor'))[0];
}

/** Smallest change of a site, in percent, that measuring with such a relative error can tell. */
export function detectableChange(measuringError) {
  return numberFrom(C.tonus_region_detectable_change,
    [aNumber('measuringError', measuringError)])[0];
}

/**
 * Fat in kg that endurance work of the abdomen might take off the trunk. Contested: one trial
 * against the pooled evidence; `status` is always the caution "extrapolated". `kgPerWeek` is 0 to
 * 0.07, `weeks` 0 to 52, `minutesPerWeek` at least 228.
 */
export function contestedLocalBonus(given) {
  const [kg, status] = numberFrom(C.tonus_region_contested_local_bonus,
    numbers(given, ['kgPerWeek', 'weeks', 'minutesPerWeek'], 'region.contestedLocalBonus'));
  return { kg, status };
}
