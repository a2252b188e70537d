// SPDX-License-Identifier: BSL-1.0
//! Weight trends.
//!
//! Columns of days, strictly increasing, and weights, NaN where there was none. Missing days stay
//! missing. Settings that are None are those of [`defaults`]. A bad row is refused with its number,
//! counted from 0, as the argument of the error.

use crate::emitted::records::{TrendLine, TrendSettings};
use crate::equation::same_rows;
use crate::error::{checked, Error};
use crate::quantity::{address, into, numbered, numbers};
use crate::units::{Days, Kilograms};
use libtonus_sys as sys;

/// The settings used where none are given.
pub fn defaults() -> Result<TrendSettings, Error> {
    let mut settings = sys::tonus_trend_settings::default();
    checked(|_| unsafe { sys::tonus_trend_defaults(&mut settings) })?;
    TrendSettings::of(&settings)
}

/// Exponential mean of the weights with a correct start; NaN before the first weighing. Gaps weigh
/// by their days, outliers are left out.
pub fn exponential(
    day: &[Days],
    weight: &[Kilograms],
    settings: Option<&TrendSettings>,
) -> Result<Vec<Kilograms>, Error> {
    let rows = same_rows(&[day.len(), weight.len()])?;
    let mut trend = vec![Kilograms(f64::NAN); rows];
    let how = settings.map(TrendSettings::c);
    checked(|error| unsafe {
        let (day, weight, how) = (numbers(day), numbers(weight), address(&how));
        sys::tonus_trend_exponential(day, weight, rows, how, into(&mut trend), error)
    })?;
    Ok(trend)
}

numbered! {
    /// What a filter did with a weighing: there was none, it was used, it was left out as an
    /// outlier, or it was followed as a change of the weight.
    Weighing {
        None = 0, "none";
        Used = 1, "used";
        Outlier = 2, "outlier";
        Change = 3, "change";
    }
}

/// What a Kalman filter makes of the weighings, a row for each of theirs. NaN before the first one.
#[derive(Clone, Debug, PartialEq)]
pub struct Kalman {
    pub level: Vec<Kilograms>,
    /// Standard deviation of the level.
    pub level_error: Vec<Kilograms>,
    pub slope_kg_per_day: Vec<f64>,
    /// Standard deviation of the slope.
    pub slope_error_kg_per_day: Vec<f64>,
    pub weighing: Vec<Weighing>,
}

/// Kalman filter of level and slope. Smooth: each day given all weighings (Rauch-Tung-Striebel),
/// else given those until then.
pub fn kalman(
    day: &[Days],
    weight: &[Kilograms],
    settings: Option<&TrendSettings>,
    smooth: bool,
) -> Result<Kalman, Error> {
    let rows = same_rows(&[day.len(), weight.len()])?;
    let kilograms = vec![Kilograms(f64::NAN); rows];
    let mut level = kilograms.clone();
    let mut level_error = kilograms;
    let mut slope = vec![f64::NAN; rows];
    let mut slope_error = slope.clone();
    let mut done = vec![0; rows];
    let how = settings.map(TrendSettings::c);
    checked(|error| unsafe {
        sys::tonus_trend_kalman(
            numbers(day),
            numbers(weight),
            rows,
            address(&how),
            smooth.into(),
            into(&mut level),
            into(&mut level_error),
            slope.as_mut_ptr(),
            slope_error.as_mut_ptr(),
            done.as_mut_ptr(),
            error,
        )
    })?;
    Ok(Kalman {
        level,
        level_error,
        slope_kg_per_day: slope,
        slope_error_kg_per_day: slope_error,
        weighing: weighings(&done)?,
    })
}

/// Slope of the raw weights of the last days, with its error and a verdict. The window reaches back
/// from the last weighing, such as 28 days. Fewer than three weighings are refused as
/// `Kind::WrongCount`, none as `Kind::MissingInput`.
pub fn slope(
    day: &[Days],
    weight: &[Kilograms],
    window: Days,
    settings: Option<&TrendSettings>,
) -> Result<TrendLine, Error> {
    let rows = same_rows(&[day.len(), weight.len()])?;
    let mut line = sys::tonus_trend::default();
    let how = settings.map(TrendSettings::c);
    checked(|error| unsafe {
        let (day, weight, how) = (numbers(day), numbers(weight), address(&how));
        sys::tonus_trend_slope(day, weight, rows, window.0, how, &mut line, error)
    })?;
    TrendLine::of(&line)
}

pub(crate) fn weighings(done: &[i32]) -> Result<Vec<Weighing>, Error> {
    done.iter().map(|&number| Weighing::try_from(number)).collect()
}
