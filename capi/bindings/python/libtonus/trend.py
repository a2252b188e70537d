# SPDX-License-Identifier: BSL-1.0
"""Weight trends: columns of days, strictly increasing, and weights in kg, NaN where there was none.

Missing days stay missing. Results are numpy arrays with one number for each row. `settings` are
those of `defaults()`, or some of them changed: `defaults()._replace(outlier=4)`.
"""
import ctypes
from typing import NamedTuple, Optional

from .columns import at, empty, series
from .emitted import declarations as d
from .emitted.records import TrendLine, TrendSettings
from .native import C, blank, checked
from .record import filled, number_as_given, read

__all__ = ["Kalman", "TrendLine", "TrendSettings", "defaults", "exponential", "kalman", "slope"]


class Kalman(NamedTuple):
    """Level and slope of a weight, arrays with a number for each row."""

    level_kg: object  # NaN before the first weighing
    level_error_kg: object  # its standard deviation
    slope_kg_per_day: object
    slope_error_kg_per_day: object
    use: object  # int32: 0 no weighing, 1 used, 2 left out as outlier, 3 followed as a change


def defaults() -> TrendSettings:
    """The settings used where none are given."""
    settings = blank(d.tonus_trend_settings)
    C.tonus_trend_defaults(ctypes.byref(settings))
    return read(settings, TrendSettings)


def settings_of(settings):
    return None if settings is None else \
        ctypes.byref(filled(d.tonus_trend_settings, settings._asdict(), "setting"))


def exponential(day, weight_kg, settings: Optional[TrendSettings] = None):
    """Exponential mean in kg with a correct start; gaps weigh by their days, outliers are left out.
    NaN before the first weighing.
    """
    (days, weights), rows = series(day=day, weight_kg=weight_kg)
    mean = empty(rows)
    checked(C.tonus_trend_exponential, at(days), at(weights), rows, settings_of(settings), at(mean))
    return mean


def kalman(day, weight_kg, smooth: bool = False,
           settings: Optional[TrendSettings] = None) -> Kalman:
    """Kalman filter of level and slope. With `smooth` each day is given all weighings, else those
    until then.
    """
    (days, weights), rows = series(day=day, weight_kg=weight_kg)
    found = Kalman(empty(rows), empty(rows), empty(rows), empty(rows), empty(rows, "int32"))
    checked(C.tonus_trend_kalman, at(days), at(weights), rows, settings_of(settings), bool(smooth),
            *(at(column) for column in found))
    return found


def slope(day, weight_kg, window_days: float,
          settings: Optional[TrendSettings] = None) -> TrendLine:
    """Slope of the raw weights of the last days, with its error and a verdict. `window_days` is how
    far back from the last weighing, such as 28. Fewer than three weighings are refused.
    """
    (days, weights), rows = series(day=day, weight_kg=weight_kg)
    line = blank(d.tonus_trend)
    checked(C.tonus_trend_slope, at(days), at(weights), rows,
            number_as_given("window_days", window_days), settings_of(settings), ctypes.byref(line))
    return read(line, TrendLine)
