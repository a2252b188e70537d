// SPDX-License-Identifier: BSL-1.0

package tonus_test

import (
	"errors"
	"math"
	"runtime"
	"strings"
	"testing"

	tonus "github.com/tonus/libtonus/go"
)

// must gives the result of a call that must not fail.
func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func refused(t *testing.T, err error, status tonus.Status) *tonus.Error {
	t.Helper()
	var refusal *tonus.Error
	if !errors.As(err, &refusal) || !errors.Is(err, status) {
		t.Fatalf("%v, not %v", err, status)
	}
	return refusal
}

func TestRefusalNamesTheInput(t *testing.T) {
	_, err := tonus.EnergyRmrMifflin1990(80, 1780, 30, tonus.Male)
	e := refused(t, err, tonus.Impossible)
	if e.Argument != 1 || e.Value != 1780 || e.Minimum != 20 || e.Maximum != 280 {
		t.Errorf("%+v", e)
	}
	if !strings.Contains(e.Error(), "height") {
		t.Error(e)
	}
}

func TestUnknownID(t *testing.T) {
	_, err := tonus.Evaluate("no.such.id", 1)
	refused(t, err, tonus.UnknownID)
	_, err = tonus.EvaluateSeries("no.such.id", [][]float64{{1}})
	refused(t, err, tonus.UnknownID)
	_, err = tonus.EvaluateMany("no.such.id", [][]float64{{1}}, []float64{0}, nil)
	refused(t, err, tonus.UnknownID)
}

func TestBatchKeepsItsGoodRows(t *testing.T) {
	batch := must(tonus.EnergyRmrMifflin1990Many([]float64{80, -1}, []float64{178, 178},
		[]float64{30, 30}, []tonus.Sex{tonus.Male, tonus.Male}))
	if batch.Values[0] != 1767.5 || !math.IsNaN(batch.Values[1]) ||
		batch.RowStatus[1] != int32(tonus.Impossible) ||
		batch.Cautions&tonus.SomeRowsFailed == 0 {
		t.Errorf("%+v", batch)
	}
}

func TestColumnsOfDifferentLengths(t *testing.T) {
	_, err := tonus.BodyBmiQueteletMany([]float64{80, 81}, []float64{178})
	if e := refused(t, err, tonus.WrongCount); e.Argument != 1 {
		t.Errorf("%+v", e)
	}
	_, err = tonus.CardioGuidelineMetMinutes([]float64{3, 4}, []float64{30})
	refused(t, err, tonus.WrongCount)
	_, err = tonus.EvaluateMany("body.bmi.quetelet", [][]float64{{80}, {178}}, []float64{0},
		[]int32{0, 0})
	refused(t, err, tonus.WrongCount)
}

func TestNothingGiven(t *testing.T) {
	if batch := must(tonus.BodyBmiQueteletMany(nil, []float64{})); len(batch.Values) != 0 {
		t.Error(batch)
	}
	_, err := tonus.TrainingLoadWeeklyLoad(nil)
	if e := refused(t, err, tonus.WrongCount); e.Argument != 0 {
		t.Errorf("%+v", e)
	}
	without := must(tonus.BodyFatFractionNavy1984(88, 38, tonus.NotGiven, 178, tonus.Male))
	with := must(tonus.BodyFatFractionNavy1984(88, 38, 100, 178, tonus.Male))
	column := must(tonus.BodyFatFractionNavy1984Many([]float64{88}, []float64{38}, nil,
		[]float64{178}, []tonus.Sex{tonus.Male}))
	if without.Value != with.Value || column.Values[0] != with.Value {
		t.Error(without, with, column)
	}
	both := must(tonus.BodyFatFractionSlaughter1988TricepsSubscapular(10, 10, tonus.Female, 0, 0))
	if math.IsNaN(both.Value) {
		t.Error(both)
	}
}

func TestClass(t *testing.T) {
	found := must(tonus.BodyBmiClassWhoAdult(31))
	if found.Value != tonus.BmiClassWhoAdultObese1 || found.Value.String() != "obese_1" {
		t.Error(found)
	}
	if tonus.Sex(3).String() != "choice 3" {
		t.Error(tonus.Sex(3))
	}
}

func TestTextsWithAZero(t *testing.T) {
	facts := must(tonus.NewFacts())
	defer facts.Close()
	refused(t, facts.Parse("sex", "male\x00"), tonus.BadText)
	refused(t, facts.Parse("se\x00x", "male"), tonus.BadText)
	refused(t, facts.Set("weight", 180, "lb\x00"), tonus.BadText)
	_, err := tonus.Evaluate("body.bmi.quetelet\x00", 80, 178)
	refused(t, err, tonus.BadText)
	_, err = tonus.EvaluateRule("safety.age.minor\x00", facts)
	refused(t, err, tonus.BadText)
	_, err = tonus.NewPlan(facts, nil, tonus.PlanOptions{Equipment: "barbell\x00"}, nil)
	refused(t, err, tonus.BadText)
	log := must(tonus.NewLog())
	defer log.Close()
	_, err = log.Import(nil, tonus.ImportOptions{Columns: "a\x00"})
	refused(t, err, tonus.BadText)
}

