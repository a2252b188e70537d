// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
import "C"

import (
	"math"
	"unsafe"
)

// Reasons are bits of why a log gives no answer; 0: good enough.
type Reasons uint32

// Bits of Reasons.
const (
	FewDays       Reasons = C.TONUS_FEW_DAYS        // the window covers too few days
	FewIntakeDays Reasons = C.TONUS_FEW_INTAKE_DAYS // too few days with intake
	LowCoverage   Reasons = C.TONUS_LOW_COVERAGE    // too small a share of the days with intake
	FewWeighings  Reasons = C.TONUS_FEW_WEIGHINGS   // too few weighings
	LongGap       Reasons = C.TONUS_LONG_GAP        // too many days in a row without intake
)

// IntakeLog has columns of whole days, strictly increasing, weights, and energy eaten on each day,
// NaN where nothing was recorded.
type IntakeLog struct {
	Day, WeightKg, IntakeKcal []float64
}

func (l IntakeLog) rows() (C.size_t, error) {
	return sameRows(l.Day, l.WeightKg, l.IntakeKcal)
}

// ExpenditureDefaultGates are the gates used where none are given.
func ExpenditureDefaultGates() (ExpenditureGates, error) {
	var gates C.tonus_expenditure_gates
	gates.struct_size = C.uint32_t(unsafe.Sizeof(gates))
	if status := C.tonus_expenditure_default_gates(&gates); status < 0 {
		return ExpenditureGates{}, bare(status)
	}
	return expenditureGatesOf(&gates), nil
}

// ExpenditureDefaultSettings are the settings of the filter used where none are given.
func ExpenditureDefaultSettings() (ExpenditureSettings, error) {
	var settings C.tonus_expenditure_settings
	settings.struct_size = C.uint32_t(unsafe.Sizeof(settings))
	if status := C.tonus_expenditure_default_settings(&settings); status < 0 {
		return ExpenditureSettings{}, bare(status)
	}
	return expenditureSettingsOf(&settings), nil
}

// ExpenditureQuality is what the last days of a log hold, and every reason against an answer. Gates
// may be nil.
func ExpenditureQuality(log IntakeLog, gates *ExpenditureGates) (LogWindow, error) {
	rows, err := log.rows()
	if err != nil {
		return LogWindow{}, err
	}
	var window C.tonus_expenditure_window
	window.struct_size = C.uint32_t(unsafe.Sizeof(window))
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_expenditure_quality(first(log.Day), first(log.WeightKg),
			first(log.IntakeKcal), rows, gates.orNull(), &window, told)
	}); err != nil {
		return LogWindow{}, err
	}
	return logWindowOf(&window), nil
}

// Fat is body fat and its standard deviation.
type Fat struct {
	MassKg, ErrorKg float64
}

// ExpenditureBalance is the intake-balance method: mean intake less the slope of the weight times
// the energy of a kilogram of this person. In the first weeks of a new deficit water makes it too
// high. With nil for fat it is 7700 kcal/kg for everybody, for comparison with apps that do so.
// Gates may be nil; a log that does not pass one is refused as WrongCount, which names it.
func ExpenditureBalance(log IntakeLog, fat *Fat, gates *ExpenditureGates) (Expenditure, error) {
	rows, err := log.rows()
	if err != nil {
		return Expenditure{}, err
	}
	given := Fat{math.NaN(), 0}
	if fat != nil {
		given = *fat
		if math.IsNaN(given.MassKg) {
			return Expenditure{}, said(NotFinite, "fat: NaN; nil is the way to give none")
		}
	}
	var found C.tonus_expenditure
	found.struct_size = C.uint32_t(unsafe.Sizeof(found))
	cautions, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_expenditure_balance(first(log.Day), first(log.WeightKg),
			first(log.IntakeKcal), rows, C.double(given.MassKg), C.double(given.ErrorKg),
			gates.orNull(), &found, told)
	})
	if err != nil {
		return Expenditure{}, err
	}
	return expenditureOf(&found, cautions), nil
}

// NewFollowedPerson is a person whose body fat at the start is estimated unless it is set.
func NewFollowedPerson(sex Sex, ageY, heightCm, pal float64) FollowedPerson {
	return FollowedPerson{sex, ageY, heightCm, pal, NotGiven}
}

// ExpenditureFollow is the expenditure on the last day by a Kalman filter on the adult
// energy-balance model, which knows the water of the first week from fat. Gates and settings may be
// nil. Refused are a person below 18 years, as OutsideDomain, and a log that does not pass a gate,
// as WrongCount.
func ExpenditureFollow(person FollowedPerson, log IntakeLog, gates *ExpenditureGates,
	settings *ExpenditureSettings) (Expenditure, error) {
	rows, err := log.rows()
	if err != nil {
		return Expenditure{}, err
	}
	who := person.c()
	var found C.tonus_expenditure
	found.struct_size = C.uint32_t(unsafe.Sizeof(found))
	cautions, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_expenditure_follow(&who, first(log.Day), first(log.WeightKg),
			first(log.IntakeKcal), rows, gates.orNull(), settings.orNull(), &found, told)
	})
	if err != nil {
		return Expenditure{}, err
	}
	return expenditureOf(&found, cautions), nil
}

// Track is a person day by day, a row for each of the log.
type Track struct {
	WeightKg                   []float64
	FatKg                      []float64
	WaterKg                    []float64 // glycogen with its water and fluid, beyond the baseline
	ExpenditureKcalPerDay      []float64
	ExpenditureErrorKcalPerDay []float64 // standard deviation
	Weighing                   []Weighing
	Cautions                   Cautions
}

// ExpenditureTrack is ExpenditureFollow day by day and without gates. Settings may be nil.
func ExpenditureTrack(person FollowedPerson, log IntakeLog, settings *ExpenditureSettings) (
	Track, error) {
	rows, err := log.rows()
	if err != nil {
		return Track{}, err
	}
	who := person.c()
	made := Track{make([]float64, rows), make([]float64, rows), make([]float64, rows),
		make([]float64, rows), make([]float64, rows), make([]Weighing, rows), 0}
	made.Cautions, err = checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_expenditure_track(&who, first(log.Day), first(log.WeightKg),
			first(log.IntakeKcal), rows, settings.orNull(), first(made.WeightKg),
			first(made.FatKg), first(made.WaterKg), first(made.ExpenditureKcalPerDay),
			first(made.ExpenditureErrorKcalPerDay), firstOf(made.Weighing), told)
	})
	if err != nil {
		return Track{}, err
	}
	return made, nil
}
