package poster

import (
	"slices"

	"journeymap/render"
)

// tell puts the faces on the curves, and what is written at them.
func (w *wheel) tell() {
	for i := range w.scenes {
		l := &w.labels[i]
		items := slices.Concat(w.shown(i), w.mark(i), w.stage.at(l.nameplate, l.box, w.over(l), l.side))
		for _, q := range w.quotes {
			if q.scene == i {
				items = append(items, w.quoted(q)...)
			}
		}
		w.put(&render.Group{Role: render.Section, Name: w.scenes[i].name, Items: items})
	}
}

// mark ties a label to the ring: a dot, or a lead.
func (w *wheel) mark(i int) []render.Item {
	at := w.at(w.angles[i], w.r+5*w.unit)
	lead := w.labels[i].lead
	if lead == nil {
		return []render.Item{&render.Group{Role: render.Artifact, Items: []render.Item{disk(w.hues.Accent, at.X, at.Y, 1.8*w.unit)}}}
	}
	var p render.Pen
	p.Move(lead[0].X, lead[0].Y)
	for _, q := range lead[1:] {
		p.Line(q.X, q.Y)
	}
	l := &render.Path{Segs: p, Stroke: render.Stroke{Color: w.hues.Line, Width: 0.8 * w.unit, Join: render.RoundJoin}}
	return []render.Item{&render.Group{Role: render.Artifact, Items: []render.Item{l}}}
}

// shown draws the faces of a scene, or a dotted ring where nothing is known of it, and those of further personas, which
// may lie over the edge of the first.
func (w *wheel) shown(i int) []render.Item {
	items := []render.Item{w.firstShown(i)}
	for k, at := range w.stands[i] {
		if at.shown {
			items = append(items, w.companion(i, k, w.at(at.angle, w.radius(at.score)), w.smallFace()))
		}
	}
	return items
}

// firstShown is the face of the first persona at a scene, or a dotted ring.
func (w *wheel) firstShown(i int) render.Item {
	p := w.spots[i]
	if sc := &w.scenes[i]; sc.felt() {
		return w.stage.face(sc, p.X, p.Y, w.face)
	}
	ring := outline(w.hues.Line, 1.6*w.unit, func(q *render.Pen) { q.Circle(p.X, p.Y, 0.36*w.face) })
	ring.Fill = render.Paint{Color: w.hues.Card}
	ring.Stroke.Cap, ring.Stroke.Dash = render.RoundCap, []float64{0.01, 3.2 * w.unit}
	return &render.Group{Role: render.Artifact, Items: []render.Item{ring}}
}
