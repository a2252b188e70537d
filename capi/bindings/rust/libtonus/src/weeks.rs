// SPDX-License-Identifier: BSL-1.0
//! Weeks of a log.

use crate::emitted::records::{Counting, MuscleWeek, Week};
use crate::error::{checked, Error};
use crate::log::Log;
use crate::person::handle;
use crate::text::static_text;
use libtonus_sys as sys;
use std::ptr::{self, NonNull};

/// Weeks of a log; they do not change with it.
#[derive(Debug)]
pub struct Weeks(NonNull<sys::tonus_weeks>);
handle!(Weeks, tonus_weeks, tonus_weeks_free);

impl Log {
    /// Counts the weeks. `Counting::default()`: ISO weeks, every set but warm-ups hard, no body
    /// weight.
    pub fn weeks(&self, rules: Counting) -> Result<Weeks, Error> {
        let mut made = ptr::null_mut();
        checked(|error| unsafe {
            sys::tonus_log_weeks(self.pointer(), &rules.c(), &mut made, error)
        })?;
        Weeks::of(made)
    }
}

impl Weeks {
    /// All weeks, the earliest first.
    pub fn all(&self) -> Result<Vec<Week>, Error> {
        let count = unsafe { sys::tonus_weeks_count(self.pointer()) };
        (0..count).map(|index| self.get(index)).collect()
    }

    /// A week, counted from 0; beyond the last it is refused as `Kind::WrongCount`.
    pub fn get(&self, index: usize) -> Result<Week, Error> {
        let mut week = sys::tonus_week::default();
        checked(|error| unsafe { sys::tonus_weeks_get(self.pointer(), index, &mut week, error) })?;
        Week::of(&week)
    }

    /// A muscle's work in a week. The muscle is one of [`muscle_names`]; another is refused as
    /// `Kind::UnknownName`.
    pub fn muscle(&self, index: usize, muscle: &str) -> Result<MuscleWeek, Error> {
        // Beyond the last for a name that is none, which C refuses.
        let names = muscle_names();
        let number = names.iter().position(|name| *name == muscle).unwrap_or(names.len()) + 1;
        let mut work = sys::tonus_muscle_week::default();
        checked(|error| unsafe {
            sys::tonus_weeks_muscle(self.pointer(), index, number as i32, &mut work, error)
        })?;
        MuscleWeek::of(&work)
    }
}

/// Names of the muscles and of the group `back`.
pub fn muscle_names() -> Vec<&'static str> {
    (1..)
        .map(|number| unsafe { static_text(sys::tonus_muscle_name(number)) })
        .take_while(|name| !name.is_empty())
        .collect()
}
