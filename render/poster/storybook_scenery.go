package poster

import (
	"image/color"
	"math"

	"journeymap/journey"
	"journeymap/render"
)

// scenery draws the place of a scene, as large as the panel has room for it at the side to which the way leads. It
// keeps clear of balloons, and is left out where they leave too little.
func (p *panel) scenery() []render.Item {
	most := math.Min(0.2*p.box.W, math.Min(0.29*p.sky, 2.4*p.r))
	for _, part := range []float64{1, 0.85, 0.72, 0.6} {
		a := part * most
		for _, x := range []float64{0.72, 0.66, 0.78, 0.6} {
			at := p.side(x)
			if box := (render.Rect{X: at - a, Y: p.level - 1.95*a, W: 2 * a, H: 1.9 * a}); p.taken.free(box) {
				p.taken.take(box)
				s := p.sketch(at, p.level+0.5*p.unit, a)
				places[p.place()].draw(s)
				return s.items
			}
		}
	}
	return nil
}

// weather is that of the emotion: a sun, a cloud, rain.
func (p *panel) weather() []render.Item {
	v := p.view()
	if !p.sc().felt() {
		return nil
	}
	a := math.Min(0.08*p.box.W, 0.105*v.H)
	var s *sketch
	for _, part := range []float64{0.54, 0.6, 0.48, 0.68, 0.78, 0.42} {
		at := render.Point{X: p.side(part), Y: v.Y + 1.9*a}
		if box := around(at.X, at.Y, 1.3*a); p.taken.free(box) {
			p.taken.take(box)
			s = p.sketch(at.X, at.Y, a)
			break
		}
	}
	if s == nil {
		return nil
	}
	switch p.sc().mood.Face {
	case journey.Delighted:
		s.sun()
	case journey.Happy:
		s.sun()
		s.cloud(0.5, 0.3, 0.8, s.pale)
	case journey.Indifferent:
		s.cloud(0, 0, 1.1, s.pale)
	case journey.Disappointed:
		s.cloud(0, 0, 1.15, s.shade)
		s.rain()
	case journey.Angry:
		s.cloud(0.1, 0.1, 1.3, s.shade)
		s.bolt()
	}
	return s.items
}

func (s *sketch) sun() {
	s.disk(s.pale, 0, 0, 0.62)
	var all [][]float64
	for i := range 8 {
		sin, cos := math.Sincos(float64(i) * math.Pi / 4)
		all = append(all, []float64{0.86 * sin, 0.86 * cos, 1.16 * sin, 1.16 * cos})
	}
	s.lines(all...)
}

func (s *sketch) cloud(x, y, k float64, ground color.NRGBA) {
	pt := func(dx, dy float64) (float64, float64) { a := s.at(x+k*dx, y+k*dy-0.3); return a.X, a.Y }
	s.shape(ground, func(p *render.Pen) {
		curve := func(a, b, c, d, e, f float64) {
			ax, ay := pt(a, b)
			cx, cy := pt(c, d)
			ex, ey := pt(e, f)
			p.Curve(ax, ay, cx, cy, ex, ey)
		}
		p.Move(pt(-0.8, 0))
		curve(-1.3, 0, -1.25, 0.62, -0.78, 0.56)
		curve(-0.74, 1.06, 0.02, 1.2, 0.2, 0.74)
		curve(0.5, 0.98, 0.96, 0.76, 0.86, 0.46)
		curve(1.26, 0.44, 1.26, 0, 0.86, 0)
		p.Close()
	})
}

func (s *sketch) rain() {
	var all [][]float64
	for _, x := range []float64{-0.6, -0.05, 0.5} {
		all = append(all, []float64{x + 0.12, -0.6, x - 0.04, -1})
	}
	s.lines(all...)
}

func (s *sketch) bolt() {
	s.lines([]float64{0.2, -0.36, -0.12, -0.84, 0.22, -0.84, -0.06, -1.36})
}

func (s *sketch) home() {
	s.box(s.shade, 0.34, 1.2, 0.24, 0.56, 0)
	s.box(s.pale, -0.78, 0, 1.56, 1.08, 0)
	s.poly(s.shade, -1, 1.04, 0, 1.86, 1, 1.04)
	s.box(s.shade, -0.5, 0, 0.42, 0.72, 0.04)
	s.box(s.shade, 0.14, 0.36, 0.42, 0.4, 0)
	s.lines([]float64{0.35, 0.36, 0.35, 0.76}, []float64{0.14, 0.56, 0.56, 0.56}, []float64{-0.18, 0.34, -0.18, 0.36})
}

