// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
import "C"

import (
	"runtime"
	"unsafe"
)

// WeightUnit is that of a file that does not name it.
type WeightUnit int32

// Values of WeightUnit. Of the unknown one, kilograms are assumed and it is said so.
const (
	UnknownUnit WeightUnit = iota
	Kilogram
	Pound
)

// ImportOptions are what a file does not say of itself.
type ImportOptions struct {
	WeightUnit WeightUnit
	Columns    string // of a file of no known app, such as "start=Date;reps=Reps"
}

// Imported is what became of the rows of a file.
type Imported struct {
	Rows, Sets, Rejected, OtherRows int64
	WeightUnitAssumed               bool
}

// NewSet is a working set of both sides of which nothing else was recorded. The time is the start
// of the workout: seconds of wall-clock time since 1970.
func NewSet(timeS int64) Set {
	return Set{Type: SetTypeWorking, TimeS: timeS, Reps: NotGiven, LoadKg: NotGiven, Rpe: NotGiven,
		Rir: NotGiven, DistanceM: NotGiven, DurationS: NotGiven}
}

// RejectedRow is a row of a file that could not be used.
type RejectedRow struct {
	Line int64 // of its file
	Why  string
}

// UnresolvedName is a name that no exercise was found for.
type UnresolvedName struct {
	Name string
	Sets int64 // logged under it
}

// Log is a training log.
type Log struct {
	handle *C.tonus_log
}

// NewLog is an empty log.
func NewLog() (*Log, error) {
	made := C.tonus_log_new()
	if made == nil {
		return nil, bare(C.TONUS_OUT_OF_MEMORY)
	}
	l := &Log{made}
	runtime.SetFinalizer(l, (*Log).Close)
	return l, nil
}

// Close frees the handle. Closing twice does nothing; the error is always nil.
func (l *Log) Close() error {
	C.tonus_log_free(l.handle)
	l.handle = nil
	runtime.SetFinalizer(l, nil)
	return nil
}

// open is the handle for a call; nil where an optional one was not given.
func (l *Log) open() (*C.tonus_log, error) {
	if l != nil && l.handle == nil {
		return nil, ErrClosed
	}
	if l == nil {
		return nil, nil
	}
	return l.handle, nil
}

// Import reads the bytes of an export of an app.
func (l *Log) Import(text []byte, given ImportOptions) (Imported, error) {
	defer runtime.KeepAlive(l)
	handle, err := l.open()
	if err != nil {
		return Imported{}, err
	}
	var pinner runtime.Pinner
	defer pinner.Unpin()
	var options C.tonus_import_options
	options.struct_size = C.uint32_t(unsafe.Sizeof(options))
	options.weight_unit = C.int32_t(given.WeightUnit)
	if options.columns, err = pinnedText(&pinner, given.Columns); err != nil {
		return Imported{}, err
	}
	start := (*C.char)(unsafe.Pointer(&nothing[0]))
	if len(text) > 0 {
		start = (*C.char)(unsafe.Pointer(unsafe.SliceData(text)))
	}
	var read C.tonus_import_summary
	read.struct_size = C.uint32_t(unsafe.Sizeof(read))
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_log_import(handle, start, C.size_t(len(text)), &options, &read, told)
	}); err != nil {
		return Imported{}, err
	}
	return Imported{int64(read.rows), int64(read.sets), int64(read.rejected),
		int64(read.other_rows), read.weight_unit_assumed != 0}, nil
}

// Add adds one set after checking it. The exercise is a name as an app writes it, or an id of the
// exercise table. A refusal names the field.
func (l *Log) Add(exercise string, set Set) error {
	defer runtime.KeepAlive(l)
	handle, err := l.open()
	if err != nil {
		return err
	}
	if exercise, err = terminated(exercise); err != nil {
		return err
	}
	done := set.c()
	_, err = checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_log_add(handle, pointer(exercise), &done, told)
	})
	return err
}

// Facts gives the facts that the log tells (back_sessions, min_gap, ...) to a set of facts. One
// that was given stays as it was given.
func (l *Log) Facts(into *Facts) error {
	defer runtime.KeepAlive(l)
	defer runtime.KeepAlive(into)
	handle, err := l.open()
	if err != nil {
		return err
	}
	facts, err := into.open()
	if err != nil {
		return err
	}
	_, err = checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_log_facts(handle, facts, told)
	})
	return err
}

// Report is what the log holds.
func (l *Log) Report() (LogCounts, error) {
	defer runtime.KeepAlive(l)
	handle, err := l.open()
	if err != nil {
		return LogCounts{}, err
	}
	var counts C.tonus_log_counts
	counts.struct_size = C.uint32_t(unsafe.Sizeof(counts))
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_log_report(handle, &counts, told)
	}); err != nil {
		return LogCounts{}, err
	}
	return logCountsOf(&counts), nil
}

// Rejected has the rows that could not be used, in the order of reading.
func (l *Log) Rejected() ([]RejectedRow, error) {
	defer runtime.KeepAlive(l)
	counts, err := l.Report()
	if err != nil {
		return nil, err
	}
	rows := make([]RejectedRow, counts.Rejected)
	for i := range rows {
		var line C.int64_t
		rows[i].Why, err = textFrom(
			func(buffer *C.char, size *C.size_t, told *C.tonus_error) C.int32_t {
				return C.tonus_log_rejected(l.handle, C.size_t(i), &line, buffer, size, told)
			})
		if err != nil {
			return nil, err
		}
		rows[i].Line = int64(line)
	}
	return rows, nil
}

// Unresolved has the names that no exercise was found for, most sets first.
func (l *Log) Unresolved() ([]UnresolvedName, error) {
	defer runtime.KeepAlive(l)
	counts, err := l.Report()
	if err != nil {
		return nil, err
	}
	names := make([]UnresolvedName, counts.Unresolved)
	for i := range names {
		var sets C.int64_t
		names[i].Name, err = textFrom(
			func(buffer *C.char, size *C.size_t, told *C.tonus_error) C.int32_t {
				return C.tonus_log_unresolved(l.handle, C.size_t(i), &sets, buffer, size, told)
			})
		if err != nil {
			return nil, err
		}
		names[i].Sets = int64(sets)
	}
	return names, nil
}

// Export is the log as CSV that imports to the same log and exports to the same bytes.
func (l *Log) Export() (string, error) {
	defer runtime.KeepAlive(l)
	handle, err := l.open()
	if err != nil {
		return "", err
	}
	return textFrom(func(buffer *C.char, size *C.size_t, told *C.tonus_error) C.int32_t {
		return C.tonus_log_export(handle, buffer, size, told)
	})
}
