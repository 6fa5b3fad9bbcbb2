package poster

import (
	"math"

	"journeymap/render"
)

// spot is where a scene stands: on its curve, or on the bridge over its gap where its mood is not known.
func (w *wheel) spot(i int) render.Point {
	if sc := &w.scenes[i]; sc.felt() {
		return w.at(w.angles[i], w.radius(sc.mood.Score))
	}
	before, after := -1, -1
	for j := range w.scenes {
		if w.scenes[j].felt() && j < i {
			before = j
		}
		if w.scenes[j].felt() && j > i && after < 0 {
			after = j
		}
	}
	if before < 0 || after < 0 {
		return w.at(w.angles[i], (w.low+w.high)/2)
	}
	t := (w.angles[i] - w.angles[before]) / (w.angles[after] - w.angles[before])
	a, b := w.scenes[before].mood.Score, w.scenes[after].mood.Score
	return w.at(w.angles[i], w.radius(a+t*(b-a)))
}

// grid draws the levels of emotion and a spoke for every scene.
func (w *wheel) grid() {
	items := []render.Item{disk(w.hues.Card, w.x, w.y, w.r-w.ring.thick-2*w.unit)}
	var spokes render.Pen
	for _, a := range w.angles {
		from, to := w.at(a, w.hub), w.at(a, w.r-w.ring.thick-w.ring.lane)
		spokes.Move(from.X, from.Y)
		spokes.Line(to.X, to.Y)
	}
	items = append(items, w.pies()...)
	items = append(items, &render.Path{Segs: spokes, Stroke: render.Stroke{Color: w.hues.Rule, Width: 0.7 * w.unit}})
	if w.firstFeels() {
		for _, t := range w.axis.ticks {
			width, ink := 0.7*w.unit, w.hues.Rule
			if t.score == 0 {
				width, ink = 1.3*w.unit, mix(w.hues.Rule, w.hues.Line, 0.6)
			}
			items = append(items, outline(ink, width, func(p *render.Pen) { p.Circle(w.x, w.y, w.radius(t.score)) }))
		}
	}
	w.decor(items...)
}

// curves sets the lines and draws them, what was expected under what was lived.
func (w *wheel) curves() {
	var items []render.Item
	hoped := w.hopedStroke()
	hoped.Width = 1.6 * w.unit
	items = append(items, w.trace(w.hoped, hoped)...)
	for k := range w.lived {
		items = append(items, w.bridges(k)...)
	}
	for k := len(w.lived) - 1; k >= 0; k-- {
		items = append(items, w.trace(w.lived[k].track, w.livedLine(k))...)
	}
	w.decor(items...)
}

// livedLine is how the k-th line is drawn.
func (w *wheel) livedLine(k int) render.Stroke {
	st := w.livedStroke(w.inkOf(k), k)
	st.Width = math.Max(0.27*w.face, 3.4*w.unit) * thinner(k)
	if k > 0 {
		st.Width = math.Min(st.Width, 3*w.unit)
	}
	return st
}

// thinner is the width of the k-th line as a part of that of the first, on the wheel and in the legend.
func thinner(k int) float64 {
	if k > 0 {
		return 0.5
	}
	return 1
}

// aside is how far the k-th line runs outside the first, in scores, where both have one.
func (w *wheel) aside(i, k int) float64 {
	if k == 0 {
		return 0
	}
	off := 0.6 * (w.livedLine(0).Width + w.livedLine(k).Width)
	return w.asideOf(i, k) * off * (w.axis.best - w.axis.worst) / (w.high - w.low)
}

