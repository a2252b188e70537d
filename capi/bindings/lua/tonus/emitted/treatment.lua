-- Written by capi/bindings/emit.py.
-- Equations of the domain treatment.
local equation = require('tonus.equation').equation

return {
  -- Part of the effect that can be seen.
  -- Result: reduction_so_far_pct in %.
  -- Studied: nobody was studied.
  -- Standard error: none published.
  -- Its numbers could not be traced to two sources.
  -- Source: tonus: A choice of this project; no source fixes the number.
  -- reduction_pct: in %, possible 0 to 100
  -- weeks_since_treatment_wk: in wk, possible 0 to 10000
  effect_so_far = equation(
    'treatment.effect_so_far', 'design', { unit = '%' }, { 'reduction_pct',
    'weeks_since_treatment_wk' }),
  layer = {
    -- Layer of fat after one course.
    -- Result: layer_mm in mm.
    -- Studied: definition, nobody was studied.
    -- A definition: it adds no error to that of its inputs.
    -- Source: a definition, no measurement is involved.
    -- fat_layer_mm: in mm, possible 0 to 1000
    -- reduction_pct: in %, possible 0 to 100
    one_course = equation(
      'treatment.layer.one_course', 'definition', { unit = 'mm' }, { 'fat_layer_mm',
      'reduction_pct' }),
    -- Layer of fat after two courses.
    -- Result: layer_mm in mm.
    -- Studied: nobody was studied.
    -- Standard error: none published.
    -- Its numbers could not be traced to two sources.
    -- Source: tonus: A choice of this project; no source fixes the number.
    -- fat_layer_mm: in mm, possible 0 to 1000
    -- reduction_pct: in %, possible 0 to 100
    two_courses = equation(
      'treatment.layer.two_courses', 'design', { unit = 'mm' }, { 'fat_layer_mm', 'reduction_pct'
      }),
  },
  -- Volume of fat that a course takes off.
  -- Result: volume_ml in mL.
  -- Studied: definition, nobody was studied.
  -- A definition: it adds no error to that of its inputs.
  -- Source: a definition, no measurement is involved.
  -- area_cm2: in cm2, possible 0 to 20000
  -- fat_layer_mm: in mm, possible 0 to 1000
  -- reduction_pct: in %, possible 0 to 100
  volume_removed = equation(
    'treatment.volume_removed', 'definition', { unit = 'mL' }, { 'area_cm2', 'fat_layer_mm',
    'reduction_pct' }),
}
