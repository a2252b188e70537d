// SPDX-License-Identifier: BSL-1.0
// Runs the conformance suite: conformance.js LANGUAGE CONFORMANCE.json
// A case passes with the status of C and the same bits. Prints how many of each kind passed.
import { readFileSync } from 'node:fs';

import * as tonus from '#tonus';

import { differences } from './cases.js';

const [language, file] = process.argv.slice(2);
const { cases } = JSON.parse(readFileSync(file, 'utf8'));
const passed = { equation: 0, rule: 0, adult: 0 };
for (const one of cases) {
  const wrong = differences(tonus, one);
  if (wrong.length === 0) passed[one.kind] += 1;
  for (const [key, given, expected] of wrong)
    console.log(`${one.kind} ${one.id}: ${key} ${JSON.stringify(given)}, ` +
      `C ${JSON.stringify(expected)}`);
}
const total = Object.values(passed).reduce((a, b) => a + b);
const kinds = Object.entries(passed).map(([kind, count]) => `${count} ${kind}`).join(', ');
console.log(`${language}: ${total} of ${cases.length} cases passed (${kinds})`);
process.exitCode = total === cases.length ? 0 : 1;
