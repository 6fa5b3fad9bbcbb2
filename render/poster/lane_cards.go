package poster

import (
	"math"
	"slices"
	"strings"

	"journeymap/journey"
	"journeymap/render"
)

func needCards(b *board, r row, of *journey.Content) (w float64) {
	if r.id != "opportunities" {
		return b.strong.widestWord(r.text(of)) + 2*b.cardPad()
	}
	for _, o := range cardsOf(r, of) {
		w = math.Max(w, b.leastCard(&o))
	}
	return w
}

// leastCard is the narrowest card on which the longest word of an opportunity stays whole, and its gauges stand below one
// another.
func (b *board) leastCard(o *journey.Opportunity) float64 {
	w := math.Max(b.strong.longest(shown(o.Text)), b.look.label.longest(shown(o.Heading)))
	for _, s := range b.cardNotes(o) {
		w = math.Max(w, b.small.longest(s))
	}
	w = math.Max(w, b.look.label.longest(b.words.term(o.Kind)))
	if isQuickWin(o) {
		w = math.Max(w, b.flagRoom()+b.look.label.width(b.words.of(wordQuickWin)))
	}
	if o.From.S != "" {
		w = math.Max(w, b.exchangeRoom()+b.small.longest(b.forwardOf(o)))
	}
	return math.Max(w, b.gaugesLeast(b.gaugesOf(o))) + 2*b.cardPad() + 0.1
}

// needCardsAt is the width of a column for its own cards, and its part of the width for those of the map.
func needCardsAt(b *board, r row, c *column) float64 {
	w := boxed(needCards, nil).need(b, r, c)
	if r.id != "opportunities" {
		return w
	}
	for i := range b.m.Opportunities {
		if o := &b.m.Opportunities[i]; r.deals(o) && b.covers(o, c) {
			w = math.Max(w, (b.leastCard(o)+2*b.pad())/float64(b.openedFor(o)))
		}
	}
	return w
}

func (l *look) cardPad() float64 { return 4 * l.unit }

// setCards sets each opportunity of a cell on a warm card. A heading stands once over those that it is for.
func setCards(b *board, r row, of *journey.Content, w float64) piece {
	return b.cards(cardsOf(r, of), w, nil)
}

// cards sets cards below one another, the first with a tip, for which what stands over it makes room.
func (b *board) cards(cards []journey.Opportunity, w float64, tip []render.Item) (p piece) {
	var over *journey.Opportunity
	for i := range cards {
		o := &cards[i]
		if i > 0 {
			p.height += 4 * b.unit
		}
		p.add(b.cardHeading(o, over, w), 0, w)
		p.named(b, o.Text, 0, w)
		if i == 0 && tip != nil && p.height > 0 {
			p.height += 4 * b.unit
		}
		top := p.height
		p.addBelow(b.card(o, w, reach{}))
		if i == 0 && tip != nil {
			render.Move(tip, 0, top)
			p.items = append(p.items, tip...)
		}
		over = o
	}
	return p
}

// cardHeading is the heading over a card, unless it stands over the one before already.
func (b *board) cardHeading(o, before *journey.Opportunity, w float64) block {
	if o.Heading.S == "" || before != nil && before.Heading.Span == o.Heading.Span && before.Heading.S == o.Heading.S {
		return block{}
	}
	return b.look.label.in(b.Colors.Accent).set(shown(o.Heading), w)
}

// cardsOf are the opportunities of a cell that a row shows; in other lanes each text is a card of words alone.
func cardsOf(r row, of *journey.Content) (cards []journey.Opportunity) {
	if r.id == "opportunities" && r.card == nil {
		return of.Opportunities
	}
	if r.id == "opportunities" {
		for i := range of.Opportunities {
			if r.card(of, &of.Opportunities[i]) {
				cards = append(cards, of.Opportunities[i])
			}
		}
		return cards
	}
	for _, t := range r.text(of) {
		cards = append(cards, journey.Opportunity{Text: t})
	}
	return cards
}

// deals says whether a row shows an opportunity of the map.
func (r *row) deals(o *journey.Opportunity) bool {
	return r.card == nil || r.card(&journey.Content{}, o)
}

