// SPDX-License-Identifier: BSL-1.0
// Cost of one call and of one row in a batch of a million.
import * as tonus from '#tonus';

const { mifflin1990 } = tonus.energy.rmr;

/** The fastest of ten runs, nanoseconds for each of `count`. */
function measured(what, count, run) {
  let best = Infinity;
  for (let i = 0; i < 10; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  console.log(`${what}: ${((best * 1e6) / count).toFixed(1)} ns`);
}

const calls = 100000;
measured('one call', calls, () => {
  for (let i = 0; i < calls; i++)
    mifflin1990({ weightKg: 80, heightCm: 178, ageY: 30 + (i & 7), sex: 'male' });
});

const rows = 1e6;
const column = (least) => Float64Array.from({ length: rows }, (_, i) => least + (i % 20));
const columns = { weightKg: column(70), heightCm: column(170), ageY: column(20),
  sex: new Float64Array(rows).fill(1) };
measured('one row of a million', rows, () => mifflin1990.many(columns));
