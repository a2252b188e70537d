// Written by capi/bindings/emit.py.
package org.tonus;

/** Every method of Cardio, called with the inputs of a case. */
final class NamedCardio extends Named {
    private NamedCardio() {}

    static void add() {
        ALL.put("cardio.energy.keytel_2005_no_vo2max", (l, s) -> ofNumber(
                () -> Cardio.Energy.keytel2005NoVo2max(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Cardio.Energy.keytel2005NoVo2maxMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("cardio.energy.keytel_2005_vo2max", (l, s) -> ofNumber(
                () -> Cardio.Energy.keytel2005Vo2max(s[0], s[1], s[2], s[3], choice(Sex.values(), s[4], false)),
                () -> Cardio.Energy.keytel2005Vo2maxMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new Sex[] {Sex.of(s[4])})));
        ALL.put("cardio.energy.keytel_2005_vo2max_4digit", (l, s) -> ofNumber(
                () -> Cardio.Energy.keytel2005Vo2max4digit(s[0], s[1], s[2], s[3], choice(Sex.values(), s[4], false)),
                () -> Cardio.Energy.keytel2005Vo2max4digitMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new Sex[] {Sex.of(s[4])})));
        ALL.put("cardio.energy.met_kcal_acsm", (l, s) -> ofNumber(
                () -> Cardio.Energy.metKcalAcsm(s[0], s[1], s[2]),
                () -> Cardio.Energy.metKcalAcsmMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("cardio.energy.met_kcal_compendium", (l, s) -> ofNumber(
                () -> Cardio.Energy.metKcalCompendium(s[0], s[1], s[2]),
                () -> Cardio.Energy.metKcalCompendiumMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("cardio.energy.met_net_kcal_acsm", (l, s) -> ofNumber(
                () -> Cardio.Energy.metNetKcalAcsm(s[0], s[1], s[2]),
                () -> Cardio.Energy.metNetKcalAcsmMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("cardio.energy.vo2_to_kcal", (l, s) -> ofNumber(
                () -> Cardio.Energy.vo2ToKcal(s[0], s[1], s[2], s[3]),
                () -> Cardio.Energy.vo2ToKcalMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]})));
        ALL.put("cardio.epoc.laforgia_2006_fraction", (l, s) -> ofNumber(
                () -> Cardio.Epoc.laforgia2006Fraction(s[0], s[1]),
                () -> Cardio.Epoc.laforgia2006FractionMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("cardio.guideline.met_minutes", (l, s) -> ofNumber(
                () -> Cardio.Guideline.metMinutes(l[0], l[1]),
                null));
        ALL.put("cardio.guideline.moderate_equivalent_minutes", (l, s) -> ofNumber(
                () -> Cardio.Guideline.moderateEquivalentMinutes(s[0], s[1]),
                () -> Cardio.Guideline.moderateEquivalentMinutesMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("cardio.hiit.session_energy", (l, s) -> ofNumber(
                () -> Cardio.Hiit.sessionEnergy(s[0], s[1], s[2], s[3], s[4], s[5], s[6]),
                () -> Cardio.Hiit.sessionEnergyMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new double[] {s[4]}, new double[] {s[5]}, new double[] {s[6]})));
        ALL.put("cardio.hr.karvonen_target", (l, s) -> ofNumber(
                () -> Cardio.Hr.karvonenTarget(s[0], s[1], s[2]),
                () -> Cardio.Hr.karvonenTargetMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("cardio.hr.reserve_fraction", (l, s) -> ofNumber(
                () -> Cardio.Hr.reserveFraction(s[0], s[1], s[2]),
                () -> Cardio.Hr.reserveFractionMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("cardio.hr_max.fox_1971", (l, s) -> ofNumber(
                () -> Cardio.HrMax.fox1971(s[0]),
                () -> Cardio.HrMax.fox1971Many(new double[] {s[0]})));
        ALL.put("cardio.hr_max.gellish_2007_linear", (l, s) -> ofNumber(
                () -> Cardio.HrMax.gellish2007Linear(s[0]),
                () -> Cardio.HrMax.gellish2007LinearMany(new double[] {s[0]})));
        ALL.put("cardio.hr_max.gellish_2007_quadratic", (l, s) -> ofNumber(
                () -> Cardio.HrMax.gellish2007Quadratic(s[0]),
                () -> Cardio.HrMax.gellish2007QuadraticMany(new double[] {s[0]})));
        ALL.put("cardio.hr_max.gulati_2010_women", (l, s) -> ofNumber(
                () -> Cardio.HrMax.gulati2010Women(s[0]),
                () -> Cardio.HrMax.gulati2010WomenMany(new double[] {s[0]})));
        ALL.put("cardio.hr_max.nes_2013", (l, s) -> ofNumber(
                () -> Cardio.HrMax.nes2013(s[0]),
                () -> Cardio.HrMax.nes2013Many(new double[] {s[0]})));
        ALL.put("cardio.hr_max.tanaka_2001", (l, s) -> ofNumber(
                () -> Cardio.HrMax.tanaka2001(s[0]),
                () -> Cardio.HrMax.tanaka2001Many(new double[] {s[0]})));
        ALL.put("cardio.met.corrected_met", (l, s) -> ofNumber(
                () -> Cardio.Met.correctedMet(s[0], s[1], s[2], s[3], choice(Sex.values(), s[4], false)),
                () -> Cardio.Met.correctedMetMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new Sex[] {Sex.of(s[4])})));
        ALL.put("cardio.met.intensity_class", (l, s) -> ofClass(
                () -> Cardio.Met.intensityClass(s[0]),
                () -> Cardio.Met.intensityClassMany(new double[] {s[0]})));
        ALL.put("cardio.met.rmr_ml_kg_min_harris_benedict", (l, s) -> ofNumber(
                () -> Cardio.Met.rmrMlKgMinHarrisBenedict(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Cardio.Met.rmrMlKgMinHarrisBenedictMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("cardio.vo2.acsm_arm_cycling", (l, s) -> ofNumber(
                () -> Cardio.Vo2.acsmArmCycling(s[0], s[1]),
                () -> Cardio.Vo2.acsmArmCyclingMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("cardio.vo2.acsm_leg_cycling", (l, s) -> ofNumber(
                () -> Cardio.Vo2.acsmLegCycling(s[0], s[1]),
                () -> Cardio.Vo2.acsmLegCyclingMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("cardio.vo2.acsm_running", (l, s) -> ofNumber(
                () -> Cardio.Vo2.acsmRunning(s[0], s[1]),
                () -> Cardio.Vo2.acsmRunningMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("cardio.vo2.acsm_stepping", (l, s) -> ofNumber(
                () -> Cardio.Vo2.acsmStepping(s[0], s[1]),
                () -> Cardio.Vo2.acsmSteppingMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("cardio.vo2.acsm_walking", (l, s) -> ofNumber(
                () -> Cardio.Vo2.acsmWalking(s[0], s[1]),
                () -> Cardio.Vo2.acsmWalkingMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("cardio.vo2.met_to_vo2", (l, s) -> ofNumber(
                () -> Cardio.Vo2.metToVo2(s[0]),
                () -> Cardio.Vo2.metToVo2Many(new double[] {s[0]})));
        ALL.put("cardio.vo2.reserve_target", (l, s) -> ofNumber(
                () -> Cardio.Vo2.reserveTarget(s[0], s[1]),
                () -> Cardio.Vo2.reserveTargetMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("cardio.vo2max.cooper_1968", (l, s) -> ofNumber(
                () -> Cardio.Vo2max.cooper1968(s[0]),
                () -> Cardio.Vo2max.cooper1968Many(new double[] {s[0]})));
        ALL.put("cardio.vo2max.george_1993_mile_jog", (l, s) -> ofNumber(
                () -> Cardio.Vo2max.george1993MileJog(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Cardio.Vo2max.george1993MileJogMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("cardio.vo2max.jackson_1990_bmi", (l, s) -> ofNumber(
                () -> Cardio.Vo2max.jackson1990Bmi(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Cardio.Vo2max.jackson1990BmiMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("cardio.vo2max.jackson_1990_percent_fat", (l, s) -> ofNumber(
                () -> Cardio.Vo2max.jackson1990PercentFat(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Cardio.Vo2max.jackson1990PercentFatMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("cardio.vo2max.leger_1988", (l, s) -> ofNumber(
                () -> Cardio.Vo2max.leger1988(s[0], s[1]),
                () -> Cardio.Vo2max.leger1988Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("cardio.vo2max.leger_lambert_1982", (l, s) -> ofNumber(
                () -> Cardio.Vo2max.legerLambert1982(s[0]),
                () -> Cardio.Vo2max.legerLambert1982Many(new double[] {s[0]})));
        ALL.put("cardio.vo2max.myers_2017_friend", (l, s) -> ofNumber(
                () -> Cardio.Vo2max.myers2017Friend(s[0], s[1], choice(Sex.values(), s[2], false)),
                () -> Cardio.Vo2max.myers2017FriendMany(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])})));
        ALL.put("cardio.vo2max.nes_2011_men", (l, s) -> ofNumber(
                () -> Cardio.Vo2max.nes2011Men(s[0], s[1], s[2], s[3]),
                () -> Cardio.Vo2max.nes2011MenMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]})));
        ALL.put("cardio.vo2max.nes_2011_women", (l, s) -> ofNumber(
                () -> Cardio.Vo2max.nes2011Women(s[0], s[1], s[2], s[3]),
                () -> Cardio.Vo2max.nes2011WomenMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]})));
        ALL.put("cardio.vo2max.rockport_kline_1987", (l, s) -> ofNumber(
                () -> Cardio.Vo2max.rockportKline1987(s[0], s[1], s[2], s[3], choice(Sex.values(), s[4], false)),
                () -> Cardio.Vo2max.rockportKline1987Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new Sex[] {Sex.of(s[4])})));
        ALL.put("cardio.vo2max.rockport_kline_1987_absolute", (l, s) -> ofNumber(
                () -> Cardio.Vo2max.rockportKline1987Absolute(s[0], s[1], s[2], s[3], choice(Sex.values(), s[4], false)),
                () -> Cardio.Vo2max.rockportKline1987AbsoluteMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new Sex[] {Sex.of(s[4])})));
        ALL.put("cardio.vo2max.run_1_5_mile_acsm", (l, s) -> ofNumber(
                () -> Cardio.Vo2max.run15MileAcsm(s[0]),
                () -> Cardio.Vo2max.run15MileAcsmMany(new double[] {s[0]})));
        ALL.put("cardio.vo2max.stickland_2003", (l, s) -> ofNumber(
                () -> Cardio.Vo2max.stickland2003(s[0], choice(Sex.values(), s[1], false)),
                () -> Cardio.Vo2max.stickland2003Many(new double[] {s[0]}, new Sex[] {Sex.of(s[1])})));
        ALL.put("cardio.vo2max.uth_2004", (l, s) -> ofNumber(
                () -> Cardio.Vo2max.uth2004(s[0], s[1]),
                () -> Cardio.Vo2max.uth2004Many(new double[] {s[0]}, new double[] {s[1]})));
    }
}
