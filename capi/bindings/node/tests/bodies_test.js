// SPDX-License-Identifier: BSL-1.0
// Body logs, regions and cardio sessions, with the expected values of tests/capi, or by hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as tonus from '#tonus';

const MONDAY_S = 1756684800; // 2025-09-01
const EXTRAPOLATED = 2;
const AT_REST = 3.5 * 70 / 200; // kcal of a minute of 1 MET at 70 kg
const TEXT =
  'date,weight,kcal\n2025-09-01,176.4,2000\n2025-09-02,,2100\nbad,80,\n2025-09-04,175,1\n';
const near = (given, wanted, most = 1e-9) =>
  assert(Math.abs(given - wanted) <= most, `${given}, wanted ${wanted}`);

test('files of a body are read', () => {
  const log = new tonus.BodyLog();
  assert.deepEqual(log.read(TEXT, { weightUnit: 'pound' }),
    { weightUnitAssumed: false, rows: 4, used: 3, empty: 0, rejected: 1, values: 5 });
  const [{ line, reason }, ...more] = log.rejected();
  assert.deepEqual([line, more.length], [4, 0]);
  assert.match(reason, /bad/);
  assert(new tonus.BodyLog().read(new TextEncoder().encode(TEXT)).weightUnitAssumed);
  assert.throws(() => log.read('x'), { status: -14 });
  assert.throws(() => log.read(7), /a text or its bytes/);
  assert.throws(() => log.read(new Uint8Array(0)), { status: -14 });
  assert.throws(() => log.read(TEXT, { weightUnit: 'kg' }), /weightUnit: kg is not one of kilogram/);
});

test('the order of a date is not guessed', () => {
  const log = new tonus.BodyLog();
  const text = 'date,weight\n03/04/2025,80\n';
  log.read(text);
  assert.deepEqual([log.rejected().length, log.columns().day.length], [1, 0]);
  log.read(text, { dateOrder: 'month_first' });
  assert.equal(log.columns().firstDayS, 20151 * 86400); // 2025-03-04
});

test('values of a body are checked', () => {
  const log = new tonus.BodyLog();
  const add = (measure, given) => () => log.add(measure, { timeS: MONDAY_S, ...given });
  assert.equal(add('waist', { value: 90 })(), log);
  assert.throws(add('waist', { value: -1 }), { status: -3, message: /waist/ });
  assert.throws(add('wrist', { value: 17 }), { status: -7 });
  assert.throws(add('waist', { timeS: 1.5, value: 90 }), /timeS: 1.5 is no whole number/);
  assert.throws(add('waist', { value: '90' }), /value: 90 is no number/);
  assert.throws(add('waist', { kg: 90 }), /BodyLog.add has no kg/);
});

test('columns have every day', () => {
  const log = new tonus.BodyLog();
  log.read(TEXT, { weightUnit: 'pound' });
  const { day, weightKg, intakeKcal, firstDayS } = log.columns();
  assert.deepEqual([[...day], firstDayS], [[0, 1, 2, 3], MONDAY_S]);
  near(weightKg[0], 176.4 * 0.45359237, 1e-12);
  assert.deepEqual([...weightKg].map(Number.isNaN), [false, true, true, false]);
  assert.deepEqual([...intakeKcal], [2000, 2100, NaN, 1]);
});

test('columns feed trend and expenditure', () => {
  const log = new tonus.BodyLog();
  for (let day = 0; day < 42; day++) {
    const timeS = MONDAY_S + 86400 * day;
    log.add('weight', { timeS, value: 90 - 0.1 * day }).add('intake', { timeS, value: 2000 });
  }
  const { day, weightKg, intakeKcal } = log.columns();
  near(tonus.trend.slope({ day, weightKg, windowDays: 28 }).slopeKgPerDay, -0.1, 1e-12);
  near(tonus.expenditure.balance({ day, weightKg, intakeKcal }).kcalPerDay, 2770, 1e-6);
});

test('a body log tells facts', () => {
  const log = new tonus.BodyLog();
  for (let day = 0; day < 42; day++)
    log.add('weight', { timeS: 86400 * day, value: 90 - 0.1 * day });
  near(log.facts().get('weight_trend').value, -70 / 87.25);
  const given = new tonus.Facts({ weighins: 1 });
  assert.equal(log.facts(given), given);
  assert.equal(given.get('weighins').value, 1);
});

test('a closed body log throws', () => {
  const log = new tonus.BodyLog();
  log.close();
  assert.throws(() => log.rejected(), /this BodyLog is closed/);
});

test('sites are known', () => {
  const { ofSite } = tonus.region;
  assert.deepEqual(ofSite('subscapular'), { region: 'trunk_site', evidence: 'trunk_trials' });
  assert.deepEqual(ofSite('face'), { region: 'face', evidence: 'none' });
  assert.throws(() => ofSite('nose'), { status: -7, message: /site nose/ });
});

test('a prior is known', () => {
  const { prior } = tonus.region;
  assert.deepEqual(prior({ region: 'trunk_site', sex: 'female' }), { k: 1.04, kSd: 0.35 });
  assert.deepEqual(prior({ region: 'leg', sex: 'female', menopause: 'after' }),
    { k: 0.9, kSd: 0.35 });
  assert.throws(() => prior({ region: 'nose', sex: 'male' }), /region: nose is not one of arm/);
  assert.throws(() => prior({ region: 'leg' }), /sex: undefined is not one of male, female/);
  assert.throws(() => prior({ region: 'leg', sex: 'female', menopause: 'yes' }), /before, after/);
});

