package poster

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"testing"

	"journeymap/journey"
	"journeymap/journey/diag"
	"journeymap/render"
)

// boardsOf lays out a map that people see first, on a sheet.
func boardsOf(t *testing.T, file, paper string) []*board {
	t.Helper()
	data, err := os.ReadFile("../../" + file)
	if err != nil {
		t.Fatal(err)
	}
	m, _ := journey.Parse(&diag.Source{Data: data})
	s, _ := sheetNamed(paper)
	s.free = paper != "fit"
	p := newPlan(m, house(t), s, Options{})
	p.rows, _ = p.rowsFor(Options{})
	boards, err := p.boards()
	if err != nil {
		t.Fatal(err)
	}
	return boards
}

// TestCurveFillsItsLane: on every sheet most of the lane's height is the scale.
func TestCurveFillsItsLane(t *testing.T) {
	for _, file := range []string{"examples/witgoed.yaml", "examples/airline.yaml", "examples/minimal.yaml", "testdata/bench/27.yaml"} {
		for _, paper := range []string{"fit", "A4", "A3", "A2", "A1", "letter"} {
			for i, b := range boardsOf(t, file, paper) {
				if !b.hasCurve() {
					continue
				}
				e := b.feelings
				if part := e.span / (e.top + e.span + e.bottom); part < 0.60 {
					t.Errorf("%s on %s, sheet %d: the scale takes %.0f %% of its lane", file, paper, i+1, 100*part)
				}
				if level := e.span / e.steps(); level > 1.05*levelSteep*e.narrow && level > levelWanted*e.unit {
					t.Errorf("%s on %s, sheet %d: levels lie %.0f apart in columns of %.0f", file, paper, i+1, level, e.narrow)
				}
			}
		}
	}
}

// TestCalloutsTakePockets: a callout at a valley stands beside its face, and costs the lane less than half of its height.
func TestCalloutsTakePockets(t *testing.T) {
	deep := lived(journey.Angry)
	deep.Moments = []journey.Moment{{Kind: journey.Truth, Words: texted("Do they tell us, or do we find out?")}}
	deep.Why = texted("Five hours of silence, and then a note on the door")
	e := emotionOf(t, mapOf(lived(journey.Happy), deep, lived(journey.Delighted), lived(journey.Delighted), lived(journey.Happy)), 1190, 0)
	n := &e.notes[1]
	hung := e.around(1, 0) + e.noteGap() + n.height() + e.laneGap()
	if !n.perched || e.bottom > hung-n.height()/2 {
		t.Errorf("%.0f under the scale, where %.0f would do without a pocket", e.bottom, hung)
	}
}

// TestPerchedNotesLieNearTheirFace: what stands in a pocket is at most 12 mm from its face on A3, save where it fled the face of
// another in its column.
func TestPerchedNotesLieNearTheirFace(t *testing.T) {
	r := rand.New(rand.NewPCG(41, 42))
	perched := 0
	for n := range 60 {
		e := emotionOf(t, crowdedMap(r, 1+r.IntN(30)), 1190, 0)
		for i := range e.notes {
			if note := &e.notes[i]; note.perched {
				perched++
				gap := gapTo(note.box(e.noteTop(i)), e.cols[i].mid(), e.top+e.anchorOf(i, e.span)) - e.around(i, 0)
				most := 34.1 * e.unit
				if len(e.cols[i].content().Emotion) > 1 {
					most = 108.1 * e.unit
				}
				if gap > most || gap < 2*e.unit {
					t.Errorf("map %d: the note of column %d stands %.0f from its face", n, i+1, gap/e.unit)
				}
			}
		}
	}
	if perched < 50 {
		t.Errorf("only %d notes stand in pockets", perched)
	}
}

