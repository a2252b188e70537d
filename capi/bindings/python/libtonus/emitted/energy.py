# Written by capi/bindings/emit.py.
"""Equations of the domain energy."""
from ..equation import Equation

availability = Equation("energy.availability")
availability_class = Equation("energy.availability_class")


class bmr:
    """Equations energy.bmr."""
    fao_2004 = Equation("energy.bmr.fao_2004")
    harris_benedict_1919 = Equation("energy.bmr.harris_benedict_1919")
    henry_2005_w = Equation("energy.bmr.henry_2005_w")
    henry_2005_wh = Equation("energy.bmr.henry_2005_wh")
    roza_shizgal_1984 = Equation("energy.bmr.roza_shizgal_1984")
    schofield_1985_w = Equation("energy.bmr.schofield_1985_w")
    schofield_1985_wh = Equation("energy.bmr.schofield_1985_wh")
    who_1985 = Equation("energy.bmr.who_1985")


class eer:
    """Equations energy.eer: iom_2005, nasem_2023."""
    iom_2005 = Equation("energy.eer.iom_2005")
    nasem_2023 = Equation("energy.eer.nasem_2023")


class expenditure:
    """Equations energy.expenditure: weir_1949_abbreviated."""
    weir_1949_abbreviated = Equation("energy.expenditure.weir_1949_abbreviated")


class food:
    """Equations energy.food: atwater_general, eu_1169_2011, eu_1169_2011_kj."""
    atwater_general = Equation("energy.food.atwater_general")
    eu_1169_2011 = Equation("energy.food.eu_1169_2011")
    eu_1169_2011_kj = Equation("energy.food.eu_1169_2011_kj")


class pal_category:
    """Equations energy.pal_category: fao_2004, iom_2005, nasem_2023."""
    fao_2004 = Equation("energy.pal_category.fao_2004")
    iom_2005 = Equation("energy.pal_category.iom_2005")
    nasem_2023 = Equation("energy.pal_category.nasem_2023")


class rmr:
    """Equations energy.rmr."""
    cunningham_1980 = Equation("energy.rmr.cunningham_1980")
    cunningham_1991 = Equation("energy.rmr.cunningham_1991")
    de_lorenzo_2001 = Equation("energy.rmr.de_lorenzo_2001")
    livingston_kohlstadt_2005 = Equation("energy.rmr.livingston_kohlstadt_2005")
    mifflin_1990 = Equation("energy.rmr.mifflin_1990")
    mifflin_1990_ffm = Equation("energy.rmr.mifflin_1990_ffm")
    mifflin_1990_full = Equation("energy.rmr.mifflin_1990_full")
    mueller_2004 = Equation("energy.rmr.mueller_2004")
    mueller_2004_bmi = Equation("energy.rmr.mueller_2004_bmi")
    nelson_1992_no_intercept = Equation("energy.rmr.nelson_1992_no_intercept")
    owen_1986_1987 = Equation("energy.rmr.owen_1986_1987")
    owen_1986_athlete_women = Equation("energy.rmr.owen_1986_athlete_women")
    ten_haaf_2014_ffm = Equation("energy.rmr.ten_haaf_2014_ffm")
    ten_haaf_2014_weight = Equation("energy.rmr.ten_haaf_2014_weight")
    tinsley_2019_ffm = Equation("energy.rmr.tinsley_2019_ffm")
    tinsley_2019_weight = Equation("energy.rmr.tinsley_2019_weight")


class tee:
    """Equations energy.tee: bmr_times_pal, iom_2005_overweight, multiplier."""
    bmr_times_pal = Equation("energy.tee.bmr_times_pal")
    iom_2005_overweight = Equation("energy.tee.iom_2005_overweight")
    multiplier = Equation("energy.tee.multiplier")


class tef:
    """Equations energy.tef: westerterp_2004_high, westerterp_2004_low."""
    westerterp_2004_high = Equation("energy.tef.westerterp_2004_high")
    westerterp_2004_low = Equation("energy.tef.westerterp_2004_low")


class tissue:
    """Equations energy.tissue: hall_2008."""
    hall_2008 = Equation("energy.tissue.hall_2008")
