// SPDX-License-Identifier: BSL-1.0
//! Plans.

use crate::error::{checked, Error};
use crate::log::Log;
use crate::person::{handle, Facts};
use crate::text::{c_optional, pointer, text_from};
use libtonus_sys as sys;
use std::ptr::{self, NonNull};

/// What a host chooses for a plan; None is the default of the library.
#[derive(Clone, Copy, Debug, Default)]
pub struct PlanOptions<'a> {
    /// How far the trajectory is projected, 4 to 104.
    pub weeks: Option<i32>,
    /// First day: seconds of wall-clock time since 1970.
    pub start_s: i64,
    /// Strength sessions a week, 2 to 5.
    pub strength_days: Option<i32>,
    /// Main meals a day, 2 to 6.
    pub meals: Option<i32>,
    /// Interval training is wanted.
    pub vigorous: bool,
    /// Names of the exercise table joined by `|`; None is everything.
    pub equipment: Option<&'a str>,
}

/// A plan, or the next one after another.
#[derive(Debug)]
pub struct Plan(NonNull<sys::tonus_plan>);
handle!(Plan, tonus_plan, tonus_plan_free);

impl Plan {
    /// Makes a plan; with `before`, the one that follows it.
    pub fn new(
        facts: &Facts,
        log: Option<&Log>,
        options: PlanOptions<'_>,
        before: Option<&Plan>,
    ) -> Result<Self, Error> {
        let equipment = c_optional(options.equipment)?;
        let chosen = sys::tonus_plan_options {
            weeks: options.weeks.unwrap_or(0),
            start_s: options.start_s,
            strength_days: options.strength_days.unwrap_or(0),
            meals: options.meals.unwrap_or(0),
            vigorous: options.vigorous.into(),
            equipment: pointer(&equipment),
            ..Default::default()
        };
        let mut made = ptr::null_mut();
        let log = log.map_or(ptr::null_mut(), Log::pointer);
        let before = before.map_or(ptr::null_mut(), Plan::pointer);
        checked(|error| unsafe {
            sys::tonus_plan_new(facts.pointer(), log, &chosen, before, &mut made, error)
        })?;
        Self::of(made)
    }

    /// The plan as JSON.
    pub fn json(&self) -> Result<String, Error> {
        text_from(|buffer, size, error| unsafe {
            sys::tonus_plan_json(self.pointer(), buffer, size, error)
        })
    }
}