// drawCards draws the opportunities of phases and touchpoints, and below them those of the map, each across the columns
// that it spans.
func drawCards(b *board, r row, height float64) strip {
	st := b.titled(r.title)
	top := b.phaseBoxes(&st, r, setCards)
	for i, at := range b.cardRooms(r) {
		b.pointBox(&st, r, i, top, at, b.tipped(i, at))
	}
	if r.id == "opportunities" {
		b.spanningCards(&st, r)
	}
	st.height = math.Max(st.height, height)
	return st
}

// card draws one opportunity in a width, from which it may reach on over the edges of its sheet: what sort it is, what it
// is, how much it gives and takes and how far it has come, and in small print the rest.
func (b *board) card(o *journey.Opportunity, w float64, on reach) piece {
	pad := b.cardPad()
	x, inner := pad+b.arrowRoom(on.before), w-2*pad-b.arrowRoom(on.before)-b.arrowRoom(on.after)
	in := piece{height: pad}
	put := func(gap float64, q piece) {
		if q.height > 0 {
			render.Move(q.items, x, in.height+gap)
			in.items, in.height = append(in.items, q.items...), in.height+gap+q.height
		}
	}
	top, beside := b.cardTop(o, inner)
	in.items = append(in.items, beside...)
	render.Move(beside, x, in.height)
	put(0, top)
	title := inner
	if top.height == 0 && beside != nil {
		title -= b.checkRoom()
	}
	in.add(b.strong.set(b.sourced(o.Text.S, o.Text), title), x, title)
	put(2*b.unit, b.gauges(b.gaugesOf(o), inner))
	put(1.5*b.unit, b.forward(o, inner))
	for i, s := range b.combined(b.cardNotes(o), inner) {
		if i == 0 {
			in.height += 1.5 * b.unit
		}
		in.add(b.small.in(b.Colors.Ink).set(s, inner), x, inner)
	}
	in.height += pad
	ground := b.cardGround(render.Rect{W: w, H: in.height}, on, o.Progress == "idea")
	return piece{slices.Concat(ground, in.items), in.height}
}

// cardTop is the line over the title: what sort of opportunity it is at the left, and at the right a flag for what gives much
// for little. What has no room beside stands below. The check for what is done hangs in the corner.
func (b *board) cardTop(o *journey.Opportunity, w float64) (p piece, check []render.Item) {
	label := b.look.label
	free := w
	if o.Progress == "done" {
		r := label.lead * 0.5
		check = []render.Item{&render.Group{Role: render.Artifact, Items: b.vowMark(journey.IsKept, w-r, r, r)}}
		free -= b.checkRoom()
	}
	p.add(label.set(b.words.term(o.Kind), free), 0, free)
	if !isQuickWin(o) {
		return p, check
	}
	in := b.flagRoom()
	word := label.in(b.Colors.Accent).set(b.words.of(wordQuickWin), free-in)
	at, y := free-word.widest(), 0.0
	if at-in < label.width(b.words.term(o.Kind))+5*b.unit {
		at, y = in, p.height
	}
	p.items = append(p.items, &render.Group{Role: render.Artifact, Items: b.flag(at-in, y+label.lead/2)})
	p.items = append(p.items, word.at(at, y, w, left)...)
	p.height = math.Max(p.height, y+word.height())
	return p, check
}

// checkRoom is the room of a check in the corner of a card.
func (l *look) checkRoom() float64 { return l.label.lead + 3*l.unit }

// isQuickWin says that an opportunity gives much for little: some impact or more, for the least effort.
func isQuickWin(o *journey.Opportunity) bool { return o.Impact >= 2 && o.Effort == 1 }

func (l *look) flagRoom() float64 { return 1.1 * l.label.size }

// flag is a pennant on a pole, from x on round a line at y.
func (l *look) flag(x, y float64) []render.Item {
	r := 0.42 * l.label.size
	ink := l.Colors.Accent
	return []render.Item{
		l.stroke(ink, x+0.2*r, y-r, x+0.2*r, y+r, 0.24*r),
		fill(ink, func(p *render.Pen) {
			p.Move(x+0.2*r, y-r)
			p.Line(x+1.9*r, y-0.45*r)
			p.Line(x+0.2*r, y+0.14*r)
			p.Close()
		}),
	}
}

