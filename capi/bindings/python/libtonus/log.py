# SPDX-License-Identifier: BSL-1.0
"""Training logs: reading, counting, and what follows from them."""
import ctypes
import functools
import itertools
import json
from typing import TYPE_CHECKING, List, NamedTuple, Optional, Sequence, Tuple

from .emitted import declarations as d
from .emitted.records import LogCounts, MuscleWeek, Week
from .facts import Facts
from .native import C, Handle, blank, checked, encoded, pointer_of, text_from
from .record import filled, number_as_given, number_of, read, whole

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .emitted.records import Counting, ImportOptions, NextOptions, SetFields

MEASURES = {"tonnes": 1, "sets": 2}


class Imported(NamedTuple):
    """What became of the rows of a file."""

    rows: int
    sets: int
    rejected: int
    other_rows: int
    weight_unit_assumed: bool


class Rejected(NamedTuple):
    """A row of a file that could not be used."""

    line: int
    reason: str


class Unresolved(NamedTuple):
    """A name that no exercise was found for, and how many sets were logged under it."""

    name: str
    sets: int


class Log(Handle):
    """A training log. Times are seconds of wall-clock time since 1970, days are days since then."""

    _free = "tonus_log_free"

    def __init__(self):
        super().__init__(C.tonus_log_new())

    def read(self, text, **options: "Unpack[ImportOptions]") -> Imported:
        """Reads an export of an app. `weight_unit` is "kilogram" or "pound", `distance_unit` such
        as "mile"; `columns` maps those of a file of no known app, such as "start=Date;reps=Reps".
        Returns what became of its rows.
        """
        data = data_of(text)
        chosen = filled(d.tonus_import_options, options, "option")
        summary = blank(d.tonus_import_summary)
        checked(C.tonus_log_import, self.pointer, data, len(data), ctypes.byref(chosen),
                ctypes.byref(summary))
        return Imported(summary.rows, summary.sets, summary.rejected, summary.other_rows,
                        bool(summary.weight_unit_assumed))

    def add(self, exercise: str, time_s: int, type: str = "working",
            **more: "Unpack[SetFields]") -> None:
        """Adds one set after checking it.

        :param exercise: name as an app writes it, or an id of the exercise table
        :param type: "warmup", "working", "drop", "failure" or "timed"
        :param more: reps, load_kg, rpe, rir, distance_m, duration_s, side, assistance_kg,
            heart_rate_bpm, and the tempo: eccentric_s, stretch_pause_s, concentric_s, top_pause_s
        """
        added = filled(d.tonus_set, {"time_s": time_s, "type": type, **more}, "input")
        checked(C.tonus_log_add, self.pointer, encoded(exercise), ctypes.byref(added))

    def facts(self, facts: Optional[Facts] = None) -> Facts:
        """Gives what the log tells to a set of facts, or to a new one, and returns it. A fact that
        was given stays as it was given.
        """
        told = Facts() if facts is None else facts
        checked(C.tonus_log_facts, self.pointer, told.pointer)
        return told

    def report(self) -> LogCounts:
        """What the log holds."""
        counts = blank(d.tonus_log_counts)
        checked(C.tonus_log_report, self.pointer, ctypes.byref(counts))
        return read(counts, LogCounts)

    def rejected(self) -> List[Rejected]:
        """The rows that could not be used, in the order of reading."""
        rows = (self._listed(C.tonus_log_rejected, i) for i in range(self.report().rejected))
        return [Rejected(line, reason) for reason, line in rows]

    def unresolved(self) -> List[Unresolved]:
        """The names that no exercise was found for, most sets first."""
        names = (self._listed(C.tonus_log_unresolved, i) for i in range(self.report().unresolved))
        return [Unresolved(name, sets) for name, sets in names]

    def _listed(self, function, index) -> Tuple[str, int]:
        number = ctypes.c_int64()
        text = text_from(function, self.pointer, index, ctypes.byref(number))
        return text, number.value

    def export(self) -> str:
        """The log as CSV that reads to the same log."""
        return text_from(C.tonus_log_export, self.pointer)

    def weeks(self, **counting: "Unpack[Counting]") -> List[Week]:
        """The weeks of the log, the earliest first. `counting` are conventions: weeks ("iso" or
        "rolling"), day_starts_at_h, unrated, dumbbells, from_day, until_day, hard_rir_most,
        body_weight_kg.
        """
        made = ctypes.c_void_p()
        checked(C.tonus_log_weeks, self.pointer, ctypes.byref(counted(counting)),
                ctypes.byref(made))
        with Weeks(made) as weeks:
            return [weeks.week(i) for i in range(C.tonus_weeks_count(weeks.pointer))]

    def records(self, **counting: "Unpack[Counting]") -> dict:
        """Records of every exercise with a load: heaviest loads by repetitions, highest estimate
        of the maximum with its error, trend, largest tonnage. `counting` as of `weeks`.
        """
        return json.loads(text_from(C.tonus_records_json, self.pointer,
                                    ctypes.byref(counted(counting))))

    def next(self, facts: Optional[Facts] = None, **options: "Unpack[NextOptions]") -> dict:
        """Load, repetitions and sets of the next session of every exercise done lately, and why.
        Every rule is evaluated on the facts first: a stop raises, and `unscreened` lists the rules
        of safety that want a fact. `options` are scheme ("double", "linear", "acsm", "rpe" or
        "percent"), sets, reps_min, reps_max, plates, no_deload, rpe, tm_share, start_day, plan.
        """
        chosen = filled(d.tonus_next_options, options, "option")
        return json.loads(text_from(C.tonus_next_json, self.pointer, pointer_of(facts),
                                    ctypes.byref(chosen)))

    def load(self, measure: str = "tonnes", first_day: int = 0, last_day: int = 0) -> dict:
        """Load of the days of the log: weekly load, monotony, strain, ratios of acute to chronic
        load (definitions, no rule about injury), averages and their balance; None where the days
        are too few. `measure` is "tonnes" lifted or working "sets". 0 is the day of the earliest
        and of the latest set.
        """
        return json.loads(text_from(C.tonus_log_load_json, self.pointer,
                                    number_of("measure", MEASURES, measure),
                                    whole("first_day", first_day), whole("last_day", last_day)))


