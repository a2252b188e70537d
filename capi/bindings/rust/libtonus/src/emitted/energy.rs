// Written by capi/bindings/emit.py.

//! Equations of the domain energy.

#[allow(unused_imports)]
use crate::equation::{many, series, single};
#[allow(unused_imports)]
use crate::quantity::{cells, optional, sparse, Input};
#[allow(unused_imports)]
use crate::{choices::*, units::*, Batch, Error, Estimate};

/// Energy availability.
///
/// Result: energy_availability_kcal_per_kg_day in kcal/kg/d.
/// Studied: definition, nobody was studied.
/// A definition: it adds no error to that of its inputs.
/// Source: Burke et al. 2018: Energy availability of athletes. Int J Sport Nutr Exerc Metab 28:350.
///
/// * `intake`: in kcal/d, possible 0 to 50000
/// * `exercise`: in kcal/d, possible 0 to 50000
/// * `ffm`: in kg, possible 0.2 to 400
pub fn availability(
    intake: KilocaloriesPerDay,
    exercise: KilocaloriesPerDay,
    ffm: Kilograms,
) -> Result<Estimate<KilocaloriesPerKilogramDay>, Error> {
    single(c"energy.availability", &[intake.number(), exercise.number(), ffm.number()])
}

/// [`availability`] of columns: a row each.
pub fn availability_many(
    intake: &[KilocaloriesPerDay],
    exercise: &[KilocaloriesPerDay],
    ffm: &[Kilograms],
) -> Result<Batch<KilocaloriesPerKilogramDay>, Error> {
    many(c"energy.availability", &[cells(intake), cells(exercise), cells(ffm)])
}

/// Class of energy availability.
///
/// Result: class, one of low, reduced, adequate.
/// Studied: young sedentary women, short studies.
/// A definition: it adds no error to that of its inputs.
/// Source: Loucks, Thuma 2003: Luteinizing hormone pulsatility is disrupted at a threshold of
/// energy availability in regularly menstruating women. J Clin Endocrinol Metab 88:297-311,
/// doi:10.1210/jc.2002-020369.
///
/// * `energy_availability`: in kcal/kg/d, possible -1000 to 1000
pub fn availability_class(
    energy_availability: KilocaloriesPerKilogramDay,
) -> Result<Estimate<AvailabilityClass>, Error> {
    single(c"energy.availability_class", &[energy_availability.number()])
}

/// [`availability_class`] of columns: a row each.
pub fn availability_class_many(
    energy_availability: &[KilocaloriesPerKilogramDay],
) -> Result<Batch<Option<AvailabilityClass>>, Error> {
    many(c"energy.availability_class", &[cells(energy_availability)])
}

