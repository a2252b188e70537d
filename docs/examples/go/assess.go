// SPDX-License-Identifier: BSL-1.0

// Assess assesses the person of a profile with the log of an export: assess PROFILE.json LOG.csv
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"

	tonus "github.com/tonus/libtonus/go"
)

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: assess PROFILE.json LOG.csv")
	}
	if err := assess(os.Args[1], os.Args[2]); err != nil {
		log.Fatal(err)
	}
}

func assess(profile, export string) error {
	facts, err := person(profile)
	if err != nil {
		return err
	}
	defer facts.Close()
	training, err := tonus.NewLog()
	if err != nil {
		return err
	}
	defer training.Close()
	text, err := os.ReadFile(export)
	if err != nil {
		return err
	}
	read, err := training.Import(text, tonus.ImportOptions{})
	if err != nil {
		return err
	}
	fmt.Printf("%d rows, %d sets, %d rejected\n", read.Rows, read.Sets, read.Rejected)
	return tell(facts, training)
}

// person reads facts: numbers in canonical units, and texts such as "180 lb".
func person(profile string) (*tonus.Facts, error) {
	text, err := os.ReadFile(profile)
	if err != nil {
		return nil, err
	}
	var given map[string]any
	if err := json.Unmarshal(text, &given); err != nil {
		return nil, err
	}
	facts, err := tonus.NewFacts()
	if err != nil {
		return nil, err
	}
	for name, value := range given {
		switch value := value.(type) {
		case string:
			err = facts.Parse(name, value)
		case float64:
			err = facts.Set(name, value, "")
		default:
			err = fmt.Errorf("%s is neither a number nor a text", name)
		}
		if err != nil {
			return nil, err
		}
	}
	return facts, nil
}

func tell(facts *tonus.Facts, training *tonus.Log) error {
	assessment, err := tonus.NewAssessment(facts, training)
	if err != nil {
		return err
	}
	defer assessment.Close()
	findings, err := assessment.Findings()
	if err != nil {
		return err
	}
	for _, finding := range findings {
		if finding.Severity >= tonus.Advise && !finding.Withheld {
			fmt.Printf("%v %s: %s\n", finding.Severity, finding.Rule, finding.Title)
		}
	}
	whole, err := assessment.JSON()
	if err != nil {
		return err
	}
	fmt.Println(whole)
	return nil
}
