// SPDX-License-Identifier: BSL-1.0
// Logs, rule sets, lookups, trends, expenditure and columns of adults, with the expected values of
// tests/capi: what C answers to the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as tonus from '#tonus';

const MONDAY = 20332; // 2025-09-01
const EVENING_S = (MONDAY * 24 + 18) * 3600;
const SIZE = 'energy.deficit.size';
const near = (given, wanted, most) =>
  assert(Math.abs(given - wanted) <= most, `${given}, wanted ${wanted}`);

/** A row, a pull-up of one side, a name that is no exercise and a line that is not read. */
function mixedLog() {
  const log = new tonus.Log();
  log.add('Bent Over Row (Barbell)', { timeS: EVENING_S, reps: 8, loadKg: 50 });
  log.add('Pull Up', { timeS: EVENING_S, reps: 8, loadKg: 50, side: 'left', assistanceKg: 10,
    heartRateBpm: 120, eccentricS: 3, concentricS: 1 });
  log.read('Day;Lift;Reps\n2025-09-04;No Such Thing;8\n2025-09-04;Push Up;many\n',
    { columns: 'start=Day;exercise=Lift;reps=Reps' });
  return log;
}

/** Bench press 3 x 12 with 60 kg; a machine that takes 30 kg off a pull-up. */
function pressLog() {
  const log = new tonus.Log();
  for (let i = 0; i < 3; i++)
    log.add('Bench Press (Barbell)', { timeS: EVENING_S, reps: 12, loadKg: 60 });
  return log.add('Pull Up (Assisted)', { timeS: EVENING_S + 2 * 86400, reps: 6, loadKg: 30 });
}

test('a log is counted', () => {
  const log = mixedLog();
  const counts = log.report();
  assert.deepEqual([counts.rows, counts.sets, counts.rejected, counts.unresolved], [4, 3, 1, 1]);
  assert.deepEqual([counts.firstDay, counts.lastDay, counts.tonnageKg], [MONDAY, MONDAY + 3, 720]);
  const [{ line, reason }, ...more] = log.rejected();
  assert.deepEqual([line, more.length], [3, 0]);
  assert.match(reason, /Reps "many"/);
  assert.deepEqual(log.unresolved(), [{ name: 'No Such Thing', sets: 1 }]);
});

test('sets are checked', () => {
  const log = new tonus.Log();
  const add = (set) => () => log.add('Pull Up', { timeS: EVENING_S, reps: 8, ...set });
  assert.throws(add({ heartRateBpm: 500 }), { status: -3, message: /heart_rate_bpm/ });
  assert.throws(add({ side: 'top' }), /side: top is not one of both, left, right/);
  assert.throws(add({ rep: 8 }), /a set has no rep; there are type, timeS/);
  assert.throws(add({ timeS: 1.5 }), /timeS: 1.5 is no whole number/);
  assert.throws(add({ timeS: 2 ** 63 }), /timeS: .* is out of range/);
  assert.throws(add({ reps: '8' }), /reps: 8 is no number/);
  assert.throws(() => log.add('Pull Up', { reps: 8 }), /a set lacks timeS/);
  assert.equal(log.report().sets, 0);
});

test('weeks are counted', () => {
  const [week, ...more] = mixedLog().weeks();
  assert.equal(more.length, 0);
  assert.deepEqual([week.firstDay, week.lastDay, week.partial], [MONDAY, MONDAY + 6, true]);
  assert.deepEqual([week.workingSets, week.hardSets, week.pullSets], [3, 2.5, 1.5]);
  assert.deepEqual([week.eccentricS, week.concentricS, week.tonnageKg], [24, 8, 720]);
  assert.deepEqual(week.muscles.lats,
    { sessions: 1, directSets: 0.5, fractionalSets: 1, shortestGapH: NaN });
  assert.equal(Object.keys(week.muscles).length, 17);
  assert.equal(Object.keys(week.muscles).at(-1), 'back');
});

