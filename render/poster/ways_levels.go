package poster

import (
	"math"
	"slices"
)

// settle gives every route a level of its own where it meets others, with its words clear of all lines, and finds the
// height of the whole. A route lies over those that reach less, and so crosses as few as can be.
func (n *network) settle() {
	for i, r := range n.routes {
		n.measureRoute(r)
		n.write(r, n.ahead(n.routes[i+1:]))
		for _, s := range n.routes[:i] {
			if s.left < r.right+n.apart() && r.left < s.right+n.apart() {
				r.level = max(r.level, s.level+1)
			}
		}
		n.walls = append(n.walls, r.ups()...) // later words keep clear of lines up to phases
	}
	n.arrangeBands()
}

// apart is the room between two routes of a level.
func (n *network) apart() float64 { return 6 * n.unit }

// measureRoute finds how far the line of a route reaches.
func (n *network) measureRoute(r *route) {
	r.left, r.right = r.origin(), r.origin()
	for _, s := range r.stops {
		r.left, r.right = math.Min(r.left, s.at()), math.Max(r.right, s.at())
	}
}

// ahead are the x of lines of routes that are not placed yet, and so lie higher.
func (n *network) ahead(later []*route) []float64 {
	xs := slices.Clone(n.walls)
	for _, r := range later {
		xs = append(xs, r.uprights()...)
	}
	return xs
}

// uprights are the x of the lines of a route that stand on columns.
func (r *route) uprights() (xs []float64) {
	if r.stem != nil {
		xs = append(xs, r.stem.x)
	}
	for _, s := range r.stops {
		if s.port != nil {
			xs = append(xs, s.x)
		}
	}
	return xs
}

// mostLevels is how many levels have their full height; with more of them all lie as close as lines can.
const mostLevels = 6

// arrangeBands gives the levels their heights and places.
func (n *network) arrangeBands() {
	count, least := 0, 4.5*n.unit
	for _, r := range n.routes {
		count = max(count, r.level+1)
	}
	if count > mostLevels {
		least = 3 * n.unit
	}
	for range count {
		n.bands = append(n.bands, band{above: least, below: least})
	}
	for _, r := range n.routes {
		n.bands[r.level].hold(r, n.wordGap())
	}
	if count > 0 {
		n.bands[0].below = math.Max(n.bands[0].below, n.foot())
	} else {
		n.height = n.foot()
	}
	for _, d := range n.bands {
		n.height += d.above + d.below
	}
	n.height += n.topRoom()
	y := n.height
	for i := range n.bands {
		d := &n.bands[i]
		d.y = y - d.below
		y = d.y - d.above
	}
}

// hold makes a band high enough for the words of a route.
func (d *band) hold(r *route, gap float64) {
	for _, s := range r.stops {
		if c := &s.caption; c.blocks != nil {
			d.above = math.Max(d.above, gap-c.y)
			d.below = math.Max(d.below, c.y+c.height()+gap)
		}
	}
}

// foot is the room under the lowest line, in which lines turn down to their columns.
func (n *network) foot() float64 {
	switch {
	case n.routes != nil:
		return 17 * n.unit
	case n.gates != nil:
		return 12 * n.unit
	}
	return 0
}

// topRoom is the room over the levels: for the names of dividers, and for the brackets of phases that ways lead to.
func (n *network) topRoom() (h float64) {
	for i := range n.dividers {
		h = math.Max(h, n.dividers[i].bottom+n.wordGap())
	}
	n.bracketTop = h
	for _, r := range n.routes {
		if slices.ContainsFunc(r.stops, (*landing).isUp) {
			return h + 13*n.unit
		}
	}
	if n.routes != nil && h == 0 {
		h = 2 * n.unit
	}
	return h
}

// wordGap is the room between words and what lies over and under them.
func (l *look) wordGap() float64 { return 1.5 * l.unit }
