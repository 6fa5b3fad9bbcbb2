package poster

import (
	"math"

	"journeymap/journey"
)

// Where a map has several personas, a text that its author puts under one of them names that persona over it.

// speaker is the name of the persona that a text is put under; "" where nobody needs to be named.
func (p *plan) speaker(t journey.Text) string {
	if t.Who == "" || len(p.m.Personas) < 2 {
		return ""
	}
	return p.personName(t.Who)
}

// named adds the name of the persona that a text is put under, if any, x from the left of a width.
func (p *piece) named(b *board, t journey.Text, x, w float64) {
	if who := b.speaker(t); who != "" {
		p.add(b.look.label.set(who, w), x, w)
	}
}

// heard adds what somebody says or gives as a reason, under the name of the persona that it is put under.
func (n *stack) heard(b *board, t journey.Text, blk block, gap, w float64) {
	if who := b.speaker(t); who != "" {
		n.add(part{block: b.look.label.told(who, w)}, gap)
		gap = 0
	}
	n.add(part{block: blk}, gap)
}

// widestSaid is the width of the widest word in some texts and in the names of the personas that they are put under.
func (b *board) widestSaid(s style, ts []journey.Text) float64 {
	w := s.widestWord(ts)
	for _, t := range ts {
		w = math.Max(w, b.look.label.longest(b.speaker(t)))
	}
	return w
}

// addressed is a text in a line with the name of the persona that it is put under before it, for cells that set each of
// their texts as one thing.
func (b *board) addressed(t journey.Text) string {
	said := b.sourced(t.S, t)
	if who := b.speaker(t); who != "" {
		return who + ": " + said
	}
	return said
}

// ofFirst are the texts of the first persona, and those of nobody in particular.
func (p *plan) ofFirst(ts []journey.Text) (own []journey.Text) {
	for _, t := range ts {
		if t.Who == "" || len(p.m.Personas) > 0 && t.Who == p.m.Personas[0].ID.S {
			own = append(own, t)
		}
	}
	return own
}
