# SPDX-License-Identifier: BSL-1.0
"""Regional fat: how fast a region follows the whole body, and what that means for a site.

Exercise of a place does not enter: see the rule region.spot.exercise_claim.
"""
import ctypes
from typing import NamedTuple, Optional

from .columns import at, empty, series
from .emitted import declarations as d
from .emitted.records import (EVIDENCE, MENOPAUSE, REGION, SEX, Evidence, Menopause, Region,
                              RegionCalibration, RegionChange, Sex)
from .native import C, TonusError, blank, checked, encoded, status_text
from .record import number_as_given, number_of, read, word_of

__all__ = ["Exponent", "LocalBonus", "RegionCalibration", "RegionChange", "Site", "calibrate",
           "contested_local_bonus", "detectable_change", "distribute", "fat_loss_for", "of_site",
           "prior", "project"]


class Site(NamedTuple):
    """Region of a site and what is known of it."""

    region: Region  # "trunk_site" is one place of the trunk
    evidence: Evidence  # trials measured the region, the trunk as a whole only, or nothing did


class Exponent(NamedTuple):
    """How fast a region follows the whole body: 1 in proportion, more is faster."""

    k: float
    k_sd: float  # its standard deviation between people


class LocalBonus(NamedTuple):
    """Fat beyond the share of a region."""

    kg: float
    status: int  # the caution "extrapolated"


def of_site(site: str) -> Site:
    """Region of a site, such as "subscapular", "lower_back", "triceps", "thigh", "visceral" or
    "face". Another site is refused.
    """
    region, evidence = ctypes.c_int32(), ctypes.c_int32()
    status = C.tonus_region_of_site(encoded(site), ctypes.byref(region), ctypes.byref(evidence))
    if status < 0:
        raise TonusError(status, f"site={site!r}: {status_text(status)}", 0)
    return Site(word_of(REGION, region.value), word_of(EVIDENCE, evidence.value))


def prior(region: Region, sex: Sex, menopause: Optional[Menopause] = None) -> Exponent:
    """Exponent of a region before anything is known of the person.

    :param region: as from `of_site`
    :param menopause: of women; None is before
    """
    k, k_sd = ctypes.c_double(), ctypes.c_double()
    stage = 0 if menopause is None else number_of("menopause", MENOPAUSE, menopause)
    status = C.tonus_region_prior(number_of("region", REGION, region), number_of("sex", SEX, sex),
                                  stage, ctypes.byref(k), ctypes.byref(k_sd))
    if status < 0:
        raise TonusError(status, status_text(status))
    return Exponent(k.value, k_sd.value)


def project(k: float, k_sd: float, fat_before_kg: float, fat_after_kg: float) -> RegionChange:
    """Change of a region when body fat changes, with its 95 % band: show the band. Beyond a
    halving or doubling `status` is the caution "extrapolated".
    """
    change = blank(d.tonus_region_change)
    checked(C.tonus_region_project, number_as_given("k", k), number_as_given("k_sd", k_sd),
            number_as_given("fat_before_kg", fat_before_kg),
            number_as_given("fat_after_kg", fat_after_kg), ctypes.byref(change))
    return read(change, RegionChange)


def distribute(region_kg, k, fat_before_kg: float, fat_after_kg: float):
    """Fat of regions then, in kg, an array: scaled so that their losses add up. Columns with a
    number for each region.

    :param region_kg: fat of each now, together the body fat within 1 %
    :param k: exponent of each
    """
    (regions, exponents), rows = series(region_kg=region_kg, k=k)
    then = empty(rows)
    checked(C.tonus_region_distribute, at(regions), at(exponents), rows,
            number_as_given("fat_before_kg", fat_before_kg),
            number_as_given("fat_after_kg", fat_after_kg), at(then))
    return then


def calibrate(fat_kg, site_mm, k: float, k_sd: float, measuring_error: float) -> RegionCalibration:
    """One's own exponent from at least three measurements of a skinfold, columns with a number for
    each. Body fat that never changed is refused.

    :param fat_kg: body fat of the day
    :param site_mm: the skinfold; a girth holds muscle too
    :param k: exponent before, with `k_sd`, as from `prior`
    :param measuring_error: relative, such as 0.05
    """
    (fat, site), rows = series(fat_kg=fat_kg, site_mm=site_mm)
    own = blank(d.tonus_region_calibration)
    checked(C.tonus_region_calibrate, at(fat), at(site), rows, number_as_given("k", k),
            number_as_given("k_sd", k_sd), number_as_given("measuring_error", measuring_error),
            ctypes.byref(own))
    return read(own, RegionCalibration)


def number_from(function, **given):
    """The number that a function writes, and its status."""
    number = ctypes.c_double()
    status = checked(function, *(number_as_given(*one) for one in given.items()),
                     ctypes.byref(number))
    return number.value, status


def fat_loss_for(left: float, k: float) -> float:
    """Body fat that must go, in percent of it, for a site to shrink to a share of itself.

    :param left: the share, between 0 and 1
    """
    return number_from(C.tonus_region_fat_loss_for, left=left, k=k)[0]


def detectable_change(measuring_error: float) -> float:
    """Smallest change of a site, in percent, that measuring with such a relative error can tell."""
    return number_from(C.tonus_region_detectable_change, measuring_error=measuring_error)[0]


def contested_local_bonus(kg_per_week: float, weeks: float, minutes_per_week: float) -> LocalBonus:
    """Fat in kg that endurance work of the abdomen might take off the trunk. Contested: one trial
    against the pooled evidence; `status` is always the caution "extrapolated".

    :param kg_per_week: 0 to 0.07
    :param weeks: 0 to 52
    :param minutes_per_week: at least 228
    """
    return LocalBonus(*number_from(C.tonus_region_contested_local_bonus, kg_per_week=kg_per_week,
                                   weeks=weeks, minutes_per_week=minutes_per_week))
