// SPDX-License-Identifier: BSL-1.0

// Logs, weeks, records, next sessions and load of days. Numbers are those of tests/capi/log.c and
// next.c.

package tonus_test

import (
	"math"
	"reflect"
	"strings"
	"testing"

	tonus "github.com/tonus/libtonus/go"
)

const monday = 20332 // 2025-09-01

func evening(day int64) int64 {
	return ((monday+day)*24 + 18) * 3600
}

func done(day int64, reps, loadKg float64) tonus.Set {
	set := tonus.NewSet(evening(day))
	set.Reps, set.LoadKg = reps, loadKg
	return set
}

func add(t *testing.T, log *tonus.Log, exercise string, set tonus.Set) {
	t.Helper()
	if err := log.Add(exercise, set); err != nil {
		t.Fatal(err)
	}
}

// smallLog has a row, a pull-up of one side with help, a name of no exercise, and a row that cannot
// be read.
func smallLog(t *testing.T) *tonus.Log {
	t.Helper()
	log := must(tonus.NewLog())
	row := done(0, 8, 50)
	add(t, log, "Bent Over Row (Barbell)", row)
	row.Side, row.AssistanceKg, row.HeartRateBpm = tonus.SideLeft, 10, 120
	row.EccentricS, row.ConcentricS = 3, 1
	add(t, log, "Pull Up", row)
	text := "Day;Lift;Reps\n2025-09-04;No Such Thing;8\n2025-09-04;Push Up;many\n"
	columns := "start=Day;exercise=Lift;reps=Reps"
	must(log.Import([]byte(text), tonus.ImportOptions{Columns: columns}))
	return log
}

// benchLog has a bench press 3 x 12 with 60 kg, and a machine that takes 30 kg off a pull-up.
func benchLog(t *testing.T) *tonus.Log {
	t.Helper()
	log := must(tonus.NewLog())
	for range 3 {
		add(t, log, "Bench Press (Barbell)", done(0, 12, 60))
	}
	add(t, log, "Pull Up (Assisted)", done(2, 6, 30))
	return log
}

func TestSetIsChecked(t *testing.T) {
	log := must(tonus.NewLog())
	set := done(0, 8, 50)
	set.HeartRateBpm = 500
	e := refused(t, log.Add("Pull Up", set), tonus.Impossible)
	if e.Value != 500 || !strings.Contains(e.Message, "heart_rate_bpm") {
		t.Errorf("%+v", e)
	}
	refused(t, log.Add("Pull\x00Up", done(0, 8, 50)), tonus.BadText)
	refused(t, log.Add("Pull Up", tonus.Set{}), tonus.UnknownName)
	if counts := must(log.Report()); counts.Sets != 0 {
		t.Errorf("%+v", counts)
	}
}

func TestLogTellsWhatItHolds(t *testing.T) {
	log := smallLog(t)
	counts := must(log.Report())
	wanted := tonus.LogCounts{WeightUnitAssumed: counts.WeightUnitAssumed, Rows: 4, Sets: 3,
		WorkingSets: 3, Rejected: 1, Reps: 24, Exercises: 3, Unresolved: 1, FirstDay: monday,
		LastDay: monday + 3, TonnageKg: 720}
	if counts != wanted {
		t.Errorf("%+v", counts)
	}
	rejected := must(log.Rejected())
	if len(rejected) != 1 || rejected[0].Line != 3 ||
		!strings.Contains(rejected[0].Why, `Reps "many"`) {
		t.Error(rejected)
	}
	if names := must(log.Unresolved()); !reflect.DeepEqual(names,
		[]tonus.UnresolvedName{{Name: "No Such Thing", Sets: 1}}) {
		t.Error(names)
	}
}

