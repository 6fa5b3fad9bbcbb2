package poster

import (
	"fmt"
	"math"

	"journeymap/render"
)

// opener is what stands over the panels of a act in a row: its number, its name, and when it is.
type opener struct {
	act         *act
	number      block
	name, when  block
	x0, x1      float64 // of the panels of the act in the row
	begins      bool    // the act begins in this row
	right, wide bool    // it stands at the right; there is room to say when
}

// openerHeight is what the openers over a row take.
func (b *storybook) openerHeight(k int) (h float64) {
	for _, o := range b.openersOf(k) {
		h = math.Max(h, math.Max(o.name.height()+7*b.unit, 1.44*b.phase.size+8*b.unit))
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
		o.number = b.phase.in(b.hues.Deep).set(fmt.Sprint(c+1), 40*b.unit)
		w := o.x1 - o.x0 - 1.44*b.phase.size - 36*b.unit
		o.name = b.phase.fitting(ch.name, w, 2, 9*b.unit)
		when := b.body.in(b.hues.Muted)
		when.size = math.Max(b.small.size, math.Min(when.size, quarter(0.85*b.phase.size)))
		when.lead = when.size * leading
		room := w - o.name.widest() - 20*b.unit
		o.when = b.whenIn(when, ch.when, math.Max(room, when.size))
		o.wide = o.begins && len(o.when.lines) <= 2 && o.when.widest() < room
		all = append(all, o)
	}
	return all
}

// whenIn sets when an act is: on a line, smaller if need be, or else on two small ones.
func (b *storybook) whenIn(when style, text string, room float64) block {
	one := when.fitting(text, room, 1, b.small.size)
	if len(one.lines) == 1 {
		return one
	}
	when.size = b.small.size
	when.lead = when.size * 1.12
	return when.balance(text, room)
}

// opened draws an opener between two heights: a ribbon in which a act begins, and only its name where it goes on.
func (b *storybook) opened(o *opener, top, bottom float64) (items []render.Item) {
	mid, r := (top+bottom)/2, 0.72*b.phase.size
	w := o.name.widest() + 2*r + 36*b.unit
	x := o.x0
	if o.right {
		x = o.x1 - w
	}
	ink, coin, digit := b.hues.Deep, b.hues.Deep, b.hues.OnDeep
	if o.begins {
		ink, coin, digit = b.hues.OnDeep, b.hues.OnDeep, b.hues.Deep
		items = append(items, fill(b.hues.Deep, func(p *render.Pen) {
			pennant(p, render.Rect{X: x, Y: top, W: w, H: bottom - top}, !o.right, 7*b.unit)
		}))
	}
	at := x + 7*b.unit
	switch {
	case o.right:
		at += 9 * b.unit
	case !o.begins:
		at = x
	}
	items = append(items, disk(coin, at+r, mid, r))
	items = append(items, o.number.in(digit).at(at, mid-o.number.height()/2, 2*r, center)...)
	items = append(items, o.name.in(ink).at(at+2*r+7*b.unit, mid-o.name.height()/2, w, left)...)
	return append(items, b.openerRule(o, x, w, top, bottom)...)
}

// openerRule goes on from an opener to the end of its panels, with when it is over it.
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
	if to > from {
		y := bottom - b.unit
		items = append(items, &render.Group{Role: render.Artifact, Items: []render.Item{line(b.hues.Accent, 1.2*b.unit, from, y, to, y)}})
	}
	return items
}
