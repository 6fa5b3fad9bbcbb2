package field

import (
	"fmt"
	"strings"
	"testing"

	"journeymap/journey/diag"
)

// TestRefs names things by id and by name, in lists of every form, above and below, and things that are not there.
func TestRefs(t *testing.T) {
	tests := []struct{ refs, list, want string }{
		{"q", "{id: q}", "[q]"},
		{"[Q, q]", "[{id: q, name: Q}]", "[q q]"},
		{"Q", "[Q, R]", "[Q]"},
		{"none", "{name: none, id: q}", "[none]"},
		{"'Q '", "{id: q, name: ' Q'}", "[q]"},
		{"R", "[{id: R, name: Q}, {id: q, name: R}]", "[R]"}, // an id goes before a name
		{"q", "&l [{id: q}]\nother: *l", "[q]"},
		{"Q", "[Q, {id: q, name: Q}]", `more than one inner thing is called "Q"; give the one that is meant an id, and write that`},
		{"[Quay, none]", "[Quai, R]", `there is no inner thing called "Quay"; did you mean Quai?`},
		{"S", "[Q, {name: pear}, {id: q}]", `there is no inner thing called "S"; one of none, Q, pear, q`},
		{"nona", "", `there is no inner thing called "nona"; did you mean none?`},
		{"[[q]]", "q", `expected a text, found a list`},
		{"[~]", "q", `this value is empty; leave it out, or write an inner thing`},
		{"q", "[[q]]", `expected an inner thing, found a list`}, // told where the list is
		{"q", "{id: [q]}", `there is no inner thing called "q"; one of none`},
	}
	for _, tt := range tests {
		data := "refs: " + tt.refs + "\n"
		if tt.list != "" {
			data += "list: " + tt.list + "\n"
		}
		v, found := read(data)
		got := fmt.Sprint(v.Refs)
		for _, d := range found {
			if !strings.Contains(d.Msg, "no key") {
				got = strings.TrimSuffix(d.Msg+"; "+d.Hint, "; ")
				break
			}
		}
		if !strings.HasPrefix(got, tt.want) {
			t.Errorf("%s of %s: got %s, want %s", tt.refs, tt.list, got, tt.want)
		}
	}
}

// TestRefPlaces finds what lies deeper, and says where to list what is nowhere.
func TestRefPlaces(t *testing.T) {
	ref := Ref("a leaf", nil, "leaves", "trees leaves")
	kind := Object("a wood", func(w *thing) *diag.Span { return &w.Span }, func() []Key[thing] {
		return []Key[thing]{
			K("ref", ref, func(w *thing) *string { return &w.Text }, "A leaf."),
			K("trees", MapOf(TextKind, TextKind), func(w *thing) *[]Entry[string, string] { return &w.Words }, "Trees."),
		}
	})
	tests := []struct{ data, want string }{
		{"ref: b\ntrees: [{leaves: a}, {leaves: [{text: {text: b}}, c]}]", "b"},
		{"ref: x\ntrees: {leaves: {title: a}}", "one of a"},
		{"ref: x", "list it under trees: leaves:"},
		{"ref: x\ntrees: [{leaves: [" + strings.Repeat("name, ", maxOffered+1) + "]}]", `"x"`},
	}
	for _, tt := range tests {
		v, found := Read(&diag.Source{Name: "wood.yaml", Data: []byte(tt.data)}, kind)
		var out strings.Builder
		found.Print(&out, false)
		if got := v.Text + out.String(); !strings.Contains(got, tt.want) {
			t.Errorf("%.40s: got %s, want %s", tt.data, got, tt.want)
		}
	}
}

// TestPerName tells a mapping by names from any other.
func TestPerName(t *testing.T) {
	tests := []struct{ each, want string }{
		{"a", " [a]"},
		{"{text: a}", `[a]`},
		{"{q: a, R: [b, {text: c}]}", `q [a]`},
		{"{q: a, s: b}", `there is no inner thing called "s"`},
		{"{s: b, q: a}", `there is no inner thing called "s"`},
		{"{s: a}", `there is no inner thing called "s"`},
		{"{s t: a}", `expected a text, found keys with values`},
		{"\n  s: a", `expected a text, found keys with values`},
		{"{txt: a}", `did you mean text?`},
		{"{q: a, q: b}", `"q" stands here twice`},
		{"{q: {q: a}}", `expected a text, found keys with values`},
		{"[a]", `expected a text, found a list`},
	}
	for _, tt := range tests {
		v, found := read("each: " + tt.each + "\nlist: [{id: q}, R]\n")
		var out strings.Builder
		found.Print(&out, false)
		got := fmt.Sprint(v.Each) + out.String()
		if !strings.Contains(got, tt.want) {
			t.Errorf("%s: got %s, want %s", tt.each, got, tt.want)
		}
	}
}

// TestBeside reads one key in two ways, by its neighbor.
func TestBeside(t *testing.T) {
	tests := []struct{ list, want string }{
		{"{name: pear}", ""},
		{"{name: fig}", `"fig" is not a fruit`},
		{"{name: fig, id: q}", ""},
		{"{id: q, name: fig}", ""},
	}
	for _, tt := range tests {
		_, found := read("list: " + tt.list + "\n")
		if got := fmt.Sprint(found); tt.want == "" && len(found) > 0 || !strings.Contains(got, tt.want) {
			t.Errorf("%s: got %s, want %q", tt.list, got, tt.want)
		}
	}
}
