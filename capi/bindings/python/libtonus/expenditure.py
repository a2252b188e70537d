# SPDX-License-Identifier: BSL-1.0
"""Energy expenditure from weight and intake: columns of whole days, strictly increasing, weights in
kg and energy eaten in kcal, NaN where nothing was recorded.

`gates` and `settings` are those of `default_gates()` and `default_settings()`, or some of them
changed by `_replace`.
"""
import ctypes
from typing import NamedTuple, Optional

from .columns import at, empty, series
from .emitted import declarations as d
from .emitted.records import Expenditure, ExpenditureGates, ExpenditureSettings, LogWindow
from .native import C, blank, checked
from .record import filled, number_as_given, read

__all__ = ["Expenditure", "ExpenditureGates", "ExpenditureSettings", "LogWindow", "Track",
           "balance", "default_gates", "default_settings", "follow", "quality", "track"]
NAN = float("nan")


class Track(NamedTuple):
    """A person day by day, arrays with a number for each row."""

    tracked_kg: object  # the weight
    fat_kg: object  # body fat
    water_kg: object  # glycogen with its water and fluid, beyond the baseline
    expenditure: object  # kcal/d
    expenditure_error: object  # its standard deviation
    use: object  # int32: what was done with each weighing, as in trend.Kalman


def default_gates() -> ExpenditureGates:
    """The gates used where none are given."""
    gates = blank(d.tonus_expenditure_gates)
    C.tonus_expenditure_default_gates(ctypes.byref(gates))
    return read(gates, ExpenditureGates)


def default_settings() -> ExpenditureSettings:
    """The settings of the filter used where none are given."""
    settings = blank(d.tonus_expenditure_settings)
    C.tonus_expenditure_default_settings(ctypes.byref(settings))
    return read(settings, ExpenditureSettings)


def given(type_, values, what):
    return None if values is None else ctypes.byref(filled(type_, values._asdict(), what))


def gates_of(gates):
    return given(d.tonus_expenditure_gates, gates, "gate")


def settings_of(settings):
    return given(d.tonus_expenditure_settings, settings, "setting")


def logged(day, weight_kg, intake_kcal):
    """The three columns as arguments; they live as long as the list of them."""
    columns, rows = series(day=day, weight_kg=weight_kg, intake_kcal=intake_kcal)
    return columns, [*(at(column) for column in columns), rows]


def person(sex, age_y, height_cm, pal, fat_mass_kg):
    return ctypes.byref(filled(d.tonus_expenditure_person, {
        "sex": sex, "age_y": age_y, "height_cm": height_cm, "pal": pal,
        "fat_mass_kg": fat_mass_kg}, "input"))


def quality(day, weight_kg, intake_kcal, gates: Optional[ExpenditureGates] = None) -> LogWindow:
    """Looks at the last days of a log: what they hold, and every reason against an answer."""
    _alive, log = logged(day, weight_kg, intake_kcal)
    window = blank(d.tonus_expenditure_window)
    checked(C.tonus_expenditure_quality, *log, gates_of(gates), ctypes.byref(window))
    return read(window, LogWindow)


def balance(day, weight_kg, intake_kcal, fat_kg: Optional[float] = None,
            fat_error_kg: Optional[float] = None,
            gates: Optional[ExpenditureGates] = None) -> Expenditure:
    """Intake-balance method: mean intake less the slope of the weight times the energy of a
    kilogram of this person. In the first weeks of a new deficit water makes it too high. A log
    that does not pass a gate is refused.

    :param fat_kg: body fat, with `fat_error_kg`, its standard deviation; without it 7700 kcal/kg
        for everybody, for comparison with apps that do so
    """
    if (fat_kg is None) != (fat_error_kg is None):
        raise TypeError("fat_kg and fat_error_kg go together")
    fat = (NAN, 0.0) if fat_kg is None else (number_as_given("fat_kg", fat_kg),
                                             number_as_given("fat_error_kg", fat_error_kg))
    _alive, log = logged(day, weight_kg, intake_kcal)
    found = blank(d.tonus_expenditure)
    checked(C.tonus_expenditure_balance, *log, *fat, gates_of(gates), ctypes.byref(found))
    return read(found, Expenditure)


def follow(day, weight_kg, intake_kcal, *, sex: str, age_y: float, height_cm: float, pal: float,
           fat_mass_kg: Optional[float] = None, gates: Optional[ExpenditureGates] = None,
           settings: Optional[ExpenditureSettings] = None) -> Expenditure:
    """Expenditure on the last day by a Kalman filter on the adult energy-balance model, which knows
    the water of the first week from fat. Minors, and a log that does not pass a gate, are refused.

    :param pal: physical activity level expected
    :param fat_mass_kg: body fat at the start; without it estimated
    """
    _alive, log = logged(day, weight_kg, intake_kcal)
    found = blank(d.tonus_expenditure)
    checked(C.tonus_expenditure_follow, person(sex, age_y, height_cm, pal, fat_mass_kg), *log,
            gates_of(gates), settings_of(settings), ctypes.byref(found))
    return read(found, Expenditure)


def track(day, weight_kg, intake_kcal, *, sex: str, age_y: float, height_cm: float, pal: float,
          fat_mass_kg: Optional[float] = None,
          settings: Optional[ExpenditureSettings] = None) -> Track:
    """The same as `follow`, day by day and without gates."""
    _alive, log = logged(day, weight_kg, intake_kcal)
    rows = log[-1]
    found = Track(empty(rows), empty(rows), empty(rows), empty(rows), empty(rows),
                  empty(rows, "int32"))
    checked(C.tonus_expenditure_track, person(sex, age_y, height_cm, pal, fat_mass_kg), *log,
            settings_of(settings), *(at(column) for column in found))
    return found
