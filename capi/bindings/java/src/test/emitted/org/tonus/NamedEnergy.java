// Written by capi/bindings/emit.py.
package org.tonus;

/** Every method of Energy, called with the inputs of a case. */
final class NamedEnergy extends Named {
    private NamedEnergy() {}

    static void add() {
        ALL.put("energy.availability", (l, s) -> ofNumber(
                () -> Energy.availability(s[0], s[1], s[2]),
                () -> Energy.availabilityMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]})));
        ALL.put("energy.availability_class", (l, s) -> ofClass(
                () -> Energy.availabilityClass(s[0]),
                () -> Energy.availabilityClassMany(new double[] {s[0]})));
        ALL.put("energy.bmr.fao_2004", (l, s) -> ofNumber(
                () -> Energy.Bmr.fao2004(s[0], s[1], choice(Sex.values(), s[2], false)),
                () -> Energy.Bmr.fao2004Many(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])})));
        ALL.put("energy.bmr.harris_benedict_1919", (l, s) -> ofNumber(
                () -> Energy.Bmr.harrisBenedict1919(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Energy.Bmr.harrisBenedict1919Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("energy.bmr.henry_2005_w", (l, s) -> ofNumber(
                () -> Energy.Bmr.henry2005W(s[0], s[1], choice(Sex.values(), s[2], false)),
                () -> Energy.Bmr.henry2005WMany(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])})));
        ALL.put("energy.bmr.henry_2005_wh", (l, s) -> ofNumber(
                () -> Energy.Bmr.henry2005Wh(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Energy.Bmr.henry2005WhMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("energy.bmr.roza_shizgal_1984", (l, s) -> ofNumber(
                () -> Energy.Bmr.rozaShizgal1984(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Energy.Bmr.rozaShizgal1984Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("energy.bmr.schofield_1985_w", (l, s) -> ofNumber(
                () -> Energy.Bmr.schofield1985W(s[0], s[1], choice(Sex.values(), s[2], false)),
                () -> Energy.Bmr.schofield1985WMany(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])})));
        ALL.put("energy.bmr.schofield_1985_wh", (l, s) -> ofNumber(
                () -> Energy.Bmr.schofield1985Wh(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Energy.Bmr.schofield1985WhMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("energy.bmr.who_1985", (l, s) -> ofNumber(
                () -> Energy.Bmr.who1985(s[0], s[1], choice(Sex.values(), s[2], false)),
                () -> Energy.Bmr.who1985Many(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])})));
        ALL.put("energy.eer.iom_2005", (l, s) -> ofNumber(
                () -> Energy.Eer.iom2005(s[0], s[1], s[2], choice(Sex.values(), s[3], false), choice(PalCategoryIom2005.values(), s[4], false)),
                () -> Energy.Eer.iom2005Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])}, new PalCategoryIom2005[] {PalCategoryIom2005.of(s[4])})));
        ALL.put("energy.eer.nasem_2023", (l, s) -> ofNumber(
                () -> Energy.Eer.nasem2023(s[0], s[1], s[2], choice(Sex.values(), s[3], false), choice(PalCategoryNasem2023.values(), s[4], false)),
                () -> Energy.Eer.nasem2023Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])}, new PalCategoryNasem2023[] {PalCategoryNasem2023.of(s[4])})));
        ALL.put("energy.expenditure.weir_1949_abbreviated", (l, s) -> ofNumber(
                () -> Energy.Expenditure.weir1949Abbreviated(s[0], s[1]),
                () -> Energy.Expenditure.weir1949AbbreviatedMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("energy.food.atwater_general", (l, s) -> ofNumber(
                () -> Energy.Food.atwaterGeneral(s[0], s[1], s[2], s[3]),
                () -> Energy.Food.atwaterGeneralMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]})));
        ALL.put("energy.food.eu_1169_2011", (l, s) -> ofNumber(
                () -> Energy.Food.eu11692011(s[0], s[1], s[2], s[3], s[4], s[5]),
                () -> Energy.Food.eu11692011Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new double[] {s[4]}, new double[] {s[5]})));
        ALL.put("energy.food.eu_1169_2011_kj", (l, s) -> ofNumber(
                () -> Energy.Food.eu11692011Kj(s[0], s[1], s[2], s[3], s[4], s[5]),
                () -> Energy.Food.eu11692011KjMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]}, new double[] {s[4]}, new double[] {s[5]})));
        ALL.put("energy.pal_category.fao_2004", (l, s) -> ofClass(
                () -> Energy.PalCategory.fao2004(s[0]),
                () -> Energy.PalCategory.fao2004Many(new double[] {s[0]})));
        ALL.put("energy.pal_category.iom_2005", (l, s) -> ofClass(
                () -> Energy.PalCategory.iom2005(s[0]),
                () -> Energy.PalCategory.iom2005Many(new double[] {s[0]})));
        ALL.put("energy.pal_category.nasem_2023", (l, s) -> ofClass(
                () -> Energy.PalCategory.nasem2023(s[0]),
                () -> Energy.PalCategory.nasem2023Many(new double[] {s[0]})));
        ALL.put("energy.rmr.cunningham_1980", (l, s) -> ofNumber(
                () -> Energy.Rmr.cunningham1980(s[0]),
                () -> Energy.Rmr.cunningham1980Many(new double[] {s[0]})));
        ALL.put("energy.rmr.cunningham_1991", (l, s) -> ofNumber(
                () -> Energy.Rmr.cunningham1991(s[0]),
                () -> Energy.Rmr.cunningham1991Many(new double[] {s[0]})));
        ALL.put("energy.rmr.de_lorenzo_2001", (l, s) -> ofNumber(
                () -> Energy.Rmr.deLorenzo2001(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Energy.Rmr.deLorenzo2001Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("energy.rmr.livingston_kohlstadt_2005", (l, s) -> ofNumber(
                () -> Energy.Rmr.livingstonKohlstadt2005(s[0], s[1], choice(Sex.values(), s[2], false)),
                () -> Energy.Rmr.livingstonKohlstadt2005Many(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])})));
        ALL.put("energy.rmr.mifflin_1990", (l, s) -> ofNumber(
                () -> Energy.Rmr.mifflin1990(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Energy.Rmr.mifflin1990Many(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("energy.rmr.mifflin_1990_ffm", (l, s) -> ofNumber(
                () -> Energy.Rmr.mifflin1990Ffm(s[0]),
                () -> Energy.Rmr.mifflin1990FfmMany(new double[] {s[0]})));
        ALL.put("energy.rmr.mifflin_1990_full", (l, s) -> ofNumber(
                () -> Energy.Rmr.mifflin1990Full(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Energy.Rmr.mifflin1990FullMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("energy.rmr.mueller_2004", (l, s) -> ofNumber(
                () -> Energy.Rmr.mueller2004(s[0], s[1], choice(Sex.values(), s[2], false)),
                () -> Energy.Rmr.mueller2004Many(new double[] {s[0]}, new double[] {s[1]}, new Sex[] {Sex.of(s[2])})));
        ALL.put("energy.rmr.mueller_2004_bmi", (l, s) -> ofNumber(
                () -> Energy.Rmr.mueller2004Bmi(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Energy.Rmr.mueller2004BmiMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("energy.rmr.nelson_1992_no_intercept", (l, s) -> ofNumber(
                () -> Energy.Rmr.nelson1992NoIntercept(s[0], s[1]),
                () -> Energy.Rmr.nelson1992NoInterceptMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("energy.rmr.owen_1986_1987", (l, s) -> ofNumber(
                () -> Energy.Rmr.owen19861987(s[0], choice(Sex.values(), s[1], false)),
                () -> Energy.Rmr.owen19861987Many(new double[] {s[0]}, new Sex[] {Sex.of(s[1])})));
        ALL.put("energy.rmr.owen_1986_athlete_women", (l, s) -> ofNumber(
                () -> Energy.Rmr.owen1986AthleteWomen(s[0]),
                () -> Energy.Rmr.owen1986AthleteWomenMany(new double[] {s[0]})));
        ALL.put("energy.rmr.ten_haaf_2014_ffm", (l, s) -> ofNumber(
                () -> Energy.Rmr.tenHaaf2014Ffm(s[0]),
                () -> Energy.Rmr.tenHaaf2014FfmMany(new double[] {s[0]})));
        ALL.put("energy.rmr.ten_haaf_2014_weight", (l, s) -> ofNumber(
                () -> Energy.Rmr.tenHaaf2014Weight(s[0], s[1], s[2], choice(Sex.values(), s[3], false)),
                () -> Energy.Rmr.tenHaaf2014WeightMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])})));
        ALL.put("energy.rmr.tinsley_2019_ffm", (l, s) -> ofNumber(
                () -> Energy.Rmr.tinsley2019Ffm(s[0]),
                () -> Energy.Rmr.tinsley2019FfmMany(new double[] {s[0]})));
        ALL.put("energy.rmr.tinsley_2019_weight", (l, s) -> ofNumber(
                () -> Energy.Rmr.tinsley2019Weight(s[0]),
                () -> Energy.Rmr.tinsley2019WeightMany(new double[] {s[0]})));
        ALL.put("energy.tee.bmr_times_pal", (l, s) -> ofNumber(
                () -> Energy.Tee.bmrTimesPal(s[0], s[1]),
                () -> Energy.Tee.bmrTimesPalMany(new double[] {s[0]}, new double[] {s[1]})));
        ALL.put("energy.tee.iom_2005_overweight", (l, s) -> ofNumber(
                () -> Energy.Tee.iom2005Overweight(s[0], s[1], s[2], choice(Sex.values(), s[3], false), choice(PalCategoryIom2005.values(), s[4], false)),
                () -> Energy.Tee.iom2005OverweightMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new Sex[] {Sex.of(s[3])}, new PalCategoryIom2005[] {PalCategoryIom2005.of(s[4])})));
        ALL.put("energy.tee.multiplier", (l, s) -> ofNumber(
                () -> Energy.Tee.multiplier(s[0], choice(ActivityLevel.values(), s[1], false)),
                () -> Energy.Tee.multiplierMany(new double[] {s[0]}, new ActivityLevel[] {ActivityLevel.of(s[1])})));
        ALL.put("energy.tef.westerterp_2004_high", (l, s) -> ofNumber(
                () -> Energy.Tef.westerterp2004High(s[0], s[1], s[2], s[3]),
                () -> Energy.Tef.westerterp2004HighMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]})));
        ALL.put("energy.tef.westerterp_2004_low", (l, s) -> ofNumber(
                () -> Energy.Tef.westerterp2004Low(s[0], s[1], s[2], s[3]),
                () -> Energy.Tef.westerterp2004LowMany(new double[] {s[0]}, new double[] {s[1]}, new double[] {s[2]}, new double[] {s[3]})));
        ALL.put("energy.tissue.hall_2008", (l, s) -> ofNumber(
                () -> Energy.Tissue.hall2008(s[0], s[1]),
                () -> Energy.Tissue.hall2008Many(new double[] {s[0]}, new double[] {s[1]})));
    }
}
