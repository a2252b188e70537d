// Written by capi/bindings/emit.py.

//! Equations of the domain body.

#[allow(unused_imports)]
use crate::equation::{many, series, single};
#[allow(unused_imports)]
use crate::quantity::{cells, optional, sparse, Input};
#[allow(unused_imports)]
use crate::{choices::*, units::*, Batch, Error, Estimate};

/// Fat-free mass index.
///
/// Result: ffmi_kg_per_m2 in kg/m2.
/// Studied: definition, nobody was studied.
/// A definition: it adds no error to that of its inputs.
/// Source: Kouri et al. 1995: Fat-free mass index in users and nonusers of anabolic-androgenic
/// steroids. Clin J Sport Med 5:223-228.
///
/// * `weight`: in kg, possible 0.3 to 700
/// * `height`: in cm, possible 20 to 280
/// * `body_fat`: in %, possible 0 to 100
pub fn ffmi(
    weight: Kilograms,
    height: Centimetres,
    body_fat: Percent,
) -> Result<Estimate<KilogramsPerSquareMetre>, Error> {
    single(c"body.ffmi", &[weight.number(), height.number(), body_fat.number()])
}

/// [`ffmi`] of columns: a row each.
pub fn ffmi_many(
    weight: &[Kilograms],
    height: &[Centimetres],
    body_fat: &[Percent],
) -> Result<Batch<KilogramsPerSquareMetre>, Error> {
    many(c"body.ffmi", &[cells(weight), cells(height), cells(body_fat)])
}

/// Fat mass index.
///
/// Result: fmi_kg_per_m2 in kg/m2.
/// Studied: definition, nobody was studied.
/// A definition: it adds no error to that of its inputs.
/// Source: a definition, no measurement is involved.
///
/// * `weight`: in kg, possible 0.3 to 700
/// * `height`: in cm, possible 20 to 280
/// * `body_fat`: in %, possible 0 to 100
pub fn fmi(
    weight: Kilograms,
    height: Centimetres,
    body_fat: Percent,
) -> Result<Estimate<KilogramsPerSquareMetre>, Error> {
    single(c"body.fmi", &[weight.number(), height.number(), body_fat.number()])
}

/// [`fmi`] of columns: a row each.
pub fn fmi_many(
    weight: &[Kilograms],
    height: &[Centimetres],
    body_fat: &[Percent],
) -> Result<Batch<KilogramsPerSquareMetre>, Error> {
    many(c"body.fmi", &[cells(weight), cells(height), cells(body_fat)])
}

/// Waist to height ratio.
///
/// Result: ratio.
/// Studied: definition, nobody was studied.
/// A definition: it adds no error to that of its inputs.
/// Source: a definition, no measurement is involved.
///
/// * `waist`: in cm, possible 10 to 400
/// * `height`: in cm, possible 20 to 280
pub fn waist_height_ratio(waist: Centimetres, height: Centimetres) -> Result<Estimate<f64>, Error> {
    single(c"body.waist_height_ratio", &[waist.number(), height.number()])
}

/// [`waist_height_ratio`] of columns: a row each.
pub fn waist_height_ratio_many(
    waist: &[Centimetres],
    height: &[Centimetres],
) -> Result<Batch<f64>, Error> {
    many(c"body.waist_height_ratio", &[cells(waist), cells(height)])
}

/// Waist to hip ratio.
///
/// Result: ratio.
/// Studied: definition, nobody was studied.
/// A definition: it adds no error to that of its inputs.
/// Source: a definition, no measurement is involved.
///
/// * `waist`: in cm, possible 10 to 400
/// * `hip`: in cm, possible 10 to 400
pub fn waist_hip_ratio(waist: Centimetres, hip: Centimetres) -> Result<Estimate<f64>, Error> {
    single(c"body.waist_hip_ratio", &[waist.number(), hip.number()])
}

/// [`waist_hip_ratio`] of columns: a row each.
pub fn waist_hip_ratio_many(
    waist: &[Centimetres],
    hip: &[Centimetres],
) -> Result<Batch<f64>, Error> {
    many(c"body.waist_hip_ratio", &[cells(waist), cells(hip)])
}

/// Equations body.absi.
pub mod absi {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// A body shape index, Krakauer.
    ///
    /// Result: absi.
    /// Studied: 14105 adults of NHANES 1999-2004, not pregnant.
    /// Standard error: none published.
    /// Source: Krakauer, Krakauer 2012: A new body shape index predicts mortality hazard
    /// independently of body mass index. PLoS ONE 7(7):e39504, doi:10.1371/journal.pone.0039504.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `waist`: in cm, possible 10 to 400
    pub fn krakauer_2012(
        weight: Kilograms,
        height: Centimetres,
        waist: Centimetres,
    ) -> Result<Estimate<f64>, Error> {
        single(c"body.absi.krakauer_2012", &[weight.number(), height.number(), waist.number()])
    }

    /// [`krakauer_2012`] of columns: a row each.
    pub fn krakauer_2012_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        waist: &[Centimetres],
    ) -> Result<Batch<f64>, Error> {
        many(c"body.absi.krakauer_2012", &[cells(weight), cells(height), cells(waist)])
    }
}

/// Equations body.appendicular_muscle.
pub mod appendicular_muscle {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Muscle of the limbs, Wen.
    ///
    /// Result: asm_kg in kg.
    /// Studied: Chinese adults, limits not known.
    /// Standard error: none published.
    /// Source: Wen et al. 2011: Anthropometric estimation of appendicular muscle in Chinese adults.
    /// Asia Pac J Clin Nutr 20:551-556.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    pub fn wen_2011(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"body.appendicular_muscle.wen_2011", &[weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`wen_2011`] of columns: a row each.
    pub fn wen_2011_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"body.appendicular_muscle.wen_2011", &[cells(weight), cells(height), cells(age), cells(sex)])
    }
}

/// Equations body.bmi.
pub mod bmi {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Body mass index.
    ///
    /// Result: bmi_kg_per_m2 in kg/m2.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    pub fn quetelet(
        weight: Kilograms,
        height: Centimetres,
    ) -> Result<Estimate<KilogramsPerSquareMetre>, Error> {
        single(c"body.bmi.quetelet", &[weight.number(), height.number()])
    }

    /// [`quetelet`] of columns: a row each.
    pub fn quetelet_many(
        weight: &[Kilograms],
        height: &[Centimetres],
    ) -> Result<Batch<KilogramsPerSquareMetre>, Error> {
        many(c"body.bmi.quetelet", &[cells(weight), cells(height)])
    }
}

/// Equations body.bmi_class.
pub mod bmi_class {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Class of the body mass index of adults.
    ///
    /// Result: class, one of severe_thinness, moderate_thinness, mild_thinness, normal, pre_obese,
    /// obese_1, obese_2, obese_3.
    /// Studied: adults, a convention.
    /// A definition: it adds no error to that of its inputs.
    /// Source: World Health Organization: Classes of the body mass index of adults.
    ///
    /// * `bmi`: in kg/m2, possible 3 to 300
    pub fn who_adult(bmi: KilogramsPerSquareMetre) -> Result<Estimate<BmiClassWhoAdult>, Error> {
        single(c"body.bmi_class.who_adult", &[bmi.number()])
    }

    /// [`who_adult`] of columns: a row each.
    pub fn who_adult_many(
        bmi: &[KilogramsPerSquareMetre],
    ) -> Result<Batch<Option<BmiClassWhoAdult>>, Error> {
        many(c"body.bmi_class.who_adult", &[cells(bmi)])
    }

    /// Action points of the body mass index, Asian populations.
    ///
    /// Result: class, one of underweight, acceptable_risk, increased_risk, high_risk.
    /// Studied: Asian adults, a convention.
    /// A definition: it adds no error to that of its inputs.
    /// Its numbers could not be traced to two sources.
    /// Source: WHO expert consultation 2004: Appropriate body-mass index for Asian populations.
    /// Lancet 363:157-163.
    ///
    /// * `bmi`: in kg/m2, possible 3 to 300
    pub fn who_asian_2004(
        bmi: KilogramsPerSquareMetre,
    ) -> Result<Estimate<BmiClassWhoAsian2004>, Error> {
        single(c"body.bmi_class.who_asian_2004", &[bmi.number()])
    }

    /// [`who_asian_2004`] of columns: a row each.
    pub fn who_asian_2004_many(
        bmi: &[KilogramsPerSquareMetre],
    ) -> Result<Batch<Option<BmiClassWhoAsian2004>>, Error> {
        many(c"body.bmi_class.who_asian_2004", &[cells(bmi)])
    }
}

