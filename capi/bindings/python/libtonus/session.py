# SPDX-License-Identifier: BSL-1.0
"""Cardio sessions."""
import ctypes
from typing import TYPE_CHECKING

from .emitted import declarations as d
from .emitted.records import SessionEnergy
from .native import C, blank, checked
from .record import filled, read

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .emitted.records import CardioSession


def session_energy(**session: "Unpack[CardioSession]") -> SessionEnergy:
    """Energy and minutes of one cardio session. The energy comes from the first that is given of:
    intervals (rounds), MET (met), pace (speed_m_per_min), heart rate (heart_rate_bpm). What is 0
    is not given. A fact that is missing is refused, and a heart rate that gives less energy than
    rest.

    :param session: weight_kg and duration_min; of intervals, which make their own duration,
        rounds, work_s, rest_s, work_met, rest_met; met; of a pace speed_m_per_min, grade, running;
        heart_rate_bpm with age_y and sex, and hr_rest_bpm and hr_max_bpm for the reserve
    """
    energy = blank(d.tonus_cardio_energy)
    done = filled(d.tonus_cardio_session, session, "input")
    status = checked(C.tonus_cardio_session_energy, ctypes.byref(done), ctypes.byref(energy))
    return read(energy, SessionEnergy, status=status)
