// SPDX-License-Identifier: BSL-1.0
//! Assesses the person of a profile with the log of an export: assess PROFILE.json LOG.csv

use libtonus::{Assessment, Facts, Log, Severity};
use serde_json::{Map, Value};
use std::{env, error::Error, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let paths: Vec<String> = env::args().collect();
    let [_, profile, export] = &paths[..] else {
        return Err("usage: assess PROFILE.json LOG.csv".into());
    };
    let profile: Map<String, Value> = serde_json::from_slice(&fs::read(profile)?)?;
    let mut facts = Facts::new()?;
    for (name, value) in &profile {
        match value {
            Value::String(text) => facts.parse(name, text)?,
            Value::Number(number) => facts.set(name, number.as_f64().unwrap_or(f64::NAN))?,
            _ => return Err(format!("{name} is neither a number nor a text").into()),
        }
    }
    let mut log = Log::new()?;
    let read = log.read(fs::read(export)?)?;
    println!(
        "{} rows, {} sets, {} rejected",
        read.rows, read.sets, read.rejected
    );
    let assessment = Assessment::new(Some(&facts), Some(&log))?;
    for finding in assessment.findings()? {
        if finding.severity >= Severity::Advise && !finding.withheld {
            println!("{} {}: {}", finding.severity, finding.rule, finding.title);
        }
    }
    println!("{}", assessment.json()?);
    Ok(())
}