/// Equations body.bri.
pub mod bri {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Body roundness index, Thomas.
    ///
    /// Result: bri.
    /// Studied: not known.
    /// Standard error: none published.
    /// Source: Thomas et al. 2013: Relationships between body roundness with body fat and visceral
    /// adipose tissue emerging from a new geometrical model. Obesity 21:2264-2271,
    /// doi:10.1002/oby.20408.
    ///
    /// * `waist`: in cm, possible 10 to 400
    /// * `height`: in cm, possible 20 to 280
    pub fn thomas_2013(waist: Centimetres, height: Centimetres) -> Result<Estimate<f64>, Error> {
        single(c"body.bri.thomas_2013", &[waist.number(), height.number()])
    }

    /// [`thomas_2013`] of columns: a row each.
    pub fn thomas_2013_many(
        waist: &[Centimetres],
        height: &[Centimetres],
    ) -> Result<Batch<f64>, Error> {
        many(c"body.bri.thomas_2013", &[cells(waist), cells(height)])
    }
}

/// Equations body.density.
pub mod density {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Density of the body from four skinfolds, Durnin and Womersley.
    ///
    /// Result: density_g_per_cm3 in g/cm3.
    /// Studied: 209 men, 17-72 y; 272 women, 16-68 y.
    /// Standard error: none published.
    /// Source: Durnin, Womersley 1974: Body fat assessed from total body density and its estimation
    /// from skinfold thickness. Br J Nutr 32:77-97, doi:10.1079/BJN19740060.
    ///
    /// * `biceps`: in mm, possible 0 to 250
    /// * `triceps`: in mm, possible 0 to 250
    /// * `subscapular`: in mm, possible 0 to 250
    /// * `suprailiac`: in mm, possible 0 to 250
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    pub fn durnin_womersley_1974(
        biceps: Millimetres,
        triceps: Millimetres,
        subscapular: Millimetres,
        suprailiac: Millimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<GramsPerCubicCentimetre>, Error> {
        single(c"body.density.durnin_womersley_1974", &[biceps.number(), triceps.number(), subscapular.number(), suprailiac.number(), age.number(), sex.number()])
    }

    /// [`durnin_womersley_1974`] of columns: a row each.
    pub fn durnin_womersley_1974_many(
        biceps: &[Millimetres],
        triceps: &[Millimetres],
        subscapular: &[Millimetres],
        suprailiac: &[Millimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<GramsPerCubicCentimetre>, Error> {
        many(c"body.density.durnin_womersley_1974", &[cells(biceps), cells(triceps), cells(subscapular), cells(suprailiac), cells(age), cells(sex)])
    }

    /// Density of the body from four skinfolds, Durnin and Womersley, all ages.
    ///
    /// Result: density_g_per_cm3 in g/cm3.
    /// Studied: 209 men, 17-72 y; 272 women, 16-68 y.
    /// Standard error: none published.
    /// Its numbers could not be traced to two sources.
    /// Source: Durnin, Womersley 1974: Body fat assessed from total body density and its estimation
    /// from skinfold thickness. Br J Nutr 32:77-97, doi:10.1079/BJN19740060.
    ///
    /// * `biceps`: in mm, possible 0 to 250
    /// * `triceps`: in mm, possible 0 to 250
    /// * `subscapular`: in mm, possible 0 to 250
    /// * `suprailiac`: in mm, possible 0 to 250
    /// * `sex`: male or female
    pub fn durnin_womersley_1974_all_ages(
        biceps: Millimetres,
        triceps: Millimetres,
        subscapular: Millimetres,
        suprailiac: Millimetres,
        sex: Sex,
    ) -> Result<Estimate<GramsPerCubicCentimetre>, Error> {
        single(c"body.density.durnin_womersley_1974_all_ages", &[biceps.number(), triceps.number(), subscapular.number(), suprailiac.number(), sex.number()])
    }

    /// [`durnin_womersley_1974_all_ages`] of columns: a row each.
    pub fn durnin_womersley_1974_all_ages_many(
        biceps: &[Millimetres],
        triceps: &[Millimetres],
        subscapular: &[Millimetres],
        suprailiac: &[Millimetres],
        sex: &[Sex],
    ) -> Result<Batch<GramsPerCubicCentimetre>, Error> {
        many(c"body.density.durnin_womersley_1974_all_ages", &[cells(biceps), cells(triceps), cells(subscapular), cells(suprailiac), cells(sex)])
    }

    /// Density of the body from three skinfolds, Jackson and Pollock.
    ///
    /// Result: density_g_per_cm3 in g/cm3.
    /// Studied: 403 men, 18-61 y; 331 women, 18-55 y.
    /// Standard error: 0.0077, the largest published.
    /// Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for predicting
    /// body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci Sports Exerc
    /// 12:175-181, doi:10.1079/BJN19780152.
    ///
    /// * `chest`: in mm, possible 0 to 250; optional
    /// * `abdomen`: in mm, possible 0 to 250; optional
    /// * `triceps`: in mm, possible 0 to 250; optional
    /// * `suprailiac`: in mm, possible 0 to 250; optional
    /// * `thigh`: in mm, possible 0 to 250
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    pub fn jackson_pollock_3(
        chest: Option<Millimetres>,
        abdomen: Option<Millimetres>,
        triceps: Option<Millimetres>,
        suprailiac: Option<Millimetres>,
        thigh: Millimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<GramsPerCubicCentimetre>, Error> {
        single(c"body.density.jackson_pollock_3", &[chest.number(), abdomen.number(), triceps.number(), suprailiac.number(), thigh.number(), age.number(), sex.number()])
    }

    /// [`jackson_pollock_3`] of columns: a row each.
    pub fn jackson_pollock_3_many(
        chest: Option<&[Millimetres]>,
        abdomen: Option<&[Millimetres]>,
        triceps: Option<&[Millimetres]>,
        suprailiac: Option<&[Millimetres]>,
        thigh: &[Millimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<GramsPerCubicCentimetre>, Error> {
        let chest = optional(chest, thigh.len());
        let abdomen = optional(abdomen, thigh.len());
        let triceps = optional(triceps, thigh.len());
        let suprailiac = optional(suprailiac, thigh.len());
        many(c"body.density.jackson_pollock_3", &[&chest, &abdomen, &triceps, &suprailiac, cells(thigh), cells(age), cells(sex)])
    }

    /// Density of the body from seven skinfolds, Jackson and Pollock.
    ///
    /// Result: density_g_per_cm3 in g/cm3.
    /// Studied: 403 men, 18-61 y; 331 women, 18-55 y.
    /// Standard error: 0.0083, the largest published.
    /// Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for predicting
    /// body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci Sports Exerc
    /// 12:175-181, doi:10.1079/BJN19780152.
    ///
    /// * `chest`: in mm, possible 0 to 250
    /// * `axilla`: in mm, possible 0 to 250
    /// * `triceps`: in mm, possible 0 to 250
    /// * `subscapular`: in mm, possible 0 to 250
    /// * `abdomen`: in mm, possible 0 to 250
    /// * `suprailiac`: in mm, possible 0 to 250
    /// * `thigh`: in mm, possible 0 to 250
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    pub fn jackson_pollock_7(
        chest: Millimetres,
        axilla: Millimetres,
        triceps: Millimetres,
        subscapular: Millimetres,
        abdomen: Millimetres,
        suprailiac: Millimetres,
        thigh: Millimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<GramsPerCubicCentimetre>, Error> {
        single(c"body.density.jackson_pollock_7", &[chest.number(), axilla.number(), triceps.number(), subscapular.number(), abdomen.number(), suprailiac.number(), thigh.number(), age.number(), sex.number()])
    }

    /// [`jackson_pollock_7`] of columns: a row each.
    pub fn jackson_pollock_7_many(
        chest: &[Millimetres],
        axilla: &[Millimetres],
        triceps: &[Millimetres],
        subscapular: &[Millimetres],
        abdomen: &[Millimetres],
        suprailiac: &[Millimetres],
        thigh: &[Millimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<GramsPerCubicCentimetre>, Error> {
        many(c"body.density.jackson_pollock_7", &[cells(chest), cells(axilla), cells(triceps), cells(subscapular), cells(abdomen), cells(suprailiac), cells(thigh), cells(age), cells(sex)])
    }

    /// Density of the body from girths, US Navy.
    ///
    /// Result: density_g_per_cm3 in g/cm3.
    /// Studied: personnel of the US Navy.
    /// Standard error: none published.
    /// Source: Hodgdon, Beckett 1984: Prediction of percent body fat for U.S. Navy men (84-11) and
    /// women (84-29) from body circumferences and height. Naval Health Research Center, reports
    /// 84-11 and 84-29.
    ///
    /// * `waist`: in cm, possible 10 to 400
    /// * `neck`: in cm, possible 5 to 150
    /// * `hip`: in cm, possible 10 to 400; optional
    /// * `height`: in cm, possible 20 to 280
    /// * `sex`: male or female
    pub fn navy_1984(
        waist: Centimetres,
        neck: Centimetres,
        hip: Option<Centimetres>,
        height: Centimetres,
        sex: Sex,
    ) -> Result<Estimate<GramsPerCubicCentimetre>, Error> {
        single(c"body.density.navy_1984", &[waist.number(), neck.number(), hip.number(), height.number(), sex.number()])
    }

    /// [`navy_1984`] of columns: a row each.
    pub fn navy_1984_many(
        waist: &[Centimetres],
        neck: &[Centimetres],
        hip: Option<&[Centimetres]>,
        height: &[Centimetres],
        sex: &[Sex],
    ) -> Result<Batch<GramsPerCubicCentimetre>, Error> {
        let hip = optional(hip, waist.len());
        many(c"body.density.navy_1984", &[cells(waist), cells(neck), &hip, cells(height), cells(sex)])
    }
}

/// Equations body.fat_class.
pub mod fat_class {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Class of body fat, American Council on Exercise.
    ///
    /// Result: class, one of essential, athletes, fitness, average, obese.
    /// Studied: adults, a convention.
    /// A definition: it adds no error to that of its inputs.
    /// Source: American Council on Exercise: Table of classes of body fat for men and women.
    ///
    /// * `body_fat`: in %, possible 0 to 100
    /// * `sex`: male or female
    pub fn ace(body_fat: Percent, sex: Sex) -> Result<Estimate<FatClassAce>, Error> {
        single(c"body.fat_class.ace", &[body_fat.number(), sex.number()])
    }

    /// [`ace`] of columns: a row each.
    pub fn ace_many(
        body_fat: &[Percent],
        sex: &[Sex],
    ) -> Result<Batch<Option<FatClassAce>>, Error> {
        many(c"body.fat_class.ace", &[cells(body_fat), cells(sex)])
    }
}

/// Equations body.fat_fraction.
pub mod fat_fraction {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Body adiposity index, Bergman.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: Mexican-American adults, 18-67 y.
    /// Standard error: none published.
    /// Source: Bergman et al. 2011: A better index of body adiposity. Obesity 19:1083-1089,
    /// doi:10.1038/oby.2011.38.
    ///
    /// * `hip`: in cm, possible 10 to 400
    /// * `height`: in cm, possible 20 to 280
    pub fn bai_2011(hip: Centimetres, height: Centimetres) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.bai_2011", &[hip.number(), height.number()])
    }

    /// [`bai_2011`] of columns: a row each.
    pub fn bai_2011_many(
        hip: &[Centimetres],
        height: &[Centimetres],
    ) -> Result<Batch<Percent>, Error> {
        many(c"body.fat_fraction.bai_2011", &[cells(hip), cells(height)])
    }

    /// Body fat from density, Brozek.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: model of two parts, useful from 0.98 to 1.10 g/cm3.
    /// Standard error: none published.
    /// Source: Brozek, Grande, Anderson, Keys 1963: Densitometric analysis of body composition:
    /// revision of some quantitative assumptions. Ann N Y Acad Sci 110:113-140,
    /// doi:10.1111/j.1749-6632.1963.tb17079.x.
    ///
    /// * `density`: in g/cm3, possible 0.8 to 1.2, studied 0.98 to 1.1
    pub fn brozek_1963(density: GramsPerCubicCentimetre) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.brozek_1963", &[density.number()])
    }

    /// [`brozek_1963`] of columns: a row each.
    pub fn brozek_1963_many(density: &[GramsPerCubicCentimetre]) -> Result<Batch<Percent>, Error> {
        many(c"body.fat_fraction.brozek_1963", &[cells(density)])
    }

    /// Body fat from the body mass index, CUN-BAE.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: 6510 white adults, 18-80 y, 67 % women.
    /// Standard error: 4.66, the largest published.
    /// Source: Gomez-Ambrosi et al. 2012: Clinical usefulness of a new equation for estimating body
    /// fat. Diabetes Care 35:383-388, doi:10.2337/dc11-1334.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130, studied 18 to 80
    /// * `sex`: male or female
    pub fn cun_bae_2012(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.cun_bae_2012", &[weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`cun_bae_2012`] of columns: a row each.
    pub fn cun_bae_2012_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<Percent>, Error> {
        many(c"body.fat_fraction.cun_bae_2012", &[cells(weight), cells(height), cells(age), cells(sex)])
    }

    /// Body fat from the body mass index, Deurenberg.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: 1229 people, 7-83 y, BMI 13.9-40.9.
    /// Standard error: 4.4, the largest published.
    /// Source: Deurenberg, Weststrate, Seidell 1991: Body mass index as a measure of body fatness:
    /// age- and sex-specific prediction formulas. Br J Nutr 65:105-114, doi:10.1079/BJN19910073.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130, studied 7 to 83
    /// * `sex`: male or female
    pub fn deurenberg_1991(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.deurenberg_1991", &[weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`deurenberg_1991`] of columns: a row each.
    pub fn deurenberg_1991_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<Percent>, Error> {
        many(c"body.fat_fraction.deurenberg_1991", &[cells(weight), cells(height), cells(age), cells(sex)])
    }

    /// Body fat from four skinfolds, Durnin and Womersley.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: 209 men, 17-72 y; 272 women, 16-68 y.
    /// Standard error: none published.
    /// Source: Durnin, Womersley 1974: Body fat assessed from total body density and its estimation
    /// from skinfold thickness. Br J Nutr 32:77-97, doi:10.1079/BJN19740060.
    ///
    /// * `biceps`: in mm, possible 0 to 250
    /// * `triceps`: in mm, possible 0 to 250
    /// * `subscapular`: in mm, possible 0 to 250
    /// * `suprailiac`: in mm, possible 0 to 250
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    pub fn durnin_womersley_1974(
        biceps: Millimetres,
        triceps: Millimetres,
        subscapular: Millimetres,
        suprailiac: Millimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.durnin_womersley_1974", &[biceps.number(), triceps.number(), subscapular.number(), suprailiac.number(), age.number(), sex.number()])
    }

    /// [`durnin_womersley_1974`] of columns: a row each.
    pub fn durnin_womersley_1974_many(
        biceps: &[Millimetres],
        triceps: &[Millimetres],
        subscapular: &[Millimetres],
        suprailiac: &[Millimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<Percent>, Error> {
        many(c"body.fat_fraction.durnin_womersley_1974", &[cells(biceps), cells(triceps), cells(subscapular), cells(suprailiac), cells(age), cells(sex)])
    }

    /// Body fat from the body mass index, Gallagher.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: 1626 white and African American adults, BMI \<= 35.
    /// Standard error: none published.
    /// Source: Gallagher et al. 2000: Healthy percentage body fat ranges: an approach for
    /// developing guidelines based on body mass index. Am J Clin Nutr 72:694-701.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    pub fn gallagher_2000(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.gallagher_2000", &[weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`gallagher_2000`] of columns: a row each.
    pub fn gallagher_2000_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<Percent>, Error> {
        many(c"body.fat_fraction.gallagher_2000", &[cells(weight), cells(height), cells(age), cells(sex)])
    }

    /// Body fat from the body mass index, Jackson, logarithmic.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: 665 black and white adults, 17-65 y.
    /// Standard error: none published.
    /// Source: Jackson et al. 2002: The effect of sex, age and race on estimating percentage body
    /// fat from body mass index: The Heritage Family Study. Int J Obes Relat Metab Disord
    /// 26:789-796.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130, studied 17 to 65
    /// * `sex`: male or female
    pub fn jackson_2002_ln(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.jackson_2002_ln", &[weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`jackson_2002_ln`] of columns: a row each.
    pub fn jackson_2002_ln_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<Percent>, Error> {
        many(c"body.fat_fraction.jackson_2002_ln", &[cells(weight), cells(height), cells(age), cells(sex)])
    }

    /// Body fat from three skinfolds, Jackson and Pollock.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: 403 men, 18-61 y; 331 women, 18-55 y.
    /// Standard error: none published.
    /// Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for predicting
    /// body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci Sports Exerc
    /// 12:175-181, doi:10.1079/BJN19780152.
    ///
    /// * `chest`: in mm, possible 0 to 250; optional
    /// * `abdomen`: in mm, possible 0 to 250; optional
    /// * `triceps`: in mm, possible 0 to 250; optional
    /// * `suprailiac`: in mm, possible 0 to 250; optional
    /// * `thigh`: in mm, possible 0 to 250
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    pub fn jackson_pollock_3(
        chest: Option<Millimetres>,
        abdomen: Option<Millimetres>,
        triceps: Option<Millimetres>,
        suprailiac: Option<Millimetres>,
        thigh: Millimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.jackson_pollock_3", &[chest.number(), abdomen.number(), triceps.number(), suprailiac.number(), thigh.number(), age.number(), sex.number()])
    }

    /// [`jackson_pollock_3`] of columns: a row each.
    pub fn jackson_pollock_3_many(
        chest: Option<&[Millimetres]>,
        abdomen: Option<&[Millimetres]>,
        triceps: Option<&[Millimetres]>,
        suprailiac: Option<&[Millimetres]>,
        thigh: &[Millimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<Percent>, Error> {
        let chest = optional(chest, thigh.len());
        let abdomen = optional(abdomen, thigh.len());
        let triceps = optional(triceps, thigh.len());
        let suprailiac = optional(suprailiac, thigh.len());
        many(c"body.fat_fraction.jackson_pollock_3", &[&chest, &abdomen, &triceps, &suprailiac, cells(thigh), cells(age), cells(sex)])
    }

    /// Body fat from four skinfolds, Jackson and Pollock.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: not known.
    /// Standard error: none published.
    /// Source: Jackson, Pollock; Golding 1985: Sum of four skinfolds, as carried by the YMCA manual
    /// of 1989. YMCA.
    ///
    /// * `abdomen`: in mm, possible 0 to 250
    /// * `triceps`: in mm, possible 0 to 250
    /// * `thigh`: in mm, possible 0 to 250
    /// * `suprailiac`: in mm, possible 0 to 250
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    pub fn jackson_pollock_4(
        abdomen: Millimetres,
        triceps: Millimetres,
        thigh: Millimetres,
        suprailiac: Millimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.jackson_pollock_4", &[abdomen.number(), triceps.number(), thigh.number(), suprailiac.number(), age.number(), sex.number()])
    }

    /// [`jackson_pollock_4`] of columns: a row each.
    pub fn jackson_pollock_4_many(
        abdomen: &[Millimetres],
        triceps: &[Millimetres],
        thigh: &[Millimetres],
        suprailiac: &[Millimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<Percent>, Error> {
        many(c"body.fat_fraction.jackson_pollock_4", &[cells(abdomen), cells(triceps), cells(thigh), cells(suprailiac), cells(age), cells(sex)])
    }

    /// Body fat from seven skinfolds, Jackson and Pollock.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: 403 men, 18-61 y; 331 women, 18-55 y.
    /// Standard error: none published.
    /// Source: Jackson, Pollock; Jackson, Pollock, Ward 1978: Generalized equations for predicting
    /// body density of men (1978); of women (1980). Br J Nutr 40:497-504; Med Sci Sports Exerc
    /// 12:175-181, doi:10.1079/BJN19780152.
    ///
    /// * `chest`: in mm, possible 0 to 250
    /// * `axilla`: in mm, possible 0 to 250
    /// * `triceps`: in mm, possible 0 to 250
    /// * `subscapular`: in mm, possible 0 to 250
    /// * `abdomen`: in mm, possible 0 to 250
    /// * `suprailiac`: in mm, possible 0 to 250
    /// * `thigh`: in mm, possible 0 to 250
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    pub fn jackson_pollock_7(
        chest: Millimetres,
        axilla: Millimetres,
        triceps: Millimetres,
        subscapular: Millimetres,
        abdomen: Millimetres,
        suprailiac: Millimetres,
        thigh: Millimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.jackson_pollock_7", &[chest.number(), axilla.number(), triceps.number(), subscapular.number(), abdomen.number(), suprailiac.number(), thigh.number(), age.number(), sex.number()])
    }

    /// [`jackson_pollock_7`] of columns: a row each.
    pub fn jackson_pollock_7_many(
        chest: &[Millimetres],
        axilla: &[Millimetres],
        triceps: &[Millimetres],
        subscapular: &[Millimetres],
        abdomen: &[Millimetres],
        suprailiac: &[Millimetres],
        thigh: &[Millimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<Percent>, Error> {
        many(c"body.fat_fraction.jackson_pollock_7", &[cells(chest), cells(axilla), cells(triceps), cells(subscapular), cells(abdomen), cells(suprailiac), cells(thigh), cells(age), cells(sex)])
    }

    /// Body fat from girths, US Navy.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: personnel of the US Navy.
    /// Standard error: 3.72, the largest published.
    /// Source: Hodgdon, Beckett 1984: Prediction of percent body fat for U.S. Navy men (84-11) and
    /// women (84-29) from body circumferences and height. Naval Health Research Center, reports
    /// 84-11 and 84-29.
    ///
    /// * `waist`: in cm, possible 10 to 400
    /// * `neck`: in cm, possible 5 to 150
    /// * `hip`: in cm, possible 10 to 400; optional
    /// * `height`: in cm, possible 20 to 280
    /// * `sex`: male or female
    pub fn navy_1984(
        waist: Centimetres,
        neck: Centimetres,
        hip: Option<Centimetres>,
        height: Centimetres,
        sex: Sex,
    ) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.navy_1984", &[waist.number(), neck.number(), hip.number(), height.number(), sex.number()])
    }

    /// [`navy_1984`] of columns: a row each.
    pub fn navy_1984_many(
        waist: &[Centimetres],
        neck: &[Centimetres],
        hip: Option<&[Centimetres]>,
        height: &[Centimetres],
        sex: &[Sex],
    ) -> Result<Batch<Percent>, Error> {
        let hip = optional(hip, waist.len());
        many(c"body.fat_fraction.navy_1984", &[cells(waist), cells(neck), &hip, cells(height), cells(sex)])
    }

    /// Body fat from girths in inches, US Department of Defense.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: personnel of the US Navy.
    /// Standard error: 3.61, the largest published.
    /// Source: Hodgdon, Friedl 1999: Development of the DoD Body Composition Estimation Equations.
    /// Naval Health Research Center, technical document 99-2B.
    ///
    /// * `waist`: in \[in_i\], possible 4 to 157
    /// * `neck`: in \[in_i\], possible 2 to 59
    /// * `hip`: in \[in_i\], possible 4 to 157; optional
    /// * `height`: in \[in_i\], possible 8 to 110
    /// * `sex`: male or female
    pub fn navy_1984_inch(
        waist: Inches,
        neck: Inches,
        hip: Option<Inches>,
        height: Inches,
        sex: Sex,
    ) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.navy_1984_inch", &[waist.number(), neck.number(), hip.number(), height.number(), sex.number()])
    }

    /// [`navy_1984_inch`] of columns: a row each.
    pub fn navy_1984_inch_many(
        waist: &[Inches],
        neck: &[Inches],
        hip: Option<&[Inches]>,
        height: &[Inches],
        sex: &[Sex],
    ) -> Result<Batch<Percent>, Error> {
        let hip = optional(hip, waist.len());
        many(c"body.fat_fraction.navy_1984_inch", &[cells(waist), cells(neck), &hip, cells(height), cells(sex)])
    }

    /// Relative fat mass, Woolcott and Bergman.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: 12581 adults of NHANES 1999-2004, from 20 y.
    /// Standard error: none published.
    /// Source: Woolcott, Bergman 2018: Relative fat mass (RFM) as a new estimator of whole-body fat
    /// percentage: a cross-sectional study in American adult individuals. Sci Rep 8:10980,
    /// doi:10.1038/s41598-018-29362-1.
    ///
    /// * `height`: in cm, possible 20 to 280
    /// * `waist`: in cm, possible 10 to 400
    /// * `sex`: male or female
    pub fn rfm_2018(
        height: Centimetres,
        waist: Centimetres,
        sex: Sex,
    ) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.rfm_2018", &[height.number(), waist.number(), sex.number()])
    }

    /// [`rfm_2018`] of columns: a row each.
    pub fn rfm_2018_many(
        height: &[Centimetres],
        waist: &[Centimetres],
        sex: &[Sex],
    ) -> Result<Batch<Percent>, Error> {
        many(c"body.fat_fraction.rfm_2018", &[cells(height), cells(waist), cells(sex)])
    }

    /// Body fat from density, Siri.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: model of two parts, useful from 0.98 to 1.10 g/cm3.
    /// Standard error: none published.
    /// Source: Siri 1961: Body composition from fluid spaces and density. In: Brozek, Henschel
    /// (eds), Techniques for Measuring Body Composition, 223-244.
    ///
    /// * `density`: in g/cm3, possible 0.8 to 1.2, studied 0.98 to 1.1
    pub fn siri_1961(density: GramsPerCubicCentimetre) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.siri_1961", &[density.number()])
    }

    /// [`siri_1961`] of columns: a row each.
    pub fn siri_1961_many(density: &[GramsPerCubicCentimetre]) -> Result<Batch<Percent>, Error> {
        many(c"body.fat_fraction.siri_1961", &[cells(density)])
    }

    /// Body fat of youths from triceps and calf folds, Slaughter.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: black and white youths, 8-18 y.
    /// Standard error: none published.
    /// Source: Slaughter et al. 1988: Skinfold equations for estimation of body fatness in children
    /// and youth. Hum Biol 60:709-723.
    ///
    /// * `triceps`: in mm, possible 0 to 250
    /// * `calf`: in mm, possible 0 to 250
    /// * `sex`: male or female
    pub fn slaughter_1988_triceps_calf(
        triceps: Millimetres,
        calf: Millimetres,
        sex: Sex,
    ) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.slaughter_1988_triceps_calf", &[triceps.number(), calf.number(), sex.number()])
    }

    /// [`slaughter_1988_triceps_calf`] of columns: a row each.
    pub fn slaughter_1988_triceps_calf_many(
        triceps: &[Millimetres],
        calf: &[Millimetres],
        sex: &[Sex],
    ) -> Result<Batch<Percent>, Error> {
        many(c"body.fat_fraction.slaughter_1988_triceps_calf", &[cells(triceps), cells(calf), cells(sex)])
    }

    /// Body fat of youths from triceps and subscapular folds, Slaughter.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: black and white youths, 8-18 y.
    /// Standard error: none published.
    /// Source: Slaughter et al. 1988: Skinfold equations for estimation of body fatness in children
    /// and youth. Hum Biol 60:709-723.
    ///
    /// * `triceps`: in mm, possible 0 to 250
    /// * `subscapular`: in mm, possible 0 to 250
    /// * `sex`: male or female
    /// * `ethnicity`: white or black; optional
    /// * `maturation`: prepubescent or pubescent or postpubescent; optional
    pub fn slaughter_1988_triceps_subscapular(
        triceps: Millimetres,
        subscapular: Millimetres,
        sex: Sex,
        ethnicity: Option<EthnicitySlaughter1988>,
        maturation: Option<Maturation>,
    ) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.slaughter_1988_triceps_subscapular", &[triceps.number(), subscapular.number(), sex.number(), ethnicity.number(), maturation.number()])
    }

    /// [`slaughter_1988_triceps_subscapular`] of columns: a row each.
    pub fn slaughter_1988_triceps_subscapular_many(
        triceps: &[Millimetres],
        subscapular: &[Millimetres],
        sex: &[Sex],
        ethnicity: Option<&[Option<EthnicitySlaughter1988>]>,
        maturation: Option<&[Option<Maturation>]>,
    ) -> Result<Batch<Percent>, Error> {
        let ethnicity = sparse(ethnicity, triceps.len());
        let maturation = sparse(maturation, triceps.len());
        many(c"body.fat_fraction.slaughter_1988_triceps_subscapular", &[cells(triceps), cells(subscapular), cells(sex), &ethnicity, &maturation])
    }

    /// Body fat from waist and weight, YMCA.
    ///
    /// Result: body_fat_pct in %.
    /// Studied: not known.
    /// Standard error: none published.
    /// Source: YMCA: Girth and weight equation of the YMCA manual, as carried by public pages.
    ///
    /// * `weight`: in \[lb_av\], possible 0.7 to 1540
    /// * `waist`: in \[in_i\], possible 4 to 157
    /// * `sex`: male or female
    pub fn ymca(weight: Pounds, waist: Inches, sex: Sex) -> Result<Estimate<Percent>, Error> {
        single(c"body.fat_fraction.ymca", &[weight.number(), waist.number(), sex.number()])
    }

    /// [`ymca`] of columns: a row each.
    pub fn ymca_many(
        weight: &[Pounds],
        waist: &[Inches],
        sex: &[Sex],
    ) -> Result<Batch<Percent>, Error> {
        many(c"body.fat_fraction.ymca", &[cells(weight), cells(waist), cells(sex)])
    }
}

/// Equations body.fat_free_mass.
pub mod fat_free_mass {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Fat-free mass from bioimpedance, Kyle.
    ///
    /// Result: ffm_kg in kg.
    /// Studied: 343 white adults, 22-94 y, BMI 17.0-33.8.
    /// Standard error: 1.72, the largest published.
    /// Source: Kyle et al. 2001: Single prediction equation for bioelectrical impedance analysis in
    /// adults aged 20-94 years. Nutrition 17:248-253.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `resistance`: in Ohm, possible 20 to 3000
    /// * `reactance`: in Ohm, possible 1 to 500
    /// * `sex`: male or female
    pub fn bia_kyle_2001(
        weight: Kilograms,
        height: Centimetres,
        resistance: Ohms,
        reactance: Ohms,
        sex: Sex,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"body.fat_free_mass.bia_kyle_2001", &[weight.number(), height.number(), resistance.number(), reactance.number(), sex.number()])
    }

    /// [`bia_kyle_2001`] of columns: a row each.
    pub fn bia_kyle_2001_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        resistance: &[Ohms],
        reactance: &[Ohms],
        sex: &[Sex],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"body.fat_free_mass.bia_kyle_2001", &[cells(weight), cells(height), cells(resistance), cells(reactance), cells(sex)])
    }

    /// Fat-free mass from bioimpedance, Sun.
    ///
    /// Result: ffm_kg in kg.
    /// Studied: 1829 people, 12-94 y.
    /// Standard error: 3.9, the largest published.
    /// Source: Sun et al. 2003: Development of bioelectrical impedance analysis prediction
    /// equations for body composition with the use of a multicomponent model for use in
    /// epidemiologic surveys. Am J Clin Nutr 77:331-340, doi:10.1093/ajcn/77.2.331.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `resistance`: in Ohm, possible 20 to 3000
    /// * `sex`: male or female
    pub fn bia_sun_2003(
        weight: Kilograms,
        height: Centimetres,
        resistance: Ohms,
        sex: Sex,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"body.fat_free_mass.bia_sun_2003", &[weight.number(), height.number(), resistance.number(), sex.number()])
    }

    /// [`bia_sun_2003`] of columns: a row each.
    pub fn bia_sun_2003_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        resistance: &[Ohms],
        sex: &[Sex],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"body.fat_free_mass.bia_sun_2003", &[cells(weight), cells(height), cells(resistance), cells(sex)])
    }
}

/// Equations body.fat_to_lose.
pub mod fat_to_lose {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Fat to lose until a share of body fat, lean mass kept.
    ///
    /// Result: fat_to_lose_kg in kg.
    /// Studied: arithmetic.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `body_fat`: in %, possible 0 to 100
    /// * `goal_body_fat`: in %, possible 0 to 99
    pub fn constant_lean(
        weight: Kilograms,
        body_fat: Percent,
        goal_body_fat: Percent,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"body.fat_to_lose.constant_lean", &[weight.number(), body_fat.number(), goal_body_fat.number()])
    }

    /// [`constant_lean`] of columns: a row each.
    pub fn constant_lean_many(
        weight: &[Kilograms],
        body_fat: &[Percent],
        goal_body_fat: &[Percent],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"body.fat_to_lose.constant_lean", &[cells(weight), cells(body_fat), cells(goal_body_fat)])
    }
}

/// Equations body.ffmi_normalized.
pub mod ffmi_normalized {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Fat-free mass index at 1.80 m, variant with 6.1.
    ///
    /// Result: ffmi_kg_per_m2 in kg/m2.
    /// Studied: 157 male athletes.
    /// Standard error: none published.
    /// Source: Kouri et al. 1995: Fat-free mass index in users and nonusers of anabolic-androgenic
    /// steroids. Clin J Sport Med 5:223-228.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `body_fat`: in %, possible 0 to 100
    pub fn k61_variant(
        weight: Kilograms,
        height: Centimetres,
        body_fat: Percent,
    ) -> Result<Estimate<KilogramsPerSquareMetre>, Error> {
        single(c"body.ffmi_normalized.k61_variant", &[weight.number(), height.number(), body_fat.number()])
    }

    /// [`k61_variant`] of columns: a row each.
    pub fn k61_variant_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        body_fat: &[Percent],
    ) -> Result<Batch<KilogramsPerSquareMetre>, Error> {
        many(c"body.ffmi_normalized.k61_variant", &[cells(weight), cells(height), cells(body_fat)])
    }

    /// Fat-free mass index at 1.80 m, Kouri.
    ///
    /// Result: ffmi_kg_per_m2 in kg/m2.
    /// Studied: 157 male athletes.
    /// Standard error: none published.
    /// Source: Kouri et al. 1995: Fat-free mass index in users and nonusers of anabolic-androgenic
    /// steroids. Clin J Sport Med 5:223-228.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `body_fat`: in %, possible 0 to 100
    pub fn kouri_1995(
        weight: Kilograms,
        height: Centimetres,
        body_fat: Percent,
    ) -> Result<Estimate<KilogramsPerSquareMetre>, Error> {
        single(c"body.ffmi_normalized.kouri_1995", &[weight.number(), height.number(), body_fat.number()])
    }

    /// [`kouri_1995`] of columns: a row each.
    pub fn kouri_1995_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        body_fat: &[Percent],
    ) -> Result<Batch<KilogramsPerSquareMetre>, Error> {
        many(c"body.ffmi_normalized.kouri_1995", &[cells(weight), cells(height), cells(body_fat)])
    }
}

/// Equations body.findrisc.
pub mod findrisc {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Risk score of diabetes type 2, FINDRISC.
    ///
    /// Result: points.
    /// Studied: adults of 35 to 64 years in Finland, followed for 10 years.
    /// Standard error: none published.
    /// Source: Lindstroem, Tuomilehto 2003: The diabetes risk score: a practical tool to predict
    /// type 2 diabetes risk. Diabetes Care 26:725-731, doi:10.2337/diacare.26.3.725.
    ///
    /// * `age`: in a, possible 0 to 130, studied 35 to 64
    /// * `bmi`: in kg/m2, possible 3 to 300
    /// * `waist`: in cm, possible 10 to 400
    /// * `sex`: male or female
    /// * `active_30min_daily`: yes or no
    /// * `vegetables_daily`: yes or no
    /// * `bp_medication`: yes or no
    /// * `high_glucose_history`: yes or no
    /// * `family_diabetes`: none or second_degree or first_degree
    pub fn lindstrom_2003(
        age: Years,
        bmi: KilogramsPerSquareMetre,
        waist: Centimetres,
        sex: Sex,
        active_30min_daily: Answer,
        vegetables_daily: Answer,
        bp_medication: Answer,
        high_glucose_history: Answer,
        family_diabetes: FamilyDiabetes,
    ) -> Result<Estimate<f64>, Error> {
        single(c"body.findrisc.lindstrom_2003", &[age.number(), bmi.number(), waist.number(), sex.number(), active_30min_daily.number(), vegetables_daily.number(), bp_medication.number(), high_glucose_history.number(), family_diabetes.number()])
    }

    /// [`lindstrom_2003`] of columns: a row each.
    pub fn lindstrom_2003_many(
        age: &[Years],
        bmi: &[KilogramsPerSquareMetre],
        waist: &[Centimetres],
        sex: &[Sex],
        active_30min_daily: &[Answer],
        vegetables_daily: &[Answer],
        bp_medication: &[Answer],
        high_glucose_history: &[Answer],
        family_diabetes: &[FamilyDiabetes],
    ) -> Result<Batch<f64>, Error> {
        many(c"body.findrisc.lindstrom_2003", &[cells(age), cells(bmi), cells(waist), cells(sex), cells(active_30min_daily), cells(vegetables_daily), cells(bp_medication), cells(high_glucose_history), cells(family_diabetes)])
    }
}

/// Equations body.girth_corrected.
pub mod girth_corrected {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Girth of a limb less its fat.
    ///
    /// Result: girth_cm in cm.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Lee et al. 2000: Total-body skeletal muscle mass: development and cross-validation
    /// of anthropometric prediction models. Am J Clin Nutr 72:796-803, doi:10.1093/ajcn/72.3.796.
    ///
    /// * `girth`: in cm, possible 3 to 300
    /// * `skinfold`: in mm, possible 0 to 250
    pub fn lee_2000(
        girth: Centimetres,
        skinfold: Millimetres,
    ) -> Result<Estimate<Centimetres>, Error> {
        single(c"body.girth_corrected.lee_2000", &[girth.number(), skinfold.number()])
    }

    /// [`lee_2000`] of columns: a row each.
    pub fn lee_2000_many(
        girth: &[Centimetres],
        skinfold: &[Millimetres],
    ) -> Result<Batch<Centimetres>, Error> {
        many(c"body.girth_corrected.lee_2000", &[cells(girth), cells(skinfold)])
    }
}

/// Equations body.ideal_mass.
pub mod ideal_mass {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Ideal mass by height, Devine.
    ///
    /// Result: mass_kg in kg.
    /// Studied: rule of thumb, no sample.
    /// Standard error: none published.
    /// Source: Devine 1974: Gentamicin therapy. Drug Intell Clin Pharm 8:650-655.
    ///
    /// * `height`: in cm, possible 20 to 280
    /// * `sex`: male or female
    pub fn devine_1974(height: Centimetres, sex: Sex) -> Result<Estimate<Kilograms>, Error> {
        single(c"body.ideal_mass.devine_1974", &[height.number(), sex.number()])
    }

    /// [`devine_1974`] of columns: a row each.
    pub fn devine_1974_many(
        height: &[Centimetres],
        sex: &[Sex],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"body.ideal_mass.devine_1974", &[cells(height), cells(sex)])
    }

    /// Ideal mass by height, Hamwi.
    ///
    /// Result: mass_kg in kg.
    /// Studied: rule of thumb, no sample.
    /// Standard error: none published.
    /// Source: Hamwi 1964: Therapy: changing dietary concepts. In: Danowski (ed), Diabetes
    /// Mellitus: Diagnosis and Treatment, vol 1, 73-78, American Diabetes Association.
    ///
    /// * `height`: in cm, possible 20 to 280
    /// * `sex`: male or female
    pub fn hamwi_1964(height: Centimetres, sex: Sex) -> Result<Estimate<Kilograms>, Error> {
        single(c"body.ideal_mass.hamwi_1964", &[height.number(), sex.number()])
    }

    /// [`hamwi_1964`] of columns: a row each.
    pub fn hamwi_1964_many(height: &[Centimetres], sex: &[Sex]) -> Result<Batch<Kilograms>, Error> {
        many(c"body.ideal_mass.hamwi_1964", &[cells(height), cells(sex)])
    }

    /// Ideal mass by height, Hamwi, in pounds.
    ///
    /// Result: mass_kg in kg.
    /// Studied: rule of thumb, no sample.
    /// Standard error: none published.
    /// Its numbers could not be traced to two sources.
    /// Source: Hamwi 1964: Therapy: changing dietary concepts. In: Danowski (ed), Diabetes
    /// Mellitus: Diagnosis and Treatment, vol 1, 73-78, American Diabetes Association.
    ///
    /// * `height`: in cm, possible 20 to 280
    /// * `sex`: male or female
    pub fn hamwi_1964_pound_form(
        height: Centimetres,
        sex: Sex,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"body.ideal_mass.hamwi_1964_pound_form", &[height.number(), sex.number()])
    }

