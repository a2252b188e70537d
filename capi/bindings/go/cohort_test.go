// SPDX-License-Identifier: BSL-1.0

// Adults through time, one and many. Numbers are those of tests/capi/adult.c.

package tonus_test

import (
	"math"
	"testing"

	tonus "github.com/tonus/libtonus/go"
)

// three are a man, a minor and a woman.
func three() tonus.People {
	return tonus.People{Sex: []tonus.Sex{tonus.Male, tonus.Male, tonus.Female},
		AgeY: []float64{40, 16, 40}, HeightCm: []float64{178, 178, 165},
		WeightKg: []float64{90, 90, 80}, Pal: []float64{1.5, 1.5, 1.5}}
}

func first() tonus.Adult {
	return tonus.NewAdult(tonus.Male, 40, 178, 90, 1.5)
}

var (
	less = tonus.Changes{IntakeChangeKcalPerDay: []float64{-500}}
	year = tonus.Cohort{Days: 365, IntakeChangeKcalPerDay: tonus.ForAll(-500)}
)

func TestDaysToGoal(t *testing.T) {
	days, cautions, err := first().DaysToGoal(less, 85)
	// 4.78 kg after 90 days.
	if days <= 90 || days >= 100 || cautions != 0 || err != nil {
		t.Error(days, cautions, err)
	}
	_, _, err = first().DaysToGoal(less, 60)
	refused(t, err, tonus.NotReachable)
	_, _, err = first().DaysToGoal(tonus.Changes{IntakeChangeKcalPerDay: []float64{-500, -400}}, 85)
	refused(t, err, tonus.WrongCount)
}

func TestOneAnswersWithCautions(t *testing.T) {
	large := first()
	large.WeightKg = 159 // a body mass index above 50; see tests/energy/adult/person_test.cpp
	small := must(first().IntakeForGoal(tonus.GoalWeight(85, 365)))
	great := must(large.IntakeForGoal(tonus.GoalWeight(150, 365)))
	if small.Cautions != 0 || great.Cautions&tonus.OutsideStudied == 0 {
		t.Errorf("%+v %+v", small, great)
	}
	rest, cautions, err := large.SteadyState(tonus.Changes{})
	if cautions&tonus.OutsideStudied == 0 || !near(rest.WeightKg, 159, 1e-6) || err != nil {
		t.Errorf("%+v %v %v", rest, cautions, err)
	}
	rest, cautions, err = first().SteadyState(tonus.Changes{})
	if cautions != 0 || !near(rest.WeightKg, 90, 1e-6) || err != nil {
		t.Errorf("%+v %v %v", rest, cautions, err)
	}
	large.WeightKg = -1
	_, _, err = large.SteadyState(tonus.Changes{})
	refused(t, err, tonus.Impossible)
}

func TestManyAreSimulated(t *testing.T) {
	end := must(tonus.AdultSimulateMany(three(), year))
	if !near(end.WeightKg[0], 90-13.75, 0.005) || end.Rows != 3 || end.Failed != 1 ||
		len(end.WeightKg) != 3 || !math.IsNaN(end.WeightKg[1]) ||
		end.Cautions&tonus.SomeRowsFailed == 0 ||
		end.RowStatus[1] != int32(tonus.OutsideDomain) || end.RowStatus[0] < 0 {
		t.Errorf("%+v", end)
	}
	one := must(first().Simulate(less, []int32{365})).States[0]
	if end.WeightKg[0] != one.WeightKg || end.FatMassKg[0] != one.FatMassKg ||
		end.LeanKg[0] != one.LeanKg || end.GlycogenKg[0] != one.GlycogenKg ||
		end.EcfKg[0] != one.EcfKg || end.AdaptiveKcalPerDay[0] != one.AdaptiveKcalPerDay {
		t.Errorf("%+v %+v", end, one)
	}
}

func TestRowsThatFailOnADay(t *testing.T) {
	change := tonus.ByRow([]float64{-2400, 0, 0})
	starving := tonus.Cohort{Days: 3650, IntakeChangeKcalPerDay: change}
	end := must(tonus.AdultSimulateMany(three(), starving))
	if end.Failed != 2 || end.RowDay[0] <= 100 || end.RowDay[0] >= 3650 || end.RowDay[2] != 0 {
		t.Errorf("%+v", end)
	}
}

func TestWrittenDays(t *testing.T) {
	cohort := year
	cohort.Days, cohort.Every = 60, 30
	states := must(tonus.AdultSimulateMany(three(), cohort))
	one := must(first().Simulate(less, []int32{60})).States[0]
	if len(states.WeightKg) != 6 || !near(states.WeightKg[0], 90-2.01, 0.005) ||
		states.WeightKg[3] != one.WeightKg {
		t.Errorf("%+v", states)
	}
	cohort.Every = 31
	_, err := tonus.AdultSimulateMany(three(), cohort)
	if e := refused(t, err, tonus.Impossible); e.Value != 31 {
		t.Errorf("%+v", e)
	}
	for _, wrong := range []tonus.Cohort{{Days: -1}, {Days: 60, Every: -1},
		{Days: 60, Every: math.MinInt32},
		{Days: math.MaxInt32, Every: 1}} {
		_, err = tonus.AdultSimulateMany(three(), wrong)
		refused(t, err, tonus.Impossible)
	}
}

