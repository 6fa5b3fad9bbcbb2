package journey_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/journey/field/fieldtest"
)

func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	s, err := fieldtest.Compile(journey.Schema())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// agree compares what Parse and the schema say of a file, unless an editor could not make a value of it.
func agree(t *testing.T, s *jsonschema.Schema, name string, data []byte) {
	t.Helper()
	value, err := fieldtest.Value(data)
	if err != nil {
		return
	}
	_, found := journey.Parse(&diag.Source{Name: name, Data: data})
	refused := s.Validate(value)
	lax := bytes.Contains(data, []byte("# NOT IN SCHEMA"))
	if differ := (refused == nil) == found.HasErrors(); differ != lax {
		t.Errorf("%s: Parse says %v, the schema %v\n%.300s", name, found.Err(), refused, data)
	}
}

// TestSchemaAgrees with Parse on every file in testdata/bad, but where the file says that no schema could.
func TestSchemaAgrees(t *testing.T) {
	s := schema(t)
	for _, glob := range []string{"../testdata/bad/*.yaml", "../examples/*.yaml", "testdata/*.yaml"} {
		files, _ := filepath.Glob(glob)
		for _, name := range files {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			agree(t, s, name, data)
		}
	}
}

// TestSchemaAgreesOnValues gives odd values to every key.
func TestSchemaAgreesOnValues(t *testing.T) {
	s := schema(t)
	places := map[string][]string{
		"title: T\nphases: P\n%s: %s\n": {
			"format", "subtitle", "lang", "version", "date", "author", "kind", "persona", "lanes", "poster", "touchpoints", "logo", "zzz",
		},
		"title: T\n%s: %s\n":                                       {"phases", "touchpoints", "zzz"},
		"%s: %s\nphases: P\n":                                      {"title"},
		"title: T\nphases: P\npersona: {%s: %s}\n":                 {"name", "role", "quote", "bio", "zzz"},
		"title: T\nphases: P\nposter: {%s: %s}\n":                  {"model", "paper", "orientation", "ink", "zzz"},
		"title: T\nphases: P\nlanes: {id: doing, %s: %s}\n":        {"title", "kind", "zzz"},
		"title: T\nphases: P\nlanes: {%s: %s}\n":                   {"id"},
		"title: T\nphases: {name: P, %s: %s}\n":                    {"id", "when", "touchpoints", "focus", "stage", "zzz"},
		"title: T\nphases: {%s: %s}\n":                             {"name"},
		"title: T\ntouchpoints: [{%s: %s}]\n":                      {"name", "id", "channel", "doing", "thinking", "emotion", "expected", "why", "moment", "pains", "zzz"},
		"title: T\ntouchpoints: [{name: A, doing: {%s: %s}}]\n":    {"text", "was", "zzz"},
		"title: T\ntouchpoints: [{moment: {truth: x, %s: %s}}]\n":  {"wow", "zzz"},
		"title: T\ntouchpoints: [{moment: [truth, {%s: %s}]}]\n":   {"wow", "zzz"},
		"title: T\nphases: [{name: P, touchpoints: [{%s: %s}]}]\n": {"emotion"},
	}
	values := []string{
		"", "~", `""`, "' '", "x", "no", "true", "1", "-1", "−1", "-2", "3", "-3", "+2", "2.0", "'2.0'", "'-1'", "1.5", "2026", "999", "'2026-11'", "2026-11-21", "2026-13", "21-11-2026",
		"en", "xx", "journey", "blueprint", "hybrid", "entry", "landscape", "doing", "pains", "rest", "before", "voor", "Before", "vor dem Kauf",
		"happy", "Happy", "enchanté", "hapy", "truth", "[truth, wow]", "{truth: x}", "{truth: [x, y]}", "{truth: ~}", "{wov: x}",
		"[]", "[x]", "[x, y]", "[[x]]", "[~]", "{}", "{text: x}", "{text: x, was: y}", "{text: ~}", "{name: x}", "{id: doing}", "{id: pains}", "{zzz: x}", "[{name: x}, {name: y}]", "[{name: x}]",
		"[doing, doing]", "[doing, rest]", `"\x07"`, `"` + strings.Repeat("é", diag.MaxText+1) + `"`,
	}
	seen := 0
	for format, keys := range places {
		for _, key := range keys {
			for _, value := range values {
				data := fmt.Sprintf(format, key, value)
				if notInSchema(key, value) {
					data += "# NOT IN SCHEMA\n"
				}
				agree(t, s, key+": "+value, []byte(data))
				seen++
			}
		}
	}
	if seen < 3000 {
		t.Errorf("only %d values", seen)
	}
}

// notInSchema lists what Parse refuses and a schema cannot: a name of another language, and a lane shown twice.
func notInSchema(key, value string) bool {
	switch key + ": " + value {
	case "emotion: enchanté", "expected: enchanté", "lanes: [doing, doing]":
		return true
	}
	return false
}

func TestSchemaIsSteady(t *testing.T) {
	first := journey.Schema()
	if !bytes.Equal(first, journey.Schema()) {
		t.Error("two runs give two schemas")
	}
	for _, word := range []string{`"$schema": "http://json-schema.org/draft-07/schema#"`, `"description": "What the poster is called."`, `"additionalProperties": false`} {
		if !bytes.Contains(first, []byte(word)) {
			t.Errorf("no %s", word)
		}
	}
	for _, later := range []string{`"logo"`, `"pains"`, `"blueprint"`, `"was"`} {
		if bytes.Contains(first, []byte(later)) {
			t.Errorf("%s is not built yet", later)
		}
	}
}
