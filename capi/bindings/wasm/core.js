// SPDX-License-Identifier: BSL-1.0
// Equations, facts, rules and adults; logs, assessments and plans are in the full module.
import { C, catalogueText } from './backend.js';

export * from './emitted/domains.js';
export { Adult } from './lib/adult.js';
export { Batch, Estimate, equations, evaluate } from './lib/equation.js';
export { Facts } from './lib/facts.js';
export { TonusError, statusText } from './lib/native.js';
export { evaluateRule } from './lib/rules.js';

export const version = C.tonus_version();

let read;

/** Facts, equations, rules, models and tables with units, ranges and sources. */
export function catalogue() {
  read ??= catalogueText().then(JSON.parse);
  return read;
}
