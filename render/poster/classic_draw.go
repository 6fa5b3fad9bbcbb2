package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// moodOf is the emotion at a scene of the k-th to have a curve.
func (s *stage) moodOf(i, k int) journey.Emotion {
	if k == 0 {
		return s.scenes[i].mood
	}
	return s.scenes[i].others[k-1]
}

// curve draws what lies behind the faces of a verse: the hill under the curve, its lines and its phases.
func (c *classic) curve(v *verse) {
	var items []render.Item
	if v.lived[0].track != nil {
		items = append(items, c.hill(v))
		items = append(items, c.bridges(v)...)
	}
	items = append(items, c.trace(v.hoped, c.hopedLine(), c.y(v))...)
	for k := len(v.lived) - 1; k >= 0; k-- {
		items = append(items, c.trace(v.lived[k].track, c.livedLine(k), c.y(v))...)
	}
	c.decor(&render.Group{Clip: c.window(), Items: items})
	c.phasesUnder(v, phaseInks{c.hues.Accent, c.phase.ink, c.hues.Muted}, 1.6*c.unit)
	c.taken.take(render.Rect{X: 0, Y: v.floor - 8*c.unit, W: c.width, H: v.Bottom() - v.floor + 12*c.unit})
}

// window keeps curves that go on elsewhere within the sheet.
func (s *stage) window() *render.Path {
	var p render.Pen
	p.Box(render.Rect{W: s.width, H: s.height})
	return &render.Path{Segs: p}
}

// hill is the ground under the curve and its gaps, from one edge of the sheet to the other: level where the journey
// begins and ends.
func (c *classic) hill(v *verse) render.Item {
	var p render.Pen
	runs, y := v.lived[0].track, c.y(v)
	start := runs[0][0]
	p.Move(math.Min(0, start.x), v.floor)
	p.Line(math.Min(0, start.x), y(start.s))
	p.Line(start.x, y(start.s))
	for i, run := range runs {
		if i > 0 {
			forward(&p, v.gap(i), y)
		}
		forward(&p, run, y)
	}
	last := runs[len(runs)-1]
	end := last[len(last)-1]
	p.Line(math.Max(c.width, end.x), y(end.s))
	p.Line(math.Max(c.width, end.x), v.floor)
	p.Close()
	return &render.Path{Segs: p, Fill: render.Paint{Gradient: &render.Gradient{From: c.hues.Ramp[0], To: c.hues.Paper, End: render.Point{Y: 1}}}}
}

// gap goes level from the end of one run of the first curve to the beginning of the i-th.
func (v *verse) gap(i int) []knot {
	a, b := v.lived[0].track[i-1], v.lived[0].track[i][0]
	from := a[len(a)-1]
	return []knot{{x: from.x, s: from.s}, {x: b.x, s: b.s}}
}

// bridges are dots along the hill where the curve has gaps.
func (c *classic) bridges(v *verse) (items []render.Item) {
	st := render.Stroke{Color: c.hues.Line, Width: 2 * c.unit, Cap: render.RoundCap, Dash: []float64{0.01, 6 * c.unit}}
	for i := 1; i < len(v.lived[0].track); i++ {
		items = append(items, c.trace(track{v.gap(i)}, st, c.y(v))...)
	}
	return items
}

// trace draws a line, and takes its way.
func (c *classic) trace(t track, st render.Stroke, y scaler) []render.Item {
	var p render.Pen
	if t.draw(&p, y); p == nil {
		return nil
	}
	c.taken.takePath(p, st.Width/2+2*c.unit)
	return []render.Item{&render.Path{Segs: p, Stroke: st}}
}

func (c *classic) hopedLine() render.Stroke {
	st := c.hopedStroke()
	st.Width = 1.6 * c.unit
	return st
}

func (c *classic) livedLine(k int) render.Stroke {
	st := c.livedStroke(c.inkOf(k), k)
	st.Width = math.Max(0.3*c.r, 4*c.unit)
	if k > 0 {
		st.Width = 3 * c.unit
	}
	return st
}
