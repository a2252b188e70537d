// SPDX-License-Identifier: BSL-1.0
//! Cost of one call, and of one row of a batch of a million, of Mifflin.

use libtonus::{choices::Sex, energy::rmr, sys, units::*, Error};
use std::hint::black_box;
use std::time::Instant;

const ROWS: usize = 1_000_000;

/// The best of five runs, in nanoseconds for each of the million.
fn cost(what: &str, mut run: impl FnMut()) {
    let mut best = f64::INFINITY;
    for _ in 0..5 {
        let start = Instant::now();
        run();
        best = best.min(start.elapsed().as_secs_f64());
    }
    println!("{what}: {:.1} ns", best * 1e9 / ROWS as f64);
}

fn main() -> Result<(), Error> {
    let weights: Vec<f64> = (0..ROWS).map(|i| 50.0 + (i % 70) as f64).collect();
    let (heights, ages) = (vec![178.0; ROWS], vec![30.0; ROWS]);
    let sexes = vec![Sex::Male; ROWS];
    cost("call of libtonus-sys", || {
        let mut out = 0.0;
        for &weight in &weights {
            unsafe { sys::tonus_energy_rmr_mifflin_1990(weight, 178.0, 30.0, 1, &mut out) };
            black_box(out);
        }
    });
    cost("call", || {
        for &weight in &weights {
            let (height, age) = (Centimetres(178.0), Years(30.0));
            let _ = black_box(rmr::mifflin_1990(Kilograms(weight), height, age, Sex::Male));
        }
    });
    cost("call by id", || {
        for &weight in &weights {
            let inputs = [weight, 178.0, 30.0, 1.0];
            let _ = black_box(libtonus::evaluate("energy.rmr.mifflin_1990", &inputs));
        }
    });
    cost("row of a batch", || {
        let (weights, heights) = (Kilograms::column(&weights), Centimetres::column(&heights));
        let batch = rmr::mifflin_1990_many(weights, heights, Years::column(&ages), &sexes);
        black_box(batch).expect("a batch");
    });
    Ok(())
}
