package poster

import (
	"math"
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

// TestNotesKeepToTheirPhase: on a wide sheet no bare note of a map stands across the gutter between two phases, and no
// callout up against its edge.
func TestNotesKeepToTheirPhase(t *testing.T) {
	for _, file := range []string{"testdata/bench/27.yaml", "examples/witgoed.yaml", "examples/airline.yaml"} {
		for _, paper := range []string{"fit", "A1"} {
			for _, b := range boardsOf(t, file, paper) {
				if !b.hasCurve() {
					continue
				}
				for i := range b.feelings.notes {
					n := &b.feelings.notes[i]
					if n.stack != nil && b.feelings.astride(n.x, n.x+n.w, n.truth) > 20*b.unit {
						t.Errorf("%s on %s: the note of column %d lies on a gutter", file, paper, i+1)
					}
				}
			}
		}
	}
}

// TestSmallFaceLapsOver: the face of a second persona who feels the same stands within its column, clear of the eyes of the
// large one.
func TestSmallFaceLapsOver(t *testing.T) {
	both := journey.Content{Emotion: []journey.Feeling{feels(journey.Happy, ""), feels(journey.Happy, "zus")}}
	m := mapOf(both, both, both)
	m.Personas = []journey.Persona{{Name: texted("Noor")[0]}, {ID: texted("zus")[0], Name: texted("Haar zus")[0]}}
	e := emotionOf(t, m, 1190, 0)
	for i := range e.cols {
		dx := math.Abs(e.aside(i, 1, 0.5))
		if dx > 0.7*2*e.r || dx-e.radius(1)-e.halo() < 0.44*e.r {
			t.Errorf("column %d: the small face stands %.2f radii off", i+1, dx/e.r)
		}
	}
}

// TestHaloFollowsTheFace: the ground round a face has the outline of the face.
func TestHaloFollowsTheFace(t *testing.T) {
	e := emotionOf(t, mapOf(lived(journey.Disappointed), lived(journey.Happy)), 1190, 0)
	g := e.face(0, 0, journey.Of(e.cols[0].content().Emotion, ""), 100, 100).(*render.Group)
	halo, face := g.Items[0].(*render.Path), g.Items[1].(*render.Path)
	if len(halo.Segs) != len(face.Segs) || halo.Stroke.Width != 2*e.halo() || halo.Fill.Color != e.groundOf(&e.cols[0]) {
		t.Errorf("the halo has %d segments, the face %d", len(halo.Segs), len(face.Segs))
	}
}

// TestLargeTypeLeavesTheCurveItsHeight: type that is larger than the sheet's own does not press levels together.
func TestLargeTypeLeavesTheCurveItsHeight(t *testing.T) {
	m := mapOf(lived(journey.Angry), lived(journey.Disappointed), lived(journey.Delighted), lived(journey.Happy), lived(journey.Angry))
	s, _ := sheetNamed("A4")
	p := newPlan(m, house(t), s, Options{})
	p.rows, _ = p.rowsFor(Options{})
	boards, err := p.boards()
	if err != nil {
		t.Fatal(err)
	}
	e := boards[0].feelings
	if level := e.span / e.steps(); level < 1.5*2*e.r-0.1 {
		t.Errorf("levels lie %.2f faces apart", level/e.r/2)
	}
}

// TestMarkKeepsOffTheGap: what marks the first column does not stand astride the edge where the gap begins.
func TestMarkKeepsOffTheGap(t *testing.T) {
	low := lived(journey.Angry)
	low.Expected = []journey.Feeling{feels(journey.Happy, "")}
	next := lived(journey.Happy)
	next.Expected = low.Expected
	e := emotionOf(t, mapOf(low, next, lived(journey.Delighted), lived(journey.Happy), lived(journey.Happy)), 1190, 0)
	if n := &e.notes[0]; n.stack == nil || n.perched && n.at == above {
		t.Errorf("the mark stands at %v", n.at)
	}
}
