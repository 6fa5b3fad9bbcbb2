package svg

import (
	"encoding/base64"
	"image/color"
	"math"

	"journeymap/render"
)

// path draws a shape; one without paint is not written.
func (p *painter) path(s *render.Path) {
	filled, stroked := s.Fill.Gradient != nil || s.Fill.Color.A > 0, s.Stroke.Width > 0 && s.Stroke.Color.A > 0
	if len(s.Segs) == 0 || !filled && !stroked {
		return
	}
	a := p.list()
	switch {
	case s.Fill.Gradient != nil:
		a.word("fill", "url(#"+p.gradient(s.Fill.Gradient, render.Bounds(s.Segs))+")")
	case filled:
		paint(&a, "fill", s.Fill.Color)
	default:
		a.word("fill", "none")
	}
	if stroked {
		stroke(&a, &s.Stroke)
	}
	p.svg.Path(data(s.Segs), string(a))
}

// paint adds a color and, unless it is opaque, its opacity.
func paint(a *attrs, name string, c color.NRGBA) {
	const digits = "0123456789abcdef"
	a.begin(name)
	*a = append(*a, '#')
	for _, v := range [3]uint8{c.R, c.G, c.B} {
		*a = append(*a, digits[v>>4], digits[v&15])
	}
	*a = append(*a, '"')
	if c.A < 0xFF {
		a.number(name+"-opacity", math.Round(float64(c.A)*1000/0xFF)/1000)
	}
}

func stroke(a *attrs, s *render.Stroke) {
	paint(a, "stroke", s.Color)
	if s.Width != 1 {
		a.number("stroke-width", s.Width)
	}
	if len(s.Dash) > 0 {
		a.numbers("stroke-dasharray", s.Dash...)
	}
	if s.Cap == render.RoundCap {
		a.word("stroke-linecap", "round")
	}
	if s.Join == render.RoundJoin {
		a.word("stroke-linejoin", "round")
	}
}

// gradient defines a gradient between two points of a box and gives its id. They are written in points and not in
// fractions of the box: viewers would leave a shape without width or height empty, and take the box of a curve
// without its controls.
func (p *painter) gradient(g *render.Gradient, box render.Rect) string {
	id := p.ids.next()
	a := p.tag("linearGradient")
	a.word("id", id)
	a.word("gradientUnits", "userSpaceOnUse")
	a.number("x1", render.Round(box.X+g.Start.X*box.W))
	a.number("y1", render.Round(box.Y+g.Start.Y*box.H))
	a.number("x2", render.Round(box.X+g.End.X*box.W))
	a.number("y2", render.Round(box.Y+g.End.Y*box.H))
	p.open(a)
	p.stop("0", g.From)
	p.stop("1", g.To)
	p.close("linearGradient")
	return id
}

func (p *painter) stop(offset string, c color.NRGBA) {
	c.A = 0xFF
	a := p.tag("stop")
	a.word("offset", offset)
	paint(&a, "stop-color", c)
	p.empty(a)
}

// data is a path in the letters of SVG, all coordinates absolute.
func data(segs []render.Seg) string {
	b := make([]byte, 0, 256)
	var start, from render.Point
	for i := range segs {
		s := &segs[i]
		b = step(b, s, from)
		if ps := s.Points(); len(ps) > 0 {
			from = ps[len(ps)-1]
		}
		switch s.Op {
		case render.MoveTo:
			start = from
		case render.Close:
			from = start
		}
	}
	return string(b)
}

// step adds one step of a path that has come to from.
func step(b []byte, s *render.Seg, from render.Point) []byte {
	to := s.P[0]
	switch {
	case s.Op == render.Close:
		return append(b, 'Z')
	case s.Op == render.MoveTo:
		b = append(b, 'M')
	case s.Op == render.CurveTo:
		b = append(b, 'C')
	case to.Y == from.Y:
		return render.AppendNumber(append(b, 'H'), to.X)
	case to.X == from.X:
		return render.AppendNumber(append(b, 'V'), to.Y)
	default:
		b = append(b, 'L')
	}
	for i, q := range s.Points() {
		b = coordinate(b, q.X, i > 0)
		b = coordinate(b, q.Y, true)
	}
	return b
}

// coordinate adds a number after another one: a minus sign parts them as well as a space does.
func coordinate(b []byte, v float64, after bool) []byte {
	if after && v >= 0 {
		b = append(b, ' ')
	}
	return render.AppendNumber(b, v)
}

// image draws a picture that fills its box, carried in the file.
func (p *painter) image(m *render.Image) {
	a := p.tag("image")
	a.number("x", m.Box.X)
	a.number("y", m.Box.Y)
	a.number("width", m.Box.W)
	a.number("height", m.Box.H)
	a.word("preserveAspectRatio", "none")
	a.begin("xlink:href")
	p.w.Write(append(a, "data:image/"+m.Type+";base64,"...))
	e := base64.NewEncoder(base64.StdEncoding, p.w)
	e.Write(m.Data)
	e.Close()
	p.w.WriteString("\"/>\n")
}
