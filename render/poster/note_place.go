package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// noteTop is the y of a column's note.
func (e *emotion) noteTop(i int) float64 {
	hi, lo := e.extent(i, e.span)
	if e.below[i] {
		return e.top + lo + e.noteGap()
	}
	return e.top + hi - e.noteGap() - e.notes[i].height
}

// note places the note of a column above or under the lines there, on a ground of its own.
func (e *emotion) note(i int) []render.Item {
	n := e.notes[i]
	if n.height == 0 {
		return nil
	}
	y := e.noteTop(i)
	x, w := e.centered(i)
	room := render.Rect{X: x, Y: y, W: w, H: n.height}
	items := []render.Item{e.noteGround(n, &e.cols[i], x+w/2, y)}
	if n.truth {
		items = append(items, e.pointer(i, x+w/2, y)...)
	}
	if n.truth {
		y += e.calloutPad()
		x, w = x+e.calloutPad(), w-2*e.calloutPad()
	}
	for _, p := range n.parts {
		y += p.gap
		items = append(items, e.partItems(p, x, y, w)...)
		y += p.height()
	}
	return []render.Item{&render.Group{Cell: room, Items: items}}
}

// centered is the room of a note, moved so that what stands in it is over its face as far as the room allows.
func (e *emotion) centered(i int) (x, w float64) {
	x, w = e.noteRoom(i)
	half := e.noteWidth(&e.notes[i]) / 2
	mid := math.Min(math.Max(e.cols[i].mid(), x+half), x+w-half)
	return mid - w/2, w
}

// leader ties a note that hangs far from its face to it, behind everything that stands in between.
func (e *emotion) leader(i int) []render.Item {
	if e.notes[i].height == 0 {
		return nil
	}
	from, to := e.top+e.anchorOf(i, e.span), e.noteTop(i)
	reach := e.r + e.halo() + e.notes[i].ring*e.unit + e.unit
	if e.below[i] {
		from += reach
	} else {
		from, to = to+e.notes[i].height, from-reach
	}
	if to-from < 8*e.unit {
		return nil
	}
	x := e.cols[i].mid()
	return []render.Item{line(e.Colors.Expected, 0.7*e.unit, x, from, x, to)}
}

// noteWidth is how wide a note is, with its card.
func (e *emotion) noteWidth(n *note) (w float64) {
	for _, p := range n.parts {
		pw := p.width()
		if p.pill.A > 0 {
			pw += 2 * e.pillPad()
		}
		if p.mark != journey.NoGrade {
			pw += e.gradeRoom()
		}
		w = math.Max(w, pw)
	}
	if n.truth {
		w += 2 * e.calloutPad()
	}
	return w
}

// noteGround hides the lines of the levels behind a note.
func (e *emotion) noteGround(n note, c *column, mid, y float64) render.Item {
	w := e.noteWidth(&n)
	if n.truth {
		box := render.Rect{X: mid - w/2, Y: y, W: w, H: n.height}
		card := fill(e.Colors.Paper, func(p *render.Pen) { p.Round(box, 4*e.unit) })
		card.Stroke = render.Stroke{Color: e.Colors.Accent, Width: 0.8 * e.unit}
		return card
	}
	box := render.Rect{X: mid - w/2 - 2*e.unit, Y: y - e.unit, W: w + 4*e.unit, H: n.height + 2*e.unit}
	return fill(e.groundOf(c), func(p *render.Pen) { p.Round(box, 3*e.unit) })
}

// pointer is the tip of a callout that points at its face.
func (e *emotion) pointer(i int, mid, y float64) []render.Item {
	n := &e.notes[i]
	half := e.noteWidth(n)/2 - 7*e.unit
	x := math.Min(math.Max(e.cols[i].mid(), mid-half), mid+half)
	edge, tip := y+n.height, y+n.height+3.4*e.unit
	if e.below[i] {
		edge, tip = y, y-3.4*e.unit
	}
	var sides render.Pen
	sides.Move(x-3.6*e.unit, edge)
	sides.Line(x, tip)
	sides.Line(x+3.6*e.unit, edge)
	return []render.Item{&render.Path{Segs: sides, Fill: render.Paint{Color: e.Colors.Paper}},
		line(e.Colors.Paper, 1.4*e.unit, x-3*e.unit, edge, x+3*e.unit, edge),
		&render.Path{Segs: slices.Clone(sides), Stroke: render.Stroke{Color: e.Colors.Accent, Width: 0.8 * e.unit, Join: render.RoundJoin}}}
}

func (e *emotion) partItems(p part, x, y, w float64) []render.Item {
	switch {
	case p.side != nil:
		return e.sideItems(p, x, y, w)
	case p.mark != journey.NoGrade:
		room := e.gradeRoom()
		x += (w - room - p.widest()) / 2
		return append(e.gradePips(p.mark, x, y+p.lead/2), p.at(x+room, y, w, left)...)
	case p.pill.A == 0:
		return p.at(x, y, w, center)
	}
	pw := p.widest() + 2*e.pillPad()
	box := render.Rect{X: x + (w-pw)/2, Y: y, W: pw, H: p.height()}
	capsule := fill(p.pill, func(q *render.Pen) { q.Round(box, (p.lead+0.42*p.size)/2) })
	return append([]render.Item{capsule}, p.at(x, y+0.21*p.size, w, center)...)
}

// sideItems places stacks beside each other, as wide as they need to be.
func (e *emotion) sideItems(p part, x, y, w float64) []render.Item {
	total := p.width()
	x += (w - total) / 2
	share := total / float64(len(p.side))
	var items []render.Item
	for i, s := range p.side {
		top := y
		for _, q := range s.side {
			items = append(items, e.partItems(q, x+float64(i)*share, top, share)...)
			top += q.height()
		}
	}
	return items
}

// ring sets off the face of a moment that decides, and puts rays round a wow.
func (e *emotion) ring(i int, x, y float64) []render.Item {
	var items []render.Item
	r := e.r + 4*e.unit
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
		from, to := r-1.6*e.unit, r+2.2*e.unit
		if i%2 == 1 {
			to = r + 0.6*e.unit
		}
		p.Move(x+from*sin, y-from*cos)
		p.Line(x+to*sin, y-to*cos)
	}
	return &render.Path{Segs: p, Stroke: render.Stroke{Color: e.Colors.Wow, Width: 1.5 * e.unit, Cap: render.RoundCap}}
}
