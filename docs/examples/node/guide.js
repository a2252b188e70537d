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
