package poster

import (
	"image/color"
	"slices"

	"journeymap/render"
)

// arrowRoom is what the arrow at an open edge takes beside the text of a card.
func (l *look) arrowRoom(open bool) float64 {
	if open {
		return 8 * l.unit
	}
	return 0
}

// cardGround is the ground of a card, with a dashed rim for an idea. At an edge of the sheet over which it goes on it has no
// rim, but an arrow.
func (b *board) cardGround(box render.Rect, on reach, idea bool) []render.Item {
	ground := fill(b.Colors.Idea, func(p *render.Pen) { cardEdge(p, box, 3*b.unit, on) })
	rim := &render.Path{Segs: slices.Clone(ground.Segs), Stroke: render.Stroke{Color: b.Colors.IdeaRule, Width: 0.6 * b.unit}}
	if idea {
		rim.Stroke = render.Stroke{Color: mix(b.Colors.IdeaRule, b.Colors.Muted, 0.5), Width: 0.9 * b.unit, Dash: []float64{3 * b.unit, 2.2 * b.unit}}
	}
	if on.before && on.after {
		ground = fill(b.Colors.Idea, func(p *render.Pen) { p.Box(box) })
	}
	items := []render.Item{ground, rim}
	if on.before {
		items = append(items, b.arrow(box.X+b.cardPad(), box.H/2, -1))
	}
	if on.after {
		items = append(items, b.arrow(box.Right()-b.cardPad(), box.H/2, 1))
	}
	return items
}

// cardTip points up from the edge of a card, with its middle at x.
func (b *board) cardTip(x float64, ground, edge color.NRGBA) []render.Item {
	d := 4 * b.unit
	var sides render.Pen
	sides.Move(x-d, 0.4*b.unit) // over the rim
	sides.Line(x, -d)
	sides.Line(x+d, 0.4*b.unit)
	rim := &render.Path{Segs: slices.Clone(sides), Stroke: render.Stroke{Color: edge, Width: 0.6 * b.unit, Join: render.RoundJoin}}
	return []render.Item{&render.Path{Segs: sides, Fill: render.Paint{Color: ground}}, rim}
}

// arrow is a head with its point at x, y, to the right or, with toward -1, to the left.
func (b *board) arrow(x, y, toward float64) render.Item {
	d := 3 * b.unit
	var p render.Pen
	p.Move(x-toward*d, y-d)
	p.Line(x, y)
	p.Line(x-toward*d, y+d)
	return b.sign(p, b.Colors.Muted, 1.2*b.unit)
}

// cardEdge draws the edge of a card with corners of radius c, but for the sides over which it goes on.
func cardEdge(p *render.Pen, box render.Rect, c float64, on reach) {
	switch {
	case on.before && on.after:
		p.Move(box.X, box.Y)
		p.Line(box.Right(), box.Y)
		p.Move(box.X, box.Bottom())
		p.Line(box.Right(), box.Bottom())
	case on.before:
		cardEnd(p, box.X, box.Right(), box, c)
	case on.after:
		cardEnd(p, box.Right(), box.X, box, c)
	default:
		p.Round(box, c)
	}
}

// cardEnd goes along the top of a card from an open side to a closed one, round its corners, and back at the bottom.
func cardEnd(p *render.Pen, open, closed float64, box render.Rect, c float64) {
	in := c
	if closed < open {
		in = -c
	}
	p.Move(open, box.Y)
	p.Line(closed-in, box.Y)
	p.Curve(closed-in/2, box.Y, closed, box.Y+c/2, closed, box.Y+c)
	p.Line(closed, box.Bottom()-c)
	p.Curve(closed, box.Bottom()-c/2, closed-in/2, box.Bottom(), closed-in, box.Bottom())
	p.Line(open, box.Bottom())
}
