// Written by capi/bindings/emit.py.

//! Equations of the domain nutrition.

#[allow(unused_imports)]
use crate::equation::{many, series, single};
#[allow(unused_imports)]
use crate::quantity::{cells, optional, sparse, Input};
#[allow(unused_imports)]
use crate::{choices::*, units::*, Batch, Error, Estimate};

/// Sweat rate of a session.
///
/// Result: sweat_rate_l_per_h in L/h.
/// Studied: definition, nobody was studied.
/// A definition: it adds no error to that of its inputs.
/// Source: a definition, no measurement is involved.
///
/// * `pre_mass`: in kg, possible 0.3 to 700
/// * `post_mass`: in kg, possible 0.3 to 700
/// * `drunk`: in L, possible 0 to 100
/// * `urine`: in L, possible 0 to 100
/// * `duration`: in min, possible 0 to 10000
pub fn sweat_rate(
    pre_mass: Kilograms,
    post_mass: Kilograms,
    drunk: Litres,
    urine: Litres,
    duration: Minutes,
) -> Result<Estimate<LitresPerHour>, Error> {
    single(c"nutrition.sweat_rate", &[pre_mass.number(), post_mass.number(), drunk.number(), urine.number(), duration.number()])
}

/// [`sweat_rate`] of columns: a row each.
pub fn sweat_rate_many(
    pre_mass: &[Kilograms],
    post_mass: &[Kilograms],
    drunk: &[Litres],
    urine: &[Litres],
    duration: &[Minutes],
) -> Result<Batch<LitresPerHour>, Error> {
    many(c"nutrition.sweat_rate", &[cells(pre_mass), cells(post_mass), cells(drunk), cells(urine), cells(duration)])
}

/// Equations nutrition.adequate_water.
pub mod adequate_water {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Adequate intake of total water.
    ///
    /// Result: adequate_water_l_per_day in L/d.
    /// Studied: adults in a temperate climate, activity level 1.6.
    /// A definition: it adds no error to that of its inputs.
    /// Source: EFSA Panel on Dietetic Products, Nutrition and Allergies 2010: Scientific opinion on
    /// dietary reference values for water. EFSA Journal 8(3):1459, doi:10.2903/j.efsa.2010.1459.
    ///
    /// * `sex`: male or female
    /// * `pregnancy`: none or pregnant or lactating
    pub fn efsa_2010(sex: Sex, pregnancy: Pregnancy) -> Result<Estimate<LitresPerDay>, Error> {
        single(c"nutrition.adequate_water.efsa_2010", &[sex.number(), pregnancy.number()])
    }

    /// [`efsa_2010`] of columns: a row each.
    pub fn efsa_2010_many(
        sex: &[Sex],
        pregnancy: &[Pregnancy],
    ) -> Result<Batch<LitresPerDay>, Error> {
        many(c"nutrition.adequate_water.efsa_2010", &[cells(sex), cells(pregnancy)])
    }
}

/// Equations nutrition.diet_quality.
pub mod diet_quality {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Healthy Eating Index 2015.
    ///
    /// Result: hei_total.
    /// Studied: guideline for Americans of 2 years and older.
    /// A definition: it adds no error to that of its inputs.
    /// Source: US National Cancer Institute, US Department of Agriculture: Healthy Eating Index
    /// 2015, table of components and scoring.
    ///
    /// * `fruit`: in \[cup_us\]/Mcal, possible 0 to 1000
    /// * `whole_fruit`: in \[cup_us\]/Mcal, possible 0 to 1000
    /// * `vegetables`: in \[cup_us\]/Mcal, possible 0 to 1000
    /// * `greens_and_beans`: in \[cup_us\]/Mcal, possible 0 to 1000
    /// * `whole_grains`: in \[oz_av\]/Mcal, possible 0 to 1000
    /// * `dairy`: in \[cup_us\]/Mcal, possible 0 to 1000
    /// * `protein_foods`: in \[oz_av\]/Mcal, possible 0 to 1000
    /// * `seafood_and_plant_protein`: in \[oz_av\]/Mcal, possible 0 to 1000
    /// * `fatty_acid_ratio`: a share, possible 0 to 1000
    /// * `refined_grains`: in \[oz_av\]/Mcal, possible 0 to 1000
    /// * `sodium_density`: in g/Mcal, possible 0 to 1000
    /// * `added_sugar_share`: in %, possible 0 to 100
    /// * `saturated_fat_share`: in %, possible 0 to 100
    pub fn hei_2015(
        fruit: CupsPerMegacalorie,
        whole_fruit: CupsPerMegacalorie,
        vegetables: CupsPerMegacalorie,
        greens_and_beans: CupsPerMegacalorie,
        whole_grains: OuncesPerMegacalorie,
        dairy: CupsPerMegacalorie,
        protein_foods: OuncesPerMegacalorie,
        seafood_and_plant_protein: OuncesPerMegacalorie,
        fatty_acid_ratio: f64,
        refined_grains: OuncesPerMegacalorie,
        sodium_density: GramsPerMegacalorie,
        added_sugar_share: Percent,
        saturated_fat_share: Percent,
    ) -> Result<Estimate<f64>, Error> {
        single(c"nutrition.diet_quality.hei_2015", &[fruit.number(), whole_fruit.number(), vegetables.number(), greens_and_beans.number(), whole_grains.number(), dairy.number(), protein_foods.number(), seafood_and_plant_protein.number(), fatty_acid_ratio.number(), refined_grains.number(), sodium_density.number(), added_sugar_share.number(), saturated_fat_share.number()])
    }

