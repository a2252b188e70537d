// SPDX-License-Identifier: BSL-1.0

// Conformance runs the conformance suite through this binding: conformance CONFORMANCE.json
//
// A case passes with the status of C and the same bits: by id, through the function of its name
// and in columns.
package main

import (
	"encoding/json"
	"fmt"
	"math"
	"os"

	tonus "github.com/tonus/libtonus/go"
)

// number of a case; null is NaN.
type number float64

func (n *number) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		*n = number(math.NaN())
		return nil
	}
	return json.Unmarshal(text, (*float64)(n))
}

// oneCase is a case of any kind.
type oneCase struct {
	Kind, ID      string
	Status        int32
	Lists         [][]number
	Scalars       []number
	Argument      int
	Value         string
	StandardError string `json:"standard_error"`
	Facts         [][2]string
	Severity      int32
	Who           struct {
		Sex, Baseline int32
		Age           number `json:"age_y"`
		Height        number `json:"height_cm"`
		Weight        number `json:"weight_kg"`
		Pal           number
		FatMass       number `json:"fat_mass_kg"`
		Intake        number `json:"intake_kcal_per_day"`
		Carbohydrate  number
	}
	Intake       []number `json:"intake_change_kcal_per_day"`
	Sodium       []number `json:"sodium_change_mg_per_day"`
	Carbohydrate []number
	Days         []int32
	States       [][2]string
}

func read(path string) []oneCase {
	text, err := os.ReadFile(path)
	if err != nil {
		panic(err)
	}
	var suite struct{ Cases []oneCase }
	if err := json.Unmarshal(text, &suite); err != nil {
		panic(err)
	}
	return suite.Cases
}

// uncalled has the ids of the catalogue less those of the equations called.
func uncalled(called map[string]bool) (left []string) {
	var catalogue struct{ Equations []struct{ ID string } }
	if err := json.Unmarshal([]byte(tonus.CatalogueJSON()), &catalogue); err != nil {
		panic(err)
	}
	for _, equation := range catalogue.Equations {
		if !called[equation.ID] {
			left = append(left, equation.ID)
		}
	}
	return left
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: conformance CONFORMANCE.json")
		os.Exit(2)
	}
	cases := read(os.Args[1])
	run := map[string]func(*oneCase) error{"equation": equation, "rule": rule, "adult": adult}
	passed, called, all := map[string]int{}, map[string]bool{}, 0
	for i := range cases {
		c := &cases[i]
		if err := run[c.Kind](c); err != nil {
			fmt.Printf("%s %s: %v\n", c.Kind, c.ID, err)
			continue
		}
		passed[c.Kind]++
		all++
		called[c.ID] = true
	}
	fmt.Printf("go: %d of %d cases passed (%d equation, %d rule, %d adult)\n", all, len(cases),
		passed["equation"], passed["rule"], passed["adult"])
	left := uncalled(called)
	if len(left) > 0 {
		fmt.Println("go: no case of", left)
	}
	if all == 0 || all != len(cases) || len(left) > 0 {
		os.Exit(1)
	}
}