func TestLogTellsFacts(t *testing.T) {
	log, facts := must(tonus.NewLog()), must(tonus.NewFacts())
	for _, day := range []int64{0, 3, 6} {
		add(t, log, "Bent Over Row (Barbell)", done(day, 8, 50))
	}
	if err := facts.Set("pull_sets", 9, ""); err != nil {
		t.Fatal(err)
	}
	if err := log.Facts(facts); err != nil {
		t.Fatal(err)
	}
	for _, wanted := range []struct {
		name, unit string
		value      float64
	}{{"back_sessions", "", 3}, {"min_gap", "h", 72}, {"pull_sets", "", 9}} {
		if got := must(facts.Get(wanted.name, wanted.unit)).Value; got != wanted.value {
			t.Error(wanted, got)
		}
	}
}

func TestExportComesBack(t *testing.T) {
	first := must(smallLog(t).Export())
	again := must(tonus.NewLog())
	must(again.Import([]byte(first), tonus.ImportOptions{}))
	if must(again.Export()) != first || !strings.Contains(first, "3-0-1-0") {
		t.Error(first)
	}
}

func TestWeeks(t *testing.T) {
	log := smallLog(t)
	weeks := must(log.Weeks(nil))
	log.Close()
	all := must(weeks.All())
	if len(all) != 1 {
		t.Fatal(all)
	}
	week := all[0]
	if week.FirstDay != monday || week.LastDay != monday+6 || !week.Partial ||
		week.WorkingSets != 3 || week.HardSets != 2.5 || week.PullSets != 1.5 ||
		week.EccentricS != 24 || week.ConcentricS != 8 || week.TopPauseS != 0 ||
		week.TonnageKg != 720 {
		t.Errorf("%+v", week)
	}
	lats := must(weeks.Muscle(0, "lats"))
	if lats.Sessions != 1 || lats.DirectSets != 0.5 || lats.FractionalSets != 1 ||
		!math.IsNaN(lats.ShortestGapH) {
		t.Errorf("%+v", lats)
	}
	_, err := weeks.Muscle(0, "tail")
	refused(t, err, tonus.UnknownName)
	_, err = weeks.Get(1)
	refused(t, err, tonus.WrongCount)
	_, err = weeks.Get(-1)
	refused(t, err, tonus.WrongCount)
	if names := tonus.MuscleNames(); len(names) != 17 || names[16] != "back" {
		t.Error(names)
	}
}

func TestConventionsOfCounting(t *testing.T) {
	log := smallLog(t)
	// A set without effort does not count: the three have none.
	rules := tonus.NewCounting()
	rules.Unrated, rules.HardRirMost = tonus.UnratedNotHard, 3
	if week := must(must(log.Weeks(&rules)).Get(0)); week.HardSets != 0 {
		t.Errorf("%+v", week)
	}
	rules = tonus.NewCounting()
	rules.FromDay = math.MaxInt64
	_, err := log.Weeks(&rules)
	if e := refused(t, err, tonus.Impossible); !strings.Contains(e.Message, "from_day") {
		t.Error(e)
	}
	// What is forgotten is no convention.
	_, err = log.Weeks(&tonus.Counting{})
	refused(t, err, tonus.Impossible)
}

func TestNext(t *testing.T) {
	log := benchLog(t)
	next := must(log.Next(nil, tonus.NextOptions{}))
	bench, pull := next.Exercises[0], next.Exercises[1]
	if bench.Sets[0] != (tonus.NextSet{LoadKg: 62.5, RepsMin: 8, RepsMax: 12}) ||
		bench.Kind != "load" || bench.Why != "up" || !math.IsNaN(bench.Rpe) {
		t.Errorf("%+v", bench)
	}
	if last := bench.Last; last.Day != "2025-09-01" || last.LoadKg != 60 ||
		!reflect.DeepEqual(last.Reps, []int{12, 12, 12}) || !math.IsNaN(last.Rpe) {
		t.Errorf("%+v", last)
	}
	// Help is negative load on top of the body.
	if pull.Sets[0].LoadKg != -30 || !strings.Contains(strings.Join(next.Unscreened, " "),
		"safety.age.minor") {
		t.Errorf("%+v", next)
	}
	options := tonus.NextOptions{Scheme: tonus.SchemeLinear, RepsMin: 5}
	next = must(log.Next(nil, options))
	if next.Exercises[0].Sets[0] != (tonus.NextSet{LoadKg: 62.5, RepsMin: 5, RepsMax: 5}) {
		t.Errorf("%+v", next)
	}
	options.Plates = tonus.PlatesPound
	next = must(log.Next(nil, options))
	if math.Abs(next.Exercises[0].Sets[0].LoadKg-135*0.45359237) > 1e-9 {
		t.Errorf("%+v", next)
	}
	_, err := log.Next(nil, tonus.NextOptions{Scheme: tonus.SchemePercent, Plan: "nonsense"})
	refused(t, err, tonus.BadText)
	_, err = log.Next(nil, tonus.NextOptions{Sets: -1})
	refused(t, err, tonus.Impossible)
}

