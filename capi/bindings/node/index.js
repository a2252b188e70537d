// SPDX-License-Identifier: BSL-1.0
// tonus: fitness rules with units, sources and honest errors.
//
//     import * as tonus from 'libtonus';
//     tonus.energy.rmr.mifflin1990({ weightKg: 80, heightCm: 178, ageY: 30, sex: 'male' }).value
import { C, catalogueText } from './backend.js';

export * from './emitted/domains.js';
export { Adult } from './lib/adult.js';
export { Batch, Estimate, equations, evaluate } from './lib/equation.js';
export { TonusError, statusText } from './lib/native.js';
export { Assessment, Facts, Log, Plan, evaluateRule } from './lib/person.js';

export const version = C.tonus_version();

let read;

/** Facts, equations, rules, models and tables with units, ranges and sources. */
export function catalogue() {
  read ??= catalogueText().then(JSON.parse);
  return read;
}
