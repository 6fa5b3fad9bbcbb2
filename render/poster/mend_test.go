package poster

import (
	"math"
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

// TestWeavePassesOverWhatIsGone: the path goes from the first to the last; what is gone between them has a cross and says so.
func TestWeavePassesOverWhatIsGone(t *testing.T) {
	for _, change := range []string{"removed", "skipped"} {
		out := by("b")
		out.Change = []string{change}
		v, st := weaveOf(t, showing(mapOf(by("a"), out, by("a")), "channel"), 0, 3)
		if stops := v.stops(); len(stops) != 2 || stops[0].rows[0] != stops[1].rows[0] {
			t.Errorf("%s: stops %v", change, stops)
		}
		ring := leaves[*render.Path](st.cells[1].items)[0]
		if ring.Stroke.Color == v.Colors.Accent || ring.Fill.Color == v.Colors.Accent {
			t.Errorf("%s: the mark is that of a channel in use", change)
		}
		if got, want := st.cells[1].items[0].(*render.Group).Name, "b ("+v.words.term(change)+")"; got != want {
			t.Errorf("told as %q, want %q", got, want)
		}
	}
}

// TestWeaveComesFromBeyondWhatIsGone: on a sheet that follows a step that is gone, the path comes from the one before it.
func TestWeaveComesFromBeyondWhatIsGone(t *testing.T) {
	out := by("b")
	out.Change = []string{"removed"}
	v, _ := weaveOf(t, showing(mapOf(by("a"), out, by("a"), out, by("b")), "channel"), 2, 3)
	stops := v.stops()
	if len(stops) != 3 || stops[0].rows[0] != 0 || stops[2].rows[0] != 1 {
		t.Errorf("stops %v", stops)
	}
}

// TestSignsTakeRoomFromTheLastLine: signs stand behind the last words of a name, which takes one more line for them where it
// must, and never out of its column; by themselves only below what cannot be broken.
func TestSignsTakeRoomFromTheLastLine(t *testing.T) {
	p := newPlan(mapOf(journey.Content{}), house(t), sheet{}, Options{})
	b := p.board(lookAt(p.th, 9, 7), p.cols, 0, 1)
	for _, c := range []struct {
		name        string
		words, room string // the name, and a text as wide as its column
		lines       int
		below       bool
	}{
		{"beside one line", "Waits", "Waits where he would", 1, false},
		{"beside the second half of a line", "Waits where", "Waits where", 2, false},
		{"under a word", "Waits", "Waits", 1, true},
		{"beside the last of two", "Waits where it is", "Waits where", 2, false},
		{"beside the last word of four", "Waits where Waits where", "Waits where", 3, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			w, signs := b.step.width(c.room)+0.1, b.step.width("he w")
			name, seat := b.seated(c.words, w, signs)
			if len(name.lines) != c.lines {
				t.Errorf("%d lines, want %d", len(name.lines), c.lines)
			}
			if got := len(seat.lines) > len(name.lines); got != c.below {
				t.Errorf("signs stand below: %v", got)
			}
			if end := seat.end(len(seat.lines)-1) + signs; end > w {
				t.Errorf("signs end at %.1f of %.1f", end, w)
			}
		})
	}
}

// TestNoSparkBesideItsChip: the spark stands for what is new where a lane, and no chip, says so.
func TestNoSparkBesideItsChip(t *testing.T) {
	of := &journey.Content{Change: []string{"new"}}
	for _, lane := range []string{"doing", "change"} {
		m := showing(mapOf(journey.Content{Doing: texted("x"), Change: of.Change}), lane)
		p := planned(t, m)
		b := p.board(lookAt(p.th, 9, 7), p.cols, 0, 1)
		if chip, spark := b.changesOf(of) != nil, b.sparkRoom(of) > 0; chip == spark {
			t.Errorf("with lane %s: chip %v, spark %v", lane, chip, spark)
		}
	}
}

// TestStairsKeepTheirLeftEdge: a stair opens over free columns at its right alone.
func TestStairsKeepTheirLeftEdge(t *testing.T) {
	ladder := journey.Content{Doing: texted("x")}
	for range 3 {
		ladder.Ladder = append(ladder.Ladder, journey.Rung{Question: journey.Text{S: "Would you find a good bottle again?"}})
	}
	free := journey.Content{Doing: texted("x")}
	m := showing(mapOf(free, free, ladder, free, free), "ladder")
	p := planned(t, m)
	b := p.board(lookAt(p.th, 9, 7), p.cols, 0, 1)
	b.width = 700
	b.place()
	at, c := b.stairRooms(b.rows[len(b.rows)-1])[2], b.cols[2]
	if math.Abs(at.X-c.x-b.pad()) > 0.01 || at.Right() <= c.x+c.w {
		t.Errorf("the stair stands from %.1f to %.1f, its column from %.1f to %.1f", at.X, at.Right(), c.x, c.x+c.w)
	}
}
