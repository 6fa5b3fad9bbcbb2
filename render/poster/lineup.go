package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// setter draws a cell in a width, with its top left corner at zero.
type setter func(*board, row, *journey.Content, float64) piece

// centered makes a kind of lane whose cells stand on the middle of their column, as the faces of the curve do. Need and
// set are those of boxed; set centers what it draws.
func centered(need func(*board, row, *journey.Content) float64, set setter) kind {
	return kind{
		need: boxed(need, set).need,
		draw: func(b *board, r row, height float64) strip {
			st := b.titled(r.title)
			b.lineUp(&st, r, 0, backed(set, center))
			st.height = math.Max(st.height, height)
			return st
		},
		backs: true,
	}
}

// withLegend gives a kind of lane with marks that the legend explains.
func withLegend(k kind, legend func(*board) []entry) kind {
	k.legend = legend
	return k
}

// lineUp draws the cells of a row from a height down, and returns where the lowest ends. The cell of a phase stands
// across it: over those of its touchpoints where they have any, and else level with those of others.
func (b *board) lineUp(st *strip, r row, top float64, set setter) (end float64) {
	under := top
	for _, ph := range b.phases {
		if r.shows(&ph.Content) && b.fills(r, ph) {
			p := b.across(st, r, ph, top, set, true)
			under = math.Max(under, top+p.height+b.rowPad()*0.7)
		}
	}
	end = under
	put := func(p piece) { end = math.Max(end, under+p.height+2*b.rowPad()) }
	for _, ph := range b.phases {
		if r.shows(&ph.Content) && !b.fills(r, ph) {
			put(b.across(st, r, ph, under, set, r.over))
		}
	}
	for i := range b.cols {
		if p, ok := b.cellOf(r, &b.cols[i], set); ok {
			x, w := b.noteBox(&b.cols[i])
			b.box(st, r, i, i+1, under, render.Rect{X: x, W: w}, p)
			put(p)
		}
	}
	return end
}

// cellOf draws the cell of a column, if there is anything to say.
func (b *board) cellOf(r row, c *column, set setter) (piece, bool) {
	_, w := b.noteBox(c)
	if of := c.content(); r.shows(of) {
		return set(b, r, of, w), true
	}
	if c.point != nil && b.unmapped(r, c) {
		return b.unseen(w), true
	}
	return piece{}, false
}

// across draws the cell of a phase in its whole width, if asked with a brace over what stands below it.
func (b *board) across(st *strip, r row, ph span, top float64, set setter, brace bool) piece {
	at := render.Rect{X: ph.x + b.pad(), W: ph.w - 2*b.pad()}
	p := set(b, r, &ph.Content, at.W)
	if brace {
		p.items = append(p.items, b.brace(p.height+3*b.unit, at.W))
		p.height += 6 * b.unit
	}
	b.box(st, r, ph.from, ph.to, top, at, p)
	return p
}

// brace is a line over a width with its ends turned down.
func (b *board) brace(y, w float64) render.Item {
	d := 3 * b.unit
	var p render.Pen
	p.Move(0, y+d)
	p.Curve(0, y+d*0.4, d*0.4, y, d, y)
	p.Line(w-d, y)
	p.Curve(w-d*0.4, y, w, y+d*0.4, w, y+d)
	return b.sign(p, mix(b.Colors.Rule, b.Colors.Muted, 0.5), 0.8*b.unit)
}

// fills says whether a touchpoint of a phase has a cell of its own in a row.
func (b *board) fills(r row, ph span) bool {
	for i := ph.from; i < ph.to; i++ {
		if r.shows(b.cols[i].content()) {
			return true
		}
	}
	return false
}

// unseen says in the middle of a cell that nobody has looked into it.
func (b *board) unseen(w float64) (p piece) {
	p.addMiddle(b.small.balance(b.words.of(wordNotMapped), w), w)
	return p
}

// addMiddle puts a block below what is there, each line in the middle of a width.
func (p *piece) addMiddle(blk block, w float64) {
	p.items = append(p.items, blk.at(0, p.height, w, center)...)
	p.height += blk.height()
}
