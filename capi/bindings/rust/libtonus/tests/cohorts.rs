// SPDX-License-Identifier: BSL-1.0
//! Adults through time, one and many. Numbers are those of tests/capi/adult.c.

use libtonus::choices::Sex;
use libtonus::{units::*, *};

const SEX: [Sex; 3] = [Sex::Male, Sex::Male, Sex::Female];
const AGE: [Years; 3] = [Years(40.0), Years(16.0), Years(40.0)];
const HEIGHT: [Centimetres; 3] = [Centimetres(178.0), Centimetres(178.0), Centimetres(165.0)];
const WEIGHT: [Kilograms; 3] = [Kilograms(90.0), Kilograms(90.0), Kilograms(80.0)];

/// The second is a minor.
const PEOPLE: People = People {
    sex: &SEX,
    age: &AGE,
    height: &HEIGHT,
    weight: &WEIGHT,
    pal: &[1.5; 3],
    fat_mass: None,
    intake: None,
    carbohydrate: None,
    baseline: Baseline::Balanced,
};

fn man() -> Adult {
    Adult::new(Sex::Male, AGE[0], HEIGHT[0], WEIGHT[0], 1.5)
}

const LESS: Changes = Changes {
    intake_change_kcal_per_day: &[-500.0],
    sodium_change_mg_per_day: &[],
    carbohydrate: &[],
    activity_change_pct: &[],
    steps_per_day: None,
};

fn year() -> Cohort<'static> {
    Cohort { days: 365, intake_change_kcal_per_day: Schedule::All(-500.0), ..Cohort::default() }
}

#[test]
fn a_weight_is_reached() {
    let (days, cautions) = man().days_to_goal(LESS, Kilograms(85.0)).unwrap();
    // 4.78 kg after 90 days.
    assert!(days.0 > 90.0 && days.0 < 100.0 && cautions.is_empty(), "{days}");
    let never = man().days_to_goal(LESS, Kilograms(60.0)).unwrap_err();
    assert_eq!(never.kind(), Kind::NotReachable);
    let two = Changes { intake_change_kcal_per_day: &[-500.0, -400.0], ..LESS };
    assert_eq!(man().days_to_goal(two, Kilograms(85.0)).unwrap_err().kind(), Kind::WrongCount);
}

#[test]
fn one_answers_with_cautions() {
    let goal = |of: f64, weight| {
        let adult = Adult { weight: Kilograms(of), ..man() };
        adult.intake_for_goal(Goal::Weight(Kilograms(weight)), 365.0, Percent(0.0), None)
    };
    assert!(goal(90.0, 85.0).unwrap().cautions.is_empty());
    // A body mass index above 50; see tests/energy/adult/person_test.cpp.
    assert!(goal(159.0, 150.0).unwrap().cautions.contains(Cautions::OUTSIDE_STUDIED));
    let large = Adult { weight: Kilograms(159.0), ..man() };
    let (rest, cautions) = large.steady_state(Changes::default()).unwrap();
    assert!(cautions.contains(Cautions::OUTSIDE_STUDIED) && (rest.weight.0 - 159.0).abs() < 1e-6);
    assert!(man().steady_state(Changes::default()).unwrap().1.is_empty());
}

#[test]
fn many_are_simulated() {
    let end = Adult::simulate_many(&PEOPLE, &year()).unwrap();
    assert!((end.weight[0].0 - 90.0 + 13.75).abs() < 0.005, "{:?}", end.weight);
    assert_eq!((end.rows, end.failed, end.weight.len()), (3, 1, 3));
    assert!(end.weight[1].0.is_nan() && end.cautions.contains(Cautions::SOME_ROWS_FAILED));
    assert_eq!(end.row_status[1], sys::TONUS_OUTSIDE_DOMAIN);
    let one = man().simulate(LESS, &[365]).unwrap().states[0];
    assert_eq!((end.weight[0], end.fat_mass[0], end.lean[0]), (one.weight, one.fat_mass, one.lean));
    assert_eq!((end.glycogen[0], end.ecf[0]), (one.glycogen, one.ecf));
    assert_eq!(end.adaptive[0], one.adaptive);
}

