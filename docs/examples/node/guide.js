// SPDX-License-Identifier: BSL-1.0
// What the guide of Node.js shows; ends with an error if what it says is not true.
import assert from 'node:assert/strict';

// [first]
import * as tonus from 'libtonus';

const rmr = tonus.energy.rmr.mifflin1990({ weightKg: 80, heightCm: 178, ageY: 30, sex: 'male' });
console.log(`${rmr.value} ${rmr.unit}, ${rmr.source.authors} ${rmr.source.year}`);
// [first]
assert.equal(rmr.value, 1767.5);

// [by id]
const same = tonus.evaluate('energy.rmr.mifflin_1990',
  { weightKg: 80, heightCm: 178, ageY: 30, sex: 'male' });
// [by id]
assert.deepEqual(same, rmr);

// [batch]
const { values, rowStatus, status } = tonus.energy.rmr.mifflin1990.many({
  weightKg: Float64Array.of(80, 800, 60), // read where it lies
  heightCm: [178, 178, 165], // converted
  ageY: 30, // for all rows
  sex: ['male', 'male', 'female'],
});
console.log(values, rowStatus); // [1767.5, NaN, 1320.25], [0, -3, 0]
// [batch]
assert.deepEqual([[...values], [...rowStatus], status], [[1767.5, NaN, 1320.25], [0, -3, 0], 8]);

// [series]
const { tonnagePerSet } = tonus.training.volume;
const tonnage = tonnagePerSet({ reps: [5, 5, 3], loadKg: [100, 100, 110] });
// [series]
assert.equal(tonnage.value, 1330);

// [refused]
try {
  tonus.energy.rmr.mifflin1990({ weightKg: 800, heightCm: 178, ageY: 30, sex: 'male' });
} catch (error) {
  if (!(error instanceof tonus.TonusError)) throw error;
  console.log(`${error.message}: ${error.value}, allowed ${error.minimum} to ${error.maximum}`);
}
// [refused]

// [facts]
const facts = new tonus.Facts({ sex: 'male', age: 34, weight: '180 lb', height: 178 });
console.log(facts.get('bmi').value, tonus.evaluateRule('health.bmi.risk', facts));
const assessment = new tonus.Assessment(facts);
console.log(assessment.findings.length, JSON.parse(assessment.json).body.bmi.value);
assessment.close(); // or leave it to the collector
// [facts]
assert.equal(tonus.evaluateRule('health.bmi.risk', facts), 'info');
assert.equal(facts.get('bmi').value.toFixed(2), '25.77');

// [adult]
const adult = new tonus.Adult({ sex: 'male', ageY: 34, heightCm: 178, weightKg: 82, pal: 1.5 });
const { states } = adult.simulate([0, 30, 90], { intakeChangeKcalPerDay: -500 });
console.log(states.map(({ day, weightKg }) => `day ${day}: ${weightKg.toFixed(1)} kg`));
// [adult]
assert(states[2].weightKg < states[1].weightKg);

// [log]
const log = new tonus.Log();
const timeS = 20332 * 86400 + 18 * 3600; // 2025-09-01, 18:00
for (let i = 0; i < 3; i++) log.add('Bench Press (Barbell)', { timeS, reps: 12, loadKg: 60 });
log.add('Pull Up', { timeS, reps: 8, rir: 2, side: 'left' });
const { sets, tonnageKg } = log.report();
console.log(sets, tonnageKg, log.rejected(), log.unresolved());
for (const { firstDay, hardSets, muscles } of log.weeks({ weeks: 'iso' }))
  console.log(new Date(firstDay * 864e5), hardSets, muscles.chest.directSets);
// [log]
assert.deepEqual([sets, tonnageKg, log.weeks()[0].hardSets], [4, 2160, 3.5]);

// [next]
const told = log.next(facts, { scheme: 'double' });
console.log(told.exercises[0].name, told.unscreened);
console.log(log.records({ bodyWeightKg: 82 }).exercises[0].by_reps);
console.log(log.load('sets', { firstDay: 20332, lastDay: 20338 }).weekly_load_au);
log.facts(facts); // what the log tells of the person
// [next]
assert.equal(told.exercises[0].name, 'Bench Press (Barbell)');

// [rules]
facts.set('pal', 1.5).set('deficit', 800);
const rules = new tonus.RuleSet().disable('myth')
  .change('energy.deficit.size', 'usual_share', 0.5, { note: 'coached' });
const { findings } = new tonus.Assessment(facts, log, rules);
console.log(findings.filter(({ changed }) => changed), tonus.rulesRevision());
console.log(tonus.message('energy.deficit.size', facts, 'de'));
const claim = tonus.checkClaim('crunches burn belly fat');
console.log(claim.severity, claim.ruleId, claim.message);
// [rules]
assert.deepEqual(findings.filter(({ changed }) => changed).map(({ rule }) => rule),
  ['energy.deficit.size']);

