// SPDX-License-Identifier: BSL-1.0
//! One case of each kind; an error says what differs.

use crate::calls::{bits, Answer};
use crate::emitted::by_name;
use libtonus::{choices::Sex, units::*, Adult, Baseline, Changes, Error, Facts};
use serde_json::Value;
use std::collections::BTreeSet;

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN) // null
}

fn numbers(value: &Value) -> Vec<f64> {
    value.as_array().unwrap().iter().map(number).collect()
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, got: T, expected: T) -> Outcome {
    if got == expected {
        return Ok(());
    }
    Err(format!("{what} {got:?}, C {expected:?}").into())
}

/// Runs an equation; notes its id where the functions of its name could be called too.
pub fn equation(case: &Value, called: &mut BTreeSet<String>) -> Outcome {
    let id = case["id"].as_str().unwrap();
    let lists: Vec<Vec<f64>> = case["lists"].as_array().unwrap().iter().map(numbers).collect();
    let scalars = numbers(&case["scalars"]);
    let status = case["status"].as_i64().unwrap() as i32;
    let expected = Answer { status, value: case["value"].as_str().unwrap_or("nan").into() };
    let slices: Vec<&[f64]> = lists.iter().map(Vec::as_slice).collect();
    let by_id = if lists.is_empty() {
        libtonus::evaluate(id, &scalars)
    } else {
        libtonus::evaluate_series(id, &slices, &scalars)
    };
    single("by id", crate::calls::of_single(by_id), &expected, case)?;
    if lists.is_empty() {
        columns_by_id(id, &scalars, &expected)?;
    }
    let Some(named) = by_name(id, &lists, &scalars) else {
        return Ok(());
    };
    called.insert(id.into());
    single("by name", named.single, &expected, case)?;
    same("libtonus-sys", &named.raw, &expected)?;
    if let Some(columns) = named.columns {
        same("columns by name", &columns?, &expected)?;
        same("columns of libtonus-sys", named.raw_columns.as_ref(), Some(&expected))?;
    }
    Ok(())
}

/// Status, value and error; of a refusal the argument that it names.
fn single(
    what: &str,
    got: Result<(Answer, String), Error>,
    expected: &Answer,
    case: &Value,
) -> Outcome {
    match got {
        Ok((answer, error)) => {
            same(what, &answer, expected)?;
            same(what, error.as_str(), case["standard_error"].as_str().unwrap_or(""))
        }
        Err(refused) => {
            let argument = refused.argument.map_or(-1, |at| at as i64);
            let named = case["argument"].as_i64();
            same(what, (refused.status, Some(argument)), (expected.status, named))
        }
    }
}

fn columns_by_id(id: &str, scalars: &[f64], expected: &Answer) -> Outcome {
    let columns: Vec<&[f64]> = scalars.iter().map(std::slice::from_ref).collect();
    let (mut values, mut row_status) = ([0.0], [0]);
    libtonus::evaluate_many(id, &columns, &mut values, Some(&mut row_status))?;
    let got = Answer { status: row_status[0], value: bits(values[0]) };
    same("columns by id", &got, expected)
}

pub fn rule(case: &Value) -> Outcome {
    let mut facts = Facts::new()?;
    for pair in case["facts"].as_array().unwrap() {
        facts.parse(pair[0].as_str().unwrap(), pair[1].as_str().unwrap())?;
    }
    let severity = libtonus::evaluate_rule(case["id"].as_str().unwrap(), &facts)?;
    same("severity", severity as i64 - 1, case["severity"].as_i64().unwrap())
}

pub fn adult(case: &Value) -> Outcome {
    let who = &case["who"];
    let given = |name: &str| who[name].as_f64();
    let adult = Adult {
        sex: Sex::try_from(number(&who["sex"]))?,
        age: Years(number(&who["age_y"])),
        height: Centimetres(number(&who["height_cm"])),
        weight: Kilograms(number(&who["weight_kg"])),
        pal: number(&who["pal"]),
        fat_mass: given("fat_mass_kg").map(Kilograms),
        intake: given("intake_kcal_per_day").map(KilocaloriesPerDay),
        carbohydrate: given("carbohydrate"),
        baseline: match who["baseline"].as_i64() {
            Some(2) => Baseline::Imbalanced,
            _ => Baseline::Balanced,
        },
    };
    let changes = Changes {
        intake_change_kcal_per_day: &numbers(&case["intake_change_kcal_per_day"]),
        sodium_change_mg_per_day: &numbers(&case["sodium_change_mg_per_day"]),
        carbohydrate: &numbers(&case["carbohydrate"]),
        ..Changes::default()
    };
    let days: Vec<i32> = numbers(&case["days"]).iter().map(|&day| day as i32).collect();
    let expected = case["status"].as_i64().unwrap() as i32;
    let found = match adult.simulate(changes, &days) {
        Err(refused) => return same("status", refused.status, expected),
        Ok(found) => found,
    };
    same("status", found.cautions.0, expected)?;
    let states: Vec<Value> =
        found.states.iter().map(|s| vec![bits(s.weight.0), bits(s.fat_mass.0)].into()).collect();
    same("states", &states, case["states"].as_array().unwrap())
}