test('conventions are checked', () => {
  const log = mixedLog();
  assert.equal(log.weeks({ weeks: 'rolling' })[0].lastDay, MONDAY + 3);
  assert.equal(log.weeks({ untilDay: MONDAY + 1 })[0].workingSets, 2);
  assert.throws(() => log.weeks({ bodyWeightKg: -1 }), { status: -3, message: /body_weight_kg/ });
  assert.throws(() => log.weeks({ weeks: 'lunar' }), /iso, rolling/);
  assert.throws(() => log.weeks({ dayStartsAtH: 2 ** 32 }), /dayStartsAtH: .* out of range/);
});

test('an export comes back', () => {
  const text = mixedLog().export();
  const again = new tonus.Log();
  again.read(text);
  assert.equal(again.export(), text);
  assert.match(text, /3-0-1-0/);
});

test('a log tells facts', () => {
  const log = new tonus.Log();
  const given = new tonus.Facts({ age: 34, min_gap: 50 });
  for (const day of [0, 6]) // one whole week
    log.add('Pull Up', { timeS: EVENING_S + day * 86400, reps: 8 });
  assert.equal(log.facts(given), given);
  assert.deepEqual(['age', 'min_gap', 'back_sessions'].map((name) => given.get(name).value),
    [34, 50, 2]);
  assert.equal(log.facts().get('min_gap').value, 6 * 24);
});

test('records are told', () => {
  const [bench, ...more] = pressLog().records().exercises;
  assert.equal(more.length, 0); // what a machine takes off is no load that was lifted
  assert.deepEqual(bench.by_reps, [{ reps: 12, load_kg: 60, day: '2025-09-01' }]);
  assert.equal(bench.most_tonnage_kg, 2160);
  const heavier = pressLog().records({ bodyWeightKg: 100 }).exercises;
  assert(heavier.some(({ by_reps: [best] }) => best.load_kg === 64)); // 0.94 of the body less 30
});

test('the next session is told', () => {
  const log = pressLog();
  const setsOf = ({ exercises }) => exercises.flatMap(({ sets }) => sets);
  const has = (told, loadKg, least, most) => setsOf(told).some(
    (set) => set.load_kg === loadKg && set.reps_min === least && set.reps_max === most);
  const told = log.next();
  assert(told.unscreened.includes('safety.age.minor'));
  assert(has(told, 62.5, 8, 12) && has(told, -30, 8, 12));
  assert(has(log.next(null, { scheme: 'linear', repsMin: 5 }), 62.5, 5, 5));
  const young = new tonus.Facts({ age: 16, goal: 'fat_loss' });
  assert.throws(() => log.next(young), { status: -13, message: /safety.age.minor/ });
  assert.throws(() => log.next(null, { scheme: 'percent', plan: ',,x' }), { status: -14 });
  assert.throws(() => log.next(null, { noDeload: 1 }), /noDeload: true or false/);
});

test('the load of days is told', () => {
  const log = pressLog();
  assert.equal(log.load().acwr_rolling_coupled, null);
  const week = { firstDay: MONDAY - 4, lastDay: MONDAY + 2 };
  assert.equal(log.load('tonnes', week).weekly_load_au, 2.16); // 3 x 12 x 60 kg
  assert.equal(log.load('sets', week).weekly_load_au, 4);
  assert.throws(() => log.load('tonnes', { firstDay: MONDAY + 1 }), { status: -3 });
  assert.throws(() => log.load('reps'), /tonnes, sets/);
  const timeS = [EVENING_S + 6 * 86400, EVENING_S];
  assert.equal(tonus.load({ timeS, loadAu: [300, 400] }).weekly_load_au, 700);
  const rest = { timeS: [], loadAu: [], firstDay: MONDAY, lastDay: MONDAY + 6 };
  assert.equal(tonus.load(rest).weekly_load_au, 0);
  assert.throws(() => tonus.load({ timeS, loadAu: [-1, 400] }), { status: -3 });
  assert.throws(() => tonus.load({ timeS, loadAu: [300] }), /lengths 2 and 1/);
});