    /// [`hei_2015`] of columns: a row each.
    pub fn hei_2015_many(
        fruit: &[CupsPerMegacalorie],
        whole_fruit: &[CupsPerMegacalorie],
        vegetables: &[CupsPerMegacalorie],
        greens_and_beans: &[CupsPerMegacalorie],
        whole_grains: &[OuncesPerMegacalorie],
        dairy: &[CupsPerMegacalorie],
        protein_foods: &[OuncesPerMegacalorie],
        seafood_and_plant_protein: &[OuncesPerMegacalorie],
        fatty_acid_ratio: &[f64],
        refined_grains: &[OuncesPerMegacalorie],
        sodium_density: &[GramsPerMegacalorie],
        added_sugar_share: &[Percent],
        saturated_fat_share: &[Percent],
    ) -> Result<Batch<f64>, Error> {
        many(c"nutrition.diet_quality.hei_2015", &[cells(fruit), cells(whole_fruit), cells(vegetables), cells(greens_and_beans), cells(whole_grains), cells(dairy), cells(protein_foods), cells(seafood_and_plant_protein), cells(fatty_acid_ratio), cells(refined_grains), cells(sodium_density), cells(added_sugar_share), cells(saturated_fat_share)])
    }
}

/// Equations nutrition.water_turnover.
pub mod water_turnover {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Water turnover.
    ///
    /// Result: predicted_turnover_l_per_day in L/d.
    /// Studied: labelled water in many countries; whom the equation covers was not read.
    /// Standard error: none published.
    /// Source: Yamada et al. 2022: Variation in human water turnover associated with environmental
    /// and lifestyle factors. Science 378(6622):909-915, doi:10.1126/science.abm8668.
    ///
    /// * `pal`: a share, possible 1 to 6
    /// * `weight`: in kg, possible 0.3 to 700
    /// * `sex`: male or female
    /// * `humidity`: in %, possible 0 to 100
    /// * `athlete`: yes or no
    /// * `development_index`: high or middle or low
    /// * `altitude`: in m, possible -500 to 9000
    /// * `age`: in a, possible 0 to 130
    /// * `air_temperature`: in Cel, possible -60 to 60
    pub fn yamada_2022(
        pal: f64,
        weight: Kilograms,
        sex: Sex,
        humidity: Percent,
        athlete: Answer,
        development_index: DevelopmentIndex,
        altitude: Metres,
        age: Years,
        air_temperature: Celsius,
    ) -> Result<Estimate<LitresPerDay>, Error> {
        single(c"nutrition.water_turnover.yamada_2022", &[pal.number(), weight.number(), sex.number(), humidity.number(), athlete.number(), development_index.number(), altitude.number(), age.number(), air_temperature.number()])
    }

    /// [`yamada_2022`] of columns: a row each.
    pub fn yamada_2022_many(
        pal: &[f64],
        weight: &[Kilograms],
        sex: &[Sex],
        humidity: &[Percent],
        athlete: &[Answer],
        development_index: &[DevelopmentIndex],
        altitude: &[Metres],
        age: &[Years],
        air_temperature: &[Celsius],
    ) -> Result<Batch<LitresPerDay>, Error> {
        many(c"nutrition.water_turnover.yamada_2022", &[cells(pal), cells(weight), cells(sex), cells(humidity), cells(athlete), cells(development_index), cells(altitude), cells(age), cells(air_temperature)])
    }
}
