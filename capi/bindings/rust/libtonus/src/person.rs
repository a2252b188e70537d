// SPDX-License-Identifier: BSL-1.0
//! Facts of a person, rules, and assessments.

use crate::error::{checked, known, Error};
use crate::estimate::Estimate;
use crate::log::Log;
use crate::rules::RuleSet;
use crate::text::{c_optional, c_text, pointer, static_text, text_from};
use libtonus_sys as sys;
use std::fmt;
use std::ptr::{self, NonNull};

/// Frees a handle when it goes. It may move to another thread, but not be shared with one: two
/// threads may not use one handle at the same time.
macro_rules! handle {
    ($name:ident, $pointee:ident, $free:ident) => {
        impl $name {
            pub(crate) fn of(made: *mut sys::$pointee) -> Result<Self, crate::Error> {
                std::ptr::NonNull::new(made)
                    .map(Self)
                    .ok_or_else(|| crate::Error::bare(sys::TONUS_OUT_OF_MEMORY))
            }

            pub(crate) fn pointer(&self) -> *mut sys::$pointee {
                self.0.as_ptr()
            }
        }

        impl Drop for $name {
            fn drop(&mut self) {
                unsafe { sys::$free(self.pointer()) }
            }
        }

        unsafe impl Send for $name {}
    };
}
pub(crate) use handle;

/// What is known of a person. Facts that were not given are derived from those that were.
#[derive(Debug)]
pub struct Facts(NonNull<sys::tonus_facts>);
handle!(Facts, tonus_facts, tonus_facts_free);

impl Facts {
    /// Of a person of whom nothing is known yet.
    pub fn new() -> Result<Self, Error> {
        Self::of(unsafe { sys::tonus_facts_new() })
    }

    /// Gives a number in the canonical unit of the fact.
    pub fn set(&mut self, name: &str, value: f64) -> Result<(), Error> {
        self.put(name, value, None)
    }

    /// Gives a number in a unit, such as `kg` or `lb`.
    pub fn set_in(&mut self, name: &str, value: f64, unit: &str) -> Result<(), Error> {
        self.put(name, value, Some(unit))
    }

    /// Gives a choice by its name, such as `female`; `yes` or `no`.
    pub fn choose(&mut self, name: &str, choice: &str) -> Result<(), Error> {
        let (name, choice) = (c_text(name)?, c_text(choice)?);
        checked(|error| unsafe {
            sys::tonus_facts_choose(self.pointer(), name.as_ptr(), choice.as_ptr(), error)
        })?;
        Ok(())
    }

    /// Gives a text as a person writes it: `180 lb`, `female`, `yes`.
    pub fn parse(&mut self, name: &str, text: &str) -> Result<(), Error> {
        let (name, text) = (c_text(name)?, c_text(text)?);
        checked(|error| unsafe {
            sys::tonus_facts_parse(self.pointer(), name.as_ptr(), text.as_ptr(), error)
        })?;
        Ok(())
    }

    /// A fact in its canonical unit, given or derived from the given ones.
    pub fn get(&self, name: &str) -> Result<Estimate<f64>, Error> {
        self.take(name, None)
    }

    /// A fact in a unit.
    pub fn get_in(&self, name: &str, unit: &str) -> Result<Estimate<f64>, Error> {
        self.take(name, Some(unit))
    }

    fn put(&mut self, name: &str, value: f64, unit: Option<&str>) -> Result<(), Error> {
        let (name, unit) = (c_text(name)?, c_optional(unit)?);
        checked(|error| unsafe {
            sys::tonus_facts_set(self.pointer(), name.as_ptr(), value, pointer(&unit), error)
        })?;
        Ok(())
    }

    fn take(&self, name: &str, unit: Option<&str>) -> Result<Estimate<f64>, Error> {
        let (name, unit) = (c_text(name)?, c_optional(unit)?);
        let mut found = sys::tonus_estimate::default();
        checked(|error| unsafe {
            let unit = pointer(&unit);
            sys::tonus_facts_get(self.pointer(), name.as_ptr(), unit, &mut found, error)
        })?;
        Estimate::of(&found)
    }
}

/// How much a finding matters, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    NotEvaluated,
    None,
    Info,
    Advise,
    Warn,
    StopAndRefer,
}

