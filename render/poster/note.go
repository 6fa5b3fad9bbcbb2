package poster

import (
	"image/color"
	"math"
	"strings"

	"journeymap/journey"
	"journeymap/journey/field"
	"journeymap/render"
)

// note is what hangs on the curve at one column: its moments, each a pill with the author's words, and why it feels
// as it does.
type note struct {
	stack
	truth bool    // a callout: it stands on a card
	ring  float64 // room round the face, in units
	low   bool    // it hangs under the curve

	x, w  float64  // where it stands, with its card
	clear []hurdle // what stands over or under it there

	perched bool    // it stands in a pocket of the curve, and not over or under all lines
	at      bearing // where, seen from its face
	dy      float64 // from the middle of the face to its top
	away    float64 // from the ring of the face
	pad     float64 // the room between the edge of its card and what stands in it
}

// stack are parts below one another.
type stack []part

// part is one paragraph of a note, as a pill or bare, or stacks beside each other.
type part struct {
	block
	pill   color.NRGBA   // alpha 0: no pill
	open   bool          // the pill is an outline
	gap    float64       // room above it
	extra  float64       // what it is wider than its text: the ends of a pill, or a sign before the text
	mark   journey.Grade // drawn as a sign before the text; NoGrade: none
	side   []stack       // these stand beside each other; the block itself is then empty
	gutter float64       // the room between them
	level  bool          // they stand centered on one line, and not hung from it
}

// noteMeasure is the widest line of a note that is no callout.
func (l *look) noteMeasure() float64 { return l.quote.chars(28) }

// noteFor gathers the note of column i in a width.
func (b *board) noteFor(i int, w float64) note {
	c := &b.cols[i]
	of := c.onCurve()
	n := note{low: b.low(i), truth: b.hasCard(of)}
	if n.truth {
		n.pad = b.calloutPad()
		w -= 2 * n.pad
	}
	b.headed(&n, c, w)
	b.inner(&n, of, w)
	if feltInPart(of) {
		n.add(part{block: b.small.told(b.words.of(wordPartlyKnown), w)}, 1.5*b.unit)
	}
	n.ring = ringOf(of)
	return n
}

// ringOf is the room that a ring or rays take round the face of a column, in units.
func ringOf(of *journey.Content) float64 {
	if isTruth(of) || hasMoment(of, journey.Wow) {
		return 5
	}
	return 0
}

// headed adds the value of a column on a scale of numbers, what the curve does there, and its moments, each with the
// author's words. What is short stands in one row.
func (b *board) headed(n *note, c *column, w float64) {
	of := c.onCurve()
	mark := part{block: b.small.told(b.computed(c), w)}
	var row stack
	flush := func() {
		for _, p := range b.beside(row, w) {
			n.add(p, 2.5*b.unit)
		}
		row = nil
	}
	if lived := journey.Of(of.Emotion, ""); b.m.Scale.Range && lived.Face != journey.NoFace {
		row.add(part{block: b.look.label.set(b.spelled(lived.Said), w)}, 0)
	}
	for _, m := range of.Moments {
		row.add(b.pill(m.Kind, w), 0)
		if n.truth { // next to the moment's name, so that it is not taken for a part of the answer
			row.add(mark, 0)
			mark = part{}
		}
		if words := b.wordsOf(m, w); words != nil {
			flush()
			for _, p := range words {
				n.add(p, 1.5*b.unit)
			}
		}
	}
	row.add(mark, 0)
	flush()
}

// wordsOf are the author's words for a moment.
func (b *board) wordsOf(m journey.Moment, w float64) (ps stack) {
	for _, s := range m.Words {
		ps.add(part{block: b.strong.told(shown(s), w)}, 0)
	}
	return ps
}

// beside puts short parts in rows, as far as they fit.
func (b *board) beside(ps stack, w float64) (rows stack) {
	gutter := 4 * b.unit
	for len(ps) > 0 {
		k, used := 1, ps[0].width()
		for k < len(ps) && used+gutter+ps[k].width() <= w && len(ps[k].lines) == 1 && len(ps[0].lines) == 1 {
			used += gutter + ps[k].width()
			k++
		}
		if k == 1 {
			rows = append(rows, ps[0])
		} else {
			row := part{gutter: gutter, level: true}
			for _, p := range ps[:k] {
				row.side = append(row.side, stack{p})
			}
			rows = append(rows, row)
		}
		ps = ps[k:]
	}
	return rows
}

