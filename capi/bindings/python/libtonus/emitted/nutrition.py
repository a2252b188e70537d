# Written by capi/bindings/emit.py.
"""Equations of the domain nutrition."""
from ..equation import Equation



class adequate_water:
    """Equations nutrition.adequate_water: efsa_2010."""
    efsa_2010 = Equation("nutrition.adequate_water.efsa_2010")


class diet_quality:
    """Equations nutrition.diet_quality: hei_2015."""
    hei_2015 = Equation("nutrition.diet_quality.hei_2015")
sweat_rate = Equation("nutrition.sweat_rate")


class water_turnover:
    """Equations nutrition.water_turnover: yamada_2022."""
    yamada_2022 = Equation("nutrition.water_turnover.yamada_2022")
