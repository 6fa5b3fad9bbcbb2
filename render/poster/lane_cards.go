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
	for _, o := range of.Opportunities {
		w = math.Max(w, math.Max(b.strong.longest(o.Text.S), b.small.longest(b.opportunityNote(&o))))
		if o.Impact > 0 || o.Effort > 0 {
			w = math.Max(w, math.Max(b.small.width(b.words.of(wordImpact)), b.small.width(b.words.of(wordEffort)))+3*b.unit+2*b.small.size)
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
	cards := of.Opportunities
	if r.id != "opportunities" { // a card of words alone
		cards = nil
		for _, t := range r.text(of) {
			cards = append(cards, journey.Opportunity{Text: t})
		}
	}
	for i := range cards {
		if i > 0 {
			p.height += 4 * b.unit
		}
		c := b.card(&cards[i], w)
		render.Move(c.items, 0, p.height)
		p.items = append(p.items, c.items...)
		p.height += c.height
	}
	return p
}

// drawCards draws the opportunities of phases and touchpoints, and below them those of the map, each across the columns
// that it spans.
func drawCards(b *board, r row, height float64) strip {
	st := b.boxes(r, 0, setCards)
	if r.only == nil && r.id == "opportunities" {
		b.spanningCards(&st, r)
	}
	st.height = math.Max(st.height, height)
	return st
}

// spanningCards puts wide cards into as few lines as keep them apart.
func (b *board) spanningCards(st *strip, r row) {
	bottoms := make([]float64, len(b.cols)) // how far down each column is taken
	top := 0.0
	for _, c := range st.cells {
		top = math.Max(top, c.box.H-b.rowPad())
	}
	for i := range bottoms {
		bottoms[i] = top
	}
	for i := range b.m.Opportunities {
		o := &b.m.Opportunities[i]
		from, to := b.spanOf(o)
		if from == to {
			continue
		}
		y := slices.Max(bottoms[from:to])
		first, last := &b.cols[from], &b.cols[to-1]
		x, w := first.x+b.pad(), last.x+last.w-first.x-2*b.pad()
		b.box(st, r, from, to, y, render.Rect{X: x, W: w}, b.card(o, w))
		for j := from; j < to; j++ {
			bottoms[j] = st.cells[len(st.cells)-1].box.H - b.rowPad()
		}
	}
}

// spanOf is the run of columns on this board that an opportunity of the map covers: all when it names none.
func (b *board) spanOf(o *journey.Opportunity) (from, to int) {
	if len(o.Phases)+len(o.Touchpoints) == 0 {
		return 0, len(b.cols)
	}
	from, to = len(b.cols), 0
	for i := range b.cols {
		ph := &b.m.Phases[b.cols[i].phase]
		hit := refers(o.Phases, ph.ID, ph.Name)
		if p := b.cols[i].point; p != nil {
			hit = hit || refers(o.Touchpoints, p.ID, p.Name)
		}
		if hit {
			from, to = min(from, i), i+1
		}
	}
	return min(from, to), to
}

// refers says whether a list of references names something by its id or its name.
func refers(refs []journey.Text, id, name journey.Text) bool {
	for _, r := range refs {
		if r.S != "" && (r.S == id.S || r.S == name.S) {
			return true
		}
	}
	return false
}

// card draws one opportunity in a width.
func (b *board) card(o *journey.Opportunity, w float64) piece {
	pad := b.cardPad()
	in := piece{height: pad}
	in.add(b.look.label.set(o.Heading.S, w-2*pad), pad, w-2*pad)
	in.add(b.strong.set(o.Text.S, w-2*pad), pad, w-2*pad)
	if s := b.opportunityNote(o); s != "" {
		in.height += 1.5 * b.unit
		in.add(b.small.in(b.Colors.Ink).set(s, w-2*pad), pad, w-2*pad)
	}
	if o.Impact > 0 || o.Effort > 0 {
		in.height += 2 * b.unit
		items, h := b.gauges(o, pad, in.height, w-2*pad)
		in.items = append(in.items, items...)
		in.height += h
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

// gauges draws impact and effort as one to three pips, each behind its word, beside or below each other; it returns
// the height taken.
func (b *board) gauges(o *journey.Opportunity, x, y, w float64) ([]render.Item, float64) {
	var items []render.Item
	left0, top := x, y
	size := b.small.size * 0.52
	for _, g := range []struct {
		word word
		n    int
	}{{wordImpact, o.Impact}, {wordEffort, o.Effort}} {
		if g.n == 0 {
			continue
		}
		blk := b.small.in(b.Colors.Ink).set(b.words.of(g.word), w)
		need := blk.widest() + 3*b.unit + 3*size*1.25
		if x > left0 && x+need > left0+w {
			x, y = left0, y+b.small.lead
		}
		items = append(items, blk.at(x, y, w, left)...)
		items = append(items, b.pips(g.n, x+blk.widest()+3*b.unit, y+(b.small.lead-size)/2, size)...)
		x += need + 7*b.unit
	}
	return items, y + b.small.lead - top
}

// pips are three small squares, n of them filled.
func (b *board) pips(n int, x, y, size float64) []render.Item {
	var items []render.Item
	for i := range 3 {
		box := render.Rect{X: x + float64(i)*size*1.25, Y: y, W: size, H: size}
		pip := fill(b.Colors.Idea, func(p *render.Pen) { p.Round(box, size*0.25) })
		if i < n {
			pip.Fill.Color = b.Colors.Ink
		}
		pip.Stroke = render.Stroke{Color: b.Colors.Ink, Width: 0.5 * b.unit}
		items = append(items, pip)
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
