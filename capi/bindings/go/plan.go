// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
import "C"

import (
	"runtime"
	"unsafe"
)

// PlanOptions are what a host chooses for a plan; 0 or "" is the default of the library.
type PlanOptions struct {
	Weeks        int32  // how far the trajectory is projected, 4 to 104
	StartS       int64  // first day: seconds of wall-clock time since 1970
	StrengthDays int32  // strength sessions a week, 2 to 5
	Meals        int32  // main meals a day, 2 to 6
	Vigorous     bool   // interval training is wanted
	Equipment    string // names of the exercise table joined by |
}

// Plan is a plan, or the next one after another.
type Plan struct {
	handle *C.tonus_plan
}

// NewPlan makes a plan; log may be nil. With before, it is the plan that follows that one.
func NewPlan(facts *Facts, log *Log, options PlanOptions, before *Plan) (*Plan, error) {
	defer runtime.KeepAlive(facts)
	defer runtime.KeepAlive(log)
	defer runtime.KeepAlive(before)
	person, err := facts.open()
	if err != nil {
		return nil, err
	}
	training, err := log.open()
	if err != nil {
		return nil, err
	}
	var previous *C.tonus_plan
	if before != nil {
		if previous = before.handle; previous == nil {
			return nil, ErrClosed
		}
	}
	var pinner runtime.Pinner
	defer pinner.Unpin()
	chosen, err := options.c(&pinner)
	if err != nil {
		return nil, err
	}
	var made *C.tonus_plan
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_plan_new(person, training, &chosen, previous, &made, told)
	}); err != nil {
		return nil, err
	}
	p := &Plan{made}
	runtime.SetFinalizer(p, (*Plan).Close)
	return p, nil
}

// c is the struct of C; the text that it points at is pinned.
func (o PlanOptions) c(pinner *runtime.Pinner) (C.tonus_plan_options, error) {
	var chosen C.tonus_plan_options
	chosen.struct_size = C.uint32_t(unsafe.Sizeof(chosen))
	chosen.weeks, chosen.start_s = C.int32_t(o.Weeks), C.int64_t(o.StartS)
	chosen.strength_days, chosen.meals = C.int32_t(o.StrengthDays), C.int32_t(o.Meals)
	if o.Vigorous {
		chosen.vigorous = 1
	}
	equipment, err := pinnedText(pinner, o.Equipment)
	chosen.equipment = equipment
	return chosen, err
}

// pinnedText is a text for a struct of C; an empty one is NULL.
func pinnedText(pinner *runtime.Pinner, text string) (*C.char, error) {
	text, err := terminated(text)
	if err != nil || text == "\x00" {
		return nil, err
	}
	address := pointer(text)
	pinner.Pin(address)
	return address, nil
}

// Close frees the handle. Closing twice does nothing; the error is always nil.
func (p *Plan) Close() error {
	C.tonus_plan_free(p.handle)
	p.handle = nil
	runtime.SetFinalizer(p, nil)
	return nil
}

// JSON is the plan.
func (p *Plan) JSON() (string, error) {
	defer runtime.KeepAlive(p)
	if p.handle == nil {
		return "", ErrClosed
	}
	return textFrom(func(buffer *C.char, size *C.size_t, told *C.tonus_error) C.int32_t {
		return C.tonus_plan_json(p.handle, buffer, size, told)
	})
}
