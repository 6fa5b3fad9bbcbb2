package poster

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"journeymap/journey"
	"journeymap/render"
	"journeymap/render/theme"
)

// TestLeadersPassByFaces: on random maps no leader of a note runs through the face of a further persona, and that of a name
// through none at all.
func TestLeadersPassByFaces(t *testing.T) {
	r := rand.New(rand.NewPCG(71, 72))
	drawn := 0
	for n := range 100 {
		e := emotionOf(t, crowdedMap(r, 1+r.IntN(20)), 1190, []float64{0, 700}[n%2])
		check := func(what string, x, y0, y1 float64, own int) {
			drawn++
			for i := range e.cols {
				for k := range e.lived {
					s, ok := e.scoreOf(i, k)
					box := render.Rect{X: x, Y: math.Min(y0, y1), H: math.Abs(y1 - y0)}
					if ok && k != own && gapTo(box, e.cols[i].mid()+e.aside(i, k, s), e.y(s)) < e.radius(k) {
						t.Errorf("map %d: the leader of %s runs through the face of %s in column %d", n, what, e.lived[k].name, i+1)
					}
				}
			}
		}
		for i := range e.notes {
			for _, it := range e.leader(i) {
				if p := it.(*render.Path).Segs; p[0].P[0].X == p[1].P[0].X {
					check(fmt.Sprint("note ", i+1), p[0].P[0].X, p[0].P[0].Y, p[1].P[0].Y, 0)
				}
			}
		}
		for _, name := range e.named {
			if b := name.leaderBox(e); name.led {
				check("a name", b.X, b.Y, b.Bottom(), name.line)
			}
		}
	}
	if drawn < 50 {
		t.Errorf("only %d leaders", drawn)
	}
}

// TestNotesStandInTheirColumn: where there is room over a face, its note stands there and not in the column of another face.
func TestNotesStandInTheirColumn(t *testing.T) {
	for _, test := range []struct{ file, paper string }{{"examples/hospital.yaml", "fit"}, {"examples/hospital.yaml", "A1"}, {"examples/dia-avond.yaml", "A4"}} {
		for page, b := range boardsOf(t, test.file, test.paper) {
			if !b.hasCurve() {
				continue
			}
			e := b.feelings
			for i := range e.notes {
				n := &e.notes[i]
				if j := e.columnAt(n.x + n.w/2); n.stack != nil && !n.truth && e.cols[i].phase != e.cols[j].phase {
					t.Errorf("%s on %s, sheet %d: the note of column %d stands in column %d", test.file, test.paper, page+1, i+1, j+1)
				}
			}
		}
	}
}

// TestNoteWithoutFeelingStandsAtTheTop: a note of a column of which nothing is known stands at no level, and over its own column.
func TestNoteWithoutFeelingStandsAtTheTop(t *testing.T) {
	bare := journey.Content{Moments: []journey.Moment{{Kind: journey.Zero}}}
	for _, unknown := range []bool{false, true} {
		bare.Unknown.All = unknown
		e := emotionOf(t, mapOf(lived(journey.Happy), bare, lived(journey.Angry), lived(journey.Happy)), 1190, 0)
		n := &e.notes[1]
		if bottom := e.noteTop(1) + n.height(); n.low || bottom > e.y(0.5)+e.noteGap() && bottom > e.top-e.noteGap() {
			t.Errorf("unknown %v: the note ends at %.0f, %.0f under the best level", unknown, bottom, bottom-e.top)
		}
		if e.columnAt(n.x) != 1 || e.columnAt(n.x+n.w) != 1 {
			t.Errorf("unknown %v: it stands from %.0f to %.0f", unknown, n.x, n.x+n.w)
		}
	}
}

// TestNotesKeepOffTheDivider: where the customer becomes one, the note of that moment stands at its side of the line.
func TestNotesKeepOffTheDivider(t *testing.T) {
	c := lived(journey.Happy)
	c.Moments = []journey.Moment{{Kind: journey.Customer, Words: texted("signs")}}
	c.Why = texted("because the man at the desk was kind to her dog and had read the letter")
	e := emotionOf(t, mapOf(lived(2), lived(3), c, lived(5), lived(2)), 800, 0)
	if n, at := &e.notes[2], e.splits(); len(at) != 1 || n.x < at[0] {
		t.Errorf("the note begins at %.0f, the line stands at %v", n.x, at)
	}
}

