// SPDX-License-Identifier: BSL-1.0
// Assesses the person of a profile with the log of an export: assess.js PROFILE.json LOG.csv
import { readFileSync } from 'node:fs';

import * as tonus from 'libtonus-wasm';

const [profile, table] = process.argv.slice(2).map((path) => readFileSync(path));
const facts = new tonus.Facts(JSON.parse(profile));
const log = new tonus.Log();
const { rows, sets, rejected } = log.read(table);
console.log(`${rows} rows, ${sets} sets, ${rejected} rejected`);
const assessment = new tonus.Assessment(facts, log);
for (const { severity, rule, title, withheld } of assessment.findings)
  if (['advise', 'warn', 'stop_and_refer'].includes(severity) && !withheld)
    console.log(`${severity} ${rule}: ${title}`);
console.log(assessment.json);
