// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
import "C"

import (
	"errors"
	"runtime"
	"unsafe"
)

// BodyImportOptions are what a file of a body log does not say of itself.
type BodyImportOptions struct {
	WeightUnit BodyWeightUnit // 0: kilograms are assumed, and it is said so
	DateOrder  DateOrder      // of dates such as 03/04/2025; 0: they are refused
}

// DailyColumns are every calendar day of a body log: 0, 1, 2 ... The earliest weighing of a day
// stands for it, and energy is added up; NaN where nothing was recorded.
type DailyColumns struct {
	IntakeLog
	FirstDayS int64 // midnight of day 0, seconds of wall-clock time since 1970; 0 without a day
}

// BodyLog has measurements of one person: weights, body fat, girths, skinfolds, energy eaten.
type BodyLog struct {
	handle *C.tonus_body_log
}

// NewBodyLog is an empty log.
func NewBodyLog() (*BodyLog, error) {
	made := C.tonus_body_log_new()
	if made == nil {
		return nil, bare(C.TONUS_OUT_OF_MEMORY)
	}
	l := &BodyLog{made}
	runtime.SetFinalizer(l, (*BodyLog).Close)
	return l, nil
}

// Close frees the handle. Closing twice does nothing; the error is always nil.
func (l *BodyLog) Close() error {
	C.tonus_body_log_free(l.handle)
	l.handle = nil
	runtime.SetFinalizer(l, nil)
	return nil
}

// Import reads the bytes of a CSV file with a date column: exports of openScale and Withings, and
// any date,weight or date,kcal. A row that cannot be read is counted, and the rest is used; it is a
// caution, and Rejected says why. A file without such a header is refused as BadText, and the log
// is as it was.
func (l *BodyLog) Import(text []byte, given BodyImportOptions) (BodyImported, error) {
	defer runtime.KeepAlive(l)
	if l.handle == nil {
		return BodyImported{}, ErrClosed
	}
	var options C.tonus_body_import_options
	options.struct_size = C.uint32_t(unsafe.Sizeof(options))
	options.weight_unit = C.int32_t(given.WeightUnit)
	options.date_order = C.int32_t(given.DateOrder)
	start := (*C.char)(unsafe.Pointer(&nothing[0]))
	if len(text) > 0 {
		start = (*C.char)(unsafe.Pointer(unsafe.SliceData(text)))
	}
	var read C.tonus_body_import_summary
	read.struct_size = C.uint32_t(unsafe.Sizeof(read))
	cautions, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_body_log_import(l.handle, start, C.size_t(len(text)), &options, &read, told)
	})
	if err != nil {
		return BodyImported{}, err
	}
	return bodyImportedOf(&read, cautions), nil
}

// Add adds one value after checking it. The measure is weight (kg), body_fat (%), fat_mass (kg),
// intake (kcal), waist, hip, neck (cm), subscapular, triceps, suprailiac, abdominal or thigh
// (skinfolds, mm), rmssd (ms), hr_rest (beats a minute) or sleep (h); another is refused as
// UnknownName, a value out of its range as Impossible. The time is in seconds of wall-clock time
// since 1970, midnight where only the day is known.
func (l *BodyLog) Add(measure string, timeS int64, value float64) error {
	defer runtime.KeepAlive(l)
	if l.handle == nil {
		return ErrClosed
	}
	measure, err := terminated(measure)
	if err != nil {
		return err
	}
	_, err = checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_body_log_add(l.handle, pointer(measure), C.int64_t(timeS), C.double(value),
			told)
	})
	return err
}

// Rejected has the rows that could not be used, in the order of reading.
func (l *BodyLog) Rejected() ([]RejectedRow, error) {
	defer runtime.KeepAlive(l)
	if l.handle == nil {
		return nil, ErrClosed
	}
	var rows []RejectedRow
	for {
		var line C.int64_t
		var why string
		_, err := checked(func(told *C.tonus_error) C.int32_t {
			status := C.tonus_body_log_rejected(l.handle, C.size_t(len(rows)), &line, told)
			why = C.GoString(&told.message[0]) // the reason is the message
			return status
		})
		// There is none behind the last, and no other way to count them.
		if errors.Is(err, WrongCount) {
			return rows, nil
		}
		if err != nil {
			return nil, err
		}
		rows = append(rows, RejectedRow{int64(line), why})
	}
}

// Columns are weight and energy eaten on every calendar day of the log.
func (l *BodyLog) Columns() (DailyColumns, error) {
	defer runtime.KeepAlive(l)
	if l.handle == nil {
		return DailyColumns{}, ErrClosed
	}
	var rows C.size_t
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_body_log_columns(l.handle, nil, nil, nil, &rows, nil, told)
	}); err != nil || rows == 0 {
		return DailyColumns{}, err
	}
	made := IntakeLog{make([]float64, rows), make([]float64, rows), make([]float64, rows)}
	var start C.int64_t
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_body_log_columns(l.handle, first(made.Day), first(made.WeightKg),
			first(made.IntakeKcal), &rows, &start, told)
	}); err != nil {
		return DailyColumns{}, err
	}
	return DailyColumns{made, int64(start)}, nil
}

// Facts gives the facts that the log tells (weight, weight_trend, weighins, tee, ...) to a set of
// facts; tee needs sex, age, height and pal in it. One that was given stays as it was given.
func (l *BodyLog) Facts(into *Facts) error {
	defer runtime.KeepAlive(l)
	defer runtime.KeepAlive(into)
	if l.handle == nil {
		return ErrClosed
	}
	facts, err := into.open()
	if err != nil {
		return err
	}
	_, err = checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_body_log_facts(l.handle, facts, told)
	})
	return err
}
