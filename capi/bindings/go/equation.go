// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
// // None of these calls back or keeps a pointer: inputs and results may stay on Go's stack.
// #cgo noescape tonus_evaluate
// #cgo nocallback tonus_evaluate
// #cgo noescape tonus_evaluate_series
// #cgo nocallback tonus_evaluate_series
// #cgo noescape tonus_evaluate_many
// #cgo nocallback tonus_evaluate_many
import "C"

import (
	"fmt"
	"math"
	"runtime"
	"unsafe"
)

// EstimateOf is a result with its error; NaN where no standard error was published.
type EstimateOf[T ~float64] struct {
	Value         T
	StandardError float64
	Low, High     float64 // the value and 1.96 standard errors to either side
	Cautions      Cautions
}

// Estimate is a number with its error.
type Estimate = EstimateOf[float64]

// BatchOf has results of many rows: NaN and a negative status where a row was refused.
type BatchOf[T ~float64] struct {
	Values    []T
	RowStatus []int32
	Cautions  Cautions
}

// Batch has numbers of many rows.
type Batch = BatchOf[float64]

// Evaluate evaluates the equation of an id. Inputs stand in the order of the catalogue; choices
// are their number, and an optional input that is not given is NaN.
func Evaluate(id string, inputs ...float64) (Estimate, error) {
	id, err := terminated(id)
	if err != nil {
		return Estimate{}, err
	}
	return single[float64](id, inputs)
}

// EvaluateSeries evaluates an equation of lists. The lists have one length; plain inputs follow.
func EvaluateSeries(id string, lists [][]float64, inputs ...float64) (Estimate, error) {
	id, err := terminated(id)
	if err != nil {
		return Estimate{}, err
	}
	return series[float64](id, lists, inputs)
}

// EvaluateMany evaluates rows of columns into results and, if it is not nil, rowStatus.
func EvaluateMany(id string, columns [][]float64, results []float64, rowStatus []int32) (
	Cautions, error) {
	id, err := terminated(id)
	if err != nil {
		return 0, err
	}
	if rowStatus != nil && len(rowStatus) != len(results) {
		return 0, said(WrongCount, "results and rowStatus differ in length")
	}
	given := make([]values, len(columns))
	for i, numbers := range columns {
		given[i] = column(numbers)
	}
	return fill(id, given, results, rowStatus)
}

// single evaluates an equation; its id is terminated.
func single[T ~float64](id string, inputs []float64) (EstimateOf[T], error) {
	var found C.tonus_estimate
	var told C.tonus_error
	found.struct_size = C.uint32_t(unsafe.Sizeof(found))
	told.struct_size = C.uint32_t(unsafe.Sizeof(told))
	status := C.tonus_evaluate(pointer(id), first(inputs), C.size_t(len(inputs)), &found, &told)
	if status < 0 {
		return EstimateOf[T]{}, refusal(status, &told)
	}
	return estimateOf[T](&found), nil
}

func series[T ~float64](id string, lists [][]float64, inputs []float64) (EstimateOf[T], error) {
	flat, err := interleaved(lists)
	if err != nil {
		return EstimateOf[T]{}, err
	}
	var found C.tonus_estimate
	var told C.tonus_error
	found.struct_size = C.uint32_t(unsafe.Sizeof(found))
	told.struct_size = C.uint32_t(unsafe.Sizeof(told))
	status := C.tonus_evaluate_series(pointer(id), first(flat), C.size_t(len(flat)),
		first(inputs), C.size_t(len(inputs)), &found, &told)
	if status < 0 {
		return EstimateOf[T]{}, refusal(status, &told)
	}
	return estimateOf[T](&found), nil
}

func estimateOf[T ~float64](found *C.tonus_estimate) EstimateOf[T] {
	return EstimateOf[T]{T(found.value), float64(found.standard_error), float64(found.low),
		float64(found.high), Cautions(found.status)}
}

// interleaved is how C reads several lists: row by row.
func interleaved(lists [][]float64) ([]float64, error) {
	if len(lists) == 1 {
		return lists[0], nil
	}
	var flat []float64
	for at, list := range lists {
		if len(list) != len(lists[0]) {
			return nil, wrongLength(at, len(list), len(lists[0]))
		}
	}
	for row := 0; len(lists) > 0 && row < len(lists[0]); row++ {
		for _, list := range lists {
			flat = append(flat, list[row])
		}
	}
	return flat, nil
}

// sameRows is the number of rows of columns that must have one length.
func sameRows(columns ...[]float64) (C.size_t, error) {
	rows := len(columns[0])
	for at, given := range columns {
		if len(given) != rows {
			return 0, wrongLength(at, len(given), rows)
		}
	}
	return C.size_t(rows), nil
}

func wrongLength(at, got, wanted int) *Error {
	made := said(WrongCount, fmt.Sprintf("column %d has %d rows, not %d", at, got, wanted))
	made.Argument = at
	return made
}

// values is a column of numbers or choices.
type values struct {
	numbers []float64
	absent  bool // an optional input that is given for no row
}

// column reads numbers or choices where they lie.
func column[T ~float64](given []T) values {
	return values{numbers: asFloats(given)}
}

// asFloats is a slice as the numbers that it holds.
func asFloats[T ~float64](given []T) []float64 {
	return unsafe.Slice((*float64)(unsafe.Pointer(unsafe.SliceData(given))), len(given))
}

// optional is a column that may be nil.
func optional[T ~float64](given []T) values {
	if given == nil {
		return values{absent: true}
	}
	return column(given)
}

func many[T ~float64](id string, columns ...values) (BatchOf[T], error) {
	rows := 0
	for _, given := range columns {
		if !given.absent {
			rows = len(given.numbers)
			break
		}
	}
	made := BatchOf[T]{Values: make([]T, rows), RowStatus: make([]int32, rows)}
	results := asFloats(made.Values)
	cautions, err := fill(id, columns, results, made.RowStatus)
	if err != nil {
		return BatchOf[T]{}, err
	}
	made.Cautions = cautions
	return made, nil
}

// fill evaluates rows. The array of addresses is Go memory that holds Go pointers, which cgo
// allows if what they point at is pinned.
func fill(id string, columns []values, results []float64, rowStatus []int32) (Cautions, error) {
	var pinner runtime.Pinner
	defer pinner.Unpin()
	rows := len(results)
	addresses := make([]*C.double, len(columns), len(columns)+1)
	for at, given := range columns {
		if given.absent {
			given.numbers = repeated(math.NaN(), rows)
		}
		if len(given.numbers) != rows {
			return 0, wrongLength(at, len(given.numbers), rows)
		}
		addresses[at] = pinned(&pinner, given.numbers)
	}
	status := C.tonus_evaluate_many(pointer(id), unsafe.SliceData(addresses),
		C.size_t(len(columns)), C.size_t(rows), first(results),
		(*C.int32_t)(unsafe.Pointer(unsafe.SliceData(rowStatus))))
	if status < 0 {
		return 0, bare(status)
	}
	return Cautions(status), nil
}

func repeated(number float64, count int) []float64 {
	made := make([]float64, count)
	for i := range made {
		made[i] = number
	}
	return made
}
