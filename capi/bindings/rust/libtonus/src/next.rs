// SPDX-License-Identifier: BSL-1.0
//! What next: progression, records, load of days.

use crate::emitted::records::{Counting, Plates, Scheme};
use crate::equation::same_rows;
use crate::error::{not_zero, Error};
use crate::log::Log;
use crate::person::Facts;
use crate::quantity::numbered;
use crate::text::{c_optional, pointer, text_from};
use libtonus_sys as sys;
use std::ffi::c_char;
use std::ptr;

/// How the next session is chosen. None is the default of the library.
#[derive(Clone, Copy, Debug, Default)]
pub struct NextOptions<'a> {
    pub scheme: Scheme,
    /// Sets, 1 to 100; None: as many as in the last session.
    pub sets: Option<i32>,
    /// Repetitions, of a range the fewest; None: 8.
    pub reps_min: Option<i32>,
    /// Most repetitions; None: 12, or `reps_min` where that is given.
    pub reps_max: Option<i32>,
    /// What can be loaded.
    pub plates: Plates,
    /// Never an easy week.
    pub no_deload: bool,
    /// Effort to aim at, of `Scheme::Rpe`; None: 8.
    pub rpe: Option<f64>,
    /// Of `Scheme::Percent`: training maximum over the best estimate, 0.5 to 1; None: 0.9.
    pub tm_share: Option<f64>,
    /// Of `Scheme::Percent`: first day, days since 1970-01-01; None: the day after the log.
    pub start_day: Option<i64>,
    /// Of `Scheme::Percent`: weeks such as `65x5,75x5/70x3`, percent and repetitions; None: four
    /// weeks, the last one easy.
    pub plan: Option<&'a str>,
}

numbered! {
    /// What the load of a day is.
    LoadMeasure {
        Tonnes = 1, "tonnes";
        WorkingSets = 2, "working_sets";
    }
}

impl NextOptions<'_> {
    fn c(&self, plan: *const c_char) -> Result<sys::tonus_next_options, Error> {
        Ok(sys::tonus_next_options {
            scheme: self.scheme as i32,
            sets: not_zero("sets", self.sets)?,
            reps_min: not_zero("reps_min", self.reps_min)?,
            reps_max: not_zero("reps_max", self.reps_max)?,
            plates: self.plates as i32,
            no_deload: self.no_deload.into(),
            rpe: not_zero("rpe", self.rpe)?,
            tm_share: not_zero("tm_share", self.tm_share)?,
            start_day: not_zero("start_day", self.start_day)?,
            plan,
            ..Default::default()
        })
    }
}

impl Log {
    /// Load, repetitions and sets of the next session of every exercise done lately, and why, as
    /// JSON. Every rule is evaluated first: `unscreened` lists the rules of safety that want a
    /// fact, without facts all of them. Where a stop withholds every load the call is refused as
    /// `Kind::Withheld`, and the message names the rule.
    pub fn next(&self, facts: Option<&Facts>, options: NextOptions<'_>) -> Result<String, Error> {
        let plan = c_optional(options.plan)?;
        let chosen = options.c(pointer(&plan))?;
        let facts = facts.map_or(ptr::null_mut(), Facts::pointer);
        text_from(|buffer, size, error| unsafe {
            sys::tonus_next_json(self.pointer(), facts, &chosen, buffer, size, error)
        })
    }

    /// Records of every exercise with a load as JSON: heaviest loads by repetitions, highest
    /// estimate of the maximum with its error, trend, largest tonnage.
    pub fn records(&self, rules: Counting) -> Result<String, Error> {
        text_from(|buffer, size, error| unsafe {
            sys::tonus_records_json(self.pointer(), &rules.c(), buffer, size, error)
        })
    }

    /// Load of the days as JSON: weekly load, monotony, strain, ratios of acute to chronic load,
    /// long and short averages and their balance. A number that the days are too few for is null.
    /// Days are counted since 1970-01-01; None is that of the earliest or latest set. Refused as
    /// `Kind::Impossible` where a set lies outside the days or there are none.
    pub fn load(
        &self,
        measure: LoadMeasure,
        first_day: Option<i64>,
        last_day: Option<i64>,
    ) -> Result<String, Error> {
        let measure = measure as i32;
        let (first, last) = (not_zero("first_day", first_day)?, not_zero("last_day", last_day)?);
        text_from(|buffer, size, error| unsafe {
            sys::tonus_log_load_json(self.pointer(), measure, first, last, buffer, size, error)
        })
    }
}

/// [`Log::load`] of any sessions: the start of each in seconds of wall-clock time since 1970, in
/// any order, and its load, 0 to 10000, such as its session RPE. Measures must not be mixed.
pub fn load(
    time_s: &[i64],
    load_au: &[f64],
    first_day: Option<i64>,
    last_day: Option<i64>,
) -> Result<String, Error> {
    let rows = same_rows(&[time_s.len(), load_au.len()])?;
    let (first, last) = (not_zero("first_day", first_day)?, not_zero("last_day", last_day)?);
    text_from(|buffer, size, error| unsafe {
        let (times, loads) = (time_s.as_ptr(), load_au.as_ptr());
        sys::tonus_load_json(times, loads, rows, first, last, buffer, size, error)
    })
}
