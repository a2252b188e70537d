// SPDX-License-Identifier: BSL-1.0

// The snippets of docs/guide/go.md, and the test that they are.

package tonus_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	tonus "github.com/tonus/libtonus/go"
)

func ExampleEnergyRmrMifflin1990() {
	rmr, err := tonus.EnergyRmrMifflin1990(80, 178, 30, tonus.Male)
	if err != nil {
		panic(err)
	}
	fmt.Println(rmr.Value, "kcal/d", rmr.Cautions)

	fat, err := tonus.BodyFatFractionNavy1984(88, 38.5, tonus.NotGiven, 178, tonus.Male)
	fmt.Printf("%.1f %%, standard error %.2f\n", fat.Value, fat.StandardError)

	class, err := tonus.BodyBmiClassWhoAdult(31)
	fmt.Println(class.Value, class.Value == tonus.BmiClassWhoAdultObese1)
	// Output:
	// 1767.5 kcal/d ok
	// 18.3 %, standard error 3.52
	// obese_1 true
}

func ExampleEvaluate() {
	rmr, err := tonus.Evaluate("energy.rmr.mifflin_1990", 80, 178, 30, 1)
	fmt.Println(rmr.Value, err)
	// Output: 1767.5 <nil>
}

func ExampleEnergyRmrMifflin1990Many() {
	weights, heights := []float64{80, -1}, []float64{178, 178}
	ages, sexes := []float64{30, 30}, []tonus.Sex{tonus.Male, tonus.Male}
	batch, err := tonus.EnergyRmrMifflin1990Many(weights, heights, ages, sexes)
	fmt.Println(batch.Values, batch.RowStatus, err)
	// Output: [1767.5 NaN] [0 -3] <nil>
}

func ExampleError() {
	_, err := tonus.BodyBmiQuetelet(80, 1780)
	var refused *tonus.Error
	if errors.As(err, &refused) {
		fmt.Println(refused.Argument, refused.Value, refused.Minimum, refused.Maximum)
	}
	fmt.Println(errors.Is(err, tonus.Impossible))
	// Output:
	// 1 1780 20 280
	// true
}

func ExampleFacts() {
	facts, err := tonus.NewFacts()
	if err != nil {
		panic(err)
	}
	defer facts.Close()
	err = errors.Join(
		facts.Set("age", 34, ""),
		facts.Set("weight", 180, "[lb_av]"),
		facts.Parse("height", "178 cm"),
		facts.Parse("sex", "male"),
		facts.Parse("goal", "fat_loss"))
	bmi, _ := facts.Get("bmi", "")
	minor, _ := tonus.EvaluateRule("safety.age.minor", facts)
	fmt.Printf("%.2f %v %v\n", bmi.Value, minor, err)

	plan, err := tonus.NewPlan(facts, nil, tonus.PlanOptions{Weeks: 12}, nil)
	if err != nil {
		panic(err)
	}
	defer plan.Close()
	text, err := plan.JSON()
	fmt.Println(text[:1], err)
	// Output:
	// 25.77 none <nil>
	// { <nil>
}

// flat is a text without what depends on where it stands.
func flat(text string) string {
	return strings.Join(strings.Fields(text), " ")
}

func TestGuideShowsWhatRunsHere(t *testing.T) {
	guide, err := os.ReadFile("../../../docs/guide/go.md")
	if err != nil {
		t.Fatal(err)
	}
	code, err := os.ReadFile("example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(guide), "```go\n")[1:]
	for _, block := range blocks {
		snippet, _, _ := strings.Cut(block, "```")
		if !strings.Contains(flat(string(code)), flat(snippet)) {
			t.Errorf("no example runs:\n%s", snippet)
		}
	}
	if len(blocks) < 5 {
		t.Error("the guide has lost its snippets")
	}
}
