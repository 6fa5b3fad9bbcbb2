package poster

import (
	"slices"
	"testing"

	"journeymap/journey"
)

// The format and the poster each have a table of sheets and of lanes: one says what may be written, the other how it is
// drawn. They name the same things.

func TestSheetsAgreeWithTheFormat(t *testing.T) {
	if got, want := PaperNames(), journey.PaperNames(); !slices.Equal(got, want) {
		t.Errorf("sheets %q, and in the format %q", got, want)
	}
}

func TestLanesAgreeWithTheFormat(t *testing.T) {
	got, want := LaneIDs(), journey.LaneIDs()
	for _, id := range want {
		if !slices.Contains(got, id) {
			t.Errorf("the lane %s can be written but not drawn", id)
		}
	}
	for _, id := range got {
		if id != journey.Rest && !slices.Contains(want, id) {
			t.Errorf("the lane %s can be drawn but not written", id)
		}
	}
	for _, k := range journey.LaneKinds() {
		if kinds[k].draw == nil {
			t.Errorf("the kind %s can be written but not drawn", k)
		}
	}
}