test('a change is projected', () => {
  const { project } = tonus.region;
  const change = project({ k: 1.04, kSd: 0.35, fatBeforeKg: 21, fatAfterKg: 18 });
  near(change.changePercent, -14.81, 0.005);
  near(change.lowPercent, -23.36, 0.005);
  assert(change.highPercent > change.changePercent);
  assert.equal(change.status, 0);
  assert.equal(project({ k: 1, kSd: 0, fatBeforeKg: 21, fatAfterKg: 7 }).status, EXTRAPOLATED);
  assert.throws(() => project({ k: 1, kSd: 0, fatBeforeKg: NaN, fatAfterKg: 18 }),
    { status: -2, message: /fat_before_kg/ });
  assert.throws(() => project({ k: 1, kSd: 0, fatBeforeKg: 21 }), /fatAfterKg: .* is no number/);
});

test('losses add up', () => {
  const { distribute } = tonus.region;
  const regionKg = [9, 2.5, 9.5];
  const then = distribute({ regionKg, k: [1.04, 1.5, 0.8], fatBeforeKg: 21, fatAfterKg: 18 });
  near(then[0], 7.644923, 1e-6);
  near(then[0] + then[1] + then[2], 18);
  const given = { regionKg, k: [1, 1, 1], fatBeforeKg: 30, fatAfterKg: 18 };
  assert.throws(() => distribute(given), { status: -4, message: /regions/ });
  assert.throws(() => distribute({ ...given, k: [1] }), /different lengths/);
});

test('an exponent is calibrated', () => {
  const { calibrate } = tonus.region;
  const given = { fatKg: [21, 20, 19, 18], siteMm: [24, 22.5, 21.5, 20], k: 1.04, kSd: 0.35,
    measuringError: 0.05 };
  const own = calibrate(given);
  near(own.k, 1.084535, 1e-6);
  near(own.ownWeight, 0.392828, 1e-6);
  near(own.spanPercent, 100 * 3 / 21);
  assert.throws(() => calibrate({ ...given, fatKg: [21, 20], siteMm: [24, 22] }), { status: -6 });
});

test('numbers of a site', () => {
  const { contestedLocalBonus, detectableChange, fatLossFor } = tonus.region;
  near(fatLossFor({ left: 0.861, k: 1.04 }), 13.4, 0.05);
  near(detectableChange(0.05), 13.86, 0.005);
  assert.throws(() => fatLossFor({ left: 1.5, k: 1.04 }), { status: -3, message: /left/ });
  const bonus = contestedLocalBonus({ kgPerWeek: 0.07, weeks: 10, minutesPerWeek: 228 });
  near(bonus.kg, 0.7);
  assert.equal(bonus.status, EXTRAPOLATED);
});

const halfAnHour = { weightKg: 70, durationMin: 30 };

test('a cost is enough', () => {
  const run = tonus.sessionEnergy({ ...halfAnHour, met: 9.3 });
  near(run.grossKcal, 9.3 * AT_REST * 30);
  near(run.netKcal, 8.3 * AT_REST * 30);
  assert.deepEqual([run.source, run.vigorousMin, run.status, run.reserve], ['met', 30, 0, NaN]);
});

test('a pace is walked or run', () => {
  const walk = tonus.sessionEnergy({ ...halfAnHour, speedMPerMin: 80 });
  assert.equal(walk.source, 'pace');
  near(walk.met, (3.5 + 8) / 3.5);
  const run = tonus.sessionEnergy(
    { ...halfAnHour, speedMPerMin: 160, grade: 0.02, running: true });
  near(run.met, (3.5 + 0.2 * 160 + 0.9 * 160 * 0.02) / 3.5);
});

test('a heart rate needs the person', () => {
  const pulse = { ...halfAnHour, heartRateBpm: 140, hrRestBpm: 60, hrMaxBpm: 190 };
  assert.throws(() => tonus.sessionEnergy(pulse), { status: -9, message: /age/ });
  const ride = tonus.sessionEnergy({ ...pulse, ageY: 30, sex: 'male' });
  near(ride.grossKcal, (-55.0969 + 0.6309 * 140 + 0.1988 * 70 + 0.2017 * 30) / 4.184 * 30);
  assert.equal(ride.source, 'heart_rate');
  near(ride.reserve, 80 / 130);
});

test('intervals make their duration', () => {
  const done = tonus.sessionEnergy({ weightKg: 70, rounds: 8, workS: 60, restS: 120, workMet: 11,
    restMet: 4 });
  assert.deepEqual([done.source, done.durationMin, done.intervalWorkMin], ['intervals', 24, 8]);
  near(done.netKcal, 8 * (10 + 2 * 3) * AT_REST);
});

test('impossible sessions are refused', () => {
  const energy = (more) => () => tonus.sessionEnergy({ ...halfAnHour, ...more });
  assert.throws(energy({}), { status: -9 });
  assert.throws(energy({ met: 26 }), { status: -3, message: /met/ });
  assert.throws(energy({ met: 9, weightKg: NaN }), { status: -2 });
  assert.throws(energy({ speed: 80 }), /a session has no speed; there are sex/);
  assert.throws(energy({ running: 1 }), /running: true or false/);
});
