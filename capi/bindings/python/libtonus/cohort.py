# SPDX-License-Identifier: BSL-1.0
"""Adults as columns: the energy balance of many people in one call.

`people` maps sex, age_y, height_cm, weight_kg and pal, and if known fat_mass_kg,
intake_kcal_per_day and carbohydrate, to columns; a single value is for all rows, and so is
`baseline`. A row that is refused has NaN and a negative status, the others stand. A change is a
number, a column with one number for each row, or an array of rows by days, where one row is a
schedule for all. Contiguous float64 arrays are read where they are.
"""
import ctypes
from typing import NamedTuple, Optional, Sequence

from .columns import DOUBLES, at, doubles, empty, rows_of, spread, words
from .emitted import declarations as d
from .native import C, blank, checked
from .record import number_of, whole

SEXES = {"male": 1, "female": 2}
BASELINES = {"balanced": 1, "imbalanced": 2}
REQUIRED = ("sex", "age_y", "height_cm", "weight_kg", "pal")
OPTIONAL = ("fat_mass_kg", "intake_kcal_per_day", "carbohydrate")
STRIDES = {"intake_change_kcal_per_day": "intake_change", "carbohydrate": "carbohydrate",
           "sodium_change_mg_per_day": "sodium_change", "activity_change_pct": "activity_change"}
BODY = ("weight_kg", "fat_mass_kg", "lean_kg", "glycogen_kg", "ecf_kg", "adaptive_kcal_per_day")
GOALS = ("goal_days", "goal_weight_kg", "goal_body_fat_pct", "activity_change_pct", "carbohydrate")


class Bodies(NamedTuple):
    """Bodies of many people. Of a simulation an array has a row for each written day and a column
    for each person; None where it was not wanted.
    """

    weight_kg: object
    fat_mass_kg: object
    lean_kg: object
    glycogen_kg: object
    ecf_kg: object
    adaptive_kcal_per_day: object
    row_status: object  # int32: cautions or the refusal of each person
    row_day: object  # int32: day of a refusal that has one, else 0
    failed: int  # how many people
    status: int


class GoalIntakes(NamedTuple):
    """What many people eat for their goals, kcal/d."""

    baseline_kcal_per_day: object  # before
    goal_kcal_per_day: object  # reaches the goal
    maintain_kcal_per_day: object  # then holds
    row_status: object  # int32: cautions or the refusal of each person
    failed: int
    status: int


def simulate_many(people, days: int, every: int = 0, steps_per_day: int = 0,
                  days_per_step: int = 0, wanted: Sequence[str] = BODY, **changes) -> Bodies:
    """Simulates people for so many days. `every` writes every so many days, of which `days` is a
    multiple; 0 the last day only. `wanted` names the arrays to make.
    """
    who, rows, _alive = people_of(people)
    plan = blank(d.tonus_adult_cohort)
    for name, value in (("days", days), ("every", every), ("steps_per_day", steps_per_day),
                        ("days_per_step", days_per_step)):
        setattr(plan, name, whole(name, value, 32))
    _schedules = schedule(plan, changes, rows, max(1, days))
    written = days // every if every > 0 else 1
    return bodies(C.tonus_adult_simulate_many, who, plan, (max(1, written), rows), wanted)


def steady_state_many(people, wanted: Sequence[str] = BODY, **changes) -> Bodies:
    """Where the bodies of people come to rest when the changes are kept for ever."""
    who, rows, _alive = people_of(people)
    plan = blank(d.tonus_adult_cohort)
    _schedules = schedule(plan, changes, rows, 1)
    return bodies(C.tonus_adult_steady_state_many, who, plan, (rows,), wanted)


