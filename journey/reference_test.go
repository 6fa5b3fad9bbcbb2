package journey_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/journey/field"
)

// plainCapitals are words in capitals that forms use and that say by themselves what to write.
var plainCapitals = regexp.MustCompile(`^(PLAIN TEXT|(WHOLE )?NUMBER( FROM)?|TO|ID OF .+|YYYY|MM|DD|LOWEST|HIGHEST|WIDTH|HEIGHT|RRGGBB|` +
	`PATH|PATH OF AN IMAGE|NAME OF A LEVEL|TITLE OF A MAP|WEB OR MAIL ADDRESS)$`)

// A word in capitals sends the reader to the part of that name: there must be one.
func TestReferenceExplainsCapitals(t *testing.T) {
	all := journey.Reference()
	var names []string
	for _, s := range all {
		names = append(names, field.Capitals(s.Name))
	}
	for form, where := range forms(all) {
		for _, word := range regexp.MustCompile(`[A-Z][A-Z ]*[A-Z]`).FindAllString(form, -1) {
			if !slices.Contains(names, word) && !plainCapitals.MatchString(word) {
				t.Errorf("%s: %q has no part of its own", where, word)
			}
		}
	}
}

// forms are all ways to write something, with a place where each stands.
func forms(all []field.Section) map[string]string {
	found := map[string]string{}
	for _, s := range all {
		found[s.Form] = s.Name
		for _, k := range s.Keys {
			found[k.Form] = s.Name + " " + k.Name
		}
	}
	return found
}

func TestReferenceIsWhole(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range journey.Reference() {
		switch {
		case seen[s.Name]:
			t.Errorf("%s stands there twice", s.Name)
		case s.Keys == nil && (s.Doc == "" || s.Form == ""):
			t.Errorf("%s says neither what it is nor how it is written: %q, %q", s.Name, s.Doc, s.Form)
		}
		seen[s.Name] = true
		for _, k := range s.Keys {
			if k.Form == "" || !strings.HasSuffix(k.Doc, ".") {
				t.Errorf("%s of %s: %q, %q", k.Name, s.Name, k.Form, k.Doc)
			}
		}
	}
	for _, name := range []string{"journey map", "phase", "touchpoint", "text", "emotion", "date"} {
		if !seen[name] {
			t.Errorf("there is no %s", name)
		}
	}
}
