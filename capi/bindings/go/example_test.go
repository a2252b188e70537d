// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/guide/go.md, and the test that they are.

package tonus_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	tonus "github.com/tonus/libtonus/go"
)

func ExampleEnergyRmrMifflin1990() {
	rmr, err := tonus.EnergyRmrMifflin1990(80, 178, 30, tonus.Male)
	if err != nil {
		panic(err)
	}
	fmt.Println(rmr.Value, "kcal/d", rmr.Cautions)

	fat, err := tonus.BodyFatFractionNavy1984(88, 38.5, tonus.NotGiven, 178, tonus.Male)
	fmt.Printf("%.1f %%, standard error %.2f\n", fat.Value, fat.StandardError)

	class, err := tonus.BodyBmiClassWhoAdult(31)
	fmt.Println(class.Value, class.Value == tonus.BmiClassWhoAdultObese1)
	// Output:
	// 1767.5 kcal/d ok
	// 18.3 %, standard error 3.52
	// obese_1 true
}

func ExampleEvaluate() {
	rmr, err := tonus.Evaluate("energy.rmr.mifflin_1990", 80, 178, 30, 1)
	fmt.Println(rmr.Value, err)
	// Output: 1767.5 <nil>
}

func ExampleEnergyRmrMifflin1990Many() {
	weights, heights := []float64{80, -1}, []float64{178, 178}
	ages, sexes := []float64{30, 30}, []tonus.Sex{tonus.Male, tonus.Male}
	batch, err := tonus.EnergyRmrMifflin1990Many(weights, heights, ages, sexes)
	fmt.Println(batch.Values, batch.RowStatus, err)
	// Output: [1767.5 NaN] [0 -3] <nil>
}

func ExampleError() {
	_, err := tonus.BodyBmiQuetelet(80, 1780)
	var refused *tonus.Error
	if errors.As(err, &refused) {
		fmt.Println(refused.Argument, refused.Value, refused.Minimum, refused.Maximum)
	}
	fmt.Println(errors.Is(err, tonus.Impossible))
	// Output:
	// 1 1780 20 280
	// true
}

func ExampleFacts() {
	facts, err := tonus.NewFacts()
	if err != nil {
		panic(err)
	}
	defer facts.Close()
	err = errors.Join(
		facts.Set("age", 34, ""),
		facts.Set("weight", 180, "[lb_av]"),
		facts.Parse("height", "178 cm"),
		facts.Parse("sex", "male"),
		facts.Parse("goal", "fat_loss"))
	bmi, _ := facts.Get("bmi", "")
	minor, _ := tonus.EvaluateRule("safety.age.minor", facts)
	fmt.Printf("%.2f %v %v\n", bmi.Value, minor, err)

	plan, err := tonus.NewPlan(facts, nil, tonus.PlanOptions{Weeks: 12}, nil)
	if err != nil {
		panic(err)
	}
	defer plan.Close()
	text, err := plan.JSON()
	fmt.Println(text[:1], err)
	// Output:
	// 25.77 none <nil>
	// { <nil>
}

func ExampleLog() {
	log, err := tonus.NewLog()
	if err != nil {
		panic(err)
	}
	defer log.Close()
	set := tonus.NewSet(1_756_749_600) // 2025-09-01, 18:00
	set.Reps, set.LoadKg = 12, 60
	for range 3 {
		if err := log.Add("Bench Press (Barbell)", set); err != nil {
			panic(err)
		}
	}
	counts, err := log.Report()
	fmt.Println(counts.Sets, counts.TonnageKg, err)

	weeks, err := log.Weeks(nil)
	if err != nil {
		panic(err)
	}
	defer weeks.Close()
	week, err := weeks.Get(0)
	chest, err := weeks.Muscle(0, "chest")
	fmt.Println(week.HardSets, chest.DirectSets, err)

	next, err := log.Next(nil, tonus.NextOptions{Scheme: tonus.SchemeLinear, RepsMin: 5})
	for _, one := range next.Exercises {
		fmt.Println(one.Name, one.Why, one.Sets[0].LoadKg, "kg")
	}
	records, err := log.Records(nil)
	fmt.Println(records[0].ByReps[0].LoadKg, records[0].MostTonnageKg, err)
	load, err := log.Load(tonus.WorkingSets, 0, 0)
	fmt.Println(load.AcwrRollingCoupled, err)
	// Output:
	// 3 2160 <nil>
	// 3 3 <nil>
	// Bench Press (Barbell) up 62.5 kg
	// 60 2160 <nil>
	// NaN <nil>
}

