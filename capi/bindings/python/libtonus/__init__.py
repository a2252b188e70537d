# SPDX-License-Identifier: BSL-1.0
"""tonus for Python: fitness rules with units, sources and honest errors.

    import libtonus as tonus
    tonus.energy.rmr.mifflin_1990(weight_kg=80, height_cm=178, age_y=30, sex="male").value
"""
from . import expenditure, region, trend
from .adult import Adult, AdultState, GoalIntake, Trajectory
from .body_log import BodyLog, DailyColumns
from .cohort import Bodies, GoalIntakes
from .emitted import body, cardio, energy, hormone, nutrition, training, treatment
from .emitted.records import (Activity, BodyImported, Candidate, Claim, LogCounts, MuscleWeek,
                              SessionEnergy, Week)
from .equation import Batch, Equation, Estimate, catalogue, evaluate
from .facts import Facts, Known
from .log import Imported, Log, Rejected, Unresolved, load
from .lookup import Resolved, choose, met_find, met_search, resolve_exercise
from .native import C as _library
from .native import TonusError
from .person import Assessment, Finding, Plan
from .rules import RuleSet, check_claim, evaluate_rule, message, rules_revision
from .session import session_energy

__version__ = _library.tonus_version().decode()
__all__ = ["Activity", "Adult", "AdultState", "Assessment", "Batch", "Bodies", "BodyImported",
           "BodyLog", "Candidate", "Claim", "DailyColumns", "Equation", "Estimate", "Facts",
           "Finding", "GoalIntake", "GoalIntakes", "Imported", "Known", "Log", "LogCounts",
           "MuscleWeek", "Plan", "Rejected", "Resolved", "RuleSet", "SessionEnergy", "TonusError",
           "Trajectory", "Unresolved", "Week", "body", "cardio", "catalogue", "check_claim",
           "choose", "energy", "evaluate", "evaluate_rule", "expenditure", "hormone", "load",
           "message", "met_find", "met_search", "nutrition", "region", "resolve_exercise",
           "rules_revision", "session_energy", "training", "treatment", "trend"]
