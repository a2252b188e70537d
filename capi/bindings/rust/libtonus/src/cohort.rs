// SPDX-License-Identifier: BSL-1.0
//! The energy balance of many adults: columns in, columns out.
//!
//! A row has the bits of the call for one adult. A bad row gets NaN and a negative status and does
//! not fail the others. Nothing here starts a thread: slices of the columns may go to several.

use crate::adult::{Adult, Baseline};
use crate::choices::Sex;
use crate::equation::same_rows;
use crate::error::{checked, not_zero, Error};
use crate::estimate::Cautions;
use crate::quantity::{into, numbers, Cell, Input};
use crate::units::{Centimetres, Days, KilocaloriesPerDay, Kilograms, Percent, Years};
use libtonus_sys as sys;
use std::ptr;

/// Adults as columns of one length. What is None or NaN is estimated.
#[derive(Clone, Copy, Debug, Default)]
pub struct People<'a> {
    pub sex: &'a [Sex],
    pub age: &'a [Years],
    pub height: &'a [Centimetres],
    pub weight: &'a [Kilograms],
    /// Physical activity level.
    pub pal: &'a [f64],
    pub fat_mass: Option<&'a [Kilograms]>,
    pub intake: Option<&'a [KilocaloriesPerDay]>,
    /// Share of the intake.
    pub carbohydrate: Option<&'a [f64]>,
    /// Of everybody.
    pub baseline: Baseline,
}

/// A change of many adults.
#[derive(Clone, Copy, Debug, Default)]
pub enum Schedule<'a> {
    /// No change.
    #[default]
    Unchanged,
    /// One number for everybody on every day.
    All(f64),
    /// A number for each adult.
    Rows(&'a [f64]),
    /// A number for each day, the same for everybody.
    Days(&'a [f64]),
    /// A number for each adult and day: all days of the first adult, then those of the next.
    Each(&'a [f64]),
}

/// What many adults change, and which days are written.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cohort<'a> {
    /// How long.
    pub days: i32,
    /// Every so many days are written, a whole part of `days`; None: the last day only.
    pub every: Option<i32>,
    /// 1 to 96; None: 1.
    pub steps_per_day: Option<i32>,
    /// 1 to 7, above 1 for constant changes only; None: 1.
    pub days_per_step: Option<i32>,
    pub intake_change_kcal_per_day: Schedule<'a>,
    pub sodium_change_mg_per_day: Schedule<'a>,
    /// Share of the energy.
    pub carbohydrate: Schedule<'a>,
    pub activity_change_pct: Schedule<'a>,
}

/// Bodies of many adults: of each written day a column, one after the other.
#[derive(Clone, Debug, PartialEq)]
pub struct CohortStates {
    /// Adults in a column.
    pub rows: usize,
    pub weight: Vec<Kilograms>,
    pub fat_mass: Vec<Kilograms>,
    pub lean: Vec<Kilograms>,
    pub glycogen: Vec<Kilograms>,
    pub ecf: Vec<Kilograms>,
    pub adaptive: Vec<KilocaloriesPerDay>,
    /// Cautions of each adult, or its refusal.
    pub row_status: Vec<i32>,
    /// Day of a refusal that has one, else 0.
    pub row_day: Vec<i32>,
    /// How many adults were refused.
    pub failed: usize,
    pub cautions: Cautions,
}

/// Goals of many adults: a weight or a body fat in each row, the other None or NaN.
#[derive(Clone, Copy, Debug, Default)]
pub struct Goals<'a> {
    pub weight: Option<&'a [Kilograms]>,
    pub body_fat: Option<&'a [Percent]>,
    /// Whole days until then.
    pub days: &'a [Days],
    pub activity_change: Option<&'a [Percent]>,
    /// Share of the energy; None or NaN: that of the baseline.
    pub carbohydrate: Option<&'a [f64]>,
}

/// What many adults eat for their goals.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalIntakes {
    pub baseline: Vec<KilocaloriesPerDay>,
    pub goal: Vec<KilocaloriesPerDay>,
    /// Holds the goal once it is reached.
    pub maintain: Vec<KilocaloriesPerDay>,
    /// Cautions of each adult, or its refusal.
    pub row_status: Vec<i32>,
    /// How many adults were refused.
    pub failed: usize,
    pub cautions: Cautions,
}

