// SPDX-License-Identifier: BSL-1.0
//! Body logs, regional fat and cardio sessions. Numbers are those of tests/capi/tracking.c and
//! next.c.

use libtonus::choices::Sex;
use libtonus::region::{self, Exponent};
use libtonus::{expenditure, trend, units::*, *};

/// 2025-09-01, midnight.
const MONDAY_S: i64 = 1_756_684_800;
const FILE: &str =
    "date,weight,kcal\n2025-09-01,176.4,2000\n2025-09-02,,2100\nbad,80,\n2025-09-04,175,1\n";

#[test]
fn a_body_log_is_read() {
    let mut log = BodyLog::new().unwrap();
    let pounds = BodyImport { weight_unit: Some(BodyWeightUnit::Pound), ..BodyImport::default() };
    let told = log.read_as(FILE, pounds).unwrap();
    assert_eq!((told.rows, told.used, told.empty, told.rejected, told.values), (4, 3, 0, 1, 5));
    assert!(told.cautions.contains(Cautions::SOME_ROWS_FAILED) && !told.weight_unit_assumed);
    let rejected = log.rejected().unwrap();
    assert_eq!((rejected.len(), rejected[0].line), (1, 4));
    assert!(rejected[0].why.contains("bad"), "{rejected:?}");
    let columns = log.columns().unwrap();
    assert_eq!(columns.day, [0.0, 1.0, 2.0, 3.0].map(Days));
    assert_eq!(columns.first_day_s, Some(MONDAY_S));
    assert!((columns.weight[0].0 - 176.4 * 0.45359237).abs() < 1e-12, "{columns:?}");
    assert!(columns.weight[1].0.is_nan() && columns.intake[2].0.is_nan());
    assert_eq!(columns.intake[1], Kilocalories(2100.0));
    let plain = BodyLog::new().unwrap().read("date,weight\n2025-09-01,80\n").unwrap();
    assert!(plain.weight_unit_assumed && plain.cautions.is_empty());
}

#[test]
fn dates_with_slashes_want_an_order() {
    let text = "date,weight\n03/04/2025,80\n";
    let april = BodyImport { date_order: Some(DateOrder::DayFirst), ..BodyImport::default() };
    let mut log = BodyLog::new().unwrap();
    log.read_as(text, april).unwrap();
    // 2025-04-03 is day 20181 since 1970.
    assert_eq!(log.columns().unwrap().first_day_s, Some(20181 * 86400));
    let mut log = BodyLog::new().unwrap();
    let told = log.read(text).unwrap();
    assert_eq!((told.rejected, told.used), (1, 0));
    assert!(log.columns().unwrap().day.is_empty());
}

#[test]
fn a_measurement_is_checked() {
    let mut log = BodyLog::new().unwrap();
    log.add("waist", MONDAY_S, 90.0).unwrap();
    let refused = log.add("waist", MONDAY_S, -1.0).unwrap_err();
    assert_eq!((refused.kind(), refused.value), (Kind::Impossible, Some(-1.0)));
    assert_eq!(log.add("wrist", MONDAY_S, 17.0).unwrap_err().kind(), Kind::UnknownName);
    assert_eq!(log.add("wa\0ist", MONDAY_S, 90.0).unwrap_err().kind(), Kind::BadText);
    assert_eq!(log.read("x").unwrap_err().kind(), Kind::BadText);
    assert!(log.rejected().unwrap().is_empty());
}

#[test]
fn an_empty_body_log_has_no_days() {
    let columns = BodyLog::new().unwrap().columns().unwrap();
    assert!(columns.day.is_empty() && columns.first_day_s.is_none());
}

#[test]
fn a_body_log_feeds_trend_and_expenditure() {
    let mut log = BodyLog::new().unwrap();
    for day in 0..42 {
        log.add("weight", 86400 * day, 90.0 - 0.1 * day as f64).unwrap();
        log.add("intake", 86400 * day, 2000.0).unwrap();
    }
    let columns = log.columns().unwrap();
    assert_eq!(columns.first_day_s, Some(0));
    let line = trend::slope(&columns.day, &columns.weight, Days(28.0), None).unwrap();
    assert!((line.slope_kg_per_day + 0.1).abs() < 1e-12, "{line:?}");
    let (day, weight, intake) = (&columns.day, &columns.weight, &columns.intake);
    let found = expenditure::balance(day, weight, intake, None, None).unwrap();
    assert!((found.kcal_per_day.0 - 2770.0).abs() < 1e-6, "{found:?}");
    let mut facts = Facts::new().unwrap();
    log.facts(&mut facts).unwrap();
    // 0.7 kg of the middle weight a week, in percent.
    assert!((facts.get("weight_trend").unwrap().value + 70.0 / 87.25).abs() < 1e-9);
}

