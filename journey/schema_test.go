package journey_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
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
	_, found := journey.Parse(&diag.Source{Name: name, Data: data, Files: os.DirFS("testdata")})
	refused := s.Validate(value)
	lax := bytes.Contains(data, []byte("# NOT IN SCHEMA"))
	if differ := (refused == nil) == found.HasErrors(); differ != lax && !beyondSchema(found) {
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

// touchpointContent are the keys that touchpoints and phases have alike.
var touchpointContent = []string{
	"channel", "actor", "doing", "needs", "expectations", "emotion", "expected", "moment", "why", "answer", "effort", "opportunities", "promise", "proof",
	"competitor", "cells", "evidence", "unknown", "duration", "account", "interest", "data_asked", "ladder", "enjoyment", "memory", "proposition",
	"constraint", "change", "benchmarks", "flow",
}

// TestSchemaAgreesOnValues gives odd values to every key.
func TestSchemaAgreesOnValues(t *testing.T) {
	s := schema(t)
	places := map[string][]string{
		"title: T\nphases: P\n%s: %s\n": {
			"format", "subtitle", "lang", "version", "date", "author", "words", "kind", "state", "company", "persona", "actors", "scenario",
			"trigger", "goal", "expectations", "promise", "channels", "scale", "evidence", "opportunities", "kpis", "lanes", "poster",
			"touchpoints", "logo", "purpose", "benchmarks", "principles", "outcome", "provenance", "chain", "related", "zzz",
		},
		"title: T\n%s: %s\n":              {"phases", "touchpoints", "zzz"},
		"%s: %s\nphases: P\n":             {"title"},
		"title: T\nkind: chain\n%s: %s\n": {"chain", "phases"},
		"title: T\nkind: chain\nchain: {from: A, to: B, phases: P, %s: %s}\n":  {"promise", "kept", "freedom", "rollout", "map", "zzz"},
		"title: T\nkind: chain\nchain: {from: A, to: B, %s: %s}\n":             {"phases", "map"},
		"title: T\nkind: chain\nchain: {to: B, phases: P, %s: %s}\n":           {"from"},
		"title: T\nphases: P\nprovenance: {%s: %s}\n":                          {"origin", "made_on", "kept", "price", "zzz"},
		"title: T\nphases: P\npurpose: {%s: %s}\n":                             {"decision", "due", "zzz"},
		"title: T\nphases: P\noutcome: {%s: %s}\n":                             {"becomes", "tells", "zzz"},
		"title: T\nphases: P\nrelated: {%s: %s}\n":                             {"path", "title", "zzz"},
		"title: T\nphases: P\nbenchmarks: {practice: A, %s: %s}\n":             {"industry", "who", "adopt", "zzz"},
		"title: T\nphases: P\nnotes: {title: A, %s: %s}\n":                     {"items", "zzz"},
		"title: T\ntouchpoints: [{name: x, id: soon}, {name: A, %s: %s}, y]\n": {"next", "branch"},
		"title: T\ntouchpoints: [{name: A, next: {to: x, %s: %s}}, x]\n":       {"text", "zzz"},
		"title: T\ntouchpoints: [{name: A, %s: %s}, x]\n":                      {"until"},
		"title: T\ntouchpoints: [{ladder: {question: A, %s: %s}}]\n":           {"answer", "share", "zzz"},
		"title: T\ntouchpoints: [{memory: {%s: %s}}]\n":                        {"cue", "lasts", "by", "zzz"},
		"title: T\ntouchpoints: [{constraint: {text: A, %s: %s}}]\n":           {"by", "was", "moment", "zzz"},
		"title: T\nphases: P\npersona: {%s: %s}\n": {
			"id", "name", "segment", "role", "relationship", "photo", "quote", "circumstances", "channels", "evidence", "zzz",
		},
		"title: T\nphases: P\npersona: {channels: {%s: %s}}\n":                                            {"prefers", "zzz"},
		"title: T\nphases: P\nposter: {%s: %s}\n":                                                         {"model", "color", "paper", "orientation", "faces", "ink", "numbers", "theme", "style", "shade", "zzz"},
		"title: T\nphases: P\nlanes: {id: doing, %s: %s}\n":                                               {"title", "kind", "line", "by", "min", "zzz"},
		"title: T\nphases: P\nlanes: {id: Own, %s: %s}\n":                                                 {"kind", "title"},
		"title: T\nphases: P\nlanes: {kind: bars, %s: %s}\n":                                              {"id", "line", "max"},
		"title: T\nphases: P\nlanes: {%s: %s}\n":                                                          {"id", "line"},
		"title: T\nphases: P\nwords: {%s: %s}\n":                                                          {"doing", "purchase", "zzz"},
		"title: T\nphases: P\ncompany: {%s: %s}\n":                                                        {"name", "distinct", "zzz"},
		"title: T\nphases: P\nactors: {name: A, %s: %s}\n":                                                {"id", "role", "zzz"},
		"title: T\nphases: P\nchannels: {name: C, %s: %s}\n":                                              {"own", "mode", "icon", "zzz"},
		"title: T\nphases: P\npromise: {text: P, %s: %s}\n":                                               {"id", "zzz"},
		"title: T\nphases: P\nscale: {%s: %s}\n":                                                          {"levels", "axis", "zzz"},
		"title: T\nphases: P\nscale: {levels: [{name: A}, {name: B, %s: %s}]}\n":                          {"face", "color", "from", "zzz"},
		"title: T\nphases: P\nevidence: {%s: %s}\n":                                                       {"id", "kind", "title", "n", "places", "date", "due", "zzz"},
		"title: T\nphases: P\nkpis: {name: K, %s: %s}\n":                                                  {"value", "n", "trend", "zzz"},
		"title: T\nphases: P\nexpectations: {%s: %s}\n":                                                   {"trip", "view", "text", "zzz"},
		"title: T\nphases: P\nopportunities: {text: O, %s: %s}\n":                                         {"kind", "phases", "from", "impact", "importance", "due", "promise", "progress", "zzz"},
		"title: T\nphases: P\nopportunities: {title: O, %s: %s}\n":                                        {"items", "zzz"},
		"title: T\nphases: {name: P, %s: %s}\n":                                                           {"id", "when", "goal", "duration", "focus", "touchpoints", "doing", "emotion", "unknown", "flow", "stage", "zzz"},
		"title: T\nphases: {%s: %s}\n":                                                                    {"name"},
		"title: T\ntouchpoints: [{name: A, doing: {%s: %s}}]\n":                                           {"text", "evidence", "was", "moment", "zzz"},
		"title: T\ntouchpoints: [{moment: {truth: x, %s: %s}}]\n":                                         {"wow", "zzz"},
		"title: T\ntouchpoints: [{moment: [truth, {%s: %s}]}]\n":                                          {"wow", "zzz"},
		"title: T\ntouchpoints: [{answer: {text: x, %s: %s}}]\n":                                          {"grade", "zzz"},
		"title: T\ntouchpoints: [{expectations: {text: x, %s: %s}}]\n":                                    {"said", "standard", "source", "evidence", "was", "moment", "zzz"},
		"title: T\ntouchpoints: [{proof: {text: x, %s: %s}}]\n":                                           {"facet", "owner", "zzz"},
		"title: T\nactors: {id: noor, role: competitor}\ntouchpoints: [{competitor: {noor: {%s: %s}}}]\n": {"emotion", "text", "proposition", "zzz"},
		"title: T\npersona: {id: noor}\nactors: {id: zus, role: competitor}\npromise: [{id: soon, text: x}, x]\nevidence: {id: talks}\nlanes: [rest, {id: Own, kind: bars}]\ntouchpoints: [{%s: %s}]\n": append(
			[]string{"name", "id", "note", "image", "link", "optional", "zzz"}, touchpointContent...),
		"title: T\nphases: [{name: P, touchpoints: [{%s: %s}]}]\n": {"emotion"},
	}
	values := []string{
		"", "~", `""`, "' '", "x", "no", "true", "1", "-1", "−1", "-2", "3", "-3", "+2", "2.0", "'2.0'", "'-1'", "1.5", "2026", "999", "'2026-11'", "2026-11-21", "2026-13", "21-11-2026",
		"en", "xx", "journey", "blueprint", "hybrid", "entry", "landscape", "doing", "pains", "rest", "before", "voor", "Before", "vor dem Kauf",
		"happy", "Happy", "enchanté", "hapy", "truth", "[truth, wow]", "{truth: x}", "{truth: [x, y]}", "{truth: ~}", "{wov: x}",
		"[]", "[x]", "[x, y]", "[[x]]", "[~]", "{}", "{text: x}", "{text: x, was: y}", "{text: ~}", "{name: x}", "{id: doing}", "{id: pains}", "{zzz: x}", "[{name: x}, {name: y}]", "[{name: x}]",
		"[doing, doing]", "[doing, rest]", "as-is", "faces", "rapportcijfer", "1..10", "−2,5..−1", "10..x", "A3", "A5", "500x300mm", "blue", "low", "true", "kept", "soon",
		"{soon: kept}", "{soon: x}", "{noor: x}", "{noor: happy}", "{zus: {emotion: happy}}", "{zus: happy}", "{Own: 7,5}", "{talks: x}", "talks", "[talks, assumption]", "{emotion: talks}", "interview",
		"visibility", "bars", "[curve, faces]", "balance", "owner", "fix", "well", "service", "spoken", "up", "free", "competitor", "fan", "{trip: x}", "{view: x, text: y}", "{title: x}", "{title: x, items: y}",
		"winkel.png", "../x.png", "https://example.org", "https://a@b", "mailto:a@b.nl", "javascript:x", "other.yaml", "'#A31515'", "'#A3151'", "[low, high]", "[a, b, c]", "{levels: 1..5}", "{levels: [{name: a}, {name: b}]}", "{prefers: x}", "customer", "anticipation", "new", "[new, removed]", "always", "inside", "linear", "enrich", "[felt, told]", "felt", "metro", "[hybrid, entry]", "chain", "touchpoints", "{to: x}", "{to: x, text: y}", "{question: x}", "{cue: x}",
		"{practice: x}", "{path: x.yaml}", "{path: x}", "{path: ../x.yaml}", "a/b.yml", "../x.yaml", "http://a/b.yaml", "ftp://a/b.yaml", "0.5", "90 %", "90%", "100.0", "101", "0", "{from: x, to: y, phases: z}", "{from: x, to: y}", `"\x07"`, `"` + strings.Repeat("é", diag.MaxText+1) + `"`,
	}
	seen := 0
	for format, keys := range places {
		for _, key := range keys {
			for _, value := range values {
				agree(t, s, key+": "+value, []byte(fmt.Sprintf(format, key, value)))
				seen++
			}
		}
	}
	if seen < 12000 {
		t.Errorf("only %d values", seen)
	}
}

// beyond are the findings that the schema need not make, because they look at several places of the file, or at others.
var beyond = regexp.MustCompile(`^(".*" is not an emotion.*|".*" is not on the scale.*|there is no .* called ".*"|there is no file ".*"|` +
	`more than one .* is called ".*"|the lane .* stands here twice|expected .*, found keys with values|an? .* has no key ".*"|` +
	`the (id|name) ".*" is taken|either all levels have a from, or none|a scale needs two levels or more|the range of this lane goes .*|` +
	`a map of kind .*|only a map of kind chain .*|this loop never ends.*|a second way leads to ".*"|".*" does not come later .*|` +
	`a line between lanes has no other keys|an own lane has one kind|cannot read ".*|".*" is not a file)$`)

// beyondSchema tells whether all errors are such.
func beyondSchema(found diag.List) bool {
	for _, d := range found {
		if d.Severity == diag.Error && !beyond.MatchString(d.Msg) {
			return false
		}
	}
	return found.HasErrors()
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
}
