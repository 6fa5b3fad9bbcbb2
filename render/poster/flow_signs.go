package poster

import (
	"image/color"

	"journeymap/journey"
	"journeymap/render"
)

// flowSigns draw how touchpoints follow each other, as icons are drawn. What is in order needs none, but for a touchpoint
// in a phase that is not.
var flowSigns = map[journey.Flow]string{
	journey.Timed:     "O 12 12 9 M 12 6.5 L 12 12 L 16 14.2",
	journey.Nonlinear: "M 4 10 C 5 5.5 8.2 3.6 12 3.6 C 15.6 3.6 18.6 5.6 20 9 M 20.4 3.6 L 20 9 L 14.8 8.2 M 20 14 C 19 18.5 15.8 20.4 12 20.4 C 8.4 20.4 5.4 18.4 4 15 M 3.6 20.4 L 4 15 L 9.2 15.8",
	journey.Linear:    "M 3 12 L 20.5 12 M 14 5.5 L 20.5 12 L 14 18.5",
}

// flowSign is the sign of a flow round x, y, with a radius.
func (l *look) flowSign(f journey.Flow, x, y, r float64, ink color.NRGBA) render.Item {
	return l.sign(strokesOf(flowSigns[f], x-r, y-r, 2*r/iconGrid), ink, 0.19*r)
}

// hasSign says whether the flow of a phase is shown.
func hasSign(f journey.Flow) bool { return f == journey.Timed || f == journey.Nonlinear }

// flowRadius is that of the sign before the title of a phase.
func (s style) flowRadius() float64 { return 0.37 * s.size }

// flowRoom is the width of that sign, with the room after it.
func (s style) flowRoom(ph span) float64 {
	if !hasSign(ph.Flow) {
		return 0
	}
	return 2.55 * s.flowRadius()
}

// phaseTitleRoom is the width that the title of a phase can take.
func (b *board) phaseTitleRoom(ph span) float64 { return b.chevronRoom(ph.w) - b.phase.flowRoom(ph) }

// phaseFlow is the sign of how the touchpoints of a phase follow each other, before its title, which begins at x and is
// centered on y.
func (b *board) phaseFlow(ph span, s style, x, y float64) []render.Item {
	if !hasSign(ph.Flow) {
		return nil
	}
	r := s.flowRadius()
	return []render.Item{&render.Group{Role: render.Figure, Name: b.words.term(string(ph.Flow)),
		Items: []render.Item{b.flowSign(ph.Flow, x-s.flowRoom(ph)+r, y, r, b.onPhase(ph))}}}
}

// ownFlow is the flow of a touchpoint that differs from that of its phase; "" when it does not.
func (p *plan) ownFlow(c *column) journey.Flow {
	if c.point == nil || c.point.Flow == p.m.Phases[c.phase].Flow {
		return ""
	}
	return c.point.Flow
}

// flowLegend explains the signs of flows that a board shows.
func (b *board) flowLegend() (es []entry) {
	for _, f := range []journey.Flow{journey.Nonlinear, journey.Timed, journey.Linear} {
		if !b.showsFlow(f) {
			continue
		}
		es = append(es, b.signEntry(b.words.term(string(f)), func(x, y, r float64) []render.Item {
			return []render.Item{b.flowSign(f, x, y, r, b.Colors.Accent)}
		}))
	}
	return es
}

func (b *board) showsFlow(f journey.Flow) bool {
	for i := range b.phases {
		if hasSign(f) && b.phases[i].Flow == f && !b.phases[i].Bare {
			return true
		}
	}
	for i := range b.cols {
		if b.ownFlow(&b.cols[i]) == f {
			return true
		}
	}
	return false
}
