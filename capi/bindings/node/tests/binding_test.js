// SPDX-License-Identifier: BSL-1.0
// What the conformance suite does not show: names, columns, errors and the life of handles.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import * as tonus from '#tonus';

const { mifflin1990 } = tonus.energy.rmr;
const man = { weightKg: 80, heightCm: 178, ageY: 30, sex: 'male' };

test('an estimate says what it is', () => {
  const rmr = mifflin1990(man);
  assert.equal(rmr.value, 1767.5);
  assert.equal(rmr.unit, 'kcal/d');
  assert.equal(rmr.choice, null);
  assert.equal(rmr.cautions, 'ok');
  assert.equal(rmr.source.year, 1990);
  assert.equal(rmr.value, tonus.evaluate('energy.rmr.mifflin_1990', man).value);
});

test('a class has a name and no unit', () => {
  const { value, choice, unit } = tonus.body.bmiClass.whoAdult({ bmiKgPerM2: 24 });
  assert.deepEqual([value, choice, unit], [4, 'normal', null]);
});

test('an equation may have an id of two parts, and an input may be left out', () => {
  const { value } = tonus.energy.availability(
    { intakeKcalPerDay: 2500, exerciseKcalPerDay: 500, ffmKg: 50 });
  assert.equal(value, 40);
});

test('every equation of the catalogue has its name', async () => {
  const { equations } = await tonus.catalogue();
  assert.equal(tonus.equations.size, equations.length);
  const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
  for (const { id, parameters } of equations) {
    const found = id.split('.').map(camel).reduce((branch, part) => branch[part], tonus);
    assert.equal(found, tonus.equations.get(id), id);
    assert.deepEqual(found.inputs, parameters.map(({ name }) => camel(name)));
  }
});

test('names and choices are never guessed', () => {
  assert.throws(() => mifflin1990({ ...man, hat: 1 }), /mifflin_1990 has no hat; there are weight/);
  assert.throws(() => mifflin1990({ weightKg: 80, sex: 'male' }), /lacks heightCm, ageY/);
  assert.throws(() => mifflin1990({ ...man, sex: 'other' }), /other is not one of male, female/);
  assert.throws(() => mifflin1990({ ...man, sex: 'toString' }), RangeError);
  assert.throws(() => mifflin1990({ ...man, weightKg: '80' }), RangeError);
  assert.throws(() => mifflin1990({ ...man, weightKg: true }), TypeError);
  assert.throws(() => mifflin1990(), TypeError);
  assert.throws(() => tonus.evaluate('energy.rmr.nobody', man), /no equation energy.rmr.nobody/);
  assert.throws(() => tonus.evaluateRule('no.rule', new tonus.Facts()), { status: -5 });
});

test('a refusal names the input, its value and what is allowed', () => {
  assert.throws(() => mifflin1990({ ...man, weightKg: 800 }), (error) => {
    assert(error instanceof tonus.TonusError);
    const { status, argument, value, minimum, maximum, message } = error;
    assert.deepEqual([status, argument, value, minimum, maximum], [-3, 0, 800, 0.3, 700]);
    assert.match(message, /weight/);
    return true;
  });
});

test('columns of several kinds', () => {
  const weightKg = Float64Array.of(80, 800, 60);
  const { status, values, rowStatus } = mifflin1990.many(
    { weightKg, heightCm: [178, 178, 165], ageY: 30, sex: ['male', 'male', 'female'] });
  assert.deepEqual([...values], [1767.5, NaN, 1320.25]);
  assert.deepEqual([...rowStatus], [0, -3, 0]);
  assert.equal(status, 8);
  const part = Float64Array.of(1, 80, 800).subarray(1);
  assert.deepEqual([...mifflin1990.many({ ...man, weightKg: part }).values], [1767.5, NaN]);
  assert.equal(mifflin1990.many({ ...man, weightKg: [] }).values.length, 0);
  assert.throws(() => mifflin1990.many({ ...man, weightKg, ageY: [1, 2] }), /different lengths/);
  assert.throws(() => mifflin1990.many({ ...man, weightKg: ['80'] }), RangeError);
});

