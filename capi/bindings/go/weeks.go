// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
import "C"

import (
	"runtime"
	"slices"
	"unsafe"
)

// NewCounting has the usual conventions: ISO weeks, every set but warm-ups hard, no body weight. So
// does a nil *Counting.
func NewCounting() Counting {
	return Counting{HardRirMost: NotGiven, BodyWeightKg: NotGiven}
}

// Weeks are the weeks of a log; they do not change with it.
type Weeks struct {
	handle *C.tonus_weeks
}

// Weeks counts the weeks by conventions that may be nil.
func (l *Log) Weeks(rules *Counting) (*Weeks, error) {
	defer runtime.KeepAlive(l)
	handle, err := l.open()
	if err != nil {
		return nil, err
	}
	var made *C.tonus_weeks
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_log_weeks(handle, rules.orNull(), &made, told)
	}); err != nil {
		return nil, err
	}
	w := &Weeks{made}
	runtime.SetFinalizer(w, (*Weeks).Close)
	return w, nil
}

// Close frees the handle. Closing twice does nothing; the error is always nil.
func (w *Weeks) Close() error {
	C.tonus_weeks_free(w.handle)
	w.handle = nil
	runtime.SetFinalizer(w, nil)
	return nil
}

// All weeks, the earliest first.
func (w *Weeks) All() ([]Week, error) {
	defer runtime.KeepAlive(w)
	if w.handle == nil {
		return nil, ErrClosed
	}
	all := make([]Week, C.tonus_weeks_count(w.handle))
	for i := range all {
		var err error
		if all[i], err = w.Get(i); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// Get is a week, counted from 0; beyond the last it is refused as WrongCount.
func (w *Weeks) Get(index int) (Week, error) {
	defer runtime.KeepAlive(w)
	if w.handle == nil {
		return Week{}, ErrClosed
	}
	var week C.tonus_week
	week.struct_size = C.uint32_t(unsafe.Sizeof(week))
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_weeks_get(w.handle, C.size_t(index), &week, told)
	}); err != nil {
		return Week{}, err
	}
	return weekOf(&week), nil
}

// Muscle is a muscle's work in a week. The muscle is one of MuscleNames; another is refused as
// UnknownName.
func (w *Weeks) Muscle(index int, muscle string) (MuscleWeek, error) {
	defer runtime.KeepAlive(w)
	if w.handle == nil {
		return MuscleWeek{}, ErrClosed
	}
	// 0 for a name that is none, which C refuses.
	number := slices.Index(MuscleNames(), muscle) + 1
	var work C.tonus_muscle_week
	work.struct_size = C.uint32_t(unsafe.Sizeof(work))
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_weeks_muscle(w.handle, C.size_t(index), C.int32_t(number), &work, told)
	}); err != nil {
		return MuscleWeek{}, err
	}
	return muscleWeekOf(&work), nil
}

// MuscleNames has the names of the muscles and of the group "back".
func MuscleNames() []string {
	var names []string
	for number := C.int32_t(1); ; number++ {
		name := C.GoString(C.tonus_muscle_name(number))
		if name == "" {
			return names
		}
		names = append(names, name)
	}
}