// inner adds what surrounds the emotion: why, what is said, and, for a moment of truth, the expectation, the uncertainty
// and the answer.
func (b *board) inner(n *note, of *journey.Content, w float64) {
	for _, s := range of.Why {
		n.heard(b, s, b.quote.in(b.Colors.Muted).told(b.sourced(s.S, s), w), 2.5*b.unit, w)
	}
	if b.hung["saying"] {
		for _, s := range of.Saying {
			n.heard(b, s, b.quote.told(b.sourced(b.words.quoted(s.S), s), w), 2.5*b.unit, w)
		}
	}
	if n.truth {
		b.opened(n, of, w)
	}
}

// spelled writes a number as the poster's language does, as far as it is one.
func (b *board) spelled(said string) string {
	said = strings.TrimSpace(said)
	if v, ok := field.ParseNumber(said); ok {
		return b.words.number(v)
	}
	return said
}

// add puts a part under the others; the first needs no gap.
func (s *stack) add(p part, gap float64) {
	if len(p.lines) == 0 && p.side == nil {
		return
	}
	p.gap = gap
	if len(*s) == 0 {
		p.gap = 0
	}
	*s = append(*s, p)
}

// height of a note counts its card; a note without parts has none.
func (n *note) height() float64 {
	if n.stack == nil {
		return 0
	}
	return n.stack.height() + 2*n.pad
}

// width of a note is that of its widest part, with its card.
func (n *note) width() float64 { return n.stack.width() + 2*n.pad }

// box is the room of a note whose top is at y.
func (n *note) box(y float64) render.Rect {
	return render.Rect{X: n.x, Y: y, W: n.w, H: n.height()}
}

func (s stack) height() (h float64) {
	for _, p := range s {
		h += p.gap + p.height()
	}
	return h
}

func (s stack) width() (w float64) {
	for _, p := range s {
		w = math.Max(w, p.width())
	}
	return w
}

// height of a pill counts its padding.
func (p part) height() (h float64) {
	if p.side == nil && p.pill.A == 0 {
		return p.block.height()
	} else if p.side == nil {
		return p.block.height() + 0.42*p.size
	}
	for _, s := range p.side {
		h = math.Max(h, s.height())
	}
	return h
}

// broken counts the lines that the pills of a stack take beyond one each.
func (s stack) broken() (n int) {
	for _, p := range s {
		if p.pill.A > 0 {
			n += len(p.lines) - 1
		}
		for _, side := range p.side {
			n += side.broken()
		}
	}
	return n
}

// width is that of the widest line, with what belongs to it.
func (p part) width() float64 {
	if p.side == nil {
		return p.widest() + p.extra
	}
	w := p.gutter * float64(len(p.side)-1)
	for _, s := range p.side {
		w += s.width()
	}
	return w
}

// pill is the name of a moment in a capsule of its color: filled for what decides, delights or fails, and an outline for what
// only says where on the way it is.
func (b *board) pill(k journey.MomentKind, width float64) part {
	p := part{pill: b.momentInk(k), extra: 2 * b.pillPad()}
	ink := b.Colors.OnFull
	switch k {
	case journey.Peak, journey.End, journey.Entry, journey.Exit, journey.Customer:
		p.open, ink = true, p.pill
	}
	p.block = b.look.label.in(ink).told(b.words.moment(k), width-2*b.pillPad())
	return p
}

func (l *look) pillPad() float64 { return 4.5 * l.unit }

// told breaks a text of a note into lines of about one length, as few as the width allows, and keeps a word from standing
// alone on the first where it can.
func (s style) told(text string, width float64) block {
	best := s.set(text, width)
	n := len(best.lines)
	if n < 2 {
		return best
	}
	units := 0
	for _, l := range best.lines {
		units += l.Units
	}
	even := best.points(units) / float64(n)
	for _, part := range [...]float64{1.05, 1.15, 1.3} {
		b := best
		if even*part < best.widest() {
			b = s.set(text, even*part)
		}
		if len(b.lines) == n && b.hyphens() <= best.hyphens() && (part > 1.2 || !b.lonely()) {
			return b
		}
	}
	return best
}

// lonely says whether a word stands alone on the first line or the last, and others could keep it company.
func (b block) lonely() bool {
	words := 0
	for _, l := range b.lines {
		words += 1 + strings.Count(l.S, " ")
	}
	first, last := b.lines[0].S, b.lines[len(b.lines)-1].S
	return words > 2 && !(strings.Contains(first, " ") && strings.Contains(last, " "))
}

// folded is the narrowest width in which a text takes no more than two lines, in points.
func (s style) folded(text string) float64 {
	words := strings.Fields(text)
	w := s.width(text)
	for i := 1; i < len(words); i++ {
		w = math.Min(w, math.Max(s.width(strings.Join(words[:i], " ")), s.width(strings.Join(words[i:], " "))))
	}
	return w
}
