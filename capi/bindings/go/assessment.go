// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
import "C"

import (
	"runtime"
	"unsafe"
)

// Finding is what a rule found.
type Finding struct {
	Rule      string
	Severity  Severity
	Title     string
	Grade     string // evidence, "A" to "D"; "" where the finding is withheld
	Input     string // the fact that decided or that is missing; "" where there is none
	Value     float64
	Threshold float64 // NaN where there is none
	Withheld  bool    // a rule of safety withholds the finding
	Changed   bool    // a rule set changed a threshold of the rule
}

// Assessment is a person and a log, assessed.
type Assessment struct {
	handle *C.tonus_assessment
}

// NewAssessment assesses what there is of a person and a log, by all rules as published; either may
// be nil.
func NewAssessment(facts *Facts, log *Log) (*Assessment, error) {
	return NewAssessmentByRules(facts, log, nil)
}

// NewAssessmentByRules assesses by the rules of a set; facts or log may be nil.
func NewAssessmentByRules(facts *Facts, log *Log, rules *RuleSet) (*Assessment, error) {
	defer runtime.KeepAlive(facts)
	defer runtime.KeepAlive(log)
	defer runtime.KeepAlive(rules)
	person, err := facts.open()
	if err != nil {
		return nil, err
	}
	training, err := log.open()
	if err != nil {
		return nil, err
	}
	set, err := rules.open()
	if err != nil {
		return nil, err
	}
	var made *C.tonus_assessment
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_assessment_new(person, training, set, &made, told)
	}); err != nil {
		return nil, err
	}
	a := &Assessment{made}
	runtime.SetFinalizer(a, (*Assessment).Close)
	return a, nil
}

// Close frees the handle. Closing twice does nothing; the error is always nil.
func (a *Assessment) Close() error {
	C.tonus_assessment_free(a.handle)
	a.handle = nil
	runtime.SetFinalizer(a, nil)
	return nil
}

// Findings has one finding for each rule that ran, in the order of the catalogue.
func (a *Assessment) Findings() ([]Finding, error) {
	defer runtime.KeepAlive(a)
	if a.handle == nil {
		return nil, ErrClosed
	}
	found := make([]Finding, C.tonus_assessment_findings(a.handle))
	for i := range found {
		var f C.tonus_finding
		f.struct_size = C.uint32_t(unsafe.Sizeof(f))
		if _, err := checked(func(told *C.tonus_error) C.int32_t {
			return C.tonus_assessment_finding(a.handle, C.size_t(i), &f, told)
		}); err != nil {
			return nil, err
		}
		found[i] = findingOf(&f)
	}
	return found, nil
}

func findingOf(f *C.tonus_finding) Finding {
	grades := [...]string{"", "A", "B", "C", "D"}
	return Finding{C.GoString(f.rule_id), Severity(f.severity), C.GoString(f.title),
		grades[f.grade], C.GoString(f.input), float64(f.value), float64(f.threshold),
		f.withheld != 0, f.changed != 0}
}

// JSON is all of it.
func (a *Assessment) JSON() (string, error) {
	defer runtime.KeepAlive(a)
	if a.handle == nil {
		return "", ErrClosed
	}
	return textFrom(func(buffer *C.char, size *C.size_t, told *C.tonus_error) C.int32_t {
		return C.tonus_assessment_json(a.handle, buffer, size, told)
	})
}
