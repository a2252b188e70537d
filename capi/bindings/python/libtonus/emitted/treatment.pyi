# Written by capi/bindings/emit.py.
from typing import Literal, Optional, Sequence, Union

from ..equation import Batch, Choices, Equation, Estimate, Numbers


class _effect_so_far(Equation):
    def __call__(self, reduction_pct: float, weeks_since_treatment_wk: float) -> Estimate:
        """Part of the effect that can be seen.

        Result: reduction_so_far_pct in %.
        Studied: nobody was studied.
        Standard error: none published.
        Its numbers could not be traced to two sources.
        Source: tonus: A choice of this project; no source fixes the number.

        :param reduction_pct: in %, possible 0 to 100
        :param weeks_since_treatment_wk: in wk, possible 0 to 10000
        """
    def many(self, reduction_pct: Numbers, weeks_since_treatment_wk: Numbers) -> Batch:
        ...


class _layer_one_course(Equation):
    def __call__(self, fat_layer_mm: float, reduction_pct: float) -> Estimate:
        """Layer of fat after one course.

        Result: layer_mm in mm.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param fat_layer_mm: in mm, possible 0 to 1000
        :param reduction_pct: in %, possible 0 to 100
        """
    def many(self, fat_layer_mm: Numbers, reduction_pct: Numbers) -> Batch:
        ...


class _layer_two_courses(Equation):
    def __call__(self, fat_layer_mm: float, reduction_pct: float) -> Estimate:
        """Layer of fat after two courses.

        Result: layer_mm in mm.
        Studied: nobody was studied.
        Standard error: none published.
        Its numbers could not be traced to two sources.
        Source: tonus: A choice of this project; no source fixes the number.

        :param fat_layer_mm: in mm, possible 0 to 1000
        :param reduction_pct: in %, possible 0 to 100
        """
    def many(self, fat_layer_mm: Numbers, reduction_pct: Numbers) -> Batch:
        ...


class _volume_removed(Equation):
    def __call__(self, area_cm2: float, fat_layer_mm: float, reduction_pct: float) -> Estimate:
        """Volume of fat that a course takes off.

        Result: volume_ml in mL.
        Studied: definition, nobody was studied.
        A definition: it adds no error to that of its inputs.
        Source: a definition, no measurement is involved.

        :param area_cm2: in cm2, possible 0 to 20000
        :param fat_layer_mm: in mm, possible 0 to 1000
        :param reduction_pct: in %, possible 0 to 100
        """
    def many(self, area_cm2: Numbers, fat_layer_mm: Numbers, reduction_pct: Numbers) -> Batch:
        ...


effect_so_far: _effect_so_far


class layer:
    one_course: _layer_one_course
    two_courses: _layer_two_courses

volume_removed: _volume_removed
