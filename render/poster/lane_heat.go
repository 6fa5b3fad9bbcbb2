package poster

import (
	"image/color"
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// glow is one stretch of a band of heat.
type glow struct {
	from, to int // columns [from, to)
	x, w     float64
	color    color.NRGBA // alpha 0: nobody has looked into it
	block
}

func needHeat(b *board, em journey.Emotion) float64 {
	return b.look.label.longest(b.shownMood(em))
}

// drawHeat draws a band in the colors of the faces, with the name of each level on it.
func drawHeat(b *board, r row, height float64) strip {
	return b.moodLines(r, height, func(st *strip, m mood, top float64) float64 {
		end := top
		for _, tier := range b.glows(m) {
			if len(tier) == 0 {
				continue
			}
			if end > top {
				end += 3*b.unit - 2*b.rowPad()
			}
			end = b.tier(st, m.row, tier, end)
		}
		return end
	})
}

// glows gathers the stretches of a line, in two tiers: phases stand over their touchpoints where those have their own,
// and else among them.
func (b *board) glows(m mood) (tiers [2][]glow) {
	for _, ph := range b.phases {
		tier := &tiers[0]
		if !b.fills(m.row, ph) {
			tier = &tiers[1]
		}
		if m.shows(&ph.Content) {
			*tier = append(*tier, b.glow(ph.from, ph.to, ph.x, ph.w, m.of(&ph.Content), b.partWords(m.id, &ph.Content)))
		}
		if m.shows(&ph.Content) && tier == &tiers[1] {
			continue
		}
		for i := ph.from; i < ph.to; i++ {
			c := &b.cols[i]
			if m.shows(c.content()) {
				tiers[1] = append(tiers[1], b.glow(i, i+1, c.x, c.w, m.of(c.content()), b.partWords(m.id, c.content())))
			} else if c.point != nil && b.unmapped(m.row, c) {
				blk := b.small.balance(b.words.of(wordNotMapped), c.w-2*b.pad())
				tiers[1] = append(tiers[1], glow{from: i, to: i + 1, x: c.x, w: c.w, block: blk})
			}
		}
	}
	return tiers
}

func (b *board) glow(from, to int, x, w float64, em journey.Emotion, beside string) glow {
	c := b.heatColor(em.Face)
	name := b.look.label.in(inkOn(c)).balance(joinWords(b.shownMood(em), beside), w-2*b.pad())
	return glow{from, to, x, w, c, name}
}

// heatColor is the color of a face, weaker on a poster that spares ink.
func (b *board) heatColor(f journey.Face) color.NRGBA {
	if b.lowInk {
		return mix(b.Colors.Faces[f], b.Colors.Paper, 0.6)
	}
	return b.Colors.Faces[f]
}

// tier draws stretches side by side from a height down, and returns where they end.
func (b *board) tier(st *strip, r row, gs []glow, top float64) (end float64) {
	deep := 0.0
	for _, g := range gs {
		deep = math.Max(deep, g.height()+7*b.unit)
	}
	for _, run := range runsOf(gs) {
		st.back = append(st.back, b.bar(run, top+b.rowPad(), deep)...)
	}
	for _, g := range gs {
		p := piece{g.at(0, (deep-g.height())/2, g.w-2*b.pad(), center), deep}
		b.box(st, r, g.from, g.to, top, render.Rect{X: g.x + b.pad()}, p)
	}
	return top + deep + 2*b.rowPad()
}

// runsOf are the stretches that touch each other and have a color.
func runsOf(gs []glow) (runs [][]glow) {
	open := -1 // the column at which the last run goes on
	for _, g := range gs {
		if g.color.A == 0 {
			continue
		}
		if g.from != open {
			runs = append(runs, nil)
		}
		runs[len(runs)-1] = append(runs[len(runs)-1], g)
		open = g.to
	}
	return runs
}

// bar draws a run as one bar with round ends, and a rim that shows on any ground. Each color reaches to the end of the
// bar, under those after it, so that no seam shows between two.
func (b *board) bar(run []glow, y, deep float64) []render.Item {
	last := run[len(run)-1]
	x, end := run[0].x, last.x+last.w
	shape := func(p *render.Pen) { p.Round(render.Rect{X: x, Y: y, W: end - x, H: deep}, 4*b.unit) }
	var parts []render.Item
	for _, g := range run {
		part := render.Rect{X: g.x, Y: y, W: end - g.x, H: deep}
		parts = append(parts, fill(g.color, func(p *render.Pen) { p.Box(part) }))
	}
	var clip render.Pen
	shape(&clip)
	return []render.Item{&render.Group{Clip: &render.Path{Segs: clip}, Items: parts}, outline(b.Colors.Muted, 0.6*b.unit, shape)}
}
