// SPDX-License-Identifier: BSL-1.0
//! Logs, weeks, records, next sessions and load of days. Numbers are those of tests/capi/log.c and
//! next.c.

use libtonus::{units::*, *};

/// 2025-09-01, a Monday.
const MONDAY: i64 = 20332;

fn evening(day: i64) -> i64 {
    ((MONDAY + day) * 24 + 18) * 3600
}

fn done(day: i64, reps: f64, load: f64) -> Set {
    Set { reps: Some(reps), load: Some(Kilograms(load)), ..Set::working(evening(day)) }
}

/// A row, a pull-up of one side with help, a name of no exercise, and a row that cannot be read.
fn small_log() -> Log {
    let mut log = Log::new().unwrap();
    let row = done(0, 8.0, 50.0);
    log.add("Bent Over Row (Barbell)", &row).unwrap();
    let pull = Set {
        side: Side::Left,
        assistance: Some(Kilograms(10.0)),
        heart_rate: Some(BeatsPerMinute(120.0)),
        eccentric: Some(Seconds(3.0)),
        stretch_pause: Some(Seconds(0.0)),
        concentric: Some(Seconds(1.0)),
        top_pause: Some(Seconds(0.0)),
        ..row
    };
    log.add("Pull Up", &pull).unwrap();
    let text = "Day;Lift;Reps\n2025-09-04;No Such Thing;8\n2025-09-04;Push Up;many\n";
    let columns = Some("start=Day;exercise=Lift;reps=Reps");
    log.read_as(text, Import { columns, ..Import::default() }).unwrap();
    log
}

/// Bench press 3 x 12 with 60 kg; a machine that takes 30 kg off a pull-up.
fn bench_log() -> Log {
    let mut log = Log::new().unwrap();
    for _ in 0..3 {
        log.add("Bench Press (Barbell)", &done(0, 12.0, 60.0)).unwrap();
    }
    log.add("Pull Up (Assisted)", &done(2, 6.0, 30.0)).unwrap();
    log
}

#[test]
fn a_set_is_checked() {
    let mut log = Log::new().unwrap();
    let set = done(0, 8.0, 50.0);
    let fast = Set { heart_rate: Some(BeatsPerMinute(500.0)), ..set };
    let refused = log.add("Pull Up", &fast).unwrap_err();
    assert_eq!((refused.kind(), refused.value), (Kind::Impossible, Some(500.0)));
    assert!(refused.message.contains("heart_rate_bpm"), "{refused}");
    // All phases of a tempo are given, or none.
    let half = Set { eccentric: Some(Seconds(3.0)), ..set };
    assert_eq!(log.add("Pull Up", &half).unwrap_err().kind(), Kind::NotFinite);
    assert_eq!(log.add("Pull\0Up", &set).unwrap_err().kind(), Kind::BadText);
    assert_eq!(log.report().unwrap().sets, 0);
}

#[test]
fn a_log_tells_what_it_holds() {
    let log = small_log();
    let counts = log.report().unwrap();
    assert_eq!((counts.rows, counts.sets, counts.rejected, counts.unresolved), (4, 3, 1, 1));
    assert_eq!((counts.first_day, counts.last_day), (MONDAY, MONDAY + 3));
    assert_eq!(counts.tonnage, Kilograms(720.0));
    let rejected = log.rejected().unwrap();
    assert_eq!((rejected.len(), rejected[0].line), (1, 3));
    assert!(rejected[0].why.contains("Reps \"many\""), "{rejected:?}");
    let nameless = UnresolvedName { name: "No Such Thing".into(), sets: 1 };
    assert_eq!(log.unresolved().unwrap(), [nameless]);
}

#[test]
fn a_log_tells_facts() {
    let mut log = Log::new().unwrap();
    for day in [0, 3, 6] {
        log.add("Bent Over Row (Barbell)", &done(day, 8.0, 50.0)).unwrap();
    }
    let mut facts = Facts::new().unwrap();
    facts.set("pull_sets", 9.0).unwrap();
    log.facts(&mut facts).unwrap();
    assert_eq!(facts.get("back_sessions").unwrap().value, 3.0);
    assert_eq!(facts.get_in("min_gap", "h").unwrap().value, 72.0);
    assert_eq!(facts.get("pull_sets").unwrap().value, 9.0); // stays as it was given
}

#[test]
fn an_export_comes_back() {
    let first = small_log().export().unwrap();
    let mut again = Log::new().unwrap();
    assert_eq!(again.read(&first).unwrap().sets, 3);
    assert_eq!(again.export().unwrap(), first);
    assert!(first.contains("3-0-1-0"), "{first}");
}

