// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
import "C"

import (
	"errors"
	"math"
	"unsafe"
)

// Status is a refusal of the library. It is an error too, so that
// errors.Is(err, tonus.Impossible) asks for one.
type Status int32

// Refusals; the numbers are those of tonus.h.
const (
	NullArgument  Status = C.TONUS_NULL_ARGUMENT
	NotFinite     Status = C.TONUS_NOT_FINITE
	Impossible    Status = C.TONUS_IMPOSSIBLE
	OutsideDomain Status = C.TONUS_OUTSIDE_DOMAIN
	UnknownID     Status = C.TONUS_UNKNOWN_ID
	WrongCount    Status = C.TONUS_WRONG_COUNT
	UnknownName   Status = C.TONUS_UNKNOWN_NAME
	WrongUnit     Status = C.TONUS_WRONG_UNIT
	MissingInput  Status = C.TONUS_MISSING_INPUT
	BadHandle     Status = C.TONUS_BAD_HANDLE
	OutOfMemory   Status = C.TONUS_OUT_OF_MEMORY
	NotReachable  Status = C.TONUS_NOT_REACHABLE
	Withheld      Status = C.TONUS_WITHHELD
	BadText       Status = C.TONUS_BAD_TEXT
	InternalError Status = C.TONUS_INTERNAL_ERROR
)

func (s Status) Error() string {
	return statusText(int32(s))
}

// Cautions are bits about a result; none of them is a refusal.
type Cautions int32

// Bits of Cautions.
const (
	OutsideStudied Cautions = C.TONUS_OUTSIDE_STUDIED
	Extrapolated   Cautions = C.TONUS_EXTRAPOLATED
	Unverified     Cautions = C.TONUS_UNVERIFIED
	SomeRowsFailed Cautions = C.TONUS_SOME_ROWS_FAILED
	Disagrees      Cautions = C.TONUS_DISAGREES
	LowerBound     Cautions = C.TONUS_LOWER_BOUND
)

func (c Cautions) String() string {
	return statusText(int32(c))
}

// ErrClosed is the error of a handle that is used after Close.
var ErrClosed = errors.New("tonus: this handle is closed")

// Error is a refusal of the library: what is wrong with which input, its value, what is allowed.
type Error struct {
	Status   Status
	Message  string
	Argument int     // counted from 0; -1 where the refusal is about none
	Value    float64 // NaN where there is none, as below
	Minimum  float64
	Maximum  float64
}

func (e *Error) Error() string {
	return "tonus: " + e.Message
}

// Is tells if the target is the status of the error.
func (e *Error) Is(target error) bool {
	status, ok := target.(Status)
	return ok && status == e.Status
}

// said is a refusal in words of this package.
func said(status Status, message string) *Error {
	return &Error{status, message, -1, math.NaN(), math.NaN(), math.NaN()}
}

// bare is a refusal of which only the status is known.
func bare(status C.int32_t) *Error {
	return said(Status(status), statusText(int32(status)))
}

func statusText(status int32) string {
	return C.GoString(C.tonus_status_text(C.int32_t(status)))
}

// refusal is what a call told about its negative status.
func refusal(status C.int32_t, told *C.tonus_error) *Error {
	made := bare(status)
	if message := C.GoString(&told.message[0]); message != "" {
		made.Message = message
	}
	made.Argument = int(told.argument)
	made.Value = float64(told.value)
	made.Minimum, made.Maximum = float64(told.minimum), float64(told.maximum)
	return made
}

// checked makes a call that reports through a tonus_error. Gives its status, or the refusal.
func checked(call func(told *C.tonus_error) C.int32_t) (Cautions, error) {
	var told C.tonus_error
	told.struct_size = C.uint32_t(unsafe.Sizeof(told))
	status := call(&told)
	if status < 0 {
		return 0, refusal(status, &told)
	}
	return Cautions(status), nil
}
