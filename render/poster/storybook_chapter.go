package poster

import (
	"math"

	"journeymap/render"
)

// opener is what stands over the panels of an act in a row: its name, and when it is. It has no number, since that would
// be taken for one of a panel.
type opener struct {
	act         *act
	name, when  block
	x0, x1      float64 // of the panels of the act in the row
	begins      bool    // the act begins in this row
	right, wide bool    // it stands at the right; there is room to say when
}

// openerHeight is what the openers over a row take.
func (b *storybook) openerHeight(k int) (h float64) {
	for _, o := range b.openersOf(k) {
		h = math.Max(h, o.name.height()+8*b.unit)
	}
	if h > 0 {
		h += 6 * b.unit
	}
	return h
}

// openersOf are the acts of a row.
func (b *storybook) openersOf(k int) (all []opener) {
	row := &b.rows[k]
	for c := range b.acts {
		ch := &b.acts[c]
		from, to := max(ch.from, row.from), min(ch.to, row.to)
		if from >= to || ch.name == "" {
			continue
		}
		a, z := b.panels[from].box, b.panels[to-1].box
		o := opener{act: ch, begins: from == ch.from, right: back(k), x0: math.Min(a.X, z.X), x1: math.Max(a.Right(), z.Right())}
		w := o.x1 - o.x0 - openerPads*b.unit
		o.name = b.phase.fitting(ch.name, w, 2, 9*b.unit)
		when := b.body.in(b.hues.Muted)
		when.size = math.Max(b.small.size, math.Min(when.size, quarter(0.85*b.phase.size)))
		when.lead = when.size * leading
		room := w - o.name.widest() - 8*b.unit
		o.when = when.fitting(ch.when, math.Max(room, when.size), 1, b.small.size)
		o.wide = o.begins && len(o.when.lines) == 1 && o.when.widest() < room
		all = append(all, o)
	}
	return all
}

// openerPads are the room round the name of an act in its ribbon, in units.
const openerPads = 34

// opened draws an opener between two heights: a ribbon in which an act begins, and only its name where it goes on.
func (b *storybook) opened(o *opener, top, bottom float64) (items []render.Item) {
	mid, w, pad := (top+bottom)/2, o.name.widest(), 0.0
	if o.begins {
		w, pad = w+openerPads*b.unit, 12*b.unit
	}
	x, ink := o.x0, b.hues.Deep
	if o.right {
		x = o.x1 - w
	}
	if o.begins {
		ink = b.hues.OnDeep
		items = append(items, fill(b.hues.Deep, func(p *render.Pen) {
			pennant(p, render.Rect{X: x, Y: top, W: w, H: bottom - top}, !o.right, 7*b.unit)
		}))
	}
	at := x + pad
	if o.right {
		at = x + w - pad - o.name.widest()
	}
	items = append(items, o.name.in(ink).at(at, mid-o.name.height()/2, o.name.widest()+1, left)...)
	return append(items, b.openerRule(o, x, w, top, bottom)...)
}

// openerRule goes on from an opener to the end of its panels, with when it is over it. Where that is near it would be a
// stub.
func (b *storybook) openerRule(o *opener, x, w, top, bottom float64) (items []render.Item) {
	from, to := x+w+8*b.unit, o.x1
	if o.right {
		from, to = o.x0, x-8*b.unit
	}
	if o.wide {
		at := from
		if o.right {
			at = to - o.when.widest()
		}
		items = o.when.at(at, (top+bottom-o.when.height())/2, o.when.widest()+1, left)
	}
	if to-from > 34*b.unit {
		y := bottom - b.unit
		items = append(items, &render.Group{Role: render.Artifact, Items: []render.Item{line(b.hues.Accent, 1.2*b.unit, from, y, to, y)}})
	}
	return items
}