    /// [`hamwi_1964_pound_form`] of columns: a row each.
    pub fn hamwi_1964_pound_form_many(
        height: &[Centimetres],
        sex: &[Sex],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"body.ideal_mass.hamwi_1964_pound_form", &[cells(height), cells(sex)])
    }

    /// Ideal mass by height, Miller.
    ///
    /// Result: mass_kg in kg.
    /// Studied: rule of thumb, no sample.
    /// Standard error: none published.
    /// Source: Miller et al. 1983: Determining ideal body weight (and mass). Am J Hosp Pharm
    /// 40:1622-1625.
    ///
    /// * `height`: in cm, possible 20 to 280
    /// * `sex`: male or female
    pub fn miller_1983(height: Centimetres, sex: Sex) -> Result<Estimate<Kilograms>, Error> {
        single(c"body.ideal_mass.miller_1983", &[height.number(), sex.number()])
    }

    /// [`miller_1983`] of columns: a row each.
    pub fn miller_1983_many(
        height: &[Centimetres],
        sex: &[Sex],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"body.ideal_mass.miller_1983", &[cells(height), cells(sex)])
    }

    /// Ideal mass by height, Robinson.
    ///
    /// Result: mass_kg in kg.
    /// Studied: rule of thumb, no sample.
    /// Standard error: none published.
    /// Source: Robinson et al. 1983: Determination of ideal body weight for drug dosage
    /// calculations. Am J Hosp Pharm 40:1016-1019.
    ///
    /// * `height`: in cm, possible 20 to 280
    /// * `sex`: male or female
    pub fn robinson_1983(height: Centimetres, sex: Sex) -> Result<Estimate<Kilograms>, Error> {
        single(c"body.ideal_mass.robinson_1983", &[height.number(), sex.number()])
    }

    /// [`robinson_1983`] of columns: a row each.
    pub fn robinson_1983_many(
        height: &[Centimetres],
        sex: &[Sex],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"body.ideal_mass.robinson_1983", &[cells(height), cells(sex)])
    }
}

