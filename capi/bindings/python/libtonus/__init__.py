# SPDX-License-Identifier: BSL-1.0
"""tonus for Python: fitness rules with units, sources and honest errors.

    import libtonus as tonus
    tonus.energy.rmr.mifflin_1990(weight_kg=80, height_cm=178, age_y=30, sex="male").value
"""
from .adult import Adult, AdultState, GoalIntake, Trajectory
from .emitted import body, cardio, energy, hormone, nutrition, training, treatment
from .equation import Batch, Equation, Estimate, catalogue, evaluate
from .native import C as _library
from .native import TonusError
from .person import Assessment, Facts, Finding, Imported, Known, Log, Plan, evaluate_rule

__version__ = _library.tonus_version().decode()
__all__ = ["Adult", "AdultState", "Assessment", "Batch", "Equation", "Estimate", "Facts",
           "Finding", "GoalIntake", "Imported", "Known", "Log", "Plan", "TonusError", "Trajectory",
           "body", "cardio", "catalogue", "energy", "evaluate", "evaluate_rule", "hormone",
           "nutrition", "training", "treatment"]
