package render

// Transform maps the coordinates of an item to those of its page: a point is scaled first, then shifted.
type Transform struct {
	Scale float64
	Shift Point
}

// Identity leaves every point where it is.
var Identity = Transform{Scale: 1}

// Apply maps a point.
func (t Transform) Apply(p Point) Point {
	return Point{p.X*t.Scale + t.Shift.X, p.Y*t.Scale + t.Shift.Y}
}

// Rect maps a box.
func (t Transform) Rect(r Rect) Rect {
	p := t.Apply(Point{r.X, r.Y})
	return Rect{p.X, p.Y, r.W * t.Scale, r.H * t.Scale}
}

// Inside is the transform of what a group holds, given that of the group's surroundings.
func (t Transform) Inside(g *Group) Transform {
	scale := g.Scale
	if scale == 0 {
		scale = 1
	}
	return Transform{Scale: t.Scale * scale, Shift: t.Apply(g.Shift)}
}

// Walk visits every item in the order of drawing, a group before what it holds. At maps the coordinates that the
// item's own numbers are in to those of the page; for a group they are the ones of its Clip, Cell and Items.
func Walk(items []Item, visit func(it Item, at Transform)) { walk(items, Identity, visit) }

func walk(items []Item, at Transform, visit func(Item, Transform)) {
	for _, it := range items {
		g, ok := it.(*Group)
		if !ok {
			visit(it, at)
			continue
		}
		in := at.Inside(g)
		visit(g, in)
		walk(g.Items, in, visit)
	}
}
