// SPDX-License-Identifier: BSL-1.0
//! The energy balance of adults through time.

use crate::choices::Sex;
use crate::error::{checked, Error};
use crate::estimate::Cautions;
use crate::quantity::Input;
use crate::units::{
    Centimetres, Days, Kilocalories, KilocaloriesPerDay, Kilograms, Percent, Years,
};
use libtonus_sys as sys;
use std::ptr;

/// If the weight is stable at the start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Baseline {
    #[default]
    Balanced = 1,
    Imbalanced = 2,
}

/// An adult at the start. What is None is estimated.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Adult {
    pub sex: Sex,
    pub age: Years,
    pub height: Centimetres,
    pub weight: Kilograms,
    /// Physical activity level.
    pub pal: f64,
    pub fat_mass: Option<Kilograms>,
    pub intake: Option<KilocaloriesPerDay>,
    /// Share of the intake.
    pub carbohydrate: Option<f64>,
    pub baseline: Baseline,
}

/// What an adult changes. Each list holds nothing, one number for every day, or one for each.
#[derive(Clone, Copy, Debug, Default)]
pub struct Changes<'a> {
    pub intake_change_kcal_per_day: &'a [f64],
    pub sodium_change_mg_per_day: &'a [f64],
    pub carbohydrate: &'a [f64],
    pub activity_change_pct: &'a [f64],
    /// None is the default of the library.
    pub steps_per_day: Option<i32>,
}

/// The body on a day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AdultState {
    pub day: i32,
    pub weight: Kilograms,
    pub fat_mass: Kilograms,
    pub lean: Kilograms,
    pub glycogen: Kilograms,
    pub ecf: Kilograms,
    pub adaptive: KilocaloriesPerDay,
    pub intake: KilocaloriesPerDay,
    pub expenditure: KilocaloriesPerDay,
}

/// The body on the days asked for, and how it went.
#[derive(Clone, Debug, PartialEq)]
pub struct Trajectory {
    pub states: Vec<AdultState>,
    pub cautions: Cautions,
    /// Bits: see `tonus_adult_summary` in tonus.h.
    pub limits: u32,
    pub eaten: Kilocalories,
    pub spent: Kilocalories,
    pub stored: Kilocalories,
}

/// What is to be reached.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Goal {
    Weight(Kilograms),
    BodyFat(Percent),
}

/// What to eat for a goal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GoalIntake {
    pub baseline: KilocaloriesPerDay,
    pub goal: KilocaloriesPerDay,
    /// Holds the goal once it is reached.
    pub maintain: KilocaloriesPerDay,
    pub end_weight: Kilograms,
    pub end_fat_mass: Kilograms,
    pub cautions: Cautions,
}

impl Adult {
    /// An adult of stable weight of whom the rest is estimated.
    pub fn new(sex: Sex, age: Years, height: Centimetres, weight: Kilograms, pal: f64) -> Self {
        Self {
            sex,
            age,
            height,
            weight,
            pal,
            fat_mass: None,
            intake: None,
            carbohydrate: None,
            baseline: Baseline::Balanced,
        }
    }

    /// The body on ascending whole days.
    pub fn simulate(&self, changes: Changes<'_>, days: &[i32]) -> Result<Trajectory, Error> {
        let (who, plan) = (self.c(), changes.c());
        let mut states = vec![sys::tonus_adult_state::default(); days.len()];
        let mut told = sys::tonus_adult_summary::default();
        let into = states.as_mut_ptr();
        let status = checked(|error| unsafe {
            let (first, count) = (days.as_ptr(), days.len());
            sys::tonus_adult_simulate(&who, &plan, first, count, into, &mut told, error)
        })?;
        Ok(Trajectory {
            states: states.iter().map(AdultState::of).collect(),
            cautions: Cautions(status),
            limits: told.limits,
            eaten: Kilocalories(told.eaten_kcal),
            spent: Kilocalories(told.spent_kcal),
            stored: Kilocalories(told.stored_kcal),
        })
    }

