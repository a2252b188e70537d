// SPDX-License-Identifier: BSL-1.0
//! Body logs: weights, body fat, girths, skinfolds, energy eaten.

use crate::emitted::records::{BodyImported, BodyWeightUnit, DateOrder};
use crate::error::{checked, Error, Kind};
use crate::log::RejectedRow;
use crate::person::{handle, Facts};
use crate::quantity::into;
use crate::text::{c_text, text_of};
use crate::units::{Days, Kilocalories, Kilograms};
use libtonus_sys as sys;
use std::ptr::{self, NonNull};

/// What a file of a body log does not say of itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct BodyImport {
    /// None: kilograms are assumed, and it is said so.
    pub weight_unit: Option<BodyWeightUnit>,
    /// Of dates such as 03/04/2025; None: they are refused.
    pub date_order: Option<DateOrder>,
}

/// Every calendar day of a body log, for [`trend`](crate::trend) and
/// [`expenditure`](crate::expenditure).
#[derive(Clone, Debug, PartialEq)]
pub struct DailyColumns {
    /// 0, 1, 2 ...
    pub day: Vec<Days>,
    /// The earliest weighing of each day, NaN where there was none.
    pub weight: Vec<Kilograms>,
    /// What was eaten on each day, added up; NaN where nothing was recorded.
    pub intake: Vec<Kilocalories>,
    /// Midnight of day 0, seconds of wall-clock time since 1970; None where there is no day.
    pub first_day_s: Option<i64>,
}

/// Measurements of one person.
#[derive(Debug)]
pub struct BodyLog(NonNull<sys::tonus_body_log>);
handle!(BodyLog, tonus_body_log, tonus_body_log_free);

impl BodyLog {
    /// An empty log.
    pub fn new() -> Result<Self, Error> {
        Self::of(unsafe { sys::tonus_body_log_new() })
    }

    /// Reads the bytes of a CSV file with a date column: exports of openScale and Withings, and any
    /// `date,weight` or `date,kcal`. A row that cannot be read is counted, and the rest is used; it
    /// is a caution, and [`rejected`](Self::rejected) says why. A file without such a header is
    /// refused as `Kind::BadText`, and the log is as it was.
    pub fn read(&mut self, text: impl AsRef<[u8]>) -> Result<BodyImported, Error> {
        self.read_as(text, BodyImport::default())
    }

    /// Reads a file that does not say all of itself.
    pub fn read_as(
        &mut self,
        text: impl AsRef<[u8]>,
        import: BodyImport,
    ) -> Result<BodyImported, Error> {
        let text = text.as_ref();
        let options = sys::tonus_body_import_options {
            weight_unit: import.weight_unit.map_or(0, |unit| unit as i32),
            date_order: import.date_order.map_or(0, |order| order as i32),
            ..Default::default()
        };
        let mut told = sys::tonus_body_import_summary::default();
        let status = checked(|error| unsafe {
            let (log, first) = (self.pointer(), text.as_ptr().cast());
            sys::tonus_body_log_import(log, first, text.len(), &options, &mut told, error)
        })?;
        BodyImported::of(&told, status)
    }

    /// Adds one value after checking it. The measure is `weight` (kg), `body_fat` (%), `fat_mass`
    /// (kg), `intake` (kcal), `waist`, `hip`, `neck` (cm), `subscapular`, `triceps`, `suprailiac`,
    /// `abdominal` or `thigh` (skinfolds, mm), `rmssd` (ms), `hr_rest` (beats a minute) or `sleep`
    /// (h); another is refused as `Kind::UnknownName`, a value out of its range as
    /// `Kind::Impossible`. The time is in seconds of wall-clock time since 1970, midnight where
    /// only the day is known.
    pub fn add(&mut self, measure: &str, time_s: i64, value: f64) -> Result<(), Error> {
        let measure = c_text(measure)?;
        checked(|error| unsafe {
            sys::tonus_body_log_add(self.pointer(), measure.as_ptr(), time_s, value, error)
        })?;
        Ok(())
    }

    /// The rows that could not be used, in the order of reading.
    pub fn rejected(&self) -> Result<Vec<RejectedRow>, Error> {
        let mut rows = Vec::new();
        loop {
            let (mut line, mut why) = (0, String::new());
            let found = checked(|error| unsafe {
                let (log, index) = (self.pointer(), rows.len());
                let status = sys::tonus_body_log_rejected(log, index, &mut line, error);
                // The reason is the message, which C ends with a zero.
                why = text_of((*error).message.as_ptr());
                status
            });
            match found {
                Ok(_) => rows.push(RejectedRow { line, why }),
                // There is none behind the last, and no other way to count them.
                Err(end) if end.kind() == Kind::WrongCount => return Ok(rows),
                Err(refused) => return Err(refused),
            }
        }
    }

    /// Weight and energy eaten on every calendar day of the log.
    pub fn columns(&self) -> Result<DailyColumns, Error> {
        let (mut rows, mut first) = (0, 0);
        let none = ptr::null_mut();
        checked(|error| unsafe {
            let log = self.pointer();
            sys::tonus_body_log_columns(log, none, none, none, &mut rows, &mut first, error)
        })?;
        let mut day = vec![Days(f64::NAN); rows];
        let mut weight = vec![Kilograms(f64::NAN); rows];
        let mut intake = vec![Kilocalories(f64::NAN); rows];
        checked(|error| unsafe {
            let (log, day) = (self.pointer(), into(&mut day));
            let (weight, intake) = (into(&mut weight), into(&mut intake));
            sys::tonus_body_log_columns(log, day, weight, intake, &mut rows, &mut first, error)
        })?;
        Ok(DailyColumns { day, weight, intake, first_day_s: (rows > 0).then_some(first) })
    }

    /// Gives the facts that the log tells (`weight`, `weight_trend`, `weighins`, `tee`, ...) to a
    /// set of facts; `tee` needs sex, age, height and pal in it. One that was given stays as it was
    /// given.
    pub fn facts(&self, into: &mut Facts) -> Result<(), Error> {
        checked(|error| unsafe {
            sys::tonus_body_log_facts(self.pointer(), into.pointer(), error)
        })?;
        Ok(())
    }
}
