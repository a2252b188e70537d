// SPDX-License-Identifier: BSL-1.0
// tonus: fitness rules with units, sources and honest errors.
//
//     import * as tonus from 'libtonus';
//     tonus.energy.rmr.mifflin1990({ weightKg: 80, heightCm: 178, ageY: 30, sex: 'male' }).value
import { C, catalogueText } from './backend.js';

export * from './emitted/domains.js';
export { Adult } from './lib/adult.js';
export { BodyLog } from './lib/body_log.js';
export { Batch, Estimate, equations, evaluate } from './lib/equation.js';
export * as expenditure from './lib/expenditure.js';
export { Facts } from './lib/facts.js';
export { Log, load } from './lib/log.js';
export { choose, metFind, metSearch, resolveExercise } from './lib/lookup.js';
export { TonusError, statusText } from './lib/native.js';
export { Assessment, Plan } from './lib/person.js';
export * as region from './lib/region.js';
export { RuleSet, checkClaim, evaluateRule, message, rulesRevision } from './lib/rules.js';
export { sessionEnergy } from './lib/session.js';
export * as trend from './lib/trend.js';

export const version = C.tonus_version();

let read;

/** Facts, equations, rules, models and tables with units, ranges and sources. */
export function catalogue() {
  read ??= catalogueText().then(JSON.parse);
  return read;
}
