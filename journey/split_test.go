package journey

import (
	"slices"
	"testing"

	"journeymap/journey/diag"
)

// TestPersonaLanes are those whose cells may hold texts for each persona, and no others.
func TestPersonaLanes(t *testing.T) {
	for _, id := range laneIDs {
		if id == "emotion" || id == "expected" || id == "name" || id == "image" {
			continue // feelings are on one curve or in one row each
		}
		_, found := Parse(&diag.Source{Name: "t.yaml", Data: []byte("title: T\npersona: [{id: a, name: Ann}, {id: b, name: Bo}]\ntouchpoints: [{name: X, " + id + ": {b: Slow}}]\n")})
		if got, want := len(found) == 0, slices.Contains(personaLanes, id); got != want {
			t.Errorf("%s holds texts of a persona: %t, want %t (%v)", id, got, want, found)
		}
	}
}
