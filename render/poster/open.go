package poster

import (
	"math"

	"journeymap/render"
)

// openMost is how far a text opens over the free column at its right, as a part of that column: less than all of it, so
// that the text still looks like one of its own column.
const openMost = 0.6

// pointCell is the cell of one column of touchpoints and its place.
type pointCell struct {
	piece
	at  render.Rect
	has bool // false: the column has none
}

// pointCells sets the cells of all columns. Where that makes the row lower, a text whose next column is free opens over it;
// its left edge stays.
func (b *board) pointCells(r row, set setter) []pointCell {
	cells := make([]pointCell, len(b.cols))
	for i := range cells {
		c := &cells[i]
		c.at = b.textRoom(i)
		c.piece, c.has = b.pointCell(r, i, c.at.W, set)
	}
	if r.opens {
		b.openTexts(r, cells, set)
	}
	return cells
}

// openTexts opens the cells that are higher than any that cannot open.
func (b *board) openTexts(r row, cells []pointCell, set setter) {
	shut := b.body.lead + 0.01
	for i, c := range cells {
		if c.has && b.openRoom(cells, i) == c.at.W {
			shut = math.Max(shut, c.height+0.01)
		}
	}
	for i := range cells {
		c, of := &cells[i], b.cols[i].content()
		if c.height <= shut || !r.shows(of) {
			continue
		}
		w := b.openRoom(cells, i)
		if p := set(b, r, of, w); p.height < c.height-0.01 {
			c.piece, c.at.W = p, w
		}
	}
}

// openRoom is the width to which the text of column i can open.
func (b *board) openRoom(cells []pointCell, i int) float64 {
	w, next := cells[i].at.W, i+1
	if next == len(cells) || cells[next].has || b.cols[next].content().Unknown.All || b.cols[next].point == nil || b.cols[next].phase != b.cols[i].phase {
		return w
	}
	return math.Max(w, math.Min(w+openMost*b.cols[next].w, b.comfort()))
}