// forward says which touchpoint an opportunity brings forward, behind an arrow back to here.
func (b *board) forward(o *journey.Opportunity, w float64) (p piece) {
	if o.From.S == "" {
		return p
	}
	in := b.exchangeRoom()
	p.add(b.small.in(b.Colors.Ink).set(b.forwardOf(o), w-in), in, w-in)
	p.items = append(p.items, &render.Group{Role: render.Artifact, Items: []render.Item{b.flowArrow(0, b.small.lead/2, -1)}})
	return p
}

func (b *board) forwardOf(o *journey.Opportunity) string {
	return b.words.of(wordForward) + ": " + b.pointName(o.From)
}

// pointName is the name of a touchpoint that is referred to.
func (p *plan) pointName(ref journey.Text) string {
	for i := range p.cols {
		if t := p.cols[i].point; t != nil && refers([]journey.Text{ref}, t.ID, t.Name) && t.Name.S != "" {
			return t.Name.S
		}
	}
	return ref.S
}

// cardNotes are the small print of a card: who sees to it, with what and for what, and what it is worth.
func (b *board) cardNotes(o *journey.Opportunity) (notes []string) {
	by, promise, channel := "", "", ""
	if len(o.Channel) > 0 { // said, since an owner may be called the same
		channel = b.words.lane("channel") + ": " + b.people(o.Channel)
	}
	if len(o.By) > 0 {
		by = b.words.of(wordIdeaOf) + " " + b.people(o.By)
	}
	if o.Promise.S != "" {
		promise = b.words.of(wordPromise) + ": " + b.named(o.Promise.S)
	}
	for _, s := range []string{joinWords(b.people(o.Owner), b.words.due(o.Due), by), joinWords(channel, b.kpiOf(o), promise), b.worth(o)} {
		if s != "" {
			notes = append(notes, s)
		}
	}
	return notes
}

// kpiOf is the figure that an opportunity is to move, and that it is one.
func (b *board) kpiOf(o *journey.Opportunity) string {
	if name := b.words.of(wordKPI); o.KPI.S != "" && !strings.HasPrefix(o.KPI.S, name) {
		return name + ": " + shown(o.KPI)
	}
	return shown(o.KPI)
}

// combined puts small print on one line, as far as it fits.
func (b *board) combined(notes []string, w float64) (lines []string) {
	for _, s := range notes {
		if n := len(lines); n > 0 && b.small.width(joinWords(lines[n-1], s)) <= w {
			lines[n-1] = joinWords(lines[n-1], s)
		} else {
			lines = append(lines, s)
		}
	}
	return lines
}

// worth is how important an opportunity is to customers and how satisfied they are, and the score that follows from both.
func (b *board) worth(o *journey.Opportunity) string {
	var parts []string
	if o.Importance.Set {
		parts = append(parts, b.words.of(wordImportance)+" "+b.words.number(o.Importance.Value))
	}
	if o.Satisfaction.Set {
		parts = append(parts, b.words.of(wordSatisfaction)+" "+b.words.number(o.Satisfaction.Value))
	}
	if v, ok := opportunityScore(o); ok {
		parts = append(parts, b.words.of(wordScore)+" "+b.words.number(v)+" ("+b.words.of(wordComputed)+")")
	}
	return joinWords(parts...)
}

// opportunityScore is that of Ulwick, from 0 to 20: the importance, and what the satisfaction falls short of it.
func opportunityScore(o *journey.Opportunity) (float64, bool) {
	i, s := o.Importance, o.Satisfaction
	return math.Round(100*(i.Value+math.Max(i.Value-s.Value, 0))) / 100, i.Set && s.Set
}

// people joins names, each as declared.
func (b *board) people(ts []journey.Text) string {
	names := make([]string, len(ts))
	for i, t := range ts {
		names[i] = shownAs(t, b.named(t.S), b.named)
	}
	return strings.Join(names, ", ")
}
