# SPDX-License-Identifier: BSL-1.0
"""Facts of a person."""
import ctypes
from typing import NamedTuple, Optional

from .emitted import declarations as d
from .native import C, Handle, blank, checked, encoded


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

    def choose(self, name: str, choice: str) -> None:
        """Gives a choice by its name, such as "female"; "yes" or "no"."""
        checked(C.tonus_facts_choose, self.pointer, encoded(name), encoded(choice))

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
