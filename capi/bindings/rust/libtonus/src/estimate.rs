// SPDX-License-Identifier: BSL-1.0
//! Results, what is known of their error, and cautions.

use crate::error::{known, Error};
use crate::quantity::Output;
use crate::text::status_text;
use libtonus_sys as sys;
use std::fmt;

/// Bits of caution about a result; none of them is a refusal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cautions(pub i32);

impl Cautions {
    pub const OUTSIDE_STUDIED: Self = Self(sys::TONUS_OUTSIDE_STUDIED);
    pub const EXTRAPOLATED: Self = Self(sys::TONUS_EXTRAPOLATED);
    pub const UNVERIFIED: Self = Self(sys::TONUS_UNVERIFIED);
    pub const SOME_ROWS_FAILED: Self = Self(sys::TONUS_SOME_ROWS_FAILED);
    pub const DISAGREES: Self = Self(sys::TONUS_DISAGREES);
    pub const LOWER_BOUND: Self = Self(sys::TONUS_LOWER_BOUND);

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// True if all bits of the other are set.
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

impl fmt::Display for Cautions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(status_text(self.0))
    }
}

/// A result with its error; None where no standard error was published.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate<T> {
    pub value: T,
    pub standard_error: Option<T>,
    /// The value less 1.96 standard errors.
    pub low: Option<T>,
    /// The value and 1.96 standard errors.
    pub high: Option<T>,
    pub cautions: Cautions,
}

impl<T: Output> Estimate<T> {
    pub(crate) fn of(found: &sys::tonus_estimate) -> Result<Self, Error> {
        let given = |number| known(number).and_then(T::of);
        Ok(Self {
            value: T::of(found.value).ok_or_else(|| {
                Error::said(sys::TONUS_INTERNAL_ERROR, "a class of a newer library")
            })?,
            standard_error: given(found.standard_error),
            low: given(found.low),
            high: given(found.high),
            cautions: Cautions(found.status),
        })
    }
}

/// Results of many rows: NaN (None of a class) and a negative status where a row was refused.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch<T> {
    pub values: Vec<T>,
    pub row_status: Vec<i32>,
    pub cautions: Cautions,
}
