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
	truth  bool
	ring   float64 // room round the face, in units
}

// part is one paragraph of a note, as a pill or bare.
type part struct {
	block
	pill color.NRGBA // alpha 0: no pill
	gap  float64     // room above it
}

// noteFor gathers the note of a column.
func (b *board) noteFor(c *column) note {
	t := c.touchpoint()
	_, w := b.noteBox(c)
	var n note
	for _, m := range t.Moments {
		n.add(b.pill(m.Kind, w), 3*b.unit)
		for _, s := range m.Words {
			n.add(part{block: b.strong.balance(s.S, w)}, 1.5*b.unit)
		}
		switch m.Kind {
		case journey.Truth:
			n.truth, n.ring = true, 5
		case journey.Wow:
			n.ring = math.Max(n.ring, 5)
		}
	}
	why := b.quote.in(b.Colors.Muted)
	for _, s := range t.Why {
		n.add(part{block: why.balance(s.S, w)}, 2.5*b.unit)
	}
	return n
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
	return part{block: b.look.label.in(b.Colors.OnBand).balance(b.words.moment(k), width-2*b.pillPad()), pill: c}
}

func (l *look) pillPad() float64 { return 4.5 * l.unit }

// noteNeed is the width of the longest word in a column's note.
func (b *board) noteNeed(c *column) (w float64) {
	t := c.touchpoint()
	for _, m := range t.Moments {
		w = math.Max(w, b.look.label.longest(b.words.moment(m.Kind))+2*b.pillPad())
		for _, s := range m.Words {
			w = math.Max(w, b.strong.longest(s.S))
		}
	}
	for _, s := range t.Why {
		w = math.Max(w, b.quote.longest(s.S))
	}
	return w
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
	box := render.Rect{X: c.mid() - w/2 - 2*e.unit, Y: y - e.unit, W: w + 4*e.unit, H: n.height + 2*e.unit}
	return fill(e.groundOf(c), func(p *render.Pen) { p.Round(box, 3*e.unit) })
}

func (e *emotion) partItems(p part, x, y, w float64) []render.Item {
	if p.pill.A == 0 {
		return p.at(x, y, w, center)
	}
	pw := p.widest() + 2*e.pillPad()
	box := render.Rect{X: x + (w-pw)/2, Y: y, W: pw, H: p.height()}
	items := []render.Item{fill(p.pill, func(q *render.Pen) { q.Round(box, (p.lead+0.42*p.size)/2) })}
	return append(items, p.at(x, y+0.21*p.size, w, center)...)
}

// ring sets off the face of a moment that decides.
func (e *emotion) ring(i int, x, y float64) []render.Item {
	var items []render.Item
	for _, m := range e.cols[i].touchpoint().Moments {
		r := e.r + 4*e.unit
		circle := func(p *render.Pen) { p.Circle(x, y, r) }
		switch m.Kind {
		case journey.Truth:
			items = append(items, outline(e.Colors.Accent, 1.4*e.unit, circle))
			items[len(items)-1].(*render.Path).Stroke.Dash = []float64{3 * e.unit, 2.2 * e.unit}
		case journey.Wow:
			items = append(items, outline(e.Colors.Wow, 1.4*e.unit, circle))
		}
	}
	return items
}
