// Written by capi/bindings/emit.py.
import { equation } from '../lib/equation.js';

export const effectSoFar = equation(
  'treatment.effect_so_far', 'design', '%', ['reductionPct', 'weeksSinceTreatmentWk']);

export const layer = {
  oneCourse: equation(
    'treatment.layer.one_course', 'definition', 'mm', ['fatLayerMm', 'reductionPct']),
  twoCourses: equation(
    'treatment.layer.two_courses', 'design', 'mm', ['fatLayerMm', 'reductionPct']),
};

export const volumeRemoved = equation(
  'treatment.volume_removed', 'definition', 'mL', ['areaCm2', 'fatLayerMm', 'reductionPct']);