func TestStopWithholdsNext(t *testing.T) {
	facts := must(tonus.NewFacts())
	if facts.Set("age", 16, "") != nil || facts.Choose("goal", "fat_loss") != nil {
		t.Fatal("facts are refused")
	}
	_, err := benchLog(t).Next(facts, tonus.NextOptions{})
	if e := refused(t, err, tonus.Withheld); !strings.Contains(e.Message, "safety.age.minor") {
		t.Error(e)
	}
}

func TestRecords(t *testing.T) {
	log := benchLog(t)
	all := must(log.Records(nil))
	// What a machine takes off is no load that was lifted.
	if len(all) != 1 || all[0].MostTonnageKg != 2160 || all[0].MostTonnageDay != "2025-09-01" ||
		!reflect.DeepEqual(all[0].ByReps,
			[]tonus.RepsRecord{{Reps: 12, LoadKg: 60, Day: "2025-09-01"}}) {
		t.Errorf("%+v", all)
	}
	best, trend := all[0].Best, all[0].Trend
	if best.LoadKg != 60 || best.Reps != 12 || best.OneRmKg <= 60 || best.EffortKnown ||
		best.Cautions&tonus.OutsideStudied == 0 {
		t.Errorf("%+v", best)
	}
	if trend.Verdict != "too_few" || trend.Workouts != 1 || !math.IsNaN(trend.SlopeKgPerWeek) {
		t.Errorf("%+v", trend)
	}
	rules := tonus.NewCounting()
	rules.BodyWeightKg = 100
	// 0.94 of the body less 30.
	if all = must(log.Records(&rules)); len(all) != 2 || all[1].ByReps[0].LoadKg != 64 {
		t.Errorf("%+v", all)
	}
	rules.BodyWeightKg = -1
	_, err := log.Records(&rules)
	refused(t, err, tonus.Impossible)
}

func TestLoad(t *testing.T) {
	log := benchLog(t)
	// 3 x 12 x 60 kg: the machine's help was not lifted.
	load := must(log.Load(tonus.Tonnes, monday-4, monday+2))
	if load.WeeklyLoadAu != 2.16 {
		t.Errorf("%+v", load)
	}
	if load = must(log.Load(tonus.WorkingSets, monday-4, monday+2)); load.WeeklyLoadAu != 4 {
		t.Errorf("%+v", load)
	}
	// Three days are too few for a ratio to four weeks.
	if load = must(log.Load(tonus.Tonnes, 0, 0)); !math.IsNaN(load.AcwrRollingCoupled) {
		t.Errorf("%+v", load)
	}
	_, err := log.Load(tonus.Tonnes, monday+1, 0)
	refused(t, err, tonus.Impossible)
	_, err = log.Load(3, 0, 0)
	refused(t, err, tonus.UnknownName)
	times := []int64{evening(6), evening(0)}
	if load = must(tonus.Load(times, []float64{300, 400}, 0, 0)); load.WeeklyLoadAu != 700 {
		t.Errorf("%+v", load)
	}
	if load = must(tonus.Load(nil, nil, monday, monday+6)); load.WeeklyLoadAu != 0 {
		t.Errorf("%+v", load)
	}
	_, err = tonus.Load(times, []float64{300}, 0, 0)
	refused(t, err, tonus.WrongCount)
	_, err = tonus.Load(times, []float64{1, math.NaN()}, 0, 0)
	refused(t, err, tonus.NotFinite)
}
