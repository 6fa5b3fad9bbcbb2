package poster

import (
	"image/color"
	"math"
	"strings"

	"journeymap/journey"
	"journeymap/journey/field"
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
		n.add(part{block: b.look.label.set(b.spelled(lived.Said), w)}, 0)
	}
	if n.truth {
		w -= 2 * b.calloutPad()
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
	marks := part{block: b.small.balance(b.computed(c), w)}
	if n.truth { // next to the name of the moment, so that it is not taken for a part of the answer
		n.add(marks, 2*b.unit)
	}
	b.inner(&n, of, w)
	if !n.truth {
		n.add(marks, 2*b.unit)
	}
	if n.truth = n.truth && len(n.parts) > 1; n.truth { // a name alone needs no card
		n.height += 2 * b.calloutPad()
	}
	return n
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

// spelled writes a number as the poster's language does, as far as it is one.
func (b *board) spelled(said string) string {
	said = strings.TrimSpace(said)
	if v, ok := field.ParseNumber(said); ok {
		return b.words.number(v)
	}
	return said
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
			truth = 2 * b.calloutPad()
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
