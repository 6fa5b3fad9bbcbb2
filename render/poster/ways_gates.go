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

// findGates lists the doors of those who come in or leave, at the right of the other lines over their columns.
func (n *network) findGates() {
	for i := range n.cols {
		for _, m := range n.cols[i].content().Moments {
			if m.Kind == journey.Entry || m.Kind == journey.Exit {
				n.gates = append(n.gates, gate{n.port(i, 3, len(n.gates)), i, m.Kind})
			}
		}
	}
}

// drawGates draws a door over the column of those who come in, and of those who leave, within the ground of the names.
func (n *network) drawGates(st *strip) {
	for _, g := range n.gates {
		sign := n.momentSign(g.kind, n.gateX(g), n.height-n.gateRadius()+n.unit, n.gateRadius(), n.momentInk(g.kind))
		st.cells = append(st.cells, cell{from: g.col, items: []render.Item{n.momentFigure(g.kind, sign)}})
	}
}

// gateX is the middle of a door: its place, or a little to the right of it where other lines stand at its left, so that it
// is clear of them.
func (n *network) gateX(g gate) float64 {
	if len(n.ports[g.col]) == 1 {
		return g.x
	}
	return g.x + 2*n.unit
}

func (l *look) gateRadius() float64 { return 6 * l.unit }

// momentFigure groups the sign of a moment, which readers hear of if nothing else tells it.
func (b *board) momentFigure(k journey.MomentKind, items []render.Item) *render.Group {
	if b.curved || shows(b.rows, "moment") {
		return &render.Group{Role: render.Artifact, Items: items}
	}
	return &render.Group{Role: render.Figure, Name: b.words.moment(k), Items: items}
}
