package poster

import (
	"image/color"
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// tracks are all lines of the lane.
func (e *emotion) tracks() []track {
	ts := []track{e.hoped}
	for _, s := range e.lived {
		ts = append(ts, s.track)
	}
	for _, s := range e.rival {
		ts = append(ts, s.track)
	}
	return ts
}

// lines draws the levels, the gap, the expectation, competitors and the curves, from back to front.
func (e *emotion) lines() []render.Item {
	var items []render.Item
	for _, t := range e.axis.ticks {
		l := line(mix(e.Colors.Rule, e.Colors.Muted, 0.15), 0.6*e.unit, e.gridLeft, e.y(t.score), e.gridRight, e.y(t.score))
		l.Stroke.Dash = []float64{e.unit, 3 * e.unit}
		if t.score == 0 {
			l.Stroke = render.Stroke{Width: e.unit, Color: mix(e.Colors.Rule, e.Colors.Muted, 0.3)}
		}
		items = append(items, l)
	}
	var gap render.Pen
	between(&gap, e.lived[0].track, e.hoped, e.y)
	if gap != nil {
		items = append(items, &render.Path{Segs: gap, Fill: render.Paint{Color: fade(e.Colors.Accent, gapStrength)}})
	}
	for _, s := range e.rival {
		line := e.stroke(s.track, e.rivalStroke())
		render.Move(line, 0, e.rivalDrop()) // beside what was expected where the two run together
		items = append(items, line...)
	}
	items = append(items, e.stroke(e.hoped, e.hopedStroke())...)
	for i := range e.cols {
		items = append(items, e.leader(i)...)
	}
	for k := len(e.lived) - 1; k >= 0; k-- {
		s := e.lived[k]
		items = append(items, e.bridges(s)...)
		items = append(items, e.stroke(s.track, e.livedStroke(s.ink, k))...)
	}
	return e.clipped(items)
}

// gapStrength is how strong the accent is between what was expected and what was lived.
const gapStrength = 0.11

func (l *look) hopedStroke() render.Stroke {
	return render.Stroke{Color: l.Colors.Expected, Width: 1.1 * l.unit, Dash: []float64{4.5 * l.unit, 3 * l.unit}}
}

func (l *look) rivalStroke() render.Stroke {
	return render.Stroke{Color: l.rivalInk(), Width: 1.1 * l.unit, Join: render.RoundJoin}
}

// rivalInk is quieter than what was expected, which is quieter than what was lived.
func (l *look) rivalInk() color.NRGBA { return mix(l.Colors.Expected, l.Colors.Paper, 0.25) }

func (l *look) livedStroke(ink color.NRGBA, k int) render.Stroke {
	s := render.Stroke{Color: ink, Width: 3 * l.unit, Cap: render.RoundCap, Join: render.RoundJoin}
	if k > 0 {
		s.Width = 2 * l.unit
	}
	return s
}

// rivalDrop is how far below its place a competitor's line runs: too little to mislead, enough to be told apart.
func (l *look) rivalDrop() float64 { return 2.4 * l.unit }

// squares mark how competitors do in a column, beside what stands there already.
func (e *emotion) squares(i int) []render.Item {
	var items []render.Item
	of := e.cols[i].content()
	_, hoped := e.main(i)
	d := 2.3 * e.unit
	for _, s := range e.rival {
		em := rivalOf(of, s.who)
		v, ok := score(em)
		if !ok {
			continue
		}
		x, y := e.cols[i].mid(), e.y(v)+e.rivalDrop()
		if r := e.faceAt(i, y, d); r > 0 {
			x -= r + e.halo() + 2*d
		} else if h, ok := score(hoped); ok && math.Abs(e.y(h)-y) < 3*d {
			x -= 4 * d
		}
		mark := outline(s.ink, 1.1*e.unit, func(p *render.Pen) { p.Box(render.Rect{X: x - d, Y: y - d, W: 2 * d, H: 2 * d}) })
		mark.Fill = render.Paint{Color: e.Colors.Paper}
		items = append(items, &render.Group{Role: render.Figure, Name: joinWords(s.name, e.faceName(em)), Items: []render.Item{mark}})
	}
	return items
}

// faceAt is the radius of the face on the middle of a column that a mark of size d at y would touch; 0 for none.
func (e *emotion) faceAt(i int, y, d float64) float64 {
	for k, s := range e.lived {
		v, ok := score(journey.Of(e.cols[i].content().Emotion, s.who))
		if ok && e.aside(i, k, v) == 0 && math.Abs(e.y(v)-y) < e.radius(k)+2*d {
			return e.radius(k)
		}
	}
	return 0
}

// bridges ties runs across columns that are marked unknown, so that the eye goes on without being told more.
func (e *emotion) bridges(s series) []render.Item {
	var items []render.Item
	for i := 1; i < len(s.track); i++ {
		a, b := s.track[i-1], s.track[i]
		from, to := a[len(a)-1], b[0]
		if !e.unknownBetween(from.x, to.x) {
			continue
		}
		l := line(s.ink, 1.4*e.unit, from.x, e.y(from.s), to.x, e.y(to.s))
		l.Stroke.Dash = []float64{2 * e.unit, 4 * e.unit}
		items = append(items, l)
	}
	return items
}

func (e *emotion) unknownBetween(x0, x1 float64) bool {
	for i := range e.cols {
		if m := e.cols[i].mid(); m > x0 && m < x1 && isUnknown(e.cols[i].content(), "emotion") {
			return true
		}
	}
	return false
}

func (e *emotion) stroke(t track, s render.Stroke) []render.Item {
	var p render.Pen
	t.draw(&p, e.y)
	if p == nil {
		return nil
	}
	return []render.Item{&render.Path{Segs: p, Stroke: s}}
}

// clipped cuts lines that run on over the edge of the board.
func (e *emotion) clipped(items []render.Item) []render.Item {
	if e.before == nil && e.next == nil {
		return items
	}
	var p render.Pen
	p.Box(render.Rect{X: e.gridLeft, W: e.gridRight - e.gridLeft, H: e.top + e.span + e.bottom})
	return []render.Item{&render.Group{Clip: &render.Path{Segs: p}, Items: items}}
}
