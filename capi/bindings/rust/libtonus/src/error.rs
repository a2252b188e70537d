// SPDX-License-Identifier: BSL-1.0
//! Refusals of the library.

use crate::text::{status_text, text_of};
use libtonus_sys as sys;
use std::fmt;

/// What kind of refusal; the numbers are those of tonus.h.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    NullArgument,
    NotFinite,
    Impossible,
    OutsideDomain,
    UnknownId,
    WrongCount,
    UnknownName,
    WrongUnit,
    MissingInput,
    BadHandle,
    OutOfMemory,
    NotReachable,
    Withheld,
    BadText,
    Internal,
    /// A status of a newer library.
    Other,
}

/// A refusal: what is wrong with which input, its value and what is allowed.
#[derive(Clone, Debug, PartialEq)]
pub struct Error {
    /// The negative status of the library.
    pub status: i32,
    /// What is wrong, in words.
    pub message: String,
    /// Which argument, counted from 0; None where the refusal is about none.
    pub argument: Option<usize>,
    /// Its value.
    pub value: Option<f64>,
    /// The least that is possible.
    pub minimum: Option<f64>,
    /// The most that is possible.
    pub maximum: Option<f64>,
}

impl Error {
    /// The kind of refusal.
    pub fn kind(&self) -> Kind {
        match self.status {
            sys::TONUS_NULL_ARGUMENT => Kind::NullArgument,
            sys::TONUS_NOT_FINITE => Kind::NotFinite,
            sys::TONUS_IMPOSSIBLE => Kind::Impossible,
            sys::TONUS_OUTSIDE_DOMAIN => Kind::OutsideDomain,
            sys::TONUS_UNKNOWN_ID => Kind::UnknownId,
            sys::TONUS_WRONG_COUNT => Kind::WrongCount,
            sys::TONUS_UNKNOWN_NAME => Kind::UnknownName,
            sys::TONUS_WRONG_UNIT => Kind::WrongUnit,
            sys::TONUS_MISSING_INPUT => Kind::MissingInput,
            sys::TONUS_BAD_HANDLE => Kind::BadHandle,
            sys::TONUS_OUT_OF_MEMORY => Kind::OutOfMemory,
            sys::TONUS_NOT_REACHABLE => Kind::NotReachable,
            sys::TONUS_WITHHELD => Kind::Withheld,
            sys::TONUS_BAD_TEXT => Kind::BadText,
            sys::TONUS_INTERNAL_ERROR => Kind::Internal,
            _ => Kind::Other,
        }
    }

    /// A refusal of which only the status is known.
    pub(crate) fn bare(status: i32) -> Self {
        Self::said(status, status_text(status))
    }

    /// A refusal in words of this crate.
    pub(crate) fn said(status: i32, message: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            argument: None,
            value: None,
            minimum: None,
            maximum: None,
        }
    }

    fn of(status: i32, told: &sys::tonus_error) -> Self {
        // The library ends the message with a zero inside of the array.
        let message = unsafe { text_of(told.message.as_ptr()) };
        Self {
            argument: usize::try_from(told.argument).ok(),
            value: known(told.value),
            minimum: known(told.minimum),
            maximum: known(told.maximum),
            ..if message.is_empty() { Self::bare(status) } else { Self::said(status, message) }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

/// A number of the library; NaN is none.
pub(crate) fn known(value: f64) -> Option<f64> {
    (!value.is_nan()).then_some(value)
}

/// A number for C, to which 0 is the default; a 0 that was given would be lost and is refused.
pub(crate) fn not_zero<T: Default + PartialEq>(name: &str, given: Option<T>) -> Result<T, Error> {
    if given.as_ref().is_some_and(|given| *given == T::default()) {
        let refusal = Error::said(sys::TONUS_IMPOSSIBLE, format!("{name} = 0 is not possible"));
        return Err(Error { value: Some(0.0), ..refusal });
    }
    Ok(given.unwrap_or_default())
}

/// Makes a call that reports through a `tonus_error`. Gives its status, or the refusal.
pub(crate) fn checked(call: impl FnOnce(*mut sys::tonus_error) -> i32) -> Result<i32, Error> {
    let mut told = sys::tonus_error::default();
    let status = call(&mut told);
    if status < 0 {
        return Err(Error::of(status, &told));
    }
    Ok(status)
}
