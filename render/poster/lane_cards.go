package poster

import (
	"math"
	"strings"

	"journeymap/journey"
	"journeymap/render"
)

func needCards(b *board, r row, of *journey.Content) (w float64) {
	for _, o := range of.Opportunities {
		w = math.Max(w, b.strong.longest(o.Text.S))
		for _, t := range o.Owner {
			w = math.Max(w, b.small.longest(t.S))
		}
	}
	return w + 2*b.cardPad()
}

func (l *look) cardPad() float64 { return 4 * l.unit }

// setCards sets each opportunity on a warm card: what it is, how large, and whose.
func setCards(b *board, r row, of *journey.Content, w float64) (p piece) {
	for i := range of.Opportunities {
		if i > 0 {
			p.height += 4 * b.unit
		}
		c := b.card(&of.Opportunities[i], w)
		render.Move(c.items, 0, p.height)
		p.items = append(p.items, c.items...)
		p.height += c.height
	}
	return p
}

// card draws one opportunity in a width.
func (b *board) card(o *journey.Opportunity, w float64) piece {
	pad := b.cardPad()
	in := piece{height: pad}
	in.add(b.strong.set(o.Text.S, w-2*pad), pad, w-2*pad)
	if s := b.opportunityNote(o); s != "" {
		in.height += 1.5 * b.unit
		in.add(b.small.in(b.Colors.Ink).set(s, w-2*pad), pad, w-2*pad)
	}
	if o.Impact > 0 || o.Effort > 0 {
		in.height += 2 * b.unit
		in.items = append(in.items, b.gauges(o, pad, in.height, w-2*pad)...)
		in.height += b.small.lead
	}
	in.height += pad
	box := render.Rect{W: w, H: in.height}
	ground := fill(b.Colors.Idea, func(q *render.Pen) { q.Round(box, 3*b.unit) })
	ground.Stroke = render.Stroke{Color: b.Colors.IdeaRule, Width: 0.6 * b.unit}
	return piece{append([]render.Item{ground}, in.items...), in.height}
}

// opportunityNote is the small print of a card: its kind, who sees to it, by when, and who thought of it.
func (b *board) opportunityNote(o *journey.Opportunity) string {
	var parts []string
	add := func(s string) {
		if s != "" {
			parts = append(parts, s)
		}
	}
	add(b.words.term(o.Kind))
	add(b.people(o.Owner))
	if d := b.words.date(o.Due); d != "" {
		add(b.words.of(wordDue) + " " + d)
	}
	add(b.people(o.Channel))
	add(b.words.term(o.Progress))
	if o.KPI.S != "" {
		add(o.KPI.S)
	}
	if o.Importance.Set || o.Satisfaction.Set {
		add(b.rating(o))
	}
	if len(o.By) > 0 {
		add(b.words.of(wordIdeaOf) + " " + b.people(o.By))
	}
	return strings.Join(parts, " · ")
}

func (b *board) rating(o *journey.Opportunity) string {
	var parts []string
	if o.Importance.Set {
		parts = append(parts, b.words.of(wordImportance)+" "+b.words.number(o.Importance.Value))
	}
	if o.Satisfaction.Set {
		parts = append(parts, b.words.of(wordSatisfaction)+" "+b.words.number(o.Satisfaction.Value))
	}
	return strings.Join(parts, " · ")
}

// gauges draws impact and effort as one to three pips, each under its word; a quick win says so.
func (b *board) gauges(o *journey.Opportunity, x, y, w float64) []render.Item {
	var items []render.Item
	for _, g := range []struct {
		word word
		n    int
	}{{wordImpact, o.Impact}, {wordEffort, o.Effort}} {
		if g.n == 0 {
			continue
		}
		blk := b.small.set(b.words.of(g.word), w)
		size := b.small.size * 0.52
		need := blk.widest() + 3*b.unit + 3*size*1.25
		items = append(items, blk.at(x, y, w, left)...)
		px := x + blk.widest() + 3*b.unit
		for i := range 3 {
			box := render.Rect{X: px + float64(i)*size*1.25, Y: y + (b.small.lead-size)/2, W: size, H: size}
			pip := fill(b.Colors.Idea, func(p *render.Pen) { p.Round(box, size*0.25) })
			if i < g.n {
				pip.Fill.Color = b.Colors.Ink
			}
			pip.Stroke = render.Stroke{Color: b.Colors.Ink, Width: 0.5 * b.unit}
			items = append(items, pip)
		}
		x += need + 7*b.unit
	}
	return items
}

// people joins names, each as declared.
func (b *board) people(ts []journey.Text) string {
	names := make([]string, len(ts))
	for i, t := range ts {
		names[i] = b.named(t.S)
	}
	return strings.Join(names, ", ")
}
