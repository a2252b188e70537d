// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
import "C"

import (
	"fmt"
	"runtime"
	"unsafe"
)

// People are adults as columns of one length. What is NaN, or a column that is nil, is estimated;
// the first five are required.
type People struct {
	Sex              []Sex
	AgeY             []float64
	HeightCm         []float64
	WeightKg         []float64
	Pal              []float64 // physical activity level
	FatMassKg        []float64
	IntakeKcalPerDay []float64
	Carbohydrate     []float64 // share of the intake
	Drifts           bool      // nobody's weight is stable at the start
}

// Schedule is a change of many adults; the zero value is no change.
type Schedule struct {
	form    int
	numbers []float64
}

const (
	forAll = iota + 1
	byRow
	byDay
	byRowAndDay
)

// ForAll is one number for everybody on every day.
func ForAll(number float64) Schedule { return Schedule{forAll, []float64{number}} }

// ByRow is a number for each adult.
func ByRow(numbers []float64) Schedule { return Schedule{byRow, numbers} }

// ByDay is a number for each day, the same for everybody.
func ByDay(numbers []float64) Schedule { return Schedule{byDay, numbers} }

// ByRowAndDay is a number for each adult and day: all days of the first adult, then those of the
// next.
func ByRowAndDay(numbers []float64) Schedule { return Schedule{byRowAndDay, numbers} }

// Cohort is what many adults change, and which days are written.
type Cohort struct {
	Days                   int32 // how long
	Every                  int32 // so many days are written, a whole part of Days; 0: the last only
	StepsPerDay            int32 // 1 to 96; 0: 1
	DaysPerStep            int32 // 1 to 7, above 1 for constant changes only; 0: 1
	IntakeChangeKcalPerDay Schedule
	SodiumChangeMgPerDay   Schedule
	Carbohydrate           Schedule // share of the energy
	ActivityChangePct      Schedule
}

// CohortStates are the bodies of many adults: of each written day a column of Rows numbers, one
// after the other. A bad row is NaN with a negative status and does not fail the others.
type CohortStates struct {
	Rows               int
	WeightKg           []float64
	FatMassKg          []float64
	LeanKg             []float64
	GlycogenKg         []float64
	EcfKg              []float64
	AdaptiveKcalPerDay []float64
	RowStatus          []int32 // cautions of each adult, or its refusal
	RowDay             []int32 // day of a refusal that has one, else 0
	Failed             int     // how many adults were refused
	Cautions           Cautions
}

// Goals of many adults: a weight or a body fat in each row, the other NaN, or its column nil.
type Goals struct {
	WeightKg          []float64
	BodyFatPct        []float64
	Days              []float64 // whole days until then
	ActivityChangePct []float64 // nil: none
	Carbohydrate      []float64 // share of the energy; nil or NaN: that of the baseline
}

// GoalIntakes are what many adults eat for their goals.
type GoalIntakes struct {
	BaselineKcalPerDay []float64
	GoalKcalPerDay     []float64
	MaintainKcalPerDay []float64 // holds the goal once it is reached
	RowStatus          []int32   // cautions of each adult, or its refusal
	Failed             int       // how many adults were refused
	Cautions           Cautions
}

// AdultSimulateMany has the bodies of many adults on the written days. A row has the bits of
// Adult.Simulate. No thread is started: slices of the columns may go to several goroutines.
func AdultSimulateMany(people People, cohort Cohort) (CohortStates, error) {
	written := 1
	if cohort.Every > 0 {
		written = int(cohort.Days / cohort.Every)
	}
	return overRows(people, cohort, written, func(who *C.tonus_adult_people,
		plan *C.tonus_adult_cohort, into *C.tonus_adult_columns, rows C.size_t, failed *C.size_t,
		told *C.tonus_error) C.int32_t {
		return C.tonus_adult_simulate_many(who, plan, into, 0, rows, failed, told)
	})
}

// AdultSteadyStateMany is where many adults come to rest when the changes of day 0 are kept for
// ever.
func AdultSteadyStateMany(people People, cohort Cohort) (CohortStates, error) {
	return overRows(people, cohort, 1, func(who *C.tonus_adult_people,
		plan *C.tonus_adult_cohort, into *C.tonus_adult_columns, rows C.size_t, failed *C.size_t,
		told *C.tonus_error) C.int32_t {
		return C.tonus_adult_steady_state_many(who, plan, into, 0, rows, failed, told)
	})
}