// TestSquaresStandOnTheirLine: the mark of a competitor lies on its line, and on no face.
func TestSquaresStandOnTheirLine(t *testing.T) {
	r := rand.New(rand.NewPCG(51, 52))
	squares := 0
	for n := range 60 {
		e := emotionOf(t, crowdedMap(r, 1+r.IntN(30)), 1190, 0)
		for i := range e.cols {
			for _, q := range e.squareSpots(i) {
				squares++
				s, ok := e.rival[q.rival].at(q.X)
				if v, _ := score(rivalOf(e.cols[i].content(), e.rival[q.rival].who)); e.lone(e.rival[q.rival].track, e.cols[i].mid()) {
					s, ok = v, true // without a line it keeps its height
				}
				if !ok || math.Abs(e.y(s)+e.dropOf(len(e.lived)+q.rival)-q.Y) > 0.01 {
					t.Errorf("map %d: the square of column %d lies off its line", n, i+1)
				}
				for k := range e.lived {
					v, ok := e.scoreOf(i, k)
					if ok && gapTo(square(q.X, q.Y, squareSize*e.unit), e.cols[i].mid()+e.aside(i, k, v), e.y(v)) < e.radius(k)*faceEdge {
						t.Errorf("map %d: the square of column %d lies on a face", n, i+1)
					}
				}
			}
		}
	}
	if squares < 200 {
		t.Errorf("only %d squares", squares)
	}
}

// TestLoneRivalIsSeen: the mark of a competitor whose neighbors are not known is there, though a face or the ring of what was
// expected stands at its place.
func TestLoneRivalIsSeen(t *testing.T) {
	c := lived(journey.Angry)
	c.Expected = []journey.Feeling{feels(journey.Happy, "")}
	for _, f := range []journey.Face{journey.Angry, journey.Happy} {
		c.Competitor = []journey.Rival{{Emotion: feels(f, "").Emotion}}
		e := emotionOf(t, mapOf(lived(journey.Happy), c, lived(journey.Delighted)), 1190, 0)
		if spots := e.squareSpots(1); len(spots) != 1 {
			t.Errorf("%d marks at %s", len(spots), f.Name(journey.English))
		}
	}
}

// TestRivalsLieBesideOtherLines: a competitor's line parts from one that it runs together with, and else keeps its place.
func TestRivalsLieBesideOtherLines(t *testing.T) {
	with := func(own, rival journey.Face) journey.Content {
		c := lived(own)
		c.Competitor = []journey.Rival{{Emotion: feels(rival, "").Emotion}}
		return c
	}
	for _, test := range []struct {
		all  []journey.Content
		want bool
	}{
		{[]journey.Content{with(2, 2), with(3, 3), with(4, 2)}, true},
		{[]journey.Content{with(2, 3), with(3, 2), with(4, 4)}, false},
	} {
		e := emotionOf(t, mapOf(test.all...), 1190, 0)
		if drop := e.dropOf(1); (drop > 0) != test.want || test.want && drop < (3*e.weight()+1.1)/2*e.unit+e.unit {
			t.Errorf("%v: a drop of %.1f", test.want, drop/e.unit)
		}
	}
}

// TestLinesReachTheirFaces: the curve of a further persona runs to his face, where that stands beside another too.
func TestLinesReachTheirFaces(t *testing.T) {
	r := rand.New(rand.NewPCG(61, 62))
	moved := 0
	for n := range 40 {
		e := emotionOf(t, crowdedMap(r, 2+r.IntN(20)), 1190, 0)
		for i := range e.cols {
			for k := range e.lived {
				v, ok := e.scoreOf(i, k)
				if !ok {
					continue
				}
				x := e.cols[i].mid() + e.aside(i, k, v)
				if e.aside(i, k, v) != 0 {
					moved++
				}
				if s, ok := e.lived[k].at(x); !ok || s != v {
					t.Errorf("map %d: line %d misses its face in column %d", n, k, i+1)
				}
			}
		}
	}
	if moved < 20 {
		t.Errorf("only %d faces stand beside others", moved)
	}
}

