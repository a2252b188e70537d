// SPDX-License-Identifier: BSL-1.0
//! Looking things up: equations that fit a person, activities, exercises.

use crate::emitted::records::{Activity, Candidate};
use crate::error::{checked, Error};
use crate::person::Facts;
use crate::quantity::numbered;
use crate::text::{c_text, static_text};
use libtonus_sys as sys;
use std::ffi::CString;
use std::ptr;

/// The equations that give the same result, best first: those inside the studied population, of
/// these the one with the smallest standard error. Those not applicable stand at the end, each with
/// what it lacks.
///
/// A family is a fact (`body_fat`), or an id without its last part (`training.one_rm`). Inputs that
/// are no facts are given with their unit: `("load_kg", 100.0)`. Refused are an unknown family
/// (`Kind::UnknownId`), an input that none of them has (`Kind::UnknownName`), and results that a
/// stop withholds (`Kind::Withheld`).
pub fn choose(
    facts: &Facts,
    family: &str,
    inputs: &[(&str, f64)],
) -> Result<Vec<Candidate>, Error> {
    let family = c_text(family)?;
    let names: Vec<CString> =
        inputs.iter().map(|(name, _)| c_text(name)).collect::<Result<_, _>>()?;
    let names: Vec<_> = names.iter().map(|name| name.as_ptr()).collect();
    let values: Vec<f64> = inputs.iter().map(|(_, value)| *value).collect();
    let mut found = 0;
    let mut list = |room: &mut [sys::tonus_candidate]| {
        let (names, values, count) = (names.as_ptr(), values.as_ptr(), values.len());
        let (first, capacity) = (room.as_mut_ptr(), room.len());
        let facts = facts.pointer();
        checked(|error| unsafe {
            let family = family.as_ptr();
            sys::tonus_choose(
                facts, family, names, values, count, first, capacity, &mut found, error,
            )
        })
        .map(|_| found)
    };
    let mut all = vec![sys::tonus_candidate::default(); list(&mut [])?];
    list(&mut all)?;
    all.iter().map(Candidate::of).collect()
}

/// An activity of the compendium by its key: the year of the edition, 2024, and five digits.
/// Refused as `Kind::UnknownId` where the table has neither.
pub fn met_find(edition: i32, code: &str) -> Result<Activity, Error> {
    let code = c_text(code)?;
    let mut found = sys::tonus_met::default();
    checked(|error| unsafe { sys::tonus_met_find(edition, code.as_ptr(), &mut found, error) })?;
    Activity::of(&found)
}

/// Codes of the activities that a text finds, best match first: each of its words must begin a word
/// of the heading, the description or the code. A text without a word finds all.
pub fn met_search(edition: i32, text: &str) -> Result<Vec<&'static str>, Error> {
    let text = c_text(text)?;
    let mut found = 0;
    let mut list = |room: &mut [*const std::ffi::c_char]| {
        let (first, capacity) = (room.as_mut_ptr(), room.len());
        checked(|error| unsafe {
            sys::tonus_met_search(edition, text.as_ptr(), first, capacity, &mut found, error)
        })
        .map(|_| found)
    };
    let mut codes = vec![ptr::null(); list(&mut [])?];
    list(&mut codes)?;
    // As many codes as were found are written.
    Ok(codes.into_iter().map(|code| unsafe { static_text(code) }).collect())
}

numbered! {
    /// How an app's name was resolved.
    Confidence {
        Unresolved = 0, "unresolved";
        Exact = 1, "exact";
        Close = 2, "close";
        MusclesOnly = 3, "muscles_only";
        NoStrength = 4, "no_strength";
        ByWords = 5, "by_words";
    }
}

/// The exercise that an app's name, such as `Bent Over Row (Dumbbell)`, stands for, as the id of
/// the exercise table; None if there is none.
pub fn resolve_exercise(app_name: &str) -> Result<(Option<&'static str>, Confidence), Error> {
    let name = c_text(app_name)?;
    let mut how = 0;
    let id = unsafe { static_text(sys::tonus_exercise_resolve(name.as_ptr(), &mut how)) };
    Ok(((!id.is_empty()).then_some(id), Confidence::try_from(how)?))
}
