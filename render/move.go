package render

// Move shifts items in place by dx, dy points.
func Move(items []Item, dx, dy float64) {
	for _, it := range items {
		switch it := it.(type) {
		case *Group:
			moveGroup(it, dx, dy)
		case *Path:
			movePath(it, dx, dy)
		case *Text:
			moveText(it, dx, dy)
		case *Image:
			it.Box.X, it.Box.Y = it.Box.X+dx, it.Box.Y+dy
		}
	}
}

// moveGroup moves a group with coordinates of its own by its shift, and any other by what it holds.
func moveGroup(g *Group, dx, dy float64) {
	if g.Shift != (Point{}) || g.Scale != 0 {
		g.Shift.X, g.Shift.Y = g.Shift.X+dx, g.Shift.Y+dy
		return
	}
	if g.Clip != nil {
		movePath(g.Clip, dx, dy)
	}
	if !g.Cell.Empty() {
		g.Cell.X, g.Cell.Y = g.Cell.X+dx, g.Cell.Y+dy
	}
	Move(g.Items, dx, dy)
}

func movePath(p *Path, dx, dy float64) {
	for i := range p.Segs {
		for j := range p.Segs[i].Points() {
			q := &p.Segs[i].P[j]
			q.X, q.Y = q.X+dx, q.Y+dy
		}
	}
}

func moveText(t *Text, dx, dy float64) {
	for i := range t.Lines {
		l := &t.Lines[i]
		l.X, l.Y = l.X+dx, l.Y+dy
		for j := range l.Shaped {
			l.Shaped[j].X, l.Shaped[j].Y = l.Shaped[j].X+dx, l.Shaped[j].Y+dy
		}
	}
}
