// SPDX-License-Identifier: BSL-1.0
//! Regional fat: how much of a change of body fat happens where.
//!
//! A region changes with a power of body fat. Between people its exponent varies more than between
//! regions: show the band of a change, not the point.

use crate::choices::Sex;
use crate::emitted::records::{Evidence, Menopause, Region, RegionCalibration, RegionChange};
use crate::equation::same_rows;
use crate::error::{checked, Error};
use crate::estimate::Cautions;
use crate::quantity::{into, numbers, Input};
use crate::text::c_text;
use crate::units::{Kilograms, Millimetres, Percent};
use libtonus_sys as sys;

/// Exponent of a region.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Exponent {
    /// 1 follows the whole body, more is faster.
    pub k: f64,
    /// Its standard deviation; of a prior, between people.
    pub sd: f64,
}

impl RegionCalibration {
    /// Prior and own slope together, for [`project`].
    pub fn exponent(&self) -> Exponent {
        Exponent { k: self.k, sd: self.k_sd }
    }
}

/// The region of a site, such as `subscapular`, `lower_back`, `triceps`, `thigh`, `visceral` or
/// `face`, and what is known of it. Another site is refused as `Kind::UnknownName`.
pub fn of_site(site: &str) -> Result<(Region, Evidence), Error> {
    let name = c_text(site)?;
    let (mut region, mut evidence) = (0, 0);
    // This call tells its status only.
    checked(|_| unsafe { sys::tonus_region_of_site(name.as_ptr(), &mut region, &mut evidence) })
        .map_err(|bare| Error { message: format!("site \"{site}\": {bare}"), ..bare })?;
    Ok((Region::try_from(region)?, Evidence::try_from(evidence)?))
}

/// Exponent of a region before anything is known of the person. The menopause is that of women.
pub fn prior(region: Region, sex: Sex, menopause: Option<Menopause>) -> Result<Exponent, Error> {
    let mut prior = Exponent { k: f64::NAN, sd: f64::NAN };
    let (region, sex) = (region as i32, sex.number() as i32);
    let menopause = menopause.map_or(0, |stage| stage as i32);
    checked(|_| unsafe {
        sys::tonus_region_prior(region, sex, menopause, &mut prior.k, &mut prior.sd)
    })?;
    Ok(prior)
}

/// Change of a region when body fat changes, with its band. Beyond a halving or doubling it has the
/// caution `EXTRAPOLATED`.
pub fn project(
    exponent: Exponent,
    fat_before: Kilograms,
    fat_after: Kilograms,
) -> Result<RegionChange, Error> {
    let mut change = sys::tonus_region_change::default();
    let Exponent { k, sd } = exponent;
    let status = checked(|error| unsafe {
        sys::tonus_region_project(k, sd, fat_before.0, fat_after.0, &mut change, error)
    })?;
    RegionChange::of(&change, status)
}

/// Fat of regions after a change of body fat, scaled so that their losses add up. They make up all
/// body fat: their sum is `fat_before` within 1 %, else it is refused.
pub fn distribute(
    region: &[Kilograms],
    k: &[f64],
    fat_before: Kilograms,
    fat_after: Kilograms,
) -> Result<Vec<Kilograms>, Error> {
    let rows = same_rows(&[region.len(), k.len()])?;
    let mut then = vec![Kilograms(f64::NAN); rows];
    checked(|error| unsafe {
        let (region, k, then) = (numbers(region), numbers(k), into(&mut then));
        sys::tonus_region_distribute(region, k, rows, fat_before.0, fat_after.0, then, error)
    })?;
    Ok(then)
}

/// One's own exponent from at least three measurements of a skinfold with the body fat of the day;
/// fewer are refused as `Kind::WrongCount`, a body fat that never changed as `Kind::OutsideDomain`.
/// The measuring error is relative, such as 0.05.
pub fn calibrate(
    fat: &[Kilograms],
    site: &[Millimetres],
    prior: Exponent,
    measuring_error: f64,
) -> Result<RegionCalibration, Error> {
    let rows = same_rows(&[fat.len(), site.len()])?;
    let mut own = sys::tonus_region_calibration::default();
    let Exponent { k, sd } = prior;
    checked(|error| unsafe {
        let (fat, site) = (numbers(fat), numbers(site));
        sys::tonus_region_calibrate(fat, site, rows, k, sd, measuring_error, &mut own, error)
    })?;
    RegionCalibration::of(&own)
}

/// Share of body fat that must go for a site to shrink to a share of itself, above 0 and below 1.
/// The exponent is 0.05 to 20.
pub fn fat_loss_for(left: f64, k: f64) -> Result<Percent, Error> {
    let mut loss = Percent(f64::NAN);
    checked(|error| unsafe { sys::tonus_region_fat_loss_for(left, k, &mut loss.0, error) })?;
    Ok(loss)
}

/// Smallest change of a site that measuring can tell. The measuring error is relative, above 0 to
/// 1, such as 0.05.
pub fn detectable_change(measuring_error: f64) -> Result<Percent, Error> {
    let mut change = Percent(f64::NAN);
    checked(|error| unsafe {
        sys::tonus_region_detectable_change(measuring_error, &mut change.0, error)
    })?;
    Ok(change)
}

/// Fat that endurance work of the abdomen might take off the trunk: contested, one trial against
/// the pooled evidence, so always with the caution `EXTRAPOLATED`. 0 to 0.07 kg a week, 0 to 52
/// weeks, at least 228 minutes a week.
pub fn contested_local_bonus(
    kg_per_week: f64,
    weeks: f64,
    minutes_per_week: f64,
) -> Result<(Kilograms, Cautions), Error> {
    let mut fat = Kilograms(f64::NAN);
    let status = checked(|error| unsafe {
        let (fat, minutes) = (&mut fat.0, minutes_per_week);
        sys::tonus_region_contested_local_bonus(kg_per_week, weeks, minutes, fat, error)
    })?;
    Ok((fat, Cautions(status)))
}