test('lists of a series', () => {
  const { tonnagePerSet } = tonus.training.volume;
  assert.equal(tonnagePerSet({ reps: [5, 3], loadKg: [100, 110] }).value, 830);
  assert.throws(() => tonnagePerSet({ reps: [5, 3], loadKg: [100] }), /different lengths/);
  assert.throws(() => tonnagePerSet({ reps: 5, loadKg: 100 }), /a list was expected/);
  assert.equal(tonnagePerSet.many, undefined);
});

test('facts are set as numbers and as texts, and derived', () => {
  const facts = new tonus.Facts({ sex: 'male', weight: '180 lb' });
  facts.set('height', 1.78, 'm').set('age', 30);
  assert.equal(facts.get('height').value, 178);
  assert(Math.abs(facts.get('bmi').value - 25.769) < 0.001);
  assert.throws(() => facts.set('hat', 1), { status: -7 });
  assert.throws(() => facts.set('weight', 80, 'cm'), { status: -8 });
  assert.throws(() => facts.set('weight', 'heavy'), { status: -14 });
  assert.throws(() => facts.set('sex', 'ma\0le'), /zero character/);
  assert.throws(() => facts.set('weight', null), TypeError);
});

test('a closed handle is refused, and closing twice is harmless', () => {
  const facts = new tonus.Facts({ age: 30 });
  facts.close();
  facts.close();
  assert.throws(() => facts.get('age'), /this Facts is closed/);
  assert.throws(() => new tonus.Assessment(facts), /this Facts is closed/);
  assert.throws(() => new tonus.Assessment(new tonus.Log()), /a Facts was expected/);
});

test('handles that nobody holds are freed', async () => {
  for (let i = 0; i < 20000; i++) new tonus.Facts({ age: 30 });
  await new Promise((resolve) => { setTimeout(resolve, 10); });
});

test('a log is read, and a plan follows', () => {
  const log = new tonus.Log();
  const text = 'Date;Move;Reps\n2024-01-01 10:00;Squat;5\n';
  const columns = 'start=Date;exercise=Move;reps=Reps';
  assert.equal(log.read(text, { columns }).sets, 1);
  assert.throws(() => log.read('nothing'), { status: -14 });
  assert.throws(() => log.read(text, { colums: columns }), /has no colums/);
  const facts = new tonus.Facts(
    { sex: 'male', age: 30, weight: 80, height: 178, goal: 'fat_loss' });
  const plan = new tonus.Plan(facts, { weeks: 8 });
  assert.equal(JSON.stringify(plan.data), JSON.stringify(JSON.parse(plan.json)));
  assert.equal(new tonus.Plan(facts, { before: plan }).data.schema, plan.data.schema);
  assert.throws(() => new tonus.Plan(facts, { week: 8 }), /has no week/);
  assert.throws(() => new tonus.Plan(facts, { weeks: 8.5 }), /no whole number/);
  assert.throws(() => new tonus.Plan(new tonus.Facts()), { status: -9 });
});

test('an adult loses, rests and reaches a goal', () => {
  const adult = new tonus.Adult({ ...man, weightKg: 90, pal: 1.5 });
  const { states } = adult.simulate([0, 100], { intakeChangeKcalPerDay: -500 });
  assert.equal(states[0].weightKg, 90);
  assert(states[1].weightKg < 88);
  assert(adult.steadyState({ intakeChangeKcalPerDay: -500 }).weightKg < states[1].weightKg);
  const { endWeightKg } = adult.intakeForGoal({ goalDays: 180, goalWeightKg: 80 });
  assert(Math.abs(endWeightKg - 80) < 0.01);
  assert.throws(() => adult.simulate([1.5]), /no whole number/);
  assert.throws(() => adult.simulate([1], { intake: 1 }), /has no intake/);
  assert.throws(() => new tonus.Adult({ sex: 'male' }), /lacks ageY, heightCm, weightKg, pal/);
});
