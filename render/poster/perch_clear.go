package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// vacant says whether a note in a pocket touches neither a line, nor a face, a mark or another note, and whether nothing
// runs between it and its face.
func (e *emotion) vacant(i int, p *perch, span float64) bool {
	at := e.anchorOf(i, span)
	box := render.Rect{X: p.x, Y: at + p.dy, W: p.w, H: p.h}
	if box.X < e.gridLeft+e.pad()-0.01 || box.Right() > e.gridRight-e.pad()+0.01 {
		return false
	}
	between := p.between(box, e.faceX(i), at, e.unit)
	if e.lined(box, 5*e.unit, span) || e.lined(between, 0, span) || e.barred(i, between, span) || e.ringed(i, between, span) {
		return false
	}
	return !e.faced(i, box, span) && !e.noteAt(i, box, span)
}

// between is the room that lies between a box and the ring of its face round x, y.
func (p *perch) between(box render.Rect, x, y, half float64) render.Rect {
	switch p.at {
	case rightward:
		return render.Rect{X: box.X - p.away, Y: y - half, W: p.away, H: 2 * half}
	case leftward:
		return render.Rect{X: box.Right(), Y: y - half, W: p.away, H: 2 * half}
	case below:
		return render.Rect{X: x - half, Y: box.Y - p.away, W: 2 * half, H: p.away}
	}
	return render.Rect{X: x - half, Y: box.Bottom(), W: 2 * half, H: p.away}
}

// lined says whether a line runs through a box or nearer to it than some air.
func (e *emotion) lined(box render.Rect, air, span float64) bool {
	for k, t := range e.tracks {
		lo, hi, ok := t.reach(box.X-air, box.Right()+air)
		if !ok {
			continue
		}
		drop := e.dropOf(k)
		if e.depth(hi, span)-air < box.Bottom() && e.depth(lo, span)+drop+air > box.Y {
			return true
		}
	}
	return slices.ContainsFunc(e.ties, func(t track) bool {
		lo, hi, ok := t.reach(box.X-air, box.Right()+air)
		return ok && e.depth(hi, span)-air < box.Bottom() && e.depth(lo, span)+air > box.Y
	})
}

// faced says whether a box touches a face, or comes nearer than it may to one of another column.
func (e *emotion) faced(i int, box render.Rect, span float64) bool {
	from, to := e.columnsIn(box.X, box.Right())
	for j := from; j < to; j++ {
		for k := range e.lived {
			s, ok := e.scoreOf(j, k)
			if !ok {
				continue
			}
			air := 3 * e.unit
			if j == i && k == 0 {
				air = e.unit
			}
			if gapTo(box, e.faceX(j)+e.aside(j, k, s), e.depth(s, span)) < e.around(j, k)+air {
				return true
			}
		}
	}
	return false
}

// usurped says whether the face of another stands between a note that hangs and its own.
func (e *emotion) usurped(i int, span float64) bool {
	return e.barred(i, e.stem(i, span), span)
}

// stem is the room straight between a note that hangs and the middle of its face.
func (e *emotion) stem(i int, span float64) render.Rect {
	from, to := e.tetherEnds(i, span)
	return render.Rect{X: e.faceX(i) - e.unit, Y: from, W: 2 * e.unit, H: to - from}
}

// ringed says whether the ring of what was expected in a column with a face stands in a box.
func (e *emotion) ringed(i int, box render.Rect, span float64) bool {
	lived, hoped := e.main(i)
	s, known := score(hoped)
	return known && lived.Face != journey.NoFace && s != lived.Score && gapTo(box, e.faceX(i), e.depth(s, span)) < e.hopedRadius()
}

// barred says whether a face other than the first of a column stands in a box.
func (e *emotion) barred(i int, box render.Rect, span float64) bool {
	from, to := e.columnsIn(box.X, box.Right())
	for j := from; j < to; j++ {
		for k := range e.lived {
			s, ok := e.scoreOf(j, k)
			if ok && (j != i || k > 0) && gapTo(box, e.faceX(j)+e.aside(j, k, s), e.depth(s, span)) < e.around(j, k) {
				return true
			}
		}
	}
	return false
}

// gapTo is the distance of a point from a box, 0 inside.
func gapTo(box render.Rect, x, y float64) float64 {
	return math.Hypot(math.Max(0, math.Max(box.X-x, x-box.Right())), math.Max(0, math.Max(box.Y-y, y-box.Bottom())))
}

// noteAt says whether a box touches the note of another column, or the leader of one.
func (e *emotion) noteAt(i int, box render.Rect, span float64) bool {
	room := box.Inset(-6 * e.unit)
	for j := range e.notes {
		n := &e.notes[j]
		if j == i || n.stack == nil {
			continue
		}
		if n.x < room.Right() && n.x+n.w > room.X && n.box(e.tops[j]).Overlaps(room, 0) {
			return true
		}
		if mid, at := e.faceX(j), e.bearingOf(n); (at == above || at == below) && mid > room.X && mid < room.Right() && e.tetherOf(j, span).Overlaps(room, 0) {
			return true
		}
	}
	return false
}