func ExampleRuleSet() {
	rules, err := tonus.NewRuleSet()
	if err != nil {
		panic(err)
	}
	defer rules.Close()
	err = errors.Join(
		rules.Disable("myth"),
		rules.Change("energy.deficit.size", "usual_most", 900, "kcal/d", "coached"))
	fmt.Println(err, errors.Is(rules.Disable("safety"), tonus.OutsideDomain))

	facts, err := tonus.NewFacts()
	if err != nil {
		panic(err)
	}
	defer facts.Close()
	err = errors.Join(facts.Set("sleep", 390, "min"), facts.Choose("in_deficit", "no"))
	assessment, err := tonus.NewAssessmentByRules(facts, nil, rules)
	if err != nil {
		panic(err)
	}
	defer assessment.Close()
	message, err := tonus.Message("hormone.sleep.deficit", facts, tonus.German)
	fmt.Println(strings.Contains(message, "6,5 Stunden"), err)

	told, err := tonus.CheckClaim("crunches burn belly fat", nil, tonus.English)
	fmt.Println(told.Severity, told.Rule, err)
	// Output:
	// <nil> true
	// true <nil>
	// advise region.spot.exercise_claim <nil>
}

func ExampleChoose() {
	facts, err := tonus.NewFacts()
	if err != nil {
		panic(err)
	}
	defer facts.Close()
	err = facts.Set("weight", 80, "kg")
	inputs := map[string]float64{"load_kg": 100, "reps": 5}
	all, err := tonus.Choose(facts, "training.one_rm", inputs)
	for _, one := range all {
		if one.ID == "training.one_rm.brzycki_1993" {
			fmt.Println(one.Value, one.Unit, err)
		}
	}

	codes, err := tonus.MetSearch(2024, "kettle swings")
	run, err := tonus.MetFind(2024, "12050")
	fmt.Println(codes[0], run.Heading, run.Met, err)

	id, how, err := tonus.ResolveExercise("Bench Press (Barbell)")
	fmt.Println(id, how == tonus.ConfidenceExact, err)
	// Output:
	// 112.5 kg <nil>
	// 02058 Running 9.3 <nil>
	// bench_press_barbell true <nil>
}

func ExampleTrendSlope() {
	var log tonus.IntakeLog
	for day := range 42 {
		log.Day = append(log.Day, float64(day))
		log.WeightKg = append(log.WeightKg, 90-0.1*float64(day))
		log.IntakeKcal = append(log.IntakeKcal, 2000)
	}
	careful, err := tonus.TrendDefaults()
	careful.Outlier = 3.5
	line, err := tonus.TrendSlope(log.Day, log.WeightKg, 28, &careful)
	fmt.Printf("%.2f kg/d, %v, %v\n", line.SlopeKgPerDay, line.Verdict, err)
	smooth, err := tonus.TrendKalman(log.Day, log.WeightKg, nil, true)
	fmt.Println(len(smooth.LevelKg), err)

	window, err := tonus.ExpenditureQuality(log, nil)
	fmt.Println(window.Reasons == 0, err)
	// Without body fat 7700 kcal/kg, as apps count.
	found, err := tonus.ExpenditureBalance(log, nil, nil)
	fmt.Printf("%.0f kcal/d, %v\n", found.KcalPerDay, err)
	// Output:
	// -0.10 kg/d, losing, <nil>
	// 42 <nil>
	// true <nil>
	// 2770 kcal/d, <nil>
}

