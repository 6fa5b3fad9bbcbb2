package poster

import (
	"slices"
	"testing"

	"journeymap/journey"
	"journeymap/render"
)

// Rows of both ways have at most one arrowhead in each zone, and none touches a station.
func TestMetroArrows(t *testing.T) {
	moods := slices.Repeat([]journey.Face{journey.Angry, journey.Happy, journey.Happy, journey.Delighted, journey.Indifferent}, 5)
	m := metroOf(t, walk(moods...), Options{Paper: "A3", Orientation: "portrait"})
	if len(m.rows) < 2 {
		t.Fatal("a journey of one row")
	}
	l, heads := &m.lines[0], 0
	for k := range m.rows {
		row := &m.rows[k]
		for a := range m.acts {
			at, to, ok := m.clearest(l, row, &m.acts[a], 1.1*m.thick)
			if !ok {
				t.Errorf("row %d has no arrowhead", k)
				continue
			}
			heads++
			if to.X != 0 && (to.X < 0) != row.back {
				t.Errorf("row %d: an arrowhead points to %v", k, to)
			}
			for i := range m.scenes {
				if m.rowOf(i) == row && m.clearance(i, at) < 1.1*m.thick {
					t.Errorf("an arrowhead at %v touches station %d", at, i)
				}
			}
		}
	}
	if got := len(m.arrows(l)); got != heads+len(m.rows)-1 {
		t.Errorf("%d arrowheads for %d zones", got, heads)
	}
}

// The dots of a thin line are larger than it is wide, and the legend shows those of the line that has the gap.
func TestMetroDots(t *testing.T) {
	for _, part := range []float64{1, 0.72, 0.26} {
		st := dotted(render.Stroke{Width: part * 10}, 10)
		if st.Width < 3 || st.Dash[1] < 1.5*st.Width {
			t.Errorf("a line of %v parts has dots of %v, each %v further", part, st.Width, st.Dash[1])
		}
	}
	m := &metro{stage: classicOf(t, walk(journey.Happy, journey.Happy, journey.Happy))}
	m.lines = []metroLine{{known: []bool{true, true, true}}, {known: []bool{true, false, true}, rival: true}}
	if l := m.unfinished(); l != &m.lines[1] {
		t.Errorf("the gap is said to be in %v", l)
	}
	if m.lines[1].known[1] = true; m.unfinished() != nil {
		t.Error("there is no gap")
	}
}

// A name does not stand right at a small face that belongs to another scene.
func TestMetroGuests(t *testing.T) {
	g := metroGuest{box: around(100, 100, 10)}
	for _, c := range []struct {
		x, y float64
		its  bool
	}{{70, 115, true}, {70, 75, true}, {115, 115, false}, {70, 140, false}} {
		if got := g.names(render.Rect{X: c.x, Y: c.y, W: 60, H: 12}, 16); got != c.its {
			t.Errorf("a name at %v, %v: %v", c.x, c.y, got)
		}
	}
}
