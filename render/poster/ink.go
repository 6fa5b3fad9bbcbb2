package poster

import (
	"image/color"

	"journeymap/render"
)

// fill is a filled shape.
func fill(c color.NRGBA, draw func(*render.Pen)) *render.Path {
	var p render.Pen
	draw(&p)
	return &render.Path{Segs: p, Fill: render.Paint{Color: c}}
}

// line is a straight stroke.
func line(c color.NRGBA, width, x1, y1, x2, y2 float64) *render.Path {
	var p render.Pen
	p.Move(x1, y1)
	p.Line(x2, y2)
	return &render.Path{Segs: p, Stroke: render.Stroke{Color: c, Width: width}}
}

// outline is a stroked shape.
func outline(c color.NRGBA, width float64, draw func(*render.Pen)) *render.Path {
	var p render.Pen
	draw(&p)
	return &render.Path{Segs: p, Stroke: render.Stroke{Color: c, Width: width}}
}

// fade gives a color with part of its strength, 0 to 1.
func fade(c color.NRGBA, part float64) color.NRGBA {
	c.A = uint8(float64(c.A)*part + 0.5)
	return c
}

// mix gives the opaque color between two, at t from a to b.
func mix(a, b color.NRGBA, t float64) color.NRGBA {
	m := func(x, y uint8) uint8 { return uint8(float64(x) + (float64(y)-float64(x))*t + 0.5) }
	return color.NRGBA{m(a.R, b.R), m(a.G, b.G), m(a.B, b.B), 255}
}

// disk is a filled circle.
func disk(c color.NRGBA, x, y, r float64) *render.Path {
	return fill(c, func(p *render.Pen) { p.Circle(x, y, r) })
}

// stroke is a straight stroke with round ends.
func (l *look) stroke(c color.NRGBA, x1, y1, x2, y2, width float64) *render.Path {
	s := line(c, width, x1, y1, x2, y2)
	s.Stroke.Cap = render.RoundCap
	return s
}