func TestFactsInUnits(t *testing.T) {
	facts := someone(t)
	defer facts.Close()
	if err := facts.Set("weight", 180, "[lb_av]"); err != nil {
		t.Fatal(err)
	}
	if kg := must(facts.Get("weight", "")).Value; math.Abs(kg-81.6466) > 1e-3 {
		t.Error(kg)
	}
	if lb := must(facts.Get("weight", "[lb_av]")).Value; math.Abs(lb-180) > 1e-9 {
		t.Error(lb)
	}
	refused(t, facts.Set("no_such_fact", 1, ""), tonus.UnknownName)
	refused(t, facts.Set("weight", 1, "cm"), tonus.WrongUnit)
}

func someone(t *testing.T) *tonus.Facts {
	t.Helper()
	facts := must(tonus.NewFacts())
	for _, fact := range [][2]string{{"sex", "male"}, {"age", "34"}, {"weight", "85 kg"},
		{"height", "178 cm"}, {"goal", "fat_loss"}, {"training_status", "novice"},
		{"pal", "1.6"}} {
		if err := facts.Parse(fact[0], fact[1]); err != nil {
			t.Fatal(err)
		}
	}
	return facts
}

func TestClosedHandles(t *testing.T) {
	facts, log := someone(t), must(tonus.NewLog())
	assessment := must(tonus.NewAssessment(facts, log))
	plan := must(tonus.NewPlan(facts, nil, tonus.PlanOptions{Weeks: 8}, nil))
	next := must(tonus.NewPlan(facts, nil, tonus.PlanOptions{Weeks: 8}, plan))
	rules, weeks := must(tonus.NewRuleSet()), must(log.Weeks(nil))
	for range 2 {
		facts.Close()
		log.Close()
		plan.Close()
		rules.Close()
		weeks.Close()
	}
	if len(must(assessment.Findings())) < 10 || must(next.JSON())[0] != '{' {
		t.Error("an assessment and a plan need what they were made of no longer")
	}
	assessment.Close()
	assessment.Close()
	_, get := facts.Get("weight", "")
	_, rule := tonus.EvaluateRule("safety.age.minor", facts)
	_, read := log.Import(nil, tonus.ImportOptions{})
	_, assess := tonus.NewAssessment(nil, log)
	_, findings := assessment.Findings()
	_, json := plan.JSON()
	_, after := tonus.NewPlan(someone(t), nil, tonus.PlanOptions{}, plan)
	_, report := log.Report()
	_, rejected := log.Rejected()
	_, unresolved := log.Unresolved()
	_, export := log.Export()
	_, counted := log.Weeks(nil)
	_, sessions := log.Next(nil, tonus.NextOptions{})
	_, records := log.Records(nil)
	_, load := log.Load(tonus.Tonnes, 0, 0)
	_, all := weeks.All()
	_, week := weeks.Get(0)
	_, muscle := weeks.Muscle(0, "chest")
	_, byRules := tonus.NewAssessmentByRules(nil, nil, rules)
	_, message := tonus.Message("safety.age.minor", facts, tonus.English)
	_, claim := tonus.CheckClaim("a claim", facts, tonus.English)
	_, chosen := tonus.Choose(facts, "rmr", nil)
	for i, err := range []error{facts.Set("age", 3, ""), get, rule, read, assess, findings, json,
		after, report, rejected, unresolved, export, counted, sessions, records, load, all, week,
		muscle, byRules, message, claim, chosen, log.Add("Push Up", tonus.NewSet(0)),
		log.Facts(someone(t)), facts.Choose("sex", "male"), rules.Disable("myth"),
		rules.Enable("myth"), rules.Change("a", "b", 1, "", "n")} {
		if !errors.Is(err, tonus.ErrClosed) {
			t.Error(i, err)
		}
	}
}

func TestFinalizersAndGoroutines(t *testing.T) {
	done := make(chan string)
	for range 8 {
		go func() {
			var last string
			for range 20 {
				last = must(must(tonus.NewAssessment(someone(t), nil)).JSON())
				runtime.GC()
			}
			done <- last
		}()
	}
	first := <-done
	for range 7 {
		if <-done != first {
			t.Error("assessments of one person differ")
		}
	}
}

func TestAdult(t *testing.T) {
	adult := tonus.NewAdult(tonus.Male, 30, 178, 90, 1.6)
	changes := tonus.Changes{IntakeChangeKcalPerDay: []float64{-500}}
	path := must(adult.Simulate(changes, []int32{0, 180}))
	end := path.States[1].WeightKg
	rest, _, err := adult.SteadyState(changes)
	if path.States[0].WeightKg != 90 || end >= 90 || rest.WeightKg >= end || err != nil {
		t.Errorf("%+v %+v %v", path, rest, err)
	}
	intake := must(adult.IntakeForGoal(tonus.GoalWeight(end, 180)))
	if math.Abs(intake.EndWeightKg-end) > 0.01 || intake.GoalKcalPerDay >= intake.MaintainKcalPerDay {
		t.Errorf("%+v", intake)
	}
	if _, err := adult.Simulate(changes, []int32{180, 0}); err == nil {
		t.Error("days that descend")
	}
}
