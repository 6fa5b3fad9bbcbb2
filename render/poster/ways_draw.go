package poster

import (
	"cmp"
	"math"
	"slices"

	"journeymap/render"
)

// draw adds a route to a strip: its line behind, and its ends, each with an arrow and its words, to the column where it
// begins, or where it comes to if it begins on another sheet.
func (n *network) draw(st *strip, r *route) {
	st.back = append(st.back, n.lines(r)...)
	if r.stem != nil {
		st.back = append(st.back, n.forkSign(r.fork, r.stem.x, n.height))
	}
	for _, s := range r.stops {
		for i, e := range s.ends {
			fig := &render.Group{Role: render.Figure, Name: n.wayName(r.way, e)}
			if i == 0 {
				fig.Items = append(n.head(r, s), s.caption.items(n.bands[r.level].y)...)
			}
			st.cells = append(st.cells, cell{from: n.cellOf(r, e), items: []render.Item{fig}})
		}
	}
}

// cellOf is the column among whose cells an end of a way stands.
func (n *network) cellOf(r *route, e *wayEnd) int {
	if at := r.from - n.firstColumn(); n.holds(at) {
		return at
	}
	return n.endColumn(e)
}

// wayStroke is that of a way's line.
func (l *look) wayStroke(broken bool) render.Stroke {
	s := render.Stroke{Color: l.Colors.Accent, Width: 1.2 * l.unit, Join: render.RoundJoin}
	if broken {
		s.Dash = []float64{3.2 * l.unit, 2.4 * l.unit}
	}
	return s
}

// lines are those of a route to its right and to its left. The stem belongs to the first.
func (n *network) lines(r *route) (items []render.Item) {
	stem := r.stem != nil
	for _, toRight := range []bool{true, false} {
		stops := r.side(toRight)
		if stops == nil {
			continue
		}
		var p render.Pen
		n.mainLine(&p, r, stops[0], stem)
		for _, s := range stops[1:] {
			n.turnOff(&p, r, s)
		}
		lost := !slices.ContainsFunc(stops, func(s *landing) bool { return !r.broken(s.ends[0]) })
		items = append(items, &render.Path{Segs: p, Stroke: n.wayStroke(lost)})
		stem = false
	}
	return items
}

// side are the stops of a route to one side of its origin, the farthest first.
func (r *route) side(toRight bool) (stops []*landing) {
	for _, s := range r.stops {
		if s.at() >= r.origin() == toRight {
			stops = append(stops, s)
		}
	}
	slices.SortFunc(stops, func(a, b *landing) int { return cmp.Compare(r.far(b), r.far(a)) })
	return stops
}

// far is how far a stop lies from the origin.
func (r *route) far(s *landing) float64 { return math.Abs(s.at() - r.origin()) }

// turning is the radius with which a route turns to a stop, to the right above zero.
func (n *network) turning(r *route, s *landing) float64 {
	t := math.Min(n.corner(), r.far(s)/2)
	if s.at() < r.origin() {
		return -t
	}
	return t
}

// mainLine draws the line to the farthest stop of a side, which takes that to all others along.
func (n *network) mainLine(p *render.Pen, r *route, s *landing, stem bool) {
	y, x, t := n.bands[r.level].y, r.origin(), n.turning(r, s)
	if r.stem == nil {
		p.Move(x, y)
	} else {
		if stem {
			p.Move(x, n.height-n.signRoom(r.fork))
			p.Line(x, y+math.Abs(t))
		} else {
			p.Move(x, y+math.Abs(t))
		}
		p.Curve(x, y+math.Abs(t)*arcControl, x+t*arcControl, y, x+t, y)
		x += t
	}
	to := s.at()
	if s.port != nil {
		to -= t
	}
	n.run(p, r, x, to, y)
	n.land(p, s, t, y)
}

// turnOff draws the part of the line to a stop where it leaves that to the farthest.
func (n *network) turnOff(p *render.Pen, r *route, s *landing) {
	t, y := n.turning(r, s), n.bands[r.level].y
	p.Move(s.at()-t, y)
	n.land(p, s, t, y)
}

// land turns a line at y down to its column, or up to its phase. At the edge of the sheet it goes straight on.
func (n *network) land(p *render.Pen, s *landing, t, y float64) {
	if s.port == nil {
		return
	}
	turn, end := math.Abs(t), n.height-n.headLength()*0.9
	if s.up {
		turn, end = -turn, n.bracketTop+11*n.unit
	}
	p.Curve(s.x-t*arcControl, y, s.x, y+turn*arcControl, s.x, y+turn)
	p.Line(s.x, end)
}

// arcControl is how far the controls of a quarter circle lie from its corner, as a part of its radius.
const arcControl = 1 - 0.5522847498

// run draws the level part of a route, broken by its words and where lines cross it.
func (n *network) run(p *render.Pen, r *route, from, to, y float64) {
	lo, hi := math.Min(from, to), math.Max(from, to)
	gaps := slices.DeleteFunc(n.gaps(r), func(g stretch) bool { return g.to <= lo || g.from >= hi })
	slices.SortFunc(gaps, func(a, b stretch) int { return cmp.Compare(a.from, b.from) })
	at := lo
	var parts []stretch
	for _, g := range gaps {
		if g.from > at {
			parts = append(parts, stretch{from: at, to: g.from})
		}
		at = math.Max(at, g.to)
	}
	if hi > at {
		parts = append(parts, stretch{from: at, to: hi})
	}
	if to < from {
		slices.Reverse(parts)
		for i, q := range parts {
			parts[i] = stretch{from: q.to, to: q.from}
		}
	}
	for _, q := range parts {
		if q.from != from {
			p.Move(q.from, y)
		}
		p.Line(q.to, y)
	}
	if parts == nil || parts[len(parts)-1].to != to {
		p.Move(to, y)
	}
}

// gaps are where the line of a route is broken.
func (n *network) gaps(r *route) (gs []stretch) {
	over := func(from, to, by float64) { gs = append(gs, stretch{from: from - by*n.unit, to: to + by*n.unit}) }
	for _, s := range r.stops {
		if c := &s.caption; c.cuts {
			over(c.x, c.x+c.w, 2.5)
		}
	}
	for _, o := range n.routes {
		if o.level > r.level && o.stem != nil {
			over(o.stem.x, o.stem.x, 2.2)
		}
		for _, s := range o.stops {
			if s.port != nil && (s.up && o.level < r.level || !s.up && o.level > r.level) {
				over(s.x, s.x, 2.2)
			}
		}
	}
	return gs
}
