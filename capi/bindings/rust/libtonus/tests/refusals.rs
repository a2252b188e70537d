// SPDX-License-Identifier: BSL-1.0
//! What goes wrong, and what does not: refusals, lengths, texts, owners, threads.

use libtonus::choices::{Answer, Sex};
use libtonus::{body, cardio, energy::rmr, training, units::*, *};

#[test]
fn a_refusal_names_the_input_and_what_is_allowed() {
    let refused = rmr::mifflin_1990(Kilograms(80.0), Centimetres(1780.0), Years(30.0), Sex::Male)
        .unwrap_err();
    assert_eq!(refused.kind(), Kind::Impossible);
    assert_eq!(refused.status, sys::TONUS_IMPOSSIBLE);
    assert_eq!((refused.argument, refused.value), (Some(1), Some(1780.0)));
    assert_eq!((refused.minimum, refused.maximum), (Some(20.0), Some(280.0)));
    assert!(refused.to_string().contains("height"), "{refused}");
}

#[test]
fn an_unknown_id_is_refused_by_every_way() {
    let mut out = [0.0];
    assert_eq!(evaluate("no.such.id", &[1.0]).unwrap_err().kind(), Kind::UnknownId);
    assert_eq!(evaluate_series("no.such.id", &[&[1.0]], &[]).unwrap_err().kind(), Kind::UnknownId);
    let refused = evaluate_many("no.such.id", &[&[1.0]], &mut out, None).unwrap_err();
    assert_eq!(refused.kind(), Kind::UnknownId);
    assert!(!refused.message.is_empty());
}

#[test]
fn a_batch_keeps_its_good_rows() {
    let (weights, heights, ages) = ([80.0, -1.0, 70.0], [178.0; 3], [30.0; 3]);
    let sexes = [Sex::Male, Sex::Male, Sex::Female];
    let batch = rmr::mifflin_1990_many(
        Kilograms::column(&weights),
        Centimetres::column(&heights),
        Years::column(&ages),
        &sexes,
    )
    .unwrap();
    assert_eq!(batch.values[0], KilocaloriesPerDay(1767.5));
    assert!(batch.values[1].0.is_nan());
    assert_eq!(batch.row_status[1], sys::TONUS_IMPOSSIBLE);
    let last = rmr::mifflin_1990(Kilograms(70.0), Centimetres(178.0), Years(30.0), Sex::Female);
    assert_eq!(batch.values[2], last.unwrap().value);
    assert!(batch.cautions.contains(Cautions::SOME_ROWS_FAILED));
}

#[test]
fn columns_of_different_lengths_are_refused() {
    let refused =
        body::bmi::quetelet_many(&[Kilograms(80.0); 3], &[Centimetres(178.0); 2]).unwrap_err();
    assert_eq!((refused.kind(), refused.argument), (Kind::WrongCount, Some(1)));
    let (met, minutes) = ([3.0, 4.0], [Minutes(30.0)]);
    let refused = cardio::guideline::met_minutes(&met, &minutes).unwrap_err();
    assert_eq!((refused.kind(), refused.argument), (Kind::WrongCount, Some(1)));
    let mut status = [0; 2];
    let refused =
        evaluate_many("body.bmi.quetelet", &[&[80.0], &[178.0]], &mut [0.0], Some(&mut status));
    assert_eq!(refused.unwrap_err().kind(), Kind::WrongCount);
}

#[test]
fn nothing_given_is_legal_where_it_is_optional() {
    let none = rmr::mifflin_1990_many(&[], &[], &[], &[]).unwrap();
    assert!(none.values.is_empty() && none.row_status.is_empty());
    let (neck, waist, height) = (Centimetres(38.0), Centimetres(88.0), Centimetres(178.0));
    let ask = |hip| body::fat_fraction::navy_1984(waist, neck, hip, height, Sex::Male);
    assert_eq!(ask(None).unwrap().value, ask(Some(Centimetres(100.0))).unwrap().value);
    assert_eq!(training::load::weekly_load(&[]).unwrap_err().argument, Some(0));
}

