// Written by capi/bindings/emit.py.
package org.tonus;

/** Every method of Training, called with the inputs of a case. */
final class NamedTraining extends Named {
    private NamedTraining() {}

    static void add() {
        ALL.put("training.load.acwr_ewma_williams_2017", (l, s) -> ofNumber(
                () -> Training.Load.acwrEwmaWilliams2017(l[0]),
                null));
        ALL.put("training.load.acwr_rolling_coupled", (l, s) -> ofNumber(
                () -> Training.Load.acwrRollingCoupled(l[0]),
                null));
        ALL.put("training.load.acwr_rolling_uncoupled_21", (l, s) -> ofNumber(
                () -> Training.Load.acwrRollingUncoupled21(l[0]),
                null));
        ALL.put("training.load.acwr_rolling_uncoupled_28", (l, s) -> ofNumber(
                () -> Training.Load.acwrRollingUncoupled28(l[0]),
                null));
        ALL.put("training.load.atl_goldencheetah", (l, s) -> ofNumber(
                () -> Training.Load.atlGoldencheetah(l[0], s[0]),
                null));
        ALL.put("training.load.ctl_goldencheetah", (l, s) -> ofNumber(
                () -> Training.Load.ctlGoldencheetah(l[0], s[0]),
                null));
        ALL.put("training.load.ctl_simple_1_over_n", (l, s) -> ofNumber(
                () -> Training.Load.ctlSimple1OverN(l[0], s[0]),
                null));
        ALL.put("training.load.ewma_williams_2017", (l, s) -> ofNumber(
                () -> Training.Load.ewmaWilliams2017(l[0], s[0]),
                null));
        ALL.put("training.load.fitness_fatigue_banister", (l, s) -> ofNumber(
                () -> Training.Load.fitnessFatigueBanister(l[0], s[0], s[1], s[2], s[3], s[4]),
                null));
        ALL.put("training.load.monotony_foster_1998_population_sd", (l, s) -> ofNumber(
                () -> Training.Load.monotonyFoster1998PopulationSd(l[0]),
                null));
        ALL.put("training.load.monotony_foster_1998_sample_sd", (l, s) -> ofNumber(
                () -> Training.Load.monotonyFoster1998SampleSd(l[0]),
                null));
        ALL.put("training.load.session_rpe_foster_2001", (l, s) -> ofNumber(
                () -> Training.Load.sessionRpeFoster2001(s[0], s[1]),
                () -> Training.Load.sessionRpeFoster2001Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.load.strain_foster_1998_sample_sd", (l, s) -> ofNumber(
                () -> Training.Load.strainFoster1998SampleSd(l[0]),
                null));
        ALL.put("training.load.trimp_banister_female", (l, s) -> ofNumber(
                () -> Training.Load.trimpBanisterFemale(s[0], s[1], s[2], s[3]),
                () -> Training.Load.trimpBanisterFemaleMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]})));
        ALL.put("training.load.trimp_banister_male", (l, s) -> ofNumber(
                () -> Training.Load.trimpBanisterMale(s[0], s[1], s[2], s[3]),
                () -> Training.Load.trimpBanisterMaleMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]})));
        ALL.put("training.load.trimp_edwards_1993", (l, s) -> ofNumber(
                () -> Training.Load.trimpEdwards1993(s[0], s[1], s[2], s[3], s[4]),
                () -> Training.Load.trimpEdwards1993Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new double[] {s[4]})));
        ALL.put("training.load.trimp_goldencheetah_female", (l, s) -> ofNumber(
                () -> Training.Load.trimpGoldencheetahFemale(s[0], s[1], s[2], s[3]),
                () -> Training.Load.trimpGoldencheetahFemaleMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]})));
        ALL.put("training.load.trimp_lucia_2003", (l, s) -> ofNumber(
                () -> Training.Load.trimpLucia2003(s[0], s[1], s[2]),
                () -> Training.Load.trimpLucia2003Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("training.load.tsb_same_day", (l, s) -> ofNumber(
                () -> Training.Load.tsbSameDay(l[0]),
                null));
        ALL.put("training.load.weekly_load", (l, s) -> ofNumber(
                () -> Training.Load.weeklyLoad(l[0]),
                null));
        ALL.put("training.load_for_reps.brzycki_1993", (l, s) -> ofNumber(
                () -> Training.LoadForReps.brzycki1993(s[0], s[1]),
                () -> Training.LoadForReps.brzycki1993Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.load_for_reps.epley_1985", (l, s) -> ofNumber(
                () -> Training.LoadForReps.epley1985(s[0], s[1]),
                () -> Training.LoadForReps.epley1985Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.load_for_reps.lander_1985", (l, s) -> ofNumber(
                () -> Training.LoadForReps.lander1985(s[0], s[1]),
                () -> Training.LoadForReps.lander1985Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.load_for_reps.lombardi_1989", (l, s) -> ofNumber(
                () -> Training.LoadForReps.lombardi1989(s[0], s[1]),
                () -> Training.LoadForReps.lombardi1989Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.load_for_reps.mayhew_1992", (l, s) -> ofNumber(
                () -> Training.LoadForReps.mayhew1992(s[0], s[1]),
                () -> Training.LoadForReps.mayhew1992Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.load_for_reps.oconner_1989", (l, s) -> ofNumber(
                () -> Training.LoadForReps.oconner1989(s[0], s[1]),
                () -> Training.LoadForReps.oconner1989Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.load_for_reps.wathen_1994", (l, s) -> ofNumber(
                () -> Training.LoadForReps.wathen1994(s[0], s[1]),
                () -> Training.LoadForReps.wathen1994Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.one_rm.brzycki_1993", (l, s) -> ofNumber(
                () -> Training.OneRm.brzycki1993(s[0], s[1]),
                () -> Training.OneRm.brzycki1993Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.one_rm.brzycki_1993_decimal", (l, s) -> ofNumber(
                () -> Training.OneRm.brzycki1993Decimal(s[0], s[1]),
                () -> Training.OneRm.brzycki1993DecimalMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.one_rm.epley_1985", (l, s) -> ofNumber(
                () -> Training.OneRm.epley1985(s[0], s[1]),
                () -> Training.OneRm.epley1985Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.one_rm.kemmler_2006", (l, s) -> ofNumber(
                () -> Training.OneRm.kemmler2006(s[0], s[1]),
                () -> Training.OneRm.kemmler2006Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.one_rm.lander_1985", (l, s) -> ofNumber(
                () -> Training.OneRm.lander1985(s[0], s[1]),
                () -> Training.OneRm.lander1985Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.one_rm.lombardi_1989", (l, s) -> ofNumber(
                () -> Training.OneRm.lombardi1989(s[0], s[1]),
                () -> Training.OneRm.lombardi1989Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.one_rm.mayhew_1992", (l, s) -> ofNumber(
                () -> Training.OneRm.mayhew1992(s[0], s[1]),
                () -> Training.OneRm.mayhew1992Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.one_rm.oconner_1989", (l, s) -> ofNumber(
                () -> Training.OneRm.oconner1989(s[0], s[1]),
                () -> Training.OneRm.oconner1989Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.one_rm.reynolds_2006_bench", (l, s) -> ofNumber(
                () -> Training.OneRm.reynolds2006Bench(s[0]),
                () -> Training.OneRm.reynolds2006BenchMany(new double[] {s[0]})));
        ALL.put("training.one_rm.reynolds_2006_leg_press", (l, s) -> ofNumber(
                () -> Training.OneRm.reynolds2006LegPress(s[0]),
                () -> Training.OneRm.reynolds2006LegPressMany(new double[] {s[0]})));
        ALL.put("training.one_rm.wathen_1994", (l, s) -> ofNumber(
                () -> Training.OneRm.wathen1994(s[0], s[1]),
                () -> Training.OneRm.wathen1994Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.progression.acsm_2009_new_load", (l, s) -> ofNumber(
                () -> Training.Progression.acsm2009NewLoad(s[0], s[1]),
                () -> Training.Progression.acsm2009NewLoadMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.reps_for_load.brzycki_1993", (l, s) -> ofNumber(
                () -> Training.RepsForLoad.brzycki1993(s[0], s[1]),
                () -> Training.RepsForLoad.brzycki1993Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.reps_for_load.epley_1985", (l, s) -> ofNumber(
                () -> Training.RepsForLoad.epley1985(s[0], s[1]),
                () -> Training.RepsForLoad.epley1985Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.rpe.rir_from_rpe_zourdos_2016", (l, s) -> ofNumber(
                () -> Training.Rpe.rirFromRpeZourdos2016(s[0]),
                () -> Training.Rpe.rirFromRpeZourdos2016Many(new double[] {s[0]})));
        ALL.put("training.rpe.rts_load", (l, s) -> ofNumber(
                () -> Training.Rpe.rtsLoad(s[0], s[1], s[2]),
                () -> Training.Rpe.rtsLoadMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("training.rpe.rts_one_rm", (l, s) -> ofNumber(
                () -> Training.Rpe.rtsOneRm(s[0], s[1], s[2]),
                () -> Training.Rpe.rtsOneRmMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("training.rpe.rts_percent_one_rm", (l, s) -> ofNumber(
                () -> Training.Rpe.rtsPercentOneRm(s[0], s[1]),
                () -> Training.Rpe.rtsPercentOneRmMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.strength_score.dots_2019", (l, s) -> ofNumber(
                () -> Training.StrengthScore.dots2019(choice(Sex.values(), s[0], false), s[1], s[2]),
                () -> Training.StrengthScore.dots2019Many(new Sex[] {Sex.of(s[0])}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("training.strength_score.glossbrenner", (l, s) -> ofNumber(
                () -> Training.StrengthScore.glossbrenner(choice(Sex.values(), s[0], false), s[1], s[2]),
                () -> Training.StrengthScore.glossbrennerMany(new Sex[] {Sex.of(s[0])}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("training.strength_score.ipf_gl_2020", (l, s) -> ofNumber(
                () -> Training.StrengthScore.ipfGl2020(choice(Sex.values(), s[0], false), choice(Event.values(), s[1], false), choice(Equipment.values(), s[2], false), s[3], s[4]),
                () -> Training.StrengthScore.ipfGl2020Many(new Sex[] {Sex.of(s[0])}, new Event[] {Event.of(s[1])}, new Equipment[] {Equipment.of(s[2])}, new double[] {s[3]}, new double[] {s[4]})));
        ALL.put("training.strength_score.schwartz_malone", (l, s) -> ofNumber(
                () -> Training.StrengthScore.schwartzMalone(choice(Sex.values(), s[0], false), s[1], s[2]),
                () -> Training.StrengthScore.schwartzMaloneMany(new Sex[] {Sex.of(s[0])}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("training.strength_score.sinclair_2001_2004", (l, s) -> ofNumber(
                () -> Training.StrengthScore.sinclair20012004(choice(Sex.values(), s[0], false), s[1], s[2]),
                () -> Training.StrengthScore.sinclair20012004Many(new Sex[] {Sex.of(s[0])}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("training.strength_score.sinclair_2017_2020", (l, s) -> ofNumber(
                () -> Training.StrengthScore.sinclair20172020(choice(Sex.values(), s[0], false), s[1], s[2]),
                () -> Training.StrengthScore.sinclair20172020Many(new Sex[] {Sex.of(s[0])}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("training.strength_score.sinclair_2021_2024", (l, s) -> ofNumber(
                () -> Training.StrengthScore.sinclair20212024(choice(Sex.values(), s[0], false), s[1], s[2]),
                () -> Training.StrengthScore.sinclair20212024Many(new Sex[] {Sex.of(s[0])}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("training.strength_score.wilks_1994", (l, s) -> ofNumber(
                () -> Training.StrengthScore.wilks1994(choice(Sex.values(), s[0], false), s[1], s[2]),
                () -> Training.StrengthScore.wilks1994Many(new Sex[] {Sex.of(s[0])}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("training.strength_score.wilks_2020", (l, s) -> ofNumber(
                () -> Training.StrengthScore.wilks2020(choice(Sex.values(), s[0], false), s[1], s[2]),
                () -> Training.StrengthScore.wilks2020Many(new Sex[] {Sex.of(s[0])}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("training.volume.bodyweight_effective_load", (l, s) -> ofNumber(
                () -> Training.Volume.bodyweightEffectiveLoad(s[0], s[1], s[2]),
                () -> Training.Volume.bodyweightEffectiveLoadMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("training.volume.fractional_sets", (l, s) -> ofNumber(
                () -> Training.Volume.fractionalSets(s[0], s[1]),
                () -> Training.Volume.fractionalSetsMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.volume.inol_hristov_2005", (l, s) -> ofNumber(
                () -> Training.Volume.inolHristov2005(s[0], s[1]),
                () -> Training.Volume.inolHristov2005Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.volume.prilepin_set_reps_max", (l, s) -> ofNumber(
                () -> Training.Volume.prilepinSetRepsMax(s[0]),
                () -> Training.Volume.prilepinSetRepsMaxMany(new double[] {s[0]})));
        ALL.put("training.volume.prilepin_set_reps_min", (l, s) -> ofNumber(
                () -> Training.Volume.prilepinSetRepsMin(s[0]),
                () -> Training.Volume.prilepinSetRepsMinMany(new double[] {s[0]})));
        ALL.put("training.volume.prilepin_total_max", (l, s) -> ofNumber(
                () -> Training.Volume.prilepinTotalMax(s[0]),
                () -> Training.Volume.prilepinTotalMaxMany(new double[] {s[0]})));
        ALL.put("training.volume.prilepin_total_min", (l, s) -> ofNumber(
                () -> Training.Volume.prilepinTotalMin(s[0]),
                () -> Training.Volume.prilepinTotalMinMany(new double[] {s[0]})));
        ALL.put("training.volume.prilepin_total_optimal", (l, s) -> ofNumber(
                () -> Training.Volume.prilepinTotalOptimal(s[0]),
                () -> Training.Volume.prilepinTotalOptimalMany(new double[] {s[0]})));
        ALL.put("training.volume.relative_intensity", (l, s) -> ofNumber(
                () -> Training.Volume.relativeIntensity(s[0], s[1]),
                () -> Training.Volume.relativeIntensityMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("training.volume.schoenfeld_2017_es_slope", (l, s) -> ofNumber(
                () -> Training.Volume.schoenfeld2017EsSlope(s[0]),
                () -> Training.Volume.schoenfeld2017EsSlopeMany(new double[] {s[0]})));
        ALL.put("training.volume.schoenfeld_2017_gain_slope", (l, s) -> ofNumber(
                () -> Training.Volume.schoenfeld2017GainSlope(s[0]),
                () -> Training.Volume.schoenfeld2017GainSlopeMany(new double[] {s[0]})));
        ALL.put("training.volume.time_under_tension", (l, s) -> ofNumber(
                () -> Training.Volume.timeUnderTension(s[0], s[1], s[2], s[3], s[4]),
                () -> Training.Volume.timeUnderTensionMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new double[] {s[4]})));
        ALL.put("training.volume.tonnage_per_set", (l, s) -> ofNumber(
                () -> Training.Volume.tonnagePerSet(l[0], l[1]),
                null));
        ALL.put("training.volume.volume_load", (l, s) -> ofNumber(
                () -> Training.Volume.volumeLoad(s[0], s[1], s[2]),
                () -> Training.Volume.volumeLoadMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
    }
}