/// Equations energy.bmr.
pub mod bmr {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Basal metabolic rate from weight, FAO/WHO/UNU 2004.
    ///
    /// Result: bmr_kcal_per_day in kcal/d.
    /// Studied: 7173 values, all ages, 47 % Italian.
    /// Standard error: 167, the largest published.
    /// Source: FAO, WHO, UNU 2004: Human energy requirements: report of the expert consultation of
    /// 2001. Food and Agriculture Organization.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    pub fn fao_2004(
        weight: Kilograms,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.bmr.fao_2004", &[weight.number(), age.number(), sex.number()])
    }

    /// [`fao_2004`] of columns: a row each.
    pub fn fao_2004_many(
        weight: &[Kilograms],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.bmr.fao_2004", &[cells(weight), cells(age), cells(sex)])
    }

    /// Basal metabolic rate, Harris-Benedict 1919.
    ///
    /// Result: bmr_kcal_per_day in kcal/d.
    /// Studied: 136 men and 103 women, adults.
    /// Standard error: none published.
    /// Source: Harris, Benedict 1919: A biometric study of human basal metabolism (1918); the full
    /// report is of 1919. Proc Natl Acad Sci USA 4(12):370-373, doi:10.1073/pnas.4.12.370.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130, studied 18 to 130
    /// * `sex`: male or female
    pub fn harris_benedict_1919(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.bmr.harris_benedict_1919", &[weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`harris_benedict_1919`] of columns: a row each.
    pub fn harris_benedict_1919_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.bmr.harris_benedict_1919", &[cells(weight), cells(height), cells(age), cells(sex)])
    }

    /// Basal metabolic rate from weight, Henry (Oxford).
    ///
    /// Result: bmr_kcal_per_day in kcal/d.
    /// Studied: Oxford database, 10552 values, all ages.
    /// Standard error: none published.
    /// Source: Henry 2005: Basal metabolic rate studies in humans: measurement and development of
    /// new equations. Public Health Nutr 8(7A):1133-1152, doi:10.1079/PHN2005801.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    pub fn henry_2005_w(
        weight: Kilograms,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.bmr.henry_2005_w", &[weight.number(), age.number(), sex.number()])
    }

    /// [`henry_2005_w`] of columns: a row each.
    pub fn henry_2005_w_many(
        weight: &[Kilograms],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.bmr.henry_2005_w", &[cells(weight), cells(age), cells(sex)])
    }

    /// Basal metabolic rate from weight and height, Henry (Oxford).
    ///
    /// Result: bmr_kcal_per_day in kcal/d.
    /// Studied: Oxford database, 10552 values, all ages.
    /// Standard error: none published.
    /// Source: Henry 2005: Basal metabolic rate studies in humans: measurement and development of
    /// new equations. Public Health Nutr 8(7A):1133-1152, doi:10.1079/PHN2005801.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    pub fn henry_2005_wh(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.bmr.henry_2005_wh", &[weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`henry_2005_wh`] of columns: a row each.
    pub fn henry_2005_wh_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.bmr.henry_2005_wh", &[cells(weight), cells(height), cells(age), cells(sex)])
    }

    /// Basal metabolic rate, Harris-Benedict revised 1984.
    ///
    /// Result: bmr_kcal_per_day in kcal/d.
    /// Studied: 337 adults of two data sets.
    /// Standard error: none published.
    /// Source: Roza, Shizgal 1984: The Harris Benedict equation reevaluated: resting energy
    /// requirements and the body cell mass. Am J Clin Nutr 40:168-182.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130, studied 18 to 130
    /// * `sex`: male or female
    pub fn roza_shizgal_1984(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.bmr.roza_shizgal_1984", &[weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`roza_shizgal_1984`] of columns: a row each.
    pub fn roza_shizgal_1984_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.bmr.roza_shizgal_1984", &[cells(weight), cells(height), cells(age), cells(sex)])
    }

    /// Basal metabolic rate from weight, Schofield.
    ///
    /// Result: bmr_mj_per_day in MJ/d.
    /// Studied: 7173 values, all ages, 47 % Italian.
    /// Standard error: 0.7, the largest published.
    /// Source: Schofield 1985: Predicting basal metabolic rate, new standards and review of
    /// previous work. Hum Nutr Clin Nutr 39 Suppl 1:5-41.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    pub fn schofield_1985_w(
        weight: Kilograms,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<MegajoulesPerDay>, Error> {
        single(c"energy.bmr.schofield_1985_w", &[weight.number(), age.number(), sex.number()])
    }

    /// [`schofield_1985_w`] of columns: a row each.
    pub fn schofield_1985_w_many(
        weight: &[Kilograms],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<MegajoulesPerDay>, Error> {
        many(c"energy.bmr.schofield_1985_w", &[cells(weight), cells(age), cells(sex)])
    }

    /// Basal metabolic rate from weight and height, Schofield.
    ///
    /// Result: bmr_mj_per_day in MJ/d.
    /// Studied: 7173 values, all ages, 47 % Italian.
    /// Standard error: none published.
    /// Source: Schofield 1985: Predicting basal metabolic rate, new standards and review of
    /// previous work. Hum Nutr Clin Nutr 39 Suppl 1:5-41.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    pub fn schofield_1985_wh(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<MegajoulesPerDay>, Error> {
        single(c"energy.bmr.schofield_1985_wh", &[weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`schofield_1985_wh`] of columns: a row each.
    pub fn schofield_1985_wh_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<MegajoulesPerDay>, Error> {
        many(c"energy.bmr.schofield_1985_wh", &[cells(weight), cells(height), cells(age), cells(sex)])
    }

    /// Basal metabolic rate from weight, FAO/WHO/UNU 1985.
    ///
    /// Result: bmr_kcal_per_day in kcal/d.
    /// Studied: the data behind Schofield's lines, all ages.
    /// Standard error: none published.
    /// Source: FAO, WHO, UNU 1985: Energy and protein requirements. World Health Organization,
    /// Technical Report Series 724.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `age`: in a, possible 0 to 130
    /// * `sex`: male or female
    pub fn who_1985(
        weight: Kilograms,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.bmr.who_1985", &[weight.number(), age.number(), sex.number()])
    }

    /// [`who_1985`] of columns: a row each.
    pub fn who_1985_many(
        weight: &[Kilograms],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.bmr.who_1985", &[cells(weight), cells(age), cells(sex)])
    }
}

/// Equations energy.eer.
pub mod eer {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Estimated energy requirement, Institute of Medicine 2005.
    ///
    /// Result: eer_kcal_per_day in kcal/d.
    /// Studied: adults from 19 y, body mass index 18.5-25.
    /// Standard error: none published.
    /// Source: Institute of Medicine 2005: Dietary Reference Intakes for Energy, Carbohydrate,
    /// Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. National Academies Press,
    /// doi:10.17226/10490.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130, studied 19 to 130
    /// * `sex`: male or female
    /// * `pal_category`: sedentary or low_active or active or very_active
    pub fn iom_2005(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
        pal_category: PalCategoryIom2005,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.eer.iom_2005", &[weight.number(), height.number(), age.number(), sex.number(), pal_category.number()])
    }

    /// [`iom_2005`] of columns: a row each.
    pub fn iom_2005_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
        pal_category: &[PalCategoryIom2005],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.eer.iom_2005", &[cells(weight), cells(height), cells(age), cells(sex), cells(pal_category)])
    }

    /// Estimated energy requirement, National Academies 2023.
    ///
    /// Result: eer_kcal_per_day in kcal/d.
    /// Studied: 1016 men and 1342 women from 19 y.
    /// Standard error: 342, the largest published.
    /// Source: National Academies of Sciences, Engineering, and Medicine 2023: Dietary reference
    /// intakes for energy. National Academies Press, doi:10.17226/26818.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130, studied 19 to 130
    /// * `sex`: male or female
    /// * `pal_category`: inactive or low_active or active or very_active
    pub fn nasem_2023(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
        pal_category: PalCategoryNasem2023,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.eer.nasem_2023", &[weight.number(), height.number(), age.number(), sex.number(), pal_category.number()])
    }

    /// [`nasem_2023`] of columns: a row each.
    pub fn nasem_2023_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
        pal_category: &[PalCategoryNasem2023],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.eer.nasem_2023", &[cells(weight), cells(height), cells(age), cells(sex), cells(pal_category)])
    }
}

