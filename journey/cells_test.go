package journey_test

import (
	"testing"

	"journeymap/journey"
)

// TestMoodsOfOwnLanes: cells of lanes of emotions are words or numbers of the scale of the map.
func TestMoodsOfOwnLanes(t *testing.T) {
	m := parse(t, "title: T\nlanes: {id: Mood, kind: faces}\ntouchpoints:\n  - cells: {Mood: Happy}\n  - cells: {Mood: 2}\n  - cells: {Mood: {text: angry, was: happy}}\n")
	for i, want := range []journey.Face{journey.Happy, journey.Delighted, journey.Angry} {
		moods := m.Phases[0].Touchpoints[i].Cells[0].Moods
		if len(moods) != 1 || moods[0].Face != want || (moods[0].Was != nil) != (i == 2) {
			t.Errorf("touchpoint %d feels %v, want %v", i+1, moods, want)
		}
	}
}