/// Equations body.lean_mass.
pub mod lean_mass {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Lean mass, Boer.
    ///
    /// Result: lean_kg in kg.
    /// Studied: adults, limits not known.
    /// Standard error: none published.
    /// Source: Boer 1984: Estimated lean body mass as an index for normalization of body fluid
    /// volumes in humans. Am J Physiol 247:F632-F636.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `sex`: male or female
    pub fn boer_1984(
        weight: Kilograms,
        height: Centimetres,
        sex: Sex,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"body.lean_mass.boer_1984", &[weight.number(), height.number(), sex.number()])
    }

    /// [`boer_1984`] of columns: a row each.
    pub fn boer_1984_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        sex: &[Sex],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"body.lean_mass.boer_1984", &[cells(weight), cells(height), cells(sex)])
    }

    /// Lean mass, Hume.
    ///
    /// Result: lean_kg in kg.
    /// Studied: 56 hospital patients, 37-80 y.
    /// Standard error: none published.
    /// Source: Hume 1966: Prediction of lean body mass from height and weight. J Clin Pathol
    /// 19:389-391.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `sex`: male or female
    pub fn hume_1966(
        weight: Kilograms,
        height: Centimetres,
        sex: Sex,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"body.lean_mass.hume_1966", &[weight.number(), height.number(), sex.number()])
    }

    /// [`hume_1966`] of columns: a row each.
    pub fn hume_1966_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        sex: &[Sex],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"body.lean_mass.hume_1966", &[cells(weight), cells(height), cells(sex)])
    }

    /// Lean mass, James.
    ///
    /// Result: lean_kg in kg.
    /// Studied: adults, limits not known.
    /// Standard error: none published.
    /// Source: James 1976: Research on obesity, as described second-hand. Report of the DHSS and
    /// MRC, London.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `sex`: male or female
    pub fn james_1976(
        weight: Kilograms,
        height: Centimetres,
        sex: Sex,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"body.lean_mass.james_1976", &[weight.number(), height.number(), sex.number()])
    }

    /// [`james_1976`] of columns: a row each.
    pub fn james_1976_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        sex: &[Sex],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"body.lean_mass.james_1976", &[cells(weight), cells(height), cells(sex)])
    }

    /// Lean mass, Janmahasatian.
    ///
    /// Result: lean_kg in kg.
    /// Studied: 373 people, 18-82 y, 40.7-216.5 kg, BMI 17.1-69.9.
    /// Standard error: none published.
    /// Source: Janmahasatian et al. 2005: Quantification of lean bodyweight. Clin Pharmacokinet
    /// 44:1051-1065, doi:10.2165/00003088-200544100-00004.
    ///
    /// * `weight`: in kg, possible 0.3 to 700, studied 40.7 to 216.5
    /// * `height`: in cm, possible 20 to 280
    /// * `sex`: male or female
    pub fn janmahasatian_2005(
        weight: Kilograms,
        height: Centimetres,
        sex: Sex,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"body.lean_mass.janmahasatian_2005", &[weight.number(), height.number(), sex.number()])
    }

    /// [`janmahasatian_2005`] of columns: a row each.
    pub fn janmahasatian_2005_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        sex: &[Sex],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"body.lean_mass.janmahasatian_2005", &[cells(weight), cells(height), cells(sex)])
    }
}