/// Equations energy.expenditure.
pub mod expenditure {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Energy expenditure from respiratory gases, Weir.
    ///
    /// Result: ee_kcal_per_day in kcal/d.
    /// Studied: calorimetry, nobody was sampled.
    /// Standard error: none published.
    /// Source: Weir 1949: New methods for calculating metabolic rate with special reference to
    /// protein metabolism. J Physiol 109:1-9, doi:10.1113/jphysiol.1949.sp004363.
    ///
    /// * `vo2`: in mL/min, possible 1 to 10000
    /// * `vco2`: in mL/min, possible 1 to 12000
    pub fn weir_1949_abbreviated(
        vo2: MillilitresPerMinute,
        vco2: MillilitresPerMinute,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.expenditure.weir_1949_abbreviated", &[vo2.number(), vco2.number()])
    }

    /// [`weir_1949_abbreviated`] of columns: a row each.
    pub fn weir_1949_abbreviated_many(
        vo2: &[MillilitresPerMinute],
        vco2: &[MillilitresPerMinute],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.expenditure.weir_1949_abbreviated", &[cells(vo2), cells(vco2)])
    }
}

/// Equations energy.food.
pub mod food {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Energy of food, general Atwater factors.
    ///
    /// Result: energy_kcal in kcal.
    /// Studied: convention, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Atwater: General factors for the energy of protein, carbohydrate, fat and alcohol.
    ///
    /// * `protein`: in g, possible 0 to 10000
    /// * `carbohydrate`: in g, possible 0 to 10000
    /// * `fat`: in g, possible 0 to 10000
    /// * `alcohol`: in g, possible 0 to 10000
    pub fn atwater_general(
        protein: Grams,
        carbohydrate: Grams,
        fat: Grams,
        alcohol: Grams,
    ) -> Result<Estimate<Kilocalories>, Error> {
        single(c"energy.food.atwater_general", &[protein.number(), carbohydrate.number(), fat.number(), alcohol.number()])
    }

    /// [`atwater_general`] of columns: a row each.
    pub fn atwater_general_many(
        protein: &[Grams],
        carbohydrate: &[Grams],
        fat: &[Grams],
        alcohol: &[Grams],
    ) -> Result<Batch<Kilocalories>, Error> {
        many(c"energy.food.atwater_general", &[cells(protein), cells(carbohydrate), cells(fat), cells(alcohol)])
    }

    /// Energy of food in kcal, Regulation (EU) 1169/2011.
    ///
    /// Result: energy_kcal in kcal.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: European Parliament and Council 2011: Regulation (EU) No 1169/2011 on the provision
    /// of food information to consumers, annex XIV. European Union.
    ///
    /// * `protein`: in g, possible 0 to 10000
    /// * `carbohydrate`: in g, possible 0 to 10000
    /// * `fat`: in g, possible 0 to 10000
    /// * `alcohol`: in g, possible 0 to 10000
    /// * `fibre`: in g, possible 0 to 10000
    /// * `polyols`: in g, possible 0 to 10000
    pub fn eu_1169_2011(
        protein: Grams,
        carbohydrate: Grams,
        fat: Grams,
        alcohol: Grams,
        fibre: Grams,
        polyols: Grams,
    ) -> Result<Estimate<Kilocalories>, Error> {
        single(c"energy.food.eu_1169_2011", &[protein.number(), carbohydrate.number(), fat.number(), alcohol.number(), fibre.number(), polyols.number()])
    }

    /// [`eu_1169_2011`] of columns: a row each.
    pub fn eu_1169_2011_many(
        protein: &[Grams],
        carbohydrate: &[Grams],
        fat: &[Grams],
        alcohol: &[Grams],
        fibre: &[Grams],
        polyols: &[Grams],
    ) -> Result<Batch<Kilocalories>, Error> {
        many(c"energy.food.eu_1169_2011", &[cells(protein), cells(carbohydrate), cells(fat), cells(alcohol), cells(fibre), cells(polyols)])
    }

    /// Energy of food in kJ, Regulation (EU) 1169/2011.
    ///
    /// Result: energy_kj in kJ.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: European Parliament and Council 2011: Regulation (EU) No 1169/2011 on the provision
    /// of food information to consumers, annex XIV. European Union.
    ///
    /// * `protein`: in g, possible 0 to 10000
    /// * `carbohydrate`: in g, possible 0 to 10000
    /// * `fat`: in g, possible 0 to 10000
    /// * `alcohol`: in g, possible 0 to 10000
    /// * `fibre`: in g, possible 0 to 10000
    /// * `polyols`: in g, possible 0 to 10000
    pub fn eu_1169_2011_kj(
        protein: Grams,
        carbohydrate: Grams,
        fat: Grams,
        alcohol: Grams,
        fibre: Grams,
        polyols: Grams,
    ) -> Result<Estimate<Kilojoules>, Error> {
        single(c"energy.food.eu_1169_2011_kj", &[protein.number(), carbohydrate.number(), fat.number(), alcohol.number(), fibre.number(), polyols.number()])
    }