func TestSchedules(t *testing.T) {
	ends := func(change tonus.Schedule) []float64 {
		cohort := tonus.Cohort{Days: 2, IntakeChangeKcalPerDay: change}
		return must(tonus.AdultSimulateMany(three(), cohort)).WeightKg
	}
	each := ends(tonus.ByRowAndDay([]float64{-500, -100, 0, 0, 0, -800}))
	one, last := ends(tonus.ByDay([]float64{-500, -100})), ends(tonus.ByDay([]float64{0, -800}))
	if each[0] != one[0] || each[2] != last[2] || one[0] == last[0] {
		t.Error(each, one, last)
	}
	rows := ends(tonus.ByRow([]float64{-500, 0, 0}))
	if rows[0] != ends(tonus.ForAll(-500))[0] || rows[2] != ends(tonus.Schedule{})[2] {
		t.Error(rows)
	}
	for _, wrong := range []tonus.Schedule{tonus.ByRow([]float64{0, 0}), tonus.ByDay([]float64{0}),
		tonus.ByRowAndDay(make([]float64, 5))} {
		cohort := tonus.Cohort{Days: 2, SodiumChangeMgPerDay: wrong}
		_, err := tonus.AdultSimulateMany(three(), cohort)
		refused(t, err, tonus.WrongCount)
	}
}

func TestManyDrift(t *testing.T) {
	people, adult := three(), first()
	people.IntakeKcalPerDay, people.Drifts = []float64{2000, 2000, 2000}, true
	adult.IntakeKcalPerDay, adult.Drifts = 2000, true
	end := must(tonus.AdultSimulateMany(people, tonus.Cohort{Days: 30}))
	one := must(adult.Simulate(tonus.Changes{}, []int32{30})).States[0]
	if end.WeightKg[0] != one.WeightKg || one.WeightKg >= 90 {
		t.Errorf("%+v", end)
	}
	people.Drifts = false
	end = must(tonus.AdultSimulateMany(people, tonus.Cohort{Days: 30}))
	if !near(end.WeightKg[0], 90, 1e-9) {
		t.Errorf("%+v", end)
	}
}

func TestManyComeToRest(t *testing.T) {
	rest := must(tonus.AdultSteadyStateMany(three(), year))
	one, _, err := first().SteadyState(less)
	if !near(rest.WeightKg[0], 90-21.95, 0.005) || rest.Failed != 1 || err != nil ||
		rest.WeightKg[0] != one.WeightKg {
		t.Errorf("%+v %+v", rest, one)
	}
	none := tonus.Cohort{Carbohydrate: tonus.ByDay(nil)}
	_, err = tonus.AdultSteadyStateMany(three(), none)
	refused(t, err, tonus.WrongCount)
}

func TestManyReachGoals(t *testing.T) {
	goals := tonus.Goals{WeightKg: []float64{85, 85, 76}, Days: []float64{100, 100, 100}}
	intakes := must(tonus.AdultIntakeForGoalMany(three(), goals))
	one := must(first().IntakeForGoal(tonus.GoalWeight(85, 100)))
	if intakes.Failed != 1 || !math.IsNaN(intakes.GoalKcalPerDay[1]) ||
		intakes.RowStatus[1] != int32(tonus.OutsideDomain) ||
		intakes.BaselineKcalPerDay[0] != one.BaselineKcalPerDay ||
		intakes.GoalKcalPerDay[0] != one.GoalKcalPerDay ||
		intakes.MaintainKcalPerDay[0] != one.MaintainKcalPerDay ||
		one.GoalKcalPerDay <= 1500 || one.GoalKcalPerDay >= 2673 {
		t.Errorf("%+v", intakes)
	}
	goals.Days = goals.Days[1:]
	_, err := tonus.AdultIntakeForGoalMany(three(), goals)
	if e := refused(t, err, tonus.WrongCount); e.Argument != 3 {
		t.Errorf("%+v", e)
	}
	thin := three()
	thin.Pal = nil
	_, err = tonus.AdultSimulateMany(thin, year)
	if e := refused(t, err, tonus.WrongCount); e.Argument != 4 {
		t.Errorf("%+v", e)
	}
	if nobody := must(tonus.AdultSimulateMany(tonus.People{}, year)); nobody.Failed != 0 {
		t.Errorf("%+v", nobody)
	}
}
