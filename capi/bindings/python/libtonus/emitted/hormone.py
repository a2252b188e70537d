# Written by capi/bindings/emit.py.
"""Equations of the domain hormone."""
from ..equation import Equation



class homa_ir:
    """Equations hormone.homa_ir: matthews_1985."""
    matthews_1985 = Equation("hormone.homa_ir.matthews_1985")