#[test]
fn a_site_has_a_region() {
    let found = region::of_site("subscapular").unwrap();
    assert_eq!(found, (Region::TrunkSite, Evidence::TrunkTrials));
    let refused = region::of_site("nose").unwrap_err();
    assert!(refused.kind() == Kind::UnknownName && refused.message.contains("nose"), "{refused}");
    let prior = region::prior(found.0, Sex::Female, None).unwrap();
    assert_eq!(prior, Exponent { k: 1.04, sd: 0.35 });
    // Legs of women: see region.hpp.
    let leg = |stage| region::prior(Region::Leg, Sex::Female, stage).unwrap().k;
    assert_eq!((leg(Some(Menopause::Before)), leg(Some(Menopause::After))), (0.8, 0.9));
}

#[test]
fn a_region_is_projected() {
    let back = Exponent { k: 1.04, sd: 0.35 };
    let change = region::project(back, Kilograms(21.0), Kilograms(18.0)).unwrap();
    assert!((change.change_percent.0 + 14.81).abs() < 0.005, "{change:?}");
    assert!((change.low_percent.0 + 23.36).abs() < 0.005 && change.cautions.is_empty());
    assert!(change.high_percent > change.change_percent);
    // More than a halving.
    let far = region::project(back, Kilograms(20.0), Kilograms(9.0)).unwrap();
    assert!(far.cautions.contains(Cautions::EXTRAPOLATED));
    let refused = region::project(back, Kilograms(f64::NAN), Kilograms(18.0)).unwrap_err();
    assert_eq!(refused.kind(), Kind::NotFinite);
}

#[test]
fn regions_lose_what_the_body_loses() {
    let regions = [Kilograms(9.0), Kilograms(2.5), Kilograms(9.5)];
    let k = [1.04, 1.5, 0.8];
    let then = region::distribute(&regions, &k, Kilograms(21.0), Kilograms(18.0)).unwrap();
    assert!((then[0].0 - 7.644923).abs() < 1e-6, "{then:?}");
    assert!((then.iter().map(|fat| fat.0).sum::<f64>() - 18.0).abs() < 1e-9);
    let short = region::distribute(&regions, &k[1..], Kilograms(21.0), Kilograms(18.0));
    let short = short.unwrap_err();
    assert_eq!((short.kind(), short.argument), (Kind::WrongCount, Some(1)));
    let none = region::distribute(&[], &[], Kilograms(21.0), Kilograms(18.0)).unwrap_err();
    assert_eq!(none.kind(), Kind::WrongCount);
}

#[test]
fn an_exponent_is_calibrated() {
    let fat = [21.0, 20.0, 19.0, 18.0].map(Kilograms);
    let fold = [24.0, 22.5, 21.5, 20.0].map(Millimetres);
    let prior = Exponent { k: 1.04, sd: 0.35 };
    let own = region::calibrate(&fat, &fold, prior, 0.05).unwrap();
    assert!((own.k - 1.084535).abs() < 1e-6 && (own.own_weight - 0.392828).abs() < 1e-6);
    assert_eq!(own.exponent(), Exponent { k: own.k, sd: own.k_sd });
    assert!((own.span_percent.0 - 100.0 * 3.0 / 21.0).abs() < 1e-9, "{own:?}");
    let refused = region::calibrate(&fat[..2], &fold[..2], prior, 0.05).unwrap_err();
    assert_eq!(refused.kind(), Kind::WrongCount);
    let refused = region::calibrate(&fat, &fold[..3], prior, 0.05).unwrap_err();
    assert_eq!((refused.kind(), refused.argument), (Kind::WrongCount, Some(1)));
    let refused = region::calibrate(&[Kilograms(20.0); 4], &fold, prior, 0.05).unwrap_err();
    assert_eq!(refused.kind(), Kind::OutsideDomain);
}

#[test]
fn what_can_be_told_of_a_site() {
    assert!((region::fat_loss_for(0.861, 1.04).unwrap().0 - 13.4).abs() < 0.05);
    assert_eq!(region::fat_loss_for(1.5, 1.04).unwrap_err().kind(), Kind::Impossible);
    assert!((region::detectable_change(0.05).unwrap().0 - 13.86).abs() < 0.005);
    assert_eq!(region::detectable_change(2.0).unwrap_err().kind(), Kind::Impossible);
    let (fat, cautions) = region::contested_local_bonus(0.07, 10.0, 228.0).unwrap();
    assert!((fat.0 - 0.7).abs() < 1e-12 && cautions.contains(Cautions::EXTRAPOLATED));
    let refused = region::contested_local_bonus(0.07, 10.0, 227.0).unwrap_err();
    assert_eq!((refused.kind(), refused.minimum), (Kind::Impossible, Some(228.0)));
}

/// 70 kg and half an hour.
fn half_an_hour() -> CardioSession {
    let duration = Some(Minutes(30.0));
    CardioSession { weight: Kilograms(70.0), duration, ..CardioSession::default() }
}