type OverRows = unsafe extern "C" fn(
    *const sys::tonus_adult_people,
    *const sys::tonus_adult_cohort,
    *const sys::tonus_adult_columns,
    usize,
    usize,
    *mut usize,
    *mut sys::tonus_error,
) -> i32;

impl Adult {
    /// The bodies of many adults on the written days.
    pub fn simulate_many(people: &People<'_>, cohort: &Cohort<'_>) -> Result<CohortStates, Error> {
        let written = cohort.every.map_or(1, |every| cohort.days.checked_div(every).unwrap_or(0));
        over_rows(sys::tonus_adult_simulate_many, people, cohort, written)
    }

    /// Where many adults come to rest when the changes of day 0 are kept for ever.
    pub fn steady_state_many(
        people: &People<'_>,
        cohort: &Cohort<'_>,
    ) -> Result<CohortStates, Error> {
        over_rows(sys::tonus_adult_steady_state_many, people, cohort, 1)
    }

    /// The constant intakes that reach goals on their days, and those that then hold.
    pub fn intake_for_goal_many(
        people: &People<'_>,
        goals: &Goals<'_>,
    ) -> Result<GoalIntakes, Error> {
        let rows = people.rows()?;
        let sex = people.sexes();
        let room = || vec![KilocaloriesPerDay(f64::NAN); rows];
        let (mut baseline, mut goal, mut maintain) = (room(), room(), room());
        let mut row_status = vec![0; rows];
        let mut failed = 0;
        let asked = sys::tonus_adult_goals {
            baseline_kcal_per_day: into(&mut baseline),
            goal_kcal_per_day: into(&mut goal),
            maintain_kcal_per_day: into(&mut maintain),
            row_status: row_status.as_mut_ptr(),
            ..goals.c(rows)?
        };
        let status = checked(|error| unsafe {
            let (who, failed) = (people.c(&sex), &mut failed);
            sys::tonus_adult_intake_for_goal_many(&who, &asked, 0, rows, failed, error)
        })?;
        let cautions = Cautions(status);
        Ok(GoalIntakes { baseline, goal, maintain, row_status, failed, cautions })
    }
}

fn over_rows(
    call: OverRows,
    people: &People<'_>,
    cohort: &Cohort<'_>,
    written: i32,
) -> Result<CohortStates, Error> {
    let rows = people.rows()?;
    let (sex, plan) = (people.sexes(), cohort.c(rows)?);
    let who = people.c(&sex);
    let mut failed = 0;
    // What is wrong with the plan is refused before there is room for its days.
    checked(|error| unsafe {
        call(&who, &plan, &sys::tonus_adult_columns::default(), 0, 0, &mut failed, error)
    })?;
    let mut made = CohortStates::with_room(rows, rows * written.max(0) as usize);
    let columns = made.c();
    let status =
        checked(|error| unsafe { call(&who, &plan, &columns, 0, rows, &mut failed, error) })?;
    Ok(CohortStates { failed, cautions: Cautions(status), ..made })
}

impl People<'_> {
    fn rows(&self) -> Result<usize, Error> {
        let rows = self.sex.len();
        let optional = [
            length(self.fat_mass, rows),
            length(self.intake, rows),
            length(self.carbohydrate, rows),
        ];
        let [fat_mass, intake, carbohydrate] = optional;
        same_rows(&[
            rows,
            self.age.len(),
            self.height.len(),
            self.weight.len(),
            self.pal.len(),
            fat_mass,
            intake,
            carbohydrate,
        ])
    }

    /// The numbers of the sexes, which C wants as integers.
    fn sexes(&self) -> Vec<i32> {
        self.sex.iter().map(|sex| sex.number() as i32).collect()
    }

    /// The struct of C; it points at the columns.
    fn c(&self, sex: &[i32]) -> sys::tonus_adult_people {
        sys::tonus_adult_people {
            baseline: self.baseline as i32,
            rows: sex.len(),
            sex: sex.as_ptr(),
            age_y: numbers(self.age),
            height_cm: numbers(self.height),
            weight_kg: numbers(self.weight),
            pal: numbers(self.pal),
            fat_mass_kg: column(self.fat_mass),
            intake_kcal_per_day: column(self.intake),
            carbohydrate: column(self.carbohydrate),
            ..Default::default()
        }
    }
}

