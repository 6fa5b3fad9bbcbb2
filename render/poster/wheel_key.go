package poster

import (
	"math"

	"journeymap/render"
)

// key puts the faces of the scale on their levels, in the opening at the top: all of them under one another, aside from
// the middle where faces of scenes are in the way, and smaller where there is no other room.
func (w *wheel) key() {
	if !w.firstFeels() {
		return
	}
	ticks := w.axis.ticks
	r := math.Min(math.Min(8*w.unit, 0.62*w.face), 0.36*(w.high-w.low)/math.Max(float64(len(ticks)-1), 1))
	x := 0.0
	for _, part := range []float64{1, 0.85, 0.7, 0.55} {
		if aside, ok := w.keyAside(part * r); ok {
			r, x = part*r, aside
			break
		}
	}
	for _, t := range ticks {
		at := w.keyed(t.score, x)
		halo := fill(w.hues.Halo, func(p *render.Pen) { faceFeatures[t.face].shape(p, at.X, at.Y, 1.22*r) })
		g := &render.Group{Role: render.Figure, Name: t.name, Items: []render.Item{disk(w.hues.Card, at.X, at.Y, r*1.5), halo}}
		g.Items = append(g.Items, w.faceItems(t.face, at.X, at.Y, r)...)
		w.put(g)
	}
}

// keyed is the place of a level of the scale so far aside from the middle of the opening.
func (w *wheel) keyed(score, aside float64) render.Point {
	radius := w.radius(score)
	return w.at(math.Asin(math.Min(math.Max(aside/radius, -1), 1)), radius)
}

// keyAside is how far aside from the middle of the opening all faces of the scale, of such a radius, keep off the faces
// and the lines of the journey; the least of several ways.
func (w *wheel) keyAside(r float64) (float64, bool) {
	for step := range 21 {
		aside := 2 * w.unit * float64((step+1)/2) * (1 - 2*float64(step%2))
		if w.keyFree(aside, r) {
			return aside, true
		}
	}
	return 0, false
}

// keyFree says whether the faces of the scale touch nothing so far aside.
func (w *wheel) keyFree(aside, r float64) bool {
	for _, t := range w.axis.ticks {
		at := w.keyed(t.score, aside)
		if w.onFace(at, 2.2*r) {
			return false
		}
		for i := range w.stands {
			for _, s := range w.stands[i] {
				if q := w.at(s.angle, w.radius(s.score)); s.shown && math.Hypot(q.X-at.X, q.Y-at.Y) < 1.3*w.smallFace()+2*r {
					return false
				}
			}
		}
	}
	return true
}
