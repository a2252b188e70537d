// SPDX-License-Identifier: BSL-1.0
//! tonus: fitness rules with units, sources and honest errors.
//!
//! Every equation is a function in the module of its id, with a type for each unit:
//!
//! ```
//! use libtonus::{choices::Sex, energy::rmr, units::*};
//!
//! let rmr = rmr::mifflin_1990(Kilograms(80.0), Centimetres(178.0), Years(30.0), Sex::Male)?;
//! assert_eq!(rmr.value, KilocaloriesPerDay(1767.5));
//! # Ok::<(), libtonus::Error>(())
//! ```
//!
//! [`evaluate`] takes an id instead, the functions with `_many` take columns. [`Facts`] and [`Log`]
//! hold what is known of one person, [`Assessment`] and [`Plan`] say what follows from it, by all
//! rules or those of a [`RuleSet`]. [`trend`] and [`expenditure`] take columns of days, such as
//! those of a [`BodyLog`], [`Adult`] is the energy balance through time, and [`region`] says where
//! fat goes.

mod adult;
mod body_log;
mod cohort;
#[rustfmt::skip]
mod emitted;
mod equation;
mod error;
mod estimate;
pub mod expenditure;
mod log;
mod lookup;
mod next;
mod person;
mod plan;
mod quantity;
pub mod region;
mod rules;
mod session;
mod text;
pub mod trend;
mod weeks;

pub use adult::{Adult, AdultState, Baseline, Changes, Goal, GoalIntake, Trajectory};
pub use body_log::{BodyImport, BodyLog, DailyColumns};
pub use cohort::{Cohort, CohortStates, GoalIntakes, Goals, People, Schedule};
pub use emitted::records::*;
pub use emitted::{body, cardio, energy, hormone, nutrition, training, treatment};
pub use emitted::{choices, units};
pub use equation::{evaluate, evaluate_many, evaluate_series};
pub use error::{Error, Kind};
pub use estimate::{Batch, Cautions, Estimate};
pub use libtonus_sys as sys;
pub use log::{Import, Imported, Log, RejectedRow, UnresolvedName, WeightUnit};
pub use lookup::{choose, met_find, met_search, resolve_exercise, Confidence};
pub use next::{load, LoadMeasure, NextOptions};
pub use person::{evaluate_rule, Assessment, Facts, Finding, Severity};
pub use plan::{Plan, PlanOptions};
pub use quantity::{Cell, Input, Number, Row};
pub use rules::{check_claim, message, rules_revision, Claim, Language, RuleSet};
pub use session::{session_energy, CardioSession, Intervals, Pace};
pub use text::{catalogue_json, version};
pub use weeks::{muscle_names, Weeks};

/// The guide's snippets, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../../../../docs/guide/rust.md")]
struct Guide;