test('a rule set changes an assessment', async () => {
  const facts = new tonus.Facts(
    { sex: 'male', age: 40, height: 178, weight: 90, pal: 1.5, deficit: 800 });
  const rules = new tonus.RuleSet().disable('myth')
    .change(SIZE, 'usual_share', 0.5, { note: 'a test' });
  const { findings } = new tonus.Assessment(facts, null, rules);
  assert(!findings.some(({ rule }) => rule.startsWith('myth.')));
  const { severity, changed, threshold } = findings.find(({ rule }) => rule === SIZE);
  assert.deepEqual([severity, changed, threshold], ['advise', true, 750]);
  const all = new tonus.Assessment(facts, null, rules.enable('myth')).findings;
  assert.equal(all.length, (await tonus.catalogue()).rules.length);
  assert(tonus.rulesRevision() >= 1);
  assert.throws(() => rules.disable('safety'), { status: -4 });
  assert.throws(() => rules.disable('nothing'), { status: -5 });
  assert.throws(() => rules.change(SIZE, 'most', 1, { note: 'n', unit: 'kg' }), { status: -8 });
  assert.throws(() => rules.change(SIZE, 'most', 1), { status: -1 });
  assert.throws(() => new tonus.Assessment(facts, rules), /a Log was expected/);
});

test('equations are chosen', () => {
  const man = new tonus.Facts({ weight: 80, height: 178, age: 30, sex: 'male' });
  const found = tonus.choose(man, 'body_fat');
  const [{ id, standardError, input, apart }] = found;
  assert.deepEqual([found.length, id, standardError, input, apart],
    [17, 'body.fat_fraction.deurenberg_1991', 4.1, null, null]);
  for (const one of tonus.choose(man, 'rmr')) {
    assert.equal(one.unit, 'kcal/d');
    assert.equal(one.status < 0, one.input !== null);
  }
  const maxima = tonus.choose(man, 'training.one_rm', { load_kg: 100, reps: 5 });
  const brzycki = maxima.find((one) => one.id === 'training.one_rm.brzycki_1993');
  assert.equal(brzycki.value, 112.5); // 100 * 36 / (37 - 5)
  assert.throws(() => tonus.choose(man, 'training.one_rm', { load_kg: 100, wraps: 5 }), /wraps/);
});

test('activities and exercises are found', () => {
  const { met, edition, heading } = tonus.metFind(2024, '12050');
  assert.deepEqual([met, edition, heading], [9.3, 2024, 'Running']);
  assert.equal(tonus.metSearch(2024, 'kettle swings')[0].code, '02058');
  assert.equal(tonus.metSearch(2024, '').length, 292);
  assert.deepEqual(tonus.metSearch(2024, 'no such thing'), []);
  assert.throws(() => tonus.metFind(2011, '12050'), { status: -5, message: /edition/ });
  assert.equal(tonus.resolveExercise('Bent Over Row (Dumbbell)').confidence, 'exact');
  assert.deepEqual(tonus.resolveExercise('No Such Thing'), { id: null, confidence: 'unresolved' });
});

/** Six weeks at 100 g a day less, and 2000 kcal. */
function sixWeeks() {
  const day = Float64Array.from({ length: 42 }, (_, i) => i);
  return { day, weightKg: day.map((one) => 90 - 0.1 * one), intakeKcal: day.map(() => 2000) };
}
const followed = { sex: 'male', ageY: 40, heightCm: 178, pal: 1.5 };

