// SPDX-License-Identifier: BSL-1.0
// Runs the conformance suite: conformance.js CONFORMANCE.json
// A case passes with the status of C and the same bits. Only the equations below may differ, whose
// logarithms and powers come from another C library. Says how many cases do, and by how much.
import { readFileSync } from 'node:fs';

import * as tonus from 'libtonus-wasm';

import { differences } from './cases.js';

// Units in the last place. A body fat is 495 / density - 450, which makes one unit of the density
// some thirty of the percentage.
const APART = {
  'body.density.navy_1984': 1n,
  'training.strength_score.sinclair_2021_2024': 1n,
  'body.fat_fraction.navy_1984': 32n,
  'body.fat_fraction.navy_1984_inch': 32n,
};
const BITS = /^[0-9a-f]{16}$/;
const away = [];

/** How many units in the last place two numbers are apart; null where they are not numbers. */
function apart(given, expected) {
  if (!BITS.test(given) || !BITS.test(expected)) return null;
  const difference = BigInt(`0x${given}`) - BigInt(`0x${expected}`);
  return difference < 0n ? -difference : difference;
}

/** The answers of a case that are wrong. */
function wrongIn(one) {
  return differences(tonus, one).filter(([key, given, expected]) => {
    const units = key === 'value' ? apart(given, expected) : null;
    if (units === null || units > (APART[one.id] ?? 0n)) return true;
    away.push(`${one.id} ${units}`);
    return false;
  });
}

const { cases } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const passed = { equation: 0, rule: 0, adult: 0 };
for (const one of cases) {
  const wrong = wrongIn(one);
  if (wrong.length === 0) passed[one.kind] += 1;
  for (const [key, given, expected] of wrong)
    console.log(`${one.kind} ${one.id}: ${key} ${JSON.stringify(given)}, ` +
      `C ${JSON.stringify(expected)}`);
}
const total = Object.values(passed).reduce((a, b) => a + b);
const kinds = Object.entries(passed).map(([kind, count]) => `${count} ${kind}`).join(', ');
console.log(`wasm: ${total} of ${cases.length} cases passed (${kinds})`);
console.error(`${away.length} of them with other bits, units in the last place: ${away.join(', ')}`);
process.exitCode = total === cases.length ? 0 : 1;
