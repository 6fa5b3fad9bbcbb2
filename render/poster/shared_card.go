package poster

import (
	"math"

	"journeymap/render"
)

// Where many lanes of a shared row have a cell in one column, they would make the row high for all. Beside a free column
// they stand on a card across both, whose tip shows to which column they belong, if that makes the row much lower: a cell
// reads best under its own name.

// manyShared is how many cells of one column are many.
const manyShared = 3

// muchTaller is how many times the height that it has with cards a row can have without, for none to be drawn.
const muchTaller = 4.0 / 3

// freePair is the first of two columns of a phase, column i and one beside it without a cell: the one at its right, if that
// is free.
func (b *board) freePair(r row, i int) (from int, ok bool) {
	is := func(j int) bool {
		return j >= 0 && j < len(b.cols) && b.cols[j].phase == b.cols[i].phase && b.cols[j].point != nil && b.untold(r, j)
	}
	if is(i + 1) {
		return i, true
	}
	return i - 1, is(i - 1)
}

// untold says whether no lane of a shared row has a cell in a column.
func (b *board) untold(r row, i int) bool {
	of := b.cols[i].content()
	return told(r.lanes, of) == 0 && !of.Unknown.All
}

// onCard draws the cells of column i in two stacks on a card, unless their words are too long for it or it would be no
// lower than one stack.
func (b *board) onCard(st *strip, r row, i, from int) bool {
	in, of := b.calloutPad()+b.bulletGap(), b.cols[i].content()
	one, two := b.textRoom(from), b.textRoom(from+1)
	w := one.W - in
	if needShared(b, r, &b.cols[i])-2*b.pad() > w {
		return false
	}
	cells := b.stacked(r, of, w)
	k, h := b.halves(cells)
	if h += 2 * in; h > b.stackHeight(b.stacked(r, of, b.textRoom(i).W))-b.body.lead {
		return false
	}
	st.back = append(st.back, b.sharedGround(render.Rect{X: one.X, Y: b.rowPad(), W: two.Right() - one.X, H: h}, b.cols[i].mid())...)
	st.height = math.Max(st.height, h+2*b.rowPad())
	b.stack(st, cells[:k], i, in, render.Rect{X: one.X + in, W: w})
	b.stack(st, cells[k:], i, in, render.Rect{X: two.X, W: w})
	return true
}

// sharedGround is the ground of a card with its tip at x, both with the edge of a callout.
func (b *board) sharedGround(box render.Rect, x float64) []render.Item {
	card := fill(b.Colors.Paper, func(p *render.Pen) { p.Round(box, 3*b.unit) })
	card.Stroke = render.Stroke{Color: b.Colors.Accent, Width: 0.8 * b.unit}
	tip := b.cardTip(x, b.Colors.Paper, b.Colors.Accent)
	render.Move(tip, 0, box.Y)
	return append([]render.Item{card}, tip...)
}

// halves splits cells into the first k and the rest, so that the higher of the two stacks is as low as can be.
func (b *board) halves(cells []sharing) (k int, height float64) {
	height = math.Inf(1)
	for i := 1; i < len(cells); i++ {
		if h := math.Max(b.stackHeight(cells[:i]), b.stackHeight(cells[i:])); h < height {
			k, height = i, h
		}
	}
	return k, height
}

// stackHeight is the height of cells below one another.
func (b *board) stackHeight(cells []sharing) float64 {
	h := -b.sharedGap()
	for _, c := range cells {
		h += c.height + b.sharedGap()
	}
	return h
}
