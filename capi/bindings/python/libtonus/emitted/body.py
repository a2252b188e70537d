# Written by capi/bindings/emit.py.
"""Equations of the domain body."""
from ..equation import Equation



class absi:
    """Equations body.absi: krakauer_2012."""
    krakauer_2012 = Equation("body.absi.krakauer_2012")


class appendicular_muscle:
    """Equations body.appendicular_muscle: wen_2011."""
    wen_2011 = Equation("body.appendicular_muscle.wen_2011")


class bmi:
    """Equations body.bmi: quetelet."""
    quetelet = Equation("body.bmi.quetelet")


class bmi_class:
    """Equations body.bmi_class: who_adult, who_asian_2004."""
    who_adult = Equation("body.bmi_class.who_adult")
    who_asian_2004 = Equation("body.bmi_class.who_asian_2004")


class bri:
    """Equations body.bri: thomas_2013."""
    thomas_2013 = Equation("body.bri.thomas_2013")


class density:
    """Equations body.density."""
    durnin_womersley_1974 = Equation("body.density.durnin_womersley_1974")
    durnin_womersley_1974_all_ages = Equation("body.density.durnin_womersley_1974_all_ages")
    jackson_pollock_3 = Equation("body.density.jackson_pollock_3")
    jackson_pollock_7 = Equation("body.density.jackson_pollock_7")
    navy_1984 = Equation("body.density.navy_1984")


class fat_class:
    """Equations body.fat_class: ace."""
    ace = Equation("body.fat_class.ace")


class fat_fraction:
    """Equations body.fat_fraction."""
    bai_2011 = Equation("body.fat_fraction.bai_2011")
    brozek_1963 = Equation("body.fat_fraction.brozek_1963")
    cun_bae_2012 = Equation("body.fat_fraction.cun_bae_2012")
    deurenberg_1991 = Equation("body.fat_fraction.deurenberg_1991")
    durnin_womersley_1974 = Equation("body.fat_fraction.durnin_womersley_1974")
    gallagher_2000 = Equation("body.fat_fraction.gallagher_2000")
    jackson_2002_ln = Equation("body.fat_fraction.jackson_2002_ln")
    jackson_pollock_3 = Equation("body.fat_fraction.jackson_pollock_3")
    jackson_pollock_4 = Equation("body.fat_fraction.jackson_pollock_4")
    jackson_pollock_7 = Equation("body.fat_fraction.jackson_pollock_7")
    navy_1984 = Equation("body.fat_fraction.navy_1984")
    navy_1984_inch = Equation("body.fat_fraction.navy_1984_inch")
    rfm_2018 = Equation("body.fat_fraction.rfm_2018")
    siri_1961 = Equation("body.fat_fraction.siri_1961")
    slaughter_1988_triceps_calf = Equation("body.fat_fraction.slaughter_1988_triceps_calf")
    slaughter_1988_triceps_subscapular = Equation("body.fat_fraction.slaughter_1988_triceps_subscapular")
    ymca = Equation("body.fat_fraction.ymca")


class fat_free_mass:
    """Equations body.fat_free_mass: bia_kyle_2001, bia_sun_2003."""
    bia_kyle_2001 = Equation("body.fat_free_mass.bia_kyle_2001")
    bia_sun_2003 = Equation("body.fat_free_mass.bia_sun_2003")


class fat_to_lose:
    """Equations body.fat_to_lose: constant_lean."""
    constant_lean = Equation("body.fat_to_lose.constant_lean")
ffmi = Equation("body.ffmi")


class ffmi_normalized:
    """Equations body.ffmi_normalized: k61_variant, kouri_1995."""
    k61_variant = Equation("body.ffmi_normalized.k61_variant")
    kouri_1995 = Equation("body.ffmi_normalized.kouri_1995")


class findrisc:
    """Equations body.findrisc: lindstrom_2003."""
    lindstrom_2003 = Equation("body.findrisc.lindstrom_2003")
fmi = Equation("body.fmi")


class girth_corrected:
    """Equations body.girth_corrected: lee_2000."""
    lee_2000 = Equation("body.girth_corrected.lee_2000")


class ideal_mass:
    """Equations body.ideal_mass."""
    devine_1974 = Equation("body.ideal_mass.devine_1974")
    hamwi_1964 = Equation("body.ideal_mass.hamwi_1964")
    hamwi_1964_pound_form = Equation("body.ideal_mass.hamwi_1964_pound_form")
    miller_1983 = Equation("body.ideal_mass.miller_1983")
    robinson_1983 = Equation("body.ideal_mass.robinson_1983")


class lean_mass:
    """Equations body.lean_mass: boer_1984, hume_1966, james_1976, janmahasatian_2005."""
    boer_1984 = Equation("body.lean_mass.boer_1984")
    hume_1966 = Equation("body.lean_mass.hume_1966")
    james_1976 = Equation("body.lean_mass.james_1976")
    janmahasatian_2005 = Equation("body.lean_mass.janmahasatian_2005")


class ponderal_index:
    """Equations body.ponderal_index: rohrer."""
    rohrer = Equation("body.ponderal_index.rohrer")


class skeletal_muscle:
    """Equations body.skeletal_muscle: bia_janssen_2000, lee_2000_girth, lee_2000_simple."""
    bia_janssen_2000 = Equation("body.skeletal_muscle.bia_janssen_2000")
    lee_2000_girth = Equation("body.skeletal_muscle.lee_2000_girth")
    lee_2000_simple = Equation("body.skeletal_muscle.lee_2000_simple")


class surface_area:
    """Equations body.surface_area: du_bois_1916, haycock_1978, mosteller_1987."""
    du_bois_1916 = Equation("body.surface_area.du_bois_1916")
    haycock_1978 = Equation("body.surface_area.haycock_1978")
    mosteller_1987 = Equation("body.surface_area.mosteller_1987")


class total_body_water:
    """Equations body.total_body_water: bia_sun_2003, watson_1980."""
    bia_sun_2003 = Equation("body.total_body_water.bia_sun_2003")
    watson_1980 = Equation("body.total_body_water.watson_1980")


class waist_height_class:
    """Equations body.waist_height_class: nice_2022."""
    nice_2022 = Equation("body.waist_height_class.nice_2022")
waist_height_ratio = Equation("body.waist_height_ratio")
waist_hip_ratio = Equation("body.waist_hip_ratio")


class waist_hip_risk:
    """Equations body.waist_hip_risk: who_2008."""
    who_2008 = Equation("body.waist_hip_risk.who_2008")


class waist_risk:
    """Equations body.waist_risk: who_2008."""
    who_2008 = Equation("body.waist_risk.who_2008")


class weeks_to_weight:
    """Equations body.weeks_to_weight: constant_rate."""
    constant_rate = Equation("body.weeks_to_weight.constant_rate")
