package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// hang finds the place in its room where a note stands nearest to its face: over the middle of its column, or moved
// off what rises there, and within its phase. It returns how far from the face that is, and what speaks against it.
func (e *emotion) hang(i int, r room) (far, least float64) {
	n := &e.notes[i]
	n.w = n.width()
	mid := e.faceX(i)
	grip := math.Min(n.w/4, e.cols[i].w/2-e.pad()) // a note keeps this much on both sides of its face
	lo := math.Max(r.from, mid+grip-n.w)
	hi := math.Max(lo, math.Min(r.to-n.w, mid-grip))
	center := math.Max(math.Min(mid-n.w/2, hi), lo)
	span := e.spanNatural()
	least = math.Inf(1)
	inside := math.Max(lo, math.Min(hi, e.within(i, center, n.w)))
	for k, x := range [...]float64{center, (center + lo) / 2, (center + hi) / 2, lo, hi, inside} {
		if k > 0 && x == center {
			continue
		}
		clear := e.hurdles(x, n.w)
		top, bottom := e.extent(clear, span)
		at := e.anchorOf(i, span)
		distance := at - top
		if n.low {
			distance = bottom - at
		}
		cost := math.Abs(x+n.w/2-mid)*0.5 + e.astride(x, x+n.w, n.truth) + e.tether(distance)
		if cost < least-0.5*e.unit {
			least, far, n.x, n.clear = cost, distance, x, clear
		}
	}
	return far, least
}

// within moves a box from x, w wide, into the phase of a column, and to its side of where the customer becomes one, if it fits
// there.
func (e *emotion) within(i int, x, w float64) float64 {
	ph := e.phaseAt(i)
	from, to := ph.x, ph.x+ph.w
	for _, at := range e.splits() {
		if at < e.faceX(i) {
			from = math.Max(from, at)
		} else {
			to = math.Min(to, at)
		}
	}
	if w <= to-from-2*e.pad()+0.01 {
		return math.Max(from+e.pad(), math.Min(x, to-e.pad()-w))
	}
	return x
}

// phaseAt is the phase in which a column of the board stands.
func (b *board) phaseAt(i int) *span {
	at := 0
	for b.phases[at].to <= i {
		at++
	}
	return &b.phases[at]
}

// besideGutter is what it costs a bare text to come near a gutter without crossing it, in units.
const besideGutter = 14

// astride is what it costs to stand across the gutter between two phases, or up against an edge of it. A card that is well
// across hides the gutter, and so costs little.
func (e *emotion) astride(from, to float64, card bool) (cost float64) {
	for _, ph := range e.phases[1:] {
		lo, hi := ph.x-e.gutter()-e.pad()+0.01, ph.x+e.pad()-0.01
		switch over := from < ph.x && to > ph.x-e.gutter(); {
		case from > hi || to < lo:
		case card && from < lo && to > hi:
			cost += 20 * e.unit
		case card || over:
			cost += 44 * e.unit
		default:
			cost += besideGutter * e.unit
		}
	}
	for _, x := range e.splits() {
		switch {
		case from > x+e.pad()/2 || to < x-e.pad()/2:
		case card:
			cost += 12 * e.unit
		default:
			cost += 44 * e.unit
		}
	}
	return cost
}

// splits are the upright lines where the customer becomes one, within phases.
func (b *board) splits() (xs []float64) {
	for i := 1; i < len(b.cols); i++ {
		if b.gated && b.cols[i].phase == b.cols[i-1].phase && hasMoment(b.cols[i].own(), journey.Customer) {
			xs = append(xs, b.edgeLeft(i))
		}
	}
	return xs
}

// tether is what it costs to hang a note at a distance: more for each point once the eye has to follow a line.
func (e *emotion) tether(distance float64) float64 {
	return distance + 2*math.Max(0, distance-34*e.unit)
}

// noteTop is the y of a column's note.
func (e *emotion) noteTop(i int) float64 { return e.top + e.tops[i] }

// noteY is how far under the best score a note begins that hangs.
func (e *emotion) noteY(i int, span float64) float64 {
	n := &e.notes[i]
	hi, lo := e.extent(n.clear, span)
	switch {
	case n.low:
		return lo + e.noteGap()
	case e.unfelt(i):
		return e.edgeY(n, hi, lo, span)
	}
	return hi - e.noteGap() - n.height()
}

