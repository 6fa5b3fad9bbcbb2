package poster

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

// crowdedMap is a random map on whose curve much hangs: two or three curves, competitors, and a note at most columns.
func crowdedMap(r *rand.Rand, n int) *journey.Map {
	m := randomMap(r, n)
	m.Personas = append(m.Personas[:0], journey.Persona{Name: texted("Noor Hendriks")[0]})
	for _, who := range []string{"zus", "opa"}[:r.IntN(3)] {
		m.Personas = append(m.Personas, journey.Persona{ID: texted(who)[0], Name: texted("Haar " + who)[0]})
	}
	for i := range m.Phases {
		for j := range m.Phases[i].Touchpoints {
			crowdedPoint(r, m, &m.Phases[i].Touchpoints[j].Content)
		}
	}
	return m
}

func crowdedPoint(r *rand.Rand, m *journey.Map, c *journey.Content) {
	any := func() journey.Emotion {
		f := journey.Face(1 + r.IntN(5))
		return journey.Emotion{Face: f, Score: levelScore(f)}
	}
	for _, p := range m.Personas[1:] {
		if r.IntN(5) > 0 {
			c.Emotion = append(c.Emotion, journey.Feeling{Emotion: any(), Who: p.ID.S})
		}
	}
	if r.IntN(2) == 0 {
		c.Competitor = []journey.Rival{{Emotion: any()}}
	}
	if r.IntN(2) == 0 {
		c.Why = texted(sentence(r, 9))
	}
	if r.IntN(6) == 0 {
		c.Moments = []journey.Moment{{Kind: journey.Truth, Words: texted(sentence(r, 6))}}
		c.Expectations = []journey.Expectation{{Text: texted(sentence(r, 6))[0]}}
		c.Uncertainties, c.Answer = texted(sentence(r, 5)), journey.Answer{Words: texted(sentence(r, 6)), Grade: journey.Grade(r.IntN(4))}
	}
}

// emotionOf settles the emotion lane of a map in a height.
func emotionOf(t *testing.T, m *journey.Map, width, height float64) *emotion {
	t.Helper()
	e := wideBoard(t, m, width).emotions()
	e.nameCurves(e.settle(height))
	return e
}

// TestNotesKeepClear lays out random maps: no note, and no name of a curve, touches another, a face, or a line.
func TestNotesKeepClear(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for n := range 100 {
		e := emotionOf(t, crowdedMap(r, 1+r.IntN(30)), 1190, []float64{0, 300, 700, 1500}[n%4])
		boxes := map[string]render.Rect{}
		var names []string
		add := func(name string, box render.Rect) {
			names = append(names, name)
			boxes[name] = box
		}
		for i := range e.notes {
			if e.notes[i].stack != nil {
				add(fmt.Sprint("note ", i+1), e.notes[i].box(e.noteTop(i)))
			}
		}
		for _, k := range e.named {
			add("the name "+whole(leaves[*render.Text](k.at(0, 0, 100, left))[0]), k.box)
		}
		for i, name := range names {
			for _, other := range names[i+1:] {
				if boxes[name].Overlaps(boxes[other], 0.1) {
					t.Errorf("map %d: %s lies on %s", n, name, other)
				}
			}
			e.clears(t, fmt.Sprintf("map %d: %s", n, name), boxes[name])
		}
	}
}

// clears reports lines and faces that run through a box.
func (e *emotion) clears(t *testing.T, name string, box render.Rect) {
	t.Helper()
	for k, tr := range e.tracks {
		for i := 0; i <= 60; i++ {
			x := box.X + box.W*float64(i)/60
			if s, ok := tr.at(x); ok && e.y(s) > box.Y && e.y(s) < box.Bottom() {
				t.Errorf("%s lies on line %d", name, k)
				break
			}
		}
	}
	for i := range e.cols {
		for k, s := range e.lived {
			v, ok := score(journey.Of(e.cols[i].content().Emotion, s.who))
			if !ok {
				continue
			}
			x, y := e.cols[i].mid()+e.aside(i, k, v), e.y(v)
			dx := math.Max(0, math.Max(box.X-x, x-box.Right()))
			dy := math.Max(0, math.Max(box.Y-y, y-box.Bottom()))
			if math.Hypot(dx, dy) < e.radius(k)*faceEdge {
				t.Errorf("%s lies on the face of %s in column %d", name, s.name, i+1)
			}
		}
	}
}