test('a trend is followed', () => {
  const { day, weightKg } = sixWeeks();
  const line = tonus.trend.slope({ day, weightKg, windowDays: 28 });
  near(line.slopeKgPerDay, -0.1, 1e-12);
  assert.equal(line.verdict, 'losing');
  const mean = tonus.trend.exponential({ day, weightKg });
  assert(mean[0] === 90 && mean[41] > weightKg[41]);
  weightKg[20] += 9;
  const { use, levelKg } = tonus.trend.kalman({ day, weightKg, smooth: true });
  assert.deepEqual([...use.slice(19, 21)], [1, 2]);
  near(levelKg[20], 88, 0.05);
  const filtered = tonus.trend.kalman({ day, weightKg }).levelKg[19]; // knows no later day
  const until = { day: day.subarray(0, 20), weightKg: weightKg.subarray(0, 20) };
  assert.equal(filtered, tonus.trend.kalman(until).levelKg[19]);
  assert.notEqual(filtered, levelKg[19]);
  assert.equal(tonus.trend.defaults().smoothing, 0.1);
  const settings = { outlier: 100 };
  assert.equal(tonus.trend.kalman({ day, weightKg, settings }).use[20], 1);
});

test('columns and settings of a trend are checked', () => {
  const { day, weightKg } = sixWeeks();
  const { exponential, kalman } = tonus.trend;
  assert.throws(() => exponential({ day, weightKg, settings: { outlier: NaN } }), { status: -2 });
  assert.throws(() => exponential({ day, weightKg, settings: { outlyer: 3 } }), /no outlyer/);
  assert.throws(() => exponential({ day: [1, 2], weightKg: [80, 80, 80] }), /different lengths/);
  assert.throws(() => exponential({ day: 1, weightKg: 80 }), /day: a column was expected/);
  assert.throws(() => exponential({ day: [1, 2], weightKg: ['80', '81'] }), /no number/);
  assert.throws(() => kalman({ day, weightKg, smooth: 2 }), /true or false/);
  day[7] = day[6];
  assert.throws(() => kalman({ day, weightKg }), { status: -3, argument: 7 });
});

test('expenditure is found', () => {
  const log = sixWeeks();
  const { balance, follow, track, quality, defaultGates, defaultSettings } = tonus.expenditure;
  near(balance(log).kcalPerDay, 2770, 1e-6); // 2000 + 0.1 * 7700
  const own = balance({ ...log, fatKg: 24, fatErrorKg: 3 });
  assert(own.kcalPerDay < 2770 && own.low < own.kcalPerDay);
  const found = follow({ ...log, ...followed });
  assert(found.kcalPerDay > 2300 && found.kcalPerDay < 2900);
  const days = track({ ...log, ...followed });
  assert.deepEqual([days.expenditure[41], days.use[41]], [found.kcalPerDay, 1]);
  assert.throws(() => balance({ ...log, fatKg: 24 }), /go together/);
  assert.throws(() => follow({ ...log, ...followed, ageY: 17 }), /adults/);
  assert.throws(() => follow({ ...log, sex: 'male' }), /lacks ageY, heightCm, pal/);
  const few = Object.fromEntries(
    Object.entries(log).map(([name, column]) => [name, column.slice(0, 5)]));
  const window = quality(few);
  assert.equal(window.days, 5);
  assert.deepEqual(window.reasons, ['few_days', 'few_intake_days', 'few_weighings']);
  assert.throws(() => balance(few), { status: -6 });
  const gates = { leastDays: 5, leastIntakeDays: 5, leastWeighings: 5 };
  assert.deepEqual(quality({ ...few, gates }).reasons, []);
  assert.deepEqual([defaultGates().leastIntakeDays, defaultSettings().intakeNoise], [14, 0.1]);
});

const people = { sex: ['male', 'male', 'female'], ageY: [40, 16, 40], heightCm: [178, 178, 165],
  weightKg: Float64Array.of(90, 90, 80), pal: 1.5 };
