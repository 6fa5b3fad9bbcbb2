package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

func needConstraint(b *board, r row, of *journey.Content) (w float64) {
	for _, c := range of.Constraint {
		w = math.Max(w, math.Max(b.body.longest(shown(c.Text)), b.small.longest(b.people(c.By))))
	}
	return w + b.lockRoom()
}

// lockRoom is the room for the sign before the words.
func (l *look) lockRoom() float64 { return 12 * l.unit }

// setConstraint sets each thing that holds the company back behind a lock, with whose it is.
func setConstraint(b *board, r row, of *journey.Content, w float64) (p piece) {
	in := b.lockRoom()
	for i, c := range of.Constraint {
		if i > 0 {
			p.height += b.body.lead * 0.35
		}
		p.items = append(p.items, &render.Group{Role: render.Artifact, Items: b.lock(4.2*b.unit, p.height+b.body.lead/2, 4.6*b.unit)})
		p.add(b.body.set(b.sourced(c.S, c.Text), w-in), in, w-in)
		p.add(b.small.set(b.people(c.By), w-in), in, w-in)
	}
	return p
}

// lock is a padlock round x, y, of half a height r.
func (l *look) lock(x, y, r float64) []render.Item {
	ink := l.Colors.Muted
	body := render.Rect{X: x - 0.74*r, Y: y - 0.12*r, W: 1.48 * r, H: 1.12 * r}
	var bow render.Pen
	bow.Move(x-0.44*r, body.Y+0.1*r)
	bow.Line(x-0.44*r, y-0.48*r)
	bow.Curve(x-0.44*r, y-1.06*r, x+0.44*r, y-1.06*r, x+0.44*r, y-0.48*r)
	bow.Line(x+0.44*r, body.Y+0.1*r)
	return []render.Item{l.sign(bow, ink, 0.26*r), fill(ink, func(p *render.Pen) { p.Round(body, 0.2*r) }),
		disk(l.Colors.Paper, x, y+0.4*r, 0.2*r)}
}

// constraintLegend explains the lock.
func constraintLegend(b *board) []entry {
	return []entry{b.signEntry(b.words.inLegend(b.words.lane("constraint")), b.lock)}
}