// TestLaneHasAir: no note, ring or face comes nearer to the edge of its lane than 5 units.
func TestLaneHasAir(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	for n := range 60 {
		e := emotionOf(t, crowdedMap(r, 1+r.IntN(20)), 1190, []float64{0, 900}[n%2])
		height := e.top + e.span + e.bottom
		near := func(what string, top, bottom float64) {
			if top < 5*e.unit || bottom > height-5*e.unit {
				t.Errorf("map %d: %s goes from %.1f to %.1f in a lane of %.1f", n, what, top, bottom, height)
			}
		}
		for i := range e.cols {
			if s, ok := score(journey.Of(e.cols[i].content().Emotion, "")); ok {
				near("a face", e.y(s)-e.around(i, 0), e.y(s)+e.around(i, 0))
			}
			if e.notes[i].stack != nil {
				near("a note", e.noteTop(i), e.noteTop(i)+e.notes[i].height())
			}
		}
	}
}

// TestSpareHeightGoesToTheCurve: in a tall lane the curve and its faces grow, and what is left stands evenly.
func TestSpareHeightGoesToTheCurve(t *testing.T) {
	m := mapOf(lived(journey.Angry), lived(journey.Disappointed), lived(journey.Happy))
	low, tall := emotionOf(t, m, 1190, 0), emotionOf(t, m, 1190, 900)
	if part := tall.span / 900; part < 0.7 {
		t.Errorf("the curve takes %.0f %% of a tall lane", 100*part)
	}
	if tall.r < 1.4*low.r || tall.livedStrokes(0, tall.weight())[0].Width < 1.4*low.livedStrokes(0, low.weight())[0].Width {
		t.Errorf("faces of %.1f and %.1f", low.r, tall.r)
	}
}

// TestPillsTakeTwoLines: even where notes hang on both sides, the name of a moment has at most two lines.
func TestPillsTakeTwoLines(t *testing.T) {
	for kind := range momentNames {
		var all []journey.Content
		for range 27 {
			all = append(all, journey.Content{Moments: []journey.Moment{{Kind: kind}}}) // where there is no curve all stand in a row
		}
		all = append(all, lived(journey.Happy)) // without any feeling there is no lane for it
		e := emotionOf(t, mapOf(all...), 0, 0)
		for i := range e.notes {
			for _, p := range e.notes[i].stack {
				if p.pill.A > 0 && len(p.lines) > 2 {
					t.Fatalf("%q has %d lines", linesOf(e.note(i)), len(p.lines))
				}
			}
		}
	}
}

// TestNotesOpenOverTheirNeighbors: one sentence at every third of narrow columns takes two lines.
func TestNotesOpenOverTheirNeighbors(t *testing.T) {
	var all []journey.Content
	for i := range 27 {
		c := lived(journey.Face(2 + i%3))
		if i%3 == 2 {
			c.Why = texted("The neighbor shows his own bill at the hedge")
		}
		all = append(all, c)
	}
	e := emotionOf(t, mapOf(all...), 0, 0)
	for i := range e.notes {
		for _, p := range e.notes[i].stack {
			if len(p.lines) > 2 {
				t.Errorf("column %d: %q", i+1, linesOf(e.note(i)))
			}
			if p.lonely() {
				t.Errorf("column %d: a word stands alone in %q", i+1, linesOf(e.note(i)))
			}
		}
	}
}