    /// [`eu_1169_2011_kj`] of columns: a row each.
    pub fn eu_1169_2011_kj_many(
        protein: &[Grams],
        carbohydrate: &[Grams],
        fat: &[Grams],
        alcohol: &[Grams],
        fibre: &[Grams],
        polyols: &[Grams],
    ) -> Result<Batch<Kilojoules>, Error> {
        many(c"energy.food.eu_1169_2011_kj", &[cells(protein), cells(carbohydrate), cells(fat), cells(alcohol), cells(fibre), cells(polyols)])
    }
}

/// Equations energy.pal_category.
pub mod pal_category {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Way of life by activity, FAO/WHO/UNU 2004.
    ///
    /// Result: class, one of below_range, sedentary_light, active_moderate, vigorous,
    /// above_sustainable.
    /// Studied: adults.
    /// A definition: it adds no error to that of its inputs.
    /// Its numbers could not be traced to two sources.
    /// Source: FAO, WHO, UNU 2004: Human energy requirements: report of the expert consultation of
    /// 2001. Food and Agriculture Organization.
    ///
    /// * `pal`: a share, possible 1 to 6
    pub fn fao_2004(pal: f64) -> Result<Estimate<PalCategoryFao2004>, Error> {
        single(c"energy.pal_category.fao_2004", &[pal.number()])
    }

    /// [`fao_2004`] of columns: a row each.
    pub fn fao_2004_many(pal: &[f64]) -> Result<Batch<Option<PalCategoryFao2004>>, Error> {
        many(c"energy.pal_category.fao_2004", &[cells(pal)])
    }

    /// Class of activity, Institute of Medicine 2005.
    ///
    /// Result: class, one of sedentary, low_active, active, very_active.
    /// Studied: adults.
    /// A definition: it adds no error to that of its inputs.
    /// Source: Institute of Medicine 2005: Dietary Reference Intakes for Energy, Carbohydrate,
    /// Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. National Academies Press,
    /// doi:10.17226/10490.
    ///
    /// * `pal`: a share, possible 1 to 2.4999999999999996
    pub fn iom_2005(pal: f64) -> Result<Estimate<PalCategoryIom2005>, Error> {
        single(c"energy.pal_category.iom_2005", &[pal.number()])
    }

    /// [`iom_2005`] of columns: a row each.
    pub fn iom_2005_many(pal: &[f64]) -> Result<Batch<Option<PalCategoryIom2005>>, Error> {
        many(c"energy.pal_category.iom_2005", &[cells(pal)])
    }

    /// Class of activity, National Academies 2023.
    ///
    /// Result: class, one of inactive, low_active, active, very_active.
    /// Studied: adults from 19 y.
    /// A definition: it adds no error to that of its inputs.
    /// Source: National Academies of Sciences, Engineering, and Medicine 2023: Dietary reference
    /// intakes for energy. National Academies Press, doi:10.17226/26818.
    ///
    /// * `pal`: a share, possible 1 to 2.4999999999999996
    pub fn nasem_2023(pal: f64) -> Result<Estimate<PalCategoryNasem2023>, Error> {
        single(c"energy.pal_category.nasem_2023", &[pal.number()])
    }

    /// [`nasem_2023`] of columns: a row each.
    pub fn nasem_2023_many(pal: &[f64]) -> Result<Batch<Option<PalCategoryNasem2023>>, Error> {
        many(c"energy.pal_category.nasem_2023", &[cells(pal)])
    }
}

