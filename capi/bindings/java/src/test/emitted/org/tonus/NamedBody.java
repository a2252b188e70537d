// Written by capi/bindings/emit.py.
package org.tonus;

/** Every method of Body, called with the inputs of a case. */
final class NamedBody extends Named {
    private NamedBody() {}

    static void add() {
        ALL.put("body.absi.krakauer_2012", (l, s) -> ofNumber(
                () -> Body.Absi.krakauer2012(s[0], s[1], s[2]),
                () -> Body.Absi.krakauer2012Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("body.appendicular_muscle.wen_2011", (l, s) -> ofNumber(
                () -> Body.AppendicularMuscle.wen2011(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Body.AppendicularMuscle.wen2011Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("body.bmi.quetelet", (l, s) -> ofNumber(
                () -> Body.Bmi.quetelet(s[0], s[1]),
                () -> Body.Bmi.queteletMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("body.bmi_class.who_adult", (l, s) -> ofClass(
                () -> Body.BmiClass.whoAdult(s[0]),
                () -> Body.BmiClass.whoAdultMany(new double[] {s[0]})));
        ALL.put("body.bmi_class.who_asian_2004", (l, s) -> ofClass(
                () -> Body.BmiClass.whoAsian2004(s[0]),
                () -> Body.BmiClass.whoAsian2004Many(new double[] {s[0]})));
        ALL.put("body.bri.thomas_2013", (l, s) -> ofNumber(
                () -> Body.Bri.thomas2013(s[0], s[1]),
                () -> Body.Bri.thomas2013Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("body.density.durnin_womersley_1974", (l, s) -> ofNumber(
                () -> Body.Density.durninWomersley1974(s[0], s[1], s[2], s[3], s[4], choice(Sex.values(), s[5], false)),
                () -> Body.Density.durninWomersley1974Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new double[] {s[4]}, new Sex[] {Sex.of(s[5])})));
        ALL.put("body.density.durnin_womersley_1974_all_ages", (l, s) -> ofNumber(
                () -> Body.Density.durninWomersley1974AllAges(s[0], s[1], s[2], s[3], choice(Sex.values(), s[4], false)),
                () -> Body.Density.durninWomersley1974AllAgesMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new Sex[] {Sex.of(s[4])})));
        ALL.put("body.density.jackson_pollock_3", (l, s) -> ofNumber(
                () -> Body.Density.jacksonPollock3(s[0], s[1], s[2], s[3], s[4], s[5], choice(Sex.values(), s[6], false)),
                () -> Body.Density.jacksonPollock3Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new double[] {s[4]}, new double[] {s[5]}, new Sex[] {Sex.of(s[6])})));
        ALL.put("body.density.jackson_pollock_7", (l, s) -> ofNumber(
                () -> Body.Density.jacksonPollock7(s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], choice(Sex.values(), s[8], false)),
                () -> Body.Density.jacksonPollock7Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new double[] {s[4]}, new double[] {s[5]}, new double[] {s[6]}, new double[] {s[7]}, new Sex[] {Sex.of(s[8])})));
        ALL.put("body.density.navy_1984", (l, s) -> ofNumber(
                () -> Body.Density.navy1984(s[0], s[1], s[2], s[3], choice(Sex.values(), s[4], false)),
                () -> Body.Density.navy1984Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new Sex[] {Sex.of(s[4])})));
        ALL.put("body.fat_class.ace", (l, s) -> ofClass(
                () -> Body.FatClass.ace(s[0], choice(Sex.values(), s[1], false)),
                () -> Body.FatClass.aceMany(new double[] {s[0]}, new Sex[] {Sex.of(s[1])})));
        ALL.put("body.fat_fraction.bai_2011", (l, s) -> ofNumber(
                () -> Body.FatFraction.bai2011(s[0], s[1]),
                () -> Body.FatFraction.bai2011Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("body.fat_fraction.brozek_1963", (l, s) -> ofNumber(
                () -> Body.FatFraction.brozek1963(s[0]),
                () -> Body.FatFraction.brozek1963Many(new double[] {s[0]})));
        ALL.put("body.fat_fraction.cun_bae_2012", (l, s) -> ofNumber(
                () -> Body.FatFraction.cunBae2012(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Body.FatFraction.cunBae2012Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("body.fat_fraction.deurenberg_1991", (l, s) -> ofNumber(
                () -> Body.FatFraction.deurenberg1991(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Body.FatFraction.deurenberg1991Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("body.fat_fraction.durnin_womersley_1974", (l, s) -> ofNumber(
                () -> Body.FatFraction.durninWomersley1974(s[0], s[1], s[2], s[3], s[4], choice(Sex.values(), s[5], false)),
                () -> Body.FatFraction.durninWomersley1974Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new double[] {s[4]}, new Sex[] {Sex.of(s[5])})));
        ALL.put("body.fat_fraction.gallagher_2000", (l, s) -> ofNumber(
                () -> Body.FatFraction.gallagher2000(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Body.FatFraction.gallagher2000Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("body.fat_fraction.jackson_2002_ln", (l, s) -> ofNumber(
                () -> Body.FatFraction.jackson2002Ln(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Body.FatFraction.jackson2002LnMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("body.fat_fraction.jackson_pollock_3", (l, s) -> ofNumber(
                () -> Body.FatFraction.jacksonPollock3(s[0], s[1], s[2], s[3], s[4], s[5], choice(Sex.values(), s[6], false)),
                () -> Body.FatFraction.jacksonPollock3Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new double[] {s[4]}, new double[] {s[5]}, new Sex[] {Sex.of(s[6])})));
        ALL.put("body.fat_fraction.jackson_pollock_4", (l, s) -> ofNumber(
                () -> Body.FatFraction.jacksonPollock4(s[0], s[1], s[2], s[3], s[4], choice(Sex.values(), s[5], false)),
                () -> Body.FatFraction.jacksonPollock4Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new double[] {s[4]}, new Sex[] {Sex.of(s[5])})));
        ALL.put("body.fat_fraction.jackson_pollock_7", (l, s) -> ofNumber(
                () -> Body.FatFraction.jacksonPollock7(s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7], choice(Sex.values(), s[8], false)),
                () -> Body.FatFraction.jacksonPollock7Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new double[] {s[4]}, new double[] {s[5]}, new double[] {s[6]}, new double[] {s[7]}, new Sex[] {Sex.of(s[8])})));
        ALL.put("body.fat_fraction.navy_1984", (l, s) -> ofNumber(
                () -> Body.FatFraction.navy1984(s[0], s[1], s[2], s[3], choice(Sex.values(), s[4], false)),
                () -> Body.FatFraction.navy1984Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new Sex[] {Sex.of(s[4])})));
        ALL.put("body.fat_fraction.navy_1984_inch", (l, s) -> ofNumber(
                () -> Body.FatFraction.navy1984Inch(s[0], s[1], s[2], s[3], choice(Sex.values(), s[4], false)),
                () -> Body.FatFraction.navy1984InchMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new Sex[] {Sex.of(s[4])})));
        ALL.put("body.fat_fraction.rfm_2018", (l, s) -> ofNumber(
                () -> Body.FatFraction.rfm2018(s[0], s[1], choice(Sex.values(), s[2], false)),
                () -> Body.FatFraction.rfm2018Many(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])})));
        ALL.put("body.fat_fraction.siri_1961", (l, s) -> ofNumber(
                () -> Body.FatFraction.siri1961(s[0]),
                () -> Body.FatFraction.siri1961Many(new double[] {s[0]})));
        ALL.put("body.fat_fraction.slaughter_1988_triceps_calf", (l, s) -> ofNumber(
                () -> Body.FatFraction.slaughter1988TricepsCalf(s[0], s[1], choice(Sex.values(), s[2], false)),
                () -> Body.FatFraction.slaughter1988TricepsCalfMany(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])})));
        ALL.put("body.fat_fraction.slaughter_1988_triceps_subscapular", (l, s) -> ofNumber(
                () -> Body.FatFraction.slaughter1988TricepsSubscapular(s[0], s[1], choice(Sex.values(), s[2], false), choice(EthnicitySlaughter1988.values(), s[3], true), choice(Maturation.values(), s[4], true)),
                () -> Body.FatFraction.slaughter1988TricepsSubscapularMany(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])}, new EthnicitySlaughter1988[] {EthnicitySlaughter1988.of(s[3])}, new Maturation[] {Maturation.of(s[4])})));
        ALL.put("body.fat_fraction.ymca", (l, s) -> ofNumber(
                () -> Body.FatFraction.ymca(s[0], s[1], choice(Sex.values(), s[2], false)),
                () -> Body.FatFraction.ymcaMany(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])})));
        ALL.put("body.fat_free_mass.bia_kyle_2001", (l, s) -> ofNumber(
                () -> Body.FatFreeMass.biaKyle2001(s[0], s[1], s[2], s[3], choice(Sex.values(), s[4], false)),
                () -> Body.FatFreeMass.biaKyle2001Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new Sex[] {Sex.of(s[4])})));
        ALL.put("body.fat_free_mass.bia_sun_2003", (l, s) -> ofNumber(
                () -> Body.FatFreeMass.biaSun2003(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Body.FatFreeMass.biaSun2003Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("body.fat_to_lose.constant_lean", (l, s) -> ofNumber(
                () -> Body.FatToLose.constantLean(s[0], s[1], s[2]),
                () -> Body.FatToLose.constantLeanMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("body.ffmi", (l, s) -> ofNumber(
                () -> Body.ffmi(s[0], s[1], s[2]),
                () -> Body.ffmiMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("body.ffmi_normalized.k61_variant", (l, s) -> ofNumber(
                () -> Body.FfmiNormalized.k61Variant(s[0], s[1], s[2]),
                () -> Body.FfmiNormalized.k61VariantMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("body.ffmi_normalized.kouri_1995", (l, s) -> ofNumber(
                () -> Body.FfmiNormalized.kouri1995(s[0], s[1], s[2]),
                () -> Body.FfmiNormalized.kouri1995Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("body.findrisc.lindstrom_2003", (l, s) -> ofNumber(
                () -> Body.Findrisc.lindstrom2003(s[0], s[1], s[2], choice(Sex.values(), s[3], false), choice(Answer.values(), s[4], false), choice(Answer.values(), s[5], false), choice(Answer.values(), s[6], false), choice(Answer.values(), s[7], false), choice(FamilyDiabetes.values(), s[8], false)),
                () -> Body.Findrisc.lindstrom2003Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])}, new Answer[] {Answer.of(s[4])}, new Answer[] {Answer.of(s[5])}, new Answer[] {Answer.of(s[6])}, new Answer[] {Answer.of(s[7])}, new FamilyDiabetes[] {FamilyDiabetes.of(s[8])})));
        ALL.put("body.fmi", (l, s) -> ofNumber(
                () -> Body.fmi(s[0], s[1], s[2]),
                () -> Body.fmiMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("body.girth_corrected.lee_2000", (l, s) -> ofNumber(
                () -> Body.GirthCorrected.lee2000(s[0], s[1]),
                () -> Body.GirthCorrected.lee2000Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("body.ideal_mass.devine_1974", (l, s) -> ofNumber(
                () -> Body.IdealMass.devine1974(s[0], choice(Sex.values(), s[1], false)),
                () -> Body.IdealMass.devine1974Many(new double[] {s[0]}, new Sex[] {Sex.of(s[1])})));
        ALL.put("body.ideal_mass.hamwi_1964", (l, s) -> ofNumber(
                () -> Body.IdealMass.hamwi1964(s[0], choice(Sex.values(), s[1], false)),
                () -> Body.IdealMass.hamwi1964Many(new double[] {s[0]}, new Sex[] {Sex.of(s[1])})));
        ALL.put("body.ideal_mass.hamwi_1964_pound_form", (l, s) -> ofNumber(
                () -> Body.IdealMass.hamwi1964PoundForm(s[0], choice(Sex.values(), s[1], false)),
                () -> Body.IdealMass.hamwi1964PoundFormMany(new double[] {s[0]}, new Sex[] {Sex.of(s[1])})));
        ALL.put("body.ideal_mass.miller_1983", (l, s) -> ofNumber(
                () -> Body.IdealMass.miller1983(s[0], choice(Sex.values(), s[1], false)),
                () -> Body.IdealMass.miller1983Many(new double[] {s[0]}, new Sex[] {Sex.of(s[1])})));
        ALL.put("body.ideal_mass.robinson_1983", (l, s) -> ofNumber(
                () -> Body.IdealMass.robinson1983(s[0], choice(Sex.values(), s[1], false)),
                () -> Body.IdealMass.robinson1983Many(new double[] {s[0]}, new Sex[] {Sex.of(s[1])})));
        ALL.put("body.lean_mass.boer_1984", (l, s) -> ofNumber(
                () -> Body.LeanMass.boer1984(s[0], s[1], choice(Sex.values(), s[2], false)),
                () -> Body.LeanMass.boer1984Many(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])})));
        ALL.put("body.lean_mass.hume_1966", (l, s) -> ofNumber(
                () -> Body.LeanMass.hume1966(s[0], s[1], choice(Sex.values(), s[2], false)),
                () -> Body.LeanMass.hume1966Many(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])})));
        ALL.put("body.lean_mass.james_1976", (l, s) -> ofNumber(
                () -> Body.LeanMass.james1976(s[0], s[1], choice(Sex.values(), s[2], false)),
                () -> Body.LeanMass.james1976Many(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])})));
        ALL.put("body.lean_mass.janmahasatian_2005", (l, s) -> ofNumber(
                () -> Body.LeanMass.janmahasatian2005(s[0], s[1], choice(Sex.values(), s[2], false)),
                () -> Body.LeanMass.janmahasatian2005Many(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])})));
        ALL.put("body.ponderal_index.rohrer", (l, s) -> ofNumber(
                () -> Body.PonderalIndex.rohrer(s[0], s[1]),
                () -> Body.PonderalIndex.rohrerMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("body.skeletal_muscle.bia_janssen_2000", (l, s) -> ofNumber(
                () -> Body.SkeletalMuscle.biaJanssen2000(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Body.SkeletalMuscle.biaJanssen2000Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("body.skeletal_muscle.lee_2000_girth", (l, s) -> ofNumber(
                () -> Body.SkeletalMuscle.lee2000Girth(s[0], s[1], choice(Sex.values(), s[2], false), choice(Ethnicity.values(), s[3], false), s[4], s[5], s[6]),
                () -> Body.SkeletalMuscle.lee2000GirthMany(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])}, new Ethnicity[] {Ethnicity.of(s[3])}, new double[] {s[4]}, new double[] {s[5]}, new double[] {s[6]})));
        ALL.put("body.skeletal_muscle.lee_2000_simple", (l, s) -> ofNumber(
                () -> Body.SkeletalMuscle.lee2000Simple(s[0], s[1], s[2], choice(Sex.values(), s[3], false), choice(Ethnicity.values(), s[4], false)),
                () -> Body.SkeletalMuscle.lee2000SimpleMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])}, new Ethnicity[] {Ethnicity.of(s[4])})));
        ALL.put("body.surface_area.du_bois_1916", (l, s) -> ofNumber(
                () -> Body.SurfaceArea.duBois1916(s[0], s[1]),
                () -> Body.SurfaceArea.duBois1916Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("body.surface_area.haycock_1978", (l, s) -> ofNumber(
                () -> Body.SurfaceArea.haycock1978(s[0], s[1]),
                () -> Body.SurfaceArea.haycock1978Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("body.surface_area.mosteller_1987", (l, s) -> ofNumber(
                () -> Body.SurfaceArea.mosteller1987(s[0], s[1]),
                () -> Body.SurfaceArea.mosteller1987Many(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("body.total_body_water.bia_sun_2003", (l, s) -> ofNumber(
                () -> Body.TotalBodyWater.biaSun2003(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Body.TotalBodyWater.biaSun2003Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("body.total_body_water.watson_1980", (l, s) -> ofNumber(
                () -> Body.TotalBodyWater.watson1980(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Body.TotalBodyWater.watson1980Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("body.waist_height_class.nice_2022", (l, s) -> ofClass(
                () -> Body.WaistHeightClass.nice2022(s[0]),
                () -> Body.WaistHeightClass.nice2022Many(new double[] {s[0]})));
        ALL.put("body.waist_height_ratio", (l, s) -> ofNumber(
                () -> Body.waistHeightRatio(s[0], s[1]),
                () -> Body.waistHeightRatioMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("body.waist_hip_ratio", (l, s) -> ofNumber(
                () -> Body.waistHipRatio(s[0], s[1]),
                () -> Body.waistHipRatioMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("body.waist_hip_risk.who_2008", (l, s) -> ofClass(
                () -> Body.WaistHipRisk.who2008(s[0], choice(Sex.values(), s[1], false)),
                () -> Body.WaistHipRisk.who2008Many(new double[] {s[0]}, new Sex[] {Sex.of(s[1])})));
        ALL.put("body.waist_risk.who_2008", (l, s) -> ofClass(
                () -> Body.WaistRisk.who2008(s[0], choice(Sex.values(), s[1], false)),
                () -> Body.WaistRisk.who2008Many(new double[] {s[0]}, new Sex[] {Sex.of(s[1])})));
        ALL.put("body.weeks_to_weight.constant_rate", (l, s) -> ofNumber(
                () -> Body.WeeksToWeight.constantRate(s[0], s[1], s[2]),
                () -> Body.WeeksToWeight.constantRateMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
    }
}
