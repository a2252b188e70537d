// SPDX-License-Identifier: BSL-1.0

package tonus

import (
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"strings"
	"testing"
)

// members are the JSON names of a struct's fields.
func members(kind reflect.Type) map[string]reflect.Type {
	made := map[string]reflect.Type{}
	for i := range kind.NumField() {
		name, _, _ := strings.Cut(kind.Field(i).Tag.Get("json"), ",")
		made[name] = kind.Field(i).Type
	}
	return made
}

// noneIsLost fails where a member of the JSON has no field.
func noneIsLost(t *testing.T, found any, kind reflect.Type) {
	t.Helper()
	if kind.Kind() == reflect.Pointer {
		kind = kind.Elem()
	}
	switch found := found.(type) {
	case []any:
		for _, each := range found {
			noneIsLost(t, each, kind.Elem())
		}
	case map[string]any:
		fields := members(kind)
		for name, value := range found {
			if fields[name] == nil {
				t.Errorf("%v has no field for %s", kind, name)
				continue
			}
			noneIsLost(t, value, fields[name])
		}
	}
}

func TestNoMemberOfTheJSONIsLost(t *testing.T) {
	log, err := NewLog()
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("../../../docs/examples/data/sample_hevy.csv")
	if err != nil {
		t.Fatal(err)
	}
	if _, err = log.Import(text, ImportOptions{}); err != nil {
		t.Fatal(err)
	}
	next, e1 := log.nextJSON(nil, NextOptions{Scheme: SchemeRpe, NoDeload: true})
	records, e2 := log.recordsJSON(nil)
	load, e3 := log.loadJSON(Tonnes, 0, 0)
	if err := errors.Join(e1, e2, e3); err != nil {
		t.Fatal(err)
	}
	for text, kind := range map[string]reflect.Type{next: reflect.TypeFor[NextSessions](),
		records: reflect.TypeFor[logRecords](), load: reflect.TypeFor[DayLoad]()} {
		var found any
		if err := json.Unmarshal([]byte(text), &found); err != nil {
			t.Fatal(err)
		}
		noneIsLost(t, found, kind)
	}
}