// [lookups]
const [best] = tonus.choose(facts, 'rmr');
console.log(best.id, best.value, best.unit, best.standardError);
const [oneRm] = tonus.choose(facts, 'training.one_rm', { load_kg: 100, reps: 5 });
const [swing] = tonus.metSearch(2024, 'kettle swings');
console.log(oneRm.value, swing.description, tonus.metFind(2024, swing.code).met);
console.log(tonus.resolveExercise('Bent Over Row (Dumbbell)').id);
// [lookups]
assert(best.status >= 0 && oneRm.unit === 'kg' && swing.code === '02058');

// [trend]
const day = Float64Array.from({ length: 42 }, (_, i) => i);
const weightKg = day.map((one) => 90 - 0.1 * one);
weightKg[5] = NaN; // no weighing
const line = tonus.trend.slope({ day, weightKg, windowDays: 28 });
console.log(line.verdict, line.slopeKgPerDay, line.slopeErrorKgPerDay);
const { levelKg } = tonus.trend.kalman(
  { day, weightKg, smooth: true, settings: { slopeNoiseKg: 0.002 } });
console.log(levelKg[5], tonus.trend.exponential({ day, weightKg }).at(-1));
// [trend]
assert(line.verdict === 'losing' && Math.abs(levelKg[5] - 89.5) < 0.1);

// [expenditure]
const intakeKcal = new Float64Array(42).fill(2000);
const { reasons } = tonus.expenditure.quality({ day, weightKg, intakeKcal });
const found = tonus.expenditure.follow(
  { day, weightKg, intakeKcal, sex: 'male', ageY: 40, heightCm: 178, pal: 1.5 });
console.log(reasons, found.kcalPerDay, found.low, found.high); // [] where there is an answer
// [expenditure]
assert(reasons.length === 0 && found.low < found.kcalPerDay && found.kcalPerDay < found.high);

// [body log]
const bodyLog = new tonus.BodyLog();
for (let n = 0; n < 28; n++)
  bodyLog.add('weight', { timeS: timeS + 86400 * n, value: 82 - 0.05 * n });
const read = bodyLog.read('date,kcal\n2025-09-01,2100\n2025-09-02,many\n');
console.log(read.used, bodyLog.rejected()[0].reason);
const columns = bodyLog.columns();
const { verdict } = tonus.trend.slope(
  { day: columns.day, weightKg: columns.weightKg, windowDays: 28 });
console.log(verdict, bodyLog.facts().get('weight_trend').value); // percent a week
// [body log]
assert.deepEqual([read.used, read.rejected, columns.intakeKcal[0], verdict], [1, 1, 2100, 'losing']);

// [region]
const { region, evidence } = tonus.region.ofSite('subscapular');
const prior = tonus.region.prior({ region, sex: 'female' });
const back = tonus.region.project({ ...prior, fatBeforeKg: 21, fatAfterKg: 18 });
console.log(back.lowPercent, back.highPercent, evidence); // show the band
const own = tonus.region.calibrate({ fatKg: [21, 20, 19, 18], siteMm: [24, 22.5, 21.5, 20],
  ...prior, measuringError: 0.05 });
console.log(own.k, own.ownWeight, tonus.region.detectableChange(0.05));
// [region]
assert(back.lowPercent < -23 && back.highPercent > -6 && evidence === 'trunk_trials');

// [session]
const run = tonus.sessionEnergy({ weightKg: 70, durationMin: 30, met: 9.3 });
console.log(run.netKcal, run.vigorousMin);
const hiit = tonus.sessionEnergy(
  { weightKg: 70, rounds: 8, workS: 60, restS: 120, workMet: 11, restMet: 4 });
console.log(hiit.source, hiit.durationMin);
// [session]
assert(Math.abs(run.netKcal - 305.025) < 1e-9 && hiit.durationMin === 24);

// [cohort]
const people = { sex: ['male', 'female'], ageY: [40, 35], heightCm: [178, 165],
  weightKg: [90, 80], pal: 1.5 };
const year = tonus.Adult.simulateMany(people,
  { days: 364, every: 7, intakeChangeKcalPerDay: [-500, -300] }); // one number for each person
console.log(year.weightKg.at(-1), year.rowStatus); // the last person on the last day
const ramp = Float64Array.from({ length: 364 }, (_, i) => -600 + i); // one schedule for all
tonus.Adult.simulateMany(people,
  { days: 364, intakeChangeKcalPerDay: { values: ramp, dayStride: 1 } });
tonus.Adult.intakeForGoalMany(people, { goalDays: 180, goalWeightKg: [80, 72] });
console.log(adult.daysToGoal(78, { intakeChangeKcalPerDay: -500 }));
// [cohort]
assert.deepEqual([year.writtenDays, year.weightKg.length, year.failed], [52, 104, 0]);
