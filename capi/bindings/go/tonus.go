// SPDX-License-Identifier: BSL-1.0

// Package tonus has fitness rules with units, sources and honest errors.
//
// Every equation is a function of the name of its id, EnergyRmrMifflin1990 of
// energy.rmr.mifflin_1990, with a unit in the name of each input; the functions that end in Many
// take columns. Evaluate takes an id instead.
//
// cgo finds tonus.h and libtonus through CGO_CFLAGS and CGO_LDFLAGS, else where the system has
// them.
package tonus

// #cgo LDFLAGS: -ltonus
// #include <tonus.h>
import "C"

import (
	"fmt"
	"math"
	"runtime"
	"strings"
	"unsafe"
)

// NotGiven stands for an optional input that is not given.
var NotGiven = math.NaN()

// Version of the library.
func Version() string {
	return C.GoString(C.tonus_version())
}

// CatalogueJSON has facts, equations, rules, models and tables with units, ranges and sources.
func CatalogueJSON() string {
	return C.GoString(C.tonus_catalogue_json())
}

// unnamed is the text of a number that is no choice.
func unnamed[T ~float64](choice T) string {
	return fmt.Sprintf("choice %g", float64(choice))
}

// unnumbered is the same of a choice that is a plain int32 to C.
func unnumbered[T ~int32](choice T) string {
	return fmt.Sprintf("choice %d", int32(choice))
}

// terminated is a text for C; one with a zero inside would be cut there and is refused.
func terminated(text string) (string, error) {
	if strings.IndexByte(text, 0) >= 0 {
		return "", said(BadText, "a text with a zero character inside")
	}
	return text + "\x00", nil
}

// pointer to a terminated text. Its bytes are Go memory without pointers, which C may read for as
// long as the call lasts; where a struct holds it, it has to be pinned.
func pointer(text string) *C.char {
	return (*C.char)(unsafe.Pointer(unsafe.StringData(text)))
}

// textFrom is the text that a function hands over through a buffer and its size.
func textFrom(call func(buffer *C.char, size *C.size_t, told *C.tonus_error) C.int32_t) (
	string, error) {
	var size C.size_t
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return call(nil, &size, told)
	}); err != nil {
		return "", err
	}
	buffer := make([]byte, size)
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return call((*C.char)(unsafe.Pointer(unsafe.SliceData(buffer))), &size, told)
	}); err != nil {
		return "", err
	}
	return strings.TrimSuffix(string(buffer), "\x00"), nil
}

// nothing is what C may read of an empty slice: not NULL, which it would refuse.
var nothing [1]float64

// first is the address of the numbers of a slice.
func first[T ~float64](numbers []T) *C.double {
	if len(numbers) == 0 {
		return (*C.double)(&nothing[0])
	}
	return (*C.double)(unsafe.Pointer(unsafe.SliceData(numbers)))
}

// firstOf is the address of the numbers of a slice that is an int32_t to C.
func firstOf[T ~int32](numbers []T) *C.int32_t {
	if len(numbers) == 0 {
		return (*C.int32_t)(unsafe.Pointer(&nothing[0]))
	}
	return (*C.int32_t)(unsafe.Pointer(unsafe.SliceData(numbers)))
}

// pinned is first for an address that a struct or an array hands to C.
func pinned[T ~float64](pinner *runtime.Pinner, numbers []T) *C.double {
	address := first(numbers)
	pinner.Pin(address)
	return address
}
