// SPDX-License-Identifier: BSL-1.0
//! The C interface of libtonus as it is. Most programs want the crate `libtonus`.
//!
//! `Default` of a struct sets its size and zeroes the rest, as the interface asks for.
#![allow(non_camel_case_types)]

/// Gives a struct its `Default`.
macro_rules! sized {
    ($name:ident) => {
        impl Default for $name {
            fn default() -> Self {
                // Numbers, arrays of numbers and pointers: zero is a value of each of them.
                let mut made: Self = unsafe { std::mem::zeroed() };
                made.struct_size = std::mem::size_of::<Self>() as u32;
                made
            }
        }
    };
}

#[rustfmt::skip]
#[path = "emitted/declarations.rs"]
mod declarations;
pub use declarations::*;
