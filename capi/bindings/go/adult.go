// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
import "C"

import (
	"math"
	"runtime"
	"unsafe"
)

// Adult is an adult at the start; see NewAdult for what is estimated.
type Adult struct {
	Sex              Sex
	Drifts           bool // the weight is not stable at the start
	AgeY             float64
	HeightCm         float64
	WeightKg         float64
	Pal              float64 // physical activity level
	FatMassKg        float64 // estimated where NaN, as the two below
	IntakeKcalPerDay float64
	Carbohydrate     float64 // share of the intake
}

// NewAdult is an adult of stable weight; fat mass, intake and carbohydrate are estimated unless
// they are set.
func NewAdult(sex Sex, ageY, heightCm, weightKg, pal float64) Adult {
	return Adult{sex, false, ageY, heightCm, weightKg, pal, NotGiven, NotGiven, NotGiven}
}

// Changes are what an adult changes. Each list holds nothing, one number for every day, or one for
// each.
type Changes struct {
	IntakeChangeKcalPerDay []float64
	SodiumChangeMgPerDay   []float64
	Carbohydrate           []float64
	ActivityChangePct      []float64
	StepsPerDay            int32 // 0 is the default of the library
}

// AdultState is the body on a day.
type AdultState struct {
	Day                                            int32
	WeightKg, FatMassKg, LeanKg, GlycogenKg, EcfKg float64
	AdaptiveKcalPerDay, IntakeKcalPerDay           float64
	ExpenditureKcalPerDay                          float64
}

// Trajectory is the body on the days asked for, and how it went.
type Trajectory struct {
	States     []AdultState
	Cautions   Cautions
	Limits     uint32 // bits: see tonus_adult_summary in tonus.h
	EatenKcal  float64
	SpentKcal  float64
	StoredKcal float64
}

// Goal is a weight or a body fat, the other NaN, in so many days. Carbohydrate is NaN where it does
// not change.
type Goal struct {
	WeightKg, BodyFatPct float64
	Days                 float64
	ActivityChangePct    float64
	Carbohydrate         float64
}

// GoalWeight is the goal of a weight.
func GoalWeight(weightKg, days float64) Goal {
	return Goal{weightKg, math.NaN(), days, 0, math.NaN()}
}

// GoalBodyFat is the goal of a body fat.
func GoalBodyFat(percent, days float64) Goal {
	return Goal{math.NaN(), percent, days, 0, math.NaN()}
}

// GoalIntake is what to eat for a goal.
type GoalIntake struct {
	BaselineKcalPerDay float64
	GoalKcalPerDay     float64
	MaintainKcalPerDay float64 // holds the goal once it is reached
	EndWeightKg        float64
	EndFatMassKg       float64
	Cautions           Cautions
}

// Simulate is the body on ascending whole days.
func (a Adult) Simulate(changes Changes, days []int32) (Trajectory, error) {
	var pinner runtime.Pinner
	defer pinner.Unpin()
	who, plan := a.c(), changes.c(&pinner)
	states := make([]C.tonus_adult_state, max(1, len(days)))
	for i := range states {
		states[i].struct_size = C.uint32_t(unsafe.Sizeof(states[i]))
	}
	var summary C.tonus_adult_summary
	summary.struct_size = C.uint32_t(unsafe.Sizeof(summary))
	wanted := (*C.int32_t)(unsafe.Pointer(&nothing[0]))
	if len(days) > 0 {
		wanted = (*C.int32_t)(unsafe.Pointer(&days[0]))
	}
	cautions, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_adult_simulate(&who, &plan, wanted, C.size_t(len(days)), &states[0],
			&summary, told)
	})
	if err != nil {
		return Trajectory{}, err
	}
	made := Trajectory{make([]AdultState, len(days)), cautions, uint32(summary.limits),
		float64(summary.eaten_kcal), float64(summary.spent_kcal), float64(summary.stored_kcal)}
	for i := range days {
		made.States[i] = stateOf(&states[i])
	}
	return made, nil
}