// TestRaysKeepOffFaces: a ray ends a millimeter before the ring of a second face.
func TestRaysKeepOffFaces(t *testing.T) {
	c := journey.Content{Emotion: []journey.Feeling{feels(journey.Delighted, ""), feels(journey.Delighted, "tom")}}
	c.Moments = []journey.Moment{{Kind: journey.Wow}}
	m := mapOf(lived(journey.Happy), c, lived(journey.Happy))
	m.Personas = []journey.Persona{{Name: texted("Maya")[0]}, {ID: texted("tom")[0], Name: texted("Tom")[0]}}
	e := emotionOf(t, m, 1190, 0)
	x, y := e.cols[1].mid(), e.y(1)
	other, ring := x+e.aside(1, 1, 1), e.radius(1)+2.2*e.unit
	rays := e.rays(1, x, y, e.r*faceEdge+3.2*e.unit).(*render.Path)
	if len(rays.Segs) < 20 {
		t.Fatalf("%d segments", len(rays.Segs))
	}
	for _, s := range rays.Segs {
		if d := math.Hypot(s.P[0].X-other, s.P[0].Y-y) - ring; d < 2.8*e.unit {
			t.Errorf("a ray ends %.1f units from the second face", d/e.unit)
		}
	}
}

// TestNamesLieNearestTheirLine: a name that stands where it is plain is nearer to its own line or face than to any other.
func TestNamesLieNearestTheirLine(t *testing.T) {
	named := map[string]bool{}
	for _, file := range []string{"examples/witgoed.yaml", "examples/airline.yaml"} {
		for _, paper := range []string{"fit", "A4", "A1"} {
			for i, b := range boardsOf(t, file, paper) {
				if !b.hasCurve() {
					continue
				}
				e := b.feelings
				for _, n := range e.named {
					named[fmt.Sprint(file, n.line)] = true
					own := e.lineGap(n.line, n.box)
					for k := range e.tracks {
						if gap := e.lineGap(k, n.box); k != n.line && gap <= own {
							t.Errorf("%s on %s, sheet %d: the name of line %d lies %.1f from it, and %.1f from line %d",
								file, paper, i+1, n.line, own/e.unit, gap/e.unit, k)
						}
					}
				}
			}
		}
	}
	if len(named) < 5 {
		t.Errorf("names for %v alone", named)
	}
}

// lineGap is the distance between a line, with its faces, and a box.
func (e *emotion) lineGap(k int, box render.Rect) float64 {
	least := math.Inf(1)
	for x := box.X - 60; x <= box.Right()+60; x++ {
		if s, ok := e.tracks[k].at(x); ok {
			least = math.Min(least, gapTo(box, x, e.y(s)+e.dropOf(k)))
		}
	}
	for i := range e.cols {
		if k >= len(e.lived) {
			break
		}
		if s, ok := e.scoreOf(i, k); ok {
			least = math.Min(least, math.Max(0, gapTo(box, e.cols[i].mid()+e.aside(i, k, s), e.y(s))-e.around(i, k)))
		}
	}
	return least
}

// TestHeadsShareALine: where one label of a callout takes two lines, the texts under all of them begin alike.
func TestHeadsShareALine(t *testing.T) {
	l := lookAt(house(t), 9, 7)
	chapter := func(label string) (c stack) {
		c.add(part{block: l.label.set(label, 50)}, 0)
		c.add(part{block: l.body.set("Text", 50)}, 0)
		return c
	}
	side := []stack{chapter("The company's own answer"), chapter("Doubts")}
	alignHeads(side)
	a, b := side[0][:1].height()+side[0][1].gap, side[1][:1].height()+side[1][1].gap
	if a != b || len(side[0][0].lines) < 2 {
		t.Errorf("texts begin at %g and %g", a, b)
	}
}

// TestLeaderNeedsAFace: where a column has no face, its note may lie over the middle of the scale, and no leader runs
// through its words.
func TestLeaderNeedsAFace(t *testing.T) {
	bare := journey.Content{Why: texted("because of a long evening at the counter"),
		Moments: []journey.Moment{{Kind: journey.Peak, Words: texted("a peak that nobody felt")}}}
	e := emotionOf(t, mapOf(bare, lived(journey.Happy), lived(journey.Angry)), 1190, 0)
	for _, it := range e.leader(0) {
		segs := it.(*render.Path).Segs
		top, bottom := e.noteTop(0), e.noteTop(0)+e.notes[0].height()
		if y0, y1 := segs[0].P[0].Y, segs[1].P[0].Y; min(y0, y1) < bottom-0.1 && max(y0, y1) > top+0.1 {
			t.Errorf("a leader from %.1f to %.1f runs through the note from %.1f to %.1f", y0, y1, top, bottom)
		}
	}
}