#[test]
fn written_days_are_columns_one_after_the_other() {
    let cohort = Cohort { days: 60, every: Some(30), ..year() };
    let states = Adult::simulate_many(&PEOPLE, &cohort).unwrap();
    assert_eq!(states.weight.len(), 6);
    assert!((states.weight[0].0 - 90.0 + 2.01).abs() < 0.005, "{:?}", states.weight);
    let one = man().simulate(LESS, &[60]).unwrap().states[0];
    assert_eq!(states.weight[3], one.weight);
    let odd = Adult::simulate_many(&PEOPLE, &Cohort { every: Some(31), ..cohort }).unwrap_err();
    assert_eq!((odd.kind(), odd.value), (Kind::Impossible, Some(31.0)));
    for cohort in [Cohort { days: -1, ..year() }, Cohort { every: Some(0), ..year() }] {
        let refused = Adult::simulate_many(&PEOPLE, &cohort).unwrap_err();
        assert_eq!(refused.kind(), Kind::Impossible);
    }
}

#[test]
fn a_schedule_may_depend_on_person_and_day() {
    let short = Cohort { days: 2, ..Cohort::default() };
    let of = |change| {
        let cohort = Cohort { intake_change_kcal_per_day: change, ..short };
        Adult::simulate_many(&PEOPLE, &cohort).map(|states| states.weight)
    };
    let each = of(Schedule::Each(&[-500.0, -100.0, 0.0, 0.0, 0.0, -800.0])).unwrap();
    let first = of(Schedule::Days(&[-500.0, -100.0])).unwrap();
    let last = of(Schedule::Days(&[0.0, -800.0])).unwrap();
    assert_eq!((each[0], each[2]), (first[0], last[2]));
    assert_ne!(first[0], last[0]);
    let rows = of(Schedule::Rows(&[-500.0, 0.0, 0.0])).unwrap();
    assert_eq!(rows[0], of(Schedule::All(-500.0)).unwrap()[0]);
    assert_eq!(rows[2], of(Schedule::Unchanged).unwrap()[2]);
    for wrong in [Schedule::Rows(&[0.0; 2]), Schedule::Days(&[0.0]), Schedule::Each(&[0.0; 5])] {
        assert_eq!(of(wrong).unwrap_err().kind(), Kind::WrongCount);
    }
}

#[test]
fn many_drift_from_their_intake() {
    let little = KilocaloriesPerDay(2000.0);
    let baseline = Baseline::Imbalanced;
    let people = People { intake: Some(&[little; 3]), baseline, ..PEOPLE };
    let month = Cohort { days: 30, ..Cohort::default() };
    let end = Adult::simulate_many(&people, &month).unwrap();
    let adult = Adult { intake: Some(little), baseline, ..man() };
    let one = adult.simulate(Changes::default(), &[30]).unwrap().states[0];
    assert_eq!(end.weight[0], one.weight);
    assert!(one.weight < Kilograms(90.0));
    let stable = People { baseline: Baseline::Balanced, ..people };
    let end = Adult::simulate_many(&stable, &month).unwrap();
    assert!((end.weight[0].0 - 90.0).abs() < 1e-9, "{:?}", end.weight);
}

#[test]
fn many_come_to_rest() {
    let rest = Adult::steady_state_many(&PEOPLE, &year()).unwrap();
    assert!((rest.weight[0].0 - 90.0 + 21.95).abs() < 0.005, "{:?}", rest.weight);
    assert_eq!(rest.failed, 1);
    assert_eq!(rest.weight[0], man().steady_state(LESS).unwrap().0.weight);
    let none = Cohort { intake_change_kcal_per_day: Schedule::Days(&[]), ..Cohort::default() };
    assert_eq!(Adult::steady_state_many(&PEOPLE, &none).unwrap_err().kind(), Kind::WrongCount);
}

#[test]
fn many_reach_goals() {
    let aims = [Kilograms(85.0), Kilograms(85.0), Kilograms(76.0)];
    let goals = Goals { weight: Some(&aims), days: &[Days(100.0); 3], ..Goals::default() };
    let intakes = Adult::intake_for_goal_many(&PEOPLE, &goals).unwrap();
    assert!(intakes.failed == 1 && intakes.goal[1].0.is_nan());
    let one = man().intake_for_goal(Goal::Weight(aims[0]), 100.0, Percent(0.0), None).unwrap();
    let many = (intakes.baseline[0], intakes.goal[0], intakes.maintain[0]);
    assert_eq!(many, (one.baseline, one.goal, one.maintain));
    assert!(one.goal.0 > 1500.0 && one.goal.0 < 2673.0);
    let short = Goals { days: &[Days(100.0); 2], ..goals };
    let refused = Adult::intake_for_goal_many(&PEOPLE, &short).unwrap_err();
    assert_eq!((refused.kind(), refused.argument), (Kind::WrongCount, Some(3)));
    let thin = People { pal: &[1.5], ..PEOPLE };
    assert_eq!(Adult::simulate_many(&thin, &year()).unwrap_err().argument, Some(4));
}
