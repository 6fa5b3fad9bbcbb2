package poster

import (
	"cmp"
	"math"
	"slices"

	"journeymap/journey"
)

// network is what leads off the straight line on one board.
type network struct {
	*board
	routes     []*route  // those that reach least first, which lie inmost
	ports      [][]*port // of each column, from left to right
	gates      []gate
	dividers   []divider
	walls      []float64 // no words may lie on these x
	bands      []band    // of each level, the lowest first
	bracketTop float64   // where the brackets of phases stand
	height     float64
}

// band is the room that a level takes over and under its line, and the y of the line.
type band struct{ above, below, y float64 }

// route is a way on a board: a stem that rises from its column, a line along a level, and a stop for each end.
type route struct {
	*way
	index       int
	stem        *port   // nil: it comes from another sheet
	edge        float64 // where it comes from there
	stops       []*landing
	level       int
	left, right float64 // what it takes of its level, with its words
}

// landing is where a route ends on a board: at a column, under a phase, or at the edge of the sheet.
type landing struct {
	*port   // nil: at the edge
	edge    float64
	ends    []*wayEnd // one, but at the edge
	caption caption
}

// at is the x of a stop.
func (s *landing) at() float64 {
	if s.port == nil {
		return s.edge
	}
	return s.x
}

// isUp says whether a stop lies under a phase.
func (s *landing) isUp() bool { return s.port != nil && s.up }

// origin is the x where a route begins.
func (r *route) origin() float64 {
	if r.stem == nil {
		return r.edge
	}
	return r.stem.x
}

// port is a place over a column where a line stands on it.
type port struct {
	x     float64
	up    bool    // it leads up to the phase, not down to the column
	pull  float64 // where the line goes: to the left below zero; the nearer its other end, the farther from zero
	index int     // of the way
}

// mostPorts is for how many lines a column makes room. Those of more stand closer to each other.
const mostPorts = 12

// portGap is the room from one line over a column to the next.
func (l *look) portGap() float64 { return 9 * l.unit }

// newNetwork gathers the ways that a board shows, and finds where they stand on their columns.
func (b *board) newNetwork() *network {
	n := &network{board: b, ports: make([][]*port, len(b.cols))}
	for i := range b.ways {
		if r := n.route(&b.ways[i], i); r != nil {
			n.routes = append(n.routes, r)
		}
	}
	if b.gated {
		n.findGates()
		n.dividers = b.dividers()
	}
	for i := range n.ports {
		n.arrangePorts(i)
	}
	n.centerUps()
	for _, g := range n.gates {
		n.walls = append(n.walls, n.gateX(g)-n.gateRadius()*0.85, n.gateX(g), n.gateX(g)+n.gateRadius()*0.85)
	}
	for _, d := range n.dividers {
		n.walls = append(n.walls, d.x)
	}
	slices.SortStableFunc(n.routes, func(r, s *route) int {
		return cmp.Or(cmp.Compare(r.rank(), s.rank()), cmp.Compare(s.index, r.index))
	})
	return n
}

// rank orders routes from the inmost to the outmost; those that go up to a phase lie over all others.
func (r *route) rank() int {
	if slices.ContainsFunc(r.stops, (*landing).isUp) {
		return 1e6 + r.reach()
	}
	return r.reach()
}

// route is the part of a way that a board shows; nil when that is nothing.
func (n *network) route(w *way, index int) *route {
	r := &route{way: w, index: index}
	at := w.from - n.firstColumn()
	for i := range w.ends {
		n.addStop(r, &w.ends[i], at)
	}
	switch {
	case n.holds(at):
		r.stem = n.port(at, r.pull(), index)
	case r.stops == nil:
		return nil
	case at < 0:
		r.edge = n.gridLeft
	default:
		r.edge = n.gridRight
	}
	return r
}

// holds says whether a board has a column of an index.
func (n *network) holds(col int) bool { return col >= 0 && col < len(n.cols) }

// addStop adds the end of a way from column at. What lies on another sheet is an end at the edge if the way begins here,
// and nothing if it does not.
func (n *network) addStop(r *route, e *wayEnd, at int) {
	col := n.endColumn(e)
	if n.holds(col) {
		p := n.port(col, pull(at, col), r.index)
		p.up = e.phase != nil
		r.stops = append(r.stops, &landing{port: p, ends: []*wayEnd{e}})
		return
	}
	if !n.holds(at) {
		return
	}
	x := n.gridLeft
	if col > at {
		x = n.gridRight
	}
	for _, s := range r.stops {
		if s.port == nil && s.edge == x {
			s.ends = append(s.ends, e)
			return
		}
	}
	r.stops = append(r.stops, &landing{edge: x, ends: []*wayEnd{e}})
}

// endColumn is the column of an end on this board: that in the middle of a phase, as far as the board shows it.
func (n *network) endColumn(e *wayEnd) int {
	for _, ph := range n.phases {
		if ph.Phase == e.phase {
			return (ph.from + ph.to - 1) / 2
		}
	}
	return e.to - n.firstColumn()
}

// pull is that of a line over column col to column to.
func pull(to, col int) float64 {
	if to == col {
		return 2
	}
	return 1 / float64(to-col)
}

// pull of a stem is that of its farthest end; one with ends at both sides has none.
func (r *route) pull() (p float64) {
	for _, e := range r.ends {
		q := pull(e.to, r.from)
		if p*q < 0 {
			return 0
		}
		if p == 0 || math.Abs(q) < math.Abs(p) {
			p = q
		}
	}
	return p
}

// port adds a port over a column.
func (n *network) port(col int, pull float64, index int) *port {
	p := &port{pull: pull, index: index}
	n.ports[col] = append(n.ports[col], p)
	return p
}

// arrangePorts places the ports of a column side by side round its middle, where its face stands, so that lines to the same
// side lie in each other.
func (n *network) arrangePorts(col int) {
	ps := n.ports[col]
	if ps == nil {
		return
	}
	slices.SortStableFunc(ps, func(p, q *port) int {
		side := 1
		if p.pull < 0 {
			side = -1
		}
		return cmp.Or(cmp.Compare(p.pull, q.pull), side*cmp.Compare(p.index, q.index))
	})
	c := &n.cols[col]
	gap := n.portGap()
	if len(ps) > 1 {
		gap = math.Min(gap, (c.w-2*n.pad())/float64(len(ps)-1))
	}
	left := c.mid() - gap*float64(len(ps)-1)/2
	for i, p := range ps {
		p.x = left + gap*float64(i)
	}
}

// centerUps moves the lines that go up to phases to the middle of these, as far as no other stands there.
func (n *network) centerUps() {
	for _, r := range n.routes {
		for _, s := range r.stops {
			if !s.isUp() {
				continue
			}
			for _, ph := range n.phases {
				if mid := ph.x + ph.w/2; ph.Phase == s.ends[0].phase && n.isFree(mid, s.port) {
					s.x = mid
				}
			}
		}
	}
}

// isFree says whether no port but one stands near an x.
func (n *network) isFree(x float64, but *port) bool {
	for _, ps := range n.ports {
		for _, p := range ps {
			if p != but && math.Abs(p.x-x) < n.portGap() {
				return false
			}
		}
	}
	return true
}

// gate is an arrow of those who come in, or of those who leave.
type gate struct {
	*port
	col  int
	kind journey.MomentKind
}
