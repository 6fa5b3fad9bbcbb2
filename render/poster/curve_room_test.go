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

// TestSmallFaceStandsAside: the face of a second persona who feels the same, or what was expected, stands within its column and
// covers neither the large face nor the ring.
func TestSmallFaceStandsAside(t *testing.T) {
	for name, test := range map[string]struct {
		first journey.Content
		clear func(e *emotion) float64
	}{
		"the same":     {lived(journey.Happy), func(e *emotion) float64 { return e.r * edgeOf(journey.Happy) }},
		"the expected": {journey.Content{Emotion: []journey.Feeling{feels(journey.Angry, "")}, Expected: []journey.Feeling{feels(journey.Happy, "")}}, (*emotion).hopedRadius},
	} {
		t.Run(name, func(t *testing.T) {
			both := test.first
			both.Emotion = append(both.Emotion, feels(journey.Happy, "zus"))
			m := mapOf(both, both, both)
			m.Personas = []journey.Persona{{Name: texted("Noor")[0]}, {ID: texted("zus")[0], Name: texted("Haar zus")[0]}}
			for _, width := range []float64{0, 1190} {
				e := emotionOf(t, m, width, 0)
				for i := range e.cols {
					dx, r := math.Abs(e.aside(i, 1, 0.5)), e.radius(1)+1.6*e.unit
					if dx-r < test.clear(e)-0.01 {
						t.Errorf("column %d of a board of %.0f: the small face covers it by %.1f", i+1, width, (test.clear(e)-dx+r)/e.unit)
					}
					if width > 0 && dx+r > e.cols[i].w/2 {
						t.Errorf("column %d: the small face stands out of it", i+1)
					}
				}
			}
		})
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
