// SPDX-License-Identifier: BSL-1.0
//! What the emitted calls by name are made of: inputs from numbers, and answers to numbers.

use libtonus::{Batch, Cell, Error, Estimate};

/// What a call answers, as C would.
#[derive(Debug, PartialEq)]
pub struct Answer {
    pub status: i32,
    pub value: String,
}

/// The answers of the functions of one equation.
pub struct Calls {
    pub single: Result<(Answer, String), Error>,
    pub raw: Answer,
    pub columns: Option<Result<Answer, Error>>,
    pub raw_columns: Option<Answer>,
}

/// A number as the suite writes it.
pub fn bits(value: f64) -> String {
    if value.is_nan() {
        return "nan".into();
    }
    format!("{:016x}", value.to_bits())
}

pub fn given<T: TryFrom<f64>>(number: f64) -> Option<T> {
    T::try_from(number).ok()
}

/// The outer None: the number is no choice. The inner one: nothing is given.
pub fn optional<T: TryFrom<f64>>(number: f64) -> Option<Option<T>> {
    if number.is_nan() {
        return Some(None);
    }
    given(number).map(Some)
}

pub fn list<T: Cell + From<f64>>(numbers: &[f64]) -> Vec<T> {
    numbers.iter().map(|&number| number.into()).collect()
}

/// The number of a choice; 0 is not given.
pub fn whole(number: f64) -> Option<i32> {
    if number.is_nan() {
        return Some(0);
    }
    (f64::from(number as i32) == number).then_some(number as i32)
}

pub fn of_single<T: Into<f64>>(
    found: Result<Estimate<T>, Error>,
) -> Result<(Answer, String), Error> {
    let found = found?;
    let value = bits(found.value.into());
    let error = bits(found.standard_error.map_or(f64::NAN, T::into));
    Ok((Answer { status: found.cautions.0, value }, error))
}

/// One row of a batch: its own status, and what it holds.
fn of_row(status: i32, value: f64) -> Result<Answer, Error> {
    Ok(Answer { status, value: bits(value) })
}

pub fn of_number<T: Into<f64> + Copy>(found: Result<Batch<T>, Error>) -> Result<Answer, Error> {
    let found = found?;
    of_row(found.row_status[0], found.values[0].into())
}

pub fn of_class<T: Into<f64> + Copy>(
    found: Result<Batch<Option<T>>, Error>,
) -> Result<Answer, Error> {
    let found = found?;
    of_row(found.row_status[0], found.values[0].map_or(f64::NAN, T::into))
}

pub fn of_raw(call: impl FnOnce(*mut f64) -> Option<i32>) -> Option<Answer> {
    let mut value = f64::NAN;
    let status = call(&mut value)?;
    Some(Answer { status, value: bits(value) })
}

pub fn of_raw_class(call: impl FnOnce(*mut i32) -> Option<i32>) -> Option<Answer> {
    let mut value = 0;
    let status = call(&mut value)?;
    let value = if status < 0 { f64::NAN } else { value.into() };
    Some(Answer { status, value: bits(value) })
}

pub fn of_raw_columns(call: impl FnOnce(*mut f64, *mut i32) -> i32) -> Answer {
    let (mut value, mut status) = (f64::NAN, 0);
    call(&mut value, &mut status);
    Answer { status, value: bits(value) }
}
