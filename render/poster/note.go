package poster

import (
	"image/color"
	"math"
	"strings"

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
	pill color.NRGBA   // alpha 0: no pill
	gap  float64       // room above it
	side []part        // stands beside it, each in an equal share of the width; the block itself is then empty
	mark journey.Grade // drawn as a sign before the text; NoGrade: none
}

// noteFor gathers the note of column i.
func (b *board) noteFor(i int) note {
	c := &b.cols[i]
	of := c.content()
	_, w := b.noteRoom(i)
	n := note{truth: isTruth(of)}
	if lived := journey.Of(of.Emotion, ""); b.m.Scale.Range && lived.Face != journey.NoFace {
		n.add(part{block: b.look.label.set(strings.TrimSpace(lived.Said), w)}, 0)
	}
	if n.truth {
		w -= 2 * b.cardPad()
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
	if marks := b.computed(c); marks != "" {
		n.add(part{block: b.small.balance(marks, w)}, 2*b.unit)
	}
	if n.truth = n.truth && len(n.parts) > 1; n.truth { // a name alone needs no card
		n.height += 2 * b.cardPad()
	}
	return n
}

func isTruth(of *journey.Content) bool {
	for _, m := range of.Moments {
		if m.Kind == journey.Truth {
			return true
		}
	}
	return false
}

// noteRoom is where the note of a column stands: within the column, except for a callout, which opens up over the
// columns beside it where nothing hangs on its side of the curve.
func (b *board) noteRoom(i int) (x, w float64) {
	c := &b.cols[i]
	x, w = b.noteBox(c)
	if !isTruth(c.content()) {
		return x, w
	}
	from, to := i, i
	if b.opens(i, i-1) {
		from--
	}
	if b.opens(i, i+1) {
		to++
	}
	left, right := b.cols[from].x+b.pad(), b.cols[to].x+b.cols[to].w-b.pad()
	w = math.Max(w, math.Min(right-left, calloutMost*b.unit))
	return math.Max(left, math.Min(c.mid()-w/2, right-w)), w
}

// calloutMost is the widest that a callout gets, in units.
const calloutMost = 190

// opens says whether the callout of column i may stand over column j: that has no note, or one that hangs on the other
// side.
func (b *board) opens(i, j int) bool {
	if j < 0 || j >= len(b.cols) {
		return false
	}
	return !b.noted(j) || !isTruth(b.cols[j].content()) && b.hangsLow(i) != b.hangsLow(j)
}

// hangsLow says on which side of the curve a note stands when a callout opens beside it: a low moment has it below.
func (b *board) hangsLow(i int) bool {
	e := journey.Of(b.cols[i].content().Emotion, "")
	return e.Face != journey.NoFace && e.Score < 0
}

// bound says whether a note must hang on the side that hangsLow gives: a callout that opens up, and what stands beside
// one.
func (b *board) bound(i int) bool {
	if isTruth(b.cols[i].content()) {
		return b.opens(i, i-1) || b.opens(i, i+1)
	}
	for _, j := range []int{i - 1, i + 1} {
		if j >= 0 && j < len(b.cols) && isTruth(b.cols[j].content()) && b.opens(j, i) {
			return true
		}
	}
	return false
}

// noted says whether a column has a note.
func (b *board) noted(i int) bool {
	of := b.cols[i].content()
	return b.m.Scale.Range && journey.Of(of.Emotion, "").Face != journey.NoFace ||
		len(of.Moments) > 0 || len(of.Why) > 0 || b.hung["saying"] && len(of.Saying) > 0 || b.computed(&b.cols[i]) != ""
}

// inner adds what surrounds the emotion: why, what is said, and, for a moment of truth, the expectation, the uncertainty
// and the answer.
func (b *board) inner(n *note, of *journey.Content, w float64) {
	for _, s := range of.Why {
		n.add(part{block: b.quote.in(b.Colors.Muted).balance(b.sourced(s.S, s), w)}, 2.5*b.unit)
	}
	if b.hung["saying"] {
		for _, s := range of.Saying {
			n.add(part{block: b.quote.balance(b.sourced(b.words.quoted(s.S), s), w)}, 2.5*b.unit)
		}
	}
	if n.truth {
		b.opened(n, of, w)
	}
}

// opened lays out what a moment of truth holds under labels: expectation beside uncertainty where there is room, and
// below them the answer.
func (b *board) opened(n *note, of *journey.Content, w float64) {
	share := w
	wide := w >= 118*b.unit && len(of.Expectations) > 0 && len(of.Uncertainties) > 0
	if wide {
		share = (w - 6*b.unit) / 2
	}
	var hopes, doubts []part
	if b.hung["expectations"] && len(of.Expectations) > 0 {
		hopes = append(hopes, b.labelPart("expectations", share))
		for _, x := range of.Expectations {
			hopes = append(hopes, part{block: b.body.balance(x.S, share)}, part{block: b.small.balance(b.expectationNote(x), share)})
		}
	}
	if b.hung["uncertainties"] && len(of.Uncertainties) > 0 {
		doubts = append(doubts, b.labelPart("uncertainties", share))
		for _, s := range of.Uncertainties {
			doubts = append(doubts, part{block: b.body.balance(s.S, share)})
		}
	}
	if wide && hopes != nil && doubts != nil {
		n.add(part{side: []part{{side: hopes}, {side: doubts}}}, 4*b.unit)
	} else {
		n.addAll(hopes, 4*b.unit)
		n.addAll(doubts, 4*b.unit)
	}
	if b.hung["answer"] {
		n.addAll(b.answerParts(of, w), 4*b.unit)
	}
}

func (b *board) labelPart(lane string, w float64) part {
	return part{block: b.look.label.in(b.Colors.Accent).balance(b.words.lane(lane), w)}
}

// answerParts say how the company answers, and first how well: that is the point of a moment of truth.
func (b *board) answerParts(of *journey.Content, w float64) (ps []part) {
	if of.Answer.Words == nil && of.Answer.Grade == journey.NoGrade {
		return nil
	}
	ps = append(ps, b.labelPart("answer", w))
	for _, s := range of.Answer.Words {
		ps = append(ps, part{block: b.body.balance(s.S, w)})
	}
	if g := of.Answer.Grade; g != journey.NoGrade {
		ps = append(ps, part{block: b.look.label.in(b.Colors.Ink).set(b.words.grade(g), w-b.gradeRoom()), mark: g, gap: b.unit})
	}
	return ps
}

// gradeRoom is the width of the pips before the word for a grade.
func (l *look) gradeRoom() float64 { return 3*2.7*l.small.size*0.27 + 2*l.unit }

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
	return isTruth(of)
}

