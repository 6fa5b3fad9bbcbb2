package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// course is a running account over the whole map: what is paid in lifts it, what is taken out lowers it.
type course struct {
	steps  []payment
	lo, hi float64 // the lowest and the highest balance, zero among them
}

// payment is one number of an account. That of a touchpoint counts at the middle of its column, that of a phase at the
// start of its first.
type payment struct {
	col           int // index in plan.cols
	start         bool
	before, after float64 // the balance
	of            *journey.Content
}

// amount is what is paid in; below 0 it is taken out.
func (s payment) amount() float64 { return undusted(s.after - s.before) }

// undusted takes away the dust that sums of decimal fractions leave.
func undusted(v float64) float64 { return math.Round(v*1e6) / 1e6 }

// courseOf adds up the numbers of a row from the first column of the map to the last.
func (p *plan) courseOf(r row) *course {
	a := &course{}
	for i := range p.cols {
		c := &p.cols[i]
		if i == 0 || c.phase != p.cols[i-1].phase {
			a.pay(r, i, c.point != nil, &p.m.Phases[c.phase].Content)
		}
		if c.point != nil {
			a.pay(r, i, false, c.content())
		}
	}
	return a
}

// pay adds the number of a cell, if it has one.
func (a *course) pay(r row, col int, start bool, of *journey.Content) {
	n, ok := r.numberIn(of)
	if !ok || !r.shows(of) {
		return
	}
	now := a.at(len(a.steps))
	next := undusted(now + n)
	a.steps = append(a.steps, payment{col, start, now, next, of})
	a.lo, a.hi = math.Min(a.lo, next), math.Max(a.hi, next)
}

// at is the balance after n steps.
func (a *course) at(n int) float64 {
	if n == 0 {
		return 0
	}
	return a.steps[n-1].after
}

// needBalance keeps room for the tag of a column, and at its left for that of its phase or of the sheet before.
func needBalance(b *board, r row, c *column) (w float64) {
	for _, s := range r.course.steps {
		if s.col != c.number-1 {
			continue
		}
		tag, signed := b.tagWidth(s.after), b.signedWidth(s.amount())+3*b.unit
		if s.start {
			w = math.Max(w, 2*b.startRoom(s)+tag)
			w = math.Max(w, b.startRoom(s)+b.small.longest(b.words.of(wordNotMapped))+2*b.pad())
		} else {
			w = math.Max(w, math.Max(2*signed, tag+2*b.tagWidth(s.before)+8*b.unit))
		}
		w = math.Max(w, b.small.widestWord(r.wordsBeside(s.of))+2*b.pad())
	}
	return w
}

// startMiddle is how far from the start of its phase a payment of it stands.
func (b *board) startMiddle(s payment) float64 {
	return math.Max(b.tagWidth(s.after), b.signedWidth(s.amount()))/2 + 2*b.unit
}

// startRoom is the width at the start of a phase that a payment of it takes.
func (b *board) startRoom(s payment) float64 {
	return b.startMiddle(s) + math.Max(b.tagWidth(s.after)/2, b.signedWidth(s.amount())+3*b.unit)
}

// tagHeight is that of the tag with a balance, tagWidth its width.
func (l *look) tagHeight() float64 { return l.strong.size*1.2 + 2*l.unit }

func (b *board) tagWidth(balance float64) float64 {
	return math.Max(b.tagHeight()*1.2, b.strong.width(b.words.number(balance))+b.tagHeight()*0.7)
}

// signedWidth is that of a signed number with its arrow.
func (b *board) signedWidth(n float64) float64 {
	return b.arrowWidth() + b.look.label.width(b.words.signed(n)) + 0.1
}

func (l *look) arrowWidth() float64 { return 1.05 * l.label.size }

// drawBalance draws the running balance as a line of steps over a filled ground, which is hatched under zero.
func drawBalance(b *board, r row, height float64) strip {
	l := b.ledgerOf(r)
	st := b.titled(r.title)
	st.back, st.side = l.line(), append(st.side, l.zero()...)
	if b.before != nil {
		l.carried(&st)
	}
	for _, s := range l.steps {
		if i := l.onBoard(s); i >= 0 {
			l.step(&st, s, i)
		}
	}
	for i := range b.cols {
		if c := &b.cols[i]; c.point != nil && !r.shows(c.content()) && b.unmapped(r, c) {
			l.blank(&st, i)
		}
	}
	st.height = math.Max(st.height, l.bottom)
	b.besides(&st, r, l.bottom-2*b.rowPad())
	st.height = math.Max(st.height, height)
	return st
}

