// SPDX-License-Identifier: BSL-1.0
//! Weight trends and expenditure. Numbers are those of tests/capi/tracking.c.

use libtonus::choices::Sex;
use libtonus::expenditure::{self, Fat, Reasons};
use libtonus::trend::{self, Weighing};
use libtonus::{units::*, *};

/// Six weeks at 100 g less a day and 2000 kcal.
struct Weeks6 {
    day: Vec<Days>,
    weight: Vec<Kilograms>,
    intake: Vec<Kilocalories>,
}

fn six_weeks() -> Weeks6 {
    Weeks6 {
        day: (0..42).map(|day| Days(day.into())).collect(),
        weight: (0..42).map(|day| Kilograms(90.0 - 0.1 * f64::from(day))).collect(),
        intake: vec![Kilocalories(2000.0); 42],
    }
}

const MAN: FollowedPerson = FollowedPerson {
    sex: Sex::Male,
    age: Years(40.0),
    height: Centimetres(178.0),
    pal: 1.5,
    fat_mass: None,
};

#[test]
fn trends_are_followed() {
    let mut log = six_weeks();
    let usual = trend::defaults().unwrap();
    assert_eq!(usual.smoothing, 0.1);
    let line = trend::slope(&log.day, &log.weight, Days(28.0), Some(&usual)).unwrap();
    assert!((line.slope_kg_per_day + 0.1).abs() < 1e-12, "{line:?}");
    assert_eq!((line.verdict, line.weighings, line.days), (Verdict::Losing, 28, Days(27.0)));
    let mean = trend::exponential(&log.day, &log.weight, None).unwrap();
    assert!(mean[0] == Kilograms(90.0) && mean[41] > log.weight[41]);
    log.weight[20].0 += 9.0;
    let smooth = trend::kalman(&log.day, &log.weight, None, true).unwrap();
    assert_eq!(smooth.weighing[19..21], [Weighing::Used, Weighing::Outlier]);
    assert!((smooth.level[20].0 - 88.0).abs() < 0.05, "{:?}", smooth.level[20]);
    // Until the last day the filter knows less.
    let known = trend::kalman(&log.day, &log.weight, None, false).unwrap();
    assert_eq!(known.level[41], smooth.level[41]);
    assert!(known.slope_error_kg_per_day[1] > smooth.slope_error_kg_per_day[1]);
    // A line without noise: the filter finds its slope.
    assert!((smooth.slope_kg_per_day[41] + 0.1).abs() < 0.01);
    assert!(smooth.level_error[41].0 > 0.0 && smooth.slope_error_kg_per_day[41] > 0.0);
}

#[test]
fn days_without_a_weighing_stay_missing() {
    let mut log = six_weeks();
    log.weight[0] = Kilograms(f64::NAN);
    log.weight[5] = Kilograms(f64::NAN);
    let known = trend::kalman(&log.day, &log.weight, None, false).unwrap();
    assert!(known.level[0].0.is_nan() && known.weighing[5] == Weighing::None);
    assert_eq!(trend::exponential(&log.day, &log.weight, None).unwrap()[1], log.weight[1]);
}

#[test]
fn a_bad_column_is_refused() {
    let mut log = six_weeks();
    let short = trend::exponential(&log.day, &log.weight[1..], None).unwrap_err();
    assert_eq!((short.kind(), short.argument), (Kind::WrongCount, Some(1)));
    let wrong = TrendSettings { outlier: f64::NAN, ..trend::defaults().unwrap() };
    let refused = trend::exponential(&log.day, &log.weight, Some(&wrong)).unwrap_err();
    assert_eq!(refused.kind(), Kind::NotFinite);
    log.day[7] = log.day[6];
    let refused = trend::kalman(&log.day, &log.weight, None, false).unwrap_err();
    assert_eq!((refused.kind(), refused.argument), (Kind::Impossible, Some(7)));
    let few = trend::slope(&log.day[..2], &log.weight[..2], Days(28.0), None).unwrap_err();
    assert_eq!(few.kind(), Kind::WrongCount);
    let none = trend::slope(&[], &[], Days(28.0), None).unwrap_err();
    assert_eq!(none.kind(), Kind::MissingInput);
}