/// Equations body.ponderal_index.
pub mod ponderal_index {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Ponderal index.
    ///
    /// Result: ponderal_kg_per_m3 in kg/m3.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    pub fn rohrer(
        weight: Kilograms,
        height: Centimetres,
    ) -> Result<Estimate<KilogramsPerCubicMetre>, Error> {
        single(c"body.ponderal_index.rohrer", &[weight.number(), height.number()])
    }

    /// [`rohrer`] of columns: a row each.
    pub fn rohrer_many(
        weight: &[Kilograms],
        height: &[Centimetres],
    ) -> Result<Batch<KilogramsPerCubicMetre>, Error> {
        many(c"body.ponderal_index.rohrer", &[cells(weight), cells(height)])
    }
}

/// Equations body.skeletal_muscle.
pub mod skeletal_muscle {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Skeletal muscle from bioimpedance, Janssen.
    ///
    /// Result: smm_kg in kg.
    /// Studied: 388 people, 18-86 y.
    /// Standard error: 2.7, the largest published.
    /// Source: Janssen et al. 2000: Estimation of skeletal muscle mass by bioelectrical impedance
    /// analysis. J Appl Physiol 89:465-471.
    ///
    /// * `height`: in cm, possible 20 to 280
    /// * `resistance`: in Ohm, possible 20 to 3000
    /// * `age`: in a, possible 0 to 130, studied 18 to 86
    /// * `sex`: male or female
    pub fn bia_janssen_2000(
        height: Centimetres,
        resistance: Ohms,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"body.skeletal_muscle.bia_janssen_2000", &[height.number(), resistance.number(), age.number(), sex.number()])
    }

    /// [`bia_janssen_2000`] of columns: a row each.
    pub fn bia_janssen_2000_many(
        height: &[Centimetres],
        resistance: &[Ohms],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"body.skeletal_muscle.bia_janssen_2000", &[cells(height), cells(resistance), cells(age), cells(sex)])
    }

    /// Skeletal muscle from girths of the limbs, Lee.
    ///
    /// Result: smm_kg in kg.
    /// Studied: 244 adults, BMI \< 30.
    /// Standard error: 2.2, the largest published.
    /// Source: Lee et al. 2000: Total-body skeletal muscle mass: development and cross-validation
    /// of anthropometric prediction models. Am J Clin Nutr 72:796-803, doi:10.1093/ajcn/72.3.796.
    ///
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    /// * `ethnicity`: white or hispanic or black or asian
    /// * `arm_corrected`: in cm, possible 3 to 300
    /// * `thigh_corrected`: in cm, possible 3 to 300
    /// * `calf_corrected`: in cm, possible 3 to 300
    pub fn lee_2000_girth(
        height: Centimetres,
        age: Years,
        sex: Sex,
        ethnicity: Ethnicity,
        arm_corrected: Centimetres,
        thigh_corrected: Centimetres,
        calf_corrected: Centimetres,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"body.skeletal_muscle.lee_2000_girth", &[height.number(), age.number(), sex.number(), ethnicity.number(), arm_corrected.number(), thigh_corrected.number(), calf_corrected.number()])
    }

    /// [`lee_2000_girth`] of columns: a row each.
    pub fn lee_2000_girth_many(
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
        ethnicity: &[Ethnicity],
        arm_corrected: &[Centimetres],
        thigh_corrected: &[Centimetres],
        calf_corrected: &[Centimetres],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"body.skeletal_muscle.lee_2000_girth", &[cells(height), cells(age), cells(sex), cells(ethnicity), cells(arm_corrected), cells(thigh_corrected), cells(calf_corrected)])
    }

    /// Skeletal muscle from weight and height, Lee.
    ///
    /// Result: smm_kg in kg.
    /// Studied: 244 adults, BMI \< 30.
    /// Standard error: 2.8, the largest published.
    /// Source: Lee et al. 2000: Total-body skeletal muscle mass: development and cross-validation
    /// of anthropometric prediction models. Am J Clin Nutr 72:796-803, doi:10.1093/ajcn/72.3.796.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    /// * `ethnicity`: white or hispanic or black or asian
    pub fn lee_2000_simple(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
        ethnicity: Ethnicity,
    ) -> Result<Estimate<Kilograms>, Error> {
        single(c"body.skeletal_muscle.lee_2000_simple", &[weight.number(), height.number(), age.number(), sex.number(), ethnicity.number()])
    }

    /// [`lee_2000_simple`] of columns: a row each.
    pub fn lee_2000_simple_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
        ethnicity: &[Ethnicity],
    ) -> Result<Batch<Kilograms>, Error> {
        many(c"body.skeletal_muscle.lee_2000_simple", &[cells(weight), cells(height), cells(age), cells(sex), cells(ethnicity)])
    }
}