func ExampleBodyLog() {
	log, err := tonus.NewBodyLog()
	if err != nil {
		panic(err)
	}
	defer log.Close()
	text := "date,weight (kg),kcal\n2025-09-01,80.2,2000\n2025-09-02,,2100\nsoon,80,\n"
	told, err := log.Import([]byte(text), tonus.BodyImportOptions{})
	fmt.Println(told.Used, "used,", told.Rejected, "rejected")
	rejected, err := log.Rejected()
	for _, row := range rejected {
		fmt.Println("line", row.Line)
	}
	err = log.Add("waist", 1_756_684_800, 90) // 2025-09-01, in cm
	columns, err := log.Columns()
	mean, err := tonus.TrendExponential(columns.Day, columns.WeightKg, nil)
	window, err := tonus.ExpenditureQuality(columns.IntakeLog, nil)
	fmt.Println(mean[0], window.Days, columns.IntakeKcal, err)

	facts, err := tonus.NewFacts()
	if err != nil {
		panic(err)
	}
	defer facts.Close()
	fmt.Println(log.Facts(facts))
	// Output:
	// 2 used, 1 rejected
	// line 4
	// 80.2 2 [2000 2100] <nil>
	// <nil>
}

func ExampleRegionProject() {
	back, _, err := tonus.RegionOfSite("subscapular")
	prior, err := tonus.RegionPrior(back, tonus.Female, 0)
	change, err := tonus.RegionProject(prior, 21, 18)
	fmt.Printf("%.1f %% (%.1f to %.1f), %v, %v\n", change.ChangePercent, change.LowPercent,
		change.HighPercent, change.Cautions, err)

	// One's own exponent, from skinfolds in mm.
	fatKg, foldMm := []float64{21, 20, 19, 18}, []float64{24, 22.5, 21.5, 20}
	own, err := tonus.RegionCalibrate(fatKg, foldMm, prior, 0.05)
	next, err := tonus.RegionProject(own.Exponent(), 18, 16)
	fmt.Println(next.LowPercent < next.ChangePercent, err)
	// Output:
	// -14.8 % (-23.4 to -5.3), ok, <nil>
	// true <nil>
}

func ExampleCardioSessionEnergy() {
	run := tonus.CardioSession{WeightKg: 70, DurationMin: 30, SpeedMPerMin: 160, Running: true}
	energy, err := tonus.CardioSessionEnergy(run)
	fmt.Printf("%.0f kcal on top of resting energy, by %v, %v\n", energy.NetKcal, energy.Source, err)
	// Output: 336 kcal on top of resting energy, by pace, <nil>
}

func ExampleAdultSimulateMany() {
	adult := tonus.NewAdult(tonus.Male, 40, 178, 90, 1.5)
	less := tonus.Changes{IntakeChangeKcalPerDay: []float64{-500}}
	days, _, err := adult.DaysToGoal(less, 85)
	rest, _, err := adult.SteadyState(less)
	fmt.Println(days > 90 && days < 100, rest.WeightKg < 85, err)

	people := tonus.People{
		Sex:      []tonus.Sex{tonus.Male, tonus.Female},
		AgeY:     []float64{40, 40},
		HeightCm: []float64{178, 165},
		WeightKg: []float64{90, 80},
		Pal:      []float64{1.5, 1.5},
	}
	cohort := tonus.Cohort{Days: 365, IntakeChangeKcalPerDay: tonus.ForAll(-500)}
	end, err := tonus.AdultSimulateMany(people, cohort)
	fmt.Printf("%.2f kg, %d failed, %v\n", end.WeightKg[0], end.Failed, err)
	// Output:
	// true true <nil>
	// 76.25 kg, 0 failed, <nil>
}

// flat is a text without what depends on where it stands.
func flat(text string) string {
	return strings.Join(strings.Fields(text), " ")
}

func TestGuideShowsWhatRunsHere(t *testing.T) {
	guide, err := os.ReadFile("../../../docs/guide/go.md")
	if err != nil {
		t.Fatal(err)
	}
	code, err := os.ReadFile("example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(guide), "```go\n")[1:]
	for _, block := range blocks {
		snippet, _, _ := strings.Cut(block, "```")
		if !strings.Contains(flat(string(code)), flat(snippet)) {
			t.Errorf("no example runs:\n%s", snippet)
		}
	}
	if len(blocks) < 15 {
		t.Error("the guide has lost its snippets")
	}
}
