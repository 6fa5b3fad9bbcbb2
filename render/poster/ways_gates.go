package poster

import (
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// isGate says whether a moment is marked over its column: who comes in, who leaves, who becomes a customer.
func isGate(m journey.Moment) bool {
	return m.Kind == journey.Entry || m.Kind == journey.Exit || m.Kind == journey.Customer
}

// isGated says whether a touchpoint has such moments.
func isGated(t *journey.Touchpoint) bool { return slices.ContainsFunc(t.Moments, isGate) }

// findGates lists the arrows of those who come in or leave, at the right of the other lines over their columns.
func (n *network) findGates() {
	for i := range n.cols {
		for _, m := range n.cols[i].content().Moments {
			if m.Kind == journey.Entry || m.Kind == journey.Exit {
				n.gates = append(n.gates, gate{n.port(i, 3, len(n.gates)), i, m.Kind})
			}
		}
	}
}

// drawGates draws an arrow into the column of those who come in, and one out of it of those who leave. They reach over
// the edge of the grid where no way lies over them.
func (n *network) drawGates(st *strip) {
	length := n.foot() - 4*n.unit
	if n.routes == nil {
		length = n.foot() + 2.5*n.unit
	}
	for _, g := range n.gates {
		st.cells = append(st.cells, cell{from: g.col, items: []render.Item{n.momentFigure(g.kind, n.gateArrow(g.kind, g.x, n.height-n.unit, length))}})
	}
}

// momentFigure groups the sign of a moment, which readers hear of if nothing else tells it.
func (b *board) momentFigure(k journey.MomentKind, items []render.Item) *render.Group {
	if b.curved || shows(b.rows, "moment") {
		return &render.Group{Role: render.Artifact, Items: items}
	}
	return &render.Group{Role: render.Figure, Name: b.words.moment(k), Items: items}
}

// gateArrow is an arrow that ends or begins at the foot of a strip, down for those who come in and up for those who leave.
func (l *look) gateArrow(k journey.MomentKind, x, foot, length float64) []render.Item {
	from, tip, down := foot-length, foot, 1.0
	if k == journey.Exit {
		from, tip, down = tip, from, -1
	}
	h := 5 * l.unit
	v := outline(l.Colors.Accent, 1.8*l.unit, func(p *render.Pen) {
		p.Move(x, from)
		p.Line(x, tip)
		p.Move(x-0.75*h, tip-down*0.85*h)
		p.Line(x, tip)
		p.Line(x+0.75*h, tip-down*0.85*h)
	})
	v.Stroke.Cap, v.Stroke.Join = render.RoundCap, render.RoundJoin
	return []render.Item{v}
}
