# SPDX-License-Identifier: BSL-1.0
"""Facts of a person, assessments and plans."""
import ctypes
import json
from typing import TYPE_CHECKING, List, NamedTuple, Optional

from .emitted import declarations as d
from .facts import Facts
from .log import Log
from .native import C, Handle, blank, checked, pointer_of, text_from
from .record import filled
from .rules import SEVERITIES, RuleSet

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .emitted.records import PlanOptions


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
    changed: bool  # whether a rule set changed a threshold of the rule


class Assessment(Handle):
    """A person and a log, assessed by all rules as published, or by those of a rule set."""

    _free = "tonus_assessment_free"

    def __init__(self, facts: Optional[Facts] = None, log: Optional[Log] = None,
                 rules: Optional[RuleSet] = None):
        made = ctypes.c_void_p()
        checked(C.tonus_assessment_new, pointer_of(facts), pointer_of(log), pointer_of(rules),
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
                       bool(f.withheld), bool(f.changed))

    @property
    def json(self) -> str:
        """All of it as JSON."""
        return text_from(C.tonus_assessment_json, self.pointer)


class Plan(Handle):
    """A plan, or the next one after another."""

    _free = "tonus_plan_free"

    def __init__(self, facts: Facts, log: Optional[Log] = None, before: "Optional[Plan]" = None,
                 **options: "Unpack[PlanOptions]"):
        """`options` are weeks, start_s, strength_days, meals, vigorous, equipment."""
        chosen = filled(d.tonus_plan_options, options, "option")
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