// besides sets what cells of numbers say in words, from a height down.
func (b *board) besides(st *strip, r row, top float64) {
	words := r
	words.text, words.content.id = nil, ""
	words.some = func(of *journey.Content) bool { return r.has(of) && len(r.wordsBeside(of)) > 0 }
	b.lineUp(st, words, top, func(b *board, _ row, of *journey.Content, w float64) (p piece) {
		for _, t := range r.wordsBeside(of) {
			p.addMiddle(b.small.in(b.Colors.Ink).balance(b.sourced(t.S, t), w), w)
		}
		return p
	})
}

// step draws one payment in column i of the board: its signed number, and the balance after it.
func (l *ledger) step(st *strip, s payment, i int) {
	x := l.x(s)
	name := joinWords(l.words.of(wordDeposit)+" "+l.words.signed(s.amount()), l.saidBalance(s.after))
	if s.amount() < 0 {
		name = joinWords(l.words.of(wordWithdrawal)+" "+l.words.signed(s.amount()), l.saidBalance(s.after))
	}
	items := append(l.signed(s, x), l.tag(s.after, x)...)
	l.mark(st, i, name, items)
}

// saidBalance is a balance in words.
func (l *ledger) saidBalance(v float64) string {
	said := l.words.of(wordBalance) + " " + l.words.number(v)
	if v < 0 {
		said += " (" + l.words.of(wordOverdrawn) + ")"
	}
	return said
}

// mark adds a picture to column i that is told in words.
func (l *ledger) mark(st *strip, i int, name string, items []render.Item) {
	c := &l.cols[i]
	st.cells = append(st.cells, cell{from: i, to: i + 1, role: render.Section, name: l.name(),
		items: []render.Item{&render.Group{Role: render.Figure, Name: name, Items: items}},
		box:   render.Rect{X: c.x, W: c.w, H: l.bottom}})
}

// carried is the balance that comes from the sheet before.
func (l *ledger) carried(st *strip) {
	n := 0
	for n < len(l.steps) && l.steps[n].col < l.cols[0].number-1 {
		n++
	}
	v := l.at(n)
	if n > 0 && !(n < len(l.steps) && l.steps[n].start && l.steps[n].col == l.cols[0].number-1) {
		l.mark(st, 0, l.saidBalance(v), l.tag(v, l.cols[0].x+l.tagWidth(v)/2+2*l.unit))
	}
}

// blank says on the line that nobody has looked into the account of a touchpoint.
func (l *ledger) blank(st *strip, i int) {
	c := &l.cols[i]
	x, w := l.noteBox(c)
	for _, s := range l.steps {
		if s.start && s.col == c.number-1 {
			x = c.x + l.startRoom(s) + l.pad()
			w = c.x + c.w - l.pad() - x
		}
	}
	v := l.balanceAt(c.number - 1)
	p := l.unseen(w)
	y := l.y(v) - p.height - l.unit
	if v < 0 {
		y = l.y(v) + l.unit
	}
	render.Move(p.items, x, y)
	st.cells = append(st.cells, cell{from: i, to: i + 1, role: render.Section, name: l.name(), items: p.items,
		box: render.Rect{X: c.x, W: c.w, H: l.bottom}})
}

// balanceLegend explains the arrows and the hatched ground, as far as the map has them.
func balanceLegend(b *board) (es []entry) {
	var in, out, over bool
	for i := range b.rows {
		if a := b.rows[i].course; a != nil {
			over = over || a.lo < 0
			for _, s := range a.steps {
				in, out = in || s.amount() >= 0, out || s.amount() < 0
			}
		}
	}
	for _, e := range []struct {
		used bool
		word word
		n    float64
	}{{in, wordDeposit, 1}, {out, wordWithdrawal, -1}} {
		if e.used {
			es = append(es, b.signEntry(b.words.inLegend(b.words.of(e.word)), func(x, y, r float64) []render.Item {
				return []render.Item{b.payArrow(e.n, x, y, 0.62*r)}
			}))
		}
	}
	if over {
		es = append(es, entry{func(x, y float64) []render.Item {
			return b.hatched(render.Rect{X: x, Y: y - 3.5*b.unit, W: 15 * b.unit, H: 7 * b.unit})
		}, 20 * b.unit, b.words.of(wordOverdrawn)})
	}
	return es
}
