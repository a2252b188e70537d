// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
import "C"

import (
	"encoding/json"
	"runtime"
	"unsafe"
)

// NextOptions are how the next session is chosen; what is 0 or "" is the default of the library.
type NextOptions struct {
	Scheme   Scheme
	Sets     int32   // 1 to 100; default: as many as in the last session
	RepsMin  int32   // repetitions, of a range the fewest; default 8
	RepsMax  int32   // most repetitions; default 12, or RepsMin where that is given
	Plates   Plates  // what can be loaded
	NoDeload bool    // never an easy week
	Rpe      float64 // effort to aim at, of SchemeRpe; default 8
	TmShare  float64 // of SchemePercent: training maximum over the best estimate; default 0.9
	StartDay int64   // of SchemePercent: days since 1970-01-01; default: the day after the log
	Plan     string  // of SchemePercent: weeks such as "65x5,75x5/70x3", percent and repetitions
}

// LoadMeasure is what the load of a day is.
type LoadMeasure int32

// Values of LoadMeasure.
const (
	Tonnes      LoadMeasure = 1 // lifted
	WorkingSets LoadMeasure = 2
)

// Next has load, repetitions and sets of the next session of every exercise done lately, and why.
// Every rule is evaluated first: Unscreened lists the rules of safety that want a fact, without
// facts all of them. Where a stop withholds every load the call is refused as Withheld, and the
// message names the rule.
func (l *Log) Next(facts *Facts, options NextOptions) (NextSessions, error) {
	return dataFrom[NextSessions](l.nextJSON(facts, options))
}

func (l *Log) nextJSON(facts *Facts, options NextOptions) (string, error) {
	defer runtime.KeepAlive(l)
	defer runtime.KeepAlive(facts)
	handle, err := l.open()
	if err != nil {
		return "", err
	}
	person, err := facts.open()
	if err != nil {
		return "", err
	}
	var pinner runtime.Pinner
	defer pinner.Unpin()
	chosen, err := options.c(&pinner)
	if err != nil {
		return "", err
	}
	return textFrom(func(buffer *C.char, size *C.size_t, told *C.tonus_error) C.int32_t {
		return C.tonus_next_json(handle, person, &chosen, buffer, size, told)
	})
}

// Records of every exercise with a load: heaviest loads by repetitions, highest estimate of the
// maximum with its error, trend, largest tonnage. The conventions may be nil.
func (l *Log) Records(rules *Counting) ([]ExerciseRecords, error) {
	all, err := dataFrom[logRecords](l.recordsJSON(rules))
	return all.Exercises, err
}

func (l *Log) recordsJSON(rules *Counting) (string, error) {
	defer runtime.KeepAlive(l)
	handle, err := l.open()
	if err != nil {
		return "", err
	}
	return textFrom(func(buffer *C.char, size *C.size_t, told *C.tonus_error) C.int32_t {
		return C.tonus_records_json(handle, rules.orNull(), buffer, size, told)
	})
}

// Load is the load of the days, counted since 1970-01-01; 0 is that of the earliest or latest set.
// Refused as Impossible where a set lies outside the days or there are none.
func (l *Log) Load(measure LoadMeasure, firstDay, lastDay int64) (DayLoad, error) {
	return dataFrom[DayLoad](l.loadJSON(measure, firstDay, lastDay))
}

func (l *Log) loadJSON(measure LoadMeasure, firstDay, lastDay int64) (string, error) {
	defer runtime.KeepAlive(l)
	handle, err := l.open()
	if err != nil {
		return "", err
	}
	return textFrom(func(buffer *C.char, size *C.size_t, told *C.tonus_error) C.int32_t {
		return C.tonus_log_load_json(handle, C.int32_t(measure), C.int64_t(firstDay),
			C.int64_t(lastDay), buffer, size, told)
	})
}

// Load is Log.Load of any sessions: the start of each in seconds of wall-clock time since 1970, in
// any order, and its load, 0 to 10000, such as its session RPE. Measures must not be mixed.
func Load(timeS []int64, loadAu []float64, firstDay, lastDay int64) (DayLoad, error) {
	if len(loadAu) != len(timeS) {
		return DayLoad{}, wrongLength(1, len(loadAu), len(timeS))
	}
	times := (*C.int64_t)(unsafe.Pointer(unsafe.SliceData(timeS)))
	return dataFrom[DayLoad](textFrom(
		func(buffer *C.char, size *C.size_t, told *C.tonus_error) C.int32_t {
			return C.tonus_load_json(times, first(loadAu), C.size_t(len(timeS)),
				C.int64_t(firstDay), C.int64_t(lastDay), buffer, size, told)
		}))
}

// dataFrom is what the JSON of a call holds.
func dataFrom[T any](text string, err error) (made T, _ error) {
	if err == nil {
		err = json.Unmarshal([]byte(text), &made)
	}
	return made, err
}

// c is the struct of C; the text that it points at is pinned.
func (o NextOptions) c(pinner *runtime.Pinner) (C.tonus_next_options, error) {
	var chosen C.tonus_next_options
	chosen.struct_size = C.uint32_t(unsafe.Sizeof(chosen))
	chosen.scheme, chosen.plates = C.int32_t(o.Scheme), C.int32_t(o.Plates)
	chosen.sets = C.int32_t(o.Sets)
	chosen.reps_min, chosen.reps_max = C.int32_t(o.RepsMin), C.int32_t(o.RepsMax)
	if o.NoDeload {
		chosen.no_deload = 1
	}
	chosen.rpe, chosen.tm_share = C.double(o.Rpe), C.double(o.TmShare)
	chosen.start_day = C.int64_t(o.StartDay)
	plan, err := pinnedText(pinner, o.Plan)
	chosen.plan = plan
	return chosen, err
}
