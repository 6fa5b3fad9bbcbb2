package journey_test

import (
	"fmt"
	"strings"
	"testing"

	"journeymap/journey"
	"journeymap/journey/diag"
)

// TestPlacesNamed finds touchpoints and phases by id, by name, and in this order.
func TestPlacesNamed(t *testing.T) {
	m := parse(t, `title: T
phases:
  - Before
  - name: Use
    id: use
    touchpoints:
      - {name: Wash, id: first}
      - {name: Dry, next: [Wash, Before, After, use, done], until: After}
  - name: After
    touchpoints:
      - {name: first, id: done}
      - {name: Tell, next: first}
`)
	var got []string
	for _, w := range append(m.Phases[1].Touchpoints[1].Next, m.Phases[2].Touchpoints[1].Next...) {
		got = append(got, fmt.Sprintf("%s %d.%d", w.To.Ref, w.To.Phase, w.To.Touchpoint))
	}
	want := "first 1.0, Before 0.-1, After 2.-1, use 1.-1, done 2.0, first 1.0"
	if s := strings.Join(got, ", "); s != want {
		t.Errorf("got %s, want %s", s, want)
	}
	if u := m.Phases[1].Touchpoints[1].Until; u.Ref != "After" || u.Phase != 2 || u.Touchpoint != -1 {
		t.Errorf("until %+v", u)
	}
}

// TestEndless tells loops that lead nowhere from those that one can get out of.
func TestEndless(t *testing.T) {
	tests := []struct {
		name, touchpoints string
		want              int // loops that never end
	}{
		{"the last leads back to the first", "[{name: A}, {name: B, next: A}]", 0},
		{"a step back", "[A, {name: B, next: A}, C]", 0},
		{"a step back and on", "[{name: A, next: B}, {name: B, branch: [A, C]}, C]", 0},
		{"each says what comes next", "[{name: A, next: B}, {name: B, next: A}]", 1},
		{"others follow, but nothing leads there", "[{name: A, next: B}, {name: B, next: A}, C]", 1},
		{"over a third", "[{name: A, next: C}, B, {name: C, next: A}]", 1},
		{"the third says nothing", "[{name: A, next: C}, B, {name: C, branch: [A, B]}]", 0},
		{"itself", "[{name: A, next: A}, B]", 1},
		{"itself, as a choice", "[{name: A, branch: [A, B]}, B]", 0},
		{"an end", "[{name: A, next: B}, {name: B, moment: end, next: A}]", 0},
		{"an exit", "[{name: A, next: B, moment: exit}, {name: B, next: A}]", 0},
		{"two loops", "[{name: A, next: B}, {name: B, next: A}, {name: C, next: D}, {name: D, next: C}]", 2},
		{"a way into a loop", "[{name: Z, next: A}, {name: A, next: B}, {name: B, next: A}]", 1},
		{"a loop in a loop", "[{name: A, next: B}, {name: B, next: [A, C]}, {name: C, next: A}]", 2},
		{"on only", "[{name: A, next: C}, B, C]", 0},
	}
	for _, tt := range tests {
		for _, form := range []string{"touchpoints: %s", "phases: {name: P, touchpoints: %s}", "kind: chain\nchain: {from: X, to: Y, phases: {name: P, touchpoints: %s}}"} {
			_, found := journey.Parse(&diag.Source{Name: "map.yaml", Data: []byte("title: T\n" + fmt.Sprintf(form, tt.touchpoints) + "\n")})
			n := 0
			for _, d := range found {
				if !strings.HasPrefix(d.Msg, "this loop never ends") {
					t.Errorf("%s: %s", tt.name, d.Msg)
				}
				n++
			}
			if n != tt.want {
				t.Errorf("%s: %d loops, want %d", tt.name, n, tt.want)
			}
		}
	}
}

// TestEndlessThroughPhases goes round by phases, of which one is empty.
func TestEndlessThroughPhases(t *testing.T) {
	round := "title: T\nphases:\n  - {name: P, touchpoints: [{name: A, next: Q}]}\n  - {name: Q, touchpoints: [{name: B, next: %s}]}\n  - R\n"
	for to, want := range map[string]int{"P": 1, "R": 0} {
		if _, found := journey.Parse(&diag.Source{Name: "map.yaml", Data: []byte(fmt.Sprintf(round, to))}); len(found) != want {
			t.Errorf("by %s: %v", to, found.Err())
		}
	}
}
