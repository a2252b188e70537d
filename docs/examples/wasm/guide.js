// SPDX-License-Identifier: BSL-1.0
// What the guide of WebAssembly shows; ends with an error if what it says is not true.
import assert from 'node:assert/strict';

// [first]
import * as tonus from 'libtonus-wasm/core'; // or 'libtonus-wasm' for logs and plans too

const rmr = tonus.energy.rmr.mifflin1990({ weightKg: 80, heightCm: 178, ageY: 30, sex: 'male' });
console.log(`${rmr.value} ${rmr.unit}, ${rmr.source.authors} ${rmr.source.year}`);
// [first]
assert.equal(rmr.value, 1767.5);

// [catalogue]
const { equations } = await tonus.catalogue();
console.log(equations.map(({ id, title }) => `${id}: ${title}`));
// [catalogue]
assert.equal(equations.length, tonus.equations.size);
