// SPDX-License-Identifier: BSL-1.0
//! Rule sets, what rules say to a person, and claims.

use crate::error::{checked, Error};
use crate::person::{handle, Facts, Severity};
use crate::quantity::numbered;
use crate::text::{c_optional, c_text, optional_text, pointer, text_from};
use libtonus_sys as sys;
use std::ptr::{self, NonNull};

/// Revision of the rules, from 1: findings of two revisions may differ.
pub fn rules_revision() -> u32 {
    unsafe { sys::tonus_rules_revision() }
}

/// Which rules run, and with which thresholds. At first all, as published.
#[derive(Debug)]
pub struct RuleSet(NonNull<sys::tonus_rule_set>);
handle!(RuleSet, tonus_rule_set, tonus_rule_set_free);

impl RuleSet {
    /// A set with every rule.
    pub fn new() -> Result<Self, Error> {
        Self::of(unsafe { sys::tonus_rule_set_new() })
    }

    /// Switches a rule or a category, such as `myth`, off. Those of safety stay on: they are
    /// refused as `Kind::OutsideDomain`.
    pub fn disable(&mut self, which: &str) -> Result<(), Error> {
        let which = c_text(which)?;
        checked(|error| unsafe {
            sys::tonus_rule_set_disable(self.pointer(), which.as_ptr(), error)
        })?;
        Ok(())
    }

    /// Switches a rule or a category on again.
    pub fn enable(&mut self, which: &str) -> Result<(), Error> {
        let which = c_text(which)?;
        checked(|error| unsafe {
            sys::tonus_rule_set_enable(self.pointer(), which.as_ptr(), error)
        })?;
        Ok(())
    }

    /// Puts another number in the place of a threshold, whose name is that of the catalogue.
    /// Without a unit the number is in the threshold's own. The note says why; findings say that
    /// the threshold was changed. Those of safety are refused as `Kind::OutsideDomain`.
    pub fn change(
        &mut self,
        rule: &str,
        threshold: &str,
        value: f64,
        unit: Option<&str>,
        note: &str,
    ) -> Result<(), Error> {
        let (rule, threshold) = (c_text(rule)?, c_text(threshold)?);
        let (unit, note) = (c_optional(unit)?, c_text(note)?);
        checked(|error| unsafe {
            let (rule, threshold, unit) = (rule.as_ptr(), threshold.as_ptr(), pointer(&unit));
            let note = note.as_ptr();
            sys::tonus_rule_set_change(self.pointer(), rule, threshold, value, unit, note, error)
        })?;
        Ok(())
    }
}

numbered! {
    /// Language of a message.
    Language {
        English = 1, "en";
        German = 2, "de";
    }
}

/// What a rule's finding says to a person, with its numbers and units; empty where there is nothing
/// to remark. What the stops of other rules withhold is left out.
pub fn message(rule: &str, facts: &Facts, language: Language) -> Result<String, Error> {
    let rule = c_text(rule)?;
    text_from(|buffer, size, error| unsafe {
        let (rule, language) = (rule.as_ptr(), language as i32);
        sys::tonus_rule_message(rule, facts.pointer(), language, buffer, size, error)
    })
}

/// What is said to a claim.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// Of the rule's finding. `None`: nothing against the claim; `NotEvaluated`: it is not known,
    /// or the rule wants a fact.
    pub severity: Severity,
    /// The claim that the text makes; None where no known one.
    pub claim: Option<&'static str>,
    /// The rule that judges it.
    pub rule: Option<&'static str>,
    /// The claim in the language of the message.
    pub wording: Option<&'static str>,
    /// Other claims that share words with the text.
    pub nearest: Vec<&'static str>,
    /// What the rule says; empty where the claim is not known.
    pub message: String,
}

/// Checks a claim such as `crunches burn belly fat`, in English or German. It may depend on facts
/// of the person. A text without a word is refused as `Kind::BadText`.
pub fn check_claim(text: &str, facts: Option<&Facts>, language: Language) -> Result<Claim, Error> {
    let text = c_text(text)?;
    let facts = facts.map_or(ptr::null_mut(), Facts::pointer);
    let mut answer = sys::tonus_claim::default();
    let message = text_from(|buffer, size, error| unsafe {
        let (text, language) = (text.as_ptr(), language as i32);
        sys::tonus_claim_check(text, facts, language, &mut answer, buffer, size, error)
    })?;
    // Texts of a claim are those of the library's table.
    unsafe {
        Ok(Claim {
            severity: Severity::of(answer.severity)?,
            claim: optional_text(answer.claim_id),
            rule: optional_text(answer.rule_id),
            wording: optional_text(answer.wording),
            nearest: answer.nearest.iter().filter_map(|&text| optional_text(text)).collect(),
            message,
        })
    }
}
