package poster

import (
	"journeymap/journey"
	"journeymap/render"
)

// setBullets sets each entry behind a mark: what hurts behind a minus, what helps behind a plus, the rest behind a dot. The
// mark hangs in the padding of the column, so that the words keep the edge of all others.
func setBullets(b *board, r row, of *journey.Content, w float64) (p piece) {
	for i, t := range r.text(of) {
		if i > 0 {
			p.height += b.body.lead * 0.3
		}
		blk := b.body.set(b.sourced(t.S, t), w)
		out := b.bulletGap() + b.bulletRadius()
		x := -out
		if blk.rtl {
			x = w + out
		}
		p.items = append(p.items, b.bullet(r.id, x, p.height+b.body.lead/2)...)
		p.add(blk, 0, w)
	}
	return p
}

// bulletRadius is half of a mark before an entry, bulletGap what is free between them. Together they stay within pad.
func (l *look) bulletRadius() float64 { return 1.9 * l.unit }
func (l *look) bulletGap() float64    { return 1.5 * l.unit }

// bullet is the mark before an entry, round x, y.
func (b *board) bullet(id string, x, y float64) []render.Item {
	r := b.bulletRadius()
	switch id {
	case "pains":
		return []render.Item{disk(b.Colors.Warn, x, y, r), b.stroke(b.Colors.OnFull, x-r*0.55, y, x+r*0.55, y, r*0.34)}
	case "gains":
		return []render.Item{disk(b.Colors.Phases.Use.Full, x, y, r), b.stroke(b.Colors.OnFull, x-r*0.55, y, x+r*0.55, y, r*0.34),
			b.stroke(b.Colors.OnFull, x, y-r*0.55, x, y+r*0.55, r*0.34)}
	}
	return []render.Item{disk(b.Colors.Accent, x, y, r*0.5)}
}
