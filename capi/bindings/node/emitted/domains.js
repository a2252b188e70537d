// Written by capi/bindings/emit.py.
export * as body from './body.js';
export * as cardio from './cardio.js';
export * as energy from './energy.js';
export * as hormone from './hormone.js';
export * as nutrition from './nutrition.js';
export * as training from './training.js';
export * as treatment from './treatment.js';
