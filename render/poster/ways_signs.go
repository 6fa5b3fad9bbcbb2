package poster

import (
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// headLength is how long the head of an arrow is.
func (l *look) headLength() float64 { return 6 * l.unit }

// head is the end of a line: an arrow, open where it leaves the sheet.
func (n *network) head(r *route, s *landing) []render.Item {
	if s.isUp() {
		return []render.Item{n.arrowHead(s.x, n.bracketTop+5*n.unit, -1)}
	}
	if s.port != nil {
		return []render.Item{n.arrowHead(s.x, n.height, 1)}
	}
	dir := 1.0
	if s.edge < r.origin() {
		dir = -1
	}
	return []render.Item{n.openHead(s.edge, n.bands[r.level].y, dir)}
}

// openHead is an open head with its tip at x, y, that points to the right for 1 and to the left for −1.
func (l *look) openHead(x, y, dir float64) render.Item {
	h := l.headLength()
	o := outline(l.Colors.Accent, 1.2*l.unit, func(p *render.Pen) {
		p.Move(x-dir*h*0.8, y-0.55*h)
		p.Line(x, y)
		p.Line(x-dir*h*0.8, y+0.55*h)
	})
	o.Stroke.Cap, o.Stroke.Join = render.RoundCap, render.RoundJoin
	return o
}

// arrowHead is a filled head with its tip at x, y, that points down for 1 and up for −1.
func (l *look) arrowHead(x, y, down float64) render.Item {
	h := l.headLength()
	return fill(l.Colors.Accent, func(p *render.Pen) {
		p.Move(x, y)
		p.Line(x-0.48*h, y-down*h)
		p.Line(x+0.48*h, y-down*h)
		p.Close()
	})
}

// signRoom is how high the sign of a fork stands over a column.
func (l *look) signRoom(f fork) float64 {
	switch f {
	case choice:
		return 9 * l.unit
	case together:
		return 3.5 * l.unit
	}
	return 1.5 * l.unit
}

// forkSign is what stands under the stem of a way, with its foot at x, y: a diamond for a choice, a bar for what comes at
// the same time, and else a dot.
func (l *look) forkSign(f fork, x, y float64) render.Item {
	u := l.unit
	switch f {
	case choice:
		d := outline(l.Colors.Accent, 1.2*u, func(p *render.Pen) {
			p.Move(x, y-9*u)
			p.Line(x+4.5*u, y-4.5*u)
			p.Line(x, y)
			p.Line(x-4.5*u, y-4.5*u)
			p.Close()
		})
		d.Fill = render.Paint{Color: l.Colors.Paper}
		return d
	case together:
		return fill(l.Colors.Accent, func(p *render.Pen) { p.Round(render.Rect{X: x - 5.5*u, Y: y - 3.5*u, W: 11 * u, H: 2.6 * u}, 0.8*u) })
	}
	return disk(l.Colors.Accent, x, y-1.8*u, 1.8*u)
}

// brackets stand under the phases that ways lead to as a whole.
func (n *network) brackets() (items []render.Item) {
	y, u := n.bracketTop+4*n.unit, n.unit
	for _, ph := range n.phases {
		if !slices.ContainsFunc(n.routes, func(r *route) bool { return r.leadsTo(ph.Phase) }) {
			continue
		}
		items = append(items, outline(n.Colors.Accent, 1.2*u, func(p *render.Pen) {
			p.Move(ph.x+4*u, y-4*u)
			p.Line(ph.x+4*u, y)
			p.Line(ph.x+ph.w-4*u, y)
			p.Line(ph.x+ph.w-4*u, y-4*u)
		}))
	}
	return items
}

// leadsTo says whether a way leads to a phase as a whole.
func (w *way) leadsTo(ph *journey.Phase) bool {
	return slices.ContainsFunc(w.ends, func(e wayEnd) bool { return e.phase == ph })
}
