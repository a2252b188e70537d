// Written by capi/bindings/emit.py.

//! What follows from the catalogue.
#![allow(clippy::too_many_arguments)] // an equation takes what it takes

pub mod body;
pub mod cardio;
pub mod choices;
pub mod energy;
pub mod hormone;
pub mod nutrition;
pub mod records;
pub mod training;
pub mod treatment;
pub mod units;
