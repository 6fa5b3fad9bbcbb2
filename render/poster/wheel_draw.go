package poster

import (
	"math"

	"journeymap/journey"
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
	items = append(items, w.bridges()...)
	for k := len(w.lived) - 1; k >= 0; k-- {
		items = append(items, w.trace(w.lived[k].track, w.livedLine(k))...)
	}
	w.decor(items...)
}

// livedLine is how the k-th line is drawn.
func (w *wheel) livedLine(k int) render.Stroke {
	st := w.livedStroke(w.inkOf(k), k)
	st.Width = math.Max(0.27*w.face, 3.4*w.unit)
	if k > 0 {
		st.Width = math.Min(0.5*st.Width, 3*w.unit)
	}
	return st
}

// aside is how far the k-th line runs outside the first, in scores, where both have one.
func (w *wheel) aside(i, k int) float64 {
	if k == 0 {
		return 0
	}
	off := 0.6 * (w.livedLine(0).Width + w.livedLine(k).Width)
	return w.asideOf(i, k) * off * (w.axis.best - w.axis.worst) / (w.high - w.low)
}

// lines makes the tracks: x is the angle.
func (w *wheel) tracks() {
	w.lived = nil
	for k := range w.whose {
		t := newTrack(w.angles, func(i int) (float64, bool) {
			s, ok := score(w.moodOf(i, k))
			return s + w.aside(i, k), ok
		})
		if k > 0 {
			w.alongside(t, w.lived[0].track, w.angles, 0, k)
		}
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

// bridges are dots over the gaps of the first curve.
func (w *wheel) bridges() (items []render.Item) {
	st := render.Stroke{Color: w.hues.Line, Width: 2 * w.unit, Cap: render.RoundCap, Dash: []float64{0.01, 6 * w.unit}}
	runs := w.lived[0].track
	if len(runs) == 0 {
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

// key puts the faces of the scale on their levels, in the opening at the top.
func (w *wheel) key() {
	if !w.firstFeels() {
		return
	}
	ticks := w.axis.ticks
	r := math.Min(math.Min(8*w.unit, 0.62*w.face), 0.36*(w.high-w.low)/math.Max(float64(len(ticks)-1), 1))
	for _, t := range ticks {
		at := w.at(0, w.radius(t.score))
		if w.onFace(at, 1.8*r) {
			continue
		}
		g := &render.Group{Role: render.Figure, Name: t.name, Items: []render.Item{disk(w.hues.Card, at.X, at.Y, r*1.5)}}
		g.Items = append(g.Items, w.faceItems(t.face, at.X, at.Y, r)...)
		w.put(g)
	}
}

// onFace says whether a disk touches the face of a scene.
func (w *wheel) onFace(at render.Point, r float64) bool {
	for i := range w.scenes {
		if p := w.spot(i); math.Hypot(p.X-at.X, p.Y-at.Y) < w.scenes[i].reach(w.face)+r {
			return true
		}
	}
	return false
}

// center draws who it is all about: the first persona, else the company, else the title's first letter.
func (w *wheel) center() {
	who, name, more := w.subject()
	width := 1.9 * w.hub
	called := w.strong.fitting(name, width-16*w.unit, 2, w.small.size)
	segment := w.small.balance(more, width-16*w.unit)
	if name == more || len(segment.lines) > 2 || called.height()+segment.height() > 0.8*w.hub {
		segment = block{style: w.small}
	}
	h := called.height() + segment.height()
	pill := render.Rect{W: math.Max(called.widest(), segment.widest()) + 18*w.unit, H: h + 7*w.unit}
	r := w.hub - 4*w.unit
	items := []render.Item{disk(w.hues.Card, w.x, w.y, w.hub+2*w.unit)}
	if name == "" {
		items = append(items, w.disk(who, w.x, w.y, r, w.hues.Accent))
		w.put(&render.Group{Role: render.Section, Name: w.words.of(wordPersona), Items: items})
		return
	}
	r = math.Min(r, w.hub-0.36*pill.H)
	cy := w.y - 0.3*pill.H
	items = append(items, w.disk(who, w.x, cy, r, w.hues.Accent))
	pill.X, pill.Y = w.x-pill.W/2, cy+r-0.4*pill.H
	ground := fill(w.hues.Card, func(p *render.Pen) { p.Round(pill, 0.5*math.Min(pill.H, 30*w.unit)) })
	ground.Stroke = render.Stroke{Color: w.hues.Rule, Width: 0.8 * w.unit}
	items = append(items, ground)
	items = append(items, called.at(pill.X, pill.Y+3.5*w.unit, pill.W, center)...)
	items = append(items, segment.at(pill.X, pill.Y+3.5*w.unit+called.height(), pill.W, center)...)
	w.put(&render.Group{Role: render.Section, Name: w.words.of(wordPersona), Items: items})
}

// subject is who stands in the middle, with a name and what more there is to say.
func (w *wheel) subject() (who *journey.Persona, name, more string) {
	if len(w.m.Personas) > 0 {
		p := &w.m.Personas[0]
		return p, w.personaName(0), first(p.Segment.S, joined(p.Role), w.words.term(p.Relationship))
	}
	if c := w.m.Company.Name; c.S != "" {
		return &journey.Persona{Name: c}, c.S, ""
	}
	return &journey.Persona{Name: w.m.Title}, "", ""
}