#[test]
fn expenditure_by_balance() {
    let log = six_weeks();
    let gates = expenditure::default_gates().unwrap();
    assert_eq!(gates.least_intake_days, 14);
    // 2000 kcal and 0.1 kg of 7700 kcal a day.
    let naive = expenditure::balance(&log.day, &log.weight, &log.intake, None, None).unwrap();
    assert!((naive.kcal_per_day.0 - 2770.0).abs() < 1e-6, "{naive:?}");
    assert_eq!(naive.intake, KilocaloriesPerDay(2000.0));
    assert!((naive.kg_per_week + 0.7).abs() < 1e-9);
    let fat = Some(Fat { mass: Kilograms(24.0), error: Kilograms(3.0) });
    let own = expenditure::balance(&log.day, &log.weight, &log.intake, fat, Some(&gates)).unwrap();
    assert!(own.kcal_per_day < naive.kcal_per_day && own.low < own.kcal_per_day);
    let fat = fat.map(|fat| Fat { mass: Kilograms(f64::NAN), ..fat });
    let refused = expenditure::balance(&log.day, &log.weight, &log.intake, fat, None);
    assert_eq!(refused.unwrap_err().kind(), Kind::NotFinite);
}

#[test]
fn expenditure_by_the_filter() {
    let log = six_weeks();
    let usual = expenditure::default_settings().unwrap();
    assert_eq!((usual.intake_noise, usual.outliers_in_a_row > 0), (0.1, true));
    let (day, weight, intake) = (&log.day[..], &log.weight[..], &log.intake[..]);
    let found = expenditure::follow(&MAN, day, weight, intake, None, Some(&usual)).unwrap();
    assert!(found.kcal_per_day.0 > 2300.0 && found.kcal_per_day.0 < 2900.0, "{found:?}");
    let track = expenditure::track(&MAN, day, weight, intake, None).unwrap();
    assert_eq!(track.expenditure[41], found.kcal_per_day);
    assert_eq!(track.expenditure_error[41], found.standard_error);
    assert_eq!(track.weighing[41], Weighing::Used);
    assert!((track.weight[41].0 - weight[41].0).abs() < 0.5 && track.fat[41] < track.fat[0]);
    assert!(track.water[41].0 < 0.0);
    let minor = FollowedPerson { age: Years(17.0), ..MAN };
    let refused = expenditure::follow(&minor, day, weight, intake, None, None).unwrap_err();
    assert_eq!(refused.kind(), Kind::OutsideDomain);
    assert!(expenditure::track(&minor, day, weight, intake, None).is_err());
}

#[test]
fn a_short_log_says_why() {
    let log = six_weeks();
    let (day, weight, intake) = (&log.day[..5], &log.weight[..5], &log.intake[..5]);
    let window = expenditure::quality(day, weight, intake, None).unwrap();
    assert_eq!((window.days, window.weighings), (5, 5));
    let few = [Reasons::FEW_DAYS, Reasons::FEW_INTAKE_DAYS, Reasons::FEW_WEIGHINGS];
    assert!(few.iter().all(|&reason| window.reasons.contains(reason)));
    assert!(!window.reasons.contains(Reasons::LONG_GAP) && !window.reasons.is_empty());
    let refused = expenditure::balance(day, weight, intake, None, None).unwrap_err();
    assert_eq!(refused.kind(), Kind::WrongCount);
    let refused = expenditure::quality(day, weight, &intake[1..], None).unwrap_err();
    assert_eq!((refused.kind(), refused.argument), (Kind::WrongCount, Some(2)));
}
