// SPDX-License-Identifier: BSL-1.0
//! Training logs.

use crate::error::{checked, Error};
use crate::person::handle;
use crate::text::{c_optional, pointer};
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
}
