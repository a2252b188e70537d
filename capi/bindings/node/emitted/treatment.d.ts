// Written by capi/bindings/emit.py.
import type { Equation, Series } from '../index.js';

/**
 * Part of the effect that can be seen.
 * Result: reduction_so_far_pct in %.
 * Studied: nobody was studied.
 * Standard error: none published.
 * Its numbers could not be traced to two sources.
 * Source: tonus: A choice of this project; no source fixes the number.
 */
export const effectSoFar: Equation<{
  /** in %, possible 0 to 100 */
  reductionPct: number;
  /** in wk, possible 0 to 10000 */
  weeksSinceTreatmentWk: number;
}, '%', null>;

export const layer: {
  /**
   * Layer of fat after one course.
   * Result: layer_mm in mm.
   * Studied: definition, nobody was studied.
   * A definition: it adds no error to that of its inputs.
   * Source: a definition, no measurement is involved.
   */
  readonly oneCourse: Equation<{
    /** in mm, possible 0 to 1000 */
    fatLayerMm: number;
    /** in %, possible 0 to 100 */
    reductionPct: number;
  }, 'mm', null>;
  /**
   * Layer of fat after two courses.
   * Result: layer_mm in mm.
   * Studied: nobody was studied.
   * Standard error: none published.
   * Its numbers could not be traced to two sources.
   * Source: tonus: A choice of this project; no source fixes the number.
   */
  readonly twoCourses: Equation<{
    /** in mm, possible 0 to 1000 */
    fatLayerMm: number;
    /** in %, possible 0 to 100 */
    reductionPct: number;
  }, 'mm', null>;
};

/**
 * Volume of fat that a course takes off.
 * Result: volume_ml in mL.
 * Studied: definition, nobody was studied.
 * A definition: it adds no error to that of its inputs.
 * Source: a definition, no measurement is involved.
 */
export const volumeRemoved: Equation<{
  /** in cm2, possible 0 to 20000 */
  areaCm2: number;
  /** in mm, possible 0 to 1000 */
  fatLayerMm: number;
  /** in %, possible 0 to 100 */
  reductionPct: number;
}, 'mL', null>;
