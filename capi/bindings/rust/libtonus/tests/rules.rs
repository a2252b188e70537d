// SPDX-License-Identifier: BSL-1.0
//! Rule sets, messages, claims and look-ups. Numbers are those of tests/capi.

use libtonus::*;

/// Somebody whom no rule of safety stops, with a deficit; see tests/capi/plan.c.
fn somebody() -> Facts {
    let mut facts = Facts::new().unwrap();
    for (name, choice) in [
        ("sex", "male"),
        ("goal", "fat_loss"),
        ("training_status", "intermediate"),
        ("ed_history", "none"),
        ("diabetes_medication", "none"),
        ("exertional_chest_pain", "no"),
        ("syncope", "no"),
        ("known_disease", "no"),
        ("currently_active", "yes"),
    ] {
        facts.choose(name, choice).unwrap();
    }
    for (name, value) in [
        ("age", 35.0),
        ("height", 180.0),
        ("weight", 90.0),
        ("tee", 3400.0),
        ("back_red_flags", 0.0),
        ("back_pain", 0.0),
        ("deficit", 800.0),
    ] {
        facts.set(name, value).unwrap();
    }
    facts
}

#[test]
fn a_rule_set_decides_what_runs() {
    let facts = somebody();
    let mut rules = RuleSet::new().unwrap();
    rules.disable("myth").unwrap();
    rules.change("energy.deficit.size", "usual_share", 0.5, None, "a test").unwrap();
    let findings = Assessment::by_rules(Some(&facts), None, &rules).unwrap().findings().unwrap();
    assert!(!findings.is_empty() && findings.iter().all(|f| !f.rule.starts_with("myth.")));
    let size = findings.iter().find(|f| f.rule == "energy.deficit.size").unwrap();
    assert_eq!((size.severity, size.grade, size.changed), (Severity::Advise, Some('A'), true));
    assert_eq!((size.input, size.value, size.threshold), ("deficit", Some(800.0), Some(750.0)));
    rules.enable("myth").unwrap();
    let findings = Assessment::by_rules(Some(&facts), None, &rules).unwrap().findings().unwrap();
    assert!(findings.iter().any(|f| f.rule.starts_with("myth.")));
    assert!(rules_revision() >= 1);
}

#[test]
fn a_rule_set_keeps_safety() {
    let mut rules = RuleSet::new().unwrap();
    assert_eq!(rules.disable("safety").unwrap_err().kind(), Kind::OutsideDomain);
    assert_eq!(rules.disable("nothing").unwrap_err().kind(), Kind::UnknownId);
    assert_eq!(rules.enable("my\0th").unwrap_err().kind(), Kind::BadText);
    let mut change = |value, unit| rules.change("energy.deficit.size", "most", value, unit, "n");
    assert_eq!(change(f64::NAN, None).unwrap_err().kind(), Kind::NotFinite);
    assert_eq!(change(1.0, Some("kg")).unwrap_err().kind(), Kind::WrongUnit);
    change(900.0, Some("kcal/d")).unwrap();
}

#[test]
fn a_rule_has_a_message() {
    let mut facts = Facts::new().unwrap();
    facts.set_in("sleep", 390.0, "min").unwrap();
    facts.choose("in_deficit", "no").unwrap();
    let text = message("hormone.sleep.deficit", &facts, Language::German).unwrap();
    assert!(text.contains("6,5 Stunden"), "{text}");
    let text = message("hormone.sleep.deficit", &facts, Language::English).unwrap();
    assert!(text.contains("6.5"), "{text}");
    let refused = message("no.rule", &facts, Language::English).unwrap_err();
    assert_eq!(refused.kind(), Kind::UnknownId);
    assert_eq!(facts.choose("sex", "neither").unwrap_err().kind(), Kind::UnknownName);
}

#[test]
fn a_claim_is_checked() {
    let told = check_claim("crunches burn belly fat", None, Language::English).unwrap();
    assert_eq!((told.severity, told.claim), (Severity::Advise, Some("spot_belly")));
    assert_eq!(told.rule, Some("region.spot.exercise_claim"));
    assert!(told.message.len() > 40);
    let facts = Facts::new().unwrap();
    let told = check_claim("celery melts belly fat", Some(&facts), Language::German).unwrap();
    assert_eq!((told.severity, told.claim, told.rule), (Severity::NotEvaluated, None, None));
    assert!(told.message.is_empty() && told.wording.is_none());
    assert!(told.nearest[0].contains("Bauch"), "{told:?}");
    assert_eq!(check_claim("", None, Language::English).unwrap_err().kind(), Kind::BadText);
}

fn man() -> Facts {
    let mut facts = Facts::new().unwrap();
    for (name, value) in [("weight", 80.0), ("height", 178.0), ("age", 30.0)] {
        facts.set(name, value).unwrap();
    }
    facts.choose("sex", "male").unwrap();
    facts
}

#[test]
fn equations_are_chosen() {
    let all = choose(&man(), "body_fat", &[]).unwrap();
    assert_eq!((all.len(), all[0].id), (17, "body.fat_fraction.deurenberg_1991"));
    assert_eq!(all[0].standard_error, Some(4.1));
    for one in choose(&man(), "rmr", &[]).unwrap() {
        assert_eq!(one.unit, "kcal/d");
        assert_eq!((one.status < 0, one.status < 0), (one.input.is_some(), one.value.is_none()));
        if one.id == "energy.rmr.mifflin_1990" {
            assert_eq!(one.value, Some(1767.5));
        }
        if one.id == "energy.rmr.de_lorenzo_2001" {
            assert_eq!(one.apart, Some("Italians"));
        }
    }
}

#[test]
fn equations_are_chosen_with_other_inputs() {
    let facts = man();
    let all = choose(&facts, "training.one_rm", &[("load_kg", 100.0), ("reps", 5.0)]).unwrap();
    let brzycki = all.iter().find(|one| one.id == "training.one_rm.brzycki_1993").unwrap();
    assert_eq!(brzycki.value, Some(112.5)); // 100 * 36 / (37 - 5)
    let refused = choose(&facts, "training.one_rm", &[("wraps", 1.0)]).unwrap_err();
    assert_eq!(refused.kind(), Kind::UnknownName);
    assert!(refused.message.contains("wraps"), "{refused}");
    assert_eq!(choose(&facts, "rmrr", &[]).unwrap_err().kind(), Kind::UnknownId);
}

#[test]
fn activities_are_found() {
    let run = met_find(2024, "12050").unwrap();
    assert_eq!((run.met, run.edition, run.code, run.heading), (9.3, 2024, "12050", "Running"));
    assert_eq!(met_find(2011, "12050").unwrap_err().kind(), Kind::UnknownId);
    assert_eq!(met_search(2024, "kettle swings").unwrap()[0], "02058");
    assert_eq!(met_search(2024, "").unwrap().len(), 292);
    assert!(met_search(2024, "no such thing").unwrap().is_empty());
    assert_eq!(met_search(1993, "walking").unwrap_err().kind(), Kind::UnknownId);
}

#[test]
fn exercises_are_resolved() {
    let (id, how) = resolve_exercise("Bench Press (Barbell)").unwrap();
    assert_eq!((id, how), (Some("bench_press_barbell"), Confidence::Exact));
    assert_eq!(resolve_exercise("Warm Up").unwrap(), (None, Confidence::NoStrength));
    assert_eq!(resolve_exercise("No Such Thing").unwrap(), (None, Confidence::Unresolved));
}