// tracks makes the tracks: x is the angle. Those of further personas go through their faces.
func (w *wheel) tracks() {
	w.spots = make([]render.Point, len(w.scenes))
	for i := range w.scenes {
		w.spots[i] = w.spot(i)
	}
	first := newTrack(w.angles, func(i int) (float64, bool) { return score(w.scenes[i].mood) })
	w.lived = []series{{track: first, ink: w.inkOf(0)}}
	w.companions()
	for k := 1; k < len(w.whose); k++ {
		t := newTrack(w.anglesOf(k), func(i int) (float64, bool) {
			if at := w.stands[i][k-1]; at.shown {
				return at.score, true
			}
			s, ok := score(w.moodOf(i, k))
			return s + w.aside(i, k), ok
		})
		w.alongside(t, first, w.angles, 0, k)
		w.lived = append(w.lived, series{track: t, ink: w.inkOf(k)})
	}
	w.hoped = newTrack(w.angles, func(i int) (float64, bool) { return score(w.scenes[i].hoped) })
}

// trace draws a track round the middle.
func (w *wheel) trace(t track, st render.Stroke) []render.Item {
	var p render.Pen
	for _, run := range t {
		if len(run) > 1 {
			at := w.at(run[0].x, w.radius(run[0].s))
			p.Move(at.X, at.Y)
			w.along(&p, run)
		}
	}
	if p == nil {
		return nil
	}
	return []render.Item{&render.Path{Segs: p, Stroke: st}}
}

// along goes on from the first knot of a run to its last, in steps that are short enough for a cubic to follow the
// curve.
func (w *wheel) along(p *render.Pen, run []knot) {
	for i := 1; i < len(run); i++ {
		a, b := run[i-1], run[i]
		n := math.Ceil((b.x - a.x) / (math.Pi / 15))
		h := (b.x - a.x) / n
		for j := 0.0; j < n; j++ {
			from, df := w.point(a, b, a.x+j*h)
			to, dt := w.point(a, b, a.x+(j+1)*h)
			p.Curve(from.X+df.X*h/3, from.Y+df.Y*h/3, to.X-dt.X*h/3, to.Y-dt.Y*h/3, to.X, to.Y)
		}
	}
}

// point is the place of a curve at an angle between two knots, and its derivative by the angle.
func (w *wheel) point(a, b knot, angle float64) (at, by render.Point) {
	h := b.x - a.x
	t := (angle - a.x) / h
	u := 1 - t
	slope := 6*t*u*(b.s-a.s)/h + a.slope*(u*u-2*t*u) + b.slope*(t*t-2*t*u)
	r := w.radius(hermite(a, b, angle))
	dr := slope * (w.high - w.low) / (w.axis.best - w.axis.worst)
	sin, cos := math.Sincos(angle)
	return w.at(angle, r), render.Point{X: dr*sin + r*cos, Y: -dr*cos + r*sin}
}

// pies fill what lies within the first curve, as far as it was lived.
func (w *wheel) pies() (items []render.Item) {
	for _, run := range w.lived[0].track {
		if len(run) < 2 {
			continue
		}
		var p render.Pen
		p.Move(w.x, w.y)
		at := w.at(run[0].x, w.radius(run[0].s))
		p.Line(at.X, at.Y)
		w.along(&p, run)
		p.Close()
		items = append(items, &render.Path{Segs: p, Fill: render.Paint{Color: mix(w.hues.Card, w.hues.Ramp[1], 0.3)}})
	}
	return items
}

// bridges are dots over the gaps of the k-th curve. Where the first knows nothing at all, they go all the way round.
func (w *wheel) bridges(k int) (items []render.Item) {
	st := render.Stroke{Color: w.hues.Line, Width: 2 * w.unit, Cap: render.RoundCap, Dash: []float64{0.01, 6 * w.unit}}
	if k > 0 {
		st.Color, st.Width = w.inkOf(k), 1.6*w.unit
	}
	runs := w.lived[k].track
	if len(runs) == 0 && k == 0 {
		l := w.arcLine(st.Color, st.Width, (w.low+w.high)/2, w.angles[0], w.angles[len(w.angles)-1])
		l.Stroke = st
		return []render.Item{l}
	}
	for i := 1; i < len(runs); i++ {
		from, to := runs[i-1][len(runs[i-1])-1], runs[i][0]
		slope := (to.s - from.s) / (to.x - from.x)
		items = append(items, w.trace(track{{{from.x, from.s, slope}, {to.x, to.s, slope}}}, st)...)
	}
	return items
}