// IntakeForGoal is the constant intake that reaches a goal, and what holds it.
func (a Adult) IntakeForGoal(goal Goal) (GoalIntake, error) {
	who := a.c()
	var wanted C.tonus_adult_goal
	wanted.struct_size = C.uint32_t(unsafe.Sizeof(wanted))
	wanted.goal_weight_kg = C.double(goal.WeightKg)
	wanted.goal_body_fat_pct = C.double(goal.BodyFatPct)
	wanted.goal_days = C.double(goal.Days)
	wanted.activity_change_pct = C.double(goal.ActivityChangePct)
	wanted.carbohydrate = C.double(goal.Carbohydrate)
	var found C.tonus_adult_goal_intake
	found.struct_size = C.uint32_t(unsafe.Sizeof(found))
	cautions, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_adult_intake_for_goal(&who, &wanted, &found, told)
	})
	if err != nil {
		return GoalIntake{}, err
	}
	return GoalIntake{float64(found.baseline_kcal_per_day), float64(found.goal_kcal_per_day),
		float64(found.maintain_kcal_per_day), float64(found.end_weight_kg),
		float64(found.end_fat_mass_kg), cautions}, nil
}

// DaysToGoal has the days until a weight is reached while the changes, at most one number in each
// list, are kept; with the part of the last. Refused as NotReachable where the weight comes to rest
// before it.
func (a Adult) DaysToGoal(changes Changes, goalWeightKg float64) (float64, Cautions, error) {
	var pinner runtime.Pinner
	defer pinner.Unpin()
	who, plan := a.c(), changes.c(&pinner)
	var days C.double
	cautions, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_adult_days_to_goal(&who, &plan, C.double(goalWeightKg), &days, told)
	})
	return float64(days), cautions, err
}

// SteadyState is where the body comes to rest when the changes, at most one number in each list, are
// kept for ever. Refused as OutsideDomain where no lean tissue would be left.
func (a Adult) SteadyState(changes Changes) (AdultState, Cautions, error) {
	var pinner runtime.Pinner
	defer pinner.Unpin()
	who, plan := a.c(), changes.c(&pinner)
	var rest C.tonus_adult_state
	rest.struct_size = C.uint32_t(unsafe.Sizeof(rest))
	cautions, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_adult_steady_state(&who, &plan, &rest, told)
	})
	if err != nil {
		return AdultState{}, 0, err
	}
	return stateOf(&rest), cautions, nil
}

func (a Adult) c() C.tonus_adult {
	var who C.tonus_adult
	who.struct_size = C.uint32_t(unsafe.Sizeof(who))
	who.sex, who.baseline = C.int32_t(a.Sex), 1
	if a.Drifts {
		who.baseline = 2
	}
	who.age_y, who.height_cm = C.double(a.AgeY), C.double(a.HeightCm)
	who.weight_kg, who.pal = C.double(a.WeightKg), C.double(a.Pal)
	who.fat_mass_kg, who.carbohydrate = C.double(a.FatMassKg), C.double(a.Carbohydrate)
	who.intake_kcal_per_day = C.double(a.IntakeKcalPerDay)
	return who
}

// c is the struct of C; the lists that it points at are pinned.
func (c Changes) c(pinner *runtime.Pinner) C.tonus_adult_plan {
	var plan C.tonus_adult_plan
	plan.struct_size = C.uint32_t(unsafe.Sizeof(plan))
	plan.steps_per_day = C.int32_t(c.StepsPerDay)
	plan.intake_change_kcal_per_day = pinned(pinner, c.IntakeChangeKcalPerDay)
	plan.intake_change_count = C.size_t(len(c.IntakeChangeKcalPerDay))
	plan.sodium_change_mg_per_day = pinned(pinner, c.SodiumChangeMgPerDay)
	plan.sodium_change_count = C.size_t(len(c.SodiumChangeMgPerDay))
	plan.carbohydrate = pinned(pinner, c.Carbohydrate)
	plan.carbohydrate_count = C.size_t(len(c.Carbohydrate))
	plan.activity_change_pct = pinned(pinner, c.ActivityChangePct)
	plan.activity_change_count = C.size_t(len(c.ActivityChangePct))
	return plan
}

func stateOf(s *C.tonus_adult_state) AdultState {
	return AdultState{int32(s.day), float64(s.weight_kg), float64(s.fat_mass_kg),
		float64(s.lean_kg), float64(s.glycogen_kg), float64(s.ecf_kg),
		float64(s.adaptive_kcal_per_day), float64(s.intake_kcal_per_day),
		float64(s.expenditure_kcal_per_day)}
}
