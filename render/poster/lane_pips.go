package poster

import (
	"journeymap/journey"
	"journeymap/render"
)

// mostEffort is the highest effort that a touchpoint can take.
const mostEffort = 5

// pips are a judgment of n in m steps: circles round a line at y, from x on, the first n of them filled.
func (l *look) pips(n, m int, x, y float64) []render.Item {
	var items []render.Item
	r := l.pipRadius()
	for i := range m {
		cx := x + r + l.unit*0.3 + float64(i)*l.pipStep()
		pip := outline(l.Colors.Ink, 0.7*l.unit, func(p *render.Pen) { p.Circle(cx, y, r) })
		if i < n {
			pip.Fill = render.Paint{Color: l.Colors.Ink}
		}
		items = append(items, pip)
	}
	return items
}

func (l *look) pipRadius() float64 { return 0.27 * l.small.size }
func (l *look) pipStep() float64   { return 2.7 * l.pipRadius() }

// pipsWidth is that of m pips, with the room behind the last.
func (l *look) pipsWidth(m int) float64 { return float64(m) * l.pipStep() }

func needPips(b *board, r row, of *journey.Content) float64 {
	n, _ := r.numberIn(of)
	return b.pipsWidth(mostEffort) + 2*b.unit + b.strong.width(b.words.number(n)) + 0.1
}

// setPips sets an effort as pips, with its number behind them.
func setPips(b *board, r row, of *journey.Content, w float64) (p piece) {
	n, _ := r.numberIn(of)
	x := b.pipsWidth(mostEffort) + 2*b.unit
	p.items = append(p.items, &render.Group{Role: render.Artifact, Items: b.pips(int(n), mostEffort, 0, b.strong.lead/2)})
	p.add(b.strong.set(b.words.number(n), w-x), x, w-x)
	return p
}