/// Equations energy.rmr.
pub mod rmr {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Resting metabolic rate from lean mass, Cunningham 1980.
    ///
    /// Result: rmr_kcal_per_day in kcal/d.
    /// Studied: adults, the data of Harris and Benedict.
    /// Standard error: none published.
    /// Only for lean mass predicted from weight and age.
    /// Source: Cunningham 1980: A reanalysis of the factors influencing basal metabolic rate in
    /// normal adults. Am J Clin Nutr 33:2372-2374, doi:10.1093/ajcn/33.11.2372.
    ///
    /// * `ffm`: in kg, possible 0.2 to 400
    pub fn cunningham_1980(ffm: Kilograms) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.rmr.cunningham_1980", &[ffm.number()])
    }

    /// [`cunningham_1980`] of columns: a row each.
    pub fn cunningham_1980_many(ffm: &[Kilograms]) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.rmr.cunningham_1980", &[cells(ffm)])
    }

    /// Resting metabolic rate from fat-free mass, Cunningham.
    ///
    /// Result: rmr_kcal_per_day in kcal/d.
    /// Studied: adults, a pooled review.
    /// Standard error: none published.
    /// Source: Cunningham 1991: Body composition as a determinant of energy expenditure: a
    /// synthetic review and a proposed general prediction equation. Am J Clin Nutr 54:963-969,
    /// doi:10.1093/ajcn/54.6.963.
    ///
    /// * `ffm`: in kg, possible 0.2 to 400
    pub fn cunningham_1991(ffm: Kilograms) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.rmr.cunningham_1991", &[ffm.number()])
    }

    /// [`cunningham_1991`] of columns: a row each.
    pub fn cunningham_1991_many(ffm: &[Kilograms]) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.rmr.cunningham_1991", &[cells(ffm)])
    }

    /// Resting metabolic rate of Italians, De Lorenzo.
    ///
    /// Result: rmr_kj_per_day in kJ/d.
    /// Studied: Italians, 18-59 y.
    /// Standard error: none published.
    /// Only for Italians.
    /// Source: De Lorenzo, Tagliabue, Andreoli, Testolin, Comelli, Deurenberg 2001: Measured and
    /// predicted resting metabolic rate in Italian males and females, aged 18-59 y. Eur J Clin Nutr
    /// 55:208-214.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130, studied 18 to 59
    /// * `sex`: male or female
    pub fn de_lorenzo_2001(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<KilojoulesPerDay>, Error> {
        single(c"energy.rmr.de_lorenzo_2001", &[weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`de_lorenzo_2001`] of columns: a row each.
    pub fn de_lorenzo_2001_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<KilojoulesPerDay>, Error> {
        many(c"energy.rmr.de_lorenzo_2001", &[cells(weight), cells(height), cells(age), cells(sex)])
    }

    /// Resting metabolic rate as a power of weight, Livingston-Kohlstadt.
    ///
    /// Result: rmr_kcal_per_day in kcal/d.
    /// Studied: 655 adults, lean to severely obese.
    /// Standard error: none published.
    /// Its numbers could not be traced to two sources.
    /// Source: Livingston, Kohlstadt 2005: Simplified resting metabolic rate-predicting formulas
    /// for normal-sized and obese individuals. Obes Res 13:1255-1262.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `age`: in a, possible 0 to 130, studied 18 to 130
    /// * `sex`: male or female
    pub fn livingston_kohlstadt_2005(
        weight: Kilograms,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.rmr.livingston_kohlstadt_2005", &[weight.number(), age.number(), sex.number()])
    }

    /// [`livingston_kohlstadt_2005`] of columns: a row each.
    pub fn livingston_kohlstadt_2005_many(
        weight: &[Kilograms],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.rmr.livingston_kohlstadt_2005", &[cells(weight), cells(age), cells(sex)])
    }

    /// Resting metabolic rate, Mifflin-St Jeor.
    ///
    /// Result: rmr_kcal_per_day in kcal/d.
    /// Studied: 498 healthy adults, 19-78 y, 234 of them obese.
    /// Standard error: none published.
    /// Source: Mifflin, St Jeor, Hill, Scott, Daugherty, Koh 1990: A new predictive equation for
    /// resting energy expenditure in healthy individuals. Am J Clin Nutr 51:241-247.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130, studied 19 to 78
    /// * `sex`: male or female
    pub fn mifflin_1990(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.rmr.mifflin_1990", &[weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`mifflin_1990`] of columns: a row each.
    pub fn mifflin_1990_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.rmr.mifflin_1990", &[cells(weight), cells(height), cells(age), cells(sex)])
    }

    /// Resting metabolic rate from fat-free mass, Mifflin.
    ///
    /// Result: rmr_kcal_per_day in kcal/d.
    /// Studied: 498 healthy adults, 19-78 y, 234 of them obese.
    /// Standard error: none published.
    /// Its numbers could not be traced to two sources.
    /// Source: Mifflin, St Jeor, Hill, Scott, Daugherty, Koh 1990: A new predictive equation for
    /// resting energy expenditure in healthy individuals. Am J Clin Nutr 51:241-247.
    ///
    /// * `ffm`: in kg, possible 0.2 to 400
    pub fn mifflin_1990_ffm(ffm: Kilograms) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.rmr.mifflin_1990_ffm", &[ffm.number()])
    }

    /// [`mifflin_1990_ffm`] of columns: a row each.
    pub fn mifflin_1990_ffm_many(ffm: &[Kilograms]) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.rmr.mifflin_1990_ffm", &[cells(ffm)])
    }

    /// Resting metabolic rate, Mifflin-St Jeor, not rounded.
    ///
    /// Result: rmr_kcal_per_day in kcal/d.
    /// Studied: 498 healthy adults, 19-78 y, 234 of them obese.
    /// Standard error: none published.
    /// Source: Mifflin, St Jeor, Hill, Scott, Daugherty, Koh 1990: A new predictive equation for
    /// resting energy expenditure in healthy individuals. Am J Clin Nutr 51:241-247.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130, studied 19 to 78
    /// * `sex`: male or female
    pub fn mifflin_1990_full(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.rmr.mifflin_1990_full", &[weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`mifflin_1990_full`] of columns: a row each.
    pub fn mifflin_1990_full_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.rmr.mifflin_1990_full", &[cells(weight), cells(height), cells(age), cells(sex)])
    }

    /// Resting metabolic rate from weight, Mueller.
    ///
    /// Result: rmr_mj_per_day in MJ/d.
    /// Studied: German adults.
    /// Standard error: none published.
    /// Source: Mueller et al. 2004: World Health Organization equations have shortcomings for
    /// predicting resting energy expenditure in persons from a modern, affluent population:
    /// generation of a new reference standard from a retrospective analysis of a German database of
    /// resting energy expenditure. Am J Clin Nutr 80:1379-1390, doi:10.1093/ajcn/80.5.1379.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `age`: in a, possible 0 to 130, studied 18 to 130
    /// * `sex`: male or female
    pub fn mueller_2004(
        weight: Kilograms,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<MegajoulesPerDay>, Error> {
        single(c"energy.rmr.mueller_2004", &[weight.number(), age.number(), sex.number()])
    }

    /// [`mueller_2004`] of columns: a row each.
    pub fn mueller_2004_many(
        weight: &[Kilograms],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<MegajoulesPerDay>, Error> {
        many(c"energy.rmr.mueller_2004", &[cells(weight), cells(age), cells(sex)])
    }

    /// Resting metabolic rate by class of body mass index, Mueller.
    ///
    /// Result: rmr_mj_per_day in MJ/d.
    /// Studied: German adults.
    /// Standard error: none published.
    /// Source: Mueller et al. 2004: World Health Organization equations have shortcomings for
    /// predicting resting energy expenditure in persons from a modern, affluent population:
    /// generation of a new reference standard from a retrospective analysis of a German database of
    /// resting energy expenditure. Am J Clin Nutr 80:1379-1390, doi:10.1093/ajcn/80.5.1379.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130, studied 18 to 130
    /// * `sex`: male or female
    pub fn mueller_2004_bmi(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<MegajoulesPerDay>, Error> {
        single(c"energy.rmr.mueller_2004_bmi", &[weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`mueller_2004_bmi`] of columns: a row each.
    pub fn mueller_2004_bmi_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<MegajoulesPerDay>, Error> {
        many(c"energy.rmr.mueller_2004_bmi", &[cells(weight), cells(height), cells(age), cells(sex)])
    }

    /// Resting metabolic rate from lean and fat mass, Nelson.
    ///
    /// Result: rmr_kcal_per_day in kcal/d.
    /// Studied: adults, pooled studies.
    /// Standard error: none published.
    /// Source: Nelson, Weinsier, Long, Schutz 1992: Prediction of resting energy expenditure from
    /// fat-free mass and fat mass, as listed second-hand. Am J Clin Nutr 56:848-856,
    /// doi:10.1093/ajcn/56.5.848.
    ///
    /// * `ffm`: in kg, possible 0.2 to 400
    /// * `fat_mass`: in kg, possible 0 to 600
    pub fn nelson_1992_no_intercept(
        ffm: Kilograms,
        fat_mass: Kilograms,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.rmr.nelson_1992_no_intercept", &[ffm.number(), fat_mass.number()])
    }

    /// [`nelson_1992_no_intercept`] of columns: a row each.
    pub fn nelson_1992_no_intercept_many(
        ffm: &[Kilograms],
        fat_mass: &[Kilograms],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.rmr.nelson_1992_no_intercept", &[cells(ffm), cells(fat_mass)])
    }

    /// Resting metabolic rate from weight, Owen.
    ///
    /// Result: rmr_kcal_per_day in kcal/d.
    /// Studied: women 18-65 y, 60 men 18-82 y.
    /// Standard error: none published.
    /// Source: Owen et al. 1986: A reappraisal of caloric requirements in healthy women. Am J Clin
    /// Nutr 44:1-19.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `sex`: male or female
    pub fn owen_1986_1987(
        weight: Kilograms,
        sex: Sex,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.rmr.owen_1986_1987", &[weight.number(), sex.number()])
    }

    /// [`owen_1986_1987`] of columns: a row each.
    pub fn owen_1986_1987_many(
        weight: &[Kilograms],
        sex: &[Sex],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.rmr.owen_1986_1987", &[cells(weight), cells(sex)])
    }

    /// Resting metabolic rate of athletic women, Owen.
    ///
    /// Result: rmr_kcal_per_day in kcal/d.
    /// Studied: 8 trained women.
    /// Standard error: none published.
    /// Only for trained women.
    /// Source: Owen et al. 1986: A reappraisal of caloric requirements in healthy women. Am J Clin
    /// Nutr 44:1-19.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    pub fn owen_1986_athlete_women(
        weight: Kilograms,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.rmr.owen_1986_athlete_women", &[weight.number()])
    }

    /// [`owen_1986_athlete_women`] of columns: a row each.
    pub fn owen_1986_athlete_women_many(
        weight: &[Kilograms],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.rmr.owen_1986_athlete_women", &[cells(weight)])
    }

    /// Resting metabolic rate of recreational athletes from fat-free mass, ten Haaf.
    ///
    /// Result: rmr_kcal_per_day in kcal/d.
    /// Studied: 90 recreational athletes, 18-35 y.
    /// Standard error: none published.
    /// Only for recreational athletes.
    /// Source: ten Haaf, Weijs 2014: Resting energy expenditure prediction in recreational athletes
    /// of 18-35 years: confirmation of Cunningham equation and an improved weight-based
    /// alternative. PLoS ONE 9:e108460, doi:10.1371/journal.pone.0108460.
    ///
    /// * `ffm`: in kg, possible 0.2 to 400
    pub fn ten_haaf_2014_ffm(ffm: Kilograms) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.rmr.ten_haaf_2014_ffm", &[ffm.number()])
    }

    /// [`ten_haaf_2014_ffm`] of columns: a row each.
    pub fn ten_haaf_2014_ffm_many(ffm: &[Kilograms]) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.rmr.ten_haaf_2014_ffm", &[cells(ffm)])
    }

    /// Resting metabolic rate of recreational athletes from weight, ten Haaf.
    ///
    /// Result: rmr_kcal_per_day in kcal/d.
    /// Studied: 90 recreational athletes, 18-35 y.
    /// Standard error: none published.
    /// Only for recreational athletes.
    /// Source: ten Haaf, Weijs 2014: Resting energy expenditure prediction in recreational athletes
    /// of 18-35 years: confirmation of Cunningham equation and an improved weight-based
    /// alternative. PLoS ONE 9:e108460, doi:10.1371/journal.pone.0108460.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130, studied 18 to 35
    /// * `sex`: male or female
    pub fn ten_haaf_2014_weight(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.rmr.ten_haaf_2014_weight", &[weight.number(), height.number(), age.number(), sex.number()])
    }

    /// [`ten_haaf_2014_weight`] of columns: a row each.
    pub fn ten_haaf_2014_weight_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.rmr.ten_haaf_2014_weight", &[cells(weight), cells(height), cells(age), cells(sex)])
    }

    /// Resting metabolic rate of physique athletes from fat-free mass, Tinsley.
    ///
    /// Result: rmr_kcal_per_day in kcal/d.
    /// Studied: physique athletes.
    /// Standard error: none published.
    /// Only for physique athletes.
    /// Source: Tinsley, Graybeal, Moore 2019: Resting metabolic rate in muscular physique athletes:
    /// validity of existing methods and development of new prediction equations. Appl Physiol Nutr
    /// Metab 44:397-406, doi:10.1139/apnm-2018-0412.
    ///
    /// * `ffm`: in kg, possible 0.2 to 400
    pub fn tinsley_2019_ffm(ffm: Kilograms) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.rmr.tinsley_2019_ffm", &[ffm.number()])
    }

    /// [`tinsley_2019_ffm`] of columns: a row each.
    pub fn tinsley_2019_ffm_many(ffm: &[Kilograms]) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.rmr.tinsley_2019_ffm", &[cells(ffm)])
    }

    /// Resting metabolic rate of physique athletes from weight, Tinsley.
    ///
    /// Result: rmr_kcal_per_day in kcal/d.
    /// Studied: physique athletes.
    /// Standard error: none published.
    /// Only for physique athletes.
    /// Source: Tinsley, Graybeal, Moore 2019: Resting metabolic rate in muscular physique athletes:
    /// validity of existing methods and development of new prediction equations. Appl Physiol Nutr
    /// Metab 44:397-406, doi:10.1139/apnm-2018-0412.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    pub fn tinsley_2019_weight(weight: Kilograms) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.rmr.tinsley_2019_weight", &[weight.number()])
    }

    /// [`tinsley_2019_weight`] of columns: a row each.
    pub fn tinsley_2019_weight_many(
        weight: &[Kilograms],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.rmr.tinsley_2019_weight", &[cells(weight)])
    }
}

