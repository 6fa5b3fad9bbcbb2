package pdf

import "journeymap/render"

// corners gives a box of the current group as PDF wants it: left, bottom, right and top on the page, y up.
func (p *page) corners(r render.Rect) string {
	r = p.at.Rect(r)
	return nums(r.X, p.height-r.Bottom(), r.Right(), p.height-r.Y)
}

// extent is the box round what a group draws, in its own coordinates.
func extent(g *render.Group) render.Rect {
	var box render.Rect
	for _, it := range g.Items {
		box = box.Union(itemExtent(it))
	}
	if g.Clip != nil {
		box = intersect(box, render.Bounds(g.Clip.Segs))
	}
	return box
}

func itemExtent(it render.Item) render.Rect {
	switch it := it.(type) {
	case *render.Group:
		return render.Identity.Inside(it).Rect(extent(it))
	case *render.Path:
		return render.Bounds(it.Segs).Inset(-it.Stroke.Width / 2)
	case *render.Text:
		return textExtent(it)
	case *render.Image:
		return it.Box
	}
	return render.Rect{}
}

// textExtent is as wide as the lines and as high as the face's letters.
func textExtent(t *render.Text) render.Rect {
	var box render.Rect
	up, down := t.Face.Ascent()*t.Size, t.Face.Descent()*t.Size
	for i := range t.Lines {
		for _, b := range t.Lines[i].Boxes(up, down) {
			box = box.Union(b)
		}
	}
	return box
}

func intersect(a, b render.Rect) render.Rect {
	x, y := max(a.X, b.X), max(a.Y, b.Y)
	r := render.Rect{X: x, Y: y, W: min(a.Right(), b.Right()) - x, H: min(a.Bottom(), b.Bottom()) - y}
	if r.Empty() {
		return render.Rect{}
	}
	return r
}