#[test]
fn weeks_are_counted() {
    let log = small_log();
    let weeks = log.weeks(Counting::default()).unwrap();
    drop(log);
    let all = weeks.all().unwrap();
    let week = all[0];
    assert_eq!((all.len(), week.first_day, week.last_day), (1, MONDAY, MONDAY + 6));
    assert!(week.partial);
    assert_eq!((week.working_sets, week.hard_sets, week.pull_sets), (3, 2.5, 1.5));
    assert_eq!((week.eccentric, week.concentric), (Seconds(24.0), Seconds(8.0)));
    assert_eq!((week.top_pause, week.tonnage), (Seconds(0.0), Kilograms(720.0)));
    let lats = weeks.muscle(0, "lats").unwrap();
    let wanted =
        MuscleWeek { sessions: 1, direct_sets: 0.5, fractional_sets: 1.0, shortest_gap_h: None };
    assert_eq!(lats, wanted);
    assert_eq!(weeks.muscle(0, "tail").unwrap_err().kind(), Kind::UnknownName);
    assert_eq!(weeks.get(1).unwrap_err().kind(), Kind::WrongCount);
    assert_eq!((muscle_names().len(), muscle_names()[16]), (17, "back"));
}

#[test]
fn conventions_of_counting_are_the_callers() {
    let log = small_log();
    // A set without effort does not count: the three have none.
    let rules = Counting { unrated: Unrated::NotHard, ..Counting::default() };
    let strict = Counting { hard_rir_most: Some(3.0), ..rules };
    assert_eq!(log.weeks(strict).unwrap().all().unwrap()[0].hard_sets, 0.0);
    let body = Counting { body_weight: Some(Kilograms(-1.0)), ..Counting::default() };
    assert_eq!(log.weeks(body).unwrap_err().kind(), Kind::Impossible);
    let day = Counting { from_day: i64::MAX, ..Counting::default() };
    let refused = log.weeks(day).unwrap_err();
    assert!(refused.message.contains("from_day"), "{refused}");
}

#[test]
fn the_next_session_is_told() {
    let log = bench_log();
    let text = log.next(None, NextOptions::default()).unwrap();
    assert!(text.contains(r#"{"load_kg":62.5,"reps_min":8,"reps_max":12}"#), "{text}");
    assert!(text.contains("safety.age.minor"));
    let linear = NextOptions { scheme: Scheme::Linear, reps_min: Some(5), ..Default::default() };
    let text = log.next(None, linear).unwrap();
    assert!(text.contains(r#"{"load_kg":62.5,"reps_min":5,"reps_max":5}"#), "{text}");
    let pounds = NextOptions { plates: Plates::Pound, ..linear };
    assert!(log.next(None, pounds).unwrap().contains("\"load_kg\":61.2349"));
    let plan = NextOptions { scheme: Scheme::Percent, plan: Some("nonsense"), ..linear };
    assert_eq!(log.next(None, plan).unwrap_err().kind(), Kind::BadText);
    let none = NextOptions { sets: Some(0), ..Default::default() };
    let refused = log.next(None, none).unwrap_err();
    assert_eq!((refused.kind(), refused.value), (Kind::Impossible, Some(0.0)));
}

#[test]
fn a_stop_withholds_the_next_session() {
    let mut facts = Facts::new().unwrap();
    facts.set("age", 16.0).unwrap();
    facts.choose("goal", "fat_loss").unwrap();
    let refused = bench_log().next(Some(&facts), NextOptions::default()).unwrap_err();
    assert_eq!(refused.kind(), Kind::Withheld);
    assert!(refused.message.contains("safety.age.minor"), "{refused}");
}

#[test]
fn records_and_load_are_told() {
    let log = bench_log();
    let text = log.records(Counting::default()).unwrap();
    assert!(text.contains(r#"[{"reps":12,"load_kg":60,"day":"2025-09-01"}]"#), "{text}");
    // 0.94 of the body less 30.
    let body = Counting { body_weight: Some(Kilograms(100.0)), ..Counting::default() };
    assert!(log.records(body).unwrap().contains(r#"[{"reps":6,"load_kg":64,"#));
    let (first, last) = (Some(MONDAY - 4), Some(MONDAY + 2));
    // 3 x 12 x 60 kg: the machine's help was not lifted.
    let tonnes = log.load(LoadMeasure::Tonnes, first, last).unwrap();
    assert!(tonnes.contains("\"weekly_load_au\":2.16,"), "{tonnes}");
    let sets = log.load(LoadMeasure::WorkingSets, first, last).unwrap();
    assert!(sets.contains("\"weekly_load_au\":4,"), "{sets}");
    let outside = log.load(LoadMeasure::Tonnes, Some(MONDAY + 1), None).unwrap_err();
    assert_eq!(outside.kind(), Kind::Impossible);
}

#[test]
fn load_of_any_sessions() {
    let times = [evening(6), evening(0)];
    let text = load(&times, &[300.0, 400.0], None, None).unwrap();
    assert!(text.contains("\"weekly_load_au\":700,"), "{text}");
    let rest = load(&[], &[], Some(MONDAY), Some(MONDAY + 6)).unwrap();
    assert!(rest.contains("\"weekly_load_au\":0,"), "{rest}");
    let refused = load(&times, &[300.0], None, None).unwrap_err();
    assert_eq!((refused.kind(), refused.argument), (Kind::WrongCount, Some(1)));
    assert_eq!(load(&times, &[1.0, f64::NAN], None, None).unwrap_err().kind(), Kind::NotFinite);
    assert_eq!(load(&times, &[1.0; 2], Some(0), None).unwrap_err().kind(), Kind::Impossible);
}
