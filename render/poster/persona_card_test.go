package poster

import (
	"math"
	"testing"

	"journeymap/journey"
)

// TestPortraitsMakeRoomForNames: portraits are small where a name would break beside large ones, and only there.
func TestPortraitsMakeRoomForNames(t *testing.T) {
	m := mapOf(journey.Content{Doing: texted("x")})
	m.Personas = []journey.Persona{{Name: journey.Text{S: "Maya Lindqvist"}}, {Name: journey.Text{S: "Tom, her father"}}}
	b := wideBoard(t, m, 900)
	large, x, room := b.personaRoom(math.Inf(1))
	if room <= b.phase.width("Tom, her father") {
		t.Fatalf("a room of %.1f breaks names", room)
	}
	small, smallX, _ := b.personaRoom(x + b.phase.width("Tom, her father") - 1)
	if small >= large || smallX >= x {
		t.Errorf("a radius of %.1f with too little room, %.1f with enough", small, large)
	}
}

// TestEmblemsInARowAreLevel: stamps in a row are as high as the badge or the highest of them.
func TestEmblemsInARowAreLevel(t *testing.T) {
	m := mapOf(journey.Content{Doing: texted("x"), Evidence: []journey.LaneEvidence{{}}})
	m.Provenance.Owner = texted("A bank")
	b := wideBoard(t, m, 900)
	all := b.levelEmblems(400)
	if len(all) < 2 {
		t.Fatalf("%d emblems", len(all))
	}
	for _, e := range all {
		if !near(e.height, all[0].height) {
			t.Errorf("heights of %.1f and %.1f", e.height, all[0].height)
		}
	}
}

// TestDeparturesKeepTheirSign: the lane of channels tells what is left out from what is removed, as the chips do.
func TestDeparturesKeepTheirSign(t *testing.T) {
	for _, want := range departures {
		if got := departure(&journey.Content{Change: []string{"changed", want}}); got != want {
			t.Errorf("%s is told as %q", want, got)
		}
	}
	if got := departure(&journey.Content{Change: []string{"new"}}); got != "" {
		t.Errorf("what is new is gone: %q", got)
	}
}
