// SPDX-License-Identifier: BSL-1.0

package tonus

// #include <tonus.h>
import "C"

import (
	"maps"
	"runtime"
	"slices"
	"unsafe"
)

// Choose lists the equations that give the same result, best first: those inside the studied
// population, of these the one with the smallest standard error. Those not applicable stand at the
// end, each with what it lacks.
//
// A family is a fact ("body_fat"), or an id without its last part ("training.one_rm"). Inputs that
// are no facts are given by name with their unit ("load_kg"); they may be nil. Refused are an
// unknown family (UnknownID), an input that none of them has (UnknownName), and results that a stop
// withholds (Withheld).
func Choose(facts *Facts, family string, inputs map[string]float64) ([]Candidate, error) {
	defer runtime.KeepAlive(facts)
	handle, err := facts.open()
	if err != nil {
		return nil, err
	}
	if family, err = terminated(family); err != nil {
		return nil, err
	}
	var pinner runtime.Pinner
	defer pinner.Unpin()
	names, values, err := pinnedInputs(&pinner, inputs)
	if err != nil {
		return nil, err
	}
	var found C.size_t
	list := func(room *C.tonus_candidate, capacity int) error {
		_, err := checked(func(told *C.tonus_error) C.int32_t {
			return C.tonus_choose(handle, pointer(family), unsafe.SliceData(names), first(values),
				C.size_t(len(values)), room, C.size_t(capacity), &found, told)
		})
		return err
	}
	if err := list(nil, 0); err != nil {
		return nil, err
	}
	all := make([]C.tonus_candidate, found)
	for i := range all {
		all[i].struct_size = C.uint32_t(unsafe.Sizeof(all[i]))
	}
	if err := list(unsafe.SliceData(all), len(all)); err != nil {
		return nil, err
	}
	made := make([]Candidate, len(all))
	for i := range all {
		made[i] = candidateOf(&all[i])
	}
	return made, nil
}

// pinnedInputs are names for C and their values, by name, so that refusals do not change their
// mind.
func pinnedInputs(pinner *runtime.Pinner, inputs map[string]float64) (
	names []*C.char, values []float64, err error) {
	for _, name := range slices.Sorted(maps.Keys(inputs)) {
		text, err := terminated(name)
		if err != nil {
			return nil, nil, err
		}
		pinner.Pin(pointer(text))
		names, values = append(names, pointer(text)), append(values, inputs[name])
	}
	return names, values, nil
}

// MetFind is an activity of the compendium by its key: the year of the edition, 2024, and five
// digits. Refused as UnknownID where either is not in the table.
func MetFind(edition int32, code string) (Activity, error) {
	code, err := terminated(code)
	if err != nil {
		return Activity{}, err
	}
	var found C.tonus_met
	found.struct_size = C.uint32_t(unsafe.Sizeof(found))
	if _, err := checked(func(told *C.tonus_error) C.int32_t {
		return C.tonus_met_find(C.int32_t(edition), pointer(code), &found, told)
	}); err != nil {
		return Activity{}, err
	}
	return activityOf(&found), nil
}

// MetSearch has the codes of the activities that a text finds, best match first: each of its words
// must begin a word of the heading, the description or the code. A text without a word finds all.
func MetSearch(edition int32, text string) ([]string, error) {
	text, err := terminated(text)
	if err != nil {
		return nil, err
	}
	var found C.size_t
	list := func(room []*C.char) error {
		_, err := checked(func(told *C.tonus_error) C.int32_t {
			return C.tonus_met_search(C.int32_t(edition), pointer(text), unsafe.SliceData(room),
				C.size_t(len(room)), &found, told)
		})
		return err
	}
	if err := list(nil); err != nil {
		return nil, err
	}
	codes := make([]*C.char, found)
	if err := list(codes); err != nil {
		return nil, err
	}
	made := make([]string, len(codes))
	for i, code := range codes {
		made[i] = C.GoString(code)
	}
	return made, nil
}

// Confidence is how an app's name was resolved.
type Confidence int32

// Values of Confidence.
const (
	ConfidenceUnresolved  Confidence = 0
	ConfidenceExact       Confidence = 1
	ConfidenceClose       Confidence = 2
	ConfidenceMusclesOnly Confidence = 3
	ConfidenceNoStrength  Confidence = 4 // no strength exercise
	ConfidenceByWords     Confidence = 5
)

// ResolveExercise is the exercise that an app's name, such as "Bent Over Row (Dumbbell)", stands
// for, as the id of the exercise table; "" if there is none.
func ResolveExercise(appName string) (string, Confidence, error) {
	appName, err := terminated(appName)
	if err != nil {
		return "", ConfidenceUnresolved, err
	}
	var how C.int32_t
	id := C.GoString(C.tonus_exercise_resolve(pointer(appName), &how))
	return id, Confidence(how), nil
}
