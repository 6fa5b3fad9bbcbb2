package poster

import (
	"image/color"
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// note is what hangs on the curve at one column: its moments, each a pill with the author's words, and why it feels
// as it does.
type note struct {
	parts  []part
	height float64
	truth  bool    // a callout: it stands on a card
	ring   float64 // room round the face, in units
}

// part is one paragraph of a note, as a pill or bare.
type part struct {
	block
	pill color.NRGBA // alpha 0: no pill
	open bool        // the pill is an outline
	gap  float64     // room above it
}

// noteFor gathers the note of a column.
func (b *board) noteFor(c *column) note {
	of := c.content()
	_, w := b.noteBox(c)
	var n note
	for _, m := range of.Moments {
		n.truth = n.truth || m.Kind == journey.Truth
	}
	if n.truth {
		w -= 2 * b.cardPad()
	}
	for _, k := range b.computed(c) {
		n.add(b.mark(k, w), 3*b.unit)
	}
	for _, m := range of.Moments {
		n.add(b.pill(m.Kind, w), 3*b.unit)
		for _, s := range m.Words {
			n.add(part{block: b.strong.balance(s.S, w)}, 1.5*b.unit)
		}
		if m.Kind == journey.Truth || m.Kind == journey.Wow {
			n.ring = 5
		}
	}
	b.inner(&n, of, w)
	if n.truth {
		n.height += 2 * b.cardPad()
	}
	return n
}

// inner adds what surrounds the emotion: why, what is said, and, for a moment of truth, the expectation, the uncertainty
// and the answer.
func (b *board) inner(n *note, of *journey.Content, w float64) {
	for _, s := range of.Why {
		n.add(part{block: b.quote.in(b.Colors.Muted).balance(s.S, w)}, 2.5*b.unit)
	}
	if b.hung["saying"] {
		for _, s := range of.Saying {
			n.add(part{block: b.quote.balance(b.words.quoted(s.S), w)}, 2.5*b.unit)
		}
	}
	if !n.truth {
		return
	}
	if b.hung["expectations"] {
		for _, x := range of.Expectations {
			b.opened(n, "expectations", x.S, b.expectationNote(x), w)
		}
	}
	if b.hung["uncertainties"] {
		for _, s := range of.Uncertainties {
			b.opened(n, "uncertainties", s.S, "", w)
		}
	}
	if b.hung["answer"] {
		for i, s := range of.Answer.Words {
			grade := ""
			if i == len(of.Answer.Words)-1 {
				grade = b.words.grade(of.Answer.Grade)
			}
			b.opened(n, "answer", s.S, grade, w)
		}
		if of.Answer.Words == nil && of.Answer.Grade != journey.NoGrade {
			b.opened(n, "answer", b.words.grade(of.Answer.Grade), "", w)
		}
	}
}

// opened adds one line of a callout under its label, with small print.
func (b *board) opened(n *note, lane, text, small string, w float64) {
	n.add(part{block: b.look.label.in(b.Colors.Accent).balance(b.words.lane(lane), w)}, 3*b.unit)
	n.add(part{block: b.body.balance(text, w)}, 0)
	n.add(part{block: b.small.balance(small, w)}, 0)
}

// isHung says whether a lane's text in a column is told in the emotion lane.
func isHung(id string, of *journey.Content) bool {
	switch id {
	case "saying":
		return true
	case "competitor":
		for _, v := range of.Competitor {
			if len(v.Words) > 0 {
				return false
			}
		}
		return true
	}
	for _, m := range of.Moments {
		if m.Kind == journey.Truth {
			return true
		}
	}
	return false
}

// add puts a part under the others; the first needs no gap.
func (n *note) add(p part, gap float64) {
	if len(p.lines) == 0 {
		return
	}
	if len(n.parts) > 0 {
		p.gap = gap
	}
	n.parts = append(n.parts, p)
	n.height += p.gap + p.height()
}

// height of a pill counts its padding.
func (p part) height() float64 {
	if p.pill.A == 0 {
		return p.block.height()
	}
	return p.block.height() + 0.42*p.size
}

// pill is the name of a moment in a capsule of its color.
func (b *board) pill(k journey.MomentKind, width float64) part {
	c := b.Colors.Accent
	switch k {
	case journey.Wow:
		c = b.Colors.Wow
	case journey.Fail, journey.Obstacle:
		c = b.Colors.Warn
	}
	return part{block: b.look.label.in(b.Colors.OnFull).balance(b.words.moment(k), width-2*b.pillPad()), pill: c}
}

func (l *look) pillPad() float64 { return 4.5 * l.unit }

// mark is the name of a computed point, in an outlined capsule.
func (b *board) mark(k word, width float64) part {
	return part{block: b.look.label.balance(b.words.of(k), width-2*b.pillPad()), pill: b.Colors.Muted, open: true}
}

// noteNeed is the width of the longest word in a column's note.
func (b *board) noteNeed(c *column) (w float64) {
	of := c.content()
	truth := 0.0
	for _, m := range of.Moments {
		w = math.Max(w, b.look.label.longest(b.words.moment(m.Kind))+2*b.pillPad())
		w = math.Max(w, b.strong.widestWord(m.Words))
		if m.Kind == journey.Truth {
			truth = 2 * b.cardPad()
		}
	}
	w = math.Max(w, b.quote.widestWord(of.Why))
	if b.hung["saying"] {
		w = math.Max(w, b.quote.widestWord(of.Saying)+b.quote.chars(1))
	}
	if truth > 0 {
		w = math.Max(w, b.calloutNeed(of))
		for _, x := range of.Expectations {
			w = math.Max(w, math.Max(b.body.longest(x.S), b.small.longest(b.expectationNote(x))))
		}
		w = math.Max(w, math.Max(b.body.widestWord(of.Uncertainties), b.body.widestWord(of.Answer.Words)))
		for _, l := range []string{"expectations", "uncertainties", "answer"} {
			w = math.Max(w, b.look.label.longest(b.words.lane(l)))
		}
	}
	return w + truth
}

// calloutNeed keeps a callout that opens up from growing into a thin tower: the more it says, the wider it wants to be.
func (b *board) calloutNeed(of *journey.Content) float64 {
	n := 0
	for _, x := range of.Expectations {
		n += len(x.S)
	}
	for _, ts := range [][]journey.Text{of.Uncertainties, of.Answer.Words, of.Why} {
		for _, t := range ts {
			n += len(t.S)
		}
	}
	return b.body.chars(min(14+n/14, 26))
}

// note places the note of a column above or under the lines there, on a ground of its own.
func (e *emotion) note(i int) []render.Item {
	n := e.notes[i]
	if n.height == 0 {
		return nil
	}
	c := &e.cols[i]
	hi, lo := e.extent(i, e.span)
	y := e.top + hi - e.noteGap() - n.height
	if e.below[i] {
		y = e.top + lo + e.noteGap()
	}
	x, w := e.noteBox(c)
	items := append(e.leader(i, y, n.height), e.noteGround(n, c, y))
	if n.truth {
		y += e.cardPad()
	}
	for _, p := range n.parts {
		y += p.gap
		items = append(items, e.partItems(p, x, y, w)...)
		y += p.height()
	}
	return items
}

// leader ties a note that hangs far from its face to it.
func (e *emotion) leader(i int, y, height float64) []render.Item {
	from, to := e.top+e.anchorOf(i, e.span), y
	reach := e.r + e.halo() + e.notes[i].ring*e.unit + e.unit
	if e.below[i] {
		from += reach
	} else {
		from, to = y+height, from-reach
	}
	if to-from < 8*e.unit {
		return nil
	}
	x := e.cols[i].mid()
	return []render.Item{line(e.Colors.Expected, 0.7*e.unit, x, from, x, to)}
}

// noteGround hides the lines of the levels behind a note.
func (e *emotion) noteGround(n note, c *column, y float64) render.Item {
	w := 0.0
	for _, p := range n.parts {
		pw := p.widest()
		if p.pill.A > 0 {
			pw += 2 * e.pillPad()
		}
		w = math.Max(w, pw)
	}
	if n.truth {
		box := render.Rect{X: c.mid() - w/2 - e.cardPad(), Y: y, W: w + 2*e.cardPad(), H: n.height}
		card := fill(e.Colors.Paper, func(p *render.Pen) { p.Round(box, 4*e.unit) })
		card.Stroke = render.Stroke{Color: e.Colors.Accent, Width: 0.8 * e.unit}
		return card
	}
	box := render.Rect{X: c.mid() - w/2 - 2*e.unit, Y: y - e.unit, W: w + 4*e.unit, H: n.height + 2*e.unit}
	return fill(e.groundOf(c), func(p *render.Pen) { p.Round(box, 3*e.unit) })
}

func (e *emotion) partItems(p part, x, y, w float64) []render.Item {
	if p.pill.A == 0 {
		return p.at(x, y, w, center)
	}
	pw := p.widest() + 2*e.pillPad()
	box := render.Rect{X: x + (w-pw)/2, Y: y, W: pw, H: p.height()}
	capsule := fill(p.pill, func(q *render.Pen) { q.Round(box, (p.lead+0.42*p.size)/2) })
	if p.open {
		capsule.Stroke = render.Stroke{Color: p.pill, Width: 0.7 * e.unit}
		capsule.Fill = render.Paint{Color: e.Colors.Paper}
	}
	items := []render.Item{capsule}
	return append(items, p.at(x, y+0.21*p.size, w, center)...)
}

// ring sets off the face of a moment that decides, and puts rays round a wow.
func (e *emotion) ring(i int, x, y float64) []render.Item {
	var items []render.Item
	r := e.r + 4*e.unit
	for _, m := range e.cols[i].content().Moments {
		switch m.Kind {
		case journey.Truth:
			c := outline(e.Colors.Accent, 1.4*e.unit, func(p *render.Pen) { p.Circle(x, y, r) })
			c.Stroke.Dash = []float64{3 * e.unit, 2.2 * e.unit}
			items = append(items, c)
		case journey.Wow:
			items = append(items, e.rays(x, y, r))
		}
	}
	return items
}

// rays are short strokes round a face.
func (e *emotion) rays(x, y, r float64) render.Item {
	const n = 20
	var p render.Pen
	for i := range n {
		sin, cos := math.Sincos(float64(i) * 2 * math.Pi / n)
		from, to := r-1.6*e.unit, r+2.2*e.unit
		if i%2 == 1 {
			to = r + 0.6*e.unit
		}
		p.Move(x+from*sin, y-from*cos)
		p.Line(x+to*sin, y-to*cos)
	}
	return &render.Path{Segs: p, Stroke: render.Stroke{Color: e.Colors.Wow, Width: 1.5 * e.unit, Cap: render.RoundCap}}
}

// computed lists the points of the first curve that nobody marked: its highest, its lowest and its end.
func (b *board) computed(c *column) (marks []word) {
	for _, m := range c.content().Moments {
		if m.Kind == journey.Peak || m.Kind == journey.End {
			return nil
		}
	}
	switch c.number {
	case b.turns.high:
		marks = append(marks, wordHighest)
	case b.turns.low:
		marks = append(marks, wordLowest)
	}
	if c.number == b.turns.end {
		marks = append(marks, wordEnd)
	}
	return marks
}

// turns are the numbers of the columns where the first curve is highest, lowest, and ends; 0 for none.
type turns struct{ high, low, end int }

// turnsOf finds them. A curve of fewer than three values, or without ups and downs, has none.
func (p *plan) turnsOf() (t turns) {
	var best, worst float64
	known := 0
	for i := range p.cols {
		s, ok := score(journey.Of(p.cols[i].content().Emotion, ""))
		if !ok {
			continue
		}
		n := p.cols[i].number
		if known++; known == 1 {
			t, best, worst = turns{n, n, n}, s, s
		}
		if s > best {
			t.high, best = n, s
		}
		if s < worst {
			t.low, worst = n, s
		}
		t.end = n
	}
	if known < 3 || best == worst {
		return turns{}
	}
	return t
}