def load(time_s: Sequence[int], load_au: Sequence[float], first_day: int = 0,
         last_day: int = 0) -> dict:
    """`Log.load` of any sessions, by the start and the load of each, 0 to 10000: such as their
    session RPE or an impulse. Measures must not be mixed.
    """
    if len(time_s) != len(load_au):
        raise ValueError(f"time_s and load_au have different lengths {len(time_s)}, {len(load_au)}")
    rows = len(time_s)
    times = (ctypes.c_int64 * max(1, rows))(*(whole("time_s", time) for time in time_s))
    loads = (ctypes.c_double * max(1, rows))(*(number_as_given("load_au", one) for one in load_au))
    return json.loads(text_from(C.tonus_load_json, times, loads, rows,
                                whole("first_day", first_day), whole("last_day", last_day)))


def data_of(text):
    """The bytes of a file that is given as text or as bytes."""
    return encoded(text) if isinstance(text, str) else bytes(text)


def counted(counting):
    return filled(d.tonus_counting, counting, "convention")


class Weeks(Handle):
    """Weeks as C hands them over."""

    _free = "tonus_weeks_free"

    def week(self, index):
        week = blank(d.tonus_week)
        checked(C.tonus_weeks_get, self.pointer, index, ctypes.byref(week))
        return read(week, Week, muscles={name: self.muscle(index, number)
                                         for number, name in enumerate(muscle_names(), 1)})

    def muscle(self, index, number):
        work = blank(d.tonus_muscle_week)
        checked(C.tonus_weeks_muscle, self.pointer, index, number, ctypes.byref(work))
        return read(work, MuscleWeek)


@functools.lru_cache(maxsize=None)
def muscle_names() -> Tuple[str, ...]:
    """Names of the muscles, and of the group "back"."""
    names = (C.tonus_muscle_name(number).decode() for number in itertools.count(1))
    return tuple(itertools.takewhile(bool, names))