#[test]
fn a_session_by_met_and_by_pace() {
    let run = session_energy(&CardioSession { met: Some(9.3), ..half_an_hour() }).unwrap();
    assert!((run.gross.0 - 9.3 * 3.5 * 70.0 / 200.0 * 30.0).abs() < 1e-9, "{run:?}");
    assert!((run.net.0 - 8.3 * 3.5 * 70.0 / 200.0 * 30.0).abs() < 1e-9);
    assert!((run.epoc_low.0 - 0.06 * run.net.0).abs() < 1e-9);
    assert!((run.epoc_high.0 - 0.15 * run.net.0).abs() < 1e-9);
    assert_eq!(
        (run.source, run.vigorous, run.moderate),
        (EnergySource::Met, Minutes(30.0), Minutes(0.0))
    );
    assert_eq!((run.duration, run.reserve), (Minutes(30.0), None));
    let pace = Pace { speed: MetresPerMinute(80.0), grade: 0.0, running: false };
    let walk = session_energy(&CardioSession { pace: Some(pace), ..half_an_hour() }).unwrap();
    assert_eq!(walk.source, EnergySource::Pace);
    assert!((walk.met - (3.5 + 8.0) / 3.5).abs() < 1e-12, "{walk:?}");
    let pace = Pace { speed: MetresPerMinute(160.0), grade: 0.02, running: true };
    let run = session_energy(&CardioSession { pace: Some(pace), ..half_an_hour() }).unwrap();
    assert!((run.met - (3.5 + 0.2 * 160.0 + 0.9 * 160.0 * 0.02) / 3.5).abs() < 1e-12, "{run:?}");
    // Runners were studied from 134 m/min on.
    let pace = Pace { speed: MetresPerMinute(133.0), ..pace };
    let slow = session_energy(&CardioSession { pace: Some(pace), ..half_an_hour() }).unwrap();
    assert!(run.cautions.is_empty() && slow.cautions.contains(Cautions::OUTSIDE_STUDIED));
}

#[test]
fn a_session_by_heart_rate_and_by_intervals() {
    let ride = CardioSession {
        heart_rate: Some(BeatsPerMinute(140.0)),
        hr_rest: Some(BeatsPerMinute(60.0)),
        hr_max: Some(BeatsPerMinute(190.0)),
        ..half_an_hour()
    };
    assert_eq!(session_energy(&ride).unwrap_err().kind(), Kind::MissingInput);
    let man = CardioSession { sex: Some(Sex::Male), age: Some(Years(30.0)), ..ride };
    let done = session_energy(&man).unwrap();
    let gross = (-55.0969 + 0.6309 * 140.0 + 0.1988 * 70.0 + 0.2017 * 30.0) / 4.184 * 30.0;
    assert!((done.gross.0 - gross).abs() < 1e-9 && done.source == EnergySource::HeartRate);
    assert!((done.reserve.unwrap() - 80.0 / 130.0).abs() < 1e-12, "{done:?}");
    let asleep = CardioSession { heart_rate: Some(BeatsPerMinute(60.0)), ..man };
    assert_eq!(session_energy(&asleep).unwrap_err().kind(), Kind::OutsideDomain);
    let rounds = Intervals {
        rounds: 8.0,
        work: Seconds(60.0),
        rest: Seconds(120.0),
        work_met: 11.0,
        rest_met: 4.0,
    };
    let hiit = CardioSession { duration: None, intervals: Some(rounds), ..half_an_hour() };
    let done = session_energy(&hiit).unwrap();
    assert_eq!((done.source, done.duration), (EnergySource::Intervals, Minutes(24.0)));
    assert_eq!(done.interval_work, Minutes(8.0));
    assert!((done.net.0 - 8.0 * (10.0 + 2.0 * 3.0) * 3.5 * 70.0 / 200.0).abs() < 1e-9);
}

#[test]
fn an_impossible_session_is_refused() {
    let kind = |session: CardioSession| session_energy(&session).unwrap_err().kind();
    assert_eq!(kind(half_an_hour()), Kind::MissingInput);
    assert_eq!(kind(CardioSession { met: Some(f64::INFINITY), ..half_an_hour() }), Kind::NotFinite);
    assert_eq!(kind(CardioSession { met: Some(26.0), ..half_an_hour() }), Kind::Impossible);
    let nobody = CardioSession { weight: Kilograms(f64::NAN), ..half_an_hour() };
    assert_eq!(kind(CardioSession { met: Some(9.0), ..nobody }), Kind::NotFinite);
    // To C these would be not given, and the heart rate would be taken.
    let rate = CardioSession { heart_rate: Some(BeatsPerMinute(140.0)), ..half_an_hour() };
    let man = CardioSession { sex: Some(Sex::Male), age: Some(Years(30.0)), ..rate };
    assert_eq!(kind(CardioSession { met: Some(0.0), ..man }), Kind::Impossible);
    assert_eq!(kind(CardioSession { met: Some(f64::NAN), ..man }), Kind::NotFinite);
    let flat = Pace { speed: MetresPerMinute(80.0), grade: f64::NAN, running: false };
    assert_eq!(kind(CardioSession { pace: Some(flat), ..half_an_hour() }), Kind::NotFinite);
}
