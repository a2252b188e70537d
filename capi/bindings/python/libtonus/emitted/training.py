# Written by capi/bindings/emit.py.
"""Equations of the domain training."""
from ..equation import Equation



class load:
    """Equations training.load."""
    acwr_ewma_williams_2017 = Equation("training.load.acwr_ewma_williams_2017")
    acwr_rolling_coupled = Equation("training.load.acwr_rolling_coupled")
    acwr_rolling_uncoupled_21 = Equation("training.load.acwr_rolling_uncoupled_21")
    acwr_rolling_uncoupled_28 = Equation("training.load.acwr_rolling_uncoupled_28")
    atl_goldencheetah = Equation("training.load.atl_goldencheetah")
    ctl_goldencheetah = Equation("training.load.ctl_goldencheetah")
    ctl_simple_1_over_n = Equation("training.load.ctl_simple_1_over_n")
    ewma_williams_2017 = Equation("training.load.ewma_williams_2017")
    fitness_fatigue_banister = Equation("training.load.fitness_fatigue_banister")
    monotony_foster_1998_population_sd = Equation("training.load.monotony_foster_1998_population_sd")
    monotony_foster_1998_sample_sd = Equation("training.load.monotony_foster_1998_sample_sd")
    session_rpe_foster_2001 = Equation("training.load.session_rpe_foster_2001")
    strain_foster_1998_sample_sd = Equation("training.load.strain_foster_1998_sample_sd")
    trimp_banister_female = Equation("training.load.trimp_banister_female")
    trimp_banister_male = Equation("training.load.trimp_banister_male")
    trimp_edwards_1993 = Equation("training.load.trimp_edwards_1993")
    trimp_goldencheetah_female = Equation("training.load.trimp_goldencheetah_female")
    trimp_lucia_2003 = Equation("training.load.trimp_lucia_2003")
    tsb_same_day = Equation("training.load.tsb_same_day")
    weekly_load = Equation("training.load.weekly_load")


class load_for_reps:
    """Equations training.load_for_reps."""
    brzycki_1993 = Equation("training.load_for_reps.brzycki_1993")
    epley_1985 = Equation("training.load_for_reps.epley_1985")
    lander_1985 = Equation("training.load_for_reps.lander_1985")
    lombardi_1989 = Equation("training.load_for_reps.lombardi_1989")
    mayhew_1992 = Equation("training.load_for_reps.mayhew_1992")
    oconner_1989 = Equation("training.load_for_reps.oconner_1989")
    wathen_1994 = Equation("training.load_for_reps.wathen_1994")


class one_rm:
    """Equations training.one_rm."""
    brzycki_1993 = Equation("training.one_rm.brzycki_1993")
    brzycki_1993_decimal = Equation("training.one_rm.brzycki_1993_decimal")
    epley_1985 = Equation("training.one_rm.epley_1985")
    kemmler_2006 = Equation("training.one_rm.kemmler_2006")
    lander_1985 = Equation("training.one_rm.lander_1985")
    lombardi_1989 = Equation("training.one_rm.lombardi_1989")
    mayhew_1992 = Equation("training.one_rm.mayhew_1992")
    oconner_1989 = Equation("training.one_rm.oconner_1989")
    reynolds_2006_bench = Equation("training.one_rm.reynolds_2006_bench")
    reynolds_2006_leg_press = Equation("training.one_rm.reynolds_2006_leg_press")
    wathen_1994 = Equation("training.one_rm.wathen_1994")


class progression:
    """Equations training.progression: acsm_2009_new_load."""
    acsm_2009_new_load = Equation("training.progression.acsm_2009_new_load")


class reps_for_load:
    """Equations training.reps_for_load: brzycki_1993, epley_1985."""
    brzycki_1993 = Equation("training.reps_for_load.brzycki_1993")
    epley_1985 = Equation("training.reps_for_load.epley_1985")


class rpe:
    """Equations training.rpe: rir_from_rpe_zourdos_2016, rts_load, rts_one_rm, rts_percent_one_rm."""
    rir_from_rpe_zourdos_2016 = Equation("training.rpe.rir_from_rpe_zourdos_2016")
    rts_load = Equation("training.rpe.rts_load")
    rts_one_rm = Equation("training.rpe.rts_one_rm")
    rts_percent_one_rm = Equation("training.rpe.rts_percent_one_rm")


class strength_score:
    """Equations training.strength_score."""
    dots_2019 = Equation("training.strength_score.dots_2019")
    glossbrenner = Equation("training.strength_score.glossbrenner")
    ipf_gl_2020 = Equation("training.strength_score.ipf_gl_2020")
    schwartz_malone = Equation("training.strength_score.schwartz_malone")
    sinclair_2001_2004 = Equation("training.strength_score.sinclair_2001_2004")
    sinclair_2017_2020 = Equation("training.strength_score.sinclair_2017_2020")
    sinclair_2021_2024 = Equation("training.strength_score.sinclair_2021_2024")
    wilks_1994 = Equation("training.strength_score.wilks_1994")
    wilks_2020 = Equation("training.strength_score.wilks_2020")


class volume:
    """Equations training.volume."""
    bodyweight_effective_load = Equation("training.volume.bodyweight_effective_load")
    fractional_sets = Equation("training.volume.fractional_sets")
    inol_hristov_2005 = Equation("training.volume.inol_hristov_2005")
    prilepin_set_reps_max = Equation("training.volume.prilepin_set_reps_max")
    prilepin_set_reps_min = Equation("training.volume.prilepin_set_reps_min")
    prilepin_total_max = Equation("training.volume.prilepin_total_max")
    prilepin_total_min = Equation("training.volume.prilepin_total_min")
    prilepin_total_optimal = Equation("training.volume.prilepin_total_optimal")
    relative_intensity = Equation("training.volume.relative_intensity")
    schoenfeld_2017_es_slope = Equation("training.volume.schoenfeld_2017_es_slope")
    schoenfeld_2017_gain_slope = Equation("training.volume.schoenfeld_2017_gain_slope")
    time_under_tension = Equation("training.volume.time_under_tension")
    tonnage_per_set = Equation("training.volume.tonnage_per_set")
    volume_load = Equation("training.volume.volume_load")