/// Equations body.surface_area.
pub mod surface_area {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Surface area of the body, Du Bois and Du Bois.
    ///
    /// Result: bsa_m2 in m2.
    /// Studied: not known.
    /// Standard error: none published.
    /// Source: Du Bois, Du Bois 1916: A formula to estimate the approximate surface area if height
    /// and weight be known. Arch Intern Med 17:863-871.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    pub fn du_bois_1916(
        weight: Kilograms,
        height: Centimetres,
    ) -> Result<Estimate<SquareMetres>, Error> {
        single(c"body.surface_area.du_bois_1916", &[weight.number(), height.number()])
    }

    /// [`du_bois_1916`] of columns: a row each.
    pub fn du_bois_1916_many(
        weight: &[Kilograms],
        height: &[Centimetres],
    ) -> Result<Batch<SquareMetres>, Error> {
        many(c"body.surface_area.du_bois_1916", &[cells(weight), cells(height)])
    }

    /// Surface area of the body, Haycock.
    ///
    /// Result: bsa_m2 in m2.
    /// Studied: infants to adults.
    /// Standard error: none published.
    /// Source: Haycock, Schwartz, Wisotsky 1978: Geometric method for measuring body surface area.
    /// J Pediatr 93:62-66.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    pub fn haycock_1978(
        weight: Kilograms,
        height: Centimetres,
    ) -> Result<Estimate<SquareMetres>, Error> {
        single(c"body.surface_area.haycock_1978", &[weight.number(), height.number()])
    }

    /// [`haycock_1978`] of columns: a row each.
    pub fn haycock_1978_many(
        weight: &[Kilograms],
        height: &[Centimetres],
    ) -> Result<Batch<SquareMetres>, Error> {
        many(c"body.surface_area.haycock_1978", &[cells(weight), cells(height)])
    }

    /// Surface area of the body, Mosteller.
    ///
    /// Result: bsa_m2 in m2.
    /// Studied: not known.
    /// Standard error: none published.
    /// Source: Mosteller 1987: Simplified calculation of body-surface area. N Engl J Med 317:1098.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    pub fn mosteller_1987(
        weight: Kilograms,
        height: Centimetres,
    ) -> Result<Estimate<SquareMetres>, Error> {
        single(c"body.surface_area.mosteller_1987", &[weight.number(), height.number()])
    }

    /// [`mosteller_1987`] of columns: a row each.
    pub fn mosteller_1987_many(
        weight: &[Kilograms],
        height: &[Centimetres],
    ) -> Result<Batch<SquareMetres>, Error> {
        many(c"body.surface_area.mosteller_1987", &[cells(weight), cells(height)])
    }
}