    /// The constant intake that reaches a goal in so many days, and what holds it. Changes of the
    /// activity and the share of carbohydrate may be given with it.
    pub fn intake_for_goal(
        &self,
        goal: Goal,
        days: f64,
        activity_change: Percent,
        carbohydrate: Option<f64>,
    ) -> Result<GoalIntake, Error> {
        let (weight, fat) = match goal {
            Goal::Weight(weight) => (weight.0, f64::NAN),
            Goal::BodyFat(fat) => (f64::NAN, fat.0),
        };
        let wanted = sys::tonus_adult_goal {
            goal_weight_kg: weight,
            goal_body_fat_pct: fat,
            goal_days: days,
            activity_change_pct: activity_change.0,
            carbohydrate: carbohydrate.number(),
            ..Default::default()
        };
        let mut found = sys::tonus_adult_goal_intake::default();
        let status = checked(|error| unsafe {
            sys::tonus_adult_intake_for_goal(&self.c(), &wanted, &mut found, error)
        })?;
        Ok(GoalIntake {
            baseline: KilocaloriesPerDay(found.baseline_kcal_per_day),
            goal: KilocaloriesPerDay(found.goal_kcal_per_day),
            maintain: KilocaloriesPerDay(found.maintain_kcal_per_day),
            end_weight: Kilograms(found.end_weight_kg),
            end_fat_mass: Kilograms(found.end_fat_mass_kg),
            cautions: Cautions(status),
        })
    }

    /// Days until a weight is reached while the changes, at most one number in each list, are kept;
    /// with the part of the last. Refused as `Kind::NotReachable` where the weight comes to rest
    /// before it.
    pub fn days_to_goal(
        &self,
        changes: Changes<'_>,
        goal: Kilograms,
    ) -> Result<(Days, Cautions), Error> {
        let mut days = f64::NAN;
        let status = checked(|error| unsafe {
            let (who, plan) = (self.c(), changes.c());
            sys::tonus_adult_days_to_goal(&who, &plan, goal.0, &mut days, error)
        })?;
        Ok((Days(days), Cautions(status)))
    }

    /// Where the body comes to rest when the changes, at most one number in each list, are kept for
    /// ever. Refused as `Kind::OutsideDomain` where no lean tissue would be left.
    pub fn steady_state(&self, changes: Changes<'_>) -> Result<(AdultState, Cautions), Error> {
        let mut rest = sys::tonus_adult_state::default();
        let status = checked(|error| unsafe {
            sys::tonus_adult_steady_state(&self.c(), &changes.c(), &mut rest, error)
        })?;
        Ok((AdultState::of(&rest), Cautions(status)))
    }

    fn c(&self) -> sys::tonus_adult {
        sys::tonus_adult {
            sex: self.sex.number() as i32,
            baseline: self.baseline as i32,
            age_y: self.age.0,
            height_cm: self.height.0,
            weight_kg: self.weight.0,
            pal: self.pal,
            fat_mass_kg: self.fat_mass.number(),
            intake_kcal_per_day: self.intake.number(),
            carbohydrate: self.carbohydrate.number(),
            ..Default::default()
        }
    }
}

impl Changes<'_> {
    /// The struct of C; it points at the lists.
    fn c(&self) -> sys::tonus_adult_plan {
        let first = |list: &[f64]| {
            if list.is_empty() {
                ptr::null()
            } else {
                list.as_ptr()
            }
        };
        sys::tonus_adult_plan {
            steps_per_day: self.steps_per_day.unwrap_or(0),
            intake_change_kcal_per_day: first(self.intake_change_kcal_per_day),
            intake_change_count: self.intake_change_kcal_per_day.len(),
            sodium_change_mg_per_day: first(self.sodium_change_mg_per_day),
            sodium_change_count: self.sodium_change_mg_per_day.len(),
            carbohydrate: first(self.carbohydrate),
            carbohydrate_count: self.carbohydrate.len(),
            activity_change_pct: first(self.activity_change_pct),
            activity_change_count: self.activity_change_pct.len(),
            ..Default::default()
        }
    }
}

impl AdultState {
    fn of(state: &sys::tonus_adult_state) -> Self {
        Self {
            day: state.day,
            weight: Kilograms(state.weight_kg),
            fat_mass: Kilograms(state.fat_mass_kg),
            lean: Kilograms(state.lean_kg),
            glycogen: Kilograms(state.glycogen_kg),
            ecf: Kilograms(state.ecf_kg),
            adaptive: KilocaloriesPerDay(state.adaptive_kcal_per_day),
            intake: KilocaloriesPerDay(state.intake_kcal_per_day),
            expenditure: KilocaloriesPerDay(state.expenditure_kcal_per_day),
        }
    }
}