const man = new tonus.Adult({ sex: 'male', ageY: 40, heightCm: 178, weightKg: 90, pal: 1.5 });
const less = { intakeChangeKcalPerDay: -500 };

test('days to a goal', () => {
  const days = man.daysToGoal(85, less);
  assert(days > 90 && days < 100);
  assert.throws(() => man.daysToGoal(60, less), { status: -12, message: /never/ });
});

test('a row of a cohort has the bits of one person', () => {
  const found = tonus.Adult.simulateMany(people, { days: 365, ...less });
  assert.deepEqual([found.status, found.failed, found.writtenDays, found.rows], [8, 1, 1, 3]);
  assert.equal(found.weightKg[0], man.simulate([365], less).states[0].weightKg);
  near(found.weightKg[0], 90 - 13.75, 0.005);
  assert.equal(found.rowStatus[1], -4);
  assert(Number.isNaN(found.fatMassKg[1]));
  const rest = tonus.Adult.steadyStateMany(people, { ...less, wanted: ['weightKg'] });
  near(rest.weightKg[0], 90 - 21.95, 0.005);
  assert.deepEqual([rest.failed, rest.ecfKg], [1, undefined]);
});

test('changes are of rows and days', () => {
  const days = Float64Array.from({ length: 30 }, (_, i) => -600 + 10 * i);
  const { states } = man.simulate([10, 20, 30], { intakeChangeKcalPerDay: days });
  const simulate = (intakeChangeKcalPerDay, every = 0) =>
    tonus.Adult.simulateMany(people, { days: 30, every, intakeChangeKcalPerDay });
  const byDay = simulate({ values: days, dayStride: 1 }, 10);
  assert.deepEqual([0, 1, 2].map((i) => byDay.weightKg[3 * i]), states.map((s) => s.weightKg));
  const grid = Float64Array.from({ length: 90 }, (_, i) => days[Math.floor(i / 3)]);
  const all = simulate({ values: grid, rowStride: 1, dayStride: 3 }, 10);
  assert.deepEqual(all.weightKg, byDay.weightKg);
  const byRow = simulate([-500, 0, -400]);
  assert.equal(byRow.weightKg[2], simulate(-400).weightKg[2]);
  assert.throws(() => simulate({ values: grid, rowStride: 30, dayStride: 2 }), /take 119/);
  assert.throws(() => simulate({ values: grid, rowStride: -1 }), RangeError);
  assert.throws(() => simulate([-500, 0]), /has 2 rows, the people 3/);
  assert.throws(() => simulate(-500, 7), { status: -3, message: /every/ });
});

test('goals of many', () => {
  const { intakeForGoalMany, simulateMany } = tonus.Adult;
  const found = intakeForGoalMany(people, { goalDays: 100, goalWeightKg: [85, 85, 76] });
  assert.deepEqual([found.failed, found.rowStatus[1]], [1, -4]);
  const one = man.intakeForGoal({ goalDays: 100, goalWeightKg: 85 });
  assert.equal(found.goalKcalPerDay[0], one.goalKcalPerDay);
  assert.equal(found.maintainKcalPerDay[0], one.maintainKcalPerDay);
  assert.throws(() => intakeForGoalMany(people, { goalDays: 9, goalWeightKg: [85, 85] }), /2 rows/);
  assert.throws(() => intakeForGoalMany(people, { goalWeightKg: 85 }), /lacks goalDays/);
  assert.throws(() => simulateMany({ ...people, hat: 1 }, { days: 30 }), /people has no hat/);
  assert.throws(() => simulateMany({ ...people, pal: undefined }, { days: 30 }), /lack pal/);
  assert.throws(() => simulateMany({ ...people, pal: [1.5] }, { days: 30 }), /different lengths/);
  assert.throws(() => simulateMany(people, { days: 30, wanted: ['hairKg'] }), /hairKg is not one/);
  assert.throws(() => simulateMany(people, { days: 30, food: 3 }), /has no food/);
});