/// Equations body.total_body_water.
pub mod total_body_water {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Total body water from bioimpedance, Sun.
    ///
    /// Result: total_body_water_l in L.
    /// Studied: 1829 people, 12-94 y.
    /// Standard error: 3.8, the largest published.
    /// Source: Sun et al. 2003: Development of bioelectrical impedance analysis prediction
    /// equations for body composition with the use of a multicomponent model for use in
    /// epidemiologic surveys. Am J Clin Nutr 77:331-340, doi:10.1093/ajcn/77.2.331.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `resistance`: in Ohm, possible 20 to 3000
    /// * `sex`: male or female
    pub fn bia_sun_2003(
        weight: Kilograms,
        height: Centimetres,
        resistance: Ohms,
        sex: Sex,
    ) -> Result<Estimate<Litres>, Error> {
        single(c"body.total_body_water.bia_sun_2003", &[weight.number(), height.number(), resistance.number(), sex.number()])
    }

    /// [`bia_sun_2003`] of columns: a row each.
    pub fn bia_sun_2003_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        resistance: &[Ohms],
        sex: &[Sex],
    ) -> Result<Batch<Litres>, Error> {
        many(c"body.total_body_water.bia_sun_2003", &[cells(weight), cells(height), cells(resistance), cells(sex)])
    }

    /// Total body water, Watson.
    ///
    /// Result: total_body_water_l in L.
    /// Studied: 458 men and 265 women, adults.
    /// Standard error: 3.76, the largest published.
    /// Source: Watson, Watson, Batt 1980: Total body water volumes for adult males and females
    /// estimated from simple measurements. Am J Clin Nutr 33:27-39.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130; optional
    /// * `sex`: male or female
    pub fn watson_1980(
        weight: Kilograms,
        height: Centimetres,
        age: Option<Years>,
        sex: Sex,
    ) -> Result<Estimate<Litres>, Error> {
        single(c"body.total_body_water.watson_1980", &[weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`watson_1980`] of columns: a row each.
    pub fn watson_1980_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: Option<&[Years]>,
        sex: &[Sex],
    ) -> Result<Batch<Litres>, Error> {
        let age = optional(age, weight.len());
        many(c"body.total_body_water.watson_1980", &[cells(weight), cells(height), &age, cells(sex)])
    }
}

