# SPDX-License-Identifier: BSL-1.0
"""Body logs: weights, body fat, girths, skinfolds, energy eaten, and the mornings' recovery."""
import ctypes
from typing import TYPE_CHECKING, List, NamedTuple, Optional

from .columns import at, empty
from .emitted import declarations as d
from .emitted.records import BodyImported
from .facts import Facts
from .log import Rejected, data_of
from .native import C, Handle, blank, checked, encoded, message_of, refusal
from .record import filled, number_as_given, read, whole

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .emitted.records import BodyImportOptions


class DailyColumns(NamedTuple):
    """Every calendar day of a body log, arrays with a number for each; NaN where there was none."""

    day: object  # 0, 1, 2 ...
    weight_kg: object  # the earliest weighing of the day
    intake_kcal: object  # energy eaten, added up
    first_day_s: int  # the midnight of day 0, seconds since 1970


class BodyLog(Handle):
    """Measurements of one person. Times are seconds of wall-clock time since 1970, midnight where
    only the day is known.
    """

    _free = "tonus_body_log_free"

    def __init__(self):
        super().__init__(C.tonus_body_log_new())

    def read(self, text, **options: "Unpack[BodyImportOptions]") -> BodyImported:
        """Reads a CSV file with a date column, a text or its bytes: exports of openScale and
        Withings, and any date,weight or date,kcal. A row that cannot be read is in `rejected()`
        and the rest is used; a file without a column to read is refused and changes nothing.

        :param options: `weight_unit`, where the file names none: "kilogram" (assumed and said so
            where it is not given), "pound" or "stone"; `date_order` of dates such as 03/04/2025,
            refused without it: "day_first" or "month_first"
        """
        data = data_of(text)
        chosen = filled(d.tonus_body_import_options, options, "option")
        summary = blank(d.tonus_body_import_summary)
        checked(C.tonus_body_log_import, self.pointer, data, len(data), ctypes.byref(chosen),
                ctypes.byref(summary))
        return read(summary, BodyImported)

    def add(self, measure: str, time_s: int, value: float) -> None:
        """Adds one value after checking it.

        :param measure: weight (kg), body_fat (%), fat_mass (kg), intake (kcal), waist, hip, neck
            (cm), subscapular, triceps, suprailiac, abdominal or thigh (skinfolds, mm), rmssd (ms),
            hr_rest (beats a minute), sleep (h)
        :param value: in the unit of the measure
        """
        checked(C.tonus_body_log_add, self.pointer, encoded(measure), whole("time_s", time_s),
                number_as_given("value", value))

    def rejected(self) -> List[Rejected]:
        """The rows that could not be used, in the order of reading."""
        rows: List[Rejected] = []
        line, error = ctypes.c_int64(), blank(d.tonus_error)
        while True:
            status = C.tonus_body_log_rejected(self.pointer, len(rows), ctypes.byref(line),
                                               ctypes.byref(error))
            if status == d.TONUS_WRONG_COUNT:  # behind the last
                return rows
            if status < 0:
                raise refusal(status, error)
            rows.append(Rejected(line.value, message_of(error)))

    def columns(self) -> DailyColumns:
        """Weight and energy eaten on every calendar day, as `trend` and `expenditure` take them."""
        rows, first = ctypes.c_size_t(), ctypes.c_int64()

        def ask(*columns):
            checked(C.tonus_body_log_columns, self.pointer, *columns, ctypes.byref(rows),
                    ctypes.byref(first))

        ask(None, None, None)
        made = [empty(rows.value) for _ in range(3)]
        ask(*(at(column) for column in made))
        return DailyColumns(*made, first.value)

    def facts(self, facts: Optional[Facts] = None) -> Facts:
        """Gives what the log tells (weight, weight_trend, weighins, tee, k_post, ...) to a set of
        facts, or to a new one, and returns it; tee needs sex, age, height and pal in it. A fact
        that was given stays as it was given.
        """
        told = Facts() if facts is None else facts
        checked(C.tonus_body_log_facts, self.pointer, told.pointer)
        return told
