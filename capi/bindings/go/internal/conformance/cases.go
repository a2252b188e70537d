// SPDX-License-Identifier: BSL-1.0

package main

import (
	"errors"
	"fmt"
	"math"
	"reflect"

	tonus "github.com/tonus/libtonus/go"
	"github.com/tonus/libtonus/go/internal/conformance/emitted"
)

// bits of a number as the suite writes them.
func bits(value float64) string {
	if math.IsNaN(value) {
		return "nan"
	}
	return fmt.Sprintf("%016x", math.Float64bits(value))
}

func floats(numbers []number) []float64 {
	made := make([]float64, len(numbers))
	for i, n := range numbers {
		made[i] = float64(n)
	}
	return made
}

func same(what string, got, expected any) error {
	if reflect.DeepEqual(got, expected) {
		return nil
	}
	return fmt.Errorf("%s %v, C %v", what, got, expected)
}

func equation(c *oneCase) error {
	lists := make([][]float64, len(c.Lists))
	for i, list := range c.Lists {
		lists[i] = floats(list)
	}
	scalars := floats(c.Scalars)
	var found tonus.Estimate
	var err error
	if len(lists) > 0 {
		found, err = tonus.EvaluateSeries(c.ID, lists, scalars...)
	} else {
		found, err = tonus.Evaluate(c.ID, scalars...)
	}
	if wrong := single("by id", c, found.Value, found.StandardError, int32(found.Cautions),
		err); wrong != nil {
		return wrong
	}
	named, columns := emitted.ByName(c.ID, lists, scalars)
	if wrong := single("by name", c, named.Value, named.StandardError, named.Status,
		named.Err); wrong != nil {
		return wrong
	}
	if len(lists) > 0 {
		return nil
	}
	return inColumns(c, scalars, columns)
}

// single compares status, value and error; of a refusal the argument that it names.
func single(what string, c *oneCase, value, standardError float64, status int32, err error) error {
	if err == nil {
		return same(what, []any{status, bits(value), bits(standardError)},
			[]any{c.Status, c.Value, c.StandardError})
	}
	var refused *tonus.Error
	if !errors.As(err, &refused) {
		return err
	}
	return same(what, []any{int32(refused.Status), refused.Argument}, []any{c.Status, c.Argument})
}

func inColumns(c *oneCase, scalars []float64, named emitted.Answer) error {
	expected := []any{c.Status, c.Value}
	if c.Status < 0 {
		expected[1] = "nan"
	}
	if !named.Given || named.Err != nil {
		return fmt.Errorf("columns by name: %w", named.Err)
	}
	got := []any{named.Status, bits(named.Value)}
	if wrong := same("columns by name", got, expected); wrong != nil {
		return wrong
	}
	columns := make([][]float64, len(scalars))
	for i := range scalars {
		columns[i] = scalars[i : i+1]
	}
	value, status := []float64{0}, []int32{0}
	if _, err := tonus.EvaluateMany(c.ID, columns, value, status); err != nil {
		return err
	}
	return same("columns by id", []any{status[0], bits(value[0])}, expected)
}

func rule(c *oneCase) error {
	facts, err := tonus.NewFacts()
	if err != nil {
		return err
	}
	defer facts.Close()
	for _, fact := range c.Facts {
		if err := facts.Parse(fact[0], fact[1]); err != nil {
			return err
		}
	}
	severity, err := tonus.EvaluateRule(c.ID, facts)
	if err != nil {
		return err
	}
	return same("severity", int32(severity), c.Severity)
}

func adult(c *oneCase) error {
	w := &c.Who
	who := tonus.Adult{Sex: tonus.Sex(w.Sex), Drifts: w.Baseline == 2, AgeY: float64(w.Age),
		HeightCm: float64(w.Height), WeightKg: float64(w.Weight), Pal: float64(w.Pal),
		FatMassKg: float64(w.FatMass), IntakeKcalPerDay: float64(w.Intake),
		Carbohydrate: float64(w.Carbohydrate)}
	found, err := who.Simulate(tonus.Changes{IntakeChangeKcalPerDay: floats(c.Intake),
		SodiumChangeMgPerDay: floats(c.Sodium), Carbohydrate: floats(c.Carbohydrate)}, c.Days)
	var refused *tonus.Error
	if errors.As(err, &refused) {
		return same("status", int32(refused.Status), c.Status)
	}
	states := make([][2]string, len(found.States))
	for i, s := range found.States {
		states[i] = [2]string{bits(s.WeightKg), bits(s.FatMassKg)}
	}
	if wrong := same("status", int32(found.Cautions), c.Status); wrong != nil {
		return wrong
	}
	return same("states", states, c.States)
}
