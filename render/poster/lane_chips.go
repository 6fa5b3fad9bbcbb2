package poster

import (
	"image/color"
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// A lane of chips sets each of its words on a chip of its own. A contact has round ends and a circle, a moment of one's
// own has corners and a square; the sign is filled for the company's own people and channels, and open for others. What
// is new has a spark, what goes is struck through. In the lane of changes each has a sign of its own.

// chip is a word on an outline.
type chip struct {
	words  string
	sign   string // the drawing before the words, as icons are drawn; "": none
	mark   chipMark
	square bool // with corners
	isNew  bool
	struck bool
}

// chipMark is the sign of a contact or an action.
type chipMark uint8

const (
	noMark chipMark = iota
	filledMark
	openMark
)

// chipsIn are the chips of a cell.
func (b *board) chipsIn(r row, of *journey.Content) (cs []chip) {
	if r.id == "change" {
		return b.changeChips(of)
	}
	alone := slices.ContainsFunc(of.With, func(t journey.Text) bool { return t.S == "nobody" })
	for i, t := range b.declared(r.text(of)) {
		c := chip{words: b.sourced(t.S, t), isNew: came(of), struck: gone(of)}
		switch r.id {
		case "with", "actor", "channel", "owner":
			c.square = alone
			c.mark = filledMark
			if b.foreign(r, r.text(of)[i].S) {
				c.mark = openMark
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
	if c.sign != "" || c.mark != noMark {
		w += b.chipSign()
	}
	if c.isNew {
		w += b.chipSign()
	}
	return w
}

func (l *look) chipPad() float64  { return 0.5 * l.small.size }
func (l *look) chipSign() float64 { return 1.05 * l.small.size }

// chip draws a chip with its top left corner at x, y.
func (b *board) chip(c chip, blk block, x, y float64) []render.Item {
	h, w := b.chipHeight(blk), b.chipFrame(c)+blk.widest()
	corner := math.Min(h/2, 0.9*b.small.size)
	if c.square {
		corner = 1.4 * b.unit
	}
	box := render.Rect{X: x, Y: y, W: w, H: h}
	frame := outline(b.chipInk(), 0.8*b.unit, func(p *render.Pen) { p.Round(box, corner) })
	frame.Fill = render.Paint{Color: b.Colors.Paper}
	marks := []render.Item{frame}
	at, mid, r := x+b.chipPad(), y+1.2*b.unit+blk.lead/2, 0.33*b.small.size
	if c.sign != "" {
		marks = append(marks, b.sign(strokesOf(c.sign, at+0.1*r, mid-r, 2*r/iconGrid), b.Colors.Accent, 0.22*r*1.3))
		at += b.chipSign()
	} else if c.mark != noMark {
		marks = append(marks, b.partyMark(c.mark, c.square, at+r, mid, r))
		at += b.chipSign()
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

func (l *look) chipInk() color.NRGBA { return mix(l.Colors.Muted, l.Colors.Rule, 0.3) }

// partyMark is the circle of a contact or the square of a moment of one's own.
func (l *look) partyMark(m chipMark, square bool, x, y, r float64) render.Item {
	d := 0.86 * r
	shape := outline(l.Colors.Accent, 0.32*r, func(p *render.Pen) {
		if square {
			p.Box(render.Rect{X: x - d, Y: y - d, W: 2 * d, H: 2 * d})
		} else {
			p.Circle(x, y, d)
		}
	})
	if m == filledMark {
		shape.Fill = render.Paint{Color: l.Colors.Accent}
	}
	return shape
}

// chipsLegend explains the signs of contacts and actions, as far as the map uses them. The changes say themselves in
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
				seen[chip{mark: c.mark, square: c.square}] = true
			}
		})
	}
	contact := seen[chip{mark: filledMark}] || seen[chip{mark: openMark}]
	action := seen[chip{mark: filledMark, square: true}] || seen[chip{mark: openMark, square: true}]
	other := seen[chip{mark: openMark}] || seen[chip{mark: openMark, square: true}]
	for _, e := range []struct {
		used, square bool
		mark         chipMark
		word         word
	}{{contact, false, filledMark, wordOfContact}, {action, true, filledMark, wordOfAction}, {other, false, openMark, wordThirdParty}} {
		if e.used {
			es = append(es, b.signEntry(b.words.of(e.word), func(x, y, r float64) []render.Item {
				return []render.Item{b.partyMark(e.mark, e.square, x, y, 0.8*r)}
			}))
		}
	}
	return es
}
