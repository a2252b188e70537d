// Written by capi/bindings/emit.py.
import { equation } from '../lib/equation.js';

export const homaIr = {
  matthews1985: equation(
    'hormone.homa_ir.matthews_1985', 'matthews_1985', '1', ['fastingInsulinUuPerMl',
    'fastingGlucoseMmolPerL']),
};
