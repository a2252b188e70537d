# Written by capi/bindings/emit.py.
from typing import Literal, Optional, Sequence, Union

from ..equation import Batch, Choices, Equation, Estimate, Numbers


class _homa_ir_matthews_1985(Equation):
    def __call__(self,
                 fasting_insulin_uu_per_ml: float,
                 fasting_glucose_mmol_per_l: float) -> Estimate:
        """Insulin resistance from a fasting sample, HOMA1-IR.

        Result: homa_ir.
        Studied: adults without diabetes drugs.
        Standard error: none published.
        Source: Matthews et al. 1985: Homeostasis model assessment: insulin resistance and beta-cell
        function from fasting plasma glucose and insulin concentrations in man. Diabetologia
        28:412-419.

        :param fasting_insulin_uu_per_ml: in u[iU]/mL, possible 0 to 10000
        :param fasting_glucose_mmol_per_l: in mmol/L, possible 0 to 150
        """
    def many(self,
             fasting_insulin_uu_per_ml: Numbers,
             fasting_glucose_mmol_per_l: Numbers) -> Batch:
        ...



class homa_ir:
    matthews_1985: _homa_ir_matthews_1985