impl Severity {
    /// The name of the severity as the library spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotEvaluated => "not_evaluated",
            Self::None => "none",
            Self::Info => "info",
            Self::Advise => "advise",
            Self::Warn => "warn",
            Self::StopAndRefer => "stop_and_refer",
        }
    }

    pub(crate) fn of(number: i32) -> Result<Self, Error> {
        Ok(match number {
            sys::TONUS_NOT_EVALUATED => Self::NotEvaluated,
            sys::TONUS_NONE => Self::None,
            sys::TONUS_INFO => Self::Info,
            sys::TONUS_ADVISE => Self::Advise,
            sys::TONUS_WARN => Self::Warn,
            sys::TONUS_STOP_AND_REFER => Self::StopAndRefer,
            _ => return Err(Error::said(sys::TONUS_INTERNAL_ERROR, "an unknown severity")),
        })
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Severity of a rule on facts; `NotEvaluated` where a fact is missing.
pub fn evaluate_rule(id: &str, facts: &Facts) -> Result<Severity, Error> {
    let id = c_text(id)?;
    let mut severity = 0;
    checked(|error| unsafe {
        sys::tonus_rule_evaluate(id.as_ptr(), facts.pointer(), &mut severity, error)
    })?;
    Severity::of(severity)
}

/// What a rule found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub rule: &'static str,
    pub severity: Severity,
    pub title: &'static str,
    /// Evidence, A to D; None where the finding is withheld.
    pub grade: Option<char>,
    /// The fact that decided or that is missing; empty where there is none.
    pub input: &'static str,
    pub value: Option<f64>,
    pub threshold: Option<f64>,
    /// A rule of safety withholds the finding.
    pub withheld: bool,
    /// A rule set changed a threshold of the rule.
    pub changed: bool,
}

impl Finding {
    fn of(f: &sys::tonus_finding) -> Result<Self, Error> {
        // Texts of a finding are those of the catalogue.
        let (rule, title, input) =
            unsafe { (static_text(f.rule_id), static_text(f.title), static_text(f.input)) };
        Ok(Self {
            rule,
            severity: Severity::of(f.severity)?,
            title,
            grade: usize::try_from(f.grade - 1).ok().and_then(|at| "ABCD".chars().nth(at)),
            input,
            value: known(f.value),
            threshold: known(f.threshold),
            withheld: f.withheld != 0,
            changed: f.changed != 0,
        })
    }
}

/// A person and a log, assessed.
#[derive(Debug)]
pub struct Assessment(NonNull<sys::tonus_assessment>);
handle!(Assessment, tonus_assessment, tonus_assessment_free);

impl Assessment {
    /// Assesses what there is of a person and a log, by all rules as published.
    pub fn new(facts: Option<&Facts>, log: Option<&Log>) -> Result<Self, Error> {
        Self::made(facts, log, ptr::null())
    }

    /// Assesses by the rules of a set.
    pub fn by_rules(
        facts: Option<&Facts>,
        log: Option<&Log>,
        rules: &RuleSet,
    ) -> Result<Self, Error> {
        Self::made(facts, log, rules.pointer())
    }

    fn made(
        facts: Option<&Facts>,
        log: Option<&Log>,
        rules: *const sys::tonus_rule_set,
    ) -> Result<Self, Error> {
        let mut made = ptr::null_mut();
        let facts = facts.map_or(ptr::null_mut(), Facts::pointer);
        let log = log.map_or(ptr::null_mut(), Log::pointer);
        checked(|error| unsafe { sys::tonus_assessment_new(facts, log, rules, &mut made, error) })?;
        Self::of(made)
    }

    /// One finding for each rule that ran, in the order of the catalogue.
    pub fn findings(&self) -> Result<Vec<Finding>, Error> {
        let count = unsafe { sys::tonus_assessment_findings(self.pointer()) };
        (0..count).map(|index| self.finding(index)).collect()
    }

    fn finding(&self, index: usize) -> Result<Finding, Error> {
        let mut found = sys::tonus_finding::default();
        checked(|error| unsafe {
            sys::tonus_assessment_finding(self.pointer(), index, &mut found, error)
        })?;
        Finding::of(&found)
    }

    /// All of it as JSON.
    pub fn json(&self) -> Result<String, Error> {
        text_from(|buffer, size, error| unsafe {
            sys::tonus_assessment_json(self.pointer(), buffer, size, error)
        })
    }
}
