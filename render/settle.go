package render

import "math"

// Round gives a length as the Document keeps it: to 0.01 pt, and never −0. It rounds to a millionth first, so that a length
// that lies halfway goes the same way on every processor, whatever its last bits are.
func Round(v float64) float64 { return math.Round(math.Round(v*1e6)/1e4)/100 + 0 }

// Settle rounds every length of the Document, once. Layout calls it last; renderers print what they find.
func Settle(d *Document) {
	for i := range d.Pages {
		p := &d.Pages[i]
		p.Width, p.Height, p.Trim = Round(p.Width), Round(p.Height), settled(p.Trim)
		settleItems(p.Items)
	}
	settleMarks(d.Marks)
}

func settleMarks(ms []Mark) {
	for i := range ms {
		ms[i].At = Point{Round(ms[i].At.X), Round(ms[i].At.Y)}
		settleMarks(ms[i].Kids)
	}
}

func settleItems(items []Item) {
	for _, it := range items {
		switch it := it.(type) {
		case *Group:
			settleGroup(it)
		case *Path:
			settlePath(it)
		case *Text:
			settleText(it)
		case *Image:
			it.Box = settled(it.Box)
		}
	}
}

func settleGroup(g *Group) {
	g.Shift = Point{Round(g.Shift.X), Round(g.Shift.Y)}
	g.Cell = settled(g.Cell)
	if g.Clip != nil {
		settlePath(g.Clip)
	}
	settleItems(g.Items)
}

func settlePath(p *Path) {
	for i := range p.Segs {
		for j := range p.Segs[i].P {
			q := &p.Segs[i].P[j]
			q.X, q.Y = Round(q.X), Round(q.Y)
		}
	}
	p.Stroke.Width = Round(p.Stroke.Width)
	for i, d := range p.Stroke.Dash {
		p.Stroke.Dash[i] = Round(d)
	}
}

func settleText(t *Text) {
	t.Size = Round(t.Size)
	for i := range t.Lines {
		l := &t.Lines[i]
		l.X, l.Y, l.Width = Round(l.X), Round(l.Y), Round(l.Width)
		l.Turn, l.Radius = Round(l.Turn), Round(l.Radius)
		for j := range l.Shaped {
			g := &l.Shaped[j]
			g.X, g.Y = Round(g.X), Round(g.Y)
		}
	}
}

func settled(r Rect) Rect { return Rect{Round(r.X), Round(r.Y), Round(r.W), Round(r.H)} }
