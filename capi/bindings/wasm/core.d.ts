// SPDX-License-Identifier: BSL-1.0
export * from './emitted/domains.js';
export { Adult, Batch, Estimate, Facts, TonusError, catalogue, equations, evaluate, evaluateRule,
  statusText, version } from './all.js';
