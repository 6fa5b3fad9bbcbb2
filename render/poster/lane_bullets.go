package poster

import (
	"journeymap/journey"
	"journeymap/render"
)

func needBullets(b *board, r row, of *journey.Content) float64 {
	return b.body.widestWord(r.text(of)) + b.bulletRoom()
}

// bulletRoom is the indent of a bullet's text. It is small, since columns are narrow: half of the mark stands in the
// padding of the column.
func (l *look) bulletRoom() float64 { return 0.52 * l.body.size }

// setBullets sets each entry behind a mark: what hurts behind a minus, what helps behind a plus, the rest behind a dot.
func setBullets(b *board, r row, of *journey.Content, w float64) (p piece) {
	in := b.bulletRoom()
	for i, t := range r.text(of) {
		if i > 0 {
			p.height += b.body.lead * 0.3
		}
		p.items = append(p.items, b.bullet(r.id, 0, p.height+b.body.lead/2)...)
		p.add(b.body.set(b.sourced(t.S, t), w-in), in, w-in)
	}
	return p
}

// bullet is the mark before an entry, round x, y.
func (b *board) bullet(id string, x, y float64) []render.Item {
	r := b.body.size * 0.3
	switch id {
	case "pains":
		return []render.Item{disk(b.Colors.Warn, x, y, r), b.stroke(b.Colors.OnFull, x-r*0.55, y, x+r*0.55, y, r*0.34)}
	case "gains":
		return []render.Item{disk(b.Colors.Phases.Use.Full, x, y, r), b.stroke(b.Colors.OnFull, x-r*0.55, y, x+r*0.55, y, r*0.34),
			b.stroke(b.Colors.OnFull, x, y-r*0.55, x, y+r*0.55, r*0.34)}
	}
	return []render.Item{disk(b.Colors.Accent, x, y, r*0.5)}
}
