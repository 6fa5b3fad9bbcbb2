package poster

import (
	"image/color"
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
		items = append(items, c.hill(v)...)
	}
	for k := range v.lived {
		items = append(items, c.bridges(v, k)...)
	}
	items = append(items, c.trace(v.hoped, c.hopedLine(), c.y(v))...)
	for k := len(v.lived) - 1; k >= 0; k-- {
		t := v.lived[k].track
		if k > 0 {
			t = c.strands(v, k)
		}
		items = append(items, c.trace(t, c.livedLine(k), c.y(v))...)
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

// hill is the ground under the curve and its gaps. Where the line goes on in another verse it runs off the sheet; where
// the journey begins and ends it fades out, since nothing is known there.
func (c *classic) hill(v *verse) (items []render.Item) {
	var p render.Pen
	runs, y := v.lived[0].track, c.y(v)
	last := runs[len(runs)-1]
	start, end := runs[0][0], last[len(last)-1]
	p.Move(start.x, v.floor)
	p.Line(start.x, y(start.s))
	for i, run := range runs {
		if i > 0 {
			forward(&p, v.gap(i), y)
		}
		forward(&p, run, y)
	}
	p.Line(end.x, v.floor)
	p.Close()
	crest := render.Bounds(p).Y
	if start.x > 0 {
		items = append(items, c.flank(v, start, -1, crest)...)
	}
	if end.x < c.width {
		items = append(items, c.flank(v, end, 1, crest)...)
	}
	return append(items, c.slope(p, c.hues.Ramp[0]))
}

// slope is a part of the hill, which grows paler down to its foot.
func (c *classic) slope(p render.Pen, top color.NRGBA) render.Item {
	return &render.Path{Segs: p, Fill: render.Paint{Gradient: &render.Gradient{From: top, To: c.hues.Paper, End: render.Point{Y: 1}}}}
}

// flank is the hill beyond its first or last face: it fades out over half a pace to one side. At its top it has the color
// that the hill, whose crest is at a height, has there.
func (c *classic) flank(v *verse, at knot, side, crest float64) (items []render.Item) {
	const steps = 16
	top, wide := c.y(v)(at.s), v.pace/2/steps
	tone := mix(c.hues.Ramp[0], c.hues.Paper, (top-crest)/math.Max(v.floor-crest, 1))
	for k := steps - 1; k >= 0; k-- {
		near, far := at.x+side*wide*float64(k-1), at.x+side*wide*float64(k+1)
		if k == 0 {
			near = at.x - side*0.5*c.unit
		}
		var p render.Pen
		p.Box(render.Rect{X: math.Min(near, far), Y: top, W: math.Abs(far - near), H: v.floor - top})
		items = append(items, c.slope(p, mix(tone, c.hues.Paper, (float64(k)+0.5)/steps)))
	}
	return items
}

// gap goes from the end of one run of the first curve to the beginning of the i-th.
func (v *verse) gap(i int) []knot { return v.gapIn(0, i) }

// gapIn goes from the end of one run of the k-th curve to the beginning of its i-th.
func (v *verse) gapIn(k, i int) []knot {
	a, b := v.lived[k].track[i-1], v.lived[k].track[i][0]
	from := a[len(a)-1]
	return []knot{{x: from.x, s: from.s}, {x: b.x, s: b.s}}
}

// bridges are dots where the k-th curve has gaps.
func (c *classic) bridges(v *verse, k int) (items []render.Item) {
	for i := 1; i < len(v.lived[k].track); i++ {
		items = append(items, c.trace(track{v.gapIn(k, i)}, c.bridgeLine(k), c.y(v))...)
	}
	return items
}

// bridgeLine is the stroke of a bridge over a gap of the k-th curve.
func (c *classic) bridgeLine(k int) render.Stroke {
	st := render.Stroke{Color: c.hues.Line, Width: 2 * c.unit, Cap: render.RoundCap, Dash: []float64{0.01, 6 * c.unit}}
	if k > 0 {
		st.Color = c.inkOf(k)
	}
	return st
}

// legend explains the lines, and the dots over a gap with the ring of a scene in it.
func (c *classic) legend() []entry {
	es := c.lineLegend()
	if !c.hasGaps() {
		return es
	}
	dots := c.lineMark(c.bridgeLine(0), c.words.of(wordLonger))
	return append(es, entry{func(x, y float64) []render.Item {
		return append(dots.draw(x, y), c.ring(x+12*c.unit, y, 3.4*c.unit, 1.2*c.unit))
	}, dots.width, dots.words})
}

// hasGaps says whether a curve is not known between two scenes of which it is.
func (c *classic) hasGaps() bool {
	for k := range c.whose {
		if c.hasGap(k) {
			return true
		}
	}
	return false
}

// ring is the mark of a scene of which no mood is known.
func (c *classic) ring(x, y, r, edge float64) render.Item {
	ring := outline(c.hues.Line, edge, func(p *render.Pen) { p.Circle(x, y, r) })
	ring.Fill = render.Paint{Color: c.hues.Paper}
	return ring
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
