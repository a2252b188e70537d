// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
import "C"

import (
	"runtime"
	"unsafe"
)

// Facts are what is known of a person. Facts that were not given are derived from those that were.
//
// A handle may be used from any goroutine, but not from two at the same time; so may a Log, a
// BodyLog, an Assessment and a Plan.
type Facts struct {
	handle *C.tonus_facts
}

// NewFacts are those of a person of whom nothing is known yet.
func NewFacts() (*Facts, error) {
	made := C.tonus_facts_new()
	if made == nil {
		return nil, bare(C.TONUS_OUT_OF_MEMORY)
	}
	f := &Facts{made}
	runtime.SetFinalizer(f, (*Facts).Close)
	return f, nil
}

// Close frees the handle. Closing twice does nothing; the error is always nil.
func (f *Facts) Close() error {
	C.tonus_facts_free(f.handle)
	f.handle = nil
	runtime.SetFinalizer(f, nil)
	return nil
}

// open is the handle for a call; nil where an optional one was not given.
func (f *Facts) open() (*C.tonus_facts, error) {
	if f != nil && f.handle == nil {
		return nil, ErrClosed
	}
	if f == nil {
		return nil, nil
	}
	return f.handle, nil
}

// Set gives a number in a unit, such as "kg"; "" is the canonical unit of the fact.
func (f *Facts) Set(name string, value float64, unit string) error {
	defer runtime.KeepAlive(f)
	handle, name, unit, err := f.named(name, unit)
	if err != nil {
		return err
	}
	_, err = checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_facts_set(handle, pointer(name), C.double(value), unitOf(unit), told)
	})
	return err
}

// Choose gives a choice by its name, such as "female"; "yes" or "no".
func (f *Facts) Choose(name, choice string) error {
	defer runtime.KeepAlive(f)
	handle, name, choice, err := f.named(name, choice)
	if err != nil {
		return err
	}
	_, err = checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_facts_choose(handle, pointer(name), pointer(choice), told)
	})
	return err
}

// Parse gives a text as a person writes it: "180 lb", "female", "yes".
func (f *Facts) Parse(name, text string) error {
	defer runtime.KeepAlive(f)
	handle, name, text, err := f.named(name, text)
	if err != nil {
		return err
	}
	_, err = checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_facts_parse(handle, pointer(name), pointer(text), told)
	})
	return err
}

// Get is a fact in a unit, given or derived; "" is the canonical unit of the fact.
func (f *Facts) Get(name, unit string) (Estimate, error) {
	defer runtime.KeepAlive(f)
	handle, name, unit, err := f.named(name, unit)
	if err != nil {
		return Estimate{}, err
	}
	var found C.tonus_estimate
	found.struct_size = C.uint32_t(unsafe.Sizeof(found))
	if _, err = checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_facts_get(handle, pointer(name), unitOf(unit), &found, told)
	}); err != nil {
		return Estimate{}, err
	}
	return estimateOf[float64](&found), nil
}

// named is the handle and two terminated texts.
func (f *Facts) named(name, other string) (*C.tonus_facts, string, string, error) {
	handle, err := f.open()
	if err == nil {
		name, err = terminated(name)
	}
	if err == nil {
		other, err = terminated(other)
	}
	return handle, name, other, err
}

// unitOf is a terminated unit for C; an empty one is NULL.
func unitOf(unit string) *C.char {
	if unit == "\x00" {
		return nil
	}
	return pointer(unit)
}

// Severity is how much a finding matters; a greater one matters more.
type Severity int32

// Values of Severity.
const (
	NotEvaluated Severity = C.TONUS_NOT_EVALUATED
	None         Severity = C.TONUS_NONE
	Info         Severity = C.TONUS_INFO
	Advise       Severity = C.TONUS_ADVISE
	Warn         Severity = C.TONUS_WARN
	StopAndRefer Severity = C.TONUS_STOP_AND_REFER
)

// String is the name as the library spells it.
func (s Severity) String() string {
	names := [...]string{"not_evaluated", "none", "info", "advise", "warn", "stop_and_refer"}
	if at := int(s - NotEvaluated); at >= 0 && at < len(names) {
		return names[at]
	}
	return "unknown severity"
}

// EvaluateRule is the severity of a rule on facts; NotEvaluated where a fact is missing.
func EvaluateRule(id string, facts *Facts) (Severity, error) {
	defer runtime.KeepAlive(facts)
	handle, err := facts.open()
	if err != nil {
		return NotEvaluated, err
	}
	if id, err = terminated(id); err != nil {
		return NotEvaluated, err
	}
	var severity C.int32_t
	if _, err = checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_rule_evaluate(pointer(id), handle, &severity, told)
	}); err != nil {
		return NotEvaluated, err
	}
	return Severity(severity), nil
}