// TestLegendExplainsWhatIsDrawn: the lines of the emotion lane have an entry where they run, and the ring where it stands alone.
func TestLegendExplainsWhatIsDrawn(t *testing.T) {
	hoped := func(own, f journey.Face) journey.Content {
		c := journey.Content{Expected: []journey.Feeling{feels(f, "")}}
		if own != journey.NoFace {
			c.Emotion = lived(own).Emotion
		}
		return c
	}
	for name, test := range map[string]struct {
		all  []journey.Content
		want drawnLines
	}{
		"lines":        {[]journey.Content{hoped(2, 4), hoped(3, 4), lived(4)}, drawnLines{lived: true, hoped: true, ring: true, gap: true}},
		"lone faces":   {[]journey.Content{lived(2), {}, lived(4)}, drawnLines{}},
		"a lone ring":  {[]journey.Content{lived(2), hoped(3, 4), {}, lived(4)}, drawnLines{lived: true, ring: true, gap: true}},
		"only rings":   {[]journey.Content{hoped(0, 4), {}, hoped(0, 3)}, drawnLines{ring: true}},
		"as expected":  {[]journey.Content{hoped(4, 4), {}, hoped(3, 3)}, drawnLines{}},
		"across a gap": {[]journey.Content{lived(2), {Unknown: journey.Unknown{All: true}}, lived(4)}, drawnLines{tie: true}},
	} {
		t.Run(name, func(t *testing.T) {
			b := wideBoard(t, mapOf(test.all...), 1190)
			if got := b.drawnLines(); got != test.want {
				t.Errorf("%+v, want %+v", got, test.want)
			}
			ring := slices.ContainsFunc(b.emotionLegend(), func(e entry) bool { return e.words == b.words.of(wordHoped) })
			if ring != (test.want.ring || test.want.hoped) {
				t.Errorf("what was expected has an entry: %v", ring)
			}
		})
	}
}

// TestLoneGapIsFilled: where both what was expected and what was lived are known in one column alone, a bar joins them.
func TestLoneGapIsFilled(t *testing.T) {
	c := lived(journey.Angry)
	c.Expected = []journey.Feeling{feels(journey.Happy, "")}
	e := emotionOf(t, mapOf(lived(journey.Happy), c, lived(journey.Happy)), 1190, 0)
	var gap render.Pen
	between(&gap, e.lived[0].track, e.hoped, e.y, e.r)
	want := render.Rect{X: e.cols[1].mid() - e.r, Y: e.y(0.5), W: 2 * e.r, H: e.y(-1) - e.y(0.5)}
	if len(gap) == 0 || !near(render.Bounds(gap).X, want.X) || !near(render.Bounds(gap).H, want.H) || !near(render.Bounds(gap).W, want.W) {
		t.Errorf("a bar of %v, want %v", gap, want)
	}
}

// TestTetherEndsAtTheRing: where only an expectation is known, its note hangs on the ring of that.
func TestTetherEndsAtTheRing(t *testing.T) {
	plan := journey.Content{Expected: []journey.Feeling{feels(journey.Happy, "")}, Why: texted("as promised")}
	e := emotionOf(t, mapOf(plan, plan, plan), 1190, 0)
	if r := e.around(1, 0); r < e.hopedRadius() || r > e.hopedRadius()+e.halo()+0.01 {
		t.Errorf("room of %.1f round a ring of %.1f", r, e.hopedRadius())
	}
}

// TestRivalsAreSeen: the line of a competitor has three times the luminance of what it stands on, or a third.
func TestRivalsAreSeen(t *testing.T) {
	l := lookAt(house(t), 9, 7)
	p := l.Colors.Phases
	for _, tone := range []theme.Tone{p.Before, p.Purchase, p.Use, p.After} {
		if c := theme.Contrast(l.rivalInk(), tone.Pale); c < 3 {
			t.Errorf("a contrast of %.1f", c)
		}
	}
}