// AdultIntakeForGoalMany has the constant intakes that reach goals on their days, and those that
// then hold.
func AdultIntakeForGoalMany(people People, goals Goals) (GoalIntakes, error) {
	var pinner runtime.Pinner
	defer pinner.Unpin()
	who, err := people.c(&pinner)
	if err != nil {
		return GoalIntakes{}, err
	}
	asked, err := goals.c(&pinner, len(people.Sex))
	if err != nil {
		return GoalIntakes{}, err
	}
	rows := len(people.Sex)
	made := GoalIntakes{make([]float64, rows), make([]float64, rows), make([]float64, rows),
		make([]int32, rows), 0, 0}
	asked.baseline_kcal_per_day = pinned(&pinner, made.BaselineKcalPerDay)
	asked.goal_kcal_per_day = pinned(&pinner, made.GoalKcalPerDay)
	asked.maintain_kcal_per_day = pinned(&pinner, made.MaintainKcalPerDay)
	asked.row_status = pinnedWhole(&pinner, made.RowStatus)
	var failed C.size_t
	made.Cautions, err = checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_adult_intake_for_goal_many(&who, &asked, 0, C.size_t(rows), &failed, told)
	})
	if err != nil {
		return GoalIntakes{}, err
	}
	made.Failed = int(failed)
	return made, nil
}

func overRows(people People, cohort Cohort, written int, call func(*C.tonus_adult_people,
	*C.tonus_adult_cohort, *C.tonus_adult_columns, C.size_t, *C.size_t, *C.tonus_error) C.int32_t) (
	CohortStates, error) {
	var pinner runtime.Pinner
	defer pinner.Unpin()
	who, err := people.c(&pinner)
	if err != nil {
		return CohortStates{}, err
	}
	rows := len(people.Sex)
	plan, err := cohort.c(&pinner, rows)
	if err != nil {
		return CohortStates{}, err
	}
	var failed C.size_t
	// What is wrong with the plan is refused before there is room for its days.
	var none C.tonus_adult_columns
	none.struct_size = C.uint32_t(unsafe.Sizeof(none))
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return call(&who, &plan, &none, 0, &failed, told)
	}); err != nil {
		return CohortStates{}, err
	}
	made := newCohortStates(rows, rows*written)
	into := made.c(&pinner)
	made.Cautions, err = checked(func(told *C.tonus_error) C.int32_t {
		return call(&who, &plan, &into, C.size_t(rows), &failed, told)
	})
	if err != nil {
		return CohortStates{}, err
	}
	made.Failed = int(failed)
	return made, nil
}

// c is the struct of C; the columns that it points at are pinned.
func (p People) c(pinner *runtime.Pinner) (C.tonus_adult_people, error) {
	var who C.tonus_adult_people
	who.struct_size = C.uint32_t(unsafe.Sizeof(who))
	rows := len(p.Sex)
	sexes := make([]int32, rows)
	for i, sex := range p.Sex {
		sexes[i] = int32(sex)
	}
	if _, err := sameRows(asFloats(p.Sex), p.AgeY, p.HeightCm, p.WeightKg, p.Pal,
		orRows(p.FatMassKg, rows), orRows(p.IntakeKcalPerDay, rows),
		orRows(p.Carbohydrate, rows)); err != nil {
		return who, err
	}
	who.baseline, who.rows = 1, C.size_t(rows)
	if p.Drifts {
		who.baseline = 2
	}
	who.sex = pinnedWhole(pinner, sexes)
	who.age_y, who.height_cm = pinned(pinner, p.AgeY), pinned(pinner, p.HeightCm)
	who.weight_kg, who.pal = pinned(pinner, p.WeightKg), pinned(pinner, p.Pal)
	who.fat_mass_kg = pinnedOptional(pinner, p.FatMassKg)
	who.intake_kcal_per_day = pinnedOptional(pinner, p.IntakeKcalPerDay)
	who.carbohydrate = pinnedOptional(pinner, p.Carbohydrate)
	return who, nil
}

