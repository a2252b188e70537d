// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
import "C"

import (
	"unsafe"
)

// TrendDefaults are the settings of trends used where none are given.
func TrendDefaults() (TrendSettings, error) {
	var settings C.tonus_trend_settings
	settings.struct_size = C.uint32_t(unsafe.Sizeof(settings))
	if status := C.tonus_trend_defaults(&settings); status < 0 {
		return TrendSettings{}, bare(status)
	}
	return trendSettingsOf(&settings), nil
}

// TrendExponential is the exponential mean of weights with a correct start; NaN before the first
// weighing. Gaps weigh by their days, outliers are left out. Days strictly increase, and a weight
// is NaN where there was none; settings may be nil. A bad row is refused with its number, counted
// from 0, as the argument of the error.
func TrendExponential(day, weightKg []float64, settings *TrendSettings) ([]float64, error) {
	rows, err := sameRows(day, weightKg)
	if err != nil {
		return nil, err
	}
	trend := make([]float64, rows)
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_trend_exponential(first(day), first(weightKg), rows, settings.orNull(),
			first(trend), told)
	}); err != nil {
		return nil, err
	}
	return trend, nil
}

// Weighing is what a filter did with a weighing.
type Weighing int32

// Values of Weighing.
const (
	WeighingNone    Weighing = 0 // there was none
	WeighingUsed    Weighing = 1
	WeighingOutlier Weighing = 2 // left out
	WeighingChange  Weighing = 3 // followed as a change of the weight
)

// Kalman is what a Kalman filter makes of weighings, a row for each of theirs. NaN before the first
// one.
type Kalman struct {
	LevelKg            []float64
	LevelErrorKg       []float64 // standard deviation
	SlopeKgPerDay      []float64
	SlopeErrorKgPerDay []float64 // standard deviation
	Weighing           []Weighing
}

// TrendKalman is a Kalman filter of level and slope, over columns as TrendExponential takes them.
// Smooth: each day given all weighings (Rauch-Tung-Striebel), else given those until then.
func TrendKalman(day, weightKg []float64, settings *TrendSettings, smooth bool) (Kalman, error) {
	rows, err := sameRows(day, weightKg)
	if err != nil {
		return Kalman{}, err
	}
	made := Kalman{make([]float64, rows), make([]float64, rows), make([]float64, rows),
		make([]float64, rows), make([]Weighing, rows)}
	both := C.int32_t(0)
	if smooth {
		both = 1
	}
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_trend_kalman(first(day), first(weightKg), rows, settings.orNull(), both,
			first(made.LevelKg), first(made.LevelErrorKg), first(made.SlopeKgPerDay),
			first(made.SlopeErrorKgPerDay), firstOf(made.Weighing), told)
	}); err != nil {
		return Kalman{}, err
	}
	return made, nil
}

// TrendSlope is the slope of the raw weights of the last days, with its error and a verdict, over
// columns as TrendExponential takes them. The window reaches back from the last weighing, such as
// 28 days. Fewer than three weighings are refused as WrongCount, none as MissingInput.
func TrendSlope(day, weightKg []float64, windowDays float64, settings *TrendSettings) (
	TrendLine, error) {
	rows, err := sameRows(day, weightKg)
	if err != nil {
		return TrendLine{}, err
	}
	var line C.tonus_trend
	line.struct_size = C.uint32_t(unsafe.Sizeof(line))
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_trend_slope(first(day), first(weightKg), rows, C.double(windowDays),
			settings.orNull(), &line, told)
	}); err != nil {
		return TrendLine{}, err
	}
	return trendLineOf(&line), nil
}
