package poster

import (
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

// TestNoDashTiesANearNote: on no map that people see first is a leader shorter than the length from which it helps.
func TestNoDashTiesANearNote(t *testing.T) {
	for _, file := range []string{"hospital", "witgoed", "airline"} {
		for page, b := range boardsOf(t, "examples/"+file+".yaml", "fit") {
			e := b.feelings
			for i := range e.notes {
				for _, it := range e.leader(i) {
					if box := render.Bounds(it.(*render.Path).Segs); box.W+box.H < longLeader*e.unit-0.01 {
						t.Errorf("%s, sheet %d: column %d has a leader of %.1f", file, page+1, i+1, (box.W+box.H)/e.unit)
					}
				}
			}
		}
	}
}

// TestNotesFleeTheFaceOfAnother: where there is room over its own face, no words hang under that of another.
func TestNotesFleeTheFaceOfAnother(t *testing.T) {
	e := boardsOf(t, "examples/hospital.yaml", "A4")[0].feelings
	if i := 9; e.notes[i].stack == nil || e.usurped(i, e.span) {
		t.Errorf("%q hang beyond the face of another", linesOf(e.note(i)))
	}
}

// TestUnfeltNoteKeepsOffALine: a note of a column of which nothing is known stands far from a line that runs across it.
func TestUnfeltNoteKeepsOffALine(t *testing.T) {
	bare := journey.Content{Moments: []journey.Moment{{Kind: journey.Zero}}, Unknown: journey.Unknown{All: true}}
	e := emotionOf(t, mapOf(lived(journey.Angry), lived(journey.Happy), bare, lived(journey.Happy)), 1190, 0)
	at, top := e.y(levelScore(journey.Happy)), e.noteTop(2)
	if bottom := top + e.notes[2].height(); top-at < e.farNote() && at-bottom < e.farNote() {
		t.Errorf("it stands from %.0f to %.0f, beside a line at %.0f", top, bottom, at)
	}
}
