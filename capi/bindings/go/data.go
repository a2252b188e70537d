// SPDX-License-Identifier: BSL-1.0

package tonus

import (
	"encoding/json"
	"reflect"
)

// NextSessions is what to do next.
type NextSessions struct {
	Deload     Deload         `json:"deload"`
	LeftOut    int            `json:"left_out"`   // exercises not done lately
	Unscreened []string       `json:"unscreened"` // rules of safety that want a fact
	Exercises  []NextExercise `json:"exercises"`
}

// Deload is whether an easy week is due.
type Deload struct {
	Due          bool `json:"due"`
	DueByTime    bool `json:"due_by_time"`
	DueByDecline bool `json:"due_by_decline"` // enough exercises fall
	WeeksSince   int  `json:"weeks_since"`    // whole weeks after the last easy one
	SinceStart   bool `json:"since_start"`    // there was none, so that the weeks are a lower bound
	Judged       int  `json:"judged"`         // exercises whose trend was judged
	Falling      int  `json:"falling"`        // of these, those whose strength falls
}

// NextExercise is what to do next in one exercise.
type NextExercise struct {
	Name     string       `json:"name"`
	Kind     string       `json:"kind"`    // load, body, withheld or no_basis
	Sets     []NextSet    `json:"sets"`    // none where withheld or without a basis
	Why      string       `json:"why"`     // what the model said, such as up
	Rpe      float64      `json:"rpe"`     // effort to aim at, or NaN
	Figures  []Figure     `json:"figures"` // numbers that decided
	Sessions int          `json:"sessions"`
	Last     *LastSession `json:"last"` // the one it follows from, or nil
}

// NextSet is a set to do.
type NextSet struct {
	LoadKg  float64 `json:"load_kg"` // of a body-weight exercise what is added
	RepsMin int     `json:"reps_min"`
	RepsMax int     `json:"reps_max"`
}

// Figure is a number behind an answer.
type Figure struct {
	Name  string  `json:"name"`
	Value float64 `json:"value"`
	Unit  string  `json:"unit"` // kg, 1 or wk
}

// LastSession is the session that an answer follows from.
type LastSession struct {
	Day    string  `json:"day"` // such as 2025-09-01
	LoadKg float64 `json:"load_kg"`
	Reps   []int   `json:"reps"` // of the sets at that load
	Rpe    float64 `json:"rpe"`  // of the hardest of them, or NaN
}

type logRecords struct {
	Exercises []ExerciseRecords `json:"exercises"`
}

// ExerciseRecords are the records of one exercise.
type ExerciseRecords struct {
	Name           string        `json:"name"`
	Workouts       int           `json:"workouts"`
	Passed         int           `json:"passed"`  // how often an estimate passed all before it
	ByReps         []RepsRecord  `json:"by_reps"` // fewest repetitions first
	Best           *BestEstimate `json:"best"`    // nil where there is none
	Trend          StrengthTrend `json:"trend"`
	MostTonnageKg  float64       `json:"most_tonnage_kg"` // of one workout
	MostTonnageDay string        `json:"most_tonnage_day"`
}

// RepsRecord is the heaviest load of a number of repetitions.
type RepsRecord struct {
	Reps   int     `json:"reps"`
	LoadKg float64 `json:"load_kg"`
	Day    string  `json:"day"`
}

// BestEstimate is the highest estimate of the maximum.
type BestEstimate struct {
	OneRmKg      float64  `json:"one_rm_kg"`
	SpreadKg     float64  `json:"spread_kg"`      // standard deviation between the curves
	TotalErrorKg float64  `json:"total_error_kg"` // found in a validation
	LoadKg       float64  `json:"load_kg"`
	Reps         int      `json:"reps"`
	EffortKnown  bool     `json:"effort_known"` // false: taken as a set to failure, a lower bound
	Cautions     Cautions `json:"status"`
	Day          string   `json:"day"`
}

// StrengthTrend is where the estimates go; its numbers are NaN with too few workouts.
type StrengthTrend struct {
	Verdict                string  `json:"verdict"`
	Workouts               int     `json:"workouts"`
	SlopeKgPerWeek         float64 `json:"slope_kg_per_week"`
	StandardErrorKgPerWeek float64 `json:"standard_error_kg_per_week"`
	LowKgPerWeek           float64 `json:"low_kg_per_week"` // of the 90 % interval
	HighKgPerWeek          float64 `json:"high_kg_per_week"`
}

// DayLoad is the load of days. A number that the days are too few for is NaN. The ratios of acute
// to chronic load are definitions, no rule about injury. It is external load: it knows nothing of
// the effort.
type DayLoad struct {
	WeeklyLoadAu           float64 `json:"weekly_load_au"`
	Monotony               float64 `json:"monotony"`
	StrainAu               float64 `json:"strain_au"`
	AcwrRollingCoupled     float64 `json:"acwr_rolling_coupled"`
	AcwrRollingUncoupled21 float64 `json:"acwr_rolling_uncoupled_21"`
	AcwrRollingUncoupled28 float64 `json:"acwr_rolling_uncoupled_28"`
	AcwrEwmaWilliams2017   float64 `json:"acwr_ewma_williams_2017"`
	CtlAuPerDay            float64 `json:"ctl_au_per_day"` // long average
	AtlAuPerDay            float64 `json:"atl_au_per_day"` // short average
	TsbAuPerDay            float64 `json:"tsb_au_per_day"` // their balance
}

// known reads JSON, in which an unknown number is null or not there; here it is NaN.
func known[T any](text []byte, into *T) error {
	fields := reflect.ValueOf(into).Elem()
	for i := range fields.NumField() {
		if field := fields.Field(i); field.Kind() == reflect.Float64 {
			field.SetFloat(NotGiven)
		}
	}
	return json.Unmarshal(text, into)
}

// UnmarshalJSON leaves numbers that are not there NaN.
func (e *NextExercise) UnmarshalJSON(text []byte) error {
	type plain NextExercise
	return known(text, (*plain)(e))
}

// UnmarshalJSON leaves numbers that are not there NaN.
func (s *LastSession) UnmarshalJSON(text []byte) error {
	type plain LastSession
	return known(text, (*plain)(s))
}

// UnmarshalJSON leaves numbers that are not there NaN.
func (f *Figure) UnmarshalJSON(text []byte) error {
	type plain Figure
	return known(text, (*plain)(f))
}

// UnmarshalJSON leaves numbers that are not there NaN.
func (b *BestEstimate) UnmarshalJSON(text []byte) error {
	type plain BestEstimate
	return known(text, (*plain)(b))
}

// UnmarshalJSON leaves numbers that are not there NaN.
func (t *StrengthTrend) UnmarshalJSON(text []byte) error {
	type plain StrengthTrend
	return known(text, (*plain)(t))
}

// UnmarshalJSON leaves numbers that are not there NaN.
func (l *DayLoad) UnmarshalJSON(text []byte) error {
	type plain DayLoad
	return known(text, (*plain)(l))
}
