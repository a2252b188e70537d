-- Written by capi/bindings/emit.py.
-- Equations of the domain hormone.
local equation = require('tonus.equation').equation

return {
  homa_ir = {
    -- Insulin resistance from a fasting sample, HOMA1-IR.
    -- Result: homa_ir.
    -- Studied: adults without diabetes drugs.
    -- Standard error: none published.
    -- Source: Matthews et al. 1985: Homeostasis model assessment: insulin resistance and beta-cell
    -- function from fasting plasma glucose and insulin concentrations in man. Diabetologia
    -- 28:412-419.
    -- fasting_insulin_uu_per_ml: in u[iU]/mL, possible 0 to 10000
    -- fasting_glucose_mmol_per_l: in mmol/L, possible 0 to 150
    matthews_1985 = equation(
      'hormone.homa_ir.matthews_1985', 'matthews_1985', { unit = '1' }, {
      'fasting_insulin_uu_per_ml', 'fasting_glucose_mmol_per_l' }),
  },
}
