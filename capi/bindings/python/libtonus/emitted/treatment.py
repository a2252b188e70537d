# Written by capi/bindings/emit.py.
"""Equations of the domain treatment."""
from ..equation import Equation

effect_so_far = Equation("treatment.effect_so_far")


class layer:
    """Equations treatment.layer: one_course, two_courses."""
    one_course = Equation("treatment.layer.one_course")
    two_courses = Equation("treatment.layer.two_courses")
volume_removed = Equation("treatment.volume_removed")
