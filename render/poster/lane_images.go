package poster

import (
	"math"
	"slices"

	"journeymap/journey"
	"journeymap/render"
)

// drawImages sets the picture of each touchpoint in its column, cut to round corners.
func drawImages(b *board, r row, height float64) strip {
	st := b.titled(r.title)
	top := b.phaseImages(&st, r)
	for i := range b.cols {
		c := &b.cols[i]
		x, w := b.noteBox(c)
		if pic := c.picture(r); pic != nil {
			b.box(&st, r, i, i+1, top, render.Rect{X: x, W: w}, b.picture(pic, b.columnName(c), w))
		} else if c.point != nil && b.unmapped(r, c) {
			b.box(&st, r, i, i+1, top, render.Rect{X: x, W: w}, b.unseen(w))
		}
	}
	st.height = math.Max(st.height, height)
	return st
}

// picture is what a column shows in a row of pictures, or nil.
func (c *column) picture(r row) *journey.Picture {
	if c.point == nil || r.only != nil && !r.only(c.content()) {
		return nil
	}
	if pic := c.point.Image; pic != nil && pic.Width > 0 && pic.Height > 0 {
		return pic
	}
	return nil
}

// tallest is the height of the tallest picture, as a multiple of the width it has.
const tallest = 1.1

// picture sets a picture whole into the middle of a width.
func (b *board) picture(pic *journey.Picture, name string, w float64) piece {
	s := math.Min(w/float64(pic.Width), tallest*w/float64(pic.Height))
	box := render.Rect{W: float64(pic.Width) * s, H: float64(pic.Height) * s}
	edge := func(p *render.Pen) { p.Round(box, 4*b.unit) }
	var clip render.Pen
	edge(&clip)
	return piece{height: box.H, items: []render.Item{&render.Group{Role: render.Figure, Name: name, Items: []render.Item{
		&render.Group{Clip: &render.Path{Segs: clip}, Items: []render.Item{&render.Image{Box: box, Data: pic.Data, Type: pic.Type}}},
		outline(b.Colors.Rule, 0.7*b.unit, edge),
	}}}}
}

// pictured says whether a phase has a picture.
func pictured(m *journey.Map) bool {
	return slices.ContainsFunc(m.Phases, func(p journey.Phase) bool { return p.Image != nil })
}

// phaseImages sets the pictures of phases, each in the middle of its columns and no wider than a column reads well, and returns
// where those of touchpoints begin.
func (b *board) phaseImages(st *strip, r row) (top float64) {
	for _, ph := range b.phases {
		pic := ph.Image
		if pic == nil || pic.Width == 0 || pic.Height == 0 || r.only != nil || !ph.first {
			continue
		}
		w := math.Min(ph.w-2*b.pad(), 1.5*b.comfort())
		p := b.picture(pic, ph.Name.S, w)
		b.box(st, r, ph.from, ph.to, 0, render.Rect{X: ph.x + (ph.w-w)/2, W: w}, p)
		top = math.Max(top, p.height+b.rowPad())
	}
	return top
}
