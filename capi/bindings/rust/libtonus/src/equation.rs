// SPDX-License-Identifier: BSL-1.0
//! Equations by id, and what the functions with names are made of.

use crate::error::{checked, Error};
use crate::estimate::{Batch, Cautions, Estimate};
use crate::quantity::{Output, Row};
use crate::text::c_text;
use libtonus_sys as sys;
use std::ffi::CStr;
use std::ptr;

/// Evaluates the equation of an id. Inputs stand in the order of the catalogue; choices are their
/// number, and an optional input that is not given is NaN.
pub fn evaluate(id: &str, inputs: &[f64]) -> Result<Estimate<f64>, Error> {
    single(&c_text(id)?, inputs)
}

/// Evaluates an equation of lists. The lists have one length; plain inputs follow.
pub fn evaluate_series(id: &str, lists: &[&[f64]], inputs: &[f64]) -> Result<Estimate<f64>, Error> {
    series(&c_text(id)?, lists, inputs)
}

/// Evaluates rows of columns into slices of the caller; `row_status` may be left out.
pub fn evaluate_many(
    id: &str,
    columns: &[&[f64]],
    results: &mut [f64],
    row_status: Option<&mut [i32]>,
) -> Result<Cautions, Error> {
    let rows = results.len();
    let right = row_status.as_ref().is_none_or(|status| status.len() == rows);
    if !right {
        return Err(Error::said(sys::TONUS_WRONG_COUNT, "results and row_status differ in length"));
    }
    same_length(columns, rows)?;
    let status = row_status.map_or(ptr::null_mut(), |status| status.as_mut_ptr());
    // All columns and results have `rows` elements.
    unsafe { fill(&c_text(id)?, columns, rows, results.as_mut_ptr(), status) }
}

pub(crate) fn single<T: Output>(id: &CStr, inputs: &[f64]) -> Result<Estimate<T>, Error> {
    let mut found = sys::tonus_estimate::default();
    checked(|error| unsafe {
        sys::tonus_evaluate(id.as_ptr(), inputs.as_ptr(), inputs.len(), &mut found, error)
    })?;
    Estimate::of(&found)
}

pub(crate) fn series<T: Output>(
    id: &CStr,
    lists: &[&[f64]],
    inputs: &[f64],
) -> Result<Estimate<T>, Error> {
    let rows = lists.first().map_or(0, |list| list.len());
    same_length(lists, rows)?;
    // C reads several lists row by row.
    let flat: Vec<f64> =
        (0..rows).flat_map(|row| lists.iter().map(move |list| list[row])).collect();
    let mut found = sys::tonus_estimate::default();
    checked(|error| unsafe {
        let (values, given) = (flat.as_ptr(), inputs.as_ptr());
        sys::tonus_evaluate_series(
            id.as_ptr(),
            values,
            flat.len(),
            given,
            inputs.len(),
            &mut found,
            error,
        )
    })?;
    Estimate::of(&found)
}

pub(crate) fn many<T: Row>(id: &CStr, columns: &[&[f64]]) -> Result<Batch<T>, Error> {
    let rows = columns.first().map_or(0, |column| column.len());
    same_length(columns, rows)?;
    let mut values = Vec::with_capacity(rows);
    let mut row_status = Vec::with_capacity(rows);
    // A call that succeeds writes a number and a status for each row.
    let cautions = unsafe {
        let done = fill(id, columns, rows, values.as_mut_ptr(), row_status.as_mut_ptr())?;
        values.set_len(rows);
        row_status.set_len(rows);
        done
    };
    Ok(Batch { values: T::rows(values), row_status, cautions })
}

/// All columns have `rows` elements, and so do results and, if not NULL, the status of rows.
unsafe fn fill(
    id: &CStr,
    columns: &[&[f64]],
    rows: usize,
    results: *mut f64,
    row_status: *mut i32,
) -> Result<Cautions, Error> {
    let pointers: Vec<*const f64> = columns.iter().map(|column| column.as_ptr()).collect();
    let (first, count) = (pointers.as_ptr(), pointers.len());
    let status =
        unsafe { sys::tonus_evaluate_many(id.as_ptr(), first, count, rows, results, row_status) };
    if status < 0 {
        return Err(Error::bare(status));
    }
    Ok(Cautions(status))
}

fn same_length(columns: &[&[f64]], rows: usize) -> Result<(), Error> {
    match columns.iter().position(|column| column.len() != rows) {
        None => Ok(()),
        Some(at) => Err(wrong_length(at, columns[at].len(), rows)),
    }
}

/// The rows of columns that must have one length.
pub(crate) fn same_rows(lengths: &[usize]) -> Result<usize, Error> {
    match lengths.iter().position(|length| *length != lengths[0]) {
        None => Ok(lengths[0]),
        Some(at) => Err(wrong_length(at, lengths[at], lengths[0])),
    }
}

fn wrong_length(at: usize, got: usize, wanted: usize) -> Error {
    Error {
        argument: Some(at),
        ..Error::said(sys::TONUS_WRONG_COUNT, format!("column {at} has {got} rows, not {wanted}"))
    }
}
