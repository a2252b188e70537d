// Written by capi/bindings/emit.py.
import type { Equation, Series } from '../index.js';

export const homaIr: {
  /**
   * Insulin resistance from a fasting sample, HOMA1-IR.
   * Result: homa_ir.
   * Studied: adults without diabetes drugs.
   * Standard error: none published.
   * Source: Matthews et al. 1985: Homeostasis model assessment: insulin resistance and beta-cell
   * function from fasting plasma glucose and insulin concentrations in man. Diabetologia
   * 28:412-419.
   */
  readonly matthews1985: Equation<{
    /** in u[iU]/mL, possible 0 to 10000 */
    fastingInsulinUuPerMl: number;
    /** in mmol/L, possible 0 to 150 */
    fastingGlucoseMmolPerL: number;
  }, '1', null>;
};
