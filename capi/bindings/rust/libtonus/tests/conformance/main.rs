// SPDX-License-Identifier: BSL-1.0
//! Runs the conformance suite through this binding: conformance CONFORMANCE.json
//!
//! A case passes with the status of C and the same bits: by id, through the function of its name
//! and in columns, and through the declarations of libtonus-sys.

mod calls;
mod cases;
#[rustfmt::skip]
#[path = "../emitted/by_name.rs"]
mod emitted;

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

fn main() -> ExitCode {
    let path = std::env::args().nth(1).expect("usage: conformance CONFORMANCE.json");
    let bytes = std::fs::read(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    let suite: Value = serde_json::from_slice(&bytes).expect("the suite is JSON");
    let cases = suite["cases"].as_array().expect("the suite has cases");
    let mut passed: BTreeMap<&str, usize> = BTreeMap::new();
    let mut called = BTreeSet::new();
    for case in cases {
        let (kind, id) = (case["kind"].as_str().unwrap(), case["id"].as_str().unwrap());
        let run = match kind {
            "equation" => cases::equation(case, &mut called),
            "rule" => cases::rule(case),
            "adult" => cases::adult(case),
            _ => Err("a kind of case that this program does not know".into()),
        };
        match run {
            Ok(()) => *passed.entry(kind).or_default() += 1,
            Err(difference) => println!("{kind} {id}: {difference}"),
        }
    }
    let of = |kind| passed.get(kind).copied().unwrap_or(0);
    let all: usize = passed.values().sum();
    println!(
        "rust: {all} of {} cases passed ({} equation, {} rule, {} adult)",
        cases.len(),
        of("equation"),
        of("rule"),
        of("adult")
    );
    // Inputs that types cannot express are left out above; no equation may be left out for ever.
    let catalogue: Value = serde_json::from_str(libtonus::catalogue_json()).expect("JSON");
    let uncalled = catalogue["equations"].as_array().expect("equations").len() - called.len();
    if uncalled != 0 {
        println!("rust: {uncalled} equations were not called by name");
    }
    ExitCode::from(u8::from(all != cases.len() || all == 0 || uncalled != 0))
}
