// SPDX-License-Identifier: BSL-1.0
//! Energy expenditure from weight and intake.
//!
//! Columns of whole days, strictly increasing, weights, and energy eaten on each day, NaN where
//! nothing was recorded. Gates and settings that are None are those of [`default_gates`] and
//! [`default_settings`].

use crate::emitted::records::{
    Expenditure, ExpenditureGates, ExpenditureSettings, FollowedPerson, LogWindow,
};
use crate::equation::same_rows;
use crate::error::{checked, Error};
use crate::estimate::Cautions;
use crate::quantity::{address, into, numbers};
use crate::trend::{weighings, Weighing};
use crate::units::{Days, Kilocalories, KilocaloriesPerDay, Kilograms};
use libtonus_sys as sys;

/// Bits of why a log gives no answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Reasons(pub u32);

impl Reasons {
    /// The window covers too few days.
    pub const FEW_DAYS: Self = Self(sys::TONUS_FEW_DAYS as u32);
    /// Too few days with intake.
    pub const FEW_INTAKE_DAYS: Self = Self(sys::TONUS_FEW_INTAKE_DAYS as u32);
    /// Too small a share of the days with intake.
    pub const LOW_COVERAGE: Self = Self(sys::TONUS_LOW_COVERAGE as u32);
    /// Too few weighings.
    pub const FEW_WEIGHINGS: Self = Self(sys::TONUS_FEW_WEIGHINGS as u32);
    /// Too many days in a row without intake.
    pub const LONG_GAP: Self = Self(sys::TONUS_LONG_GAP as u32);

    /// True where the log is good enough.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// True if all bits of the other are set.
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

/// The gates used where none are given.
pub fn default_gates() -> Result<ExpenditureGates, Error> {
    let mut gates = sys::tonus_expenditure_gates::default();
    checked(|_| unsafe { sys::tonus_expenditure_default_gates(&mut gates) })?;
    ExpenditureGates::of(&gates)
}

/// The settings of the filter used where none are given.
pub fn default_settings() -> Result<ExpenditureSettings, Error> {
    let mut settings = sys::tonus_expenditure_settings::default();
    checked(|_| unsafe { sys::tonus_expenditure_default_settings(&mut settings) })?;
    ExpenditureSettings::of(&settings)
}

/// What the last days of a log hold, and every reason against an answer.
pub fn quality(
    day: &[Days],
    weight: &[Kilograms],
    intake: &[Kilocalories],
    gates: Option<&ExpenditureGates>,
) -> Result<LogWindow, Error> {
    let rows = same_rows(&[day.len(), weight.len(), intake.len()])?;
    let mut window = sys::tonus_expenditure_window::default();
    let gates = gates.map(ExpenditureGates::c);
    checked(|error| unsafe {
        let (day, weight, intake) = (numbers(day), numbers(weight), numbers(intake));
        let gates = address(&gates);
        sys::tonus_expenditure_quality(day, weight, intake, rows, gates, &mut window, error)
    })?;
    LogWindow::of(&window)
}

/// Body fat and its standard deviation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fat {
    pub mass: Kilograms,
    pub error: Kilograms,
}

/// Intake-balance method: mean intake less the slope of the weight times the energy of a kilogram
/// of this person. In the first weeks of a new deficit water makes it too high. Without body fat it
/// is 7700 kcal/kg for everybody, for comparison with apps that do so. A log that does not pass a
/// gate is refused as `Kind::WrongCount`, which names it.
pub fn balance(
    day: &[Days],
    weight: &[Kilograms],
    intake: &[Kilocalories],
    fat: Option<Fat>,
    gates: Option<&ExpenditureGates>,
) -> Result<Expenditure, Error> {
    let rows = same_rows(&[day.len(), weight.len(), intake.len()])?;
    if fat.is_some_and(|fat| fat.mass.0.is_nan()) {
        return Err(Error::said(sys::TONUS_NOT_FINITE, "fat: NaN; None is the way to give none"));
    }
    let (fat, doubt) = fat.map_or((f64::NAN, 0.0), |fat| (fat.mass.0, fat.error.0));
    let mut found = sys::tonus_expenditure::default();
    let gates = gates.map(ExpenditureGates::c);
    let status = checked(|error| unsafe {
        let (day, weight, intake) = (numbers(day), numbers(weight), numbers(intake));
        let gates = address(&gates);
        sys::tonus_expenditure_balance(
            day, weight, intake, rows, fat, doubt, gates, &mut found, error,
        )
    })?;
    Expenditure::of(&found, status)
}

/// Expenditure on the last day by a Kalman filter on the adult energy-balance model, which knows
/// the water of the first week from fat. Refused are a person below 18 years, as
/// `Kind::OutsideDomain`, and a log that does not pass a gate, as `Kind::WrongCount`.
pub fn follow(
    person: &FollowedPerson,
    day: &[Days],
    weight: &[Kilograms],
    intake: &[Kilocalories],
    gates: Option<&ExpenditureGates>,
    settings: Option<&ExpenditureSettings>,
) -> Result<Expenditure, Error> {
    let rows = same_rows(&[day.len(), weight.len(), intake.len()])?;
    let mut found = sys::tonus_expenditure::default();
    let gates = gates.map(ExpenditureGates::c);
    let how = settings.map(ExpenditureSettings::c);
    let status = checked(|error| unsafe {
        let (day, weight, intake) = (numbers(day), numbers(weight), numbers(intake));
        let (who, gates, how) = (person.c(), address(&gates), address(&how));
        sys::tonus_expenditure_follow(
            &who, day, weight, intake, rows, gates, how, &mut found, error,
        )
    })?;
    Expenditure::of(&found, status)
}

/// A person day by day, a row for each of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    pub weight: Vec<Kilograms>,
    pub fat: Vec<Kilograms>,
    /// Glycogen with its water and fluid, beyond the baseline.
    pub water: Vec<Kilograms>,
    pub expenditure: Vec<KilocaloriesPerDay>,
    /// Standard deviation of the expenditure.
    pub expenditure_error: Vec<KilocaloriesPerDay>,
    pub weighing: Vec<Weighing>,
    pub cautions: Cautions,
}

/// [`follow`] day by day and without gates.
pub fn track(
    person: &FollowedPerson,
    day: &[Days],
    weight: &[Kilograms],
    intake: &[Kilocalories],
    settings: Option<&ExpenditureSettings>,
) -> Result<Track, Error> {
    let rows = same_rows(&[day.len(), weight.len(), intake.len()])?;
    let kilograms = || vec![Kilograms(f64::NAN); rows];
    let rates = || vec![KilocaloriesPerDay(f64::NAN); rows];
    let (mut tracked, mut fat, mut water) = (kilograms(), kilograms(), kilograms());
    let (mut expenditure, mut expenditure_error) = (rates(), rates());
    let mut done = vec![0; rows];
    let how = settings.map(ExpenditureSettings::c);
    let status = checked(|error| unsafe {
        sys::tonus_expenditure_track(
            &person.c(),
            numbers(day),
            numbers(weight),
            numbers(intake),
            rows,
            address(&how),
            into(&mut tracked),
            into(&mut fat),
            into(&mut water),
            into(&mut expenditure),
            into(&mut expenditure_error),
            done.as_mut_ptr(),
            error,
        )
    })?;
    Ok(Track {
        weight: tracked,
        fat,
        water,
        expenditure,
        expenditure_error,
        weighing: weighings(&done)?,
        cautions: Cautions(status),
    })
}