#[test]
fn a_class_is_a_choice() {
    let found = body::bmi_class::who_adult(KilogramsPerSquareMetre(31.0)).unwrap();
    assert_eq!(found.value, choices::BmiClassWhoAdult::Obese1);
    assert_eq!(found.value.name(), "obese_1");
    let column = [KilogramsPerSquareMetre(31.0), KilogramsPerSquareMetre(f64::NAN)];
    let batch = body::bmi_class::who_adult_many(&column).unwrap();
    assert_eq!(batch.values, [Some(choices::BmiClassWhoAdult::Obese1), None]);
    assert!(Answer::try_from(3.0).is_err());
}

#[test]
fn texts_with_a_zero_inside_are_refused() {
    let mut facts = Facts::new().unwrap();
    for refused in [
        facts.parse("sex", "male\0"),
        facts.parse("se\0x", "male"),
        facts.set_in("weight", 180.0, "lb\0"),
        evaluate("body.bmi.quetelet\0", &[80.0, 178.0]).map(drop),
        evaluate_rule("safety.age.minor\0", &facts).map(drop),
    ] {
        assert_eq!(refused.unwrap_err().kind(), Kind::BadText);
    }
    let options = PlanOptions { equipment: Some("barbell\0"), ..PlanOptions::default() };
    let refused = Plan::new(&facts, None, options, None).unwrap_err();
    assert_eq!(refused.kind(), Kind::BadText);
}

#[test]
fn facts_in_units() {
    let mut facts = Facts::new().unwrap();
    facts.set_in("weight", 180.0, "[lb_av]").unwrap();
    facts.parse("height", "178 cm").unwrap();
    assert!((facts.get("weight").unwrap().value - 81.6466).abs() < 1e-3);
    assert!((facts.get_in("weight", "[lb_av]").unwrap().value - 180.0).abs() < 1e-9);
    assert!(facts.get("bmi").unwrap().value > 25.0);
    assert_eq!(facts.set("no_such_fact", 1.0).unwrap_err().kind(), Kind::UnknownName);
    assert_eq!(facts.set_in("weight", 1.0, "cm").unwrap_err().kind(), Kind::WrongUnit);
}

fn someone() -> Facts {
    let mut facts = Facts::new().unwrap();
    for (name, text) in [
        ("sex", "male"),
        ("age", "34"),
        ("weight", "85 kg"),
        ("height", "178 cm"),
        ("goal", "fat_loss"),
        ("training_status", "novice"),
        ("pal", "1.6"),
    ] {
        facts.parse(name, text).unwrap();
    }
    facts
}

#[test]
fn handles_move_between_threads_and_outlive_what_they_were_made_of() {
    let facts = someone();
    let made = std::thread::spawn(move || {
        let mut log = Log::new().unwrap();
        assert!(log.read("no export of any app").is_err());
        Assessment::new(Some(&facts), Some(&log)).unwrap()
    });
    let assessment = made.join().unwrap();
    assert!(assessment.findings().unwrap().len() > 10);
    assert!(assessment.json().unwrap().starts_with('{'));
}

#[test]
fn a_plan_follows_another() {
    let facts = someone();
    let options = PlanOptions { weeks: Some(8), strength_days: Some(2), ..PlanOptions::default() };
    let first = Plan::new(&facts, None, options, None).unwrap();
    let next = Plan::new(&facts, None, options, Some(&first)).unwrap();
    drop(first);
    assert!(next.json().unwrap().starts_with('{'));
    let refused = Plan::new(&facts, None, PlanOptions { weeks: Some(1), ..options }, None);
    assert!(refused.is_err());
}

#[test]
fn an_adult_reaches_a_goal_and_rests() {
    let (height, weight) = (Centimetres(178.0), Kilograms(90.0));
    let adult = Adult::new(Sex::Male, Years(30.0), height, weight, 1.6);
    let changes = Changes { intake_change_kcal_per_day: &[-500.0], ..Changes::default() };
    let path = adult.simulate(changes, &[0, 180]).unwrap();
    assert_eq!(path.states[0].weight, weight);
    assert!(path.states[1].weight < weight);
    assert!(adult.steady_state(changes).unwrap().0.weight < path.states[1].weight);
    let goal = Goal::Weight(path.states[1].weight);
    let intake = adult.intake_for_goal(goal, 180.0, Percent(0.0), None).unwrap();
    assert!((intake.end_weight.0 - path.states[1].weight.0).abs() < 0.01, "{intake:?}");
    assert!(intake.goal < intake.maintain && intake.maintain < intake.baseline);
    let wrong = adult.simulate(changes, &[180, 0]).unwrap_err();
    assert!(wrong.status < 0);
}
