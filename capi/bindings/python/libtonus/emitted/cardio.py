# Written by capi/bindings/emit.py.
"""Equations of the domain cardio."""
from ..equation import Equation



class energy:
    """Equations cardio.energy."""
    keytel_2005_no_vo2max = Equation("cardio.energy.keytel_2005_no_vo2max")
    keytel_2005_vo2max = Equation("cardio.energy.keytel_2005_vo2max")
    keytel_2005_vo2max_4digit = Equation("cardio.energy.keytel_2005_vo2max_4digit")
    met_kcal_acsm = Equation("cardio.energy.met_kcal_acsm")
    met_kcal_compendium = Equation("cardio.energy.met_kcal_compendium")
    met_net_kcal_acsm = Equation("cardio.energy.met_net_kcal_acsm")
    vo2_to_kcal = Equation("cardio.energy.vo2_to_kcal")


class epoc:
    """Equations cardio.epoc: laforgia_2006_fraction."""
    laforgia_2006_fraction = Equation("cardio.epoc.laforgia_2006_fraction")


class guideline:
    """Equations cardio.guideline: met_minutes, moderate_equivalent_minutes."""
    met_minutes = Equation("cardio.guideline.met_minutes")
    moderate_equivalent_minutes = Equation("cardio.guideline.moderate_equivalent_minutes")


class hiit:
    """Equations cardio.hiit: session_energy."""
    session_energy = Equation("cardio.hiit.session_energy")


class hr:
    """Equations cardio.hr: karvonen_target, reserve_fraction."""
    karvonen_target = Equation("cardio.hr.karvonen_target")
    reserve_fraction = Equation("cardio.hr.reserve_fraction")


class hr_max:
    """Equations cardio.hr_max."""
    fox_1971 = Equation("cardio.hr_max.fox_1971")
    gellish_2007_linear = Equation("cardio.hr_max.gellish_2007_linear")
    gellish_2007_quadratic = Equation("cardio.hr_max.gellish_2007_quadratic")
    gulati_2010_women = Equation("cardio.hr_max.gulati_2010_women")
    nes_2013 = Equation("cardio.hr_max.nes_2013")
    tanaka_2001 = Equation("cardio.hr_max.tanaka_2001")


class met:
    """Equations cardio.met: corrected_met, intensity_class, rmr_ml_kg_min_harris_benedict."""
    corrected_met = Equation("cardio.met.corrected_met")
    intensity_class = Equation("cardio.met.intensity_class")
    rmr_ml_kg_min_harris_benedict = Equation("cardio.met.rmr_ml_kg_min_harris_benedict")


class vo2:
    """Equations cardio.vo2."""
    acsm_arm_cycling = Equation("cardio.vo2.acsm_arm_cycling")
    acsm_leg_cycling = Equation("cardio.vo2.acsm_leg_cycling")
    acsm_running = Equation("cardio.vo2.acsm_running")
    acsm_stepping = Equation("cardio.vo2.acsm_stepping")
    acsm_walking = Equation("cardio.vo2.acsm_walking")
    met_to_vo2 = Equation("cardio.vo2.met_to_vo2")
    reserve_target = Equation("cardio.vo2.reserve_target")


class vo2max:
    """Equations cardio.vo2max."""
    cooper_1968 = Equation("cardio.vo2max.cooper_1968")
    george_1993_mile_jog = Equation("cardio.vo2max.george_1993_mile_jog")
    jackson_1990_bmi = Equation("cardio.vo2max.jackson_1990_bmi")
    jackson_1990_percent_fat = Equation("cardio.vo2max.jackson_1990_percent_fat")
    leger_1988 = Equation("cardio.vo2max.leger_1988")
    leger_lambert_1982 = Equation("cardio.vo2max.leger_lambert_1982")
    myers_2017_friend = Equation("cardio.vo2max.myers_2017_friend")
    nes_2011_men = Equation("cardio.vo2max.nes_2011_men")
    nes_2011_women = Equation("cardio.vo2max.nes_2011_women")
    rockport_kline_1987 = Equation("cardio.vo2max.rockport_kline_1987")
    rockport_kline_1987_absolute = Equation("cardio.vo2max.rockport_kline_1987_absolute")
    run_1_5_mile_acsm = Equation("cardio.vo2max.run_1_5_mile_acsm")
    stickland_2003 = Equation("cardio.vo2max.stickland_2003")
    uth_2004 = Equation("cardio.vo2max.uth_2004")
