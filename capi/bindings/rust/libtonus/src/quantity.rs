// SPDX-License-Identifier: BSL-1.0
//! What units and choices have in common: to C each of them is a `double`.

use std::borrow::Cow;
use std::ptr;

/// An input: a number with its unit, a choice, or an `Option` of one.
pub trait Input: Copy {
    /// The number that C reads; NaN where nothing is given.
    fn number(self) -> f64;
}

/// An input that lies in memory as the `double` that C reads, so that columns are not copied.
///
/// # Safety
/// Size, alignment and bits are those of an `f64` with the number of the input.
pub unsafe trait Cell: Input {}

/// A cell that may be any number.
///
/// # Safety
/// Every `f64` is a value of the type.
pub unsafe trait Number: Cell {}

/// The type of one row of results: a number, or an `Option` of a class.
pub trait Row: Sized {
    fn rows(numbers: Vec<f64>) -> Vec<Self>;
}

/// The type of one result: a number or a class.
pub trait Output: Sized {
    /// None where a number is no class of this version.
    fn of(number: f64) -> Option<Self>;
}

impl Input for f64 {
    fn number(self) -> f64 {
        self
    }
}

unsafe impl Cell for f64 {}
unsafe impl Number for f64 {}

impl<T: Input> Input for Option<T> {
    fn number(self) -> f64 {
        self.map_or(f64::NAN, T::number)
    }
}

impl<T: Number + From<f64>> Output for T {
    fn of(number: f64) -> Option<Self> {
        Some(number.into())
    }
}

impl<T: Number> Row for T {
    fn rows(numbers: Vec<f64>) -> Vec<Self> {
        let mut numbers = std::mem::ManuallyDrop::new(numbers);
        // Number promises the layout of an f64, and that any bits are a value.
        unsafe {
            Vec::from_raw_parts(numbers.as_mut_ptr().cast(), numbers.len(), numbers.capacity())
        }
    }
}

/// A column as the numbers that C reads.
pub(crate) fn cells<T: Cell>(column: &[T]) -> &[f64] {
    // Cell promises the layout of an f64.
    unsafe { std::slice::from_raw_parts(column.as_ptr().cast(), column.len()) }
}

/// The address of a column.
pub(crate) fn numbers<T: Cell>(column: &[T]) -> *const f64 {
    cells(column).as_ptr()
}

/// The address of a column of results.
pub(crate) fn into<T: Number>(column: &mut [T]) -> *mut f64 {
    // Number promises the layout of an f64, and that any bits are a value.
    column.as_mut_ptr().cast()
}

/// The address of a struct that may be left out.
pub(crate) fn address<T>(given: &Option<T>) -> *const T {
    given.as_ref().map_or(ptr::null(), |given| given as *const T)
}

/// A column of an optional input; NaN in every row where nothing is given.
pub(crate) fn optional<T: Cell>(column: Option<&[T]>, rows: usize) -> Cow<'_, [f64]> {
    column.map_or_else(|| vec![f64::NAN; rows].into(), |c| cells(c).into())
}

/// A column of an optional choice.
pub(crate) fn sparse<T: Input>(column: Option<&[Option<T>]>, rows: usize) -> Cow<'static, [f64]> {
    match column {
        None => vec![f64::NAN; rows].into(),
        Some(given) => given.iter().map(|one| one.number()).collect(),
    }
}

/// Declares units: a type that is an `f64` in memory, with the code of its unit.
macro_rules! unit {
    ($($name:ident, $code:literal;)*) => {$(
        #[doc = concat!("A number in `", $code, "`.")]
        #[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
        #[repr(transparent)]
        pub struct $name(pub f64);

        impl $name {
            /// The UCUM code of the unit.
            pub const CODE: &'static str = $code;

            /// Plain numbers read as a column in this unit, without a copy.
            pub fn column(numbers: &[f64]) -> &[Self] {
                // Transparent: the layout is that of the number.
                unsafe { std::slice::from_raw_parts(numbers.as_ptr().cast(), numbers.len()) }
            }
        }

        impl crate::quantity::Input for $name {
            fn number(self) -> f64 {
                self.0
            }
        }

        unsafe impl crate::quantity::Cell for $name {}
        unsafe impl crate::quantity::Number for $name {}

        impl From<f64> for $name {
            fn from(number: f64) -> Self {
                Self(number)
            }
        }

        impl From<$name> for f64 {
            fn from(quantity: $name) -> f64 {
                quantity.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)?;
                f.write_str(concat!(" ", $code))
            }
        }
    )*};
}
pub(crate) use unit;

/// Declares choices. The discriminant of each is the bits of its number as a `double`, so that a
/// slice of choices is already the column that C reads.
macro_rules! choice {
    ($(#[$about:meta])* $name:ident { $($variant:ident = $bits:literal, $text:literal;)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u64)]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $variant = $bits,)*
        }

        impl $name {
            /// The name of the choice as the library spells it.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }

        impl crate::quantity::Input for $name {
            fn number(self) -> f64 {
                f64::from_bits(self as u64)
            }
        }

        unsafe impl crate::quantity::Cell for $name {}

        impl crate::quantity::Output for $name {
            fn of(number: f64) -> Option<Self> {
                match number.to_bits() {
                    $($bits => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }

        impl crate::quantity::Row for Option<$name> {
            fn rows(numbers: Vec<f64>) -> Vec<Self> {
                numbers.into_iter().map(<$name as crate::quantity::Output>::of).collect()
            }
        }

        impl TryFrom<f64> for $name {
            type Error = crate::Error;

            fn try_from(number: f64) -> Result<Self, crate::Error> {
                <Self as crate::quantity::Output>::of(number).ok_or_else(|| {
                    crate::Error::said(
                        libtonus_sys::TONUS_UNKNOWN_NAME,
                        format!(concat!("{} is no ", stringify!($name)), number),
                    )
                })
            }
        }

        impl From<$name> for f64 {
            fn from(choice: $name) -> f64 {
                crate::quantity::Input::number(choice)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.name())
            }
        }
    };
}
pub(crate) use choice;

/// Declares words that are a plain `int32_t` to C.
macro_rules! numbered {
    ($(#[$about:meta])* $name:ident {
        $($(#[$each:meta])* $variant:ident = $number:literal, $text:literal;)*
    }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(i32)]
        pub enum $name {
            $(#[doc = concat!("`", $text, "`")] $(#[$each])* $variant = $number,)*
        }

        impl $name {
            /// The word as the library spells it.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }

        impl TryFrom<i32> for $name {
            type Error = crate::Error;

            fn try_from(number: i32) -> Result<Self, crate::Error> {
                match number {
                    $($number => Ok(Self::$variant),)*
                    _ => Err(crate::Error::said(
                        libtonus_sys::TONUS_INTERNAL_ERROR,
                        format!(concat!("{} is no ", stringify!($name)), number),
                    )),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.name())
            }
        }
    };
}
pub(crate) use numbered;