// edgeY is where a note of a column begins of which nothing is known: at an edge of the lane, since at a level it would tell of
// that. This is the upper one, save where a line across what is unknown, from hi to lo, would run right under the note.
func (e *emotion) edgeY(n *note, hi, lo, span float64) float64 {
	top, bottom := e.leastRoom()
	y, low := e.laneGap()-top, span+bottom-e.laneGap()-n.height()
	switch {
	case n.clear == nil:
		return y
	case !n.truth && hi-y-n.height() < e.farNote() && low-lo > e.farNote():
		return low
	}
	return math.Min(y, hi-e.noteGap()-n.height())
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

// bearingOf is where a note stands, as seen from its face.
func (e *emotion) bearingOf(n *note) bearing {
	if n.perched {
		return n.at
	} else if n.low {
		return below
	}
	return above
}

// card is the ground of a callout.
func (e *emotion) card(box render.Rect) render.Item {
	card := fill(e.Colors.Paper, func(p *render.Pen) { p.Round(box, 4*e.unit) })
	card.Stroke = render.Stroke{Color: e.Colors.Accent, Width: 0.8 * e.unit}
	return card
}

// pointer is the tip of a callout that points at its face.
func (e *emotion) pointer(i int, box render.Rect) []render.Item {
	along := func(from, to, want float64) float64 { return math.Min(math.Max(want, from+7*e.unit), to-7*e.unit) }
	x, y := along(box.X, box.Right(), e.faceX(i)), along(box.Y, box.Bottom(), e.top+e.anchorOf(i, e.span))
	switch e.bearingOf(&e.notes[i]) {
	case rightward:
		return e.tip(box.X, y, -1, 0)
	case leftward:
		return e.tip(box.Right(), y, 1, 0)
	case below:
		return e.tip(x, box.Y, 0, -1)
	}
	return e.tip(x, box.Bottom(), 0, 1)
}

// tip is a small triangle on the edge of a card at x, y, which points along dx, dy.
func (e *emotion) tip(x, y, dx, dy float64) []render.Item {
	half, long := 3.6*e.unit, 3.4*e.unit
	var sides render.Pen
	sides.Move(x-half*dy, y-half*dx)
	sides.Line(x+long*dx, y+long*dy)
	sides.Line(x+half*dy, y+half*dx)
	inner := half - 0.6*e.unit
	return []render.Item{&render.Path{Segs: sides, Fill: render.Paint{Color: e.Colors.Paper}},
		line(e.Colors.Paper, 1.4*e.unit, x-inner*dy, y-inner*dx, x+inner*dy, y+inner*dx),
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
	round := (p.lead + 0.42*p.size) / 2
	capsule := fill(p.pill, func(q *render.Pen) { q.Round(box, round) })
	if edge := 0.9 * e.unit; p.open {
		capsule = outline(p.pill, edge, func(q *render.Pen) { q.Round(box.Inset(edge/2), round-edge/2) })
		capsule.Fill = render.Paint{Color: e.Colors.Paper}
	}
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
	for _, m := range e.cols[i].onCurve().Moments {
		switch m.Kind {
		case journey.Truth:
			c := outline(e.Colors.Accent, 1.4*e.unit, func(p *render.Pen) { p.Circle(x, y, r) })
			c.Stroke.Dash = []float64{3 * e.unit, 2.2 * e.unit}
			items = append(items, c)
		case journey.Wow:
			items = append(items, e.rays(i, x, y, r))
		}
	}
	return items
}

// rays are short strokes round a face, save where a mark or another face stands nearer than a millimeter.
func (e *emotion) rays(i int, x, y, r float64) render.Item {
	const n = 20
	var p render.Pen
	for j := range n {
		sin, cos := math.Sincos(float64(j) * 2 * math.Pi / n)
		from, to := r-0.4*e.unit, r+2.6*e.unit
		if j%2 == 1 {
			to = r + 1.2*e.unit
		}
		if e.marked(i, x+to*sin, y-to*cos, 3.6*e.unit) {
			continue
		}
		p.Move(x+from*sin, y-from*cos)
		p.Line(x+to*sin, y-to*cos)
	}
	return &render.Path{Segs: p, Stroke: render.Stroke{Color: e.Colors.Wow, Width: 1.5 * e.unit, Cap: render.RoundCap}}
}

// marked says whether something other than the first face of a column stands nearer to a point than d: another face, what
// was expected, or how a competitor does.
func (e *emotion) marked(i int, x, y, d float64) bool {
	mid := e.faceX(i)
	for k := 1; k < len(e.lived); k++ {
		if s, ok := e.scoreOf(i, k); ok && math.Hypot(x-mid-e.aside(i, k, s), y-e.y(s)) < e.around(i, k)+d {
			return true
		}
	}
	lived, hoped := e.main(i)
	if s, ok := score(hoped); ok && e.apart(lived, hoped) && math.Hypot(x-mid, y-e.y(s)) < 3.2*e.unit+d {
		return true
	}
	for _, p := range e.hopeSpots(i, e.top, e.span) {
		if math.Hypot(x-p.X, y-p.Y) < e.hopedRadius()+d {
			return true
		}
	}
	return slices.ContainsFunc(e.squareSpots(i), func(q spot) bool {
		return math.Hypot(x-q.X, y-q.Y) < squareSize*math.Sqrt2*e.unit+d
	})
}
