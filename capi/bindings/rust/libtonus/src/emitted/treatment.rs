// Written by capi/bindings/emit.py.

//! Equations of the domain treatment.

#[allow(unused_imports)]
use crate::equation::{many, series, single};
#[allow(unused_imports)]
use crate::quantity::{cells, optional, sparse, Input};
#[allow(unused_imports)]
use crate::{choices::*, units::*, Batch, Error, Estimate};

/// Part of the effect that can be seen.
///
/// Result: reduction_so_far_pct in %.
/// Studied: nobody was studied.
/// Standard error: none published.
/// Its numbers could not be traced to two sources.
/// Source: tonus: A choice of this project; no source fixes the number.
///
/// * `reduction`: in %, possible 0 to 100
/// * `weeks_since_treatment`: in wk, possible 0 to 10000
pub fn effect_so_far(
    reduction: Percent,
    weeks_since_treatment: Weeks,
) -> Result<Estimate<Percent>, Error> {
    single(c"treatment.effect_so_far", &[reduction.number(), weeks_since_treatment.number()])
}

/// [`effect_so_far`] of columns: a row each.
pub fn effect_so_far_many(
    reduction: &[Percent],
    weeks_since_treatment: &[Weeks],
) -> Result<Batch<Percent>, Error> {
    many(c"treatment.effect_so_far", &[cells(reduction), cells(weeks_since_treatment)])
}

/// Volume of fat that a course takes off.
///
/// Result: volume_ml in mL.
/// Studied: definition, nobody was studied.
/// A definition: it adds no error to that of its inputs.
/// Source: a definition, no measurement is involved.
///
/// * `area`: in cm2, possible 0 to 20000
/// * `fat_layer`: in mm, possible 0 to 1000
/// * `reduction`: in %, possible 0 to 100
pub fn volume_removed(
    area: SquareCentimetres,
    fat_layer: Millimetres,
    reduction: Percent,
) -> Result<Estimate<Millilitres>, Error> {
    single(c"treatment.volume_removed", &[area.number(), fat_layer.number(), reduction.number()])
}

/// [`volume_removed`] of columns: a row each.
pub fn volume_removed_many(
    area: &[SquareCentimetres],
    fat_layer: &[Millimetres],
    reduction: &[Percent],
) -> Result<Batch<Millilitres>, Error> {
    many(c"treatment.volume_removed", &[cells(area), cells(fat_layer), cells(reduction)])
}

/// Equations treatment.layer.
pub mod layer {
    #[allow(unused_imports)]
    use crate::equation::{many, series, single};
    #[allow(unused_imports)]
    use crate::quantity::{cells, optional, sparse, Input};
    #[allow(unused_imports)]
    use crate::{choices::*, units::*, Batch, Error, Estimate};

    /// Layer of fat after one course.
    ///
    /// Result: layer_mm in mm.
    /// Studied: definition, nobody was studied.
    /// A definition: it adds no error to that of its inputs.
    /// Source: a definition, no measurement is involved.
    ///
    /// * `fat_layer`: in mm, possible 0 to 1000
    /// * `reduction`: in %, possible 0 to 100
    pub fn one_course(
        fat_layer: Millimetres,
        reduction: Percent,
    ) -> Result<Estimate<Millimetres>, Error> {
        single(c"treatment.layer.one_course", &[fat_layer.number(), reduction.number()])
    }

    /// [`one_course`] of columns: a row each.
    pub fn one_course_many(
        fat_layer: &[Millimetres],
        reduction: &[Percent],
    ) -> Result<Batch<Millimetres>, Error> {
        many(c"treatment.layer.one_course", &[cells(fat_layer), cells(reduction)])
    }

    /// Layer of fat after two courses.
    ///
    /// Result: layer_mm in mm.
    /// Studied: nobody was studied.
    /// Standard error: none published.
    /// Its numbers could not be traced to two sources.
    /// Source: tonus: A choice of this project; no source fixes the number.
    ///
    /// * `fat_layer`: in mm, possible 0 to 1000
    /// * `reduction`: in %, possible 0 to 100
    pub fn two_courses(
        fat_layer: Millimetres,
        reduction: Percent,
    ) -> Result<Estimate<Millimetres>, Error> {
        single(c"treatment.layer.two_courses", &[fat_layer.number(), reduction.number()])
    }

    /// [`two_courses`] of columns: a row each.
    pub fn two_courses_many(
        fat_layer: &[Millimetres],
        reduction: &[Percent],
    ) -> Result<Batch<Millimetres>, Error> {
        many(c"treatment.layer.two_courses", &[cells(fat_layer), cells(reduction)])
    }
}