impl Schedule<'_> {
    /// The address and the distance of rows and days. C reads as many numbers as there are rows and
    /// days, so that no other count may pass.
    fn c(&self, rows: usize, days: usize) -> Result<(*const f64, usize, usize), Error> {
        let (list, wanted, row_stride, day_stride) = match self {
            Self::Unchanged => return Ok((ptr::null(), 0, 0)),
            Self::All(number) => return Ok((number, 0, 0)),
            Self::Rows(list) => (list, Some(rows), 1, 0),
            Self::Days(list) => (list, Some(days), 0, 1),
            Self::Each(list) => (list, rows.checked_mul(days), days, 1),
        };
        if Some(list.len()) != wanted {
            let told =
                format!("a change has {} numbers for {rows} rows and {days} days", list.len());
            return Err(Error::said(sys::TONUS_WRONG_COUNT, told));
        }
        Ok((list.as_ptr(), row_stride, day_stride))
    }
}

impl Cohort<'_> {
    /// The struct of C; it points at the changes.
    fn c(&self, rows: usize) -> Result<sys::tonus_adult_cohort, Error> {
        // At rest day 0 is read, whatever the days.
        let days = self.days.max(1) as usize;
        let intake = self.intake_change_kcal_per_day.c(rows, days)?;
        let sodium = self.sodium_change_mg_per_day.c(rows, days)?;
        let carbohydrate = self.carbohydrate.c(rows, days)?;
        let activity = self.activity_change_pct.c(rows, days)?;
        Ok(sys::tonus_adult_cohort {
            days: self.days,
            every: not_zero("every", self.every)?,
            steps_per_day: not_zero("steps_per_day", self.steps_per_day)?,
            days_per_step: not_zero("days_per_step", self.days_per_step)?,
            intake_change_kcal_per_day: intake.0,
            intake_change_row_stride: intake.1,
            intake_change_day_stride: intake.2,
            sodium_change_mg_per_day: sodium.0,
            sodium_change_row_stride: sodium.1,
            sodium_change_day_stride: sodium.2,
            carbohydrate: carbohydrate.0,
            carbohydrate_row_stride: carbohydrate.1,
            carbohydrate_day_stride: carbohydrate.2,
            activity_change_pct: activity.0,
            activity_change_row_stride: activity.1,
            activity_change_day_stride: activity.2,
            ..Default::default()
        })
    }
}

impl CohortStates {
    fn with_room(rows: usize, written: usize) -> Self {
        let kilograms = || vec![Kilograms(f64::NAN); written];
        Self {
            rows,
            weight: kilograms(),
            fat_mass: kilograms(),
            lean: kilograms(),
            glycogen: kilograms(),
            ecf: kilograms(),
            adaptive: vec![KilocaloriesPerDay(f64::NAN); written],
            row_status: vec![0; rows],
            row_day: vec![0; rows],
            failed: 0,
            cautions: Cautions::default(),
        }
    }

    fn c(&mut self) -> sys::tonus_adult_columns {
        sys::tonus_adult_columns {
            weight_kg: into(&mut self.weight),
            fat_mass_kg: into(&mut self.fat_mass),
            lean_kg: into(&mut self.lean),
            glycogen_kg: into(&mut self.glycogen),
            ecf_kg: into(&mut self.ecf),
            adaptive_kcal_per_day: into(&mut self.adaptive),
            row_status: self.row_status.as_mut_ptr(),
            row_day: self.row_day.as_mut_ptr(),
            ..Default::default()
        }
    }
}

impl Goals<'_> {
    /// The struct of C without the columns of results.
    fn c(&self, rows: usize) -> Result<sys::tonus_adult_goals, Error> {
        same_rows(&[
            rows,
            length(self.weight, rows),
            length(self.body_fat, rows),
            self.days.len(),
            length(self.activity_change, rows),
            length(self.carbohydrate, rows),
        ])?;
        Ok(sys::tonus_adult_goals {
            goal_weight_kg: column(self.weight),
            goal_body_fat_pct: column(self.body_fat),
            goal_days: numbers(self.days),
            activity_change_pct: column(self.activity_change),
            carbohydrate: column(self.carbohydrate),
            ..Default::default()
        })
    }
}

/// The length of a column that may be left out.
fn length<T>(column: Option<&[T]>, rows: usize) -> usize {
    column.map_or(rows, <[T]>::len)
}

/// The address of a column that may be left out.
fn column<T: Cell>(given: Option<&[T]>) -> *const f64 {
    given.map_or(ptr::null(), numbers)
}