def intake_for_goal_many(people, goal_days, goal_weight_kg=None, goal_body_fat_pct=None,
                         activity_change_pct=None, carbohydrate=None) -> GoalIntakes:
    """The constant intakes that reach a weight or a body fat on a day, and what then holds it. Each
    goal is a column or a number for all.
    """
    who, rows, _alive = people_of(people)
    goals = blank(d.tonus_adult_goals)
    columns = {}
    for name, value in zip(GOALS, (goal_days, goal_weight_kg, goal_body_fat_pct,
                                   activity_change_pct, carbohydrate)):
        if value is not None:
            columns[name] = spread(doubles(name, value), rows)
            if columns[name].size != rows:
                raise ValueError(f"{name} has {columns[name].size} rows, the people {rows}")
    into = {name: empty(rows) for name in GoalIntakes._fields[:3]}
    into["row_status"] = empty(rows, "int32")
    point(goals, {**columns, **into})
    failed, status = run(C.tonus_adult_intake_for_goal_many, who, goals)
    return GoalIntakes(**into, failed=failed, status=status)


def people_of(given):
    """The C struct of people, how many there are, and the columns it points to."""
    given = {name: given[name] for name in given if given[name] is not None}
    for name in given:
        if name not in (*REQUIRED, *OPTIONAL, "baseline"):
            raise TypeError(f"people have no {name}; there are {', '.join(REQUIRED + OPTIONAL)}")
    missing = [name for name in REQUIRED if name not in given]
    if missing:
        raise TypeError(f"people lack {', '.join(missing)}")
    columns = {name: doubles(name, given[name]) for name in REQUIRED[1:] + OPTIONAL
               if name in given}
    columns["sex"] = words("sex", given["sex"], SEXES)
    rows = rows_of(columns)
    columns = {name: spread(column, rows) for name, column in columns.items()}
    who = blank(d.tonus_adult_people)
    who.rows = rows
    if "baseline" in given:
        who.baseline = number_of("baseline", BASELINES, given["baseline"])
    point(who, columns)
    return who, rows, columns


def point(struct, columns):
    """Lets the fields of a struct point to columns, which must stay alive."""
    for name, column in columns.items():
        setattr(struct, name, at(column))


def schedule(plan, changes, rows, days):
    """Lets a plan point to what changes. Returns the arrays, which must stay alive."""
    grids = []
    for name, value in changes.items():
        if name not in STRIDES:
            raise TypeError(f"no change {name}; there are {', '.join(STRIDES)}")
        if value is None:
            continue
        grid = grid_of(name, value, rows, days)
        setattr(plan, name, grid.ctypes.data_as(DOUBLES))
        for axis, size, step in zip(("row", "day"), grid.shape, grid.strides):
            setattr(plan, f"{STRIDES[name]}_{axis}_stride", 0 if size == 1 else step // 8)
        grids.append(grid)
    return grids


def grid_of(name, value, rows, days):
    """Numbers of rows by days, one of either where it is for all of them."""
    import numpy

    grid = numpy.asarray(value)
    if grid.dtype.kind not in "fiu":
        raise TypeError(f"{name}: numbers were expected")
    grid = grid.astype(numpy.float64, copy=False)
    grid = grid.reshape(-1, 1) if grid.ndim < 2 else grid
    if grid.ndim > 2 or grid.shape[0] not in (1, rows) or grid.shape[1] not in (1, days):
        raise ValueError(f"{name} has the shape {grid.shape}; there are {rows} rows and {days} "
                         "days")
    straight = all(step >= 0 and step % 8 == 0 for step in grid.strides)
    return grid if straight else numpy.ascontiguousarray(grid)


def bodies(function, who, plan, shape, wanted):
    for name in wanted:
        if name not in BODY:
            raise TypeError(f"no array {name}; there are {', '.join(BODY)}")
    arrays = {name: empty(shape) if name in wanted else None for name in BODY}
    arrays.update({name: empty(shape[-1], "int32") for name in ("row_status", "row_day")})
    into = blank(d.tonus_adult_columns)
    point(into, {name: array for name, array in arrays.items() if array is not None})
    failed, status = run(function, who, plan, into)
    return Bodies(**arrays, failed=failed, status=status)


def run(function, who, *more):
    """All rows in one call. Returns how many failed, and the status."""
    failed = ctypes.c_size_t()
    status = checked(function, ctypes.byref(who), *(ctypes.byref(one) for one in more), 0, who.rows,
                     ctypes.byref(failed))
    return failed.value, status
