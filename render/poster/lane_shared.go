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
	st := b.titled(r.title)
	for i := range b.cols {
		b.sharedCells(&st, r, i)
	}
	st.height = math.Max(st.height, height)
	return st
}

// sharedCells draws what the lanes of a row have in a column.
func (b *board) sharedCells(st *strip, r row, i int) {
	at := b.textRoom(i)
	of := b.cols[i].content()
	top := 0.0
	for _, l := range r.lanes {
		p, ok := b.captioned(l, of, at.W)
		if !ok {
			continue
		}
		b.box(st, l, i, i+1, top, at, p)
		top += p.height + b.sharedGap()
	}
	if top == 0 && of.Unknown.All {
		b.box(st, r, i, i+1, 0, at, b.notMapped(at.W))
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
