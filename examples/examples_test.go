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