/// Equations body.waist_height_class.
pub mod waist_height_class {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Class of the waist to height ratio, NICE.
    ///
    /// Result: class, one of below_range, healthy, increased, high.
    /// Studied: adults, BMI \< 35, a convention.
    /// A definition: it adds no error to that of its inputs.
    /// Its numbers could not be traced to two sources.
    /// Source: National Institute for Health and Care Excellence 2022: Obesity: identification,
    /// assessment and management, update of guideline CG189. NICE.
    ///
    /// * `ratio`: a share, possible 0.1 to 5
    pub fn nice_2022(ratio: f64) -> Result<Estimate<WaistHeightClassNice2022>, Error> {
        single(c"body.waist_height_class.nice_2022", &[ratio.number()])
    }

    /// [`nice_2022`] of columns: a row each.
    pub fn nice_2022_many(ratio: &[f64]) -> Result<Batch<Option<WaistHeightClassNice2022>>, Error> {
        many(c"body.waist_height_class.nice_2022", &[cells(ratio)])
    }
}

/// Equations body.waist_hip_risk.
pub mod waist_hip_risk {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Risk class of the waist to hip ratio, WHO.
    ///
    /// Result: class, one of not_increased, substantially_increased.
    /// Studied: adults, a convention.
    /// A definition: it adds no error to that of its inputs.
    /// Source: World Health Organization 2008: Waist circumference and waist-hip ratio: report of
    /// an expert consultation. Geneva, ISBN 978 92 4 150149 1.
    ///
    /// * `ratio`: a share, possible 0.1 to 5
    /// * `sex`: male or female
    pub fn who_2008(ratio: f64, sex: Sex) -> Result<Estimate<WaistHipRiskWho2008>, Error> {
        single(c"body.waist_hip_risk.who_2008", &[ratio.number(), sex.number()])
    }

    /// [`who_2008`] of columns: a row each.
    pub fn who_2008_many(
        ratio: &[f64],
        sex: &[Sex],
    ) -> Result<Batch<Option<WaistHipRiskWho2008>>, Error> {
        many(c"body.waist_hip_risk.who_2008", &[cells(ratio), cells(sex)])
    }
}

/// Equations body.waist_risk.
pub mod waist_risk {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Risk class of the waist, WHO.
    ///
    /// Result: class, one of not_increased, increased, substantially_increased.
    /// Studied: adults, a convention.
    /// A definition: it adds no error to that of its inputs.
    /// Source: World Health Organization 2008: Waist circumference and waist-hip ratio: report of
    /// an expert consultation. Geneva, ISBN 978 92 4 150149 1.
    ///
    /// * `waist`: in cm, possible 10 to 400
    /// * `sex`: male or female
    pub fn who_2008(waist: Centimetres, sex: Sex) -> Result<Estimate<WaistRiskWho2008>, Error> {
        single(c"body.waist_risk.who_2008", &[waist.number(), sex.number()])
    }

    /// [`who_2008`] of columns: a row each.
    pub fn who_2008_many(
        waist: &[Centimetres],
        sex: &[Sex],
    ) -> Result<Batch<Option<WaistRiskWho2008>>, Error> {
        many(c"body.waist_risk.who_2008", &[cells(waist), cells(sex)])
    }
}

/// Equations body.weeks_to_weight.
pub mod weeks_to_weight {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Weeks until a weight at a constant weekly share.
    ///
    /// Result: time_wk in wk.
    /// Studied: arithmetic.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `goal_weight`: in kg, possible 0.3 to 700
    /// * `loss_rate`: in %/wk, possible 0.01 to 50, studied 0.5 to 1
    pub fn constant_rate(
        weight: Kilograms,
        goal_weight: Kilograms,
        loss_rate: PercentPerWeek,
    ) -> Result<Estimate<Weeks>, Error> {
        single(c"body.weeks_to_weight.constant_rate", &[weight.number(), goal_weight.number(), loss_rate.number()])
    }

    /// [`constant_rate`] of columns: a row each.
    pub fn constant_rate_many(
        weight: &[Kilograms],
        goal_weight: &[Kilograms],
        loss_rate: &[PercentPerWeek],
    ) -> Result<Batch<Weeks>, Error> {
        many(c"body.weeks_to_weight.constant_rate", &[cells(weight), cells(goal_weight), cells(loss_rate)])
    }
}
