# SPDX-License-Identifier: BSL-1.0
"""Rules on facts: their severity and message, sets of them, and claims."""
import ctypes
from typing import Optional

from .emitted import declarations as d
from .emitted.records import Claim
from .facts import Facts
from .native import C, Handle, blank, checked, encoded, pointer_of, text_from
from .record import number_of, read

SEVERITIES = {d.TONUS_NOT_EVALUATED: "not_evaluated", d.TONUS_NONE: "none", d.TONUS_INFO: "info",
              d.TONUS_ADVISE: "advise", d.TONUS_WARN: "warn",
              d.TONUS_STOP_AND_REFER: "stop_and_refer"}
LANGUAGES = {"en": d.TONUS_ENGLISH, "de": d.TONUS_GERMAN}


def rules_revision() -> int:
    """Revision of the rules: findings of two revisions may differ."""
    return C.tonus_rules_revision()


class RuleSet(Handle):
    """Which rules an `Assessment` runs, and with which thresholds. At first all, as published.

    Rules of safety stay as they are: a change of them raises.
    """

    _free = "tonus_rule_set_free"

    def __init__(self):
        super().__init__(C.tonus_rule_set_new())

    def disable(self, which: str) -> None:
        """Switches a rule, or a category such as "myth", off."""
        checked(C.tonus_rule_set_disable, self.pointer, encoded(which))

    def enable(self, which: str) -> None:
        """Switches a rule or a category on again."""
        checked(C.tonus_rule_set_enable, self.pointer, encoded(which))

    def change(self, rule: str, threshold: str, value: float, note: str,
               unit: Optional[str] = None) -> None:
        """Puts another number in the place of a threshold that the catalogue lists.

        :param unit: of the number; without one the threshold's own
        :param note: why; findings say that the threshold was changed
        """
        checked(C.tonus_rule_set_change, self.pointer, encoded(rule), encoded(threshold),
                float(value), encoded(unit), encoded(note))


def evaluate_rule(id_: str, facts: Facts) -> str:
    """Severity of a rule on facts; "not_evaluated" where a fact is missing."""
    severity = ctypes.c_int32()
    checked(C.tonus_rule_evaluate, encoded(id_), pointer_of(facts), ctypes.byref(severity))
    return SEVERITIES[severity.value]


def message(rule: str, facts: Facts, language: str = "en") -> str:
    """What a rule's finding says to a person, in "en" or "de"; "" where there is nothing to remark.

    What the stops of other rules withhold is left out.
    """
    return text_from(C.tonus_rule_message, encoded(rule), pointer_of(facts),
                     number_of("language", LANGUAGES, language))


def check_claim(text: str, facts: Optional[Facts] = None, language: str = "en") -> Claim:
    """What is said to a claim such as "crunches burn belly fat", written in English or German.

    :param facts: of the person, which a claim may depend on
    :param language: of the answer, "en" or "de"
    """
    answer = blank(d.tonus_claim)
    said = text_from(C.tonus_claim_check, encoded(text), pointer_of(facts),
                     number_of("language", LANGUAGES, language), ctypes.byref(answer))
    return read(answer, Claim, message=said)
