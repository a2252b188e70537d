# SPDX-License-Identifier: BSL-1.0
"""Facts of a person, training logs, rules, assessments and plans."""
import ctypes
import json
from typing import List, NamedTuple, Optional

from .emitted import declarations as d
from .native import C, Handle, blank, checked, encoded, pointer_of, text_from

SEVERITIES = {d.TONUS_NOT_EVALUATED: "not_evaluated", d.TONUS_NONE: "none", d.TONUS_INFO: "info",
              d.TONUS_ADVISE: "advise", d.TONUS_WARN: "warn",
              d.TONUS_STOP_AND_REFER: "stop_and_refer"}


class Known(NamedTuple):
    """A fact, given or derived; NaN where no error is known."""

    value: float
    standard_error: float
    low: float
    high: float
    status: int


class Facts(Handle):
    """What is known of a person: `Facts(sex="male", age=34, weight="180 lb")`."""

    _free = "tonus_facts_free"

    def __init__(self, **given):
        super().__init__(C.tonus_facts_new())
        for name, value in given.items():
            self[name] = value

    def __setitem__(self, name, value):
        """Gives a fact: a number in the canonical unit, or a text such as "180 lb" or "female"."""
        if isinstance(value, str):
            checked(C.tonus_facts_parse, self.pointer, encoded(name), encoded(value))
        else:
            self.set(name, value)

    def set(self, name: str, value: float, unit: Optional[str] = None) -> None:
        """Gives a number in a unit."""
        checked(C.tonus_facts_set, self.pointer, encoded(name), float(value), encoded(unit))

    def get(self, name: str, unit: Optional[str] = None) -> Known:
        """A fact, given or derived from the given ones."""
        found = blank(d.tonus_estimate)
        status = checked(C.tonus_facts_get, self.pointer, encoded(name), encoded(unit),
                         ctypes.byref(found))
        return Known(found.value, found.standard_error, found.low, found.high, status)

    def __getitem__(self, name):
        return self.get(name).value


class Imported(NamedTuple):
    """What became of the rows of a file."""

    rows: int
    sets: int
    rejected: int
    other_rows: int
    weight_unit_assumed: bool


class Log(Handle):
    """A training log."""

    _free = "tonus_log_free"

    def __init__(self):
        super().__init__(C.tonus_log_new())

    def read(self, text, weight_unit: Optional[str] = None, columns: Optional[str] = None):
        """Reads an export of an app. `weight_unit` is "kilogram" or "pound"; `columns` maps those
        of a file of no known app, such as "start=Date;reps=Reps". Returns what became of its rows.
        """
        data = encoded(text) if isinstance(text, str) else bytes(text)
        options = blank(d.tonus_import_options)
        options.weight_unit = {None: 0, "kilogram": 1, "pound": 2}[weight_unit]
        options.columns = encoded(columns)
        summary = blank(d.tonus_import_summary)
        checked(C.tonus_log_import, self.pointer, data, len(data), ctypes.byref(options),
                ctypes.byref(summary))
        return Imported(summary.rows, summary.sets, summary.rejected, summary.other_rows,
                        bool(summary.weight_unit_assumed))


class Finding(NamedTuple):
    """What a rule found."""

    rule: str
    severity: str
    title: str
    grade: str  # evidence: A to D, "" where withheld
    input: str
    value: float
    threshold: float
    withheld: bool


class Assessment(Handle):
    """A person and a log, assessed."""

    _free = "tonus_assessment_free"

    def __init__(self, facts: Optional[Facts] = None, log: Optional[Log] = None):
        made = ctypes.c_void_p()
        checked(C.tonus_assessment_new, pointer_of(facts), pointer_of(log), None,
                ctypes.byref(made))
        super().__init__(made)

    @property
    def findings(self) -> List[Finding]:
        """One finding for each rule that ran, in the order of the catalogue."""
        return [self._finding(i) for i in range(C.tonus_assessment_findings(self.pointer))]

    def _finding(self, index):
        f = blank(d.tonus_finding)
        checked(C.tonus_assessment_finding, self.pointer, index, ctypes.byref(f))
        return Finding(f.rule_id.decode(), SEVERITIES[f.severity], f.title.decode(),
                       " ABCD"[f.grade].strip(), f.input.decode(), f.value, f.threshold,
                       bool(f.withheld))

    @property
    def json(self) -> str:
        """All of it as JSON."""
        return text_from(C.tonus_assessment_json, self.pointer)


class Plan(Handle):
    """A plan, or the next one after another."""

    _free = "tonus_plan_free"

    def __init__(self, facts: Facts, log: Optional[Log] = None, before: "Optional[Plan]" = None,
                 **options):
        """`options` are weeks, start_s, strength_days, meals, vigorous, equipment."""
        chosen = blank(d.tonus_plan_options)
        known = {name for name, _ in d.tonus_plan_options._fields_} - {"struct_size", "reserved"}
        for name, value in options.items():
            if name not in known:
                raise TypeError(f"no option {name}; there are {', '.join(sorted(known))}")
            setattr(chosen, name, encoded(value) if isinstance(value, str) else value)
        made = ctypes.c_void_p()
        checked(C.tonus_plan_new, pointer_of(facts), pointer_of(log), ctypes.byref(chosen),
                pointer_of(before), ctypes.byref(made))
        super().__init__(made)

    @property
    def json(self) -> str:
        """The plan as JSON."""
        return text_from(C.tonus_plan_json, self.pointer)

    @property
    def data(self) -> dict:
        """The plan as Python data."""
        return json.loads(self.json)


def evaluate_rule(id_: str, facts: Facts) -> str:
    """Severity of a rule on facts; "not_evaluated" where a fact is missing."""
    severity = ctypes.c_int32()
    checked(C.tonus_rule_evaluate, encoded(id_), pointer_of(facts), ctypes.byref(severity))
    return SEVERITIES[severity.value]
