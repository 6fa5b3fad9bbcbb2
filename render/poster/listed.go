package poster

import (
	"fmt"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// Opportunities that are listed in place of standing on cards say the same as those do: what sort each is, what it gives and
// takes, how far it has come and who sees to it, all in gray behind its text. Those of the map stand below those of
// touchpoints, each under a line across the columns that it is about.

// listing makes a kind of lane that lists opportunities as it does other texts.
func listing(k kind) kind {
	need, draw := k.need, k.draw
	k.need = func(b *board, r row, c *column) float64 {
		w := need(b, r, c)
		if r.id == "opportunities" {
			for _, o := range cardsOf(r, c.content()) {
				w = math.Max(w, b.leastAside(&o)+2*b.pad())
			}
		}
		return w
	}
	k.draw = func(b *board, r row, height float64) strip {
		st := draw(b, r, height)
		if r.id == "opportunities" {
			b.spanningEntries(&st, r)
			st.height = math.Max(st.height, height)
		}
		return st
	}
	return k
}

// leastAside is the narrowest column in which the longest word beside the text of an opportunity stays whole.
func (b *board) leastAside(o *journey.Opportunity) (w float64) {
	for _, s := range append(b.behind(o), shown(o.Heading)) {
		w = math.Max(w, b.look.label.longest(s))
	}
	return w
}

// behind is what an opportunity is besides its text.
func (b *board) behind(o *journey.Opportunity) []string {
	quick, forward := "", ""
	if isQuickWin(o) {
		quick = b.words.of(wordQuickWin)
	}
	if o.From.S != "" {
		forward = b.forwardOf(o)
	}
	judged := joinWords(b.words.term(o.Kind), quick)
	for _, g := range b.gaugesOf(o) {
		if g.bar {
			judged = joinWords(judged, g.word)
		} else {
			judged = joinWords(judged, fmt.Sprintf("%s\u00a0%d/%d", g.word, g.n, g.most))
		}
	}
	return append([]string{judged, forward}, b.cardNotes(o)...)
}

// besideEntry adds what an entry of a cell is besides its text, where entries are opportunities.
func (p *piece) besideEntry(b *board, cards []journey.Opportunity, i int, w float64) {
	if cards == nil {
		return
	}
	p.add(b.small.set(joinWords(b.behind(&cards[i])...), w), 0, w)
}

// overEntry adds the heading over an entry of a cell, where entries are opportunities.
func (p *piece) overEntry(b *board, cards []journey.Opportunity, i int, w float64) {
	if cards == nil {
		return
	}
	var before *journey.Opportunity
	if i > 0 {
		before = &cards[i-1]
	}
	p.add(b.cardHeading(&cards[i], before, w), 0, w)
}

// listed are the opportunities of a cell; nil: the entries of the row are none.
func listed(r row, of *journey.Content) []journey.Opportunity {
	if r.id != "opportunities" {
		return nil
	}
	return cardsOf(r, of)
}

// spanningEntries sets the opportunities of the map, in as few lines as keep them apart.
func (b *board) spanningEntries(st *strip, r row) {
	bottoms := make([]float64, len(b.cols))
	for _, c := range st.cells {
		b.lower(bottoms, c.box)
	}
	alone := r
	alone.card, alone.text = nil, opportunityTexts
	for i := range b.m.Opportunities {
		o := &b.m.Opportunities[i]
		from, to := b.spanOf(o)
		if from == to || !r.deals(o) {
			continue
		}
		at := b.spanRoom(o, from, to)
		p := r.set(b, alone, &journey.Content{Opportunities: []journey.Opportunity{*o}}, math.Min(at.W, b.comfort()*1.6))
		if to-from > 1 {
			render.Move(p.items, 0, 5*b.unit)
			p.items = append(p.items, b.brace(0, at.W))
			p.height += 5 * b.unit
		}
		b.box(st, r, from, to, slices.Max(bottoms[from:to]), at, p)
		b.lower(bottoms, st.cells[len(st.cells)-1].box)
	}
}
