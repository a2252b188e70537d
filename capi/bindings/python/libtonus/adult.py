# SPDX-License-Identifier: BSL-1.0
"""The energy balance of adults through time."""
import ctypes
from typing import List, NamedTuple

from . import cohort
from .emitted import declarations as d
from .native import C, blank, checked
from .record import number_as_given

NAN = float("nan")
STATE = [name for name, _ in d.tonus_adult_state._fields_[1:]]
AdultState = NamedTuple("AdultState", [(name, int if name == "day" else float) for name in STATE])
AdultState.__doc__ = "The body on a day: kilograms and kcal/d."
INTAKES = [name for name, _ in d.tonus_adult_goal_intake._fields_[2:]]
GoalIntake = NamedTuple("GoalIntake", [(name, float) for name in INTAKES])
GoalIntake.__doc__ = "What to eat for a goal: kcal/d and kilograms."


class Trajectory(NamedTuple):
    """The body on the days asked for, and how it went."""

    states: List[AdultState]
    status: int  # 0, or bits of cautions
    limits: int  # bits: see tonus_adult_summary in tonus.h
    eaten_kcal: float
    spent_kcal: float
    stored_kcal: float


class Adult:
    """An adult at the start. What is not given is estimated."""

    def __init__(self, sex, age_y, height_cm, weight_kg, pal, fat_mass_kg=NAN,
                 intake_kcal_per_day=NAN, carbohydrate=NAN, baseline="balanced"):
        who = blank(d.tonus_adult)
        who.sex = {"male": 1, "female": 2}[sex]
        who.baseline = {"balanced": 1, "imbalanced": 2}[baseline]
        who.age_y, who.height_cm, who.weight_kg, who.pal = age_y, height_cm, weight_kg, pal
        who.fat_mass_kg, who.intake_kcal_per_day = fat_mass_kg, intake_kcal_per_day
        who.carbohydrate = carbohydrate
        self._who = who

    def simulate(self, days, steps_per_day=0, **changes):
        """The body on ascending whole days. Each change is a number, or a list with one for each
        day: intake_change_kcal_per_day, sodium_change_mg_per_day, carbohydrate,
        activity_change_pct.
        """
        plan = plan_of(changes, steps_per_day)
        wanted = (ctypes.c_int32 * max(1, len(days)))(*days)
        states = (d.tonus_adult_state * max(1, len(days)))()
        for state in states:
            state.struct_size = ctypes.sizeof(state)
        told = blank(d.tonus_adult_summary)
        status = checked(C.tonus_adult_simulate, ctypes.byref(self._who), ctypes.byref(plan),
                         wanted, len(days), states, ctypes.byref(told))
        return Trajectory([AdultState(*(getattr(s, name) for name in STATE)) for s in states],
                          status, told.limits, told.eaten_kcal, told.spent_kcal,
                          told.stored_kcal)

    def intake_for_goal(self, goal_days, goal_weight_kg=NAN, goal_body_fat_pct=NAN,
                        activity_change_pct=0.0, carbohydrate=NAN):
        """The constant intake that reaches a weight or a body fat on a day, and what holds it."""
        goal = blank(d.tonus_adult_goal)
        goal.goal_days, goal.goal_weight_kg = goal_days, goal_weight_kg
        goal.goal_body_fat_pct, goal.carbohydrate = goal_body_fat_pct, carbohydrate
        goal.activity_change_pct = activity_change_pct
        result = blank(d.tonus_adult_goal_intake)
        checked(C.tonus_adult_intake_for_goal, ctypes.byref(self._who), ctypes.byref(goal),
                ctypes.byref(result))
        return GoalIntake(*(getattr(result, name) for name in INTAKES))

    def steady_state(self, **changes):
        """Where the body comes to rest when the changes are kept for ever."""
        rest = blank(d.tonus_adult_state)
        plan = plan_of(changes, 0)
        checked(C.tonus_adult_steady_state, ctypes.byref(self._who), ctypes.byref(plan),
                ctypes.byref(rest))
        return AdultState(*(getattr(rest, name) for name in STATE))

    def days_to_goal(self, goal_weight_kg, **changes):
        """Days until a weight is reached while the changes are kept, with the part of the last. A
        weight before which the body comes to rest is refused.
        """
        days = ctypes.c_double()
        plan = plan_of(changes, 0)
        checked(C.tonus_adult_days_to_goal, ctypes.byref(self._who), ctypes.byref(plan),
                number_as_given("goal_weight_kg", goal_weight_kg), ctypes.byref(days))
        return days.value

    simulate_many = staticmethod(cohort.simulate_many)
    steady_state_many = staticmethod(cohort.steady_state_many)
    intake_for_goal_many = staticmethod(cohort.intake_for_goal_many)


COUNTS = {"intake_change_kcal_per_day": "intake_change_count",
          "sodium_change_mg_per_day": "sodium_change_count",
          "carbohydrate": "carbohydrate_count", "activity_change_pct": "activity_change_count"}


def plan_of(changes, steps_per_day):
    """The C struct; ctypes keeps the arrays alive with it."""
    plan = blank(d.tonus_adult_plan)
    plan.steps_per_day = steps_per_day
    for name, given in changes.items():
        if name not in COUNTS:
            raise TypeError(f"no change {name}; there are {', '.join(COUNTS)}")
        values = list(given) if hasattr(given, "__len__") else [given]
        setattr(plan, name, (ctypes.c_double * max(1, len(values)))(*values))
        setattr(plan, COUNTS[name], len(values))
    return plan
