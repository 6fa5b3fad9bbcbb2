package poster

import (
	"image/color"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// A lane of chips sets each of its words on a chip of its own. A contact has round ends, a moment of one's own has corners;
// the left end is full for the company's own people and channels, and open for others: circles tell who is heard. What is
// new has a spark, what goes is struck through. In the lane of changes each has a sign of its own.

// chip is a word on an outline.
type chip struct {
	words  string
	sign   string  // the drawing before the words, as icons are drawn; "": none
	end    chipEnd // whose it is
	square bool    // with corners
	isNew  bool
	struck bool
}

// chipEnd is the left end of a chip.
type chipEnd uint8

const (
	plainEnd chipEnd = iota // it tells nothing
	fullEnd                 // the company's own
	openEnd                 // of others
)

// chipsIn are the chips of a cell.
func (b *board) chipsIn(r row, of *journey.Content) (cs []chip) {
	if r.id == "change" {
		return b.changeChips(of)
	}
	alone := slices.ContainsFunc(of.With, func(t journey.Text) bool { return t.S == "nobody" })
	for i, t := range b.declared(r.text(of)) {
		c := chip{words: b.addressed(t), isNew: came(of), struck: gone(of)}
		switch r.id {
		case "with", "actor", "channel", "owner":
			c.square = alone
			c.end = fullEnd
			if b.foreign(r, r.text(of)[i].S) {
				c.end = openEnd
			}
		}
		cs = append(cs, c)
	}
	return cs
}

// foreign says whether a party of a cell is not the company's own: a channel of others, or somebody who does not work
// there. Who is not declared counts as the company's own, as a channel does, but for nobody.
func (b *board) foreign(r row, id string) bool {
	if r.id == "channel" {
		return b.thread(b.named(id)).other
	}
	for _, a := range b.m.Actors {
		if a.ID.S == id || a.Name.S == id {
			return a.Role != "employee" && a.Role != "internal-customer"
		}
	}
	for _, p := range b.m.Personas {
		if p.ID.S == id || p.Name.S == id {
			return true
		}
	}
	return id == "nobody"
}

func needChips(b *board, r row, of *journey.Content) (w float64) {
	for _, c := range b.chipsIn(r, of) {
		w = math.Max(w, b.chipFrame(c)+b.small.longest(c.words))
	}
	return w
}

// setChips sets the chips of a cell from left to right, in as many lines as they need.
func setChips(b *board, r row, of *journey.Content, w float64) piece {
	return b.flow(b.chipsIn(r, of), w)
}

// flow sets chips from left to right in a width.
func (b *board) flow(cs []chip, w float64) (p piece) {
	gap := 3 * b.unit
	x, line := 0.0, 0.0
	for _, c := range cs {
		blk := b.small.in(b.Colors.Ink).set(c.words, w-b.chipFrame(c))
		cw := b.chipFrame(c) + blk.widest() + 0.1
		if x > 0 && x+cw > w {
			p.height += line + gap
			x, line = 0, 0
		}
		p.items = append(p.items, b.chip(c, blk, x, p.height)...)
		x += cw + gap
		line = math.Max(line, b.chipHeight(blk))
	}
	p.height += line
	return p
}

func (b *board) chipHeight(blk block) float64 { return blk.height() + 2.4*b.unit }

// chipFrame is the width of a chip but for its words.
func (b *board) chipFrame(c chip) float64 {
	w := 2 * b.chipPad()
	if c.sign != "" {
		w += b.chipSign()
	}
	if c.end == fullEnd {
		w += b.chipCap()
	}
	if c.isNew {
		w += b.chipSign()
	}
	return w
}

func (l *look) chipPad() float64  { return 0.5 * l.small.size }
func (l *look) chipSign() float64 { return 1.05 * l.small.size }
func (l *look) chipCap() float64  { return 0.6 * l.small.size }

// chip draws a chip with its top left corner at x, y.
func (b *board) chip(c chip, blk block, x, y float64) []render.Item {
	box := render.Rect{X: x, Y: y, W: b.chipFrame(c) + blk.widest(), H: b.chipHeight(blk)}
	marks := b.chipShape(c, box)
	at, mid, r := x+b.chipPad(), y+1.2*b.unit+blk.lead/2, 0.33*b.small.size
	switch {
	case c.sign != "":
		marks = append(marks, b.sign(strokesOf(c.sign, at+0.1*r, mid-r, 2*r/iconGrid), b.Colors.Accent, 0.22*r*1.3))
		at += b.chipSign()
	case c.end == fullEnd:
		at += b.chipCap()
	}
	words := blk.at(at, y+1.2*b.unit, blk.widest(), left)
	if c.struck {
		words = append(words, &render.Group{Role: render.Artifact, Items: b.struck(blk, at, y+1.2*b.unit)})
	}
	if c.isNew {
		sx := at + blk.widest() + b.chipSign()/2 + 0.1*r
		marks = append(marks, b.sign(strokesOf(changeSigns["new"], sx-r, mid-r, 2*r/iconGrid), b.Colors.Accent, 0.26*r))
	}
	return append([]render.Item{&render.Group{Role: render.Artifact, Items: marks}}, words...)
}

// chipShape is the outline of a chip in a box, with its left end.
func (l *look) chipShape(c chip, box render.Rect) []render.Item {
	corner := math.Min(box.H/2, 0.9*l.small.size)
	if c.square {
		corner = 1.4 * l.unit
	}
	round := func(p *render.Pen) { p.Round(box, corner) }
	frame := outline(l.chipInk(), 0.8*l.unit, round)
	frame.Fill = render.Paint{Color: l.Colors.Paper}
	if c.end != fullEnd {
		return []render.Item{frame}
	}
	var clip render.Pen
	round(&clip)
	end := box
	end.W = l.chipCap()
	return []render.Item{frame, &render.Group{Clip: &render.Path{Segs: clip},
		Items: []render.Item{fill(l.Colors.Accent, func(p *render.Pen) { p.Box(end) })}}}
}

func (l *look) chipInk() color.NRGBA { return mix(l.Colors.Muted, l.Colors.Rule, 0.3) }

// chipsLegend explains the chips of contacts and actions, as far as the map uses them. The changes say themselves in
// words.
func chipsLegend(b *board) (es []entry) {
	seen := map[chip]bool{}
	for i := range b.rows {
		r := b.rows[i]
		if r.drawnAs != "chips" {
			continue
		}
		b.each(func(of *journey.Content) {
			if !r.shows(of) {
				return
			}
			for _, c := range b.chipsIn(r, of) {
				seen[chip{end: c.end, square: c.square}] = true
			}
		})
	}
	add := func(k word, cs ...chip) { // the first of some chips that is used
		if i := slices.IndexFunc(cs, func(c chip) bool { return seen[c] }); i >= 0 {
			es = append(es, b.chipEntry(b.words.of(k), cs[i]))
		}
	}
	add(wordOfContact, chip{end: fullEnd})
	add(wordOfAction, chip{end: fullEnd, square: true}, chip{end: openEnd, square: true})
	add(wordThirdParty, chip{end: openEnd})
	return es
}

// chipEntry shows a chip without words.
func (b *board) chipEntry(words string, c chip) entry {
	box := render.Rect{W: 2.2 * b.small.size, H: 1.05 * b.small.size}
	return entry{func(x, y float64) []render.Item {
		at := box
		at.X, at.Y = x, y-box.H/2
		return b.chipShape(c, at)
	}, box.W + 4*b.unit, words}
}
