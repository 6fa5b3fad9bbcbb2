package poster

import (
	"math"

	"journeymap/render"
)

// leader ties a note that stands far from its face to it, behind all lines but through no face of another. One that stands near
// has none: a dash as short as that ties nothing.
func (e *emotion) leader(i int) []render.Item {
	n := &e.notes[i]
	if n.stack == nil || e.unfelt(i) {
		return nil
	}
	at := e.top + e.anchorOf(i, e.span)
	least := longLeader * e.unit
	tie := func(x0, y0, x1, y1 float64) []render.Item {
		if x1-x0+y1-y0 < least { // near, or the other way round: no face stands between
			return nil
		}
		return []render.Item{line(e.Colors.Expected, 0.7*e.unit, x0, y0, x1, y1)}
	}
	x, r := e.faceX(i), e.around(i, 0)+e.unit
	switch bearing := e.bearingOf(n); bearing {
	case rightward, leftward:
		if bearing == rightward {
			return tie(x+r, at, n.x, at)
		}
		return tie(n.x+n.w, at, x-r, at)
	}
	off, ok := e.route(i, e.span)
	if !ok {
		return nil
	}
	r = math.Sqrt(r*r - off*off)
	if e.bearingOf(n) == below {
		return tie(x+off, at+r, x+off, e.noteTop(i))
	}
	return tie(x+off, e.noteTop(i)+n.height(), x+off, at-r)
}

// obstacle is what a leader goes round: a circle in its column, seen from the middle of that.
type obstacle struct{ x, r float64 }

// route is how far from the middle of its column the leader of a note over or under its face runs, so that it passes by the
// faces of others and by what was expected. False: it cannot.
func (e *emotion) route(i int, span float64) (off float64, ok bool) {
	from, to := e.tetherEnds(i, span)
	all := e.obstacles(i, from, to, span)
	ways := []float64{0}
	for _, o := range all {
		ways = append(ways, o.x+o.r, o.x-o.r)
	}
	n, mid, least := &e.notes[i], e.faceX(i), math.Inf(1)
	for _, x := range ways {
		if math.Abs(x) > e.around(i, 0) || x != 0 && (mid+x < n.x || mid+x > n.x+n.w) || blocked(all, x) {
			continue
		}
		if cost := math.Abs(x) + float64(e.crossings(mid+x, from, to, span))*6*e.unit; cost < least {
			off, least = x, cost
		}
	}
	return off, !math.IsInf(least, 1)
}

func blocked(all []obstacle, x float64) bool {
	for _, o := range all {
		if math.Abs(x-o.x) < o.r-0.01 {
			return true
		}
	}
	return false
}

// obstacles are the faces of further personas in a column and the ring of what was expected, as far as they reach into a
// stretch of heights.
func (e *emotion) obstacles(i int, from, to, span float64) (all []obstacle) {
	add := func(s, x, r float64) {
		if y := e.depth(s, span); y+r > from && y-r < to {
			all = append(all, obstacle{x, r})
		}
	}
	for k := 1; k < len(e.lived); k++ {
		if s, ok := e.scoreOf(i, k); ok {
			add(s, e.aside(i, k, s), e.around(i, k)+1.5*e.unit)
		}
	}
	lived, hoped := e.main(i)
	if _, felt := score(lived); felt {
		if s, ok := score(hoped); ok && s != lived.Score {
			add(s, 0, e.hopedRadius()+2.5*e.unit)
		}
	}
	for _, p := range e.hopeSpots(i, 0, span) {
		if r := e.hopedRadius() + 2.5*e.unit; p.Y+r > from && p.Y-r < to {
			all = append(all, obstacle{p.X - e.faceX(i), r})
		}
	}
	return all
}

// crossings counts the lines that run over an x between two heights.
func (e *emotion) crossings(x, from, to, span float64) (n int) {
	for _, t := range e.tracks {
		if s, ok := t.at(x); ok && e.depth(s, span) > from+0.1 && e.depth(s, span) < to-0.1 {
			n++
		}
	}
	return n
}

// tetherEnds are the heights between which the leader of a note over or under its face runs, for a top of zero.
func (e *emotion) tetherEnds(i int, span float64) (from, to float64) {
	n := &e.notes[i]
	from, to = e.anchorOf(i, span), e.tops[i]
	if e.bearingOf(n) != below {
		from, to = to+n.height(), from
	}
	return from, to
}

// tetherOf is the room between a note that hangs and its face, where its leader runs, for a top of zero.
func (e *emotion) tetherOf(i int, span float64) render.Rect {
	if e.unfelt(i) {
		return render.Rect{}
	}
	off, _ := e.route(i, span)
	from, to := e.tetherEnds(i, span)
	return render.Rect{X: e.faceX(i) + off - 4*e.unit, Y: from, W: 8 * e.unit, H: to - from}
}

// tetherBox is the room between a note and its face, where its leader runs.
func (e *emotion) tetherBox(i int) render.Rect {
	if n := &e.notes[i]; n.perched && n.at != above && n.at != below {
		mid, at := e.faceX(i), e.top+e.anchorOf(i, e.span)
		return render.Rect{X: math.Min(mid, n.x), Y: at - 4*e.unit, W: math.Max(mid, n.x+n.w) - math.Min(mid, n.x), H: 8 * e.unit}
	}
	box := e.tetherOf(i, e.span)
	box.Y += e.top
	return box
}
