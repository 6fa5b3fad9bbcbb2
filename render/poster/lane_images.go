package poster

import (
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// drawImages sets the picture of each touchpoint in its column, cut to round corners.
func drawImages(b *board, r row, height float64) strip {
	st := b.titled(r.title)
	for i := range b.cols {
		c := &b.cols[i]
		x, w := b.noteBox(c)
		if pic := c.picture(r); pic != nil {
			b.box(&st, r, i, i+1, 0, render.Rect{X: x, W: w}, b.picture(pic, b.columnName(c), w))
		} else if c.point != nil && b.unmapped(r, c) {
			b.box(&st, r, i, i+1, 0, render.Rect{X: x, W: w}, b.unseen(w))
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