func (s *sketch) shop() {
	s.box(s.pale, -0.9, 0, 1.8, 1.24, 0)
	s.box(s.shade, -0.74, 0.3, 0.84, 0.56, 0)
	s.box(s.shade, 0.26, 0, 0.46, 0.86, 0)
	s.box(s.pale, -0.62, 1.5, 1.24, 0.32, 0.06)
	const n = 5
	for i := range n {
		x := -1 + 2/float64(n)*float64(i)
		ground := s.pale
		if i%2 == 0 {
			ground = s.shade
		}
		s.poly(ground, x+0.06*(1-x), 1.5, x+0.4-0.06*(1+x+0.4)+0.02, 1.5, x+0.4, 1.06, x+0.3, 0.96, x+0.1, 0.96, x, 1.06)
	}
	s.lines([]float64{-0.32, 0.3, -0.32, 0.86})
}

func (s *sketch) phone() {
	s.box(s.pale, -0.9, 0.5, 1.8, 0.12, 0)
	s.lines([]float64{-0.74, 0, -0.74, 0.5}, []float64{0.74, 0, 0.74, 0.5})
	s.poly(s.shade, -0.62, 0.62, 0.62, 0.62, 0.36, 1.16, -0.36, 1.16)
	s.disk(s.pale, 0, 0.86, 0.19)
	s.poly(s.pale, -0.7, 1.1, -0.4, 1.1, -0.36, 1.26, 0.36, 1.26, 0.4, 1.1, 0.7, 1.1, 0.66, 1.4, 0.46, 1.52, -0.46, 1.52, -0.66, 1.4)
	s.arcs(0.5, 1.6, 0, 90, 0.22, 0.42)
	s.arcs(-0.5, 1.6, -90, 0, 0.22, 0.42)
}

func (s *sketch) screen() {
	s.box(s.pale, -1, 0.5, 2, 0.12, 0)
	s.lines([]float64{-0.84, 0, -0.84, 0.5}, []float64{0.84, 0, 0.84, 0.5})
	s.poly(s.shade, -0.2, 0.62, 0.2, 0.62, 0.14, 0.84, -0.14, 0.84)
	s.box(s.pale, -0.74, 0.8, 1.48, 1, 0.08)
	s.box(s.shade, -0.58, 0.98, 0.5, 0.42, 0)
	s.lines([]float64{-0.74, 1.6, 0.74, 1.6}, []float64{0.08, 1.34, 0.56, 1.34}, []float64{0.08, 1.16, 0.56, 1.16}, []float64{0.08, 0.98, 0.4, 0.98}, []float64{-0.6, 1.7, -0.58, 1.7}, []float64{-0.46, 1.7, -0.44, 1.7})
}

func (s *sketch) app() {
	s.box(s.shade, -0.5, 0.06, 1, 1.84, 0.16)
	s.box(s.pale, -0.4, 0.32, 0.8, 1.36, 0.04)
	for _, y := range []float64{1.26, 0.86} {
		s.box(s.shade, -0.28, y, 0.24, 0.24, 0.06)
		s.box(s.shade, 0.06, y, 0.24, 0.24, 0.06)
	}
	s.lines([]float64{-0.26, 0.64, 0.26, 0.64}, []float64{-0.26, 0.48, 0.1, 0.48}, []float64{-0.06, 0.2, 0.06, 0.2})
}

func (s *sketch) chat() {
	s.box(s.pale, -0.96, 0.98, 1.36, 0.78, 0.24)
	s.poly(s.pale, -0.62, 0.99, -0.66, 0.72, -0.3, 0.99)
	s.lines([]float64{-0.66, 1.48, 0.1, 1.48}, []float64{-0.66, 1.26, -0.14, 1.26})
	s.box(s.shade, -0.3, 0.36, 1.26, 0.72, 0.24)
	s.poly(s.shade, 0.3, 0.37, 0.68, 0.1, 0.64, 0.37)
	s.lines([]float64{0.04, 0.72, 0.06, 0.72}, []float64{0.32, 0.72, 0.34, 0.72}, []float64{0.6, 0.72, 0.62, 0.72})
}

func (s *sketch) people() {
	s.person(0.46, 0.86, s.shade)
	s.person(-0.36, 1, s.pale)
}