// c is the struct of C; the changes that it points at are pinned.
func (c Cohort) c(pinner *runtime.Pinner, rows int) (C.tonus_adult_cohort, error) {
	var plan C.tonus_adult_cohort
	plan.struct_size = C.uint32_t(unsafe.Sizeof(plan))
	plan.days, plan.every = C.int32_t(c.Days), C.int32_t(c.Every)
	plan.steps_per_day = C.int32_t(c.StepsPerDay)
	plan.days_per_step = C.int32_t(c.DaysPerStep)
	// At rest day 0 is read, whatever the days.
	days := max(1, int(c.Days))
	for _, change := range []struct {
		from                 Schedule
		numbers              **C.double
		rowStride, dayStride *C.size_t
	}{
		{c.IntakeChangeKcalPerDay, &plan.intake_change_kcal_per_day,
			&plan.intake_change_row_stride, &plan.intake_change_day_stride},
		{c.SodiumChangeMgPerDay, &plan.sodium_change_mg_per_day,
			&plan.sodium_change_row_stride, &plan.sodium_change_day_stride},
		{c.Carbohydrate, &plan.carbohydrate,
			&plan.carbohydrate_row_stride, &plan.carbohydrate_day_stride},
		{c.ActivityChangePct, &plan.activity_change_pct,
			&plan.activity_change_row_stride, &plan.activity_change_day_stride},
	} {
		if change.from.form == 0 {
			continue
		}
		row, day, err := change.from.strides(rows, days)
		if err != nil {
			return plan, err
		}
		*change.numbers = pinned(pinner, change.from.numbers)
		*change.rowStride, *change.dayStride = C.size_t(row), C.size_t(day)
	}
	return plan, nil
}

// strides are the distances of rows and days. C reads as many numbers as there are rows and days,
// so that no other count may pass.
func (s Schedule) strides(rows, days int) (row, day int, err error) {
	wanted := 1
	switch s.form {
	case byRow:
		wanted, row = rows, 1
	case byDay:
		wanted, day = days, 1
	case byRowAndDay:
		wanted, row, day = rows*days, days, 1
	}
	if len(s.numbers) != wanted {
		return 0, 0, said(WrongCount, fmt.Sprintf("a change has %d numbers for %d rows and %d days",
			len(s.numbers), rows, days))
	}
	return row, day, nil
}

func newCohortStates(rows, written int) CohortStates {
	column := func() []float64 { return make([]float64, written) }
	return CohortStates{rows, column(), column(), column(), column(), column(), column(),
		make([]int32, rows), make([]int32, rows), 0, 0}
}

// c is the struct of C; the columns that it points at are pinned.
func (s CohortStates) c(pinner *runtime.Pinner) C.tonus_adult_columns {
	var into C.tonus_adult_columns
	into.struct_size = C.uint32_t(unsafe.Sizeof(into))
	into.weight_kg, into.fat_mass_kg = pinned(pinner, s.WeightKg), pinned(pinner, s.FatMassKg)
	into.lean_kg, into.glycogen_kg = pinned(pinner, s.LeanKg), pinned(pinner, s.GlycogenKg)
	into.ecf_kg = pinned(pinner, s.EcfKg)
	into.adaptive_kcal_per_day = pinned(pinner, s.AdaptiveKcalPerDay)
	into.row_status = pinnedWhole(pinner, s.RowStatus)
	into.row_day = pinnedWhole(pinner, s.RowDay)
	return into
}

// c is the struct of C without the columns of results; those that it points at are pinned.
func (g Goals) c(pinner *runtime.Pinner, rows int) (C.tonus_adult_goals, error) {
	var asked C.tonus_adult_goals
	asked.struct_size = C.uint32_t(unsafe.Sizeof(asked))
	if _, err := sameRows(make([]float64, rows), orRows(g.WeightKg, rows),
		orRows(g.BodyFatPct, rows), g.Days, orRows(g.ActivityChangePct, rows),
		orRows(g.Carbohydrate, rows)); err != nil {
		return asked, err
	}
	asked.goal_weight_kg = pinnedOptional(pinner, g.WeightKg)
	asked.goal_body_fat_pct = pinnedOptional(pinner, g.BodyFatPct)
	asked.goal_days = pinned(pinner, g.Days)
	asked.activity_change_pct = pinnedOptional(pinner, g.ActivityChangePct)
	asked.carbohydrate = pinnedOptional(pinner, g.Carbohydrate)
	return asked, nil
}

// orRows is a column of so many rows where an optional one is nil.
func orRows(column []float64, rows int) []float64 {
	if column == nil {
		return make([]float64, rows)
	}
	return column
}

// pinnedOptional is pinned for a column that may be nil.
func pinnedOptional(pinner *runtime.Pinner, column []float64) *C.double {
	if column == nil {
		return nil
	}
	return pinned(pinner, column)
}

// pinnedWhole is pinned for whole numbers.
func pinnedWhole(pinner *runtime.Pinner, column []int32) *C.int32_t {
	address := firstOf(column)
	pinner.Pin(address)
	return address
}
