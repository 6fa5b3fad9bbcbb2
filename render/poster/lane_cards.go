package poster

import (
	"fmt"
	"math"
	"strings"

	"journeymap/journey"
	"journeymap/render"
)

func needCards(b *board, r row, of *journey.Content) (w float64) {
	if r.id != "opportunities" {
		return b.strong.widestWord(r.text(of)) + 2*b.cardPad()
	}
	for _, o := range of.Opportunities {
		w = math.Max(w, math.Max(b.strong.longest(o.Text.S), b.small.longest(b.opportunityNote(&o))))
		if o.Impact > 0 || o.Effort > 0 {
			w = math.Max(w, b.gaugeWord()+b.pipsWidth(mostGauge))
		}
		for _, t := range o.Owner {
			w = math.Max(w, b.small.longest(t.S))
		}
	}
	return w + 2*b.cardPad()
}

func (l *look) cardPad() float64 { return 4 * l.unit }

// setCards sets each opportunity on a warm card: what it is, how large, and whose.
func setCards(b *board, r row, of *journey.Content, w float64) (p piece) {
	cards := cardsOf(r, of)
	for i := range cards {
		if i > 0 {
			p.height += 4 * b.unit
		}
		c := b.card(&cards[i], w, reach{})
		render.Move(c.items, 0, p.height)
		p.items = append(p.items, c.items...)
		p.height += c.height
	}
	return p
}

// cardsOf are the opportunities of a cell; in other lanes each text is a card of words alone.
func cardsOf(r row, of *journey.Content) []journey.Opportunity {
	if r.id == "opportunities" {
		return of.Opportunities
	}
	var cards []journey.Opportunity
	for _, t := range r.text(of) {
		cards = append(cards, journey.Opportunity{Text: t})
	}
	return cards
}

// drawCards draws the opportunities of phases and touchpoints, and below them those of the map, each across the columns
// that it spans.
func drawCards(b *board, r row, height float64) strip {
	st := b.titled(r.title)
	top := b.phaseBoxes(&st, r, setCards)
	for i, at := range b.cardRooms(r) {
		b.pointBox(&st, r, i, top, at, b.tipped(i, at))
	}
	if r.only == nil && r.id == "opportunities" {
		b.spanningCards(&st, r)
	}
	st.height = math.Max(st.height, height)
	return st
}

// card draws one opportunity in a width, from which it may reach on over the edges of its sheet.
func (b *board) card(o *journey.Opportunity, w float64, on reach) piece {
	pad := b.cardPad()
	x, inner := pad+on.room(b, on.before), w-2*pad-on.room(b, on.before)-on.room(b, on.after)
	in := piece{height: pad}
	in.add(b.look.label.set(o.Heading.S, inner), x, inner)
	in.add(b.strong.set(o.Text.S, inner), x, inner)
	if s := b.opportunityNote(o); s != "" {
		in.height += 1.5 * b.unit
		in.add(b.small.in(b.Colors.Ink).set(s, inner), x, inner)
	}
	if gs := gaugesOf(o); gs != nil {
		in.height += 2 * b.unit
		p := b.gauges(gs, inner)
		render.Move(p.items, x, in.height)
		in.items = append(in.items, p.items...)
		in.height += p.height
	}
	in.height += pad
	return piece{append(b.cardGround(render.Rect{W: w, H: in.height}, on), in.items...), in.height}
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
	if o.Promise.S != "" {
		add(b.words.of(wordPromise) + ": " + b.named(o.Promise.S))
	}
	if o.KPI.S != "" {
		add(o.KPI.S)
	}
	if o.Importance.Set || o.Satisfaction.Set {
		add(b.rating(o))
	}
	if len(o.By) > 0 {
		add(b.words.of(wordIdeaOf) + " " + b.people(o.By))
	}
	return joinWords(parts...)
}

func (b *board) rating(o *journey.Opportunity) string {
	var parts []string
	if o.Importance.Set {
		parts = append(parts, b.words.of(wordImportance)+" "+b.words.number(o.Importance.Value))
	}
	if o.Satisfaction.Set {
		parts = append(parts, b.words.of(wordSatisfaction)+" "+b.words.number(o.Satisfaction.Value))
	}
	return joinWords(parts...)
}

// judged is a word with how much of it there is, from one to three.
type judged struct {
	word word
	n    int
}

// mostGauge is the highest impact and effort of an opportunity.
const mostGauge = 3

// gaugesOf are the impact and the effort of an opportunity, as far as they are judged.
func gaugesOf(o *journey.Opportunity) (gs []judged) {
	for _, g := range []judged{{wordImpact, o.Impact}, {wordEffort, o.Effort}} {
		if g.n > 0 {
			gs = append(gs, g)
		}
	}
	return gs
}

// gaugeWord is the room for the word before pips, gaugeGap that between one gauge and the next.
func (b *board) gaugeWord() float64 {
	return math.Max(b.small.width(b.words.of(wordImpact)), b.small.width(b.words.of(wordEffort))) + 3*b.unit
}

func (l *look) gaugeGap() float64 { return 7 * l.unit }

// gaugesWidth is the width of gauges side by side.
func (b *board) gaugesWidth(gs []judged) float64 {
	w := -b.gaugeGap()
	for _, g := range gs {
		w += b.gaugeGap() + b.small.width(b.words.of(g.word)) + 3*b.unit + b.pipsWidth(mostGauge)
	}
	return w
}

// gauges sets pips behind their words: side by side, or below each other with their pips aligned.
func (b *board) gauges(gs []judged, w float64) (p piece) {
	beside := b.gaugesWidth(gs) <= w+0.01
	x := 0.0
	p.height = b.small.lead
	for i, g := range gs {
		if i > 0 && !beside {
			p.height += b.small.lead
		}
		word := b.small.in(b.Colors.Ink).set(b.words.of(g.word), w)
		at := x + b.gaugeWord()
		if beside {
			at = x + word.widest() + 3*b.unit
		}
		y := p.height - b.small.lead
		p.items = append(p.items, word.at(x, y, w, left)...)
		p.items = append(p.items, &render.Group{Role: render.Figure, Name: fmt.Sprintf("%d/%d", g.n, mostGauge),
			Items: b.pips(g.n, mostGauge, at, y+b.small.lead/2)})
		if beside {
			x = at + b.pipsWidth(mostGauge) + b.gaugeGap()
		}
	}
	return p
}

// people joins names, each as declared.
func (b *board) people(ts []journey.Text) string {
	names := make([]string, len(ts))
	for i, t := range ts {
		names[i] = b.named(t.S)
	}
	return strings.Join(names, ", ")
}
