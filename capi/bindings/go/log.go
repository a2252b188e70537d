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