/// Equations energy.tee.
pub mod tee {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Total energy expenditure, basal rate times activity level.
    ///
    /// Result: tee_mj_per_day in MJ/d.
    /// Studied: adults, lasting ways of life.
    /// A definition: it adds no error to that of its inputs.
    /// Source: FAO, WHO, UNU 2004: Human energy requirements: report of the expert consultation of
    /// 2001. Food and Agriculture Organization.
    ///
    /// * `bmr`: in MJ/d, possible 0.2 to 60
    /// * `pal`: a share, possible 1 to 6, studied 1.4 to 2.4
    pub fn bmr_times_pal(
        bmr: MegajoulesPerDay,
        pal: f64,
    ) -> Result<Estimate<MegajoulesPerDay>, Error> {
        single(c"energy.tee.bmr_times_pal", &[bmr.number(), pal.number()])
    }

    /// [`bmr_times_pal`] of columns: a row each.
    pub fn bmr_times_pal_many(
        bmr: &[MegajoulesPerDay],
        pal: &[f64],
    ) -> Result<Batch<MegajoulesPerDay>, Error> {
        many(c"energy.tee.bmr_times_pal", &[cells(bmr), cells(pal)])
    }

    /// Total energy expenditure of overweight adults, Institute of Medicine 2005.
    ///
    /// Result: tee_kcal_per_day in kcal/d.
    /// Studied: adults from 19 y, body mass index from 25.
    /// Standard error: none published.
    /// Source: Institute of Medicine 2005: Dietary Reference Intakes for Energy, Carbohydrate,
    /// Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. National Academies Press,
    /// doi:10.17226/10490.
    ///
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `height`: in cm, possible 20 to 280
    /// * `age`: in a, possible 0 to 130, studied 19 to 130
    /// * `sex`: male or female
    /// * `pal_category`: sedentary or low_active or active or very_active
    pub fn iom_2005_overweight(
        weight: Kilograms,
        height: Centimetres,
        age: Years,
        sex: Sex,
        pal_category: PalCategoryIom2005,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.tee.iom_2005_overweight", &[weight.number(), height.number(), age.number(), sex.number(), pal_category.number()])
    }

