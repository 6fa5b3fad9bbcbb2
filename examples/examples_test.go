package examples

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/journey/diag"
)

func TestEveryExampleIsFlawless(t *testing.T) {
	for _, name := range Names() {
		data, err := Read(name)
		if err != nil {
			t.Fatal(err)
		}
		m, found := journey.Parse(&diag.Source{Name: name + ".yaml", Data: data})
		if m == nil || len(found) > 0 {
			var b strings.Builder
			found.Print(&b, false)
			t.Errorf("%s:\n%s", name, b.String())
		}
	}
}

func TestNames(t *testing.T) {
	names := Names()
	if !slices.Contains(names, Default) {
		t.Errorf("%q has no %q", names, Default)
	}
	if !slices.IsSorted(names) {
		t.Errorf("%q is not in order", names)
	}
}

func TestReadRefusesOtherNames(t *testing.T) {
	for _, name := range []string{"", "nope", "../examples/minimal", "minimal.yaml"} {
		if _, err := Read(name); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("Read(%q) says %v", name, err)
		}
	}
}

func TestAbout(t *testing.T) {
	for _, c := range []struct{ example, want string }{
		{"# Two people, two curves.\n# More.\ntitle: T\n", "Two people, two curves."},
		{"#  Two people. \r\ntitle: T\n", "Two people."},
		{"title: T\n# Two people.\n", ""},
		{"# yaml-language-server: $schema=x.json\n# Two people.\n", ""},
		{"", ""},
	} {
		if got := About([]byte(c.example)); got != c.want {
			t.Errorf("%q says %q, want %q", c.example, got, c.want)
		}
	}
}

// Who starts without an example of their own wish gets a short one.
func TestDefaultIsMinimal(t *testing.T) {
	data, err := Read(Default)
	if err != nil || Default != "minimal" {
		t.Fatal(Default, err)
	}
	if n := strings.Count(string(data), "\n"); n > 20 {
		t.Errorf("it has %d lines", n)
	}
}