// TestSidesOfNotes: a note hangs outside a bend, and two neighbors part.
func TestSidesOfNotes(t *testing.T) {
	why := func(f journey.Face) journey.Content {
		c := lived(f)
		c.Why = texted("Because of this and that")
		return c
	}
	for _, test := range []struct {
		name string
		all  []journey.Content
		want string // of each note: ^ over the curve, v under it
	}{
		{"peak", []journey.Content{lived(2), why(4), lived(2)}, "^"},
		{"valley", []journey.Content{lived(4), why(2), lived(4)}, "v"},
		{"zigzag", []journey.Content{why(2), why(4), why(2), why(4)}, "v^v^"},
		{"flat", []journey.Content{why(3), why(3), why(3)}, "^v^"},
	} {
		t.Run(test.name, func(t *testing.T) {
			e := emotionOf(t, mapOf(test.all...), 1190, 0)
			got := ""
			for i := range e.notes {
				if e.notes[i].stack != nil {
					got += map[bool]string{true: "v", false: "^"}[e.notes[i].low]
				}
			}
			if got != test.want {
				t.Errorf("notes hang %s, want %s", got, test.want)
			}
		})
	}
}

// TestCalloutsAreWide: what a moment of truth holds stands in three columns where there is room.
func TestCalloutsAreWide(t *testing.T) {
	c := lived(journey.Happy)
	c.Moments = []journey.Moment{{Kind: journey.Truth, Words: texted("Here or online?")}}
	c.Expectations = []journey.Expectation{{Text: texted("That they think along")[0]}}
	c.Uncertainties, c.Answer = texted("Does it pass the stairs?"), journey.Answer{Words: texted("They measure before they sell")}
	e := emotionOf(t, mapOf(lived(2), lived(2), c, lived(2), lived(2)), 1190, 0)
	n := &e.notes[2]
	columns := 0
	for _, p := range n.stack {
		columns = max(columns, len(p.side))
	}
	if columns != 3 || n.height() > n.w/2.5 {
		t.Errorf("%d columns in a callout of %.0f × %.0f", columns, n.w, n.height())
	}
}

// TestEveryCurveIsNamed: on every sheet each curve has its name inside the grid, which is as wide as the header.
func TestEveryCurveIsNamed(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32))
	named := 0
	for n := range 21 {
		m := crowdedMap(r, 8+r.IntN(24))
		s, _ := sheetNamed([]string{"fit", "A3", "A4"}[n%3])
		p := newPlan(m, house(t), s, Options{})
		p.rows, _ = p.rowsFor(Options{})
		boards, err := p.boards()
		if err != nil {
			t.Fatal(err)
		}
		for i, b := range boards {
			if !b.hasCurve() || len(b.whose) < 2 {
				continue
			}
			if math.Abs(b.gridRight-(b.width-b.margin)) > 0.1 && b.need() < b.width-b.frame() {
				t.Errorf("map %d, sheet %d: the grid ends at %.1f of %.1f", n, i+1, b.gridRight, b.width)
			}
			want := 0
			for _, s := range b.feelings.lived {
				if _, _, ok := s.reach(b.gridLeft, b.gridRight); ok {
					want++
				}
			}
			named += want
			got := 0
			for _, k := range b.feelings.named {
				if k.line < len(b.whose) {
					got++
				}
			}
			if got != want {
				t.Errorf("map %d, sheet %d: %d of %d curves have a name", n, i+1, got, want)
			}
			for _, k := range b.feelings.named {
				if k.box.X < b.gridLeft || k.box.Right() > b.gridRight {
					t.Errorf("map %d, sheet %d: a name stands at %+v", n, i+1, k.box)
				}
			}
		}
	}
	if named < 40 {
		t.Errorf("only %d curves", named)
	}
}

// TestCurvesDiffer: each curve is told from the others by more than its color.
func TestCurvesDiffer(t *testing.T) {
	m := mapOf(journey.Content{Emotion: []journey.Feeling{feels(journey.Happy, ""), feels(journey.Angry, "a"), feels(journey.Angry, "b")}})
	e := emotionOf(t, m, 1190, 0)
	seen := map[string]bool{}
	for k := range e.lived {
		said := ""
		for _, s := range e.livedStrokes(k, 1) {
			said += fmt.Sprintf("%.1f %v;", s.Width, s.Dash)
		}
		if seen[said] {
			t.Errorf("curve %d looks like another", k)
		}
		seen[said] = true
	}
}
