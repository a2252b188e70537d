// SPDX-License-Identifier: BSL-1.0
//! Training logs.

use crate::emitted::records::{LogCounts, Set, SetType, Side};
use crate::error::{checked, Error};
use crate::person::{handle, Facts};
use crate::text::{c_optional, c_text, pointer, text_from};
use libtonus_sys as sys;
use std::ptr::NonNull;

/// Unit of the weights of a file that does not name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeightUnit {
    Kilogram = 1,
    Pound = 2,
}

/// What a file does not say of itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Import<'a> {
    /// None: kilograms are assumed, and it is said so.
    pub weight_unit: Option<WeightUnit>,
    /// Columns of a file of no known app, such as `start=Date;reps=Reps`.
    pub columns: Option<&'a str>,
}

/// What became of the rows of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Imported {
    pub rows: i64,
    pub sets: i64,
    pub rejected: i64,
    pub other_rows: i64,
    pub weight_unit_assumed: bool,
}

/// A row of a file that could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RejectedRow {
    /// Its line in the file.
    pub line: i64,
    /// What is wrong with it.
    pub why: String,
}

/// A name that no exercise was found for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnresolvedName {
    pub name: String,
    /// How many sets were logged under it.
    pub sets: i64,
}

impl Set {
    /// A working set of both sides of which nothing else was recorded. The time is the start of the
    /// workout: seconds of wall-clock time since 1970.
    pub fn working(time_s: i64) -> Self {
        Self {
            kind: SetType::Working,
            time_s,
            reps: None,
            load: None,
            rpe: None,
            rir: None,
            distance: None,
            duration: None,
            side: Side::Both,
            assistance: None,
            heart_rate: None,
            eccentric: None,
            stretch_pause: None,
            concentric: None,
            top_pause: None,
        }
    }
}

/// A training log.
#[derive(Debug)]
pub struct Log(NonNull<sys::tonus_log>);
handle!(Log, tonus_log, tonus_log_free);

impl Log {
    /// An empty log.
    pub fn new() -> Result<Self, Error> {
        Self::of(unsafe { sys::tonus_log_new() })
    }

    /// Reads the bytes of an export of an app.
    pub fn read(&mut self, text: impl AsRef<[u8]>) -> Result<Imported, Error> {
        self.read_as(text, Import::default())
    }

    /// Reads an export that does not say all of itself.
    pub fn read_as(
        &mut self,
        text: impl AsRef<[u8]>,
        import: Import<'_>,
    ) -> Result<Imported, Error> {
        let text = text.as_ref();
        let columns = c_optional(import.columns)?;
        let options = sys::tonus_import_options {
            weight_unit: import.weight_unit.map_or(0, |unit| unit as i32),
            columns: pointer(&columns),
            ..Default::default()
        };
        let mut told = sys::tonus_import_summary::default();
        checked(|error| unsafe {
            let first = text.as_ptr().cast();
            sys::tonus_log_import(self.pointer(), first, text.len(), &options, &mut told, error)
        })?;
        Ok(Imported {
            rows: told.rows,
            sets: told.sets,
            rejected: told.rejected,
            other_rows: told.other_rows,
            weight_unit_assumed: told.weight_unit_assumed != 0,
        })
    }

    /// Adds one set after checking it. The exercise is a name as an app writes it, or an id of the
    /// exercise table. A refusal names the field.
    pub fn add(&mut self, exercise: &str, set: &Set) -> Result<(), Error> {
        let exercise = c_text(exercise)?;
        checked(|error| unsafe {
            sys::tonus_log_add(self.pointer(), exercise.as_ptr(), &set.c(), error)
        })?;
        Ok(())
    }

    /// Gives the facts that the log tells (`back_sessions`, `min_gap`, ...) to a set of facts. One
    /// that was given stays as it was given.
    pub fn facts(&self, into: &mut Facts) -> Result<(), Error> {
        checked(|error| unsafe { sys::tonus_log_facts(self.pointer(), into.pointer(), error) })?;
        Ok(())
    }

    /// What the log holds.
    pub fn report(&self) -> Result<LogCounts, Error> {
        let mut counts = sys::tonus_log_counts::default();
        checked(|error| unsafe { sys::tonus_log_report(self.pointer(), &mut counts, error) })?;
        LogCounts::of(&counts)
    }

    /// The rows that could not be used, in the order of reading.
    pub fn rejected(&self) -> Result<Vec<RejectedRow>, Error> {
        let row = |index| {
            let mut line = 0;
            let why = text_from(|buffer, size, error| unsafe {
                sys::tonus_log_rejected(self.pointer(), index, &mut line, buffer, size, error)
            })?;
            Ok(RejectedRow { line, why })
        };
        (0..self.report()?.rejected as usize).map(row).collect()
    }

    /// The names that no exercise was found for, most sets first.
    pub fn unresolved(&self) -> Result<Vec<UnresolvedName>, Error> {
        let name = |index| {
            let mut sets = 0;
            let name = text_from(|buffer, size, error| unsafe {
                sys::tonus_log_unresolved(self.pointer(), index, &mut sets, buffer, size, error)
            })?;
            Ok(UnresolvedName { name, sets })
        };
        (0..self.report()?.unresolved as usize).map(name).collect()
    }

    /// The log as CSV that reads to the same log and exports to the same bytes.
    pub fn export(&self) -> Result<String, Error> {
        text_from(|buffer, size, error| unsafe {
            sys::tonus_log_export(self.pointer(), buffer, size, error)
        })
    }
}
