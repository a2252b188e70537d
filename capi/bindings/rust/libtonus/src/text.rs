// SPDX-License-Identifier: BSL-1.0
//! Texts to and from C.

use crate::error::{checked, Error};
use libtonus_sys as sys;
use std::ffi::{c_char, CStr, CString};
use std::ptr;

/// A text for C; one with a zero inside would be cut there and is refused.
pub(crate) fn c_text(text: &str) -> Result<CString, Error> {
    CString::new(text)
        .map_err(|_| Error::said(sys::TONUS_BAD_TEXT, "a text with a zero character inside"))
}

pub(crate) fn c_optional(text: Option<&str>) -> Result<Option<CString>, Error> {
    text.map(c_text).transpose()
}

/// The pointer of an optional text; it lives as long as the text.
pub(crate) fn pointer(text: &Option<CString>) -> *const c_char {
    text.as_ref().map_or(ptr::null(), |text| text.as_ptr())
}

/// A copy of a text of C. The pointer must be that of a zero-terminated text.
pub(crate) unsafe fn text_of(text: *const c_char) -> String {
    unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned()
}

/// A text of C that lives as long as the process, as every one that a function returns does.
pub(crate) unsafe fn static_text(text: *const c_char) -> &'static str {
    unsafe { CStr::from_ptr(text) }.to_str().unwrap_or("")
}

/// The same of one that may be NULL.
pub(crate) unsafe fn optional_text(text: *const c_char) -> Option<&'static str> {
    (!text.is_null()).then(|| unsafe { static_text(text) })
}

/// Version of the library.
pub fn version() -> &'static str {
    unsafe { static_text(sys::tonus_version()) }
}

/// Facts, equations, rules, models and tables with units, ranges and sources, as JSON.
pub fn catalogue_json() -> &'static str {
    unsafe { static_text(sys::tonus_catalogue_json()) }
}

/// A status in words.
pub(crate) fn status_text(status: i32) -> &'static str {
    unsafe { static_text(sys::tonus_status_text(status)) }
}

/// The text that a function hands over through a buffer and its size.
pub(crate) fn text_from(
    mut call: impl FnMut(*mut c_char, *mut usize, *mut sys::tonus_error) -> i32,
) -> Result<String, Error> {
    let mut size = 0;
    checked(|error| call(ptr::null_mut(), &mut size, error))?;
    let mut bytes = vec![0u8; size];
    checked(|error| call(bytes.as_mut_ptr().cast(), &mut size, error))?;
    let text = CStr::from_bytes_until_nul(&bytes).unwrap_or_default();
    Ok(text.to_string_lossy().into_owned())
}
