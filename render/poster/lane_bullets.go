package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// setBullets sets each entry beside a mark: what hurts beside a bar, what helps beside a row of dots, both as high as the
// entry, and the rest behind a dot. The mark hangs in the padding of the column, so that the words keep the edge of all
// others.
func setBullets(b *board, r row, of *journey.Content, w float64) (p piece) {
	cards := listed(r, of)
	for i, t := range r.text(of) {
		if i > 0 {
			p.height += b.body.lead * 0.3
		}
		p.overEntry(b, cards, i, w)
		p.named(b, t, 0, w)
		blk := b.body.set(b.sourced(t.S, t), w)
		out := b.bulletGap() + b.bulletWidth()/2
		x := -out
		if blk.rtl {
			x = w + out
		}
		p.items = append(p.items, b.bullet(r.id, x, p.height, blk))
		p.add(blk, 0, w)
		p.besideEntry(b, cards, i, w)
	}
	return p
}

// bulletWidth is how wide a mark beside an entry is, bulletGap what is free between them. Together they stay within pad.
func (l *look) bulletWidth() float64 { return 1.6 * l.unit }
func (l *look) bulletGap() float64   { return 2 * l.unit }

// bullet is the mark beside an entry whose top is at y, with its middle at x. Bar and dots differ in gray too.
func (b *board) bullet(id string, x, y float64, entry block) render.Item {
	air := 0.14 * entry.lead
	from, to := y+air, y+entry.height()-air
	switch id {
	case "pains":
		bar := render.Rect{X: x - b.bulletWidth()/2, Y: from, W: b.bulletWidth(), H: to - from}
		return fill(b.Colors.Warn, func(p *render.Pen) { p.Round(bar, bar.W/2) })
	case "gains":
		return b.dotted(x, from, to)
	}
	return disk(b.Colors.Accent, x, y+entry.lead/2, 0.8*b.bulletWidth())
}

// dotted is an upright row of dots between two heights, the first and the last at its ends.
func (b *board) dotted(x, from, to float64) render.Item {
	r := b.bulletWidth() / 2
	n := math.Max(1, math.Round((to-from-2*r)/(4*r)))
	step := (to - from - 2*r) / n
	return fill(b.Colors.Accent, func(p *render.Pen) {
		for i := range int(n) + 1 {
			p.Circle(x, from+r+float64(i)*step, r)
		}
	})
}