// person stands quietly at x.
func (s *sketch) person(x, k float64, wear color.NRGBA) {
	s.lines([]float64{x - 0.16*k, 0, x - 0.16*k, 0.4 * k}, []float64{x + 0.16*k, 0, x + 0.16*k, 0.4 * k})
	s.poly(wear, x-0.42*k, 0.36*k, x-0.3*k, 1.02*k, x-0.16*k, 1.14*k, x+0.16*k, 1.14*k, x+0.3*k, 1.02*k, x+0.42*k, 0.36*k)
	s.disk(s.pale, x, 1.44*k, 0.32*k)
	s.arcs(x, 1.44*k, -80, 80, 0.32*k)
	s.poly(s.shade, x-0.32*k, 1.5*k, x-0.2*k, 1.69*k, x, 1.76*k, x+0.2*k, 1.69*k, x+0.32*k, 1.5*k, x+0.1*k, 1.58*k, x-0.14*k, 1.6*k)
}

func (s *sketch) letter() {
	s.lines([]float64{0, 0, 0, 0.8})
	s.box(s.shade, -0.62, 0.66, 1.24, 0.62, 0.16)
	s.lines([]float64{-0.34, 0.94, 0.16, 0.94}, []float64{0.46, 1.06, 0.46, 1.54, 0.7, 1.46, 0.46, 1.36})
	s.poly(s.pale, -0.6, 1.28, 0.24, 1.28, 0.24, 1.84, -0.6, 1.84)
	s.lines([]float64{-0.6, 1.84, -0.18, 1.5, 0.24, 1.84})
}

func (s *sketch) parcel() {
	s.box(s.pale, -0.98, 0.26, 1.3, 1.16, 0.06)
	s.poly(s.pale, 0.32, 0.26, 0.32, 1.1, 0.64, 1.1, 0.98, 0.66, 0.98, 0.26)
	s.poly(s.shade, 0.44, 0.66, 0.44, 0.96, 0.6, 0.96, 0.82, 0.66)
	s.box(s.shade, -0.62, 0.58, 0.56, 0.52, 0)
	s.lines([]float64{-0.34, 0.58, -0.34, 1.1}, []float64{-0.44, 1.1, -0.34, 0.94, -0.24, 1.1})
	s.disk(s.shade, -0.56, 0.24, 0.22)
	s.disk(s.shade, 0.58, 0.24, 0.22)
}

func (s *sketch) street() {
	s.box(s.shade, -0.96, 0, 0.62, 1.16, 0)
	s.box(s.pale, -0.34, 0, 0.54, 1.62, 0)
	s.box(s.shade, 0.2, 0, 0.5, 0.94, 0)
	s.lines([]float64{-0.2, 1.34, -0.2, 1.2}, []float64{0.06, 1.34, 0.06, 1.2}, []float64{-0.2, 0.94, -0.2, 0.8}, []float64{0.06, 0.94, 0.06, 0.8},
		[]float64{-0.78, 0.88, -0.78, 0.74}, []float64{-0.54, 0.88, -0.54, 0.74}, []float64{0.88, 0, 0.88, 1.3, 0.72, 1.42, 0.6, 1.42})
	s.disk(s.pale, 0.54, 1.38, 0.09)
}

func (s *sketch) office() {
	s.box(s.pale, -0.7, 0, 1.4, 1.84, 0.03)
	for _, y := range []float64{1.36, 0.92} {
		for _, x := range []float64{-0.5, -0.13, 0.24} {
			s.box(s.shade, x, y, 0.26, 0.28, 0)
		}
	}
	s.box(s.shade, -0.24, 0, 0.48, 0.6, 0)
	s.lines([]float64{0, 0, 0, 0.6}, []float64{-0.96, 0, -0.7, 0}, []float64{0.7, 0, 0.96, 0})
}

func (s *sketch) counter() {
	s.person(0, 0.96, s.shade)
	s.box(s.pale, -0.9, 0, 1.8, 0.66, 0)
	s.box(s.shade, -1, 0.66, 2, 0.14, 0.03)
	s.arcs(0.6, 0.82, -90, 90, 0.16)
	s.lines([]float64{0.42, 0.82, 0.78, 0.82}, []float64{0.6, 0.98, 0.6, 1.03})
}