// addAll adds parts that belong together.
func (n *note) addAll(ps []part, gap float64) {
	for i, p := range ps {
		if i > 0 {
			gap = p.gap
		}
		n.add(p, gap)
	}
}

// add puts a part under the others; the first needs no gap.
func (n *note) add(p part, gap float64) {
	if len(p.lines) == 0 && p.side == nil {
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
	if p.side != nil {
		return p.tallest()
	}
	if p.pill.A == 0 {
		return p.block.height()
	}
	return p.block.height() + 0.42*p.size
}

// tallest is the height of parts that stand beside each other; each of them is a stack.
func (p part) tallest() (h float64) {
	for _, s := range p.side {
		if s.side == nil {
			h += s.height()
			continue
		}
		stack := 0.0
		for _, q := range s.side {
			stack += q.height()
		}
		h = math.Max(h, stack)
	}
	return h
}

// width is that of the widest line, with what stands beside it.
func (p part) width() (w float64) {
	if p.side == nil {
		return p.widest()
	}
	for _, s := range p.side {
		for _, q := range s.side {
			w = math.Max(w, float64(len(p.side))*(q.widest()+0.7*q.size))
		}
	}
	return w
}

// pill is the name of a moment in a capsule of its color.
func (b *board) pill(k journey.MomentKind, width float64) part {
	c := b.Colors.Accent
	switch k {
	case journey.Fail, journey.Obstacle:
		c = b.Colors.Warn
	}
	return part{block: b.look.label.in(b.Colors.OnFull).balance(b.words.moment(k), width-2*b.pillPad()), pill: c}
}

func (l *look) pillPad() float64 { return 4.5 * l.unit }

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
	if i := c.number - b.cols[0].number; truth > 0 && !b.opens(i, i-1) && !b.opens(i, i+1) {
		w = math.Max(w, b.body.chars(16))
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

// noteTop is the y of a column's note.
func (e *emotion) noteTop(i int) float64 {
	hi, lo := e.extent(i, e.span)
	if e.below[i] {
		return e.top + lo + e.noteGap()
	}
	return e.top + hi - e.noteGap() - e.notes[i].height
}

// note places the note of a column above or under the lines there, on a ground of its own.
func (e *emotion) note(i int) []render.Item {
	n := e.notes[i]
	if n.height == 0 {
		return nil
	}
	y := e.noteTop(i)
	x, w := e.centered(i)
	room := render.Rect{X: x, Y: y, W: w, H: n.height}
	items := []render.Item{e.noteGround(n, &e.cols[i], x+w/2, y)}
	if n.truth {
		y += e.cardPad()
		x, w = x+e.cardPad(), w-2*e.cardPad()
	}
	for _, p := range n.parts {
		y += p.gap
		items = append(items, e.partItems(p, x, y, w)...)
		y += p.height()
	}
	return []render.Item{&render.Group{Cell: room, Items: items}}
}

// centered is the room of a note, moved so that what stands in it is over its face as far as the room allows.
func (e *emotion) centered(i int) (x, w float64) {
	x, w = e.noteRoom(i)
	half := e.noteWidth(&e.notes[i]) / 2
	mid := math.Min(math.Max(e.cols[i].mid(), x+half), x+w-half)
	return mid - w/2, w
}

// leader ties a note that hangs far from its face to it, behind everything that stands in between.
func (e *emotion) leader(i int) []render.Item {
	if e.notes[i].height == 0 {
		return nil
	}
	from, to := e.top+e.anchorOf(i, e.span), e.noteTop(i)
	reach := e.r + e.halo() + e.notes[i].ring*e.unit + e.unit
	if e.below[i] {
		from += reach
	} else {
		from, to = to+e.notes[i].height, from-reach
	}
	if to-from < 8*e.unit {
		return nil
	}
	x := e.cols[i].mid()
	return []render.Item{line(e.Colors.Expected, 0.7*e.unit, x, from, x, to)}
}

// noteWidth is how wide a note is, with its card.
func (e *emotion) noteWidth(n *note) (w float64) {
	for _, p := range n.parts {
		pw := p.width()
		if p.pill.A > 0 {
			pw += 2 * e.pillPad()
		}
		if p.mark != journey.NoGrade {
			pw += e.gradeRoom()
		}
		w = math.Max(w, pw)
	}
	if n.truth {
		w += 2 * e.cardPad()
	}
	return w
}

// noteGround hides the lines of the levels behind a note.
func (e *emotion) noteGround(n note, c *column, mid, y float64) render.Item {
	w := e.noteWidth(&n)
	if n.truth {
		box := render.Rect{X: mid - w/2, Y: y, W: w, H: n.height}
		card := fill(e.Colors.Paper, func(p *render.Pen) { p.Round(box, 4*e.unit) })
		card.Stroke = render.Stroke{Color: e.Colors.Accent, Width: 0.8 * e.unit}
		return card
	}
	box := render.Rect{X: mid - w/2 - 2*e.unit, Y: y - e.unit, W: w + 4*e.unit, H: n.height + 2*e.unit}
	return fill(e.groundOf(c), func(p *render.Pen) { p.Round(box, 3*e.unit) })
}

func (e *emotion) partItems(p part, x, y, w float64) []render.Item {
	switch {
	case p.side != nil:
		return e.sideItems(p, x, y, w)
	case p.mark != journey.NoGrade:
		room := e.gradeRoom()
		x += (w - room - p.widest()) / 2
		return append(e.gradePips(p.mark, x, y+p.lead/2), p.at(x+room, y, w, left)...)
	case p.pill.A == 0:
		return p.at(x, y, w, center)
	}
	pw := p.widest() + 2*e.pillPad()
	box := render.Rect{X: x + (w-pw)/2, Y: y, W: pw, H: p.height()}
	capsule := fill(p.pill, func(q *render.Pen) { q.Round(box, (p.lead+0.42*p.size)/2) })
	return append([]render.Item{capsule}, p.at(x, y+0.21*p.size, w, center)...)
}

// sideItems places stacks beside each other, as wide as they need to be.
func (e *emotion) sideItems(p part, x, y, w float64) []render.Item {
	total := p.width()
	x += (w - total) / 2
	share := total / float64(len(p.side))
	var items []render.Item
	for i, s := range p.side {
		top := y
		for _, q := range s.side {
			items = append(items, e.partItems(q, x+float64(i)*share, top, share)...)
			top += q.height()
		}
	}
	return items
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

// computed names the points of the first curve that nobody marked: its highest, its lowest and its end. A short journey
// shows them by itself, as the last column shows the end.
func (b *board) computed(c *column) string {
	if len(b.plan.cols) < 5 {
		return ""
	}
	for _, m := range c.content().Moments {
		if m.Kind == journey.Peak || m.Kind == journey.End {
			return ""
		}
	}
	switch c.number {
	case b.turns.high:
		return b.words.of(wordHighest)
	case b.turns.low:
		return b.words.of(wordLowest)
	}
	if c.number == b.turns.end && c.number < len(b.plan.cols) {
		return b.words.of(wordEnd)
	}
	return ""
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