    /// [`iom_2005_overweight`] of columns: a row each.
    pub fn iom_2005_overweight_many(
        weight: &[Kilograms],
        height: &[Centimetres],
        age: &[Years],
        sex: &[Sex],
        pal_category: &[PalCategoryIom2005],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.tee.iom_2005_overweight", &[cells(weight), cells(height), cells(age), cells(sex), cells(pal_category)])
    }

    /// Total energy expenditure by conventional multipliers.
    ///
    /// Result: tee_kcal_per_day in kcal/d.
    /// Studied: convention, nobody was studied.
    /// Standard error: none published.
    /// Source: Multipliers that calculators share; no study of them was found.
    ///
    /// * `rmr`: in kcal/d, possible 50 to 15000
    /// * `activity_level`: sedentary or light or moderate or active or very_active
    pub fn multiplier(
        rmr: KilocaloriesPerDay,
        activity_level: ActivityLevel,
    ) -> Result<Estimate<KilocaloriesPerDay>, Error> {
        single(c"energy.tee.multiplier", &[rmr.number(), activity_level.number()])
    }

    /// [`multiplier`] of columns: a row each.
    pub fn multiplier_many(
        rmr: &[KilocaloriesPerDay],
        activity_level: &[ActivityLevel],
    ) -> Result<Batch<KilocaloriesPerDay>, Error> {
        many(c"energy.tee.multiplier", &[cells(rmr), cells(activity_level)])
    }
}

