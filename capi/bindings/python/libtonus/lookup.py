# SPDX-License-Identifier: BSL-1.0
"""Which equation, which activity, which exercise."""
import ctypes
from typing import List, NamedTuple, Optional

from .emitted import declarations as d
from .emitted.records import Activity, Candidate
from .facts import Facts
from .native import C, blank, checked, encoded, pointer_of
from .record import number_as_given, read, whole

CONFIDENCES = ["unresolved", "exact", "close", "muscles_only", "no_strength_exercise", "by_words"]


class Resolved(NamedTuple):
    """The exercise that a name stands for; `id` is None where there is none."""

    id: Optional[str]
    confidence: str  # one of CONFIDENCES


def choose(facts: Facts, family: str, **inputs: float) -> List[Candidate]:
    """The equations that give the same result, best first; at the end those that are not
    applicable, each with what it lacks.

    :param facts: what is known
    :param family: a fact such as "rmr", or an id without its last part such as "training.one_rm"
    :param inputs: inputs that are no facts, such as load_kg
    """
    names = (ctypes.c_char_p * len(inputs))(*(encoded(name) for name in inputs))
    values = (ctypes.c_double * len(inputs))(*(number_as_given(name, value)
                                               for name, value in inputs.items()))
    found = ctypes.c_size_t()

    def ask(candidates, capacity):
        checked(C.tonus_choose, pointer_of(facts), encoded(family), names, values, len(inputs),
                candidates, capacity, ctypes.byref(found))

    ask(None, 0)
    candidates = (d.tonus_candidate * found.value)()
    for one in candidates:
        one.struct_size = ctypes.sizeof(one)
    ask(candidates, len(candidates))
    return [read(one, Candidate) for one in candidates]


def met_find(edition: int, code: str) -> Activity:
    """An activity of the Compendium of Physical Activities by its edition, 2024, and its code of
    five digits. Codes changed their meaning between two editions.
    """
    found = blank(d.tonus_met)
    checked(C.tonus_met_find, whole("edition", edition, 32), encoded(code), ctypes.byref(found))
    return read(found, Activity)


def met_search(edition: int, text: str) -> List[Activity]:
    """The activities in which each word of the text begins a word, best match first; without a
    word all of them.
    """
    found = ctypes.c_size_t()
    checked(C.tonus_met_search, whole("edition", edition, 32), encoded(text), None, 0,
            ctypes.byref(found))
    codes = (ctypes.c_char_p * found.value)()
    checked(C.tonus_met_search, edition, encoded(text), codes, len(codes), ctypes.byref(found))
    return [met_find(edition, code.decode()) for code in codes if code]


def resolve_exercise(app_name: str) -> Resolved:
    """The exercise that an app's name stands for, such as "Bent Over Row (Dumbbell)"."""
    confidence = ctypes.c_int32()
    found = C.tonus_exercise_resolve(encoded(app_name), ctypes.byref(confidence)).decode()
    return Resolved(found or None, CONFIDENCES[confidence.value])
