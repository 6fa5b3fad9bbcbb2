package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// A row that several lanes share names each of them at its cells, and sets those of one column below one another.

func needShared(b *board, r row, c *column) (w float64) {
	for _, l := range r.lanes {
		if l.shows(c.content()) {
			w = math.Max(w, math.Max(l.need(b, l, c), b.look.label.longest(l.title)+2*b.pad()))
		}
	}
	return w
}

func drawShared(b *board, r row, height float64) strip {
	st := b.sharedStrip(r, true)
	if plain := b.sharedStrip(r, false); plain.height <= st.height*muchTaller {
		st = plain
	}
	st.height = math.Max(st.height, height)
	return st
}

// sharedStrip draws the row, with or without cards.
func (b *board) sharedStrip(r row, cards bool) strip {
	st := b.titled(r.title)
	for i := range b.cols {
		b.sharedCells(&st, r, i, cards)
	}
	return st
}

// sharing is a cell of a lane that shares a row.
type sharing struct {
	lane row
	piece
}

// sharedCells draws what the lanes of a row have in a column: below one another or, where that is many and the column
// beside it is free, on a card across both, where cards are wanted.
func (b *board) sharedCells(st *strip, r row, i int, cards bool) {
	of, at := b.cols[i].content(), b.textRoom(i)
	cells := b.stacked(r, of, at.W)
	if cards && len(cells) >= manyShared {
		if from, ok := b.freePair(r, i); ok && b.onCard(st, r, i, from) {
			return
		}
	}
	b.stack(st, cells, i, 0, at)
}

// stacked are the cells of a column.
func (b *board) stacked(r row, of *journey.Content, w float64) (cells []sharing) {
	for _, l := range r.lanes {
		if p, ok := b.captioned(l, of, w); ok {
			cells = append(cells, sharing{l, p})
		}
	}
	return cells
}

// stack puts cells of column i below one another.
func (b *board) stack(st *strip, cells []sharing, i int, top float64, at render.Rect) {
	for _, c := range cells {
		b.box(st, c.lane, i, i+1, top, at, c.piece)
		top += c.height + b.sharedGap()
	}
}

// sharedGap is the room between cells of one column.
func (l *look) sharedGap() float64 { return 6 * l.unit }

// captioned is a cell under the title of its lane, if there is anything to say. Readers hear the lane as the name of the
// cell, and so the caption is for the eye alone.
func (b *board) captioned(l row, of *journey.Content, w float64) (p piece, ok bool) {
	var in piece
	switch {
	case l.shows(of):
		in = l.set(b, l, of, w)
	case !of.Unknown.All && isUnknown(of, l.id):
		in = b.notMapped(w)
	default:
		return piece{}, false
	}
	caption := b.look.label.in(b.Colors.Accent).set(l.title, w)
	render.Move(in.items, 0, caption.height())
	items := append([]render.Item{&render.Group{Role: render.Artifact, Items: caption.at(0, 0, w, left)}}, in.items...)
	return piece{items, caption.height() + in.height}, true
}
