package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// What is asked of the customer and what the customer sees in return stand as a pair in one lane, unless the author gives
// the return a lane of its own. What is asked for nothing shows an empty place.

// exchanges says whether what is shown in return stands beside what is asked.
func (p *plan) exchanges(named, drop map[string]bool) bool {
	return !named["benefit_shown"] && !drop["benefit_shown"] && !drop["data_asked"] &&
		(named["data_asked"] || named[journey.Rest]) && p.entryOf("data_asked").Kinds == nil && p.filled(contentOf("data_asked"))
}

// returnsApart says whether the return needs a lane of its own.
func (p *plan) returnsApart() bool { return !p.paired }

func asked(c *journey.Content) []journey.Text { return c.DataAsked }

// showsExchange says whether a cell of the pair has a side.
func showsExchange(c *journey.Content) bool { return len(c.DataAsked)+len(c.BenefitShown) > 0 }

func needExchange(b *board, r row, of *journey.Content) float64 {
	given := r.voiced(of.BenefitShown)
	w := b.widestSaid(b.body, r.voiced(of.DataAsked))
	if b.paired {
		w = math.Max(w, b.widestSaid(b.body, given))
	}
	if len(given) == 0 {
		w = math.Max(w, b.small.longest(b.words.of(wordUnanswered)))
	}
	return w + b.exchangeRoom() + 2*b.cardPad()
}

// exchangeRoom is the room for the arrow before a side.
func (l *look) exchangeRoom() float64 { return 12 * l.unit }

// setExchange draws what is asked with an arrow away from the customer, and under it what is shown in return with an arrow
// back; or a dashed place where nothing is.
func setExchange(b *board, r row, of *journey.Content, w float64) (p piece) {
	in := b.exchangeRoom()
	side := func(ts []journey.Text, toward float64, name word) {
		if p.height > 0 {
			p.height += 2.5 * b.unit
		}
		p.items = append(p.items, b.flowArrow(2*b.unit, p.height+b.body.lead/2, toward))
		q := b.paragraphs(b.body, ts, w-in, asWritten)
		render.Move(q.items, in, p.height)
		p.items = append(p.items, &render.Group{Role: render.Section, Name: b.words.of(name), Items: q.items})
		p.height += q.height
	}
	if ts := r.voiced(of.DataAsked); len(ts) > 0 {
		side(ts, 1, wordAsked)
	}
	switch given := r.voiced(of.BenefitShown); {
	case b.paired && len(given) > 0:
		side(given, -1, wordReturned)
	case len(given) == 0:
		b.unanswered(&p, w)
	}
	return p
}

// unanswered adds an empty place that says that nothing is shown in return.
func (b *board) unanswered(p *piece, w float64) {
	p.height += 3 * b.unit
	in := b.exchangeRoom()
	blk := b.small.in(b.Colors.Warn).set(b.words.of(wordUnanswered), w-in-2*b.cardPad())
	box := render.Rect{X: in, Y: p.height, W: blk.widest() + 2*b.cardPad(), H: blk.height() + 2.4*b.unit}
	place := outline(b.Colors.Warn, 0.8*b.unit, func(q *render.Pen) { q.Round(box, 2.4*b.unit) })
	place.Stroke.Dash = []float64{2.4 * b.unit, 1.8 * b.unit}
	p.items = append(p.items, &render.Group{Role: render.Artifact, Items: []render.Item{b.flowArrow(2*b.unit, p.height+box.H/2, -1), place}})
	p.items = append(p.items, blk.at(in+b.cardPad(), p.height+1.2*b.unit, w-in, left)...)
	p.height += box.H
}

// flowArrow is a small arrow from x on round a line at y: to the right, or back with toward −1.
func (b *board) flowArrow(x, y, toward float64) render.Item {
	long, d := 7*b.unit, 2*b.unit
	tip, tail := x+long, x
	if toward < 0 {
		tip, tail = tail, tip
	}
	var p render.Pen
	p.Move(tail, y)
	p.Line(tip, y)
	p.Move(tip-toward*d, y-d)
	p.Line(tip, y)
	p.Line(tip-toward*d, y+d)
	return b.sign(p, b.Colors.Accent, 1.1*b.unit)
}