/// Equations energy.tef.
pub mod tef {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Thermic effect of food, highest shares, Westerterp.
    ///
    /// Result: tef_kcal in kcal.
    /// Studied: adults, a review.
    /// Standard error: none published.
    /// Its numbers could not be traced to two sources.
    /// Source: Westerterp 2004: Diet induced thermogenesis. Nutr Metab 1:5,
    /// doi:10.1186/1743-7075-1-5.
    ///
    /// * `protein`: in g, possible 0 to 10000
    /// * `carbohydrate`: in g, possible 0 to 10000
    /// * `fat`: in g, possible 0 to 10000
    /// * `alcohol`: in g, possible 0 to 10000
    pub fn westerterp_2004_high(
        protein: Grams,
        carbohydrate: Grams,
        fat: Grams,
        alcohol: Grams,
    ) -> Result<Estimate<Kilocalories>, Error> {
        single(c"energy.tef.westerterp_2004_high", &[protein.number(), carbohydrate.number(), fat.number(), alcohol.number()])
    }

    /// [`westerterp_2004_high`] of columns: a row each.
    pub fn westerterp_2004_high_many(
        protein: &[Grams],
        carbohydrate: &[Grams],
        fat: &[Grams],
        alcohol: &[Grams],
    ) -> Result<Batch<Kilocalories>, Error> {
        many(c"energy.tef.westerterp_2004_high", &[cells(protein), cells(carbohydrate), cells(fat), cells(alcohol)])
    }

    /// Thermic effect of food, lowest shares, Westerterp.
    ///
    /// Result: tef_kcal in kcal.
    /// Studied: adults, a review.
    /// Standard error: none published.
    /// Its numbers could not be traced to two sources.
    /// Source: Westerterp 2004: Diet induced thermogenesis. Nutr Metab 1:5,
    /// doi:10.1186/1743-7075-1-5.
    ///
    /// * `protein`: in g, possible 0 to 10000
    /// * `carbohydrate`: in g, possible 0 to 10000
    /// * `fat`: in g, possible 0 to 10000
    /// * `alcohol`: in g, possible 0 to 10000
    pub fn westerterp_2004_low(
        protein: Grams,
        carbohydrate: Grams,
        fat: Grams,
        alcohol: Grams,
    ) -> Result<Estimate<Kilocalories>, Error> {
        single(c"energy.tef.westerterp_2004_low", &[protein.number(), carbohydrate.number(), fat.number(), alcohol.number()])
    }

    /// [`westerterp_2004_low`] of columns: a row each.
    pub fn westerterp_2004_low_many(
        protein: &[Grams],
        carbohydrate: &[Grams],
        fat: &[Grams],
        alcohol: &[Grams],
    ) -> Result<Batch<Kilocalories>, Error> {
        many(c"energy.tef.westerterp_2004_low", &[cells(protein), cells(carbohydrate), cells(fat), cells(alcohol)])
    }
}

/// Equations energy.tissue.
pub mod tissue {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Energy of a change of tissue, Hall.
    ///
    /// Result: energy_kcal in kcal.
    /// Studied: two energy densities, nobody was studied.
    /// Standard error: none published.
    /// Source: Hall 2008: What is the required energy deficit per unit weight loss?, as a public
    /// program has it. Int J Obes 32:573-576, doi:10.1038/sj.ijo.0803720.
    ///
    /// * `fat_mass`: in kg, possible -600 to 600
    /// * `lean`: in kg, possible -400 to 400
    pub fn hall_2008(
        fat_mass: Kilograms,
        lean: Kilograms,
    ) -> Result<Estimate<Kilocalories>, Error> {
        single(c"energy.tissue.hall_2008", &[fat_mass.number(), lean.number()])
    }

    /// [`hall_2008`] of columns: a row each.
    pub fn hall_2008_many(
        fat_mass: &[Kilograms],
        lean: &[Kilograms],
    ) -> Result<Batch<Kilocalories>, Error> {
        many(c"energy.tissue.hall_2008", &[cells(fat_mass), cells(lean)])
    }
}