func (s *sketch) plane() {
	s.lines([]float64{-0.86, 0.2, -0.5, 0.2}, []float64{-0.3, 0.2, 0.06, 0.2}, []float64{0.26, 0.2, 0.62, 0.2})
	s.poly(s.shade, -0.14, 1.06, -0.5, 1.52, -0.32, 1.52, 0.24, 1.1)
	s.shape(s.pale, func(p *render.Pen) {
		a, b, c, d := s.at(-0.96, 1.34), s.at(0.7, 1.1), s.at(1.02, 0.86), s.at(-0.7, 0.74)
		p.Move(a.X, a.Y)
		p.Line(s.at(-0.72, 1.1).X, s.at(-0.72, 1.1).Y)
		p.Line(b.X, b.Y)
		p.Curve(s.at(0.92, 1.08).X, s.at(0.92, 1.08).Y, s.at(1.04, 0.96).X, s.at(1.04, 0.96).Y, c.X, c.Y)
		p.Curve(s.at(0.9, 0.76).X, s.at(0.9, 0.76).Y, s.at(0.6, 0.74).X, s.at(0.6, 0.74).Y, d.X, d.Y)
		p.Close()
	})
	s.poly(s.shade, -0.16, 0.88, 0.26, 0.88, -0.3, 0.44, -0.46, 0.44)
	s.lines([]float64{-0.36, 0.98, -0.34, 0.98}, []float64{-0.06, 0.98, -0.04, 0.98}, []float64{0.24, 0.98, 0.26, 0.98}, []float64{0.54, 0.98, 0.56, 0.98})
}

func (s *sketch) train() {
	s.box(s.pale, -0.98, 0.3, 1.96, 1.16, 0.2)
	for _, x := range []float64{-0.78, -0.28, 0.22} {
		s.box(s.shade, x, 0.84, 0.38, 0.38, 0.04)
	}
	s.box(s.shade, 0.7, 0.84, 0.26, 0.38, 0.04)
	s.lines([]float64{-0.98, 0.62, 0.98, 0.62}, []float64{-1, 0.03, 1, 0.03})
	s.disk(s.shade, -0.56, 0.22, 0.18)
	s.disk(s.shade, 0.56, 0.22, 0.18)
}

func (s *sketch) table() {
	s.lines([]float64{0, 0.5, 0, 1.5}, []float64{0, 0, 0, 0.46}, []float64{-0.3, 0, 0.3, 0})
	s.poly(s.shade, -0.98, 1.36, 0, 1.92, 0.98, 1.36)
	s.poly(s.pale, -0.34, 1.36, 0, 1.92, 0.34, 1.36)
	s.box(s.pale, -0.72, 0.46, 1.44, 0.12, 0.05)
	s.box(s.pale, -0.56, 0.58, 0.3, 0.26, 0.06)
	s.box(s.shade, 0.28, 0.58, 0.3, 0.26, 0.06)
	s.arcs(-0.26, 0.71, 0, 180, 0.09)
}

func (s *sketch) clinic() {
	s.box(s.pale, -0.92, 0, 1.84, 1.1, 0)
	s.box(s.shade, -0.42, 0, 0.84, 1.62, 0)
	s.box(s.pale, -0.24, 0, 0.48, 0.56, 0)
	s.poly(s.pale, -0.08, 0.82, 0.08, 0.82, 0.08, 1.0, 0.26, 1.0, 0.26, 1.16, 0.08, 1.16, 0.08, 1.34, -0.08, 1.34, -0.08, 1.16, -0.26, 1.16, -0.26, 1, -0.08, 1)
	s.lines([]float64{-0.76, 0.7, -0.58, 0.7}, []float64{0.58, 0.7, 0.76, 0.7}, []float64{-0.76, 0.4, -0.58, 0.4}, []float64{0.58, 0.4, 0.76, 0.4})
}

func (s *sketch) tools() {
	s.arcs(0, 0.84, -90, 90, 0.3)
	s.box(s.pale, -0.8, 0, 1.6, 0.86, 0.08)
	s.box(s.shade, -0.8, 0.48, 1.6, 0.38, 0.06)
	s.box(s.pale, -0.14, 0.38, 0.28, 0.24, 0.03)
	s.poly(s.pale, -0.62, 1.02, -0.5, 0.96, 0.2, 1.68, 0.1, 1.78)
	s.poly(s.shade, 0.02, 1.62, 0.3, 1.9, 0.46, 1.78, 0.2, 1.5)
}

func (s *sketch) trees() {
	s.lines([]float64{-0.4, 0, -0.4, 0.6}, []float64{0.42, 0, 0.42, 0.4})
	s.disk(s.shade, -0.4, 1.1, 0.52)
	s.poly(s.pale, 0.06, 0.36, 0.78, 0.36, 0.42, 1.3)
	s.lines([]float64{-0.4, 0.6, -0.4, 1.1}, []float64{-0.4, 0.84, -0.2, 1.04})
}
