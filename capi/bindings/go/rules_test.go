// SPDX-License-Identifier: BSL-1.0

// Rule sets, messages, claims and look-ups. Numbers are those of tests/capi.

package tonus_test

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	tonus "github.com/tonus/libtonus/go"
)

// somebody is a person whom no rule of safety stops, with a deficit; see tests/capi/plan.c.
func somebody(t *testing.T) *tonus.Facts {
	t.Helper()
	facts := must(tonus.NewFacts())
	for _, fact := range [][2]string{{"sex", "male"}, {"goal", "fat_loss"},
		{"training_status", "intermediate"}, {"ed_history", "none"},
		{"diabetes_medication", "none"}, {"exertional_chest_pain", "no"}, {"syncope", "no"},
		{"known_disease", "no"}, {"currently_active", "yes"}} {
		if err := facts.Choose(fact[0], fact[1]); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(facts.Set("age", 35, ""), facts.Set("height", 180, "cm"),
		facts.Set("weight", 90, "kg"), facts.Set("tee", 3400, "kcal/d"),
		facts.Set("back_red_flags", 0, ""), facts.Set("back_pain", 0, ""),
		facts.Set("deficit", 800, "")); err != nil {
		t.Fatal(err)
	}
	return facts
}

func isMyth(finding tonus.Finding) bool {
	return strings.HasPrefix(finding.Rule, "myth.")
}

func TestRuleSet(t *testing.T) {
	facts, rules := somebody(t), must(tonus.NewRuleSet())
	if err := errors.Join(rules.Disable("myth"),
		rules.Change("energy.deficit.size", "usual_share", 0.5, "", "a test")); err != nil {
		t.Fatal(err)
	}
	findings := must(must(tonus.NewAssessmentByRules(facts, nil, rules)).Findings())
	if len(findings) == 0 || slices.ContainsFunc(findings, isMyth) {
		t.Error("myths are looked for")
	}
	at := slices.IndexFunc(findings, func(f tonus.Finding) bool {
		return f.Rule == "energy.deficit.size"
	})
	size := findings[at]
	if size.Severity != tonus.Advise || size.Grade != "A" || !size.Changed ||
		size.Input != "deficit" || size.Value != 800 || size.Threshold != 750 {
		t.Errorf("%+v", size)
	}
	if err := rules.Enable("myth"); err != nil {
		t.Fatal(err)
	}
	findings = must(must(tonus.NewAssessmentByRules(facts, nil, rules)).Findings())
	if !slices.ContainsFunc(findings, isMyth) || tonus.RulesRevision() < 1 {
		t.Error("no myth is looked for")
	}
}

func TestRuleSetKeepsSafety(t *testing.T) {
	rules := must(tonus.NewRuleSet())
	refused(t, rules.Disable("safety"), tonus.OutsideDomain)
	refused(t, rules.Disable("nothing"), tonus.UnknownID)
	refused(t, rules.Enable("my\x00th"), tonus.BadText)
	id := "energy.deficit.size"
	refused(t, rules.Change(id, "most", math.NaN(), "", "n"), tonus.NotFinite)
	refused(t, rules.Change(id, "most", 1, "kg", "n"), tonus.WrongUnit)
	if err := rules.Change(id, "usual_most", 900, "kcal/d", "coached"); err != nil {
		t.Error(err)
	}
}

func TestMessage(t *testing.T) {
	facts := must(tonus.NewFacts())
	if err := errors.Join(facts.Set("sleep", 390, "min"),
		facts.Choose("in_deficit", "no")); err != nil {
		t.Fatal(err)
	}
	rule := "hormone.sleep.deficit"
	if text := must(tonus.Message(rule, facts, tonus.German)); !strings.Contains(text,
		"6,5 Stunden") {
		t.Error(text)
	}
	if text := must(tonus.Message(rule, facts, tonus.English)); !strings.Contains(text, "6.5") {
		t.Error(text)
	}
	_, err := tonus.Message("no.rule", facts, tonus.English)
	refused(t, err, tonus.UnknownID)
	_, err = tonus.Message(rule, facts, 3)
	refused(t, err, tonus.UnknownName)
	refused(t, facts.Choose("sex", "neither"), tonus.UnknownName)
}

func TestClaim(t *testing.T) {
	told := must(tonus.CheckClaim("crunches burn belly fat", nil, tonus.English))
	if told.Severity != tonus.Advise || told.Claim != "spot_belly" ||
		told.Rule != "region.spot.exercise_claim" || len(told.Message) <= 40 {
		t.Errorf("%+v", told)
	}
	told = must(tonus.CheckClaim("celery melts belly fat", must(tonus.NewFacts()), tonus.German))
	if told.Severity != tonus.NotEvaluated || told.Claim != "" || told.Message != "" ||
		!strings.Contains(told.Nearest[0], "Bauch") {
		t.Errorf("%+v", told)
	}
	_, err := tonus.CheckClaim("", nil, tonus.English)
	refused(t, err, tonus.BadText)
}

func man(t *testing.T) *tonus.Facts {
	t.Helper()
	facts := must(tonus.NewFacts())
	if err := errors.Join(facts.Set("weight", 80, ""), facts.Set("height", 178, ""),
		facts.Set("age", 30, ""), facts.Choose("sex", "male")); err != nil {
		t.Fatal(err)
	}
	return facts
}

// of is the candidate of an id.
func of(all []tonus.Candidate, id string) tonus.Candidate {
	return all[slices.IndexFunc(all, func(c tonus.Candidate) bool { return c.ID == id })]
}

func TestChoose(t *testing.T) {
	facts := man(t)
	all := must(tonus.Choose(facts, "body_fat", nil))
	if len(all) != 17 || all[0].ID != "body.fat_fraction.deurenberg_1991" ||
		all[0].StandardError != 4.1 {
		t.Errorf("%+v", all)
	}
	all = must(tonus.Choose(facts, "rmr", nil))
	for _, one := range all {
		if one.Unit != "kcal/d" || (one.Status < 0) != (one.Input != "") ||
			(one.Status < 0) != math.IsNaN(one.Value) {
			t.Errorf("%+v", one)
		}
	}
	if of(all, "energy.rmr.mifflin_1990").Value != 1767.5 ||
		of(all, "energy.rmr.de_lorenzo_2001").Apart != "Italians" {
		t.Errorf("%+v", all)
	}
	inputs := map[string]float64{"load_kg": 100, "reps": 5}
	all = must(tonus.Choose(facts, "training.one_rm", inputs))
	// 100 * 36 / (37 - 5)
	if of(all, "training.one_rm.brzycki_1993").Value != 112.5 {
		t.Errorf("%+v", all)
	}
	_, err := tonus.Choose(facts, "training.one_rm", map[string]float64{"load_kg": 1, "wraps": 1})
	if e := refused(t, err, tonus.UnknownName); !strings.Contains(e.Message, "wraps") {
		t.Error(e)
	}
	_, err = tonus.Choose(facts, "rmrr", nil)
	refused(t, err, tonus.UnknownID)
	_, err = tonus.Choose(facts, "rmr", map[string]float64{"a\x00": 1})
	refused(t, err, tonus.BadText)
}

func TestActivities(t *testing.T) {
	run := must(tonus.MetFind(2024, "12050"))
	if run.Met != 9.3 || run.Edition != 2024 || run.Code != "12050" || run.Heading != "Running" {
		t.Errorf("%+v", run)
	}
	_, err := tonus.MetFind(2011, "12050")
	refused(t, err, tonus.UnknownID)
	if codes := must(tonus.MetSearch(2024, "kettle swings")); codes[0] != "02058" {
		t.Error(codes)
	}
	if len(must(tonus.MetSearch(2024, ""))) != 292 ||
		len(must(tonus.MetSearch(2024, "no such thing"))) != 0 {
		t.Error("the table has 292 activities, and no such thing")
	}
	_, err = tonus.MetSearch(1993, "walking")
	refused(t, err, tonus.UnknownID)
}

func TestExercises(t *testing.T) {
	for name, wanted := range map[string]struct {
		id  string
		how tonus.Confidence
	}{"Bench Press (Barbell)": {"bench_press_barbell", tonus.ConfidenceExact},
		"Warm Up":       {"", tonus.ConfidenceNoStrength},
		"No Such Thing": {"", tonus.ConfidenceUnresolved}} {
		id, how, err := tonus.ResolveExercise(name)
		if id != wanted.id || how != wanted.how || err != nil {
			t.Error(name, id, how, err)
		}
	}
	_, _, err := tonus.ResolveExercise("a\x00")
	refused(t, err, tonus.BadText)
}
