package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// hang finds the place in its room where a note stands nearest to its face: over the middle of its column, or moved
// off what rises there. It returns how far from the face that is.
func (e *emotion) hang(i int, r room) (far float64) {
	n := &e.notes[i]
	n.w = n.width()
	mid := e.cols[i].mid()
	grip := math.Min(n.w/4, e.cols[i].w/2-e.pad()) // a note keeps this much on both sides of its face
	lo := math.Max(r.from, mid+grip-n.w)
	hi := math.Max(lo, math.Min(r.to-n.w, mid-grip))
	center := math.Max(math.Min(mid-n.w/2, hi), lo)
	span := e.spanWanted()
	least := math.Inf(1)
	for _, x := range [...]float64{center, (center + lo) / 2, (center + hi) / 2, lo, hi} {
		clear := e.hurdles(x, n.w)
		top, bottom := e.extent(clear, span)
		at := e.anchorOf(i, span)
		distance := at - top
		if n.low {
			distance = bottom - at
		}
		cost := math.Abs(x+n.w/2-mid)*0.5 + e.astride(x, x+n.w) + e.tether(distance)
		if cost < least-0.5*e.unit {
			least, far, n.x, n.clear = cost, distance, x, clear
		}
	}
	return far
}

// astride is what it costs a bare text to stand across the gutter between two phases.
func (e *emotion) astride(from, to float64) float64 {
	for _, ph := range e.phases[1:] {
		if from < ph.x && to > ph.x-e.gutter() {
			return 8 * e.unit
		}
	}
	return 0
}

// tether is what it costs to hang a note at a distance: more for each point once the eye has to follow a line.
func (e *emotion) tether(distance float64) float64 {
	return distance + 2*math.Max(0, distance-34*e.unit)
}

// noteTop is the y of a column's note.
func (e *emotion) noteTop(i int) float64 {
	n := &e.notes[i]
	hi, lo := e.extent(n.clear, e.span)
	if n.low {
		return e.top + lo + e.noteGap()
	}
	return e.top + hi - e.noteGap() - n.height()
}

// note places the note of a column above or under the lines there.
func (e *emotion) note(i int) []render.Item {
	n := &e.notes[i]
	if n.stack == nil {
		return nil
	}
	y := e.noteTop(i)
	box := n.box(y)
	var items []render.Item
	if n.truth {
		items = append(items, e.card(box))
		items = append(items, e.pointer(i, box)...)
	}
	items = append(items, e.stackItems(n.stack, n.x+n.pad, y+n.pad, n.w-2*n.pad)...)
	return []render.Item{&render.Group{Cell: box, Items: items}}
}

// leader ties a note that hangs far from its face to it, behind everything that stands in between.
func (e *emotion) leader(i int) []render.Item {
	n := &e.notes[i]
	if n.stack == nil {
		return nil
	}
	from, to := e.top+e.anchorOf(i, e.span), e.noteTop(i)
	reach := e.around(i, 0) + e.unit
	if n.low {
		from += reach
	} else {
		from, to = to+n.height(), from-reach
	}
	if to-from < 12*e.unit {
		return nil
	}
	x := e.cols[i].mid()
	return []render.Item{line(e.Colors.Expected, 0.7*e.unit, x, from, x, to)}
}

// card is the ground of a callout.
func (e *emotion) card(box render.Rect) render.Item {
	card := fill(e.Colors.Paper, func(p *render.Pen) { p.Round(box, 4*e.unit) })
	card.Stroke = render.Stroke{Color: e.Colors.Accent, Width: 0.8 * e.unit}
	return card
}

// pointer is the tip of a callout that points at its face.
func (e *emotion) pointer(i int, box render.Rect) []render.Item {
	x := math.Min(math.Max(e.cols[i].mid(), box.X+7*e.unit), box.Right()-7*e.unit)
	edge, tip := box.Bottom(), box.Bottom()+3.4*e.unit
	if e.notes[i].low {
		edge, tip = box.Y, box.Y-3.4*e.unit
	}
	var sides render.Pen
	sides.Move(x-3.6*e.unit, edge)
	sides.Line(x, tip)
	sides.Line(x+3.6*e.unit, edge)
	return []render.Item{&render.Path{Segs: sides, Fill: render.Paint{Color: e.Colors.Paper}},
		line(e.Colors.Paper, 1.4*e.unit, x-3*e.unit, edge, x+3*e.unit, edge),
		&render.Path{Segs: slices.Clone(sides), Stroke: render.Stroke{Color: e.Colors.Accent, Width: 0.8 * e.unit, Join: render.RoundJoin}}}
}

// stackItems draws parts below one another, each in the middle of a width.
func (e *emotion) stackItems(s stack, x, y, w float64) (items []render.Item) {
	for _, p := range s {
		y += p.gap
		items = append(items, e.partItems(p, x, y, w)...)
		y += p.height()
	}
	return items
}

func (e *emotion) partItems(p part, x, y, w float64) []render.Item {
	switch {
	case p.side != nil:
		return e.sideItems(p, x, y, w)
	case p.mark != journey.NoGrade:
		x += (w - p.width()) / 2
		return append(e.gradePips(p.mark, x, y+p.lead/2), p.at(x+p.extra, y, w, left)...)
	case p.pill.A == 0:
		return p.at(x, y, w, center)
	}
	box := render.Rect{X: x + (w-p.width())/2, Y: y, W: p.width(), H: p.height()}
	capsule := fill(p.pill, func(q *render.Pen) { q.Round(box, (p.lead+0.42*p.size)/2) })
	return append([]render.Item{capsule}, p.at(x, y+0.21*p.size, w, center)...)
}

// sideItems places stacks beside each other, as wide as they need to be.
func (e *emotion) sideItems(p part, x, y, w float64) (items []render.Item) {
	x += (w - p.width()) / 2
	for _, s := range p.side {
		top := y
		if p.level {
			top += (p.height() - s.height()) / 2
		}
		items = append(items, e.stackItems(s, x, top, s.width())...)
		x += s.width() + p.gutter
	}
	return items
}

// ring sets off the face of a moment that decides, and puts rays round a wow.
func (e *emotion) ring(i int, x, y float64) []render.Item {
	var items []render.Item
	r := e.r*faceEdge + 3.2*e.unit
	for _, m := range e.cols[i].content().Moments {
		switch m.Kind {
		case journey.Truth:
			c := outline(e.Colors.Accent, 1.4*e.unit, func(p *render.Pen) { p.Circle(x, y, r) })
			c.Stroke.Dash = []float64{3 * e.unit, 2.2 * e.unit}
			items = append(items, c)
		case journey.Wow:
			items = append(items, e.rays(x, y, r))
		}
	}
	return items
}

// rays are short strokes round a face.
func (e *emotion) rays(x, y, r float64) render.Item {
	const n = 20
	var p render.Pen
	for i := range n {
		sin, cos := math.Sincos(float64(i) * 2 * math.Pi / n)
		from, to := r-0.4*e.unit, r+2.6*e.unit
		if i%2 == 1 {
			to = r + 1.2*e.unit
		}
		p.Move(x+from*sin, y-from*cos)
		p.Line(x+to*sin, y-to*cos)
	}
	return &render.Path{Segs: p, Stroke: render.Stroke{Color: e.Colors.Wow, Width: 1.5 * e.unit, Cap: render.RoundCap}}
}
